import {
  EarlyExitException,
  EmbeddedActionsParser,
  type IToken,
  NoViableAltException,
  type TokenType,
  tokenMatcher,
} from 'chevrotain';
import * as t from './tokens.js';
import type { CountedUnit, Joint, Place, Season, Span, SpanList, SpanRange, UnitName, YearRef } from './tree.js';
import { datePartsOf, numberOf, yearPairOf } from './words.js';

interface NumberRange {
  readonly from: number;
  readonly to: number | null;
}

const UNIT_OF: ReadonlyMap<TokenType, UnitName> = new Map([
  [t.DayWord, 'day'],
  [t.WeekWord, 'week'],
  [t.MonthWord, 'month'],
  [t.Quarter, 'quarter'],
  [t.Term, 'term'],
  [t.Half, 'half'],
  [t.YearWord, 'year'],
]);

/** Units whose number names a stretch of time by itself («II квартал»), with the words for them. */
const COUNTED: readonly TokenType[] = [t.Quarter, t.Term, t.Trimester, t.Half];
const SEASONS: readonly (readonly [TokenType, Season])[] = [
  [t.Winter, 'winter'],
  [t.Spring, 'spring'],
  [t.Summer, 'summer'],
  [t.Autumn, 'autumn'],
];
const PARTS: readonly TokenType[] = [t.Beginning, t.Middle, t.EndPart];

/**
 * The grammar of stretches of time: dates, months, quarters, years, lists and ranges of them.
 *
 * Actions also run once with dummy tokens while the parser records its grammar, so whatever looks into a token stands in ACTION.
 */
export class SpanParser extends EmbeddedActionsParser {
  protected readonly spanList = this.RULE('spanList', (): SpanList => {
    const ranges: SpanRange[] = [];
    const joints: Joint[] = [];
    const first = this.SUBRULE(this.spanRun);
    this.ACTION(() => {
      ranges.push(...first);
      for (let i = 1; i < first.length; i += 1) joints.push('comma');
    });
    this.MANY({
      GATE: () => this.spanStartsAt(2) && !this.is(3, t.Times),
      DEF: () => {
        const joint = this.SUBRULE(this.joint);
        const more = this.SUBRULE2(this.spanRun);
        this.ACTION(() => {
          ranges.push(...more);
          joints.push(joint);
          for (let i = 1; i < more.length; i += 1) joints.push('comma');
        });
      },
    });
    return { ranges, joints };
  });

  private readonly joint = this.RULE(
    'joint',
    (): Joint =>
      this.OR([
        { ALT: () => (this.CONSUME(t.Comma), 'comma' as const) },
        { ALT: () => (this.CONSUME(t.Slash), 'comma' as const) },
        { ALT: () => (this.CONSUME(t.Semicolon), 'comma' as const) },
        { ALT: () => (this.CONSUME(t.And), 'and' as const) },
        { ALT: () => (this.CONSUME(t.LineBreak), 'line' as const) },
        { ALT: () => (this.CONSUME(t.Gap), 'gap' as const) },
      ]),
  );

  private readonly spanRun = this.RULE('spanRun', (): SpanRange[] => {
    const ranges = this.SUBRULE(this.spanOrRun);
    this.OPTION({
      GATE: () => this.spanStartsAt(2),
      DEF: () => {
        this.CONSUME(t.Dash);
        const end = this.SUBRULE2(this.spanOrRun);
        this.ACTION(() => {
          const last = ranges.pop();
          if (last) ranges.push({ from: last.from, to: (end[0] as SpanRange).from }, ...end.slice(1));
        });
      },
    });
    return ranges;
  });

  /** A single stretch; of a run («II, IV кварталы») the first. */
  protected readonly span = this.RULE('span', (): Span => {
    const ranges = this.SUBRULE(this.spanOrRun);
    return this.ACTION(() => (ranges[0] as SpanRange).from);
  });

