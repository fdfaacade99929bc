import { type IToken, type Lexer, type TokenType, tokenMatcher } from 'chevrotain';
import * as dates from './tokens/dates.js';
import * as numbers from './tokens/numbers.js';
import * as signs from './tokens/signs.js';
import * as units from './tokens/units.js';

/** The tokens by the likelier meaning of every doubtful hour, and by the other one where there is a doubt. */
export interface HourReadings {
  readonly likelier: readonly IToken[];
  readonly other: { readonly tokens: readonly IToken[]; readonly doubted: IToken } | null;
}

type Meaning = 'hour' | 'date';
interface Decision {
  readonly likelier: Meaning;
  readonly isSure: boolean;
}

const sure = (likelier: Meaning): Decision => ({ likelier, isSure: true });
const doubt = (likelier: Meaning): Decision => ({ likelier, isSure: false });

/**
 * «9 мая, 12-15», «15.09.2024, 20.12»: the digits are an hour where the words say so or nothing else is possible, and days where a list
 * of days leads on to its month; otherwise both readings are given.
 */
export function hourReadings(tokens: readonly IToken[], text: string, lexer: Lexer, hourIsSaid: boolean): HourReadings {
  if (!tokens.some(isDoubtful)) return { likelier: tokens, other: null };
  const decisions = tokens.map((token, index) =>
    isDoubtful(token) ? decided({ tokens, text, index, hourIsSaid }) : sure('hour'),
  );
  const read = (meaning: (decision: Decision) => Meaning): IToken[] =>
    tokens.flatMap((token, index) =>
      meaning(decisions[index] as Decision) === 'date' ? asDate(token, lexer) : [token],
    );
  const doubted = tokens.find((_token, index) => decisions[index]?.isSure === false);
  return {
    likelier: read(({ likelier }) => likelier),
    other: doubted
      ? { tokens: read(({ likelier, isSure }) => (isSure ? likelier : otherThan(likelier))), doubted }
      : null,
  };
}

function isDoubtful(token: IToken): boolean {
  return tokenMatcher(token, dates.DoubtfulHour);
}

function otherThan(meaning: Meaning): Meaning {
  return meaning === 'hour' ? 'date' : 'hour';
}

/** Digits alone are read by the lexer as numbers and dates. */
function asDate(token: IToken, lexer: Lexer): IToken[] {
  return lexer
    .tokenize(token.image)
    .tokens.map((one) => Object.assign(one, { startOffset: one.startOffset + token.startOffset }));
}

interface InPhrase {
  readonly tokens: readonly IToken[];
  readonly text: string;
  readonly index: number;
  readonly hourIsSaid: boolean;
}

function decided(of: InPhrase): Decision {
  const { image } = of.tokens[of.index] as IToken;
  return image.includes('.') ? datedDecision(image, of) : daysDecision(image, of);
}

/** «12-15»: days have a first and a last one, and behind a comma their month may have been said before them. */
function daysDecision(image: string, { tokens, text, index, hourIsSaid }: InPhrase): Decision {
  const days = daysOf(image);
  if (days === null || !fitTogether(tokens, index)) return sure('hour');
  const [, last] = days;
  if (leadsToMonth(tokens, index, last)) return hourIsSaid ? doubt('hour') : sure('date');
  return hourIsSaid || !isSetOff(text, tokens[index] as IToken) ? sure('hour') : doubt('hour');
}

/** «12-15» as the first and the last of some days; null where it can be nothing but an hour. */
function daysOf(image: string): readonly [first: number, last: number] | null {
  const [first = 0, last = 0, ...more] = image.split(/\D+/).map(Number);
  return more.length > 0 || first < 1 || first >= last || last > LAST_DAY ? null : [first, last];
}

function daysAt(tokens: readonly IToken[], at: number): ReturnType<typeof daysOf> {
  const token = tokens[at];
  return token !== undefined && isDoubtful(token) ? daysOf(token.image) : null;
}

/** «10-15, 14-30» overlap and «10-45» is no run of days: what stands with it in one list is an hour too. */
function fitTogether(tokens: readonly IToken[], index: number): boolean {
  let first = index;
  while (isAt(tokens, first - 1, JOINTS) && isAt(tokens, first - 2, [dates.DoubtfulHour])) first -= 2;
  let before = 0;
  for (let at = first; isAt(tokens, at, [dates.DoubtfulHour]); at += 2) {
    const days = daysAt(tokens, at);
    if (days === null || days[0] <= before) return false;
    before = days[1];
    if (!isAt(tokens, at + 1, JOINTS)) break;
  }
  return true;
}

/** «10.10»: likelier a date where dates in figures stand before or behind it in a list. */
function datedDecision(image: string, { tokens, text, index, hourIsSaid }: InPhrase): Decision {
  if (hourIsSaid || /^0?0\./.test(image)) return sure('hour');
  const [joint, next] = [tokens[index + 1], tokens[index + 2]];
  const goesOn = joint !== undefined && next !== undefined && isOneOf(joint, JOINTS) && isOneOf(next, IN_FIGURES);
  const before = tokens
    .slice(0, index)
    .findLast((token) => !isOneOf(token, [signs.LineBreak, ...JOINTS, units.YearWord]));
  if (isAt(tokens, index - 1, [signs.Dash])) return doubt('date');
  const isList = before !== undefined && isOneOf(before, IN_FIGURES) && isSetOff(text, tokens[index] as IToken);
  return doubt(/^\d/.test(image) && (goesOn || isList) ? 'date' : 'hour');
}

/** «…, 12-15, 20 июня»: a list of days that grow up to the name of their month. */
function leadsToMonth(tokens: readonly IToken[], index: number, last: number): boolean {
  let [at, day] = [index + 1, last];
  while (isAt(tokens, at, JOINTS) && isAt(tokens, at + 1, [numbers.Integer, dates.DoubtfulHour])) {
    const isRange = isAt(tokens, at + 2, [signs.Dash]) && isAt(tokens, at + 3, [numbers.Integer]);
    const [next, end] = daysAt(tokens, at + 1) ?? [dayAt(tokens, at + 1), dayAt(tokens, isRange ? at + 3 : at + 1)];
    if (next <= day || end < next) return false;
    day = end;
    at += isRange ? 4 : 2;
    if (isAt(tokens, at, [dates.Month, units.DayNumber])) return true;
  }
  return false;
}

/** A comma, a semicolon, «и» or a line break stands before it, and not white space alone. */
function isSetOff(text: string, token: IToken): boolean {
  return /(?:[,;\n]|\sи)\s*$/.test(text.slice(Math.max(0, token.startOffset - LONGEST_GAP), token.startOffset));
}

function dayAt(tokens: readonly IToken[], at: number): number {
  return Number.parseInt(tokens[at]?.image ?? '', 10);
}

function isAt(tokens: readonly IToken[], at: number, types: readonly TokenType[]): boolean {
  const token = tokens[at];
  return token !== undefined && isOneOf(token, types);
}

function isOneOf(token: IToken, types: readonly TokenType[]): boolean {
  return types.some((type) => tokenMatcher(token, type));
}

const JOINTS: readonly TokenType[] = [signs.Comma, signs.Semicolon, signs.And];
const IN_FIGURES: readonly TokenType[] = [dates.NumericDate, dates.DayMonth];
const LAST_DAY = 31;
/** How far back a separator is looked for. */
const LONGEST_GAP = 8;
