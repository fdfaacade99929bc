import type { TaskCommand } from '../tasks/index.js';
import { type Actor, may, mayOnTask, maySeeTask, PERMISSIONS, type TaskForPolicy } from './policy.js';

const actor = (role: Actor['role'], personId = 'someone', organisationId = 'elsewhere'): Actor => ({
  role,
  personId,
  organisationId,
});

const task: TaskForPolicy = {
  state: 'open',
  acceptorId: 'controller',
  participants: [
    { role: 'lead', organisationId: 'institute', personId: null },
    { role: 'co_executor', organisationId: 'municipality', personId: null },
    { role: 'executor', organisationId: 'institute', personId: 'named' },
  ],
};

const leadPerson = actor('official', 'anybody', 'institute');
const coExecutor = actor('school', 'head', 'municipality');
const controller = actor('supervisor', 'controller', 'ministry');
const coordinator = actor('coordinator', 'coordinator', 'ministry');
const stranger = actor('official');

describe('what a role may do', () => {
  it('gives everything to the administrator, all but setup and calendars to the coordinator, reading to supervisor and observer, nothing more to the rest', () => {
    const allowed = (role: Actor['role']) => PERMISSIONS.filter((permission) => may(actor(role), permission));
    expect(allowed('administrator')).toEqual([...PERMISSIONS]);
    const administrators: readonly string[] = ['setup.see', 'calendars.edit'];
    expect(allowed('coordinator')).toEqual(PERMISSIONS.filter((permission) => !administrators.includes(permission)));
    expect(allowed('supervisor')).toEqual(['orders.see', 'directory.see', 'tasks.see_all']);
    expect(allowed('observer')).toEqual(['orders.see', 'directory.see', 'tasks.see_all']);
    expect(allowed('official')).toEqual([]);
    expect(allowed('school')).toEqual([]);
  });
});

describe('who sees a task', () => {
  it.each<[string, Actor, boolean]>([
    ['anybody of the lead organisation', leadPerson, true],
    ['a co-executor', coExecutor, true],
    ['the acceptor, whatever his role', actor('official', 'controller', 'ministry'), true],
    ['an observer', actor('observer'), true],
    ['an official of another body', stranger, false],
    ['a school that takes no part', actor('school'), false],
  ])('%s: %s', (_name, who, sees) => {
    expect(maySeeTask(who, task)).toBe(sees);
  });
});

describe('who may give which command', () => {
  it.each<[TaskCommand, Record<string, boolean>]>([
    ['take', { lead: true, coExecutor: false, controller: false, coordinator: false, stranger: false }],
    ['report', { lead: true, coExecutor: false, controller: false, coordinator: false, stranger: false }],
    ['interim_report', { lead: true, coExecutor: true, controller: false, coordinator: false, stranger: false }],
    ['decline', { lead: true, coExecutor: false, controller: false, coordinator: false, stranger: false }],
    ['supply_dates', { lead: true, coExecutor: false, controller: false, coordinator: true, stranger: false }],
    ['accept', { lead: false, coExecutor: false, controller: true, coordinator: true, stranger: false }],
    ['return', { lead: false, coExecutor: false, controller: true, coordinator: true, stranger: false }],
    ['cancel', { lead: false, coExecutor: false, controller: false, coordinator: true, stranger: false }],
    ['start', { lead: false, coExecutor: false, controller: false, coordinator: false, stranger: false }],
  ])('%s', (command, expected) => {
    const people = { lead: leadPerson, coExecutor, controller, coordinator, stranger };
    const allowed = Object.fromEntries(
      Object.entries(people).map(([who, him]) => [who, mayOnTask(him, task, command)]),
    );
    expect(allowed).toEqual(expected);
  });

  it('never lets a coordinator accept work his own organisation takes part in', () => {
    expect(mayOnTask(actor('coordinator', 'c', 'institute'), { ...task, state: 'submitted' }, 'accept')).toBe(false);
  });

  it('takes a participant named by person as that person and not as his whole organisation', () => {
    const named: TaskForPolicy = {
      ...task,
      participants: [{ role: 'lead', organisationId: 'institute', personId: 'named' }],
    };
    expect(mayOnTask(actor('official', 'named', 'institute'), named, 'report')).toBe(true);
    expect(mayOnTask(actor('official', 'colleague', 'institute'), named, 'report')).toBe(false);
  });
});
