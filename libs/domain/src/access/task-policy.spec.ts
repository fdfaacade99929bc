import type { TaskCommand } from '../tasks/index.js';
import type { Actor } from './actor.js';
import {
  actsOnTaskAs,
  mayOnTask,
  maySeeTask,
  TASK_POLICY,
  type TaskAction,
  type TaskForPolicy,
} from './task-policy.js';

/** Of the region the two municipalities, of the first the school. */
const LINEAGES = {
  region: ['region'],
  institute: ['region', 'institute'],
  municipality: ['region', 'municipality'],
  neighbour: ['region', 'neighbour'],
  school: ['region', 'municipality', 'school'],
} as const;
type Body = keyof typeof LINEAGES;

const actor = (role: Actor['role'], organisationId: Body, more: Partial<Actor> = {}): Actor => ({
  role,
  organisationId,
  personId: `somebody of ${organisationId}`,
  ...more,
});
const part = (role: 'lead' | 'executor' | 'co_executor', organisationId: Body, personId: string | null = null) => ({
  role,
  organisationId,
  personId,
  lineage: LINEAGES[organisationId],
});

/** From an order of the region: the institute leads, one of its people by name and the school take part. */
const task: TaskForPolicy = {
  state: 'open',
  acceptorId: 'controller',
  checkerId: null,
  orderLineage: LINEAGES.region,
  leadsAbove: [],
  curators: [],
  resolutionGiverId: null,
  participants: [part('lead', 'institute'), part('co_executor', 'school'), part('executor', 'institute', 'named')],
};

const lead = actor('official', 'institute');
const coExecutor = actor('school', 'school');
const controller = actor('supervisor', 'region', { personId: 'controller' });
const regional = actor('coordinator', 'region');
const municipal = actor('coordinator', 'municipality');

describe('who sees a task', () => {
  it.each<[string, Actor, boolean]>([
    ['anybody of the lead organisation', lead, true],
    ['a co-executor', coExecutor, true],
    ['the acceptor, whatever his role', actor('official', 'neighbour', { personId: 'controller' }), true],
    ['an official of a body that takes no part', actor('official', 'region'), false],
    ['the coordinator whose branch gave the order', regional, true],
    ['the coordinator of the municipality whose school takes part', municipal, true],
    ['an observer of that municipality', actor('observer', 'municipality'), true],
    ['the coordinator of the municipality beside it', actor('coordinator', 'neighbour'), false],
    ['a coordinator whose role covers everything', actor('coordinator', 'neighbour', { branchId: null }), true],
    [
      'a coordinator whose role covers another branch than his own',
      actor('coordinator', 'neighbour', { branchId: 'municipality' }),
      true,
    ],
    [
      'a school beside, whatever branch the directory gives it',
      actor('school', 'neighbour', { branchId: null }),
      false,
    ],
    [
      'who stands in for a participant',
      actor('official', 'neighbour', { standsInFor: [{ personId: 'named', organisationId: 'institute' }] }),
      true,
    ],
    ['an administrator', actor('administrator', 'neighbour'), true],
  ])('%s: %s', (_name, who, sees) => {
    expect(maySeeTask(who, task)).toBe(sees);
  });

  it('lets a school see what its people are named in, and an official not what his colleague is', () => {
    const named = { ...task, participants: [part('lead', 'school', 'teacher')] };
    expect(maySeeTask(actor('school', 'school', { personId: 'head' }), named)).toBe(true);
    expect(maySeeTask(actor('official', 'school', { personId: 'colleague' }), named)).toBe(false);
  });
});

describe('who may give which command', () => {
  const people = { lead, coExecutor, controller, regional, municipal };
  it.each<[TaskCommand, (keyof typeof people)[]]>([
    ['take', ['lead']],
    ['report', ['lead']],
    ['decline', ['lead']],
    ['interim_report', ['lead', 'coExecutor']],
    ['supply_dates', ['lead', 'regional']],
    ['accept', ['controller', 'regional']],
    ['return', ['controller', 'regional']],
    ['reassign', ['regional']],
    ['redirect', ['regional']],
    ['ask_extension', ['lead']],
    ['grant_extension', ['controller', 'regional']],
    ['refuse_extension', ['controller', 'regional']],
    ['extend', ['controller', 'regional']],
    ['cancel', ['regional']],
    ['reopen', ['regional']],
    ['hand_on', ['lead']],
    ['start', []],
    ['complete', []],
  ])('%s: %j', (command, expected) => {
    const allowed = Object.entries(people).filter(([, who]) => mayOnTask(who, task, command));
    expect(allowed.map(([who]) => who)).toEqual(expected);
  });

  it('an observer looks and says nothing, unless he takes part himself; a supervisor comments', () => {
    const observer = actor('observer', 'region', { branchId: null });
    expect(maySeeTask(observer, task)).toBe(true);
    expect(mayOnTask(observer, task, 'comment')).toBe(false);
    expect(mayOnTask(actor('supervisor', 'region', { branchId: null }), task, 'comment')).toBe(true);
    const named = { ...task, participants: [...task.participants, part('co_executor', 'region', observer.personId)] };
    expect(mayOnTask(observer, named, 'comment')).toBe(true);
  });

  it('never lets a coordinator accept work his own organisation takes part in', () => {
    expect(mayOnTask(actor('coordinator', 'institute', { branchId: null }), task, 'accept')).toBe(false);
  });

  it('takes a participant named by person as that person and not as his whole organisation', () => {
    const named: TaskForPolicy = { ...task, participants: [part('lead', 'institute', 'named')] };
    expect(mayOnTask(actor('official', 'institute', { personId: 'named' }), named, 'report')).toBe(true);
    expect(mayOnTask(actor('official', 'institute', { personId: 'colleague' }), named, 'report')).toBe(false);
  });
});

