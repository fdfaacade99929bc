import { infinitiveAt } from '../orders/index.js';
import { closingAt } from './closing-lines.js';
import { numberedWords } from './decision-units.js';
import {
  ADVANCES,
  AGENDA,
  BY_NUMBER,
  BY_ORDINAL,
  HEARD,
  isSpeech,
  NUMBERED,
  ORDINALS,
  RESOLVED,
  RESOLVED_ALONE,
  resolves,
  VOTE,
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
  private readonly agenda: AgendaItem[] = [];
  private readonly resolutions: { agendaItem: string | null; lines: ProtocolLine[] }[] = [];
  /** Lines outside the head and the resolutions, for a protocol without «РЕШИЛИ». */
  private readonly others: ProtocolLine[] = [];
  private hasAgenda = false;
  private current: string | null = null;
  private mayAdvance = true;

  private readonly saysResolved: boolean;

  /** Index of the last line that hears or resolves. */
  private readonly lastDiscussed: number;

  constructor(private readonly lines: readonly ProtocolLine[]) {
    this.lastDiscussed = lines.findLastIndex(
      ({ text, table }) => table !== null || HEARD.test(text) || RESOLVED.test(text) || RESOLVED_ALONE.test(text),
    );
    this.saysResolved = lines.some(resolves);
    for (const [at, line] of lines.entries()) this.take(line, at);
  }

  result(): Omit<ProtocolParts, 'closing'> {
    const isWithoutHeading = this.resolutions.every(({ lines }) => lines.length === 0);
    const numbered = this.others.findIndex(({ text }) => numberedWords(text) !== null);
    const resolutions =
      isWithoutHeading && numbered >= 0 ? [{ agendaItem: null, lines: this.others.slice(numbered) }] : this.resolutions;
    const firstTaken = isWithoutHeading ? (resolutions[0]?.lines[0]?.line ?? Number.POSITIVE_INFINITY) : null;
    const head = firstTaken === null ? this.head : this.head.filter(({ line }) => line < firstTaken);
    return { head, agenda: this.agenda, resolutions: this.withAgenda(resolutions), isWithoutHeading };
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
      if (agenda.groups?.rest) this.addAgenda(agenda.groups.rest, true);
      return;
    }
    if (VOTE.test(text) && this.mode !== 'head') return;
    const question = this.questionOf(text, at);
    if (question) {
      this.ask(question);
      this.takeWords({ ...line, text: question.text });
      // Nowhere «РЕШИЛИ»: what is numbered below a question was resolved on it.
      if (!this.saysResolved && isParentOf(question.number, this.lines.slice(at + 1))) this.resolve();
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
      this.ask({ number: this.numberAt(ordinal), text: '' });
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
    else if (this.mode === 'agenda') this.addAgenda(text, line.opens);
    else if (this.mode === 'resolution') this.resolutions.at(-1)?.lines.push(line);
    if (this.mode !== 'resolution') this.others.push(line);
  }

  private resolve(): void {
    this.mode = 'resolution';
    this.mayAdvance = true;
    if (this.current === null && this.agenda.length === 1) this.current = this.agenda[0]?.number ?? null;
    this.resolutions.push({ agendaItem: this.current, lines: [] });
  }

  private ask({ number, text }: Question): void {
    this.current = number;
    this.mayAdvance = false;
    this.mode = 'discussion';
    if (!this.hasAgenda && text !== '' && !HEARD.test(text) && !this.agenda.some((item) => item.number === number)) {
      this.agenda.push({ number, text: tidyQuestion(text) });
    }
  }

  /** «СЛУШАЛИ» without a number, after what was resolved before: the next question. */
  private advance(): void {
    if (!this.mayAdvance || !this.hasAgenda) return;
    this.mayAdvance = false;
    const at = this.agenda.findIndex(({ number }) => number === this.current);
    this.current = this.agenda[at + 1]?.number ?? this.current;
  }

  private numberAt(match: RegExpExecArray): string {
    const { ordinal, number } = match.groups ?? {};
    const place = ordinal ? ORDINALS.findIndex((stem) => ordinal.toLowerCase().startsWith(stem)) + 1 : Number(number);
    return this.agenda[place - 1]?.number ?? String(place);
  }

  private questionOf(text: string, at: number): Question | null {
    const named = BY_NUMBER.exec(text);
    if (named?.groups?.number && (this.mode !== 'agenda' || this.isKnown(named.groups.number))) {
      return { number: named.groups.number, text: named.groups.rest ?? '' };
    }
    const numbered = NUMBERED.exec(text);
    const { number, rest } = numbered?.groups ?? {};
    if (!number || !rest || /^\d{1,2}\.\d/.test(text)) return null;
    if (HEARD.test(rest) || RESOLVED.test(rest) || BY_ORDINAL.test(rest) || isSpeech(rest))
      return { number, text: rest };
    if (this.mode === 'agenda') return this.isKnown(number) && this.agenda.length > 0 ? { number, text: rest } : null;
    // «О результатах доложить до 1 августа» among the resolved is a decision.
    const isSubject = /^Об?о?\s+\S/.test(rest) && (this.mode !== 'resolution' || infinitiveAt(rest) < 0);
    if (isSubject && (this.mode !== 'head' || this.isFollowedByDiscussion(at, number))) return { number, text: rest };
    // «II. Разное» names its question without «О».
    const isRoman = /^[IVX]+$/.test(number) && this.mode !== 'head' && /^[IVX]+$/.test(this.current ?? '');
    if (isRoman || /^разное\.?$/i.test(rest)) return { number, text: rest };
    const isOfAgenda = this.agenda.some(
      (item) => item.number === number && folded(item.text) === folded(tidyQuestion(rest)),
    );
    return isOfAgenda ? { number, text: rest } : null;
  }

  private isKnown(number: string): boolean {
    return this.agenda.some((item) => item.number === number);
  }

  /** A numbered «О …» of the head opens a question where the meeting speaks or resolves below it, or «1.1.» follows. */
  private isFollowedByDiscussion(at: number, number: string): boolean {
    return at < this.lastDiscussed || isParentOf(number, this.lines.slice(at + 1));
  }

  private addAgenda(words: string, opens: boolean): void {
    if (/^(?:со)?доклад(?:чик|ывает)|^отв(?:етственный)?[.\s]|^\(/i.test(words)) return;
    const match = /^(?:вопрос\s*№?\s*)?(?<number>\d{1,2}|[IVX]{1,5})\s*[.):]\s*(?<rest>\S.*)$/i.exec(words);
    const dash = /^[-–—•]\s*(?<rest>\S.*)$/.exec(words)?.groups?.rest;
    const above = this.agenda.at(-1);
    if (match?.groups) {
      this.agenda.push({ number: match.groups.number ?? '', text: tidyQuestion(match.groups.rest ?? '') });
    } else if (above && !dash && (!opens || /^[а-яё]/.test(words))) {
      this.agenda[this.agenda.length - 1] = { ...above, text: tidyQuestion(`${above.text} ${words}`) };
    } else {
      this.agenda.push({ number: String(this.agenda.length + 1), text: tidyQuestion(dash ?? words) });
    }
  }

  /** «2.1» belongs to item 2 where no heading of a question said so. */
  private withAgenda(resolutions: readonly Resolution[]): Resolution[] {
    return resolutions.map((resolution) => {
      const first = resolution.lines
        .map(({ text }) => numberedWords(text)?.number)
        .find((number) => number?.includes('.'));
      const parent = first?.split('.')[0];
      const isKnown = parent !== undefined && this.isKnown(parent);
      return resolution.agendaItem === null && isKnown ? { ...resolution, agendaItem: parent } : resolution;
    });
  }
}

/** «1. О ремонте» above «1.1. …», «II. О ремонте» above «1. …»: the question, and what was resolved on it. */
function isParentOf(number: string, below: readonly ProtocolLine[]): boolean {
  const first = below.map(({ text }) => numberedWords(text)).find((words) => words !== null);
  return first?.number === (/^[IVX]+$/.test(number) ? '1' : `${number}.1`);
}

function tidyQuestion(text: string): string {
  return text
    .trim()
    .replace(/[\s;,:]+$/, '')
    .replace(/(?<![А-ЯЁ])\.+$/, '');
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^а-яёa-z0-9]/g, '');
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
