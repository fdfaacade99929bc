import { ALIKE, readBy } from '../../../look-alikes/index.js';
import { headReadings, looksLikeAdjective } from '../words/index.js';

const ONLY_LOOK_ALIKES = /^[ABCEHKMOPTXY]+$/;

/**
 * The words of a cell without what reading or typing spoiled: markup, spaces of all kinds, words broken at the end of a
 * line, Latin letters and digits inside Cyrillic words, stray marks among initials. Line breaks stay.
 */
export function cleanCell(cell: string): string {
  return [
    withoutMarkup,
    withCyrillicLetters,
    withWholeWords,
    withWholeTitles,
    withWholeNames,
    withoutStrayMarks,
  ].reduce((words, mend) => mend(words), cell);
}

function withoutMarkup(words: string): string {
  return words
    .replace(/<\s*(?:br|\/p|\/div|\/li)\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function withCyrillicLetters(words: string): string {
  return words
    .replace(/[A-Za-zА-ЯЁа-яё]+/g, (word, at: number) => {
      const isMixed = /[А-ЯЁа-яё]/.test(word);
      const isInitial = word.length === 1 && /[А-ЯЁа-яё.]\s?$/.test(words.slice(0, at));
      return isMixed || isInitial || ONLY_LOOK_ALIKES.test(word) ? readBy(ALIKE, word) : word;
    })
    .replace(/(?<![А-ЯЁа-яё\d])0(?=[а-яё]{3})/g, 'О')
    .replace(/(?<![А-ЯЁа-яё\d])3(?=[а-яё]{3})/g, 'З');
}

function withWholeWords(words: string): string {
  return words
    .replace(/([А-ЯЁа-яё]+)-\n([а-яё]+)/g, (_, first: string, second: string) => {
      if (headReadings(first + second).length > 0) return first + second;
      const isCompound = headReadings(first).length > 0 || (/[ое]$/.test(first) && looksLikeAdjective(second));
      return isCompound ? `${first}-${second}` : first + second;
    })
    .replace(/([а-яё]*[ое])- (?=[а-яё]{4})/g, '$1-')
    .replace(
      /(педагог[а-я]*|учител[а-я]*|врач[а-я]*|тренер[а-я]*|инженер[а-я]*)\s?[-–—]\s?(?=(?:психолог|организатор|библиотекар|логопед|дефектолог|предметник|преподавател|программист|методист|терапевт|педиатр))/gi,
      '$1-',
    );
}

const DOUBLE_SURNAME = /([А-ЯЁ][а-яё]+(?:[оеё]ва?|[иы]на?|ая|ий|ко)) - (?=[А-ЯЁ][а-яё]+\s[А-ЯЁ]\.)/g;

const TITLES: readonly (readonly [RegExp, string])[] = [
  [/(?<![А-ЯЁа-яё])(п|П)роф\.\s?(?=[А-ЯЁа-яё])/g, '$1рофессор '],
  [/(?<![А-ЯЁа-яё])(д|Д)оц\.\s?(?=[А-ЯЁа-яё])/g, '$1оцент '],
  [/(?<![А-ЯЁа-яё])(а|А)кад\.\s?(?=[А-ЯЁа-яё])/g, '$1кадемик '],
];

/** «проф. Рубцов В.В.»: a title written short says no more than the whole word. */
function withWholeTitles(words: string): string {
  return TITLES.reduce((mended, [short, whole]) => mended.replace(short, whole), words);
}

/** «И,И.», «И..И.», «И .И .», «Орлова .И.И.» are initials; «Римская - Корсакова А.В.» one surname. */
function withWholeNames(words: string): string {
  return words
    .replace(/(?<![А-ЯЁа-яё])([А-ЯЁ]) ?[.,]{1,2} ?([А-ЯЁ]) ?\.(?![А-ЯЁ]\.)/g, '$1.$2.')
    .replace(/(?<=[а-яё]) ?\.(?=[А-ЯЁ]\. ?[А-ЯЁ]\.)/g, ' ')
    .replace(DOUBLE_SURNAME, (whole, first: string) => (headReadings(first).length > 0 ? whole : `${first}-`));
}

/** A telephone or an address beside a name. */
const CONTACT =
  /[,;(]?\s*(?:(?:тел|моб|факс|т)\.?\s?:?\s*\+?[\d][\d\s()-]{4,}\d|(?:e-?mail|почта)?\s?:?\s?[\w.+-]+@[\w-]+\.[\w.-]+)\)?/gi;

function withoutStrayMarks(words: string): string {
  return words
    .replace(/№\s*(?=\d)/g, '№ ')
    .replace(/ +([,;])/g, '$1')
    .replace(/,[,\s]*(?=,)/g, '')
    .replace(CONTACT, '')
    .replace(/\s+[•▪●*]\s+/g, '\n')
    .replace(/\s+[+&|]\s+/g, ', ')
    .replace(/(?<=(?:^|[\s,])[А-ЯЁ]{2,})\s[–—]\s(?=[А-ЯЁ]{2,}(?:[\s,;]|$))/g, ', ')
    .replace(/^\((?<inner>[^()]*)\)$/, '$<inner>')
    .trim();
}
