import { formatDate } from '@domain/texts';
import { loadConfig } from '@platform/config';
import { createDataSource } from '@storage';
import { type VerifiedHistory, VerifyHistory } from '@workflow';
import { type Terminal, writeLine } from './command.js';
import { withPreparedDatabase } from './database/with-database.js';

const EXIT_BROKEN = 1;
const EXIT_USAGE = 64;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

/** `vekha verify-history [--task ID]`: walks the histories of the tasks and names the first row that does not fit. */
export async function verifyHistoryCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [option, taskId, ...more] = argv;
  if (option !== undefined && (option !== '--task' || !UUID.test(taskId ?? '') || more.length > 0)) {
    writeLine(terminal.stderr, terminal.texts.say('verify-history.usage'));
    return EXIT_USAGE;
  }
  return withPreparedDatabase(loadConfig(), 'verify-history', (url) => verifyHistory(url, taskId ?? null, terminal));
}

export async function verifyHistory(databaseUrl: string, taskId: string | null, terminal: Terminal): Promise<number> {
  const source = await createDataSource(databaseUrl, {
    poolSize: 1,
    applicationName: 'vekha verify-history',
  }).initialize();
  try {
    const verified = await new VerifyHistory(source).run(taskId);
    for (const line of linesOf(verified, terminal)) writeLine(terminal.stdout, line);
    return verified.broken === null && verified.root?.holds !== false ? 0 : EXIT_BROKEN;
  } finally {
    await source.destroy();
  }
}

function linesOf({ tasks, rows, broken, root }: VerifiedHistory, { texts }: Terminal): string[] {
  const chains =
    broken === null
      ? texts.say('verify-history.whole', { tasks, rows })
      : texts.say(`verify-history.${broken.why}`, {
          row: broken.rowId,
          task: broken.taskId,
          at: broken.at.toISOString(),
          command: texts.say(`views.command.${broken.command}`),
        });
  if (root === null) return [chains];
  const values = { day: formatDate(root.kept.day, texts), root: root.kept.root };
  return [chains, texts.say(root.holds ? 'verify-history.root' : 'verify-history.root_broken', values)];
}
