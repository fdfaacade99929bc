import { localDate } from '../calendar/index.js';
import { formatDate, type Texts } from '../texts/index.js';
import type { ReadingStep } from './deadline-reading.js';
import type { Warning } from './schedule.js';

type Values = Readonly<Record<string, string | number>>;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Values that are codes, and the catalogue entries that name them. */
const CODED = { unit: 'deadlines.unit', per: 'deadlines.per', direction: 'deadlines.direction' } as const;

/** A reading in a person's language, a sentence a step, in the order of the steps; the words of the order stay as they are. */
export function explainSteps(steps: readonly ReadingStep[], texts: Texts): string[] {
  return steps.map(({ code, values }) => oneFullStop(texts.say(`deadlines.step.${code}`, inWords(values, texts))));
}

/** A Russian sentence that ends in a date ends in «г.» already. */
function oneFullStop(sentence: string): string {
  return sentence.replace(/г\.\.$/, 'г.');
}

/** A warning in a person's language: what was seen, and what to do about it. */
export function explainWarning(
  { code, where, values }: Warning,
  texts: Texts,
): { readonly message: string; readonly remedy: string } {
  const filled = inWords({ where, ...values }, texts);
  return {
    message: oneFullStop(texts.say(`warnings.${code}`, filled)),
    remedy: oneFullStop(texts.say(`warnings.${code}.remedy`, filled)),
  };
}

function inWords(values: Values, texts: Texts): Values {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, word(key, value, texts)]));
}

function word(key: string, value: string | number, texts: Texts): string | number {
  if (typeof value !== 'string') return value;
  if (ISO_DATE.test(value)) return formatDate(localDate(value), texts);
  if (Object.hasOwn(CODED, key)) return texts.say(`${CODED[key as keyof typeof CODED]}.${value}`);
  return key === 'anchor' && value === '' ? texts.say('deadlines.anchor-unsaid') : value;
}
