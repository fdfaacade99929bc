import type { ReadingStep } from '@domain/deadlines';
import { say } from '@domain/texts';

/** How the words of a deadline were read, a sentence a step. */
export function explanationText(steps: readonly ReadingStep[]): string[] {
  return steps.map(({ code, values }) => say(`deadlines.step.${code}`, values));
}
