import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { freezeLetter, type LetterToFreeze, letterMessageId, taskThreadId } from './freeze-letter.js';
import { MailboxMailer, MailboxStore } from './mailbox-mailer.js';
import { type FrozenLetter, MailDelayed, MailRefused } from './mailer.js';
import { readLetter } from './read-letter.js';
import { SmtpMailer } from './smtp-mailer.js';

const FROM = 'Веха <vekha@office.example>';

const letter: LetterToFreeze = {
  messageId: letterMessageId('42', FROM),
  date: new Date('2023-09-27T04:00:00Z'),
  from: FROM,
  replyTo: 'replies@office.example',
  to: { name: 'Синицына Ольга Андреевна', address: 'sinitsyna@school.example' },
  subject: 'Срок 29\u00a0сентября: п.\u00a02.3 – Проведение ежеквартальных совещаний с муниципальными…',
  threadId: taskThreadId('7', FROM),
  html: '<p>Срок сегодня.</p>',
  text: 'Срок сегодня.\n.\nТочка в начале строки остаётся.',
};

const servers: SMTPServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise<void>((resolve) => server.close(() => resolve()))));
});

interface Taken {
  readonly from: string | false;
  readonly to: readonly string[];
  readonly raw: Buffer;
}

/** A mail server of its own on a free port of this machine, and what it has taken so far. */
async function mailServer(options: SMTPServerOptions = {}): Promise<{ url: string; taken: Taken[] }> {
  const taken: Taken[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        taken.push({
          from: mailFrom && mailFrom.address,
          to: rcptTo.map((one) => one.address),
          raw: Buffer.concat(chunks),
        });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, taken };
}

/** Until the server has let go of whoever was connected. */
async function untilClosed(): Promise<void> {
  const [server] = servers;
  while ((server?.connections.size ?? 0) > 0) await new Promise((resolve) => setImmediate(resolve));
}

function refusal(responseCode: number): Error {
  return Object.assign(new Error('sorry'), { responseCode });
}

async function failureOf(url: string, frozen: FrozenLetter, timeoutMs = 2_000): Promise<unknown> {
  const mailer = new SmtpMailer({ url, from: FROM, timeoutMs });
  try {
    await mailer.send(frozen);
    return 'it was sent';
  } catch (error) {
    return error;
  } finally {
    mailer.close();
  }
}

