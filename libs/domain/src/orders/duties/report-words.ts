import { groupToNominative } from '../parties/index.js';

/** What a report may be, by the stem of its noun, and the nominative of the singular or plural a text may decline. */
const REPORTS: readonly (readonly [RegExp, string])[] = [
  [/^информаци[юиейя]+$/i, 'информация'],
  [/^сведени(?:я|й|ям)$/i, 'сведения'],
  [/^отч[её]т(?:а|у|ом)?$/i, 'отчёт'],
  [/^отч[её]т(?:ы|ов|ам)$/i, 'отчёты'],
  [/^справк(?:у|и|а)$/i, 'справка'],
  [/^справок$/i, 'справки'],
  [/^списк(?:и|ов)$/i, 'списки'],
  [/^спис(?:ок|ка)$/i, 'список'],
  [/^данны(?:е|х|ми)$/i, 'данные'],
  [/^материал(?:ы|ов)$/i, 'материалы'],
  [/^анализа?$/i, 'анализ'],
  [/^предложени(?:я|й)$/i, 'предложения'],
  [/^заявк(?:у|и|а)$/i, 'заявка'],
  [/^заявок$/i, 'заявки'],
  [/^сводк(?:у|и|а)$/i, 'сводка'],
  [/^доклада?$/i, 'доклад'],
  [/^результат(?:ы|ов)$/i, 'результаты'],
  [/^копи(?:ю|и|я)$/i, 'копия'],
  [/^копий$/i, 'копии'],
  [/^форм(?:у|ы|а)$/i, 'форма'],
  [/^мониторинга?$/i, 'мониторинг'],
  [/^перечн(?:и|ей)$/i, 'перечни'],
  [/^перечень$|^перечня$/i, 'перечень'],
  [/^планы?(?:-график(?:и|а)?)?$|^планов$/i, ''],
  [/^протокол(?:а|ы|ов)?$/i, ''],
  [/^аналитик(?:у|и|а)$/i, 'аналитика'],
];

const ADJECTIVE = /(?:ую|юю|ый|ий|ой|ое|ее|ые|ие|ого|его|ых|их|ая|яя)$/i;
const MOST_ADJECTIVES = 3;

/** Where in the words a report is named, its adjectives included; null where none is. */
export function reportAt(words: string): number | null {
  const tokens = [...words.matchAll(/[А-Яа-яЁё-]+/g)];
  const nounAt = tokens.findIndex(([word]) => REPORTS.some(([known]) => known.test(word)));
  const noun = tokens[nounAt];
  if (!noun) return null;
  let from = nounAt;
  while (from > 0 && nounAt - from < MOST_ADJECTIVES && isAdjectiveBefore(tokens[from - 1], tokens[from], words))
    from -= 1;
  return tokens[from]?.index ?? noun.index;
}

function isAdjectiveBefore(
  one: RegExpExecArray | undefined,
  next: RegExpExecArray | undefined,
  words: string,
): boolean {
  if (!one || !next || !ADJECTIVE.test(one[0]) || one[0].length < 5) return false;
  return /^\s+$/.test(words.slice(one.index + one[0].length, next.index));
}

/** «сводную информацию о ходе работ» → «сводная информация о ходе работ». */
export function reportInNominative(words: string): string {
  const noun = [...words.matchAll(/[А-Яа-яЁё-]+/g)].find(([word]) => REPORTS.some(([known]) => known.test(word)));
  if (!noun) return words;
  const nominative = REPORTS.find(([known]) => known.test(noun[0]))?.[1] ?? '';
  const rest = words.slice(noun.index + noun[0].length);
  if (nominative === '') return groupToNominative(words.slice(0, noun.index + noun[0].length)) + rest;
  const isFeminine = /[ая]$/.test(nominative) && !/(?:сведения|предложения)$/.test(nominative);
  const ending = /(?:ы|и|ие|ые|сведения|предложения)$/.test(nominative) ? 'ые' : isFeminine ? 'ая' : 'ый';
  const adjectives = words.slice(0, noun.index).replace(/[А-Яа-яЁё-]+/g, (word) => adjective(word, ending));
  const kept = /^отч/i.test(noun[0]) && !/ё/i.test(noun[0]) ? nominative.replace('ё', 'е') : nominative;
  return adjectives + kept + rest;
}

function adjective(word: string, ending: 'ая' | 'ый' | 'ые'): string {
  const soft = { ая: 'яя', ый: 'ий', ые: 'ие' }[ending];
  if (/(?:юю|его|ее)$/i.test(word)) return word.replace(/(?:юю|его|ее)$/i, soft);
  const isHissing = /[гкхжшчщ](?:ую|ого|их|ой|ое|ий)$/i.test(word);
  const own = ending !== 'ая' && isHissing ? soft : ending;
  return word.replace(/(?:ую|ого|ых|их|ой|ое)$/i, own);
}
