import type { DeadlineReading } from '@domain/deadlines';
import { RUSSIAN_CATALOGUES } from '@domain/texts';

type Values = Readonly<Record<string, string | number>>;

const TEXTS: ReadonlyMap<string, string> = new Map(
  Object.values(RUSSIAN_CATALOGUES).flatMap((catalogue) => Object.entries(catalogue)),
);
/** What a text gets from elsewhere: the duration is put together from a count and its unit. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = { duration: ['offset', 'days'] };

/**
 * What a person would miss in the explanation and the warnings of a reading: a schedule that no step explains, a sentence
 * that has no text, a text that gets no value for what it names.
 */
export function gapsIn({ schedules, explanation, warnings }: DeadlineReading): string[] {
  return [
    ...[...schedules.keys()]
      .filter((index) => !explanation.some(({ values }) => values.schedule === index + 1))
      .map((index) => `nothing explains schedule ${index + 1}`),
    ...explanation.flatMap(({ code, values }) => missing(`deadlines.step.${code}`, values)),
    ...warnings.flatMap(({ code, values = {} }) => missing(`warnings.${code}`, values)),
  ];
}

function missing(key: string, values: Values): string[] {
  const text = TEXTS.get(key);
  if (text === undefined) return [`no text ${key}`];
  const named = [...text.matchAll(/\{\{(\w+)/gu)].map(([, name]) => name as string);
  return named
    .filter((name) => (MADE_OF[name] ?? [name]).every((source) => !isSaid(values[source], source)))
    .map((name) => `${key} says no ${name}`);
}

/** Only an event may be left unsaid. */
function isSaid(value: string | number | undefined, name: string): boolean {
  return value !== undefined && (value !== '' || name === 'anchor') && !Number.isNaN(value);
}
