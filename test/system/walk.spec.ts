import path from 'node:path';
import type { LetterDetail, OrderDetail, TaskDetail } from '@contract';
import type { Browser, FrameLocator, Locator } from 'playwright-core';
import { launchChromium } from '../support/chromium.mjs';
import { Product } from '../support/product.mjs';
import { eventually } from './eventually.js';
import { holdAnswers } from './hold-answers.js';
import { photographIn } from './photograph.js';
import { stepsIn } from './steps.js';
import { Visitor } from './visitor.js';

const ORDER = path.join(import.meta.dirname, '..', 'fixtures', 'orders', '001_e92bb9a49a23248f.txt');
/** Two days after the order was signed: Thursday, 10:00 in Chelyabinsk, so that the first letters go at once. */
const CONFIRMED_AT = '2023-03-09T10:00:00+05:00';
const INSTITUTE = 'office@institute.example';
const CONTROLLER = 'controller@ministry.example';
const ROW = { number: '3.1', title: /^Разработка критериев анкетирования/, due: '31.03.2023' } as const;

/** The main job as people do it: the product by its one command, everything else by its pages and letters. */
describe('one order from its file to a closed task, in a browser', () => {
  let product: Product;
  let browser: Browser;
  let coordinator: Visitor;
  let phone: Visitor;
  let taskAddress: string;
  let before: TaskDetail;
  const step = stepsIn(() => browser);

  beforeAll(async () => {
    browser = await launchChromium();
    product = await Product.started({ VEKHA_CLOCK: CONFIRMED_AT });
    coordinator = await Visitor.open(browser);
    phone = await Visitor.open(browser, 'phone');
  });

  afterAll(async () => {
    await browser?.close();
    await product?.remove();
  });

  /** The page as it stands on a desk, then its address on a phone, where it is there once `awaited` is seen. */
  async function lookAt(visitor: Visitor, awaited: (page: Visitor['page']) => Locator): Promise<void> {
    expect(await visitor.faults()).toEqual([]);
    await phone.page.goto(visitor.page.url());
    await awaited(phone.page).first().waitFor();
    expect(await phone.faults()).toEqual([]);
  }

  const heading = (name: string | RegExp) => (page: Visitor['page']) => page.getByRole('heading', { name });
  const button = (name: string | RegExp) => (page: Visitor['page']) => page.getByRole('button', { name });

  function rowOf(number: string): Locator {
    const why = coordinator.page.getByRole('button', {
      name: `Почему так прочитан срок строки ${number}`,
      exact: true,
    });
    return coordinator.page.getByRole('row').filter({ has: why });
  }

  /** Opens the latest letter to somebody and answers its frame. */
  async function openLetterTo(address: string): Promise<FrameLocator> {
    await coordinator.goTo('Почта');
    await coordinator.page.getByRole('link', { name: address }).first().click();
    const letter = coordinator.page.frameLocator('iframe[title^="Письмо"]');
    await letter.getByText('Письмо составлено автоматически').waitFor();
    return letter;
  }

  const letterShown = () => new URL(coordinator.page.url()).searchParams.get('letter');

  /** The first link that follows the words of a row in a letter. */
  async function linkAfter(letter: FrameLocator, number: string): Promise<string> {
    const words = letter.locator(`xpath=//*[starts-with(normalize-space(text()), '${number}. ')]`).first();
    return (await words.locator('xpath=following::a[1]').getAttribute('href')) ?? '';
  }

  /** Somebody opens a link of a letter in a browser that has never seen the product. */
  async function follow(link: string, size: 'desk' | 'phone' = 'desk'): Promise<Visitor> {
    const visitor = await Visitor.open(browser, size);
    await visitor.page.goto(link);
    await heading(ROW.title)(visitor.page).waitFor();
    return visitor;
  }

  step('the link that was printed signs in by a press', async () => {
    await coordinator.page.goto(product.signInLink);
    await button('Войти')(coordinator.page).waitFor();
    await lookAt(coordinator, button('Войти'));
    await coordinator.signIn(product.signInLink);
    await phone.takeSessionOf(coordinator);
    await coordinator.page.getByText('Пока нет ни одного приказа').waitFor();
    await lookAt(coordinator, (page) => page.getByText('Пока нет ни одного приказа'));
  });

  step('the file becomes a page of review with its warnings on top', async () => {
    await coordinator.page.getByLabel('Файл приказа', { exact: true }).setInputFiles(ORDER);
    await button('Подтвердить приказ')(coordinator.page).waitFor();
    await lookAt(coordinator, button('Подтвердить приказ'));
    expect(await coordinator.page.getByRole('heading', { level: 1 }).textContent()).toContain('01/545');
    const [warnings, table] = await Promise.all([
      coordinator.page.getByRole('region', { name: 'к прочитанному' }).boundingBox(),
      coordinator.page.getByRole('table', { name: 'Дорожная карта приказа' }).boundingBox(),
    ]);
    expect((warnings?.y ?? 0) + (warnings?.height ?? 0)).toBeLessThan(table?.y ?? 0);
    // 23 rows of the table and 2 clauses with duties
    expect(await button(/^Почему так прочитан срок/)(coordinator.page).count()).toBe(25);
    expect(await coordinator.page.getByText('раньше даты приказа', { exact: true }).count()).toBe(5);
  });

  step('the keyboard opens and closes the explanation of a deadline', async () => {
    const why = button('Почему так прочитан срок строки 2.3')(coordinator.page);
    const steps = coordinator.page.getByRole('listitem').filter({ hasText: 'Названный месяц берётся целиком' });
    await why.focus();
    await coordinator.page.keyboard.press('Enter');
    await heading('По шагам')(coordinator.page).waitFor();
    // March, June, September, December
    await eventually(async () => expect(await steps.count()).toBe(4));
    expect(await coordinator.faults()).toEqual([]);
    await coordinator.page.keyboard.press('Escape');
    await steps.first().waitFor({ state: 'detached' });
  });

  step('who is named in the order gets an address in the directory', async () => {
    const { controller } = await coordinator.ask<OrderDetail>(
      new URL(coordinator.page.url()).pathname.replace('/', '/api/'),
    );
    await coordinator.goTo('Справочник');
    for (const [name, address] of [
      ['ГБУ ДПО «ЧИРО»', INSTITUTE],
      [controller ?? '', CONTROLLER],
    ] as const) {
      const field = coordinator.page.getByRole('textbox', { name: `Электронная почта: ${name}`, exact: true });
      await field.fill(address);
      await field.press('Enter');
    }
    await coordinator.page.getByText('сохранено', { exact: true }).nth(1).waitFor();
    await lookAt(coordinator, heading('Организации'));
  });

  step('a cell is saved once, by Enter or by leaving it', async () => {
    const { page } = coordinator;
    const saves: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PATCH') saves.push(request.url());
    });
    const last = page.getByRole('textbox', { name: /^Должность: / }).last();
    const row = last.locator('xpath=ancestor::tr');
    const mark = row.getByText('сохранено', { exact: true });
    await last.fill('Министр образования');
    // The worst moment to leave a field is when its mark appears: the answer has not reached the row's value yet.
    await page.evaluate(`{
      const field = document.activeElement;
      new MutationObserver(() => { field.focus(); field.blur(); })
        .observe(field.closest('tr'), { subtree: true, childList: true, characterData: true });
    }`);
    await last.press('Enter');
    await mark.waitFor();
    await page.getByPlaceholder('Поиск').focus();
    await page.waitForLoadState('networkidle');
    expect(await mark.count()).toBe(1);
    expect(saves).toHaveLength(1);
    expect(await coordinator.faults()).toEqual([]);
  });

  step('two cells of one row, changed before the first has its answer, are both saved', async () => {
    const { page } = coordinator;
    await page.reload();
    const release = await holdAnswers(page, '**/api/directory/people/*');
    const row = page
      .getByRole('textbox', { name: /^Должность: / })
      .last()
      .locator('xpath=ancestor::tr');
    await row.getByRole('textbox', { name: /^Должность: / }).fill('Первый заместитель министра');
    await row.getByRole('textbox', { name: /^Электронная почта: / }).fill('minister@ministry.example');
    await page.getByPlaceholder('Поиск').focus();
    release();
    await row.getByText('сохранено', { exact: true }).nth(1).waitFor();
    expect(await coordinator.faults()).toEqual([]);
  });

  step('the confirmed order is a roadmap of 33 tasks with their live states', async () => {
    await coordinator.goTo('Приказы');
    await lookAt(coordinator, (page) => page.getByRole('link', { name: /01\/545/ }));
    await coordinator.page.getByRole('link', { name: /01\/545/ }).click();
    await button('Подтвердить приказ')(coordinator.page).click();
    // 26 dated occurrences + 1 row that waits for its dates + 4 requests for a plan + 2 clauses = 33
    await coordinator.page.getByText('Созданы 33 задачи').waitFor();
    const states = rowOf('2.3').getByRole('link', { name: /направлено|запланировано/ });
    const quarters = ['направлено', 'запланировано', 'запланировано', 'запланировано'];
    await eventually(async () => expect(await states.allTextContents()).toEqual(quarters));
    await rowOf('5.2').getByRole('link', { name: 'ждёт график' }).waitFor();
    await lookAt(coordinator, (page) => page.getByRole('link', { name: 'направлено' }));
    taskAddress = (await rowOf(ROW.number).getByRole('link', { name: 'направлено' }).getAttribute('href')) ?? '';
  });

  let institute: Visitor;

  step('the mailbox shows the letter to the institute as its reader sees it', async () => {
    const letter = await openLetterTo(INSTITUTE);
    await letter.getByText('в приказе «Март 2023 года» → прочитано как').first().waitFor();
    await lookAt(coordinator, (page) => page.frameLocator('iframe').getByText('Письмо составлено автоматически'));
    const { html } = await coordinator.ask<LetterDetail>(`/api/letters/${letterShown()}`);
    const mailProgram = await Visitor.open(browser, 'phone');
    await mailProgram.page.setContent(html ?? '');
    expect(await mailProgram.faults()).toEqual([]);
    before = await coordinator.ask<TaskDetail>(`/api${taskAddress}`);
    institute = await follow(await linkAfter(letter, ROW.number));
  });

  step('its link shows the task without a session, and opening it changes nothing', async () => {
    await button('Представить отчёт')(institute.page).waitFor();
    await lookAt(institute, button('Представить отчёт'));
    expect(await institute.context.cookies()).toEqual([]);
    const after = await coordinator.ask<TaskDetail>(`/api${taskAddress}`);
    expect(after).toEqual(before);
    expect(after).toMatchObject({ state: 'open', reports: [] });
  });

  step('the institute reports by the same link from a phone, with a photograph of the signed order', async () => {
    const reporting = await follow(institute.page.url(), 'phone');
    const { page } = reporting;
    await button('Представить отчёт')(page).click();
    await page.getByLabel('Что сделано').fill('Критерии анкетирования утверждены.');
    await page.getByLabel('№ документа').fill('17-ОД');
    await page.getByLabel('Дата документа').fill('09.03.2023');
    await page.getByLabel('Дата документа').press('Tab');
    const photograph = {
      name: 'IMG_0412.jpg',
      mimeType: 'image/jpeg',
      buffer: await photographIn(page, 'ПРИКАЗ № 17-ОД'),
    };
    await page.getByLabel('Файлы', { exact: true }).setInputFiles(photograph);
    expect(await reporting.faults()).toEqual([]);
    await button('Отправить отчёт')(page).click();
    await page.getByText('Отчёт отправлен на проверку.').waitFor();
    // The row expects an order: number, day and the paper itself are there.
    await page.getByRole('listitem').filter({ hasText: 'Приказ' }).filter({ hasText: '– есть' }).waitFor();
    expect(await reporting.faults()).toEqual([]);
  });

  step('the acceptor is written to and accepts by the link of that letter', async () => {
    const letter = await openLetterTo(CONTROLLER);
    await letter.getByText('Критерии анкетирования утверждены.').waitFor();
    await lookAt(coordinator, (page) => page.frameLocator('iframe').getByText('Письмо составлено автоматически'));
    const acceptor = await follow(await linkAfter(letter, ROW.number));
    const accept = button('Принять отчёт и снять с контроля');
    await acceptor.page.getByRole('link', { name: 'IMG_0412.jpg' }).waitFor();
    await lookAt(acceptor, accept);
    await accept(acceptor.page).click();
    await acceptor.page.getByText('Отчёт принят, задача снята с контроля.').waitFor();
    expect(await acceptor.faults()).toEqual([]);
  });

  step('the roadmap shows the task closed', async () => {
    await coordinator.goTo('Приказы');
    await coordinator.page.getByText('снято 1 из 33').waitFor();
    await coordinator.page.getByRole('link', { name: /01\/545/ }).click();
    await rowOf(ROW.number).getByRole('link', { name: 'снято с контроля' }).click();
    await heading('Напоминания')(coordinator.page).waitFor();
    await coordinator.page.waitForURL(({ pathname }) => pathname === taskAddress);
  });

  step('its later reminders are shown as skipped, with the reason', async () => {
    const rows = coordinator.page.getByRole('table', { name: 'Напоминания' }).getByRole('row');
    const onTheDay = rows.filter({ hasText: 'день срока' }).filter({ hasText: 'ответственный' });
    expect(await onTheDay.innerText()).toMatch(/31\.03\.2023[^]+пропущено[^]+Почему: отчёт уже представлен/);
    const later = rows.filter({ hasText: /(1[0-9]|2[0-9]|3[01])\.03\.2023|\.04\.2023/ });
    expect(await later.count()).toBeGreaterThan(8);
    expect(await later.filter({ hasNotText: 'Почему: отчёт уже представлен' }).count()).toBe(0);
    await lookAt(coordinator, heading('Напоминания'));
  });

  step('the pages the walk did not need are in order too', async () => {
    await coordinator.goTo('Задачи');
    await coordinator.page.getByRole('table').waitFor();
    await lookAt(coordinator, (page) => page.getByRole('table'));
    await coordinator.page.goto(`${product.address}/no-such-page`);
    await heading('Такой страницы нет')(coordinator.page).waitFor();
    await lookAt(coordinator, heading('Такой страницы нет'));
    await coordinator.page.goto(`${product.address}/sign-in`);
    await button('Прислать ссылку')(coordinator.page).waitFor();
    await lookAt(coordinator, button('Прислать ссылку'));
  });
});
