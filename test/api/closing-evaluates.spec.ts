import '../support/quiet-logs.js';
import type { LinkView } from '@contract';
import { mentionRole } from '@domain/reminders';
import { Clock } from '@platform/clock';
import {
  type OrganisationEntity,
  type PersonEntity,
  recipientsOfTasks,
  type TaskEntity,
  TaskEntity as Tasks,
} from '@storage';
import { EvaluateIndicators, ExtendReminders } from '@workflow';
import { ApiWorld, type Client, TODAY } from './api-world.js';
import { LetterOffice, type SentLetter } from './letter-office.js';

const VPR_ALL = 'ВПР, русский язык, 5 класс: участники';
const VPR_TWOS = 'ВПР, русский язык, 5 класс: получили отметку «2»';
const HOUR_MS = 3_600_000;

/** Without the spaces that do not break. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

/** Each school sends its form of indicator 1.10, of 40 pupils 6 with a «2»: 15 %, one point. */
describe('closing a monitoring evaluates it', () => {
  let world: ApiWorld;
  let office: LetterOffice;
  let clock: ReturnType<ApiWorld['holdClock']>;
  let town: OrganisationEntity;
  let school: OrganisationEntity;
  let head: PersonEntity;
  let official: PersonEntity;
  let coordinator: Client;
  let catalogueId: string;
  /** The campaign of a class that was evaluated. */
  let classAt: string;

  beforeAll(async () => {
    world = await ApiWorld.create({ replyAddress: 'reply@town.example' });
    office = await LetterOffice.of(world);
    town = await world.addOrganisation({ kind: 'municipal_authority', name: 'Управление образования' });
    school = await world.addOrganisation({ parentId: town.id, name: 'МБОУ СОШ № 5', tags: ['ШНОР'] });
    const person = (role: 'coordinator' | 'official', fullName: string, email: string) =>
      world.addPerson({ role, organisationId: town.id, branchId: town.id, fullName, email });
    head = await person('coordinator', 'Лугова В.А.', 'lugova@town.example');
    official = await person('official', 'Ромашкина Д.С.', 'romashkina@town.example');
    coordinator = await world.signIn(head.id);
    const { body } = await coordinator
      .post('/api/indicator-catalogues')
      .send({ organisationId: town.id, name: 'Показатели ШНОР', source: 'order-002' })
      .expect(201);
    catalogueId = body.id;
    await coordinator
      .post(`/api/indicator-catalogues/${catalogueId}/draft/publication`)
      .send({ edition: 1 })
      .expect(200);
    clock = world.holdClock();
  });
  afterAll(async () => {
    clock.release();
    await world.close();
  });

  /** A monitoring with the form of the school sent; answers where its campaign is. */
  async function collected(
    fields: Partial<TaskEntity> = {},
    assignee = town,
  ): Promise<{ at: string; task: TaskEntity }> {
    const task = await world.addTask(
      { organisationId: assignee.id, ...(assignee === town && { personId: official.id }) },
      {
        kind: 'monitoring',
        acceptorId: head.id,
        title: 'Мониторинг ВПР',
        dueDate: TODAY,
        controlDate: TODAY,
        ...fields,
      },
      [],
      { ownerOrganisationId: town.id, coordinatorId: head.id, number: '01/545', orderDate: TODAY },
    );
    const wanted = { catalogueId, number: 1, codes: ['1.10'], periodStart: '2022-09-01', periodEnd: '2023-05-31' };
    const { body } = await coordinator
      .post(`/api/tasks/${task.id}/campaign`)
      .send({ ...wanted, dueOn: '2023-03-10', closing: 'complete', organisationIds: [school.id] })
      .expect(201);
    const at = `/api/campaigns/${body.id}`;
    const entry = (measure: string, number: number) => ({ measure, yearsBack: 0, number, word: null, missing: null });
    await coordinator
      .post(`${at}/forms/${school.id}/submission`)
      .send({ edition: 1, entries: [entry(VPR_TWOS, 6), entry(VPR_ALL, 40)], confirmed: true })
      .expect(200);
    return { at, task };
  }

  /** The letters of the next hour. */
  async function post(): Promise<SentLetter[]> {
    clock.move(HOUR_MS);
    await new ExtendReminders(world.source, world.app.get(Clock)).run();
    const letters = await office.sendDue();
    return letters.map(({ subject, text, ...letter }) => ({ ...letter, subject: plain(subject), text: plain(text) }));
  }
  const to = (person: PersonEntity, letters: readonly SentLetter[]) =>
    letters.find((letter) => letter.to.includes(person.email ?? ''))!;

  async function accepts(letter: SentLetter, task: TaskEntity): Promise<void> {
    const tokens = [...letter.text.matchAll(/\/link\/([\w-]+)/gu)].map(([, token = '']) => token);
    for (const token of new Set(tokens)) {
      const { body }: { body: LinkView } = await world.browser().get(`/api/links/${token}`).expect(200);
      if (body.task.id !== task.id || body.purpose !== 'accept') continue;
      const { version } = body.task;
      await world
        .browser()
        .post(`/api/links/${token}/accept`)
        .send({ version, whyWithout: 'Всё на странице' })
        .expect(200);
      return;
    }
    throw new Error(`No link to accept in: ${letter.text}`);
  }

  async function isEvaluated(at: string): Promise<void> {
    expect((await coordinator.get(at).expect(200)).body).toMatchObject({
      lockedAt: expect.any(String),
      run: { cause: 'closing', state: 'waiting' },
    });
    await world.app.get(EvaluateIndicators).run();
    expect((await coordinator.get(at).expect(200)).body.run).toMatchObject({ state: 'done', organisationCount: 1 });
    const { body } = await coordinator.get(`${at}/forms`).expect(200);
    expect(body.rows).toMatchObject([{ organisationName: 'МБОУ СОШ № 5', points: 1, scoredCount: 1 }]);
  }

  it('where its official answers a letter and its acceptor presses the button of another one, neither of them signed in', async () => {
    const { at, task } = await collected();
    const morning = to(official, await post());
    await office.takeIn({ from: official.email!, to: morning.replyTo, text: 'Исполнено. Формы собраны и проверены.' });
    await accepts(to(head, await post()), task);
    await isEvaluated(at);
  });

  it('where it is reported by the link of a letter', async () => {
    const { at, task } = await collected();
    const token = await world.addLink(task.id, official.id);
    await world
      .browser()
      .post(`/api/links/${token}/report`)
      .send({ version: task.version, kind: 'execution', text: 'Формы собраны' })
      .expect(200);
    await accepts(to(head, await post()), task);
    await isEvaluated(at);
  });

  it('where it is of a class, with the last of its organisations', async () => {
    const shnor = await world.addOrganisation({
      ...{ kind: 'class', name: 'ШНОР', parentId: town.id, memberKind: 'school', memberTags: ['ШНОР'] },
    });
    const { at, task } = await collected({ standsForClass: true, acceptorId: null }, shnor);
    const director = await world.addPerson({ role: 'school', organisationId: school.id, branchId: school.id });
    const part = await world.addTask(
      { organisationId: school.id, personId: director.id },
      { orderId: task.orderId, itemId: task.itemId, parentTaskId: task.id, classId: shnor.id, acceptorId: head.id },
    );
    const client = await world.signIn(director.id);
    const { body } = await client
      .post(`/api/tasks/${part.id}/report`)
      .send({ version: part.version, kind: 'execution', text: 'Форма отправлена' })
      .expect(200);
    expect((await coordinator.get(at).expect(200)).body.run).toBeNull();
    await coordinator
      .post(`/api/tasks/${part.id}/accept`)
      .send({ version: body.version, whyWithout: 'Видно по форме' })
      .expect(200);
    expect(await world.source.manager.findOneByOrFail(Tasks, { id: task.id })).toMatchObject({ state: 'closed' });
    await isEvaluated(at);
    classAt = at;
  });

  describe('and where that fails', () => {
    const failing = async (at: string, words: string) => {
      const [, , , id] = at.split('/');
      await world.source.query(
        `create function refuse_scores() returns trigger language plpgsql as $$ begin raise exception '${words}'; end $$`,
      );
      await world.source.query(
        `create trigger refuse_scores before insert on indicator_score for each row
         when (new.campaign_id = '${id}') execute function refuse_scores()`,
      );
      await expect(world.app.get(EvaluateIndicators).run()).rejects.toThrow(words);
      await world.source.query('drop function refuse_scores cascade');
    };
    async function closed(): Promise<{ at: string; task: TaskEntity }> {
      const campaign = await collected();
      const client = await world.signIn(official.id);
      const sent = { version: campaign.task.version, kind: 'execution', text: 'Собрано' };
      const { body } = await client.post(`/api/tasks/${campaign.task.id}/report`).send(sent).expect(200);
      const decision = { version: body.version, whyWithout: 'Всё на странице' };
      await coordinator.post(`/api/tasks/${campaign.task.id}/accept`).send(decision).expect(200);
      await post();
      return campaign;
    }
    const given = async () => (await coordinator.get('/api/undelivered/jobs').expect(200)).body;

    it('the coordinator reads why in a letter, and finds it among the work that failed until it is done', async () => {
      const { at, task } = await closed();
      await failing(at, 'no room on the disk');
      const letters = await post();
      expect(letters.map((letter) => letter.to)).toEqual([expect.stringContaining('lugova@town.example')]);
      expect(letters[0]!.subject).toBe('Расчёт баллов не удался: п. 1.1 – Мониторинг ВПР');
      expect(letters[0]!.text.replaceAll(/\s+/gu, ' ').replaceAll(/\/link\/[\w-]+/gu, '/link/…')).toBe(
        [
          'Кому: Лугова В.А. Здравствуйте! Основание: приказ от 10 марта 2023 г. № 01/545. 1.1. Мониторинг ВПР',
          'Расчёт баллов мониторинга не удался, 10 марта 2023 г. Остановился на ошибке: no room on the disk.',
          'Собранные формы и прежние баллы целы. Нажмите «Пересчитать баллы» на странице сбора;',
          'если ошибка повторится, передайте её текст администратору.',
          'Срок: 10 марта 2023 г., пт Откуда срок: в приказе «март 2023 года» → прочитано как 1–10 марта 2023 г.',
          'Ожидаемый результат: Совещание проведено Отвечает: Ромашкина Д.С. Отчёт принимает: Лугова В.А.',
          'Почему пришло это письмо: координатор; расчёт баллов мониторинга не удался',
          'Открыть поручение <http://127.0.0.1:3000/link/…?language=ru>',
          'На письмо можно ответить: «принято в работу», «отчёт: …» с вложениями, «перенос до 15.03.2027: причина»,',
          '«не по принадлежности: причина». Если поручений несколько, начните с номера строки.',
          'Ссылки открывают поручения без пароля и только для вас: не пересылайте это письмо.',
          'Письмо составлено автоматически. ',
        ].join(' '),
      );
      const [, , , id] = at.split('/');
      expect(await given()).toMatchObject([{ kind: 'evaluation', id, fileName: task.title, attempts: 1 }]);
      await coordinator.post(`${at}/evaluation`).expect(204);
      await world.app.get(EvaluateIndicators).run();
      expect(await given()).toEqual([]);
      expect(await post()).toEqual([]);
    });

    it('of a class the coordinator is written to by name, and no rung of its row is for him', async () => {
      const { body: campaign } = await coordinator.get(classAt).expect(200);
      await coordinator.post(`${classAt}/evaluation`).expect(204);
      // Nothing is written that came out as before, so it has to come out otherwise.
      await world.source.query(
        'alter table indicator_run add constraint no_second check (organisation_count < 1) not valid',
      );
      await expect(world.app.get(EvaluateIndicators).run()).rejects.toThrow('no_second');
      await world.source.query('alter table indicator_run drop constraint no_second');
      const letters = await post();
      expect(letters.map((letter) => letter.to)).toEqual([expect.stringContaining('lugova@town.example')]);
      expect(letters[0]!.text.replaceAll(/\s+/gu, ' ')).toContain(
        'Почему пришло это письмо: координатор; расчёт баллов',
      );
      const roles = (await recipientsOfTasks(world.source.manager, [campaign.taskId])).map(({ role }) => role);
      expect(roles).toEqual([mentionRole(head.id)]);
    });

    it('nobody is written to of what went through before the letter left', async () => {
      const { at } = await closed();
      await failing(at, 'no room');
      await coordinator.post(`${at}/evaluation`).expect(204);
      await world.app.get(EvaluateIndicators).run();
      expect(await post()).toEqual([]);
      const skipped = await world.source.query<{ rung: string }[]>(
        `select rung from reminder where skip_reason = 'evaluated' and state = 'skipped'`,
      );
      expect(skipped).toEqual([{ rung: expect.stringMatching(/^task-unevaluated-\d+$/u) }]);
    });
  });
});
