import { type IToken, type TokenType, tokenMatcher } from 'chevrotain';
import { numberSaid } from '../number-said.js';
import * as bounds from '../tokens/bounds.js';
import * as dates from '../tokens/dates.js';
import * as events from '../tokens/events.js';
import * as frequencies from '../tokens/frequencies.js';
import * as numbers from '../tokens/numbers.js';
import * as signs from '../tokens/signs.js';
import * as units from '../tokens/units.js';
import type { Duration, UnitName } from '../tree.js';
import { numberOf } from '../words.js';
import { SpanListParser } from './span-list-parser.js';

const UNITS: readonly (readonly [TokenType, UnitName])[] = [
  [units.Minute, 'minute'],
  [units.Hour, 'hour'],
  [units.DayWord, 'day'],
  [units.WeekWord, 'week'],
  [units.MonthWord, 'month'],
  [units.Quarter, 'quarter'],
  [units.Term, 'term'],
  [units.Trimester, 'trimester'],
  [units.Decade, 'decade'],
  [units.Half, 'half'],
  [units.YearWord, 'year'],
];
const UNIT_OF: ReadonlyMap<TokenType, UnitName> = new Map(UNITS);

/** Lengths of time: «5 рабочих дней», «двух недель», «следующего дня». */
export abstract class DurationParser extends SpanListParser {
  protected readonly unit = this.RULE(
    'unit',
    (): UnitName => this.OR(UNITS.map(([type, unit]) => ({ ALT: () => (this.CONSUME(type), unit) }))),
  );

  protected readonly duration = this.RULE('duration', (): Duration => {
    let amount: IToken | null = null;
    let working = false;
    let calendar = false;
    this.OPTION(() => {
      this.OR([
        { ALT: () => this.CONSUME(numbers.Ordinal) },
        { ALT: () => this.CONSUME(numbers.NumberWord) },
        { ALT: () => this.CONSUME(events.DayAfterWord) },
      ]);
      amount = this.LA(0);
    });
    this.OPTION2({ GATE: () => this.remarkAt(1), DEF: () => this.CONSUME(signs.Aside) });
    this.OPTION3(() =>
      this.OR2([
        {
          ALT: () => {
            this.CONSUME(units.Working);
            working = true;
          },
        },
        { ALT: () => (this.CONSUME(units.CalendarWord), (calendar = true)) },
      ]),
    );
    const unit = this.SUBRULE(this.unit);
    return this.ACTION(() => ({
      amount: amount === null || tokenMatcher(amount, events.DayAfterWord) ? 1 : numberOf(amount.image),
      unit: working && unit === 'day' ? 'workingDay' : unit,
      ...(calendar || this.LA(0).image.startsWith('сут') ? { calendar: true } : {}),
    }));
  });

  /** Brackets behind the number; another number in them contradicts it, and the length is not known. */
  private remarkAt(k: number): boolean {
    return this.is(k, signs.Aside) && numberSaid(this.LA(k).image.slice(1, -1).trim()) === null;
  }

  protected isUnitAt(k: number): boolean {
    return UNIT_OF.has(this.LA(k).tokenType);
  }

  /**
   * Whether a length of time begins at the k-th token ahead; «3 квартала» is a stretch, «три квартала» a length.
   * One without a number («месяц») is a length only where an event follows it, or where `bare` says so.
   */
  protected durationAt(k: number, bare = false): boolean {
    const counted = this.isOneOf(k, [numbers.Ordinal, numbers.NumberWord, events.DayAfterWord]);
    let unitAt = counted ? k + 1 : k;
    if (counted && this.remarkAt(unitAt)) unitAt += 1;
    if (this.isOneOf(unitAt, [units.Working, units.CalendarWord])) unitAt += 1;
    const unit = UNIT_OF.get(this.LA(unitAt).tokenType);
    if (unit === undefined) return false;
    if (!counted) {
      if (bare || this.is(unitAt + 1, events.SinceEvent)) return true;
      return this.is(unitAt + 1, bounds.From) && !this.spanStartsAt(unitAt + 2);
    }
    if (this.isOneOf(k, [numbers.Roman, numbers.OrdinalWord])) return this.nthDayAhead(k);
    if (unit === 'day' && this.isNthDay(k, unitAt)) return false;
    if (unit === 'year') return bare || this.is(k, numbers.NumberWord);
    return ['minute', 'hour', 'day', 'week', 'month'].includes(unit) || this.is(k, numbers.NumberWord);
  }

  /** «10-го рабочего дня месяца» is a day and no length, and so is «3 рабочего дня»: that many would be «рабочих». */
  private isNthDay(k: number, unitAt: number): boolean {
    const { Each, Following } = frequencies;
    if (this.isOneOf(unitAt + 1, [Each, Following, units.MonthWord, units.Quarter, dates.Month])) return true;
    const singular = this.is(unitAt - 1, units.Working) && this.LA(unitAt - 1).image === 'рабочего';
    const many = this.is(k, numbers.Integer) && !/(?:^|[^1])1(?:\D|$)/.test(this.LA(k).image);
    return singular && many && !this.isOneOf(unitAt + 1, [events.SinceEvent, bounds.From]);
  }

  /** «третий рабочий день после …», «10-й день со дня …»: a day counted from an event. */
  protected nthDayAhead(k: number): boolean {
    if (!this.is(k, numbers.Ordinal)) return false;
    const day = this.isOneOf(k + 1, [units.Working, units.CalendarWord]) ? k + 2 : k + 1;
    return (
      this.is(day, units.DayWord) && /^дн[яю]$|^день$/.test(this.LA(day).image) && this.is(day + 1, events.SinceEvent)
    );
  }

  /** «10 дней», «5 рабочих дней со дня …»; not «2 неделя сентября», «1 месяц года». */
  protected bareDurationAhead(): boolean {
    if (!this.durationAt(1) || this.is(1, events.DayAfterWord)) return false;
    let unitAt = this.remarkAt(2) ? 3 : 2;
    if (this.isOneOf(unitAt, [units.Working, units.CalendarWord])) unitAt += 1;
    const image = this.LA(unitAt).image;
    if (this.is(unitAt, units.WeekWord) && /^недел[юя]$/.test(image)) return false;
    if (this.is(unitAt, units.DayWord) && image.startsWith('день')) return false;
    return !this.isOneOf(unitAt + 1, [dates.Month, units.MonthWord, units.YearWord]);
  }
}
