import { EOF, type TokenType } from 'chevrotain';
import * as bounds from '../tokens/bounds.js';
import * as dates from '../tokens/dates.js';
import * as events from '../tokens/events.js';
import * as frequencies from '../tokens/frequencies.js';
import * as numbers from '../tokens/numbers.js';
import * as signs from '../tokens/signs.js';
import * as standing from '../tokens/standing.js';
import { Any } from '../tokens/token.js';
import * as units from '../tokens/units.js';
import type { Place } from '../tree.js';
import { DurationParser } from './duration-parser.js';

/** So plain a beginning of a clause that it ends free words even without a separator. */
const PLAIN_STARTERS: readonly TokenType[] = [
  bounds.During,
  bounds.TermUntil,
  bounds.NotLater,
  bounds.NotEarlier,
  events.DuringMin,
  frequencies.Monthly,
  frequencies.Quarterly,
  frequencies.Weekly,
  frequencies.Daily,
  frequencies.Yearly,
  standing.Continuous,
  bounds.Except,
];
const REPETITIONS: readonly TokenType[] = [
  frequencies.Monthly,
  frequencies.Quarterly,
  frequencies.Weekly,
  frequencies.Daily,
  frequencies.Yearly,
];
/** Words that open a clause by themselves, whatever follows them. */
const STARTERS: readonly TokenType[] = [
  ...PLAIN_STARTERS,
  bounds.PeriodUntil,
  bounds.UntilNewYear,
  bounds.TermIs,
  bounds.Before,
  bounds.Eve,
  events.ByResults,
  events.CompoundTerm,
  events.EventTime,
  events.NotLaterThanFor,
  events.SinceEvent,
  events.AfterLapse,
  events.AtMost,
  events.AtMeeting,
  events.NamedTime,
  events.NextDay,
  events.SameDay,
  events.Through,
  frequencies.AtLeast,
  frequencies.AtMostTimes,
  frequencies.ByDecades,
  frequencies.ByUnits,
  frequencies.Once,
  frequencies.Each,
  frequencies.Times,
  standing.AfterEach,
  standing.Agreement,
  standing.ExternalPrep,
  standing.ExternalTerms,
  standing.OnDemandOf,
  standing.UntilEnd,
  standing.Urgent,
  units.DaysOff,
  units.Weekday,
  units.WorkingDays,
];
/** Words that open a clause when a stretch of time follows. */
const BEFORE_SPAN: readonly TokenType[] = [bounds.Until, bounds.From, bounds.By, bounds.Towards, bounds.For];
const PAUSES: readonly TokenType[] = [signs.Comma, signs.And, signs.But];
const BEHIND_LABEL: readonly TokenType[] = [signs.Dash, signs.Colon, signs.Comma];
const RUNS: readonly TokenType[] = [dates.Month, numbers.Roman];
const LONGEST_LABEL_TOKENS = 14;

/** Words that are not of the language: the name of a plan, an event or an action. They run until a clause begins. */
export abstract class FreeWordsParser extends DurationParser {
  protected readonly freeText = this.RULE('freeText', (): Place => {
    const first = this.LA(1);
    this.AT_LEAST_ONE({ GATE: () => !this.freeTextEndsHere(), DEF: () => this.CONSUME(Any) });
    return this.ACTION(() => this.placeFrom(first));
  });

  /** «I этап – », «Подготовка: », «отчёт » before «до …»: what the deadline behind it is for (rule 15). */
  protected readonly label = this.RULE('label', (): Place => {
    const first = this.LA(1);
    this.AT_LEAST_ONE({ GATE: () => !this.labelEndsAt(1) && !this.datedStartAt(1), DEF: () => this.CONSUME(Any) });
    const place = this.placeFrom(first);
    this.OPTION(() => this.OR(BEHIND_LABEL.map((type) => ({ ALT: () => this.CONSUME(type) }))));
    return place;
  });

  protected labelAhead(): boolean {
    if (this.clauseStartsAt(1) || this.bareDurationAhead()) return false;
    if (this.isOneOf(1, [signs.Aside, dates.TimeOfDay, ...BEFORE_SPAN, ...BEHIND_LABEL])) return false;
    for (let k = 1; k <= LONGEST_LABEL_TOKENS; k += 1) {
      if (this.isOneOf(k, [EOF, signs.LineBreak, signs.Semicolon, bounds.Except])) return false;
      if (k > 1 && this.labelEndsAt(k)) return true;
      if (k > 1 && this.datedStartAt(k))
        return !this.isOneOf(k - 1, [...BEFORE_SPAN, bounds.In, signs.And, signs.Comma]);
    }
    return false;
  }

