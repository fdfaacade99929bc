import { bareRung } from '../reminders/index.js';
import { formatDay, type Texts } from '../texts/index.js';
import { addressRecipient } from './address-person.js';
import { BLOCKS, type BlockId, type LetterBlock, type LetterButton, type LetterContent } from './letter-content.js';
import type { LetterInput, LetterTask } from './letter-input.js';
import { type PlacedTask, placeTasks } from './place-task.js';
import { bareNumber, tellOrder, tellTask } from './tell-task.js';

/** A digest of more tasks tells each in brief; what is left out stands behind its link. */
const TASKS_TOLD_IN_FULL = 7;
/** Nobody reads further, and mail programs cut a letter off at 100 kB; the blocks' headings count them all, and the rest is in the recipient's list of tasks. */
const TASKS_TOLD_AT_ALL = 20;

/**
 * Writes one letter to one person. One task makes a letter about that task, several make a digest in blocks, and no
 * task makes no letter (`null`): nobody is written to in order to hear that there is nothing.
 */
export function composeLetter(input: LetterInput, texts: Texts): LetterContent | null {
  const placed = placeTasks(input.tasks, input.today);
  const [only, ...others] = placed;
  if (!only) return null;
  const isSingle = others.length === 0;
  const blocks = shortened(BLOCKS.flatMap((id) => blockOfLetter(id, placed, input, texts)));
  const words = isSingle ? singleWords(only, blocks, texts) : digestWords(input, placed, blocks, texts);
  const untold = placed.length - countItems(blocks);
  return {
    language: texts.language,
    ...addressRecipient(input.recipient, texts),
    ...words,
    intro: input.onBehalfOf === undefined ? words.intro : `${onBehalf(input.onBehalfOf, texts)} ${words.intro}`,
    blocks,
    footer: [
      ...(untold > 0 ? [texts.say('letters.footer.untold', { count: untold })] : []),
      ...(isBrief(placed) ? [texts.say('letters.footer.brief')] : []),
      texts.say('letters.footer.no_password'),
      texts.say('letters.footer.automatic', { office: input.office }),
    ],
    refuse: input.refuseLink === null ? null : { label: texts.say('letters.button.refuse'), href: input.refuseLink },
    taskIds: [...new Set(placed.map(({ task }) => task.id))],
  };
}

/** Whose tasks a deputy reads about. */
function onBehalf(name: string, texts: Texts): string {
  return texts.say('letters.intro.on_behalf', { name });
}

function isBrief(placed: readonly PlacedTask[]): boolean {
  return placed.length > TASKS_TOLD_IN_FULL;
}

type Words = Pick<LetterContent, 'subject' | 'preview' | 'intro' | 'buttons'>;

function singleWords(only: PlacedTask, blocks: readonly LetterBlock[], texts: Texts): Words {
  return {
    subject: subjectOf(only, texts),
    preview: blocks[0]?.items[0]?.message ?? '',
    intro: texts.say('letters.intro.order', { order: tellOrder(only.task.order, texts) }),
    buttons: buttonsOf(only, texts),
  };
}

/** The first blocks first, which are the pressing ones. */
function shortened(blocks: readonly LetterBlock[]): LetterBlock[] {
  let left = TASKS_TOLD_AT_ALL;
  return blocks.flatMap((block) => {
    const items = block.items.slice(0, left);
    left -= items.length;
    return items.length === 0 ? [] : [{ ...block, items }];
  });
}

function countItems(blocks: readonly LetterBlock[]): number {
  return blocks.reduce((sum, { items }) => sum + items.length, 0);
}

function digestWords(
  input: LetterInput,
  placed: readonly PlacedTask[],
  blocks: readonly LetterBlock[],
  texts: Texts,
): Words {
  const counted = BLOCKS.map((id) => ({ id, count: placed.filter(({ block }) => block === id).length }));
  const counts = counted
    .filter(({ count }) => count > 0)
    .map(({ id, count }) => texts.say(`letters.count.${id}`, { count }))
    .join(', ');
  const day = formatDay(input.today, texts);
  const all = input.allTasksLink;
  const order = commonOrder(input.tasks, texts);
  const common = order === null ? '' : texts.say('letters.intro.order', { order });
  return {
    subject: texts.say('letters.subject.digest', { day, counts }),
    preview: shorten(blocks.flatMap(({ items }) => items.map((item) => item.heading)).join(' '), PREVIEW_CHARACTERS),
    intro: [texts.say('letters.intro.digest', { day, counts }), common].filter((sentence) => sentence !== '').join(' '),
    buttons: all === null ? [] : [{ label: texts.say('letters.button.all'), href: all }],
  };
}

