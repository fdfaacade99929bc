import { type IToken, type ParserMethod, type TokenType, tokenMatcher } from 'chevrotain';
import * as dates from '../tokens/dates.js';
import * as frequencies from '../tokens/frequencies.js';
import * as numbers from '../tokens/numbers.js';
import * as units from '../tokens/units.js';
import type { CountedUnit, Place, Span, YearRef } from '../tree.js';
import { weekdayNumber } from '../words.js';
import { withYear, YearParser } from './year-parser.js';

/** Makes the stretch of a number: «октября» of 3 is 3 October. */
export type SpanOfNumber = (n: number, at: Place) => Span;

/** Units whose number names a part of the year by itself («II квартал»). */
export const PARTS_OF_YEAR: readonly TokenType[] = [units.Quarter, units.Term, units.Trimester, units.Half];

/** What a number can count inside a month or another stretch: weeks, decades, halves, weekdays, working days. */
export abstract class PartOfMonthParser extends YearParser {
  /** Any single stretch: a later class of the chain gives it. */
  protected abstract readonly span: ParserMethod<[], Span>;

  /** «первая суббота сентября», «второй вторник мая 2023 года». */
  protected readonly weekdayOfMonth = this.RULE('weekdayOfMonth', (): SpanOfNumber => {
    const day = this.CONSUME(units.Weekday);
    const name = this.CONSUME(dates.Month);
    const year = this.SUBRULE(this.yearTail);
    return this.ACTION(
      (): SpanOfNumber => (n, at) => ({
        type: 'nthWeekday',
        n,
        weekday: weekdayNumber(day.image),
        month: monthNumber(name),
        ...withYear(year),
        at,
      }),
    );
  });

  /** «последний рабочий день месяца», «первый день декабря». */
  protected readonly dayOfStretch = this.RULE('dayOfStretch', (): SpanOfNumber => {
    let working = false;
    this.OPTION(() => {
      this.CONSUME(units.Working);
      working = true;
    });
    const day = this.CONSUME(units.DayWord);
    let of: Span | null = null;
    this.OPTION2({
      GATE: () => this.spanOfDayAhead(),
      DEF: () => {
        this.OPTION3(() => this.CONSUME(frequencies.Each));
        of = this.SUBRULE(this.span);
      },
    });
    return this.ACTION(
      (): SpanOfNumber => (n, at) => ({
        type: 'nthDay',
        n,
        working,
        of: of ?? { type: 'unit', unit: 'month', unsaid: true, at: { from: day.startOffset, to: day.startOffset } },
        at,
      }),
    );
  });

  /** A decade, week or half of a month; «первая половина 2023 года» is half of a year. */
  protected readonly partOfMonth = this.RULE('partOfMonth', (): SpanOfNumber => {
    this.OR([
      { ALT: () => this.CONSUME(units.Decade) },
      { ALT: () => this.CONSUME(units.WeekWord) },
      { ALT: () => this.CONSUME(units.HalfOf) },
    ]);
    const unit = countedUnit(this.LA(0));
    let month: IToken | null = null;
    let year: YearRef | null = null;
    let of: Span | null = null;
    this.OPTION(() =>
      this.OR2({
        IGNORE_AMBIGUITIES: true,
        DEF: [
          {
            ALT: () => {
              month = this.CONSUME(dates.Month);
              year = this.SUBRULE(this.yearTail);
            },
          },
          {
            ALT: () => {
              const month = this.CONSUME(units.MonthWord);
              of = { type: 'unit', unit: 'month', at: { from: month.startOffset, to: month.startOffset } };
            },
          },
          {
            GATE: () => unit === 'halfMonth' && this.yearAhead(),
            ALT: () => {
              year = this.SUBRULE(this.yearRef);
            },
          },
          {
            GATE: () => unit === 'week' && this.spanOfWeekAhead(),
            ALT: () => {
              of = this.SUBRULE(this.span);
            },
          },
        ],
      }),
    );
    return this.ACTION(
      (): SpanOfNumber => (n, at) => {
        if (year !== null && month === null) return { type: 'counted', unit: 'half', n, year, at };
        return {
          type: 'counted',
          unit,
          n,
          ...(month ? { month: monthNumber(month) } : {}),
          ...(of ? { of } : {}),
          ...withYear(year),
          at,
        };
      },
    );
  });

  private yearAhead(): boolean {
    return this.isOneOf(1, [
      dates.Year,
      dates.YearPair,
      dates.CurrentYear,
      dates.NextYear,
      units.YearWord,
      units.Study,
    ]);
  }

  protected dayOfStretchAhead(): boolean {
    return this.is(this.is(1, units.Working) ? 2 : 1, units.DayWord);
  }

  private spanOfDayAhead(): boolean {
    const here = this.is(1, frequencies.Each) ? 2 : 1;
    return this.isOneOf(here, [units.MonthWord, units.Quarter, units.Term, dates.Month, units.YearWord]);
  }

  private spanOfWeekAhead(): boolean {
    if (this.isOneOf(1, [units.Quarter, units.Term, units.Half])) return true;
    return this.is(1, numbers.Ordinal) && this.isOneOf(2, PARTS_OF_YEAR);
  }
}

export function monthNumber(token: IToken): number {
  return dates.MONTHS.indexOf(token.tokenType) + 1;
}

export function countedUnit(token: IToken): CountedUnit {
  if (tokenMatcher(token, units.Quarter)) return 'quarter';
  if (tokenMatcher(token, units.Trimester)) return 'trimester';
  if (tokenMatcher(token, units.Half)) return 'half';
  if (tokenMatcher(token, units.Decade)) return 'decade';
  if (tokenMatcher(token, units.WeekWord)) return 'week';
  if (tokenMatcher(token, units.HalfOf)) return 'halfMonth';
  return 'term';
}
