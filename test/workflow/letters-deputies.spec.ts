import { localDate } from '@domain/calendar';
import { readLetter } from '@platform/mail';
import { ActionLinkEntity, PersonEntity, ReportEntity } from '@storage';
import { AppointDeputy } from '@workflow';
import { MORNING, type School } from '../support/letters-world.js';
import { SendingWorld } from '../support/sending-world.js';

describe('letters to whoever is away', () => {
  let sending: SendingWorld;

  beforeAll(async () => {
    sending = await SendingWorld.open();
  });
  afterEach(() => sending.clear());
  afterAll(() => sending.close());

  const addDeputy = ({ id }: School): Promise<PersonEntity> =>
    sending.world.source.manager.save(PersonEntity, {
      organisationId: id,
      kind: 'person',
      fullName: 'Ветрова Ю.И.',
      matchKey: `deputy|${id}`,
      email: 'deputy@school-1.example',
      role: 'school',
      state: 'active',
    } as PersonEntity);

  it('goes to the deputy of whoever is away, says for whom, and its link is the deputy’s', async () => {
    const { letter, school } = await sending.oneLetter();
    const deputy = await addDeputy(school);
    await sending.world.source.query(
      `insert into substitution (person_id, deputy_id, from_day, to_day, created_at) values ($1, $2, '2023-09-27', '2023-09-27', $3)`,
      [school.officeId, deputy.id, MORNING],
    );
    await sending.sender().run([letter.id]);
    expect(await sending.onlyLetter()).toMatchObject({ state: 'sent', address: 'deputy@school-1.example' });
    const { text } = await readLetter(sending.mailer.taken[0]!.raw);
    expect(text?.replaceAll(/\s+/gu, ' ')).toContain('за того, кого вы замещаете (Школа ');
    expect(await sending.world.source.manager.find(ActionLinkEntity)).toMatchObject([
      { personId: deputy.id, purpose: 'task' },
    ]);
  });

  it.each([
    ['goes past a deputy who may not decide what it asks for, as it is his own work', true, 'lugova@authority.example'],
    ['asks the deputy who may for the decision', false, 'deputy@school-1.example'],
  ])('%s', async (_, isOwnWork, address) => {
    const { world } = sending;
    const school = await world.addSchool();
    const deputy = await addDeputy(isOwnWork ? school : await world.addSchool());
    await world.source.query(
      `insert into substitution (person_id, deputy_id, from_day, to_day, created_at) values ($1, $2, '2023-09-27', '2023-09-27', $3)`,
      [world.controllerId, deputy.id, MORNING],
    );
    const task = await world.addTask(school, { state: 'submitted' });
    await world.source.manager.save(ReportEntity, {
      ...{ taskId: task.id, kind: 'execution', authorId: school.officeId, submittedAt: MORNING },
      ...{ text: 'Проведено', round: 1 },
    } as unknown as ReportEntity);
    await world.addReminder(task, 'report-submitted', 'acceptor');
    await sending.gather();
    await sending.sender().run([(await sending.onlyLetter()).id]);
    expect(await sending.onlyLetter()).toMatchObject({ state: 'sent', recipientId: world.controllerId, address });
    await world.source.query('delete from substitution where person_id = $1', [world.controllerId]);
  });

  it('reaches through his deputy also somebody who is away and has no address of his own', async () => {
    const school = await sending.world.addSchool(null);
    const reminder = await sending.world.addReminder(await sending.world.addTask(school));
    const deputy = await addDeputy(school);
    expect(await sending.gather()).toEqual({ gathered: 0, skipped: 1 });
    expect(await sending.world.reminder(reminder.id)).toMatchObject({ state: 'skipped', skipReason: 'no_address' });
    const day = localDate('2023-09-27');
    const days = { personId: school.officeId, deputyId: deputy.id, fromDay: day, toDay: day };
    const actor = { personId: deputy.id, organisationId: school.id, role: 'school', via: 'web' } as const;
    await new AppointDeputy(sending.world.source, sending.world.clock).run({ ...days, actor });
    expect(await sending.gather()).toEqual({ gathered: 1, skipped: 0 });
    await sending.sender().run([(await sending.onlyLetter()).id]);
    expect(await sending.onlyLetter()).toMatchObject({
      state: 'sent',
      recipientId: school.officeId,
      address: 'deputy@school-1.example',
    });
  });
});
