import type { KnownOrganisation } from './known-directory.js';
import type { OrganisationIndex } from './organisation-index.js';

/** For whom a code is looked up. */
interface Asked {
  /** The branch of whoever brings the file; null for the whole installation. */
  readonly top: string | null;
  /** All above the row, the nearest first; undefined where it does not say. */
  readonly above: readonly string[] | undefined;
}

/**
 * The organisations a code means. A code belongs to a branch, as a name does: those of whoever brings the file and of all
 * above him count, the nearest first; for the whole installation those of the line the row stands in. Two are left only
 * where the row does not say where it stands.
 */
export function codedFor(index: OrganisationIndex, code: string, asked: Asked): readonly KnownOrganisation[] {
  const found = index.coded(code).filter((body) => codeCounts(index, body, asked));
  if (lineOf(index, asked) === undefined) return found;
  const depth = (body: KnownOrganisation) => index.byId.get(body.codeBranchId ?? '')?.lineage.length ?? 0;
  const nearest = Math.max(...found.map(depth));
  return found.filter((body) => depth(body) === nearest);
}

export function codeCounts(index: OrganisationIndex, body: KnownOrganisation, asked: Asked): boolean {
  const line = lineOf(index, asked);
  if (line === undefined || (body.codeBranchId !== null && line.includes(body.codeBranchId))) return true;
  // What stands nowhere yet gets its place by its row; a top with others below it is the row only if that is a top.
  const isLone = body.parentId === null && (line.length === 0 || !index.withBodiesBelow.has(body.id));
  return asked.top === null && isLone;
}

function lineOf(index: OrganisationIndex, { top, above }: Asked): readonly string[] | undefined {
  return top === null ? above : (index.byId.get(top)?.lineage ?? [top]);
}
