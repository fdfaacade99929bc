import { infinitiveAt } from '../document/index.js';
import { findPersons, headOf } from '../parties/index.js';
import { deadlineWordsIn } from './deadline-words.js';
import { unreadTerms } from './unread-terms.js';

/** The words of a sentence that say whom it obliges, before anything is done with them. */
export interface ObligedWords {
  /** In the case of the source, without terms, «в пределах …» and «совместно с …»; empty where nobody is named. */
  readonly whom: string;
  /** The words of «совместно с …», without the preposition. */
  readonly together: string | null;
  readonly recommended: boolean;
  /** The case that the opening verb demands: «просить директоров», «директорам». */
  readonly inCase: 'dative' | 'accusative';
}

const OPENING_VERB =
  /^(?:(?<recommended>рекомендовать|предложить|просить|обратиться\s+с\s+просьбой\s+к)|поручить|дать\s+поручение|обязать)(?:\s+|(?=:))/i;
const ASKS = /^(?:просить|обязать)\s/i;
const TOGETHER = /,?\s*\(?(?:совместно|во\s+взаимодействии)\s+со?\s+(?<together>[^)]+)\)?$/i;

/** «(далее соответственно – директора, музеи)» names several parts of the phrase before it, and is no name of the whole. */
const EACH_DEFINED = /\s*\(\s*далее[\s,–—-]+соответственно[^()]*\)/i;

/** What is done to something («Информацию принять», «Настоящий приказ довести»): no addressee. */
const OBJECT =
  /^(?:об?|по|в|во|на|с|для|при|к|из)\s|^(?:(?:настоящ|данн|указанн|представленн|прилагаем|утвержд[её]нн)[а-яё]+\s+)?(?:информаци[юи]|приказ|распоряжение|постановление|решение|отч[её]ты?|доклады?|план(?:ы|-график)?|график|вопросы?|копи[юи]|списки?|материалы|положение|проекты?|работу|контроль|ответственность|памятк[уи]|сведения|изменения|результаты|предложени[ея]|мониторинг|совещание|заседание)(?![а-яё])/i;

/** Endings of adverbs and of verbal nouns, which no body, post or surname has: «районо» ends otherwise, «Петренко» too. */
const NO_PARTY_ENDING = /(?:[бвгджзйклмнпрстфхцчшщь]но|ески|[нт]ие|[цсз]ию|ость)$/i;
/** Whole words that stand before a verb and name nobody. */
const NO_PARTY = new RegExp(
  `^(?:${[
    'также|далее|затем|сначала|впредь|вновь|снова|вместе|лично|сразу|быстро|строго|заранее|своевременно|впоследствии',
    'протокол[ы]?|акты?|договоры?|журналы?|реестры?|перечн[ия]|перечень|порядок|регламент|состав|паспорта?|анкеты?|формы?',
    'инструктажи?|монтаж|ремонт|осмотры?|опросы?|анализ|уч[её]т|расч[её]ты?|сбор|набор|при[её]м|подвоз|обходы?|выезды?',
    'конкурсы?|семинары?|экзамены?|субботники?|дни|день|сроки?|документы|тренировк[иу]|беседы?|собрани[яе]|уроки?',
    'смет[уы]|оплату|выплату|работу|работы|дат[уы]|программ[уы]|схем[уы]|таблиц[уы]|карт[уы]|охрану|защиту',
    'при[её]мку|проверк[иу]|закупк[иу]|поставк[иу]|подписку|подготовку|уборку|очистку|оценк[иу]|заявк[иу]|справк[иу]',
    'рассылку|разработку|установку|сверк[иу]|съ[её]мку|перевозк[иу]|доставку|расстановку|выборк[иу]|встреч[иу]|поездк[иу]',
  ].join('|')})$`,
  'i',
);

/** «Повторно», «Протокол», «Приёмку»: one word that says how or what, and no body or post. */
function isNobody(words: string): boolean {
  return (NO_PARTY.test(words) || (/^[а-яё]+$/i.test(words) && NO_PARTY_ENDING.test(words))) && headOf(words) === null;
}

/** «Следующее заседание», «Аналитическую справку»: no dative, and nobody's post. */
function isThing(words: string): boolean {
  return (
    /^[а-яё]+(?:ое|ее|ую|юю|ые|ие|ый|ий)\s/i.test(words) &&
    headOf(words)?.kind !== 'role' &&
    findPersons(words).length === 0
  );
}

/** Cuts out whom a clause obliges: the words before the infinitive, or before the closing colon. */
export function obligedWords(text: string): ObligedWords {
  const verb = OPENING_VERB.exec(text);
  const recommended = verb?.groups?.recommended !== undefined;
  const inCase = ASKS.test(text) ? 'accusative' : 'dative';
  const words = withoutTerm(text.slice(verb?.[0].length ?? 0).replace(EACH_DEFINED, ''));
  const end = /:$/.test(words) && infinitiveAt(words) < 0 ? words.length - 1 : infinitiveAt(words);
  if (end <= 0) return { whom: '', together: null, recommended, inCase };
  const recommends = /^рекомендовать(?![а-яё])/i.test(words.slice(end));
  const before = words
    .slice(0, end)
    .replace(/[\s,–—-]+$/, '')
    .replace(/\s+не$/, '')
    .replace(/\s+в\s+(?:пределах|рамках)\s.*$/i, '');
  const together = TOGETHER.exec(before);
  const named = before.slice(0, together?.index ?? before.length).trim();
  const whom = OBJECT.test(named) || isNobody(named) || isThing(named) ? '' : named;
  return { whom, together: together?.groups?.together?.trim() ?? null, recommended: recommended || recommends, inCase };
}

/** The sentence without the terms that stand before its verb: «Отделу кадров в срок до 1 мая направить отчёт». */
function withoutTerm(text: string): string {
  const verbAt = infinitiveAt(text);
  const [first] = [deadlineWordsIn(text), ...unreadTerms(text, [])]
    .flatMap((words) => (words === null ? [] : [{ words, at: text.indexOf(words) }]))
    .filter(({ at }) => at >= 0 && (verbAt < 0 || at <= verbAt))
    .sort((one, other) => one.at - other.at);
  if (!first) return text;
  const rest = text.slice(first.at + first.words.length).replace(/^\s*[,.](?=\s)/, '');
  const before = text.slice(0, first.at).replace(/(?:[,\s]|\s(?:но|и|а\s+также|начиная))+$/, '');
  return withoutTerm(`${before} ${rest.trim()}`.trim());
}
