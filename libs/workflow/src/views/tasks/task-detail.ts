import { type Actor, actsOnTaskAs, mayOnTask, type TaskForPolicy } from '@domain/access';
import { dateInZone, type LocalDate } from '@domain/calendar';
import type { ClosingDemand } from '@domain/tasks';
import type { Texts } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import {
  type FamilyStepProgress,
  familyStepsUnderWay,
  PersonEntity,
  type RoadmapItemEntity,
  type TaskEntity,
} from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { visibleTasks } from '../../access/scopes/task-scope.js';
import { type OrderRules, rulesOfOrder } from '../../calendars/order-rules.js';
import { SqlParameters } from '../../rows/sql-parameters.js';
import { closingState } from '../../tasks/closing-state.js';
import { openParts, sayParts } from '../../tasks/parts.js';
import { type ReminderRow, remindersOf } from '../letters/reminder-row.js';
import { planOfTask } from '../orders/attached-plans.js';
import type { AttachedPlan } from '../orders/item-detail.js';
import { biographyOf } from '../texts/biography.js';
import { type AcquaintanceRow, sheetOfTask } from './acquaintance-sheet.js';
import { type ConsultationRegister, consultationRegister } from './consultation-register.js';
import { type DateEffect, dateEffect } from './date-effect.js';
import { loadVisibleTask } from './load-task.js';
import { allowedCommands, type OfferedCommand } from './offered-commands.js';
import { sameRequests } from './same-requests.js';
import { type CommentRow, commentsOf } from './task-comments.js';
import {
  type ExtensionRow,
  extensionCommands,
  extensionNote,
  extensionRow,
  extensionsOf,
  type SelectedExtension,
} from './task-extensions.js';
import { historyOfTask, type TaskHistoryLine } from './task-history-lines.js';
import { participantsOf, type TaskParticipantRow } from './task-participants.js';
import { childCounts, handOnDates, partCommands } from './task-parts.js';
import { type ReportRow, taskReports } from './task-reports.js';
import {
  type SelectedTask,
  TASK_COLUMNS,
  TASK_SEQUENCE,
  TASK_TABLES,
  type TaskRow,
  taskRow,
  taskRows,
} from './task-row.js';
import { type DatesByTies, datesByTies, neededRows, type TiedRow, waitingRows } from './task-ties.js';

export interface TaskDetail extends TaskRow {
  readonly expectedResult: string | null;
  readonly deadlineText: string | null;
  readonly sectionTitle: string | null;
  readonly orderTitle: string | null;
  readonly biography: string[];
  /** The schedule its dates were taken from last, its own or that of its whole row. */
  readonly plan: AttachedPlan | null;
  readonly participants: TaskParticipantRow[];
  readonly acceptor: { readonly id: string; readonly name: string } | null;
  /** Who checks the report before the acceptor; null where nobody does. */
  readonly checkerName: string | null;
  readonly allowed: OfferedCommand[];
  /** What must be there before the task is taken off control. */
  readonly closing: ClosingDemand[];
  readonly consultations: ConsultationRegister | null;
  readonly extensions: ExtensionRow[];
  /** Until when and how often the reader may ask for a later date, who decides and by when; null for whoever may not ask. */
  readonly extensionNote: string | null;
  readonly history: TaskHistoryLine[];
  readonly reports: ReportRow[];
  readonly reminders: ReminderRow[];
  /** Where the reader may see it. */
  readonly parentTaskId: string | null;
  /** Open tasks of the same body by which other orders ask for the same. */
  readonly sameRequests: TaskRow[];
  /** Of a resolution: the task it was given about, where the reader may see it. */
  readonly resolutionOfId: string | null;
  /** Resolutions given about it, those the reader may see. */
  readonly resolutions: TaskRow[];
  readonly mayResolve: boolean;
  /** The first of those the reader may see; `childCounts` counts them all. */
  readonly children: TaskRow[];
  readonly childCounts: { readonly total: number; readonly closed: number };
  /** What was done to it and is on its way to the tasks under it. */
  readonly following: FamilyStepProgress | null;
  /** Rows of the order whose result it waits for, and rows that wait for its row's. */
  readonly neededRows: readonly TiedRow[];
  readonly waitingRows: readonly TiedRow[];
  /** Of a task that waits for dates: those its words give, now that what it waits for is done. */
  readonly proposedDates: DatesByTies | null;
  /** What the later date that was asked for touches; null where nothing waits for the reader's decision. */
  readonly extensionEffect: DateEffect | null;
  readonly comments: CommentRow[];
  /** Who was shown it, and who said that he has read it. */
  readonly acquaintance: AcquaintanceRow[];
  /** The reader takes part and has not said yet that he has read it. */
  readonly mayAcknowledge: boolean;
  readonly mayComment: boolean;
  /** For whoever may hand it on: the last day a part may fall due, and the usual one. */
  readonly handOn: { readonly latest: LocalDate | null; readonly suggested: LocalDate | null } | null;
  /** What has to be done below before the reader may report. */
  readonly partsNote: string | null;
}

