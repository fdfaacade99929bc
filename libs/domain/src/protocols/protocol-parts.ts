import { infinitiveAt } from '../orders/index.js';
import { Agenda } from './agenda.js';
import { closingAt } from './closing-lines.js';
import { numberedWords } from './decision-units.js';
import {
  ADVANCES,
  AGENDA,
  BY_NUMBER,
  BY_ORDINAL,
  HEARD,
  isSpeech,
  isVote,
  NUMBERED,
  RESOLVED,
  RESOLVED_ALONE,
  resolves,
} from './form-words.js';
import type { ProtocolLine } from './protocol-lines.js';
import type { AgendaItem } from './protocol-reading.js';

/** What a meeting resolved on one question. */
export interface Resolution {
  /** Number of the agenda item; null where the protocol does not say. */
  readonly agendaItem: string | null;
  readonly lines: readonly ProtocolLine[];
}

/** A protocol cut into the parts of its form. */
export interface ProtocolParts {
  /** From the top to the agenda or the first question: the requisites and who took part. */
  readonly head: readonly ProtocolLine[];
  readonly agenda: readonly AgendaItem[];
  readonly resolutions: readonly Resolution[];
  /** From the signatures on. */
  readonly closing: readonly ProtocolLine[];
  /** No heading like «РЕШИЛИ» was found; the numbered words were taken. */
  readonly isWithoutHeading: boolean;
}

interface Question {
  readonly number: string;
  readonly text: string;
}

/** Cuts a protocol by the words of its form. Never fails: a part that is not there is empty. */
export function protocolParts(lines: readonly ProtocolLine[]): ProtocolParts {
  const endAt = closingAt(lines);
  const cut = new Cutter(lines.slice(0, endAt));
  return { ...cut.result(), closing: lines.slice(endAt) };
}

type Mode = 'head' | 'agenda' | 'discussion' | 'resolution';

class Cutter {
  private mode: Mode = 'head';
  private readonly head: ProtocolLine[] = [];
  private readonly agenda = new Agenda();
  private readonly resolutions: { agendaItem: string | null; lines: ProtocolLine[] }[] = [];
  /** Lines outside the head and the resolutions, for a protocol without «РЕШИЛИ». */
  private readonly others: ProtocolLine[] = [];
  private hasAgenda = false;
  private current: string | null = null;
  private mayAdvance = true;

  private readonly saysResolved: boolean;
  private readonly numberBelow: readonly (string | null)[];

  /** Index of the last line that hears or resolves. */
  private readonly lastDiscussed: number;

  constructor(private readonly lines: readonly ProtocolLine[]) {
    this.lastDiscussed = lines.findLastIndex(
      ({ text, table }) => table !== null || HEARD.test(text) || RESOLVED.test(text) || RESOLVED_ALONE.test(text),
    );
    this.saysResolved = lines.some(resolves);
    this.numberBelow = numbersBelow(lines);
    for (const [at, line] of lines.entries()) this.take(line, at);
  }

  result(): Omit<ProtocolParts, 'closing'> {
    const isWithoutHeading = this.resolutions.every(({ lines }) => lines.length === 0);
    const numbered = this.others.findIndex(({ text }) => numberedWords(text) !== null);
    const resolutions =
      isWithoutHeading && numbered >= 0 ? [{ agendaItem: null, lines: this.others.slice(numbered) }] : this.resolutions;
    const firstTaken = isWithoutHeading ? (resolutions[0]?.lines[0]?.line ?? Number.POSITIVE_INFINITY) : null;
    const head = firstTaken === null ? this.head : this.head.filter(({ line }) => line < firstTaken);
    return { head, agenda: this.agenda.items, resolutions: this.withAgenda(resolutions), isWithoutHeading };
  }

  private take(line: ProtocolLine, at: number): void {
    if (line.table) {
      if (this.mode !== 'resolution') this.resolve();
      this.resolutions.at(-1)?.lines.push(line);
      return;
    }
    const { text } = line;
    const agenda = AGENDA.exec(text);
    if (agenda && (this.mode === 'head' || !this.hasAgenda)) {
      this.mode = 'agenda';
      this.hasAgenda = true;
      if (agenda.groups?.rest) this.agenda.addLine(agenda.groups.rest, true);
      return;
    }
    if (isVote(text) && this.mode !== 'head') return;
    const question = this.questionOf(text, at);
    if (question) {
      this.ask(question);
      this.takeWords({ ...line, text: question.text });
      // Nowhere «РЕШИЛИ»: what is numbered below a question was resolved on it.
      if (!this.saysResolved && this.isParentOfNext(question.number, at)) this.resolve();
      return;
    }
    this.takeWords(line);
  }

