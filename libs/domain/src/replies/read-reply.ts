import type { LocalDate } from '../calendar/index.js';
import { dateIn, findPersons, numberIn, personToNominative } from '../orders/index.js';
import { laterDate } from './later-date.js';

/** Why a person has to look at a reply: it begins as a command and does not say enough to be carried out. */
export type UnclearReply = 'empty' | 'extension-without-date' | 'extension-without-reason' | 'decline-without-reason';

/** What the writer of a reply wants done. Text that is no command and brings no file is a comment. */
export type Reply =
  | { readonly kind: 'take'; readonly comment: string }
  | { readonly kind: 'extension'; readonly newDate: LocalDate; readonly reason: string }
  | { readonly kind: 'decline'; readonly reason: string }
  | { readonly kind: 'hand_on'; readonly name: string; readonly note: string }
  | ({ readonly kind: 'report' } & ReportWords)
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'unclear'; readonly why: UnclearReply };

interface ReportWords {
  readonly isInterim: boolean;
  /** Empty where the files speak for themselves. */
  readonly text: string;
  readonly address: string | null;
  readonly documentNumber: string | null;
  readonly documentDate: LocalDate | null;
}

export interface ReplyToRead {
  /** Without quotation and signature. */
  readonly text: string;
  readonly hasFiles: boolean;
  /** The letter that is answered asked how the work goes. */
  readonly asksForInterim: boolean;
  readonly today: LocalDate;
}

const GREETING =
  /^(здравствуйте|добр(ый|ого|ое) (день|дня|утро|вечер)|приветствую|уважаем(ый|ая|ые)|коллеги|hello|hi|dear|good (morning|afternoon))(?![а-яёa-z])[^\n]{0,80}?([!,.\n]|$)\s*/iu;
const ASKED = /^(пожалуйста,?\s+|прошу( вас)?( рассмотреть)?( возможность)?\s+|просим\s+|просьба\s+|please\s+)/iu;

const EXTENSION =
  /^(о\s+)?(перенос[а-яё]*|перенест[а-яё]*|продлит[а-яё]*|продлен[а-яё]*|отсрочк[а-яё]*|отсрочит[а-яё]*|extend|postpone|extension)(?![а-яё])/iu;
const TERM_WORDS =
  /^[\s:]*((срок(а|и|ов)?|дат[аыу]|the\s+)?(deadline|исполнени[а-яё]+|выполнени[а-яё]+|поручени[а-яё]+|предоставлени[а-яё]+|отч[её]т[а-яё]*)?\s*)*/iu;
const BEFORE_REASON =
  /\s*(?:[:;–—\n]|\s-\s|\.\s+(?=(?:причина|основание|обоснование|reason)(?![а-яё]))|,?\s*(?=(?:в связи|так как|потому что|по причине|из-за|ввиду|поскольку|because|due to)(?![а-яё])))\s*/iu;
const REASON_WORD = /^(причина|основание|обоснование|reason)\s*[:–—-]?\s*/iu;

const TAKE =
  /^(принято|принял[аи]?|взято|взял[аи]?|беру|бер[её]м|принимаю|приступил[аи]?|приступаю|accepted|taken)(\s+(в работу|к исполнению|к сведению и исполнению|in work))?\s*([.!,;\n]+\s*|$)/iu;
const IN_WORK = /^(в работе|в работу|in (work|progress))\s*([.!,;\n]+\s*|$)/iu;
const DECLINE = /^((поручение|задача|это)\s+)?(не по принадлежности|not (ours|for us))(?![а-яё])\s*[:;.,–—-]*\s*/iu;
const HAND_ON =
  /^(передать|передаю|переда[её]м|поручить|поручаю|перепоручить|перепоручаю|hand on to|assign to)\s*:?\s+/iu;
const REPORT =
  /^((направляю|направляем|представляю|представляем|прилагаю|прилагаем|высылаю|высылаем)\s+)?(отч[её]т|исполнен[оаы]?|выполнен[оаы]?|сделан[оаы]?|проведен[оаы]?|report|done|completed)(?![а-яёa-z])/iu;
