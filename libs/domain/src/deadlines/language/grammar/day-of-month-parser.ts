import * as bounds from '../tokens/bounds.js';
import * as frequencies from '../tokens/frequencies.js';
import * as numbers from '../tokens/numbers.js';
import * as signs from '../tokens/signs.js';
import * as units from '../tokens/units.js';
import type { DayOfMonth, UnitName } from '../tree.js';
import { numberOf } from '../words.js';
import { RelativeParser } from './relative-parser.js';

/** «10 и 25 числа каждого месяца», «15 числа месяца, следующего за отчетным кварталом» (rule 7). */
export class DayOfMonthParser extends RelativeParser {
  protected readonly dayOfMonth = this.RULE('dayOfMonth', (): DayOfMonth => {
    const days = this.SUBRULE(this.monthDays);
    const of = this.SUBRULE(this.monthOfDay);
    return this.ACTION(() => ({ days, ...of }));
  });

  private readonly monthDays = this.RULE('monthDays', (): number[] => {
    const days: number[] = [];
    const head = this.CONSUME(numbers.Ordinal);
    this.ACTION(() => days.push(numberOf(head.image)));
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(signs.Comma) }, { ALT: () => this.CONSUME(signs.And) }]);
      const more = this.CONSUME2(numbers.Ordinal);
      this.ACTION(() => days.push(numberOf(more.image)));
    });
    this.OPTION(() =>
      this.OR2([{ ALT: () => this.CONSUME(units.DayNumber) }, { ALT: () => this.CONSUME(units.DayWord) }]),
    );
    return days;
  });

  /** «каждого месяца», «месяца, следующего за отчетным кварталом», «отчетного месяца», or nothing. */
  private readonly monthOfDay = this.RULE('monthOfDay', (): Omit<DayOfMonth, 'days'> => {
    let of: DayOfMonth['of'] = 'unsaid';
    let reporting: UnitName | null = null;
    this.OPTION({
      GATE: () =>
        this.isOneOf(1, [
          frequencies.Each,
          frequencies.Monthly,
          frequencies.Following,
          frequencies.Reporting,
          units.MonthWord,
          numbers.OrdinalWord,
        ]),
      DEF: () =>
        this.OR([
          {
            ALT: () => {
              this.CONSUME(frequencies.Each);
              this.OPTION2(() => this.CONSUME(units.MonthWord));
              of = 'each';
            },
          },
          {
            ALT: () => {
              this.CONSUME(frequencies.Monthly);
              of = 'each';
            },
          },
          {
            ALT: () => {
              this.OPTION3(() => this.CONSUME(numbers.OrdinalWord));
              this.OPTION4(() => {
                this.CONSUME2(units.MonthWord);
                this.OPTION5(() => this.CONSUME(signs.Comma));
              });
              this.OPTION6(() => {
                this.CONSUME(frequencies.Following);
                of = 'next';
                this.OPTION7(() => this.CONSUME(bounds.For));
              });
              this.OPTION8(() => {
                this.CONSUME(frequencies.Reporting);
                if (of !== 'next') of = 'reporting';
              });
              this.OPTION9(() =>
                this.OR2([
                  {
                    ALT: () => {
                      reporting = this.SUBRULE(this.unit);
                    },
                  },
                  { ALT: () => this.CONSUME(units.PeriodWord) },
                ]),
              );
            },
          },
        ]),
    });
    return { of, reporting };
  });

  protected dayOfMonthAhead(): boolean {
    if (!this.is(1, numbers.Ordinal)) return false;
    let k = 2;
    while (this.isOneOf(k, [signs.Comma, signs.And]) && this.is(k + 1, numbers.Ordinal)) k += 2;
    if (this.isOneOf(k, [units.DayNumber, frequencies.Each, frequencies.Monthly])) return true;
    return this.is(k, units.DayWord) && this.isOneOf(k + 1, [units.MonthWord, frequencies.Each]);
  }
}
