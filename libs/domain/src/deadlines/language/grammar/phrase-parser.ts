import { tokenMatcher } from 'chevrotain';
import * as bounds from '../tokens/bounds.js';
import * as dates from '../tokens/dates.js';
import * as events from '../tokens/events.js';
import * as frequencies from '../tokens/frequencies.js';
import { ALL_TOKENS } from '../tokens/lexer.js';
import * as numbers from '../tokens/numbers.js';
import * as signs from '../tokens/signs.js';
import * as units from '../tokens/units.js';
import type { Clause, Joint, Place, Span, SpanList, Tree } from '../tree.js';
import { everyUnit } from './every-unit.js';
import { FrequencyParser } from './frequency-parser.js';
import { endOf } from './token-reader.js';

/** The grammar of a whole phrase: parts of a cell, each a row of clauses. What cannot be read is an error with its place. */
export class PhraseParser extends FrequencyParser {
  readonly tree = this.RULE('tree', (): Tree => {
    const parts: { label: Place | null; clauses: Clause[]; joints: (Joint | null)[] }[] = [];
    let closed = true;
    let isNextEntry = false;
    this.SUBRULE(this.separators);
    this.AT_LEAST_ONE(() => {
      let label: Place | null = null;
      this.OPTION({
        GATE: () => this.labelAhead(),
        DEF: () => {
          label = this.SUBRULE(this.label);
        },
      });
      this.OPTION2({ GATE: () => this.termPrefixAhead(), DEF: () => this.CONSUME(bounds.TermIs) });
      const clause = this.SUBRULE(this.clause);
      let behind: Place | null = null;
      let about: Clause | null = null;
      this.OPTION4({
        GATE: () => this.isOneOf(1, [signs.Dash, signs.Colon]) && this.reportNameBehindAt(2),
        DEF: () => {
          this.OR([{ ALT: () => this.CONSUME(signs.Dash) }, { ALT: () => this.CONSUME(signs.Colon) }]);
          about = this.SUBRULE2(this.reportName);
          this.ACTION(() => (behind = about?.at ?? null));
        },
      });
      this.OPTION3({
        GATE: () => this.trailingLabelAhead(),
        DEF: () => {
          behind = this.SUBRULE(this.trailingLabel);
        },
      });
      const joint = this.SUBRULE2(this.separators);
      const separator = this.LA(0);
      this.ACTION(() => {
        const current = parts.at(-1);
        // «до 15 мая; до 20 мая – отчет»: the words are of the last one alone.
        const isLabelledApart = behind !== null && about === null && isNextEntry;
        isNextEntry = tokenMatcher(separator, signs.Semicolon) || tokenMatcher(separator, signs.LineBreak);
        if (label !== null || closed || current === undefined || isLabelledApart) {
          parts.push({ label: label ?? behind, clauses: [clause], joints: [joint] });
        } else {
          current.clauses.push(clause);
          current.joints.push(joint);
          current.label ??= behind;
        }
        if (about !== null) {
          parts.at(-1)?.clauses.push(about);
          parts.at(-1)?.joints.splice(-1, 0, 'dash');
        }
        closed = behind !== null;
      });
    });
    const end = this.LA(0);
    return this.ACTION(() => {
      const last = parts.at(-1);
      const from = last?.clauses.at(-1)?.at.to ?? end.startOffset;
      const goesOn = last?.joints.at(-1) === 'then' ? { from, to: endOf(end) } : null;
      return {
        parts: parts.map((part, index) => ({
          ...part,
          joints: part.joints.slice(0, -1),
          ...(goesOn && index === parts.length - 1 ? { goesOn } : {}),
        })),
      };
    });
  });

  /** «Срок: постоянно», «срок готовности к 1 июня»: the word only announces the deadline; before a bare date it is «до». */
  private termPrefixAhead(): boolean {
    return this.is(1, bounds.TermIs) && !this.isOneOf(2, [bounds.Until, bounds.NotLater]) && !this.spanStartsAt(2);
  }

