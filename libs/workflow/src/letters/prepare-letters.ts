import { type LetterClaim, readFrozenLetters } from '@storage';
import type { DataSource } from 'typeorm';
import type { LetterOffice } from './bytes-of-letter.js';
import { isDeadSignIn, LetterOutdated } from './dead-sign-in.js';
import { freezeTogether } from './freeze-together.js';
import type { Prepared } from './prepared.js';

/** Freezes letters that are still gathering, together, and brings the bytes of those that were frozen before. */
export async function prepareLetters(
  dataSource: DataSource,
  claims: readonly LetterClaim[],
  office: () => LetterOffice,
  now: Date,
): Promise<Prepared[]> {
  const isFrozen = ({ state }: LetterClaim) => state === 'frozen';
  const bytes = await readFrozenLetters(
    dataSource.manager,
    claims.filter(isFrozen).map(({ id }) => id),
  );
  const frozen = claims.filter(isFrozen).map((claim): Prepared => {
    const letter = bytes.get(claim.id);
    if (letter === undefined) return { claim, state: 'passed_on' };
    if (!isDeadSignIn(claim.class, letter.frozenAt, now)) return { claim, state: 'ready', letter };
    return { claim, state: 'failed', error: new LetterOutdated('sign_in') };
  });
  const gathering = claims.filter((claim) => !isFrozen(claim));
  return [...frozen, ...(await freezeTogether(dataSource, gathering, office, now))];
}
