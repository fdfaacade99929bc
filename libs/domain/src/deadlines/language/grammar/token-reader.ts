import {
  EarlyExitException,
  EmbeddedActionsParser,
  type IToken,
  NoViableAltException,
  type TokenType,
  tokenMatcher,
} from 'chevrotain';
import type { Place } from '../tree.js';

/** Offset of the character after the token: a mended word is as long as it was written. */
export function endOf(token: IToken): number {
  return token.endOffset === undefined || Number.isNaN(token.endOffset)
    ? token.startOffset + token.image.length
    : token.endOffset + 1;
}

/**
 * What every rule of the grammar looks with. The grammar is a chain of classes, a subject each: a class adds its rules to
 * those before it, and the last one, `PhraseParser`, reads a whole phrase.
 *
 * Actions also run once with dummy tokens while the parser records its grammar, so whatever looks into a token or into what
 * another rule gave stands in ACTION.
 */
export class TokenReader extends EmbeddedActionsParser {
  /** Whether the k-th token ahead is of the type. */
  protected is(k: number, type: TokenType): boolean {
    return tokenMatcher(this.LA(k), type);
  }

  protected isOneOf(k: number, types: readonly TokenType[]): boolean {
    return types.some((type) => this.is(k, type));
  }

  /** From the token to the last one consumed. */
  protected placeFrom(first: IToken): Place {
    const last = this.LA(0);
    return { from: first.startOffset, to: endOf(last) };
  }

  /**
   * Says only where no alternative fits. The library's own message looks up every path of the grammar, which costs a
   * hundred times the reading itself, and nobody sees it.
   */
  protected raiseNoAltException(): never {
    const error = new NoViableAltException('no alternative', this.LA(1), this.LA(0));
    this.errors = [...this.errors, error];
    throw error;
  }

  /** The same for a repetition that did not begin. */
  protected raiseEarlyExitException(): never {
    const error = new EarlyExitException('nothing to repeat', this.LA(1), this.LA(0));
    this.errors = [...this.errors, error];
    throw error;
  }
}
