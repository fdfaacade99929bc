import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { StandingClock } from '@platform/clock';
import { createDataSource, TaskEntity } from '@storage';
import { AskExtension } from '@workflow';
import type { Browser } from 'playwright-core';
import type { DataSource } from 'typeorm';
import { launchChromium } from '../support/chromium.mjs';
import { Product } from '../support/product.mjs';
import { orderText } from '../support/review-world.js';
import { eventually } from './eventually.js';
import { stepsIn } from './steps.js';
import { Visitor } from './visitor.js';

const NOW = '2023-03-09T10:00:00+05:00';

/** A coordinator says which rows wait for which, and is told what a later date touches before granting it (FEATURES 4.2). */
describe('rows that wait for rows, in a browser', () => {
  let product: Product;
  let browser: Browser;
  let coordinator: Visitor;
  let phone: Visitor;
  let source: DataSource;
  let folder: string;
  const step = stepsIn(() => browser);

  beforeAll(async () => {
    browser = await launchChromium();
    product = await Product.started({ VEKHA_CLOCK: NOW });
    folder = await mkdtemp(path.join(os.tmpdir(), 'vekha-ties-'));
    const file = path.join(folder, 'приказ.txt');
    const rows = [
      ['1', 'Утвердить перечень школ', 'до 20 апреля 2023 года', 'Лугова А.П.'],
      ['2', 'Провести опрос', 'в течение 10 дней после исполнения п. 1', 'Лугова А.П.'],
      ['3', 'Подготовить справку', 'до 5 мая 2023 года', 'Лугова А.П.'],
    ] as const;
    await writeFile(file, orderText({ rows }));
    await product.run('import', file);
    source = await createDataSource(product.databaseUrl).initialize();
    coordinator = await Visitor.open(browser);
    phone = await Visitor.open(browser, 'phone');
  });

  afterAll(async () => {
    await source?.destroy();
    await browser?.close();
    await product?.remove();
    await rm(folder, { recursive: true });
  });

  const taskOf = (title: string) => source.manager.findOneByOrFail(TaskEntity, { title });

  step('at review the words of a row propose a tie, and a person says yes', async () => {
    await coordinator.signIn(product.signInLink);
    await phone.takeSessionOf(coordinator);
    const { page } = coordinator;
    await page.getByRole('link', { name: /№ 1/ }).first().click();
    await page.getByText('По словам строки ждёт: 1').waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Верно' }).click();
    await page.getByText('Ждёт строк: 1').waitFor();
    await page.getByRole('button', { name: 'Чего ждёт строка 3' }).click();
    await page.getByLabel('Строки, результата которых ждёт строка 3').click();
    await page.getByTitle('1 Утвердить перечень школ').click();
    await page.getByRole('heading', { name: 'Дорожная карта' }).click();
    await page.getByRole('button', { name: 'Сохранить', exact: true }).click();
    await page.getByText('Ждёт строк: 1').nth(1).waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await phone.page.goto(page.url());
    await phone.page.getByText('Ждёт строк: 1').first().waitFor();
    expect(await phone.faults()).toEqual([]);
  });

  step('a ring is refused in words', async () => {
    const { page } = coordinator;
    await page.getByRole('button', { name: 'Чего ждёт строка 1' }).click();
    await page.getByLabel('Строки, результата которых ждёт строка 1').click();
    await page.getByTitle('3 Подготовить справку').click();
    await page.getByRole('heading', { name: 'Дорожная карта' }).click();
    await page.getByRole('button', { name: 'Сохранить', exact: true }).click();
    await page.getByText('Строка 1 ждала бы саму себя').waitFor();
    expect(await coordinator.faults()).toEqual([expect.stringContaining('status of 422')]);
    await page.getByRole('button', { name: 'Отмена', exact: true }).click();
  });

  step('once issued, the table and the task show what is waited for', async () => {
    const { page } = coordinator;
    await page.getByRole('button', { name: 'Подтвердить приказ' }).click();
    await page.getByText('Приказ подтверждён').waitFor();
    await page.goto(`${page.url().split('?')[0]}/table`);
    await page.getByText('ждёт строк: 1').first().waitFor();
    expect(await page.getByRole('button', { name: 'Чего ждёт строка 1' }).count()).toBe(0);
    await page.getByLabel('Указать, какие строки чего ждут').check();
    await page.getByRole('button', { name: 'Чего ждёт строка 1' }).waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await phone.page.goto(page.url());
    await phone.page.getByText('ждёт строк: 1').first().waitFor();
    expect(await phone.faults()).toEqual([]);
    await page.goto(`${product.address}/tasks/${(await taskOf('Подготовить справку')).id}`);
    await page.getByRole('heading', { name: 'Связи со строками приказа' }).waitFor();
    await page.getByText('не исполнено, срок 20 апреля 2023 г.').waitFor();
    expect(await coordinator.faults()).toEqual([]);
  });

  step('a later date says which rows would come before it, when it is set and when it is asked for', async () => {
    const { page } = coordinator;
    const { id: taskId, version } = await taskOf('Утвердить перечень школ');
    await page.goto(`${product.address}/tasks/${taskId}`);
    await page.getByRole('button', { name: 'Назначить новый срок' }).click();
    await page.getByLabel('Новый срок').fill('10.05.2023');
    await page.keyboard.press('Enter');
    await page.getByText('п. 3 – 05.05.2023').waitFor();
    expect(await coordinator.faults()).toEqual([]);
    const [lead] = await source.query<[{ person_id: string; organisation_id: string }]>(
      'select person_id, organisation_id from task_participant where task_id = $1 and position = 0',
      [taskId],
    );
    await new AskExtension(source, new StandingClock(new Date(NOW))).run({
      ...{ taskId, version, newDate: '2023-05-12' as never, reason: 'Ждём сведений' },
      actor: {
        ...{ personId: lead.person_id, organisationId: lead.organisation_id },
        ...{ role: 'official', via: 'web' },
      },
    });
    await page.goto(`${product.address}/extensions`);
    await page.getByText('п. 3 – 05.05.2023').waitFor();
    // Thursday 9 March and three working days.
    await page.getByText(/ожидаемый день решения – 14\sмарта\s2023/u).waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await phone.page.goto(`${product.address}/tasks/${taskId}`);
    await phone.page.getByText('п. 3 – 05.05.2023').waitFor();
    await phone.page.getByText(/^ждёт решения: .+, ожидаемый день решения – 14\sмарта\s2023/u).waitFor();
    expect(await phone.faults()).toEqual([]);
  });

  step('it is granted there, and the order says what it promised, what holds now and why', async () => {
    const { page } = coordinator;
    const { orderId } = await taskOf('Утвердить перечень школ');
    await page.goto(`${product.address}/orders/${orderId}/promises`);
    await page.getByText('Всё обещанное в силе').waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await page.goto(`${product.address}/extensions`);
    await page.getByRole('button', { name: 'Перенести срок' }).click();
    await page.getByText('Срок перенесён.').waitFor();
    await page.goto(`${product.address}/orders/${orderId}/chart`);
    await page
      .getByRole('navigation', { name: 'Как показать ход исполнения' })
      .getByRole('link', { name: 'Обещано и изменено' })
      .click();
    await page.getByRole('heading', { name: /^Что обещано и что изменилось: приказ/u, level: 1 }).waitFor();
    await page.getByText(/сроки в силе 2, перенесено 1, отменено 0/u).waitFor();
    const row = page.getByRole('row', { name: /Утвердить перечень школ/u });
    for (const words of ['20.04.2023', '12.05.2023', 'Ждём сведений']) await row.getByText(words).waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await phone.page.goto(page.url());
    await phone.page.getByText('Ждём сведений').waitFor();
    expect(await phone.faults()).toEqual([]);
    await page.getByRole('combobox', { name: 'Что показать' }).click();
    await page.getByTitle('Отменено').click();
    await page.waitForURL(/only=dropped/u);
    await page.getByText('Такого нет').waitFor();
    expect(await coordinator.faults()).toEqual([]);
  });

  step('what was waited for is done: the dates its words give are proposed, and a person enters them', async () => {
    const { page } = coordinator;
    await source.manager.update(
      TaskEntity,
      { id: (await taskOf('Утвердить перечень школ')).id },
      { state: 'closed', closedAt: new Date(NOW) },
    );
    await page.goto(`${product.address}/tasks/${(await taskOf('Провести опрос')).id}`);
    await page.getByRole('button', { name: 'Внести сроки' }).click();
    await page.getByText('Исполнено то, чего ждала строка (1).').waitFor();
    const proposed = page.getByLabel('Срок', { exact: true });
    await eventually(async () => expect(await proposed.inputValue()).toBe('19.03.2023'));
    expect(await coordinator.faults()).toEqual([]);
  });
});
