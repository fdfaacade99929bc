import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.mjs';
import { Product } from '../support/product.mjs';
import { orderText, type PlanRow } from '../support/review-world.js';
import { eventually } from './eventually.js';
import { stepsIn } from './steps.js';
import { Visitor } from './visitor.js';

const ROWS = 1000;
const TERMS = ['март 2023 года', 'до 1 июня 2023 года', 'ежеквартально', 'постоянно'];
const LONG = Array.from({ length: ROWS }, (_, at): PlanRow => {
  const number = at + 1;
  const term = number % 100 === 0 ? 'как получится' : (TERMS[at % TERMS.length] ?? '');
  return [String(number), `Мероприятие ${number} по сопровождению школ`, term, 'НМЦ'];
});

/** As many columns as orders have, each with as many words. */
function wideOrder(): string {
  const head = ['№', 'Мероприятие', 'Срок', 'Ответственный', 'Ожидаемый результат', 'Целевая аудитория'];
  const rows = Array.from({ length: 20 }, (_, at) => [
    String(at + 1),
    'Организация адресного методического сопровождения общеобразовательных организаций',
    'март, июнь, сентябрь 2023 года',
    'Руководители подведомственных образовательных организаций',
    'Письмо о проведении совещаний, программы, рабочие материалы',
    'Руководители школ',
  ]);
  const [narrow, ...others] = [head, ...rows].map((cells) => cells.join('\t'));
  return orderText({ number: '8-ОД', rows: [] }).replace(/№\tМероприятие.*/u, [narrow, ...others].join('\n'));
}

/** An order longer than any window, and one as wide as a sheet: each is reviewed in a browser and put on paper. */
describe('the review of a long order and of a wide one, in a browser', () => {
  let folder: string;
  let product: Product;
  let browser: Browser;
  let coordinator: Visitor;
  const step = stepsIn(() => browser);

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'vekha-long-review-'));
    writeFileSync(path.join(folder, 'длинный.txt'), orderText({ number: '7-ОД', rows: LONG }));
    writeFileSync(path.join(folder, 'широкий.txt'), wideOrder());
    browser = await launchChromium();
    product = await Product.started({ VEKHA_CLOCK: '2023-03-09T10:00:00+05:00' });
    coordinator = await Visitor.open(browser);
    await coordinator.signIn(product.signInLink);
  });

  afterAll(async () => {
    await browser?.close();
    await product?.remove();
    rmSync(folder, { recursive: true });
  });

  const rows = () => coordinator.page.locator('.roadmap-row');
  const focused = (words: string) => coordinator.page.locator('.roadmap-row:focus').filter({ hasText: words });
  const rowOf = (number: number) => rows().filter({ hasText: `Мероприятие ${number} по` });
  const press = (key: string) => coordinator.page.keyboard.press(key);

  async function upload(file: string): Promise<void> {
    await coordinator.page.getByLabel('Файл приказа', { exact: true }).setInputFiles(path.join(folder, file));
    await coordinator.page.getByRole('button', { name: 'Подтвердить приказ' }).waitFor();
  }

  async function print(landscape: boolean): Promise<{ pages: number; words: string }> {
    const file = path.join(folder, 'печать.pdf');
    await coordinator.page.pdf({ path: file, format: 'A4', landscape });
    const [, pages] = /Pages:\s+(\d+)/u.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' })) ?? [];
    return { pages: Number(pages), words: execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }) };
  }

  step('of a long order the rows in sight are drawn, and all are counted', async () => {
    await upload('длинный.txt');
    await rowOf(1).waitFor();
    await coordinator.page.locator('.source-text tr').first().waitFor();
    expect(await rows().count()).toBeLessThan(60);
    expect(await coordinator.page.locator('.source-text tr').count()).toBeLessThan(200);
    const table = coordinator.page.getByRole('table', { name: /1\s?000/u });
    expect(await table.getAttribute('aria-rowcount')).toBe(String(ROWS + 1));
    expect(await rowOf(1).first().getAttribute('aria-rowindex')).toBe('2');
    expect(await coordinator.faults()).toEqual([]);
  });

  step('the keyboard walks through it, to the next remark far below too', async () => {
    await rowOf(1).first().focus();
    for (let steps = 0; steps < 40; steps += 1) await press('j');
    await focused('Мероприятие 41 по').waitFor();
    await press('n');
    await focused('Мероприятие 100 по').waitFor();
    await coordinator.page.locator('.source-lit').filter({ hasText: 'Мероприятие 100 по' }).waitFor();
    await press('k');
    await focused('Мероприятие 99 по').waitFor();
  });

  step('a draft stays while the eye is elsewhere', async () => {
    await press('Enter');
    const editor = coordinator.page.getByRole('region', { name: 'Исправить строку 99' });
    await editor.getByLabel('Срок', { exact: true }).fill('до 15 октября 2023 года');
    await coordinator.page.evaluate('window.scrollTo(0, document.body.scrollHeight)');
    await rowOf(ROWS).waitFor();
    expect(await editor.getByLabel('Срок', { exact: true }).inputValue()).toBe('до 15 октября 2023 года');
    await editor.getByLabel('Срок', { exact: true }).press('Enter');
    await rowOf(99).getByText('15 октября 2023 г., вс').waitFor();
    await focused('Мероприятие 99 по').waitFor();
    expect(await coordinator.faults()).toEqual([]);
  });

  step('a remark leads to its row, the words of a row are found', async () => {
    await coordinator.page.getByRole('button', { name: /замечани. к прочитанному/u }).click();
    await coordinator.page.getByRole('link', { name: 'строка 900', exact: true }).first().click();
    await rowOf(900).waitFor();
    await coordinator.page.waitForFunction(`document.activeElement.innerText.includes('Мероприятие 900 по')`);
    const find = coordinator.page.getByRole('textbox', { name: 'Найти в строках' });
    await find.fill('мероприятие 777');
    await rowOf(776).waitFor({ state: 'detached' });
    await rowOf(777).waitFor();
    await eventually(async () => expect(await rows().count()).toBe(1));
    expect(await coordinator.faults()).toEqual([]);
    await find.fill('');
    await rowOf(1).waitFor();
  });

  step('its paper holds every row', async () => {
    const { words } = await print(true);
    const plain = words.replace(/\s+/gu, ' ');
    for (const [, title] of LONG) expect(plain).toContain(title);
    await eventually(async () => expect(await rows().count()).toBeLessThan(60));
  });

  step('a wide order is a few sheets, upright and lying, with its source shown and hidden', async () => {
    await coordinator.goTo('Приказы');
    await upload('широкий.txt');
    await coordinator.page.locator('.source-text').waitFor();
    expect(await coordinator.faults()).toEqual([]);
    const sheets = [(await print(true)).pages, (await print(false)).pages];
    await coordinator.page.getByRole('button', { name: 'Скрыть исходник' }).first().click();
    await coordinator.page.locator('.source-text').waitFor({ state: 'hidden' });
    sheets.push((await print(true)).pages, (await print(false)).pages);
    expect(Math.max(...sheets)).toBeLessThanOrEqual(5);
    await coordinator.page.getByRole('button', { name: 'Подтвердить приказ' }).click();
    await coordinator.page.getByText('Приказ подтверждён').waitFor();
    const confirmed = [(await print(true)).pages, (await print(false)).pages];
    expect(Math.max(...confirmed)).toBeLessThanOrEqual(6);
    expect(await coordinator.faults()).toEqual([]);
  });
});
