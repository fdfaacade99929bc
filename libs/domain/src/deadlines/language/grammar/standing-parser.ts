import * as bounds from '../tokens/bounds.js';
import * as dates from '../tokens/dates.js';
import * as events from '../tokens/events.js';
import * as signs from '../tokens/signs.js';
import * as standing from '../tokens/standing.js';
import * as units from '../tokens/units.js';
import type { Clause } from '../tree.js';
import { FreeWordsParser } from './free-words-parser.js';

/** Clauses without a date of their own: standing deadlines, other plans, times of events, and remarks. */
export class StandingParser extends FreeWordsParser {
  protected readonly standing = this.RULE('standing', (): Clause => {
    const first = this.LA(1);
    const at = () => this.placeFrom(first);
    return this.OR([
      {
        ALT: () => {
          this.CONSUME(standing.Continuous);
          return this.ACTION((): Clause => ({ type: 'continuous', at: at() }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(standing.Agreement);
          return this.ACTION((): Clause => ({ type: 'agreement', at: at() }));
        },
      },
      {
        ALT: () => {
          const word = this.CONSUME(standing.Urgent);
          return this.ACTION((): Clause => ({ type: 'urgent', word: word.image, at: at() }));
        },
      },
      {
        ALT: () => {
          this.OR2([
            { ALT: () => this.CONSUME(standing.ExternalPrep) },
            { ALT: () => this.CONSUME(standing.ExternalTerms) },
          ]);
          const plan = this.SUBRULE(this.freeText);
          return this.ACTION((): Clause => ({ type: 'external', plan, at: at() }));
        },
      },
      {
        ALT: () => {
          this.OR3([{ ALT: () => this.CONSUME(standing.OnDemandOf) }, { ALT: () => this.CONSUME(standing.AfterEach) }]);
          const condition = this.SUBRULE2(this.freeText);
          return this.ACTION((): Clause => ({ type: 'onDemand', condition, at: at() }));
        },
      },
    ]);
  });

  /** What adds to a deadline beside it: the hour, brackets, the period a report is about. */
  protected readonly remark = this.RULE('remark', (): Clause => {
    const first = this.LA(1);
    const at = () => this.placeFrom(first);
    return this.OR([
      {
        ALT: () => {
          this.CONSUME(dates.TimeOfDay);
          return this.ACTION((): Clause => ({ type: 'time', text: at(), at: at() }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(signs.Aside);
          return this.ACTION((): Clause => ({ type: 'aside', text: at(), at: at() }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(events.ByResults);
          const text = this.SUBRULE(this.freeText);
          return this.ACTION((): Clause => ({ type: 'reportingPeriod', text, at: at() }));
        },
      },
    ]);
  });

  /** «во время экзаменов»; what is followed by a stretch of time is no event. */
  protected readonly eventTime = this.RULE('eventTime', (): Clause => {
    const first = this.LA(1);
    this.CONSUME(events.EventTime);
    const event = this.SUBRULE(this.freeText);
    return this.ACTION((): Clause => ({ type: 'eventPeriod', event, at: this.placeFrom(first) }));
  });

  protected eventTimeAhead(): boolean {
    return this.is(1, events.EventTime) && (!this.spanStartsAt(2) || this.eventStartsAt(2));
  }

  protected readonly holidays = this.RULE('holidays', (): Clause => {
    const first = this.LA(1);
    this.OPTION(() => this.OR([{ ALT: () => this.CONSUME(bounds.In) }, { ALT: () => this.CONSUME(bounds.During) }]));
    const holidays = this.CONSUME(units.Holidays);
    return this.ACTION((): Clause => {
      const event = { from: holidays.startOffset, to: holidays.startOffset + holidays.image.length };
      return { type: 'eventPeriod', event, at: this.placeFrom(first) };
    });
  });

  protected holidaysAhead(): boolean {
    return this.is(1, units.Holidays) || this.is(2, units.Holidays);
  }
}
