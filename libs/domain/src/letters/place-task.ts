import { addDays, type LocalDate, weekday } from '../calendar/index.js';
import { bareRung, isEscalation, isOverdueRung, plannedRung } from '../reminders/index.js';
import type { BlockId } from './letter-content.js';
import type { LetterTask } from './letter-input.js';

/** A decision about a report, a task or its date has its own block; null for the rungs of the ladder. */
const DECISIONS: Readonly<Record<string, BlockId>> = {
  mentioned: 'mentioned',
  'report-for-check': 'decision',
  'report-submitted': 'decision',
  'report-returned': 'decided',
  'report-accepted': 'decided',
  'task-declined': 'decision',
  'task-reassigned': 'decided',
  'task-suspended': 'decided',
  'task-resumed': 'decided',
  'task-cancelled': 'decided',
  'task-passed': 'decided',
  'task-reopened': 'decided',
  'task-undelivered': 'decision',
  'task-unevaluated': 'decision',
  'task-needs-done': 'decided',
  'task-needs-cancelled': 'decided',
  'extension-asked': 'decision',
  'extension-granted': 'decided',
  'extension-refused': 'decided',
  'consultation-asked': 'decision',
  'consultation-late': 'decision',
};

const BY_RUNG: Readonly<Record<string, BlockId>> = {
  retrospective: 'question',
  'awaiting-schedule': 'schedule',
  interim: 'interim',
  checkpoint: 'interim',
  'half-term': 'interim',
  'final-report': 'interim',
  assigned: 'new',
};

/** Which block a task stands in. A dated rung goes by the date as it is today, not by the day the reminder was planned. */
function blockOf(task: LetterTask, today: LocalDate): BlockId {
  const { rung, role } = task.reason;
  const decision = DECISIONS[bareRung(rung)];
  if (decision) return decision;
  if (isEscalation(role) && isOverdueRung(rung)) return 'escalated';
  return BY_RUNG[plannedRung(rung)?.family ?? rung] ?? byDate(task.controlDate, today);
}

function byDate(controlDate: LocalDate | null, today: LocalDate): BlockId {
  if (controlDate === null) return 'new';
  if (controlDate < today) return 'overdue';
  if (controlDate === today) return 'today';
  return controlDate <= addDays(today, 7 - weekday(today)) ? 'week' : 'ahead';
}

/** What outweighs what when a task is in the letter for several reasons: what must be done first stands first. */
const BY_WEIGHT: readonly BlockId[] = [
  'decision',
  'decided',
  'mentioned',
  'overdue',
  'today',
  'escalated',
  'week',
  'question',
  'schedule',
  'interim',
  'ahead',
  'new',
];

export interface PlacedTask {
  readonly task: LetterTask;
  readonly block: BlockId;
}

/**
 * Every task once, in the block of its weightiest reason, in the order in which the tasks came. Only of letters that were not
 * delivered each is told: they were for different people.
 */
export function placeTasks(tasks: readonly LetterTask[], today: LocalDate): PlacedTask[] {
  const placed = new Map<string, PlacedTask>();
  for (const task of tasks) {
    const block = blockOf(task, today);
    const { rung } = task.reason;
    const key = bareRung(rung) === 'task-undelivered' ? `${task.id}/${rung}` : task.id;
    const known = placed.get(key);
    if (!known || BY_WEIGHT.indexOf(block) < BY_WEIGHT.indexOf(known.block)) placed.set(key, { task, block });
  }
  return [...placed.values()];
}
