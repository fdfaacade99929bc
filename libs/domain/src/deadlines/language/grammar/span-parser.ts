import type { TokenType } from 'chevrotain';
import * as bounds from '../tokens/bounds.js';
import * as dates from '../tokens/dates.js';
import * as frequencies from '../tokens/frequencies.js';
import * as numbers from '../tokens/numbers.js';
import * as signs from '../tokens/signs.js';
import * as units from '../tokens/units.js';
import type { Season, Span, SpanRange } from '../tree.js';
import { datePartsOf } from '../words.js';
import { monthNumber, NumberedParser } from './numbered-parser.js';
import { withYear } from './year-parser.js';

const SEASONS: readonly (readonly [TokenType, Season])[] = [
  [units.Winter, 'winter'],
  [units.Spring, 'spring'],
  [units.Summer, 'summer'],
  [units.Autumn, 'autumn'],
];
/** Words each of which names a stretch of time without another beside it. */
const NAMES: readonly TokenType[] = [
  dates.NumericDate,
  dates.DayMonth,
  dates.Month,
  dates.YearPair,
  dates.Year,
  dates.CurrentYear,
  dates.NextYear,
  dates.CurrentStudy,
  units.PeriodWord,
  units.MonthWord,
  units.WeekWord,
  units.YearWord,
  units.Quarter,
  units.Term,
  units.Half,
  ...SEASONS.map(([type]) => type),
];
const PARTS: readonly TokenType[] = [units.Beginning, units.Middle, units.EndPart];

/** One stretch of time: a date, a month, a season, «конец октября», «весь период», «квартал», a year. */
export class SpanParser extends NumberedParser {
  /** A single stretch; of a run («II, IV кварталы») the first. */
  protected readonly span = this.RULE('span', (): Span => {
    const ranges = this.SUBRULE(this.spanOrRun);
    return this.ACTION(() => (ranges[0] as SpanRange).from);
  });

  protected readonly spanOrRun = this.RULE('spanOrRun', (): SpanRange[] => {
    this.OPTION(() => this.CONSUME(bounds.In));
    return this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        { GATE: () => this.is(1, numbers.Ordinal), ALT: () => this.SUBRULE(this.numberedRun) },
        {
          ALT: () => {
            const from = this.SUBRULE(this.namedSpan);
            return [{ from }];
          },
        },
      ],
    });
  });

  private readonly namedSpan = this.RULE('namedSpan', (): Span => {
    const first = this.LA(1);
    const at = () => this.placeFrom(first);
    return this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        { ALT: () => this.SUBRULE(this.date) },
        {
          ALT: () => {
            const name = this.CONSUME(dates.Month);
            const year = this.SUBRULE(this.yearTail);
            return this.ACTION((): Span => ({ type: 'month', month: monthNumber(name), ...withYear(year), at: at() }));
          },
        },
        {
          ALT: () => {
            const season = this.OR2(SEASONS.map(([type, name]) => ({ ALT: () => (this.CONSUME2(type), name) })));
            const year = this.SUBRULE2(this.yearTail);
            return this.ACTION((): Span => ({ type: 'season', season, ...withYear(year), at: at() }));
          },
        },
        {
          ALT: () => {
            const part = this.OR3([
              { ALT: () => (this.CONSUME(units.Beginning), 'beginning' as const) },
              { ALT: () => (this.CONSUME(units.Middle), 'middle' as const) },
              { ALT: () => (this.CONSUME(units.EndPart), 'end' as const) },
            ]);
            const of = this.SUBRULE(this.span);
            return this.ACTION((): Span => ({ type: 'part', part, of, at: at() }));
          },
        },
        {
          ALT: () => {
            const unit = this.OR4([
              { ALT: () => (this.CONSUME(units.MonthWord), 'month' as const) },
              { ALT: () => (this.CONSUME(units.WeekWord), 'week' as const) },
              { ALT: () => (this.CONSUME(units.Quarter), 'quarter' as const) },
              { ALT: () => (this.CONSUME(units.Term), 'term' as const) },
              { ALT: () => (this.CONSUME(units.Half), 'half' as const) },
            ]);
            return this.ACTION((): Span => ({ type: 'unit', unit, at: at() }));
          },
        },
        { ALT: () => this.SUBRULE(this.wholeSpan) },
      ],
    });
  });

  private readonly date = this.RULE('date', (): Span => {
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
          return this.ACTION((): Span => {
            const [day, month] = date.image.split('.').map(Number) as [number, number];
            return { type: 'day', day, month, at: this.placeFrom(first) };
          });
        },
      },
    ]);
  });

  private readonly wholeSpan = this.RULE('wholeSpan', (): Span => {
    const first = this.LA(1);
    this.OPTION(() => this.CONSUME(units.Whole));
    return this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        {
          ALT: () => {
            this.CONSUME(units.PeriodWord);
            return this.ACTION((): Span => ({ type: 'whole', at: this.placeFrom(first) }));
          },
        },
        { ALT: () => this.SUBRULE(this.yearSpan) },
      ],
    });
  });

  /** Whether a stretch of time can begin at the k-th token ahead. */
  protected spanStartsAt(k: number): boolean {
    const here = this.is(k, bounds.In) ? k + 1 : k;
    if (this.isOneOf(here, NAMES)) return true;
    if (this.is(here, numbers.Ordinal)) return !this.is(here + 1, frequencies.Times) && !this.is(here + 1, signs.Word);
    if (this.isOneOf(here, PARTS)) return this.spanStartsAt(here + 1);
    if (this.is(here, units.Whole)) return this.isOneOf(here + 1, [units.PeriodWord, units.Study, units.YearWord]);
    return this.isOneOf(here, [units.Study, units.CalendarWord]) && this.is(here + 1, units.YearWord);
  }

  /** «окончания учебного года школы»: the end, middle or beginning of what is no stretch of time belongs to an event. */
  protected eventStartsAt(k: number): boolean {
    const here = this.is(k, bounds.In) ? k + 1 : k;
    return this.isOneOf(here, PARTS) && !this.spanStartsAt(here + 1);
  }

  /** Whether a stretch of time stands next, and not an event whose words begin like one. */
  protected spanAhead(): boolean {
    return this.spanStartsAt(1) && !this.eventStartsAt(1);
  }
}
