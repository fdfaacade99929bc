import { randomUUID } from 'node:crypto';
import { localDate } from '@domain/calendar';
import { RULE_OF_ORDER_002 } from '@indicators/identification';
import type { OpenAPIObject } from '@nestjs/swagger';
import {
  AppointmentEntity,
  IdentificationRuleEntity,
  IdentificationRunEntity,
  OrderDocumentEntity,
  type OrganisationEntity,
  SubstitutionEntity,
} from '@storage';
import { ReadOrder } from '@workflow';
import { getMetadataStorage } from 'class-validator';
import { orderText } from '../support/review-world.js';
import { ApiWorld, type Client, TODAY } from './api-world.js';
import { idsSent, type SentId, withId } from './ids-sent.js';

/** What an authority has, by what a request may hold the id of. */
interface Things {
  readonly body: string;
  readonly person: string;
  readonly class: string;
  readonly group: string;
  readonly post: string;
  readonly member: string;
  readonly substitution: string;
  readonly order: string;
  readonly earlier: string;
  readonly item: string;
  readonly task: string;
  readonly issued: string;
  readonly file: string;
  readonly link: string;
  readonly mail: string;
  readonly catalogue: string;
  readonly ruling: string;
  readonly campaign: string;
  readonly run: string;
}

/**
 * By the place of an id: what it is the id of, and what the door answers where that is another authority's. A door that
 * looks at something else first is given what it wants: `with` is put over the sample of its request.
 */
interface Row {
  readonly of: keyof Things;
  readonly answer: string | object;
  readonly with?: (own: Things) => object;
}

const NO_BODY = { of: 'body', answer: 'not-found-organisation' } as const;
const NO_FORM = { of: 'body', answer: 'not-found-campaign_form' } as const;
const NO_ITEM = { of: 'item', answer: 'not-found-item' } as const;
const NOTHING = { total: 0 };
const asOfficial = () => ({ role: 'official', branchId: null });
const inBulk = ({ task, body }: Things) => ({
  ...{ command: 'redirect', reason: 'не по принадлежности', organisationId: body, personId: undefined },
  tasks: [{ id: task, version: 1 }],
});

