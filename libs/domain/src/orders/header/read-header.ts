import type { LocalDate } from '../../calendar/index.js';
import type { Warning } from '../../deadlines/index.js';
import { kindLineAt, type OrderParts, paperKindIn, plainWords, type SourceLine } from '../document/index.js';
import type { OrderHeader } from '../order-reading.js';
import { canonicalPersonName, findPersons } from '../parties/index.js';
import { nominativeBody, readApproval } from './approval.js';
import { documentsNamed } from './basis.js';
import { readController } from './controller.js';
import { GENITIVE_BODY, issuerFromLetterhead, issuerFromPost } from './issuer.js';
import { sentenceCase } from './letter-case.js';
import { dateIn, numberIn } from './order-date.js';
import { orderTitle, PREAMBLE } from './order-title.js';

export interface HeaderReading {
  readonly order: OrderHeader;
  readonly warnings: readonly Warning[];
}

/** Who ordered what, when, under which number; who signed, who controls. What the text lacks is null. */
export function readHeader(parts: OrderParts, clauseTexts: readonly string[]): HeaderReading {
  const warnings: Warning[] = [];
  const warn = (level: Warning['level'], code: string, values: Warning['values'] = {}): void => {
    warnings.push({ level, code, where: 'order', values });
  };
  const kindAt = kindLineAt(parts.head);
  const title = orderTitle(parts.head);
  const requisites = requisitesOf(parts.head, kindAt, title?.at ?? parts.head.length);
  const own = numberFrom(requisites);
  const date = firstDate(requisites);
  const stamp = readStamp(parts.annex);
  const approval = parts.head.length === 0 ? readApproval(parts.annex) : null;
  if (own && stamp && own.number !== stamp.number) {
    warn('warn', 'order-number-mismatch', { order: own.number, annex: stamp.number });
  } else if (own && own.asWritten !== own.number) {
    warn('info', 'number-form', { written: own.asWritten, number: own.number });
  }

  const position = parts.signature?.position ?? null;
  const letterhead =
    issuerBelowKind(parts.head, kindAt) ?? issuerFromLetterhead(parts.head.slice(0, Math.max(kindAt, 0)));
  const issuer = letterhead ?? (position ? issuerFromPost(position) : null);
  if (!letterhead && parts.head.length > 0) warn('warn', 'no-issuer-line', issuer ? { issuer } : {});
  const drafterInside = parts.signature?.drafterInside ?? null;
  if (drafterInside) warn('warn', 'drafter-in-signature', { drafter: drafterInside });

  const { controller, warnings: controlWarnings } = readController(clauseTexts);
  if (parts.head.length > 0) warnings.push(...controlWarnings);

  const tail = parts.tail.map((line) => plainWords(line.text));
  const signatoryFullName = findPersons(parts.signature?.name ?? '')[0]?.fullName ?? null;
  const order: OrderHeader = {
    number: own?.number ?? approval?.number ?? stamp?.number ?? null,
    date: date ?? approval?.date ?? stamp?.date ?? null,
    issuer: issuer ?? approval?.issuer ?? null,
    title: title?.title ?? null,
    ...controller,
    signatory: parts.signature
      ? (canonicalPersonName(parts.signature.name) ?? parts.signature.name)
      : (approval?.signatory ?? null),
    signatoryPosition: position ?? approval?.signatoryPosition ?? null,
    ...(signatoryFullName !== null && { signatoryFullName }),
    drafter: drafterIn(tail) ?? (drafterInside ? canonicalPersonName(drafterInside) : null),
    distribution: distributionIn(tail),
    kind: paperKindIn(parts.head),
    basis: [
      ...documentsNamed(preambleOf(parts.head, title?.at ?? 0)),
      ...clauseTexts.filter((text) => CHANGES.test(text)).flatMap(documentsNamed),
    ],
  };
  return { order, warnings };
}

