import type { ProposedKind } from '../kind-of-name.js';
import { kindOfName } from '../kind-of-name.js';
import type { BodyEntry } from '../match-names.js';
import { timeZoneOfRegion } from '../region-time-zones.js';
import { rankOfBranch, rankOfRow } from './authority-rank.js';
import { CodeGiver } from './code-giver.js';
import { changesOf } from './compare.js';
import { FileOrganisations } from './file-organisations.js';
import { type Found, OrganisationFinder, Refused } from './find-organisation.js';
import type { OrganisationLine, OrganisationReference } from './import-lines.js';
import type { ImportLine, PlannedOrganisation } from './import-plan.js';
import { KeyGiver } from './key-giver.js';
import type { ImportScope, KnownDirectory, KnownOrganisation } from './known-directory.js';
import { nameKey, namesOfPath, OrganisationIndex } from './organisation-index.js';
import { PlaceFinder } from './place-finder.js';
import { refusedLine, toldOf } from './told-line.js';

const NEVER_ALIKE: ReadonlySet<ProposedKind> = new Set(['class', 'group', 'role']);

/** What became of a row: the organisation it is, or why it is none. */
type Settled =
  | { readonly id: string; readonly line: ImportLine }
  | { readonly refused: Refused; readonly line: ImportLine };

/** Settles the rows of organisations one by one, those above before those below. */
export class OrganisationPlanner {
  readonly index: OrganisationIndex;
  readonly finder: OrganisationFinder;
  readonly planned = new Map<string, PlannedOrganisation>();
  private readonly file: FileOrganisations;
  private readonly places: PlaceFinder;
  private readonly codes: CodeGiver;
  private readonly settled = new Map<OrganisationLine, Settled>();
  private readonly inHand = new Set<OrganisationLine>();
  /** The row that is an entry, or a new organisation by its name and place. */
  private readonly lineOf = new Map<string, OrganisationLine>();
  private readonly newByPlace = new Map<string, string>();
  private readonly newByCode = new Map<string, readonly { readonly id: string; readonly place: string | null }[]>();
  private readonly keys: KeyGiver;
  private readonly rankOfBranch: number;

  constructor(
    private readonly lines: readonly OrganisationLine[],
    directory: KnownDirectory,
    alike: ReadonlyMap<string, readonly BodyEntry[]>,
    private readonly scope: ImportScope,
  ) {
    this.index = new OrganisationIndex(directory);
    this.finder = new OrganisationFinder(this.index, alike, scope.top, this.kindOf);
    this.file = new FileOrganisations(lines);
    const { index, finder, file, entryOf, kindOf } = this;
    const idOf = (line: OrganisationLine) => this.settledId(line);
    this.places = new PlaceFinder({ index, finder, file, top: scope.top, entryOf, idOf });
    this.codes = new CodeGiver({ index, places: this.places, top: scope.top, entryOf, kindOf });
    this.keys = new KeyGiver(lines, this.index, directory.namesElsewhere);
    this.rankOfBranch = rankOfBranch(this.index.byId.get(scope.top ?? ''), directory.organisations);
  }

  /** One for each row; a row that repeats another word for word has none of its own. */
  settleAll(): ImportLine[] {
    return this.lines.flatMap((line) => {
      const { line: told } = this.settle(line);
      return told.place === line.place ? [told] : [];
    });
  }

  /** The organisation a row about people speaks of. @throws Refused */
  organisationOf(reference: OrganisationReference): string {
    const atPath = this.index.atWholePath(reference.name);
    if (atPath !== null) return atPath.id;
    const line = this.places.lineCalled(reference);
    const ofFile = line === null ? null : this.settledId(line);
    if (ofFile !== null) return ofFile;
    const above = this.places.above(reference.parent, null);
    const codeIsItsOwn = reference.code != null && this.file.hasCodeInOnePlace(reference.code);
    const asked = { reference, above, onlyExactly: false, isPost: false, innIsItsOwn: true, codeIsItsOwn };
    const found = this.finder.find(asked);
    if (found === null) throw this.places.unknown('organisation-unknown', reference.name);
    return found.body.id;
  }

  /** As it is or will be. */
  known(id: string): Pick<PlannedOrganisation, 'id' | 'name' | 'kind' | 'matchKey' | 'timeZone'> | undefined {
    return this.entryOf(id);
  }

  /** Null for a row that is not of the branch: then what it calls may still stand above. @throws Refused */
  private settledId(line: OrganisationLine): string | null {
    const settled = this.settle(line);
    if (!('refused' in settled)) return settled.id;
    if (OUTSIDE.has(settled.refused.fault)) return null;
    throw new Refused('parent-refused', { name: line.name });
  }

