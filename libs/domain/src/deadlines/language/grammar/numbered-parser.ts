import { type IToken, type TokenType, tokenMatcher } from 'chevrotain';
import * as dates from '../tokens/dates.js';
import * as frequencies from '../tokens/frequencies.js';
import * as numbers from '../tokens/numbers.js';
import * as signs from '../tokens/signs.js';
import * as units from '../tokens/units.js';
import type { Span, SpanRange } from '../tree.js';
import { numberOf } from '../words.js';
import {
  countedUnit,
  monthNumber,
  PARTS_OF_YEAR,
  PartOfMonthParser,
  type SpanOfNumber,
} from './part-of-month-parser.js';
import { withYear } from './year-parser.js';

interface NumberRange {
  readonly from: number;
  readonly to: number | null;
  readonly lost?: boolean;
}

const COUNTED: readonly TokenType[] = [...PARTS_OF_YEAR, units.Decade, units.WeekWord, units.HalfOf];

/** Stretches that begin with a number: «3, 10 октября», «II – III кварталы», «первая декада мая», «10 числа». */
export abstract class NumberedParser extends PartOfMonthParser {
  /** Numbers first, what they count after them. */
  protected readonly numberedRun = this.RULE('numberedRun', (): SpanRange[] => {
    const first = this.LA(1);
    const counts: NumberRange[] = [];
    const head = this.SUBRULE(this.numberRange);
    this.ACTION(() => counts.push(head));
    this.MANY({
      GATE: () => this.is(2, numbers.Ordinal) && !this.is(3, frequencies.Times),
      DEF: () => {
        this.OR([
          { ALT: () => this.CONSUME(signs.Comma) },
          { ALT: () => this.CONSUME(signs.And) },
          { ALT: () => this.CONSUME(signs.Gap) },
        ]);
        const lost = tokenMatcher(this.LA(0), signs.Gap);
        const next = this.SUBRULE2(this.numberRange);
        this.ACTION(() => counts.push({ ...next, lost }));
      },
    });
    const spanOf = this.SUBRULE(this.counted);
    return this.ACTION(() => {
      const at = this.placeFrom(first);
      return counts.map(({ from, to, lost }) => ({
        from: to === null ? spanOf(from, at) : startOfRun(spanOf(from, at), to),
        ...(to === null ? {} : { to: spanOf(to, at) }),
        ...(lost ? { separatorLost: true } : {}),
      }));
    });
  });

  private readonly numberRange = this.RULE('numberRange', (): NumberRange => {
    const from = this.CONSUME(numbers.Ordinal);
    let to: IToken | null = null;
    this.OPTION({
      GATE: () => this.is(2, numbers.Ordinal) && (!this.is(2, numbers.OrdinalWord) || this.isOneOf(3, COUNTED)),
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
          { ALT: () => this.SUBRULE(this.weekdayOfMonth) },
          { GATE: () => this.dayOfStretchAhead(), ALT: () => this.SUBRULE(this.dayOfStretch) },
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
    this.OPTION(() => this.CONSUME(units.DayNumber));
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
}

/** «30–2 июня» begins in May. */
export function startOfRun(from: Span, last: number): Span {
  if (from.type !== 'day' || from.day <= last) return from;
  if (from.month > 1) return { ...from, month: from.month - 1 };
  const year = from.year?.type === 'calendar' ? { year: { ...from.year, year: from.year.year - 1 } } : {};
  return { ...from, month: 12, ...year };
}
