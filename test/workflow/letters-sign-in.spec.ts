import { MailDelayed, readLetter } from '@platform/mail';
import { PersonEntity, SignInLinkEntity } from '@storage';
import { RequestSignInLink } from '@workflow';
import { SendingWorld, secondsLater } from '../support/sending-world.js';

describe('letters with a link for signing in', () => {
  let sending: SendingWorld;

  beforeAll(async () => {
    sending = await SendingWorld.open();
  });
  afterEach(() => sending.clear());
  afterAll(() => sending.close());

  it('writes the letter with a sign-in link that was asked for', async () => {
    const school = await sending.world.addSchool();
    await sending.world.source.manager.update(
      PersonEntity,
      { id: school.officeId },
      { email: 'lugova@school-9.example' },
    );
    await new RequestSignInLink(sending.world.source, sending.world.clock).run('Lugova@school-9.example');

    expect(await sending.sender().run(await sending.ids())).toEqual({ sent: 1 });
    const { text } = await readLetter(sending.mailer.taken[0]!.raw);
    expect(text).toMatch(/https:\/\/vekha\.example\/sign-in\?token=[\w-]{43}/);
  });

  it('delivers no link for signing in that has run out while the server was busy', async () => {
    const school = await sending.world.addSchool('late@school-10.example');
    await new RequestSignInLink(sending.world.source, sending.world.clock).run('late@school-10.example');
    const busy = () => {
      throw new MailDelayed('450 4.2.1 mailbox busy', '450');
    };
    sending.mailer.orders.push(busy, busy);
    expect(await sending.sender().run(await sending.ids())).toEqual({ delayed: 1 });

    sending.world.clock.moveTo(secondsLater(59 * 60));
    expect(await sending.sender().run(await sending.ids())).toEqual({ delayed: 1 });
    sending.world.clock.moveTo(secondsLater(2 * 60 * 60));
    expect(await sending.sender().run(await sending.ids())).toEqual({ failed: 1 });
    expect(sending.mailer.taken).toEqual([]);
    expect(await sending.onlyLetter()).toMatchObject({
      recipientId: school.officeId,
      state: 'failed',
      lastError: 'letters.outdated.sign_in',
    });
  });

  it('makes no link for signing in where the address is gone by now', async () => {
    const school = await sending.world.addSchool('gone@school-11.example');
    await new RequestSignInLink(sending.world.source, sending.world.clock).run('gone@school-11.example');
    await sending.world.source.manager.update(PersonEntity, { id: school.officeId }, { email: null });
    const links = await sending.world.source.manager.count(SignInLinkEntity);

    expect(await sending.sender().run(await sending.ids())).toEqual({ skipped: 1 });
    expect(await sending.onlyLetter()).toMatchObject({ state: 'skipped', skipReason: 'no_address' });
    expect(await sending.world.source.manager.count(SignInLinkEntity)).toBe(links);
  });
});
