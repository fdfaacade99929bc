import type { Performers } from '../orders/index.js';
import type { LabelledWords } from './labelled-words.js';

/** A heading («2. Руководителям ОО:») that speaks for the decisions below it. */
export interface Heading {
  readonly sign: string | null;
  readonly performers: Performers;
  readonly verb: string | null;
}

/** The words of one decision, collected; what they mean is read later. */
export interface Draft {
  readonly number: string;
  readonly isNumbered: boolean;
  readonly agendaItem: string | null;
  readonly heading: Heading | null;
  readonly raw: string;
  /** Term and owner of its own cells, for a row of a table. */
  readonly cells: { readonly deadline: string; readonly responsible: string; readonly column: string | null } | null;
  /** Numbered decisions above it name no term and nobody: its own line of labels may be meant for them too. */
  readonly mayCloseOthers: boolean;
  readonly line: number;
  readonly lineEnd: number;
}

/** A line that speaks of several decisions: «Срок исполнения пп. 1–3: …», «Контроль … возложить на …». */
export interface Closing {
  readonly words: string;
  readonly labels: LabelledWords;
  /** Which of the drafts of its own resolution stand right above it and share it; null where the labels' scope tells. */
  readonly shared: readonly Draft[] | null;
  readonly agendaItem: string | null;
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly closings: readonly Closing[];
}

/** A draft that words are still added to. */
export interface OpenDraft extends Omit<Draft, 'raw' | 'lineEnd' | 'number' | 'mayCloseOthers'> {
  number: string | null;
  mayCloseOthers: boolean;
  /** Its words so far, a line each. */
  readonly said: string[];
  lineEnd: number;
}

export function finished({ said, ...draft }: OpenDraft, number: string): Draft {
  return { ...draft, number, raw: said.join('\n') };
}
