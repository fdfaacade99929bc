import type { Party } from '../order-reading.js';
import {
  dativeToNominative,
  findPersons,
  groupToNominative,
  type NameLexicon,
  personToNominative,
  splitOutside,
  splitParties,
} from '../parties/index.js';
import { deadlineWordsIn } from './deadline-words.js';

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

/** Nouns that end like an infinitive. */
const NOT_INFINITIVE =
  /(?:ость|область|часть|сеть|четверть|цель|модель|печать|память|связь|путь|роль|отрасль|мать|очередь|площадь|смерть|пять|шесть|десять|дцать|пути|сети|части|области|ости|почти|помощь|речь|ночь|дети|отчасти)$/i;

/** Index of the first infinitive («обеспечить»), -1 when there is none. */
export function infinitiveAt(text: string): number {
  for (const match of text.matchAll(/(?<![а-яё«-])[а-яё]+(?:ть|ти|чь)(?:ся)?(?![а-яё])/gi)) {
    if (!NOT_INFINITIVE.test(match[0])) return match.index;
  }
  return -1;
}

const OPENING_VERB =
  /^(?:(?<recommended>рекомендовать|предложить|просить|обратиться\s+с\s+просьбой\s+к)|поручить|дать\s+поручение|обязать)\s+/i;
const ASKS = /^(?:просить|обязать)\s/i;
const TOGETHER = /,?\s*\(?(?:совместно|во\s+взаимодействии)\s+со?\s+(?<together>[^)]+)\)?$/i;

/** What is done to something («Информацию принять», «Настоящий приказ довести»): no addressee. */
const OBJECT =
  /^(?:об?|по|в|во|на|с|для|при|к|из)\s|^(?:(?:настоящ|данн|указанн|представленн|прилагаем|утвержд[её]нн)[а-яё]+\s+)?(?:информаци[юи]|приказ|распоряжение|постановление|решение|отч[её]ты?|доклады?|план(?:ы|-график)?|график|вопросы?|копи[юи]|списки?|материалы|положение|проекты?|работу|контроль|ответственность|памятк[уи]|сведения|изменения|результаты|предложени[ея]|мониторинг|совещание|заседание)(?![а-яё])/i;

/** Cuts out whom a clause obliges: the words before the infinitive, or before the closing colon. */
export function obligedWords(text: string): ObligedWords {
  const verb = OPENING_VERB.exec(text);
  const recommended = verb?.groups?.recommended !== undefined;
  const inCase = ASKS.test(text) ? 'accusative' : 'dative';
  const words = withoutTerm(text.slice(verb?.[0].length ?? 0));
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
  const whom = OBJECT.test(named) ? '' : named;
  return { whom, together: together?.groups?.together?.trim() ?? null, recommended: recommended || recommends, inCase };
}

/** The sentence without a term that stands before its verb: «Отделу кадров в срок до 1 мая направить отчёт». */
function withoutTerm(text: string): string {
  const term = deadlineWordsIn(text);
  const at = term === null ? -1 : text.indexOf(term);
  const verbAt = infinitiveAt(text);
  if (term === null || at < 0 || (verbAt >= 0 && at > verbAt)) return text;
  const rest = text.slice(at + term.length).replace(/^\s*[,.](?=\s)/, '');
  return `${text.slice(0, at).replace(/[,\s]+$/, '')} ${rest.trim()}`.trim();
}

export interface Performers {
  /** In the order written, in the nominative; the first one answers. */
  readonly responsible: readonly Party[];
  readonly executors: readonly Party[];
  readonly recommended: boolean;
}

/** Whom a sentence obliges, by its words in the dative («Белову С.С., руководителям школ провести …»). */
export function performersOf(text: string, lexicon: NameLexicon): Performers {
  const { whom, together, recommended, inCase } = obligedWords(text);
  const appointed = appointedParties(text, lexicon);
  return {
    responsible: appointed.length > 0 ? appointed : partiesInCase(whom, inCase, lexicon),
    executors: together === null ? [] : partiesInCase(together, 'instrumental', lexicon),
    recommended,
  };
}

/** «Назначить ответственным за … Орлову И.И.», «Возложить ответственность за … на …»: who, in the accusative. */
const APPOINTED =
  /(?:назначить\s+(?:[а-яё]+\s+)?ответственн\S+|ответственность\s+за\s+[^.;]{1,300}?\s+возложить\s+на|возложить\s+(?:персональную\s+)?ответственность)\s+(?<who>[^;]+)/i;
const POST_IN_ACCUSATIVE =
  /(?<![а-яё])(?:(?:и\.\s?о\.|перв|главн|старш|ведущ)\S*\s+)?(?:заместител[яе]|директор[аов]*|начальник[аов]*|заведующ(?:его|ую|их)|руководител[яей]+|методист[аов]*|специалист[аов]*|учител[яей]+|педагог\S*|секретар[яей]+|инженер[аов]*|бухгалтер[аов]*|врач[аей]*|воспитател[яей]+|социальн\S+\s+педагог\S*|завхоз[аов]*|библиотекар[яей]+|координатор[аов]*)(?![а-яё])/i;

