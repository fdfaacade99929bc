import { type LocalDate, localDate } from '../calendar/index.js';
import type { ClosingDemand } from '../tasks/index.js';
import { formatDate, type Texts } from '../texts/index.js';
import { addressRecipient } from './address-person.js';
import type { LetterContent, LetterItem } from './letter-content.js';
import type { LetterRecipient } from './letter-input.js';

/** A letter of the recipient's, and what became of it. */
export interface MailAnswered {
  readonly isDone: boolean;
  /** Key of a sentence in the catalogues, and what fills it. */
  readonly why: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly subject: string;
  /** What he wrote himself. */
  readonly body: string;
  /** Null where it is not known which task he meant. */
  readonly task: { readonly id: string; readonly number: string; readonly title: string; readonly link: string } | null;
  /** Of a report: what closing the task takes, and what of it is there now. */
  readonly closing: readonly ClosingDemand[];
  /** Of a request for a later date that waits: who decides about it, null for the coordinator, and by when that is expected. */
  readonly awaited: { readonly who: string | null; readonly expectedBy: LocalDate } | null;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/u;
const LONGEST_QUOTATION = 400;

/** Writes to somebody what became of the letters he answered with. Null where there is nothing to tell of. */
export function composeMailAnswer(
  recipient: LetterRecipient,
  answers: readonly MailAnswered[],
  texts: Texts,
): LetterContent | null {
  const [first, ...others] = answers;
  if (first === undefined) return null;
  const kind = others.length > 0 ? 'several' : first.isDone ? 'done' : 'not_done';
  const { task, subject } = first;
  const words = { number: withoutStop(task?.number ?? ''), title: task?.title ?? '', about: task?.title ?? subject };
  const taskIds = [...new Set(answers.flatMap((answer) => answer.task?.id ?? []))];
  const isSingle = others.length === 0;
  return {
    language: texts.language,
    subject: texts.say(`mail.answer.subject_${kind}`, words),
    preview: sentenceOf(first, texts),
    ...addressRecipient(recipient, texts),
    intro: texts.say(`mail.answer.intro_${kind}`),
    blocks: [{ id: 'decided', heading: null, items: answers.map((answer) => itemOf(answer, isSingle, texts)) }],
    buttons: isSingle && task !== null ? [{ label: texts.say('mail.answer.open'), href: task.link }] : [],
    footer: [texts.say('mail.answer.how'), texts.say('mail.answer.limit')],
    refuse: null,
    taskIds,
  };
}

function itemOf(answer: MailAnswered, isSingle: boolean, texts: Texts): LetterItem {
  const { task, subject, body } = answer;
  const quotation = body.length > LONGEST_QUOTATION ? `${body.slice(0, LONGEST_QUOTATION)}…` : body;
  return {
    taskId: task?.id ?? '',
    heading:
      task === null
        ? subject
        : texts.say('mail.answer.heading', { number: withoutStop(task.number), title: task.title }),
    message: sentenceOf(answer, texts),
    isLate: false,
    details: [
      ...tellEvidence(answer.closing, texts),
      ...tellAwaited(answer.awaited, texts),
      ...(quotation === '' ? [] : [{ label: texts.say('mail.answer.written'), value: quotation }]),
    ],
    why: { label: texts.say('letters.label.why'), value: texts.say('mail.answer.why') },
    link: isSingle || task === null ? null : { label: texts.say('mail.answer.open'), href: task.link },
  };
}

/** How far the evidence goes, and what is missing in the order's own words. */
function tellEvidence(closing: readonly ClosingDemand[], texts: Texts): LetterItem['details'] {
  if (closing.length === 0) return [];
  const missing = closing.filter(({ met }) => !met);
  const there = texts.say('mail.answer.evidence_there', {
    met: closing.length - missing.length,
    needed: closing.length,
  });
  const names = missing.map(({ form, words }) => words ?? texts.say(`mail.answer.evidence_${form}`));
  return [
    { label: texts.say('mail.answer.evidence'), value: there },
    ...(names.length === 0 ? [] : [{ label: texts.say('mail.answer.evidence_missing'), value: names.join('; ') }]),
  ];
}

function tellAwaited(awaited: MailAnswered['awaited'], texts: Texts): LetterItem['details'] {
  if (awaited === null) return [];
  const who = awaited.who ?? texts.say('views.extension.coordinator');
  const value = texts.say('mail.answer.decision_expected', { who, day: formatDate(awaited.expectedBy, texts) });
  return [{ label: texts.say('mail.answer.decision'), value }];
}

function sentenceOf({ why, values }: MailAnswered, texts: Texts): string {
  const inWords = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' && DATE.test(value) ? formatDate(localDate(value), texts) : value,
  ]);
  return texts.say(why, Object.fromEntries(inWords) as Record<string, string | number>);
}

/** The sentence the number stands in has a stop of its own. */
function withoutStop(number: string): string {
  return number.replace(/\.+$/u, '');
}
