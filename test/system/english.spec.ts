import path from 'node:path';
import type { Directory, OrderDetail, Session } from '@contract';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.mjs';
import { Product } from '../support/product.mjs';
import { eventually } from './eventually.js';
import { stepsIn } from './steps.js';
import { untranslated } from './untranslated.js';
import { Visitor } from './visitor.js';

const ORDER = path.join(import.meta.dirname, '..', 'fixtures', 'orders', '001_e92bb9a49a23248f.txt');
/** How screen readers name the fields that Enter goes along. */
const LABELS = '[...document.querySelectorAll("[data-column=organisation-email]")].map((field) => field.ariaLabel)';
const CONFIRMED_AT = '2023-03-09T10:00:00+05:00';
const INSTITUTE = 'office@institute.example';
/** Buttons of one row that are pressed to see all that a row can say. */
const ROW = '2.3';

/** The pages as somebody reads them who chose English, in browsers that prefer Russian. */
describe('the pages in English', () => {
  let product: Product;
  let browser: Browser;
  let desk: Visitor;
  let phone: Visitor;
  let orderAddress: string;
  /** Of people, bodies and the order's parties: they are not translated. */
  let names: string[] = [];
  const step = stepsIn(() => browser);

  beforeAll(async () => {
    browser = await launchChromium();
    product = await Product.started({ VEKHA_CLOCK: CONFIRMED_AT });
    desk = await Visitor.open(browser);
    phone = await Visitor.open(browser, 'phone');
  });

  afterAll(async () => {
    await browser?.close();
    await product?.remove();
  });

  const heading = (name: string | RegExp) => (page: Page) => page.getByRole('heading', { name });
  const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name, exact: true });

  async function expectEnglish(visitor: Visitor): Promise<void> {
    await visitor.page.locator('html[lang=en]').waitFor({ state: 'attached' });
    expect(await untranslated(visitor.page, names)).toEqual([]);
    expect(await visitor.faults()).toEqual([]);
  }

  /** The page as it stands on a desk, then its address on a phone, where it is there once `awaited` is seen. */
  async function lookAtBoth(awaited: (page: Page) => ReturnType<Page['locator']>): Promise<void> {
    await awaited(desk.page).first().waitFor();
    await expectEnglish(desk);
    await phone.page.goto(desk.page.url());
    await awaited(phone.page).first().waitFor();
    await expectEnglish(phone);
  }

  async function goTo(section: 'Orders' | 'Tasks' | 'Directory' | 'Mail' | 'First steps'): Promise<void> {
    const sections = desk.page.getByRole('navigation', { name: 'Sections' });
    await sections.getByRole('link', { name: section }).click();
    await desk.page.getByRole('heading', { name: section, level: 1 }).waitFor();
  }

  /** The name by which screen readers say the field that takes the next key. */
  const focused = () => desk.page.evaluate<string>('document.activeElement.getAttribute("aria-label")');

  async function learnNames(): Promise<void> {
    const { organisations, people } = await desk.ask<Directory>('/api/directory');
    const { items } = await desk.ask<OrderDetail>(orderAddress.replace('/orders', '/api/orders'));
    names = [
      ...organisations.flatMap(({ name, fullName }) => [name, fullName ?? '']),
      ...people.map(({ fullName }) => fullName),
      ...items.flatMap(({ responsible, executors }) => [...responsible, ...executors].map(({ name }) => name)),
    ];
  }

  step('a Russian browser is spoken to in Russian, and turns to English by a press', async () => {
    await desk.page.goto(product.signInLink);
    await button('Войти')(desk.page).waitFor();
    await button('EN, English')(desk.page).click();
    await button('Sign in')(desk.page).waitFor();
    await expectEnglish(desk);
    await eventually(async () => expect(await desk.page.title()).toBe('Sign in · Vekha'));
  });

  step('the language chosen on the way in becomes the person’s', async () => {
    const saved = desk.page.waitForResponse((response) => response.request().method() === 'PATCH');
    await button('Sign in')(desk.page).click();
    await saved;
    const { person, language } = await desk.ask<Session>('/api/session');
    expect(language).toBe('en');
    names = [person.organisationName, person.fullName];
    await phone.takeSessionOf(desk);
    await lookAtBoth((page) => page.getByText('There are no orders yet'));
    await goTo('First steps');
    await lookAtBoth(heading('First steps'));
  });

  step('the review says in English what was read, beside the words of the order', async () => {
    await goTo('Orders');
    await desk.page.getByLabel('File of an order', { exact: true }).setInputFiles(ORDER);
    await button('Confirm the order')(desk.page).waitFor();
    orderAddress = new URL(desk.page.url()).pathname;
    await learnNames();
    for (const name of [`Why so: the deadline of row ${ROW}`, 'Particulars', 'Rehearsal of the year']) {
      await button(name)(desk.page).click();
    }
    await heading('By month')(desk.page).waitFor();
    await button(`Correct row ${ROW}`)(desk.page).click();
    await lookAtBoth(button('Confirm the order'));
  });

  step('a refused address keeps its reader, in English', async () => {
    await goTo('Directory');
    await lookAtBoth(heading('Organisations'));
    const labels = await desk.page.evaluate<string[]>(LABELS);
    const label = 'E-mail: ГБУ ДПО «ЧИРО»';
    const field = desk.page.getByRole('textbox', { name: label, exact: true });
    await field.fill('office');
    await field.press('Enter');
    await desk.page.getByRole('alert').waitFor();
    await eventually(async () => expect(await focused()).toBe(label));
    expect(await untranslated(desk.page, names)).toEqual([]);
    expect((await desk.faults()).filter((fault) => !fault.includes('422'))).toEqual([]);
    await field.fill(INSTITUTE);
    await field.press('Enter');
    await desk.page.getByText('saved', { exact: true }).waitFor();
    await eventually(async () => expect(await focused()).toBe(labels[labels.indexOf(label) + 1]));
  });

  step('the roadmap, its tasks and a task', async () => {
    await desk.page.goto(product.address + orderAddress);
    await button('Confirm the order')(desk.page).click();
    await desk.page.getByText('33 tasks created').waitFor();
    await expectEnglish(desk);
    await goTo('Orders');
    await lookAtBoth((page) => page.getByRole('table', { name: 'Uploaded orders' }));
    await goTo('Tasks');
    await lookAtBoth((page) => page.getByRole('table', { name: 'Tasks' }));
    await desk.page.goto(product.address + orderAddress);
    await desk.page.getByRole('link', { name: 'assigned' }).first().click();
    await lookAtBoth((page) => page.getByRole('table', { name: 'Reminders' }));
  });

  step('hours are told by the clock of the person’s organisation, and say so', async () => {
    // The administrator's office is in Moscow until he says otherwise; 9:00 of Chelyabinsk is 7:00 there.
    await desk.page.getByRole('columnheader', { name: 'When, UTC+3', exact: true }).waitFor();
    await desk.page
      .getByRole('cell', { name: /^\d+ \w+ 2023 07:00$/ })
      .first()
      .waitFor();
  });

  step('the mailbox and the page behind a link of a letter', async () => {
    await goTo('Mail');
    await desk.page.getByRole('link', { name: INSTITUTE }).first().click();
    const link = desk.page.frameLocator('iframe').getByRole('link').first();
    await link.waitFor();
    await lookAtBoth((page) => page.frameLocator('iframe').getByRole('link'));
    const address = (await link.getAttribute('href')) ?? '';
    await desk.page.getByText('Headers', { exact: true }).click();
    await heading('What the letter holds')(desk.page).waitFor();
    await expectEnglish(desk);
    // The institute reads Russian, and so does the page its letter leads to.
    expect(new URL(address).searchParams.get('language')).toBe('ru');
    await desk.page.goto(address.replace('language=ru', 'language=en'));
    await lookAtBoth(button('Take up'));
    await button('Report')(desk.page).click();
    await desk.page.getByLabel('What was done').waitFor();
    await expectEnglish(desk);
    const date = desk.page.getByLabel('Date of the document');
    await date.click();
    await desk.page.getByText('Mo', { exact: true }).waitFor();
    expect(await untranslated(desk.page, names)).toEqual([]);
    await date.fill('15.03.2023');
    await date.press('Enter');
    await eventually(async () => expect(await date.inputValue()).toBe('15 Mar 2023'));
  });

  step('pages for nobody in particular', async () => {
    await desk.page.goto(`${product.address}/no-such-page`);
    await lookAtBoth(heading('There is no such page'));
    await desk.page.goto(`${product.address}/sign-in`);
    await lookAtBoth(button('Send the link'));
  });

  step('the choice is the person’s: it holds in a browser that has never seen him', async () => {
    const [link = ''] = /\/sign-in\?\S+/.exec(await product.run('sign-in-link')) ?? [];
    const elsewhere = await Visitor.open(browser);
    expect(link).toMatch(/&language=en$/);
    await elsewhere.page.goto(product.address + link.replace('&language=en', ''));
    await button('Войти')(elsewhere.page).click();
    await heading('Orders')(elsewhere.page).waitFor();
    await expectEnglish(elsewhere);
    await elsewhere.context.close();
  });

  step('an address may say the language, and the switch takes it back', async () => {
    const stranger = await Visitor.open(browser);
    await stranger.page.goto(`${product.address}/sign-in?language=en`);
    await button('Send the link')(stranger.page).waitFor();
    await expectEnglish(stranger);
    await button('RU, русский')(stranger.page).click();
    await button('Прислать ссылку')(stranger.page).waitFor();
    await stranger.page.locator('html[lang=ru]').waitFor({ state: 'attached' });
    await stranger.context.close();
  });

  step('back to Russian: what is shown turns at once, the server’s words too', async () => {
    await desk.page.goto(product.address + orderAddress);
    const why = button(`Why so: the deadline of row ${ROW}`)(desk.page);
    await why.click();
    await heading('Step by step')(desk.page).waitFor();
    await button('RU, русский')(desk.page).click();
    await heading('По шагам')(desk.page).waitFor();
    await desk.page.getByRole('listitem').filter({ hasText: 'Названный месяц берётся целиком' }).first().waitFor();
    await desk.page.getByRole('table', { name: 'Дорожная карта приказа' }).waitFor();
    await eventually(async () => expect(await desk.page.title()).toMatch(/^Приказ .* · Веха$/));
    expect(await desk.faults()).toEqual([]);
  });
});
