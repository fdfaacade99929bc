import type { LocalDate } from '../../calendar/index.js';
import { isBlank, plainWords, type SourceLine } from '../document/index.js';
import { canonicalPersonName, findPersons, groupToNominative } from '../parties/index.js';
import { issuerFromPost } from './issuer.js';
import { sentenceCase } from './letter-case.js';
import { dateIn, numberIn } from './order-date.js';

/** The requisites of a plan without an order: from its approval («УТВЕРЖДАЮ», «УТВЕРЖДЁН приказом …»). */
export interface Approval {
  readonly number: string | null;
  readonly date: LocalDate | null;
  readonly issuer: string | null;
  readonly signatory: string | null;
  readonly signatoryPosition: string | null;
}

const BY_HEAD = /(?:^|\s)утверждаю\s*:?\s*(?<rest>.*)$/i;
const BY_ORDER = /^утвержд[её]н[аоы]?(?:\s|$)/i;
const BY_WHAT = /(?:приказом|распоряжением|постановлением|решением|протоколом)\s+(?<issuer>.+?)(?:\s+от\s|\s+№|$)/i;
/** How many lines a block of approval may have. */
const LONGEST_BLOCK = 10;

/** Reads the approval above a plan's title; null where there is none. */
export function readApproval(lines: readonly SourceLine[]): Approval | null {
  const texts = lines.slice(0, 40).map(({ text }) => plainWords(text));
  const headAt = texts.findIndex((text) => BY_HEAD.test(text) && !/согласовано\s*$/i.test(text));
  if (headAt >= 0) return approvedByHead(blockFrom(texts, headAt));
  const orderAt = texts.findIndex((text) => BY_ORDER.test(text));
  return orderAt < 0 ? null : approvedByOrder(blockFrom(texts, orderAt));
}

/** The lines of one block: up to a blank line after something that closes it (the date), or the plan's title. */
function blockFrom(texts: readonly string[], from: number): string[] {
  const block: string[] = [];
  for (const text of texts.slice(from, from + LONGEST_BLOCK)) {
    if (block.length > 0 && /^(?:план|дорожная|программа|комплекс|график|положение|регламент|согласован)/i.test(text))
      break;
    if (isBlank(text)) {
      if (block.some((line) => dateIn(line) !== null)) break;
    } else block.push(text);
  }
  return block;
}

function approvedByHead(block: readonly string[]): Approval {
  const [first = '', ...more] = block;
  const lines = [BY_HEAD.exec(first)?.groups?.rest ?? '', ...more].filter(Boolean);
  const post: string[] = [];
  let signatory: string | null = null;
  for (const line of lines) {
    const person = findPersons(line)[0];
    if (signatory === null && person) {
      signatory = canonicalPersonName(person.name) ?? person.name;
      post.push(line.slice(0, person.at));
      break;
    }
    if (dateIn(line) === null) post.push(line);
  }
  const position = post
    .join(' ')
    .replace(/_+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s:,/]+$/, '')
    .trim();
  return {
    number:
      block
        .map((line) => numberIn(line)?.number ?? null)
        .find((number, at) => number !== null && /приказ|от\s/i.test(block[at] ?? '')) ?? null,
    date: block.map(dateIn).find((date) => date !== null) ?? null,
    issuer: position === '' ? null : issuerFromPost(position),
    signatory,
    signatoryPosition: position === '' ? null : position,
  };
}

function approvedByOrder(block: readonly string[]): Approval {
  const words = block.join(' ');
  const issuer = BY_WHAT.exec(words)?.groups?.issuer?.trim() ?? null;
  // «приказом МБДОУ № 12 от 30.08.2024 № 64»: the act's own number stands with its date.
  const act = /(?<!\S)от\s+\S.*$/i.exec(words)?.[0] ?? words;
  return {
    number: (numberIn(act) ?? numberIn(words))?.number ?? null,
    date: dateIn(act) ?? dateIn(words),
    issuer: issuer === null ? null : sentenceCase(nominativeBody(issuer)),
    signatory: null,
    signatoryPosition: null,
  };
}

/** Officials who order in their own name. */
const OFFICIALS: readonly (readonly [RegExp, string])[] = [
  [/^губернатора(?=\s|$)/i, 'Губернатор'],
  [/^президента(?=\s|$)/i, 'Президент'],
  [/^главы(?=\s|$)/i, 'Глава'],
];

/** «управления культуры администрации города» → «управление культуры администрации города». */
export function nominativeBody(genitive: string): string {
  const official = OFFICIALS.find(([form]) => form.test(genitive));
  if (official) return genitive.replace(...official);
  return issuerFromPost(`начальник ${genitive}`) ?? groupToNominative(genitive);
}
