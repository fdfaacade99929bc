import type { Texts } from '../texts/index.js';
import { BLOCKS, type BlockId, type LetterBlock, type LetterButton } from './letter-content.js';
import type { LetterInput, LetterTask } from './letter-input.js';
import { type PlacedTask, placeTasks } from './place-task.js';
import { tellOrder, tellTask } from './tell-task.js';

/** A digest of more tasks tells each in brief; what is left out stands behind its link. */
const TASKS_TOLD_IN_FULL = 7;
/** Nobody reads further, and mail programs cut a letter off at 100 kB; the blocks' headings count them all, and the rest is in the recipient's list of tasks. */
const TASKS_TOLD_AT_ALL = 20;
/** What a day is made of: a letter that knows all of it says «просрочено 0» too. */
const OF_THE_DAY: readonly BlockId[] = ['overdue', 'today', 'week'];

/** The tasks of a letter, each in its block; those it is not about itself stand beside them, told in brief. */
export interface LetterTasks {
  readonly own: readonly PlacedTask[];
  readonly beside: readonly PlacedTask[];
  /** Of each block, told or not. */
  readonly counts: ReadonlyMap<BlockId, number>;
  readonly total: number;
}

export function tasksOfLetter({ tasks, rest, today }: LetterInput): LetterTasks {
  const [own, beside] = [placeTasks(tasks, today), placeTasks(rest?.tasks ?? [], today)];
  const counts = new Map(
    BLOCKS.map((id) => [id, [...own, ...beside].filter(({ block }) => block === id).length + (rest?.untold[id] ?? 0)]),
  );
  return { own, beside, counts, total: [...counts.values()].reduce((sum, count) => sum + count, 0) };
}

export function isBrief({ own }: LetterTasks): boolean {
  return own.length > TASKS_TOLD_IN_FULL;
}

/** «просрочено 0, сегодня 1, на этой неделе 3, 1 новое»: nothing is said of a block without tasks, but for those of a day. */
export function sayCounts({ counts }: LetterTasks, { rest }: LetterInput, texts: Texts): string {
  const isDay = rest !== undefined && OF_THE_DAY.some((id) => counts.get(id) !== 0);
  return [...counts]
    .filter(([id, count]) => count > 0 || (isDay && OF_THE_DAY.includes(id)))
    .map(([id, count]) => texts.say(`letters.count.${id}`, { count }))
    .join(', ');
}

/** The one order all tasks come from; null where there are several, and each task names its own. */
export function commonOrder({ tasks, rest }: LetterInput, texts: Texts): string | null {
  const [first, ...others] = [...tasks, ...(rest?.tasks ?? [])].map((task) => task.order);
  const isCommon = others.every(({ number, date }) => number === first?.number && date === first?.date);
  return first !== undefined && isCommon ? tellOrder(first, texts) : null;
}

/** The pressing blocks first, in each the tasks by their dates. `linkOf` is what a reader may do about one. */
export function blocksOfLetter(
  all: LetterTasks,
  input: LetterInput,
  linkOf: (placed: PlacedTask) => LetterButton | null,
  texts: Texts,
): LetterBlock[] {
  const told = toldTasks(all);
  const own = new Set(all.own);
  const namesOrder = commonOrder(input, texts) === null;
  return BLOCKS.flatMap((id) => {
    const placed = told.filter(({ block }) => block === id);
    if (placed.length === 0) return [];
    const items = placed
      .toSorted((a, b) => byDate(a.task, b.task))
      .map((one) => ({
        ...tellTask(one, { today: input.today, namesOrder, isBrief: isBrief(all) || !own.has(one) }, texts),
        link: all.total === 1 ? null : linkOf(one),
      }));
    const block = texts.say(`letters.block.${id}`);
    const heading = texts.say('letters.block_heading', { block, count: all.counts.get(id) ?? 0 });
    return [{ id, heading: all.total === 1 ? null : heading, items }];
  });
}

/** As many as are told: what the letter is about before what stands beside it, the pressing before the rest. */
function toldTasks({ own, beside }: LetterTasks): PlacedTask[] {
  const pressingFirst = (tasks: readonly PlacedTask[]) =>
    tasks.toSorted((a, b) => BLOCKS.indexOf(a.block) - BLOCKS.indexOf(b.block) || byDate(a.task, b.task));
  return [...pressingFirst(own), ...pressingFirst(beside)].slice(0, TASKS_TOLD_AT_ALL);
}

/** By control date, the undated last; rows of one day as the order numbers them. */
function byDate(a: LetterTask, b: LetterTask): number {
  const [dayA, dayB] = [a.controlDate ?? '9999', b.controlDate ?? '9999'];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.number.localeCompare(b.number, 'ru', { numeric: true });
}
