import { type IToken, type TokenType, tokenMatcher } from 'chevrotain';
import * as bounds from '../tokens/bounds.js';
import * as frequencies from '../tokens/frequencies.js';
import * as numbers from '../tokens/numbers.js';
import * as signs from '../tokens/signs.js';
import * as units from '../tokens/units.js';
import type { Clause, Place, UnitName } from '../tree.js';
import { numberOf } from '../words.js';
import { BoundParser } from './bound-parser.js';

const ADVERBS: readonly (readonly [TokenType, UnitName])[] = [
  [frequencies.Monthly, 'month'],
  [frequencies.Quarterly, 'quarter'],
  [frequencies.Weekly, 'week'],
  [frequencies.Daily, 'day'],
  [frequencies.Yearly, 'year'],
];
const WEEKDAY_STEMS = ['понед', 'вторн', 'сред', 'четве', 'пятни', 'суббо', 'воскр'];

type FrequencyClause = Extract<Clause, { type: 'frequency' }>;
type EachClause = Extract<Clause, { type: 'frequency' | 'weekdays' }>;

/** How often: «ежеквартально», «не реже 2 раз в год», «каждый понедельник» (rule 6). */
export class FrequencyParser extends BoundParser {
  protected readonly frequency = this.RULE('frequency', (): Clause => {
    const first = this.LA(1);
    let atLeast = false;
    this.OPTION(() => {
      this.CONSUME(frequencies.AtLeast);
      atLeast = true;
    });
    return this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        {
          ALT: () => {
            const unit = this.OR2(ADVERBS.map(([type, name]) => ({ ALT: () => (this.CONSUME(type), name) })));
            return this.ACTION((): Clause => ({ ...everyUnit(unit, this.placeFrom(first)), atLeast }));
          },
        },
        {
          ALT: () => {
            const each = this.SUBRULE(this.each);
            return this.ACTION((): Clause => {
              const at = this.placeFrom(first);
              return each.type === 'frequency' ? { ...each, atLeast, at } : { ...each, at };
            });
          },
        },
        {
          ALT: () => {
            const counted = this.SUBRULE(this.timesPerUnit);
            return this.ACTION(
              (): Clause => ({
                ...counted,
                atLeast: atLeast || counted.atLeast,
                at: this.placeFrom(first),
              }),
            );
          },
        },
      ],
    });
  });

  /** «каждую вторую пятницу месяца», «по понедельникам и средам», «в конце каждого квартала». */
  private readonly each = this.RULE('each', (): EachClause => {
    const first = this.LA(1);
    this.OPTION(() => this.OR([{ ALT: () => this.CONSUME(bounds.In) }, { ALT: () => this.CONSUME(bounds.By) }]));
    this.OPTION2(() => this.CONSUME(units.EndPart));
    this.OPTION3(() => this.CONSUME(frequencies.Each));
    return this.OR2([
      {
        ALT: () => {
          const n = this.CONSUME(numbers.Ordinal);
          const day = this.CONSUME(units.Weekday);
          this.MANY(() => {
            this.OR3([{ ALT: () => this.CONSUME2(frequencies.Each) }, { ALT: () => this.CONSUME(units.MonthWord) }]);
          });
          return this.ACTION((): EachClause => {
            return { type: 'weekdays', days: [weekdayOf(day)], nth: numberOf(n.image), at: this.placeFrom(first) };
          });
        },
      },
      {
        ALT: () => {
          const days: IToken[] = [this.CONSUME2(units.Weekday)];
          this.MANY2({
            GATE: () => this.is(2, units.Weekday),
            DEF: () => {
              this.OR4([{ ALT: () => this.CONSUME(signs.Comma) }, { ALT: () => this.CONSUME(signs.And) }]);
              const day = this.CONSUME3(units.Weekday);
              this.ACTION(() => days.push(day));
            },
          });
          return this.ACTION((): EachClause => {
            return { type: 'weekdays', days: days.map(weekdayOf), nth: null, at: this.placeFrom(first) };
          });
        },
      },
      {
        ALT: () => {
          this.OPTION4(() => this.CONSUME(units.Study));
          const unit = this.SUBRULE(this.unit);
          return this.ACTION((): EachClause => everyUnit(unit, this.placeFrom(first)));
        },
      },
    ]);
  });

  /** «2 раза в год», «1 раз в учебную четверть», «раз в 3 месяца»; «2–3 раза» is at least two. */
  private readonly timesPerUnit = this.RULE('timesPerUnit', (): FrequencyClause => {
    const first = this.LA(1);
    let times: IToken | null = null;
    let atLeast = false;
    this.OPTION(() => {
      this.OR([{ ALT: () => this.CONSUME(numbers.Ordinal) }, { ALT: () => this.CONSUME(numbers.NumberWord) }]);
      times = this.LA(0);
    });
    this.OPTION2(() => {
      this.CONSUME(signs.Dash);
      this.CONSUME2(numbers.Ordinal);
      atLeast = true;
    });
    this.OPTION3(() => this.CONSUME(frequencies.Times));
    this.CONSUME(bounds.In);
    this.OPTION4(() =>
      this.OR2([{ ALT: () => this.CONSUME(frequencies.Each) }, { ALT: () => this.CONSUME(units.Whole) }]),
    );
    let count: IToken | null = null;
    this.OPTION5(() => {
      this.OR3([{ ALT: () => this.CONSUME3(numbers.Ordinal) }, { ALT: () => this.CONSUME3(numbers.NumberWord) }]);
      count = this.LA(0);
    });
    let academic = false;
    this.MANY(() => {
      this.OR4([{ ALT: () => this.CONSUME(units.Study) }, { ALT: () => this.CONSUME(units.CalendarWord) }]);
      academic ||= tokenMatcher(this.LA(0), units.Study);
    });
    const per = this.SUBRULE(this.unit);
    return this.ACTION(
      (): FrequencyClause => ({
        type: 'frequency',
        times: times === null ? 1 : numberOf(times.image),
        per,
        unitCount: count === null ? 1 : numberOf(count.image),
        atLeast,
        academic,
        counted: true,
        at: this.placeFrom(first),
      }),
    );
  });

  protected frequencyAhead(): boolean {
    const { AtLeast, Each, Times } = frequencies;
    if (this.isOneOf(1, [AtLeast, Times, Each, units.Weekday, ...ADVERBS.map(([type]) => type)])) return true;
    if (this.is(2, Times) || (this.is(2, signs.Dash) && this.is(4, Times))) return true;
    if (this.is(1, numbers.Ordinal) && this.is(2, units.Weekday)) return true;
    if (this.is(1, numbers.NumberWord) && this.is(2, bounds.In)) return true;
    if (this.isOneOf(1, [bounds.In, bounds.By]) && this.isOneOf(2, [units.Weekday, Each])) return true;
    if (!this.is(1, bounds.In)) return false;
    if (this.is(2, numbers.Ordinal) && this.is(3, units.Weekday)) return true;
    return this.is(2, units.EndPart) && this.is(3, Each);
  }
}

/** Once in every unit, said by a word and not with a count. */
export function everyUnit(per: UnitName, at: Place): FrequencyClause {
  return { type: 'frequency', times: 1, per, unitCount: 1, atLeast: false, academic: false, counted: false, at };
}

function weekdayOf(token: IToken): number {
  return WEEKDAY_STEMS.findIndex((stem) => token.image.startsWith(stem)) + 1;
}
