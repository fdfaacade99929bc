import type { TaskDetail, TaskList } from '@contract';
import { StandingClock } from '@platform/clock';
import { createDataSource, PersonEntity, TaskEntity } from '@storage';
import { IssueSignInLink } from '@workflow';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.mjs';
import { Product } from '../support/product.mjs';
import { untilLettersHaveLeft } from './due-letters.js';
import { eventually } from './eventually.js';
import { openLatestLetter } from './letters-read.js';
import { photographIn } from './photograph.js';
import { stepsIn } from './steps.js';
import { Visitor } from './visitor.js';

/** Monday, 10:00 in Chelyabinsk. */
const NOW = '2026-11-23T10:00:00+05:00';
const TOMORROW = '2026-11-24';
const DEPUTY = { name: 'Рощин В.В.', email: 'roshchin@school-1.example' };
const TEACHER = { name: 'Лескова М.П.', email: 'leskova@school-1.example' };

/** A principal hands a row to a teacher, asks a question and signs the acquaintance sheet (FEATURES 4.4). */
describe('handing a task on, in a browser', () => {
  let product: Product;
  let browser: Browser;
  let school: Visitor;
  let controller: Visitor;
  let coordinator: Visitor;
  const step = stepsIn(() => browser);

  beforeAll(async () => {
    browser = await launchChromium();
    product = await Product.started({ VEKHA_CLOCK: NOW });
    await product.run('seed', '--tasks', '40', '--organisations', '2');
    school = await Visitor.open(browser);
    controller = await Visitor.open(browser);
    coordinator = await Visitor.open(browser);
  });

  afterAll(async () => {
    await browser?.close();
    await product?.remove();
  });

  async function signIn(): Promise<void> {
    const source = await createDataSource(product.databaseUrl).initialize();
    const office = await source.manager.findOneByOrFail(PersonEntity, { email: 'office@school-1.example' });
    const { organisationId, state } = office;
    const add = (fullName: string, role: PersonEntity['role'], position: string, email: string | null = null) =>
      source.manager.save(PersonEntity, {
        ...{ organisationId, state, kind: 'person' as const, role, language: 'ru' as const },
        ...{ fullName, matchKey: fullName, position, email, branchId: null },
      });
    await add('Ветрова Ю.И.', 'official', 'учитель');
    await add(DEPUTY.name, 'official', 'заместитель директора', DEPUTY.email);
    await add(TEACHER.name, 'official', 'учитель', TEACHER.email);
    const { id: coordinatorId } = await add('Садов А.А.', 'coordinator', 'специалист');
    const acceptor = { email: 'controller@authority.example' };
    const { id: controllerId } = await source.manager.findOneByOrFail(PersonEntity, acceptor);
    const links = new IssueSignInLink(source, new StandingClock(new Date(NOW)));
    for (const [visitor, id] of [
      [school, office.id],
      [coordinator, coordinatorId],
      [controller, controllerId],
    ] as const) {
      const { token } = await links.run(id);
      await visitor.page.goto(`${product.address}/sign-in?token=${token}`);
      await visitor.page.getByRole('button', { name: 'Войти' }).click();
    }
    await source.destroy();
    await school.page.getByRole('heading', { name: 'Мой день', level: 1 }).waitFor();
    await coordinator.page.getByRole('heading', { level: 1 }).waitFor();
    await controller.page.getByRole('heading', { level: 1 }).waitFor();
  }

  step(
    'the lead chooses somebody below, also for what is late already; the part stands under the task with a bar',
    async () => {
      await signIn();
      const { page } = school;
      await page.goto(`${product.address}/day`);
      await page.locator('main a.row-link[href*="/tasks/"]').first().click();
      await page.getByRole('button', { name: 'Поручить нижестоящим' }).click();
      await page.getByLabel('Кому').click();
      await page.keyboard.type('Ветрова');
      await page.getByTitle('Ветрова Ю.И.').click();
      expect(await school.faults()).toEqual([]);
      await page.getByRole('button', { name: 'Поручить нижестоящим' }).last().click();
      await page.getByText('Поручено. Отчёты по подзадачам придут вам.').waitFor();
      await page.getByText('сдано 0 из 1').waitFor();
      await page.getByText('Отчёт можно представить, когда будут приняты отчёты по подзадачам').waitFor();
      expect(await school.faults()).toEqual([]);
    },
  );

  step('whoever accepts the task gives a resolution about it in one line, and it stands on the page', async () => {
    const { page } = controller;
    await page.goto(school.page.url());
    await page.getByRole('button', { name: 'Дать резолюцию' }).click();
    await page.getByLabel('Что сделать').fill('Доложить о ходе работы');
    await page.getByLabel('Кому').click();
    await page.keyboard.type('Школа');
    await page.locator('.ant-select-item-option').first().click();
    await page.getByRole('textbox', { name: 'Срок' }).fill('30.11.2026');
    await page.keyboard.press('Tab');
    expect(await controller.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Дать резолюцию' }).click();
    await page.getByText('Резолюция дана, исполнитель получит письмо.').waitFor();
    expect(await controller.faults()).toEqual([]);
    await page.getByRole('link', { name: 'Доложить о ходе работы' }).click();
    await page.getByText(/^Срок назначен резолюцией/u).waitFor();
    await page.getByRole('link', { name: 'Поручение, по которому дана резолюция' }).waitFor();
    expect(await controller.faults()).toEqual([]);
  });

  step('a question stays with the task, and the sheet says who has read it', async () => {
    const { page } = school;
    await page.getByLabel('Комментарий').fill('Какую форму сдавать?');
    await page.getByRole('button', { name: 'Отправить' }).click();
    await page.getByText('Какую форму сдавать?').first().waitFor();
    await page.getByRole('button', { name: 'Ознакомлен(а)' }).click();
    await page.getByRole('button', { name: 'Ознакомлен(а)' }).waitFor({ state: 'detached' });
    expect(await school.faults()).toEqual([]);
  });

  step('what a school declines, its coordinator gives to another lead', async () => {
    const { page } = school;
    await page.goto(`${product.address}/day`);
    await page.locator('main a.row-link[href*="/tasks/"]').nth(1).click();
    await page.getByRole('button', { name: 'Не по принадлежности' }).click();
    await page.getByLabel('Почему не по принадлежности и кому передать').fill('Это к учителю');
    await page.getByRole('button', { name: 'Не по принадлежности' }).last().click();
    await page.getByText('Задача возвращена координатору.').waitFor();
    const { page: desk } = coordinator;
    await desk.goto(page.url());
    await desk.getByRole('button', { name: 'Передать другому ответственному' }).click();
    await desk.getByLabel('Новый ответственный').click();
    await desk.keyboard.type('Ветрова');
    await desk.getByTitle('Ветрова Ю.И.').click();
    await desk.getByLabel('Почему поручение передаётся ему').fill('Ведёт этот класс');
    expect(await coordinator.faults()).toEqual([]);
    await desk.getByRole('button', { name: 'Передать другому ответственному' }).last().click();
    await desk.getByText('Задача передана другому ответственному').waitFor();
    expect(await coordinator.faults()).toEqual([]);
  });

  step('what a school declined of several, its coordinator gives to another at once', async () => {
    const { rows } = await school.ask<TaskList>('/api/tasks?state=open&pageSize=100');
    const headers = { 'X-Vekha': '1' };
    for (const { id, version } of rows.slice(-2)) {
      const data = { version, reason: 'Это к учителю' };
      const answer = await school.context.request.post(`${product.address}/api/tasks/${id}/decline`, { headers, data });
      expect(answer.status()).toBe(200);
    }
    const { page } = coordinator;
    await page.goto(`${product.address}/tasks?state=declined&mine=false`);
    const marks = page.getByRole('checkbox', { name: /^Отметить:/u });
    await eventually(async () => expect(await marks.count()).toBe(2));
    for (const mark of await marks.all()) await mark.check();
    await page.getByRole('button', { name: 'Передать отклонённые другому' }).click();
    await page.getByLabel('Новый ответственный').click();
    await page.keyboard.type('Ветрова');
    await page.getByTitle('Ветрова Ю.И.').click();
    await page.getByLabel('Почему поручение передаётся ему').fill('Ведёт эти классы');
    expect(await coordinator.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Передать другому ответственному' }).last().click();
    await page.getByText('Сделано: 2 задачи').waitFor();
    await eventually(async () => expect(await marks.count()).toBe(0));
    expect(await coordinator.faults()).toEqual([]);
  });

  step(
    'a schedule is brought as a file: its dates are marked, and become the term of the task that waited',
    async () => {
      const { page } = school;
      await page.goto(`${product.address}/day`);
      await page.locator('main a.row-link[href*="/tasks/"]').first().click();
      await page.waitForURL(/\/tasks\/[0-9a-f-]{36}$/u);
      const source = await createDataSource(product.databaseUrl).initialize();
      await source.manager.update(
        TaskEntity,
        { id: page.url().slice(-36) },
        { state: 'awaiting_schedule', startDate: null, dueDate: null, controlDate: null },
      );
      await source.destroy();
      await page.reload();
      await page.getByRole('button', { name: 'Внести сроки' }).click();
      await page.getByLabel('Файл плана', { exact: true }).setInputFiles({
        name: 'График.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('Выезд 14 декабря 2026 года\nОтчёт 21 декабря 2026 года'),
      });
      await page.getByRole('checkbox', { name: /14 декабря/u }).waitFor();
      await page.getByRole('checkbox', { name: /21 декабря/u }).uncheck();
      expect(await school.faults()).toEqual([]);
      await page.getByRole('button', { name: 'Внести из графика: 1 дата' }).click();
      await page.getByText('Даты графика внесены.').waitFor();
      await page.getByRole('link', { name: 'График.txt' }).waitFor();
      expect(await school.faults()).toEqual([]);
    },
  );

  /** How often something of the page has been pressed from now on. */
  async function countPresses(page: Page): Promise<() => Promise<number>> {
    await page.evaluate(`window.presses = 0; addEventListener('click', () => { window.presses += 1; }, true)`);
    return () => page.evaluate<number>('window.presses');
  }

  let handedOn: TaskDetail[];

  step('from the page of its row one task goes to a deputy and one to a teacher, by two presses each', async () => {
    const { page } = school;
    const { rows } = await school.ask<TaskList>('/api/tasks?state=open&mine=true&pageSize=100');
    const shown: TaskDetail[] = [];
    for (const { id } of rows) shown.push(await school.ask<TaskDetail>(`/api/tasks/${id}`));
    const whole = shown.filter(({ allowed }) => allowed.includes('hand_on')).slice(0, 2);
    for (const [index, { name }] of [DEPUTY, TEACHER].entries()) {
      await page.goto(`${product.address}/tasks/${whole[index]?.id}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const presses = await countPresses(page);
      await page.getByRole('button', { name: 'Поручить нижестоящим' }).click();
      const receiver = page.getByRole('button', { name: `Поручить: ${name}` });
      await receiver.waitFor();
      expect(await school.faults()).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await school.faults()).toEqual([]);
      await page.setViewportSize({ width: 1440, height: 900 });
      await receiver.click();
      await page.getByText('Поручено. Отчёты по подзадачам придут вам.').waitFor();
      expect(await presses()).toBe(2);
    }
    handedOn = [];
    for (const { id } of whole) handedOn.push(await school.ask<TaskDetail>(`/api/tasks/${id}`));
    expect(handedOn.map(({ children }) => children.map(({ leadName, title }) => [leadName, title]))).toEqual([
      [[DEPUTY.name, whole[0]?.title]],
      [[TEACHER.name, whole[1]?.title]],
    ]);
  });

  step(
    'both answer by the links of their letters and never sign in: one from a phone, with a photograph of the signed order',
    async () => {
      const office = await Visitor.open(browser);
      await office.signIn(product.signInLink);
      await untilLettersHaveLeft(product.databaseUrl, TOMORROW);
      const follow = async ({ email }: typeof DEPUTY, size: 'desk' | 'phone') => {
        await office.goTo('Почта');
        const letter = await openLatestLetter(office.page, email);
        const link = letter.getByRole('link', { name: 'Открыть поручение' });
        const visitor = await Visitor.open(browser, size);
        await visitor.page.goto((await link.getAttribute('href')) ?? '');
        await visitor.page.getByRole('button', { name: 'Представить отчёт' }).click();
        return visitor;
      };
      const deputy = await follow(DEPUTY, 'phone');
      await deputy.page.getByLabel('Что сделано').fill('Приказ подписан');
      const photograph = await photographIn(deputy.page, 'ПРИКАЗ № 5');
      await deputy.page
        .getByLabel('Файлы', { exact: true })
        .setInputFiles({ name: 'IMG_0412.jpg', mimeType: 'image/jpeg', buffer: photograph });
      const teacher = await follow(TEACHER, 'desk');
      await teacher.page.getByLabel('Что сделано').fill('Доклад готов');
      for (const visitor of [deputy, teacher]) {
        expect(await visitor.faults()).toEqual([]);
        await visitor.page.getByRole('button', { name: 'Отправить отчёт' }).click();
        await visitor.page.getByText('Отчёт отправлен на проверку.').waitFor();
        expect(await visitor.faults()).toEqual([]);
        expect(await visitor.context.cookies()).toEqual([]);
      }
      await deputy.page.getByRole('link', { name: 'IMG_0412.jpg' }).waitFor();

      const { page } = school;
      await page.goto(`${product.address}/tasks/${handedOn[0]?.children[0]?.id}`);
      await page.getByText('Приказ подписан').waitFor();
      const evidence = page.getByRole('link', { name: 'IMG_0412.jpg' });
      const address = new URL((await evidence.getAttribute('href')) ?? '', product.address).href;
      const file = await school.context.request.get(address);
      expect(photograph.equals(await file.body())).toBe(true);
      await page.goto(`${product.address}/tasks/${handedOn[1]?.children[0]?.id}`);
      await page.getByText('Доклад готов').waitFor();
    },
  );
});
