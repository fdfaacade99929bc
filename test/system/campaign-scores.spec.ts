import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { read, utils } from '@e965/xlsx';
import { StandingClock } from '@platform/clock';
import { createDataSource, PersonEntity, TaskEntity } from '@storage';
import { IssueSignInLink } from '@workflow';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.mjs';
import { Product } from '../support/product.mjs';
import { eventually } from './eventually.js';
import { stepsIn } from './steps.js';
import { Visitor } from './visitor.js';

const run = promisify(execFile);
const NOW = '2026-11-23T10:00:00+05:00';
const TITLE = 'Мониторинг неуспеваемости и категорий учителей';
/** ВПР of the fifth form, categories of teachers, failing pupils, for whom the order gives no points. */
const CODES = ['1.10', '2.2', '3.1а'];
const number = (measure: string, value: number) => ({
  measure,
  yearsBack: 0,
  number: value,
  word: null,
  missing: null,
});
const notHeld = (measure: string) => ({ measure, yearsBack: 0, number: null, word: null, missing: 'not-held' });
/** @param twos who has a «2» of 40; null where ВПР was not held */
const entries = (twos: number | null, withCategory: number, teachers: number) => [
  ...(twos === null
    ? [notHeld('ВПР, русский язык, 5 класс: получили отметку «2»'), notHeld('ВПР, русский язык, 5 класс: участники')]
    : [
        number('ВПР, русский язык, 5 класс: получили отметку «2»', twos),
        number('ВПР, русский язык, 5 класс: участники', 40),
      ]),
  number('Педагогические работники с высшей или первой категорией', withCategory),
  number('Педагогические работники', teachers),
  ...[number('Неуспевающие обучающиеся', 20), number('Обучающиеся', 250)],
];

interface School {
  readonly id: string;
  readonly name: string;
}

