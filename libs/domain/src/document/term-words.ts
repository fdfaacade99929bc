const MONTH = '(?:январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр)';
/** What makes a term of a number alone: «15 мая», «15–20 сент.», «10 числа», «2 раза в год», «5 рабочих дней»; «5 класс» is none. */
const COUNTED =
  '(?:янв|фев|март|мар\\.|апр|ма[йя](?![а-яё])|июн|июл|авг|сен|окт|ноя|дек\\.|декаб|числ|раза?(?![а-яё])|рабочи[а-яё]+\\s+дн|календарн|дн[яейи]|час(?:а|ов)?(?![а-яё])|недел|месяц|по\\s+\\d)';
const NUMBER = `\\d{1,2}(?:\\s*[–-]\\s*\\d{1,2})?(?:-?(?:го|е))?(?:\\s*\\.\\s?\\d|\\s*\\.?$|\\s+${COUNTED})`;
const BEFORE = '(?:не позднее|не позже|до|со?|по|к|во?|за)\\s+';
const TERM = new RegExp(
  `^(?:${NUMBER}|${BEFORE}\\d{1,2}(?:[.\\s–-]|$)|(?:${BEFORE})?(?:${MONTH}|конца|середин|начал|течени|20\\d\\d)|(?:[1-4]|[IVІ]{1,3})(?:-?[а-яё]{1,2})?\\s+(?:кв|полугод|четверт)|еже|постоянно|по\\s+(?:мере|графику|плану|согласованию)|весь\\s)`,
  'i',
);

/** True for words that open as a term does: «до 1 мая», «май», «II квартал», «ежемесячно», «в течение года». */
export function opensAsTerm(words: string): boolean {
  return TERM.test(words);
}

/** Which of the headings is that of the terms; -1 where none is. */
export function termColumn(headings: readonly string[]): number {
  return headings.findIndex((heading) => /(?<![а-яё])(?:срок|дат[аы]|период)/i.test(heading));
}
