import { infinitiveAt, type NameLexicon, type Performers, performersOf } from '../orders/index.js';
import { ownersOfAll } from './control-clause.js';
import { natureOf, SETTLED_PASSIVE, verbsOf } from './decision-force.js';
import { type DecisionUnit, decisionUnits } from './decision-units.js';
import { type LabelledWords, labelledGroups, scopeOf } from './labelled-words.js';
import type { Resolution } from './protocol-parts.js';

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

/** Takes a resolution apart into decisions, the headings above them applied, and closing lines. */
export function draftsOf(resolution: Resolution, lexicon: NameLexicon): Drafts {
  const collector = new Collector(resolution, lexicon);
  return collector.result();
}

interface OpenDraft extends Omit<Draft, 'raw' | 'lineEnd' | 'number'> {
  number: string | null;
  /** Its words so far, a line each. */
  readonly said: string[];
  lineEnd: number;
}

class Collector {
  private readonly drafts: OpenDraft[] = [];
  private readonly closings: (Omit<Closing, 'shared'> & { shared: OpenDraft[] | null })[] = [];
  private readonly headings = new Map<string, Heading>();
  /** A heading without a number speaks for all below it until the next one. */
  private plainHeading: Heading | null = null;
  private lastHeading: Heading | null = null;
  private children = 0;

  constructor(
    private readonly resolution: Resolution,
    private readonly lexicon: NameLexicon,
  ) {
    const words = resolution.lines.filter(({ table }) => table === null);
    const units = decisionUnits(words);
    const hasNumbers = units.some(({ mark }) => mark === 'number');
    for (const [at, unit] of units.entries()) this.take(unit, units[at + 1], hasNumbers);
    for (const { table } of resolution.lines) if (table) this.takeTable(table);
  }

  result(): Drafts {
    const finished = new Map(this.numbered().map(([draft, number]) => [draft, finish(draft, number)]));
    return {
      drafts: [...finished.values()],
      closings: this.closings.map((closing) => ({
        ...closing,
        shared: closing.shared?.flatMap((draft) => finished.get(draft) ?? []) ?? null,
      })),
    };
  }

  /** A decision without a number takes the next one that no other has, behind that of its question. */
  private numbered(): [OpenDraft, string][] {
    const prefix = this.resolution.agendaItem;
    const taken = new Set(this.drafts.map(({ number }) => number));
    let place = 0;
    const next = (): string => {
      place += 1;
      const number = prefix === null ? String(place) : `${prefix}.${place}`;
      return taken.has(number) ? next() : number;
    };
    const isOnly = this.drafts.length === 1;
    return this.drafts.map((draft) => [draft, draft.number ?? (isOnly ? (prefix ?? '1') : next())]);
  }

  private take(unit: DecisionUnit, next: DecisionUnit | undefined, hasNumbers: boolean): void {
    if (unit.mark === 'label') this.takeLabel(unit);
    else if (unit.mark === 'number') this.takeNumber(unit, next);
    else if (unit.mark === 'plain') this.takePlain(unit, next, hasNumbers);
    else this.takeListItem(unit, hasNumbers);
  }

  private takeNumber(unit: DecisionUnit, next: DecisionUnit | undefined): void {
    const sign = unit.sign ?? '';
    if (opensList(unit, next)) {
      this.open(sign, unit.text);
      return;
    }
    this.lastHeading = null;
    this.add(unit, sign, true, this.headingAbove(sign));
  }

