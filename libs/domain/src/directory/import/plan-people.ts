import { hasGivenBranch } from '../../access/index.js';
import { foldName } from '../../orders/index.js';
import { personMatchKey } from '../match-key.js';
import { matchPerson } from '../match-people.js';
import { squeezed } from './cell-values.js';
import { personChangesOf } from './compare.js';
import { Refused } from './find-organisation.js';
import type { PersonLine } from './import-lines.js';
import type { ImportLine, PlannedPerson } from './import-plan.js';
import type { ImportScope, KnownPerson } from './known-directory.js';
import type { OrganisationPlanner } from './plan-organisations.js';
import { outcomeOf } from './told-line.js';

type Named = Pick<PersonLine, 'entryId' | 'fullName' | 'position' | 'email'>;

/** Settles the rows of people, after those of organisations. */
export class PeoplePlanner {
  readonly planned = new Map<string, PlannedPerson>();
  private readonly byId: ReadonlyMap<string, KnownPerson>;
  private readonly byOrganisation = new Map<string, KnownPerson[]>();
  private readonly byName = new Map<string, KnownPerson[]>();
  private readonly keysTaken: Set<string>;
  private readonly lineOf = new Map<string, PersonLine>();
  /** By the address in small letters, of the people of the branch. */
  private readonly ownerOf = new Map<string, string>();

  constructor(
    people: readonly KnownPerson[],
    private readonly organisations: OrganisationPlanner,
    private readonly scope: ImportScope,
  ) {
    this.byId = new Map(people.map((person) => [person.id, person]));
    this.keysTaken = new Set(people.map(({ matchKey }) => matchKey));
    for (const { id, email, hasLeft } of people)
      if (email !== null && !hasLeft) this.ownerOf.set(email.toLowerCase(), id);
    for (const person of people) {
      push(this.byOrganisation, person.organisationId, person);
      push(this.byName, nameOf(person), person);
    }
  }

  /** None for a row that repeats another word for word. */
  settle(line: PersonLine): ImportLine[] {
    try {
      return this.settled(line);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { fault, values } = error;
      return [{ ...toldOf(line), outcome: outcomeOf(error), changes: [], note: fault, values }];
    }
  }

  private settled(line: PersonLine): ImportLine[] {
    const organisationId = this.organisations.organisationOf(line.organisation);
    const known = this.find(line, organisationId);
    const key = known?.id ?? `${organisationId}|${nameOf(line)}`;
    const first = this.lineOf.get(key);
    if (first !== undefined) {
      if (JSON.stringify({ ...first, place: null }) === JSON.stringify({ ...line, place: null })) return [];
      throw new Refused('same-entry-twice', { row: String(first.place.row) });
    }
    const told = known === null ? this.create(line, organisationId) : this.change(line, known);
    this.lineOf.set(key, line);
    return [told];
  }

  /** Who is called so in an organisation, or (null) anywhere; also one the file adds. @throws Refused */
  called(fullName: string, organisationId: string | null): { readonly id: string; readonly name: string } {
    const name = nameOf({ fullName });
    const added = [...this.planned.values()].filter(
      (one) => one.isNew && nameOf(one) === name && (organisationId === null || one.organisationId === organisationId),
    );
    const here = (this.byName.get(name) ?? []).filter(
      (one) => organisationId === null || one.organisationId === organisationId,
    );
    const found = [...added, ...here.filter(({ hasLeft }) => !hasLeft)];
    if (found.length > 1) throw new Refused('several-alike', { names: [...added, ...here].map(postOf).join('; ') });
    const known = found[0] ?? (organisationId === null ? null : this.find({ fullName }, organisationId));
    if (known === null) throw new Refused('appointee-unknown', { name: fullName });
    if ('hasLeft' in known && known.hasLeft) throw new Refused('person-left', { name: known.fullName });
    return { id: known.id, name: known.fullName };
  }

  /** By the number of the entry, by the name within the organisation, also where one of the two has initials only. */
  private find(line: Named, organisationId: string): KnownPerson | null {
    const byEntry = line.entryId === undefined ? undefined : this.byId.get(line.entryId);
    if (byEntry?.organisationId === organisationId) return byEntry;
    const colleagues = this.byOrganisation.get(organisationId) ?? [];
    const same = colleagues.filter((person) => nameOf(person) === nameOf(line));
    if (same.length === 1) return same[0] ?? null;
    const asked = { name: line.fullName, fullName: null, position: line.position ?? null, organisationId };
    const { clear } = matchPerson(asked, same.length > 0 ? same : colleagues);
    const person = clear === null ? undefined : this.byId.get(clear);
    if (person !== undefined) return person;
    if (same.length > 1) throw new Refused('several-alike', { names: same.map(postOf).join('; ') });
    const elsewhere = (this.byName.get(nameOf(line)) ?? []).find(({ email }) => email !== null && email === line.email);
    if (elsewhere !== undefined) {
      throw new Refused('person-elsewhere', { where: this.organisations.index.pathOf(elsewhere.organisationId) });
    }
    return null;
  }