  private readonly spanOrRun = this.RULE('spanOrRun', (): SpanRange[] => {
    this.OPTION(() => this.CONSUME(t.In));
    return this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        { GATE: () => tokenMatcher(this.LA(1), t.Ordinal), ALT: () => this.SUBRULE(this.ordinalRun) },
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
        {
          ALT: () => {
            const date = this.CONSUME(t.NumericDate);
            this.OPTION(() => this.CONSUME(t.YearWord));
            return this.ACTION((): Span => {
              const { day, month, year } = datePartsOf(date.image);
              return { type: 'day', day, month, year: { type: 'calendar', year }, at: at() };
            });
          },
        },
        {
          ALT: () => {
            const date = this.CONSUME(t.DayMonth);
            return this.ACTION((): Span => {
              const [day, month] = date.image.split('.').map(Number) as [number, number];
              return { type: 'day', day, month, at: at() };
            });
          },
        },
        {
          ALT: () => {
            const name = this.CONSUME(t.Month);
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
              { ALT: () => (this.CONSUME(t.Beginning), 'beginning' as const) },
              { ALT: () => (this.CONSUME(t.Middle), 'middle' as const) },
              { ALT: () => (this.CONSUME(t.EndPart), 'end' as const) },
            ]);
            const of = this.SUBRULE(this.span);
            return this.ACTION((): Span => ({ type: 'part', part, of, at: at() }));
          },
        },
        {
          ALT: () => {
            const unit = this.OR4([
              { ALT: () => (this.CONSUME(t.MonthWord), 'month' as const) },
              { ALT: () => (this.CONSUME(t.WeekWord), 'week' as const) },
              { ALT: () => (this.CONSUME(t.Quarter), 'quarter' as const) },
              { ALT: () => (this.CONSUME(t.Term), 'term' as const) },
              { ALT: () => (this.CONSUME(t.Half), 'half' as const) },
            ]);
            return this.ACTION((): Span => ({ type: 'unit', unit, at: at() }));
          },
        },
        {
          ALT: () => {
            this.OPTION2(() => this.CONSUME(t.Whole));
            return this.OR5({
              IGNORE_AMBIGUITIES: true,
              DEF: [
                {
                  ALT: () => {
                    this.CONSUME(t.PeriodWord);
                    return this.ACTION((): Span => ({ type: 'whole', at: at() }));
                  },
                },
                { ALT: () => this.SUBRULE(this.yearSpan) },
              ],
            });
          },
        },
      ],
    });
  });

  private readonly yearSpan = this.RULE('yearSpan', (): Span => {
    const first = this.LA(1);
    return this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        {
          GATE: () => this.is(1, t.YearPair) && !this.is(2, t.Study) && !yearPairOf(this.LA(1).image).slash,
          ALT: () => {
            const pair = this.CONSUME(t.YearPair);
            this.OPTION(() => this.CONSUME(t.YearWord));
            return this.ACTION((): Span => {
              const { first: from, last } = yearPairOf(pair.image);
              return { type: 'years', first: from, last, at: this.placeFrom(first) };
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

  /** The year that may follow a month or quarter; a range of years is none. */
  private readonly yearTail = this.RULE('yearTail', (): YearRef | null => {
    let year: YearRef | null = null;
    this.OPTION({
      GATE: () => !(this.is(1, t.CalendarWord) && !this.is(2, t.YearWord)),
      DEF: () => {
        year = this.SUBRULE(this.yearRef);
      },
    });
    return year;
  });

  private readonly yearRef = this.RULE(
    'yearRef',
    (): YearRef =>
      this.OR({
        IGNORE_AMBIGUITIES: true,
        DEF: [
          {
            ALT: () => {
              const year = this.CONSUME(t.Year);
              this.OPTION(() => this.CONSUME(t.CalendarWord));
              this.OPTION2(() => this.CONSUME(t.YearWord));
              return this.ACTION((): YearRef => ({ type: 'calendar', year: Number(year.image) }));
            },
          },
          {
            ALT: () => {
              const pair = this.CONSUME(t.YearPair);
              this.OPTION3(() => this.CONSUME(t.Study));
              this.OPTION4(() => this.CONSUME2(t.YearWord));
              return this.ACTION((): YearRef => ({ type: 'academic', first: yearPairOf(pair.image).first }));
            },
          },
          { ALT: () => (this.CONSUME(t.CurrentYear), { type: 'current' } as const) },
          { ALT: () => (this.CONSUME(t.NextYear), { type: 'next' } as const) },
          {
            ALT: () => {
              this.OPTION5(() => this.CONSUME(t.CurrentStudy));
              this.OR2([{ ALT: () => this.CONSUME2(t.Study) }, { ALT: () => this.CONSUME2(t.CalendarWord) }]);
              const kind = this.LA(0);
              this.CONSUME3(t.YearWord);
              return this.ACTION(
                (): YearRef => (tokenMatcher(kind, t.Study) ? { type: 'academic', first: null } : { type: 'any' }),
              );
            },
          },
          { ALT: () => (this.CONSUME4(t.YearWord), { type: 'any' } as const) },
        ],
      }),
  );

  /** «3, 10 октября», «II – III кварталы», «10 числа»: numbers first, what they count after them. */
  private readonly ordinalRun = this.RULE('ordinalRun', (): SpanRange[] => {
    const first = this.LA(1);
    const numbers: NumberRange[] = [];
    const head = this.SUBRULE(this.numberRange);
    this.ACTION(() => numbers.push(head));
    this.MANY({
      GATE: () => tokenMatcher(this.LA(2), t.Ordinal) && !this.is(3, t.Times),
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(t.Comma) }, { ALT: () => this.CONSUME(t.And) }]);
        const next = this.SUBRULE2(this.numberRange);
        this.ACTION(() => numbers.push(next));
      },
    });
    const build = this.SUBRULE(this.counted);
    return this.ACTION(() => {
      const at = this.placeFrom(first);
      return numbers.map(({ from, to }) =>
        to === null ? { from: build(from, at) } : { from: build(from, at), to: build(to, at) },
      );
    });
  });

  private readonly numberRange = this.RULE('numberRange', (): NumberRange => {
    const from = this.CONSUME(t.Ordinal);
    let to: IToken | null = null;
    this.OPTION({
      GATE: () => tokenMatcher(this.LA(2), t.Ordinal) && !tokenMatcher(this.LA(2), t.OrdinalWord),
      DEF: () => {
        this.CONSUME(t.Dash);
        to = this.CONSUME2(t.Ordinal);
      },
    });
    return this.ACTION(() => ({ from: numberOf(from.image), to: to === null ? null : numberOf(to.image) }));
  });

  private readonly counted = this.RULE('counted', (): ((n: number, at: Place) => Span) =>
    this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        {
          ALT: () => {
            const name = this.CONSUME(t.Month);
            const year = this.SUBRULE(this.yearTail);
            return this.ACTION(
              () =>
                (day: number, at: Place): Span => ({
                  type: 'day',
                  day,
                  month: monthNumber(name),
                  ...withYear(year),
                  at,
                }),
            );
          },
        },
        {
          ALT: () => {
            this.OPTION(() => this.CONSUME(t.Study));
            this.OR2(COUNTED.map((type) => ({ ALT: () => this.CONSUME2(type) })));
            const unit = countedUnit(this.LA(0));
            const year = this.SUBRULE2(this.yearTail);
            return this.ACTION(
              () =>
                (n: number, at: Place): Span => ({ type: 'counted', unit, n, ...withYear(year), at }),
            );
          },
        },
        {
          ALT: () => {
            this.OR3([
              { ALT: () => this.CONSUME(t.Decade) },
              { ALT: () => this.CONSUME(t.WeekWord) },
              { ALT: () => this.CONSUME(t.HalfOf) },
            ]);
            const unit = countedUnit(this.LA(0));
            let month: IToken | null = null;
            let year: YearRef | null = null;
            this.OR4([
              {
                ALT: () => {
                  month = this.CONSUME2(t.Month);
                  year = this.SUBRULE3(this.yearTail);
                },
              },
              { ALT: () => this.CONSUME(t.MonthWord) },
              {
                GATE: () => unit === 'halfMonth',
                ALT: () => {
                  year = this.SUBRULE(this.yearRef);
                },
              },
            ]);
            return this.ACTION(() => (n: number, at: Place): Span => {
              if (year !== null && month === null) return { type: 'counted', unit: 'half', n, year, at };
              return {
                type: 'counted',
                unit,
                n,
                ...(month ? { month: monthNumber(month) } : {}),
                ...withYear(year),
                at,
              };
            });
          },
        },
        {
          ALT: () => {
            this.OPTION2({ GATE: () => this.is(1, t.DayNumber), DEF: () => this.CONSUME(t.DayNumber) });
            return this.ACTION(
              () =>
                (n: number, at: Place): Span => ({ type: 'counted', unit: 'dayNumber', n, at }),
            );
          },
        },
      ],
    }),
  );

  /**
   * Says only where no alternative fits. The library's own message looks up every path of the grammar, which costs a
   * hundred times the reading itself, and nobody sees it.
   */
  protected raiseNoAltException(): never {
    const error = new NoViableAltException('no alternative', this.LA(1), this.LA(0));
    this.errors = [...this.errors, error];
    throw error;
  }

  /** The same for a repetition that did not begin. */
  protected raiseEarlyExitException(): never {
    const error = new EarlyExitException('nothing to repeat', this.LA(1), this.LA(0));
    this.errors = [...this.errors, error];
    throw error;
  }

  /** Whether the k-th token ahead is of the type. */
  protected is(k: number, type: TokenType): boolean {
    return tokenMatcher(this.LA(k), type);
  }

  /** Whether a stretch of time can begin at the k-th token ahead. */
  protected spanStartsAt(k: number): boolean {
    const here = this.is(k, t.In) ? k + 1 : k;
    if (
      [t.NumericDate, t.DayMonth, t.Month, t.YearPair, t.Year, t.CurrentYear, t.NextYear, t.PeriodWord].some((type) =>
        this.is(here, type),
      )
    ) {
      return true;
    }
    if (tokenMatcher(this.LA(here), t.Ordinal)) return !this.is(here + 1, t.Times) && !this.is(here + 1, t.Word);
    if (PARTS.some((type) => this.is(here, type))) return this.spanStartsAt(here + 1);
    if (SEASONS.some(([type]) => this.is(here, type))) return true;
    if (this.is(here, t.Whole))
      return this.is(here + 1, t.PeriodWord) || this.is(here + 1, t.Study) || this.is(here + 1, t.YearWord);
    if (this.is(here, t.Study) || this.is(here, t.CalendarWord)) return this.is(here + 1, t.YearWord);
    if (this.is(here, t.CurrentStudy)) return true;
    return [t.MonthWord, t.WeekWord, t.YearWord, t.Quarter, t.Term, t.Half].some((type) => this.is(here, type));
  }

  protected unitAt(k: number): UnitName | null {
    return UNIT_OF.get(this.LA(k).tokenType) ?? null;
  }

  /** From the token to the last one consumed. */
  protected placeFrom(first: IToken): Place {
    const last = this.LA(0);
    return { from: first.startOffset, to: last.startOffset + last.image.length };
  }
}

function monthNumber(token: IToken): number {
  return t.MONTHS.indexOf(token.tokenType) + 1;
}

function withYear(year: YearRef | null): { year?: YearRef } {
  return year === null || year.type === 'any' ? {} : { year };
}

function countedUnit(token: IToken): CountedUnit {
  if (tokenMatcher(token, t.Quarter)) return 'quarter';
  if (tokenMatcher(token, t.Trimester)) return 'trimester';
  if (tokenMatcher(token, t.Half)) return 'half';
  if (tokenMatcher(token, t.Decade)) return 'decade';
  if (tokenMatcher(token, t.WeekWord)) return 'week';
  if (tokenMatcher(token, t.HalfOf)) return 'halfMonth';
  return 'term';
}
