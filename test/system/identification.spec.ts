import { readFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.mjs';
import { Product } from '../support/product.mjs';
import { stepsIn } from './steps.js';
import { Visitor } from './visitor.js';

const gold = JSON.parse(readFileSync(path.join(import.meta.dirname, '../fixtures/gold/002.json'), 'utf8')) as {
  schools: { number: string; name: string; procedures: Record<string, number | null> }[];
};
const HEAD = ['школы', ...Object.keys(gold.schools[0]!.procedures)];
const TEN = gold.schools.map(({ number, procedures }) => [
  number,
  ...Object.values(procedures).map((one) => one ?? ''),
]);
const BELOW = [
  ['МБОУ СОШ № 60', 29.9, 10, 29.9, 0, 5],
  ['МБОУ СОШ № 61', 30, 10, 12, 0, 5],
];

function table(year: number, rows: readonly (readonly (string | number)[])[]) {
  const book = utils.book_new();
  const cells = [[`Результаты оценочных процедур в ${year} году`], HEAD, ...rows.map((row) => [...row])];
  utils.book_append_sheet(book, utils.aoa_to_sheet(cells), 'Результаты');
  const buffer = write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
  return { name: `итоги-${year}.xlsx`, mimeType: 'application/octet-stream', buffer };
}

/** The table of the order is brought, the ten schools are found with their reasons, and become the class of the directory. */
describe('schools with low results', () => {
  let product: Product;
  let browser: Browser;
  let coordinator: Visitor;
  const step = stepsIn(() => browser);

  beforeAll(async () => {
    browser = await launchChromium();
    product = await Product.started({ VEKHA_CLOCK: '2023-03-09T10:00:00+05:00' });
    coordinator = await Visitor.open(browser);
    await coordinator.signIn(product.signInLink);
    const { id: parentId } = await add('Управление образования', 'municipal_authority', null);
    for (const name of [...gold.schools.map((school) => school.name), 'МБОУ СОШ № 60', 'МБОУ СОШ № 61']) {
      await add(name, 'school', parentId);
    }
  });
  afterAll(async () => {
    await browser?.close();
    await product?.remove();
  });

  async function add(name: string, kind: string, parentId: string | null): Promise<{ id: string }> {
    const response = await coordinator.context.request.post(`${product.address}/api/directory/organisations`, {
      headers: { 'X-Vekha': '1' },
      data: { name, kind, timeZone: 'Asia/Yekaterinburg', ...(parentId !== null && { parentId }) },
    });
    expect(response.status()).toBe(201);
    return (await response.json()) as { id: string };
  }

  step('begin with a table, which is told before it is written', async () => {
    const { page } = coordinator;
    await coordinator.goTo('Показатели');
    await page.getByRole('link', { name: 'Школы с низкими результатами' }).click();
    await page.getByText('Результатов ещё нет.').waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await page.getByLabel('Таблица результатов').setInputFiles(table(2021, [...TEN, ...BELOW]));
    await page.getByText('Прочитано по заголовкам.').waitFor();
    await page.getByText('Изменятся 35 значений, школ: 12.').waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Записать', exact: true }).click();
    await page.getByText('Записано.').waitFor();
    await page.getByText(/^2021 год: ВПР, математика, 5 класс; /u).waitFor();
  });

  step('remember what the columns were, a year later', async () => {
    const { page } = coordinator;
    await page.getByLabel('Таблица результатов').setInputFiles(table(2022, [['5', 10, '', '', '', '']]));
    await page.getByText('Как в прошлый раз').waitFor();
    await page.getByText('Изменится 1 значение, школ: 1.').waitFor();
    expect(await page.getByLabel('Год там, где столбец его не называет').inputValue()).toBe('2022');
  });

  step('are found, each with its results beside the line, and those just below it are not', async () => {
    const { page } = coordinator;
    await page.getByRole('button', { name: 'Определить' }).click();
    await page.getByRole('heading', { name: 'Управление образования, 2021 год', level: 1 }).waitFor();
    const outcomeOf = async (name: string) =>
      (await page.getByRole('row').filter({ hasText: name }).getByRole('cell').nth(1).innerText()).trim();
    for (const { name } of gold.schools) expect(await outcomeOf(name)).toBe('ШНОР');
    expect(await outcomeOf('МБОУ СОШ № 60')).toBe('нет');
    expect(await outcomeOf('МБОУ СОШ № 61')).toBe('нет');
    await page.getByText('ОГЭ, математика, 2021: 32 %, это не меньше 30 % — низкий результат').waitFor();
    await page.getByText('ВПР, русский язык, 5 класс, 2021: 29,9 %, это меньше 30 %').waitFor();
    expect(await coordinator.faults()).toEqual([]);
  });

  step('become the class of the directory after it was shown who', async () => {
    const { page } = coordinator;
    await page.getByRole('button', { name: 'Открыть в класс «ШНОР»' }).click();
    const shown = page.getByRole('region', { name: 'Класс «ШНОР»' });
    await shown.getByText('Войдут: 10').waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await shown.getByRole('button', { name: 'Изменить класс' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Класс изменён.').waitFor();
    await page.getByRole('button', { name: 'Открыть в класс «ШНОР»' }).click();
    await page.getByText('В классе уже эти школы.').waitFor();
  });

  step('are read on a telephone', async () => {
    const phone = await Visitor.open(browser, 'phone');
    await phone.takeSessionOf(coordinator);
    for (const address of [coordinator.page.url(), `${product.address}/identification`]) {
      await phone.page.goto(address);
      await phone.page.getByRole('heading', { level: 1 }).waitFor();
      expect(await phone.faults()).toEqual([]);
    }
    await phone.page.getByRole('button', { name: 'Загрузить таблицу результатов' }).click();
    await phone.page.getByLabel('Таблица результатов').setInputFiles(table(2021, TEN));
    await phone.page.getByText('менять нечего').waitFor();
    expect(await phone.faults()).toEqual([]);
  });
});
