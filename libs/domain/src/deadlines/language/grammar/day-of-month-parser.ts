import { EOF } from 'chevrotain';
import * as bounds from '../tokens/bounds.js';
import * as dates from '../tokens/dates.js';
import * as frequencies from '../tokens/frequencies.js';
import * as numbers from '../tokens/numbers.js';
import * as signs from '../tokens/signs.js';
import * as units from '../tokens/units.js';
import type { Clause, DayOfMonth, UnitName } from '../tree.js';
import { numberOf } from '../words.js';
import { NearDayParser } from './near-day-parser.js';

/** «10 и 25 числа каждого месяца», «15 числа месяца, следующего за отчетным кварталом» (rule 7). */
export abstract class DayOfMonthParser extends NearDayParser {
  protected readonly dayOfMonth = this.RULE('dayOfMonth', (): Omit<DayOfMonth, 'bound'> => {
    const days = this.SUBRULE(this.monthDays);
    const of = this.SUBRULE(this.monthOfDay);
    return this.ACTION(() => ({ days, ...of }));
  });

  private readonly monthDays = this.RULE('monthDays', (): number[] => {
    const days: number[] = [];
    const head = this.CONSUME(numbers.Ordinal);
    this.ACTION(() => days.push(numberOf(head.image)));
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(signs.Comma) }, { ALT: () => this.CONSUME(signs.And) }]);
      const more = this.CONSUME2(numbers.Ordinal);
      this.ACTION(() => days.push(numberOf(more.image)));
    });
    this.OPTION(() =>
      this.OR2([{ ALT: () => this.CONSUME(units.DayNumber) }, { ALT: () => this.CONSUME(units.DayWord) }]),
    );
    return days;
  });

  /** «каждого месяца», «месяца, следующего за отчетным кварталом», «отчетного месяца», or nothing. */
  private readonly monthOfDay = this.RULE('monthOfDay', (): Omit<DayOfMonth, 'days' | 'bound'> => {
    let of = 'unsaid' as DayOfMonth['of'];
    let reporting: UnitName | null = null;
    let nthMonth: number | null = null;
    let reported = false as boolean;
    this.OPTION({
      GATE: () =>
        this.isOneOf(1, [
          frequencies.Each,
          frequencies.Monthly,
          frequencies.Following,
          frequencies.Reporting,
          dates.CurrentStudy,
          units.MonthWord,
        ]) ||
        (this.is(1, numbers.Ordinal) && this.is(2, units.MonthWord)),
      DEF: () =>
        this.OR([
          {
            GATE: () => this.is(1, frequencies.Each),
            ALT: () => {
              this.CONSUME(frequencies.Each);
              this.OPTION2(() => this.CONSUME(units.MonthWord));
              of = 'each';
              this.option(12, {
                GATE: () => this.followingAhead(1),
                DEF: () => {
                  this.option(14, () => this.consume(14, signs.Comma));
                  this.consume(15, frequencies.Following);
                  this.consume(16, bounds.For);
                  this.consume(17, frequencies.Reporting);
                  this.option(18, () => this.consume(18, units.MonthWord));
                  of = 'next';
                  reported = true;
                  reporting = 'month';
                },
              });
            },
          },
          {
            ALT: () => {
              this.CONSUME(frequencies.Monthly);
              of = 'each';
            },
          },
          {
            ALT: () => {
              this.OPTION3(() => {
                const nth = this.CONSUME(numbers.Ordinal);
                this.ACTION(() => (nthMonth = numberOf(nth.image)));
              });
              this.OPTION4(() => {
                this.CONSUME2(units.MonthWord);
                this.OPTION5(() => this.CONSUME(signs.Comma));
              });
              this.option(13, {
                GATE: () => this.isUnitAt(1) && this.followingAhead(2),
                DEF: () => {
                  reporting = this.subrule(13, this.unit);
                  this.option(19, () => this.consume(19, signs.Comma));
                },
              });
              this.OPTION6(() => {
                this.CONSUME(frequencies.Following);
                of = 'next';
                this.OPTION7(() => {
                  this.CONSUME(bounds.For);
                  reported = true;
                });
              });
              this.OPTION8(() => {
                this.CONSUME(frequencies.Reporting);
                reported = true;
                if (of !== 'next') of = 'reporting';
              });
              this.option(11, () => {
                this.CONSUME(dates.CurrentStudy);
                if (of !== 'next') of = 'current';
              });
              this.option(10, () => this.CONSUME2(frequencies.Each));
              this.OPTION9(() =>
                this.OR2([
                  {
                    ALT: () => {
                      reporting = this.SUBRULE(this.unit);
                    },
                  },
                  { ALT: () => this.CONSUME(units.PeriodWord) },
                ]),
              );
            },
          },
        ]),
    });
    // «последнего месяца квартала» names a month of the part itself.
    const ofPart = of === 'unsaid' && nthMonth !== null;
    // «следующего месяца» alone does not say of which part.
    const unit = of === 'next' && !reported ? null : reporting;
    return { of: ofPart ? 'reporting' : of, reporting: unit, nthMonth };
  });

  /** «, следующего за отчетным». */
  protected followingAhead(k: number): boolean {
    const here = this.is(k, signs.Comma) ? k + 1 : k;
    return this.is(here, frequencies.Following) && this.is(here + 1, bounds.For);
  }

  protected dayOfMonthAhead(first = 1): boolean {
    if (!this.is(first, numbers.Ordinal)) return false;
    let k = first + 1;
    while (this.isOneOf(k, [signs.Comma, signs.And]) && this.is(k + 1, numbers.Ordinal)) k += 2;
    if (this.is(k, units.DayNumber)) return !this.is(k + 1, dates.Month);
    if (this.isOneOf(k, [frequencies.Each, frequencies.Monthly])) return true;
    return this.is(k, units.DayWord) && this.isOneOf(k + 1, [units.MonthWord, frequencies.Each]);
  }

  /** «10 числа месяца, следующего за отчетным» without a «до». */
  protected readonly bareDayOfMonth = this.RULE('bareDayOfMonth', (): Clause => {
    const first = this.LA(1);
    const day = this.SUBRULE(this.dayOfMonth);
    return this.ACTION(
      (): Clause => ({ type: 'dayOfMonth', day: { ...day, bound: 'bare' }, at: this.placeFrom(first) }),
    );
  });

  protected bareDayOfMonthAhead(): boolean {
    if (!this.is(1, numbers.Ordinal) || !this.is(2, units.DayNumber)) return false;
    if (this.isOneOf(3, [frequencies.Following, frequencies.Reporting])) return true;
    const month = this.is(3, numbers.Ordinal) ? 4 : 3;
    return this.is(month, units.MonthWord) && !this.is(month + 1, EOF);
  }
}