/** Clauses that change another document: «Признать утратившим силу …», «Внести в приказ …». */
const CHANGES = /^(?:признать|считать|отменить|внести)(?![а-яё])/i;
const REQUISITE_LINE = /^(?:от\s|№|N\s|[«"]?\s*\d{1,2}[\s.»"])/i;

/** The lines that may hold number and date: from the document's word to its subject, else those of the same form around. */
function requisitesOf(head: readonly SourceLine[], kindAt: number, titleAt: number): string[] {
  const texts = head.map((line) => plainWords(line.text));
  const between = texts.slice(Math.max(kindAt, 0), Math.max(titleAt, 0));
  const around = [...texts.slice(0, Math.max(kindAt, 0)), ...texts.slice(titleAt + 1)];
  return [...between, ...around.filter((text) => REQUISITE_LINE.test(text) && text.length < 60)];
}

/** «УКАЗ / ГУБЕРНАТОРА …»: the genitive behind the document's word or in the paragraph below it. */
function issuerBelowKind(head: readonly SourceLine[], kindAt: number): string | null {
  if (kindAt < 0) return null;
  const [kind = '', ...below] = head.slice(kindAt).map(({ text }) => plainWords(text));
  const behind = /\s(?<words>\S.*)$/.exec(kind)?.groups?.words ?? '';
  const from = below.findIndex((text) => text !== '');
  const end = below.findIndex((text, at) => at > from && (text === '' || REQUISITE_LINE.test(text)));
  const paragraph = from < 0 ? '' : below.slice(from, end < 0 ? from + 1 : end).join(' ');
  const genitive = [behind, paragraph].find((words) => GENITIVE_BODY.test(words));
  return genitive === undefined ? null : nominativeBody(sentenceCase(genitive));
}

/** The words between the subject and the command. */
function preambleOf(head: readonly SourceLine[], titleAt: number): string {
  const below = head.slice(titleAt).map((line) => plainWords(line.text));
  const from = below.findIndex((text, at) => at > 0 && PREAMBLE.test(text));
  return from < 0 ? '' : below.slice(from).join(' ');
}

interface Stamp {
  readonly number: string;
  readonly date: LocalDate | null;
}

/** «Приложение к приказу … от 07.03.2023 № 01/545» above the annex. */
function readStamp(annex: readonly SourceLine[]): Stamp | null {
  for (const { text } of annex.slice(0, 15)) {
    const words = plainWords(text);
    const number = /^от\s/i.test(words) ? numberIn(words) : null;
    if (number) return { number: number.number, date: dateIn(words) };
  }
  return null;
}

function numberFrom(lines: readonly string[]): { asWritten: string; number: string } | null {
  for (const words of lines) {
    const number = numberIn(words);
    if (number) return number;
  }
  return null;
}

function firstDate(lines: readonly string[]): LocalDate | null {
  for (const words of lines) {
    const date = dateIn(words);
    if (date) return date;
  }
  return null;
}

/** «Фамилия Имя Отчество, 8(351)…» or «Исп. Фамилия И.О.» below the signature. */
function drafterIn(tail: readonly string[]): string | null {
  for (const [at, words] of tail.entries()) {
    const person = findPersons(words.replace(/^(?:исп(?:олнитель|\.)?:?)\s*/i, ''))[0];
    const below = tail.slice(at, at + 3).join(' ');
    if (person && person.at === 0 && /\d[\d\s()-]{5,}/.test(below)) return person.fullName ?? person.name;
  }
  return null;
}

function distributionIn(tail: readonly string[]): string | null {
  const from = tail.findIndex((words) => /^(?:рассылка|разослать|разослано)\s*:?/i.test(words));
  if (from < 0) return null;
  const end = tail.findIndex((words, at) => at > from && words === '');
  return tail
    .slice(from, end < 0 ? tail.length : end)
    .join(' ')
    .replace(/^\S+?:?\s+/, '');
}
