import type { LocalDate } from '@domain/calendar';
import { type Warning, waitsForPlan } from '@domain/deadlines';
import { type PlaceInFile, rangeInWords } from '@domain/document';
import type { Party, PartyType, ReadItem } from '@domain/orders';
import { type ItemKind, isOverdue, type TaskState, tasksFromItem } from '@domain/tasks';
import type { Texts } from '@domain/texts';
import type { FanOutProgress, OrderDocumentEntity, RoadmapItemEntity, TaskEntity } from '@storage';
import { type OrderRules, shiftBy } from '../../calendars/order-rules.js';
import { partiesOf, schedulesOf } from '../../orders/order-tasks.js';
import type { ScheduleText } from '../texts/schedule.js';
import { termInWords } from '../texts/term-of-profile.js';
import { type WarningText, warningText } from '../texts/warning.js';
import type { DirectoryIds } from './directory-ids.js';

export interface PartyText {
  readonly name: string;
  readonly type: PartyType;
  readonly classOfOrganisations: boolean;
  readonly directoryId: string | null;
}

export interface AttachedPlan {
  readonly name: string;
  readonly fileId: string | null;
}

export interface ItemTask {
  readonly id: string;
  readonly occurrence: number;
  readonly state: TaskState;
  readonly dueDate: LocalDate | null;
  readonly overdue: boolean;
  /** Of a task that stands for a class: how far its organisations have come. */
  readonly organisations: FanOutProgress | null;
}

export interface ItemDetail {
  readonly id: string;
  readonly version: number;
  readonly source: 'table' | 'clause';
  readonly number: string;
  readonly sectionIndex: number | null;
  /** Which of the order's tables it stands in; 0 for a clause. */
  readonly roadmapIndex: number;
  readonly title: string;
  readonly deadlineText: string | null;
  readonly schedules: ScheduleText[];
  readonly explanation: string[];
  readonly responsible: PartyText[];
  readonly executors: PartyText[];
  readonly responsibleText: string | null;
  readonly expectedResult: string | null;
  readonly audience: readonly string[];
  readonly audienceText: string | null;
  readonly kind: ItemKind;
  readonly recommended: boolean;
  /** A later edition of the order leaves it out. */
  readonly dropped: boolean;
  /** The earlier order whose review decided something of it, until a person decides anew. */
  readonly carriedFrom: string | null;
  readonly retrospective: boolean;
  readonly sourceLines: [number, number];
  /** «страница 3, строка 4 таблицы» */
  readonly inFile: string | null;
  readonly sourceText: string;
  /** How sure the reader was of the letters of its least sure words: 1 where the file holds them as letters. */
  readonly confidence: number;
  readonly warnings: WarningText[];
  /** Its dates wait for another document. */
  readonly awaitsPlan: boolean;
  /** The plan its dates were taken from. */
  readonly plan: AttachedPlan | null;
  readonly tasks: ItemTask[];
  readonly plannedTasks: number;
}

/** What stands around an item: the order it is of, the day, and the order's text line by line. */
export interface ItemSurroundings {
  readonly order: OrderDocumentEntity;
  readonly rules: OrderRules;
  /** Each item's own. */
  readonly warningsOf: ReadonlyMap<RoadmapItemEntity, readonly Warning[]>;
  /** The plan attached last to each item, by item id. */
  readonly plans: ReadonlyMap<string, AttachedPlan>;
  readonly known: DirectoryIds;
  readonly today: LocalDate;
  readonly sourceLines: readonly string[];
  readonly places: ReadonlyMap<number, PlaceInFile>;
  readonly progress: ReadonlyMap<string, FanOutProgress>;
  readonly confidence: ReadonlyMap<number, number>;
  readonly texts: Texts;
}

/** One item as the review page shows it. */
export function itemDetail(
  item: RoadmapItemEntity,
  tasks: readonly TaskEntity[],
  around: ItemSurroundings,
): ItemDetail {
  const { responsible, executors } = partiesOf(item);
  const cells: Partial<ReadItem> = item.source === 'table' ? item.reading : {};
  const { line, lineEnd } = item.reading.source;
  const planned = plannedTasks(item, around);
  const { explanation } = item.reading;
  const term = termInWords({ schedules: schedulesOf(item), explanation }, around.order, around.rules, around.texts);
  return {
    id: item.id,
    version: item.version,
    source: item.source,
    number: item.number,
    sectionIndex: item.sectionIndex,
    roadmapIndex: cells.roadmapIndex ?? 0,
    title: item.title,
    deadlineText: item.correctedDeadlineText ?? item.deadlineText,
    ...term,
    responsible: responsible.map((party) => partyText(party, around.known)),
    executors: executors.map((party) => partyText(party, around.known)),
    responsibleText: item.assigned?.words ?? cells.responsibleText ?? null,
    expectedResult: cells.expectedResult ?? null,
    audience: cells.audience ?? [],
    audienceText: cells.audienceText ?? null,
    kind: item.kind,
    recommended: item.recommended,
    dropped: item.dropped,
    carriedFrom: item.carriedFrom,
    retrospective: planned.some(({ retrospective }) => retrospective),
    sourceLines: [line, lineEnd],
    inFile: rangeInWords(around.places, [line, lineEnd], around.texts),
    sourceText: around.sourceLines.slice(line - 1, lineEnd).join('\n'),
    confidence: leastConfidence(around.confidence, line, lineEnd),
    awaitsPlan: schedulesOf(item).some(waitsForPlan),
    plan: isPlanned(item) ? (around.plans.get(item.id) ?? null) : null,
    warnings: (around.warningsOf.get(item) ?? []).map((one) => warningText(one, around.places, around.texts)),
    tasks: tasks.map(({ id, occurrence, state, dueDate, controlDate, retrospective }) => ({
      id,
      organisations: around.progress.get(id) ?? null,
      occurrence,
      state,
      dueDate,
      overdue: isOverdue({ state, controlDate, retrospective }, around.today),
    })),
    plannedTasks: planned.length,
  };
}

function isPlanned({ reading }: RoadmapItemEntity): boolean {
  return reading.explanation.some(({ code }) => code === 'plan-attached');
}

function leastConfidence(byLine: ReadonlyMap<number, number>, line: number, lineEnd: number): number {
  let least = 1;
  for (let at = line; at <= lineEnd; at += 1) least = Math.min(least, byLine.get(at) ?? 1);
  return least;
}

function plannedTasks(item: RoadmapItemEntity, { order, rules, today }: ItemSurroundings) {
  return tasksFromItem({
    schedules: schedulesOf(item),
    orderDate: order.orderDate,
    periodEnd: order.periodEnd,
    today,
    shiftDue: shiftBy(rules),
    withoutDate: rules.profile.withoutDate,
  });
}

function partyText(party: Party, known: DirectoryIds): PartyText {
  return {
    name: party.name,
    type: party.type,
    classOfOrganisations: party.classOfOrganisations ?? false,
    directoryId: known.idOf(party),
  };
}
