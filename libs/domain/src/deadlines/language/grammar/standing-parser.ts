import { EOF } from 'chevrotain';
import * as bounds from '../tokens/bounds.js';
import * as dates from '../tokens/dates.js';
import * as events from '../tokens/events.js';
import * as frequencies from '../tokens/frequencies.js';
import * as numbers from '../tokens/numbers.js';
import * as signs from '../tokens/signs.js';
import * as standing from '../tokens/standing.js';
import * as units from '../tokens/units.js';
import type { Clause, SpanList, UnitName } from '../tree.js';
import { FreeWordsParser } from './free-words-parser.js';

type ReportingPeriod = Extract<Clause, { type: 'reportingPeriod' }>;

/** Clauses without a date of their own: standing deadlines, other plans, times of events, and remarks. */
export abstract class StandingParser extends FreeWordsParser {
  protected readonly standing = this.RULE('standing', (): Clause => {
    const first = this.LA(1);
    const at = () => this.placeFrom(first);
    return this.OR([
      {
        ALT: () => {
          this.CONSUME(standing.Continuous);
          return this.ACTION((): Clause => ({ type: 'continuous', untilEvent: null, at: at() }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(standing.UntilEnd);
          const untilEvent = this.SUBRULE3(this.freeText);
          return this.ACTION((): Clause => ({ type: 'continuous', untilEvent, at: at() }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(standing.Agreement);
          this.OPTION({
            GATE: () => this.is(1, bounds.From) && !this.spanStartsAt(2),
            DEF: () => {
              this.CONSUME(bounds.From);
              this.SUBRULE4(this.freeText);
            },
          });
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
      { ALT: () => this.SUBRULE(this.reportingPeriod) },
    ]);
  });

  /** «по итогам каждого квартала», «за I полугодие», «по результатам проверки» (rule 7). */
  private readonly reportingPeriod = this.RULE('reportingPeriod', (): Clause => {
    const whole = this.LA(1);
    this.OR([{ ALT: () => this.CONSUME(events.ByResults) }, { ALT: () => this.CONSUME(bounds.For) }]);
    const first = this.LA(1);
    const reporting = {
      each: false,
      unit: null as UnitName | null,
      months: null as number | null,
      list: null as SpanList | null,
      event: false,
    };
    this.OPTION(() => {
      this.CONSUME(frequencies.Each);
      reporting.each = true;
    });
    this.OPTION2(() => this.CONSUME(frequencies.Reporting));
    this.OR2({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        {
          GATE: () => this.reportingUnitAhead(),
          ALT: () => {
            reporting.unit = this.SUBRULE(this.unit);
            this.MANY({
              GATE: () => this.is(1, signs.And) && this.isUnitAt(2),
              DEF: () => {
                this.CONSUME(signs.And);
                this.SUBRULE2(this.unit);
              },
            });
          },
        },
        {
          GATE: () => this.monthsReportedAhead(1),
          ALT: () => {
            const { amount } = this.SUBRULE(this.duration);
            this.SUBRULE(this.yearTail);
            this.ACTION(() => {
              reporting.months = amount;
            });
          },
        },
        {
          GATE: () => this.spanAhead(),
          ALT: () => (reporting.list = this.SUBRULE(this.spanList, { ARGS: ['reported'] })),
        },
        { ALT: () => (this.SUBRULE(this.freeText), (reporting.event = true)) },
      ],
    });
    return this.ACTION((): Clause => {
      const place = this.placeFrom(first);
      return { type: 'reportingPeriod', text: place, ...reporting, at: this.placeFrom(whole) };
    });
  });

  /** «9 месяцев – до 10 октября», «до 20 января – год»: the same without «за». */
  protected readonly reportName = this.RULE('reportName', (): ReportingPeriod => {
    const first = this.LA(1);
    const { amount, unit } = this.SUBRULE(this.duration);
    return this.ACTION((): ReportingPeriod => {
      const at = this.placeFrom(first);
      const about = unit === 'month' ? { months: amount, unit: null } : { months: null, unit };
      return { type: 'reportingPeriod', text: at, each: false, ...about, list: null, event: false, at };
    });
  });

  protected reportingAhead(): boolean {
    if (this.is(1, events.ByResults)) return true;
    if (!this.is(1, bounds.For)) return false;
    if (this.monthsReportedAhead(2)) return true;
    return this.isOneOf(2, [frequencies.Each, frequencies.Reporting]) || this.spanStartsAt(2);
  }

  /** «9 месяцев», where nothing is counted back from: «за 3 месяца до начала» is another matter. */
  protected monthsReportedAhead(k: number): boolean {
    const counted = this.isOneOf(k, [numbers.Ordinal, numbers.NumberWord]) && this.is(k + 1, units.MonthWord);
    return counted && !this.isOneOf(k + 2, [bounds.Until, EOF]);
  }

  private reportingUnitAhead(): boolean {
    return this.isUnitAt(1);
  }

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

  /** «в отопительный период», «в пожароопасный сезон». */
  protected readonly namedTime = this.RULE('namedTime', (): Clause => {
    const first = this.LA(1);
    this.CONSUME(events.NamedTime);
    const event = this.SUBRULE(this.freeText);
    return this.ACTION((): Clause => ({ type: 'eventPeriod', event, at: this.placeFrom(first) }));
  });

  /** «кроме июля и августа». */
  protected readonly except = this.RULE('except', (): Clause => {
    const first = this.LA(1);
    this.CONSUME(bounds.Except);
    const list = this.SUBRULE(this.spanList);
    return this.ACTION((): Clause => ({ type: 'except', list, at: this.placeFrom(first) }));
  });
}
