import { basename } from 'node:path';
import { ExpectedError } from '@domain/errors';
import type { Texts } from '@domain/texts';
import { type Config, clockFrom, loadConfig } from '@platform/config';
import { readOrderFile, SheetReader } from '@platform/files';
import { Queues } from '@platform/queues';
import { ConfirmImport, type ImportShown, ImportView, ReceiveImport, RunImport, type ToldLine } from '@workflow';
import { type Terminal, writeLine } from '../command.js';
import { asAdministrator } from './as-administrator.js';

const EXIT_USAGE = 64;
const LINES_A_PAGE = 500;

/** `vekha import-directory FILE [--apply]`: says row by row what a list would do to the directory, and does it when told to. */
export async function importDirectory(
  argv: readonly string[],
  { stdout, stderr, texts }: Terminal,
  config: Config = loadConfig(),
): Promise<number> {
  const options = argv.filter((argument) => argument.startsWith('-'));
  const [path, ...more] = argv.filter((argument) => !argument.startsWith('-'));
  if (path === undefined || more.length > 0 || options.some((option) => option !== '--apply')) {
    writeLine(stderr, texts.say('import-directory.usage'));
    return EXIT_USAGE;
  }
  const bytes = await readOrderFile(path);
  return asAdministrator(config, 'import-directory', async (source, actor, databaseUrl) => {
    const queues = await Queues.connect(Object.assign(config, { databaseUrl }));
    try {
      const [clock, reader] = [clockFrom(config), new SheetReader()];
      const run = new RunImport(source, clock, reader);
      const view = new ImportView(source);
      const { importId } = await new ReceiveImport(source, clock, queues, reader).run({
        ...{ fileName: basename(path), bytes, actor },
      });
      await run.run(importId);
      const told = await tell(view, importId, (line) => writeLine(stdout, line), texts);
      if (!options.includes('--apply')) {
        writeLine(stdout, texts.say('import-directory.dry'));
        return 0;
      }
      await new ConfirmImport(source, clock, queues).run({ importId, digest: told.digest ?? '', actor });
      await run.run(importId);
      const { state } = await view.run(importId, { pageSize: 1 }, texts);
      writeLine(stdout, texts.say(state === 'applied' ? 'import-directory.applied' : 'import-directory.stale'));
      return state === 'applied' ? 0 : 1;
    } finally {
      await queues.close();
    }
  });
}

/** @throws ExpectedError with the reason when the file was refused */
async function tell(view: ImportView, id: string, say: (line: string) => void, texts: Texts): Promise<ImportShown> {
  let cursor: string | undefined;
  for (;;) {
    const shown = await view.run(id, { cursor, pageSize: LINES_A_PAGE }, texts);
    if (shown.state === 'refused') throw new ExpectedError('import-directory.refused', { reason: shown.refusal ?? '' });
    for (const line of shown.lines)
      if (line.outcome !== 'unchanged') for (const words of wordsOf(line, texts)) say(words);
    cursor = shown.next ?? undefined;
    if (cursor !== undefined) continue;
    say(texts.say('import-directory.counts', { ...shown.counts }));
    return shown;
  }
}

function wordsOf({ sheet, row, column, name, outcome, changes, note }: ToldLine, texts: Texts): string[] {
  const at =
    sheet === null
      ? texts.say('import-directory.row', { row })
      : texts.say('import-directory.row_of_sheet', { sheet, row });
  const place = column === null ? at : `${at}, «${column}»`;
  const head = texts.say('import-directory.line', { place, outcome: texts.say(`import-outcome.${outcome}`), name });
  const details = changes.map(({ field, before, after }) => `  ${field}: ${before ?? '–'} → ${after ?? '–'}`);
  return [head, ...(note === null ? [] : [`  ${note}`]), ...(outcome === 'changed' ? details : [])];
}
