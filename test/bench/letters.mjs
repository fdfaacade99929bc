import { SystemClock } from '../../dist/libs/platform/src/clock/index.js';
import { Config } from '../../dist/libs/platform/src/config/index.js';
import { builtLettersFolder, LetterRenderer, MailboxMailer } from '../../dist/libs/platform/src/mail/index.js';
import { MailboxTable } from '../../dist/libs/storage/src/index.js';
import { GatherLetters, SendLetters } from '../../dist/libs/workflow/src/index.js';
import { ScratchServer } from '../support/scratch-server.mjs';

/** As many at a time as the worker has in hand. */
const LANES = 4;
/** Reading the world again and writing the letter may cost ten times what merely storing it costs. */
const LEAST_SHARE = 0.1;

/** Letters a second from due reminders to the built-in mailbox, beside storing as many ready-made letters. */
export async function measureLetters({ quick }) {
  const server = await ScratchServer.open();
  try {
    const schools = quick ? 300 : 3_000;
    await server.seed({ organisations: schools, tasks: schools * 2, dueNow: true });
    return await server.withSource(async (source) => {
      const value = await perSecond(() => sendAll(source));
      const floor = await perSecond(() => storeAll(source));
      return [
        {
          name: 'send digests',
          value,
          unit: 'letters/s',
          floor,
          bound: `at least ${LEAST_SHARE} of the floor: storing the same bytes, one claim, one delivery and one answer each`,
          ok: value >= LEAST_SHARE * floor,
        },
      ];
    });
  } finally {
    await server.close();
  }
}

async function sendAll(source) {
  const clock = new SystemClock();
  await new GatherLetters(source, clock).run();
  const letters = await source.query('select id from letter order by id');
  const mailer = new MailboxMailer(new MailboxTable(source, () => clock.now()));
  const sender = new SendLetters(source, clock, new Config(), mailer, new LetterRenderer(builtLettersFolder()));
  await inLanes(letters, (lane) => sender.run(lane.map(({ id }) => id)));
  return letters.length;
}

async function storeAll(source) {
  const letters = await source.query('select id, message_id, address, raw from letter order by id');
  await source.query('truncate mailbox_letter');
  await source.query(`update letter set state = 'gathering', raw = null`);
  await inLanes(letters, async (lane) => {
    for (const { id, message_id, address, raw } of lane) {
      await source.query(`update letter set state = 'frozen', raw = $2, attempts = 1 where id = $1`, [id, raw]);
      await source.query(
        `insert into mailbox_letter (message_id, address, raw, delivered_at) values ($1, $2, $3, $4)`,
        [message_id, address, raw, new Date()],
      );
      await source.query(`update letter set state = 'sent' where id = $1`, [id]);
    }
  });
  return letters.length;
}

async function inLanes(letters, work) {
  const lanes = Array.from({ length: LANES }, (_, lane) => letters.filter((_letter, index) => index % LANES === lane));
  await Promise.all(lanes.map(work));
}

async function perSecond(work) {
  const startedAt = performance.now();
  const count = await work();
  return (count / (performance.now() - startedAt)) * 1000;
}