/** A methodologist reads the points of a campaign, sees where one comes from, closes a hole by a ruling, prints and takes them away. */
describe('results of a campaign, in a browser', () => {
  let product: Product;
  let browser: Browser;
  let coordinator: Visitor;
  let schools: School[];
  let catalogueId: string;
  let tasks: { id: string }[];
  let results: string;
  let folder: string;
  const step = stepsIn(() => browser);

  beforeAll(async () => {
    browser = await launchChromium();
    folder = await mkdtemp(path.join(os.tmpdir(), 'vekha-scores-'));
    product = await Product.started({ VEKHA_CLOCK: NOW });
    await product.run('seed', '--tasks', '40', '--organisations', '3');
    const source = await createDataSource(product.databaseUrl).initialize();
    schools = await source.query<School[]>(`select id, name from organisation where kind = 'school' order by name, id`);
    tasks = await source.query<{ id: string }[]>(`select id from task where state = 'open' order by id limit 2`);
    for (const { id } of tasks) await source.manager.update(TaskEntity, { id }, { kind: 'monitoring', title: TITLE });
    const { id } = await source.manager.findOneByOrFail(PersonEntity, { email: 'coordinator@authority.example' });
    const { token } = await new IssueSignInLink(source, new StandingClock(new Date(NOW))).run(id);
    await source.destroy();
    coordinator = await Visitor.open(browser);
    await coordinator.signIn(`${product.address}/sign-in?token=${token}`);
    const owners = await coordinator.ask<{ id: string }[]>('/api/calendars/owners');
    const begun = { organisationId: owners[0]?.id, name: 'Показатели ШНОР', source: 'order-002' };
    catalogueId = (await send('/api/indicator-catalogues', begun)).id;
    await send(`/api/indicator-catalogues/${catalogueId}/draft/publication`, { edition: 1 });
  });

  afterAll(async () => {
    await browser?.close();
    await product?.remove();
    await rm(folder, { recursive: true });
  });

  async function send(address: string, data: object): Promise<{ id: string }> {
    const headers = { 'X-Vekha': '1' };
    const response = await coordinator.context.request.post(`${product.address}${address}`, { headers, data });
    if (!response.ok()) throw new Error(`${address}: ${await response.text()}`);
    return response.status() === 204 ? { id: '' } : ((await response.json()) as { id: string });
  }

  /** Opens a campaign, sends the form of each of the first schools, and waits until the worker has counted them. */
  async function collect(taskId: string, year: number, values: object[][]): Promise<string> {
    const asked = schools.slice(0, values.length);
    const { id } = await send(`/api/tasks/${taskId}/campaign`, {
      ...{ catalogueId, number: 1, codes: CODES, closing: 'as_is', dueOn: '2026-12-01' },
      ...{
        periodStart: `${year}-09-01`,
        periodEnd: `${year + 1}-05-31`,
        organisationIds: asked.map((each) => each.id),
      },
    });
    for (const [at, school] of asked.entries()) {
      const form = { edition: 1, entries: values[at], confirmed: true };
      await send(`/api/campaigns/${id}/forms/${school.id}/submission`, form);
    }
    await send(`/api/campaigns/${id}/evaluation`, {});
    await eventually(async () => {
      const { run: last } = await coordinator.ask<{ run: { state: string } | null }>(`/api/campaigns/${id}`);
      expect(last?.state).toBe('done');
    });
    return id;
  }

  const rowOf = (at: number) => coordinator.page.getByRole('row').filter({ hasText: schools[at]?.name ?? '' });

  step('two years are collected, and counted by the worker', async () => {
    await collect(tasks[0]?.id ?? '', 2024, [entries(20, 4, 40)]);
    const campaign = await collect(tasks[1]?.id ?? '', 2025, [
      entries(6, 12, 40),
      entries(null, 51, 200),
      entries(1, 30, 40),
    ]);
    results = `${product.address}/campaigns/${campaign}/scores`;
  });

  step('points stand by name with their coverage, and what moved since last year', async () => {
    const { page } = coordinator;
    await page.goto(results);
    await page.getByText('3 организации.').waitFor();
    await page.getByText(/^Посчитано /u).waitFor();
    await rowOf(0).getByText('3 из 6').waitFor();
    await rowOf(0).getByText('показателей с баллами: 2 из 3').waitFor();
    await rowOf(0).getByText('+2 (показателей: 2)').waitFor();
    await rowOf(1).getByText('дыр шкалы: 1').waitFor();
    await rowOf(1).getByText('нет данных: 1').waitFor();
    await rowOf(2).getByText('6 из 6').waitFor();
    await rowOf(2).getByText('не с чем сравнить').waitFor();
    expect(await coordinator.faults()).toEqual([]);
  });

  step('a hole is found by its filter, and its trace opened by the keyboard says what is open', async () => {
    const { page } = coordinator;
    await page.getByLabel('Чего не хватает').press('Enter');
    await page.getByTitle('Есть дыры шкалы').click();
    await page.getByText('1 организация.').waitFor();
    await page.getByRole('link', { name: schools[1]?.name ?? '' }).click();
    await page.getByRole('heading', { name: schools[1]?.name ?? '', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Откуда балл: 2.2' }).focus();
    await page.keyboard.press('Enter');
    const trace = page.getByRole('region', { name: 'Откуда балл: 2.2' });
    await trace.getByText('Ни одна ступень шкалы этого значения не покрывает.').waitFor();
    await trace.getByText(/Педагогические работники с высшей/u).waitFor();
    await trace.getByText('25,5 %; дыра шкалы').waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Откуда балл: 1.10' }).press('Enter');
    await page.getByRole('region', { name: 'Откуда балл: 1.10' }).getByText('не проводилось').first().waitFor();
    expect(await coordinator.faults()).toEqual([]);
  });

  step('a ruling closes the hole, and the next evaluation gives the points with who ruled', async () => {
    const { page } = coordinator;
    const school = page.url().replace(/\?.*$/u, '');
    await page.getByRole('button', { name: 'Откуда балл: 2.2' }).press('Enter');
    await page.getByRole('link', { name: 'Показатель и решения о шкале' }).click();
    await page.getByRole('button', { name: 'Решить, как читать: больше 25 и меньше 26' }).click();
    await page.getByLabel('Баллы').fill('1');
    await page.getByLabel('Почему так').fill('Промежуток относится к нижней ступени');
    await page.getByRole('button', { name: 'Записать решение' }).click();
    await page.getByText(/^Решил /u).waitFor();
    await page.goto(results);
    await page.getByRole('button', { name: 'Посчитать ещё раз' }).click();
    await rowOf(1).getByText('1 из 3').first().waitFor();
    await page.goto(school);
    await page.getByRole('button', { name: 'Откуда балл: 2.2' }).press('Enter');
    const trace = page.getByRole('region', { name: 'Откуда балл: 2.2' });
    await trace.getByText(/Промежуток относится к нижней ступени/u).waitFor();
    await trace.getByText('25,5 %; 1 балл').waitFor();
    await trace.getByText('25,5 %; дыра шкалы').waitFor();
    expect(await coordinator.faults()).toEqual([]);
  });

  step('the heat map is read on paper without its colours', async () => {
    const { page } = coordinator;
    await page.goto(results);
    await page.getByText('Тепловая карта').click();
    await page.getByRole('table', { name: 'Баллы организаций по показателям' }).waitFor();
    expect(await coordinator.faults()).toEqual([]);
    const file = path.join(folder, 'карта.pdf');
    await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true });
    const { stdout: told } = await run('pdfinfo', [file]);
    expect(told).toMatch(/Page size:\s+841\.\d+ x 59\d\.\d+ pts \(A4\)/u);
    const { stdout: text } = await run('pdftotext', ['-layout', file, '-']);
    // Spaces that do not break are plain ones on paper.
    const words = (of: string) => of.split(/\s+/u).join(' ');
    const cells = text
      .split('\n')
      .map((line) => words(line.trim()))
      .filter((line) => /^[\d–?×](?: [\d–?×]){2}$/u.test(line));
    // Below the numbers of the sections.
    expect(cells).toEqual(['1 2 3', '1 2 ×', '– 1 ×', '3 3 ×']);
    for (const { name } of schools) expect(words(text)).toContain(words(name));
    for (const code of CODES) expect(text).toContain(code);
    expect(text).toContain('нет данных');
  });

  step('the workbook holds the same points, as numbers', async () => {
    const { page } = coordinator;
    await page.goto(results);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Выгрузить в Excel' }).click(),
    ]);
    const file = path.join(folder, 'баллы.xlsx');
    await download.saveAs(file);
    const book = read(await readFile(file));
    expect(book.SheetNames).toHaveLength(4);
    const rowsOf = (sheet: number) =>
      utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[sheet] ?? ''] ?? {}, { header: 1 });
    expect(rowsOf(0).map((row) => [row[0], ...row.slice(2, 8)])).toEqual([
      [
        'Организация',
        expect.any(String),
        expect.any(String),
        expect.any(String),
        expect.any(String),
        expect.any(String),
        expect.any(String),
      ],
      [schools[0]?.name, 3, 6, 2, 3, 0, 0],
      [schools[1]?.name, 1, 3, 1, 3, 0, 1],
      [schools[2]?.name, 6, 6, 2, 3, 0, 0],
    ]);
    const pointsOf = (sheet: number) =>
      rowsOf(sheet)
        .slice(1)
        .map((row) => [row[2], row[3]]);
    expect([1, 2, 3].map(pointsOf)).toEqual([
      [
        [15, 1],
        [undefined, 'нет данных'],
        [2.5, 3],
      ],
      [
        [30, 2],
        [25.5, 1],
        [75, 3],
      ],
      [
        [8, 'баллов нет по приказу'],
        [8, 'баллов нет по приказу'],
        [8, 'баллов нет по приказу'],
      ],
    ]);
  });

  step('all of it is read on a telephone', async () => {
    const phone = await Visitor.open(browser, 'phone');
    await phone.takeSessionOf(coordinator);
    for (const address of [results, `${results}?view=heat`, `${results}/${schools[0]?.id}?code=%221.10%22`]) {
      await phone.page.goto(address);
      await phone.page.getByRole('heading', { level: 1 }).waitFor();
      expect(await phone.faults()).toEqual([]);
    }
    await phone.page.getByText('«6-30%», от 6 до 30 включительно').waitFor();
  });
});
