import { writeFile } from 'node:fs/promises';
import { type Config, loadConfig } from '@platform/config';
import { workbookOf } from '@platform/files';
import { DirectoryExport } from '@workflow';
import { type Terminal, writeLine } from '../command.js';
import { asAdministrator } from './as-administrator.js';

const EXIT_USAGE = 64;

/** `vekha export-directory FILE.xlsx`: the whole directory as a list that changes nothing when it comes back. */
export async function exportDirectory(
  argv: readonly string[],
  { stdout, stderr, texts }: Terminal,
  config: Config = loadConfig(),
): Promise<number> {
  const [path, ...more] = argv;
  if (path === undefined || more.length > 0 || !path.endsWith('.xlsx')) {
    writeLine(stderr, texts.say('export-directory.usage'));
    return EXIT_USAGE;
  }
  const sheets = await asAdministrator(config, 'export-directory', (source, actor) =>
    new DirectoryExport(source).run(actor),
  );
  await writeFile(path, workbookOf(Object.values(sheets)));
  // The first row of each list is its headings.
  const counts = {
    organisations: sheets.organisations.rows.length - 1,
    people: sheets.people.rows.length - 1,
    appointments: sheets.appointments.rows.length - 1,
  };
  writeLine(stdout, texts.say('export-directory.done', { path, ...counts }));
  return 0;
}
