import { inclineLastname } from 'lvovich';
import type { GrammaticalCase } from '../words/index.js';

export type Sex = 'male' | 'female';

/** Endings that show an oblique case by themselves, for the cases and the sex they may be of. The first match wins. */
const SHOWN: readonly (readonly [RegExp, Sex, readonly GrammaticalCase[]])[] = [
  [/(?:ов|ев|ёв|ин|ын)ой$/, 'female', ['genitive', 'dative', 'instrumental', 'prepositional']],
  [/(?:ов|ев|ёв|ин|ын)ым$/, 'male', ['instrumental']],
  [/(?:ов|ев|ёв|ин|ын)у$/, 'male', ['dative']],
  [/(?:ск|цк)ому$/, 'male', ['dative']],
  [/(?:ск|цк)ого$/, 'male', ['genitive']],
  [/(?:ск|цк)им$/, 'male', ['instrumental']],
  [/(?:ск|цк)ую$/, 'female', ['accusative']],
];

/** Men's surnames in the nominative that end like a woman's in another case. */
const MEN = /^(?:Берегов|Яров|Ланов|Боров|Бронев|Полев|Домов|Громов|Дворов|Садов|Лугов|Степов|Суров|Козин|Чудин)ой$/;

export interface SurnameReading {
  readonly surname: string;
  /** The case was told by the ending alone: another reading is possible. */
  readonly isGuess: boolean;
}

/**
 * A surname in the nominative. `cases` are what the words around demand (a post in the dative, «совместно с»); without
 * them only an ending that shows its case is changed. Double surnames are declined in both halves.
 */
export function surnameToNominative(
  surname: string,
  cases: readonly GrammaticalCase[] | null,
  sex: Sex | null = null,
): SurnameReading {
  if (cases === null) {
    const shown = SHOWN.find(([ending]) => ending.test(surname));
    if (!shown || MEN.test(surname)) return { surname, isGuess: false };
    return { surname: declinedFrom(surname, shown[2], [shown[1]]), isGuess: true };
  }
  const sexes: readonly Sex[] = sex === null ? ['male', 'female'] : [sex];
  return { surname: declinedFrom(surname, cases, sexes), isGuess: false };
}

/** «Цой» of a woman stands in every case; no surname in «-а» is so short. */
const ONE_SYLLABLE_IN_OI = /^[бвгджзклмнпрстфхцчшщ]{1,2}ой$/i;

/** Tries the nominatives a written surname may come from and keeps the first that declines back to it. */
function declinedFrom(surname: string, cases: readonly GrammaticalCase[], sexes: readonly Sex[]): string {
  return surname
    .split('-')
    .map((part) => {
      if (ONE_SYLLABLE_IN_OI.test(part)) return part;
      const found = candidatesOf(part).find((candidate) =>
        sexes.some((sex) => cases.some((one) => inclineLastname(candidate, one, sex) === part)),
      );
      return found ?? part;
    })
    .join('-');
}

const UNDECLINED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=[сц]к)(?:ого|ому|им|ом)$/, ['ий', 'ой']],
  [/(?:ого|его|ому|ему)$/, ['ий', 'ой', 'ый']],
  [/(?<=(?:ов|ев|ёв|ин|ын))(?:а|у|ым|е)$/, ['']],
  [/(?<=(?:ов|ев|ёв|ин|ын))(?:ой|у)$/, ['а']],
  [/(?:ую|ой|ей)$/, ['ая', 'а', 'я']],
  [/(?:ю|ем|ём)$/, ['й', 'ь', 'я']],
  [/я$/, ['й', 'ь']],
  [/(?:у|е|ы)$/, ['', 'а']],
  [/и$/, ['а', 'я']],
  [/(?:а|ом|ем)$/, ['']],
];

function candidatesOf(surname: string): string[] {
  const candidates = UNDECLINED.flatMap(([ending, nominatives]) =>
    ending.test(surname) ? nominatives.map((nominative) => surname.replace(ending, nominative)) : [],
  );
  return candidates.filter((candidate) => candidate !== surname && candidate.length > 1);
}
