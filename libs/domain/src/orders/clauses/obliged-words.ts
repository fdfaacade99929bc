import { infinitiveAt } from '../document/index.js';
import { findPersons, headOf } from '../parties/index.js';
import { addresseeAlone, OBJECT_NOUNS, opensWithAdjunct, withoutAdjuncts } from './adjuncts.js';
import { opensWithBody } from './appointed-body.js';
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
const OBJECT = new RegExp(
  `^(?:(?:по|в|во|на|с|для|при|к|из)\\s|(?:(?:настоящ|данн|указанн|представленн|прилагаем|утвержд[её]нн)[а-яё]+\\s+)?(?:${OBJECT_NOUNS})(?![а-яё]))`,
  'i',
);

/** Endings that no dative has: of a noun in another case, of an adverb. */
const NO_DATIVE = /(?:[бвгджзйклмнпрстфхцчшщьы]|[бвгджзйклмнпрстфхцчшщ]но|ески|ие|[цсз]ию|ку)$/i;

/** «Повторно», «Протокол», «Приёмку»: one word that says how or what. An unknown word in the dative is a body of its own name. */
function isNobody(words: string): boolean {
  if (!/^[а-яё]+$/i.test(words) || /^[А-ЯЁ]{2,}$/.test(words)) return false;
  const head = headOf(words);
  if (head !== null) return head.readings.every(({ grammaticalCase }) => grammaticalCase === 'accusative');
  return NO_DATIVE.test(words) || opensWithAdjunct(words);
}

/** «Следующее заседание», «Аналитическую справку»: no dative, and nobody's post. */
function isThing(words: string): boolean {
  return (
    /^[а-яё]+(?:ое|ее|ую|юю|ые|ие|ый|ий)\s/i.test(words) &&
    headOf(words)?.kind !== 'role' &&
    findPersons(words).length === 0
  );
}

/** Verbs whose dative is rather who receives: «По итогам проверки директорам школ направить справку», unless another one does. */
const GIVES = /^(?:направ|разосл|выда|вруч|сообщ|долож|переда|оказ)/i;
/** Prepositions that ask for a dative themselves. */
const BEFORE_DATIVE = /(?:^|\s)(?:по|к|ко|согласно|благодаря|вопреки)(?:\s+[а-яё]+(?:ому|ему|ой|ей|ым|им))*$/i;

/** Whom the words before the verb name: without what is said around him, «|По итогам квартала| отделу кадров |справку|». */
function addressee(before: string, action: string): string {
  if (!opensWithAdjunct(before)) return namedIn(before);
  if (GIVES.test(action) && !namesReceiver(action)) return '';
  const at = dativeIn(before);
  return at < 0 ? '' : namedIn(before.slice(at));
}

/** «Отделу кадров |совместно с отделом права|», «|Совместно с отделом права| отделу кадров»: whom the words name, and with whom. */
function withTogether(before: string): { readonly alone: string; readonly together: string | null } {
  const found = TOGETHER.exec(before);
  const words = found?.groups?.together?.trim() ?? null;
  if (found === null || words === null) return { alone: before, together: null };
  const at = found.index === 0 ? dativeIn(words) : -1;
  if (at < 0) return { alone: before.slice(0, found.index).trim(), together: withoutAdjuncts(words) };
  return { alone: words.slice(at), together: words.slice(0, at).trim() };
}

/** Where a party in the dative begins behind other words; -1 where none does. */
function dativeIn(words: string): number {
  const starts = [...words.matchAll(/(?<=\s)[А-ЯЁа-яё]/g)].map(({ index }) => index);
  return starts.find((at) => !BEFORE_DATIVE.test(words.slice(0, at).trimEnd()) && namesInDative(words, at)) ?? -1;
}

/** «доложить |министру|», «направить справку |в отдел кадров|»: who receives is named behind the verb. */
function namesReceiver(action: string): boolean {
  const starts = [...action.matchAll(/(?<=\s)(?<into>в\s+)?[А-ЯЁа-яё]/g)];
  return starts.some(({ index, groups, 0: opening }) => {
    if (groups?.into !== undefined) return opensWithBody(action.slice(index + opening.length - 1));
    const cases = headOf(action.slice(index))?.readings.map(({ grammaticalCase }) => grammaticalCase) ?? [];
    return cases.includes('dative') && cases.every((one) => one === 'dative' || one === 'prepositional');
  });
}

function namedIn(words: string): string {
  if (OBJECT.test(words) || isThing(words)) return '';
  const named = addresseeAlone(words);
  return isNobody(named) ? '' : named;
}

function namesInDative(words: string, at: number): boolean {
  const cases = headOf(words.slice(at))?.readings.map(({ grammaticalCase }) => grammaticalCase) ?? [];
  return cases.includes('dative') && (cases.every((one) => one === 'dative') || /,\s*$/.test(words.slice(0, at)));
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
  const before = words.slice(0, end).replace(/[\s,–—-]+$/, '');
  const { alone, together } = withTogether(before);
  const whom = addressee(alone, words.slice(end));
  return { whom, together, recommended: recommended || recommends, inCase };
}

/** The sentence without the terms that stand before its verb: «Отделу кадров в срок до 1 мая направить отчёт». */
function withoutTerm(text: string): string {
  const verbAt = infinitiveAt(text);
  const [first] = [deadlineWordsIn(text), ...unreadTerms(text, [])]
    .flatMap((words) => (words === null ? [] : [{ words, at: text.indexOf(words) }]))
    .filter(({ at }) => at >= 0 && (verbAt < 0 || at <= verbAt))
    .sort((one, other) => one.at - other.at);
  if (!first) return text;
  const behind = text.slice(first.at + first.words.length);
  const rest = behind.replace(/^\s*[,.](?=\s)/, '').trim();
  const before = text.slice(0, first.at).replace(/(?:[,\s]|\s(?:но|и|а\s+также|начиная))+$/, '');
  // «Отделу кадров до 1 мая, отделу права до 5 мая»: the comma stands between two.
  const joint = before !== '' && /^\s*,/.test(behind) && namesInDative(`, ${rest}`, 2) ? ', ' : ' ';
  return withoutTerm(`${before}${joint}${rest}`.trim());
}
