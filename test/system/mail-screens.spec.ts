import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { OrderList, TaskList } from '@contract';
import { createDataSource, IncomingMailEntity, LetterEntity, StoredFileEntity } from '@storage';
import { hashToken, newToken } from '@workflow';
import type { Browser } from 'playwright-core';
import type { DataSource } from 'typeorm';
import { launchChromium } from '../support/chromium.mjs';
import { Product } from '../support/product.mjs';
import { eventually } from './eventually.js';
import { stepsIn } from './steps.js';
import { Visitor } from './visitor.js';

const ORDER = path.join(import.meta.dirname, '..', 'fixtures', 'orders', '001_e92bb9a49a23248f.txt');
/** Monday, 10:00 in Chelyabinsk. */
const NOW = '2026-11-23T10:00:00+05:00';
const AT = new Date(NOW);

interface SentLetter {
  readonly id: string;
  readonly taskId: string;
  readonly personId: string;
  readonly address: string;
}

/** Screens about letters that went, did not arrive, or came in: each on a desk and on a telephone. */
describe('screens of mail, in a browser', () => {
  let product: Product;
  let browser: Browser;
  let desk: Visitor;
  let phone: Visitor;
  let source: DataSource;
  let letter: SentLetter;
  const step = stepsIn(() => browser);

  /** What is wrong with the page at both sizes, once `seen` is there. */
  async function faultsOf(address: string, seen: (visitor: Visitor) => Promise<void>): Promise<string[]> {
    const faults: string[] = [];
    for (const visitor of [desk, phone]) {
      await visitor.page.goto(`${product.address}${address}`);
      await seen(visitor);
      faults.push(...(await visitor.faults()));
    }
    return faults;
  }

  async function sentLetters(): Promise<SentLetter[]> {
    return source.query<SentLetter[]>(
      `select distinct on (letter.id) letter.id, link.task_id as "taskId", link.person_id as "personId", letter.address
       from letter join action_link link on link.letter_id = letter.id join reminder on reminder.letter_id = letter.id
       where letter.state = 'sent' and reminder.task_id = link.task_id order by letter.id, link.task_id`,
    );
  }

  beforeAll(async () => {
    browser = await launchChromium();
    product = await Product.started({ VEKHA_CLOCK: NOW });
    await product.run('seed', '--tasks', '40', '--organisations', '4');
    desk = await Visitor.open(browser);
    phone = await Visitor.open(browser, 'phone');
    await desk.signIn(product.signInLink);
    await phone.takeSessionOf(desk);
    source = await createDataSource(product.databaseUrl).initialize();
    await eventually(async () => expect((await sentLetters()).length).toBeGreaterThan(1));
    letter = (await sentLetters())[0]!;
  });

  afterAll(async () => {
    await source?.destroy();
    await browser?.close();
    await product?.remove();
  });

  step('the proof of notice names each letter of a task, and prints on a sheet laid on its side', async () => {
    const { page } = desk;
    await page.goto(`${product.address}/tasks/${letter.taskId}`);
    await page.getByRole('link', { name: 'Кто и когда уведомлён' }).click();
    await page.getByRole('heading', { name: 'Подтверждение уведомления', level: 1 }).waitFor();
    const faults = await faultsOf(`/tasks/${letter.taskId}/notices`, async (visitor) => {
      await visitor.page.getByText(letter.address).first().waitFor();
      await visitor.page
        .getByText(/^Message-ID: </u)
        .first()
        .waitFor();
    });
    expect(faults).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Печать' }).isVisible()).toBe(false);
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(/MediaBox\s*\[0 0 841/u.test(paper.toString('latin1'))).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });

  step('the page of a letter’s link says that it was opened, and the proof shows it', async () => {
    const token = newToken();
    await source.query('update action_link set token_hash = $1 where letter_id = $2 and task_id = $3', [
      hashToken(token),
      letter.id,
      letter.taskId,
    ]);
    const reader = await Visitor.open(browser, 'phone');
    const noted = reader.page.waitForResponse(/\/opening$/u);
    await reader.page.goto(`${product.address}/link/${token}`);
    expect((await noted).status()).toBe(204);
    expect(await reader.faults()).toEqual([]);
    await desk.page.goto(`${product.address}/tasks/${letter.taskId}/notices`);
    await desk.page
      .getByText(/^Ссылка открыта 23\sноября\s2026/u)
      .first()
      .waitFor();
  });

  step('the optional letters are refused by the link under a letter', async () => {
    const token = newToken();
    await source.manager.update(LetterEntity, { id: letter.id }, { unsubscribeTokenHash: hashToken(token) });
    expect(
      await faultsOf(`/unsubscribe/${token}`, ({ page }) =>
        page.getByRole('button', { name: 'Не присылать' }).waitFor(),
      ),
    ).toEqual([]);
    await phone.page.getByRole('button', { name: 'Не присылать' }).click();
    await phone.page.getByText(/^Готово: необязательных писем больше не будет/u).waitFor();
    expect(await phone.faults()).toEqual([]);
  });

  step('a letter that came in and is not clear is made a comment', async () => {
    const file = await source.manager.save(StoredFileEntity, {
      ...{ name: 'mail.eml', mediaType: 'message/rfc822', byteCount: 1, sha256: randomUUID(), bytes: null },
    });
    await source.manager.insert(IncomingMailEntity, {
      ...{ messageId: `<${randomUUID()}@school.example>`, source: 'imap' as const, fileId: file.id, isCut: false },
      ...{ receivedAt: AT, nextAttemptAt: AT, settledAt: AT, state: 'unclear' as const, why: 'mail-which-row' },
      ...{ sender: letter.address, subject: 'Re: Срок исполнения', body: 'Исполнено, протокол приложим завтра.' },
      ...{ letterId: letter.id, personId: letter.personId, taskId: letter.taskId },
    });
    const seen = ({ page }: Visitor) => page.getByText('Исполнено, протокол приложим завтра.').waitFor();
    expect(await faultsOf('/incoming-mail', seen)).toEqual([]);
    await phone.page.getByRole('button', { name: 'Сделать комментарием' }).click();
    await phone.page.getByText('Ничего не ждёт решения').waitFor();
    expect(await phone.faults()).toEqual([]);
  });

  step('a letter that was given up is told of and sent again', async () => {
    const lost = (await sentLetters()).find(({ id }) => id !== letter.id)!;
    await source.manager.update(
      LetterEntity,
      { id: lost.id },
      { state: 'failed', lastError: '550 5.1.1 no such user' },
    );
    await source.query(
      `update reminder set state = 'skipped', skip_reason = 'not_deliverable', settled_at = $2 where letter_id = $1`,
      [lost.id, AT],
    );
    const seen = ({ page }: Visitor) => page.getByText('550 5.1.1 no such user').first().waitFor();
    expect(await faultsOf('/mail/undelivered', seen)).toEqual([]);
    await phone.page.getByRole('button', { name: /^Отправить заново: /u }).click();
    await phone.page.getByText(/Будет написано заново|Больше не нужно/u).waitFor();
    expect(await phone.faults()).toEqual([]);
  });

  step('the rungs of reminders are edited and tried on a task, on a telephone too', async () => {
    const { rows } = await desk.ask<TaskList>('/api/tasks?pageSize=1&sort=row');
    const faults = await faultsOf('/calendars?tab=reminders', async ({ page }) => {
      await page.getByRole('button', { name: 'Добавить до срока' }).click();
      await page.getByText('отдельное письмо о каждом поручении').click();
      await page.getByRole('combobox', { name: 'Поручение' }).fill(rows[0]?.title.slice(0, 20) ?? '');
      await page.locator('.ant-select-item-option').first().click();
      await page.getByRole('button', { name: 'Показать письма' }).click();
      await page.getByRole('region', { name: 'Проверить на поручении' }).getByRole('table').waitFor();
    });
    expect(faults).toEqual([]);
  });

  step('the year of an order is rehearsed before it is issued', async () => {
    await product.run('import', ORDER);
    const order = await eventuallyRead();
    const faults = await faultsOf(`/orders/${order}`, async ({ page }) => {
      await page.getByText('Репетиция года').click();
      await page.getByRole('heading', { name: 'По месяцам' }).waitFor();
    });
    expect(faults).toEqual([]);
  });

  async function eventuallyRead(): Promise<string> {
    let id: string | undefined;
    await eventually(async () => {
      const { rows } = await desk.ask<OrderList>('/api/orders?state=read');
      id = rows[0]?.id;
      expect(id).toMatch(/^[0-9a-f-]{36}$/u);
    });
    return id ?? '';
  }
});
