import { MONTH_START } from './dates.js';
import { END_OF_WORD, LETTERS, token } from './token.js';

// Pieces of the calendar that need a number or another word beside them: quarter, week, season, weekday, beginning.

export const YearWord = token(
  'YearWord',
  'годах|годам|годов|годом|году|года|годы|годе|год|лет|гг\\.?|г\\. ?г\\.?|г\\.?',
);
export const Study = token(
  'Study',
  `учебн(?:ого|ом|ый|ому|ым|ых|ые|ая|ую|ой)${END_OF_WORD}|уч(?:еб|ебн)?\\.|уч${END_OF_WORD}|у\\.(?= ?г)`,
  {
    guard: false,
  },
);
export const CalendarWord = token('CalendarWord', 'календарн(?:ого|ом|ый|ых|ые|ому)|кален\\.');
export const Working = token('Working', 'рабоч(?:их|ий|его|ие|ему|ем)|раб\\.');
export const Quarter = token('Quarter', 'квартал(?:а|е|у|ы|ов|ом|ам|ах)?|кварт\\.|кв\\.?');
export const Term = token('Term', 'четверт(?:ь|и|ью|ей|ям|ях)|четв\\.');
export const Trimester = token('Trimester', 'триместр(?:а|е|у|ы|ов|ом|ам|ах)?');
export const Half = token(
  'Half',
  'полугоди(?:е|я|ю|и|ем|й|ях|ям)|полуг(?:од)?\\.|п/г|полгода|полугода|(?<=(?:[\\divx]|раза? +в) *)пол\\.',
);
export const HalfOf = token('HalfOf', 'половин(?:а|е|ы|у|ой)');
export const MonthWord = token('MonthWord', 'месяц(?:а|е|у|ев|ы|ам|ем|ах)?|мес\\.?');
export const WeekWord = token('WeekWord', 'недел(?:я|и|ю|е|ь|ей|ям|ях)|нед\\.?');
export const DayWord = token('DayWord', 'дн(?:я|ей|и|ю|ям|ем|е)|день|сут(?:ок|ки|\\.)');
/** «3 дек. марта»: a month behind it tells it from December. */
export const Decade = token(
  'Decade',
  `декад(?:а|ы|у|е|ой|ам|ах)?|(?<=(?<![\\d${LETTERS}])(?:[1-3]|i{1,3})(?:-?[а-я]{1,2})? *)дек\\.?(?= *(?:${MONTH_START}))`,
);
/** «летний период», «в зимние месяцы». */
function period(season: string): string {
  return `${season}(?:ий|его|ем|ему) +период(?:а|е|у)?|${season}(?:ие|их) +месяц(?:ы|ев|ах)`;
}
/** Two seasons in one word: «осенне-зимний период». */
export const Seasons = token(
  'Seasons',
  '(?:осенне|зимне|весенне|летне) *[-–]? *(?:осенн|зимн|весенн|летн)(?:ий|его|ем|ему) +(?:период|сезон)(?:а|е|у)?',
);
export const Winter = token('Winter', `зим(?:а|ы|ой|у|е)|${period('зимн')}`);
export const Spring = token('Spring', `весн(?:а|ы|ой|у|е)|${period('весенн')}`);
export const Summer = token('Summer', `лет(?:о|а|ом|у)|${period('летн')}`);
export const Autumn = token('Autumn', `осен(?:ь|и|ью)|${period('осенн')}`);
export const Holidays = token(
  'Holidays',
  '(?:(?:осенн|зимн|весенн|летн|новогодн|дополнительн)[а-я]+ +)?(?:школьны[а-я]+ +)?каникул(?:ы|ах|ам|ами)?|каникулярн(?:ое|ый|ого|ом) +(?:время|период|времени|периода|периоде)|(?:осенн|зимн|весенн|летн)[а-я]+(?=(?: *,| +и) *(?:(?:осенн|зимн|весенн|летн)[а-я]+(?: *,| +и) *)*(?:осенн|зимн|весенн|летн)[а-я]+ +каникул)',
);
export const Weekday = token(
  'Weekday',
  'понедельник(?:а|и|ам|у)?|вторник(?:а|и|ам|у)?|сред(?:а|у|ы|ам)|четверг(?:а|и|ам|у)?|пятниц(?:а|у|ы|ам)|суббот(?:а|у|ы|ам)|воскресень(?:е|я|ям)|(?:пн|вт|ср|чт|пт|сб|вс)\\.?',
);
export const DayNumber = token('DayNumber', 'числ(?:а|о|у|е|ам|ах)');
const PLAN =
  '(?:плана|плана-графика|плана +мероприятий|дорожной +карты|проекта|программы|подпрограммы|мероприятий|мероприятия|комплекса)';
/** Behind «период» or «срок»: the plan itself is carried out, and not something that has a period of its own. */
export const WHOLE_PERIOD = `(?:реализации|действия|исполнения|выполнения)(?:(?: +[${LETTERS}-]+){0,3}? +${PLAN}(?: *«[^»]*»)?|(?= *(?:[,.;:()\\n\\d]|(?![^])|(?:до|с|по|и|в) )))`;
/** «весь период», «в течение срока реализации муниципальной программы»: the period of the plan itself. */
export const PeriodWord = token(
  'PeriodWord',
  `(?:период(?:а|е|ом|у)?|(?<=весь +)срок)(?: +${WHOLE_PERIOD})?|срока +${WHOLE_PERIOD}|(?<=(?:течени[еи]|протяжении|всего|всем) +)срока(?= *(?:[,.;:()\\n\\d]|(?![^])))|(?<=на +)срок +${WHOLE_PERIOD}`,
);
export const Whole = token('Whole', '(?:на +)?весь|вс(?:его|ей|ем|е|ю)|целого');
export const Beginning = token('Beginning', 'начал(?:е|а|о|у|ом)|первы(?:е|х) +числа?х?');
export const Middle = token('Middle', 'середин(?:е|а|ы|у)');
export const EndPart = token(
  'EndPart',
  'кон(?:ец|це|ца|цу|цом)|(?:окончани|завершени)(?:е|я|и|ю|ем)|последни(?:е|х) +числа?х?',
);
export const Hour = token('Hour', 'час(?:а|ов|у)?|ч\\.');
export const Minute = token('Minute', 'минут(?:а|ы|у|ах)?|мин\\.?');
/** «рабочие дни», «по будням»: the days of a daily deadline; «выходные дни» are Saturdays and Sundays. */
export const WorkingDays = token(
  'WorkingDays',
  '(?:в +|по +)?(?:рабоч(?:ие|им)|будн(?:ие|им)|учебн(?:ые|ым)) +дн(?:и|ям)|по +будням|кроме +выходных(?: +(?:дней|и +праздничных(?: +дней)?))?',
);
export const DaysOff = token('DaysOff', '(?:в +|по +)?выходны(?:е|м|х) +дн(?:и|ям|ей)');
/** «20-е числа мая»: no day and no ten days; the grammar has no place for it, so the phrase stays unread. */
export const Around = token('Around', '(?:\\d0 *-? *(?:е|х)|(?:десят|двадцат)(?:ые|ых)) +числ(?:а|ах)');
