import { infinitiveAt } from '../orders/index.js';
import type { Agenda } from './agenda.js';
import { numberedWords } from './decision-units.js';
import { BY_NUMBER, BY_ORDINAL, HEARD, isSpeech, NUMBERED, RESOLVED, RESOLVED_ALONE } from './form-words.js';
import type { ProtocolLine } from './protocol-lines.js';
import type { AgendaItem } from './protocol-reading.js';

/** The part of the form that a line stands in. */
export type Mode = 'head' | 'agenda' | 'discussion' | 'resolution';

export interface Position {
  readonly mode: Mode;
  /** Number of the question that is being discussed. */
  readonly current: string | null;
}

/** Tells the lines of a protocol that open a question. */
export class Questions {
  private readonly numberBelow: readonly (string | null)[];

  /** Index of the last line that hears or resolves. */
  private readonly lastDiscussed: number;

  constructor(
    lines: readonly ProtocolLine[],
    private readonly agenda: Agenda,
  ) {
    this.lastDiscussed = lines.findLastIndex(
      ({ text, table }) => table !== null || HEARD.test(text) || RESOLVED.test(text) || RESOLVED_ALONE.test(text),
    );
    this.numberBelow = numbersBelow(lines);
  }

  /** The question that a line opens; null for any other words. */
  at(text: string, at: number, { mode, current }: Position): AgendaItem | null {
    const named = BY_NUMBER.exec(text);
    if (named?.groups?.number && (mode !== 'agenda' || this.agenda.has(named.groups.number))) {
      return { number: named.groups.number, text: named.groups.rest ?? '' };
    }
    const numbered = NUMBERED.exec(text);
    const { number, rest } = numbered?.groups ?? {};
    if (!number || !rest || /^\d{1,2}\.\d/.test(text)) return null;
    if (HEARD.test(rest) || RESOLVED.test(rest) || BY_ORDINAL.test(rest) || isSpeech(rest))
      return { number, text: rest };
    if (mode === 'agenda') return this.agenda.has(number) ? { number, text: rest } : null;
    // «О результатах доложить до 1 августа» among the resolved is a decision.
    const isSubject = /^Об?о?\s+\S/.test(rest) && (mode !== 'resolution' || infinitiveAt(rest) < 0);
    if (isSubject && (mode !== 'head' || this.isFollowedByDiscussion(at, number))) return { number, text: rest };
    // «II. Разное» names its question without «О».
    const isRoman = /^[IVX]+$/.test(number) && mode !== 'head' && /^[IVX]+$/.test(current ?? '');
    if (isRoman || /^разное\.?$/i.test(rest)) return { number, text: rest };
    return this.agenda.says(number, rest) ? { number, text: rest } : null;
  }

  /** A numbered «О …» of the head opens a question where the meeting speaks or resolves below it, or «1.1.» follows. */
  private isFollowedByDiscussion(at: number, number: string): boolean {
    return at < this.lastDiscussed || this.isParentOfNext(number, at);
  }

  /** «1. О ремонте» above «1.1. …», «II. О ремонте» above «1. …»: the question, and what was resolved on it. */
  isParentOfNext(number: string, at: number): boolean {
    return this.numberBelow[at] === (/^[IVX]+$/.test(number) ? '1' : `${number}.1`);
  }
}

/** The number of the first numbered line below each line; null where there is none. */
function numbersBelow(lines: readonly ProtocolLine[]): (string | null)[] {
  let below: string | null = null;
  return lines
    .toReversed()
    .map(({ text }) => {
      const above = below;
      below = numberedWords(text)?.number ?? below;
      return above;
    })
    .reverse();
}
