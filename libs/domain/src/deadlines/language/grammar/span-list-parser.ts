import { EOF, type IToken, type TokenType, tokenMatcher } from 'chevrotain';
import * as bounds from '../tokens/bounds.js';
import * as dates from '../tokens/dates.js';
import * as frequencies from '../tokens/frequencies.js';
import * as numbers from '../tokens/numbers.js';
import * as signs from '../tokens/signs.js';
import * as units from '../tokens/units.js';
import type { Joint, Span, SpanList, SpanRange } from '../tree.js';
import { SpanParser } from './span-parser.js';

const SEPARATORS: readonly TokenType[] = [
  signs.Comma,
  signs.Semicolon,
  signs.LineBreak,
  signs.Gap,
  signs.And,
  signs.But,
  signs.Slash,
  signs.Dash,
  signs.Colon,
];

/** The word before a list that holds for all its members; «за» before what a report is about. */
export type Bound = 'none' | 'until' | 'term' | 'reported';

/** Years belong to what stands before them. */
const YEARS: readonly TokenType[] = [dates.Year, dates.YearPair, dates.CurrentYear, dates.NextYear, units.YearWord];
/** What a number counts that is longer than a day. */
const STRETCHES: readonly TokenType[] = [
  units.Quarter,
  units.Term,
  units.Trimester,
  units.Half,
  units.HalfOf,
  units.Decade,
  units.WeekWord,
];

/** Lists and ranges of stretches, and what stands between the members of a list. */
export abstract class SpanListParser extends SpanParser {
  /** `bound` is the word before it that holds for its members: they end where another one cannot stand behind it. */
  protected readonly spanList = this.RULE('spanList', (bound: Bound = 'none'): SpanList => {
    const ranges: SpanRange[] = [];
    const joints: Joint[] = [];
    const first = this.SUBRULE(this.spanRun);
    this.ACTION(() => {
      ranges.push(...first);
      joints.push(...jointsWithin(first));
    });
    this.MANY({
      GATE: () =>
        this.spanStartsAt(2) &&
        !this.is(3, frequencies.Times) &&
        (bound === 'reported' || !this.nameOfNextAt(2)) &&
        !(ranges[0] && this.leavesBound(bound, ranges[0].from)),
      DEF: () => {
        const joint = this.SUBRULE(this.joint);
        const more = this.SUBRULE2(this.spanRun);
        this.ACTION(() => {
          ranges.push(...more);
          joints.push(joint);
          joints.push(...jointsWithin(more));
        });
      },
    });
    return { ranges, joints };
  });

  /**
   * «до 1 июня 2023 года» and below it «июль 2023 года» are two deadlines, and so are «до 1 июня, июль»: what stands in the nominative or on a
   * line of its own and is of another sort is not what «до» is of.
   */
  private leavesBound(bound: Bound, first: Span): boolean {
    if (bound === 'none' || bound === 'reported') return false;
    const here = this.is(2, bounds.In) ? 3 : 2;
    if (this.isOneOf(here, YEARS)) return false;
    const onNewLine = this.is(1, signs.LineBreak);
    const isDay = isDayOfCalendar(first);
    if (this.dayAt(here)) return onNewLine && !isDay;
    // «20 января, апреля» shares its day.
    if (this.genitiveAt(here)) return false;
    if (bound === 'term') return onNewLine && isDay;
    return isDay || (this.nominativeAt(here) && (first.type !== 'month' || first.genitive));
  }

  /** «1 июля», «01.07», «первый понедельник июля». */
  private dayAt(k: number): boolean {
    if (this.isOneOf(k, [dates.NumericDate, dates.DayMonth])) return true;
    if (!this.is(k, numbers.Ordinal)) return false;
    let here = k;
    while (
      this.isOneOf(here + 1, [signs.Comma, signs.And, signs.Dash, signs.Gap]) &&
      this.is(here + 2, numbers.Ordinal)
    )
      here += 2;
    return !this.isOneOf(this.is(here + 1, units.Study) ? here + 2 : here + 1, STRETCHES);
  }

  private genitiveAt(k: number): boolean {
    return (
      this.isOneOf(k, [dates.Month, units.EndPart, units.Beginning, units.Middle]) && /[аяы]$/.test(this.LA(k).image)
    );
  }

  private nominativeAt(k: number): boolean {
    return this.is(k, dates.Month) && /(?:[ьй]|март|август)$/.test(this.LA(k).image);
  }

