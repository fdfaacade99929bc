import { foldName } from '../../orders/index.js';
import { type Capacity, endsBefore, isAttachment, isOneAtATime } from '../appointment.js';
import { isCollegial } from '../body-members.js';
import { Refused } from './find-organisation.js';
import type { AppointmentLine } from './import-lines.js';
import type { FieldChange, ImportLine, PlannedAppointment } from './import-plan.js';
import type { KnownTerm } from './known-directory.js';
import { nameKey } from './organisation-index.js';
import type { OrganisationPlanner } from './plan-organisations.js';
import type { PeoplePlanner } from './plan-people.js';
import { outcomeOf } from './told-line.js';

/** Who is appointed: exactly one of the two. */
interface Appointee {
  readonly personId: string | null;
  readonly postId: string | null;
  readonly name: string;
}

/** Settles the rows of appointments, after those of organisations and people. Nobody is dismissed by what a list does not say. */
export class AppointmentPlanner {
  readonly planned: PlannedAppointment[] = [];
  private readonly lineOf = new Map<string, AppointmentLine>();
  /** As they will be after the rows before. */
  private readonly terms: KnownTerm[];

  constructor(
    terms: readonly KnownTerm[],
    private readonly organisations: OrganisationPlanner,
    private readonly people: PeoplePlanner,
  ) {
    this.terms = [...terms];
  }

  settle(line: AppointmentLine): ImportLine {
    const told = { place: line.place, entry: line.entry, name: line.person ?? line.body ?? '', within: line.at };
    try {
      return { ...told, note: null, column: null, values: {}, ...this.settled(line) };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { fault, values } = error;
      return { ...told, outcome: outcomeOf(error), changes: [], note: fault, column: null, values };
    }
  }

  private settled(line: AppointmentLine): Pick<ImportLine, 'outcome' | 'changes'> {
    const entryId = this.organisations.organisationOf({ name: line.at });
    this.demandEntry(entryId, line.capacity);
    const named = this.terms.find(
      (term) => term.id === line.termId && isSameSeat(term, entryId, line) && isNamed(term, line),
    );
    if (named !== undefined) return this.keep(line, named);
    const who = line.person === null ? this.bodyCalled(line) : this.personCalled(line, line.person);
    const known = this.terms.find(
      (term) => isSameSeat(term, entryId, line) && term.personId === who.personId && term.postId === who.postId,
    );
    return known === undefined ? this.begin(line, entryId, who) : this.keep(line, known);
  }

  /** A post has holders, a commission or a group members, a school curators and mentors. @throws Refused */
  private demandEntry(id: string, capacity: Capacity): void {
    const entry = this.organisations.known(id);
    if (this.organisations.index.byId.get(id)?.editable === false) throw new Refused('outside-branch');
    const kind = entry?.kind ?? '';
    const fits =
      capacity === 'holder' ? kind === 'role' : isAttachment(capacity) ? kind === 'school' : isCollegial(kind);
    if (!fits) throw new Refused('appointment-unfit', { name: entry?.name ?? '' });
  }

  private bodyCalled({ body, capacity, at }: AppointmentLine): Appointee {
    const id = this.organisations.organisationOf({ name: body ?? '' });
    const entry = this.organisations.known(id);
    const isWhole = capacity !== 'holder' && isAttachment(capacity) && entry?.kind !== 'class';
    const isPost = capacity !== 'holder' && entry?.kind === 'role';
    if (entry === undefined || body === at || !(isWhole || isPost))
      throw new Refused('appointee-unfit', { name: body ?? '' });
    return { personId: null, postId: id, name: entry.name };
  }

  private personCalled({ workplace }: AppointmentLine, fullName: string): Appointee {
    const home = workplace === undefined ? null : this.organisations.organisationOf({ name: workplace });
    const { id, name } = this.people.called(fullName, home);
    return { personId: id, postId: null, name };
  }

