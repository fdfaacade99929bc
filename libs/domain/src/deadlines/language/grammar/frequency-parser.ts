import { type IToken, type TokenType, tokenMatcher } from 'chevrotain';
import * as bounds from '../tokens/bounds.js';
import * as frequencies from '../tokens/frequencies.js';
import * as numbers from '../tokens/numbers.js';
import * as signs from '../tokens/signs.js';
import * as units from '../tokens/units.js';
import type { Clause, UnitName } from '../tree.js';
import { numberOf } from '../words.js';
import { EachParser } from './each-parser.js';
import { everyUnit } from './every-unit.js';

const ADVERBS: readonly (readonly [TokenType, UnitName])[] = [
  [frequencies.Monthly, 'month'],
  [frequencies.Quarterly, 'quarter'],
  [frequencies.Weekly, 'week'],
  [frequencies.Daily, 'day'],
  [frequencies.Yearly, 'year'],
  [frequencies.ByDecades, 'decade'],
];

type FrequencyClause = Extract<Clause, { type: 'frequency' }>;

/** How often: «ежеквартально», «не реже 2 раз в год», «каждый понедельник» (rule 6). */
export abstract class FrequencyParser extends EachParser {
  protected readonly frequency = this.RULE('frequency', (): Clause => {
    const first = this.LA(1);
    let atLeast = false;
    let atMost = false;
    this.OPTION(() =>
      this.OR3([
        { ALT: () => (this.CONSUME(frequencies.AtLeast), (atLeast = true)) },
        { ALT: () => (this.CONSUME(frequencies.AtMostTimes), (atMost = true)) },
      ]),
    );
    return this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        {
          ALT: () => {
            const unit = this.OR2(ADVERBS.map(([type, name]) => ({ ALT: () => (this.CONSUME(type), name) })));
            return this.ACTION(
              (): Clause => ({ ...everyUnit(unit, this.placeFrom(first)), atLeast, ...(atMost ? { atMost } : {}) }),
            );
          },
        },
        {
          ALT: () => {
            const each = this.SUBRULE(this.each);
            return this.ACTION((): Clause => {
              const at = this.placeFrom(first);
              return each.type === 'frequency' ? { ...each, atLeast, at } : { ...each, at };
            });
          },
        },
        {
          ALT: () => {
            this.OR4([{ ALT: () => this.CONSUME(units.WorkingDays) }, { ALT: () => this.CONSUME(units.DaysOff) }]);
            const off = tokenMatcher(this.LA(0), units.DaysOff);
            return this.ACTION((): Clause => {
              const at = this.placeFrom(first);
              return off
                ? { type: 'weekdays', days: [6, 7], nth: null, per: null, repeats: true, at }
                : { ...everyUnit('day', at), workingDays: true };
            });
          },
        },
        {
          ALT: () => {
            const days = this.SUBRULE(this.weekdaysFromTo);
            return this.ACTION((): Clause => {
              const at = this.placeFrom(first);
              return { type: 'weekdays', days, nth: null, per: null, repeats: true, at };
            });
          },
        },
        {
          ALT: () => {
            this.CONSUME(frequencies.Once);
            return this.ACTION((): Clause => everyUnit('period', this.placeFrom(first)));
          },
        },
        {
          ALT: () => {
            this.CONSUME(frequencies.ByUnits);
            const unit = this.SUBRULE(this.unit);
            return this.ACTION((): Clause => everyUnit(unit, this.placeFrom(first)));
          },
        },
        {
          ALT: () => {
            const counted = this.SUBRULE(this.timesPerUnit);
            return this.ACTION(
              (): Clause => ({
                ...counted,
                atLeast: atLeast || counted.atLeast,
                ...(atMost ? { atMost } : {}),
                at: this.placeFrom(first),
              }),
            );
          },
        },
      ],
    });
  });

  /** «2 раза в год», «1 раз в учебную четверть», «раз в 3 месяца»; «2–3 раза» is at least two. */
  private readonly timesPerUnit = this.RULE('timesPerUnit', (): FrequencyClause => {
    const first = this.LA(1);
    let times: IToken | null = null;
    let atLeast = false;
    this.OPTION(() => {
      this.OR([{ ALT: () => this.CONSUME(numbers.Ordinal) }, { ALT: () => this.CONSUME(numbers.NumberWord) }]);
      times = this.LA(0);
    });
    this.OPTION2(() => {
      this.CONSUME(signs.Dash);
      this.CONSUME2(numbers.Ordinal);
      atLeast = true;
    });
    this.OPTION3(() => this.CONSUME(frequencies.Times));
    this.OR5([
      { ALT: () => this.CONSUME(bounds.In) },
      { ALT: () => this.CONSUME(bounds.During) },
      { ALT: () => this.CONSUME(bounds.For) },
      { ALT: () => this.CONSUME(signs.Slash) },
    ]);
    this.OPTION4(() =>
      this.OR2([{ ALT: () => this.CONSUME(frequencies.Each) }, { ALT: () => this.CONSUME(units.Whole) }]),
    );
    let count: IToken | null = null;
    this.OPTION5(() => {
      this.OR3([{ ALT: () => this.CONSUME3(numbers.Ordinal) }, { ALT: () => this.CONSUME3(numbers.NumberWord) }]);
      count = this.LA(0);
    });
    let academic = false;
    this.MANY(() => {
      this.OR4([{ ALT: () => this.CONSUME(units.Study) }, { ALT: () => this.CONSUME(units.CalendarWord) }]);
      academic ||= tokenMatcher(this.LA(0), units.Study);
    });
    const per = this.OR6([
      { ALT: () => this.SUBRULE(this.unit) },
      { ALT: () => (this.CONSUME(units.PeriodWord), 'period' as const) },
    ]);
    return this.ACTION(
      (): FrequencyClause => ({
        type: 'frequency',
        times: times === null ? 1 : numberOf(times.image),
        per,
        unitCount: count === null ? 1 : numberOf(count.image),
        atLeast,
        academic,
        counted: true,
        at: this.placeFrom(first),
      }),
    );
  });

  protected frequencyAhead(): boolean {
    const { AtLeast, AtMostTimes, ByUnits, Each, Once, Times } = frequencies;
    const openers = [AtLeast, AtMostTimes, ByUnits, Each, Once, Times, units.Weekday, units.WorkingDays, units.DaysOff];
    if (this.isOneOf(1, [...openers, ...ADVERBS.map(([type]) => type)])) return true;
    if (this.is(2, Times) || (this.is(2, signs.Dash) && this.is(4, Times))) return true;
    if (this.nthWeekdayAhead(1) || (this.is(1, bounds.From) && this.is(2, units.Weekday))) return true;
    if (this.is(1, numbers.Ordinal) && this.is(2, units.Weekday)) return false;
    if (this.is(1, numbers.NumberWord) && this.is(2, bounds.In)) return true;
    if (this.withinAhead(1)) return true;
    if (this.isOneOf(1, [bounds.In, bounds.By]) && this.isOneOf(2, [units.Weekday, Each])) return true;
    if (!this.is(1, bounds.In)) return false;
    return this.nthWeekdayAhead(2) || (!this.is(3, units.Weekday) && this.withinAhead(2));
  }
}
