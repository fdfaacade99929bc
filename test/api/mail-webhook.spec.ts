import { createHmac } from 'node:crypto';
import { SystemClock } from '@platform/clock';
import { IncomingMailEntity } from '@storage';
import { MOST_MAIL_BYTES } from '@workflow';
import { ApiWorld } from './api-world.js';

const KEY = Buffer.alloc(32, 7);
const SECRET = `whsec_${KEY.toString('base64')}`;
const MAIL = Buffer.from('Message-ID: <one@school.example>\r\nSubject: Re: Due\r\n\r\nDone.\r\n');

describe('the mail server that hands letters over', () => {
  let world: ApiWorld;

  beforeAll(async () => {
    world = await ApiWorld.create({ mailWebhookSecret: SECRET });
  });
  afterEach(() => world.source.query('truncate incoming_mail cascade'));
  afterAll(() => world.close());

  const seconds = (apart = 0) => String(Math.floor(new SystemClock().now().getTime() / 1000) + apart);
  const signed = (raw: Buffer, { timestamp = seconds(), key = KEY } = {}) => ({
    'webhook-id': 'msg-1',
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${createHmac('sha256', key).update(`msg-1.${timestamp}.`).update(raw).digest('base64')}`,
  });
  const hand = (raw: Buffer, headers: Record<string, string>, type = 'message/rfc822') =>
    world.browser().post('/api/incoming-mail').set(headers).set('Content-Type', type).send(raw);
  const kept = () => world.source.manager.find(IncomingMailEntity);

  it('has each taken in once, however often it brings it', async () => {
    await hand(MAIL, signed(MAIL)).expect(204);
    await hand(MAIL, signed(MAIL)).expect(204);
    expect(await kept()).toMatchObject([
      { messageId: '<one@school.example>', source: 'webhook', state: 'received', isCut: false },
    ]);
  });

  it('may sign by two keys while one takes the place of the other', async () => {
    const headers = signed(MAIL);
    const both = `v1,${Buffer.alloc(32).toString('base64')} ${headers['webhook-signature']}`;
    await hand(MAIL, { ...headers, 'webhook-signature': both }).expect(204);
    expect(await kept()).toHaveLength(1);
  });

  it.each<[string, () => Record<string, string>]>([
    ['by another key', () => signed(MAIL, { key: Buffer.alloc(32, 8) })],
    ['over another letter', () => signed(Buffer.from('Subject: Another\r\n\r\n'))],
    ['ten minutes ago', () => signed(MAIL, { timestamp: seconds(-600) })],
    ['for ten minutes from now', () => signed(MAIL, { timestamp: seconds(600) })],
    ['at no time', () => signed(MAIL, { timestamp: 'now' })],
    ['not at all', () => ({})],
  ])('is not listened to where it is signed %s', async (_how, headers) => {
    const { body } = await hand(MAIL, headers()).expect(401);
    expect(body).toMatchObject({ code: 'mail-not-signed' });
    expect(await kept()).toEqual([]);
  });

  it('is told of a letter that is too large, and of a request that is no letter', async () => {
    const large = Buffer.alloc(MOST_MAIL_BYTES + 1, 'x');
    const { body } = await hand(large, signed(large)).expect(413);
    expect(body).toMatchObject({ code: 'mail-upload-too-large', detail: expect.stringContaining('40') });
    await hand(MAIL, signed(MAIL), 'text/plain').expect(415);
    expect(await kept()).toEqual([]);
  });

  it('finds no door where no secret is set', async () => {
    const closed = await ApiWorld.create();
    const { body } = await closed.browser().post('/api/incoming-mail').set(signed(MAIL)).expect(404);
    await closed.close();
    expect(body).toMatchObject({ code: 'not-found-mail_webhook' });
  });
});
