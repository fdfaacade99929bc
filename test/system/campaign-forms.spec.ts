import { StandingClock } from '@platform/clock';
import { createDataSource, PersonEntity, TaskEntity } from '@storage';
import { IssueSignInLink } from '@workflow';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.mjs';
import { Product } from '../support/product.mjs';
import { eventually, settled } from './eventually.js';
import { stepsIn } from './steps.js';
import { Visitor } from './visitor.js';

const NOW = '2026-11-23T10:00:00+05:00';
const TITLE = 'Мониторинг неуспеваемости и категорий учителей';
/** Failing pupils, categories of teachers, their change against last year. */
const CODES = ['3.1а', '2.2', '2.3'];
const FAILING = 'Неуспевающие обучающиеся';
const PUPILS = 'Обучающиеся';
const TEACHERS = 'Педагогические работники';
const WITH_CATEGORY = 'Педагогические работники с высшей или первой категорией';

/** A column of a table, as the clipboard gives it to the field somebody stands in. */
const PASTE = `(() => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text', '21\\n790\\n');
  document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
})()`;

/** A coordinator opens a collection on a task, a school fills its form in with the keyboard alone, a mistake is found once all is locked. */
describe('a collection of indicators, in a browser', () => {
  let product: Product;
  let browser: Browser;
  let coordinator: Visitor;
  let school: Visitor;
  let phone: Visitor;
  let taskId: string;
  let bodies: { id: string; name: string }[];
  const links: string[] = [];
  const step = stepsIn(() => browser);

  beforeAll(async () => {
    browser = await launchChromium();
    product = await Product.started({ VEKHA_CLOCK: NOW });
    await product.run('seed', '--tasks', '40', '--organisations', '2');
    const source = await createDataSource(product.databaseUrl).initialize();
    const people = await Promise.all(
      ['office@school-1.example', 'coordinator@authority.example'].map((email) =>
        source.manager.findOneByOrFail(PersonEntity, { email }),
      ),
    );
    const [answering] = people;
    bodies = await source.query(`select id, name from organisation where kind = 'school' order by id = $1 desc`, [
      answering?.organisationId,
    ]);
    const led = await source.query<{ id: string }[]>(
      `select task.id from task_participant join task on task.id = task_id
       where organisation_id = $1 and role = 'lead' and task.state = 'open' order by task_id limit 2`,
      [answering?.organisationId],
    );
    taskId = led[0]?.id ?? '';
    for (const { id } of led) await source.manager.update(TaskEntity, { id }, { kind: 'monitoring', title: TITLE });
    for (const { id } of people) {
      const { token } = await new IssueSignInLink(source, new StandingClock(new Date(NOW))).run(id);
      links.push(`${product.address}/sign-in?token=${token}`);
    }
    await source.destroy();
    school = await Visitor.open(browser);
    phone = await Visitor.open(browser, 'phone');
    coordinator = await Visitor.open(browser);
    await signIn(school, links[0], 'Мой день');
    await signIn(coordinator, links[1], 'Приказы');
    await phone.takeSessionOf(school);
    await publishCatalogue();
    await measureLastYear(led[1]?.id ?? '');
  });

  afterAll(async () => {
    await browser?.close();
    await product?.remove();
  });

  async function signIn({ page }: Visitor, link: string | undefined, heading: string): Promise<void> {
    await page.goto(link ?? '');
    await page.getByRole('button', { name: 'Войти' }).click();
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
  }

  async function send(who: Visitor, path: string, data: object): Promise<{ id: string; version: number }> {
    const headers = { 'X-Vekha': '1' };
    const response = await who.context.request.post(`${product.address}${path}`, { headers, data });
    if (!response.ok()) throw new Error(`${path}: ${await response.text()}`);
    return (await response.json()) as { id: string; version: number };
  }

  async function publishCatalogue(): Promise<void> {
    const owners = await coordinator.ask<{ id: string }[]>('/api/calendars/owners');
    const { id } = await send(coordinator, '/api/indicator-catalogues', {
      ...{ organisationId: owners[0]?.id, name: 'Показатели ШНОР', source: 'order-002' },
    });
    await send(coordinator, `/api/indicator-catalogues/${id}/draft/publication`, { edition: 1 });
  }

  /** What a collection of a year ago left: 800 pupils, 40 teachers, 10 of them with a category. */
  async function measureLastYear(task: string): Promise<void> {
    const [catalogue] = await coordinator.ask<{ id: string }[]>('/api/indicator-catalogues');
    const { id } = await send(coordinator, `/api/tasks/${task}/campaign`, {
      ...{ catalogueId: catalogue?.id, number: 1, codes: ['3.1а', '2.2'], closing: 'as_is', dueOn: '2025-12-01' },
      ...{ periodStart: '2024-09-01', periodEnd: '2025-05-31', organisationIds: [bodies[0]?.id] },
    });
    const number = (measure: string, value: number) => ({
      ...{ measure, yearsBack: 0, number: value, word: null, missing: null },
    });
    await send(school, `/api/campaigns/${id}/forms/${bodies[0]?.id}/submission`, {
      edition: 1,
      entries: [number(FAILING, 30), number(PUPILS, 800), number(WITH_CATEGORY, 10), number(TEACHERS, 40)],
      confirmed: true,
    });
  }

  const value = (measure: string) => school.page.getByLabel(new RegExp(`^${measure}, 1\\sсентября\\s2025`, 'u'));

  /** Goes by Tab to what is called so. */
  async function tabTo(name: RegExp): Promise<void> {
    for (let pressed = 0; pressed < 40; pressed += 1) {
      const label = await school.page.evaluate<string>(`document.activeElement?.getAttribute('aria-label') ?? ''`);
      if (name.test(label)) return;
      await school.page.keyboard.press('Tab');
    }
    throw new Error(`No Tab comes to ${String(name)}`);
  }

  step('is opened on the page of its task', async () => {
    const { page } = coordinator;
    await page.goto(`${product.address}/tasks/${taskId}`);
    await page.getByText('Данные для этого мониторинга ещё не собираются.').waitFor();
    await page.getByRole('button', { name: 'Открыть сбор' }).click();
    await page.getByLabel('Каталог показателей').press('Enter');
    await page.getByTitle('Показатели ШНОР').click();
    const codes = page.getByLabel('Показатели', { exact: true });
    for (const code of CODES) {
      await codes.fill(`${code} `);
      await page
        .getByTitle(new RegExp(`^${code} `, 'u'))
        .first()
        .click();
    }
    await codes.press('Escape');
    for (const [label, day] of [
      ['Период с', '01.09.2025'],
      ['по', '31.05.2026'],
      ['Сдать форму до', '30.11.2026'],
    ] as const) {
      const field = page.getByLabel(label, { exact: true });
      await field.fill(day);
      await field.press('Enter');
    }
    const asked = page.getByLabel('У кого собрать');
    for (const { name } of bodies) {
      await asked.fill(name);
      await page.getByRole('option', { name }).first().waitFor({ state: 'attached' });
      await page.getByTitle(name, { exact: true }).last().click();
    }
    await asked.press('Escape');
    expect(await coordinator.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Открыть сбор' }).last().click();
    await page.getByText('Представлено 0 из 2; начато 0; с опозданием 0').waitFor();
    expect(await coordinator.faults()).toEqual([]);
  });

  step('says on its task whose forms are missing before anybody tries to close it', async () => {
    const { page } = coordinator;
    await page.getByRole('link', { name: 'Задача мониторинга' }).click();
    await page.getByText('Пока не представлено форм: 2, задачу не снять с контроля').waitFor();
    await page
      .getByText(bodies[1]?.name ?? '')
      .first()
      .waitFor();
    expect(await coordinator.faults()).toEqual([]);
  });

  step(
    'is found by the school on the task, and answered with the keyboard alone: an error is said before sending',
    async () => {
      const { page } = school;
      await page.goto(`${product.address}/tasks/${taskId}`);
      await page.getByRole('link', { name: 'Заполнить форму' }).focus();
      await page.keyboard.press('Enter');
      await value(FAILING).waitFor();
      expect(await school.faults()).toEqual([]);
      await page.getByRole('link', { name: TITLE }).focus();
      await tabTo(new RegExp(`^${WITH_CATEGORY}, 1\\sсентября\\s2025`, 'u'));
      await page.keyboard.type('12');
      await page.keyboard.press('Enter'); // last year's, which is known
      await page.keyboard.press('ArrowDown');
      await page.keyboard.type('40');
      await page.keyboard.press('Enter');
      await page.keyboard.type('300');
      await page.keyboard.press('Enter');
      await page.keyboard.type('250');
      await page.getByText('Вместе с другими полями выходит 120 % (показатель 3.1а)').waitFor();
      expect(await value(FAILING).getAttribute('aria-invalid')).toBe('true');
      await page.keyboard.press('Control+Enter');
      await page.getByText('Сначала исправьте значения, отмеченные как ошибка.').waitFor();
      expect(await school.faults()).toEqual([]);
    },
  );

  step('wants a doubt confirmed, keeps the draft meanwhile, and is sent', async () => {
    const { page } = school;
    // The error brought the focus to its field, with the number ready to be typed over.
    await page.keyboard.type('20');
    await page.getByText('Год назад было 800, теперь 250.').waitFor();
    await page.getByText('Черновик сохранён.').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Проверьте значения под сомнением').waitFor();
    await tabTo(new RegExp(`^Так и есть: ${PUPILS}$`, 'u'));
    await page.keyboard.press('Space');
    await page.getByText('Всё заполнено, ошибок нет.').waitFor();
    expect(await school.faults()).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Форма отправлена.').waitFor();
    await page.getByText(/^Форма представлена .+, в срок\./u).waitFor();
    await page.getByText('Всё заполнено, ошибок нет.').waitFor();
    expect(await school.faults()).toEqual([]);
  });

  step('is read on a telephone', async () => {
    const form = school.page.url();
    for (const address of [
      form,
      form.replace(/\/forms\/.*$/u, ''),
      `${product.address}/campaigns`,
      `${product.address}/tasks/${taskId}`,
    ]) {
      await phone.page.goto(address);
      await phone.page.getByRole('heading', { level: 1 }).waitFor();
      expect(await phone.faults()).toEqual([]);
    }
  });

  step('is not closed without the form that is missing, and says so in words', async () => {
    const { version } = await school.ask<{ version: number }>(`/api/tasks/${taskId}`);
    await send(school, `/api/tasks/${taskId}/report`, { version, kind: 'execution', text: 'Данные внесены' });
    const { page } = coordinator;
    await page.goto(`${product.address}/tasks/${taskId}`);
    await page.getByText('Пока не представлено форм: 1, задачу не снять с контроля').waitFor();
    await page.getByRole('button', { name: 'Принять отчёт и снять с контроля' }).click();
    // The papers the row asks for are not there either, and that takes a reason.
    await page.getByLabel('Почему задача снимается без недостающих подтверждений').fill('Справка на бумаге');
    await page.getByRole('button', { name: 'Принять отчёт и снять с контроля' }).last().click();
    await page.getByText('Задачу пока не снять с контроля').waitFor();
    await page.getByText(`не прислано форм — 1 (${bodies[1]?.name})`).waitFor();
    expect(await coordinator.faults()).toEqual([expect.stringContaining('409')]);
  });

  step('is locked, and nobody changes a form any more', async () => {
    const { page } = coordinator;
    await page.getByRole('link', { name: 'Открыть страницу сбора' }).click();
    await page.getByText('Представлено 1 из 2').waitFor();
    await page.getByRole('button', { name: 'Закрыть формы' }).click();
    await page.getByRole('tooltip').getByRole('button', { name: /ОК|OK/u }).click();
    await page.getByText(/^Формы закрыты для изменений/u).waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await school.page.reload();
    await school.page.getByText('Форма закрыта для изменений.').waitFor();
    expect(await value(PUPILS).count()).toBe(0);
    expect(await school.faults()).toEqual([]);
  });

  step('is opened for one school with a reason, corrected, and locked for it again by sending', async () => {
    const { page } = coordinator;
    await page.getByRole('button', { name: `Открыть форму: ${bodies[0]?.name}` }).click();
    await page.getByLabel('Почему форма открывается снова').fill('Ошибка в числе обучающихся');
    await page.getByRole('button', { name: 'Открыть форму', exact: true }).first().click();
    await page.getByText('открыта', { exact: true }).waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await school.page.reload();
    await school.page.getByText('Форма открыта для одного исправления: Ошибка в числе обучающихся').waitFor();
    await value(FAILING).focus();
    await school.page.evaluate(PASTE);
    await school.page.getByText('Вставлено 2 значения.').waitFor();
    expect([await value(FAILING).inputValue(), await value(PUPILS).inputValue()]).toEqual(['21', '790']);
    await school.page.getByRole('button', { name: 'Отправить исправление' }).click();
    await school.page.getByText('Форма закрыта для изменений.').waitFor();
    expect(await school.faults()).toEqual([]);
  });

  step('is picked out by what is missing, and found by words', async () => {
    const { page } = coordinator;
    await page.goto(`${page.url().replace(/\?.*$/u, '')}?only=missing`);
    await page.getByRole('link', { name: bodies[1]?.name ?? '' }).waitFor();
    await settled(page);
    expect(await page.getByRole('link', { name: bodies[0]?.name ?? '', exact: true }).count()).toBe(0);
    await page.getByLabel('Организация').fill('нет такой');
    await page.getByText('Таких форм нет').waitFor();
    expect(await coordinator.faults()).toEqual([]);
  });

  step('says who was quicker where two fill in one form, and gives back what one had written', async () => {
    const { page } = coordinator;
    await page.goto(page.url().replace(/\?.*$/u, ''));
    await page.getByRole('button', { name: 'Открыть все формы' }).click();
    await page.getByLabel('Почему открываются все формы').fill('Уточнение данных');
    await page.getByRole('button', { name: 'Открыть все формы' }).last().click();
    await page.getByText('Формы открыты.').waitFor();
    await page.getByRole('link', { name: bodies[0]?.name ?? '', exact: true }).click();
    const theirs = page.getByLabel(new RegExp(`^${TEACHERS}, 1\\sсентября\\s2025`, 'u'));
    await theirs.waitFor();
    await school.page.reload();
    await value(TEACHERS).fill('41');
    await school.page.getByText('Черновик сохранён.').waitFor();
    await theirs.fill('45');
    await page.getByText('Форму тем временем изменил другой').waitFor();
    await page.getByRole('button', { name: 'Показать новое состояние' }).click();
    await page.getByText(`${TEACHERS} – 45`).waitFor();
    await eventually(async () => expect(await theirs.inputValue()).toBe('41'));
    await page.getByRole('button', { name: 'Вернуть мои значения' }).click();
    expect(await theirs.inputValue()).toBe('45');
    expect(await coordinator.faults()).toEqual([expect.stringContaining('409')]);
  });

  step('counts the points when asked, and shows them as soon as they are there', async () => {
    const { page } = coordinator;
    await page.getByText('Черновик сохранён.').waitFor();
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('button', { name: 'Пересчитать баллы' }).click();
    await page.getByText(/^Баллы посчитаны /u).waitFor();
    await page
      .getByText(/показателей с баллом: \d из 3/u)
      .first()
      .waitFor();
    expect(await coordinator.faults()).toEqual([]);
  });

  const TYPE_AND_LEAVE = `(() => {
    document.execCommand('insertText', false, '47');
    setTimeout(() => location.assign('/campaigns'));
  })()`;

  step('keeps what was typed where somebody goes on after a saving that failed, or leaves right away', async () => {
    const { page } = school;
    const form = page.url();
    await page.reload();
    await value(TEACHERS).waitFor();
    const savings = '**/api/campaigns/*/forms/*';
    await page.route(savings, (route) => (route.request().method() === 'PUT' ? route.abort() : route.fallback()));
    await value(TEACHERS).fill('46');
    await page.getByText('Черновик не сохранён').waitFor();
    await page.unroute(savings);
    const saving = page.waitForResponse((response) => response.request().method() === 'PUT');
    await page.getByRole('link', { name: TITLE }).click();
    expect((await saving).status()).toBe(200);
    expect(await school.faults()).toEqual([expect.stringContaining('ERR_FAILED')]);
    await page.goto(form);
    await value(TEACHERS).waitFor();
    expect(await value(TEACHERS).inputValue()).toBe('46');
    await value(TEACHERS).press('Control+A');
    const question = page.waitForEvent('dialog');
    await page.evaluate(TYPE_AND_LEAVE);
    const asked = await question;
    expect(asked.type()).toBe('beforeunload');
    await asked.accept();
    await page.waitForURL('**/campaigns');
    await eventually(async () => {
      const kept = await school.ask<object>(`/api${new URL(form).pathname}`);
      expect(JSON.stringify(kept)).toContain('"number":47');
    });
  });
});
