import { Agenda } from './agenda.js';
import { closingAt } from './closing-lines.js';
import type { DecisionTable } from './decision-table.js';
import { numberedWords } from './decision-units.js';
import {
  ADVANCES,
  AGENDA,
  BY_ORDINAL,
  HEARD,
  isSpeech,
  isVote,
  RESOLVED,
  RESOLVED_ALONE,
  resolves,
} from './form-words.js';
import type { ProtocolLine } from './protocol-lines.js';
import type { AgendaItem } from './protocol-reading.js';
import { type Mode, Questions } from './questions.js';

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

/** Cuts a protocol by the words of its form. Never fails: a part that is not there is empty. */
export function protocolParts(lines: readonly ProtocolLine[]): ProtocolParts {
  const endAt = closingAt(lines);
  const cut = new Cutter(lines.slice(0, endAt));
  return { ...cut.result(), closing: lines.slice(endAt) };
}

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
  private readonly questions: Questions;

  constructor(lines: readonly ProtocolLine[]) {
    this.questions = new Questions(lines, this.agenda);
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
    return { head, agenda: this.agenda.items, resolutions: this.withAgenda(resolutions), isWithoutHeading };
  }

  private take(line: ProtocolLine, at: number): void {
    if (line.table) {
      if (this.mode !== 'resolution') this.resolve();
      this.resolutions.at(-1)?.lines.push({ ...line, table: this.onQuestions(line.table) });
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
    const question = this.questions.at(text, at, { mode: this.mode, current: this.current });
    if (question) {
      this.ask(question);
      this.takeWords({ ...line, text: question.text });
      // Nowhere «РЕШИЛИ»: what is numbered below a question was resolved on it.
      if (!this.saysResolved && this.questions.isParentOfNext(question.number, at)) this.resolve();
      return;
    }
    this.takeWords(line);
  }

  /** The rows of a table with the questions that its own column names, by their numbers in the agenda. */
  private onQuestions(table: DecisionTable): DecisionTable {
    const rows = table.rows.map((row) => {
      if (row.question === null) return row;
      const { text } = row.question;
      return { ...row, question: { number: this.agenda.numberOf(row.question), text } };
    });
    return { ...table, rows };
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

  private ask({ number, text }: AgendaItem): void {
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

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
