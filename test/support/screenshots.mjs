import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchChromium } from './chromium.mjs';
import { repository } from './packages.mjs';
import { Product } from './product.mjs';

/**
 * `npm run screenshots`: makes the pictures of the docs anew from a run of the product on a real order, in which people
 * have invented names. First two days after the order, then a month later, when some tasks are done and some are late.
 */
const ORDER = path.join(repository, 'test/fixtures/orders/001_e92bb9a49a23248f.txt');
const PICTURES = path.join(repository, 'docs/images');
const AT_FIRST = '2023-03-09T10:00:00+05:00';
const LATER = '2023-04-10T10:00:00+05:00';
const INSTITUTE = { name: 'ГБУ ДПО «ЧИРО»', address: 'office@institute.example' };
const CONTROLLER = { name: 'Вербицкая Н.С.', address: 'controller@ministry.example' };
const MAX_BYTES = 250_000;

/** Where people stand in this order, and who stands there in the pictures; in the case that the order's grammar asks for. */
const INVENTED = [
  [/\([А-ЯЁ][а-яё]+ [А-ЯЁ]\.[А-ЯЁ]\.\)/u, '(Ольхин П.П.)'],
  [/(?<=возложить на .+)[А-ЯЁ][а-яё]+ [А-ЯЁ]\.[А-ЯЁ]\./u, 'Вербицкую Н.С.'],
  [/(?<=^Министр\s+)[А-ЯЁ]\.[А-ЯЁ]\. [А-ЯЁ][а-яё]+/mu, 'В.В. Листов'],
  [/^[А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+, [\d()]+$/mu, 'Рябинина Анна Ивановна, 8(000)0000000'],
];

const folder = mkdtempSync(path.join(os.tmpdir(), 'vekha-screenshots-'));
const product = new Product({ VEKHA_CLOCK: AT_FIRST });
let browser;
try {
  mkdirSync(PICTURES, { recursive: true });
  browser = await launchChromium();
  await product.start();
  let page = await signIn();
  await bringOrder(page);
  await pictureOfReview(page);
  await giveAddresses(page);
  await confirm(page);
  await actOnTasks(page);
  await product.stop();
  product.settings = { VEKHA_CLOCK: LATER };
  await product.start();
  page = await signIn();
  await pictureOfRoadmap(page);
} finally {
  await browser?.close();
  await product.remove();
  rmSync(folder, { recursive: true });
}

async function signIn() {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'ru-RU',
    timezoneId: 'Asia/Yekaterinburg',
  });
  const page = await context.newPage();
  await page.goto(product.signInLink);
  await page.getByRole('button', { name: 'Войти' }).click();
  await page.getByRole('heading', { name: 'Приказы' }).waitFor();
  return page;
}

async function bringOrder(page) {
  const file = path.join(folder, 'приказ.txt');
  writeFileSync(file, withInventedPeople(readFileSync(ORDER, 'utf8')));
  await page.getByLabel('Файл приказа', { exact: true }).setInputFiles(file);
  await page.getByRole('button', { name: 'Подтвердить приказ' }).waitFor();
}

function withInventedPeople(order) {
  return INVENTED.reduce((text, [place, name]) => {
    if (!place.test(text)) throw new Error(`Nobody stands at ${place} in ${ORDER}`);
    return text.replace(place, name);
  }, order);
}

/** To everybody, so that nothing in the pictures waits for an address. */
async function giveAddresses(page) {
  await page.goto(`${product.address}/directory`);
  const fields = page.getByRole('textbox', { name: /^Электронная почта: / });
  await fields.first().waitFor();
  const count = await fields.count();
  for (let index = 0; index < count; index += 1) {
    const field = fields.nth(index);
    await field.fill(addressOf(await field.getAttribute('aria-label'), index));
    await field.press('Enter');
  }
  await page
    .getByText('сохранено', { exact: true })
    .nth(count - 1)
    .waitFor();
}

