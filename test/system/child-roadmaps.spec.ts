import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { StandingClock } from '@platform/clock';
import { createDataSource, PersonEntity } from '@storage';
import { IssueSignInLink } from '@workflow';
import type { Browser } from 'playwright-core';
import type { DataSource } from 'typeorm';
import { launchChromium } from '../support/chromium.mjs';
import { Product } from '../support/product.mjs';
import { orderText } from '../support/review-world.js';
import { stepsIn } from './steps.js';
import { Visitor } from './visitor.js';

const NOW = '2023-03-09T10:00:00+05:00';
const NORTH = 'Управление образования Северного района';
const SOUTH = 'Управление образования Южного района';

/** A region demands roadmaps of its municipalities; one makes its own of the region's rows (FEATURES 4.2, 4.4). */
describe('roadmaps that a row demands, in a browser', () => {
  let product: Product;
  let browser: Browser;
  let region: Visitor;
  let municipality: Visitor;
  let phone: Visitor;
  let source: DataSource;
  let folder: string;
  let boardAddress: string;
  const step = stepsIn(() => browser);

  beforeAll(async () => {
    browser = await launchChromium();
    product = await Product.started({ VEKHA_CLOCK: NOW });
    folder = await mkdtemp(path.join(os.tmpdir(), 'vekha-roadmaps-'));
    const file = path.join(folder, 'приказ.txt');
    const rows = [
      ['1', 'Разработка дорожных карт МОУО', 'до 20 апреля 2023 года', 'Лугова А.П.'],
      ['2', 'Провести анкетирование', 'до 1 мая 2023 года', 'Лугова А.П., МОУО'],
      ['3', 'Провести обучающие семинары', 'до 1 июня 2023 года', 'Лугова А.П., МОУО'],
    ] as const;
    await writeFile(file, orderText({ rows }));
    await product.run('import', file);
    source = await createDataSource(product.databaseUrl).initialize();
    await source.query(
      `insert into organisation (name, match_key, kind, parent_id, time_zone, state)
       select body.name, lower(body.name), 'municipal_authority', class.parent_id, 'Asia/Yekaterinburg', 'active'
       from unnest($1::text[]) body (name) join organisation class on class.name = 'МОУО'`,
      [[NORTH, SOUTH]],
    );
    region = await Visitor.open(browser);
    municipality = await Visitor.open(browser);
    phone = await Visitor.open(browser, 'phone');
  });

  afterAll(async () => {
    await source?.destroy();
    await browser?.close();
    await product?.remove();
    await rm(folder, { recursive: true });
  });

  const linkOfCoordinator = async (body: string): Promise<string> => {
    const [{ id: organisationId }] = await source.query<[{ id: string }]>(
      'select id from organisation where name = $1',
      [body],
    );
    const person = await source.manager.save(PersonEntity, {
      ...{ organisationId, kind: 'person', fullName: 'Орлова Вера Ивановна', matchKey: `орлова|${organisationId}` },
      ...{ role: 'coordinator', branchId: organisationId, state: 'active' },
    });
    const { token } = await new IssueSignInLink(source, new StandingClock(new Date(NOW))).run(person.id);
    return `${product.address}/sign-in?token=${token}`;
  };

  step('at review the words of a row propose the demand, and a person says yes', async () => {
    await region.signIn(product.signInLink);
    const { page } = region;
    await page.getByRole('link', { name: /№ 1/ }).first().click();
    await page.getByText('По словам строки требует дорожных карт: МОУО').waitFor();
    expect(await region.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Требует', exact: true }).click();
    await page.getByRole('link', { name: 'Требует дорожных карт: МОУО' }).waitFor();
    await page.getByRole('button', { name: 'Дорожные карты по строке 3' }).click();
    await page.getByLabel('Что требует строка 3').waitFor();
    expect(await region.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Отмена', exact: true }).click();
    await page.getByRole('button', { name: 'Подтвердить приказ' }).click();
    await page.getByText('Приказ подтверждён').waitFor();
  });

  step('once issued, a board shows who has none', async () => {
    const { page } = region;
    await page.getByRole('link', { name: 'Требует дорожных карт: МОУО' }).click();
    await page.getByRole('heading', { name: /Дорожные карты по приказу/ }).waitFor();
    boardAddress = page.url();
    await page.getByRole('link', { name: NORTH }).waitFor();
    await page.getByRole('link', { name: SOUTH }).waitFor();
    expect(await region.faults()).toEqual([]);
    await phone.takeSessionOf(region);
    await phone.page.goto(boardAddress);
    await phone.page.getByRole('link', { name: NORTH }).waitFor();
    expect(await phone.faults()).toEqual([]);
  });

  step('a municipality opens its own of the region’s rows; a row it leaves needs a reason', async () => {
    await municipality.signIn(await linkOfCoordinator(NORTH));
    const { page } = municipality;
    await page.goto(boardAddress);
    await page.getByRole('link', { name: NORTH }).click();
    await page.getByRole('heading', { name: 'Дорожная карта организации' }).waitFor();
    await page.getByRole('checkbox', { name: /^3 / }).uncheck();
    await page.getByLabel('Почему строка 3 не войдёт').waitFor();
    expect(await municipality.faults()).toEqual([]);
    await phone.takeSessionOf(municipality);
    await phone.page.goto(page.url());
    await phone.page.getByRole('heading', { name: 'Дорожная карта организации' }).waitFor();
    expect(await phone.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Открыть дорожную карту с этими строками' }).click();
    await page.getByText(`Дорожная карта: ${NORTH}.`).waitFor();
    await page.getByText('До утверждения надо решить 1 строку').waitFor();
    await page.getByText('Строки вышестоящей карты (2)').click();
    expect(await municipality.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Взять в карту 3' }).waitFor();
    await page.getByRole('button', { name: 'Добавить свою строку' }).click();
    await page.getByLabel('Номер', { exact: true }).fill('9');
    await page.getByLabel('Мероприятие', { exact: true }).fill('Открыть методический кабинет');
    await page.getByLabel('Срок, словами приказа').fill('до 1 октября 2023 года');
    expect(await municipality.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Добавить строку' }).click();
    await page.getByRole('cell', { name: 'Открыть методический кабинет' }).first().waitFor();
    expect(await municipality.faults()).toEqual([]);
    await phone.page.goto(page.url());
    await phone.page.getByText('Строки вышестоящей карты (2)').click();
    await phone.page.getByRole('button', { name: 'Добавить свою строку' }).click();
    expect(await phone.faults()).toEqual([]);
  });

  step('it is approved once everything is settled, and the board shows it', async () => {
    const { page } = municipality;
    await page.getByRole('button', { name: 'Подтвердить приказ' }).click();
    await page.getByText('Строки вышестоящей дорожной карты не вошли').waitFor();
    expect(await municipality.faults()).toEqual([expect.stringContaining('status of 409')]);
    await page.getByLabel('Почему строка 3 не войдёт').fill('Семинары проводит институт');
    await page.getByRole('button', { name: 'Указать причину' }).click();
    await page.getByText('До утверждения надо решить').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Подтвердить приказ' }).click();
    await page.getByText('Приказ подтверждён').waitFor();
    await region.page.goto(boardAddress);
    await region.page.getByText('утверждена', { exact: true }).waitFor();
    await region.page.getByRole('heading', { name: 'Строки приказа в утверждённых дорожных картах' }).waitFor();
    expect(await region.faults()).toEqual([]);
  });

  step('another opens an empty one for rows of its own, and says why none of the region’s is in it', async () => {
    const { page } = phone;
    await phone.context.clearCookies();
    await phone.signIn(await linkOfCoordinator(SOUTH));
    await page.goto(boardAddress);
    await page.getByRole('link', { name: SOUTH }).click();
    for (const number of ['2', '3']) {
      await page.getByRole('checkbox', { name: new RegExp(`^${number} `, 'u') }).uncheck();
      await page.getByLabel(`Почему строка ${number} не войдёт`).fill('Проводит институт');
    }
    expect(await phone.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Открыть пустую дорожную карту' }).click();
    await page.getByText(`Дорожная карта: ${SOUTH}.`).waitFor();
    await page.getByRole('button', { name: 'Добавить свою строку' }).waitFor();
    expect(await phone.faults()).toEqual([]);
  });

  step('who stands above reads it', async () => {
    await region.page.getByRole('link', { name: 'Открыть дорожную карту' }).click();
    await region.page.getByText(`Дорожная карта: ${NORTH}.`).waitFor();
    expect(await region.faults()).toEqual([]);
  });
});
