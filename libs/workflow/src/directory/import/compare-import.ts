import { createHash } from 'node:crypto';
import {
  type ComparedImport,
  type ImportLine,
  type ImportOutcome,
  planImport,
  type ReadImport,
} from '@domain/directory';
import { ALL_BODIES, type BodyCandidate, bodyCandidates } from '@storage';
import type { EntityManager } from 'typeorm';
import type { ActingPerson } from '../../acting/acting-person.js';
import { loadDirectory, scopeOf } from './load-directory.js';

const NAMES_AT_ONCE = 1_000;

/** Is told how many names were looked for, of how many. */
export type OnProgress = (done: number, of: number) => Promise<void>;

/** What the rows of a file would do to the directory as it is now. */
export async function compareImport(
  manager: EntityManager,
  read: ReadImport,
  actor: ActingPerson,
  onProgress: OnProgress,
): Promise<ComparedImport> {
  const directory = await loadDirectory(manager, actor);
  const first = planImport(read, directory, scopeOf(actor), new Map());
  if (first.wanted.length === 0) return first;
  const alike = new Map<string, BodyCandidate[]>();
  for (let start = 0; start < first.wanted.length; start += NAMES_AT_ONCE) {
    const found = await bodyCandidates(manager, first.wanted.slice(start, start + NAMES_AT_ONCE), ALL_BODIES);
    for (const [name, candidates] of found) alike.set(name, candidates);
    await onProgress(Math.min(start + NAMES_AT_ONCE, first.wanted.length), first.wanted.length);
  }
  return alike.size === 0 ? first : planImport(read, directory, scopeOf(actor), alike);
}

/** Two previews with one digest tell the same of every row. */
export function digestOf(lines: readonly ImportLine[]): string {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(JSON.stringify(line));
  return hash.digest('hex');
}

export function countsOf(lines: readonly ImportLine[]): Record<ImportOutcome, number> {
  const counts = { created: 0, changed: 0, unchanged: 0, conflict: 0, refused: 0 };
  for (const { outcome } of lines) counts[outcome] += 1;
  return counts;
}
