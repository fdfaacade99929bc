import type { ProposedKind } from '../kind-of-name.js';
import { matchKey } from '../match-key.js';
import type { OrganisationLine } from './import-lines.js';
import type { KnownDirectory } from './known-directory.js';
import { nameKey, type OrganisationIndex } from './organisation-index.js';

/** Gives the organisations that a file adds the keys by which orders find them. */
export class KeyGiver {
  private readonly taken: Set<string>;
  /** How often a name stands in the file. */
  private readonly inFile = new Map<string, number>();
  private readonly elsewhere: ReadonlySet<string>;

  constructor(
    lines: readonly OrganisationLine[],
    private readonly index: OrganisationIndex,
    namesElsewhere: KnownDirectory['namesElsewhere'],
  ) {
    this.taken = new Set([...index.matchKeys, ...namesElsewhere.map((body) => body.matchKey)]);
    this.elsewhere = new Set(namesElsewhere.map(({ name }) => nameKey(name)));
    for (const { name } of lines) this.inFile.set(nameKey(name), (this.inFile.get(nameKey(name)) ?? 0) + 1);
  }

  /**
   * Names that two organisations bear are nobody's for certain, so no order finds one of them by the name alone; a post is
   * found by its body anyway.
   */
  free({ name }: OrganisationLine, kind: ProposedKind, parentKey: string): string {
    const bare = matchKey(name);
    const isShared = kind === 'role' || (this.inFile.get(nameKey(name)) ?? 0) > 1 || this.isKnown(name);
    const wanted = isShared || this.taken.has(bare) ? `${bare}|${parentKey}` : bare;
    let key = wanted;
    for (let number = 2; this.taken.has(key); number += 1) key = `${wanted}|${number}`;
    this.taken.add(key);
    return key;
  }

  private isKnown(name: string): boolean {
    return this.index.named(name).length > 0 || this.elsewhere.has(nameKey(name));
  }
}
