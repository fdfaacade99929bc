import type { Language } from '../texts/index.js';

/** The parts of a letter a task can stand in, in the order in which they are printed. */
export const BLOCKS = [
  'overdue',
  'escalated',
  'today',
  'week',
  'decision',
  'decided',
  'mentioned',
  'new',
  'interim',
  'schedule',
  'question',
  'ahead',
] as const;
export type BlockId = (typeof BLOCKS)[number];

export interface LetterButton {
  readonly label: string;
  readonly href: string;
}

/** One task as the letter tells it; all texts are finished. */
export interface LetterItem {
  readonly taskId: string;
  readonly heading: string;
  /** What matters now, in one or two sentences. */
  readonly message: string;
  /** True only for what is late: the one thing printed in red. */
  readonly isLate: boolean;
  readonly details: readonly { readonly label: string; readonly value: string }[];
  readonly why: { readonly label: string; readonly value: string };
  /** Null in a letter about one task, where the buttons say it. */
  readonly link: LetterButton | null;
}

export interface LetterBlock {
  readonly id: BlockId;
  /** Null in a letter about one task. */
  readonly heading: string | null;
  readonly items: readonly LetterItem[];
}

/** Everything a letter says, before it becomes HTML and plain text. */
export interface LetterContent {
  readonly language: Language;
  readonly subject: string;
  /** What a mail program shows beside the subject. */
  readonly preview: string;
  readonly addressee: string;
  readonly greeting: string;
  readonly intro: string;
  readonly blocks: readonly LetterBlock[];
  /** At most two. */
  readonly buttons: readonly LetterButton[];
  readonly footer: readonly string[];
  /** Where the reader says that he does without such letters; null where one of its tasks has to be told to him. */
  readonly refuse: LetterButton | null;
  /** Every task told of, once; one id means that the letter belongs to that task's thread. */
  readonly taskIds: readonly string[];
}
