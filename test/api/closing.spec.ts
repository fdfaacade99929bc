import type { TaskDetail } from '@contract';
import type { ItemKind } from '@domain/tasks';
import { StandingClock } from '@platform/clock';
import type { OrganisationEntity, PersonEntity, TaskEntity } from '@storage';
import { CheckAddresses } from '@workflow';
import { PageServer } from '../support/page-server.js';
import { ApiWorld, type Client } from './api-world.js';

/** Closing takes what the kind of the row and its expected result name (DESIGN §6). */
describe('what closing a task takes', () => {
  let world: ApiWorld;
  let region: OrganisationEntity;
  let body: OrganisationEntity;
  let acceptor: PersonEntity;
  let lead: Client;
  let leadId: string;
  let pages: PageServer;
  let accepting: Client;

  beforeAll(async () => {
    pages = await PageServer.started();
    world = await ApiWorld.create({ allowedNetworks: ['127.0.0.1'] });
    region = await world.addOrganisation({ kind: 'ministry' });
    body = await world.addOrganisation({ parentId: region.id });
    acceptor = await world.addPerson({ role: 'supervisor', fullName: 'Лугова В.А.', organisationId: region.id });
    leadId = (await world.addPerson({ organisationId: body.id, fullName: 'Орлов П.П.' })).id;
    lead = await world.signIn(leadId);
    accepting = await world.signIn(acceptor.id);
  });
  afterAll(async () => {
    await world.close();
    pages.stop();
  });

  const clock = new StandingClock(new Date('2023-03-10T06:00:00Z'));
  const askAddresses = () => new CheckAddresses(world.source, clock, pages.fetch).run();
  const addTask = async (kind: ItemKind, expectedResult: string | null = null): Promise<TaskEntity> => {
    const task = await world.addTask({ organisationId: body.id }, { kind, acceptorId: acceptor.id }, [], {
      ownerOrganisationId: region.id,
    });
    await world.source.query(
      `update roadmap_item set reading = reading || jsonb_build_object('expectedResult', $2::text) where id = $1`,
      [task.itemId, expectedResult],
    );
    return task;
  };
  const shown = async (id: string): Promise<TaskDetail> => (await lead.get(`/api/tasks/${id}`).expect(200)).body;
  const marks = ({ closing }: TaskDetail) =>
    closing.map(({ form, words, met }) => `${met ? '+' : '-'} ${words ?? form}`);
  const report = (id: string, version: number, fields: Record<string, string>, files = 0, kind = 'execution') => {
    const request = lead.post(`/api/tasks/${id}/report`).field({ version, kind, text: 'Сделано', ...fields });
    for (let number = 1; number <= files; number += 1)
      void request.attach('files', Buffer.from(`лист ${number}`), `лист ${number}.txt`);
    return request;
  };
  const accept = (id: string, version: number, whyWithout?: string) =>
    accepting.post(`/api/tasks/${id}/accept`).send({ version, ...(whyWithout !== undefined && { whyWithout }) });

  it('is told piece by piece, and each report ticks off what it brings', async () => {
    const { id } = await addTask('document', 'Приказ об утверждении; программа; ссылка на раздел сайта');
    const all = ['Приказ об утверждении', 'программа', 'ссылка на раздел сайта'];
    expect(marks(await shown(id))).toEqual(all.map((words) => `- ${words}`));
    await report(id, 1, { documentNumber: '12', documentDate: '2023-03-09' }, 1, 'interim').expect(200);
    expect(marks(await shown(id))).toEqual([`+ ${all[0]}`, `- ${all[1]}`, `- ${all[2]}`]);
    await report(id, 2, { address: pages.at('/plan') }, 1).expect(200);
    expect(marks(await shown(id)).at(-1)).toBe(`- ${all[2]}`);
    expect(await askAddresses()).toBe(1);
    expect(marks(await shown(id))).toEqual(all.map((words) => `+ ${words}`));
    await accept(id, 3).expect(200);
  });

  it('keeps a task under control without it, unless the acceptor says why; his words stay', async () => {
    const { id } = await addTask('document');
    await report(id, 1, {}).expect(200);
    const { body: refused } = await accept(id, 2).expect(422);
    expect(refused).toMatchObject({ code: 'evidence-missing', errors: [{ place: 'whyWithout' }] });
    expect(refused.detail).toContain('Не хватает 1 подтверждения');
    expect(await shown(id)).toMatchObject({ state: 'submitted', version: 2 });
    const { body: closed }: { body: TaskDetail } = await accept(id, 2, 'Приказ секретный, показан лично').expect(200);
    expect(closed).toMatchObject({
      state: 'closed',
      reports: [{ decision: 'accepted', decisionReason: 'Приказ секретный, показан лично' }],
    });
    expect(closed.history.at(-1)).toMatchObject({ command: 'accept', reason: 'Приказ секретный, показан лично' });
  });

  it('counts an address only where a page answers, asks a silent one again', async () => {
    const { id } = await addTask('publication');
    await report(id, 1, { address: pages.at('/away') }, 0, 'interim').expect(200);
    await askAddresses();
    const [away] = (await shown(id)).reports;
    expect(away?.addressProblem).toContain('сайт ответил «404»');
    expect(marks(await shown(id))).toEqual(['- address']);
    expect(await askAddresses()).toBe(0);
    await world.source.query(`update report set address = $2 where task_id = $1 and address like '%/away'`, [
      id,
      pages.at('/here'),
    ]);
    clock.moveTo(new Date('2023-03-10T07:00:00Z'));
    expect(await askAddresses()).toBe(1);
    expect(marks(await shown(id))).toEqual(['+ address']);
  });

  it('asks a silent address no more once the task is over, and never one of spaces', async () => {
    const { id } = await addTask('publication');
    await report(id, 1, { address: pages.at('/away') }, 0, 'interim').expect(200);
    await report(id, (await shown(id)).version, { address: '   ' }, 0, 'interim').expect(200);
    expect((await shown(id)).reports.map(({ address }) => address)).toEqual([pages.at('/away'), null]);
    expect(await askAddresses()).toBe(1);
    clock.moveTo(new Date('2023-03-10T12:00:00Z'));
    expect(await askAddresses()).toBe(1);
    const { version } = await shown(id);
    const coordinator = await world.signIn(
      (await world.addPerson({ role: 'coordinator', organisationId: region.id })).id,
    );
    await coordinator.post(`/api/tasks/${id}/cancel`).send({ version, reason: 'не нужна' }).expect(200);
    clock.moveTo(new Date('2023-03-10T15:00:00Z'));
    expect(await askAddresses()).toBe(0);
  });

  it.each([
    ['папка на столе', 'address-malformed', 'не адрес страницы'],
    ['javascript:alert(1)', 'address-protocol', 'нужен https://'],
    ['file:///C:/plan.pdf', 'address-protocol', 'нужен https://'],
    ['http://127.0.0.2/plan', 'address-closed', 'внутреннюю сеть'],
    ['http://[::1]/plan', 'address-closed', 'внутреннюю сеть'],
  ])(
    'takes no report with %s for an address, on the site and by a letter’s link, and says why at once',
    async (address, code, words) => {
      const { id } = await addTask('publication');
      const refusal = { code, errors: [{ place: 'address', detail: expect.stringContaining(words) }] };
      const { body: refused } = await report(id, 1, { address }).expect(422);
      expect(refused).toMatchObject(refusal);
      const token = await world.addLink(id, leadId);
      const { body: byLink } = await world
        .browser()
        .post(`/api/links/${token}/report`)
        .field('version', '1')
        .field('text', 'Размещено')
        .field('address', address)
        .expect(422);
      expect(byLink).toMatchObject(refusal);
      expect(await shown(id)).toMatchObject({ state: 'open', reports: [] });
    },
  );

  it('counts what was there before the report was returned', async () => {
    const { id } = await addTask('training');
    await report(id, 1, {}, 1).expect(200);
    await accepting.post(`/api/tasks/${id}/return`).send({ version: 2, reason: 'Нет итога' }).expect(200);
    await report(id, 3, {}).expect(200);
    await accept(id, 4).expect(200);
  });

  it('refuses one of many at once and closes the others', async () => {
    const [without, complete] = [await addTask('meeting'), await addTask('other')];
    for (const { id } of [without, complete]) await report(id, 1, {}).expect(200);
    const tasks = [without, complete].map(({ id }) => ({ id, version: 2 }));
    const { body: results }: { body: { done: boolean; why: string }[] } = await accepting
      .post('/api/tasks/bulk')
      .send({ command: 'accept', tasks })
      .expect(200);
    expect(results.map(({ done }) => done)).toEqual([false, true]);
    expect(results[0]?.why).toContain('Не хватает');
  });

  describe('of consultations', () => {
    let school: Client;
    let elsewhere: Client;
    let task: TaskEntity;

    beforeAll(async () => {
      const below = await world.addOrganisation({ kind: 'school', parentId: region.id, name: 'Школа № 5' });
      school = await world.signIn(
        (await world.addPerson({ role: 'school', organisationId: below.id, fullName: 'Белова С.С.' })).id,
      );
      elsewhere = await world.signInAs('school');
      task = await addTask('consultation');
    });

    const at = (path = '') => `/api/tasks/${task.id}${path}`;

    it('is a register that a school below the order writes into without seeing the task', async () => {
      const { body: before }: { body: { offered: { taskId: string }[] } } = await school
        .get('/api/consultations')
        .expect(200);
      expect(before.offered.map(({ taskId }) => taskId)).toEqual([task.id]);
      expect((await elsewhere.get('/api/consultations')).body).toEqual({ offered: [], own: [] });
      await elsewhere.post('/api/consultations').send({ taskId: task.id, question: 'Как?' }).expect(404);
      // Friday 10 March 2023 and five working days.
      const { body: after } = await school
        .post('/api/consultations')
        .send({ taskId: task.id, question: 'Как составить план?' })
        .expect(200);
      expect(after.own).toMatchObject([{ number: 1, askedOn: '2023-03-10', answerBy: '2023-03-17', answer: null }]);
      await school.get(at()).expect(404);
    });

    it('is written into for those who telephone; the lead is told of each', async () => {
      const { body: detail }: { body: TaskDetail } = await lead
        .post(at('/consultations'))
        .send({ askedOn: '2023-03-09', askedBy: 'Школа № 7', question: 'Где взять форму?' })
        .expect(200);
      expect(detail.consultations).toMatchObject({ mayWrite: true, rows: [{ number: 1 }, { askedBy: 'Школа № 7' }] });
      expect(detail.reminders.map(({ rung }) => rung)).toEqual(
        expect.arrayContaining(['consultation-asked-1', 'consultation-asked-2']),
      );
      const asked = { askedBy: 'Школа № 7', question: 'Когда?', askedOn: '2023-03-11' };
      expect((await lead.post(at('/consultations')).send(asked).expect(422)).body.code).toBe('consultation-ahead');
      await accepting.post(at('/consultations')).send({ askedBy: 'Я', question: 'Кто?' }).expect(403);
    });

    it('is complete when every request has its answer, which stands', async () => {
      const answer = (number: number) =>
        lead.post(at(`/consultations/${number}/answer`)).send({ answer: 'Форма в приложении 2' });
      expect(marks((await answer(1).expect(200)).body)).toEqual(['- answers']);
      expect(marks((await answer(2).expect(200)).body)).toEqual(['+ answers']);
      expect((await answer(2).expect(409)).body.code).toBe('consultation-answered');
      expect((await answer(3).expect(404)).body.code).toBe('not-found-consultation');
      expect((await school.get('/api/consultations')).body.own).toMatchObject([
        { answer: 'Форма в приложении 2', answeredOn: '2023-03-10', answeredBy: 'Орлов П.П.' },
      ]);
      // No letter asks for what is answered.
      const planned = await world.source.query(
        `select rung from reminder where task_id = $1 and state = 'planned' and rung like 'consultation%'`,
        [task.id],
      );
      expect(planned).toEqual([]);
    });

    it('of which there were none is complete when the report says so', async () => {
      const { id } = await addTask('consultation');
      await report(id, 1, {}).expect(200);
      await accept(id, 2).expect(422);
      await accepting.post(`/api/tasks/${id}/return`).send({ version: 2, reason: 'Были ли обращения?' }).expect(200);
      await report(id, 3, { nobodyAsked: 'true' }).expect(200);
      await accept(id, 4).expect(200);
    });
  });
});
