import type { LocalDate } from '@domain/calendar';
import type { RecipientRole } from '@domain/reminders';
import type { Texts } from '@domain/texts';
import { PersonEntity, type ReminderState, recipientsOfTasks } from '@storage';
import { type EntityManager, In } from 'typeorm';

export interface ReminderRow {
  readonly id: string;
  readonly rung: string;
  /** Grows when the date changes or a report is returned: the rungs begin anew. */
  readonly round: number;
  readonly role: RecipientRole;
  /** Known before the letter is frozen too: whoever stands behind the role now. */
  readonly recipientName: string | null;
  readonly plannedFor: LocalDate;
  readonly sendAt: string;
  readonly state: ReminderState;
  readonly skipReason: string | null;
  readonly letterId: string | null;
}

type SelectedReminder = Omit<ReminderRow, 'sendAt' | 'recipientName'> & {
  readonly sendAt: Date;
  readonly taskId: string;
  readonly recipientId: string | null;
};

/** The reminders of a task or of a letter, in the order in which they go out. */
export async function remindersOf(
  manager: EntityManager,
  of: { readonly taskId: string } | { readonly letterId: string },
  texts: Texts,
): Promise<ReminderRow[]> {
  const [column, id] = 'taskId' in of ? ['task_id', of.taskId] : ['letter_id', of.letterId];
  const reminders = await manager.query<SelectedReminder[]>(
    `select id, task_id as "taskId", rung, round, recipient_role as role, recipient_id as "recipientId",
       planned_for as "plannedFor", send_at as "sendAt", state, skip_reason as "skipReason", letter_id as "letterId"
     from reminder where ${column} = $1 order by send_at, planned_for, rung, id`,
    [id],
  );
  const nameOf = await recipientNames(manager, reminders);
  return reminders.map((reminder) => {
    const { taskId: _task, recipientId: _recipient, ...columns } = reminder;
    return {
      ...columns,
      recipientName: nameOf(reminder),
      sendAt: reminder.sendAt.toISOString(),
      skipReason: reminder.skipReason === null ? null : texts.say(`reminders.skip.${reminder.skipReason}`),
    };
  });
}

/** The person the letter went to; before that, whoever stands behind the role now. */
async function recipientNames(
  manager: EntityManager,
  reminders: readonly SelectedReminder[],
): Promise<(reminder: SelectedReminder) => string | null> {
  const taskIds = [...new Set(reminders.map(({ taskId }) => taskId))];
  const behind = new Map(
    (await recipientsOfTasks(manager, taskIds)).map(({ taskId, role, personId }) => [`${taskId}/${role}`, personId]),
  );
  const personOf = ({ recipientId, taskId, role }: SelectedReminder): string | null =>
    recipientId ?? behind.get(`${taskId}/${role}`) ?? null;
  const ids = [...new Set(reminders.map(personOf))].filter((id): id is string => id !== null);
  const people = await manager.find(PersonEntity, { where: { id: In(ids) }, select: { id: true, fullName: true } });
  const names = new Map(people.map(({ id, fullName }) => [id, fullName]));
  return (reminder) => names.get(personOf(reminder) ?? '') ?? null;
}
