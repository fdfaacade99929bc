import { usualClassRule } from '../directory/index.js';

/** A class of bodies the directory has, under the name orders call it by. */
export interface KnownClass {
  readonly id: string;
  readonly name: string;
}

/** Which of the classes are called so, or mean the same bodies under another name («ОМСУ» for «МОУО»). */
export function classesMeant(owners: readonly string[], classes: readonly KnownClass[]): KnownClass[] {
  const found = owners.flatMap((owner) => {
    const named = classes.filter(({ name }) => name === owner);
    return named.length > 0 ? named : classes.filter(({ name }) => meansSame(name, owner));
  });
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

function meansSame(one: string, other: string): boolean {
  const [first, second] = [usualClassRule(one), usualClassRule(other)];
  if (first === null || second === null) return false;
  return first.memberKind === second.memberKind && String(first.memberTags) === String(second.memberTags);
}