function addressOf(label, index) {
  const known = [INSTITUTE, CONTROLLER].find(({ name }) => label.endsWith(`: ${name}`));
  return known?.address ?? `office-${index + 1}@region.example`;
}

async function confirm(page) {
  await openOrder(page);
  await page.getByRole('button', { name: 'Подтвердить приказ' }).click();
  await page.getByText('Приказ подтверждён').waitFor();
}

/** By the links of letters: one task reported and accepted, one with a report that waits, one taken up. */
async function actOnTasks(page) {
  const letter = await openLetter(page, INSTITUTE.address);
  const [reported, waiting, taken] = await Promise.all(
    ['2.2', '2.5', '2.4'].map((number) => linkAfter(letter, number)),
  );
  await report(page, reported);
  const toAcceptor = await openLetter(page, 'Отчёт ждёт вашего решения');
  await take(page.locator('article'), 'letter');
  await press(page, await linkAfter(toAcceptor, '2.2'), 'Принять отчёт и снять с контроля');
  await report(page, waiting);
  await press(page, taken, 'Принять в работу');
}

/** The latest letter whose line in the list has these words, in the frame that shows it. */
async function openLetter(page, words) {
  await page.goto(`${product.address}/mail`);
  await page.getByRole('link', { name: words }).first().click();
  const letter = page.frameLocator('iframe[title^="Письмо"]');
  await letter.getByText('Письмо составлено автоматически').waitFor();
  return letter;
}

function linkAfter(letter, number) {
  const words = letter.locator(`xpath=//*[starts-with(normalize-space(text()), '${number}. ')]`).first();
  return words.locator('xpath=following::a[1]').getAttribute('href');
}

async function report(page, link) {
  await page.goto(link);
  await page.getByRole('button', { name: 'Представить отчёт' }).click();
  await page.getByLabel('Что сделано').fill('Дорожные карты утверждены, копии приложены к письму.');
  await page.getByLabel('№ документа').fill('118');
  await page.getByRole('button', { name: 'Отправить отчёт' }).click();
  await page.getByText('Отчёт отправлен на проверку').waitFor();
}

async function press(page, link, name) {
  await page.goto(link);
  await page.getByRole('button', { name }).click();
  await page.getByRole('status').first().waitFor();
}

async function pictureOfReview(page) {
  const why = page.getByRole('button', { name: 'Почему так прочитан срок строки 2.3' });
  await why.click();
  await page.getByRole('heading', { name: 'По шагам' }).waitFor();
  await scrollTo(page, '2.2');
  await take(page, 'review');
}

async function pictureOfRoadmap(page) {
  await openOrder(page);
  await scrollTo(page, '2.2');
  await take(page, 'roadmap');
}

async function openOrder(page) {
  await page.goto(product.address);
  await page.getByRole('link', { name: /01\/545/ }).click();
  await page.getByRole('table', { name: 'Дорожная карта приказа' }).waitFor();
}

function rowOf(page, number) {
  const why = page.getByRole('button', { name: `Почему так прочитан срок строки ${number}`, exact: true });
  return page.getByRole('row').filter({ has: why });
}

/** The row under the head of the table, which stays on top of the window. */
async function scrollTo(page, number) {
  await rowOf(page, number).evaluate((row) => {
    const head = row.closest('table').tHead.offsetHeight;
    window.scrollTo({ top: row.getBoundingClientRect().top + window.scrollY - head });
    return new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  });
}

/** Of the window, or of a part of the page. */
async function take(seen, name) {
  const file = path.join(PICTURES, `${name}.png`);
  await seen.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  const { size } = statSync(file);
  if (size > MAX_BYTES) throw new Error(`${file} has ${size} bytes; the docs take at most ${MAX_BYTES}`);
  console.log(`${path.relative(repository, file)}, ${Math.round(size / 1000)} KB`);
}
