import type { components, OrderList, TaskDetail, TaskList } from '@contract';
import { StandingClock } from '@platform/clock';
import { createDataSource, PersonEntity } from '@storage';
import { IssueSignInLink } from '@workflow';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.mjs';
import { Product } from '../support/product.mjs';
import { eventually } from './eventually.js';
import { stepsIn } from './steps.js';
import { Visitor } from './visitor.js';

type Day = components['schemas']['DayDto'];

/** Monday, 10:00 in Chelyabinsk. */
const NOW = '2026-11-23T10:00:00+05:00';

/** A school and the controller who accepts its reports open Vekha in the morning (FEATURES 4.1, 4.3, 4.4). */
describe('my day and the table of an order, in a browser', () => {
  let product: Product;
  let browser: Browser;
  let school: Visitor;
  let controller: Visitor;
  let coordinator: Visitor;
  const step = stepsIn(() => browser);

  beforeAll(async () => {
    browser = await launchChromium();
    product = await Product.started({ VEKHA_CLOCK: NOW });
    await product.run('seed', '--tasks', '120', '--organisations', '4');
    school = await Visitor.open(browser, 'phone');
    controller = await Visitor.open(browser);
    coordinator = await Visitor.open(browser);
  });

  afterAll(async () => {
    await browser?.close();
    await product?.remove();
  });

  async function signIn(visitor: Visitor, email: string): Promise<void> {
    const source = await createDataSource(product.databaseUrl).initialize();
    const { id } = await source.manager.findOneByOrFail(PersonEntity, { email });
    const { token } = await new IssueSignInLink(source, new StandingClock(new Date(NOW))).run(id);
    await source.destroy();
    await visitor.page.goto(`${product.address}/sign-in?token=${token}`);
    await visitor.page.getByRole('button', { name: 'Войти' }).click();
  }

  /** The school reports on so many more of its tasks, past its page. */
  async function reportOn(count: number): Promise<void> {
    const { rows } = await school.ask<TaskList>('/api/tasks?state=open&pageSize=100');
    const headers = { 'X-Vekha': '1' };
    for (const { id } of rows.slice(-count)) {
      const { version } = await school.ask<TaskDetail>(`/api/tasks/${id}`);
      const multipart = { version: String(version), text: 'Сделано полностью' };
      const address = `${product.address}/api/tasks/${id}/report`;
      const answer = await school.context.request.post(address, { headers, multipart });
      expect([answer.status(), await answer.text()]).toEqual([200, expect.anything()]);
    }
  }

  /** Accepts the report that stands there; one without the paper the order asks for takes a reason. */
  async function acceptByKeyboard(): Promise<void> {
    const { page } = controller;
    const { blocks } = await controller.ask<Day>('/api/day');
    const next = blocks.flatMap(({ rows }) => rows).find((row) => row.next === 'accept');
    const { closing } = await controller.ask<TaskDetail>(`/api/tasks/${next?.id}`);
    await page.getByRole('button', { name: 'Принять отчёт и снять с контроля' }).waitFor();
    await page.keyboard.press('KeyA');
    if (closing.every(({ met }) => met)) return;
    await page.keyboard.type('Справка передана лично');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }

  const section = ({ page }: Visitor, name: string) => page.getByRole('region', { name });

  step('is the page a school begins with: what is late, what is due, nothing else', async () => {
    await signIn(school, 'office@school-1.example');
    await school.page.getByRole('heading', { name: 'Мой день', level: 1 }).waitFor();
    await section(school, 'Просрочено').waitFor();
    expect(await school.faults()).toEqual([]);
    expect(await section(school, 'Ждёт вашего решения').count()).toBe(0);
  });

  step('one press takes a task up; the next step is the report', async () => {
    const { page } = school;
    const take = section(school, 'Просрочено')
      .getByRole('button', { name: /^Принять в работу/ })
      .first();
    const about = (await take.getAttribute('aria-label'))!.replace('Принять в работу: ', '');
    await take.click();
    await page.getByText(`Принято в работу: ${about}`).waitFor();
    await section(school, 'Просрочено')
      .getByRole('link', { name: `Отчитаться: ${about}` })
      .first()
      .click();
    await page.getByRole('button', { name: 'Представить отчёт' }).click();
    await page.getByLabel('Что сделано').fill('Сделано полностью');
    await page.getByRole('button', { name: 'Отправить отчёт' }).click();
    await page.getByText('Отчёт отправлен на проверку').waitFor();
  });

  step('the report waits in the day of the controller, who opens it from there', async () => {
    await signIn(controller, 'controller@authority.example');
    const { page } = controller;
    await page.getByRole('heading', { name: 'Приказы', level: 1 }).waitFor();
    await page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: 'Мой день' }).click();
    await section(controller, 'Ждёт вашего решения').waitFor();
    expect(await controller.faults()).toEqual([]);
    expect(await section(controller, 'Просрочено').count()).toBe(0);
    await page.getByRole('link', { name: /^Проверить отчёт/ }).click();
    await page.getByRole('button', { name: 'Принять отчёт и снять с контроля' }).waitFor();
  });

  step(
    'one report is returned with a stock remark and twelve are accepted in a row, by the keyboard alone',
    async () => {
      const { page } = controller;
      await reportOn(12);
      await page.goto(`${product.address}/reports`);
      await page.getByText('1 из 13', { exact: true }).waitFor();
      await page.getByText('Сделано полностью').waitFor();
      expect(await controller.faults()).toEqual([]);
      await page.keyboard.press('KeyR');
      await page.getByRole('button', { name: 'Нет реквизитов документа: номера и даты.' }).press('Enter');
      const remark = page.getByLabel('Что исправить');
      await eventually(async () => expect(await remark.inputValue()).toBe('Нет реквизитов документа: номера и даты.'));
      expect(await controller.faults()).toEqual([]);
      await remark.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('Отчёт возвращён на доработку.').waitFor();
      for (let left = 12; left > 0; left -= 1) {
        await page.getByText(`1 из ${left}`, { exact: true }).waitFor();
        await acceptByKeyboard();
      }
      await page.getByText('Отчёт принят, задача снята с контроля.').waitFor();
      await page.getByText('Отчётов на проверку нет').waitFor();
      expect(await controller.faults()).toEqual([]);
    },
  );

  step('the table of the order shows its rows with bars, and keeps its filter in the address', async () => {
    const { page } = controller;
    const { id = '' } = (await controller.ask<OrderList>('/api/orders')).rows[0] ?? {};
    await page.goto(`${product.address}/orders/${id}`);
    await page.getByRole('link', { name: 'Ход исполнения' }).click();
    await page.getByRole('heading', { name: /^Ход исполнения: приказ/u, level: 1 }).waitFor();
    await page
      .getByRole('link', { name: /^исполнено 1\sиз\s4$/u })
      .first()
      .waitFor();
    await eventually(async () => expect(await page.getByRole('meter').count()).toBe(30));
    expect(await controller.faults()).toEqual([]);
    await page.getByRole('combobox', { name: 'Какие строки' }).click();
    await page.getByTitle('Просрочено').click();
    await page.waitForURL(/only=overdue/u);
    await page
      .getByRole('link', { name: /^просрочено \d+$/u })
      .first()
      .click();
    await page.waitForURL(/itemId=.*overdue=true/u);
    await page.getByText('просрочено', { exact: true }).first().waitFor();
    expect(await controller.faults()).toEqual([]);
  });

  step('a page behind the last one leads to the last there is', async () => {
    const { page } = controller;
    const { id = '' } = (await controller.ask<OrderList>('/api/orders')).rows[0] ?? {};
    await page.goto(`${product.address}/orders/${id}/table?page=7`);
    await eventually(async () => expect(await page.getByRole('meter').count()).toBe(30));
    await page.goto(`${product.address}/orders/${id}/matrix?page=7`);
    await page.getByRole('table', { name: 'По организациям' }).getByRole('link').first().waitFor();
    expect(page.url()).not.toContain('=7');
    expect(await controller.faults()).toEqual([]);
  });

  step(
    'the chart of the order sets its dates as they stand beside those approved, and says the same in words',
    async () => {
      const { page } = controller;
      const { id = '' } = (await controller.ask<OrderList>('/api/orders')).rows[0] ?? {};
      await page.goto(`${product.address}/orders/${id}/table?search=семинар`);
      await page
        .getByRole('navigation', { name: 'Как показать ход исполнения' })
        .getByRole('link', { name: 'Диаграмма' })
        .click();
      await page.getByRole('heading', { name: /^Сроки на диаграмме: приказ/u, level: 1 }).waitFor();
      await page.waitForURL(/chart\?search=/u);
      await page
        .getByRole('img', { name: /^срок \d\d\.\d\d\.\d{4}, исполнено \d\sиз\s4/u })
        .first()
        .waitFor();
      expect(await controller.faults()).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await controller.faults()).toEqual([]);
      await page.setViewportSize({ width: 1440, height: 900 });
    },
  );

  step(
    'the matrix of the order sets each organisation beside each row, and leads to the task of the cell',
    async () => {
      const { page } = controller;
      const { id = '' } = (await controller.ask<OrderList>('/api/orders')).rows[0] ?? {};
      await page.goto(`${product.address}/orders/${id}/table`);
      await page
        .getByRole('navigation', { name: 'Как показать ход исполнения' })
        .getByRole('link', { name: 'По организациям' })
        .click();
      await page.getByRole('heading', { name: /^Исполнение по организациям: приказ/u, level: 1 }).waitFor();
      const table = page.getByRole('table', { name: 'По организациям' });
      await table.getByRole('link').first().waitFor();
      expect(await controller.faults()).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await controller.faults()).toEqual([]);
      await page.setViewportSize({ width: 1440, height: 900 });
      await table.getByRole('link').first().click();
      await page.waitForURL(/\/tasks\/[0-9a-f-]{36}$/u);
    },
  );

  step(
    'the calendar shows the month with its days off; a week is read row by row, and is kept in the address',
    async () => {
      const { page } = controller;
      await page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: 'Задачи' }).click();
      await page
        .getByRole('navigation', { name: 'Как показать задачи' })
        .getByRole('link', { name: 'Календарь' })
        .click();
      await page.getByRole('heading', { name: 'Календарь задач', level: 1 }).waitFor();
      await page.getByRole('cell', { name: /4 ноября 2026 г., ср праздник/u }).waitFor();
      expect(await controller.faults()).toEqual([]);
      await page.getByText('Неделя', { exact: true }).click();
      await page.waitForURL(/span=week/u);
      await page.getByRole('button', { name: 'Следующая неделя' }).click();
      await page.waitForURL(/day=2026-11-30/u);
      await page.getByRole('heading', { name: /30 ноября 2026 г., пн/u, level: 3 }).waitFor();
      expect(await controller.faults()).toEqual([]);
      await school.page.goto(`${product.address}/tasks/calendar`);
      await school.page.getByRole('heading', { name: 'Календарь задач', level: 1 }).waitFor();
      await school.page.getByText(/задач[аи]? в эти дни/u).waitFor();
      expect(await school.faults()).toEqual([]);
    },
  );

  step('conditions are saved under a name, found again on every screen of tasks, and removed', async () => {
    const { page } = controller;
    // What a mail program or a counter adds to an address is no concern of the list.
    await page.goto(`${product.address}/tasks?overdue=true&mine=false&utm_source=letter&view=rows`);
    await page.getByRole('button', { name: 'Сохранить вид' }).click();
    expect(await controller.faults()).toEqual([]);
    await page.getByLabel('Название').fill('Все просроченные');
    await page.keyboard.press('Enter');
    const views = page.getByRole('navigation', { name: 'Сохранённые виды' });
    await views.getByRole('link', { name: 'Все просроченные' }).waitFor();
    await page.goto(`${product.address}/tasks/board`);
    await views.getByRole('link', { name: 'Все просроченные' }).click();
    await page.waitForURL(/tasks\?.*overdue=true/u);
    expect(await controller.faults()).toEqual([]);
    await views.getByRole('button', { name: 'Удалить вид «Все просроченные»' }).click();
    await views.waitFor({ state: 'detached' });
  });

  step('on the board a task moves by a command from its card, by the keyboard alone', async () => {
    const { page } = school;
    await page.goto(`${product.address}/tasks/board`);
    await page.getByRole('heading', { name: 'Доска задач', level: 1 }).waitFor();
    const sent = page.getByRole('region', { name: /^направлено/u });
    await sent
      .getByRole('button', { name: /^Действия/u })
      .first()
      .focus();
    expect(await school.faults()).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Принять в работу' }).press('Enter');
    await page.getByText('Задача принята в работу.').waitFor();
    expect(await school.faults()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: /^в работе 1/u }).waitFor();
    await controller.page.goto(`${product.address}/tasks/board?overdue=true`);
    await controller.page
      .getByRole('region', { name: /^направлено/u })
      .getByRole('article')
      .first()
      .waitFor();
    expect(await controller.faults()).toEqual([]);
  });

  step(
    'a coordinator begins with one board: late, soon, without dates, nobody’s; each number is its tasks',
    async () => {
      const { page } = coordinator;
      await coordinator.signIn(product.signInLink);
      await page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: 'Мой день' }).click();
      const board = page.getByRole('region', { name: 'По всем задачам' });
      const { total } = await coordinator.ask<TaskList>('/api/tasks?overdue=true&pageSize=1');
      expect(total).toBeGreaterThan(0);
      for (const words of ['Срок в ближайшие 7 дней', 'Ждут графика', 'Никто не ведёт'])
        await board.getByText(words).waitFor();
      await board
        .getByRole('link', { name: String(total), exact: true })
        .first()
        .waitFor();
      expect(await coordinator.faults()).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await coordinator.faults()).toEqual([]);
      await page.setViewportSize({ width: 1440, height: 900 });
      await board.getByRole('listitem').filter({ hasText: 'Просрочено' }).getByRole('link').click();
      await page.waitForURL(/overdue=true/u);
      await page
        .getByText(new RegExp(`^${total}\\sзадач`, 'u'))
        .first()
        .waitFor();
    },
  );

  step('a coordinator sees who owes overdue tasks and reminds them all by one button', async () => {
    const { page } = coordinator;
    await page.goto(`${product.address}/debtors`);
    await page.getByRole('heading', { name: 'Должники', level: 1 }).waitFor();
    await page
      .getByRole('link', { name: /^\d+\sзадач/u })
      .first()
      .waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Напомнить всем' }).click();
    await page.getByText(/^Будет отправлено \d пис/u).waitFor();
    await page.getByRole('button', { name: 'Напомнить всем', disabled: true }).waitFor();
    expect(await coordinator.faults()).toEqual([]);
  });

  step(
    'the list is sorted by the heads of its columns and narrowed to an organisation, from the keyboard',
    async () => {
      const { page } = coordinator;
      await page.goto(`${product.address}/tasks?mine=false`);
      const head = (name: string) => page.getByRole('columnheader', { name });
      await head('Организация').getByRole('button').press('Enter');
      await page.waitForURL(/sort=organisation/u);
      await eventually(async () => expect(await head('Организация').getAttribute('aria-sort')).toBe('ascending'));
      await head('Организация').getByRole('button').press('Enter');
      await page.waitForURL(/latestFirst=true/u);
      await eventually(async () => expect(await head('Организация').getAttribute('aria-sort')).toBe('descending'));
      expect(await head('Срок').getAttribute('aria-sort')).toBe('none');
      await page.getByRole('combobox', { name: 'Организация' }).fill('Школа № 1');
      await page.locator('.ant-select-item-option', { hasText: 'Школа № 1' }).first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/organisationId=/u);
      await page.getByRole('checkbox', { name: 'и нижестоящие' }).press('Space');
      await page.waitForURL(/withBelow=true/u);
      const address = page.url();
      await eventually(async () => {
        const names = await page.locator('td[data-label="Организация"]').allInnerTexts();
        expect(new Set(names).size).toBe(1);
      });
      expect(await coordinator.faults()).toEqual([]);
      // The address alone says it all, with the name of what was chosen.
      await page.goto(address);
      await page.getByText('и нижестоящие').waitFor();
      await page.locator('.ant-select', { hasText: 'Школа № 1' }).first().waitFor();
      await school.page.goto(`${product.address}/tasks`);
      await school.page.getByRole('button', { name: 'Обратный порядок' }).press('Enter');
      await school.page.waitForURL(/latestFirst=true/u);
      expect(await school.faults()).toEqual([]);
    },
  );

  step('a coordinator names a deputy for somebody who cannot, and ends it', async () => {
    const { page } = coordinator;
    await page.goto(`${product.address}/substitutions`);
    await page.getByText('Никого не замещают').waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await page.getByRole('combobox', { name: 'Кто отсутствует' }).fill('Лугова');
    await page.getByTitle('Лугова Вера Андреевна').click();
    await page.getByRole('combobox', { name: 'Кто замещает' }).fill('Берёзкина');
    await page.getByTitle(/^Берёзкина Ольга Игоревна/u).click();
    await page.getByRole('textbox', { name: 'С какого дня' }).fill('23.11.2026');
    await page.getByRole('textbox', { name: 'По какой день' }).fill('30.11.2026');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Назначить заместителя' }).click();
    await page.getByText('Заместитель назначен: Лугова Вера Андреевна').waitFor();
    await page.getByRole('cell', { name: /замещает сегодня/u }).waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Закончить: Лугова Вера Андреевна' }).click();
    await page.getByText('Никого не замещают').waitFor();
  });

  step('and with nothing left the day says so', async () => {
    const { page } = controller;
    await page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: 'Мой день' }).click();
    await page.getByText('На этой неделе от вас ничего не требуется').waitFor();
    expect(await controller.faults()).toEqual([]);
  });
});
