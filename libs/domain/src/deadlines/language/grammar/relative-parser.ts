import { tokenMatcher } from 'chevrotain';
import * as bounds from '../tokens/bounds.js';
import * as events from '../tokens/events.js';
import * as numbers from '../tokens/numbers.js';
import * as units from '../tokens/units.js';
import type { Clause, Duration, Span } from '../tree.js';
import { numberOf } from '../words.js';
import { StandingParser } from './standing-parser.js';

type Relative = Extract<Clause, { type: 'relative' }>;
type Anchored = Pick<Relative, 'anchor' | 'direction' | 'anchorSpan'>;

/** Terms counted from an event (rule 11). */
export abstract class RelativeParser extends StandingParser {
  /** «в течение 5 рабочих дней после …», «через месяц», «не более 10 дней», «10 дней со дня …», «не менее чем в течение 10 дней». */
  protected readonly duringDuration = this.RULE('duringDuration', (): Clause => {
    const first = this.LA(1);
    let minimum = false;
    let exact = false;
    this.OPTION(() => {
      this.OR([
        { ALT: () => this.CONSUME(bounds.During) },
        { ALT: () => this.CONSUME(events.DuringMin) },
        { ALT: () => this.CONSUME(events.Through) },
        { ALT: () => this.CONSUME(events.AfterLapse) },
        { ALT: () => this.CONSUME(events.AtMost) },
        { ALT: () => this.CONSUME(bounds.NotLater) },
        { ALT: () => this.CONSUME(bounds.In) },
      ]);
      minimum = tokenMatcher(this.LA(0), events.DuringMin);
      exact = tokenMatcher(this.LA(0), events.Through);
    });
    const byThen = first.image.startsWith('не ');
    const onDay = first.image === 'на' && this.nthDayAhead(1);
    const duration = this.SUBRULE(this.duration);
    const anchored = this.SUBRULE(this.anchorOfDuration);
    return this.ACTION(
      (): Clause => ({
        type: 'relative',
        duration,
        ...anchored,
        minimum,
        exact: (exact && !byThen) || onDay,
        at: this.placeFrom(first),
      }),
    );
  });

  private readonly anchorOfDuration = this.RULE('anchorOfDuration', (): Anchored => {
    let anchored: Pick<Anchored, 'anchor' | 'anchorSpan'> = { anchor: null, anchorSpan: null };
    let direction: 'before' | 'after' = 'after';
    this.OPTION({
      GATE: () => this.is(1, events.SinceEvent) || !this.spanStartsAt(2) || this.eventStartsAt(2),
      DEF: () => {
        this.OR([
          { ALT: () => this.CONSUME(events.SinceEvent) },
          { ALT: () => this.CONSUME(bounds.From) },
          {
            ALT: () => {
              this.CONSUME(bounds.Until);
              direction = 'before';
            },
          },
        ]);
        anchored = this.SUBRULE(this.anchorWords);
      },
    });
    return { ...anchored, direction };
  });

