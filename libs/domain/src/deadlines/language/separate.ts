import { createTokenInstance, type IToken, type TokenType, tokenMatcher } from 'chevrotain';
import * as bounds from './tokens/bounds.js';
import * as dates from './tokens/dates.js';
import * as events from './tokens/events.js';
import * as frequencies from './tokens/frequencies.js';
import * as numbers from './tokens/numbers.js';
import * as signs from './tokens/signs.js';
import * as standing from './tokens/standing.js';
import * as units from './tokens/units.js';

/** After these a phrase is unfinished, so a line break behind them is only a break of the line. */
const UNFINISHED: readonly TokenType[] = [
  bounds.During,
  events.DuringMin,
  bounds.TermUntil,
  bounds.Until,
  bounds.NotLater,
  bounds.NotEarlier,
  events.NotLaterThanFor,
  events.Through,
  events.AtMost,
  events.AfterLapse,
  events.NamedTime,
  bounds.Before,
  bounds.Eve,
  bounds.Except,
  standing.UntilEnd,
  standing.AfterEach,
  bounds.From,
  events.SinceEvent,
  bounds.By,
  bounds.Towards,
  bounds.For,
  bounds.In,
  standing.ExternalPrep,
  standing.ExternalTerms,
  standing.OnDemandOf,
  signs.Comma,
  signs.And,
  signs.But,
  signs.Dash,
  signs.Slash,
  signs.Colon,
  signs.Semicolon,
  numbers.Ordinal,
  numbers.NumberWord,
  units.Study,
  units.Working,
  units.CalendarWord,
  frequencies.Times,
  frequencies.AtLeast,
  frequencies.Each,
  units.Beginning,
  units.Middle,
  units.EndPart,
  frequencies.Following,
  frequencies.Reporting,
  bounds.TermIs,
  units.Whole,
  events.EventTime,
  events.ByResults,
];
/** Words that a new line can open a new deadline with. */
const OPENING: readonly TokenType[] = [
  dates.Month,
  dates.NumericDate,
  dates.DayMonth,
  bounds.During,
  events.DuringMin,
  bounds.TermUntil,
  bounds.Until,
  bounds.NotLater,
  bounds.NotEarlier,
  bounds.From,
  frequencies.Monthly,
  frequencies.Quarterly,
  frequencies.Weekly,
  frequencies.Daily,
  frequencies.Yearly,
  frequencies.AtLeast,
  frequencies.Times,
  frequencies.Each,
  standing.Continuous,
  standing.Urgent,
  standing.ExternalPrep,
  standing.ExternalTerms,
  standing.OnDemandOf,
  numbers.Ordinal,
  standing.Agreement,
  bounds.TermIs,
  standing.AfterEach,
  standing.UntilEnd,
  bounds.Before,
  events.NamedTime,
  events.EventTime,
  events.ByResults,
  events.CompoundTerm,
  events.Through,
  events.NextDay,
  events.AtMeeting,
  events.SameDay,
  frequencies.Once,
  frequencies.ByUnits,
  units.Weekday,
  units.Holidays,
  units.Winter,
  units.Spring,
  units.Summer,
  units.Autumn,
  units.Seasons,
  units.Beginning,
  units.Middle,
  units.EndPart,
  units.Whole,
  units.Study,
  dates.Year,
  dates.YearPair,
  bounds.By,
  bounds.In,
  bounds.For,
  bounds.Towards,
  events.SinceEvent,
  signs.Word,
];
const NUMBERED: readonly TokenType[] = [units.Quarter, units.Term, units.Half];
const DATED_END: readonly TokenType[] = [
  dates.Month,
  dates.Year,
  dates.YearPair,
  dates.NumericDate,
  dates.DayMonth,
  dates.CurrentYear,
  ...NUMBERED,
];

/** A year on the line below is theirs. */
const YEARLESS: readonly TokenType[] = [dates.Month, dates.DayMonth];

/**
 * Settles which line breaks separate and where a separator was lost (rule 13): a break inside an unfinished phrase is dropped,
 * and a `Gap` is put between two months or dates that stand side by side.
 */
export function separate(tokens: readonly IToken[]): IToken[] {
  const settled: IToken[] = [];
  tokens.forEach((token, index) => {
    const before = settled.at(-1);
    const next = tokens[index + 1];
    if (tokenMatcher(token, signs.LineBreak)) {
      if (before && next && (breaksPhrase(before, next) || namesReport(next, tokens[index + 2]))) settled.push(token);
      return;
    }
    if (before && endsDate(before, settled.at(-2)) && startsDate(token, next)) settled.push(gapBefore(token));
    if (before && next && isLostBetweenNumbers(before, token, next)) settled.push(gapBefore(token));
    settled.push(token);
  });
  return settled;
}

/** «I II кварталы». */
function isLostBetweenNumbers(before: IToken, token: IToken, next: IToken): boolean {
  return [before, token].every((one) => tokenMatcher(one, numbers.Roman)) && isOneOf(next, NUMBERED);
}

/** «год – до 20 января» on a line of its own. */
function namesReport(next: IToken, behind: IToken | undefined): boolean {
  const { YearWord, Half, Quarter, Term } = units;
  return (
    isOneOf(next, [YearWord, Half, Quarter, Term]) && behind !== undefined && isOneOf(behind, [signs.Dash, signs.Colon])
  );
}

function breaksPhrase(before: IToken, next: IToken): boolean {
  if (isOneOf(before, UNFINISHED) || !isOneOf(next, OPENING)) return false;
  if (isOneOf(before, YEARLESS) && isOneOf(next, [dates.Year, dates.YearPair])) return false;
  return !(tokenMatcher(before, signs.Word) && tokenMatcher(next, signs.Word));
}

/** «года» ends a date only behind its number: «в течение года» is another matter. */
function endsDate(last: IToken, before: IToken | undefined): boolean {
  if (isOneOf(last, NUMBERED)) return before !== undefined && tokenMatcher(before, numbers.Ordinal);
  if (!tokenMatcher(last, units.YearWord)) return isOneOf(last, DATED_END);
  return before !== undefined && isOneOf(before, [dates.Year, dates.YearPair]);
}

function startsDate(token: IToken, next: IToken | undefined): boolean {
  if (isOneOf(token, [dates.Month, dates.NumericDate, dates.DayMonth])) return true;
  return tokenMatcher(token, numbers.Ordinal) && next !== undefined && isOneOf(next, [dates.Month, ...NUMBERED]);
}

function isOneOf(token: IToken, types: readonly TokenType[]): boolean {
  return types.some((type) => tokenMatcher(token, type));
}

function gapBefore(token: IToken): IToken {
  const offset = Math.max(0, token.startOffset - 1);
  return createTokenInstance(signs.Gap, ' ', offset, offset, Number.NaN, Number.NaN, Number.NaN, Number.NaN);
}
