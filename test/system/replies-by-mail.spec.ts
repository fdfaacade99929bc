import { waitUntil } from '@platform/clock';
import { withClient } from '@platform/database';
import { readLetter } from '@platform/mail';
import { writeBounce, writeMail } from '../support/mails.js';
import { Product } from '../support/product.mjs';
import { Dovecot } from './dovecot.js';
import { untilDelivered } from './due-letters.js';

const SCHOOLS = 12;
const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\nскан приказа');
/** The box is looked at every quarter of a minute; what a killed worker held is free again after two minutes. */
const PATIENCE = { timeoutMs: 180_000, everyMs: 50 };
const ANSWERS_LIMIT_MS = 240_000;

interface Letter {
  readonly messageId: string;
  /** The school's own address. */
  readonly address: string;
  readonly replyTo: string;
  readonly taskId: string;
  /** Its day has not come yet. */
  readonly isAhead: boolean;
  /** Twenty days after its day. */
  readonly later: string;
}

/** The whole product, a mailbox of Debian's dovecot, and what schools answer. */
describe('answers to letters, by IMAP', () => {
  let dovecot: Dovecot;
  let product: Product;
  let letters: Letter[];

  beforeAll(async () => {
    dovecot = await Dovecot.start();
    product = new Product({ VEKHA_REPLY_ADDRESS: 'reply@office.example', VEKHA_IMAP_URL: dovecot.url });
    await product.run('seed', '--tasks', String(SCHOOLS), '--organisations', String(SCHOOLS), '--due-now');
    await product.start();
    await untilDelivered(() => product.databaseUrl, SCHOOLS, PATIENCE.timeoutMs);
    letters = await lettersToSchools();
  });

  afterAll(async () => {
    await product?.remove();
    await dovecot?.remove();
  });

  const ask = <Row extends object>(sql: string, values: unknown[] = []) =>
    withClient(product.databaseUrl, async (client) => (await client.query(sql, values)).rows as Row[]);

  async function lettersToSchools(): Promise<Letter[]> {
    const rows = await ask<{
      messageId: string;
      address: string;
      raw: Buffer;
      taskId: string;
      isAhead: boolean;
      later: string;
    }>(
      `select letter.message_id as "messageId", letter.address, mailbox_letter.raw, min(link.task_id::text) as "taskId",
         bool_and(task.control_date > current_date + 4) as "isAhead",
         min(to_char(task.due_date + 20, 'DD.MM.YYYY')) as later
       from letter join mailbox_letter using (message_id) join action_link link on link.letter_id = letter.id
       join task on task.id = link.task_id
       join person on person.id = letter.recipient_id and person.kind = 'office'
       group by letter.id, mailbox_letter.id having count(*) = 1 order by letter.address`,
    );
    return Promise.all(
      rows.map(async ({ raw, ...row }) => ({
        ...row,
        replyTo: (await readLetter(raw)).headers['reply-to']?.[0] ?? '',
      })),
    );
  }

  function take(isWanted: (letter: Letter) => boolean = () => true): Letter {
    const at = letters.findIndex(isWanted);
    const [letter] = at === -1 ? [] : letters.splice(at, 1);
    if (letter === undefined) throw new Error('no letter is left');
    return letter;
  }

  const answering = ({ address, replyTo }: Letter, text: string, more = {}) =>
    writeMail({ from: address, to: replyTo, text, ...more });

  /** What became of a letter that came in, when that is settled. */
  async function settled(raw: Buffer): Promise<{ state: string; why: string }> {
    const id = /^message-id: (\S+)/imu.exec(raw.toString('latin1'))?.[1];
    const row = await waitUntil(
      async () =>
        (
          await ask<{ state: string; why: string }>(
            `select state, why from incoming_mail where message_id = $1 and state <> 'received'`,
            [id],
          )
        )[0],
      PATIENCE,
    );
    if (row === undefined) throw new Error(`${id} was not settled`);
    return row;
  }

  it('a scan is a report with evidence; an extension, a question and a notice of absence are what they say', async () => {
    const extension = take(({ isAhead }) => isAhead);
    const [report, question, absence] = [take(), take(), take()];
    const mails = [
      await answering(report, 'Отчёт: исполнено, приказ приложен.', {
        attachments: [{ filename: 'Приказ № 5.pdf', content: PDF }],
      }),
      await answering(extension, `Перенос до ${extension.later}: карантин`),
      await answering(question, 'Нужны ли данные за прошлый год?'),
      await answering(absence, 'Я в отпуске', { subject: 'Автоответ: Срок сегодня' }),
    ];
    await dovecot.deliver(...mails);
    expect(await Promise.all(mails.map(settled))).toEqual([
      { state: 'acted', why: 'mail-done-report' },
      { state: 'acted', why: 'mail-done-extension' },
      { state: 'acted', why: 'mail-done-comment' },
      { state: 'ignored', why: 'mail-automatic' },
    ]);
    expect(
      await ask(
        `select task.state, report.text, stored_file.name from task join report on report.task_id = task.id
         join report_file on report_file.report_id = report.id join stored_file on stored_file.id = report_file.file_id
         where task.id = $1`,
        [report.taskId],
      ),
    ).toEqual([{ state: 'submitted', text: 'Отчёт: исполнено, приказ приложен.', name: 'Приказ № 5.pdf' }]);
    expect(await dovecot.unread()).toBe(0);
  });

  it('the same mail, laid into the box twice, is one answer', async () => {
    const letter = take();
    const mail = await answering(letter, 'Когда ждать форму?');
    await dovecot.deliver(mail, mail);
    await settled(mail);
    const unread = await waitUntil(async () => ((await dovecot.unread()) === 0 ? true : undefined), PATIENCE);
    expect(unread).toBe(true);
    expect(await ask('select text from task_comment where task_id = $1', [letter.taskId])).toHaveLength(1);
  });

  it('what a server could not deliver is a failed letter, and its address is known as a bad one', async () => {
    const letter = take();
    const bounce = writeBounce(letter);
    await dovecot.deliver(bounce);
    expect(await settled(bounce)).toEqual({ state: 'bounce', why: 'mail-bounce-permanent' });
    expect(
      await ask(
        `select letter.state, person.bounced_email as bad from letter join person on person.id = letter.recipient_id
         where letter.message_id = $1`,
        [letter.messageId],
      ),
    ).toEqual([{ state: 'failed', bad: letter.address }]);
  });

  it('while the mail server is away answers wait there, and they come when it is back', async () => {
    const letter = take();
    const mail = await answering(letter, 'Есть вопрос?');
    await dovecot.deliver(mail);
    await dovecot.stop();
    await dovecot.startAgain();
    expect(await settled(mail)).toEqual({ state: 'acted', why: 'mail-done-comment' });
  });

  it(
    'killed between taking in and acting, each answer is acted on once after the next start',
    async () => {
      const asked = letters.splice(0, 4);
      const mails = await Promise.all(asked.map((letter) => answering(letter, 'Есть вопрос?')));
      const before = (await ask<{ count: number }>('select count(*)::int as count from incoming_mail'))[0]?.count ?? 0;
      await dovecot.deliver(...mails);
      await waitUntil(
        async () => {
          const [row] = await ask<{ count: number }>('select count(*)::int as count from incoming_mail');
          return (row?.count ?? 0) > before || undefined;
        },
        { ...PATIENCE, everyMs: 5 },
      );
      await product.kill();
      expect(await ask(`select from incoming_mail where state = 'received'`)).not.toEqual([]);
      await product.start();
      expect(await Promise.all(mails.map(settled))).toEqual(
        mails.map(() => ({ state: 'acted', why: 'mail-done-comment' })),
      );
      const comments = await ask<{ count: number }>(
        'select count(*)::int as count from task_comment where task_id = any($1) group by task_id',
        [asked.map(({ taskId }) => taskId)],
      );
      expect(comments).toEqual(asked.map(() => ({ count: 1 })));
    },
    ANSWERS_LIMIT_MS,
  );

  it('doctor says that the box opens, and that no letter is lost after all that', async () => {
    expect(await product.run('doctor')).toMatch(/Почтовый ящик для ответов 127\.0\.0\.1:\d+\/INBOX открывается/u);
  });
});
