import { chromium } from 'playwright-core';

/** Debian's; no browser is downloaded. */
const PROGRAM = '/usr/bin/chromium';
/** Only what a page of ours needs: root may run it, and it speaks to nobody but the product. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser with a fresh profile, which goes with it. In the locale C it would open no file with a Cyrillic name. */
export function launchChromium() {
  return chromium.launch({ executablePath: PROGRAM, args: FLAGS, env: { ...process.env, LANG: 'C.UTF-8' } });
}
