import type { ProposedKind } from '../kind-of-name.js';
import type { KnownOrganisation } from './known-directory.js';

/** How high an organisation directs others: 2 a region, 1 a town, 0 nobody. */
type Rank = 0 | 1 | 2;

/** @param hasSchools The file puts schools below it, whatever it is called */
export function rankOfRow(kind: ProposedKind, hasSchools: boolean): Rank {
  if (kind === 'ministry') return 2;
  return kind === 'municipal_authority' || (hasSchools && kind !== 'school') ? 1 : 0;
}

/** A committee of a region may be known as a town's or as a body: authorities below it, or no plainer kind, make it a region's. */
export function rankOfBranch(top: KnownOrganisation | undefined, known: Iterable<KnownOrganisation>): Rank {
  if (top === undefined || top.kind === 'school' || top.kind === 'institute') return 0;
  if (top.kind !== 'municipal_authority') return 2;
  const isTopOfTree = top.parentId === null;
  return isTopOfTree && [...known].some((body) => body.parentId === top.id && body.kind === 'municipal_authority')
    ? 2
    : 1;
}
