import { createTokenInstance, type IToken, type TokenType, tokenMatcher } from 'chevrotain';
import * as t from './tokens.js';

/** After these a phrase is unfinished, so a line break behind them is only a break of the line. */
const UNFINISHED: readonly TokenType[] = [
  t.During,
  t.DuringMin,
  t.TermUntil,
  t.Until,
  t.NotLater,
  t.NotEarlier,
  t.NotLaterThanFor,
  t.From,
  t.SinceEvent,
  t.By,
  t.Towards,
  t.For,
  t.In,
  t.ExternalPrep,
  t.ExternalTerms,
  t.OnDemandOf,
  t.Comma,
  t.And,
  t.But,
  t.Dash,
  t.Slash,
  t.Colon,
  t.Semicolon,
  t.Ordinal,
  t.NumberWord,
  t.Study,
  t.Working,
  t.CalendarWord,
  t.Times,
  t.AtLeast,
  t.Each,
  t.Beginning,
  t.Middle,
  t.EndPart,
  t.Following,
  t.Reporting,
  t.TermIs,
  t.Whole,
  t.EventTime,
  t.ByResults,
];
/** Words that a new line can open a new deadline with. */
const OPENING: readonly TokenType[] = [
  t.Month,
  t.NumericDate,
  t.DayMonth,
  t.During,
  t.DuringMin,
  t.TermUntil,
  t.Until,
  t.NotLater,
  t.NotEarlier,
  t.From,
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
  t.ExternalPrep,
  t.ExternalTerms,
  t.OnDemandOf,
  t.Ordinal,
  t.Agreement,
  t.TermIs,
  t.AfterEach,
  t.Word,
];
const DATED_END: readonly TokenType[] = [
  t.Month,
  t.Year,
  t.YearPair,
  t.YearWord,
  t.NumericDate,
  t.DayMonth,
  t.CurrentYear,
];

/**
 * Settles which line breaks separate and where a separator was lost (rule 13): a break inside an unfinished phrase is dropped,
 * and a `Gap` is put between two months or dates that stand side by side.
 */
export function separate(tokens: readonly IToken[]): IToken[] {
  const settled: IToken[] = [];
  tokens.forEach((token, index) => {
    const before = settled.at(-1);
    const next = tokens[index + 1];
    if (tokenMatcher(token, t.LineBreak)) {
      if (before && next && breaksPhrase(before, next)) settled.push(token);
      return;
    }
    if (before && isOneOf(before, DATED_END) && startsDate(token, next)) settled.push(gapBefore(token));
    settled.push(token);
  });
  return settled;
}

function breaksPhrase(before: IToken, next: IToken): boolean {
  if (isOneOf(before, UNFINISHED) || !isOneOf(next, OPENING)) return false;
  return !(tokenMatcher(before, t.Word) && tokenMatcher(next, t.Word));
}

function startsDate(token: IToken, next: IToken | undefined): boolean {
  if (isOneOf(token, [t.Month, t.NumericDate, t.DayMonth])) return true;
  return tokenMatcher(token, t.Ordinal) && next !== undefined && tokenMatcher(next, t.Month);
}

function isOneOf(token: IToken, types: readonly TokenType[]): boolean {
  return types.some((type) => tokenMatcher(token, type));
}

function gapBefore(token: IToken): IToken {
  const offset = Math.max(0, token.startOffset - 1);
  return createTokenInstance(t.Gap, ' ', offset, offset, Number.NaN, Number.NaN, Number.NaN, Number.NaN);
}
