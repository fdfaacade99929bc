import * as bounds from '../tokens/bounds.js';
import * as events from '../tokens/events.js';
import * as frequencies from '../tokens/frequencies.js';
import { ALL_TOKENS } from '../tokens/lexer.js';
import type { Clause, Joint, Place, Tree } from '../tree.js';
import { everyUnit, FrequencyParser } from './frequency-parser.js';

/** The grammar of a whole phrase: parts of a cell, each a row of clauses. What cannot be read is an error with its place. */
export class PhraseParser extends FrequencyParser {
  readonly tree = this.RULE('tree', (): Tree => {
    const parts: { label: Place | null; clauses: Clause[]; joints: (Joint | null)[] }[] = [];
    this.SUBRULE(this.separators);
    this.AT_LEAST_ONE(() => {
      let label: Place | null = null;
      this.OPTION({
        GATE: () => this.labelAhead(),
        DEF: () => {
          label = this.SUBRULE(this.label);
        },
      });
      const clause = this.SUBRULE(this.clause);
      const joint = this.SUBRULE2(this.separators);
      this.ACTION(() => {
        const current = parts.at(-1);
        if (label !== null || current === undefined) parts.push({ label, clauses: [clause], joints: [joint] });
        else {
          current.clauses.push(clause);
          current.joints.push(joint);
        }
      });
    });
    return this.ACTION(() => ({ parts: parts.map((part) => ({ ...part, joints: part.joints.slice(0, -1) })) }));
  });

  /** The first that fits is taken, so the order is part of the grammar. */
  private readonly clause = this.RULE('clause', (): Clause => {
    return this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        { ALT: () => this.SUBRULE(this.standing) },
        { GATE: () => this.eventTimeAhead(), ALT: () => this.SUBRULE(this.eventTime) },
        { GATE: () => this.holidaysAhead(), ALT: () => this.SUBRULE(this.holidays) },
        { ALT: () => this.SUBRULE(this.remark) },
        { GATE: () => this.durationAt(2), ALT: () => this.SUBRULE(this.duringDuration) },
        { GATE: () => this.compoundTermAhead(), ALT: () => this.SUBRULE(this.compoundTerm) },
        { GATE: () => this.durationAt(2), ALT: () => this.SUBRULE(this.beforeEvent) },
        { GATE: () => this.frequencyAhead(), ALT: () => this.SUBRULE(this.frequency) },
        { ALT: () => this.SUBRULE(this.throughout) },
        { ALT: () => this.SUBRULE(this.fromTo) },
        { ALT: () => this.SUBRULE(this.after) },
        { GATE: () => this.untilAhead(), ALT: () => this.SUBRULE(this.until) },
        { ALT: () => this.SUBRULE(this.bareSpans) },
      ],
    });
  });

  private readonly throughout = this.RULE('throughout', (): Clause => {
    const first = this.LA(1);
    this.OR([{ ALT: () => this.CONSUME(bounds.During) }, { ALT: () => this.CONSUME(events.EventTime) }]);
    return this.OR2({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        {
          GATE: () => this.spanAhead(),
          ALT: () => {
            const list = this.SUBRULE(this.spanList);
            return this.ACTION((): Clause => ({ type: 'throughout', list, at: this.placeFrom(first) }));
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

  private readonly bareSpans = this.RULE('bareSpans', (): Clause => {
    const first = this.LA(1);
    this.OPTION(() => this.CONSUME(bounds.For));
    const list = this.SUBRULE(this.spanList);
    this.OPTION2(() => this.CONSUME(bounds.Inclusive));
    return this.ACTION((): Clause => ({ type: 'spans', list, at: this.placeFrom(first) }));
  });

  /** `mayValidate` checks the grammar itself too, which costs half a second and is for its spec. */
  constructor({ mayValidate = false } = {}) {
    super(ALL_TOKENS, { recoveryEnabled: false, maxLookahead: 2, skipValidations: !mayValidate });
    this.performSelfAnalysis();
  }
}
