import { createToken, Lexer, type TokenType } from 'chevrotain';

// The lexer knows inflection: one regular expression a lemma, each with a guard against running on into a longer word.
/** Letters of a lowered phrase. The lexer library drops the `u` flag, so `\p{L}` is no choice here. */
const L = 'a-zß-öø-ÿа-џ';
const END = `(?![${L}])`;
const MONTH_FORMS = [
  'январ(?:ь|я|е|ю|ем)|янв\\.?',
  'феврал(?:ь|я|е|ю|ем)|фев(?:р)?\\.?',
  'март(?:а|е|у|ом)?',
  'апрел(?:ь|я|е|ю|ем)|апр\\.?',
  'ма(?:й|я|е|ю|ем)',
  'июн(?:ь|я|е|ю|ем)',
  'июл(?:ь|я|е|ю|ем)',
  'август(?:а|е|у|ом)?|авг\\.?',
  'сентябр(?:ь|я|е|ю|ем)|сент?\\.?',
  'октябр(?:ь|я|е|ю|ем)|окт\\.?',
  'ноябр(?:ь|я|е|ю|ем)|нояб?\\.?',
  'декабр(?:ь|я|е|ю|ем)|дек\\.?',
];
/** Whole names after which the next month may follow without a space (rule 13). */
const FUSED = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];
const MONTH_START = 'янв|фев|март|апр|май|мая|июн|июл|авг|сент|окт|нояб|дек';

/** Any token at all: free words (the name of a plan, an event) are read as runs of it. */
export const Any = createToken({ name: 'Any', pattern: Lexer.NA });
export const Month = createToken({ name: 'Month', pattern: Lexer.NA, categories: [Any], label: 'месяц' });
/** Something that counts or orders: «5», «3-го», «II», «первого». */
export const Ordinal = createToken({ name: 'Ordinal', pattern: Lexer.NA, categories: [Any], label: 'число' });

function token(
  name: string,
  pattern: string,
  label: string,
  options: { guard?: boolean; in?: TokenType } = {},
): TokenType {
  return createToken({
    name,
    pattern: new RegExp(`(?:${pattern})${options.guard === false ? '' : END}`, 'y'),
    label,
    line_breaks: false,
    categories: options.in ? [options.in, Any] : [Any],
  });
}

const Space = createToken({ name: 'Space', pattern: / +/y, group: Lexer.SKIPPED, line_breaks: false });
export const LineBreak = createToken({
  name: 'LineBreak',
  pattern: / *\n\s*/y,
  line_breaks: true,
  categories: [Any],
  label: 'новая строка',
});
/** Never matched: put in where two months or dates stand side by side with only white space between them. */
export const Gap = createToken({ name: 'Gap', pattern: Lexer.NA, categories: [Any], label: 'пропуск' });

export const MONTHS: readonly TokenType[] = MONTH_FORMS.map((forms, index) =>
  createToken({
    name: `Month${index + 1}`,
    pattern: new RegExp(`(?:${forms})(?![${L}])|(?:${FUSED[index]})(?=${MONTH_START})`, 'y'),
    label: 'месяц',
    line_breaks: false,
    categories: [Month, Any],
  }),
);

