import { deadlineWordsIn } from '../orders/index.js';
import type { Closing, Draft } from './drafts.js';
import type { Labelled } from './labelled-words.js';

/** The words of a term, and the heading it stands under. */
export interface Term {
  readonly words: string;
  readonly column: string | null;
  readonly isLabelled: boolean;
}

const NO_TERM = /^[\s.–—-]*$|^(?:нет|не\s+установлен|без\s+срока)\.?$/i;

/** The term of a decision by its own words. */
export function termOf(draft: Draft, labelled: Labelled | null, text: string): Term | null {
  const cell = draft.cells?.deadline ?? '';
  if (!NO_TERM.test(cell)) return { words: cell.trim(), column: draft.cells?.column ?? null, isLabelled: true };
  if (labelled && labelled.scope === null && !NO_TERM.test(labelled.words)) {
    return { words: labelled.words, column: 'Срок', isLabelled: true };
  }
  const words = deadlineWordsIn(text);
  return words === null ? null : { words, column: null, isLabelled: false };
}

/** The term by a line that speaks of several. */
export function sharedTerm(closings: readonly Closing[]): Term | null {
  const words = closings.find(({ labels }) => labels.deadline)?.labels.deadline?.words;
  return words === undefined ? null : { words, column: 'Срок', isLabelled: true };
}
