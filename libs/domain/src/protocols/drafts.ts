import type { NameLexicon } from '../orders/index.js';
import { mayCloseOthers, sharing } from './closing-labels.js';
import { ownersOfAll } from './control-clause.js';
import { natureOf } from './decision-force.js';
import { Headings, namesOnly, opensList } from './decision-headings.js';
import { type DecisionUnit, decisionUnits } from './decision-units.js';
import { type Closing, type Drafts, finished, type Heading, type OpenDraft } from './draft.js';
import { numberedDrafts } from './draft-numbers.js';
import { labelledGroups, scopeOf } from './labelled-words.js';
import { isRecital, sentencesOf } from './plain-sentences.js';
import type { Resolution } from './protocol-parts.js';

/** Takes a resolution apart into decisions, the headings above them applied, and closing lines. */
export function draftsOf(resolution: Resolution, lexicon: NameLexicon): Drafts {
  const collector = new Collector(resolution, lexicon);
  return collector.result();
}

class Collector {
  private readonly drafts: OpenDraft[] = [];
  private readonly closings: (Omit<Closing, 'shared'> & { shared: OpenDraft[] | null })[] = [];
  private readonly headings: Headings;

  constructor(
    private readonly resolution: Resolution,
    private readonly lexicon: NameLexicon,
  ) {
    this.headings = new Headings(lexicon);
    const words = resolution.lines.filter(({ table }) => table === null);
    const units = decisionUnits(words);
    const hasNumbers = units.some(({ mark }) => mark === 'number');
    for (const [at, unit] of units.entries()) this.take(unit, units[at + 1], hasNumbers);
    for (const { table } of resolution.lines) if (table) this.takeTable(table);
  }

  result(): Drafts {
    const done = new Map(numberedDrafts(this.drafts).map(([draft, number]) => [draft, finished(draft, number)]));
    return {
      drafts: [...done.values()],
      closings: this.closings.map((closing) => ({
        ...closing,
        shared: closing.shared?.flatMap((draft) => done.get(draft) ?? []) ?? null,
      })),
    };
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
      this.headings.open(sign, unit.text);
      return;
    }
    this.headings.last = null;
    this.add(unit, sign, true, this.headings.above(sign));
  }

  private takeListItem(unit: DecisionUnit, hasNumbers: boolean): void {
    const heading = this.headings.last ?? (hasNumbers ? null : this.headings.plain);
    const above = this.drafts.at(-1);
    if (heading !== null && (heading.sign !== null || hasNumbers)) {
      this.add(unit, this.headings.itemOf(heading, unit.sign), unit.sign !== null, heading);
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
    } else if (/:$/.test(unit.text) && next && next.mark !== 'plain' && namesOnly(unit.text)) {
      this.headings.open(null, unit.text);
    } else if (above && ((hasNumbers && above.number !== null) || above.said.at(-1)?.endsWith(':'))) {
      this.extend(above, unit, unit.text);
    } else if (!hasNumbers || !isRecital(unit.text)) {
      for (const text of sentencesOf(unit.text)) this.add({ ...unit, text }, null, false, this.headings.plain);
    }
  }

  private takeLabel(unit: DecisionUnit): void {
    const scoped = labelledGroups(unit.text).some((labels) => scopeOf(labels) !== null);
    const above = this.drafts.at(-1);
    if (scoped || !above) {
      this.close(unit.text, null);
      return;
    }
    const siblings = sharing(this.drafts);
    if (siblings.length > 0) this.close(unit.text, siblings);
    else above.mayCloseOthers = mayCloseOthers(this.drafts, this.lexicon);
    this.extend(above, unit, unit.text);
  }

  private takeTable(table: NonNullable<Resolution['lines'][number]['table']>): void {
    for (const row of table.rows) {
      this.drafts.push({
        number: row.number,
        isNumbered: row.number !== null,
        agendaItem: row.question?.number ?? this.resolution.agendaItem,
        heading: null,
        said: [row.text.replace(/\s*\n\s*/g, ' ')],
        cells: { deadline: row.deadline, responsible: row.responsible, column: table.deadlineColumn },
        mayCloseOthers: false,
        line: row.line,
        lineEnd: row.line,
      });
    }
  }

  private add(unit: DecisionUnit, number: string | null, isNumbered: boolean, heading: Heading | null): void {
    const { text, line, lineEnd } = unit;
    const { agendaItem } = this.resolution;
    const own = { number, isNumbered, agendaItem, heading, cells: null, mayCloseOthers: false };
    this.drafts.push({ ...own, said: [text], line, lineEnd });
  }

  private extend(draft: OpenDraft, unit: DecisionUnit, words: string): void {
    draft.said.push(words);
    draft.lineEnd = unit.lineEnd;
  }

  private close(words: string, shared: OpenDraft[] | null): void {
    const { agendaItem } = this.resolution;
    this.closings.push(...labelledGroups(words).map((labels) => ({ words, labels, shared, agendaItem })));
  }
}