export const Aside = token('Aside', '\\([^()]*\\)', 'скобки', { guard: false });
export const TimeOfDay = token(
  'TimeOfDay',
  `(?:(?:в|с|до|к|на) +)?(?:\\d{1,2}:\\d{2}|\\d{1,2}\\.(?:00|[2-5]\\d)(?![.\\d])|\\d{1,2}(?= *(?:часов|часа|час|ч\\.)))(?: *[-–—] *\\d{1,2}[:.]\\d{2})?(?: *(?:часов|часа|час|ч\\.|ч(?![${L}])))?(?: *(?:до|по) *\\d{1,2}[:.]\\d{2})?`,
  'время',
  { guard: false },
);
export const NumericDate = token(
  'NumericDate',
  '\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})(?!\\d)|\\d{4}-\\d{2}-\\d{2}(?!\\d)',
  'дата',
  {
    guard: false,
  },
);
export const DayMonth = token('DayMonth', '\\d{1,2}\\.(?:0[1-9]|1[0-2])(?!\\d)(?:\\.(?!\\d))?', 'день и месяц', {
  guard: false,
});
export const YearPair = token('YearPair', '(?:19|20)\\d\\d *[-–—/] *(?:(?:19|20)\\d\\d|\\d\\d)(?!\\d)', 'годы', {
  guard: false,
});
export const Year = token('Year', '(?:19|20)\\d\\d(?!\\d)', 'год', { guard: false });
export const CompoundTerm = token(
  'CompoundTerm',
  '(?:\\d+ *[-–]? *(?:ти|х|и)?[-–]? *|одно|двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|пятнадцати|двадцати|тридцати)?(?:дневн|суточн|недельн|месячн|годичн)(?:ый|ого|ом)',
  'срок',
);
const Integer = token(
  'Integer',
  `\\d{1,3}(?!\\d)(?:(?: *[-–] *)?(?:го|ого|ой|ый|ий|ая|ое|ье|му|ти|мя|ю|й|е|я|х|и)(?![${L}]))?`,
  'число',
  { guard: false, in: Ordinal },
);
export const Roman = token('Roman', '(?:iv|ix|v?i{1,3}|v|x)(?:-?(?:й|го|м|ый|ая|е|я))?', 'римское число', {
  in: Ordinal,
});
export const OrdinalWord = token(
  'OrdinalWord',
  '(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|последн)(?:ого|его|ой|ый|ий|ая|яя|юю|ое|ее|ую|ом|ем|ому|ему|ей|ья|ье|ьего|ьей|ьем|ьему|ьи|ые|их|ых)',
  'порядковое число',
  { in: Ordinal },
);
export const NumberWord = token(
  'NumberWord',
  'один|одного|одной|одну|одна|одному|два|две|двух|двум|дважды|три|трех|трем|трижды|четыре|четырех|пять|пяти|шесть|шести|семь|семи|восемь|восьми|девять|девяти|десять|десяти|пятнадцать|пятнадцати|двадцать|двадцати|тридцать|тридцати|полутора',
  'число',
);

export const YearWord = token('YearWord', 'годах|годам|годов|годом|году|года|годы|годе|год|гг\\.?|г\\.?', 'год');
export const CurrentYear = token(
  'CurrentYear',
  '[тс]\\. ?г\\.?|текущ(?:ий|его|ем|ему) +(?:год|года|году)',
  'текущего года',
);
export const NextYear = token('NextYear', '(?:следующ|будущ)(?:ий|его|ем|ему) +(?:год|года|году)', 'следующего года');
export const CurrentStudy = token('CurrentStudy', 'текущ(?:ий|его|ем|ему)(?= +(?:уч|кален))', 'текущего');
export const Study = token('Study', `учебн(?:ого|ом|ый|ому|ым|ых|ые|ая|ую|ой)${END}|уч\\.|уч${END}`, 'учебного', {
  guard: false,
});
export const CalendarWord = token('CalendarWord', 'календарн(?:ого|ом|ый|ых|ые|ому)|кален\\.', 'календарных');
export const Working = token('Working', 'рабоч(?:их|ий|его|ие|ему|ем)|раб\\.', 'рабочих');
export const Quarter = token('Quarter', 'квартал(?:а|е|у|ы|ов|ом|ам|ах)?|кв\\.?', 'квартал');
export const Term = token('Term', 'четверт(?:ь|и|ью|ей|ям|ях)', 'четверть');
export const Trimester = token('Trimester', 'триместр(?:а|е|у|ы|ов|ом|ах)?', 'триместр');
export const Half = token('Half', 'полугоди(?:е|я|ю|и|ем|й|ях)|п/г|полгода', 'полугодие');
export const HalfOf = token('HalfOf', 'половин(?:а|е|ы|у|ой)', 'половина');
export const MonthWord = token('MonthWord', 'месяц(?:а|е|у|ев|ы|ам|ем|ах)?|мес\\.?', 'месяц');
export const WeekWord = token('WeekWord', 'недел(?:я|и|ю|е|ь|ей|ям)', 'неделя');
export const DayWord = token('DayWord', 'дн(?:я|ей|и|ю|ям|ем|е)|день|сут(?:ок|ки)', 'день');
export const Decade = token('Decade', 'декад(?:а|ы|у|е|ой)', 'декада');
export const Winter = token('Winter', 'зим(?:а|ы|ой|у|е|ний период)', 'зима');
export const Spring = token('Spring', 'весн(?:а|ы|ой|у|е)|весенний период', 'весна');
export const Summer = token('Summer', 'лето|лета|летом|летний период', 'лето');
export const Autumn = token('Autumn', 'осен(?:ь|и|ью)|осенний период', 'осень');
export const Weekday = token(
  'Weekday',
  'понедельник(?:а|и|ам|у)?|вторник(?:а|и|ам|у)?|сред(?:а|у|ы|ам)|четверг(?:а|и|ам|у)?|пятниц(?:а|у|ы|ам)|суббот(?:а|у|ы|ам)|воскресень(?:е|я|ям)',
  'день недели',
);
export const Holidays = token('Holidays', '(?:(?:осенн|зимн|весенн|летн)[а-я]+ +)?каникул(?:ы|ах|ам|ами)?', 'каникулы');
export const DayNumber = token('DayNumber', 'числ(?:а|о|у|е|ам)', 'числа');