  /** What is known begins when it began; a member's last day may be said or put off. @throws Refused */
  private keep(line: AppointmentLine, known: KnownTerm): Pick<ImportLine, 'outcome' | 'changes'> {
    const first = this.lineOf.get(known.id);
    if (first !== undefined) throw new Refused('same-entry-twice', { row: String(first.place.row) });
    this.lineOf.set(known.id, line);
    if (line.fromDay !== undefined && line.fromDay !== known.fromDay)
      throw new Refused('term-begun', { day: known.fromDay });
    if (line.toDay === undefined || line.toDay === known.toDay) return { outcome: 'unchanged', changes: [] };
    if (known.capacity === 'holder') throw new Refused('holder-ends');
    if (line.toDay === null) throw new Refused('term-not-reopened');
    if (line.toDay < known.fromDay) throw new Refused('term-reversed');
    const { id, entryId } = known;
    this.planned.push({ step: 'end', termId: id, entryId, toDay: line.toDay, reason: line.reason });
    return { outcome: 'changed', changes: [{ field: 'toDay', before: known.toDay, after: line.toDay }] };
  }

  private begin(line: AppointmentLine, entryId: string, who: Appointee): Pick<ImportLine, 'outcome' | 'changes'> {
    const { capacity, fromDay, toDay = null, reason } = line;
    if (fromDay === undefined) throw new Refused('day-missing');
    if (toDay !== null && capacity === 'holder') throw new Refused('holder-ends');
    if (toDay !== null && toDay < fromDay) throw new Refused('term-reversed');
    const before = this.demandSeat(entryId, capacity, fromDay, who);
    const { personId, postId, name } = who;
    const id = `new-term-${this.planned.length}`;
    this.planned.push({ step: 'begin', entryId, capacity, personId, postId, fromDay, toDay, reason });
    if (before !== null) this.terms.splice(this.terms.indexOf(before), 1);
    this.terms.push({ id, entryId, capacity, personId, postId, name, fromDay, toDay, reason: null, workplaceId: null });
    this.lineOf.set(id, line);
    const said: FieldChange[] = [
      { field: 'capacity', before: null, after: capacity },
      { field: 'fromDay', before: null, after: fromDay },
      { field: 'toDay', before: null, after: toDay },
      { field: 'insteadOf', before: null, after: before?.name ?? null },
    ];
    return { outcome: 'created', changes: said.filter(({ after }) => after !== null) };
  }

  /** Whose place he takes; null where nobody's. @throws Refused */
  private demandSeat(entryId: string, capacity: Capacity, fromDay: string, who: Appointee): KnownTerm | null {
    const here = this.terms.filter((term) => term.entryId === entryId);
    const isHe = (term: KnownTerm) => term.personId === who.personId && term.postId === who.postId;
    const sitsHere = here.some((term) => isHe(term) && !isAttachmentOf(term.capacity));
    if (capacity !== 'holder' && !isAttachment(capacity) && sitsHere) throw new Refused('sits-already');
    if (capacity !== 'holder' && !isOneAtATime(capacity)) return null;
    const ending = endsBefore(
      here.filter((term) => term.capacity === capacity),
      fromDay as KnownTerm['fromDay'],
    );
    if (ending === 'not-after-holder') throw new Refused('place-taken-later');
    return ending?.term ?? null;
  }
}

function isAttachmentOf(capacity: Capacity): boolean {
  return capacity !== 'holder' && isAttachment(capacity);
}

function isSameSeat(term: KnownTerm, entryId: string, { capacity }: AppointmentLine): boolean {
  return term.entryId === entryId && term.capacity === capacity;
}

/** Our own list calls him as the directory does; where he works may be out of the reader's reach. */
function isNamed({ name, personId }: KnownTerm, { person, body }: AppointmentLine): boolean {
  return personId === null
    ? nameKey(body?.split('›').at(-1) ?? '') === nameKey(name)
    : foldName(person ?? '') === foldName(name);
}
