import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { NightlyBackups } from './nightly-backups.js';

describe('the folder of nightly backups', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'nights-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('keeps the latest so many and whatever is not its own', async () => {
    const names = ['vekha-2026-11-26.tar.gz', 'vekha-2026-11-27.tar.gz', 'vekha-2026-11-28.tar.gz'];
    for (const name of [...names, 'vekha-2026-11-20.tar.gz.draft', 'vekha-before-upgrade.tar.gz']) {
      writeFileSync(path.join(folder, name), '');
    }
    const nights = new NightlyBackups(folder);
    await nights.keepLatest(2);
    expect(readdirSync(folder).sort()).toEqual([
      'vekha-2026-11-20.tar.gz.draft',
      'vekha-2026-11-27.tar.gz',
      'vekha-2026-11-28.tar.gz',
      'vekha-before-upgrade.tar.gz',
    ]);
    expect(await nights.days()).toEqual(['2026-11-28', '2026-11-27']);
    expect([nights.has('2026-11-28'), nights.has('2026-11-26')]).toEqual([true, false]);
  });

  it('has no days where it is not there', async () => {
    expect(await new NightlyBackups(path.join(folder, 'absent')).days()).toEqual([]);
  });
});
