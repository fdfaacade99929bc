import { type IToken, type TokenType, tokenMatcher } from 'chevrotain';
import * as bounds from '../tokens/bounds.js';
import * as frequencies from '../tokens/frequencies.js';
import * as numbers from '../tokens/numbers.js';
import * as signs from '../tokens/signs.js';
import * as units from '../tokens/units.js';
import type { Joint, SpanList, SpanRange } from '../tree.js';
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

/** Lists and ranges of stretches, and what stands between the members of a list. */
export abstract class SpanListParser extends SpanParser {
  protected readonly spanList = this.RULE('spanList', (): SpanList => {
    const ranges: SpanRange[] = [];
    const joints: Joint[] = [];
    const first = this.SUBRULE(this.spanRun);
    this.ACTION(() => {
      ranges.push(...first);
      joints.push(...jointsWithin(first));
    });
    this.MANY({
      GATE: () => this.spanStartsAt(2) && !this.is(3, frequencies.Times) && !this.nameOfNextAt(2),
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

  /** «II полугодие – до 15 января» behind a comma names the next deadline and is no member of this list. */
  private nameOfNextAt(k: number): boolean {
    const here = this.is(k, bounds.In) ? k + 1 : k;
    const two = this.is(here, numbers.Ordinal) || this.is(here + 1, units.YearWord);
    const dashAt = two ? here + 2 : here + 1;
    return this.is(dashAt, signs.Dash) && this.isOneOf(dashAt + 1, [bounds.Until, bounds.NotLater, bounds.TermUntil]);
  }

  private readonly spanRun = this.RULE('spanRun', (): SpanRange[] => {
    const ranges = this.SUBRULE(this.spanOrRun);
    this.OPTION({
      GATE: () => this.spanStartsAt(2),
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
        { ALT: () => (this.CONSUME(signs.Slash), 'comma' as const) },
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
  if (tokenMatcher(token, signs.But)) return /^(?:далее|затем)/.test(token.image) ? 'then' : 'comma';
  return JOINTS.find(([type]) => tokenMatcher(token, type))?.[1] ?? 'comma';
}
