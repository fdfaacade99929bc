import fc from 'fast-check';
import {
  ACTIVE_STATES,
  commandsFrom,
  ForbiddenTransition,
  nextState,
  TASK_FLOW,
  type TaskCommand,
  type TaskState,
} from './task-flow.js';

const states = Object.keys(TASK_FLOW) as TaskState[];

describe('the life of a task', () => {
  it.each<[TaskState, TaskCommand, TaskState]>([
    ['open', 'take', 'in_progress'],
    ['open', 'report', 'submitted'],
    ['in_progress', 'report', 'submitted'],
    ['submitted', 'accept', 'closed'],
    ['submitted', 'return', 'returned'],
    ['returned', 'take', 'in_progress'],
    ['returned', 'report', 'submitted'],
    ['awaiting_schedule', 'supply_dates', 'open'],
    ['open', 'decline', 'declined'],
    ['declined', 'reassign', 'open'],
    ['declined', 'redirect', 'open'],
    ['closed', 'reopen', 'open'],
    ['in_progress', 'ask_extension', 'in_progress'], // a later date leaves the work where it stands
    ['returned', 'grant_extension', 'returned'],
    ['scheduled', 'extend', 'scheduled'],
  ])('%s, %s → %s', (from, command, to) => {
    expect(nextState(from, command)).toBe(to);
  });

  it.each<[TaskState, TaskCommand]>([
    ['open', 'accept'], // only a report closes
    ['in_progress', 'accept'],
    ['closed', 'report'],
    ['closed', 'accept'],
    ['submitted', 'report'],
    ['cancelled', 'reopen'],
    ['declined', 'report'],
    ['in_progress', 'redirect'], // only what its lead declined looks for another
    ['submitted', 'ask_extension'],
    ['awaiting_schedule', 'ask_extension'], // there is no date yet
    ['suspended', 'grant_extension'],
  ])('%s refuses %s', (from, command) => {
    expect(() => nextState(from, command)).toThrow(ForbiddenTransition);
  });

  it('is final only when cancelled; a closed task can be reopened and nothing else', () => {
    expect(states.filter((state) => commandsFrom(state).length === 0)).toEqual(['cancelled']);
    expect(commandsFrom('closed')).toEqual(['reopen']);
  });

  it('closes only from a submitted report, or as the task of a class whose organisations are all done', () => {
    const waysToClosed = states.flatMap((state) =>
      Object.entries(TASK_FLOW[state]).flatMap(([command, to]) => (to === 'closed' ? [`${state} ${command}`] : [])),
    );
    const completed = ['awaiting_schedule', 'scheduled', 'open', 'in_progress', 'returned'].map(
      (one) => `${one} complete`,
    );
    expect(waysToClosed.toSorted()).toEqual([...completed, 'submitted accept'].toSorted());
  });

  it('reaches every state from the two in which tasks are made or the plan supplies dates', () => {
    const reached = new Set<TaskState>(['open', 'scheduled', 'awaiting_schedule']);
    for (let grew = true; grew; ) {
      const size = reached.size;
      for (const state of [...reached]) for (const next of Object.values(TASK_FLOW[state])) reached.add(next);
      grew = reached.size > size;
    }
    expect([...reached].sort()).toEqual([...states].sort());
  });

  it('owes work exactly while scheduled, open, in progress or returned', () => {
    expect(ACTIVE_STATES).toEqual(['scheduled', 'open', 'in_progress', 'returned']);
  });

  it('never leaves the table, whatever commands come', () => {
    const commands = [...new Set(states.flatMap(commandsFrom))];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...commands), { maxLength: 30 }), (sequence) => {
        let state: TaskState = 'open';
        for (const command of sequence) {
          try {
            state = nextState(state, command);
          } catch (error) {
            expect(error).toBeInstanceOf(ForbiddenTransition);
          }
          expect(states).toContain(state);
        }
      }),
    );
  });
});