const CHILDREN_SHOWN = 100;

type SelectedDetail = SelectedTask & {
  readonly orderTitle: string | null;
  readonly sectionTitle: string | null;
  readonly deadlineText: string | null;
  readonly reading: RoadmapItemEntity['reading'];
};

/** Everything about one task that its page shows. @throws NotFound, also for a task the actor may not see */
@Injectable()
export class TaskDetailView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** All of it as of one moment: what a task allows must not be of another moment than its state. */
  run(taskId: string, actor: Actor, texts: Texts): Promise<TaskDetail> {
    return this.dataSource.transaction('REPEATABLE READ', (manager) => this.read(manager, taskId, actor, texts));
  }

  private async read(manager: EntityManager, taskId: string, actor: Actor, texts: Texts): Promise<TaskDetail> {
    const { task, forPolicy } = await loadVisibleTask(manager, taskId, actor);
    const now = this.clock.now();
    const selected = await selectDetail(manager, taskId);
    const { orderTitle, sectionTitle, deadlineText, reading } = selected;
    const history = await historyOfTask(manager, taskId);
    const rules = await rulesOfOrder(manager, task.orderId);
    const extensions = await extensionsOf(manager, taskId);
    const today = dateInZone(now, selected.timeZone);
    const parts = await openParts(manager, taskId);
    const sensible = [...extensionCommands(task, extensions, actor, today, rules), ...partCommands(task, parts)];
    const allowed = allowedCommands(actor, forPolicy, sensible);
    return {
      ...taskRow(selected, rules.working, today),
      orderTitle,
      sectionTitle,
      deadlineText,
      expectedResult: 'expectedResult' in reading ? reading.expectedResult : null,
      plan: await planOfTask(manager, task),
      biography: biographyOf(task, reading, history, rules, texts),
      participants: await participantsOf(manager, taskId),
      acceptor: task.acceptorId === null ? null : { id: task.acceptorId, name: selected.acceptorName ?? '' },
      checkerName: await nameOf(manager, task.checkerId),
      allowed,
      closing: await closingState(manager, taskId),
      consultations: await consultationRegister(manager, task, actor, forPolicy),
      extensions: extensions.map((extension) => extensionRow(extension, selected, rules)),
      extensionNote: allowed.includes('ask_extension')
        ? extensionNote(task, extensions, selected.acceptorName, today, rules, texts)
        : null,
      history: history.map(({ details: _, ...line }) => line),
      reports: await taskReports(manager, taskId, texts),
      reminders: await remindersOf(manager, { taskId }, texts),
      mayComment: mayOnTask(actor, forPolicy, 'comment'),
      comments: await commentsOf(manager, taskId),
      ...(await acquaintanceOf(manager, taskId, actor, forPolicy)),
      parentTaskId: await whereVisible(manager, task.parentTaskId, actor),
      sameRequests: task.giverId === null ? await sameRequests(manager, task, actor, now) : [],
      resolutionOfId: await whereVisible(manager, task.resolutionOfId, actor),
      resolutions: await tasksUnder(manager, 'resolution_of_id', taskId, actor, now),
      mayResolve: mayOnTask(actor, forPolicy, 'resolve'),
      children: await tasksUnder(manager, 'parent_task_id', taskId, actor, now),
      childCounts: await childCounts(manager, taskId),
      following: (await familyStepsUnderWay(manager, [taskId])).get(taskId) ?? null,
      ...(await tiesOf(manager, task, reading, rules, selected.timeZone)),
      extensionEffect: await extensionEffect(manager, taskId, extensions, allowed),
      handOn: allowed.includes('hand_on') ? handOnDates(task, today, rules) : null,
      partsNote:
        parts.length > 0 && mayOnTask(actor, forPolicy, 'report')
          ? texts.say('tasks.parts-wait', { parts: sayParts(parts) })
          : null,
    };
  }
}

