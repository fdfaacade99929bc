import { dateInZone, type LocalDate } from '@domain/calendar';
import { formatShortDate, type Texts } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ActingPerson } from '../../acting/acting-person.js';
import { type TaskFilter, TaskList } from './task-list.js';
import type { TaskRow } from './task-row.js';

/** What fits into a sheet that people still read; whoever needs more narrows the list. */
const MOST_SHEET_ROWS = 10_000;

type SheetFilter = Omit<TaskFilter, 'pageSize' | 'cursor' | 'sortedCursor'>;

/** What a list does not show and a year's account of one's work needs. */
interface Outcome {
  readonly id: string;
  readonly orderDate: LocalDate | null;
  readonly timeZone: string;
  readonly responsible: string | null;
  readonly reportedAt: Date | null;
  readonly documentNumber: string | null;
  readonly documentDate: LocalDate | null;
  readonly closedAt: Date | null;
}

/** The tasks of a list as the rows of a sheet, headings first: numbers, dates, and by which document each was done. */
@Injectable()
export class TaskSheet {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tasks: TaskList,
  ) {}

  /** `isCut` where more tasks meet the filter than `MOST_SHEET_ROWS`. */
  async run(filter: SheetFilter, actor: ActingPerson, texts: Texts): Promise<{ rows: string[][]; isCut: boolean }> {
    const page = await this.tasks.run({ ...filter, pageSize: MOST_SHEET_ROWS }, actor);
    const outcomes = await this.outcomesOf(page.rows.map(({ id }) => id));
    const headings = COLUMNS.map(([name]) => texts.say(`task-sheet.${name}`));
    const rows = page.rows.flatMap((task) => {
      const outcome = outcomes.get(task.id);
      // The order of a task may have been removed since the list was read.
      return outcome === undefined ? [] : [COLUMNS.map(([, cell]) => cell(task, outcome, texts) ?? '')];
    });
    return { rows: [headings, ...rows], isCut: page.next !== null };
  }

  private async outcomesOf(ids: readonly string[]): Promise<ReadonlyMap<string, Outcome>> {
    const outcomes = await this.dataSource.query<Outcome[]>(
      `select task.id, given.order_date as "orderDate", given.time_zone as "timeZone",
         coalesce(item.assigned->>'words', item.reading->>'responsibleText') as responsible, task.closed_at as "closedAt",
         last.submitted_at as "reportedAt", proof.document_number as "documentNumber", proof.document_date as "documentDate"
       from task join order_document given on given.id = task.order_id join roadmap_item item on item.id = task.item_id
       -- What counts for closing: anything reported since the task came back under control last.
       cross join lateral (
         select coalesce(max(at), '-infinity') as since from task_history
         where task_history.task_id = task.id and command = 'reopen') reopened
       left join lateral (
         select submitted_at from report where report.task_id = task.id and report.kind = 'execution'
           and report.decision is distinct from 'returned' and report.submitted_at > reopened.since
         order by report.submitted_at desc limit 1) last on true
       left join lateral (
         select document_number, document_date from report where report.task_id = task.id
           and report.document_number is not null and report.submitted_at > reopened.since
         order by report.submitted_at desc, report.id limit 1) proof on true
       where task.id = any($1)`,
      [ids],
    );
    return new Map(outcomes.map((one) => [one.id, one]));
  }
}

type Cell = (task: TaskRow, outcome: Outcome, texts: Texts) => string | null | undefined;

const date = (day: LocalDate | null, texts: Texts) => day && formatShortDate(day, texts);
const dayOf = (moment: Date | null, zone: string, texts: Texts) => moment && date(dateInZone(moment, zone), texts);

const COLUMNS: readonly (readonly [name: string, cell: Cell])[] = [
  ['order-number', ({ orderNumber }) => orderNumber],
  ['order-date', (_, { orderDate }, texts) => date(orderDate, texts)],
  ['row', ({ itemNumber }) => itemNumber],
  [
    'occurrence',
    ({ occurrence, occurrenceCount }) => (occurrenceCount > 1 ? `${occurrence} / ${occurrenceCount}` : null),
  ],
  ['title', ({ title }) => title],
  ['responsible', (_, { responsible }) => responsible],
  ['organisation', ({ organisationName }) => organisationName],
  ['lead', ({ leadName }) => leadName],
  ['start', ({ startDate }, _, texts) => date(startDate, texts)],
  ['due', ({ dueDate }, _, texts) => date(dueDate, texts)],
  ['control', ({ controlDate }, _, texts) => date(controlDate, texts)],
  ['moved-from', ({ movedFrom }, _, texts) => date(movedFrom, texts)],
  ['state', ({ state }, _, texts) => texts.say(`views.state.${state}`)],
  ['overdue', ({ overdue }, _, texts) => (overdue ? texts.say('task-sheet.yes') : null)],
  ['reported', (_, { reportedAt, timeZone }, texts) => dayOf(reportedAt, timeZone, texts)],
  ['document-number', (_, { documentNumber }) => documentNumber],
  ['document-date', (_, { documentDate }, texts) => date(documentDate, texts)],
  ['closed', (_, { closedAt, timeZone }, texts) => dayOf(closedAt, timeZone, texts)],
  ['acceptor', ({ acceptorName }) => acceptorName],
];
