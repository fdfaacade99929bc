import { tokenMatcher } from 'chevrotain';
import * as dates from '../tokens/dates.js';
import * as units from '../tokens/units.js';
import type { Span, YearRef } from '../tree.js';
import { yearPairOf } from '../words.js';
import { TokenReader } from './token-reader.js';

/** Years: «2023 года», «2022/2023 уч. год», «текущего года», «2023–2025 гг.». */
export class YearParser extends TokenReader {
  /** A year or a range of them that stands for itself. */
  protected readonly yearSpan = this.RULE('yearSpan', (): Span => {
    const first = this.LA(1);
    return this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        {
          GATE: () => this.is(1, dates.YearPair) && !this.academicYearAhead(),
          ALT: () => {
            const pair = this.CONSUME(dates.YearPair);
            let academic = false;
            this.OPTION2(() => {
              this.CONSUME(units.Study);
              academic = true;
            });
            this.OPTION(() => this.CONSUME(units.YearWord));
            return this.ACTION((): Span => {
              const { first: from, last, slash } = yearPairOf(pair.image);
              return { type: 'years', first: from, last, academic: academic || slash, at: this.placeFrom(first) };
            });
          },
        },
        {
          ALT: () => {
            const year = this.SUBRULE(this.yearRef);
            return this.ACTION((): Span => {
              const at = this.placeFrom(first);
              return year.type === 'any' ? { type: 'unit', unit: 'year', at } : { type: 'year', year, at };
            });
          },
        },
      ],
    });
  });

  /** The year or years that may follow a month or a quarter. */
  protected readonly yearTail = this.RULE('yearTail', (): YearRef | null => {
    let year: YearRef | null = null;
    this.OPTION({
      GATE: () =>
        !(this.is(1, units.CalendarWord) && !this.is(2, units.YearWord)) &&
        !(this.is(1, dates.YearPair) && this.slashOverYears()),
      DEF: () => {
        year = this.SUBRULE(this.yearRef);
      },
    });
    return year;
  });

  /** «2022/2023», «2022–2023 учебного года»: two years that follow each other and are one academic year. */
  private academicYearAhead(): boolean {
    return this.neighboursAhead() && (yearPairOf(this.LA(1).image).slash || this.is(2, units.Study));
  }

  /** «2022/2025» does not say whether the years between them are meant. */
  private slashOverYears(): boolean {
    return yearPairOf(this.LA(1).image).slash && !this.neighboursAhead() && !this.is(2, units.Study);
  }

  private neighboursAhead(): boolean {
    if (!this.is(1, dates.YearPair)) return false;
    const { first, last } = yearPairOf(this.LA(1).image);
    return last === first + 1;
  }

  protected readonly yearRef = this.RULE(
    'yearRef',
    (): YearRef =>
      this.OR({
        IGNORE_AMBIGUITIES: true,
        DEF: [
          {
            ALT: () => {
              const year = this.CONSUME(dates.Year);
              this.OPTION(() => this.CONSUME(units.CalendarWord));
              this.OPTION2(() => this.CONSUME(units.YearWord));
              return this.ACTION((): YearRef => ({ type: 'calendar', year: Number(year.image) }));
            },
          },
          {
            ALT: () => {
              const pair = this.CONSUME(dates.YearPair);
              let academic = false;
              this.OPTION3(() => {
                this.CONSUME(units.Study);
                academic = true;
              });
              this.OPTION4(() => this.CONSUME2(units.YearWord));
              return this.ACTION((): YearRef => yearsOf(pair.image, academic));
            },
          },
          { ALT: () => (this.CONSUME(dates.CurrentYear), { type: 'current' } as const) },
          { ALT: () => (this.CONSUME(dates.NextYear), { type: 'next' } as const) },
          {
            ALT: () => {
              let next = false;
              this.OPTION5(() => {
                this.OR3([
                  { ALT: () => this.CONSUME(dates.CurrentStudy) },
                  { ALT: () => (this.CONSUME(dates.NextStudy), (next = true)) },
                ]);
              });
              this.OR2([{ ALT: () => this.CONSUME2(units.Study) }, { ALT: () => this.CONSUME2(units.CalendarWord) }]);
              const kind = this.LA(0);
              this.CONSUME3(units.YearWord);
              return this.ACTION(
                (): YearRef =>
                  tokenMatcher(kind, units.Study)
                    ? { type: 'academic', first: null, ...(next ? { next } : {}) }
                    : { type: 'any' },
              );
            },
          },
          { ALT: () => (this.CONSUME4(units.YearWord), { type: 'any' } as const) },
        ],
      }),
  );
}

/** «2022/2023», «2022–2023 учебного года» are one academic year, other pairs are years from the first to the last. */
function yearsOf(image: string, academic: boolean): YearRef {
  const { first, last, slash } = yearPairOf(image);
  const one = last === first + 1 && (academic || slash);
  return one ? { type: 'academic', first } : { type: 'each', first, last, academic: academic || slash };
}

/** The year for a stretch that may have one; «года» without a number adds nothing. */
export function withYear(year: YearRef | null): { year?: YearRef } {
  return year === null || year.type === 'any' ? {} : { year };
}
