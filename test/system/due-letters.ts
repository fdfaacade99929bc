import { waitUntil } from '@platform/clock';
import { withClient } from '@platform/database';

const LOOK_EVERY_MS = 20;

/** Whom the reminders of seeded tasks are for, sent or not: each of them gets one letter with everything. */
export function countRecipients(databaseUrl: string): Promise<number> {
  return countBy(
    databaseUrl,
    `select count(distinct coalesce(office.id::text, reminder.recipient_role))::int as count
     from reminder
     left join task_participant lead on lead.task_id = reminder.task_id and reminder.recipient_role = 'lead'
     left join person office on office.organisation_id = lead.organisation_id and office.kind = 'office'
     where reminder.send_at <= now()`,
  );
}

export function countDelivered(databaseUrl: string): Promise<number> {
  return countBy(databaseUrl, 'select count(*)::int as count from mailbox_letter');
}

/** Letters and reminders that are due and not yet done with. */
function countOpen(databaseUrl: string): Promise<number> {
  return countBy(
    databaseUrl,
    `select (select count(*) from letter where state in ('gathering', 'frozen'))::int
       + (select count(*) from reminder where state in ('planned', 'gathered') and send_at <= now())::int as count`,
  );
}

/** Due reminders that stand in no letter of the mailbox. */
export function countLost(databaseUrl: string): Promise<number> {
  return countBy(
    databaseUrl,
    `select count(*)::int as count from reminder where send_at <= now() and not exists (
       select from letter join mailbox_letter using (message_id)
       where letter.id = reminder.letter_id and letter.state = 'sent' and mailbox_letter.raw = letter.raw)`,
  );
}

/** Answers when at least so many letters have arrived. The server may still be starting. */
export async function untilDelivered(databaseUrl: () => string, atLeast: number, timeoutMs: number): Promise<void> {
  const arrived = await waitUntil(
    async () => {
      const count = await ask(() => countDelivered(databaseUrl()));
      return count !== undefined && count >= atLeast ? count : undefined;
    },
    { timeoutMs, everyMs: LOOK_EVERY_MS },
  );
  if (arrived === undefined) throw new Error(`Within ${timeoutMs} ms fewer than ${atLeast} letters arrived`);
}

export async function untilNothingIsOpen(databaseUrl: string, timeoutMs: number): Promise<void> {
  let open = Number.NaN;
  await waitUntil(
    async () => {
      open = await countOpen(databaseUrl);
      return open === 0 || undefined;
    },
    { timeoutMs, everyMs: 10 * LOOK_EVERY_MS },
  );
  if (open !== 0) throw new Error(`After ${timeoutMs} ms ${open} letters and reminders were still open`);
}

/** Answers when nothing that is to leave before a day of the product's own clock, `YYYY-MM-DD`, is still here. */
export async function untilLettersHaveLeft(databaseUrl: string, before: string): Promise<void> {
  const open = `select (select count(*) from letter where state in ('gathering', 'frozen') and send_at < '${before}')::int
    + (select count(*) from reminder where state in ('planned', 'gathered') and send_at < '${before}')::int as count`;
  const settled = await waitUntil(async () => (await countBy(databaseUrl, open)) === 0 || undefined, {
    timeoutMs: 30_000,
    everyMs: LOOK_EVERY_MS,
  });
  if (settled === undefined) throw new Error(`Letters to leave before ${before} are still here`);
}

/** The worker compares the classes of issued tasks with their lists every half minute. */
export async function untilClassesAreCompared(databaseUrl: string): Promise<void> {
  const marks = 'select count(*)::int as count from class_mark';
  const compared = await waitUntil(async () => (await countBy(databaseUrl, marks)) === 0 || undefined, {
    timeoutMs: 90_000,
    everyMs: LOOK_EVERY_MS,
  });
  if (compared === undefined) throw new Error('Classes are still marked to be compared');
}

/** Undefined while there is nobody to answer. */
async function ask<T>(question: () => Promise<T>): Promise<T | undefined> {
  try {
    return await question();
  } catch {
    return undefined;
  }
}

async function countBy(databaseUrl: string, sql: string): Promise<number> {
  const { rows } = await withClient(databaseUrl, (client) => client.query<{ count: number }>(sql));
  return rows[0]?.count ?? Number.NaN;
}