async function selectDetail(manager: EntityManager, taskId: string): Promise<SelectedDetail> {
  const [row] = await manager.query<SelectedDetail[]>(
    `select ${TASK_COLUMNS}, task_order.title as "orderTitle", item.reading,
       coalesce(item.corrected_deadline_text, item.deadline_text) as "deadlineText",
       task_order.reading->'sections'->item.section_index->>'title' as "sectionTitle"
     from ${TASK_TABLES} where task.id = $1`,
    [taskId],
  );
  if (row === undefined) throw new Error(`Task ${taskId} has no lead, item or order`);
  return row;
}

async function tiesOf(
  manager: EntityManager,
  task: TaskEntity,
  reading: RoadmapItemEntity['reading'],
  rules: OrderRules,
  timeZone: string,
): Promise<Pick<TaskDetail, 'neededRows' | 'waitingRows' | 'proposedDates'>> {
  const needed = await neededRows(manager, task.id);
  const last = Math.max(...needed.map(({ doneAt }) => doneAt?.getTime() ?? 0));
  const doneOn = last > 0 ? dateInZone(new Date(last), timeZone) : null;
  return {
    neededRows: needed.map(({ doneAt: _, ...row }) => row),
    waitingRows: await waitingRows(manager, task.itemId),
    proposedDates: datesByTies(task, reading, needed, doneOn, rules),
  };
}

async function extensionEffect(
  manager: EntityManager,
  taskId: string,
  asked: readonly SelectedExtension[],
  allowed: readonly OfferedCommand[],
): Promise<DateEffect | null> {
  const waiting = asked.find(({ decision }) => decision === null);
  if (waiting === undefined || !allowed.includes('grant_extension')) return null;
  return dateEffect(manager, taskId, waiting.newDueDate);
}

async function acquaintanceOf(manager: EntityManager, taskId: string, actor: Actor, forPolicy: TaskForPolicy) {
  const acquaintance = await sheetOfTask(manager, taskId);
  const as = actsOnTaskAs(actor, forPolicy, 'acknowledge');
  const hasRead = acquaintance.some((row) => row.personId === as?.personId && row.acknowledgedAt !== null);
  return { acquaintance, mayAcknowledge: as !== null && !hasRead };
}

/** A task that is not there to be opened is not there at all. */
async function whereVisible(manager: EntityManager, taskId: string | null, actor: Actor): Promise<string | null> {
  if (taskId === null) return null;
  const parameters = new SqlParameters();
  const rows = await manager.query<unknown[]>(
    `select from task where task.id = ${parameters.add(taskId)} and ${visibleTasks(actor, parameters)}`,
    parameters.values,
  );
  return rows.length > 0 ? taskId : null;
}

async function tasksUnder(
  manager: EntityManager,
  column: 'parent_task_id' | 'resolution_of_id',
  taskId: string,
  actor: Actor,
  now: Date,
): Promise<TaskRow[]> {
  const parameters = new SqlParameters();
  const where = `task.${column} = ${parameters.add(taskId)} and ${visibleTasks(actor, parameters)}`;
  const rows = await manager.query<SelectedTask[]>(
    `select ${TASK_COLUMNS} from ${TASK_TABLES} where ${where} order by ${TASK_SEQUENCE} limit ${CHILDREN_SHOWN}`,
    parameters.values,
  );
  return taskRows(manager, rows, now);
}

async function nameOf(manager: EntityManager, personId: string | null): Promise<string | null> {
  if (personId === null) return null;
  return (await manager.findOneByOrFail(PersonEntity, { id: personId })).fullName;
}
