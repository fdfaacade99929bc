import * as bounds from '../tokens/bounds.js';
import * as events from '../tokens/events.js';
import type { Clause, Duration, Place } from '../tree.js';
import { numberOf } from '../words.js';
import { StandingParser } from './standing-parser.js';

/** Terms counted from an event (rule 11). */
export class RelativeParser extends StandingParser {
  /** «в течение 5 рабочих дней после …», «через месяц», «не менее чем в течение 10 дней». */
  protected readonly duringDuration = this.RULE('duringDuration', (): Clause => {
    const first = this.LA(1);
    const minimum = this.OR([
      { ALT: () => (this.CONSUME(bounds.During), false) },
      { ALT: () => (this.CONSUME(events.DuringMin), true) },
      { ALT: () => (this.CONSUME(events.Through), false) },
      { ALT: () => (this.CONSUME(bounds.NotLater), false) },
      { ALT: () => (this.CONSUME(bounds.In), false) },
    ]);
    const duration = this.SUBRULE(this.duration);
    let anchor: Place | null = null;
    let direction: 'before' | 'after' = 'after';
    this.OPTION(() => {
      this.OR2([
        { ALT: () => this.CONSUME(events.SinceEvent) },
        { ALT: () => this.CONSUME(bounds.From) },
        {
          ALT: () => {
            this.CONSUME(bounds.Until);
            direction = 'before';
          },
        },
      ]);
      anchor = this.SUBRULE(this.freeText);
    });
    return this.ACTION(
      (): Clause => ({ type: 'relative', duration, direction, anchor, minimum, at: this.placeFrom(first) }),
    );
  });

  /** «в десятидневный срок со дня …». */
  protected readonly compoundTerm = this.RULE('compoundTerm', (): Clause => {
    const first = this.LA(1);
    this.OPTION(() => this.OR([{ ALT: () => this.CONSUME(bounds.In) }, { ALT: () => this.CONSUME(bounds.During) }]));
    const term = this.CONSUME(events.CompoundTerm);
    this.OR2([{ ALT: () => this.CONSUME(events.TermWord) }, { ALT: () => this.CONSUME(bounds.TermIs) }]);
    let anchor: Place | null = null;
    this.OPTION2(() => {
      this.OR3([{ ALT: () => this.CONSUME(events.SinceEvent) }, { ALT: () => this.CONSUME(bounds.From) }]);
      anchor = this.SUBRULE(this.freeText);
    });
    return this.ACTION((): Clause => {
      const duration = compoundDuration(term.image);
      return { type: 'relative', duration, direction: 'after', anchor, minimum: false, at: this.placeFrom(first) };
    });
  });

  protected compoundTermAhead(): boolean {
    return this.is(1, events.CompoundTerm) || this.is(2, events.CompoundTerm);
  }

  /** «за 10 дней до начала …». */
  protected readonly beforeEvent = this.RULE('beforeEvent', (): Clause => {
    const first = this.LA(1);
    this.OR([{ ALT: () => this.CONSUME(events.NotLaterThanFor) }, { ALT: () => this.CONSUME(bounds.For) }]);
    const duration = this.SUBRULE(this.duration);
    this.CONSUME(bounds.Until);
    const anchor = this.SUBRULE(this.freeText);
    return this.ACTION(
      (): Clause => ({
        type: 'relative',
        duration,
        direction: 'before',
        anchor,
        minimum: false,
        at: this.placeFrom(first),
      }),
    );
  });
}

/** «десятидневный»: a number and a unit in one word; without the number it is one. */
function compoundDuration(image: string): Duration {
  const amount = /^(?:дневн|суточн|недельн|месячн|годичн)/.test(image) ? 1 : numberOf(image);
  if (image.includes('недел')) return { amount, unit: 'week' };
  if (image.includes('месяч')) return { amount, unit: 'month' };
  if (image.includes('годич')) return { amount: amount * 12, unit: 'month' };
  return { amount, unit: 'day' };
}
