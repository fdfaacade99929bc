import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.mjs';
import { Product } from '../support/product.mjs';
import { holdAnswers } from './hold-answers.js';
import { stepsIn } from './steps.js';
import { Visitor } from './visitor.js';

const LIST = [
  'Наименование;Муниципалитет;Код;Вид;ФИО директора;Почта;Цвет стен',
  'Управление образования Заречья;;;муниципальный орган;Сидорова Вера Павловна;;',
  'МБОУ СОШ № 1;Управление образования Заречья;0101;школа;Иванова Анна Борисовна;director1@sch.example;белый',
  'МБОУ СОШ № 2;Управление образования Заречья;0102;магазин;Петров Пётр Петрович;director2@sch.example;',
].join('\r\n');

/** A coordinator's list of schools and directors, from the file to the directory and back. */
describe('a list of the directory', () => {
  let product: Product;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = await launchChromium();
    product = await Product.started();
    visitor = await Visitor.open(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.remove();
  });

  const step = stepsIn(() => browser);
  const bring = async (name: string, bytes: Buffer) => {
    await visitor.page
      .getByLabel('Файл списка организаций и людей')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: bytes });
    await visitor.page.getByRole('heading', { name: 'Список из файла' }).waitFor();
  };

  step('is told row by row, with what was not understood and why', async () => {
    await visitor.signIn(product.signInLink);
    await visitor.goTo('Справочник');
    await bring('школы.csv', Buffer.from(LIST));
    const { page } = visitor;
    await page.getByText('Будет добавлено – 4').waitFor();
    await page.getByText('Не распознаны столбцы: Цвет стен.').waitFor();
    await page.getByText('Вида «магазин» нет.').waitFor();
    expect(await visitor.faults()).toEqual([]);
  });

  step('shows the rows of one outcome; until they are there, it says that those shown are of another', async () => {
    const { page } = visitor;
    const shown = page.getByText('Иванова Анна Борисовна', { exact: true });
    const release = await holdAnswers(page, '**/api/directory/imports/*');
    await page.getByRole('link', { name: 'Не вносится 2' }).click();
    await page.locator('[aria-busy="true"]').filter({ has: shown }).waitFor({ state: 'attached' });
    release();
    await shown.waitFor({ state: 'detached' });
    await page.getByText('Петров Пётр Петрович').waitFor();
    expect(await visitor.faults()).toEqual([]);
  });

  step('is applied by one button, and is in the directory', async () => {
    const { page } = visitor;
    await page.getByRole('button', { name: 'Внести изменения' }).click();
    await page.getByText('Изменения внесены').waitFor();
    expect(await visitor.faults()).toEqual([]);
    await page.getByRole('link', { name: 'К справочнику' }).click();
    await page.getByRole('textbox', { name: 'Электронная почта: Иванова Анна Борисовна' }).waitFor();
  });

  step('goes out as a workbook and changes nothing when it comes back', async () => {
    const { page } = visitor;
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Выгрузить XLSX' }).click();
    await bring('справочник.xlsx', await readFile(await (await download).path()));
    await page.getByText('Вносить нечего').waitFor();
    expect(await visitor.faults()).toEqual([]);
  });

  step('of schools only, under a name, becomes a class; it says which of them it does not find', async () => {
    const { page } = visitor;
    await visitor.goTo('Справочник');
    await page.getByRole('button', { name: 'Свой список школ из файла' }).click();
    await page.getByLabel('Название списка').fill('Пилотные школы');
    expect(await visitor.faults()).toEqual([]);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Выбрать файл списка' }).click();
    const buffer = Buffer.from('№;Школа\r\n1;СОШ № 1\r\n2;СОШ № 77\r\n');
    await (await chooser).setFiles({ name: 'пилотные.csv', mimeType: 'text/csv', buffer });
    await page.getByText('Школы из него войдут в список «Пилотные школы»').waitFor();
    await page.getByText('Такой школы в справочнике нет.').waitFor();
    await page.getByRole('button', { name: 'Внести изменения' }).click();
    await page.getByRole('link', { name: 'Список «Пилотные школы» в справочнике' }).click();
    await page.getByRole('link', { name: '1 организация' }).waitFor();
    expect(await visitor.faults()).toEqual([]);
  });
});
