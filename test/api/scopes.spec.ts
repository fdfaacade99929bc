import {
  type Actor,
  mayOnBody,
  mayOnCatalogue,
  mayOnForm,
  mayOnImport,
  mayOnOrder,
  mayOnResults,
  maySeeLetter,
} from '@domain/access';
import { ChildRoadmapEntity, DirectoryImportEntity, LetterEntity, type OrganisationEntity } from '@storage';
import {
  bodiesFor,
  cataloguesFor,
  formsFor,
  importsFor,
  ordersFor,
  resultsFor,
  SqlParameters,
  visibleLetters,
} from '@workflow';
import fc from 'fast-check';
import { ApiWorld, ROLES, TODAY } from './api-world.js';

/** What the policy says of one thing, beside its id. */
type Known = readonly [id: string, allowed: (actor: Actor, own: readonly string[]) => boolean];

describe('orders, bodies and letters', () => {
  let world: ApiWorld;
  /** Two regions; under the first two municipalities with a school each. */
  const bodies: OrganisationEntity[] = [];
  const orders: { id: string; facts: Parameters<typeof mayOnOrder>[1] }[] = [];
  const letters: { id: string; facts: Parameters<typeof maySeeLetter>[1] }[] = [];

  beforeAll(async () => {
    world = await ApiWorld.create();
    for (const parent of [null, 0, 0, 1, 2, null]) {
      bodies.push(await world.addOrganisation({ parentId: parent === null ? null : bodies[parent]!.id }));
    }
    for (const owner of [null, ...bodies]) {
      for (const lead of bodies) await addOrder(owner, lead);
    }
  });
  afterAll(() => world.close());

  async function addOrder(owner: OrganisationEntity | null, lead: OrganisationEntity): Promise<void> {
    const confirmed = orders.length % 2 === 0;
    const ofOrder = { ownerOrganisationId: owner?.id ?? null, state: confirmed ? 'confirmed' : 'read' } as const;
    const task = await world.addTask({ organisationId: lead.id }, {}, [], ofOrder);
    const lineage = owner?.lineage ?? [];
    const isChildRoadmap = owner !== null && orders.length % 3 === 0;
    orders.push({ id: task.orderId, facts: { confirmed, lineage, concerned: [lead.lineage], isChildRoadmap } });
    if (isChildRoadmap) {
      const { orderId, itemId } = task;
      const roadmap = {
        orderId,
        itemId,
        organisationId: owner.id,
        fromOrderId: orderId,
        openedAt: new Date('2023-03-10T04:00:00Z'),
      };
      await world.source.manager.insert(ChildRoadmapEntity, roadmap);
    }
    const recipient = await world.addPerson({ organisationId: lead.id });
    const { id } = await world.source.manager.save(LetterEntity, {
      recipientId: recipient.id,
      localDay: TODAY,
      class: 'digest' as const,
      sequence: 1,
      state: 'gathering' as const,
      sendAt: new Date('2023-03-10T04:00:00Z'),
      nextAttemptAt: new Date('2023-03-10T04:00:00Z'),
    });
    await world.source.query(
      `insert into reminder (task_id, rung, round, recipient_role, planned_for, send_at, state, letter_id)
       values ($1, 'assigned', 1, 'lead', $2, now(), 'gathered', $3)`,
      [task.id, TODAY, id],
    );
    letters.push({ id, facts: { recipientLineage: lead.lineage, orderLineages: [lineage] } });
  }

  async function holds(known: readonly Known[], sqlFor: (actor: Actor, parameters: SqlParameters) => string) {
    const body = fc.constantFrom(...bodies);
    const branch = fc.oneof(
      fc.constant(null),
      fc.constant(undefined),
      body.map(({ id }) => id),
    );
    const anybody = fc.record({ role: fc.constantFrom(...ROLES), home: body, branch });
    await fc.assert(
      fc.asyncProperty(anybody, async ({ role, home, branch: branchId }) => {
        const actor: Actor = {
          personId: home.id,
          organisationId: home.id,
          role,
          ...(branchId !== undefined && { branchId }),
        };
        const parameters = new SqlParameters();
        const found = await world.source.query<{ id: string }[]>(sqlFor(actor, parameters), parameters.values);
        const byPolicy = known.filter(([, allowed]) => allowed(actor, home.lineage)).map(([id]) => id);
        expect(found.map(({ id }) => id).sort()).toEqual([...byPolicy].sort());
      }),
      { numRuns: 150 },
    );
  }

  it.each(['see', 'oversee', 'manage'] as const)('an order: %s is in SQL what it is in the policy', (action) =>
    holds(
      orders.map(({ id, facts }) => [id, (actor) => mayOnOrder(actor, facts, action)]),
      (actor, parameters) =>
        `select orders.id from order_document orders where ${ordersFor(actor, action, parameters)}`,
    ),
  );

  it.each(['see', 'edit'] as const)('a body: %s is in SQL what it is in the policy', (action) =>
    holds(
      bodies.map((body) => [body.id, (actor, own) => mayOnBody(actor, body, own, action)]),
      (actor, parameters) => {
        const among = parameters.add(bodies.map(({ id }) => id));
        return `select body.id from organisation body where body.id = any(${among}) and ${bodiesFor(actor, action, parameters)}`;
      },
    ),
  );

  it.each(['see', 'edit'] as const)('a catalogue of indicators: %s is in SQL what it is in the policy', (action) =>
    holds(
      bodies.map((body) => [body.id, (actor, own) => mayOnCatalogue(actor, body, own, action)]),
      (actor, parameters) => {
        const among = parameters.add(bodies.map(({ id }) => id));
        return `select body.id from organisation body where body.id = any(${among}) and ${cataloguesFor(actor, action, parameters)}`;
      },
    ),
  );

  it.each(['see', 'fill'] as const)('a form of a campaign: %s is in SQL what it is in the policy', (action) =>
    holds(
      bodies.map((body) => [body.id, (actor) => mayOnForm(actor, body, action)]),
      (actor, parameters) => {
        const among = parameters.add(bodies.map(({ id }) => id));
        return `select body.id from organisation body where body.id = any(${among}) and ${formsFor(actor, action, parameters)}`;
      },
    ),
  );

  it.each(['see', 'edit'] as const)('results of a branch: %s is in SQL what it is in the policy', (action) =>
    holds(
      bodies.map((body) => [body.id, (actor) => mayOnResults(actor, body, action)]),
      (actor, parameters) => {
        const among = parameters.add(bodies.map(({ id }) => id));
        return `select body.id from organisation body where body.id = any(${among}) and ${resultsFor(actor, action, parameters)}`;
      },
    ),
  );

  it('a list that was brought is in SQL what it is in the policy', async () => {
    const known: Known[] = [];
    for (const { id: home } of bodies) {
      // Who brought it is called by the id of his organisation, as the actors here are.
      const { id: receivedBy } = await world.addPerson({ id: home, organisationId: home });
      const { id } = await world.source.manager.save(DirectoryImportEntity, {
        ...{
          receivedAt: new Date('2023-03-10T04:00:00Z'),
          receivedBy,
          fileName: 'список.xlsx',
          state: 'received' as const,
        },
      });
      known.push([id, (actor) => mayOnImport(actor, { receivedBy })]);
    }
    await holds(known, (actor, parameters) => `select id from directory_import where ${importsFor(actor, parameters)}`);
  });

  it('a letter is in SQL what it is in the policy', () =>
    holds(
      letters.map(({ id, facts }) => [id, (actor) => maySeeLetter(actor, facts)]),
      (actor, parameters) =>
        `select letter.id from letter join person recipient on recipient.id = letter.recipient_id
         where ${visibleLetters(actor, parameters)}`,
    ));
});