/** The one order all tasks come from; null where there are several, and each task names its own. */
function commonOrder(tasks: readonly LetterTask[], texts: Texts): string | null {
  const [first, ...others] = tasks.map((task) => task.order);
  const isCommon = others.every(({ number, date }) => number === first?.number && date === first?.date);
  return first !== undefined && isCommon ? tellOrder(first, texts) : null;
}

function blockOfLetter(id: BlockId, placed: readonly PlacedTask[], input: LetterInput, texts: Texts): LetterBlock[] {
  const isSingle = placed.length === 1;
  const namesOrder = commonOrder(input.tasks, texts) === null;
  const items = placed
    .filter(({ block }) => block === id)
    .sort((a, b) => byDate(a.task, b.task))
    .map((one) => ({
      ...tellTask(one, { today: input.today, namesOrder, isBrief: isBrief(placed) }, texts),
      link: isSingle ? null : (buttonsOf(one, texts)[0] ?? null),
    }));
  if (items.length === 0) return [];
  const heading = texts.say('letters.block_heading', {
    block: texts.say(`letters.block.${id}`),
    count: items.length,
  });
  return [{ id, heading: isSingle ? null : heading, items }];
}

/** By control date, the undated last; rows of one day as the order numbers them. */
function byDate(a: LetterTask, b: LetterTask): number {
  const [dayA, dayB] = [a.controlDate ?? '9999', b.controlDate ?? '9999'];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.number.localeCompare(b.number, 'ru', { numeric: true });
}

const SUBJECT_TITLE_CHARACTERS = 60;
const PREVIEW_CHARACTERS = 140;

function subjectOf({ task, block }: PlacedTask, texts: Texts): string {
  const day = task.controlDate === null ? '' : formatDay(task.controlDate, texts);
  const title = shorten(task.title, SUBJECT_TITLE_CHARACTERS);
  return texts.say(`letters.subject.${subjectKey(task, block)}`, { number: bareNumber(task), title, day });
}

function subjectKey(task: LetterTask, block: BlockId): string {
  switch (block) {
    case 'decision':
    case 'decided':
    case 'mentioned':
      return bareRung(task.reason.rung);
    case 'new':
      return 'assigned';
    case 'week':
      return 'ahead';
    case 'schedule':
      return 'awaiting-schedule';
    case 'question':
      return 'retrospective';
    case 'interim':
      return task.reason.rung === 'final-report' ? 'final-report' : 'interim';
    default:
      return block;
  }
}

function shorten(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const cut = text.slice(0, characters);
  const atWord = cut.lastIndexOf(' ');
  return `${cut.slice(0, atWord > characters / 2 ? atWord : characters).replace(/[\s,;:–-]+$/u, '')}…`;
}

/** Letters after which the lead owes nothing. */
const NOTHING_OWED: ReadonlySet<string> = new Set(['report-accepted', 'task-suspended', 'task-cancelled']);

/** What the reader can do about the task: one thing first, at most two. */
function buttonsOf({ task, block }: PlacedTask, texts: Texts): LetterButton[] {
  const { open, decide } = task.links;
  const opens = (label: string): LetterButton => ({ label: texts.say(`letters.button.${label}`), href: open });
  if (block === 'decision' && decide)
    return [{ label: texts.say(`letters.button.${decisionButton(task)}`), href: decide }, opens('open')];
  if (bareRung(task.reason.rung).startsWith('consultation-')) return [opens('answer')];
  if (task.reason.role !== 'lead' || NOTHING_OWED.has(task.reason.rung)) return [opens('open')];
  if (block === 'schedule' || task.state === 'awaiting_schedule') return [opens('supply_dates')];
  if (block === 'question') return [opens('answer')];
  return [opens(block === 'new' ? 'open' : 'report')];
}

function decisionButton({ reason }: LetterTask): string {
  if (bareRung(reason.rung) === 'report-for-check') return 'check';
  return bareRung(reason.rung) === 'extension-asked' ? 'decide_extension' : 'decide';
}
