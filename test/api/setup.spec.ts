import type { Setup } from '@contract';
import { LetterEntity, OrganisationEntity, PersonEntity } from '@storage';
import { EnsureAdministrator } from '@workflow';
import { ApiWorld, type Client } from './api-world.js';

describe('the first steps', () => {
  let world: ApiWorld;
  let administrator: Client;
  const setup = async (): Promise<Setup> => (await administrator.get('/api/setup').expect(200)).body;

  beforeAll(async () => {
    world = await ApiWorld.create();
    const { personId } = await world.app.get(EnsureAdministrator).run();
    administrator = await world.signIn(personId);
  });
  afterAll(() => world.close());

  it('tell the administrator at the first start what is left and where he stands', async () => {
    const { person, organisation, mail, years, ...rest } = await setup();
    expect(rest).toEqual({
      stepsDone: ['calendar'],
      stepsLeft: ['organisation', 'people', 'mail', 'order'],
      coordinatorsWithAddress: 0,
      order: null,
    });
    expect(person).toMatchObject({ fullName: 'Администратор', email: null });
    expect(organisation).toMatchObject({ name: 'Администрация системы', timeZone: 'Europe/Moscow' });
    expect(mail).toMatchObject({ mode: 'mailbox', server: null, testLetter: null });
    // The clock of this world stands in March 2023.
    expect(years).toEqual([
      { year: 2023, decree: 'Постановление Правительства РФ от 29.08.2022 № 1505' },
      { year: 2024, decree: expect.stringContaining('Постановление Правительства РФ') },
    ]);
  });

  it('refuse a test letter to nowhere, in words', async () => {
    const { body } = await administrator.post('/api/setup/test-letter').expect(422);
    expect(body).toMatchObject({ code: 'test-letter-without-address' });
    expect(body.detail).toContain('Впишите');
  });

  it('are taken through the directory and with a letter', async () => {
    const { person, organisation } = await setup();
    await administrator
      .patch(`/api/directory/organisations/${organisation.id}`)
      .send({ version: organisation.version, name: 'Департамент образования', timeZone: 'Asia/Yekaterinburg' })
      .expect(200);
    await administrator
      .patch(`/api/directory/people/${person.id}`)
      .send({ version: person.version, fullName: 'Лугова Вера Андреевна', email: 'lugova@authority.example' })
      .expect(200);
    await world.addPerson({ role: 'coordinator', email: 'sedova@authority.example' });
    expect((await setup()).stepsLeft).toEqual(['mail', 'order']);

    const { body } = await administrator.post('/api/setup/test-letter').expect(202);
    expect((await setup()).mail.testLetter).toMatchObject({ id: body.letterId, state: 'gathering', answer: null });
    await world.source.manager.update(
      LetterEntity,
      { id: body.letterId },
      { state: 'sent', serverAnswer: '250 taken', sentAt: new Date('2023-03-10T06:00:05Z') },
    );
    const { order } = await world.addOrder();
    expect(await setup()).toMatchObject({ stepsLeft: [], order: { id: order.id, state: 'confirmed' } });
  });

  it('answer for each administrator with his own name', async () => {
    const { id } = await world.addPerson({ role: 'administrator', fullName: 'Белов В.Г.' });
    const other = await world.signIn(id);
    const { body } = await other.get('/api/setup').expect(200);
    expect(body.person).toMatchObject({ id, fullName: 'Белов В.Г.' });
    const { organisationId } = await world.source.manager.findOneByOrFail(PersonEntity, { id });
    const own = await world.source.manager.findOneByOrFail(OrganisationEntity, { id: organisationId });
    expect(body.organisation.name).toBe(own.name);
    expect(body.mail.testLetter).toBeNull();
  });
});
