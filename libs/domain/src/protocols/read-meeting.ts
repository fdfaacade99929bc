import {
  canonicalPersonName,
  dateIn,
  findPersons,
  genitiveToNominative,
  groupToNominative,
  type NameLexicon,
  numberIn,
} from '../orders/index.js';
import { readAttendance } from './attendance.js';
import { titleLineAt, wordsOfTitleLine } from './is-protocol.js';
import { meetingTime } from './meeting-time.js';
import type { ProtocolLine } from './protocol-lines.js';
import type { ProtocolParts } from './protocol-parts.js';
import type { Meeting } from './protocol-reading.js';

/** Reads the requisites of a protocol from its head and its signatures. What the text lacks is null or empty. */
export function readMeeting(parts: ProtocolParts, lexicon: NameLexicon): Meeting {
  const titleAt = Math.max(titleLineAt(parts.head), 0);
  const below = parts.head.slice(titleAt);
  const own = wordsOfTitleLine(below[0]?.text ?? '');
  const requisites = [own, ...below.slice(1).map(({ text }) => text)].filter((text) => !namesPeople(text));
  const title = meetingTitle(own, below.slice(1));
  const chair = chairOf(parts);
  return {
    number: firstOf(requisites, (text) => numberIn(text)?.number ?? null),
    date:
      firstOf(requisites, dateIn) ??
      firstOf(
        parts.head
          .slice(0, titleAt)
          .filter(({ text }) => !/_{3}|утвержд/i.test(text))
          .map(({ text }) => text),
        dateIn,
      ),
    time: firstOf(requisites, meetingTime),
    title,
    body: title === null ? null : bodyOf(title),
    place: placeIn(requisites),
    chair: chair?.name ?? null,
    chairPosition: chair?.position ?? null,
    secretary: secretaryOf(parts),
    ...readAttendance(below, lexicon),
    agenda: parts.agenda,
  };
}

function firstOf<Value>(lines: readonly string[], read: (text: string) => Value | null): Value | null {
  for (const text of lines) {
    const value = read(text);
    if (value !== null) return value;
  }
  return null;
}

const PEOPLE =
  /^(?:на\s+\S+\s+)?(?:присутств|отсутств|приглаш|председател|секретар|участник|участвовал|члены|в[её]л[аи]?\s|кворум|\d{1,2}[.)]\s)/i;

function namesPeople(text: string): boolean {
  return PEOPLE.test(text);
}

const PLACE_LABEL = /^место(?:\s+проведения)?(?:\s+[а-яё]+)?\s*[:–—-]\s*(?<place>.+)$/i;
const SETTLEMENT =
  /(?:^|\s)(?<place>(?:г|с|п|пос|пгт|рп|р\.\s?п|ст|ст-ца|д|х)\.\s?[А-ЯЁ][а-яё]+(?:-[А-ЯЁа-яё]+)*(?:\s[А-ЯЁ][а-яё]+)?)(?=\s|,|$)/;

function placeIn(lines: readonly string[]): string | null {
  const labelled = firstOf(lines, (text) => PLACE_LABEL.exec(text)?.groups?.place?.replace(/[.;]$/, '') ?? null);
  return labelled ?? firstOf(lines, (text) => SETTLEMENT.exec(text)?.groups?.place ?? null);
}

const REQUISITE = /^(?:от\s|№|дата|место|время|тема|начало|«?\s*\d{1,2}\s*[».\s]|(?:г|с|п|пос|пгт|ст)\.\s|повестк)/i;

/** «заседания педагогического совета»: behind the word ПРОТОКОЛ or on the lines below it, up to the next requisite. */
function meetingTitle(own: string, below: readonly ProtocolLine[]): string | null {
  const inLine = own
    .replace(/№\s*[\d/.а-яё-]+/i, ' ')
    .replace(/\s+от\s+[«"]?\d.*$/i, '')
    .replace(/^\s*от\s.*$/i, '')
    .trim();
  const words = inLine === '' || REQUISITE.test(inLine) ? [] : [inLine];
  for (const [at, { text, opens }] of below.entries()) {
    const isFirst = words.length === 0;
    if (REQUISITE.test(text) || namesPeople(text) || dateIn(text) !== null || (!isFirst && /№/.test(text))) {
      if (isFirst && at < 3) continue;
      break;
    }
    const goesOn = isFirst ? !/:/.test(text) : !opens || /^[а-яё]/.test(text);
    if (!goesOn || at > 6) break;
    words.push(text);
  }
  const title = words
    .join(' ')
    .replace(/[.,:]+$/, '')
    .trim();
  if (title === '') return null;
  return title === title.toUpperCase() ? title.toLowerCase() : title;
}

const SITTING = /^(?:(?:очередно|внеочередно|расширенно|выездно|совместно|оперативно)\S*\s+)*заседани[яе]\s+/i;
const ASSEMBLY = /(?:собрани[яе]|конференци[ия])(?:\s|$)/i;

/** «заседания муниципальной рабочей группы» → «муниципальная рабочая группа»; null for a meeting that is no body. */
function bodyOf(title: string): string | null {
  const sitting = SITTING.exec(title);
  if (!sitting && !ASSEMBLY.test(title)) return null;
  return collegialNominative(title.slice(sitting?.[0].length ?? 0)) || null;
}

function collegialNominative(words: string): string {
  const assembly = words.replace(/^(с|С)обрания(?=\s|$)/, '$1обрание');
  return assembly === words ? (genitiveToNominative(words) ?? groupToNominative(words)) : assembly;
}

const CHAIR =
  /^(?:председател(?:ь(?:ствующий|ствовал[а]?)?|ьствует)|в[её]л[аи]?\s+(?:заседание|совещание|собрание)|ведущ(?:ий|ая))(?<rest>.*)$/i;

function chairOf({ head, closing }: ProtocolParts): { name: string; position: string | null } | null {
  for (const { text } of [...head, ...closing]) {
    const rest = CHAIR.exec(text)?.groups?.rest?.split(/секретар/i)[0];
    const person = rest === undefined ? undefined : findPersons(rest)[0];
    if (rest === undefined || !person) continue;
    const before = /[:–—]\s*(?<post>[^:–—]*)$/.exec(rest.slice(0, person.at))?.groups?.post?.trim() ?? '';
    const after = rest.slice(person.end).replace(/^[\s,–—-]+|[\s_.;]+$/g, '');
    return { name: person.name, position: before || after || null };
  }
  const signer = closing.map(({ text }) => ({ text, person: findPersons(text)[0] })).find(({ person }) => person);
  if (!signer?.person || /^(?:секретар|протокол|выписка|разослать)/i.test(closing[0]?.text ?? '')) return null;
  const post = signer.text.slice(0, signer.person.at).replace(/[\s_:]+$/, '');
  return { name: signer.person.name, position: post === '' ? null : post };
}

function secretaryOf({ head, closing }: ProtocolParts): string | null {
  for (const { text } of [...head, ...closing]) {
    const rest = /(?:секретар\S*|протокол\s+(?:в[её]л[аи]?|составил[аи]?))(?<rest>.*)$/i.exec(text)?.groups?.rest;
    const person = rest === undefined ? undefined : findPersons(rest)[0];
    if (person) return canonicalPersonName(person.name) ?? person.name;
  }
  return null;
}
