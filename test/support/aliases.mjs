import path from 'node:path';
import { repository } from './packages.mjs';

const SUBJECT = /^@(domain|indicators|platform)\/(.+)$/;
const WHOLE = /^@(storage|workflow|contract)$/;

/** The file behind a name of `tsconfig.json`'s paths; undefined where the specifier is none of them. */
export function aliased(specifier) {
  const [, lib, subject] = SUBJECT.exec(specifier) ?? [];
  if (lib !== undefined) return path.join(repository, 'libs', lib, 'src', subject, 'index.ts');
  const [, whole] = WHOLE.exec(specifier) ?? [];
  if (whole !== undefined) return path.join(repository, 'libs', whole, 'src/index.ts');
  return specifier === '@migrations' ? path.join(repository, 'migrations/index.ts') : undefined;
}
