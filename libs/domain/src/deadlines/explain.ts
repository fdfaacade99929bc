import { localDate } from '../calendar/index.js';
import { formatDate, say } from '../texts/index.js';
import type { ReadingStep } from './deadline-reading.js';
import type { Warning } from './schedule.js';

type Values = Readonly<Record<string, string | number>>;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Values that are codes, and the catalogue entries that name them. */
const CODED = { unit: 'deadlines.unit', per: 'deadlines.per', direction: 'deadlines.direction' } as const;

/** A reading in Russian, a sentence a step, in the order of the steps. */
export function explainSteps(steps: readonly ReadingStep[]): string[] {
  return steps.map(({ code, values }) => oneFullStop(say(`deadlines.step.${code}`, inWords(values))));
}

/** A sentence that ends in a date ends in «г.» already. */
function oneFullStop(sentence: string): string {
  return sentence.replace(/г\.\.$/, 'г.');
}

/** A warning in Russian: what was seen, and what to do about it. */
export function explainWarning({ code, where, values }: Warning): {
  readonly message: string;
  readonly remedy: string;
} {
  const filled = inWords({ where, ...values });
  return {
    message: oneFullStop(say(`warnings.${code}`, filled)),
    remedy: oneFullStop(say(`warnings.${code}.remedy`, filled)),
  };
}

function inWords(values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, word(key, value)]));
}

function word(key: string, value: string | number): string | number {
  if (typeof value !== 'string') return value;
  if (ISO_DATE.test(value)) return formatDate(localDate(value));
  if (Object.hasOwn(CODED, key)) return say(`${CODED[key as keyof typeof CODED]}.${value}`);
  return key === 'anchor' && value === '' ? say('deadlines.anchor-unsaid') : value;
}
