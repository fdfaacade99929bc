import { LETTERS, token } from './token.js';

// Terms counted from an event, and the time of an event.

export const SinceEvent = token(
  'SinceEvent',
  '(?:после|со +дня|с +момента|с +даты|от +даты|со +времени|начиная +со? +дня|по +истечении|по +окончании|по +завершении)',
);
export const EventTime = token('EventTime', 'во +время|в +дни|в +период(?! +с )(?! +до )');
export const ByResults = token('ByResults', 'по +(?:итогам|результатам)');
export const Through = token('Through', 'через|спустя');
export const NotLaterThanFor = token(
  'NotLaterThanFor',
  '(?:не +поздн?ее|не +позже),? +чем +за|не +менее,? +чем +за|минимум +за',
);
export const DuringMin = token('DuringMin', 'не +менее +(?:чем +)?в +течени[еи]');
export const DayAfterWord = token('DayAfterWord', `(?:следующего|одного) +(?:за +[${LETTERS}]+ +)?(?=дня|рабочего)`, {
  guard: false,
});
export const CompoundTerm = token(
  'CompoundTerm',
  '(?:\\d+ *[-–]? *(?:ти|х|и)?[-–]? *|одно|двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|пятнадцати|двадцати|тридцати)?(?:дневн|суточн|недельн|месячн|годичн)(?:ый|ого|ом)',
);
export const TermWord = token('TermWord', 'срок(?:а|и|е|ов|ом)?');