describe('the curator of the school that leads a task', () => {
  const curated: TaskForPolicy = {
    ...task,
    participants: [part('lead', 'school')],
    curators: [{ organisationId: 'institute', personId: 'curator' }],
  };
  const curator = actor('official', 'institute', { personId: 'curator' });

  it('sees it and comments on it, and gives no command', () => {
    const commands = Object.keys(TASK_POLICY) as TaskAction[];
    expect(commands.filter((command) => mayOnTask(curator, curated, command))).toEqual(['see', 'comment']);
  });

  it('is that person, not his colleagues; a whole organisation is everybody there', () => {
    const colleague = actor('official', 'institute');
    expect(maySeeTask(colleague, curated)).toBe(false);
    expect(maySeeTask(colleague, { ...curated, curators: [{ organisationId: 'institute', personId: null }] })).toBe(
      true,
    );
  });

  it('sees it no more when he is attached no more', () => {
    expect(maySeeTask(curator, { ...curated, curators: [] })).toBe(false);
  });
});

describe('a task that was handed on', () => {
  const handedOn: TaskForPolicy = {
    ...task,
    acceptorId: 'giver',
    participants: [part('lead', 'institute', 'methodologist')],
    leadsAbove: [{ organisationId: 'institute', personId: null }],
  };
  const giver = actor('official', 'institute', { personId: 'giver' });
  const colleague = actor('official', 'institute');
  const methodologist = actor('official', 'institute', { personId: 'methodologist' });
  const people = { giver, colleague, methodologist, controller, regional };

  it.each<[TaskCommand | 'see', (keyof typeof people)[]]>([
    ['see', ['giver', 'colleague', 'methodologist', 'controller', 'regional']],
    ['report', ['methodologist']],
    ['hand_on', ['methodologist']],
    ['accept', ['giver', 'colleague', 'regional']],
    ['extend', ['giver', 'colleague', 'regional']],
    ['reassign', ['giver', 'colleague', 'regional']],
    ['redirect', ['giver', 'colleague', 'regional']],
    ['suspend', ['giver', 'colleague', 'regional']],
    ['cancel', ['giver', 'colleague', 'regional']],
  ])('%s: %j', (command, expected) => {
    const allowed = Object.entries(people).filter(([, who]) =>
      command === 'see' ? maySeeTask(who, handedOn) : mayOnTask(who, handedOn, command),
    );
    expect(allowed.map(([who]) => who)).toEqual(expected);
  });
});

describe('a resolution', () => {
  const giver = actor('supervisor', 'municipality', { personId: 'giver' });
  const beside = actor('supervisor', 'municipality', { personId: 'beside' });
  const resolution = { ...task, acceptorId: 'giver', resolutionGiverId: 'giver' };

  it.each<TaskCommand>(['reassign', 'redirect', 'cancel', 'suspend', 'resume', 'reopen'])(
    'is its giver’s to %s, whatever his role, and not another’s of his body',
    (command) => {
      expect(mayOnTask(giver, resolution, command)).toBe(true);
      expect(mayOnTask(beside, resolution, command)).toBe(false);
      expect(mayOnTask(giver, { ...resolution, resolutionGiverId: null }, command)).toBe(false);
    },
  );

  it('is seen by its giver wherever he went', () => {
    const elsewhere = actor('official', 'neighbour', { personId: 'giver' });
    expect(maySeeTask(elsewhere, { ...resolution, acceptorId: null })).toBe(true);
  });
});

describe('who stands in for somebody', () => {
  const named: TaskForPolicy = { ...task, participants: [part('lead', 'institute', 'absent')] };
  const deputy = actor('official', 'neighbour', { standsInFor: [{ personId: 'absent', organisationId: 'institute' }] });

  it('acts as that person', () => {
    expect(actsOnTaskAs(deputy, named, 'report')).toMatchObject({ personId: 'absent' });
  });

  it('acts as himself where he may', () => {
    const own: TaskForPolicy = { ...task, participants: [part('lead', 'neighbour')] };
    expect(actsOnTaskAs(deputy, own, 'report')).toMatchObject({ personId: deputy.personId });
  });

  it('accepts as the absent controller, though not the work of the person he stands in for', () => {
    const forController = actor('official', 'neighbour', {
      standsInFor: [{ personId: 'controller', organisationId: 'region' }],
    });
    expect(actsOnTaskAs(forController, task, 'accept')).toMatchObject({ personId: 'controller' });
    expect(mayOnTask({ ...deputy, personId: 'controller' }, named, 'accept')).toBe(false);
  });
});
