import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.mjs';
import { Product } from '../support/product.mjs';
import { stepsIn } from './steps.js';
import { Visitor } from './visitor.js';

/** A catalogue is begun, published, read, tried, and a hole of it is closed by a ruling with the keyboard alone. */
describe('indicators', () => {
  let product: Product;
  let browser: Browser;
  let methodologist: Visitor;
  const step = stepsIn(() => browser);

  beforeAll(async () => {
    browser = await launchChromium();
    product = await Product.started({ VEKHA_CLOCK: '2023-03-09T10:00:00+05:00' });
    methodologist = await Visitor.open(browser);
    await methodologist.signIn(product.signInLink);
    const response = await methodologist.context.request.post(`${product.address}/api/directory/organisations`, {
      headers: { 'X-Vekha': '1' },
      data: { name: 'Управление образования', kind: 'municipal_authority', timeZone: 'Asia/Yekaterinburg' },
    });
    expect(response.status()).toBe(201);
  });

  afterAll(async () => {
    await browser?.close();
    await product?.remove();
  });

  step('begin a catalogue with the sample', async () => {
    await methodologist.goTo('Показатели');
    const { page } = methodologist;
    await page.getByText('Каталогов показателей ещё нет').waitFor();
    expect(await methodologist.faults()).toEqual([]);
    const owner = page.getByLabel('Чей каталог');
    await owner.fill('Управление');
    await owner.press('Enter');
    await page.getByRole('button', { name: 'Начать', exact: true }).click();
    await page.getByRole('heading', { name: 'Показатели ШНОР', level: 1 }).waitFor();
    await page.getByText('42 показателя, с дырами в шкале: 22').waitFor();
    expect(await methodologist.faults()).toEqual([]);
  });

  step('change one of the draft, refused with the character first', async () => {
    const { page } = methodologist;
    await page.getByRole('link', { name: /^Совокупная доля высоких результатов/u }).click();
    await page.getByRole('button', { name: 'Изменить' }).click();
    const formula = page.getByLabel('Формула', { exact: true });
    const before = await formula.inputValue();
    await formula.fill('100 * результатов');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page
      .getByText(/Знак 7: /u)
      .first()
      .waitFor();
    expect(await methodologist.faults()).toEqual([expect.stringContaining('422')]);
    await formula.fill(before);
    await page.getByLabel('Ответственный').fill('Методический центр');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByText('Методический центр').waitFor();
  });

  step('publish it', async () => {
    const { page } = methodologist;
    await page.getByRole('link', { name: 'Показатели ШНОР' }).click();
    await page.getByRole('button', { name: 'Опубликовать' }).click();
    await page.getByRole('tooltip').getByRole('button', { name: /ОК|OK/u }).click();
    await page.getByText(/^Версию 1 опубликовал/u).waitFor();
    await page.getByLabel('Только с дырами').check();
    await page.getByRole('link', { name: /^Совокупная доля высоких результатов/u }).click();
  });

  step('try an example that falls into a hole', async () => {
    const { page } = methodologist;
    await page.getByLabel('результатов от 80 до 100 баллов, шт.').fill('31');
    await page.getByLabel('всех результатов, шт.').fill('200');
    await page.getByText('Значение: 15,5 %').waitFor();
    await page.getByText('Баллов нет: ни одна ступень этого значения не покрывает.').waitFor();
    expect(await methodologist.faults()).toEqual([]);
  });

  step('record a ruling with the keyboard, and the hole is closed', async () => {
    const { page } = methodologist;
    await page.getByRole('button', { name: 'Решить, как читать: больше 15 и меньше 16' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Баллы').waitFor();
    await page.keyboard.type('1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Промежуток относится к нижней ступени');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(/^Решил /u).waitFor();
    expect(await page.getByRole('button', { name: /^Решить, как читать/u }).count()).toBe(1);
    await page.getByText('по решению методиста').waitFor();
    expect(await methodologist.faults()).toEqual([]);
  });

  step('read it all on a telephone', async () => {
    const phone = await Visitor.open(browser, 'phone');
    await phone.takeSessionOf(methodologist);
    const address = methodologist.page.url();
    for (const page of [`${product.address}/indicators`, address.replace(/\/1\.7.*$/u, ''), address]) {
      await phone.page.goto(page);
      await phone.page.getByRole('heading', { level: 1 }).waitFor();
      expect(await phone.faults()).toEqual([]);
    }
  });
});
