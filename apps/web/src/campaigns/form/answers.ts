import { type Entry, isBlank, keyOf } from '@indicators/campaigns';
import type { CampaignFormField, MissingReason } from '../../api/types.js';
import { type Language, shownLanguage } from '../../texts/language.js';

/** What stands in one field: what was typed or chosen, or why there is no value. */
export interface Answer {
  readonly text: string;
  readonly missing: MissingReason | null;
}
/** By `keyOf` of the field. */
export type Answers = Readonly<Record<string, Answer>>;

export const BLANK: Answer = { text: '', missing: null };
const COMMAS: Readonly<Record<Language, string>> = { ru: ',', en: '.' };

export function answersOf(fields: readonly CampaignFormField[]): Answers {
  return Object.fromEntries(fields.map((field) => [keyOf(field), answerOf(field)]));
}

export function answerOf({ number, word, missing }: Pick<Entry, 'number' | 'word' | 'missing'>): Answer {
  return { text: number === null ? (word ?? '') : numberText(number), missing };
}

/** As somebody types it: the comma of his language, no spaces. */
export function numberText(number: number): string {
  return String(number).replace('.', COMMAS[shownLanguage()]);
}

/** «1 234,5», “1234.5”; NaN is what can be read as no number. */
export function readNumber(text: string): number {
  const plain = text.replace(/\s+/gu, '').replace('−', '-').replace(',', '.');
  return /^[-+]?(?:\d+\.?\d*|\.\d+)$/u.test(plain) ? Number(plain) : Number.NaN;
}

/** Answers as the rules check them; what can be read as no number is NaN. */
export function entriesOf(fields: readonly CampaignFormField[], answers: Answers): Entry[] {
  return fields.map((field) => {
    const { measure, yearsBack, kind } = field;
    const { text, missing } = answers[keyOf(field)] ?? BLANK;
    const words = text.trim();
    const number = kind === 'number' && words !== '' ? readNumber(words) : null;
    return { measure, yearsBack, number, word: kind === 'category' && words !== '' ? words : null, missing };
  });
}

/** Answers as they are kept: without what is blank, or can be read as no number. */
export function entriesToKeep(fields: readonly CampaignFormField[], answers: Answers): Entry[] {
  return entriesOf(fields, answers).filter((entry) => !isBlank(entry) && !Number.isNaN(entry.number));
}

export function sameAnswers(one: Answers, other: Answers): boolean {
  return Object.keys(one).every((key) => sameAnswer(one[key] ?? BLANK, other[key] ?? BLANK));
}

export function sameAnswer(one: Answer, other: Answer): boolean {
  return one.text.trim() === other.text.trim() && one.missing === other.missing;
}