  /** The first that fits is taken, so the order is part of the grammar. */
  private readonly clause = this.RULE('clause', (): Clause => {
    return this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        { GATE: () => this.reportNameAt(1), ALT: () => this.SUBRULE(this.reportName) },
        { ALT: () => this.SUBRULE(this.standing) },
        { GATE: () => this.eventTimeAhead(), ALT: () => this.SUBRULE(this.eventTime) },
        { ALT: () => this.SUBRULE(this.namedTime) },
        { GATE: () => this.compoundTermAhead(), ALT: () => this.SUBRULE(this.compoundTerm) },
        { GATE: () => this.beforeEventAhead(), ALT: () => this.SUBRULE(this.beforeEvent) },
        { GATE: () => this.nearDayAhead(), ALT: () => this.SUBRULE(this.nearDay) },
        { GATE: () => !this.is(1, bounds.For) || this.reportingAhead(), ALT: () => this.SUBRULE(this.remark) },
        { GATE: () => this.frequencyAhead(), ALT: () => this.SUBRULE(this.frequency) },
        { GATE: () => this.duringDurationAhead(), ALT: () => this.SUBRULE(this.duringDuration) },
        { ALT: () => this.SUBRULE(this.except) },
        { ALT: () => this.SUBRULE(this.untilNewYear) },
        { ALT: () => this.SUBRULE(this.eve) },
        { ALT: () => this.SUBRULE(this.throughout) },
        { GATE: () => this.fromAhead(), ALT: () => this.SUBRULE(this.fromTo) },
        { ALT: () => this.SUBRULE(this.after) },
        { GATE: () => this.untilAhead(), ALT: () => this.SUBRULE(this.until) },
        { GATE: () => this.bareDayOfMonthAhead(), ALT: () => this.SUBRULE(this.bareDayOfMonth) },
        { ALT: () => this.SUBRULE(this.bareSpans) },
      ],
    });
  });

  private readonly throughout = this.RULE('throughout', (): Clause => {
    const first = this.LA(1);
    this.OR([
      { ALT: () => this.CONSUME(bounds.During) },
      { ALT: () => this.CONSUME(events.EventTime) },
      { GATE: () => this.wholeNameAhead(), ALT: () => this.CONSUME(units.Whole) },
    ]);
    return this.OR2({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        {
          GATE: () => this.spanAhead(),
          ALT: () => {
            const list = this.SUBRULE(this.spanList);
            return this.ACTION((): Clause => {
              const at = this.placeFrom(first);
              return namesTime(first.image, list) ? { type: 'spans', list, at } : { type: 'throughout', list, at };
            });
          },
        },
        { ALT: () => this.SUBRULE(this.fromTo) },
        {
          ALT: () => {
            this.CONSUME(frequencies.Each);
            const unit = this.SUBRULE(this.unit);
            return this.ACTION((): Clause => everyUnit(unit, this.placeFrom(first)));
          },
        },
        {
          ALT: () => {
            const event = this.SUBRULE(this.freeText);
            return this.ACTION((): Clause => ({ type: 'eventPeriod', event, at: this.placeFrom(first) }));
          },
        },
      ],
    });
  });

  /** «весь май», «всё лето», «весь II квартал»; «весь год» is a stretch of its own. */
  private wholeNameAhead(): boolean {
    const { Winter, Spring, Summer, Autumn } = units;
    return this.isOneOf(2, [dates.Month, dates.Year, dates.YearPair, numbers.Ordinal, Winter, Spring, Summer, Autumn]);
  }

  /** «март – май», «10.06 по 20.06»: the last has its «с» lost. */
  private readonly bareSpans = this.RULE('bareSpans', (): Clause => {
    const first = this.LA(1);
    const list = this.SUBRULE(this.spanList);
    let to: Span | null = null;
    this.OPTION({
      GATE: () => this.is(1, bounds.By) && this.spanStartsAt(2),
      DEF: () => {
        this.CONSUME(bounds.By);
        to = this.SUBRULE(this.span);
      },
    });
    const following = this.SUBRULE(this.following);
    let inclusive = false;
    this.OPTION2(() => {
      this.CONSUME(bounds.Inclusive);
      inclusive = true;
    });
    return this.ACTION((): Clause => {
      const at = this.placeFrom(first);
      // «3 рабочий день месяца, следующего за отчетным»: a report's last day, with «до» or without.
      if (following !== null) return { type: 'until', word: 'term', list, inclusive, following, at };
      const [only] = list.ranges;
      if (to === null || !only || list.ranges.length > 1 || only.to) return { type: 'spans', list, at };
      return { type: 'fromTo', from: only.from, to, inclusive: true, at };
    });
  });

  /** `mayValidate` checks the grammar itself too, which costs half a second and is for its spec. */
  constructor({ mayValidate = false } = {}) {
    super(ALL_TOKENS, { recoveryEnabled: false, maxLookahead: 2, skipValidations: !mayValidate });
    this.performSelfAnalysis();
  }
}

/** «в период март – май», «в дни каникул» name the time itself; «в период реализации» is the whole of it. */
function namesTime(word: string, list: SpanList): boolean {
  return /период|дни|время/.test(word) && list.ranges.every(({ from }) => from.type !== 'whole');
}