const ANSWERS: Readonly<Record<string, Row>> = {
  'get /api/orders query orderId': { of: 'issued', answer: NOTHING },
  'get /api/orders/{id}/roadmaps query itemId': { of: 'item', answer: { counts: { total: 0 } } },
  'get /api/orders/{id}/difference query earlierId': { of: 'earlier', answer: 'not-found-order' },
  'post /api/orders/{id}/carry-over body earlierId': { of: 'earlier', answer: 'not-found-order' },
  'patch /api/orders/{id}/items/{itemId} path itemId': NO_ITEM,
  'post /api/orders/{id}/items/{itemId}/reading path itemId': NO_ITEM,
  'post /api/orders/{id}/items/{itemId}/split path itemId': {
    ...NO_ITEM,
    with: () => ({ version: 1, parts: ['Одно', 'Другое'].map((title) => ({ title })) }),
  },
  'post /api/orders/{id}/items/{itemId}/plan path itemId': NO_ITEM,
  // The file comes first, and only shows its dates.
  'post /api/orders/{id}/items/{itemId}/plan-dates path itemId': { of: 'item', answer: 'file-missing' },
  'post /api/orders/{id}/merge body items[].id': NO_ITEM,
  'post /api/orders/{id}/assign body items[].id': NO_ITEM,
  'put /api/orders/{id}/items/{itemId}/ties path itemId': NO_ITEM,
  'put /api/orders/{id}/items/{itemId}/ties body needs[]': { of: 'item', answer: 'tie-other-order' },
  'put /api/orders/{id}/items/{itemId}/roadmap-demand path itemId': NO_ITEM,
  'put /api/orders/{id}/items/{itemId}/roadmap-demand body bodyIds[]': NO_BODY,
  'put /api/orders/{id}/origin/rows/{fromItemId} path fromItemId': NO_ITEM,
  'post /api/orders/{id}/origin/rows/{fromItemId} path fromItemId': { of: 'item', answer: 'not-a-child-roadmap' },
  'post /api/orders/{id}/origin/rows/{fromItemId}/change path fromItemId': {
    of: 'item',
    answer: 'not-a-child-roadmap',
  },
  'put /api/orders/{id}/names body entryId': { ...NO_BODY, with: ({ class: id }) => ({ name: 'ОО', seenEntryId: id }) },
  'put /api/orders/{id}/names body seenEntryId': {
    ...{ of: 'class', answer: 'stale-name' },
    with: ({ body }) => ({ name: 'ОО', entryId: body }),
  },
  'get /api/tasks query orderId': { of: 'issued', answer: NOTHING },
  'get /api/tasks query itemId': { of: 'item', answer: NOTHING },
  'get /api/tasks query organisationId': { of: 'body', answer: NOTHING },
  'get /api/tasks query leadId': { of: 'person', answer: NOTHING },
  'get /api/task-calendar query orderId': {
    ...{ of: 'issued', answer: { days: [NOTHING] } },
    with: () => ({ from: '2023-03-01', days: 1 }),
  },
  'get /api/task-file query orderId': { of: 'issued', answer: {} },
  'get /api/task-file query itemId': { of: 'item', answer: {} },
  'get /api/task-file query organisationId': { of: 'body', answer: {} },
  'get /api/task-file query leadId': { of: 'person', answer: {} },
  'post /api/tasks/bulk body tasks[].id': {
    ...{ of: 'task', answer: [{ done: false, why: 'Такой задачи нет среди ваших задач.' }] },
    with: inBulk,
  },
  'post /api/tasks/bulk body organisationId': {
    ...{ of: 'body', answer: [{ done: false, why: 'Такой организации в справочнике нет.' }] },
    with: inBulk,
  },
  'post /api/tasks/bulk body personId': {
    ...{ of: 'person', answer: [{ done: false, why: 'Такого человека в справочнике нет.' }] },
    with: inBulk,
  },
  'post /api/tasks/{id}/comments body mentioned[]': { of: 'person', answer: 'mention-cannot-see' },
  'post /api/tasks/{id}/parts body parts[].organisationId': NO_BODY,
  'post /api/tasks/{id}/parts body parts[].personId': {
    ...{ of: 'person', answer: 'not-found-person' },
    with: ({ body }) => ({ version: 1, parts: [{ organisationId: body, dueDate: '2023-03-20', required: true }] }),
  },
  'post /api/tasks/{id}/redirect body organisationId': NO_BODY,
  'post /api/tasks/{id}/redirect body personId': {
    ...{ of: 'person', answer: 'not-found-person' },
    with: ({ body }) => ({ organisationId: body }),
  },
  'post /api/tasks/{id}/resolutions body organisationId': NO_BODY,
  'post /api/tasks/{id}/resolutions body personId': {
    ...{ of: 'person', answer: 'not-found-person' },
    with: ({ body }) => ({ organisationId: body }),
  },
  'post /api/tasks/{id}/roadmap body take[]': { of: 'item', answer: 'roadmap-not-demanded' },
  'post /api/tasks/{id}/roadmap body left[].itemId': { of: 'item', answer: 'roadmap-not-demanded' },
  'post /api/consultations body taskId': { of: 'task', answer: 'not-found-task' },
  'get /api/debtors query orderId': { of: 'issued', answer: NOTHING },
  'post /api/debtors/chase body orderId': { of: 'issued', answer: { letters: 0, tasks: 0 } },
  'post /api/undelivered/letters/replay body letterIds[]': { of: 'task', answer: [{ outcome: 'not_there' }] },
  'post /api/letters/send-now body orderId': { of: 'issued', answer: { letters: 0 } },
  'post /api/incoming-mail/{id}/decision body taskId': {
    ...{ of: 'task', answer: 'not-found-task' },
    with: () => ({ decision: 'comment' }),
  },
  'get /api/class-changes query orderId': { of: 'issued', answer: [] },
  'get /api/directory query memberOf': { of: 'class', answer: { organisationTotal: 0 } },
  'post /api/directory/organisations body parentId': NO_BODY,
  'patch /api/directory/organisations/{id} body parentId': {
    ...NO_BODY,
    with: () => ({ version: 1, timeZone: 'Europe/Moscow', kind: 'municipal_authority' }),
  },
  'get /api/directory/organisations/{id}/move query to': NO_BODY,
  'put /api/directory/organisations/{id}/class-rule body memberBranchId': NO_BODY,
  'get /api/directory/organisations/{id}/class-rule/preview query memberBranchId': {
    ...NO_BODY,
    with: () => ({ memberKind: 'school' }),
  },
  'post /api/directory/organisations/{id}/members body personId': { of: 'person', answer: 'member-unfit' },
  'post /api/directory/organisations/{id}/members body entryId': {
    ...{ of: 'post', answer: 'member-unfit' },
    with: () => ({ personId: null }),
  },
  'post /api/directory/organisations/{id}/members/{memberId}/end path memberId': {
    ...{ of: 'member', answer: 'not-found-member' },
  },
  'put /api/directory/organisations/{id}/answering-member body memberId': { of: 'member', answer: 'not-found-member' },
  'put /api/directory/organisations/{id}/holder body personId': { of: 'person', answer: 'holder-unfit' },
  'post /api/indicator-catalogues body organisationId': NO_BODY,
  'post /api/indicator-catalogues/{id}/rulings/{rulingId}/withdrawal path rulingId': {
    of: 'ruling',
    answer: 'not-found-ruling',
  },
  'post /api/tasks/{id}/campaign body catalogueId': { of: 'catalogue', answer: 'not-found-catalogue' },
  'post /api/tasks/{id}/campaign body organisationIds[]': {
    ...NO_BODY,
    with: ({ catalogue }) => ({ catalogueId: catalogue, number: 1, codes: undefined }),
  },
  'get /api/identification/{id}/runs/{runId} path runId': { of: 'run', answer: 'not-found-identification_run' },
  'get /api/identification/{id}/runs/{runId}/file path runId': { of: 'run', answer: 'not-found-identification_run' },
  'post /api/identification/{id}/runs/{runId}/list path runId': { of: 'run', answer: 'not-found-identification_run' },
  'get /api/campaigns query taskId': { of: 'task', answer: [] },
  'post /api/campaigns/{id}/unlocking body organisationId': NO_FORM,
  'get /api/campaigns/{id}/scores query districtId': { of: 'body', answer: NOTHING },
  'get /api/campaigns/{id}/scores/file query districtId': { of: 'body', answer: {} },
  'get /api/campaigns/{id}/forms/{organisationId} path organisationId': NO_FORM,
  'put /api/campaigns/{id}/forms/{organisationId} path organisationId': NO_FORM,
  'post /api/campaigns/{id}/forms/{organisationId}/submission path organisationId': NO_FORM,
  'get /api/campaigns/{id}/forms/{organisationId}/scores path organisationId': NO_FORM,
  'get /api/campaigns/{id}/forms/{organisationId}/scores/{code} path organisationId': NO_FORM,
  'post /api/directory/people body organisationId': { ...NO_BODY, with: asOfficial },
  'post /api/directory/people body branchId': {
    ...{ of: 'body', answer: 'branch-too-wide' },
    with: ({ body }) => ({ role: 'observer', organisationId: body }),
  },
  'patch /api/directory/people/{id} body organisationId': { ...NO_BODY, with: () => ({ ...asOfficial(), version: 1 }) },
  'patch /api/directory/people/{id} body branchId': {
    ...{ of: 'body', answer: 'branch-too-wide' },
    with: ({ body }) => ({ role: 'observer', organisationId: body, version: 1 }),
  },
  'post /api/directory/people/{id}/handover body successorId': { of: 'person', answer: 'successor-unfit' },
  'post /api/directory/people/{id}/substitutions body deputyId': { of: 'person', answer: 'deputy-unfit' },
  'delete /api/directory/people/{id}/substitutions/{substitutionId} path substitutionId': {
    ...{ of: 'substitution', answer: 'not-found-substitution' },
  },
  'delete /api/directory/people/{id}/links/{linkId} path linkId': { of: 'link', answer: 'not-found-link' },
  'post /api/profile/substitutions body deputyId': { of: 'person', answer: 'deputy-unfit' },
  'delete /api/profile/substitutions/{substitutionId} path substitutionId': {
    ...{ of: 'substitution', answer: 'not-found-substitution' },
  },
  'delete /api/profile/views/{viewId} path viewId': { of: 'task', answer: 'not-found-view' },
  'put /api/reminder-policies body organisationId': { of: 'body', answer: 'forbidden' },
  'post /api/reminder-policies/preview body organisationId': { of: 'body', answer: 'forbidden' },
  'post /api/reminder-policies/letters body taskId': { of: 'task', answer: 'forbidden' },
  'put /api/calendars body organisationId': { of: 'body', answer: 'forbidden' },
  'post /api/calendars/preview body organisationId': { of: 'body', answer: 'forbidden' },
};

