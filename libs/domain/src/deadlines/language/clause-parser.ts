import { EOF, type IToken, type TokenType, tokenMatcher } from 'chevrotain';
import { SpanParser } from './span-parser.js';
import * as t from './tokens.js';
import type { Clause, DayOfMonth, Duration, Joint, Place, Tree, UnitName } from './tree.js';
import { numberOf } from './words.js';

const SEPARATORS: readonly TokenType[] = [t.Comma, t.Semicolon, t.LineBreak, t.Gap, t.And, t.But, t.Slash, t.Dash];
/** Words that open a clause by themselves, whatever follows them. */
const STARTERS: readonly TokenType[] = [
  t.During,
  t.DuringMin,
  t.TermUntil,
  t.NotLater,
  t.NotLaterThanFor,
  t.NotEarlier,
  t.Monthly,
  t.Quarterly,
  t.Weekly,
  t.Daily,
  t.Yearly,
  t.AtLeast,
  t.Times,
  t.Each,
  t.Continuous,
  t.Urgent,
  t.Agreement,
  t.OnDemandOf,
  t.AfterEach,
  t.ExternalPrep,
  t.ExternalTerms,
  t.SinceEvent,
  t.EventTime,
  t.PeriodUntil,
  t.ByResults,
  t.TermIs,
  t.CompoundTerm,
  t.Holidays,
];
/** Words that open a clause when a stretch of time follows. */
const BEFORE_SPAN: readonly TokenType[] = [t.Until, t.From, t.By, t.Towards, t.For];
const ADVERBS: readonly (readonly [TokenType, UnitName])[] = [
  [t.Monthly, 'month'],
  [t.Quarterly, 'quarter'],
  [t.Weekly, 'week'],
  [t.Daily, 'day'],
  [t.Yearly, 'year'],
];
const UNITS: readonly (readonly [TokenType, UnitName])[] = [
  [t.DayWord, 'day'],
  [t.WeekWord, 'week'],
  [t.MonthWord, 'month'],
  [t.Quarter, 'quarter'],
  [t.Term, 'term'],
  [t.Trimester, 'term'],
  [t.Half, 'half'],
  [t.YearWord, 'year'],
];
const LONGEST_LABEL_TOKENS = 14;
const WEEKDAY_STEMS = ['понед', 'вторн', 'сред', 'четве', 'пятни', 'суббо', 'воскр'];

/** The grammar of a whole phrase: parts of a cell, each a row of clauses. What cannot be read is an error with its place. */
export class ClauseParser extends SpanParser {
  /** Checks and records the grammar; once, before the first phrase. */
  analyse(): void {
    this.performSelfAnalysis();
  }

  readonly tree = this.RULE('tree', (): Tree => {
    const parts: { label: Place | null; clauses: Clause[]; joints: (Joint | null)[] }[] = [];
    this.SUBRULE(this.separators);
    this.AT_LEAST_ONE(() => {
      let label: Place | null = null;
      this.OPTION({
        GATE: () => this.labelAhead(),
        DEF: () => {
          label = this.SUBRULE(this.label);
        },
      });
      const clause = this.SUBRULE(this.clause);
      const joint = this.SUBRULE2(this.separators);
      this.ACTION(() => {
        const current = parts.at(-1);
        if (label !== null || current === undefined) parts.push({ label, clauses: [clause], joints: [joint] });
        else {
          current.clauses.push(clause);
          current.joints.push(joint);
        }
      });
    });
    return this.ACTION(() => ({ parts: parts.map((part) => ({ ...part, joints: part.joints.slice(0, -1) })) }));
  });

  private readonly separators = this.RULE('separators', (): Joint | null => {
    let joint: Joint | null = null;
    this.MANY(() => {
      this.OR(SEPARATORS.map((type) => ({ ALT: () => this.CONSUME(type) })));
      const last = this.LA(0);
      this.ACTION(() => {
        joint ??= tokenMatcher(last, t.LineBreak)
          ? 'line'
          : tokenMatcher(last, t.Gap)
            ? 'gap'
            : tokenMatcher(last, t.And)
              ? 'and'
              : 'comma';
      });
    });
    return joint;
  });

