import * as dates from '../tokens/dates.js';
import * as units from '../tokens/units.js';
import type { Span, YearRef } from '../tree.js';
import { datePartsOf } from '../words.js';
import { NumberedParser } from './numbered-parser.js';
import { withYear } from './year-parser.js';

/** Dates in figures: «15.04.2023 г.», «15.04». */
export abstract class DateParser extends NumberedParser {
  protected readonly date = this.RULE('date', (): Span => {
    const first = this.LA(1);
    return this.OR([
      {
        ALT: () => {
          const date = this.CONSUME(dates.NumericDate);
          this.OPTION(() => this.CONSUME(units.YearWord));
          return this.ACTION((): Span => {
            const { day, month, year } = datePartsOf(date.image);
            return { type: 'day', day, month, year: { type: 'calendar', year }, at: this.placeFrom(first) };
          });
        },
      },
      {
        ALT: () => {
          const date = this.CONSUME(dates.DayMonth);
          let year: YearRef | null = null;
          this.OPTION2({
            GATE: () => this.isOneOf(1, [dates.Year, dates.YearPair, dates.CurrentYear, dates.NextYear]),
            DEF: () => {
              year = this.SUBRULE(this.yearTail);
            },
          });
          return this.ACTION((): Span => {
            const [day, month] = date.image.split('.').map(Number) as [number, number];
            return { type: 'day', day, month, ...withYear(year), at: this.placeFrom(first) };
          });
        },
      },
    ]);
  });
}