  private takeListItem(unit: DecisionUnit, hasNumbers: boolean): void {
    const heading = this.lastHeading ?? (hasNumbers ? null : this.plainHeading);
    const above = this.drafts.at(-1);
    if (heading !== null && (heading.sign !== null || hasNumbers)) {
      this.children += 1;
      const sign = heading.sign ?? '';
      const number = unit.sign === null ? `${sign}${sign === '' ? '' : '.'}${this.children}` : sign + unit.sign;
      this.add(unit, number, unit.sign !== null, heading);
    } else if (above && (hasNumbers || above.said.some((words) => words.endsWith(':')))) {
      this.extend(above, unit, `${unit.sign === null ? '–' : `${unit.sign})`} ${unit.text}`);
    } else {
      this.add(unit, unit.sign, unit.sign !== null, heading);
    }
  }

  private takePlain(unit: DecisionUnit, next: DecisionUnit | undefined, hasNumbers: boolean): void {
    const above = this.drafts.at(-1);
    if (ownersOfAll(unit.text) !== null || natureOf(unit.text, null, false) === 'control') {
      this.close(unit.text, null);
    } else if (/:$/.test(unit.text) && next && next.mark !== 'plain' && infinitiveAt(afterOpeningVerb(unit.text)) < 0) {
      this.open(null, unit.text);
      this.plainHeading = this.lastHeading;
    } else if (above && ((hasNumbers && above.number !== null) || above.said.at(-1)?.endsWith(':'))) {
      this.extend(above, unit, unit.text);
    } else if (!hasNumbers || !isRecital(unit.text)) {
      for (const text of sentencesOf(unit.text)) this.add({ ...unit, text }, null, false, this.plainHeading);
    }
  }

  private takeLabel(unit: DecisionUnit): void {
    const scoped = labelledGroups(unit.text).some((labels) => scopeOf(labels) !== null);
    const above = this.drafts.at(-1);
    if (scoped || !above) {
      this.close(unit.text, null);
      return;
    }
    const siblings: OpenDraft[] = [];
    for (let at = this.drafts.length - 2; at >= 0; at -= 1) {
      const sibling = this.drafts[at];
      if (
        !sibling ||
        above.heading === null ||
        sibling.heading !== above.heading ||
        !/[;,]$/.test(sibling.said.at(-1) ?? '')
      )
        break;
      siblings.push(sibling);
    }
    if (siblings.length > 0) this.close(unit.text, siblings);
    this.extend(above, unit, unit.text);
  }

  private takeTable(table: NonNullable<Resolution['lines'][number]['table']>): void {
    for (const row of table.rows) {
      this.drafts.push({
        number: row.number,
        isNumbered: row.number !== null,
        agendaItem: this.resolution.agendaItem,
        heading: null,
        said: [row.text.replace(/\s*\n\s*/g, ' ')],
        cells: { deadline: row.deadline, responsible: row.responsible, column: table.deadlineColumn },
        line: row.line,
        lineEnd: row.line,
      });
    }
  }

  private add(unit: DecisionUnit, number: string | null, isNumbered: boolean, heading: Heading | null): void {
    const { text, line, lineEnd } = unit;
    const { agendaItem } = this.resolution;
    this.drafts.push({ number, isNumbered, agendaItem, heading, said: [text], cells: null, line, lineEnd });
  }

  private extend(draft: OpenDraft, unit: DecisionUnit, words: string): void {
    draft.said.push(words);
    draft.lineEnd = unit.lineEnd;
  }

  private open(sign: string | null, text: string): void {
    const verb = verbsOf(text)[0] ?? null;
    const above = sign === null ? null : this.headingAbove(sign);
    const own = performersOf(text, this.lexicon);
    const performers = own.responsible.length === 0 && above ? above.performers : own;
    const heading: Heading = { sign, performers, verb: verb ?? above?.verb ?? null };
    if (sign !== null) this.headings.set(sign, heading);
    this.lastHeading = heading;
    this.children = 0;
  }

  private close(words: string, shared: OpenDraft[] | null): void {
    const { agendaItem } = this.resolution;
    this.closings.push(...labelledGroups(words).map((labels) => ({ words, labels, shared, agendaItem })));
  }

  private headingAbove(sign: string): Heading | null {
    for (let dot = sign.lastIndexOf('.'); dot > 0; dot = sign.lastIndexOf('.', dot - 1)) {
      const heading = this.headings.get(sign.slice(0, dot));
      if (heading) return heading;
    }
    return sign.includes('.') ? null : this.plainHeading;
  }
}

function finish({ said, ...draft }: OpenDraft, number: string): Draft {
  return { ...draft, number, raw: said.join('\n') };
}

/** «Заслушав и обсудив информацию, комиссия отмечает …» above the first number: why, not what. */
function isRecital(text: string): boolean {
  return infinitiveAt(text) < 0 && !SETTLED_PASSIVE.test(text);
}

/** Sentences of a paragraph without a number, and its parts between semicolons, that each say what is to be done. */
function sentencesOf(text: string): string[] {
  const parts = text.split(/;\s+/);
  const whole = parts.every((part) => infinitiveAt(part) >= 0) ? parts : [text];
  return whole.flatMap((part) => part.split(/(?<=[а-яё)»\d]\.)\s+(?=[А-ЯЁ][а-яё]*(?:ть|ти|чь)(?:ся)?\s)/));
}

/** A numbered line that only says who, or «Утвердить:», with the decisions in a list below it. */
function opensList(unit: DecisionUnit, next: DecisionUnit | undefined): boolean {
  if (!next) return false;
  const isParent = next.mark === 'number' && next.sign?.startsWith(`${unit.sign}.`) === true;
  const names = infinitiveAt(afterOpeningVerb(unit.text)) < 0;
  if (isParent) return /:$/.test(unit.text) || (names && !/\.$/.test(unit.text));
  return /:$/.test(unit.text) && names && (next.mark === 'dash' || next.mark === 'letter' || next.mark === 'plain');
}

/** «Рекомендовать руководителям школ:» has no verb of work yet. */
function afterOpeningVerb(text: string): string {
  return text.replace(/^(?:рекомендовать|предложить|просить|поручить|обязать)\s+/i, '');
}