  private settle(line: OrganisationLine): Settled {
    const known = this.settled.get(line);
    if (known !== undefined) return known;
    const settled = this.settledBy(line);
    this.settled.set(line, settled);
    return settled;
  }

  private settledBy(line: OrganisationLine): Settled {
    if (this.inHand.has(line)) throw new Refused('parent-in-circle');
    this.inHand.add(line);
    try {
      const above = this.places.above(line.parent, line);
      const onlyExactly = NEVER_ALIKE.has(line.kind ?? 'body');
      const innIsItsOwn = line.inn != null && this.file.hasInnOnce(line.inn);
      const isPost = line.kind === 'role';
      const codeIsItsOwn = line.code != null && this.file.hasCodeInOnePlace(line.code);
      const asked = { reference: line, above, onlyExactly, isPost, innIsItsOwn, codeIsItsOwn };
      const found = this.finder.find(asked);
      if (line.onList !== undefined) this.demandSchool(line, found);
      return found === null ? this.create(line, above) : this.change(line, found, above);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { refused: error, line: refusedLine(line, error) };
    } finally {
      this.inHand.delete(line);
    }
  }

  /** A list names schools that are there: it adds none. @throws Refused, which names those that may be meant */
  private demandSchool({ name }: OrganisationLine, found: Found | null): void {
    if (found !== null) {
      if (found.body.kind !== 'school') throw new Refused('no-school', { name: found.body.name });
      return;
    }
    const alike = this.finder.alikeTo(namesOfPath(name).at(-1) ?? '').slice(0, MOST_OFFERED);
    if (alike.length === 0) throw new Refused('not-in-directory');
    throw new Refused('perhaps-meant', { names: alike.map(({ id }) => this.index.pathOf(id)).join('; ') });
  }

  private create(line: OrganisationLine, above: readonly string[] | undefined): Settled {
    const { top } = this.scope;
    const kind = line.kind ?? kindOfName(line.name);
    this.demandOfBranch(line, kind, above);
    if (above?.length === 0 && top !== null) throw new Refused('place-in-tree');
    const parentId = above?.[0] ?? top;
    const parent = parentId === null ? undefined : this.known(parentId);
    if (parentId !== null) this.demandEditable(parentId);
    const place = `${nameKey(line.name)}|${parentId ?? ''}|${line.code ?? ''}`;
    const codePlace = this.codes.townOf({ parentId });
    const coded = (line.code == null ? undefined : this.newByCode.get(line.code)) ?? [];
    const twin = this.newByPlace.get(place) ?? coded.find((one) => above === undefined || one.place === codePlace)?.id;
    if (twin !== undefined) return this.again(line, twin);
    const id = `new-${this.newByPlace.size}-${this.planned.size}`;
    const said: PlannedOrganisation = {
      id,
      isNew: true,
      name: line.name,
      nameBefore: null,
      fullName: line.fullName ?? null,
      matchKey: this.keys.free(line, kind, parent?.matchKey ?? ''),
      kind,
      parentId,
      tags: line.tags ?? [],
      timeZone: line.timeZone ?? parent?.timeZone ?? timeZoneOfRegion(line.name),
      code: line.code ?? null,
      codeBranchId: null,
      inn: line.inn ?? null,
      email: line.email ?? null,
      emailBefore: null,
    };
    const organisation = { ...said, codeBranchId: this.codes.take(said, null) };
    this.newByPlace.set(place, id);
    if (line.code != null) this.newByCode.set(line.code, [...coded, { id, place: codePlace }]);
    this.lineOf.set(id, line);
    this.planned.set(id, organisation);
    const changes = changesOf(null, organisation, this.nameOf);
    const told = { ...toldOf(line), ...this.sameCodeNote(line, above) };
    return { id, line: { ...told, outcome: 'created', changes } };
  }

  /** A municipal authority is of another's branch unless the row says that it stands below. @throws Refused */
  private demandOfBranch(line: OrganisationLine, kind: ProposedKind, above: readonly string[] | undefined): void {
    if (this.scope.top === null || (above !== undefined && above.length > 0)) return;
    const rank = rankOfRow(kind, this.file.hasSchoolsBelow(line));
    if (rank > 0 && rank >= this.rankOfBranch) throw new Refused('not-in-branch', { name: line.name });
  }

