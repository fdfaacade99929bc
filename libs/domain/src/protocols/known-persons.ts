import { findPersons, type Party } from '../orders/index.js';

/** Finds a name in the nominative for one met in another case: «Орловой И.И.» is the «Орлова И.И.» of the list of those present. */
export class KnownPersons {
  private readonly names: ReadonlySet<string>;

  constructor(texts: readonly string[]) {
    this.names = new Set(texts.flatMap((text) => findPersons(text).map(({ name }) => name)));
  }

  /** The party under its name in the nominative where the document holds one, else as it is. */
  resolve(party: Party): Party {
    if (party.type !== 'person' || this.names.has(party.name)) return party;
    const found = [...this.names].filter((name) => isSameName(name, party.name));
    const [only] = found;
    return only !== undefined && found.length === 1 ? { ...party, name: only } : party;
  }
}

/** The same initials, and surnames that differ in their last letters only. */
function isSameName(one: string, other: string): boolean {
  const [surname = '', initials] = one.split(' ');
  const [declined = '', otherInitials] = other.split(' ');
  const stem = Math.max(3, Math.min(surname.length, declined.length) - 2);
  return (
    initials === otherInitials &&
    Math.abs(surname.length - declined.length) <= 3 &&
    surname.slice(0, stem) === declined.slice(0, stem)
  );
}
