import {
  freezeGatheringLetters,
  type LetterAddressee,
  type LetterClaim,
  type LetterToKeep,
  lockGatheringLetters,
  type RowLock,
  skipLetters,
} from '@storage';
import type { DataSource, EntityManager } from 'typeorm';
import { type ActionLinkRow, saveActionLinks } from './action-links.js';
import { bytesOfLetter, isAboutTasks, type LetterOffice } from './bytes-of-letter.js';
import type { Prepared } from './prepared.js';
import { readForTaskLetters, type TaskLetterReader, type WriteTaskLetter } from './read-for-task-letters.js';
import { readInStead } from './read-in-stead.js';
import { writeOtherLetter } from './write-other-letter.js';

/**
 * Writes letters that are still gathering and freezes them in one transaction. Where one of them stands in the way (a
 * statement fails, a row is being changed by somebody), each is frozen by itself: whoever changes a task never waits for a
 * batch that waits for him.
 */
export async function freezeTogether(
  dataSource: DataSource,
  claims: readonly LetterClaim[],
  office: () => LetterOffice,
  now: Date,
): Promise<Prepared[]> {
  const [first, ...others] = claims;
  if (first === undefined) return [];
  const lock: RowLock = others.length === 0 ? 'wait' : 'nowait';
  try {
    return await dataSource.transaction((manager) => freeze(manager, claims, office(), { now, lock }));
  } catch (error) {
    if (others.length === 0) return [{ claim: first, state: 'failed', error }];
    const alone: Prepared[] = [];
    for (const claim of claims) alone.push(...(await freezeTogether(dataSource, [claim], office, now)));
    return alone;
  }
}

type Written =
  | {
      readonly claim: LetterClaim;
      readonly state: 'ready';
      readonly letter: LetterToKeep;
      readonly links: readonly ActionLinkRow[];
    }
  | { readonly claim: LetterClaim; readonly state: 'skipped'; readonly reason: string }
  | Exclude<Prepared, { readonly state: 'ready' }>;

async function freeze(
  manager: EntityManager,
  claims: readonly LetterClaim[],
  office: LetterOffice,
  { now, lock }: { readonly now: Date; readonly lock: RowLock },
): Promise<Prepared[]> {
  const addressees = await lockGatheringLetters(manager, claims);
  const aboutTasks = addressees.filter(isAboutTasks);
  const writeTaskLetter = await readForTaskLetters(manager, aboutTasks, { ...office, now, lock });
  const deputies = await readInStead(manager, aboutTasks, now);
  const byLetter = new Map(addressees.map((addressee) => [addressee.letterId, addressee]));
  const written: Written[] = [];
  for (const claim of claims) {
    const addressee = byLetter.get(claim.id);
    if (addressee === undefined) written.push({ claim, state: 'passed_on' });
    else if (isAboutTasks(claim)) {
      const reader = { ...addressee, deputy: deputies.get(claim.id) ?? null };
      written.push(await taskLetter(claim, reader, writeTaskLetter, office, now));
    } else written.push(await otherLetter(manager, claim, addressee, office, now));
  }
  await keep(manager, written, now);
  return written;
}

async function keep(manager: EntityManager, written: readonly Written[], now: Date): Promise<void> {
  const ready = written.flatMap((one) => (one.state === 'ready' ? [one] : []));
  await saveActionLinks(
    manager,
    ready.flatMap(({ links }) => links),
    now,
  );
  await freezeGatheringLetters(
    manager,
    ready.map(({ letter }) => letter),
    now,
  );
  await skipLetters(
    manager,
    written.flatMap((one) => ('reason' in one ? [one] : [])),
  );
}

/** One that cannot be composed fails alone: nothing of it is in the database yet. */
async function taskLetter(
  claim: LetterClaim,
  reader: TaskLetterReader,
  write: WriteTaskLetter,
  office: LetterOffice,
  now: Date,
): Promise<Written> {
  const { fullName: name, email: address } = reader.deputy ?? reader;
  try {
    const letter = write(reader);
    if (letter === null || address === null) return { claim, state: 'skipped', reason: 'nothing-to-say' };
    const { content, links, unsubscribeTokenHash } = letter;
    const bytes = await bytesOfLetter(claim, content, { name, address }, office, now);
    return { claim, state: 'ready', letter: { ...bytes, unsubscribeTokenHash }, links };
  } catch (error) {
    return { claim, state: 'failed', error };
  }
}

async function otherLetter(
  manager: EntityManager,
  claim: LetterClaim,
  addressee: LetterAddressee,
  office: LetterOffice,
  now: Date,
): Promise<Written> {
  const { fullName: name, email: address } = addressee;
  // Before a link is made that nobody would get.
  if (address === null) return { claim, state: 'skipped', reason: 'no_address' };
  const content = await writeOtherLetter(manager, claim, addressee, office.publicAddress, now);
  if (content === null) return { claim, state: 'skipped', reason: 'nothing-to-say' };
  const bytes = await bytesOfLetter(claim, content, { name, address }, office, now);
  return { claim, state: 'ready', letter: { ...bytes, unsubscribeTokenHash: null }, links: [] };
}