  /** The event in words; where they name a stretch of the calendar («окончания I квартала»), that too. */
  protected readonly anchorWords = this.RULE('anchorWords', (): Pick<Anchored, 'anchor' | 'anchorSpan'> => {
    const first = this.LA(1);
    let anchorSpan: Span | null = null;
    this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        {
          GATE: () => this.spanAhead(),
          ALT: () => {
            anchorSpan = this.SUBRULE(this.span);
          },
        },
        { ALT: () => this.SUBRULE(this.freeText) },
      ],
    });
    return this.ACTION(() => ({ anchor: this.placeFrom(first), anchorSpan }));
  });

  protected duringDurationAhead(): boolean {
    const { During, NotLater, In } = bounds;
    const { DuringMin, Through, AfterLapse, AtMost } = events;
    if (this.isOneOf(1, [Through, AfterLapse, AtMost])) return this.durationAt(2, true);
    if (
      this.is(1, During) &&
      this.isOneOf(this.is(2, units.Working) ? 3 : 2, [units.DayWord, units.Hour, units.Minute])
    )
      return true;
    if (this.is(1, During) && this.is(2, units.Half) && this.LA(2).image === 'полугода') return true;
    if (this.isOneOf(1, [During, DuringMin]))
      return this.durationAt(2) || (this.is(2, numbers.Ordinal) && this.durationAt(2, true));
    return this.isOneOf(1, [NotLater, In]) ? this.durationAt(2) : this.bareDurationAhead();
  }

  /** «в десятидневный срок со дня …». */
  protected readonly compoundTerm = this.RULE('compoundTerm', (): Clause => {
    const first = this.LA(1);
    this.OPTION(() => this.OR([{ ALT: () => this.CONSUME(bounds.In) }, { ALT: () => this.CONSUME(bounds.During) }]));
    const term = this.CONSUME(events.CompoundTerm);
    this.OR2([{ ALT: () => this.CONSUME(events.TermWord) }, { ALT: () => this.CONSUME(bounds.TermIs) }]);
    const anchored = this.SUBRULE(this.anchorOfDuration);
    return this.ACTION(
      (): Clause => ({
        type: 'relative',
        duration: compoundDuration(term.image),
        ...anchored,
        minimum: false,
        exact: false,
        at: this.placeFrom(first),
      }),
    );
  });

  protected compoundTermAhead(): boolean {
    return this.is(1, events.CompoundTerm) || this.is(2, events.CompoundTerm);
  }

  /** «за 10 дней до начала …», «не менее чем за неделю до …»; without an event it is asked for. */
  protected readonly beforeEvent = this.RULE('beforeEvent', (): Clause => {
    const first = this.LA(1);
    this.OR([{ ALT: () => this.CONSUME(events.NotLaterThanFor) }, { ALT: () => this.CONSUME(bounds.For) }]);
    const duration = this.SUBRULE(this.duration);
    // «полугодие» is a part of the year, «полгода» only a length.
    const isHalfYearLong = this.LA(0).image === 'полгода';
    let anchored: Pick<Anchored, 'anchor' | 'anchorSpan'> = { anchor: null, anchorSpan: null };
    this.OPTION(() => {
      this.CONSUME(bounds.Until);
      this.OPTION2({
        GATE: () => !this.freeTextEndsHere(),
        DEF: () => {
          anchored = this.SUBRULE(this.anchorWords);
        },
      });
    });
    return this.ACTION(
      (): Clause => ({
        type: 'relative',
        duration,
        direction: 'before',
        ...anchored,
        minimum: false,
        exact: false,
        ...(/менее|меньше|минимум/.test(first.image) ? { atLeast: true } : {}),
        ...(tokenMatcher(first, bounds.For) && !isHalfYearLong ? { mayBeReport: true } : {}),
        at: this.placeFrom(first),
      }),
    );
  });

  protected beforeEventAhead(): boolean {
    if (this.is(1, events.NotLaterThanFor)) return true;
    if (this.monthsReportedAhead(2)) return false;
    if (!this.is(1, bounds.For)) return false;
    const behind = this.isOneOf(2, [numbers.Ordinal, numbers.NumberWord]) ? 4 : 3;
    return this.durationAt(2) || (this.durationAt(2, true) && this.is(behind, bounds.Until));
  }
}

/** «десятидневный»: a number and a unit in one word; without the number it is one. */
function compoundDuration(image: string): Duration {
  const amount = /^(?:дневн|суточн|недельн|месячн|годичн)/.test(image) ? 1 : numberOf(image);
  if (image.includes('недел')) return { amount, unit: 'week' };
  if (image.includes('месяч')) return { amount, unit: 'month' };
  if (image.includes('годич')) return { amount: amount * 12, unit: 'month' };
  if (image.includes('суточн')) return { amount, unit: 'day', calendar: true };
  return { amount, unit: image.includes('рабочих') ? 'workingDay' : 'day' };
}