export const DuringMin = token('DuringMin', 'не +менее +(?:чем +)?в +течени[еи]', 'не менее чем в течение');
export const During = token(
  'During',
  'в +течени[еи]|на +протяжении|в +продолжени[еи]|весь(?= +период)|весь(?= +(?:учебн|год|срок))',
  'в течение',
);
export const NotLaterThanFor = token(
  'NotLaterThanFor',
  '(?:не +поздн?ее|не +позже),? +чем +за|не +менее,? +чем +за|минимум +за',
  'не позднее чем за',
);
export const NotLater = token('NotLater', '(?:в +срок[,]? +)?(?:не +поздн?ее|не +позже)(?:,? +чем)?', 'не позднее');
export const NotEarlier = token('NotEarlier', 'не +(?:ранее|раньше)(?:,? +чем)?', 'не ранее');
export const DayAfterWord = token(
  'DayAfterWord',
  `(?:следующего|одного) +(?:за +[${L}]+ +)?(?=дня|рабочего)`,
  'следующего дня',
  { guard: false },
);
export const TermUntil = token('TermUntil', '(?:в +)?срок[,:]? +до|со +сроком +до', 'в срок до');
export const PeriodUntil = token('PeriodUntil', '(?:на|в) +период +до', 'на период до');
export const TermIs = token(
  'TermIs',
  `(?:крайний +срок|конечный +срок|срок(?: +(?:исполнения|выполнения|готовности|представления|сдачи|реализации))?)(?![${L}])(?: *[-–—:])?`,
  'срок',
  { guard: false },
);
export const TermWord = token('TermWord', 'срок(?:а|и|е|ов|ом)?', 'срок');
export const Until = token('Until', 'до', 'до');
export const SinceEvent = token(
  'SinceEvent',
  '(?:после|со +дня|с +момента|с +даты|от +даты|со +времени|начиная +со? +дня|по +истечении|по +окончании|по +завершении)',
  'со дня',
);
export const From = token('From', '(?:начиная +)?(?:с|со)', 'с');
export const ExternalTerms = token(
  'ExternalTerms',
  `в +(?=(?:сроки|срок|дни|соответстви)(?![${L}])(?: *,)?(?: +(?:установлен|утвержд|указан|определен|предусмотр|соглас|проведени|с )))|в +(?=(?:установленн|утвержденн|указанн|определенн|предусмотренн)[${L}]+ +[${L}]* *срок)`,
  'в сроки',
  { guard: false },
);
const PLAN =
  '(?:план|график|расписани|циклограмм|приказ|распоряжени|положени|регламент|задани|программ|письм|порядк|календар)';
export const ExternalPrep = token(
  'ExternalPrep',
  `(?:согласно|в +соответствии +(?:с|со)|в +рамках)(?![${L}])|по(?= +(?:[${L}.«»-]+ +){0,4}?${PLAN})`,
  'по плану',
);
export const Agreement = token(
  'Agreement',
  'по +согласовани[юи](?: +сторон)?|дата +(?:и +время +)?по +согласованию|срок +по +согласованию',
  'по согласованию',
);
export const OnDemandOf = token(
  'OnDemandOf',
  'по(?= +(?:мере|потребност|запрос|необходимост|требовани|обращени|заявк|факту|заявлени|поступлени|желани))|при(?= +(?:необходимост|наличи|поступлени|возникновени|выявлени|обращени|изменени|потребност))|в(?= +(?:день|момент) +)|в +случае|в +ходе|под +запрос',
  'по мере',
);
export const ByResults = token('ByResults', 'по +(?:итогам|результатам)', 'по итогам');
export const EventTime = token('EventTime', 'во +время|в +дни|в +период(?! +с )(?! +до )', 'в период');
export const AfterEach = token('AfterEach', 'после +кажд(?:ого|ой)', 'после каждого');
export const By = token('By', 'по', 'по');
export const Towards = token('Towards', 'к|ко', 'к');
export const For = token('For', 'за', 'за');
export const Through = token('Through', 'через|спустя', 'через');
export const In = token('In', 'в|во|на', 'в');
export const Inclusive = token('Inclusive', '\\(?(?:включительно|вкл\\.?)\\)?', 'включительно', { guard: false });
export const Beginning = token('Beginning', 'начал(?:е|а|о|у)', 'начало');
export const Middle = token('Middle', 'середин(?:е|а|ы|у)', 'середина');
export const EndPart = token('EndPart', 'кон(?:ец|це|ца|цу)|окончани(?:е|я|и|ю)', 'конец');

