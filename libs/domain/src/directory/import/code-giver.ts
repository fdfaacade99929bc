import type { ProposedKind } from '../kind-of-name.js';
import { placeOf } from './codes.js';
import { Refused } from './find-organisation.js';
import type { PlannedOrganisation } from './import-plan.js';
import type { KnownOrganisation } from './known-directory.js';
import type { OrganisationIndex } from './organisation-index.js';
import type { PlaceFinder } from './place-finder.js';

interface Known {
  readonly index: OrganisationIndex;
  readonly places: PlaceFinder;
  /** The top of the branch whose list it is; null for one of the whole installation. */
  readonly top: string | null;
  /** As it is or will be. */
  readonly entryOf: (id: string) => PlannedOrganisation | KnownOrganisation | undefined;
  readonly kindOf: (id: string) => ProposedKind | undefined;
}

/** Says of each code that the file gives whose it becomes. */
export class CodeGiver {
  /** The entries that got a code from this file, by the code. */
  private readonly given = new Map<string, readonly string[]>();

  constructor(private readonly known: Known) {}

  /**
   * Whose code it becomes. It stays that of its branch while it is the same and the organisation is in that branch; else it is
   * that of whoever brings the list, or that of its town where another town has it already. Of one branch no two have a code;
   * what the row before gives up is free for the next. @throws Refused
   */
  take({ id, code, parentId }: PlannedOrganisation, before: PlannedOrganisation | null): string | null {
    if (code === null) return null;
    const above = parentId === null ? [] : this.known.places.upFrom(parentId);
    const branch = before?.code === code ? before.codeBranchId : null;
    if (branch !== null && (branch === id || above.includes(branch))) return branch;
    const given = this.given.get(code) ?? [];
    const bearers = [...new Set([...this.known.index.coded(code).map((body) => body.id), ...given])]
      .filter((bearer) => bearer !== id)
      .flatMap((bearer) => this.known.entryOf(bearer) ?? [])
      .filter((body) => body.code === code);
    const usual = this.known.top ?? above.at(-1) ?? id;
    const taken = bearers.find(({ codeBranchId }) => codeBranchId === usual);
    const town = this.townOf({ parentId });
    const isOfTown = town !== null && bearers.every((body) => town !== this.townOf(body) && town !== body.codeBranchId);
    if (taken !== undefined && (town === usual || !isOfTown)) throw new Refused('code-taken', { name: taken.name });
    this.given.set(code, [...given, id]);
    return taken === undefined ? usual : town;
  }

  /** The town whose codes an organisation of this place shares. */
  townOf({ parentId }: Pick<PlannedOrganisation, 'parentId'>): string | null {
    return parentId === null ? null : placeOf(this.known.places.upFrom(parentId), this.known.kindOf);
  }
}
