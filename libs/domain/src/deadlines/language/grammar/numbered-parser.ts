import { type IToken, type TokenType, tokenMatcher } from 'chevrotain';
import * as dates from '../tokens/dates.js';
import * as frequencies from '../tokens/frequencies.js';
import * as numbers from '../tokens/numbers.js';
import * as signs from '../tokens/signs.js';
import * as units from '../tokens/units.js';
import type { CountedUnit, Place, Span, SpanRange, YearRef } from '../tree.js';
import { numberOf } from '../words.js';
import { withYear, YearParser } from './year-parser.js';

interface NumberRange {
  readonly from: number;
  readonly to: number | null;
}

/** Makes the stretch of a number: «октября» of 3 is 3 October. */
type SpanOfNumber = (n: number, at: Place) => Span;

/** Units whose number names a part of the year by itself («II квартал»). */
const PARTS_OF_YEAR: readonly TokenType[] = [units.Quarter, units.Term, units.Trimester, units.Half];

/** Stretches that begin with a number: «3, 10 октября», «II – III кварталы», «первая декада мая», «10 числа». */
export class NumberedParser extends YearParser {
  /** Numbers first, what they count after them. */
  protected readonly numberedRun = this.RULE('numberedRun', (): SpanRange[] => {
    const first = this.LA(1);
    const counts: NumberRange[] = [];
    const head = this.SUBRULE(this.numberRange);
    this.ACTION(() => counts.push(head));
    this.MANY({
      GATE: () => this.is(2, numbers.Ordinal) && !this.is(3, frequencies.Times),
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(signs.Comma) }, { ALT: () => this.CONSUME(signs.And) }]);
        const next = this.SUBRULE2(this.numberRange);
        this.ACTION(() => counts.push(next));
      },
    });
    const spanOf = this.SUBRULE(this.counted);
    return this.ACTION(() => {
      const at = this.placeFrom(first);
      return counts.map(({ from, to }) =>
        to === null ? { from: spanOf(from, at) } : { from: spanOf(from, at), to: spanOf(to, at) },
      );
    });
  });

  private readonly numberRange = this.RULE('numberRange', (): NumberRange => {
    const from = this.CONSUME(numbers.Ordinal);
    let to: IToken | null = null;
    this.OPTION({
      GATE: () => this.is(2, numbers.Ordinal) && !this.is(2, numbers.OrdinalWord),
      DEF: () => {
        this.CONSUME(signs.Dash);
        to = this.CONSUME2(numbers.Ordinal);
      },
    });
    return this.ACTION(() => ({ from: numberOf(from.image), to: to === null ? null : numberOf(to.image) }));
  });

  private readonly counted = this.RULE(
    'counted',
    (): SpanOfNumber =>
      this.OR({
        IGNORE_AMBIGUITIES: true,
        DEF: [
          { ALT: () => this.SUBRULE(this.dayOfNamedMonth) },
          { ALT: () => this.SUBRULE(this.partOfYear) },
          { ALT: () => this.SUBRULE(this.partOfMonth) },
          {
            ALT: () => {
              this.OPTION({
                GATE: () => this.is(1, units.DayNumber),
                DEF: () => this.CONSUME(units.DayNumber),
              });
              return this.ACTION((): SpanOfNumber => (n, at) => ({ type: 'counted', unit: 'dayNumber', n, at }));
            },
          },
        ],
      }),
  );

  private readonly dayOfNamedMonth = this.RULE('dayOfNamedMonth', (): SpanOfNumber => {
    const name = this.CONSUME(dates.Month);
    const year = this.SUBRULE(this.yearTail);
    return this.ACTION(
      (): SpanOfNumber => (day, at) => ({ type: 'day', day, month: monthNumber(name), ...withYear(year), at }),
    );
  });

  private readonly partOfYear = this.RULE('partOfYear', (): SpanOfNumber => {
    this.OPTION(() => this.CONSUME(units.Study));
    this.OR(PARTS_OF_YEAR.map((type) => ({ ALT: () => this.CONSUME(type) })));
    const unit = countedUnit(this.LA(0));
    const year = this.SUBRULE(this.yearTail);
    return this.ACTION((): SpanOfNumber => (n, at) => ({ type: 'counted', unit, n, ...withYear(year), at }));
  });

  /** A decade, week or half of a month; «первая половина 2023 года» is half of a year. */
  private readonly partOfMonth = this.RULE('partOfMonth', (): SpanOfNumber => {
    this.OR([
      { ALT: () => this.CONSUME(units.Decade) },
      { ALT: () => this.CONSUME(units.WeekWord) },
      { ALT: () => this.CONSUME(units.HalfOf) },
    ]);
    const unit = countedUnit(this.LA(0));
    let month: IToken | null = null;
    let year: YearRef | null = null;
    this.OR2([
      {
        ALT: () => {
          month = this.CONSUME(dates.Month);
          year = this.SUBRULE(this.yearTail);
        },
      },
      { ALT: () => this.CONSUME(units.MonthWord) },
      {
        GATE: () => unit === 'halfMonth',
        ALT: () => {
          year = this.SUBRULE(this.yearRef);
        },
      },
    ]);
    return this.ACTION(
      (): SpanOfNumber => (n, at) => {
        if (year !== null && month === null) return { type: 'counted', unit: 'half', n, year, at };
        return { type: 'counted', unit, n, ...(month ? { month: monthNumber(month) } : {}), ...withYear(year), at };
      },
    );
  });
}

export function monthNumber(token: IToken): number {
  return dates.MONTHS.indexOf(token.tokenType) + 1;
}

function countedUnit(token: IToken): CountedUnit {
  if (tokenMatcher(token, units.Quarter)) return 'quarter';
  if (tokenMatcher(token, units.Trimester)) return 'trimester';
  if (tokenMatcher(token, units.Half)) return 'half';
  if (tokenMatcher(token, units.Decade)) return 'decade';
  if (tokenMatcher(token, units.WeekWord)) return 'week';
  if (tokenMatcher(token, units.HalfOf)) return 'halfMonth';
  return 'term';
}
