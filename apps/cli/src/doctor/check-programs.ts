import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { READING_PROGRAMS } from '@platform/files';
import { type Finding, notice, ok } from './finding.js';

/** Programs of the system that some features use, with their Debian packages; everything else works without them. */
const OPTIONAL_PROGRAMS: Readonly<Record<string, string>> = {
  ...READING_PROGRAMS,
  chromium: 'chromium',
  'redis-server': 'redis-server',
};
/** It knows no long options. */
const ASKS_VERSION: Readonly<Record<string, string>> = { pdftoppm: '-v' };
const ANSWER_TIMEOUT_MS = 10_000;

export function checkPrograms(): Promise<Finding[]> {
  return Promise.all(Object.entries(OPTIONAL_PROGRAMS).map(([program, debian]) => checkProgram(program, debian)));
}

async function checkProgram(program: string, debian: string): Promise<Finding> {
  try {
    const question = [ASKS_VERSION[program] ?? '--version'];
    const { stdout, stderr } = await promisify(execFile)(program, question, { timeout: ANSWER_TIMEOUT_MS });
    const [version = ''] = `${stdout}${stderr}`.trim().split('\n');
    return ok('doctor.program', { program, version });
  } catch {
    return notice('doctor.program_missing', { program, package: debian });
  }
}
