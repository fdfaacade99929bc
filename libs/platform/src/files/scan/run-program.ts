import { spawn } from 'node:child_process';
import { FileRefused } from '../file-refused.js';
import { isInstalled, READING_PROGRAMS, type ReadingProgram } from '../programs/optional-programs.js';

/** What the program gives on its output is kept up to so many bytes; a page in grey has 9 million. */
const MOST_OUTPUT = 256 * 1024 * 1024;

/**
 * Runs a program on bytes at its input and gives the bytes of its output.
 *
 * tesseract runs on one thread: its threads wait for each other five times as long as they work.
 *
 * @throws FileRefused where the program is missing or fails
 */
export async function runProgram(
  program: ReadingProgram,
  parameters: readonly string[],
  input: Uint8Array,
  fileName: string,
): Promise<Buffer> {
  if (!(await isInstalled(program)))
    throw new FileRefused('program-missing', { fileName, program, package: READING_PROGRAMS[program] });
  const child = spawn('env', ['OMP_THREAD_LIMIT=1', program, ...parameters], { stdio: ['pipe', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  const words: Buffer[] = [];
  let size = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > MOST_OUTPUT) child.kill();
    else output.push(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => words.push(chunk));
  // A program that ends before it read all its input breaks the pipe; its exit code says why.
  child.stdin.on('error', () => child.stdin.destroy());
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) {
    const cause = new Error(
      `${program} ended with ${String(code)}: ${Buffer.concat(words).toString('utf8').slice(-500)}`,
    );
    throw new FileRefused('program-failed', { fileName, program }, { cause });
  }
  return Buffer.concat(output);
}
