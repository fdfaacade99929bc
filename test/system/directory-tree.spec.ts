import { withClient } from '@platform/database';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.mjs';
import { Product } from '../support/product.mjs';
import { stepsIn } from './steps.js';
import { Visitor } from './visitor.js';

const SCHOOLS = 40_000;

/** A country of schools in the directory: a region, municipalities, and schools in each. */
describe('the tree of the directory', () => {
  let product: Product;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = await launchChromium();
    product = await Product.started();
    visitor = await Visitor.open(browser);
    await withClient(product.databaseUrl, async (client) => {
      const add = (select: string) =>
        client.query(`insert into organisation (name, match_key, kind, parent_id, time_zone, state)
          select name, name, kind, parent_id, 'Asia/Yekaterinburg', 'active' from (${select}) added`);
      await add(`select 'Министерство' as name, 'ministry' as kind, null::uuid as parent_id`);
      await add(`select 'Муниципалитет ' || lpad(n::text, 3, '0') as name, 'municipal_authority' as kind,
        (select id from organisation where name = 'Министерство') as parent_id from generate_series(1, 60) n`);
      await add(`select 'Школа № ' || n as name, 'school' as kind, municipality.id as parent_id
        from generate_series(1, ${SCHOOLS}) n
        join organisation municipality on municipality.name = 'Муниципалитет ' || lpad((1 + n % 60)::text, 3, '0')`);
    });
  });

  afterAll(async () => {
    await browser?.close();
    await product?.remove();
  });

  const step = stepsIn(() => browser);

  step('opens level by level, however many schools there are', async () => {
    await visitor.signIn(product.signInLink);
    await visitor.goTo('Справочник');
    const { page } = visitor;
    await page.getByRole('button', { name: 'Муниципалитет 050: ниже 666' }).waitFor();
    await page.getByRole('button', { name: 'Показать ещё (осталось 10)' }).click();
    await page.getByRole('button', { name: 'Муниципалитет 060: ниже 666' }).click();
    await page
      .getByRole('textbox', { name: /^Электронная почта: Школа № / })
      .first()
      .waitFor();
    expect(await visitor.faults()).toEqual([]);
  });

  step('is searched among all, and a move says what it takes along before it is made', async () => {
    const { page } = visitor;
    await page.getByPlaceholder('Поиск').fill('муниципалитет 007');
    await page.getByRole('heading', { name: 'Организации 1', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Вышестоящая организация: Муниципалитет 007: Министерство' }).click();
    const choice = page.getByRole('combobox', { name: 'Вышестоящая организация: Муниципалитет 007' });
    await choice.click();
    await choice.fill('муниципалитет 008');
    await page.locator('.ant-select-item').getByText('Муниципалитет 008').click();
    await page.getByText('организаций ниже – 667, людей – 0').waitFor();
    expect(await visitor.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Перенести' }).click();
    await page.getByRole('button', { name: 'Вышестоящая организация: Муниципалитет 007: Муниципалитет 008' }).waitFor();
    expect(await visitor.faults()).toEqual([]);
  });
});