/** The fields that are checked to hold an id, but that programs are not told so of: without the format no row is asked for. */
function undescribedIds(): string[] {
  const { validationMetadatas } = getMetadataStorage() as unknown as {
    validationMetadatas: Map<new () => object, { name?: string; propertyName: string }[]>;
  };
  return [...validationMetadatas].flatMap(([target, checks]) =>
    checks.flatMap(({ name, propertyName }) => {
      if (name !== 'isUuid') return [];
      const said = Reflect.getMetadata(DESCRIPTION, target.prototype as object, propertyName) as Described | undefined;
      return said?.format === 'uuid' || said?.items?.format === 'uuid' ? [] : [`${target.name}.${propertyName}`];
    }),
  );
}
const DESCRIPTION = 'swagger/apiModelProperties';
interface Described {
  readonly format?: string;
  readonly items?: { readonly format?: string };
}

/** Of the administrator, who has no branch; and of the holder of a link, who does what its task lets him (see `links.spec.ts`). */
const BY_THEIR_OWN_RULE = /\/(webhooks|setup)\b|\{token\}/u;

describe('the id of something of another authority', () => {
  let world: ApiWorld;
  let own: Things;
  let foreign: Things;
  let coordinator: Client;
  let sent: SentId[];

  beforeAll(async () => {
    world = await ApiWorld.create();
    const { body: document } = await world.stranger().get('/api/openapi.json').expect(200);
    sent = idsSent(document as OpenAPIObject).filter(({ path }) => !BY_THEIR_OWN_RULE.test(path));
    [coordinator, own] = await authority();
    [, foreign] = await authority();
  });
  afterAll(() => world.close());

  async function authority(): Promise<[Client, Things]> {
    const { manager } = world.source;
    const body = (kind: OrganisationEntity['kind'], parentId: string | null) =>
      world.addOrganisation({ kind, parentId });
    const { id: ministry } = await body('ministry', null);
    const town = await body('municipal_authority', ministry);
    const group = await body('group', ministry);
    const chief = await world.addPerson({ role: 'coordinator', organisationId: ministry, branchId: ministry });
    const person = await world.addPerson({ organisationId: town.id });
    const client = await world.signIn(chief.id);
    const read = async () => {
      const bytes = Buffer.from(orderText({ number: randomUUID(), rows: [['1', 'Семинар', 'июнь 2023 года', 'ОО']] }));
      const { body: received } = await client.post('/api/orders').attach('file', bytes, 'приказ.txt').expect(201);
      await world.app.get(ReadOrder).run(received.id as string);
      return received.id as string;
    };
    const [order, earlier] = [await read(), await read()];
    const [{ id: item }] = await world.source.query<[{ id: string }]>(
      'select id from roadmap_item where order_id = $1',
      [order],
    );
    const [{ id: klass }] = await world.source.query<[{ id: string }]>(
      `select id from organisation where kind = 'class' and names_branch_id = $1`,
      [ministry],
    );
    const task = await world.addTask({ organisationId: town.id }, {}, [], { ownerOrganisationId: ministry });
    const at = new Date('2023-03-10T05:00:00Z');
    const { id: substitution } = await manager.save(SubstitutionEntity, {
      ...{ personId: person.id, deputyId: chief.id, fromDay: TODAY, toDay: TODAY, createdAt: at },
    });
    const { id: member } = await manager.save(AppointmentEntity, {
      ...{ organisationId: group.id, personId: person.id, capacity: 'member' as const, state: 'running' as const },
      ...{ fromDay: localDate('2023-01-01'), createdAt: at, createdBy: chief.id },
    });
    const { fileId: file } = await manager.findOneByOrFail(OrderDocumentEntity, { id: order });
    await world.addLink(task.id, person.id);
    const [{ id: link }] = await world.source.query<[{ id: string }]>('select id from action_link where task_id = $1', [
      task.id,
    ]);
    const things = {
      ...{ body: town.id, person: person.id, class: klass, group: group.id, post: (await body('role', ministry)).id },
      ...{
        member,
        substitution,
        order,
        earlier,
        item,
        task: task.id,
        issued: task.orderId,
        file,
        link,
        mail: await world.addMail(person.id),
        ...(await catalogueOf(client, ministry, town.id)),
        run: await identified(town.id, chief.id),
      },
    };
    return [client, things];
  }

  async function identified(organisationId: string, byPerson: string): Promise<string> {
    const { manager } = world.source;
    const by = { organisationId, byPerson, at: new Date('2023-03-10T05:00:00Z') };
    const rule = { ...by, number: 1, definition: RULE_OF_ORDER_002 };
    const { id: ruleId } = await manager.save(manager.create(IdentificationRuleEntity, rule));
    const counts = { low: 0, risk: 0, open: 0, not: 0 };
    return (await manager.save(manager.create(IdentificationRunEntity, { ...by, ruleId, year: 2022, counts }))).id;
  }

  /** With a published version, a ruling, and a campaign that is locked. */
  async function catalogueOf(
    client: Client,
    organisationId: string,
    town: string,
  ): Promise<Pick<Things, 'catalogue' | 'ruling' | 'campaign'>> {
    const address = '/api/indicator-catalogues';
    const begun = { organisationId, name: 'Показатели', source: 'order-002' };
    const { body: catalogue } = await client.post(address).send(begun).expect(201);
    const at = `${address}/${catalogue.id}`;
    await client.post(`${at}/draft/publication`).send({ edition: 1 }).expect(200);
    const step = {
      number: 1,
      code: '1.1',
      when: null,
      test: '0',
      points: 3,
      label: 'отсутствует',
      reason: 'Разъяснение',
    };
    const { body: ruling } = await client.post(`${at}/rulings`).send(step).expect(201);
    const monitoring = await world.addTask({ organisationId: town }, { kind: 'monitoring' }, [], {
      ownerOrganisationId: organisationId,
    });
    const { body: campaign } = await client
      .post(`/api/tasks/${monitoring.id}/campaign`)
      .send({
        ...{ catalogueId: catalogue.id, number: 1, periodStart: TODAY, periodEnd: TODAY, dueOn: TODAY },
        ...{ closing: 'as_is', organisationIds: [town] },
      })
      .expect(201);
    await client.post(`/api/campaigns/${campaign.id}/lock`).expect(204);
    return { catalogue: catalogue.id, ruling: ruling.id, campaign: campaign.id };
  }

  const nameOf = ({ method, path, where, name }: SentId) => `${method} ${path} ${where} ${name}`;

  function addressOf({ path, where, name }: SentId, id: string): string {
    const asked = where === 'path' ? path.replace(`{${name}}`, id) : path;
    return asked
      .replace('/incoming-mail/{id}', `/incoming-mail/${own.mail}`)
      .replace('/indicator-catalogues/{id}', `/indicator-catalogues/${own.catalogue}`)
      .replace('/identification/{id}', `/identification/${own.body}`)
      .replace('/campaigns/{id}', `/campaigns/${own.campaign}`)
      .replace('{code}', '1.1')
      .replace('/people/{id}', `/people/${own.person}`)
      .replace(/\{id\}\/(?=class-rule)/u, `${own.class}/`)
      .replace(/\{id\}\/(?=members|answering)/u, `${own.group}/`)
      .replace(/\{id\}\/(?=holder)/u, `${own.post}/`)
      .replace('/organisations/{id}', `/organisations/${own.body}`)
      .replace('/orders/{id}', `/orders/${own.order}`)
      .replace('/tasks/{id}', `/tasks/${own.task}`)
      .replace('{itemId}', own.item);
  }

  async function ask(place: SentId, id: string, { with: further = () => ({}) }: Row): Promise<[number, unknown]> {
    const { method, where, name, sample } = place;
    const given = { ...sample, ...further(own) };
    const request = coordinator[method](addressOf(place, id));
    const answer = await (method === 'get'
      ? request.query({ ...further(own), ...(where === 'query' && { [name]: id }) })
      : request.send(where === 'body' ? withId(given, name, id) : given));
    return [answer.status, JSON.parse(JSON.stringify(answer.body).replaceAll(id, 'the id'))];
  }

  it('is told of for every place of a request that takes one', () => {
    expect(sent.map(nameOf).toSorted()).toEqual(Object.keys(ANSWERS).toSorted());
  });

  it('is described as one wherever it is checked to be one', () => {
    expect(undescribedIds()).toEqual([]);
  });

  it.each(Object.entries(ANSWERS))('%s: is none', async (name, row) => {
    const place = sent.find((one) => nameOf(one) === name)!;
    const [status, body] = await ask(place, foreign[row.of], row);
    expect(body).toMatchObject(typeof row.answer === 'string' ? { code: row.answer } : row.answer);
    expect([status, body]).toEqual(await ask(place, randomUUID(), row));
  });

  it('opens no file', async () => {
    await coordinator.get(`/api/files/${own.file}`).expect(200);
    const unknown = await coordinator.get(`/api/files/${randomUUID()}`).expect(404);
    const { body } = await coordinator.get(`/api/files/${foreign.file}`).expect(404);
    expect(body.code).toBe(unknown.body.code);
  });

  it('is behind no link but its own', async () => {
    const token = await world.addLink(own.task, own.person);
    await world.stranger().get(`/api/links/${token}/files/${foreign.file}`).expect(404);
    await world.stranger().get(`/api/links/${randomUUID()}`).expect(404);
  });
});
