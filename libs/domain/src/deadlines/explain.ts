import { localDate } from '../calendar/index.js';
import { formatDate, type Texts } from '../texts/index.js';
import type { ReadingStep } from './deadline-reading.js';
import type { Warning } from './schedule.js';

type Values = Readonly<Record<string, string | number>>;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Values that are codes, and the catalogue entries that name them. */
const CODED = { per: 'deadlines.per', direction: 'deadlines.direction' } as const;

/** A reading in a person's language, a sentence a step, in the order of the steps; the words of the order stay as they are. */
export function explainSteps(steps: readonly ReadingStep[], texts: Texts): string[] {
  return steps.map(({ code, values }) => oneFullStop(texts.say(`deadlines.step.${code}`, inWords(values, texts))));
}

/** A sentence that ends in a Russian date («г.») or in initials has its full stop already. */
function oneFullStop(sentence: string): string {
  return sentence.replace(/(?<!\.)\.\.$/, '.');
}

/** A warning in a person's language: what was seen, and what to do about it. */
export function explainWarning(
  { code, where, values }: Warning,
  texts: Texts,
): { readonly message: string; readonly remedy: string } {
  const filled = inWords({ where, ...values }, texts);
  return {
    message: oneFullStop(texts.say(messageKey(code, filled, texts), filled)),
    remedy: oneFullStop(texts.say(`warnings.${code}.remedy`, filled)),
  };
}

/** A warning that counts dates says nothing of their number where there is one. */
function messageKey(code: string, { count }: Values, texts: Texts): string {
  const single = `warnings.${code}.single`;
  return count === 1 && texts.has(single) ? single : `warnings.${code}`;
}

function inWords(values: Values, texts: Texts): Values {
  const words = Object.entries(values).map(([key, value]) => [key, word(key, value, texts)] as const);
  return { ...Object.fromEntries(words), ...durationOf(values, texts) };
}

/** «5 рабочих дней»: from how many and of what, where the values tell them; days alone are calendar days. */
function durationOf({ offset, unit = 'calendar_day', days }: Values, texts: Texts): Values {
  const count = Number(offset ?? days);
  return Number.isNaN(count) ? {} : { duration: texts.say(`deadlines.duration.${unit}`, { count }) };
}

function word(key: string, value: string | number, texts: Texts): string | number {
  if (typeof value !== 'string') return value;
  if (ISO_DATE.test(value)) return formatDate(localDate(value), texts);
  if (Object.hasOwn(CODED, key)) return texts.say(`${CODED[key as keyof typeof CODED]}.${value}`);
  if (key === 'profile' && texts.has(`profiles.${value}`)) return texts.say(`profiles.${value}`);
  if (key === 'kinds') return eachKind(value, texts);
  return key === 'anchor' && value === '' ? texts.say('deadlines.anchor-unsaid') : value;
}

function eachKind(kinds: string, texts: Texts): string {
  return kinds
    .split(', ')
    .map((kind) => texts.say(`deadlines.kind.${kind}`))
    .join(', ');
}
