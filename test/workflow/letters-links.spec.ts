import { Config } from '@platform/config';
import { readLetter } from '@platform/mail';
import { ActionLinkEntity, PersonEntity } from '@storage';
import { hashToken, RequestSignInLink } from '@workflow';
import { SendingWorld } from '../support/sending-world.js';

describe('what a letter offers its reader', () => {
  let sending: SendingWorld;

  beforeAll(async () => {
    sending = await SendingWorld.open();
  });
  afterEach(() => sending.clear());
  afterAll(() => sending.close());

  it('writes a link that opens the task and keeps only its hash in the table of links', async () => {
    const { letter, task, school } = await sending.oneLetter();
    await sending.sender().run([letter.id]);

    const { text } = await readLetter(sending.mailer.taken[0]!.raw);
    const token = /https:\/\/vekha\.example\/link\/([\w-]{43})\?language=ru/.exec(text ?? '')?.[1];
    expect(token).toHaveLength(43);
    const links = await sending.world.source.manager.find(ActionLinkEntity);
    expect(links).toMatchObject([
      { taskId: task.id, personId: school.officeId, letterId: letter.id, purpose: 'task', usedAt: null },
    ]);
    expect(links[0]!.tokenHash).not.toContain(token);
  });

  it('asks to be answered under a token of its own, of which the table keeps only the hash', async () => {
    const { letter } = await sending.oneLetter();
    const second = await sending.world.addSchool();
    await sending.world.addReminder(await sending.world.addTask(second));
    await sending.gather();
    const answered = Object.assign(new Config(), sending.config, { replyAddress: 'reply@authority.example' });
    const toAnswer = sending.sender(sending.mailer, answered);
    expect(await toAnswer.run(await sending.ids())).toEqual({ sent: 2 });

    const read = await Promise.all(sending.mailer.taken.map(({ raw }) => readLetter(raw)));
    const tokens = read.map(
      ({ headers }) => /^reply\+([0-9a-f]{32})@authority\.example$/u.exec(headers['reply-to']?.[0] ?? '')?.[1] ?? '',
    );
    expect(new Set(tokens).size).toBe(2);
    const first = sending.mailer.taken.findIndex(({ messageId }) => messageId.includes(letter.id));
    const kept = await sending.world.source.query('select reply_token_hash from letter where id = $1', [letter.id]);
    expect(kept).toEqual([{ reply_token_hash: hashToken(tokens[first] ?? '') }]);
  });

  it('names no address for replies where none is set', async () => {
    const { letter } = await sending.oneLetter();
    await sending.sender().run([letter.id]);
    expect((await readLetter(sending.mailer.taken[0]!.raw)).headers['reply-to']).toBeUndefined();
  });

  it('offers to send no more like it where all it tells of may be refused, by a link and by one click', async () => {
    await sending.world.addReminder(await sending.world.addTask(await sending.world.addSchool()), 'interim-2023-09');
    await sending.gather();
    await sending.sender().run(await sending.ids());

    const { headers, text } = await readLetter(sending.mailer.taken[0]!.raw);
    const [, token = ''] = /api\/unsubscribe\/([\w-]{43})/u.exec(headers['list-unsubscribe']?.[0] ?? '') ?? [];
    expect(headers['list-unsubscribe']).toEqual([`<https://vekha.example/api/unsubscribe/${token}>`]);
    expect(headers['list-unsubscribe-post']).toEqual(['List-Unsubscribe=One-Click']);
    expect(text).toContain(`https://vekha.example/unsubscribe/${token}?language=ru`);
    const kept = await sending.world.source.query('select unsubscribe_token_hash as hash from letter');
    expect(kept).toEqual([{ hash: hashToken(token) }]);
  });

  it('offers no such thing where it tells also of something its reader has to know', async () => {
    const school = await sending.world.addSchool();
    await sending.world.addReminder(await sending.world.addTask(school), 'due');
    await sending.world.addReminder(await sending.world.addTask(school), 'interim-2023-09');
    await sending.gather();
    expect(await sending.sender().run(await sending.ids())).toEqual({ sent: 1 });
    const { headers, html } = await readLetter(sending.mailer.taken[0]!.raw);
    expect(headers['list-unsubscribe']).toBeUndefined();
    expect(html).not.toContain('unsubscribe');
  });

  it('writes to who reads English in English, with links that open English pages', async () => {
    const { letter, school } = await sending.oneLetter();
    await sending.world.source.manager.update(
      PersonEntity,
      { id: school.officeId },
      { language: 'en', email: 'a@b.example' },
    );
    await new RequestSignInLink(sending.world.source, sending.world.clock).run('a@b.example');
    const signIn = (await sending.ids()).find((id) => id !== letter.id);
    expect(await sending.sender().run([letter.id, signIn ?? ''])).toEqual({ sent: 2 });

    const read = await Promise.all(sending.mailer.taken.map(({ raw }) => readLetter(raw)));
    // Letters of one job leave side by side.
    const [aboutTask, forSignIn] = read.sort((one, other) => one.subject.localeCompare(other.subject));
    expect(aboutTask?.subject).toMatch(/^Due 29\u00a0September: /);
    expect(aboutTask?.html).toContain('<html lang="en"');
    expect(aboutTask?.text).toContain('Dear colleagues,');
    expect(aboutTask?.text).toMatch(/https:\/\/vekha\.example\/link\/[\w-]{43}\?language=en/);
    expect(forSignIn?.subject).toBe('Your sign-in link to\u00a0Vekha');
    expect(forSignIn?.text).toMatch(/https:\/\/vekha\.example\/sign-in\?token=[\w-]{43}&language=en/);
  });
});
