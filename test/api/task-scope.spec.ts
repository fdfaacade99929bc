import { type Actor, mayOnTask, maySeeTask, type TaskForPolicy } from '@domain/access';
import { localDate } from '@domain/calendar';
import { isOverdue } from '@domain/tasks';
import { russian } from '@domain/texts';
import { Clock } from '@platform/clock';
import { AppointmentEntity, type OrganisationEntity, type PersonEntity, TaskEntity } from '@storage';
import { OrderList, SqlParameters, TaskDetailView, TaskList, tasksFor } from '@workflow';
import fc from 'fast-check';
import { ApiWorld, ROLES, TODAY } from './api-world.js';

const EVERYTHING = { pageSize: 500 };

describe('which tasks a person sees', () => {
  let world: ApiWorld;
  /** A region; under it two municipalities with a school each. */
  let bodies: OrganisationEntity[];
  const tasks: { id: string; forPolicy: TaskForPolicy }[] = [];
  const people: PersonEntity[] = [];

  beforeAll(async () => {
    world = await ApiWorld.create();
    const region = await world.addOrganisation({ kind: 'ministry' });
    const towns = [await town(region), await town(region)];
    const schools = [
      await world.addOrganisation({ parentId: towns[0]!.id }),
      await world.addOrganisation({ parentId: towns[1]!.id }),
    ];
    bodies = [region, ...towns, ...schools];
    for (const { id } of bodies) {
      for (const role of ROLES) people.push(await world.addPerson({ role, organisationId: id, branchId: id }));
    }
    for (const { id } of bodies) people.push(await world.addPerson({ role: 'coordinator', organisationId: id }));
    await attachCurators();
    // Every lead × second participant × acceptor × owner of the order that makes a difference.
    const officials = people.filter(({ role }) => role === 'official');
    for (const lead of bodies) {
      for (const other of [null, bodies[3]!, bodies[4]!]) {
        for (const named of [null, officials[3]!]) {
          for (const owner of [null, region, towns[1]!]) await addTask(lead, other, named, owner, officials[2]!);
        }
      }
    }
    await handOn();
    await resolve();
  });
  afterAll(() => world.close());

  const town = (region: OrganisationEntity) =>
    world.addOrganisation({ kind: 'municipal_authority', parentId: region.id });

  const curatorsOf = new Map<string, TaskForPolicy['curators']>();
  /** Of one school an official by himself, of the other whoever holds a post, and a whole town as its mentor; a third is no curator yet. */
  async function attachCurators(): Promise<void> {
    const [, first, second, one, other] = bodies as [OrganisationEntity, ...OrganisationEntity[]];
    const officials = people.filter(({ role }) => role === 'official');
    const [byName, holder, later] = [officials[0]!, officials[1]!, officials[2]!];
    const post = await world.addOrganisation({ kind: 'role', parentId: second!.id });
    await world.source.query('update organisation set holder_id = $2 where id = $1', [post.id, holder.id]);
    const of = ({ id, organisationId }: PersonEntity) => ({ personId: id, organisationId });
    const now = world.app.get(Clock).now();
    const attach = (
      school: OrganisationEntity,
      who: { personId?: string; entryId?: string; capacity?: 'mentor' },
      state = 'running',
    ) =>
      world.source.manager.save(AppointmentEntity, {
        ...{ organisationId: school.id, personId: null, entryId: null, capacity: 'curator', state, fromDay: TODAY },
        ...{ toDay: null, reason: 'Приказ о кураторах', endReason: null, createdAt: now, createdBy: byName.id },
        ...who,
      } as AppointmentEntity);
    await attach(one!, { personId: byName.id });
    await attach(other!, { entryId: post.id });
    await attach(other!, { entryId: first!.id, capacity: 'mentor' });
    await attach(one!, { personId: later.id }, 'waiting');
    await attach(other!, { personId: later.id }, 'over');
    curatorsOf.set(one!.id, [of(byName)]);
    curatorsOf.set(other!.id, [of(holder), { organisationId: first!.id, personId: null }]);
  }
  const curatorsOfLead = ({ organisationId, personId }: { organisationId: string; personId?: string | null }) =>
    (personId ?? null) === null ? (curatorsOf.get(organisationId) ?? []) : [];

  async function addTask(
    lead: OrganisationEntity,
    other: OrganisationEntity | null,
    named: PersonEntity | null,
    owner: OrganisationEntity | null,
    acceptor: PersonEntity,
  ): Promise<void> {
    const acceptorId = tasks.length % 2 === 0 ? acceptor.id : null;
    const checkerId = tasks.length % 3 === 0 ? (people[tasks.length % people.length]?.id ?? null) : null;
    const party =
      named === null ? { organisationId: lead.id } : { organisationId: named.organisationId, personId: named.id };
    const others = other === null ? [] : [{ role: 'executor' as const, organisationId: other.id, personId: null }];
    const task = await world.addTask(party, { acceptorId, checkerId }, others, {
      ownerOrganisationId: owner?.id ?? null,
    });
    const lineage = (id: string) => bodies.find((body) => body.id === id)!.lineage;
    const participants = [{ role: 'lead' as const, personId: null, ...party }, ...others];
    tasks.push({
      id: task.id,
      forPolicy: {
        state: task.state,
        acceptorId,
        checkerId,
        participants: participants.map((one) => ({ ...one, lineage: lineage(one.organisationId) })),
        orderLineage: owner?.lineage ?? [],
        leadsAbove: [],
        curators: curatorsOfLead(party),
        resolutionGiverId: null,
      },
    });
  }

  /** Parts of every third task so far, and of each part one more: from a body to a body below or beside, or by name. */
  async function handOn(): Promise<void> {
    const given = tasks.filter((_, index) => index % 3 === 0);
    const officials = people.filter(({ role }) => role === 'official');
    for (const [index, { id, forPolicy }] of given.entries()) {
      const above = await world.source.manager.findOneByOrFail(TaskEntity, { id });
      const [lead] = forPolicy.participants;
      let parent = { task: above, leads: [lead!] };
      for (const step of [0, 1]) {
        const body = bodies[(index + step) % bodies.length]!;
        const personId = index % 2 === 0 ? (officials[(index + step) % bodies.length]?.id ?? null) : null;
        const leads = parent.leads;
        const { organisationId } =
          personId === null ? { organisationId: body.id } : officials.find((one) => one.id === personId)!;
        const part = await world.addPart(
          parent.task,
          { organisationId, personId },
          officials[index % bodies.length]!.id,
        );
        const { lineage } = bodies.find((one) => one.id === organisationId)!;
        const participants = [{ role: 'lead' as const, organisationId, personId, lineage }];
        tasks.push({
          id: part.id,
          forPolicy: {
            ...{ ...forPolicy, acceptorId: part.acceptorId, participants, leadsAbove: leads },
            curators: curatorsOfLead(participants[0]!),
          },
        });
        parent = { task: part, leads: [...leads, participants[0]!] };
      }
    }
  }

  /** Of some tasks a resolution: by anybody to a body that may stand anywhere; nobody is named to accept its report. */
  async function resolve(): Promise<void> {
    const about = tasks.filter((_, index) => index % 9 === 0);
    for (const [index, { id, forPolicy }] of about.entries()) {
      const { id: organisationId, lineage } = bodies[index % bodies.length]!;
      const giver = people[(index * 4) % people.length]!;
      const task = await world.source.manager.findOneByOrFail(TaskEntity, { id });
      const given = await world.addPart(task, { organisationId }, giver.id, {
        ...{ parentTaskId: null, aboveIds: [], resolutionOfId: id, acceptorId: null, checkerId: null },
      });
      const lead = { role: 'lead' as const, organisationId, personId: null, lineage };
      tasks.push({
        id: given.id,
        forPolicy: {
          ...forPolicy,
          ...{ acceptorId: null, checkerId: null, leadsAbove: [], resolutionGiverId: giver.id },
          ...{ participants: [lead], curators: curatorsOfLead(lead) },
        },
      });
    }
  }

  const actorOf = ({ id, organisationId, role, branchId }: PersonEntity): Actor => ({
    personId: id,
    organisationId,
    role,
    branchId,
  });

  it('is what the policy says, person by person: 5 leads × 3 others × 2 ways of naming × 3 owners, what was handed on from them and resolved about them, for 35 people', async () => {
    let seen = 0;
    for (const person of people) {
      const actor = actorOf(person);
      const byPolicy = tasks.filter(({ forPolicy }) => maySeeTask(actor, forPolicy)).map(({ id }) => id);
      const { rows, total } = await world.app.get(TaskList).run(EVERYTHING, actor);
      expect(rows.map(({ id }) => id).sort()).toEqual(byPolicy.sort());
      expect(total).toBe(byPolicy.length);
      seen += total;
    }
    // Five administrators and five coordinators of everything see all 90 tasks, 60 parts and 17 resolutions; the others some, none of them all.
    expect(tasks).toHaveLength(167);
    expect(seen).toBeGreaterThan(10 * 167);
    expect(seen).toBeLessThan(35 * 167);
  });

  it('is the same where the tasks of one order are asked for, and in the counts of the list of orders', async () => {
    const rows = await world.source.query<{ id: string; orderId: string }[]>(
      'select id, order_id as "orderId" from task',
    );
    const orderOf = new Map(rows.map(({ id, orderId }) => [id, orderId]));
    let [whole, partly] = [0, 0];
    // Of each role and of each body somebody.
    for (const person of people.filter((_, index) => index % 5 === 0)) {
      const actor = actorOf(person);
      const byPolicy = tasks.filter(({ forPolicy }) => maySeeTask(actor, forPolicy)).map(({ id }) => id);
      const inOrder = (orderId: string) => byPolicy.filter((id) => orderOf.get(id) === orderId).sort();
      for (const orderId of new Set(orderOf.values())) {
        const parameters = new SqlParameters();
        const order = parameters.add(orderId);
        const sql = `select task.id from task where task.order_id = ${order} and ${tasksFor(actor, 'see', parameters, { orderId: order })}`;
        const found = await world.source.query<{ id: string }[]>(sql, parameters.values);
        expect(found.map(({ id }) => id).sort()).toEqual(inOrder(orderId));
      }
      const list = await world.app.get(OrderList).run(EVERYTHING, actor, russian);
      for (const { id, taskCount } of list.rows) {
        expect(taskCount).toBe(inOrder(id).length);
        if (taskCount === rows.filter(({ orderId }) => orderId === id).length) whole += 1;
        else partly += 1;
      }
    }
    expect(whole).toBeGreaterThan(0);
    expect(partly).toBeGreaterThan(0);
  });

  it('agrees with the policy for anybody, whomever he stands in for, and for every command', async () => {
    const person = fc.integer({ min: 0, max: people.length - 1 });
    const command = fc.constantFrom(
      'see',
      'comment',
      'report',
      'interim_report',
      'accept',
      'endorse',
      'return',
      'cancel',
      'hand_on',
      'redirect',
      'start' as const,
    );
    await fc.assert(
      fc.asyncProperty(person, fc.array(person, { maxLength: 2 }), command, async (who, absent, action) => {
        const standsInFor = absent.map((index) => {
          const { id: personId, organisationId } = people[index]!;
          return { personId, organisationId };
        });
        const actor = { ...actorOf(people[who]!), standsInFor };
        const parameters = new SqlParameters();
        const sql = `select task.id from task where ${tasksFor(actor, action, parameters)}`;
        const found = await world.source.query<{ id: string }[]>(sql, parameters.values);
        const byPolicy = tasks.filter(({ forPolicy }) =>
          action === 'see' ? maySeeTask(actor, forPolicy) : mayOnTask(actor, forPolicy, action),
        );
        expect(found.map(({ id }) => id).sort()).toEqual(byPolicy.map(({ id }) => id).sort());
      }),
      { numRuns: 200 },
    );
  });

  it('with `mine` is only what he takes part in or accepts, whatever his role', async () => {
    const administrator = actorOf(people.find(({ role }) => role === 'administrator')!);
    const { rows } = await world.app.get(TaskList).run({ ...EVERYTHING, mine: true }, administrator);
    const own = tasks.filter(({ forPolicy }) =>
      forPolicy.participants.some(
        (one) => one.personId === null && one.organisationId === administrator.organisationId,
      ),
    );
    expect(rows.map(({ id }) => id).sort()).toEqual(own.map(({ id }) => id).sort());
  });

  it('holds for the page of a single task too', async () => {
    const stranger = actorOf(await world.addPerson());
    await expect(world.app.get(TaskDetailView).run(tasks[0]!.id, stranger, russian)).rejects.toMatchObject({
      code: 'not-found-task',
    });
  });
});

