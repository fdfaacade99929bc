import type { Lineage } from './actor.js';

/** A body on the way from the top of the tree. */
interface BodyOfLine {
  readonly id: string;
  readonly kind: string;
}

/** Kinds of bodies that act for themselves; an institute, a body or a post acts for the one it serves. */
const AUTHORITIES: readonly string[] = ['ministry', 'municipal_authority', 'school'];

/** What may be named of those that stand right below a body above: what serves it, and no other authority, class or group. */
export const NAMED_BESIDE: readonly string[] = ['institute', 'body', 'role'];

/**
 * The authority a body acts for, with all above it: the body itself, or the nearest ministry, municipal authority or
 * school above it, else the top.
 * @param line The body with all above it, the top first.
 */
export function authorityLine(line: readonly BodyOfLine[]): Lineage {
  const at = line.findLastIndex(({ kind }) => AUTHORITIES.includes(kind));
  return line.slice(0, Math.max(at, 0) + 1).map(({ id }) => id);
}

/**
 * Whether orders of a branch may name an entry of the directory: what is in the branch of the authority it acts for, the
 * line above it, and what serves that line. A person goes by his body.
 * @param authority `authorityLine` of the branch.
 */
export function mayBeNamed(
  authority: Lineage,
  { id, kind, lineage }: { readonly id: string; readonly kind: string; readonly lineage: Lineage },
): boolean {
  const above = lineage.at(-2);
  return (
    standsInLine(authority, { id, lineage }) ||
    (above !== undefined && authority.includes(above) && NAMED_BESIDE.includes(kind))
  );
}

/** In the branch of the authority or in the line above it: whose orders come to the branch, and whose people they name. */
export function standsInLine(
  authority: Lineage,
  { id, lineage }: { readonly id: string; readonly lineage: Lineage },
): boolean {
  const top = authority.at(-1);
  return (top !== undefined && lineage.includes(top)) || authority.includes(id);
}