/** Whom a clause appoints; empty for other clauses. The post before a name is found by its noun. */
export function appointedParties(text: string, lexicon: NameLexicon): Party[] {
  const who = APPOINTED.exec(text)?.groups?.who?.replace(/(?<![А-ЯЁ])\.$/, '');
  if (who === undefined) return [];
  const person = findPersons(who)[0];
  if (!person) return [];
  // «за организацию наставничества заместителя директора Орлову И.И.»: the work ends where the post begins.
  const before = who.slice(0, person.at);
  const from = /^за\s.*\sна\s(?=[^.]*$)/is.exec(before)?.[0].length ?? 0;
  const post = POST_IN_ACCUSATIVE.exec(before.slice(from));
  return partiesInCase(who.slice(post ? from + post.index : person.at), 'accusative', lexicon);
}

type NamedCase = 'dative' | 'accusative' | 'instrumental';

/** Parties named in an oblique case, or in the nominative where the source slipped («Орлова И.И., начальнику отдела:»). */
export function partiesInCase(words: string, inCase: NamedCase, lexicon: NameLexicon): Party[] {
  const parties: Party[] = [];
  for (const piece of splitOutside(
    words,
    /[;,]\s+(?!\d|[а-яё]+(?:ющ|ящ|ущ|ащ|вш|нн|им)(?:им|ым|ей|ой|их|ых|ему|ому)\s)|\s+и\s+(?=[А-ЯЁ][а-яё]+[уойме]+\s[А-ЯЁ]\.|[а-яё]+(?:ам|ям)\s)|\n+/g,
  )) {
    const last = parties.at(-1);
    const post =
      findPersons(piece).length === 0 && last?.type === 'person' && last.position === undefined && namesPost(piece);
    if (post) parties[parties.length - 1] = { ...last, position: toNominative(piece, inCase) };
    else parties.push(...partiesOf(piece, inCase, lexicon));
  }
  return parties;
}

const POST =
  /^(?:[а-яё]+(?:ому|ему|ой|ым|им)\s)*(?:директор|начальник|заместител|заведующ|руководител|методист|специалист|консультант|учител|министр|глав|председател|координатор|секретар|инженер|инспектор|врач|бухгалтер)/i;

function namesPost(words: string): boolean {
  return POST.test(words) && !/^[а-яё]+(?:ам|ям|ами|ями)\s/i.test(words);
}

function partiesOf(piece: string, inCase: NamedCase, lexicon: NameLexicon): readonly Party[] {
  const inner = piece.replace(/\s*\(\s*далее[^()]*\)/gi, '').replace(/^лично\s+/i, '');
  const [person] = findPersons(inner);
  if (!person || /\([^()]*$/.test(inner.slice(0, person.at))) {
    return splitParties(capitalised(toNominative(inner, inCase)), lexicon).responsible;
  }
  const before = inner.slice(0, person.at).replace(/[\s,–—-]+$/, '');
  const after = inner.slice(person.end).replace(/^[\s,–—-]+|[\s,.;]+$/g, '');
  const post = toNominative(before === '' ? after : before, inCase);
  return [
    {
      type: 'person',
      name: personToNominative(person, [inCase]).name,
      ...(post === '' ? {} : { position: post }),
    },
  ];
}

const INSTRUMENTAL: readonly (readonly [RegExp, string])[] = [
  [/^([а-яё]+ств)ом(?=\s|$)/i, '$1о'],
  [/^([а-яё]+ени)ем(?=\s|$)/i, '$1е'],
  [/^([а-яё]+ци)ей(?=\s|$)/i, '$1я'],
  [/^([а-яё]+тел)ем(?=\s|$)/i, '$1ь'],
  [/^([а-яё]+[бвгдзклмнпрстфх])ом(?=\s|$)/i, '$1'],
  [/^([а-яё]+[бвгдзклмнпрстфх])ой(?=\s|$)/i, '$1а'],
];

/** The words in the nominative; an abbreviation in capitals has no cases («ГУ МВД»). */
export function toNominative(words: string, inCase: NamedCase): string {
  if (words === '' || /^[А-ЯЁ]{2,}(?=[\s«]|$)/.test(words)) return words;
  // «Заведующим ДОУ», «обучающимся школы»: many, one would be «заведующему».
  const many = /^(?<stem>[а-яё]+(?:ющ|ащ|ящ|ущ))им(?<self>ся)?(?=[\s(]|$)/i.exec(words);
  if (inCase === 'dative' && many) {
    return `${many.groups?.stem}ие${many.groups?.self ?? ''}${words.slice(many[0].length)}`;
  }
  // «Бухгалтерии»: the plural would be «бухгалтериям».
  if (inCase === 'dative') return dativeToNominative(words.replace(/^([а-яё]+и)и(?=[\s(]|$)/i, '$1я'));
  const single = INSTRUMENTAL.find(([form]) => inCase === 'instrumental' && form.test(words));
  return single ? words.replace(single[0], single[1]) : groupToNominative(words);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
