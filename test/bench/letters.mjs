import { SystemClock } from '../../dist/libs/platform/src/clock/index.js';
import { Config } from '../../dist/libs/platform/src/config/index.js';
import { builtLettersFolder, LetterRenderer, MailboxMailer } from '../../dist/libs/platform/src/mail/index.js';
import { MailboxTable } from '../../dist/libs/storage/src/index.js';
import { GatherLetters, SendLetters } from '../../dist/libs/workflow/src/index.js';
import { ScratchServer } from '../support/scratch-server.mjs';

/** As many at a time as the worker has in hand. */
const LANES = 4;
/** Reading the world again, composing and rendering cost about three times what storing costs (0.31 to 0.65 seen); half of that is a fault. */
const LEAST_SHARE = 0.15;

/** Letters a second from gathered reminders to the built-in mailbox, beside storing as many ready-made letters. */
export async function measureLetters({ quick }) {
  const server = await ScratchServer.open();
  try {
    const schools = quick ? 300 : 3_000;
    await server.seed({ organisations: schools, tasks: schools * 2, dueNow: true });
    return await server.withSource(async (source) => {
      await new GatherLetters(source, new SystemClock()).run();
      const value = await lettersPerSecond(source, await sending(source));
      const floor = await lettersPerSecond(source, await storing(source));
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

/** What the worker does with a job's letters. */
async function sending(source) {
  const clock = new SystemClock();
  const mailer = new MailboxMailer(new MailboxTable(source, () => clock.now()));
  const sender = new SendLetters(source, clock, new Config(), mailer, new LetterRenderer(builtLettersFolder()));
  return (ids) => sender.run(ids);
}

/** The least that keeps a letter through a crash, on the same bytes: a claim, a delivery and an answer. */
export async function storing(source) {
  const sent = await source.query('select id, message_id, address, raw from letter');
  const letters = new Map(sent.map((letter) => [letter.id, letter]));
  await source.query('truncate mailbox_letter');
  await source.query(`update letter set state = 'gathering', raw = null`);
  return async (ids) => {
    for (const id of ids) {
      const { message_id, address, raw } = letters.get(id);
      await source.query(`update letter set state = 'frozen', raw = $2, attempts = 1 where id = $1`, [id, raw]);
      await source.query(
        `insert into mailbox_letter (message_id, address, raw, delivered_at) values ($1, $2, $3, $4)`,
        [message_id, address, raw, new Date()],
      );
      await source.query(`update letter set state = 'sent' where id = $1`, [id]);
    }
  };
}

/** A tenth goes first, unmeasured: it loads and compiles what the rest then finds warm. */
export async function lettersPerSecond(source, work) {
  const ids = (await source.query('select id from letter order by id')).map(({ id }) => id);
  const warmUps = Math.ceil(ids.length / 10);
  await inLanes(ids.slice(0, warmUps), work);
  const startedAt = performance.now();
  await inLanes(ids.slice(warmUps), work);
  return ((ids.length - warmUps) / (performance.now() - startedAt)) * 1000;
}

async function inLanes(letters, work) {
  const lanes = Array.from({ length: LANES }, (_, lane) => letters.filter((_letter, index) => index % LANES === lane));
  await Promise.all(lanes.map(work));
}
