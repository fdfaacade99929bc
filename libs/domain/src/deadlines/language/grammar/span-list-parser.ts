import { type TokenType, tokenMatcher } from 'chevrotain';
import * as frequencies from '../tokens/frequencies.js';
import * as signs from '../tokens/signs.js';
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
];

/** Lists and ranges of stretches, and what stands between the members of a list. */
export class SpanListParser extends SpanParser {
  protected readonly spanList = this.RULE('spanList', (): SpanList => {
    const ranges: SpanRange[] = [];
    const joints: Joint[] = [];
    const first = this.SUBRULE(this.spanRun);
    this.ACTION(() => {
      ranges.push(...first);
      for (let i = 1; i < first.length; i += 1) joints.push('comma');
    });
    this.MANY({
      GATE: () => this.spanStartsAt(2) && !this.is(3, frequencies.Times),
      DEF: () => {
        const joint = this.SUBRULE(this.joint);
        const more = this.SUBRULE2(this.spanRun);
        this.ACTION(() => {
          ranges.push(...more);
          joints.push(joint);
          for (let i = 1; i < more.length; i += 1) joints.push('comma');
        });
      },
    });
    return { ranges, joints };
  });

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
        joint ??= tokenMatcher(last, signs.LineBreak)
          ? 'line'
          : tokenMatcher(last, signs.Gap)
            ? 'gap'
            : tokenMatcher(last, signs.And)
              ? 'and'
              : 'comma';
      });
    });
    return joint;
  });
}
