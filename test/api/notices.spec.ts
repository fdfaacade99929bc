import { createHash } from 'node:crypto';
import type { components } from '@contract';
import { ActionLinkEntity, LetterEntity, type PersonEntity, ReminderEntity, type TaskEntity } from '@storage';
import { ApiWorld, type Client, TODAY } from './api-world.js';

type NoticeProof = components['schemas']['NoticeProofDto'];

const RAW = Buffer.from('Subject: Due\r\n\r\nThe bytes that went out.');
const SENT_AT = new Date('2023-03-10T04:00:05Z');

describe('the proof that people were told of a task', () => {
  let world: ApiWorld;
  let coordinator: Client;
  let lead: PersonEntity;
  let task: TaskEntity;
  let letter: LetterEntity;
  let token: string;

  const proof = async (by: Client): Promise<NoticeProof> =>
    (await by.get(`/api/tasks/${task.id}/notices`).expect(200)).body as NoticeProof;
  const noticeOf = async (by: Client, letterId: string) =>
    (await proof(by)).notices.find((notice) => notice.letter?.id === letterId);

  async function addLetter(sequence: number, change: Partial<LetterEntity>): Promise<LetterEntity> {
    const { manager } = world.source;
    return manager.save(
      manager.create(LetterEntity, {
        ...{ recipientId: lead.id, localDay: TODAY, class: 'digest', sequence, sendAt: SENT_AT, attempts: 1 },
        ...{ nextAttemptAt: SENT_AT, address: 'sedova@school.example', subject: 'Срок 31 марта', frozenAt: SENT_AT },
        ...change,
      }),
    );
  }

  async function addReminder(change: Partial<ReminderEntity>): Promise<void> {
    await world.source.manager.insert(ReminderEntity, {
      ...{ taskId: task.id, round: 1, recipientRole: 'lead', plannedFor: TODAY, sendAt: SENT_AT },
      ...change,
    });
  }

  beforeAll(async () => {
    world = await ApiWorld.create();
    coordinator = await world.signInAs('coordinator');
    lead = await world.addPerson({ fullName: 'Седова А.А.', email: 'sedova@school.example' });
    task = await world.addTask({ organisationId: lead.organisationId, personId: lead.id });
    letter = await addLetter(1, {
      ...{
        state: 'sent',
        messageId: '<one@vekha.example>',
        raw: RAW,
        sentAt: SENT_AT,
        serverAnswer: '250 2.0.0 taken',
      },
    });
    await addReminder({ rung: 'overdue-1', round: 2, state: 'sent', letterId: letter.id, recipientId: lead.id });
    token = await world.addLink(task.id, lead.id, { letterId: letter.id });
  });
  afterAll(() => world.close());

  it('names the letter, whom it went to, for what, and what the server answered', async () => {
    expect(await noticeOf(coordinator, letter.id)).toEqual({
      id: letter.id,
      recipientName: 'Седова А.А.',
      organisation: expect.any(String),
      reasons: [{ rung: 'overdue-1', round: 2, role: 'lead' }],
      whyNot: null,
      acknowledgedAt: null,
      letter: {
        id: letter.id,
        subject: 'Срок 31 марта',
        messageId: '<one@vekha.example>',
        address: 'sedova@school.example',
        sentAt: SENT_AT.toISOString(),
        serverAnswer: '250 2.0.0 taken',
        failure: null,
        bouncedAt: null,
        sha256: createHash('sha256').update(RAW).digest('hex'),
        openedAt: null,
        repliedAt: null,
      },
    });
  });

  it('says when the page of the letter’s link was opened first, and whoever only fetches the address leaves no trace', async () => {
    await world.browser().get(`/api/links/${token}`).expect(200);
    expect((await noticeOf(coordinator, letter.id))?.letter?.openedAt).toBeNull();
    await world.browser().post(`/api/links/${token}/opening`).expect(204);
    const { letter: shown } = (await noticeOf(coordinator, letter.id)) ?? {};
    expect(shown?.openedAt).toEqual(expect.any(String));
    await world.source.manager.update(ActionLinkEntity, { letterId: letter.id }, { usedAt: SENT_AT });
    await world.browser().post(`/api/links/${token}/opening`).expect(204);
    expect((await noticeOf(coordinator, letter.id))?.letter?.openedAt).toBe(shown?.openedAt);
  });

  it('takes down no opening of a link that is not one, or is over', async () => {
    await world
      .browser()
      .post(`/api/links/${'x'.repeat(43)}/opening`)
      .expect(404);
    const revoked = await world.addLink(task.id, lead.id, { revokedAt: SENT_AT });
    await world.browser().post(`/api/links/${revoked}/opening`).expect(410);
  });

  it('says that he has read the task, and that he answered the letter; who answers in his name does not count', async () => {
    await world.addMail(lead.id, { letterId: letter.id, why: 'mail-of-another' });
    expect((await noticeOf(coordinator, letter.id))?.letter?.repliedAt).toBeNull();
    await world.addMail(lead.id, { letterId: letter.id, taskId: task.id, state: 'acted', why: 'mail-report' });
    const himself = await world.signIn(lead.id);
    await himself.post(`/api/tasks/${task.id}/acknowledgement`).expect(200);
    expect(await noticeOf(coordinator, letter.id)).toMatchObject({
      acknowledgedAt: expect.any(String),
      letter: { repliedAt: '2023-03-10T05:00:00.000Z' },
    });
  });

  it('keeps a letter that came back with the words of the server, also after another was sent in its place', async () => {
    const lost = await addLetter(2, {
      ...{ state: 'failed', messageId: '<two@vekha.example>', sentAt: SENT_AT, serverAnswer: '250 taken' },
      lastError: '550 5.1.1 no such user',
    });
    await world.addLink(task.id, lead.id, { letterId: lost.id });
    await world.addMail(lead.id, { letterId: lost.id, state: 'bounce', why: 'mail-bounce-permanent' });
    expect(await noticeOf(coordinator, lost.id)).toMatchObject({
      reasons: [],
      letter: { failure: '550 5.1.1 no such user', bouncedAt: '2023-03-10T05:00:00.000Z' },
    });
  });

  it('says of whom nothing was sent to and why, and nothing of what is only planned', async () => {
    await addReminder({ rung: 'due', state: 'skipped', skipReason: 'no_address' });
    await addReminder({ rung: 'before-1', state: 'planned' });
    const { notices } = await proof(coordinator);
    expect(notices.filter((notice) => notice.letter === null)).toEqual([
      expect.objectContaining({
        reasons: [{ rung: 'due', round: 1, role: 'lead' }],
        recipientName: 'Седова А.А.',
        whyNot: 'у получателя нет адреса почты',
      }),
    ]);
  });

  it('gives the Message-ID to whoever sees the letter and to its recipient, to others who see the task it does not', async () => {
    const observer = await world.signInAs('observer');
    expect((await noticeOf(observer, letter.id))?.letter).toMatchObject({ messageId: null, subject: 'Срок 31 марта' });
    expect((await noticeOf(await world.signIn(lead.id), letter.id))?.letter?.messageId).toBe('<one@vekha.example>');
  });

  it('does not exist for whoever may not see the task', async () => {
    const elsewhere = await world.addOrganisation({ kind: 'municipal_authority' });
    const stranger = await world.addPerson({
      role: 'coordinator',
      organisationId: elsewhere.id,
      branchId: elsewhere.id,
    });
    await (await world.signIn(stranger.id)).get(`/api/tasks/${task.id}/notices`).expect(404);
  });
});
