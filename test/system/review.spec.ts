import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { OrderDetail, OrderRequisites } from '@contract';
import type { Browser, Locator } from 'playwright-core';
import { launchChromium } from '../support/chromium.mjs';
import { Product } from '../support/product.mjs';
import { orderText, type PlanRow } from '../support/review-world.js';
import { eventually } from './eventually.js';
import { stepsIn } from './steps.js';
import { Visitor } from './visitor.js';

const ROWS: readonly PlanRow[] = [
  ['1', 'Провести опрос; подготовить справку', 'март 2023 года', 'Отдел образования'],
  ['2', 'Анализ результатов', 'как получится', 'Отдел образования'],
  ['3', 'Организация курсов', 'по плану НМЦ', 'НМЦ'],
  ['4', 'Совещание руководителей', 'март июнь 2023 года', ''],
  ['5', 'Размещение материалов на сайте', 'постоянно', 'НМЦ'],
];

const NEXT_YEAR = ROWS.map(
  ([number, title, term, owner]): PlanRow => [...([number, title, term.replace('2023', '2024'), owner] as const)],
);

/** A coordinator checks an order by the keyboard, beside its source, and takes steps back. */
describe('the review of an order, in a browser', () => {
  let folder: string;
  let product: Product;
  let browser: Browser;
  let coordinator: Visitor;
  let phone: Visitor;
  const step = stepsIn(() => browser);

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'vekha-review-'));
    writeFileSync(path.join(folder, 'приказ.txt'), orderText({ number: '7-ОД', rows: ROWS }));
    browser = await launchChromium();
    product = await Product.started({ VEKHA_CLOCK: '2023-03-09T10:00:00+05:00' });
    coordinator = await Visitor.open(browser);
    phone = await Visitor.open(browser, 'phone');
    await coordinator.signIn(product.signInLink);
    await phone.takeSessionOf(coordinator);
  });

  afterAll(async () => {
    await browser?.close();
    await product?.remove();
    rmSync(folder, { recursive: true });
  });

  const press = (...keys: string[]) =>
    keys.reduce((done, key) => done.then(() => coordinator.page.keyboard.press(key)), Promise.resolve());
  const button = (name: string | RegExp): Locator => coordinator.page.getByRole('button', { name });
  const rows = () => coordinator.page.locator('.roadmap-row');
  const focused = (words: string) => coordinator.page.locator('.roadmap-row:focus').filter({ hasText: words });
  const rowOf = (number: string) => rows().filter({ has: button(`Исправить строку ${number}`) });
  const order = () => coordinator.ask<OrderDetail>(new URL(coordinator.page.url()).pathname.replace('/', '/api/'));
  const numbers = async () => (await order()).items.map(({ number }) => number);

  step('the filters count what has to be looked at, and show it', async () => {
    await coordinator.page.getByLabel('Файл приказа', { exact: true }).setInputFiles(path.join(folder, 'приказ.txt'));
    await button('Подтвердить приказ').waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await button('Срок не прочитан 1').click();
    await rowOf('1').waitFor({ state: 'detached' });
    await eventually(async () => expect(await rows().count()).toBe(1));
    await button('Без ответственного 1').click();
    await rowOf('4').waitFor();
    await coordinator.page.reload();
    await rowOf('4').waitFor();
    await eventually(async () => expect(await rows().count()).toBe(1));
    await button(/^Все строки/).click();
    await rowOf('1').waitFor();
  });

  step('the source stands beside, the words of the row at hand are lit', async () => {
    await rowOf('1').getByText('Провести опрос').click();
    const lit = coordinator.page.locator('.source-lit');
    await lit.filter({ hasText: 'Провести опрос' }).waitFor();
    await press('j');
    await lit.filter({ hasText: 'Анализ результатов' }).waitFor();
    await eventually(async () => expect(await lit.count()).toBe(1));
    await coordinator.page.locator('.source-text tr').filter({ hasText: 'Организация курсов' }).click();
    await lit.filter({ hasText: 'Организация курсов' }).waitFor();
    await focused('Организация курсов').waitFor();
  });

  step(
    'the keyboard leads to the next doubtful row and corrects it, the reading changes while words are typed',
    async () => {
      await rowOf('1').focus();
      await press('n', 'Enter');
      const editor = coordinator.page.getByRole('region', { name: 'Исправить строку 2' });
      await editor.getByLabel('Срок', { exact: true }).fill('до 1 июня 2023 года');
      await editor.getByText('1 июня 2023 г., чт').waitFor();
      await editor.getByLabel('Ответственный', { exact: true }).fill('Отдел оценки качества, НМЦ');
      await editor.getByText('Отдел оценки качества отвечает').waitFor();
      expect(await coordinator.faults()).toEqual([]);
      await press('Enter');
      await editor.waitFor({ state: 'detached' });
      await rowOf('2').getByText('1 июня 2023 г., чт').waitFor();
      await focused('Анализ результатов').waitFor();
    },
  );

  step('Esc leaves a row as it was', async () => {
    await rowOf('5').focus();
    await press('Enter');
    const editor = coordinator.page.getByRole('region', { name: 'Исправить строку 5' });
    await editor.getByLabel('Срок', { exact: true }).fill('до 1 мая');
    await press('Escape');
    await rowOf('5').getByText('постоянно', { exact: true }).waitFor();
  });

  step('another meaning of an ambiguous term is chosen by a press', async () => {
    const choice = rowOf('4')
      .getByRole('button', { name: /^выбрать для строки 4/ })
      .first();
    await choice.click();
    await rowOf('4')
      .getByRole('button', { name: /^выбрать для строки 4: .*31\s+марта/ })
      .waitFor();
    const { schedules, warnings } = (await order()).items.find(({ number }) => number === '4') ?? {};
    expect(schedules?.[0]?.occurrences.map(({ due }) => due)).toEqual(['2023-06-30']);
    expect((warnings ?? []).map(({ code }) => code)).not.toContain('separator-missing');
  });

  step('a row is cut into two at the lines proposed', async () => {
    await rowOf('1').focus();
    await press('s');
    const form = coordinator.page.getByRole('region', { name: 'Разделить строку 1' });
    await form.getByText('Получатся 2 строки').waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await form.getByRole('button', { name: 'Разделить' }).click();
    await rowOf('1/2').waitFor();
    expect(await numbers()).toEqual(['1', '1/2', '2', '3', '4', '5']);
  });

  step('marked rows are given to one body, or made one', async () => {
    await coordinator.page.getByRole('checkbox', { name: 'Отметить строку 3' }).check();
    await coordinator.page.getByRole('checkbox', { name: 'Отметить строку 5' }).click({ modifiers: ['Shift'] });
    await coordinator.page.getByText('Отмечены 3 строки').waitFor();
    await button('Назначить ответственных…').click();
    await coordinator.page.getByLabel('Кому поручить отмеченные строки').fill('Институт развития образования');
    await press('Enter');
    const given = rows().filter({ hasText: 'Институт развития образования' });
    await eventually(async () => expect(await given.count()).toBe(3));
    for (const number of ['1', '1/2']) {
      await coordinator.page.getByRole('checkbox', { name: `Отметить строку ${number}`, exact: true }).check();
    }
    await button('Объединить в одну').click();
    await rowOf('1/2').waitFor({ state: 'detached' });
    expect(await coordinator.faults()).toEqual([]);
  });

  step('a name is compared with the directory; the entry chosen can be taken back', async () => {
    await rowOf('2').focus();
    await press('d');
    const names = coordinator.page.locator('.roadmap-below');
    const chosen = (entry: string) => names.getByRole('button', { name: `выбрано «${entry}» для имени «НМЦ»` });
    await chosen('НМЦ').waitFor();
    await names.getByRole('textbox', { name: 'Искать в справочнике' }).last().fill('Отдел образования');
    await names.getByRole('button', { name: 'выбрать «Отдел образования» для имени «НМЦ»' }).focus();
    await press('Enter');
    await chosen('Отдел образования').waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await phone.page.goto(coordinator.page.url());
    await phone.page.getByRole('button', { name: 'Сверить со справочником ответственных строки 2' }).click();
    await phone.page.getByRole('button', { name: 'выбрано «Отдел образования» для имени «НМЦ»' }).waitFor();
    expect(await phone.faults()).toEqual([]);
    await button(/изменени. при проверке/).click();
    await coordinator.page.getByText('«НМЦ» – это «Отдел образования» в справочнике: 2').waitFor();
    await button('Отменить').click();
    await chosen('НМЦ').waitFor();
    await chosen('НМЦ').focus();
    await press('Escape');
    await names.waitFor({ state: 'detached' });
    await focused('Анализ результатов').waitFor();
  });

  step('steps are taken back and done anew, after the page was left too', async () => {
    await coordinator.page.reload();
    await rowOf('1').waitFor();
    await button('Отменить').click();
    await rowOf('1/2').waitFor();
    await press('Control+z');
    await rowOf('5').getByText('НМЦ', { exact: true }).waitFor();
    await press('Control+Shift+z');
    await rowOf('5').getByText('Институт развития образования').waitFor();
    // A hand quicker than the server: each press is heard.
    await press('Control+z');
    await press('Control+Shift+z');
    await press('Control+Shift+z');
    await rowOf('1/2').waitFor({ state: 'detached' });
    await press('Control+z');
    await rowOf('1/2').waitFor();
    await button(/изменени. при проверке/).click();
    await coordinator.page.getByText('отменено: объединены строки 1, 1/2').first().waitFor();
    expect(await coordinator.faults()).toEqual([]);
  });

  step('the keys are told by ?', async () => {
    await press('?');
    await coordinator.page.getByRole('dialog', { name: 'Проверка без мыши' }).waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await press('Escape');
  });

  step('keys of one character are switched off, and on again', async () => {
    const help = coordinator.page.getByRole('dialog', { name: 'Проверка без мыши' });
    const turn = async (on: boolean) => {
      await button('Клавиши проверки').click();
      await help.getByLabel('Клавиши из одного знака').setChecked(on);
      await press('Escape');
      await help.waitFor({ state: 'hidden' });
    };
    await turn(false);
    await press('?');
    // Where the key still acts, the dialog is there by the next frame.
    await coordinator.page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    expect(await help.isVisible()).toBe(false);
    await turn(true);
    await press('?');
    await help.waitFor();
    await press('Escape');
    await help.waitFor({ state: 'hidden' });
  });

  step('paper holds the rows and their dates, and none of the controls', async () => {
    const file = path.join(folder, 'печать.pdf');
    await coordinator.page.pdf({ path: file, format: 'A4', landscape: true });
    const paper = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    for (const words of ['Приказ № 7-ОД', 'Анализ результатов', 'до 1 июня 2023 года', 'Размещение материалов']) {
      expect(paper.replace(/\s+/gu, ' ')).toContain(words);
    }
    expect(paper).not.toMatch(/Исправить|Почему так|Сверить|Отменить|Подтвердить|Скрыть исходник|Все строки|Печать/u);
  });

  step('a plan is attached: the dates of its file are offered, others are typed', async () => {
    await button('Приложить план к строке 3').click();
    const form = coordinator.page.getByRole('region', { name: 'План для строки 3' });
    await form.getByLabel('Файл плана', { exact: true }).setInputFiles({
      name: 'план НМЦ.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('№\tТема\tДата\n1\tКурсы директоров\t15.05.2023\n2\tСеминар\t20 июня 2023 года'),
    });
    await form.getByLabel(/15\s+мая\s+2023/).waitFor();
    await form.getByLabel(/20\s+июня\s+2023/).uncheck();
    await form.getByLabel('Даты словами').fill('20 сентября 2023 года');
    await form.getByRole('button', { name: 'Приложить: 2 даты' }).waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await form.getByRole('button', { name: 'Приложить: 2 даты' }).click();
    await rowOf('3').getByRole('link', { name: 'плану НМЦ' }).waitFor();
    const item = (await order()).items.find(({ number }) => number === '3');
    expect(item?.schedules.flatMap(({ occurrences }) => occurrences.map(({ due }) => due))).toEqual([
      '2023-05-15',
      '2023-09-20',
    ]);
    expect(item?.awaitsPlan).toBe(false);
  });

  step('a phone shows the source on demand', async () => {
    await phone.page.goto(coordinator.page.url());
    await phone.page.getByRole('button', { name: 'Исходник рядом' }).click();
    await phone.page.getByRole('region', { name: 'Текст исходного документа' }).getByText('О плане').waitFor();
    expect(await phone.faults()).toEqual([]);
    await phone.page.getByRole('button', { name: 'Скрыть исходник' }).last().click();
    expect(await phone.faults()).toEqual([]);
  });

  step('requisites are corrected by the keyboard, after their effect was seen, and taken back', async () => {
    const requisites = () =>
      coordinator.ask<OrderRequisites>(`${new URL(coordinator.page.url()).pathname.replace('/', '/api/')}/requisites`);
    const before = await requisites();
    await press('r');
    const form = coordinator.page.getByRole('region', { name: 'Реквизиты приказа' });
    await form.getByLabel('Период плана с').fill('01.01.2024');
    await press('Tab');
    await form.getByRole('button', { name: 'Показать, что изменится' }).click();
    await form.getByText('Период кончается раньше, чем начинается. Проверьте обе даты.').first().waitFor();
    expect(await coordinator.faults()).toEqual([expect.stringContaining('422')]);
    await form.getByLabel('по', { exact: true }).fill('31.12.2024');
    await press('Tab');
    await form.getByLabel('Кто контролирует').fill('заместитель директора Ким О.О.');
    await press('Enter');
    const effect = form.getByRole('status', { name: 'Что изменится' });
    await effect.getByRole('button', { name: '1 строка получит другие даты' }).waitFor();
    await effect.getByRole('cell', { name: /Размещение материалов/ }).waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await form.getByLabel('Кто контролирует').focus();
    await press('Enter');
    await coordinator.page.getByText('Реквизиты сохранены.').waitFor();
    expect(await requisites()).toMatchObject({
      periodEnd: '2024-12-31',
      controller: 'Ким О.О., заместитель директора',
    });
    await button('Исправить реквизиты').first().waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await phone.page.goto(coordinator.page.url());
    await phone.page.getByRole('button', { name: 'Исправить реквизиты' }).last().click();
    await phone.page.getByLabel('Кто контролирует').waitFor();
    expect(await phone.faults()).toEqual([]);
    await phone.page.keyboard.press('Escape');
    await button('Отменить').click();
    await eventually(async () => expect({ ...(await requisites()), version: 0 }).toEqual({ ...before, version: 0 }));
  });

  step('once the order is confirmed, a plan that comes late makes its tasks at once', async () => {
    await coordinator.page.reload();
    await rowOf('3').waitFor();
    await button('Отменить').click();
    await button('Приложить план к строке 3').waitFor();
    await button('Подтвердить приказ').click();
    await coordinator.page.getByText('Приказ подтверждён').waitFor();
    await button('Приложить план к строке 3').click();
    const form = coordinator.page.getByRole('region', { name: 'План для строки 3' });
    await form.getByLabel('Даты словами').fill('15 мая, 20 сентября 2023 года');
    await form.getByRole('button', { name: 'Приложить: 2 даты' }).click();
    await coordinator.page.getByText('срок 20.09.2023').waitFor();
    const tasks = (await order()).items.find(({ number }) => number === '3')?.tasks ?? [];
    expect(tasks.map(({ state, dueDate }) => `${state} ${dueDate}`)).toEqual([
      'open 2023-05-15',
      'scheduled 2023-09-20',
    ]);
    expect(await coordinator.faults()).toEqual([]);
  });

  step('a changed file of the order is told row by row, and applied by a press', async () => {
    const issued = new URL(coordinator.page.url()).pathname;
    const changed = ROWS.map((row): PlanRow => (row[0] === '5' ? ['5', row[1], 'до 1 июля 2023 года', row[3]] : row));
    const added: PlanRow = ['6', 'Утверждение состава рабочей группы', 'апрель 2023 года', 'НМЦ'];
    const file = path.join(folder, 'приказ изменён.txt');
    writeFileSync(file, orderText({ number: '7-ОД', rows: [...changed, added] }));
    await coordinator.goTo('Приказы');
    await coordinator.page.getByLabel('Файл приказа', { exact: true }).setInputFiles(file);
    await coordinator.page.getByText('добавлена 1 строка, изменена 1 строка, без изменений 5.').waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await phone.page.goto(coordinator.page.url());
    await phone.page.getByText('Применить изменения').waitFor();
    expect(await phone.faults()).toEqual([]);
    await button('Применить изменения').click();
    await coordinator.page.getByText('Изменения приказа применены').waitFor();
    await coordinator.page.waitForURL(({ pathname }) => pathname === issued);
    const tasks = new Map((await order()).items.map((item) => [item.number, item.tasks.map(({ state }) => state)]));
    expect(tasks.get('5')).toEqual(['cancelled', 'open']);
    expect(tasks.get('6')).toEqual(['scheduled']);
    expect(tasks.get('3')).toEqual(['open', 'scheduled']);
    expect(await coordinator.faults()).toEqual([]);
  });

  step('next year’s order takes over what was decided about the same rows, and says so', async () => {
    const file = path.join(folder, 'приказ 2024.txt');
    writeFileSync(file, orderText({ number: '8-ОД', year: 2024, rows: NEXT_YEAR }));
    await coordinator.goTo('Приказы');
    await coordinator.page.getByLabel('Файл приказа', { exact: true }).setInputFiles(file);
    await button('Сравнить с прежним приказом').click();
    await coordinator.page.getByRole('combobox', { name: 'Прежний приказ' }).fill('7-ОД');
    await coordinator.page.locator('.ant-select-item').getByText('7-ОД').click();
    await button(/^Перенести решения/).click();
    await coordinator.page.getByText(/^Решения перенесены/).waitFor();
    await rowOf('2').getByText('до 1 июня 2024 года').waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await phone.page.goto(coordinator.page.url());
    await phone.page.getByRole('link', { name: 'перенесено из прежнего приказа' }).first().waitFor();
    expect(await phone.faults()).toEqual([]);
    await button(/^Перенесено/).click();
    await coordinator.page.waitForURL(/only=carried/);
    await button('Отменить').click();
    await coordinator.page.getByText('Таких строк больше нет').waitFor();
    await button(/^Все строки/).click();
    await rowOf('2').getByText('как получится', { exact: true }).waitFor();
  });

  step('the same order in another file is known before it is confirmed, with the way to the first', async () => {
    const first = new URL(coordinator.page.url()).pathname;
    const file = path.join(folder, 'приказ 2024 ещё раз.txt');
    writeFileSync(file, `${orderText({ number: '8-ОД', year: 2024, rows: NEXT_YEAR })}\n`);
    await coordinator.goTo('Приказы');
    await coordinator.page.getByLabel('Файл приказа', { exact: true }).setInputFiles(file);
    await coordinator.page.getByText('Этот приказ уже загружен и ждёт подтверждения').waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await coordinator.page.getByRole('link', { name: 'Открыть загруженный раньше' }).click();
    await coordinator.page.waitForURL(`**${first}`);
  });
});
