import { ORDINALS } from './form-words.js';
import type { AgendaItem } from './protocol-reading.js';

/** The questions of a meeting, as its agenda or the headings of the protocol name them. */
export class Agenda {
  private readonly listed: AgendaItem[] = [];
  private readonly textOf = new Map<string, string>();

  get items(): readonly AgendaItem[] {
    return this.listed;
  }

  has(number: string): boolean {
    return this.textOf.has(number);
  }

  /** Whether the question of this number is said in these words, whatever the signs between them. */
  says(number: string, words: string): boolean {
    const text = this.textOf.get(number);
    return text !== undefined && folded(text) === folded(words);
  }

  /** A question by its heading; one that is known keeps its words. */
  ask(number: string, words: string): void {
    if (!this.has(number)) this.add(number, words);
  }

  /** The listed question that these words are, else the one of this number; a new one is listed. */
  numberOf({ number, text }: AgendaItem): string {
    const same = this.listed.find((item) => folded(item.text) === folded(text));
    if (!same) this.ask(number, text);
    return same?.number ?? number;
  }

  /** The question behind another one; that one where there is none. */
  after(number: string | null): string | null {
    const at = this.listed.findIndex((item) => item.number === number);
    return this.listed[at + 1]?.number ?? number;
  }

  /** «По второму вопросу»: by its place among the listed. */
  numberAt(ordinal: string | undefined, number: string | undefined): string {
    const place = ordinal ? ORDINALS.findIndex((stem) => ordinal.toLowerCase().startsWith(stem)) + 1 : Number(number);
    return this.listed[place - 1]?.number ?? String(place);
  }

  /** A line of the agenda: a question, or the end of the one above. Who reports on it is no question. */
  addLine(words: string, opens: boolean): void {
    if (/^(?:со)?доклад(?:чик|ывает)|^отв(?:етственный)?[.\s]|^\(/i.test(words)) return;
    const { number, rest } =
      /^(?:вопрос\s*№?\s*)?(?<number>\d{1,2}|[IVX]{1,5})\s*[.):]\s*(?<rest>\S.*)$/i.exec(words)?.groups ?? {};
    const dash = /^[-–—•]\s*(?<rest>\S.*)$/.exec(words)?.groups?.rest;
    const above = this.listed.at(-1);
    if (number !== undefined && rest !== undefined) this.add(number, rest);
    else if (above && !dash && (!opens || /^[а-яё]/.test(words))) {
      this.listed.pop();
      this.add(above.number, `${above.text} ${words}`);
    } else this.add(String(this.listed.length + 1), dash ?? words);
  }

  private add(number: string, words: string): void {
    const text = tidyQuestion(words);
    this.listed.push({ number, text });
    this.textOf.set(number, text);
  }
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
