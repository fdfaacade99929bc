import { explainSteps, type ReadingStep, type Schedule } from '@domain/deadlines';
import type { Texts } from '@domain/texts';
import { readingWords } from '../order-summary.js';
import { wrapped } from './lines.js';

export interface ReadTerm {
  readonly text: string | null;
  readonly schedules: readonly Schedule[];
  readonly explanation: readonly ReadingStep[];
}

/** The words of a term, the dates they became, and each step between, a line each; other readings below. */
export function termLines({ text, schedules, explanation }: ReadTerm, first: string, texts: Texts): string[] {
  if (text === null && schedules.length === 0) return [first + texts.say('explain.no-term')];
  const words = text === null ? '' : `«${text.replace(/\s+/g, ' ')}» → `;
  const indent = ' '.repeat(first.length);
  const others = schedules.flatMap(({ alternatives }) => alternatives ?? []);
  return [
    ...wrapped(first, words + readingWords(schedules, texts)),
    ...explainSteps(explanation, texts).flatMap((step) => wrapped(`${indent}· `, step)),
    ...others.flatMap((other) =>
      wrapped(`${indent}? `, texts.say('explain.alternative', { reading: readingWords([other], texts) })),
    ),
  ];
}