  /** Words that open no question: the resolution's heading, the discussion, the content of the part they stand in. */
  private takeWords(line: ProtocolLine): void {
    const { text } = line;
    if (text === '') return;
    const ordinal = BY_ORDINAL.exec(text);
    if (ordinal) {
      this.ask({ number: this.agenda.numberAt(ordinal.groups?.ordinal, ordinal.groups?.number), text: '' });
      this.takeWords({ ...line, text: capitalised(ordinal.groups?.rest ?? '') });
      return;
    }
    const resolved = RESOLVED.exec(text);
    if (resolved || RESOLVED_ALONE.test(text)) {
      this.resolve();
      const rest = resolved?.groups?.rest ?? '';
      if (rest !== '') this.resolutions.at(-1)?.lines.push({ ...line, text: rest });
      return;
    }
    if (HEARD.test(text) || isSpeech(text)) {
      if (ADVANCES.test(text)) this.advance();
      this.mode = 'discussion';
      this.others.push(line);
      return;
    }
    if (this.mode === 'head') this.head.push(line);
    else if (this.mode === 'agenda') this.agenda.addLine(text, line.opens);
    else if (this.mode === 'resolution') this.resolutions.at(-1)?.lines.push(line);
    if (this.mode !== 'resolution') this.others.push(line);
  }

  private resolve(): void {
    this.mode = 'resolution';
    this.mayAdvance = true;
    if (this.current === null && this.agenda.items.length === 1) this.current = this.agenda.items[0]?.number ?? null;
    this.resolutions.push({ agendaItem: this.current, lines: [] });
  }

  private ask({ number, text }: Question): void {
    this.current = number;
    this.mayAdvance = false;
    this.mode = 'discussion';
    if (!this.hasAgenda && text !== '' && !HEARD.test(text)) this.agenda.ask(number, text);
  }

  /** «СЛУШАЛИ» without a number, after what was resolved before: the next question. */
  private advance(): void {
    if (!this.mayAdvance || !this.hasAgenda) return;
    this.mayAdvance = false;
    this.current = this.agenda.after(this.current);
  }

  private questionOf(text: string, at: number): Question | null {
    const named = BY_NUMBER.exec(text);
    if (named?.groups?.number && (this.mode !== 'agenda' || this.agenda.has(named.groups.number))) {
      return { number: named.groups.number, text: named.groups.rest ?? '' };
    }
    const numbered = NUMBERED.exec(text);
    const { number, rest } = numbered?.groups ?? {};
    if (!number || !rest || /^\d{1,2}\.\d/.test(text)) return null;
    if (HEARD.test(rest) || RESOLVED.test(rest) || BY_ORDINAL.test(rest) || isSpeech(rest))
      return { number, text: rest };
    if (this.mode === 'agenda') return this.agenda.has(number) ? { number, text: rest } : null;
    // «О результатах доложить до 1 августа» among the resolved is a decision.
    const isSubject = /^Об?о?\s+\S/.test(rest) && (this.mode !== 'resolution' || infinitiveAt(rest) < 0);
    if (isSubject && (this.mode !== 'head' || this.isFollowedByDiscussion(at, number))) return { number, text: rest };
    // «II. Разное» names its question without «О».
    const isRoman = /^[IVX]+$/.test(number) && this.mode !== 'head' && /^[IVX]+$/.test(this.current ?? '');
    if (isRoman || /^разное\.?$/i.test(rest)) return { number, text: rest };
    return this.agenda.says(number, rest) ? { number, text: rest } : null;
  }

  /** A numbered «О …» of the head opens a question where the meeting speaks or resolves below it, or «1.1.» follows. */
  private isFollowedByDiscussion(at: number, number: string): boolean {
    return at < this.lastDiscussed || this.isParentOfNext(number, at);
  }

  /** «1. О ремонте» above «1.1. …», «II. О ремонте» above «1. …»: the question, and what was resolved on it. */
  private isParentOfNext(number: string, at: number): boolean {
    return this.numberBelow[at] === (/^[IVX]+$/.test(number) ? '1' : `${number}.1`);
  }

  /** «2.1» belongs to item 2 where no heading of a question said so. */
  private withAgenda(resolutions: readonly Resolution[]): Resolution[] {
    return resolutions.map((resolution) => {
      const first = resolution.lines
        .map(({ text }) => numberedWords(text)?.number)
        .find((number) => number?.includes('.'));
      const parent = first?.split('.')[0];
      const isKnown = parent !== undefined && this.agenda.has(parent);
      return resolution.agendaItem === null && isKnown ? { ...resolution, agendaItem: parent } : resolution;
    });
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

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
