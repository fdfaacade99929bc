import { AuditEventEntity, LetterEntity, PersonEntity } from '@storage';
import { hashToken, newToken } from '@workflow';
import request from 'supertest';
import { ApiWorld } from './api-world.js';

const MORNING = new Date('2023-03-09T05:00:00Z');

describe('letters one may do without', () => {
  let world: ApiWorld;
  let person: PersonEntity;
  let token: string;

  beforeAll(async () => {
    world = await ApiWorld.create();
  });
  beforeEach(async () => {
    const { id: organisationId } = await world.addOrganisation({ kind: 'ministry' });
    person = await world.addPerson({ organisationId });
    token = newToken();
    await world.source.manager.save(LetterEntity, {
      ...{ recipientId: person.id, localDay: '2023-03-09', class: 'digest', sequence: 1, state: 'sent', attempts: 1 },
      ...{ sendAt: MORNING, nextAttemptAt: MORNING, unsubscribeTokenHash: hashToken(token) },
    } as LetterEntity);
  });
  afterAll(() => world.close());

  const wants = async () =>
    (await world.source.manager.findOneByOrFail(PersonEntity, { id: person.id })).optionalLetters;
  const events = () =>
    world.source.manager.findBy(AuditEventEntity, {
      action: 'optional-letters-chosen',
      subject: `person:${person.id}`,
    });
  /** As the server of a mail program asks: it has neither a session nor a header of ours. */
  const byMailProgram = (secret: string) =>
    request(world.app.getHttpServer())
      .post(`/api/unsubscribe/${secret}`)
      .set('Content-Type', 'application/x-www-form-urlencoded')
      .set('Sec-Fetch-Site', 'cross-site')
      .send('List-Unsubscribe=One-Click');

  it('are refused by one click in a mail program, and twice is as good as once', async () => {
    await byMailProgram(token).expect(204);
    await byMailProgram(token).expect(204);
    expect(await wants()).toBe(false);
    expect(await events()).toMatchObject([{ actorId: person.id, details: { wanted: 'false', by: 'letter' } }]);
  });

  it('are not refused by a scanner that opens the link: it is led to the page', async () => {
    const { headers } = await world.browser().get(`/api/unsubscribe/${token}`).expect(302);
    expect(headers['location']).toBe(`/unsubscribe/${token}`);
    expect(await wants()).toBe(true);
  });

  it('are not refused by a link that is nobody’s', async () => {
    await byMailProgram(newToken()).expect(404);
    expect(await wants()).toBe(true);
  });

  it('come back by the profile', async () => {
    const own = await world.signIn(person.id);
    await byMailProgram(token).expect(204);
    expect((await own.get('/api/profile').expect(200)).body).toMatchObject({ optionalLetters: false });
    await own.put('/api/profile/optional-letters').send({ wanted: true }).expect(204);
    expect(await wants()).toBe(true);
    await own.put('/api/profile/optional-letters').send({ wanted: 'yes' }).expect(422);
  });
});
