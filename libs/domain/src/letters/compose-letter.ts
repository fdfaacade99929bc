import { bareRung } from '../reminders/index.js';
import { formatDay, type Texts } from '../texts/index.js';
import { addressRecipient } from './address-person.js';
import {
  blocksOfLetter,
  commonOrder,
  isBrief,
  type LetterTasks,
  sayCounts,
  tasksOfLetter,
} from './blocks-of-letter.js';
import type { BlockId, LetterBlock, LetterButton, LetterContent } from './letter-content.js';
import type { LetterInput, LetterTask } from './letter-input.js';
import type { PlacedTask } from './place-task.js';
import { bareNumber, tellOrder } from './tell-task.js';

/**
 * Writes one letter to one person. One task makes a letter about that task, several make a digest in blocks, and no
 * task makes no letter (`null`): nobody is written to in order to hear that there is nothing.
 */
export function composeLetter(input: LetterInput, texts: Texts): LetterContent | null {
  const all = tasksOfLetter(input);
  const [first] = all.own;
  if (first === undefined) return null;
  const blocks = blocksOfLetter(all, input, (placed) => buttonsOf(placed, texts)[0] ?? null, texts);
  const words = all.total === 1 ? singleWords(first, blocks, texts) : digestWords(input, all, blocks, texts);
  const untold = all.total - blocks.reduce((sum, { items }) => sum + items.length, 0);
  return {
    language: texts.language,
    ...addressRecipient(input.recipient, texts),
    ...words,
    intro: input.onBehalfOf === undefined ? words.intro : `${onBehalf(input.onBehalfOf, texts)} ${words.intro}`,
    blocks,
    footer: [
      ...(untold > 0 ? [texts.say('letters.footer.untold', { count: untold })] : []),
      ...(isBrief(all) ? [texts.say('letters.footer.brief')] : []),
      texts.say('letters.footer.no_password'),
      texts.say('letters.footer.automatic', { office: input.office }),
    ],
    refuse: input.refuseLink === null ? null : { label: texts.say('letters.button.refuse'), href: input.refuseLink },
    taskIds: [...new Set([...all.own, ...all.beside].map(({ task }) => task.id))],
  };
}

/** Whose tasks a deputy reads about. */
function onBehalf(name: string, texts: Texts): string {
  return texts.say('letters.intro.on_behalf', { name });
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

function digestWords(input: LetterInput, all: LetterTasks, blocks: readonly LetterBlock[], texts: Texts): Words {
  const counts = sayCounts(all, input, texts);
  const day = formatDay(input.today, texts);
  const list = input.allTasksLink;
  const order = commonOrder(input, texts);
  const common = order === null ? '' : texts.say('letters.intro.order', { order });
  return {
    subject: texts.say('letters.subject.digest', { day, counts }),
    preview: shorten(blocks.flatMap(({ items }) => items.map((item) => item.heading)).join(' '), PREVIEW_CHARACTERS),
    intro: [texts.say('letters.intro.digest', { day, counts }), common].filter((sentence) => sentence !== '').join(' '),
    buttons: list === null ? [] : [{ label: texts.say('letters.button.all'), href: list }],
  };
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
