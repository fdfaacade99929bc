import { infinitiveAt, type Paragraph } from '../document/index.js';
import { findPersons, headOf, type NameLexicon } from '../parties/index.js';
import { beforeDays, verbAt } from './acting-words.js';
import { type Assignee, assigneeOf, byName, NOBODY } from './assignee.js';
import { obliges } from './clause-kind.js';
import { deadlineWordsIn } from './deadline-words.js';
import { hostIn } from './event-host.js';
import { obligedInCase } from './performers.js';

const LONGEST_HEADING = 160;
const verbs = (...stems: string[]): string => stems.map((stem) => `${stem}(?:ет|ют)`).join('|');
/** What somebody does by an annex; «имеет право», «может» oblige nobody. */
const DOES = [
  'провод(?:ит|ят)|готов(?:ит|ят)|внос(?:ит|ят)|довод(?:ит|ят)|знаком(?:ит|ят)|вед[её]т|ведут|(?:переда|созда)(?:[её]т|ют)',
  '(?:должен|должна|должно|должны|обязан[аоы]?)(?:\\s+[а-яё]+){0,3}?',
  verbs('представля', 'предоставля', 'обеспечива', 'осуществля', 'направля', 'размеща', 'публику', 'формиру'),
  verbs('организу', 'организовыва', 'утвержда', 'разрабатыва', 'подготавлива', 'контролиру', 'координиру'),
  verbs('информиру', 'собира', 'анализиру', 'составля', 'оказыва', 'участву', 'принима', 'назнача', 'определя'),
  verbs('рассматрива', 'заполня', 'сообща', 'уведомля', 'обобща', 'проверя', 'согласовыва', 'оформля', 'выполня'),
  verbs('оценива', 'регистриру', 'привлека', 'награжда', 'приглаша', 'выявля', 'изуча', 'консультиру', 'рассыла'),
  'подвод(?:ит|ят)|хран(?:ит|ят)|выда(?:[её]т|ют)',
].join('|');
const ACTS = new RegExp(`^(?<who>[А-ЯЁ][^.:;]*?),?\\s+(?:${DOES})(?![а-яё])`);
const OPENS_WITH_ACT = new RegExp(`^(?:${DOES})(?![а-яё])`, 'i');

/** «принимает заявки до 10 февраля»: what whoever is named above does. */
export function opensWithAct(text: string): boolean {
  return OPENS_WITH_ACT.test(text);
}

/** Between whom it concerns and the infinitive: what he may, not what he must. */
const MAY = /(?:может|могут|вправе|право|возможность|рекоменду[а-яё]+|предлага[а-яё]+)(?![а-яё])/i;

/**
 * Whom a sentence of running text obliges: «Директорам школ представить …», «Школы представляют …», «Школы обязаны …»,
 * «Конкурс проводит отдел культуры». Null for a sentence that names nobody who does anything.
 */
export function obligedBySentence(text: string, lexicon: NameLexicon): Assignee | null {
  const before = text.slice(0, Math.max(infinitiveAt(text), 0)).trim();
  if (namesParty(before, 'dative') && !MAY.test(before)) {
    const whom = assigneeOf(text, lexicon);
    if (whom.name !== null) return whom;
  }
  const who = ACTS.exec(text)?.groups?.who ?? '';
  const term = deadlineWordsIn(who);
  const subject = subjectAlone(term === null ? who : who.replace(term, ''));
  const held = hostIn(text, lexicon);
  const isHeld = held !== null && (held.isSure || namesDoing(subject));
  if (isHeld || namesDoing(subject, 'surely') || !namesParty(subject, 'nominative')) return held?.host ?? null;
  const named = obligedInCase(subject, 'nominative', lexicon);
  return named.length === 0 ? null : { ...byName(named, false), person: null };
}

/** Without a verb before the verb («Родители |выбирают кружки и| представляют …») and without days. */
function subjectAlone(words: string): string {
  const at = verbAt(words);
  return beforeDays(at < 0 ? words : words.slice(0, at).trim());
}

/** «Оповещение населения», «Развитие спорта»: what is done; of «управление» and «организация» the words behind tell. */
const DOING = /^[А-ЯЁ][а-яё]*(?:[аеяё]ние|[иыуя]тие|ция)(?=\s|$)/;
const OF_WHAT =
  /^(?:Управление\s+(?:[а-яё]+(?:ым|им|ой|ей|ыми|ими)\s+)?[а-яё]+(?:ом|ем|ой|ей|ами|ями)|Организация\s+[а-яё]+)(?=\s|$)/;

/** The subject names what is done, and not who does it; `surely` where it can be no body either. */
function namesDoing(subject: string, surely?: 'surely'): boolean {
  const noun = DOING.exec(subject)?.[0];
  if (noun === undefined) return false;
  return headOf(noun) === null || (surely === undefined && OF_WHAT.test(subject));
}

/** The words open with a person, a post or a body that may stand in the case, or with an abbreviation. */
function namesParty(words: string, inCase: 'dative' | 'nominative'): boolean {
  if (words === '') return false;
  if (findPersons(words)[0]?.at === 0 || /^[А-ЯЁ]{2,}(?![а-яё])/.test(words)) return true;
  return headOf(words.replace(/:$/, ''))?.readings.some(({ grammaticalCase }) => grammaticalCase === inCase) === true;
}

/** Whom «4.1. Методический кабинет:», «2. Директорам школ:» names. */
export function annexAddressee(text: string, lexicon: NameLexicon): Assignee {
  const words = text.replace(/:$/, '').trim();
  if (namesParty(words, 'dative') && !namesParty(words, 'nominative')) return assigneeOf(text, lexicon);
  const name = words.split(/\s*[–—]\s*|\s+-\s+|,\s/)[0] ?? words;
  return { ...NOBODY, name };
}

/** A heading has a one-level number and lays no duty; one closed by a full stop has its clauses below it. */
export function isHeading({ number, text }: Paragraph, next: Paragraph | undefined): boolean {
  if (number === null || number.includes('.') || text.length >= LONGEST_HEADING) return false;
  if (/\.$/.test(text) && next?.number?.startsWith(`${number}.`) !== true) return false;
  const isAddressee = /:$/.test(text) && namesParty(text, 'dative') && !namesParty(text, 'nominative');
  return infinitiveAt(text) < 0 && !obliges(text) && !isAddressee;
}

export function headingsOf(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.filter((paragraph, at) => isHeading(paragraph, paragraphs[at + 1]));
}
