import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Directory, OrderList, Setup } from '@contract';
import { waitUntil } from '@platform/clock';
import { readLetter } from '@platform/mail';
import type { Browser, Locator } from 'playwright-core';
import { launchChromium } from '../support/chromium.mjs';
import { Product } from '../support/product.mjs';
import { eventually, settled } from './eventually.js';
import { MailServer } from './mail-server.js';
import { stepsIn } from './steps.js';
import { Visitor } from './visitor.js';

const ORDER = path.join(import.meta.dirname, '..', 'fixtures', 'orders', '001_e92bb9a49a23248f.txt');
const OWN_ADDRESS = 'lugova@authority.example';
const READING_TIMEOUT_MS = 60_000;

/** From the first start to the first order, as an administrator with a mail server takes it. */
describe('the first steps', () => {
  let folder: string;
  let mail: MailServer;
  let product: Product;
  let browser: Browser;
  let administrator: Visitor;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'vekha-first-steps-'));
    browser = await launchChromium();
    mail = await MailServer.start();
    product = await Product.started({
      SMTP_URL: mail.url,
      MAIL_FROM: 'Веха <vekha@authority.example>',
    });
    administrator = await Visitor.open(browser);
  });

  afterAll(async () => {
    await browser?.close();
    await product?.remove();
    await mail?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const step = stepsIn(() => browser);
  const section = (name: string): Locator => administrator.page.getByRole('listitem', { name });
  /** Without the calendar: mail goes out by the true time alone, and the year's decree comes with the product or does not. */
  const left = async () =>
    (await administrator.ask<Setup>('/api/setup')).stepsLeft.filter((name) => name !== 'calendar');
  const fill = async (label: string, value: string) => {
    const field = administrator.page.getByRole('textbox', { name: label, exact: true });
    await field.fill(value);
    await field.press('Enter');
  };
  const bring = async (name: string, content: string | Buffer) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    await administrator.goTo('Приказы');
    await administrator.page.getByLabel('Файл приказа', { exact: true }).setInputFiles(file);
    await administrator.page.waitForURL('**/orders/**');
  };

  step('start on the empty page of orders with one line and a link', async () => {
    await administrator.signIn(product.signInLink);
    const panel = administrator.page.getByRole('region', { name: 'Первые шаги' });
    await panel.getByText(/^Первые шаги: сделано \d из 5\. Дальше: назвать свою организацию\.$/).waitFor();
    expect(await administrator.faults()).toEqual([]);
    await panel.getByRole('link', { name: 'К первым шагам' }).click();
    await administrator.page.getByRole('heading', { name: 'Первые шаги', level: 1 }).waitFor();
    expect(await administrator.faults()).toEqual([]);
  });

  step('fit a telephone', async () => {
    const phone = await Visitor.open(browser, 'phone');
    await phone.takeSessionOf(administrator);
    await phone.page.goto(`${product.address}/setup`);
    await phone.page.getByRole('button', { name: 'Отправить пробное письмо' }).waitFor();
    expect(await phone.faults()).toEqual([]);
    await phone.context.close();
  });

  step('take the names of the organisation and of oneself on the spot, and the header follows', async () => {
    const testLetter = section('Проверьте почту').getByRole('button');
    await eventually(async () => expect(await testLetter.isDisabled()).toBe(true));
    await fill('Название организации', 'Департамент образования');
    await section('Назовите свою организацию').getByText('сделано', { exact: true }).waitFor();
    await fill('Ваши фамилия, имя, отчество', 'Лугова Вера Андреевна');
    await fill('Ваша электронная почта', OWN_ADDRESS);
    await administrator.page.getByRole('banner').getByText('Лугова Вера Андреевна').waitFor();
    await section('Проверьте почту').getByText(`Письмо уйдёт на ${OWN_ADDRESS}.`).waitFor();
    expect(await left()).toEqual(['people', 'mail', 'order']);
  });

  step('refuse an empty name and say so at the field', async () => {
    await fill('Название организации', ' ');
    await section('Назовите свою организацию').getByText('Поле «название» не заполнено.').waitFor();
    await fill('Название организации', 'Департамент образования');
    // The browser itself notes the refused request.
    await administrator.faults();
  });

  step('lead to the directory, with the form for a coordinator open', async () => {
    const { page } = administrator;
    await page.getByRole('link', { name: 'Добавить координатора в справочник' }).click();
    const form = page.locator('form');
    await form.getByLabel('Фамилия, имя, отчество').fill('Седова Анна Игоревна');
    await form.getByLabel('Организация').click();
    await page.locator('.ant-select-item').getByText('Департамент образования').click();
    await form.getByLabel('Электронная почта').fill('sedova@authority.example');
    await form.getByRole('button', { name: 'Добавить' }).click();
    await page.getByRole('button', { name: 'Изменить название: Седова Анна Игоревна' }).waitFor();
    expect(await administrator.faults()).toEqual([]);
    await page.getByRole('link', { name: 'Первые шаги' }).click();
    await section('Впишите себя').getByText('В справочнике 1 координатор с адресом.').waitFor();
    expect(await left()).toEqual(['mail', 'order']);
  });

  step('find in the directory that a name can be changed, and that Esc leaves it', async () => {
    const { page } = administrator;
    await administrator.goTo('Справочник');
    const rename = page.getByRole('button', { name: 'Изменить название: Седова Анна Игоревна' });
    const field = page.getByRole('textbox', { name: 'Фамилия, имя, отчество: Седова Анна Игоревна' });
    await rename.click();
    await field.fill('Другая');
    await field.press('Escape');
    await rename.click();
    await field.fill('Седова Анна Петровна');
    await field.press('Enter');
    await page.getByRole('button', { name: 'Изменить название: Седова Анна Петровна' }).waitFor();
    const { people } = await administrator.ask<Directory>('/api/directory');
    expect(people.map(({ fullName }) => fullName)).toEqual(['Лугова Вера Андреевна', 'Седова Анна Петровна']);
    await page.getByRole('link', { name: 'Первые шаги' }).click();
  });

  step('show the words of a mail server that refuses the test letter, and the remedy', async () => {
    mail.refusal = { code: 550, words: '5.1.1 no such mailbox here' };
    await administrator.page.getByRole('button', { name: 'Отправить пробное письмо' }).click();
    const trial = section('Проверьте почту');
    await trial.getByText('Письмо не принято').waitFor();
    await trial.getByText('Слова сервера: 550 5.1.1 no such mailbox here').waitFor();
    await trial.getByText('Проверьте адрес получателя и MAIL_FROM').waitFor();
    expect(await administrator.faults()).toEqual([]);
    expect(mail.taken).toEqual([]);
    expect(await left()).toEqual(['mail', 'order']);
  });

  step('are one less when the server takes it: one letter, to oneself, with a link back', async () => {
    mail.refusal = null;
    await administrator.page.getByRole('button', { name: 'Отправить ещё раз' }).click();
    const trial = section('Проверьте почту');
    await trial.getByText('Сервер принял письмо').waitFor();
    await trial.getByText('Слова сервера: 250 taken by the test server').waitFor();
    expect(mail.taken.map(({ to }) => to)).toEqual([[OWN_ADDRESS]]);
    expect((await readLetter(Buffer.from(mail.taken[0]?.raw ?? ''))).html).toContain(`href="${product.address}/setup?`);
    expect(await left()).toEqual(['order']);
  });

  step('let a file that is no order be taken out of the list again', async () => {
    const { page } = administrator;
    await bring('о погоде.txt', 'О погоде\n\nСегодня пасмурно.\n');
    await page.getByRole('heading', { name: 'Приказ не прочитан' }).waitFor();
    await administrator.goTo('Приказы');
    await page.getByRole('button', { name: 'Убрать из списка: о погоде.txt' }).click();
    await page.getByRole('button', { name: 'Убрать из списка вместе с файлом' }).click();
    await page.getByText('Пока нет ни одного приказа').waitFor();
    expect(await administrator.ask<OrderList>('/api/orders')).toMatchObject({ total: 0, rows: [] });
    expect(await administrator.faults()).toEqual([]);
  });

  step('are over with the first confirmed order, and the start page says no more of them', async () => {
    const { page } = administrator;
    await bring('приказ.txt', readFileSync(ORDER));
    const confirm = page.getByRole('button', { name: 'Подтвердить приказ' });
    await confirm.waitFor({ timeout: READING_TIMEOUT_MS });
    await confirm.click();
    await page.getByText('Приказ подтверждён', { exact: true }).waitFor();
    expect(await left()).toEqual([]);
    await administrator.goTo('Приказы');
    await page.getByRole('table', { name: 'Загруженные приказы' }).waitFor();
    await page.getByRole('region', { name: 'Первые шаги' }).waitFor({ state: 'detached' });
  });

  step('tell of a second copy of the order before anybody confirms it', async () => {
    const { page } = administrator;
    const [issued] = (await administrator.ask<OrderList>('/api/orders')).rows;
    await bring('приказ ещё раз.txt', Buffer.concat([readFileSync(ORDER), Buffer.from('\n')]));
    await page.getByText('Этот приказ уже подтверждён из другого файла').waitFor({ timeout: READING_TIMEOUT_MS });
    expect(await administrator.faults()).toEqual([]);
    expect(await page.getByRole('button', { name: 'Подтвердить приказ' }).count()).toBe(0);
    const link = page.getByRole('link', { name: 'Открыть подтверждённый приказ' });
    expect(await link.getAttribute('href')).toBe(`/orders/${issued?.id}`);
    await page.getByRole('button', { name: 'Убрать из списка: приказ ещё раз.txt' }).click();
    await page.getByRole('button', { name: 'Убрать из списка вместе с файлом' }).click();
    await page.getByRole('heading', { name: 'Приказы', level: 1 }).waitFor();
    expect((await administrator.ask<OrderList>('/api/orders')).rows.map(({ id }) => id)).toEqual([issued?.id]);
  });

  step('lead to the works that repeat themselves, each with when it ran last and how it ended', async () => {
    const { page } = administrator;
    await page.goto(`${product.address}/setup`);
    await page.getByRole('link', { name: 'Как идут повторяющиеся работы' }).click();
    await page.getByRole('heading', { name: 'Повторяющиеся работы', level: 1 }).waitFor();
    await page.getByRole('row', { name: 'составление и отправка писем' }).getByText('выполнена').waitFor();
    expect(await administrator.faults()).toEqual([]);
  });

  step('are nothing a coordinator sees', async () => {
    const request = await Visitor.open(browser);
    await request.page.goto(`${product.address}/sign-in`);
    await request.page.getByLabel('Электронная почта').fill('sedova@authority.example');
    await request.page.getByRole('button', { name: 'Прислать ссылку' }).click();
    const letter = await letterTo('sedova@authority.example');
    await request.signIn(letter);
    await settled(request.page);
    expect(await request.page.getByRole('link', { name: 'Первые шаги' }).count()).toBe(0);
    await request.page.goto(`${product.address}/setup`);
    await request.page.getByRole('heading', { name: 'Приказы', level: 1 }).waitFor();
  });

  /** The sign-in link of the latest letter to this address, once it has come. */
  async function letterTo(address: string): Promise<string> {
    const raw = await waitUntil(() => mail.taken.findLast(({ to }) => to.includes(address))?.raw, {
      timeoutMs: 30_000,
      everyMs: 200,
    });
    const { text } = await readLetter(Buffer.from(raw ?? ''));
    return /http\S+\/sign-in\?token=[\w-]+/.exec(text ?? '')?.[0] ?? '';
  }
});
