/** Nouns that end like an infinitive. */
const NOT_INFINITIVE =
  /(?:ость|область|часть|сеть|четверть|цель|модель|печать|память|связь|путь|роль|отрасль|мать|очередь|площадь|смерть|пять|шесть|десять|дцать|пути|сети|части|области|ости|почти|помощь|речь|ночь|дети|отчасти|четверти|печати|памяти|смерти|честь|чести|пяти|шести|девяти|десяти|дцати)$/i;

/** Index of the first infinitive («обеспечить»), -1 when there is none. */
export function infinitiveAt(text: string): number {
  for (const match of text.matchAll(/(?<![а-яё«-])[а-яё]+(?:ть|ти|чь)(?:ся)?(?![а-яё])/gi)) {
    if (!NOT_INFINITIVE.test(match[0])) return match.index;
  }
  return -1;
}

const CONTROL =
  /^(?:[А-ЯЁ][а-яё]+\s+)?контроль\s+(?:за\s+)?(?:ходом\s+)?(?:исполнени|выполнени|реализаци|возл|оставл|настоящ)/i;

/** True for words that begin a clause without a number: «Утвердить план», «Контроль исполнения приказа возложить». */
export function opensUnnumbered(words: string): boolean {
  return /^[А-ЯЁ]/.test(words) && (infinitiveAt(words) === 0 || CONTROL.test(words));
}
