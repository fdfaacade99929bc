import { type Actor, mayOnTask, type TaskForPolicy } from '@domain/access';
import { commandsFrom, type TaskCommand } from '@domain/tasks';

/** The commands of a task's life that people give in this interface. */
export const OFFERED_COMMANDS = [
  'take',
  'report',
  'hand_on',
  'interim_report',
  'endorse',
  'accept',
  'return',
  'decline',
  'supply_dates',
  'reassign',
  'redirect',
  'ask_extension',
  'grant_extension',
  'refuse_extension',
  'extend',
  'suspend',
  'resume',
  'cancel',
  'reopen',
] as const satisfies readonly TaskCommand[];
export type OfferedCommand = (typeof OFFERED_COMMANDS)[number];

/** Whether they make sense hangs on more than the state: on the requests and the limits, on what is owed below, on whom it stands for. */
const ON_MORE: ReadonlySet<TaskCommand> = new Set([
  'ask_extension',
  'grant_extension',
  'refuse_extension',
  'extend',
  'report',
  'decline',
  'reopen',
]);

/** What this person may do with the task as it stands: the flow has the step and the policy lets him take it. */
export function allowedCommands(actor: Actor, task: TaskForPolicy, sensible: readonly TaskCommand[]): OfferedCommand[] {
  const possible = commandsFrom(task.state).filter((one) => !ON_MORE.has(one) || sensible.includes(one));
  return OFFERED_COMMANDS.filter((command) => possible.includes(command) && mayOnTask(actor, task, command));
}
