import { formatDate, type Texts } from '@domain/texts';
import { loadConfig } from '@platform/config';
import { createDataSource, dayOfHistoryRoot } from '@storage';
import { type BareTask, type BrokenRow, type VerifiedHistory, VerifyHistory } from '@workflow';
import type { DataSource } from 'typeorm';
import { type Terminal, writeLine } from './command.js';
import { withPreparedDatabase } from './database/with-database.js';

const EXIT_BROKEN = 1;
const EXIT_USAGE = 64;

const OPTIONS = {
  '--task': { name: 'taskId', form: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu },
  '--root': { name: 'root', form: /^[\da-f]{64}$/u },
} as const;

/** One task instead of all; a root written down elsewhere that must be among the kept ones. */
interface Verified {
  readonly taskId?: string;
  readonly root?: string;
}

/**
 * `vekha verify-history [--task ID | --root ROOT]`: walks the histories of the tasks and names the first row that does not
 * fit.
 */
export async function verifyHistoryCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const what = read(argv);
  if (what === null) {
    writeLine(terminal.stderr, terminal.texts.say('verify-history.usage'));
    return EXIT_USAGE;
  }
  return withPreparedDatabase(loadConfig(), 'verify-history', (url) => verifyHistory(url, what, terminal));
}

function read([option, value = '', ...more]: readonly string[]): Verified | null {
  if (option === undefined) return {};
  const known = Object.hasOwn(OPTIONS, option) ? OPTIONS[option as keyof typeof OPTIONS] : undefined;
  return known?.form.test(value) === true && more.length === 0 ? { [known.name]: value } : null;
}

export async function verifyHistory(databaseUrl: string, what: Verified, terminal: Terminal): Promise<number> {
  const source = await createDataSource(databaseUrl, {
    poolSize: 1,
    applicationName: 'vekha verify-history',
  }).initialize();
  try {
    const verified = await new VerifyHistory(source).run(what.taskId ?? null);
    for (const line of linesOf(verified, terminal)) writeLine(terminal.stdout, line);
    const isWhole = verified.broken === null && verified.root?.holds !== false;
    return isWhole && (what.root === undefined || (await isKept(source, what.root, terminal))) ? 0 : EXIT_BROKEN;
  } finally {
    await source.destroy();
  }
}

async function isKept(source: DataSource, root: string, { texts, stdout }: Terminal): Promise<boolean> {
  const day = await dayOfHistoryRoot((sql, values) => source.query(sql, values), root);
  const line =
    day === null
      ? texts.say('verify-history.root_unknown', { root })
      : texts.say('verify-history.root_known', { day: formatDate(day, texts) });
  writeLine(stdout, line);
  return day !== null;
}

function wordsOf(broken: BareTask | BrokenRow, texts: Texts): string {
  if (broken.why === 'bare') return texts.say('verify-history.bare', { task: broken.taskId });
  return texts.say(`verify-history.${broken.why}`, {
    row: broken.rowId,
    task: broken.taskId,
    at: broken.at.toISOString(),
    command: texts.say(`views.command.${broken.command}`),
  });
}

function linesOf({ tasks, rows, broken, root }: VerifiedHistory, { texts }: Terminal): string[] {
  const chains = broken === null ? texts.say('verify-history.whole', { tasks, rows }) : wordsOf(broken, texts);
  if (root === null) return [chains];
  const values = { day: formatDate(root.kept.day, texts), root: root.kept.root };
  if (root.holds) return [chains, texts.say('verify-history.root', values)];
  const differs = texts.say('verify-history.root_broken', values);
  // Chains that fit among themselves are not whole where the root of a day says otherwise.
  return broken === null ? [differs] : [chains, differs];
}
