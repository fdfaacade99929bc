import type { LocalDate } from '@domain/calendar';
import { clauseParties, directoryKeys, issuerName, type MemberNow, matchKey } from '@domain/directory';
import {
  CO_EXECUTOR,
  type OrderReading,
  type Party,
  type ReadClause,
  type ReadItem,
  type RowParties,
} from '@domain/orders';
import { type AcceptorCandidates, chooseAcceptor, tasksFromItem } from '@domain/tasks';
import type {
  ItemState,
  OrderDocumentEntity,
  OrganisationEntity,
  PersonEntity,
  PostNow,
  RoadmapItemEntity,
  TaskEntity,
  TaskParticipantEntity,
} from '@storage';
import { type OrderRules, shiftBy } from '../calendars/order-rules.js';
import { known } from '../directory/entries-by-key.js';

/** The directory as far as an order needs it, by match key. */
export interface OrderDirectory {
  readonly organisations: ReadonlyMap<string, OrganisationEntity>;
  readonly people: ReadonlyMap<string, PersonEntity>;
  /** Of the organisations those that are posts, by id. */
  readonly posts: ReadonlyMap<string, PostNow>;
  /** Of the organisations the collegial bodies that have members, by id. */
  readonly members: ReadonlyMap<string, readonly MemberNow[]>;
}

export type NewTaskRow = Omit<
  TaskEntity,
  | 'id'
  | 'version'
  | 'parentTaskId'
  | 'giverId'
  | 'resolutionOfId'
  | 'aboveIds'
  | 'required'
  | 'classId'
  | 'withdrawn'
  | 'standsForClass'
  | 'demandsRoadmap'
  | 'checkerId'
  | 'movedFrom'
  | 'closedAt'
>;
export type NewParticipant = Omit<TaskParticipantEntity, 'taskId'>;

export interface PlannedTask {
  readonly row: NewTaskRow;
  readonly participants: readonly NewParticipant[];
}

/** Which tasks an order gives, item by item, before anything is saved (DESIGN rule 11). */
export function planTasks(
  order: OrderDocumentEntity,
  reading: OrderReading,
  items: readonly RoadmapItemEntity[],
  {
    acceptors,
    rules,
    ...directory
  }: OrderDirectory & {
    readonly acceptors: AcceptorCandidates;
    readonly rules: OrderRules;
  },
  today: LocalDate,
  now: Date,
): PlannedTask[] {
  return items.flatMap((item) => {
    const participants = participantsOf(item, reading, directory);
    const lead = participants[0];
    if (lead === undefined) throw new Error(`Item ${item.number} has no lead`);
    const acceptorId = chooseAcceptor(acceptors, participants);
    const tasks = tasksFromItem({
      schedules: schedulesOf(item),
      orderDate: order.orderDate,
      periodEnd: order.periodEnd,
      today,
      shiftDue: shiftBy(rules),
      withoutDate: rules.profile.withoutDate,
    });
    const occurrenceCount = tasks.filter((task) => task.occurrence > 0).length;
    return tasks.map((task) => ({
      participants,
      row: {
        ...task,
        orderId: order.id,
        itemId: item.id,
        occurrenceCount,
        assigneeOrganisationId: lead.organisationId,
        title: item.title,
        kind: task.occurrence === 0 ? ('document' as const) : item.kind,
        recommended: item.recommended,
        acceptorId,
        round: 1,
        roundStartedOn: today,
        createdOn: today,
        createdAt: now,
      },
    }));
  });
}

export function schedulesOf(item: ItemState): ReadItem['schedules'] {
  return item.source === 'table' ? (item.reading as ReadItem).schedules : (item.reading as ReadClause).deadlines;
}

/** Everybody in the item's cell, or to whom it was given at review in their place; the first one leads. */
export function partiesOf(item: ItemState): RowParties {
  if (item.assigned !== null) return item.assigned;
  if (item.source === 'table') return item.reading as ReadItem;
  return { responsible: clauseParties(item.reading as ReadClause), executors: [] };
}

function isHelping({ flags }: Party): boolean {
  return flags?.includes(CO_EXECUTOR) === true;
}

type WhoTakesPart = Pick<NewParticipant, 'organisationId' | 'personId' | 'postId'>;

/** Somebody answers in the body where the directory knows him; for one who has left without a successor the body itself does. */
function byName({ id, organisationId, state }: PersonEntity): WhoTakesPart {
  return { organisationId, personId: state === 'left' ? null : id, postId: null };
}

/** Who holds a post today answers for it; for a collegial body its members do, whoever answers for it first. */
export function whoStandsFor(
  entryId: string,
  { posts, members }: Pick<OrderDirectory, 'posts' | 'members'>,
): WhoTakesPart[] {
  const seated = members.get(entryId) ?? [];
  if (seated.length > 0)
    return seated.map(({ organisationId, personId }) => ({ organisationId, personId, postId: entryId }));
  return [posts.get(entryId) ?? { organisationId: entryId, personId: null, postId: null }];
}

/** Where nobody is named, the body that issued the order answers. */
function participantsOf(item: RoadmapItemEntity, reading: OrderReading, directory: OrderDirectory): NewParticipant[] {
  const { responsible, executors } = partiesOf(item);
  const named = [
    ...responsible.map((party, index) => ({ party, role: index === 0 ? ('lead' as const) : ('co_executor' as const) })),
    ...executors.map((party) => ({ party, role: isHelping(party) ? ('co_executor' as const) : ('executor' as const) })),
  ].map(({ party, role }) => {
    const { organisationKey, personKey } = directoryKeys(party, reading);
    if (personKey !== null) return { role, stand: [byName(known(directory.people, personKey))] };
    return { role, stand: whoStandsFor(known(directory.organisations, organisationKey).id, directory) };
  });
  if (named.length === 0) {
    const issuer = known(directory.organisations, matchKey(issuerName(reading)));
    return [{ position: 0, role: 'lead', organisationId: issuer.id, personId: null, postId: null }];
  }
  return allOf(named).map((who, position) => ({ ...who, position, role: position === 0 ? 'lead' : who.role }));
}

type Part = WhoTakesPart & Pick<NewParticipant, 'role'>;

/** Whoever answers for each of those named, then the other members of the bodies among them, who help; those nowhere twice. */
function allOf(
  named: readonly { readonly role: NewParticipant['role']; readonly stand: readonly WhoTakesPart[] }[],
): Part[] {
  const answering = named.flatMap(({ role, stand }) => stand.slice(0, 1).map((who) => ({ ...who, role })));
  const others = named.flatMap(({ stand }) => stand.slice(1).map((who) => ({ ...who, role: 'co_executor' as const })));
  const isThere = (who: WhoTakesPart, parts: readonly Part[]) =>
    who.postId !== null && who.personId !== null && parts.some(({ personId }) => personId === who.personId);
  return [...answering, ...others].reduce<Part[]>((parts, who) => (isThere(who, parts) ? parts : [...parts, who]), []);
}
