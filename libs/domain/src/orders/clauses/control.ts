import { infinitiveAt } from '../document/index.js';
import type { Party } from '../order-reading.js';
import type { NameLexicon } from '../parties/index.js';
import { type NamedCase, partiesInCase } from './performers.js';

const KIND = '(?:(?:общ|дальнейш|текущ|непосредственн|персональн|оперативн)(?:ий|ый)\\s+)?';
/** Of the order or the decisions themselves, or of nothing in particular: «контроль за питанием» is somebody's work. */
const OF_ITSELF = '(?:\\s+(?:за\\s+)?(?:ходом\\s+)?(?:исполнени|выполнени|реализаци)[^.;]*?)?';
const CONTROL = new RegExp(
  [
    `^(?:(?:[а-яё]+\\s+){1,8}?и\\s+)?${KIND}контроль${OF_ITSELF}\\s+(?:лично\\s+)?(?:возл|оставл|оставить|осуществл|закреп|поруч|беру)`,
    `^${KIND}контроль\\s+(?:за\\s+)?(?:исполнени|выполнени)`,
    `^(?:возложить|возлагаю|оставить|оставляю|закрепить|поручить)\\s+${KIND}контроль${OF_ITSELF}\\s+(?:на|за)\\s`,
  ].join('|'),
  'is',
);
const OPENS_WITH_VERB = /^(?:возложить|оставить|закрепить|поручить)(?![а-яё])/i;

/** «Контроль за исполнением приказа возложить на …», «Возложить контроль …», «Организацию … и контроль оставляю за собой». */
export function isControl(text: string): boolean {
  if (!CONTROL.test(text)) return false;
  const verbAt = infinitiveAt(text);
  return OPENS_WITH_VERB.test(text) || verbAt < 0 || verbAt > text.search(/контроль/i);
}

const LINK = '(?:,\\s*(?:(?:а|и|при\\s+этом)\\s+)?|[.;]\\s+|\\s(?:а|и)\\s+)';
const FURTHER = new RegExp(
  `${LINK}(?<words>${KIND}контроль${OF_ITSELF}\\s+(?:лично\\s+)?(?:возл|оставл|оставить|закреп|поруч|беру).+)$`,
  'is',
);
/** What somebody is told to control is not the order: the signer speaks of himself, or the words name the order. */
const OF_THE_ORDER =
  /(?<![а-яё])(?:оставляю|беру|возлагаю)(?![а-яё])|^[^.;]*?контроль\s+(?:за\s+)?(?:ходом\s+)?(?:исполнени|выполнени)\S*\s+(?:настоящ\S+\s+|данн\S+\s+)?(?:приказ|распоряжени|постановлени|решени)/i;
const ANSWERS_FOR_ORDER =
  /^(?:персональн\S+\s+)?(?:ответственность|организаци[яю])\s+(?:за\s+)?(?:исполнени|выполнени|реализаци)/i;

/** The words of a clause on control, the whole or behind other words: «Ответственность … возложить на …, контроль оставляю за собой». */
export function controlWordsIn(text: string): { readonly words: string; readonly isOfOrder: boolean } | null {
  if (isControl(text)) return { words: text, isOfOrder: true };
  const words = FURTHER.exec(text)?.groups?.words;
  if (words === undefined) return null;
  return { words, isOfOrder: OF_THE_ORDER.test(words) || ANSWERS_FOR_ORDER.test(text) };
}

/** Whoever signs keeps it, or it is laid on somebody: a post alone where nobody is named. */
export type Control = { readonly isKept: true } | { readonly isKept: false; readonly controllers: readonly Party[] };

const KEPT = /(?<![а-яё])(?:за\s+собой|на\s+себя)(?![а-яё])/i;
const LAID: readonly (readonly [RegExp, NamedCase])[] = [
  [/(?:возложить|возлага[а-яё]+)(?=\s)(?:.*?\s)?на\s+(?<who>.+)$/is, 'accusative'],
  [/(?:закрепить|оставить|закрепляется|оставляется)\s+за\s+(?<who>.+)$/is, 'instrumental'],
  [/поруч(?:ить|аю|ается)\s+(?<who>.+)$/is, 'dative'],
  [/осуществля(?:ет|ют)\s+(?<who>.+)$/is, 'nominative'],
];

/** Who controls by a clause on control. */
export function controlIn(text: string, lexicon: NameLexicon): Control {
  if (KEPT.test(text)) return { isKept: true };
  for (const [form, inCase] of LAID) {
    const who = form.exec(text)?.groups?.who;
    if (who !== undefined) return { isKept: false, controllers: partiesInCase(tidy(who), inCase, lexicon) };
  }
  return { isKept: false, controllers: [] };
}

function tidy(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/(?<![А-ЯЁ])[.;\s]+$/, '')
    .trim();
}
