import { EOF } from 'chevrotain';
import * as bounds from '../tokens/bounds.js';
import * as dates from '../tokens/dates.js';
import * as events from '../tokens/events.js';
import * as signs from '../tokens/signs.js';
import type { Clause, Duration, Place } from '../tree.js';
import { RelativeParser } from './relative-parser.js';

/** The day of an event and the one after it (rule 11). */
export abstract class NearDayParser extends RelativeParser {
  /** «в день поступления», «на следующем совещании», «на следующий рабочий день после …», «не позднее дня, следующего за днем …». */
  protected readonly nearDay = this.RULE('nearDay', (): Clause => {
    const first = this.LA(1);
    this.OPTION(() => this.CONSUME(bounds.NotLater));
    const { next, working } = this.SUBRULE(this.nearDayWord);
    let anchor: Place | null = null;
    this.OPTION2({
      GATE: () => !this.freeTextEndsHere(),
      DEF: () => {
        this.OPTION3(() => this.CONSUME(events.SinceEvent));
        anchor = this.SUBRULE(this.freeText);
      },
    });
    return this.ACTION((): Clause => {
      const duration: Duration = { amount: next ? 1 : 0, unit: working ? 'workingDay' : 'day' };
      const exact = !first.image.startsWith('не ');
      return {
        type: 'relative',
        duration,
        direction: 'after',
        anchor,
        minimum: false,
        exact,
        at: this.placeFrom(first),
      };
    });
  });

  private readonly nearDayWord = this.RULE('nearDayWord', () =>
    this.OR([
      { ALT: () => (this.CONSUME(events.SameDay), { next: false, working: false }) },
      { ALT: () => (this.CONSUME(events.AtMeeting), { next: false, working: false }) },
      {
        ALT: () => {
          const word = this.CONSUME(events.NextDay);
          return this.ACTION(() => ({ next: true, working: word.image.includes('рабоч') }));
        },
      },
    ]),
  );

  /** «на ближайшем заседании 15 апреля» is held on a day that is said. */
  private dateFollows(): boolean {
    for (let k = 2; !this.isOneOf(k, [EOF, signs.LineBreak, signs.Semicolon]); k += 1)
      if (this.isOneOf(k, [dates.Month, dates.NumericDate, dates.DayMonth])) return true;
    return false;
  }

  protected nearDayAhead(): boolean {
    const here = this.is(1, bounds.NotLater) ? 2 : 1;
    return (
      this.isOneOf(here, [events.SameDay, events.NextDay]) || (this.is(1, events.AtMeeting) && !this.dateFollows())
    );
  }
}
