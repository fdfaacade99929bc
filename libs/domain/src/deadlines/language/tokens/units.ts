import { END_OF_WORD, token } from './token.js';

// Pieces of the calendar that need a number or another word beside them: quarter, week, season, weekday, beginning.

export const YearWord = token('YearWord', 'годах|годам|годов|годом|году|года|годы|годе|год|гг\\.?|г\\.?');
export const Study = token('Study', `учебн(?:ого|ом|ый|ому|ым|ых|ые|ая|ую|ой)${END_OF_WORD}|уч\\.|уч${END_OF_WORD}`, {
  guard: false,
});
export const CalendarWord = token('CalendarWord', 'календарн(?:ого|ом|ый|ых|ые|ому)|кален\\.');
export const Working = token('Working', 'рабоч(?:их|ий|его|ие|ему|ем)|раб\\.');
export const Quarter = token('Quarter', 'квартал(?:а|е|у|ы|ов|ом|ам|ах)?|кв\\.?');
export const Term = token('Term', 'четверт(?:ь|и|ью|ей|ям|ях)');
export const Trimester = token('Trimester', 'триместр(?:а|е|у|ы|ов|ом|ах)?');
export const Half = token('Half', 'полугоди(?:е|я|ю|и|ем|й|ях)|п/г|полгода');
export const HalfOf = token('HalfOf', 'половин(?:а|е|ы|у|ой)');
export const MonthWord = token('MonthWord', 'месяц(?:а|е|у|ев|ы|ам|ем|ах)?|мес\\.?');
export const WeekWord = token('WeekWord', 'недел(?:я|и|ю|е|ь|ей|ям)');
export const DayWord = token('DayWord', 'дн(?:я|ей|и|ю|ям|ем|е)|день|сут(?:ок|ки)');
export const Decade = token('Decade', 'декад(?:а|ы|у|е|ой)');
export const Winter = token('Winter', 'зим(?:а|ы|ой|у|е|ний период)');
export const Spring = token('Spring', 'весн(?:а|ы|ой|у|е)|весенний период');
export const Summer = token('Summer', 'лето|лета|летом|летний период');
export const Autumn = token('Autumn', 'осен(?:ь|и|ью)|осенний период');
export const Holidays = token('Holidays', '(?:(?:осенн|зимн|весенн|летн)[а-я]+ +)?каникул(?:ы|ах|ам|ами)?');
export const Weekday = token(
  'Weekday',
  'понедельник(?:а|и|ам|у)?|вторник(?:а|и|ам|у)?|сред(?:а|у|ы|ам)|четверг(?:а|и|ам|у)?|пятниц(?:а|у|ы|ам)|суббот(?:а|у|ы|ам)|воскресень(?:е|я|ям)',
);
export const DayNumber = token('DayNumber', 'числ(?:а|о|у|е|ам)');
export const PeriodWord = token(
  'PeriodWord',
  'период(?:а|е|ом|у)?(?: +(?:реализации|действия)(?: +(?:плана|дорожной +карты|проекта|программы|мероприятий))?)?',
);
export const Whole = token('Whole', 'весь|вс(?:его|ей|ем|е)|целого');
export const Beginning = token('Beginning', 'начал(?:е|а|о|у)');
export const Middle = token('Middle', 'середин(?:е|а|ы|у)');
export const EndPart = token('EndPart', 'кон(?:ец|це|ца|цу)|окончани(?:е|я|и|ю)');
