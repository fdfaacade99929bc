import type { IToken } from 'chevrotain';
import * as bounds from '../tokens/bounds.js';
import * as dates from '../tokens/dates.js';
import * as frequencies from '../tokens/frequencies.js';
import * as numbers from '../tokens/numbers.js';
import * as signs from '../tokens/signs.js';
import * as units from '../tokens/units.js';
import type { Clause, Span, UnitName } from '../tree.js';
import { numberOf, weekdayNumber } from '../words.js';
import { BoundParser } from './bound-parser.js';
import { everyUnit } from './every-unit.js';

type EachClause = Extract<Clause, { type: 'frequency' | 'weekdays' }>;

/** «каждый …»: weekdays, units, and the stretch inside each unit (rules 6, 8). */
export abstract class EachParser extends BoundParser {
  /** «каждую вторую пятницу месяца», «по понедельникам и средам», «в начале каждого квартала», «первая декада каждого месяца». */
  protected readonly each = this.RULE('each', (): EachClause => {
    const first = this.LA(1);
    let repeats = false;
    this.OPTION(() => {
      this.OR([{ ALT: () => this.CONSUME(bounds.In) }, { ALT: () => (this.CONSUME(bounds.By), (repeats = true)) }]);
    });
    let within: Span | null = null;
    this.OPTION2({
      GATE: () => this.withinAhead(1),
      DEF: () => {
        within = this.SUBRULE(this.within);
      },
    });
    this.OPTION3(() => (this.CONSUME(frequencies.Each), (repeats = true)));
    return this.OR2([
      {
        ALT: () => {
          const which: IToken[] = [this.CONSUME(numbers.Ordinal)];
          this.MANY3(() => {
            this.OR7([{ ALT: () => this.CONSUME2(signs.Comma) }, { ALT: () => this.CONSUME2(signs.And) }]);
            const more = this.CONSUME4(numbers.Ordinal);
            this.ACTION(() => which.push(more));
          });
          const day = this.CONSUME(units.Weekday);
          let per = null as UnitName | null;
          this.MANY(() => {
            this.OR3([
              { ALT: () => this.CONSUME2(frequencies.Each) },
              {
                ALT: () => {
                  per = this.SUBRULE(this.unit);
                },
              },
            ]);
          });
          return this.ACTION((): EachClause => {
            const at = this.placeFrom(first);
            const nth = which.map(({ image }) => numberOf(image));
            return { type: 'weekdays', days: [weekdayOf(day)], nth, per, repeats, at };
          });
        },
      },
      {
        ALT: () => {
          const days: number[] = [];
          const head = this.SUBRULE(this.weekdayRange);
          this.ACTION(() => days.push(...head));
          this.MANY2({
            GATE: () => this.is(2, units.Weekday),
            DEF: () => {
              this.OR4([
                { ALT: () => this.CONSUME(signs.Comma) },
                { ALT: () => this.CONSUME(signs.Semicolon) },
                { ALT: () => this.CONSUME(signs.And) },
              ]);
              const more = this.SUBRULE2(this.weekdayRange);
              this.ACTION(() => days.push(...more));
            },
          });
          return this.ACTION((): EachClause => {
            const at = this.placeFrom(first);
            return { type: 'weekdays', days, nth: null, per: null, repeats, at };
          });
        },
      },
      {
        GATE: () => repeats || within !== null,
        ALT: () => {
          let working = false;
          let academic = false;
          this.OPTION4(() => {
            this.OR5([
              { ALT: () => (this.CONSUME(units.Study), (academic = true)) },
              { ALT: () => (this.CONSUME(units.Working), (working = true)) },
            ]);
          });
          let count: IToken | null = null;
          this.OPTION6({
            GATE: () => this.isUnitAt(2),
            DEF: () => {
              this.OR6([
                { ALT: () => this.CONSUME3(numbers.Ordinal) },
                { ALT: () => this.CONSUME3(numbers.NumberWord) },
              ]);
              count = this.LA(0);
            },
          });
          const unit = this.SUBRULE2(this.unit);
          return this.ACTION(
            (): EachClause => ({
              ...everyUnit(unit, this.placeFrom(first)),
              unitCount: count === null ? 1 : numberOf(count.image),
              academic,
              ...(within === null ? {} : { within: inEach(within, unit) }),
              ...(working ? { workingDays: true } : {}),
            }),
          );
        },
      },
    ]);
  });