/** Whoever says so reports on the whole, even where he was asked how the work goes. */
const FINAL = /^(исполнен|выполнен|сделан|done|completed)/iu;
const INTERIM = /(промежуточн[а-яё]+|о ходе|ход (исполнения|работ)|interim|progress report)/iu;
const ADDRESS = /\bhttps?:\/\/[^\s<>«»"]+[^\s<>«»".,;:!?)]/iu;
/** «№ 45 от 12.12.2026»: a number alone may be anything. */
const REQUISITES = /№\s?\S+\s+от\s+[^\n]{6,30}/u;

/** Reads what somebody answered to a letter about a task. */
export function readReply({ text, hasFiles, asksForInterim, today }: ReplyToRead): Reply {
  const said = withoutGreeting(text);
  if (said === '') return hasFiles ? reportOf('', asksForInterim) : { kind: 'unclear', why: 'empty' };
  const words = said.replace(ASKED, '');
  if (EXTENSION.test(words)) return extensionOf(words, today);
  const decline = DECLINE.exec(words);
  if (decline !== null) return declineOf(words.slice(decline[0].length).trim());
  if (!hasFiles) {
    const take = TAKE.exec(words) ?? IN_WORK.exec(words);
    if (take !== null) return { kind: 'take', comment: words.slice(take[0].length).trim() };
    const handOn = handOnOf(words);
    if (handOn !== null) return handOn;
  }
  if (hasFiles || REPORT.test(words) || INTERIM.test(firstLine(words)) || (asksForInterim && !said.endsWith('?')))
    return reportOf(said, asksForInterim && !FINAL.test(words));
  return { kind: 'comment', text: said };
}

function withoutGreeting(text: string): string {
  const trimmed = text.trim();
  return trimmed.replace(GREETING, '').trim();
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

function extensionOf(words: string, today: LocalDate): Reply {
  const rest = words.replace(EXTENSION, '').replace(TERM_WORDS, '').trim();
  const cut = BEFORE_REASON.exec(rest);
  const dateWords = (cut === null ? rest : rest.slice(0, cut.index)).replace(/^(на|until|till|to)\s+/iu, 'до ').trim();
  const newDate = dateWords === '' ? null : laterDate(/^до\s/iu.test(dateWords) ? dateWords : `до ${dateWords}`, today);
  if (newDate === null) return { kind: 'unclear', why: 'extension-without-date' };
  const reason =
    cut === null
      ? ''
      : rest
          .slice(cut.index + cut[0].length)
          .replace(REASON_WORD, '')
          .trim();
  if (reason === '') return { kind: 'unclear', why: 'extension-without-reason' };
  return { kind: 'extension', newDate, reason };
}

function declineOf(reason: string): Reply {
  return reason === '' ? { kind: 'unclear', why: 'decline-without-reason' } : { kind: 'decline', reason };
}

/** «передать Корякиной Ю.И.: подготовить список»; words after which no name stands are no command. */
function handOnOf(words: string): Reply | null {
  const command = HAND_ON.exec(words);
  if (command === null) return null;
  const rest = words.slice(command[0].length);
  const person = findPersons(firstLine(rest)).find(({ at }) => at === 0);
  if (person === undefined) return null;
  const note = rest
    .slice(person.end)
    .replace(/^[\s:;,.–—-]+/u, '')
    .trim();
  return { kind: 'hand_on', name: personToNominative(person, ['dative']).name, note };
}

function reportOf(text: string, asksForInterim: boolean): Reply {
  const requisites = REQUISITES.exec(text)?.[0] ?? '';
  const documentDate = requisites === '' ? null : dateIn(requisites);
  return {
    kind: 'report',
    isInterim: asksForInterim || INTERIM.test(firstLine(text)),
    text,
    address: ADDRESS.exec(text)?.[0] ?? null,
    documentNumber: documentDate === null ? null : (numberIn(requisites)?.number ?? null),
    documentDate,
  };
}
