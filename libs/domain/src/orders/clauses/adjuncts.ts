import { headOf, isNominative } from '../parties/index.js';

/** Prepositions with the word behind them that say when, why or how; a name holds others: «отдел по делам», «органы в сфере». */
const PREPOSITIONAL = [
  'об?(?=\\s)',
  'по\\s+(?:итогам|результатам|окончании|завершении|истечении|мере|запросу|факту|фактам|каждому|состоянию|согласованию|форме|возможности|аналогии|установленн|утвержд[её]нн|прилагаем)',
  'в\\s+(?:целях|связи|соответствии|случа[ея]|ходе|рамках|пределах|порядке|период|день|дни|течение|части|числе|том\\s+числе|срок|дальнейшем|кратчайш|полном|обязательном|приоритетном|первоочередном|электронном|письменном|рабочем|круглосуточном|оперативном|инициативном|[а-яё]+(?:дневн|недельн|месячн|суточн)|(?:установленн|указанн|определ[её]нн)[а-яё]+\\s+(?:порядк|срок))',
  'во\\s+(?:исполнение|время|взаимодействии|избежание)',
  'на\\s+(?:основании|период|время|сайте|(?:постоянн|регулярн|системн|плановой|договорн|безвозмездн|официальн|следующ|ближайш|очередн)[а-яё]*|заседани|совещани|собрани)',
  'с\\s+(?:целью|уч[её]том|момента|даты|использованием|привлечением|участием|приложением|применением|соблюдением|указанием|выездом|последующ)',
  'со\\s+дня',
  'для\\s+(?:(?!детей)[а-яё]+[нт]ия|организации|подготовки|проверки|оценки)(?![а-яё])',
  'при\\s+(?:(?!управл|отдел|учрежд|предприят|правл)[а-яё]+[нт]ии|необходимости|подготовке|организации|эксплуатации)(?![а-яё])',
  'за\\s+(?:сч[её]т|период|отч[её]тн|\\d)',
  '(?:через|спустя|без|после|перед|до|пут[её]м|посредством|согласно|вместо|исходя|начиная|учитывая|наряду)(?=\\s)',
  'не\\s+(?:позднее|позже|реже|ранее|раньше|менее|более)',
  '(?:руководству|используя|обеспечив|основыва)[а-яё]*(?=\\s)',
];
const ADVERB =
  '[а-яё]{2,}(?:[бвгджзйклмнпрстфхцчшщ]но|ески)|также|далее|затем|сначала|впредь|вновь|снова|вместе|сразу|быстро|строго|заранее|впоследствии|всегда|самим';
const ADJUNCT = new RegExp(`(?<![А-ЯЁа-яё-])(?:${PREPOSITIONAL.join('|')}|(?:${ADVERB})(?![а-яё-]))`);

/** Endings that a name in the dative has nowhere outside what depends on a preposition or a participle. */
export const OBJECT_BY_ENDING = '[а-яё]{2,}(?:ую|юю|ые|ие|ое|[цсз]ию|[а-яё]ость)|[а-яё]{3,}[нт]ие';
/** Things that are done something with, in the accusative; none that a name has in the genitive: «Отделу информации», «… воспитательной работы». */
export const OBJECT_NOUNS =
  'информацию|приказ|распоряжение|постановление|решение|отч[её]ты?|доклады?|план(?:ы|-график)?|график|вопросы?|копи[юи]|списки?|материалы|положение|проекты?|работу|контроль|ответственность|памятку|сведения|изменения|результаты|предложени[ея]|мониторинг|совещание|заседание|протоколы?|акты?|договоры?|журналы?|перечень|порядок|паспорта?|инструктажи?|ремонт|осмотры?|уч[её]т|сбор|при[её]м|подвоз|документы|справку|заявку|заявки|смету|программу|схему|таблицу|карту|дату|оплату|выплату|охрану|защиту|проверку|подготовку|приоритет';
const OBJECT = new RegExp(`(?<![А-ЯЁа-яё-])(?:${OBJECT_BY_ENDING}|${OBJECT_NOUNS})(?![а-яё-])`, 'g');

const QUOTED = /«[^»]{0,500}»|\([^()]*\)/g;
/** «органам, |осуществляющим управление|», «ответственному |за организацию и проведение|»: an accusative of the name. */
const WITH_ACCUSATIVE =
  /,\s+(?:не\s+)?[а-яё]+(?:ющ|ящ|ущ|ащ|вш|нн|[её]м|им)(?:им|ым|ему|ому|ей|ой|их|ых)(?:ся)?(?=\s)[^,]*|(?<![а-яё])(?:за|на)\s[^,]*/g;

/** A name without what only says when, why or how: «отдел кадров |на период отпуска|». */
export function withoutAdjuncts(words: string): string {
  return tidy(words.slice(0, ADJUNCT.exec(words.replace(QUOTED, blank))?.index ?? words.length));
}

/** Words before a verb that leave whom it obliges: «Отделу музеев |о результатах| доложить», «Отделу музеев |отчёт| сдать». */
export function addresseeAlone(words: string): string {
  const rest = withoutAdjuncts(words);
  const plain = rest.replace(QUOTED, blank).replace(WITH_ACCUSATIVE, blank);
  const object = [...plain.matchAll(OBJECT)].find(({ index }) => !mayBeNamed(rest.slice(index)));
  return tidy(rest.slice(0, object?.index ?? rest.length));
}

function tidy(words: string): string {
  return words.replace(/(?:[\s,–—-]|(?:^|\s)(?:и|а\s+также|а|но|не))+$/i, '');
}

/** Whether the words open with such: «В целях …», «По итогам квартала …», «Ежемесячно …». */
export function opensWithAdjunct(words: string): boolean {
  const first = words.charAt(0).toLowerCase() + words.slice(1);
  return ADJUNCT.exec(first)?.index === 0;
}

/** A party in the nominative, where the source slipped: «Заместители директора, |классные руководители| провести». */
function mayBeNamed(words: string): boolean {
  const head = headOf(words);
  return head !== null && isNominative(head);
}

function blank(words: string): string {
  return '_'.repeat(words.length);
}
