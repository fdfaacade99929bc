import { ExpectedError } from '@domain/errors';
import { type Config, inspectConfig } from '@platform/config';
import { type Terminal, writeLine } from '../command.js';
import { checkBackups } from './check-backups.js';
import { checkConnections } from './check-connections.js';
import { checkDataFolder } from './check-data-folder.js';
import { checkDkim } from './check-dkim.js';
import { checkPrograms } from './check-programs.js';
import { broken, type Finding, ok } from './finding.js';
import { lookAtDatabase } from './look-at-database.js';

const ARGUMENTS: readonly string[] = ['--json', '--mend'];
const MARKS = { ok: '✓', notice: '–', broken: '✗' } as const;

/**
 * `vekha doctor [--json] [--mend]`: what is installed, reachable and consistent. Changes nothing but, with `--mend`, what
 * stands open between the ledger of letters and the queue. Answers 1 when something that the
 * settings need is broken. JSON: `{ ok, findings: [{ state, code, values, text }] }`.
 */
export async function doctor(argv: readonly string[], terminal: Terminal): Promise<number> {
  const unknown = argv.find((argument) => !ARGUMENTS.includes(argument));
  if (unknown !== undefined) throw new ExpectedError('doctor.unknown_argument', { argument: unknown });
  const findings = await examine(argv.includes('--mend'));
  const brokenCount = findings.filter(({ state }) => state === 'broken').length;
  if (argv.includes('--json')) printJson(findings, brokenCount === 0, terminal);
  else printLines(findings, brokenCount, terminal);
  return brokenCount === 0 ? 0 : 1;
}

async function examine(mend: boolean): Promise<Finding[]> {
  const machine = [ok('doctor.node', { version: process.versions.node }), ...(await checkPrograms())];
  const config = readSettings();
  if (!('dataFolder' in config)) return [...machine, config];
  return [
    ...machine,
    ok('doctor.config'),
    checkDataFolder(config.dataFolder),
    ...(await lookAtDatabase(config, mend)),
    ...(await checkBackups(config)),
    ...(await checkConnections(config)),
    ...(await checkDkim(config)),
  ];
}

function readSettings(): Config | Finding {
  try {
    return inspectConfig();
  } catch (error) {
    if (error instanceof ExpectedError) return broken(error.code, error.values);
    throw error;
  }
}

function printLines(findings: readonly Finding[], brokenCount: number, { stdout, texts }: Terminal): void {
  for (const { state, code, values } of findings) writeLine(stdout, `${MARKS[state]} ${texts.say(code, values)}`);
  writeLine(stdout, brokenCount === 0 ? texts.say('doctor.ok') : texts.say('doctor.broken', { count: brokenCount }));
}

function printJson(findings: readonly Finding[], isOk: boolean, { stdout, texts }: Terminal): void {
  const withTexts = findings.map((finding) => ({ ...finding, text: texts.say(finding.code, finding.values) }));
  writeLine(stdout, JSON.stringify({ ok: isOk, findings: withTexts }));
}
