import type { Command, TaskState } from '../api/types.js';

const BY_WEIGHT: readonly Command[] = [
  'endorse',
  'accept',
  'grant_extension',
  'supply_dates',
  'take',
  'report',
  'hand_on',
  'interim_report',
  'return',
  'refuse_extension',
  'ask_extension',
  'decline',
  'redirect',
  'reassign',
  'resume',
  'reopen',
  'extend',
  'suspend',
  'cancel',
];

/** The allowed commands, the one obvious next step first: what was returned waits for a report, not for another «take». */
export function orderedCommands(state: TaskState, allowed: readonly Command[]): Command[] {
  const weightOf = (command: Command) =>
    state === 'returned' && command === 'report' ? -1 : BY_WEIGHT.indexOf(command);
  return [...allowed].sort((a, b) => weightOf(a) - weightOf(b));
}
