import { formsOf, type Noun } from './declension.js';

/** How posts end that no list holds: «балетмейстер», «геолог», «музеевед», «фотограф», «тракторист», «настройщик», «реставратор». */
const POST =
  /^[а-яё]*(?:мейстер|[а-яё]{2}олог|иатр|[а-яё]{2}[ое]вед|(?:фото|хорео|библио|карто|топо|кино|видео|этно|био|гео)граф|[а-яё]{3}ист|[а-яё]{2}(?:[дтсзж]чик|щик)|[а-яё]{3}[аи]тор)$/;
/** Things that end so. */
const THING =
  /(?:моно|некро|мета)лог$|^(?:ящик|датчик|переплётчик)$|сч[её]тчик$|(?:пере|за|по)?(?:дат|груз)чик$|(?:индик|классифик|вентил|экскав|генер|трансформ|катализ|инкуб|стабилиз|аккумул|изол|радиат|карбюр|респир|ингал|навиг|идентифик|дезинтегр|калькул|эскал|элев|дефибрилл|сепар|вибр|рефрижер|локат|дозат|аэр)[ая]?тор$|монитор$|(?:маниф|антагон)ист$/;
const ENDINGS = ['', 'а', 'у', 'ом', 'е', 'ы', 'и', 'ов', 'ам', 'ами', 'ах'];

/** The noun of a post that a word is a form of, as its ending tells; null for a word that ends otherwise. */
export function postByEnding(word: string): Noun | null {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const lemma = word.slice(0, word.length - ending.length);
    if (!POST.test(lemma) || THING.test(lemma)) continue;
    const noun: Noun = { lemma, declension: 'hard' };
    if (formsOf(noun).some(({ form }) => form === word)) return noun;
  }
  return null;
}

/** «звуко|режиссёр», «электро|монтёр»: where a word may be joined of two, the second of them a noun of its own. */
export function joinsOf(word: string): number[] {
  return [...word.matchAll(/(?<=^[а-яё]{2,}[ое])(?=[а-яё]{4})/g)].map(({ index }) => index);
}
