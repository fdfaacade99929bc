import { localDate } from '@domain/calendar';
import ICAL from 'ical.js';
import { inServerZone } from '../support/server-zone.mjs';
import { ApiWorld, type Client } from './api-world.js';

describe("the feed of a person's due dates", () => {
  let world: ApiWorld;
  let client: Client;
  let personId: string;
  let organisationId: string;

  beforeAll(async () => {
    world = await ApiWorld.create({ publicUrl: 'http://vekha.example' });
    ({ id: personId, organisationId } = await world.addPerson({ fullName: 'Лугова В.А.' }));
    client = await world.signIn(personId);
  });
  afterAll(() => world.close());

  const open = async (): Promise<string> => {
    const { body } = await client.post('/api/profile/calendar-feed').expect(201);
    expect(body.address).toMatch(/^http:\/\/vekha\.example\/api\/feeds\/[\w-]{43}\/vekha\.ics$/);
    return new URL(body.address).pathname;
  };
  const read = async (path: string) => {
    const { text, headers } = await world.stranger().get(path).expect(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => {
      const { uid, summary, description, startDate, sequence } = new ICAL.Event(event);
      return { uid, summary, description, day: startDate.toString(), sequence };
    });
  };

  it('shows what he answers for or does, on its last day, and nothing of others', async () => {
    const lead = await world.addTask({ organisationId, personId });
    const moved = { dueDate: localDate('2023-04-30'), controlDate: localDate('2023-04-28') };
    const foreign = (await world.addOrganisation()).id;
    const executor = await world.addTask({ organisationId: foreign }, moved, [
      { role: 'executor', organisationId, personId },
    ]);
    await world.addTask({ organisationId: foreign });
    await world.addTask({ organisationId, personId }, { state: 'closed' });
    await world.addTask({ organisationId, personId }, { dueDate: null, controlDate: null });
    const days = await read(await open());
    expect(days.map(({ uid, day }) => [uid, day]).sort()).toEqual(
      [
        [`task-${lead.id}@vekha`, '2023-03-31'],
        [`task-${executor.id}@vekha`, '2023-04-28'],
      ].sort(),
    );
    const shown = days.find(({ uid }) => uid.includes(executor.id));
    expect(shown?.summary).toBe('Срок: Провести совещание');
    expect(shown?.description.replaceAll('\u00a0', ' ')).toMatch(
      /^Приказ № \S+, пункт 1\.1\nОжидаемый результат: Совещание проведено\nСрок по приказу: 30 апреля 2023 г\.; он выпал на выходной\nСостояние: /,
    );
  });

  it.each(['Asia/Yekaterinburg', 'Pacific/Auckland', 'America/Los_Angeles'])(
    'shows the same days where the clock of the server is that of %s',
    async (zone) => {
      const path = await open();
      const days = async () => (await read(path)).map(({ uid, day }) => `${day} ${uid}`).sort();
      const inGreenwich = await inServerZone('UTC', days);
      expect(await inServerZone(zone, days)).toEqual(inGreenwich);
      expect(inGreenwich.length).toBeGreaterThan(0);
    },
  );

  it('knows a task by the same number after a change, which counts on', async () => {
    const task = await world.addTask({ organisationId, personId });
    const path = await open();
    const before = (await read(path)).find(({ uid }) => uid.includes(task.id));
    await client.post(`/api/tasks/${task.id}/take`).send({ version: task.version }).expect(200);
    const after = (await read(path)).find(({ uid }) => uid.includes(task.id));
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBe((before?.sequence ?? 0) + 1);
  });

  it('has one address at a time, which is told once, can be replaced and taken back', async () => {
    const first = await open();
    const second = await open();
    await world.stranger().get(first).expect(404);
    await world.stranger().get(second).expect(200);
    expect((await client.get('/api/profile/calendar-feed').expect(200)).body.feed).toEqual({
      createdAt: expect.any(String),
      lastReadAt: expect.any(String),
    });
    await client.delete('/api/profile/calendar-feed').expect(204);
    expect((await world.stranger().get(second).expect(404)).body.code).toBe('not-found-feed');
    expect((await client.get('/api/profile/calendar-feed').expect(200)).body.feed).toBeNull();
    await client.delete('/api/profile/calendar-feed').expect(404);
  });

  it('lies in the table as a hash', async () => {
    const secret = (await open()).split('/')[3]!;
    const [row] = await world.source.query<{ whole: string }[]>(
      'select calendar_feed::text as whole from calendar_feed where person_id = $1',
      [personId],
    );
    expect(row?.whole).not.toContain(secret);
  });

  it('is closed when an administrator ends the ways in of the person', async () => {
    const path = await open();
    await (await world.signInAs('administrator')).delete(`/api/directory/people/${personId}/sessions`).expect(204);
    await world.stranger().get(path).expect(404);
  });
});
