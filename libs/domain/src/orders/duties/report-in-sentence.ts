import { wordsOfTerms } from '../clauses/index.js';
import { dativeToNominative, findPersons, groupToNominative, type NameLexicon } from '../parties/index.js';
import { reportAt, reportInNominative } from './report-words.js';

/** What is to be told and to whom, cut out of one sentence. */
export interface ReportWords {
  readonly what: string;
  readonly to: string | null;
  /** Where the verb stands: whoever is named before it tells. */
  readonly verbAt: number;
}

const VERBS =
  /(?<![а-яё])(?:(?:предо|пред)став(?:ить|лять|ляют|ляет|ит|ят|ление|лению|ления)|направ(?:ить|лять|ляют|ляет|ит|ят|ление|ления)|сда(?:ть|вать|ют|[её]т|ча)|переда(?:ть|вать|ют|[её]т|ча)|присла(?:ть)|высла(?:ть)|внести|отправ(?:ить|лять|ляют|ка))(?![а-яё])/gi;
const BODY =
  '(?:адрес\\s+)?(?:[А-ЯЁ«]|(?:(?:муниципальн|региональн|областн|краев|районн|городск|территориальн|окружн|методическ|образовательн|государственн|рабоч|проектн|организационн|координационн)[а-яё]+\\s+)*(?:министерств|департамент|управлени|отдел|комитет|центр|институт|администраци|учреждени|организаци|совет|комисси|оргкомитет|групп|служб|сектор|кабинет|академи|школ|агентств))';
const INTO = new RegExp(`(?<![а-яё])в\\s+(?=${BODY})`);
const POST =
  /(?<![а-яё])(?:(?:главному|ведущему|муниципальному|региональному|школьному|первому|ответственному|старшему)\s+)*(?:координатору|руководителю|начальнику|директору|заместителю|председателю|секретарю|оператору|специалисту|куратору|методисту|министру|заведующему)(?![а-яё])/i;
const STOP = '\u0001';

/**
 * Reads «Предоставить в Департамент информацию о реализации плана …», «направить списки в институт», «предоставляют его
 * координатору»: null where the sentence hands over nothing that is a report. `deadlineText` is cut out beforehand.
 */
export function reportInSentence(
  sentence: string,
  deadlineText: string | null,
  lexicon: NameLexicon,
): ReportWords | null {
  const terms = deadlineText === null ? [] : wordsOfTerms(deadlineText, sentence);
  const words = terms.reduce((rest, term) => rest.replace(term, STOP), sentence);
  for (const verb of words.matchAll(VERBS)) {
    const report = handedOver(words.slice(0, verb.index), words.slice(verb.index + verb[0].length), lexicon);
    if (report) return { ...report, verbAt: verb.index };
  }
  return null;
}

function handedOver(before: string, after: string, lexicon: NameLexicon): Omit<ReportWords, 'verbAt'> | null {
  const isPronoun = /^\s*(?:его|е[её]|их)(?![а-яё])/i.exec(after);
  const objectAt = isPronoun ? null : reportAt(after);
  const object = isPronoun ? earlierObject(before) : objectAt === null ? null : after.slice(objectAt);
  if (object === null || !opensRightAway(after, objectAt)) return null;
  const to = recipient(isPronoun ? after.slice(isPronoun[0].length) : after, objectAt);
  return { what: reportInNominative(untilRecipient(object)), to: to === null ? null : canonical(to, lexicon) };
}

/** Between the verb and what is handed over stand whom it goes to, when, or nothing; not another thing. */
function opensRightAway(after: string, objectAt: number | null): boolean {
  if (objectAt === null) return true;
  const between = after.slice(0, objectAt).replace(new RegExp(STOP, 'g'), ' ').trim();
  return (
    between === '' ||
    INTO.test(` ${between}`) ||
    POST.test(between) ||
    findPersons(between).length > 0 ||
    /^(?:в\s+электронном|ежемесячно|ежеквартально|ежегодно)/i.test(between)
  );
}

/** «проводят анализ … и предоставляют его»: what was made before is what is handed over. */
function earlierObject(before: string): string | null {
  const at = reportAt(before);
  return at === null ? null : before.slice(at).replace(/[\s,]*(?:и|а\s+также)?\s*$/i, '');
}

function untilRecipient(object: string): string {
  const ends = [
    INTO.exec(object)?.index,
    POST.exec(object)?.index,
    object.indexOf(STOP),
    findPersons(object)[0]?.at,
    /[.;:]|,\s+(?:а|в\s+том|согласно)/.exec(object)?.index,
  ];
  const end = Math.min(...ends.filter((at): at is number => at !== undefined && at > 0), object.length);
  return object.slice(0, end).replace(/[\s,–—-]+$/, '');
}

function recipient(after: string, objectAt: number | null): string | null {
  const into = INTO.exec(after);
  const person = findPersons(after)[0];
  const post = POST.exec(after);
  if (into && (person === undefined || into.index < person.at)) {
    const from = into.index + into[0].length;
    const own = objectAt !== null && objectAt > from ? after.slice(from, objectAt) : after.slice(from);
    const body = untilMark(own);
    return /^адрес\s/i.test(body) ? genitiveBody(body.replace(/^адрес\s+/i, '')) : groupToNominative(body);
  }
  if (person) {
    const rest = untilMark(after.slice(person.end)).replace(/^[\s,–—-]+/, '');
    return rest === '' ? person.name : `${person.name}, ${dativeToNominative(rest)}`;
  }
  if (!post) return null;
  const own = objectAt !== null && objectAt > post.index ? after.slice(post.index, objectAt) : after.slice(post.index);
  return dativeToNominative(untilMark(own));
}

/** «в адрес министерства …»: the body stands in the genitive, which a noun alone does not show. */
function genitiveBody(words: string): string {
  const [noun = '', ...rest] = words.split(' ');
  const known = GENITIVES.find(([ending]) => ending.test(noun));
  return known ? [noun.replace(known[0], known[1]), ...rest].join(' ') : groupToNominative(words);
}

const GENITIVES: readonly (readonly [RegExp, string])[] = [
  [/^(министерств|агентств)а$/i, '$1о'],
  [/^(управлени|учреждени)я$/i, '$1е'],
  [/^(департамент|отдел|комитет|центр|институт|совет|оргкомитет|сектор|кабинет)а$/i, '$1'],
  [/^(администраци|организаци|академи|комисси)и$/i, '$1я'],
  [/^(служб|групп)ы$/i, '$1а'],
];

function untilMark(words: string): string {
  const end =
    /[.;(]|,\s+(?:а|в\s+том|согласно|по\s+форме|на\s+адрес)|\s+(?:по\s+(?:форме|адресу|итогам|электронной)|на\s+(?:адрес|электронн)|согласно|для\s)/i.exec(
      words,
    );
  const mark = words.indexOf(STOP);
  const at = Math.min(end?.index ?? words.length, mark < 0 ? words.length : mark);
  return words
    .slice(0, at)
    .replace(/[\s,–—-]+$/, '')
    .trim();
}

/** A body the document abbreviates is called as the document calls it in full, where «Департамент» alone says little. */
function canonical(name: string, lexicon: NameLexicon): string {
  const known = [...lexicon.values()].find((one) => one.name === name || one.fullName === name);
  if (!known) return name;
  return known.fullName !== undefined && /^[А-ЯЁ][а-яё]+$/.test(known.name) ? known.fullName : known.name;
}