  /** «II полугодие – до 15 января» behind a comma names the next deadline and is no member of this list. */
  private nameOfNextAt(k: number): boolean {
    if (this.reportNameAt(k)) return true;
    const here = this.is(k, bounds.In) ? k + 1 : k;
    const two = this.is(here, numbers.Ordinal) || this.is(here + 1, units.YearWord);
    const dashAt = two ? here + 2 : here + 1;
    return this.is(dashAt, signs.Dash) && this.isOneOf(dashAt + 1, [bounds.Until, bounds.NotLater, bounds.TermUntil]);
  }

  /** «9 месяцев – до 10 октября», «год – 20 января»: what a report is about, before its deadline. */
  protected reportNameAt(k: number): boolean {
    const dashAt = this.behindReportName(k);
    if (dashAt === null || !this.isOneOf(dashAt, [signs.Dash, signs.Colon])) return false;
    const next = dashAt + 1;
    if (this.isOneOf(next, [bounds.Until, bounds.NotLater, bounds.TermUntil])) return true;
    return (
      this.isOneOf(next, [dates.NumericDate, dates.DayMonth]) ||
      (this.is(next, numbers.Ordinal) && this.is(next + 1, dates.Month))
    );
  }

  /** «до 10 октября – 9 месяцев; до 20 января – год»: the same behind it. */
  protected reportNameBehindAt(k: number): boolean {
    const end = this.behindReportName(k);
    return end !== null && this.isOneOf(end, [EOF, signs.Semicolon, signs.Comma, signs.LineBreak]);
  }

  private behindReportName(k: number): number | null {
    if (this.isOneOf(k, [units.YearWord, units.Half, units.Quarter, units.Term])) return k + 1;
    const counted = this.isOneOf(k, [numbers.Integer, numbers.NumberWord]) && this.is(k + 1, units.MonthWord);
    return counted ? k + 2 : null;
  }

  private readonly spanRun = this.RULE('spanRun', (): SpanRange[] => {
    const ranges = this.SUBRULE(this.spanOrRun);
    this.OPTION({
      GATE: () => this.spanStartsAt(2) && !this.reportNameBehindAt(2),
      DEF: () => {
        this.CONSUME(signs.Dash);
        const end = this.SUBRULE2(this.spanOrRun);
        this.ACTION(() => {
          const last = ranges.pop();
          if (last) ranges.push({ from: last.from, to: (end[0] as SpanRange).from }, ...end.slice(1));
        });
      },
    });
    return ranges;
  });

  private readonly joint = this.RULE(
    'joint',
    (): Joint =>
      this.OR([
        { ALT: () => (this.CONSUME(signs.Comma), 'comma' as const) },
        { ALT: () => (this.CONSUME(signs.Slash), 'slash' as const) },
        { ALT: () => (this.CONSUME(signs.Semicolon), 'comma' as const) },
        { ALT: () => (this.CONSUME(signs.And), 'and' as const) },
        { ALT: () => (this.CONSUME(signs.LineBreak), 'line' as const) },
        { ALT: () => (this.CONSUME(signs.Gap), 'gap' as const) },
      ]),
  );

  /** Whatever stands between two clauses, as its first sign says it; `null` where nothing does. */
  protected readonly separators = this.RULE('separators', (): Joint | null => {
    let joint: Joint | null = null;
    this.MANY(() => {
      this.OR(SEPARATORS.map((type) => ({ ALT: () => this.CONSUME(type) })));
      const last = this.LA(0);
      this.ACTION(() => {
        if (joint === null || tokenMatcher(last, signs.But)) joint = jointOf(last);
      });
    });
    return joint;
  });
}

function isDayOfCalendar(span: Span): boolean {
  return (
    span.type === 'day' ||
    span.type === 'nthDay' ||
    span.type === 'nthWeekday' ||
    (span.type === 'counted' && span.unit === 'dayNumber')
  );
}

/** Between the members of one run («I, II кварталы»); «I II кварталы» has its separator lost. */
function jointsWithin(run: readonly SpanRange[]): Joint[] {
  return run.slice(1).map((range) => (range.separatorLost ? 'gap' : 'comma'));
}

const JOINTS: readonly (readonly [TokenType, Joint])[] = [
  [signs.LineBreak, 'line'],
  [signs.Gap, 'gap'],
  [signs.And, 'and'],
  [signs.Dash, 'dash'],
  [signs.Colon, 'dash'],
];

/** «далее», «затем» say the order; «но» and «при этом» only add. */
function jointOf(token: IToken): Joint {
  if (tokenMatcher(token, signs.But)) return /далее|затем|дальнейш/.test(token.image) ? 'then' : 'comma';
  return JOINTS.find(([type]) => tokenMatcher(token, type))?.[1] ?? 'comma';
}