  /** «пн», «понедельник – пятница». */
  private readonly weekdayRange = this.RULE('weekdayRange', (): number[] => {
    const from = this.CONSUME(units.Weekday);
    let to: IToken = from;
    this.OPTION({
      GATE: () => this.is(2, units.Weekday),
      DEF: () => {
        this.CONSUME(signs.Dash);
        to = this.CONSUME2(units.Weekday);
      },
    });
    return this.ACTION(() => weekdaysBetween(from, to));
  });

  /** «с понедельника по пятницу». */
  protected readonly weekdaysFromTo = this.RULE('weekdaysFromTo', (): number[] => {
    this.CONSUME(bounds.From);
    const from = this.CONSUME(units.Weekday);
    this.OR([{ ALT: () => this.CONSUME(bounds.By) }, { ALT: () => this.CONSUME(bounds.Until) }]);
    const to = this.CONSUME2(units.Weekday);
    return this.ACTION(() => weekdaysBetween(from, to));
  });

  /** «начале», «последнюю неделю», «первый рабочий день» before «каждого …»; «последний месяц квартала». */
  private readonly within = this.RULE('within', (): Span => {
    const first = this.LA(1);
    const unsaid = (): Span => ({ type: 'unit', unit: 'month', at: this.placeFrom(first) });
    return this.OR([
      {
        ALT: () => {
          const part = this.SUBRULE(this.partName);
          return this.ACTION((): Span => ({ type: 'part', part, of: unsaid(), at: this.placeFrom(first) }));
        },
      },
      {
        ALT: () => {
          const n = this.CONSUME(numbers.Ordinal);
          let working = false;
          this.OPTION(() => {
            this.CONSUME(units.Working);
            working = true;
          });
          const unit = this.OR2([
            { ALT: () => (this.CONSUME(units.Decade), 'decade' as const) },
            { ALT: () => (this.CONSUME(units.WeekWord), 'week' as const) },
            { ALT: () => (this.CONSUME(units.HalfOf), 'halfMonth' as const) },
            { ALT: () => (this.CONSUME(units.DayWord), 'day' as const) },
            { ALT: () => (this.CONSUME(units.MonthWord), 'month' as const) },
          ]);
          return this.ACTION((): Span => {
            const at = this.placeFrom(first);
            const number = numberOf(n.image);
            if (unit === 'day') return { type: 'nthDay', n: number, working, of: unsaid(), at };
            return { type: 'counted', unit, n: number, at };
          });
        },
      },
    ]);
  });

  /** «третью среду», «первый и третий вторник», but no one of a month that is named. */
  protected nthWeekdayAhead(k: number): boolean {
    let here = k;
    while (this.is(here, numbers.Ordinal) && this.isOneOf(here + 1, [signs.Comma, signs.And])) here += 2;
    return this.is(here, numbers.Ordinal) && this.is(here + 1, units.Weekday) && !this.is(here + 2, dates.Month);
  }

  protected withinAhead(k: number): boolean {
    if (this.isOneOf(k, [units.Beginning, units.Middle, units.EndPart])) return this.is(k + 1, frequencies.Each);
    if (!this.is(k, numbers.Ordinal)) return false;
    const unit = this.is(k + 1, units.Working) ? k + 2 : k + 1;
    if (this.is(unit, units.MonthWord) && this.isOneOf(unit + 1, [units.Quarter, units.Term, units.Half])) return true;
    return (
      this.isOneOf(unit, [units.Decade, units.WeekWord, units.HalfOf, units.DayWord, units.MonthWord]) &&
      this.is(unit + 1, frequencies.Each)
    );
  }
}

/** «конце каждой недели», «последний рабочий день каждого квартала»: of which unit comes after the part. */
function inEach(within: Span, unit: UnitName): Span {
  if (within.type !== 'part' && within.type !== 'nthDay') return within;
  return { ...within, of: { type: 'unit', unit, at: within.of.at } };
}

function weekdayOf(token: IToken): number {
  return weekdayNumber(token.image);
}

/** From the one to the other, over the end of the week too: «суббота – вторник». */
function weekdaysBetween(from: IToken, to: IToken): number[] {
  const [first, last] = [weekdayOf(from), weekdayOf(to)];
  const count = ((last - first + DAYS_OF_WEEK) % DAYS_OF_WEEK) + 1;
  return Array.from({ length: count }, (_, index) => ((first - 1 + index) % DAYS_OF_WEEK) + 1);
}

const DAYS_OF_WEEK = 7;
