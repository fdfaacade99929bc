import { dateInZone } from '@domain/calendar';
import { composeLetter, type LetterContent, type RestOfDay } from '@domain/letters';
import { textsIn } from '@domain/texts';
import { type BesideTask, type Deputy, type LetterAddressee, lockRemindersOfLetters, type RowLock } from '@storage';
import type { EntityManager } from 'typeorm';
import { hashToken, newToken } from '../access/tokens.js';
import { rulesOfOrders } from '../calendars/order-rules.js';
import { type ActionLinkRow, ActionLinks } from './action-links.js';
import { addressInLanguage } from './address-in-language.js';
import { DuePolicies } from './by-policy.js';
import { recipientOf } from './recipient-of.js';
import { restOfTheirDays } from './rest-of-day.js';
import { type StillToSay, stillToSay } from './still-to-say.js';
import { ToldTasks } from './told-tasks.js';

/** Whom a letter about tasks is for, and who reads it in his stead. */
export interface TaskLetterReader extends LetterAddressee {
  readonly deputy: Deputy | null;
}

/** A letter that is written and not kept yet; its links open nothing until their rows are saved. */
export interface TaskLetter {
  readonly content: LetterContent;
  readonly links: readonly ActionLinkRow[];
  /** Of the page on which the reader does without others like it. */
  readonly unsubscribeTokenHash: string | null;
}

/** Writes one of the letters; null where nothing is left to say. Touches nothing, so that one that fails harms no other. */
export type WriteTaskLetter = (reader: TaskLetterReader) => TaskLetter | null;

/**
 * Reads the world for letters about tasks, whose reminders it locks and judges anew, in a handful of statements however
 * many letters there are. What it answers writes each of them.
 */
export async function readForTaskLetters(
  manager: EntityManager,
  letters: readonly LetterAddressee[],
  { publicAddress, now, lock }: { readonly publicAddress: string; readonly now: Date; readonly lock: RowLock },
): Promise<WriteTaskLetter> {
  if (letters.length === 0) return () => null;
  const reminders = await lockRemindersOfLetters(
    manager,
    letters.map(({ letterId }) => letterId),
    lock,
  );
  const rules = await rulesOfOrders(
    manager,
    reminders.map(({ orderId }) => orderId),
  );
  const said = await stillToSay(manager, letters, reminders, new DuePolicies(rules), now);
  const toTell = letters.flatMap(({ letterId, timeZone }) =>
    (said.get(letterId)?.reminders ?? []).map((reminder) => ({ ...reminder, timeZone })),
  );
  const rests = await restOfTheirDays(manager, letters, said, now);
  const beside = letters.flatMap(({ letterId, timeZone }) =>
    (rests.get(letterId) ?? []).map((one) => ({ ...one, timeZone })),
  );
  const tasks = await ToldTasks.read(manager, toTell, beside, rules);
  return (reader) => {
    const own = said.get(reader.letterId);
    const rest = rests.get(reader.letterId);
    return own === undefined ? null : writeAboutTasks(reader, { ...own, rest }, tasks, publicAddress, now);
  };
}

function writeAboutTasks(
  reader: TaskLetterReader,
  { reminders, mayBeRefused, rest }: StillToSay & { readonly rest: readonly BesideTask[] | undefined },
  told: ToldTasks,
  publicAddress: string,
  now: Date,
): TaskLetter | null {
  const { deputy, language, timeZone } = reader;
  const today = dateInZone(now, timeZone);
  const links = new ActionLinks(publicAddress, language);
  const tasks = reminders.flatMap((reminder) =>
    told.tell({ ...reminder, timeZone }, today, links.addressesFor(reminder)),
  );
  // A deputy may not do without the letters of the person he stands in for.
  const unsubscribeToken = mayBeRefused && deputy === null ? newToken() : null;
  const input = {
    recipient: deputy === null ? recipientOf(reader) : { kind: 'person' as const, fullName: deputy.fullName },
    ...(deputy !== null && { onBehalfOf: reader.fullName }),
    office: told.officeOf(reminders[0]?.taskId),
    today,
    tasks,
    ...(rest && { rest: tellRest(rest, told, links) }),
    allTasksLink: addressInLanguage(`${publicAddress}/day`, language),
    refuseLink: unsubscribeToken && addressInLanguage(`${publicAddress}/unsubscribe/${unsubscribeToken}`, language),
  };
  const content = composeLetter(input, textsIn(language));
  if (content === null) return null;
  return {
    content,
    // Links are the deputy's own, so that the history shows who acted and for whom.
    links: links.rows({ id: reader.letterId, recipientId: deputy?.personId ?? reader.personId }),
    unsubscribeTokenHash: unsubscribeToken && hashToken(unsubscribeToken),
  };
}

function tellRest(rest: readonly BesideTask[], told: ToldTasks, links: ActionLinks): RestOfDay {
  const untold = new Map(rest.map(({ block, counted }) => [block, counted]));
  for (const { block } of rest) untold.set(block, (untold.get(block) ?? 0) - 1);
  return {
    tasks: rest.flatMap((one) => told.tellBeside(one, links.addressesFor(one))),
    untold: Object.fromEntries(untold),
  };
}