  private readonly label = this.RULE('label', (): Place => {
    const first = this.LA(1);
    this.AT_LEAST_ONE({ GATE: () => !this.labelEndsAt(1), DEF: () => this.CONSUME(t.Any) });
    const place = this.placeFrom(first);
    this.OR([
      { ALT: () => this.CONSUME(t.Dash) },
      { ALT: () => this.CONSUME(t.Colon) },
      { ALT: () => this.CONSUME(t.Comma) },
    ]);
    return place;
  });

  private readonly clause = this.RULE('clause', (): Clause => {
    const first = this.LA(1);
    const end = () => this.placeFrom(first);
    return this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        {
          ALT: () => {
            this.CONSUME(t.Continuous);
            return this.ACTION((): Clause => ({ type: 'continuous', at: end() }));
          },
        },
        {
          ALT: () => {
            this.CONSUME(t.Agreement);
            return this.ACTION((): Clause => ({ type: 'agreement', at: end() }));
          },
        },
        {
          ALT: () => {
            const word = this.CONSUME(t.Urgent);
            return this.ACTION((): Clause => ({ type: 'urgent', word: word.image, at: end() }));
          },
        },
        {
          ALT: () => {
            this.CONSUME(t.TimeOfDay);
            return this.ACTION((): Clause => ({ type: 'time', text: end(), at: end() }));
          },
        },
        {
          ALT: () => {
            this.CONSUME(t.Aside);
            return this.ACTION((): Clause => ({ type: 'aside', text: end(), at: end() }));
          },
        },
        { ALT: () => this.SUBRULE(this.external) },
        { ALT: () => this.SUBRULE(this.onDemand) },
        {
          GATE: () => this.is(1, t.EventTime) && (!this.spanStartsAt(2) || this.eventAfterUnit(2)),
          ALT: () => {
            this.CONSUME(t.EventTime);
            const event = this.SUBRULE(this.freeText);
            return this.ACTION((): Clause => ({ type: 'eventPeriod', event, at: end() }));
          },
        },
        {
          GATE: () => this.is(1, t.Holidays) || this.is(2, t.Holidays),
          ALT: () => {
            this.OPTION3(() => this.OR2([{ ALT: () => this.CONSUME(t.In) }, { ALT: () => this.CONSUME(t.During) }]));
            const holidays = this.CONSUME(t.Holidays);
            return this.ACTION((): Clause => {
              const event = { from: holidays.startOffset, to: holidays.startOffset + holidays.image.length };
              return { type: 'eventPeriod', event, at: end() };
            });
          },
        },
        {
          ALT: () => {
            this.CONSUME(t.ByResults);
            const text = this.SUBRULE2(this.freeText);
            return this.ACTION((): Clause => ({ type: 'reportingPeriod', text, at: end() }));
          },
        },
        { GATE: () => this.durationAt(2), ALT: () => this.SUBRULE(this.duringDuration) },
        {
          GATE: () => this.is(1, t.CompoundTerm) || this.is(2, t.CompoundTerm),
          ALT: () => this.SUBRULE(this.compoundTerm),
        },
        { GATE: () => this.durationAt(2), ALT: () => this.SUBRULE(this.beforeEvent) },
        { GATE: () => this.frequencyAhead(), ALT: () => this.SUBRULE(this.frequency) },
        { ALT: () => this.SUBRULE(this.throughout) },
        { ALT: () => this.SUBRULE(this.fromTo) },
        { ALT: () => this.SUBRULE(this.after) },
        { GATE: () => this.untilAhead(), ALT: () => this.SUBRULE(this.until) },
        {
          ALT: () => {
            this.OPTION(() => this.CONSUME(t.For));
            const list = this.SUBRULE(this.spanList);
            this.OPTION2(() => this.CONSUME(t.Inclusive));
            return this.ACTION((): Clause => ({ type: 'spans', list, at: end() }));
          },
        },
      ],
    });
  });

  private readonly external = this.RULE('external', (): Clause => {
    const first = this.LA(1);
    this.OR([{ ALT: () => this.CONSUME(t.ExternalPrep) }, { ALT: () => this.CONSUME(t.ExternalTerms) }]);
    const plan = this.SUBRULE(this.freeText);
    return this.ACTION((): Clause => ({ type: 'external', plan, at: this.placeFrom(first) }));
  });

  private readonly onDemand = this.RULE('onDemand', (): Clause => {
    const first = this.LA(1);
    this.OR([{ ALT: () => this.CONSUME(t.OnDemandOf) }, { ALT: () => this.CONSUME(t.AfterEach) }]);
    const condition = this.SUBRULE(this.freeText);
    return this.ACTION((): Clause => ({ type: 'onDemand', condition, at: this.placeFrom(first) }));
  });

  private readonly throughout = this.RULE('throughout', (): Clause => {
    const first = this.LA(1);
    this.OR([{ ALT: () => this.CONSUME(t.During) }, { ALT: () => this.CONSUME(t.EventTime) }]);
    return this.OR2({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        {
          GATE: () => this.spanStartsAt(1) && !this.eventAfterUnit(1),
          ALT: () => {
            const list = this.SUBRULE(this.spanList);
            return this.ACTION((): Clause => ({ type: 'throughout', list, at: this.placeFrom(first) }));
          },
        },
        { ALT: () => this.SUBRULE(this.fromTo) },
        {
          ALT: () => {
            this.CONSUME(t.Each);
            const unit = this.SUBRULE(this.unit);
            return this.ACTION((): Clause => everyUnit(unit, 1, this.placeFrom(first)));
          },
        },
        {
          ALT: () => {
            const event = this.SUBRULE(this.freeText);
            return this.ACTION((): Clause => ({ type: 'eventPeriod', event, at: this.placeFrom(first) }));
          },
        },
      ],
    });
  });

  private readonly duringDuration = this.RULE('duringDuration', (): Clause => {
    const first = this.LA(1);
    const minimum = this.OR([
      { ALT: () => (this.CONSUME(t.During), false) },
      { ALT: () => (this.CONSUME(t.DuringMin), true) },
      { ALT: () => (this.CONSUME(t.Through), false) },
      { ALT: () => (this.CONSUME(t.NotLater), false) },
      { ALT: () => (this.CONSUME(t.In), false) },
    ]);
    const duration = this.SUBRULE(this.duration);
    let anchor: Place | null = null;
    let direction: 'before' | 'after' = 'after';
    this.OPTION(() => {
      this.OR2([
        { ALT: () => this.CONSUME(t.SinceEvent) },
        { ALT: () => this.CONSUME(t.From) },
        {
          ALT: () => {
            this.CONSUME(t.Until);
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

  private readonly compoundTerm = this.RULE('compoundTerm', (): Clause => {
    const first = this.LA(1);
    this.OPTION(() => this.OR([{ ALT: () => this.CONSUME(t.In) }, { ALT: () => this.CONSUME(t.During) }]));
    const term = this.CONSUME(t.CompoundTerm);
    this.OR2([{ ALT: () => this.CONSUME(t.TermWord) }, { ALT: () => this.CONSUME(t.TermIs) }]);
    let anchor: Place | null = null;
    this.OPTION2(() => {
      this.OR3([{ ALT: () => this.CONSUME(t.SinceEvent) }, { ALT: () => this.CONSUME(t.From) }]);
      anchor = this.SUBRULE(this.freeText);
    });
    return this.ACTION(
      (): Clause => ({
        type: 'relative',
        duration: compoundDuration(term.image),
        direction: 'after',
        anchor,
        minimum: false,
        at: this.placeFrom(first),
      }),
    );
  });

  private readonly beforeEvent = this.RULE('beforeEvent', (): Clause => {
    const first = this.LA(1);
    this.OR([{ ALT: () => this.CONSUME(t.NotLaterThanFor) }, { ALT: () => this.CONSUME(t.For) }]);
    const duration = this.SUBRULE(this.duration);
    this.CONSUME(t.Until);
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

  private readonly duration = this.RULE('duration', (): Duration => {
    let amount: IToken | null = null;
    let working = false;
    this.OPTION(() => {
      this.OR([
        { ALT: () => this.CONSUME(t.Ordinal) },
        { ALT: () => this.CONSUME(t.NumberWord) },
        { ALT: () => this.CONSUME(t.DayAfterWord) },
      ]);
      amount = this.LA(0);
    });
    this.OPTION2(() => this.CONSUME(t.Aside));
    this.OPTION3(() =>
      this.OR2([
        {
          ALT: () => {
            this.CONSUME(t.Working);
            working = true;
          },
        },
        { ALT: () => this.CONSUME(t.CalendarWord) },
      ]),
    );
    const unit = this.SUBRULE(this.unit);
    return this.ACTION(() => ({
      amount: amount === null || tokenMatcher(amount, t.DayAfterWord) ? 1 : numberOf(amount.image),
      unit: working && unit === 'day' ? 'workingDay' : unit,
    }));
  });

  private readonly unit = this.RULE(
    'unit',
    (): UnitName => this.OR(UNITS.map(([type, unit]) => ({ ALT: () => (this.CONSUME(type), unit) }))),
  );

  private readonly frequency = this.RULE('frequency', (): Clause => {
    const first = this.LA(1);
    let atLeast = false;
    this.OPTION(() => {
      this.CONSUME(t.AtLeast);
      atLeast = true;
    });
    return this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        {
          ALT: () => {
            const unit = this.OR2(ADVERBS.map(([type, name]) => ({ ALT: () => (this.CONSUME2(type), name) })));
            return this.ACTION((): Clause => ({ ...everyUnit(unit, 1, this.placeFrom(first)), atLeast }) as Clause);
          },
        },
        {
          ALT: () => {
            this.OPTION2(() => this.OR3([{ ALT: () => this.CONSUME(t.In) }, { ALT: () => this.CONSUME(t.By) }]));
            this.OPTION3(() => {
              this.CONSUME(t.EndPart);
            });
            this.OPTION4(() => this.CONSUME(t.Each));
            return this.OR4([
              {
                ALT: () => {
                  const n = this.CONSUME3(t.Ordinal);
                  const day = this.CONSUME3(t.Weekday);
                  this.MANY3(() => {
                    this.or(10, [{ ALT: () => this.CONSUME4(t.Each) }, { ALT: () => this.CONSUME(t.MonthWord) }]);
                  });
                  return this.ACTION(
                    (): Clause => ({
                      type: 'weekdays',
                      days: [weekdayOf(day)],
                      nth: numberOf(n.image),
                      at: this.placeFrom(first),
                    }),
                  );
                },
              },
              {
                ALT: () => {
                  const days: IToken[] = [this.CONSUME(t.Weekday)];
                  this.MANY({
                    GATE: () => this.is(2, t.Weekday),
                    DEF: () => {
                      this.OR5([{ ALT: () => this.CONSUME(t.Comma) }, { ALT: () => this.CONSUME(t.And) }]);
                      const day = this.CONSUME2(t.Weekday);
                      this.ACTION(() => days.push(day));
                    },
                  });
                  return this.ACTION(
                    (): Clause => ({
                      type: 'weekdays',
                      days: days.map(weekdayOf),
                      nth: null,
                      at: this.placeFrom(first),
                    }),
                  );
                },
              },
              {
                ALT: () => {
                  this.OPTION5(() => this.CONSUME(t.Study));
                  const unit = this.SUBRULE(this.unit);
                  return this.ACTION((): Clause => everyUnit(unit, 1, this.placeFrom(first)));
                },
              },
            ]);
          },
        },
        {
          ALT: () => {
            let times: IToken | null = null;
            this.OPTION6(() => {
              this.OR6([{ ALT: () => this.CONSUME(t.Ordinal) }, { ALT: () => this.CONSUME(t.NumberWord) }]);
              times = this.LA(0);
            });
            this.option(10, () => {
              this.CONSUME(t.Dash);
              this.CONSUME4(t.Ordinal);
              atLeast = true;
            });
            this.OPTION7(() => this.CONSUME(t.Times));
            this.CONSUME3(t.In);
            this.OPTION8(() => this.OR7([{ ALT: () => this.CONSUME2(t.Each) }, { ALT: () => this.CONSUME(t.Whole) }]));
            let count: IToken | null = null;
            this.OPTION9(() => {
              this.OR8([{ ALT: () => this.CONSUME2(t.Ordinal) }, { ALT: () => this.CONSUME2(t.NumberWord) }]);
              count = this.LA(0);
            });
            let study = false;
            this.MANY2(() => {
              this.OR9([{ ALT: () => this.CONSUME3(t.Study) }, { ALT: () => this.CONSUME(t.CalendarWord) }]);
              study ||= tokenMatcher(this.LA(0), t.Study);
            });
            const unit = this.SUBRULE2(this.unit);
            return this.ACTION(
              (): Clause => ({
                type: 'frequency',
                times: times === null ? 1 : numberOf(times.image),
                per: unit,
                unitCount: count === null ? 1 : numberOf(count.image),
                atLeast,
                academic: study,
                counted: true,
                at: this.placeFrom(first),
              }),
            );
          },
        },
      ],
    });
  });

  private readonly fromTo = this.RULE('fromTo', (): Clause => {
    const first = this.LA(1);
    this.OPTION(() => this.CONSUME(t.In));
    this.OPTION2(() => this.CONSUME(t.PeriodWord));
    this.OR([{ ALT: () => this.CONSUME(t.From) }, { ALT: () => this.CONSUME(t.NotEarlier) }]);
    const from = this.SUBRULE(this.span);
    let inclusive: boolean | null = null;
    let to: ReturnType<typeof this.span> | null = null;
    this.OPTION3({
      GATE: () => this.boundAhead(),
      DEF: () => {
        this.OPTION4(() => this.SUBRULE(this.separators));
        inclusive = this.OR2([
          { ALT: () => (this.CONSUME(t.By), true) },
          { ALT: () => (this.CONSUME(t.Until), false) },
          { ALT: () => (this.CONSUME(t.NotLater), false) },
          { ALT: () => (this.CONSUME(t.TermUntil), false) },
        ]);
        to = this.SUBRULE2(this.span);
        this.OPTION5(() => {
          this.CONSUME(t.Inclusive);
          inclusive = true;
        });
      },
    });
    return this.ACTION((): Clause => {
      const at = this.placeFrom(first);
      return to === null ? { type: 'from', from, at } : { type: 'fromTo', from, to, inclusive: inclusive === true, at };
    });
  });

  private readonly after = this.RULE('after', (): Clause => {
    const first = this.LA(1);
    this.CONSUME(t.SinceEvent);
    return this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        {
          GATE: () => this.spanStartsAt(1) && !this.eventAfterUnit(1),
          ALT: () => {
            const span = this.SUBRULE(this.span);
            return this.ACTION((): Clause => ({ type: 'after', span, at: this.placeFrom(first) }));
          },
        },
        {
          GATE: () => this.eventAhead(),
          ALT: () => {
            const anchor = this.SUBRULE(this.freeText);
            return this.ACTION(
              (): Clause => ({
                type: 'relative',
                duration: { amount: 0, unit: 'day' },
                direction: 'after',
                anchor,
                minimum: false,
                at: this.placeFrom(first),
              }),
            );
          },
        },
      ],
    });
  });

  private readonly until = this.RULE('until', (): Clause => {
    const first = this.LA(1);
    const word = this.OR([
      { ALT: () => (this.CONSUME(t.PeriodUntil), 'by' as const) },
      { ALT: () => (this.CONSUME(t.TermUntil), 'until' as const) },
      { ALT: () => (this.CONSUME(t.Until), 'until' as const) },
      { ALT: () => (this.CONSUME(t.NotLater), 'not_later' as const) },
      { ALT: () => (this.CONSUME(t.By), 'by' as const) },
      { ALT: () => (this.CONSUME(t.Towards), 'towards' as const) },
      {
        ALT: () => {
          this.CONSUME(t.TermIs);
          this.OPTION(() =>
            this.OR2([{ ALT: () => this.CONSUME2(t.Until) }, { ALT: () => this.CONSUME2(t.NotLater) }]),
          );
          return 'term' as const;
        },
      },
    ]);
    return this.OR3({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        {
          GATE: () => this.dayOfMonthAhead(),
          ALT: () => {
            const days = this.SUBRULE(this.monthDays);
            const of = this.SUBRULE(this.monthOfDay);
            return this.ACTION((): Clause => ({ type: 'dayOfMonth', day: { days, ...of }, at: this.placeFrom(first) }));
          },
        },
        {
          GATE: () => this.spanStartsAt(1) && !this.eventAfterUnit(1),
          ALT: () => {
            const list = this.SUBRULE(this.spanList);
            let inclusive = false;
            let followingYear = false;
            this.OPTION4({
              GATE: () => this.is(1, t.Following) || this.is(2, t.Following),
              DEF: () => {
                this.OPTION5(() => this.CONSUME(t.Comma));
                this.CONSUME(t.Following);
                this.OPTION6(() => this.CONSUME(t.For));
                this.CONSUME(t.Reporting);
                this.OPTION7(() =>
                  this.OR4([{ ALT: () => this.CONSUME(t.YearWord) }, { ALT: () => this.CONSUME(t.PeriodWord) }]),
                );
                followingYear = true;
              },
            });
            this.OPTION2(() => {
              this.CONSUME(t.Inclusive);
              inclusive = true;
            });
            return this.ACTION(
              (): Clause => ({ type: 'until', word, list, inclusive, followingYear, at: this.placeFrom(first) }),
            );
          },
        },
        {
          GATE: () => this.eventAhead(),
          ALT: () => {
            const anchor = this.SUBRULE(this.freeText);
            return this.ACTION(
              (): Clause => ({
                type: 'relative',
                duration: { amount: 0, unit: 'day' },
                direction: 'before',
                anchor,
                minimum: false,
                at: this.placeFrom(first),
              }),
            );
          },
        },
      ],
    });
  });

  private readonly monthDays = this.RULE('monthDays', (): number[] => {
    const days: number[] = [];
    const head = this.CONSUME(t.Ordinal);
    this.ACTION(() => days.push(numberOf(head.image)));
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(t.Comma) }, { ALT: () => this.CONSUME(t.And) }]);
      const more = this.CONSUME2(t.Ordinal);
      this.ACTION(() => days.push(numberOf(more.image)));
    });
    this.OPTION(() => this.OR2([{ ALT: () => this.CONSUME(t.DayNumber) }, { ALT: () => this.CONSUME(t.DayWord) }]));
    return days;
  });

  /** «каждого месяца», «месяца, следующего за отчетным кварталом», «отчетного месяца», or nothing. */
  private readonly monthOfDay = this.RULE('monthOfDay', (): Omit<DayOfMonth, 'days'> => {
    let of: DayOfMonth['of'] = 'unsaid';
    let reporting: UnitName | null = null;
    this.OPTION({
      GATE: () =>
        [t.Each, t.Monthly, t.Following, t.Reporting, t.MonthWord, t.OrdinalWord].some((type) => this.is(1, type)),
      DEF: () =>
        this.OR([
          {
            ALT: () => {
              this.CONSUME(t.Each);
              this.OPTION2(() => this.CONSUME(t.MonthWord));
              of = 'each';
            },
          },
          {
            ALT: () => {
              this.CONSUME(t.Monthly);
              of = 'each';
            },
          },
          {
            ALT: () => {
              this.OPTION3(() => this.CONSUME(t.OrdinalWord));
              this.OPTION4(() => {
                this.CONSUME2(t.MonthWord);
                this.OPTION5(() => this.CONSUME(t.Comma));
              });
              this.OPTION6(() => {
                this.CONSUME(t.Following);
                of = 'next';
                this.OPTION7(() => this.CONSUME(t.For));
              });
              this.OPTION8(() => {
                this.CONSUME(t.Reporting);
                if (of !== 'next') of = 'reporting';
              });
              this.OPTION9(() =>
                this.OR2([
                  {
                    ALT: () => {
                      reporting = this.SUBRULE(this.unit);
                    },
                  },
                  { ALT: () => this.CONSUME(t.PeriodWord) },
                ]),
              );
            },
          },
        ]),
    });
    return { of, reporting };
  });

  private readonly freeText = this.RULE('freeText', (): Place => {
    const first = this.LA(1);
    this.AT_LEAST_ONE({ GATE: () => !this.freeTextEndsHere(), DEF: () => this.CONSUME(t.Any) });
    return this.ACTION(() => this.placeFrom(first));
  });

  private freeTextEndsHere(): boolean {
    if ([t.LineBreak, t.Semicolon, t.Aside].some((type) => this.is(1, type))) return true;
    if (this.hardStartAt(1)) return true;
    const separated = [t.Comma, t.And, t.But].some((type) => this.is(1, type));
    if (!separated) return false;
    const next = [t.Comma, t.And, t.But].some((type) => this.is(2, type)) ? 3 : 2;
    return this.LA(next).tokenType === EOF || this.hardStartAt(next) || this.clauseStartsAt(next);
  }

  /** A start so plain that it ends free words even without a separator. */
  private hardStartAt(k: number): boolean {
    const plain = [
      t.During,
      t.DuringMin,
      t.TermUntil,
      t.NotLater,
      t.NotEarlier,
      t.Monthly,
      t.Quarterly,
      t.Weekly,
      t.Daily,
      t.Yearly,
      t.Continuous,
    ];
    if (plain.some((type) => this.is(k, type))) return true;
    if (this.is(k, t.Until) && [t.Month, t.Ordinal, t.NumericDate, t.DayMonth].some((type) => this.is(k + 1, type)))
      return true;
    return this.is(k + 1, t.Times) || (this.is(k, t.AtLeast) && this.is(k + 2, t.Times));
  }

  private clauseStartsAt(k: number): boolean {
    if (STARTERS.some((type) => this.is(k, type))) return true;
    if (this.is(k + 1, t.Times) && (tokenMatcher(this.LA(k), t.Ordinal) || this.is(k, t.NumberWord))) return true;
    if (BEFORE_SPAN.some((type) => this.is(k, type))) return this.spanStartsAt(k + 1) || this.durationAt(k + 1);
    if (this.is(k, t.In) && this.is(k + 1, t.CompoundTerm)) return true;
    return this.spanStartsAt(k);
  }

  private labelAhead(): boolean {
    if (
      this.clauseStartsAt(1) ||
      this.is(1, t.Aside) ||
      this.is(1, t.TimeOfDay) ||
      [...BEFORE_SPAN, t.Through].some((type) => this.is(1, type))
    )
      return false;
    for (let k = 2; k <= LONGEST_LABEL_TOKENS; k += 1) {
      const token = this.LA(k).tokenType;
      if (token === EOF || token === t.LineBreak || token === t.Semicolon) return false;
      if (this.labelEndsAt(k)) return true;
    }
    return false;
  }

  private labelEndsAt(k: number): boolean {
    return [t.Dash, t.Colon, t.Comma].some((type) => this.is(k, type)) && this.clauseStartsAt(k + 1);
  }

  private durationAt(k: number): boolean {
    const counted = tokenMatcher(this.LA(k), t.Ordinal) || this.is(k, t.NumberWord) || this.is(k, t.DayAfterWord);
    let unitAt = counted ? k + 1 : k;
    if (counted && this.is(unitAt, t.Aside)) unitAt += 1;
    if (this.is(unitAt, t.Working) || this.is(unitAt, t.CalendarWord)) unitAt += 1;
    const unit = this.unitAt(unitAt);
    if (unit === null) return false;
    if (!counted)
      return this.is(unitAt + 1, t.SinceEvent) || (this.is(unitAt + 1, t.From) && !this.spanStartsAt(unitAt + 2));
    if (this.is(k, t.Roman) || this.is(k, t.OrdinalWord)) return false;
    return unit === 'day' || unit === 'workingDay' || unit === 'week' || unit === 'month' || this.is(k, t.NumberWord);
  }

  /** «месяца со дня …», «окончания учебного года школы»: what looks like a stretch of time belongs to an event. */
  private eventAfterUnit(k: number): boolean {
    const here = this.is(k, t.In) ? k + 1 : k;
    const part = [t.Beginning, t.Middle, t.EndPart].some((type) => this.is(here, type));
    return part && !this.spanStartsAt(here + 1);
  }

  /** An event is told in words: «до 32 марбря» is a broken date, not an event. */
  private eventAhead(): boolean {
    return [t.Word, t.Beginning, t.Middle, t.EndPart, t.Whole, t.Each, t.Study, t.Reporting, t.Following].some((type) =>
      this.is(1, type),
    );
  }

  private frequencyAhead(): boolean {
    if (this.is(1, t.AtLeast) || ADVERBS.some(([type]) => this.is(1, type))) return true;
    if (this.is(1, t.Times) || this.is(1, t.Each) || this.is(1, t.Weekday)) return true;
    if (this.is(2, t.Times) || (this.is(2, t.Dash) && this.is(4, t.Times))) return true;
    if (tokenMatcher(this.LA(1), t.Ordinal) && this.is(2, t.Weekday)) return true;
    if (this.is(1, t.In) && tokenMatcher(this.LA(2), t.Ordinal) && this.is(3, t.Weekday)) return true;
    if ((this.is(1, t.In) || this.is(1, t.By)) && (this.is(2, t.Weekday) || this.is(2, t.Each))) return true;
    if (this.is(1, t.NumberWord) && this.is(2, t.In)) return true;
    return this.is(1, t.In) && this.is(2, t.EndPart) && this.is(3, t.Each);
  }

  private untilAhead(): boolean {
    return [t.PeriodUntil, t.TermUntil, t.Until, t.NotLater, t.By, t.Towards, t.TermIs].some((type) =>
      this.is(1, type),
    );
  }

  private boundAhead(): boolean {
    const bound = (k: number): boolean =>
      [t.By, t.Until, t.NotLater, t.TermUntil].some((type) => this.is(k, type)) && this.spanStartsAt(k + 1);
    const separator = (k: number): boolean => [t.Comma, t.And, t.But].some((type) => this.is(k, type));
    return bound(1) || (separator(1) && (bound(2) || (separator(2) && bound(3))) && !this.is(2, t.Until));
  }

  private dayOfMonthAhead(): boolean {
    if (!tokenMatcher(this.LA(1), t.Ordinal)) return false;
    let k = 2;
    while ([t.Comma, t.And].some((type) => this.is(k, type)) && tokenMatcher(this.LA(k + 1), t.Ordinal)) k += 2;
    if (this.is(k, t.DayNumber)) return true;
    return (
      [t.Each, t.Monthly].some((type) => this.is(k, type)) ||
      (this.is(k, t.DayWord) && (this.is(k + 1, t.MonthWord) || this.is(k + 1, t.Each)))
    );
  }
}

function everyUnit(per: UnitName, times: number, at: Place): Clause {
  return { type: 'frequency', times, per, unitCount: 1, atLeast: false, academic: false, counted: false, at };
}

function weekdayOf(token: IToken): number {
  return WEEKDAY_STEMS.findIndex((stem) => token.image.startsWith(stem)) + 1;
}

function compoundDuration(image: string): Duration {
  const amount = /^(?:дневн|суточн|недельн|месячн|годичн)/.test(image) ? 1 : numberOf(image);
  if (image.includes('недел')) return { amount, unit: 'week' };
  if (image.includes('месяч')) return { amount, unit: 'month' };
  if (image.includes('годич')) return { amount: amount * 12, unit: 'month' };
  return { amount, unit: 'day' };
}