  private create(line: PersonLine, organisationId: string): ImportLine {
    const organisation = this.organisations.known(organisationId);
    if (this.organisations.index.byId.get(organisationId)?.editable === false) throw new Refused('outside-branch');
    const role = line.role ?? (organisation?.kind === 'school' ? 'school' : 'official');
    this.demandRole(role);
    const person: PlannedPerson = {
      id: `new-person-${this.planned.size}`,
      isNew: true,
      organisationId,
      fullName: line.fullName,
      matchKey: this.freeKey(line.fullName, organisation?.matchKey ?? ''),
      position: line.position ?? null,
      email: line.email ?? null,
      phone: line.phone ?? null,
      role,
      emailBefore: null,
      roleBefore: null,
    };
    this.takeAddress(person);
    this.planned.set(person.id, person);
    return { ...toldOf(line), outcome: 'created', changes: personChangesOf(null, person) };
  }

  private freeKey(fullName: string, organisationKey: string): string {
    const wanted = personMatchKey(fullName, organisationKey);
    let key = wanted;
    for (let number = 2; this.keysTaken.has(key); number += 1) key = `${wanted}|${number}`;
    this.keysTaken.add(key);
    return key;
  }

  private change(line: PersonLine, known: KnownPerson): ImportLine {
    if (known.hasLeft) throw new Refused('person-left', { name: known.fullName });
    const before: PlannedPerson = { ...known, isNew: false, emailBefore: known.email, roleBefore: known.role };
    const after: PlannedPerson = {
      ...before,
      fullName: fuller(known.fullName, line.fullName, line.entryId === known.id),
      ...(line.position !== undefined && { position: line.position }),
      ...(line.email !== undefined && { email: line.email }),
      ...(line.phone !== undefined && { phone: line.phone }),
      role: line.role ?? known.role,
    };
    const isAlias = nameOf(line) !== nameOf(after);
    const note = isAlias ? { note: 'known-as' as const, values: { name: known.fullName } } : {};
    const changes = personChangesOf(before, after);
    if (changes.length === 0) return { ...toldOf(line), ...note, outcome: 'unchanged', changes };
    this.demandChange(known, after);
    if (after.email !== known.email) this.takeAddress(after);
    this.planned.set(known.id, after);
    return { ...toldOf(line), ...note, outcome: 'changed', changes };
  }

  private demandChange(known: KnownPerson, after: PlannedPerson): void {
    if (this.organisations.index.byId.get(known.organisationId)?.editable === false)
      throw new Refused('outside-branch');
    if (known.role === 'administrator') {
      if (!this.scope.isAdministrator) throw new Refused('role-needs-administrator');
      if (after.role !== 'administrator') throw new Refused('administrator-stays');
    }
    if (!this.isCovered(known)) throw new Refused('branch-too-wide');
    if (after.role !== known.role) this.demandRole(after.role);
  }

  /** Whether the branch of somebody's role lies in that of who brings the file. */
  private isCovered({ role, branchId }: KnownPerson): boolean {
    if (this.scope.top === null || !hasGivenBranch(role)) return true;
    return branchId !== null && this.organisations.index.byId.get(branchId)?.editable === true;
  }

  /** An address signs in one person; what the row before gives up is free for the next. */
  private takeAddress({ id, email, emailBefore }: PlannedPerson): void {
    const owner = email === null ? undefined : this.ownerOf.get(email.toLowerCase());
    if (email !== null && owner !== undefined && owner !== id) throw new Refused('email-taken', { email });
    if (emailBefore !== null && this.ownerOf.get(emailBefore.toLowerCase()) === id)
      this.ownerOf.delete(emailBefore.toLowerCase());
    if (email !== null) this.ownerOf.set(email.toLowerCase(), id);
  }

  private demandRole(role: string): void {
    if (role === 'administrator' && !this.scope.isAdministrator) throw new Refused('role-needs-administrator');
  }
}

/** Initials give way to whole names, never the other way. A row that names the entry says its name as well. */
function fuller(known: string, said: string, isItsEntry: boolean): string {
  if (isItsEntry) return said;
  return known.includes('.') && !said.includes('.') ? said : known;
}

function nameOf({ fullName }: { readonly fullName: string }): string {
  return foldName(squeezed(fullName)).replace(/\.\s+/gu, '.');
}

function postOf({ fullName, position }: Pick<KnownPerson, 'fullName' | 'position'>): string {
  return position === null ? fullName : `${fullName}, ${position}`;
}

function toldOf({ place, entry, fullName, organisation }: PersonLine): Omit<ImportLine, 'outcome' | 'changes'> {
  return { place, entry, name: fullName, within: organisation.name, note: null, column: null, values: {} };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [value]);
  else found.push(value);
}
