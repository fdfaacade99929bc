import type { Actor } from '@domain/access';
import { dateInZone, type LocalDate } from '@domain/calendar';
import { decisionExpectedBy, EXTENSION_LIMITS, lastDayToAsk, type TaskCommand, whyNotAsk } from '@domain/tasks';
import { formatDate, type Texts } from '@domain/texts';
import type { TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import type { OrderRules } from '../../calendars/order-rules.js';
import type { SelectedTask } from './task-row.js';

/** A request for a later date and what became of it. */
export interface ExtensionRow {
  readonly id: string;
  /** Of the task's requests, from 1; whoever decides names it. */
  readonly number: number;
  readonly oldDueDate: LocalDate;
  readonly newDueDate: LocalDate;
  readonly reason: string;
  readonly askedBy: string;
  readonly askedAt: string;
  /** The last day its decision is expected on; null once it is there. */
  readonly decisionExpectedBy: LocalDate | null;
  readonly decision: 'granted' | 'refused' | null;
  readonly decisionReason: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
}

export type SelectedExtension = Omit<ExtensionRow, 'askedAt' | 'decidedAt' | 'decisionExpectedBy'> & {
  readonly askedById: string;
  readonly askedAt: Date;
  readonly decidedAt: Date | null;
};

/** For a statement that has `extension_request request`. */
export const EXTENSION_COLUMNS = `
  request.id, request.number, request.old_due_date as "oldDueDate", request.new_due_date as "newDueDate", request.reason,
  request.asked_by as "askedById", asker.full_name as "askedBy", request.asked_at as "askedAt",
  request.decision, request.decision_reason as "decisionReason", decider.full_name as "decidedBy",
  request.decided_at as "decidedAt"`;

export const EXTENSION_TABLES = `
  extension_request request
  join person asker on asker.id = request.asked_by
  left join person decider on decider.id = request.decided_by`;

export function extensionsOf(manager: EntityManager, taskId: string): Promise<SelectedExtension[]> {
  return manager.query(
    `select ${EXTENSION_COLUMNS} from ${EXTENSION_TABLES} where request.task_id = $1 order by request.number`,
    [taskId],
  );
}

export function extensionRow(
  { askedById: _, askedAt, decidedAt, ...row }: SelectedExtension,
  { controlDate, timeZone }: Pick<SelectedTask, 'controlDate' | 'timeZone'>,
  rules: OrderRules,
): ExtensionRow {
  const asked = { askedOn: dateInZone(askedAt, timeZone), controlDate };
  return {
    ...row,
    askedAt: askedAt.toISOString(),
    decisionExpectedBy: row.decision === null ? decisionExpectedBy(asked, rules.working) : null,
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}

/** The commands about the date that make sense now, whatever the policy says: who asked does not decide. */
export function extensionCommands(
  task: TaskEntity,
  asked: readonly SelectedExtension[],
  actor: Actor,
  today: LocalDate,
  rules: OrderRules,
): TaskCommand[] {
  const waiting = asked.find(({ decision }) => decision === null);
  const ask: TaskCommand[] = whyNotAsk(extensible(task, asked), today, rules.working) === null ? ['ask_extension'] : [];
  const decide: TaskCommand[] =
    waiting === undefined || waiting.askedById === actor.personId ? [] : ['grant_extension', 'refuse_extension'];
  return [...ask, ...decide, ...(task.dueDate === null ? [] : (['extend'] as const))];
}

/** For whoever may ask: until when, how often yet, who decides, and by when if it is asked for today. */
export function extensionNote(
  task: TaskEntity,
  asked: readonly SelectedExtension[],
  acceptorName: string | null,
  today: LocalDate,
  rules: OrderRules,
  texts: Texts,
): string {
  const last = lastDayToAsk(task, rules.working);
  const left = EXTENSION_LIMITS.grantedAtMost - extensible(task, asked).granted;
  const until =
    last === null
      ? texts.say('views.extension.any-time')
      : texts.say('views.extension.until', { day: formatDate(last, texts), count: left });
  const who = acceptorName ?? texts.say('views.extension.coordinator');
  const expectedBy = decisionExpectedBy({ askedOn: today, controlDate: task.controlDate }, rules.working);
  return `${until} ${texts.say('views.extension.decides', { who, day: formatDate(expectedBy, texts) })}`;
}

function extensible({ controlDate, retrospective }: TaskEntity, asked: readonly SelectedExtension[]) {
  return {
    controlDate,
    retrospective,
    granted: asked.filter(({ decision }) => decision === 'granted').length,
    waiting: asked.some(({ decision }) => decision === null),
  };
}
