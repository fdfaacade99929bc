import { setTimeout as pause } from 'node:timers/promises';
import { MailHouse } from './mail-house.mjs';

const LOOK_EVERY_MS = 20;
/** A letter at hand when its worker died is free after 10 s; then it has to be found, enqueued and sent. */
const LEASE_S = 10;
const BOUND_S = 60;

/**
 * Kills the worker while it sends, every third time the database with it; then lets one worker finish. Measured is
 * how long after the last start everything that was due has arrived.
 */
export async function run({ quick, random }) {
  const kills = quick ? 3 : 12;
  const house = await MailHouse.open(quick ? { schools: 200, tasks: 600 } : { schools: 2000, tasks: 8000 });
  try {
    const due = await countDue(house);
    const moments = Array.from({ length: kills }, () => Math.floor(due * 0.9 * random())).sort((a, b) => a - b);
    for (const [index, moment] of moments.entries()) {
      await killAfter(house, moment, { withDatabase: index % 3 === 2 });
    }
    const startedAt = performance.now();
    const worker = await house.startWorker();
    await untilSettled(house, startedAt + 2 * BOUND_S * 1000);
    const value = (performance.now() - startedAt) / 1000;
    await worker.stop();
    const found = await count(house);
    return {
      name: `deliver ${due} letters in spite of ${kills} kills`,
      value,
      unit: 's',
      floor: LEASE_S,
      bound: `at most ${BOUND_S} s after the last start, nothing lost or doubled; floor: the lease`,
      ok: value <= BOUND_S && found.lost === 0 && found.doubled === 0,
      kills,
      ...found,
    };
  } finally {
    await house.close();
  }
}

/** Lets a worker send until so many letters have arrived in all, and then kills it, at whatever it is doing. */
async function killAfter(house, delivered, { withDatabase }) {
  const worker = await house.startWorker();
  while ((await countDelivered(house)) < delivered) await pause(LOOK_EVERY_MS);
  if (withDatabase) house.killDatabase();
  await worker.kill();
  if (withDatabase) await house.startDatabase();
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

async function countDelivered(house) {
  return (await house.ask('select count(*)::int as count from mailbox_letter')).count;
}

/** How many people have something to be told: each of them is owed one digest. */
async function countDue(house) {
  const { count: due } = await house.ask(
    `select count(distinct coalesce(office.id::text, reminder.recipient_role))::int as count
     from reminder
     left join task_participant lead on lead.task_id = reminder.task_id and reminder.recipient_role = 'lead'
     left join person office on office.organisation_id = lead.organisation_id and office.kind = 'office'
     where reminder.state = 'planned'`,
  );
  return due;
}

/**
 * `lost`: a reminder that was due and stands in no letter of the mailbox. `doubled`: a further letter to somebody, or
 * one whose bytes are not those in the ledger. `repeated`: the same bytes under the same Message-ID once more.
 */
function count(house) {
  return house.ask(
    `select
       (select count(*) from reminder where send_at <= now() and not exists (
          select from letter join mailbox_letter using (message_id)
          where letter.id = reminder.letter_id and letter.state = 'sent'))::int as lost,
       (select count(*) - count(distinct address) from mailbox_letter)::int
         + (select count(*) from mailbox_letter left join letter using (message_id)
            where letter.raw is distinct from mailbox_letter.raw)::int as doubled,
       (select coalesce(sum(deliveries - 1), 0) from mailbox_letter)::int as repeated`,
  );
}
