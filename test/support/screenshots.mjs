import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchChromium } from './chromium.mjs';
import { Demo } from './demo.mjs';
import { repository } from './packages.mjs';

/**
 * `npm run screenshots`: makes the pictures of the docs anew from the sample, whose people are invented: as a visitor finds
 * it, and a month later, when some tasks are done and some are late.
 */
const PICTURES = path.join(repository, 'docs/images');
const INSTITUTE = 'office@institute.example';
const WINDOW = { width: 1440, height: 900 };
const MAX_BYTES = 250_000;

const folder = mkdtempSync(path.join(os.tmpdir(), 'vekha-screenshots-'));
const sample = new Demo(repository, folder);
let browser;
try {
  mkdirSync(PICTURES, { recursive: true });
  browser = await launchChromium();
  await sample.start();
  const page = await signIn();
  await take(page, 'sample', await heightOf(page, 'main'));
  await openOrder(page);
  await pictureOfReview(page);
  await confirm(page);
  await actOnTasks(page);
  await passMonth(page);
  await pictureOfRoadmap(page);
} finally {
  await browser?.close();
  await sample.remove();
  rmSync(folder, { recursive: true });
}

async function signIn() {
  const context = await browser.newContext({
    viewport: WINDOW,
    locale: 'ru-RU',
    timezoneId: 'Asia/Yekaterinburg',
  });
  const page = await context.newPage();
  await page.goto(sample.signInLink);
  await page.getByRole('button', { name: 'Войти' }).click();
  await page.getByRole('heading', { name: 'Приказы' }).waitFor();
  return page;
}

/** A page of the sample. */
function at(place) {
  return new URL(place, sample.signInLink).href;
}

async function confirm(page) {
  await page.getByRole('button', { name: 'Подтвердить приказ' }).click();
  await page.getByText('Приказ подтверждён').waitFor();
}

/** By the links of letters: one task reported and accepted, one with a report that waits, one taken up. */
async function actOnTasks(page) {
  const letter = await openLetter(page, INSTITUTE);
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
  await page.goto(at('/mail'));
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

async function passMonth(page) {
  await page.goto(at('/'));
  await page.getByRole('button', { name: /месяц/ }).click();
  await page.getByText('Прошёл 31 день').waitFor();
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
  await page.goto(at('/'));
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

/** To the end of what a part of the page shows, with the page's own margin. */
function heightOf(page, part) {
  return page.locator(part).evaluate((element) => element.lastElementChild.getBoundingClientRect().bottom + 24);
}

/** Of the window, its upper part, or a part of the page. */
async function take(seen, name, height) {
  const file = path.join(PICTURES, `${name}.png`);
  const clip = height && { clip: { x: 0, y: 0, width: WINDOW.width, height } };
  await seen.screenshot({ path: file, animations: 'disabled', caret: 'hide', ...clip });
  const { size } = statSync(file);
  if (size > MAX_BYTES) throw new Error(`${file} has ${size} bytes; the docs take at most ${MAX_BYTES}`);
  console.log(`${path.relative(repository, file)}, ${Math.round(size / 1000)} KB`);
}
