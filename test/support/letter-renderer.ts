import path from 'node:path';
import { LetterRenderer } from '@platform/mail';
import { buildLetters } from '../../libs/platform/letters/build-letters.mjs';

let compiled: Promise<string> | undefined;

/** The templates of the letters, compiled once for all test files of this process; they go with the folder of the run. */
function lettersFolder(): Promise<string> {
  compiled ??= compile();
  return compiled;
}

export async function letterRenderer(): Promise<LetterRenderer> {
  return new LetterRenderer(await lettersFolder());
}

async function compile(): Promise<string> {
  const run = process.env['VEKHA_TEST_RUN'];
  if (!run) throw new Error('VEKHA_TEST_RUN is not set: run these tests through jest, whose global setup sets it');
  const folder = path.join(run, `letters-${process.pid}`);
  await buildLetters(folder);
  return folder;
}
