import type { TokenType } from 'chevrotain';
import * as bounds from '../tokens/bounds.js';
import * as events from '../tokens/events.js';
import * as frequencies from '../tokens/frequencies.js';
import * as signs from '../tokens/signs.js';
import * as units from '../tokens/units.js';
import type { Clause, Span, SpanRange, UnitName } from '../tree.js';
import { DayOfMonthParser } from './day-of-month-parser.js';
import { everyUnit } from './every-unit.js';

type UntilWord = Extract<Clause, { type: 'until' }>['word'];

const UNTIL_WORDS: readonly TokenType[] = [
  bounds.PeriodUntil,
  bounds.TermUntil,
  bounds.Until,
  bounds.NotLater,
  bounds.By,
  bounds.Towards,
  bounds.TermIs,
  bounds.Before,
];
/** «по окончании четверти»: of each, for none is named. */
const UNSAID_PARTS: readonly TokenType[] = [units.Quarter, units.Term, units.Half, units.Trimester];
const UPPER_BOUNDS: readonly TokenType[] = [bounds.By, bounds.Until, bounds.NotLater, bounds.TermUntil];
const PAUSES: readonly TokenType[] = [signs.Comma, signs.And, signs.But];

/** «до X», «с X по Y», «после X» (rule 3), where X is a stretch of time or an event. */
export abstract class BoundParser extends DayOfMonthParser {
  protected readonly fromTo = this.RULE('fromTo', (): Clause => {
    const first = this.LA(1);
    this.OPTION(() => this.CONSUME(bounds.In));
    this.OPTION2(() => this.CONSUME(units.PeriodWord));
    this.OR([{ ALT: () => this.CONSUME(bounds.From) }, { ALT: () => this.CONSUME(bounds.NotEarlier) }]);
    const run = this.SUBRULE(this.spanOrRun);
    // «с 1 марта включительно до …»: a beginning is always of the stretch.
    this.OPTION6(() => this.CONSUME2(bounds.Inclusive));
    let inclusive: boolean | null = null;
    let to: Span | null = null;
    this.OPTION3({
      GATE: () => this.upperBoundAhead(),
      DEF: () => {
        this.OPTION4(() => this.SUBRULE(this.separators));
        inclusive = this.OR2([
          { ALT: () => (this.CONSUME(bounds.By), true) },
          { ALT: () => (this.CONSUME(bounds.Until), false) },
          { ALT: () => (this.CONSUME(bounds.NotLater), false) },
          { ALT: () => (this.CONSUME(bounds.TermUntil), false) },
        ]);
        to = this.SUBRULE2(this.span);
        this.OPTION5(() => {
          this.CONSUME(bounds.Inclusive);
          inclusive = true;
        });
      },
    });
    return this.ACTION((): Clause => {
      const at = this.placeFrom(first);
      const { from, to: endOfRun } = run[0] as SpanRange;
      if (to !== null) return { type: 'fromTo', from, to, inclusive: inclusive === true, at };
      // «с 9–30 апреля» says its end itself.
      return endOfRun ? { type: 'fromTo', from, to: endOfRun, inclusive: true, at } : { type: 'from', from, at };
    });
  });