describe('freezing a letter', () => {
  it('keeps Russian words, names and the given Message-ID and date through the bytes and back', async () => {
    const read = await readLetter((await freezeLetter(letter)).raw);
    expect(read).toMatchObject({
      messageId: '<letter-42@office.example>',
      from: '"Веха" <vekha@office.example>',
      to: '"Синицына Ольга Андреевна" <sinitsyna@school.example>',
      subject: letter.subject,
      date: letter.date,
    });
    expect(read.text.trim()).toBe(letter.text);
    expect(read.html).toContain('<p>Срок сегодня.</p>');
  });

  it('keeps Cyrillic addresses, with the Message-ID in letters that come back in a bounce', async () => {
    const from = 'vekha@образование.рф';
    const to = { name: null, address: 'иванова@школа.рф' };
    const { raw, messageId } = await freezeLetter({ ...letter, from, to, messageId: letterMessageId('42', from) });
    const head = raw.toString('utf8').split('\r\n\r\n')[0] ?? '';
    expect(messageId).toBe('<letter-42@xn--80aabfqjj3bddt.xn--p1ai>');
    expect(head).toContain(`Message-ID: ${messageId}`);
    expect(head).toMatch(/^To: иванова@школа\.рф\r$/mu);
  });

  it('says that a machine wrote it, where to answer, and which thread it belongs to', async () => {
    const { headers } = await readLetter((await freezeLetter(letter)).raw);
    expect(headers['auto-submitted']).toEqual(['auto-generated']);
    expect(headers['reply-to']).toEqual(['replies@office.example']);
    expect(headers.references).toEqual(['<task-7@office.example>']);
    expect(headers['list-unsubscribe']).toBeUndefined();
  });

  it('writes only lines that every mail server passes on unchanged', async () => {
    const { raw } = await freezeLetter(letter);
    const lines = raw.toString('latin1').split('\r\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(998); // RFC 5322, 2.1.1
    expect(lines.join('')).not.toMatch(/[\r\n]/u); // no line ends otherwise: RFC 5321, 2.3.8
    expect(raw.every((byte) => byte < 128)).toBe(true);
  });

  it('cannot be made to add a header by a line break in a name or subject', async () => {
    const { raw } = await freezeLetter({ ...letter, subject: 'Срок\r\nBcc: other@school.example' });
    expect((await readLetter(raw)).headers.bcc).toBeUndefined();
  });

  it('asks for a sender with a domain', () => {
    expect(() => letterMessageId('1', 'vekha')).toThrow(/expected name@domain/u);
  });
});

describe('sending by SMTP', () => {
  it('hands over the frozen bytes, twice the same when it is sent twice', async () => {
    const { url, taken } = await mailServer();
    const frozen = await freezeLetter(letter);
    const mailer = new SmtpMailer({ url, from: FROM });
    const { response } = await mailer.send(frozen);
    await mailer.send(frozen);
    mailer.close();
    expect(response).toMatch(/^250/u);
    expect(taken.map(({ from, to }) => ({ from, to }))).toEqual([
      { from: 'vekha@office.example', to: ['sinitsyna@school.example'] },
      { from: 'vekha@office.example', to: ['sinitsyna@school.example'] },
    ]);
    expect(taken[0]?.raw.toString().trimEnd()).toBe(frozen.raw.toString().trimEnd());
    expect(taken[1]?.raw.equals(taken[0]?.raw as Buffer)).toBe(true);
    expect((await simpleParser(taken[0]?.raw as Buffer)).messageId).toBe(letter.messageId);
  });

  it.each<[string, number, SMTPServerOptions]>([
    ['an unknown recipient', 550, { onRcptTo: (_address, _session, done) => done(refusal(550)) }],
    [
      'a letter the server does not want',
      554,
      {
        onData(stream, _session, done) {
          stream.resume().on('end', () => done(refusal(554)));
        },
      },
    ],
  ])('refuses for good: %s', async (_name, code, options) => {
    const { url } = await mailServer(options);
    const failure = await failureOf(url, await freezeLetter(letter));
    expect(failure).toBeInstanceOf(MailRefused);
    expect(failure).toMatchObject({ reason: String(code) });
    expect((failure as Error).message).not.toContain('@');
  });

  it.each(['', 'no address'])('refuses for good what is no address: %j', async (address) => {
    const { url, taken } = await mailServer();
    const failure = await failureOf(url, { ...(await freezeLetter(letter)), address });
    expect(failure).toMatchObject({ name: 'MailRefused', reason: 'EENVELOPE' });
    expect(taken).toEqual([]);
  });

  it('keeps a connection for the next letter, and opens another where the server closed it meanwhile', async () => {
    let connections = 0;
    const { url, taken } = await mailServer({
      onConnect: (_session, done) => {
        connections += 1;
        done();
      },
      // Shorter than we keep one.
      socketTimeout: 300,
    });
    const frozen = await freezeLetter(letter);
    const mailer = new SmtpMailer({ url, from: FROM });
    await mailer.send(frozen);
    await mailer.send(frozen);
    expect(connections).toBe(1);
    await untilClosed();
    await mailer.send(frozen);
    mailer.close();
    expect(connections).toBe(2);
    expect(taken).toHaveLength(3);
  });

  it.each<[string, string, SMTPServerOptions]>([
    ['a mailbox that is full for now', '452', { onRcptTo: (_address, _session, done) => done(refusal(452)) }],
    ['a greylisting server', '450', { onMailFrom: (_address, _session, done) => done(refusal(450)) }],
    ['a server that takes no guests today', '554', { onConnect: (_session, done) => done(refusal(554)) }],
  ])('may be tried again: %s', async (_name, reason, options) => {
    const { url } = await mailServer(options);
    const failure = await failureOf(url, await freezeLetter(letter));
    expect(failure).toBeInstanceOf(MailDelayed);
    expect(failure).toMatchObject({ reason });
  });

  it('may be tried again after our own password was refused: that is not the letter’s fault', async () => {
    const { url } = await mailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(refusal(535)),
    });
    const failure = await failureOf(url.replace('//', '//user:wrong@'), await freezeLetter(letter));
    expect(failure).toBeInstanceOf(MailDelayed);
  });

  it('may be tried again when nobody answers at the address', async () => {
    const { url } = await mailServer();
    await new Promise<void>((resolve) => servers.splice(0)[0]?.close(() => resolve()));
    const failure = await failureOf(url, await freezeLetter(letter));
    expect(failure).toMatchObject({ name: 'MailDelayed', reason: 'ESOCKET' });
  });

  it('gives up on a silent server after its time', async () => {
    const { url } = await mailServer({ onRcptTo: () => undefined });
    const failure = await failureOf(url, await freezeLetter(letter), 200);
    expect(failure).toMatchObject({ name: 'MailDelayed', reason: 'ETIMEDOUT' });
  });
});

it('without a mail server the letter goes into the built-in mailbox as it is', async () => {
  const delivered: FrozenLetter[] = [];
  class Shelf extends MailboxStore {
    override async deliver(messageId: string, address: string, raw: Buffer): Promise<void> {
      delivered.push({ messageId, address, raw });
    }
  }
  const frozen = await freezeLetter(letter);
  const { response } = await new MailboxMailer(new Shelf()).send(frozen);
  expect(delivered).toEqual([frozen]);
  expect(response).toMatch(/^250/u);
});
