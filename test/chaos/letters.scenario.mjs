import { setTimeout as pause } from 'node:timers/promises';
import { LetterCatcher } from './letter-catcher.mjs';
import { MailHouse } from './mail-house.mjs';

const LOOK_EVERY_MS = 20;
/** A letter at hand when its worker died is free after 10 s; then it has to be found, enqueued and sent. */
const LEASE_S = 10;
const BOUND_S = 60;
const SLOWEST_YES_MS = 30;
/** Of as many letters at a time a worker waits for the server's answer or has it and not recorded yet: two jobs, four each. */
const IN_FLIGHT = 8;
/** All of them still to come may be a busy machine's; a letter that never leaves ends the run. */
const GIVE_UP_MS = 600_000;

const SIZES = {
  quick: { schools: 200, tasks: 600, kills: 6 },
  // Six reminders a task.
  full: { schools: 1_500, tasks: 1_700, kills: 100 },
};

/**
 * While letters that are due are sent, one part after the other is killed with signal 9 and started again: worker, server,
 * PostgreSQL and, where the queue lies there, Redis, which keeps nothing. The mail server alone lives through it. Measured
 * is how long after the last start everything that was due has arrived.
 */
export async function run({ quick, random }) {
  const figures = [];
  for (const onRedis of [false, true]) figures.push(await deliver(SIZES[quick ? 'quick' : 'full'], onRedis, random));
  return figures;
}

async function deliver({ kills, ...size }, onRedis, random) {
  const catcher = await LetterCatcher.open(random, SLOWEST_YES_MS);
  const house = await MailHouse.open({ ...size, smtpUrl: catcher.url, onRedis });
  try {
    if (onRedis) await house.start('redis');
    await house.start('api');
    await house.start('worker');
    const { reminders, letters } = await countDue(house);
    for (const { moment, part } of planOf(kills, letters, house.parts, random)) {
      await killAt(house, catcher, moment, part);
    }
    const startedAt = performance.now();
    await untilSettled(house, startedAt + GIVE_UP_MS);
    const value = (performance.now() - startedAt) / 1000;
    for (const part of ['worker', 'api']) await house.stop(part);
    const found = await count(house, catcher);
    const isWhole = found.lost === 0 && found.doubled === 0 && found.repeated <= kills * IN_FLIGHT;
    return {
      name: `deliver ${reminders} reminders in spite of ${kills} kills, the queue on ${onRedis ? 'Redis' : 'PostgreSQL'}`,
      value,
      unit: 's',
      floor: LEASE_S,
      bound: `at most ${BOUND_S} s after the last start, nothing lost or doubled; floor: the lease`,
      ok: isWhole && value <= BOUND_S,
      kills,
      ...found,
    };
  } finally {
    await house.close();
    catcher.close();
  }
}

/** What dies after how many letters have arrived. The worker is at it every other time. */
function planOf(kills, letters, parts, random) {
  return Array.from({ length: kills }, () => ({
    moment: Math.floor(letters * 0.9 * random()),
    part: random() < 0.5 ? 'worker' : parts[Math.floor(random() * parts.length)],
  })).sort((one, other) => one.moment - other.moment);
}

/** Lets letters arrive until there are so many, kills the part at whatever it is doing, and starts it again. */
async function killAt(house, catcher, moment, part) {
  const deadline = performance.now() + GIVE_UP_MS;
  while (catcher.count < moment && performance.now() < deadline) await pause(LOOK_EVERY_MS);
  await house.kill(part);
  await house.start(part);
  // Whoever ended because his database or queue went away is started again by his keeper.
  for (const other of ['worker', 'api']) if (!(await house.isRunning(other))) await house.start(other);
}

async function untilSettled(house, deadline) {
  while (performance.now() < deadline) {
    const { open } = await house.ask(
      `select (select count(*) from letter where state in ('gathering', 'frozen'))::int
         + (select count(*) from reminder where state in ('planned', 'gathered') and send_at <= now())::int as open`,
    );
    if (open === 0) return;
    await pause(10 * LOOK_EVERY_MS);
  }
}

/** Each recipient is owed one digest. */
function countDue(house) {
  return house.ask(
    `select count(*)::int as reminders,
       count(distinct coalesce(office.id::text, reminder.recipient_role))::int as letters
     from reminder
     left join task_participant lead on lead.task_id = reminder.task_id and reminder.recipient_role = 'lead'
     left join person office on office.organisation_id = lead.organisation_id and office.kind = 'office'
     where reminder.send_at <= now()`,
  );
}

/**
 * `lost`: a reminder that was due and stands in no letter the mail server took. `doubled`: a letter the mail server took
 * that is not the one its reminders stand in, a task told to one person by more letters than it had reminders for him, or
 * other bytes under the same Message-ID. `repeated`: the same bytes under the same Message-ID once more.
 */
async function count(house, catcher) {
  const taken = [...catcher.deliveries.keys()];
  const { lost, strays, toldAgain } = await house.ask(
    `select
       (select count(*) from reminder left join letter on letter.id = reminder.letter_id where reminder.send_at <= now()
          and (letter.message_id is null or letter.message_id <> all($1)))::int as lost,
       (select count(*) from unnest($1::text[]) as taken (message_id) where not exists (
          select from letter where letter.message_id = taken.message_id and letter.state = 'sent'))::int as strays,
       (select count(*) from (
          select link.task_id, letter.recipient_id, count(distinct letter.id) as letters,
            (select count(*) from reminder where reminder.task_id = link.task_id
               and reminder.recipient_id = letter.recipient_id and reminder.state = 'sent') as reminders
          from action_link link join letter on letter.id = link.letter_id
          where letter.message_id = any($1) group by link.task_id, letter.recipient_id) told
        where letters > reminders)::int as "toldAgain"`,
    [taken],
  );
  const copies = [...catcher.deliveries.values()];
  const changed = copies.filter((digests) => new Set(digests).size > 1).length;
  return {
    lost,
    doubled: strays + toldAgain + changed,
    repeated: copies.reduce((sum, digests) => sum + digests.length - 1, 0),
  };
}
