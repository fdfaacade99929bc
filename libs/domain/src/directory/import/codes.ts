import type { ProposedKind } from '../kind-of-name.js';
import type { KnownOrganisation } from './known-directory.js';
import type { OrganisationIndex } from './organisation-index.js';

/** For whom a code is looked up. */
interface Asked {
  /** The branch of whoever brings the file; null for the whole installation. */
  readonly top: string | null;
  /** All above the row, the nearest first; undefined where it does not say. */
  readonly above: readonly string[] | undefined;
}

interface AskedInPlace extends Asked {
  /** The place of the row; what it says nothing of is not looked at. */
  readonly place: string | null;
  /** What the row calls it. */
  readonly name: string | undefined;
}

/** Where codes are told apart: the outermost municipal authority above, else the top of the tree; null for a top itself. */
export function placeOf(above: readonly string[], kindOf: (id: string) => ProposedKind | undefined): string | null {
  return above.findLast((id) => kindOf(id) === 'municipal_authority') ?? above.at(-1) ?? null;
}

/**
 * The organisations a code means: those of the town the row stands in, of several the one that is called so, else the code of
 * the nearest branch; then those that get their place by the row. Where the row does not say where it stands, every
 * organisation with the code may be meant.
 */
export function codedFor(index: OrganisationIndex, code: string, asked: AskedInPlace): readonly KnownOrganisation[] {
  const { above, place } = asked;
  if (above === undefined) return codedAnywhere(index, code, asked);
  const line = [...above, ...(lineOf(index, asked) ?? [])];
  const found = index.coded(code).filter(({ id }) => !above.includes(id));
  const here = found.filter((body) => placeOfKnown(index, body) === place);
  const called = onlyCalled(index, here, asked);
  if (called !== null) return [called];
  const ofLine = here.filter((body) => codeIsOf(index, body, asked, line));
  if (ofLine.length > 0) return nearest(index, ofLine);
  const ofBelow = here.filter(isOfBranch);
  if (ofBelow.length > 0) return ofBelow;
  const higher = found.filter(({ parentId }) => parentId === null || above.includes(parentId));
  return nearest(
    index,
    higher.filter((body) => codeIsOf(index, body, asked, line)),
  );
}

/** The only organisation with a code where that stands in another town and the code is of a branch both towns are in. */
export function codedElsewhere(index: OrganisationIndex, code: string, asked: AskedInPlace): KnownOrganisation | null {
  const { above, place } = asked;
  const [only, ...others] = index.coded(code);
  if (above === undefined || only === undefined || others.length > 0 || above.includes(only.id)) return null;
  const isElsewhere = placeOfKnown(index, only) !== place && only.parentId !== null;
  const line = [...above, ...(lineOf(index, asked) ?? [])];
  return isElsewhere && line.includes(only.codeBranchId ?? '') ? only : null;
}

/** Whether the code of an organisation is one among those the row speaks of, so that another code is another organisation. */
export function codeCounts(index: OrganisationIndex, body: KnownOrganisation, asked: Asked): boolean {
  const line = lineOf(index, asked);
  return line === undefined || codeIsOf(index, body, asked, line);
}

function placeOfKnown(index: OrganisationIndex, { lineage }: Pick<KnownOrganisation, 'lineage'>): string | null {
  return placeOf(lineage.slice(0, -1).reverse(), (id) => index.byId.get(id)?.kind);
}

/** Of the codes of a branch and of all above it the nearest counts; beside them each of a branch below. */
function codedAnywhere(index: OrganisationIndex, code: string, asked: AskedInPlace): readonly KnownOrganisation[] {
  const { top } = asked;
  const found = index.coded(code);
  const called = onlyCalled(index, found, asked);
  if (called !== null) return [called];
  const line = lineOf(index, { top, above: undefined });
  if (line === undefined) return found;
  const isOfLine = ({ codeBranchId }: KnownOrganisation) => line.includes(codeBranchId ?? '');
  const ofBelow = found.filter((body) => !isOfLine(body) && isOfBranch(body) && isBelow(index, body, top));
  const ofBranches = [...nearest(index, found.filter(isOfLine)), ...ofBelow];
  return ofBranches.length > 0 ? ofBranches : found;
}

function codeIsOf(index: OrganisationIndex, body: KnownOrganisation, { top }: Asked, line: readonly string[]): boolean {
  if (line.includes(body.codeBranchId ?? '')) return true;
  // What stands nowhere yet gets its place by its row; a top with others below it is the row only if that is a top.
  const isLone = body.parentId === null && (line.length === 0 || !index.withBodiesBelow.has(body.id));
  return top === null && isLone;
}

/** What was moved out of a branch has its code for itself. */
function isOfBranch({ id, codeBranchId }: KnownOrganisation): boolean {
  return codeBranchId !== id;
}

function onlyCalled(
  index: OrganisationIndex,
  bodies: readonly KnownOrganisation[],
  { name }: AskedInPlace,
): KnownOrganisation | null {
  const called = name === undefined ? [] : bodies.filter((body) => index.named(name).includes(body));
  return called.length === 1 ? (called[0] ?? null) : null;
}

function isBelow(index: OrganisationIndex, { codeBranchId }: KnownOrganisation, top: string | null): boolean {
  return index.byId.get(codeBranchId ?? '')?.lineage.includes(top ?? '') === true;
}

function nearest(index: OrganisationIndex, bodies: readonly KnownOrganisation[]): readonly KnownOrganisation[] {
  const depth = (body: KnownOrganisation) => index.byId.get(body.codeBranchId ?? '')?.lineage.length ?? 0;
  const most = Math.max(...bodies.map(depth));
  return bodies.filter((body) => depth(body) === most);
}

function lineOf(index: OrganisationIndex, { top, above }: Asked): readonly string[] | undefined {
  return top === null ? above : (index.byId.get(top)?.lineage ?? [top]);
}