export const Monthly = token('Monthly', 'ежемесячн(?:о|ый|ая|ое|ые|ой)', 'ежемесячно');
export const Quarterly = token('Quarterly', 'ежеквартальн(?:о|ый|ая|ое|ые)|поквартально', 'ежеквартально');
export const Weekly = token('Weekly', 'еженедельн(?:о|ый|ая|ое|ые)', 'еженедельно');
export const Daily = token('Daily', 'ежедневн(?:о|ый|ая|ое|ые)', 'ежедневно');
export const Yearly = token('Yearly', 'ежегодн(?:о|ый|ая|ое|ые)', 'ежегодно');
export const AtLeast = token('AtLeast', 'не +(?:реже|менее|меньше)(?:,? +чем)?|как +минимум|минимум', 'не реже');
export const Times = token('Times', 'раз(?:а)?', 'раз');
export const Each = token('Each', 'кажд(?:ый|ого|ая|ую|ой|ое|ом|ые|ых)', 'каждый');
export const Following = token('Following', 'следующ(?:его|ем|ий|ему|ей)', 'следующего');
export const Reporting = token('Reporting', 'отчетн(?:ым|ого|ый|ом|ой|ому)', 'отчетным');
export const PeriodWord = token(
  'PeriodWord',
  'период(?:а|е|ом|у)?(?: +(?:реализации|действия)(?: +(?:плана|дорожной +карты|проекта|программы|мероприятий))?)?',
  'период',
);
export const Whole = token('Whole', 'весь|вс(?:его|ей|ем|е)|целого', 'весь');

export const Continuous = token(
  'Continuous',
  '(?:на )?постоянн(?:о|ой +основе|ая)|(?:на +)?(?:регулярной|систематической) +основе|непрерывно|систематически|регулярно|бессрочно',
  'постоянно',
);
export const Urgent = token('Urgent', 'немедленно|незамедлительно|срочно|оперативно|безотлагательно', 'срочно');

export const And = token('And', 'и|а +также|или', 'и');
export const But = token('But', 'но|при +этом|далее|затем', 'но');
export const Comma = token('Comma', '[,.]', 'запятая', { guard: false });
export const Slash = token('Slash', '/', 'косая черта', { guard: false });
export const Semicolon = token('Semicolon', ';', 'точка с запятой', { guard: false });
export const Colon = token('Colon', ':', 'двоеточие', { guard: false });
export const Dash = token('Dash', '[-–—−]+', 'тире', { guard: false });
export const Word = token('Word', `[${L}0-9«»"№]+(?:-[${L}0-9]+)*\\.?`, 'слово', { guard: false });
const Other = token('Other', '[^\\s]', 'знак', { guard: false });

// Longer and more particular patterns stand before the ones they contain.
export const ALL_TOKENS: TokenType[] = [
  LineBreak,
  Space,
  Inclusive,
  Aside,
  TimeOfDay,
  NumericDate,
  DayMonth,
  YearPair,
  Year,
  CompoundTerm,
  ...MONTHS,
  CurrentYear,
  NextYear,
  CurrentStudy,
  Study,
  CalendarWord,
  Working,
  Quarter,
  Term,
  Trimester,
  Half,
  HalfOf,
  MonthWord,
  WeekWord,
  DayWord,
  Decade,
  Holidays,
  Winter,
  Spring,
  Summer,
  Autumn,
  Weekday,
  DayNumber,
  Integer,
  Roman,
  OrdinalWord,
  DuringMin,
  During,
  NotLaterThanFor,
  NotLater,
  NotEarlier,
  DayAfterWord,
  NumberWord,
  YearWord,
  ExternalTerms,
  ExternalPrep,
  Agreement,
  EndPart,
  PeriodUntil,
  ByResults,
  OnDemandOf,
  AfterEach,
  EventTime,
  TermUntil,
  Until,
  SinceEvent,
  From,
  TermIs,
  TermWord,
  By,
  Towards,
  For,
  Through,
  In,
  Beginning,
  Middle,
  Monthly,
  Quarterly,
  Weekly,
  Daily,
  Yearly,
  AtLeast,
  Times,
  Each,
  Following,
  Reporting,
  PeriodWord,
  Whole,
  Continuous,
  Urgent,
  And,
  But,
  Comma,
  Slash,
  Semicolon,
  Colon,
  Dash,
  Word,
  Other,
  Month,
  Ordinal,
  Any,
  Gap,
];

// The patterns are checked by the grammar's spec, not at every start.
export const deadlineLexer = new Lexer(ALL_TOKENS, {
  ensureOptimizations: false,
  positionTracking: 'onlyOffset',
  skipValidations: true,
});
