import { deadlinePhraseIn } from '../orders/index.js';
import { isBareTerm } from './bracket-labels.js';
import type { Closing, Draft } from './draft.js';
import type { Labelled } from './labelled-words.js';

/** The words of a term, and the heading it stands under. */
export interface Term {
  readonly words: string;
  readonly column: string | null;
  readonly isLabelled: boolean;
}

const NO_TERM = /^[\s.–—-]*$|^(?:нет|не\s+установлен|без\s+срока)\.?$/i;

/** «представить отчёт – 20 апреля.» */
const BEHIND_DASH = /\s[–—-]\s+(?<words>[^–—]{1,40}?)[.;]?$/;
/** «…, начиная с 15 сентября»: when work begins, where nothing says when it is over. */
const BEGINNING = /(?<![а-яё])начиная\s+со?\s+\d{1,2}(?:\.\d{1,2}\.\d{4}|\s+[а-яё]+(?:\s+\d{4})?)(?:\s*(?:года|г\.))?/i;

/** The term of a decision by its own words. */
export function termOf(draft: Pick<Draft, 'cells'>, labelled: Labelled | null, text: string): Term | null {
  const cell = draft.cells?.deadline ?? '';
  if (!NO_TERM.test(cell)) return { words: cell.trim(), column: draft.cells?.column ?? null, isLabelled: true };
  if (labelled && labelled.scope === null && !NO_TERM.test(labelled.words)) {
    return { words: labelled.words, column: 'Срок', isLabelled: true };
  }
  const closing = BEHIND_DASH.exec(text)?.groups?.words ?? '';
  const words = isBareTerm(closing) ? closing : (deadlinePhraseIn(text) ?? BEGINNING.exec(text)?.[0] ?? null);
  return words === null ? null : { words, column: null, isLabelled: false };
}

/** The term by a line that speaks of several. */
export function sharedTerm(closings: readonly Closing[]): Term | null {
  const words = closings.find(({ labels }) => labels.deadline)?.labels.deadline?.words;
  return words === undefined ? null : { words, column: 'Срок', isLabelled: true };
}