  /** «до 1 июня – школы», «апрель: анализ»: words behind a deadline that say what it is for. They end where the next one begins. */
  protected readonly trailingLabel = this.RULE('trailingLabel', (): Place => {
    this.OR([{ ALT: () => this.CONSUME(signs.Dash) }, { ALT: () => this.CONSUME(signs.Colon) }]);
    const first = this.LA(1);
    this.AT_LEAST_ONE({ GATE: () => !this.freeTextEndsHere(), DEF: () => this.CONSUME(Any) });
    return this.placeFrom(first);
  });

  protected trailingLabelAhead(): boolean {
    if (!this.isOneOf(1, [signs.Dash, signs.Colon]) || this.clauseStartsAt(2)) return false;
    if (this.is(2, signs.Word)) return !this.labelEndsBefore(3);
    return this.is(2, numbers.Ordinal) && this.is(3, signs.Word);
  }

  /** Words that another dash follows belong to the deadline behind them: «март – подготовка – апрель» stays unread. */
  private labelEndsBefore(k: number): boolean {
    for (let ahead = k; ahead <= k + LONGEST_LABEL_TOKENS; ahead += 1) {
      if (this.isOneOf(ahead, [EOF, signs.LineBreak, signs.Semicolon, signs.Comma])) return false;
      if (this.isOneOf(ahead, [signs.Dash, signs.Colon])) return this.clauseStartsAt(ahead + 1);
    }
    return false;
  }

  /** A plain «до 1 мая», a whole date or «ежеквартально»: words before it need no mark of their own. */
  private datedStartAt(k: number): boolean {
    if (this.isOneOf(k, [bounds.Until, bounds.NotLater, bounds.TermUntil])) return this.fullDateAt(k + 1);
    return this.fullDateAt(k) || (this.isOneOf(k, REPETITIONS) && /о$/.test(this.LA(k).image));
  }

  private fullDateAt(k: number): boolean {
    if (this.isOneOf(k, [dates.NumericDate, dates.DayMonth])) return true;
    return this.is(k, numbers.Ordinal) && this.is(k + 1, dates.Month);
  }

  private labelEndsAt(k: number): boolean {
    // «отчёт за январь-март», «за I–II кварталы»: the dash is that of a run.
    if (this.is(k, signs.Dash) && RUNS.some((type) => this.is(k - 1, type) && this.is(k + 1, type))) return false;
    return this.isOneOf(k, BEHIND_LABEL) && this.clauseStartsAt(k + 1);
  }

  /** An event is told in words: «до 32 марбря» is a broken date, not an event. */
  protected eventAhead(): boolean {
    return this.isOneOf(1, [
      signs.Word,
      units.Beginning,
      units.Middle,
      units.EndPart,
      units.Whole,
      units.Study,
      frequencies.Each,
      frequencies.Reporting,
      frequencies.Following,
      events.TermWord,
    ]);
  }

  protected freeTextEndsHere(): boolean {
    if (this.isOneOf(1, [EOF, signs.LineBreak, signs.Semicolon, signs.Aside]) || this.hardStartAt(1)) return true;
    if (!this.isOneOf(1, PAUSES)) return false;
    const next = this.isOneOf(2, PAUSES) ? 3 : 2;
    return this.is(next, EOF) || this.hardStartAt(next) || this.clauseStartsAt(next);
  }

  private hardStartAt(k: number): boolean {
    if (this.isOneOf(k, PLAIN_STARTERS)) return true;
    const dateNext = this.isOneOf(k + 1, [dates.Month, dates.NumericDate, dates.DayMonth, numbers.Ordinal]);
    if (this.isOneOf(k, [bounds.Until, bounds.By]) && dateNext) return true;
    return this.is(k + 1, frequencies.Times) || (this.is(k, frequencies.AtLeast) && this.is(k + 2, frequencies.Times));
  }

  protected clauseStartsAt(k: number): boolean {
    if (this.isOneOf(k, STARTERS)) return true;
    if (this.is(k + 1, frequencies.Times) && this.isOneOf(k, [numbers.Ordinal, numbers.NumberWord])) return true;
    if (this.is(k, numbers.NumberWord) && this.is(k + 1, bounds.In) && this.isUnitAt(k + 2)) return true;
    if (this.isOneOf(k, BEFORE_SPAN)) return this.spanStartsAt(k + 1) || this.durationAt(k + 1);
    if (this.is(k, bounds.In) && this.is(k + 1, events.CompoundTerm)) return true;
    const inside = this.is(k, bounds.In) ? k + 1 : k;
    if (this.isOneOf(inside, [units.Beginning, units.Middle, units.EndPart]) && this.is(inside + 1, frequencies.Each))
      return true;
    if (this.is(inside, numbers.Ordinal) && this.is(inside + 2, frequencies.Each)) return true;
    return this.spanStartsAt(k);
  }
}
