/**
 * A task somebody is to do, for a statement that has it, or a participant of it, as `row`: what only stands for the organisations of
 * a class is no task of its own wherever tasks are listed or counted. They have theirs.
 */
export function ownTask(row: string): string {
  return `not ${row}.stands_for_class`;
}
