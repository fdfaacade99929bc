import { addDays, localDate, productionCalendar } from '../../dist/libs/domain/src/calendar/index.js';
import { DEFAULT_POLICY, planReminders } from '../../dist/libs/domain/src/reminders/index.js';
import { medianSeconds } from './stopwatch.mjs';

const TASKS = 10_000;
/** A quarter of what the rehearsal of a year may take; the rest is for resolving people and writing digests. */
const BOUND_S = 2.5;
const FIRST_DAY = localDate('2023-01-01');
const CALENDARS = { working: productionCalendar(), timeZone: 'Asia/Yekaterinburg' };
const ROLES = ['lead', 'executor-1', 'coordinator', 'controller', 'signatory', 'acceptor'];

/** Planning all reminders of a year: tasks fall due on each of its days and are reported two weeks late. */
export function measurePlanning({ quick }) {
  const tasks = Array.from({ length: TASKS }, (_, index) => taskDueOn(addDays(FIRST_DAY, index % 365)));
  const plan = () => tasks.map(planOf);
  const planned = plan().flat();
  const copy = () => planned.map(({ sendAt, ...rest }) => ({ ...rest, sendAt: new Date(sendAt.getTime()) }));
  const [value, floor] = medianSeconds([plan, copy], quick ? 3 : 9);
  return [
    {
      name: 'plan a year of 10,000 tasks',
      value,
      unit: 's',
      floor,
      bound: `at most ${BOUND_S} s; floor: copying the ${planned.length} reminders that come out`,
      ok: value <= BOUND_S,
    },
  ];
}

function planOf(task) {
  return planReminders(task, DEFAULT_POLICY, CALENDARS, task.createdOn, addDays(task.dueDate, 14));
}

function taskDueOn(dueDate) {
  const createdOn = addDays(dueDate, -60);
  return {
    scheduleKind: 'window',
    state: 'open',
    startDate: createdOn,
    dueDate,
    runsTo: null,
    retrospective: false,
    createdOn,
    round: 1,
    roundStartedOn: createdOn,
    roles: ROLES,
  };
}
