import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';

/** Declares the step of a walk as a test: each stands on what the one before left, so after a failure the others end at once. */
export function stepsIn(browser: () => Browser): (name: string, step: () => Promise<void>) => void {
  let failed: string | undefined;
  return (name, step) => {
    it(name, async () => {
      if (failed !== undefined) throw new Error(`not tried, because this failed: ${failed}`);
      failed = name;
      await pictured(browser(), step);
      failed = undefined;
    });
  };
}

/** Does a step; where it fails, the message names a picture of every page that was open then. */
export async function pictured(browser: Browser, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (error instanceof Error) error.message += `\n\nSeen then:\n${(await takePictures(browser)).join('\n')}`;
    throw error;
  }
}

async function takePictures(browser: Browser): Promise<string[]> {
  const pages = browser.contexts().flatMap((context) => context.pages());
  return Promise.all(
    pages.map(async (page, index) => {
      const picture = path.join(os.tmpdir(), `vekha-failure-${process.pid}-${index + 1}.png`);
      await page.screenshot({ path: picture, fullPage: true });
      return `${page.url()} ${picture}`;
    }),
  );
}
