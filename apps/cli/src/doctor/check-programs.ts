import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Finding, notice, ok } from './finding.js';

/** Programs of the system that some features use; everything else works without them. */
const OPTIONAL_PROGRAMS = ['chromium', 'soffice', 'tesseract', 'redis-server'];
const ANSWER_TIMEOUT_MS = 10_000;

export function checkPrograms(): Promise<Finding[]> {
  return Promise.all(OPTIONAL_PROGRAMS.map(checkProgram));
}

async function checkProgram(program: string): Promise<Finding> {
  try {
    const { stdout, stderr } = await promisify(execFile)(program, ['--version'], { timeout: ANSWER_TIMEOUT_MS });
    const [version = ''] = `${stdout}${stderr}`.trim().split('\n');
    return ok('doctor.program', { program, version });
  } catch {
    return notice('doctor.program_missing', { program });
  }
}
