import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { StandingClock } from '@platform/clock';
import { createDataSource } from '@storage';
import { ApplyClassChanges, CompareClasses, FanOutTasks } from '@workflow';
import type { Browser } from 'playwright-core';
import type { DataSource } from 'typeorm';
import { launchChromium } from '../support/chromium.mjs';
import { Product } from '../support/product.mjs';
import { orderText } from '../support/review-world.js';
import { stepsIn } from './steps.js';
import { Visitor } from './visitor.js';

const NOW = '2023-03-09T10:00:00+05:00';
/** More than one chunk. */
const SCHOOLS = 520;

/** A coordinator whose order went to all schools of a list learns that the list has changed, and decides (FEATURES 4.2). */
describe('the list of a class, in a browser', () => {
  let product: Product;
  let browser: Browser;
  let coordinator: Visitor;
  let phone: Visitor;
  let source: DataSource;
  let folder: string;
  const clock = new StandingClock(new Date(NOW));
  const step = stepsIn(() => browser);

  beforeAll(async () => {
    browser = await launchChromium();
    product = await Product.started({ VEKHA_CLOCK: NOW });
    folder = await mkdtemp(path.join(os.tmpdir(), 'vekha-classes-'));
    const file = path.join(folder, 'приказ.txt');
    const rows = [
      ['1', 'Провести самодиагностику', 'до 1 июня 2023 года', 'ШНОР'],
      ['2', 'Представить отчёт', 'до 1 июля 2023 года', 'ШНОР'],
    ] as const;
    await writeFile(file, orderText({ rows }));
    await product.run('import', file);
    source = await createDataSource(product.databaseUrl).initialize();
    await source.query(
      `insert into organisation (name, match_key, kind, parent_id, time_zone, state, tags)
       select 'Школа № ' || n, 'школа ' || n, 'school', class.parent_id, 'Asia/Yekaterinburg', 'active',
         case when n <= $1 then array['ШНОР'] else array['зона риска'] end
       from generate_series(1, $1::int + 2) n join organisation class on class.name = 'ШНОР'`,
      [SCHOOLS],
    );
    coordinator = await Visitor.open(browser);
    phone = await Visitor.open(browser, 'phone');
  });

  afterAll(async () => {
    await source?.destroy();
    await browser?.close();
    await product?.remove();
    await rm(folder, { recursive: true });
  });

  step('a row for the list becomes one task with a bar over all its schools', async () => {
    await coordinator.signIn(product.signInLink);
    await phone.takeSessionOf(coordinator);
    const { page } = coordinator;
    await page
      .getByRole('link', { name: /О плане|№ 1/ })
      .first()
      .click();
    await page
      .locator('.record-sub', { hasText: `ШНОР – ${SCHOOLS} организаций` })
      .first()
      .waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Подтвердить приказ' }).click();
    await page.getByText('Приказ подтверждён').waitFor();
    await new FanOutTasks(source, clock).run();
    await page.getByText(`закрыто 0 из ${SCHOOLS}`).first().waitFor();
    expect(await coordinator.faults()).toEqual([]);
  });

  step('the rule of the list is shown with whom it gives, before it is saved', async () => {
    const { page } = coordinator;
    await coordinator.goTo('Справочник');
    await page.getByPlaceholder('Поиск').fill('шнор');
    await page.getByRole('link', { name: 'Правило группы: ШНОР' }).click();
    await page.getByText(`Войдут ${SCHOOLS} организаций. Список не меняется.`).waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await page.getByLabel('Признаки').click();
    await page.keyboard.type('зона риска');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.getByText(`Войдут ${SCHOOLS + 2} организации. Против нынешнего правила: +2, −0.`).waitFor();
    await page.getByRole('radio', { name: 'любой из них' }).waitFor();
    await page.getByText('По этой группе идёт 1 ваш приказ.').waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Сохранить правило' }).click();
    await page.getByText('Правило сохранено.').waitFor();
    await page.getByText(`Войдут ${SCHOOLS + 2} организации. Список не меняется.`).waitFor();
    await phone.page.goto(page.url());
    await phone.page.getByText(`Войдут ${SCHOOLS + 2} организации.`).waitFor();
    expect(await phone.faults()).toEqual([]);
  });

  step('a closed school is out of it', async () => {
    const { page } = coordinator;
    await page.goto(`${product.address}/directory?search=школа № 1`);
    await page.getByLabel('Запись: Школа № 1', { exact: true }).selectOption('закрыта');
    await page.getByLabel('Запись: Школа № 1', { exact: true }).getByText('закрыта').waitFor({ state: 'attached' });
    await page.goto(`${product.address}/directory?search=шнор`);
    await page.getByText(`сегодня ${SCHOOLS + 1} организация`).waitFor();
  });

  step('what changed is told with the tasks it makes, and nothing happens before somebody says so', async () => {
    await new CompareClasses(source, clock).run();
    const { page } = coordinator;
    await coordinator.goTo('Приказы');
    await page.getByText('Организаций: +2, −1; задач добавить – 4, отменить – 2').waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await page.getByRole('link', { name: 'Посмотреть и решить' }).click();
    await page.getByRole('heading', { name: 'Список «ШНОР»' }).waitFor();
    await page.getByRole('link', { name: 'Отменить 2' }).click();
    await page
      .getByRole('row', { name: /Школа № 1/ })
      .first()
      .waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await phone.page.goto(page.url());
    await phone.page.getByRole('heading', { name: 'Список «ШНОР»' }).waitFor();
    expect(await phone.faults()).toEqual([]);
  });

  step('it is applied with a reason and says how far it is', async () => {
    const { page } = coordinator;
    await page.getByLabel('Основание').fill('Приказ министерства № 41');
    await page.getByRole('button', { name: 'Применить к задачам' }).click();
    await page.getByText('Задачи следуют за списком: 0 из 6').waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await new ApplyClassChanges(source, clock).run();
    await page.getByText('Задачи следуют за списком.').waitFor();
    expect(await coordinator.faults()).toEqual([]);
    await page.getByRole('link', { name: 'Ко всем изменениям списков' }).click();
    await page.getByText('применено').waitFor();
    expect(await coordinator.faults()).toEqual([]);
  });

  step('cancelling the task of the list comes to its schools one after another, with progress', async () => {
    const { page } = coordinator;
    await page.getByRole('link', { name: 'ШНОР' }).click();
    await page
      .getByRole('link', { name: /Представить отчёт/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Отменить' }).click();
    await page.getByLabel('Почему поручение отменено').fill('Решение коллегии');
    await page.getByRole('button', { name: 'Отменить' }).last().click();
    await page.getByText(/Отмена доходит до организаций: 500 из 52\d/).waitFor();
    expect(await coordinator.faults()).toEqual([]);
  });
});
