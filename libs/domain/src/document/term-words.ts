const MONTH = '(?:январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр)';
const TERM = new RegExp(
  `^(?:(?:(?:не позднее|не позже|до|со?|по|к|во?|за)\\s+)?(?:\\d{1,2}(?:[.\\s–-]|$)|${MONTH}|конца|середин|начал|течени|20\\d\\d)|(?:[1-4]|[IVІ]{1,3})(?:-?[а-яё]{1,2})?\\s+(?:кв|полугод|четверт)|еже|постоянно|по\\s+(?:мере|графику|плану|согласованию)|весь\\s)`,
  'i',
);

/** True for words that open as a term does: «до 1 мая», «май», «II квартал», «ежемесячно», «в течение года». */
export function isTerm(words: string): boolean {
  return TERM.test(words);
}

/** Which of the headings is that of the terms; -1 where none is. */
export function termColumn(headings: readonly string[]): number {
  return headings.findIndex((heading) => /(?<![а-яё])(?:срок|дат[аы]|период)/i.test(heading));
}
