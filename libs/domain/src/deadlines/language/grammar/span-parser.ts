import type { TokenType } from 'chevrotain';
import * as bounds from '../tokens/bounds.js';
import * as dates from '../tokens/dates.js';
import * as frequencies from '../tokens/frequencies.js';
import * as numbers from '../tokens/numbers.js';
import * as signs from '../tokens/signs.js';
import * as units from '../tokens/units.js';
import type { Season, Span, SpanRange } from '../tree.js';
import { holidaySeasonOf, seasonOf } from '../words.js';
import { DateParser } from './date-parser.js';
import { monthNumber } from './part-of-month-parser.js';
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
  dates.NextStudy,
  units.PeriodWord,
  units.MonthWord,
  units.WeekWord,
  units.YearWord,
  units.Quarter,
  units.Term,
  units.Half,
  units.Holidays,
  units.Seasons,
  ...SEASONS.map(([type]) => type),
];
const UNIT_WORDS: readonly TokenType[] = [units.MonthWord, units.WeekWord, units.Quarter, units.Term, units.Half];
const PARTS: readonly TokenType[] = [units.Beginning, units.Middle, units.EndPart];
type PartName = 'beginning' | 'middle' | 'end';
/** What may be named once for several parts; «конец мая - начало июня» names each. */
const OF_PARTS: readonly TokenType[] = [...NAMES, units.Study, units.CalendarWord, numbers.Ordinal];

/** One stretch of time: a date, a month, a season, «конец октября», «весь период», «квартал», a year. */
export abstract class SpanParser extends DateParser {
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
        { GATE: () => this.partsAhead(), ALT: () => this.SUBRULE(this.partRun) },
        { ALT: () => this.SUBRULE(this.seasonPair) },
        {
          ALT: () => {
            const from = this.SUBRULE(this.namedSpan);
            return [{ from }];
          },
        },
      ],
    });
  });

  /** «начало и конец учебного года», «в начале и в конце года». */
  private readonly partRun = this.RULE('partRun', (): SpanRange[] => {
    const first = this.LA(1);
    const parts: PartName[] = [];
    const head = this.SUBRULE(this.partName);
    this.ACTION(() => parts.push(head));
    this.AT_LEAST_ONE({
      GATE: () => this.partFollows(1),
      DEF: () => {
        this.OR([
          { ALT: () => this.CONSUME(signs.And) },
          { ALT: () => this.CONSUME(signs.Comma) },
          { ALT: () => this.CONSUME(signs.Slash) },
          { ALT: () => this.CONSUME(signs.Dash) },
        ]);
        this.OPTION(() => this.CONSUME(bounds.In));
        const more = this.SUBRULE2(this.partName);
        this.ACTION(() => parts.push(more));
      },
    });
    const of = this.SUBRULE(this.span);
    return this.ACTION(() => {
      const at = this.placeFrom(first);
      return parts.map((part): SpanRange => ({ from: { type: 'part', part, of, at } }));
    });
  });

  protected readonly partName = this.RULE(
    'partName',
    (): PartName =>
      this.OR([
        { ALT: () => (this.CONSUME(units.Beginning), 'beginning' as const) },
        { ALT: () => (this.CONSUME(units.Middle), 'middle' as const) },
        { ALT: () => (this.CONSUME(units.EndPart), 'end' as const) },
      ]),
  );

  /** «осенне-зимний период 2023–2024 годов»: from the first season to the next such one. */
  private readonly seasonPair = this.RULE('seasonPair', (): SpanRange[] => {
    const first = this.CONSUME(units.Seasons);
    const year = this.SUBRULE(this.yearTail);
    return this.ACTION(() => {
      const at = this.placeFrom(first);
      const [from, to] = first.image.split(/е *[-–]? *(?=зим|весен|лет|осен)/).map(seasonOf);
      if (!from || !to) return [];
      return [
        { from: { type: 'season', season: from, ...withYear(year), at }, to: { type: 'season', season: to, at } },
      ];
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
            return this.ACTION(
              (): Span => ({
                type: 'month',
                month: monthNumber(name),
                genitive: /[ая]$/.test(name.image),
                ...withYear(year),
                at: at(),
              }),
            );
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
            const part = this.SUBRULE(this.partName);
            const of = this.SUBRULE(this.span);
            return this.ACTION((): Span => ({ type: 'part', part, of, at: at() }));
          },
        },
        {
          ALT: () => {
            this.OPTION(() => this.CONSUME(units.Whole));
            let current = false;
            this.OPTION2(() => {
              this.CONSUME(dates.CurrentStudy);
              current = true;
            });
            const unit = this.OR4([
              { ALT: () => (this.CONSUME(units.MonthWord), 'month' as const) },
              { ALT: () => (this.CONSUME(units.WeekWord), 'week' as const) },
              { ALT: () => (this.CONSUME(units.Quarter), 'quarter' as const) },
              { ALT: () => (this.CONSUME(units.Term), 'term' as const) },
              { ALT: () => (this.CONSUME(units.Half), 'half' as const) },
            ]);
            return this.ACTION((): Span => ({ type: 'unit', unit, ...(current ? { current } : {}), at: at() }));
          },
        },
        {
          ALT: () => {
            const holidays = this.CONSUME(units.Holidays);
            this.OPTION3({ GATE: () => !this.is(1, dates.YearPair), DEF: () => this.SUBRULE3(this.yearTail) });
            return this.ACTION((): Span => ({ type: 'holidays', season: holidaySeasonOf(holidays.image), at: at() }));
          },
        },
        {
          GATE: () => !(this.is(1, units.Whole) && this.isOneOf(2, UNIT_WORDS)),
          ALT: () => this.SUBRULE(this.wholeSpan),
        },
      ],
    });
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

  private partsAhead(): boolean {
    return this.isOneOf(1, PARTS) && this.partFollows(2);
  }

  /** A second part behind the first: «и конце», «/конец», «и в конце». */
  private partFollows(k: number): boolean {
    if (!this.isOneOf(k, [signs.And, signs.Comma, signs.Slash, signs.Dash])) return false;
    const next = this.is(k + 1, bounds.In) ? k + 2 : k + 1;
    return this.isOneOf(next, PARTS) && this.isOneOf(next + 1, OF_PARTS);
  }

  /** Whether a stretch of time can begin at the k-th token ahead. */
  protected spanStartsAt(k: number): boolean {
    const here = this.is(k, bounds.In) ? k + 1 : k;
    if (this.isOneOf(here, NAMES)) return true;
    if (this.is(here, numbers.Ordinal)) return !this.isOneOf(here + 1, [frequencies.Times, signs.Word, units.Hour]);
    if (this.isOneOf(here, PARTS)) return this.spanStartsAt(here + 1);
    if (this.is(here, units.Whole))
      return this.isOneOf(here + 1, [units.PeriodWord, units.Study, units.YearWord, ...UNIT_WORDS]);
    if (this.isOneOf(here, PARTS) && this.partFollows(here + 1)) return true;
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
