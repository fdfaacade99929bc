import { findPersons } from '../orders/index.js';
import type { ProtocolLine } from './protocol-lines.js';

/** «Повестка дня», «Рассмотрели вопросы:»; what follows on the line is the first question. */
export const AGENDA =
  /^(?:повестк[аи](?:\s+(?:дня|заседания|совещания|собрания))*\s*[:.–—-]?\s*(?<rest>.*)|(?:рассмотрели|рассмотрены|обсуждались|рассматриваемые|рассмотренные)(?:\s+(?:следующие\s+)?вопросы)?\s*:?|вопросы(?:\s+(?:дня|совещания|заседания|собрания|повестки|для\s+обсуждения))*\s*:)$/i;
export const HEARD = /^(?:за)?слушали(?![а-яё])|^выступил|^рассмотрел|^обсуждал|^обсуждени/i;
export const ADVANCES = /^(?:за)?слушали(?![а-яё])|^рассмотрел/i;
export const ORDINALS = ['перв', 'втор', 'трет', 'четв', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят'];
export const BY_ORDINAL = new RegExp(
  `^по\\s+(?:(?<ordinal>${ORDINALS.join('|')})[а-яё]*|№?\\s*(?<number>\\d{1,2})(?:-?[а-яё]{1,3})?)\\s+(?:вопросу|пункту)(?:\\s+повестки(?:\\s+дня)?)?[\\s,.:–—-]*(?<rest>.*)$`,
  'i',
);
export const BY_NUMBER = /^(?:по\s+)?вопрос[уа]?\s*(?:№\s*)?(?<number>\d{1,2}|[IVX]{1,5})\s*[.:)–—-]*\s*(?<rest>.*)$/i;
export const NUMBERED = /^(?<number>\d{1,3}|[IVX]{1,5})\s*[.)]?\s+(?<rest>\S.*)$/;
export const RESOLVED =
  /^(?:(?:.{0,300}?[\s,(])?(?:реши(?:ли|л|ла|ло)|постанови(?:ли|л|ла|ло)|решено|постановлено|поручено)|(?:[^.:]{0,120}\s)?(?:принят[оыа]|принимает)\s(?:[а-яё]+\s){0,2}решени[еяй]|(?:протокольн\S+\s+)?решени[ея](?:\s+[^:.]{0,60})?|постановлени[ея]|поручени[ея]|проект\s+решения)(?:\s+(?:единогласно|большинством(?:\s+голосов)?|открытым\s+голосованием))?\s*(?:\([^()]*\))?\s*(?<close>:)\s*(?<rest>.*)$/i;
export const RESOLVED_ALONE =
  /^(?:.{0,200}[\s,])?(?:РЕШИЛ[ИАО]?|ПОСТАНОВИЛ[ИАО]?)(?:\s+единогласно)?$|^(?:решили|постановили|решение|решения|решение\s+(?:комиссии|совета|собрания|совещания|педсовета)|решения\s+совещания|поручения)\.?$/i;
const VOTE =
  /^(?:результат\S*\s+голосования|(?:про)?голосовали|голосование|решени[ея]\s+принят[оы]|принят[оы]\s+(?:единогласно|большинством)|единогласно|«?за»?\s*[:–—-]+\s*(?:\d|«|единогласно|нет)|«?против»?\s*[:–—-]|«?воздержал\S*»?\s*[:–—-])/i;

/** How they voted: no more than that. «Единогласно решили: …» opens what was resolved. */
export function isVote(text: string): boolean {
  if (!VOTE.test(text)) return false;
  const rest = RESOLVED.exec(text)?.groups?.rest;
  if (rest === undefined) return !RESOLVED_ALONE.test(text);
  return rest === '' ? /^решени/i.test(text) : VOTE.test(rest);
}

const SPOKE =
  /^[^.;]{0,80}?\s(?:сообщил|доложил|рассказал|выступил|проинформировал|информировал|ознакомил|познакомил)[аи]?(?![а-яё])/i;

/** «Белова С.С. доложила о …»: somebody speaks, nothing is resolved. */
export function isSpeech(text: string): boolean {
  const [person] = findPersons(text.slice(0, 80));
  return person?.at === 0 && SPOKE.test(text.slice(person.end));
}

/** A heading of what was resolved, or a table of it. */
export function resolves({ text, table }: ProtocolLine): boolean {
  return table !== null || RESOLVED.test(text) || RESOLVED_ALONE.test(text);
}