describe('which tasks are overdue', () => {
  it('is the same in the list and in the rule, on the day in the zone of the order', async () => {
    const world = await ApiWorld.create();
    const body = { organisationId: (await world.addOrganisation()).id };
    const dates = [null, localDate('2023-03-09'), TODAY, localDate('2023-03-11')];
    for (const controlDate of dates) {
      for (const state of ['open', 'submitted', 'closed', 'returned'] as const) {
        for (const retrospective of [true, false]) await world.addTask(body, { controlDate, state, retrospective });
      }
    }
    const actor = {
      personId: body.organisationId,
      organisationId: body.organisationId,
      role: 'observer',
      branchId: null,
    } as const;
    const all = await world.app.get(TaskList).run(EVERYTHING, actor);
    const late = await world.app.get(TaskList).run({ ...EVERYTHING, overdue: true }, actor);
    const rest = await world.app.get(TaskList).run({ ...EVERYTHING, overdue: false }, actor);
    const byRule = all.rows.filter((row) => isOverdue(row, TODAY)).map(({ id }) => id);
    // 9 March, not retrospective, work still owed: open and returned.
    expect(byRule).toHaveLength(2);
    expect(late.rows.map(({ id }) => id).sort()).toEqual(byRule.sort());
    expect(late.total + rest.total).toBe(32);
    await world.close();
  });
});