  /** A code that one organisation of another town has is no reason to take it for that, and worth a look. */
  private sameCodeNote({ code }: OrganisationLine, above: readonly string[] | undefined) {
    if (code == null || !this.file.hasCodeInOnePlace(code)) return {};
    const other = this.finder.codedElsewhere(code, above);
    return other === null
      ? {}
      : { note: 'same-code-elsewhere' as const, values: { where: this.index.pathOf(other.id) } };
  }

  private change(
    line: OrganisationLine,
    { body, byName, isMoved }: Found,
    above: readonly string[] | undefined,
  ): Settled {
    if (this.lineOf.has(body.id)) return this.again(line, body.id);
    this.lineOf.set(body.id, line);
    const before = asPlanned(body);
    const isListed = line.onList !== undefined;
    const parentId = above === undefined || isListed ? body.parentId : (above[0] ?? null);
    const said: PlannedOrganisation = {
      ...before,
      name: byName || isListed ? body.name : line.name,
      ...(line.fullName !== undefined && { fullName: line.fullName }),
      kind: line.kind ?? body.kind,
      parentId,
      ...(line.tags !== undefined && { tags: line.tags ?? [] }),
      ...(line.onList !== undefined && { tags: [...new Set([...body.tags, line.onList])] }),
      timeZone: line.timeZone ?? body.timeZone,
      ...(line.code !== undefined && !isListed && { code: line.code }),
      ...(line.inn !== undefined && !isListed && { inn: line.inn }),
      ...(line.email !== undefined && { email: line.email }),
    };
    const changes = changesOf(before, said, this.nameOf);
    const isAlias = (byName || isListed) && nameKey(line.name) !== nameKey(body.name);
    const told = {
      ...toldOf(line),
      note: isAlias ? ('known-as' as const) : null,
      values: isAlias ? { name: body.name } : {},
      ...(isMoved &&
        parentId !== body.parentId && {
          note: 'moved-by-code' as const,
          values: { where: this.index.pathOf(body.parentId ?? '') },
        }),
    };
    if (changes.length === 0) return { id: body.id, line: { ...told, outcome: 'unchanged', changes } };
    this.demandChange(before, said);
    const after = { ...said, codeBranchId: this.codes.take(said, before) };
    this.planned.set(body.id, after);
    return { id: body.id, line: { ...told, outcome: 'changed', changes } };
  }

  /** A second row about one organisation: told only where it says something else. @throws Refused */
  private again(line: OrganisationLine, id: string): Settled {
    const first = this.lineOf.get(id);
    const settled = first === undefined ? undefined : this.settled.get(first);
    if (first === undefined || settled === undefined || !saysTheSame(first, line)) {
      throw new Refused('same-entry-twice', { row: String(first?.place.row ?? '') });
    }
    return settled;
  }

  private demandChange(before: PlannedOrganisation, after: PlannedOrganisation): void {
    this.demandEditable(before.id);
    if (before.kind !== after.kind && (before.kind === 'class' || after.kind === 'class')) {
      throw new Refused('kind-of-class');
    }
    if (
      this.index.byId.get(before.id)?.isHeld === true &&
      (before.kind !== after.kind || before.parentId !== after.parentId)
    ) {
      throw new Refused('post-in-use');
    }
    if (before.parentId === after.parentId) return;
    if (this.scope.top !== null && (before.id === this.scope.top || after.parentId === null)) {
      throw new Refused('place-in-tree');
    }
    if (after.parentId === null) return;
    this.demandEditable(after.parentId);
    if (this.places.upFrom(after.parentId).includes(before.id)) throw new Refused('place-in-tree');
  }

  private demandEditable(id: string): void {
    const known = this.index.byId.get(id);
    if (known !== undefined && !known.editable) throw new Refused('outside-branch');
  }

  private readonly entryOf = (id: string): PlannedOrganisation | KnownOrganisation | undefined =>
    this.planned.get(id) ?? this.index.byId.get(id);

  private readonly nameOf = (id: string): string => this.known(id)?.name ?? '';

  private readonly kindOf = (id: string): ProposedKind | undefined => this.known(id)?.kind;
}

function saysTheSame(one: OrganisationLine, other: OrganisationLine): boolean {
  const facts = ({ place: _, ...line }: OrganisationLine) => JSON.stringify(line);
  return facts(one) === facts(other);
}

function asPlanned({ lineage: _, editable: __, isHeld: ___, ...body }: KnownOrganisation): PlannedOrganisation {
  return { ...body, isNew: false, nameBefore: body.name, emailBefore: body.email };
}

/** So many names are offered for one that nothing was found under. */
const MOST_OFFERED = 4;

const OUTSIDE: ReadonlySet<string> = new Set(['outside-branch', 'not-in-branch']);
