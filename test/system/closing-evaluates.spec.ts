import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { StandingClock, waitUntil } from '@platform/clock';
import { createDataSource, PersonEntity } from '@storage';
import { IssueSignInLink } from '@workflow';
import type { APIRequestContext, APIResponse, Browser } from 'playwright-core';
import type { DataSource } from 'typeorm';
import { launchChromium } from '../support/chromium.mjs';
import { Product } from '../support/product.mjs';
import { orderText } from '../support/review-world.js';
import { stepsIn } from './steps.js';
import { Visitor } from './visitor.js';

const NOW = '2023-03-09T10:00:00+05:00';
const SCHOOL = 'МБОУ СОШ № 5';
const TITLE = 'Провести мониторинг результатов ВПР';
const PATIENCE = { timeoutMs: 60_000, everyMs: 250 };

/** The task of a monitoring is closed on its page, and the worker of the product gives the points. */
describe('closing a monitoring on its page', () => {
  let product: Product;
  let browser: Browser;
  let coordinator: Visitor;
  let source: DataSource;
  let folder: string;
  let taskId: string;
  let campaign: string;
  const step = stepsIn(() => browser);

  beforeAll(async () => {
    browser = await launchChromium();
    product = await Product.started({ VEKHA_CLOCK: NOW });
    folder = await mkdtemp(path.join(os.tmpdir(), 'vekha-closing-'));
    const file = path.join(folder, 'приказ.txt');
    await writeFile(file, orderText({ rows: [['1', TITLE, 'до 1 июня 2023 года', 'Лугова А.П.']] }));
    await product.run('import', file);
    source = await createDataSource(product.databaseUrl).initialize();
    coordinator = await Visitor.open(browser);
    await coordinator.signIn(product.signInLink);
  });

  afterAll(async () => {
    await source?.destroy();
    await browser?.close();
    await product?.remove();
    await rm(folder, { recursive: true });
  });

  async function post<Answer>(requests: APIRequestContext, at: string, data: object): Promise<Answer> {
    const response: APIResponse = await requests.post(`${product.address}/api${at}`, {
      headers: { 'X-Vekha': '1' },
      data,
    });
    if (!response.ok()) throw new Error(`${at} answered ${response.status()}: ${await response.text()}`);
    return (await response.body()).length === 0 ? (undefined as Answer) : ((await response.json()) as Answer);
  }

  step('its order is confirmed, its form comes in, and who answers for it reports', async () => {
    const { page, context } = coordinator;
    await page.getByRole('link', { name: /№ 1/ }).first().click();
    await page.getByRole('button', { name: 'Подтвердить приказ' }).click();
    await page.getByText('Приказ подтверждён').waitFor();
    const { person } = await coordinator.ask<{ person: { id: string } }>('/api/session');
    const [task] = await source.query<{ id: string; bodyId: string; version: number }[]>(
      `select id, assignee_organisation_id as "bodyId", version from task where title = $1`,
      [TITLE],
    );
    taskId = task!.id;
    const [school] = await source.query<{ id: string }[]>(
      `insert into organisation (name, match_key, kind, parent_id, time_zone, state)
       values ($1, lower($1), 'school', $2, 'Asia/Yekaterinburg', 'active') returning id`,
      [SCHOOL, task!.bodyId],
    );
    const lead = await source.manager.save(PersonEntity, {
      ...{ organisationId: task!.bodyId, kind: 'person', fullName: 'Ромашкина Дарья', matchKey: `ромашкина|${taskId}` },
      ...{ role: 'official', state: 'active' },
    });
    await source.query('update task_participant set person_id = $2 where task_id = $1', [taskId, lead.id]);
    await source.query(`update task set acceptor_id = $2, kind = 'monitoring' where id = $1`, [taskId, person.id]);

    const { id: catalogueId } = await post<{ id: string }>(context.request, '/indicator-catalogues', {
      ...{ organisationId: task!.bodyId, name: 'Показатели ШНОР', source: 'order-002' },
    });
    await post(context.request, `/indicator-catalogues/${catalogueId}/draft/publication`, { edition: 1 });
    const { id } = await post<{ id: string }>(context.request, `/tasks/${taskId}/campaign`, {
      ...{ catalogueId, number: 1, codes: ['1.10'], periodStart: '2022-09-01', periodEnd: '2023-05-31' },
      ...{ dueOn: '2023-05-20', closing: 'complete', organisationIds: [school!.id] },
    });
    campaign = `/api/campaigns/${id}`;
    const entry = (measure: string, number: number) => ({ measure, yearsBack: 0, number, word: null, missing: null });
    const entries = [
      entry('ВПР, русский язык, 5 класс: получили отметку «2»', 6),
      entry('ВПР, русский язык, 5 класс: участники', 40),
    ];
    const form = { edition: 1, entries, confirmed: true };
    await post(context.request, `/campaigns/${id}/forms/${school!.id}/submission`, form);

    const reporting = await Visitor.open(browser);
    const { token } = await new IssueSignInLink(source, new StandingClock(new Date(NOW))).run(lead.id);
    await post(reporting.context.request, '/session', { token });
    const [{ version }] = await source.query<[{ version: number }]>('select version from task where id = $1', [taskId]);
    const report = { version, kind: 'execution', text: 'Формы собраны и проверены' };
    await post(reporting.context.request, `/tasks/${taskId}/report`, report);
  });

  step('its acceptor takes it off control, and the points are there without another word', async () => {
    const { page } = coordinator;
    await page.goto(`${product.address}/tasks/${taskId}`);
    const accept = page.getByRole('button', { name: 'Принять отчёт и снять с контроля' });
    await accept.waitFor();
    const why = page.getByLabel('Почему задача снимается без недостающих подтверждений');
    if (await why.isVisible()) await why.fill('Всё на странице сбора');
    await accept.click();
    await page.getByText('Отчёт принят, задача снята с контроля.').waitFor();
    const done = await waitUntil(async () => {
      const { run } = await coordinator.ask<{ run: { state: string } | null }>(campaign);
      return run?.state === 'done' ? run : undefined;
    }, PATIENCE);
    expect(done).toMatchObject({ cause: 'closing', organisationCount: 1 });
    const { rows } = await coordinator.ask<{ rows: object[] }>(`${campaign}/forms`);
    expect(rows).toMatchObject([{ organisationName: SCHOOL, points: 1 }]);
    await page.goto(`${product.address}${campaign.replace('/api', '')}`);
    await page.getByText(/Баллы посчитаны .+, организаций – 1\. Повод: задача снята с контроля\./u).waitFor();
    expect(await coordinator.faults()).toEqual([]);
  });
});
