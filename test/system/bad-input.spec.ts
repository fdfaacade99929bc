import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Directory, OrderList, TaskList } from '@contract';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.mjs';
import { Product } from '../support/product.mjs';
import { settled } from './eventually.js';
import { pictured } from './steps.js';
import { Visitor } from './visitor.js';

const CLOCK = '2023-01-16T10:00:00+05:00';
const ARCHIVE = gzipSync('приказ');
const TOO_LARGE_BYTES = 61 * 1024 * 1024;
const WITHOUT_DUTIES = `О погоде

Сегодня пасмурно, завтра обещают снег. Автобусы ходят по расписанию.
`;

function orderWith(number: string, table: string): string {
  return `ДЕПАРТАМЕНТ ОБРАЗОВАНИЯ ЗАРЕЧЕНСКОЙ ОБЛАСТИ

ПРИКАЗ

от 12 января 2023 г. № ${number}

Об утверждении плана работы на 2023 год

ПРИКАЗЫВАЮ:

1. Утвердить план работы (приложение).

Директор департамента                    В.Г. Белов

Приложение к приказу
от 12.01.2023 № ${number}

План работы на 2023 год

${table}
`;
}

/** Counted from 1, as people count. */
function lineOf(text: string, beginning: string): number {
  return text.split('\n').findIndex((line) => line.startsWith(beginning)) + 1;
}

/** What somebody may bring instead of an order: each time a sentence with the place and the remedy, and nothing half-saved. */
describe('a bad file on the page of orders', () => {
  let folder: string;
  let product: Product;
  let browser: Browser;
  let coordinator: Visitor;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'vekha-bad-input-'));
    browser = await launchChromium();
    product = await Product.started({ VEKHA_CLOCK: CLOCK });
    coordinator = await Visitor.open(browser);
    await coordinator.signIn(product.signInLink);
  });

  afterAll(async () => {
    await browser?.close();
    await product?.remove();
    rmSync(folder, { recursive: true });
  });

  async function bring(name: string, content: string | Buffer): Promise<void> {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    await bringFile(file);
  }

  async function bringFile(file: string): Promise<void> {
    await coordinator.goTo('Приказы');
    await coordinator.page.getByLabel('Файл приказа', { exact: true }).setInputFiles(file);
  }

  /** The page in order, and without the inside of the program on it; the browser itself reports an answer of 4xx. */
  async function expectReadablePage(): Promise<void> {
    const faults = await coordinator.faults();
    expect(faults.filter((fault) => !fault.includes('responded with a status of 4'))).toEqual([]);
    expect(await coordinator.page.locator('body').innerText()).not.toMatch(/\bat \S+ \(|node_modules|\w+Error\b|\{\{/);
  }

  async function expectNothingOf(fileName: string): Promise<void> {
    const { rows: orders } = await coordinator.ask<OrderList>('/api/orders?pageSize=500');
    expect(orders.filter((order) => order.fileName === fileName)).toEqual([]);
    await coordinator.page.reload();
    await coordinator.page.getByRole('heading', { name: 'Приказы' }).waitFor();
    await settled(coordinator.page);
    expect(await coordinator.page.getByText(fileName).count()).toBe(0);
  }

  /** Nobody gets work or stands in the directory because of a file that is not understood. */
  async function expectNoConsequences(): Promise<void> {
    expect((await coordinator.ask<TaskList>('/api/tasks')).total).toBe(0);
    const { organisations } = await coordinator.ask<Directory>('/api/directory');
    expect(organisations.filter(({ state }) => state === 'proposed')).toEqual([]);
  }

  const attempt = (name: string, work: () => Promise<void>) => it(name, () => pictured(browser, work));

  attempt('an empty file is said to be empty', async () => {
    await bring('пустой.txt', '');
    const notice = coordinator.page.getByRole('alert').filter({ hasText: 'Файл не принят' });
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/«пустой\.txt» пуст.+Проверьте, тот ли файл выбран/);
    await expectReadablePage();
    await expectNothingOf('пустой.txt');
  });

  attempt('an archive under the name of a text is recognised', async () => {
    await bring('архив.txt', ARCHIVE);
    const notice = coordinator.page.getByRole('alert').filter({ hasText: 'Файл не принят' });
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/«архив\.txt» — архив, приказ из него не читается.+Загрузите сам приказ/);
    await expectReadablePage();
    await expectNothingOf('архив.txt');
  });

  attempt('a file over the limit is refused with the limit', async () => {
    const file = path.join(folder, 'огромный.txt');
    writeFileSync(file, '');
    truncateSync(file, TOO_LARGE_BYTES);
    await bringFile(file);
    const notice = coordinator.page.getByRole('alert').filter({ hasText: 'Файл не принят' });
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/больше \d+ МБ|до \d+ МБ/);
    await expectReadablePage();
    await expectNothingOf('огромный.txt');
  });

  attempt('a text without duties stays a file with the reason', async () => {
    await bring('погода.txt', WITHOUT_DUTIES);
    await coordinator.page.getByText('Приказ не прочитан').waitFor();
    expect(await coordinator.page.locator('main').innerText()).toMatch(
      /не нашлось ни строк дорожной карты, ни пунктов с поручениями\. Проверьте, тот ли это файл/,
    );
    await expectReadablePage();
    await expectNoConsequences();
    await coordinator.goTo('Приказы');
    const row = coordinator.page.getByRole('row').filter({ hasText: 'погода.txt' });
    await row.getByText('не прочитан', { exact: true }).waitFor();
    expect(await row.innerText()).toContain('не нашлось ни строк дорожной карты');
  });

  attempt('a table without a column of deadlines is read with a warning', async () => {
    const table = '№\tМероприятие\tОтветственный\n1\tКурсы для учителей\tОтдел кадров\n2\tСеминар\tОтдел кадров';
    const order = orderWith('18-ОД', table);
    await bring('без сроков.txt', order);
    const warnings = coordinator.page.getByRole('region', { name: 'к прочитанному' });
    await warnings.waitFor();
    expect(await warnings.innerText()).toContain(
      'В таблице нет столбца со сроками; прочитаны столбцы: № | Мероприятие |',
    );
    expect(await warnings.innerText()).toContain(`Таблица (строка файла ${lineOf(order, '№\tМ')})`);
    expect(await warnings.innerText()).toContain('Впишите сроки при проверке');
    await expectReadablePage();
    expect((await coordinator.ask<TaskList>('/api/tasks')).total).toBe(0);
  });

  attempt('a row that breaks off is read with a warning at its place', async () => {
    const table = '№\tМероприятие\tСрок\tОтветственный\n1\tКурсы для учителей\tмарт\tОтдел кадров\n2\tСовеща';
    const order = orderWith('19-ОД', table);
    await bring('оборвана.txt', order);
    const warnings = coordinator.page.getByRole('region', { name: 'к прочитанному' });
    await warnings.waitFor();
    expect(await warnings.innerText()).toContain('Строка оборвана: ячеек 2 из 4');
    expect(await warnings.innerText()).toContain(`2 (строка файла ${lineOf(order, '2\tСовеща')})`);
    expect(await warnings.innerText()).toContain('Сверьте с бумагой. Срок можно вписать при проверке');
    await warnings.getByRole('link', { name: 'строка 2' }).first().click();
    expect(await coordinator.page.locator('tr:target').innerText()).toContain('Совеща');
    await expectReadablePage();
    expect((await coordinator.ask<TaskList>('/api/tasks')).total).toBe(0);
  });
});
