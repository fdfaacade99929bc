import { END_OF_WORD, token } from './token.js';

// Words before a stretch of time: «до», «с», «не позднее», «в течение».

export const In = token('In', 'в|во|на');
export const During = token(
  'During',
  'в +течени[еи]|на +протяжении|в +продолжени[еи]|(?:на +)?весь(?= +(?:период|учебн|год|срок|месяц|квартал))|по +ходу|до +истечения(?= +(?:\\d|одн|дв|тр|четыр|пят|шест|сем|восьм|девят|десят|месяц|недел|сут))',
);
export const Until = token('Until', 'до');
export const TermUntil = token(
  'TermUntil',
  '(?:в +)?срок[,:]? +до(?! +\\d+(?: +[а-я]+)? +(?:дн|недел|месяц))|со +сроком(?: +[а-я]+)? +до',
);
/** «до Нового года», «к Новому году»: its eve is the last day. */
export const UntilNewYear = token('UntilNewYear', '(?:до|к|перед) +нов(?:ого|ому|ым) +год(?:а|у|ом)');
export const PeriodUntil = token('PeriodUntil', '(?:на|в) +период +до');
export const TermIs = token(
  'TermIs',
  `(?<!весь +)(?:(?:(?:крайн|предельн|конечн|последн|контрольн)(?:ий|ый) +)?срок|сроки|в +срок(?= +(?:по|к) )|со +сроком)(?: +(?:исполнения|выполнения|готовности|предоставления|представления|сдачи|реализации|проведения|направления|завершения))?${END_OF_WORD}(?: *[-–—:])?|(?:период|время)(?: +(?:проведения|реализации|исполнения))?(?= *:) *:|дата(?: +(?:исполнения|проведения|представления|сдачи|начала))?(?= *[-–—:]) *[-–—:]`,
  { guard: false },
);
export const NotLater = token('NotLater', '(?:в +срок[,]? +)?(?:не +поздн?ее|не +позже)(?:,? +чем)?(?! +за )');
export const NotEarlier = token('NotEarlier', 'не +(?:ранее|раньше)(?:,? +чем)?');
export const From = token('From', '(?:начиная +)?(?:с|со)|от(?= *\\d{1,2}[^;\\n]{0,30}? до +\\d)');
export const By = token('By', 'по');
export const Towards = token('Towards', 'к|ко');
/** «перед»: the day before what it names. */
export const Before = token('Before', 'перед');
export const Eve = token('Eve', 'накануне');
export const For = token('For', 'за');
export const Inclusive = token('Inclusive', '\\(?(?:включительно|вкл\\.?)\\)?', { guard: false });
/** «кроме июля и августа»: what a repetition leaves out. */
export const Except = token('Except', 'кроме|исключая|за +исключением|за +вычетом');