  protected readonly after = this.RULE('after', (): Clause => {
    const first = this.LA(1);
    const word = this.CONSUME(events.SinceEvent);
    return this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        {
          GATE: () => this.eachPartAhead(),
          ALT: () => {
            this.OPTION2(() => this.CONSUME(units.EndPart));
            this.OPTION(() => this.CONSUME(frequencies.Each));
            const unit = this.SUBRULE(this.unit);
            return this.ACTION((): Clause => everyUnit(unit, this.placeFrom(first)));
          },
        },
        {
          GATE: () => this.spanAhead(),
          ALT: () => {
            const span = this.SUBRULE(this.span);
            return this.ACTION((): Clause => ({ type: 'after', span, at: this.placeFrom(first) }));
          },
        },
        {
          GATE: () => this.eventAhead(),
          ALT: () => {
            const anchor = this.SUBRULE(this.freeText);
            return this.ACTION((): Clause => ({ ...atEvent('after'), anchor, at: this.placeFrom(first) }));
          },
        },
        {
          GATE: () => this.freeTextEndsHere() && /^по |окончани|завершени/.test(word.image),
          ALT: () => this.ACTION((): Clause => ({ ...atEvent('after'), anchor: null, at: this.placeFrom(first) })),
        },
      ],
    });
  });

  protected readonly until = this.RULE('until', (): Clause => {
    const first = this.LA(1);
    const word = this.SUBRULE(this.untilWord);
    return this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        {
          GATE: () => this.dayOfMonthAhead(),
          ALT: () => {
            const day = this.SUBRULE(this.dayOfMonth);
            let including = word === 'by';
            this.OPTION2(() => {
              this.CONSUME2(bounds.Inclusive);
              including = true;
            });
            return this.ACTION((): Clause => {
              const bound = including ? 'including' : 'until';
              return { type: 'dayOfMonth', day: { ...day, bound }, at: this.placeFrom(first) };
            });
          },
        },
        {
          GATE: () => this.spanAhead(),
          ALT: () => {
            const list = this.SUBRULE(this.spanList, { ARGS: [word === 'term' ? 'term' : 'until'] });
            const following = this.SUBRULE(this.following);
            let inclusive = false;
            this.OPTION(() => {
              this.CONSUME(bounds.Inclusive);
              inclusive = true;
            });
            return this.ACTION(
              (): Clause => ({ type: 'until', word, list, inclusive, following, at: this.placeFrom(first) }),
            );
          },
        },
        {
          GATE: () => this.eventAhead(),
          ALT: () => {
            const anchor = this.SUBRULE(this.freeText);
            // «по решению комиссии» is no bound but what calls for the work.
            return this.ACTION(
              (): Clause =>
                word === 'by'
                  ? { type: 'onDemand', condition: anchor, at: this.placeFrom(first) }
                  : { ...atEvent('before'), anchor, at: this.placeFrom(first) },
            );
          },
        },
      ],
    });
  });

  /** «до Нового года». */
  protected readonly untilNewYear = this.RULE('untilNewYear', (): Clause => {
    const first = this.CONSUME(bounds.UntilNewYear);
    return this.ACTION((): Clause => {
      const at = this.placeFrom(first);
      const list = { ranges: [{ from: { type: 'day', day: 31, month: 12, at } as const }], joints: [] };
      return { type: 'until', word: 'until', list, inclusive: true, following: null, at };
    });
  });

  private readonly untilWord = this.RULE(
    'untilWord',
    (): UntilWord =>
      this.OR([
        { ALT: () => (this.CONSUME(bounds.PeriodUntil), 'by' as const) },
        { ALT: () => (this.CONSUME(bounds.TermUntil), 'until' as const) },
        { ALT: () => (this.CONSUME(bounds.Until), 'until' as const) },
        { ALT: () => (this.CONSUME(bounds.NotLater), 'not_later' as const) },
        { ALT: () => (this.CONSUME(bounds.By), 'by' as const) },
        { ALT: () => (this.CONSUME(bounds.Towards), 'towards' as const) },
        { ALT: () => (this.CONSUME(bounds.Before), 'before' as const) },
        {
          ALT: () => {
            this.CONSUME(bounds.TermIs);
            this.OPTION(() =>
              this.OR2([{ ALT: () => this.CONSUME2(bounds.Until) }, { ALT: () => this.CONSUME2(bounds.NotLater) }]),
            );
            return 'term' as const;
          },
        },
      ]),
  );

  /** «… года, следующего за отчетным», «… следующего месяца» behind a day, or nothing. */
  protected readonly following = this.RULE('following', (): UnitName | 'unsaid' | null => {
    let following = null as UnitName | 'unsaid' | null;
    this.OPTION({
      GATE: () => this.followingAhead(1) || this.nextMonthAhead(),
      DEF: () => {
        following = 'unsaid';
        this.OPTION2(() => this.CONSUME(signs.Comma));
        this.CONSUME(frequencies.Following);
        this.OR([
          {
            ALT: () => {
              this.CONSUME(units.MonthWord);
              following = 'month';
            },
          },
          {
            ALT: () => {
              this.CONSUME(bounds.For);
              this.CONSUME(frequencies.Reporting);
              this.OPTION3(() =>
                this.OR2([
                  {
                    ALT: () => {
                      following = this.SUBRULE(this.unit);
                    },
                  },
                  { ALT: () => this.CONSUME(units.PeriodWord) },
                ]),
              );
            },
          },
        ]);
      },
    });
    return following;
  });

  /** «рабочего дня следующего месяца». */
  private nextMonthAhead(): boolean {
    return this.is(1, frequencies.Following) && this.is(2, units.MonthWord) && this.is(0, units.DayWord);
  }

  /** «накануне праздников», «накануне 1 сентября»: the day before. */
  protected readonly eve = this.RULE('eve', (): Clause => {
    const first = this.CONSUME(bounds.Eve);
    const words = this.SUBRULE(this.anchorWords);
    return this.ACTION((): Clause => {
      const { anchor, anchorSpan } = words;
      const day = anchorSpan?.type === 'day' ? anchorSpan : null;
      const at = this.placeFrom(first);
      return { ...atEvent('before'), duration: { amount: 1, unit: 'day' }, exact: true, anchor, anchorSpan: day, at };
    });
  });

  /** «с», «не ранее», «в период с». */
  protected fromAhead(): boolean {
    const k = this.is(1, bounds.In) ? 2 : 1;
    return this.isOneOf(this.is(k, units.PeriodWord) ? k + 1 : k, [bounds.From, bounds.NotEarlier]);
  }

  protected untilAhead(): boolean {
    return this.isOneOf(1, UNTIL_WORDS);
  }

  /** «после каждого квартала», «по окончании четверти», «после окончания каждого полугодия». */
  private eachPartAhead(): boolean {
    const k = this.is(1, units.EndPart) ? 2 : 1;
    return (this.is(k, frequencies.Each) && this.isUnitAt(k + 1)) || this.isOneOf(k, UNSAID_PARTS);
  }

  private upperBoundAhead(): boolean {
    const bound = (k: number): boolean => this.isOneOf(k, UPPER_BOUNDS) && this.spanStartsAt(k + 1);
    const pause = (k: number): boolean => this.isOneOf(k, PAUSES);
    // «с октября, не позднее 25 числа» is a day of every month and no end.
    const boundBehind = (k: number): boolean => bound(k) && !this.dayOfMonthAhead(k + 1);
    return bound(1) || (pause(1) && (boundBehind(2) || (pause(2) && boundBehind(3))) && !this.is(2, bounds.Until));
  }
}

/** An event itself is the bound: nothing is counted from it. */
function atEvent(direction: 'before' | 'after') {
  return { type: 'relative', duration: { amount: 0, unit: 'day' }, direction, minimum: false, exact: false } as const;
}
