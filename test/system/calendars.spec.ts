import path from 'node:path';
import type { TaskList } from '@contract';
import type { Browser, Locator } from 'playwright-core';
import { launchChromium } from '../support/chromium.mjs';
import { Product } from '../support/product.mjs';
import { stepsIn } from './steps.js';
import { untranslated } from './untranslated.js';
import { Visitor } from './visitor.js';

const ORDER = path.join(import.meta.dirname, '..', 'fixtures', 'orders', '001_e92bb9a49a23248f.txt');
const READING_TIMEOUT_MS = 60_000;
const TABS = ['year', 'terms', 'profiles', 'reminders'];

/** An administrator changes a calendar, sees what it moves, and only then moves it. */
describe('calendars', () => {
  let product: Product;
  let browser: Browser;
  let administrator: Visitor;
  const step = stepsIn(() => browser);

  beforeAll(async () => {
    browser = await launchChromium();
    product = await Product.started({ VEKHA_CLOCK: '2023-03-09T10:00:00+05:00' });
    administrator = await Visitor.open(browser);
    await administrator.signIn(product.signInLink);
  });

  afterAll(async () => {
    await browser?.close();
    await product?.remove();
  });

  const button = (name: string | RegExp): Locator => administrator.page.getByRole('button', { name });
  const dueInMarch = async () => {
    const { rows } = await administrator.ask<TaskList>('/api/tasks?pageSize=500');
    return rows.filter(({ dueDate }) => dueDate === '2023-03-31').map(({ controlDate }) => controlDate);
  };
  const addDay = async (visitor: Visitor, date: string) => {
    const { page } = visitor;
    await page.getByRole('button', { name: 'Добавить день' }).click();
    const row = page.getByRole('group').filter({ hasText: 'Как называется' }).last();
    await row.getByLabel('Дата').fill(date);
    await row.getByLabel('Дата').press('Enter');
    await row.getByLabel('Как называется').fill('Областной день');
    await row.getByLabel('Каким актом установлен').fill('Закон области № 1-з');
  };

  step('show the year with the decree behind it, on a desk and on a telephone', async () => {
    await administrator.goTo('Календари');
    const { page } = administrator;
    await page.getByText('Постановление Правительства РФ от 29.08.2022 № 1505').first().waitFor();
    await page.getByText('247 рабочих дней').waitFor();
    await page.getByRole('cell', { name: /^24\b.*перенос с 1\s+января\s+2023/u }).waitFor();
    expect(await administrator.faults()).toEqual([]);
    const phone = await Visitor.open(browser, 'phone');
    await phone.takeSessionOf(administrator);
    for (const tab of TABS) {
      await phone.page.goto(`${product.address}/calendars?tab=${tab}`);
      await phone.page.getByRole('heading', { level: 2 }).first().waitFor();
      expect(await phone.faults()).toEqual([]);
    }
    await phone.context.close();
  });

  step('say that a year without a decree is provisional', async () => {
    const { page } = administrator;
    await page.goto(`${product.address}/calendars?year=2027`);
    await page.getByText(/Предварительный календарь: .* на 2027 год/).waitFor();
    await button('Прошлый год').click();
    await page.getByText('№ 1466').first().waitFor();
  });

  step('of an order under review another profile says which rows it moved, was and is', async () => {
    const { page } = administrator;
    await administrator.goTo('Приказы');
    await page.getByLabel('Файл приказа', { exact: true }).setInputFiles(ORDER);
    await page.waitForURL('**/orders/**');
    await button('Подтвердить приказ').waitFor({ timeout: READING_TIMEOUT_MS });
    await page.getByRole('button', { name: 'Реквизиты', exact: true }).click();
    const profile = page.getByLabel('Профиль сроков');
    await profile.selectOption('strict');
    await button(/^Сроки изменились у \d+ строк/u).waitFor();
    await page.getByRole('table', { name: /^Сроки изменились у/u }).waitFor();
    expect(await administrator.faults()).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await administrator.faults()).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await profile.selectOption('default');
    await button(/^Сроки изменились у \d+ строк/u).waitFor();
    await profile.selectOption('');
    await page.getByText('Сроки всех строк прежние').waitFor();
  });

  step('need an order with tasks', async () => {
    const { page } = administrator;
    await button('Подтвердить приказ').click();
    await page.getByText('Приказ подтверждён').waitFor();
    expect(new Set(await dueInMarch())).toEqual(new Set(['2023-03-31']));
  });

  step('preview a regional day, then apply it, and dates move just then', async () => {
    const { page } = administrator;
    const second = await Visitor.open(browser);
    await second.takeSessionOf(administrator);
    await second.page.goto(`${product.address}/calendars`);
    await second.page.getByRole('button', { name: 'Добавить день' }).waitFor();

    await administrator.goTo('Календари');
    await addDay(administrator, '31.03.2023');
    await button('Показать последствия').click();
    await button(/срок.* исполнения сдвин/).waitFor();
    await page.getByRole('cell', { name: '30.03.2023' }).first().waitFor();
    expect(await administrator.faults()).toEqual([]);
    expect(new Set(await dueInMarch())).toEqual(new Set(['2023-03-31']));
    await button('Применить').click();
    await page.getByText(/^Сохранено\. Сдвинуто сроков: [1-9]/).waitFor();
    expect(new Set(await dueInMarch())).toEqual(new Set(['2023-03-30']));

    await addDay(second, '03.04.2023');
    await second.page.getByRole('button', { name: 'Показать последствия' }).click();
    await second.page.getByText(/это изменил другой администратор: Администратор/).waitFor();
    await second.page.getByRole('button', { name: 'Показать новое' }).click();
    await second.page.getByText('Последняя правка').waitFor();
    await second.context.close();
  });

  step('name the row that makes no sense', async () => {
    const { page } = administrator;
    await addDay(administrator, '31.03.2023');
    await button('Показать последствия').click();
    await page
      .getByText(/внесён дважды/)
      .first()
      .waitFor();
    await button('Отменить правки').click();
    // The browser itself notes the refused request.
    await administrator.faults();
  });

  step('take the terms of a school year', async () => {
    const { page } = administrator;
    await page.getByRole('link', { name: 'Учебный год' }).click();
    await page.getByText('Своего нет. Действуют:').waitFor();
    await button('Добавить четверти').click();
    await button('Показать последствия').click();
    await page.getByText('Ни один срок').waitFor();
    await button('Применить').click();
    await page.getByText(/^Сохранено/).waitFor();
    expect(await administrator.faults()).toEqual([]);
  });

  step('take a copy of a profile and change it', async () => {
    const { page } = administrator;
    await page.getByRole('link', { name: 'Профили сроков' }).click();
    await button('Сделать копию').first().click();
    await page.getByLabel('Название').fill('Порядок области');
    await page.getByLabel('Срок выпал на выходной').selectOption('following');
    await button('Показать последствия').click();
    await page.getByText('Ни один срок').waitFor();
    await button('Применить').click();
    await page.getByRole('region', { name: 'Порядок области' }).getByText('на следующий рабочий день').waitFor();
    expect(await administrator.faults()).toEqual([]);
  });

  step('take other rungs of reminders, tried on a task before they are saved', async () => {
    const { page } = administrator;
    await page.getByRole('link', { name: 'Напоминания' }).click();
    await page.getByText('Своих правил нет: действуют правила из поставки.').waitFor();
    const farthest = page.getByRole('row').filter({ hasText: 'раб. дн. до срока' }).first();
    await farthest.getByRole('spinbutton').fill('7');
    await page.getByRole('checkbox', { name: 'Координатор: за 7 раб. дн. до срока' }).check();
    await page.getByLabel('пятница').check();

    await page.getByLabel('Поручение', { exact: true }).fill('совещани');
    await page.locator('.ant-select-item-option').first().waitFor();
    await page.keyboard.press('Enter');
    await button('Показать письма').click();
    const tried = page.getByRole('region', { name: 'Проверить на поручении' });
    await tried.getByRole('cell', { name: 'за 7 раб. дн. до срока' }).first().waitFor();

    await button('Показать последствия').click();
    await page.getByText(/запланированн.* изменя?тся/u).waitFor();
    expect(await administrator.faults()).toEqual([]);
    await button('Применить').click();
    await page.getByText('Свои правила.').waitFor();

    await page.getByLabel('Час отправки').fill('03:00');
    await button('Показать последствия').click();
    await page.getByText('Час отправки должен быть от 06:00 до 20:00').waitFor();
    await button('Отменить правки').click();
    await administrator.faults();
    await button('Убрать свои правила').click();
    await button('Показать последствия').click();
    await button('Применить').click();
    await page.getByText('Своих правил нет: действуют правила из поставки.').waitFor();
    expect(await administrator.faults()).toEqual([]);
  });

  step('speak English to whoever chose it', async () => {
    const { page } = administrator;
    await button('EN').click();
    for (const tab of TABS) {
      await page.goto(`${product.address}/calendars?tab=${tab}`);
      await page.getByRole('heading', { name: 'Calendars and rules', level: 1 }).waitFor();
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      expect(
        await untranslated(page, [
          'Областной день',
          'Закон области № 1-з',
          'Порядок области',
          'Администратор',
          'Администрация системы',
        ]),
      ).toEqual([]);
      expect(await administrator.faults()).toEqual([]);
    }
  });
});
