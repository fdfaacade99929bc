const MONTHS = [
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
const MONTHS_OF = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];
const YEARS = [
  '',
  '',
  '',
  ' 2022',
  ' 2023',
  ' 2023 года',
  ' 2023 г.',
  ' 2022/2023 учебного года',
  ' текущего года',
  ' 2022–2024 годов',
];
const OPENINGS = [
  'до',
  'не позднее',
  'в срок до',
  'к',
  'по',
  'с',
  'начиная с',
  'после',
  'в течение',
  'в течении',
  'в конце',
  'в начале',
  'срок –',
  'не ранее',
];
const UNITS = [
  'день',
  'неделю',
  'месяц',
  'квартал',
  'четверть',
  'полугодие',
  'год',
  'учебный год',
  '2 недели',
  'три месяца',
];
const COUNTS = [
  '1 раз',
  '2 раза',
  '3 раза',
  '5 раз',
  'один раз',
  'не реже 1 раза',
  'не реже двух раз',
  '2 (два) раза',
  'раз',
];
const WHOLE = [
  'до 28 (29) февраля',
  'год – до 20 января; 9 месяцев – до 10 октября',
  'до 3 (третьего) рабочего дня следующего месяца',
  'постоянно',
  'ежемесячно',
  'ежеквартально',
  'еженедельно',
  'ежедневно',
  'ежегодно',
  'по запросу',
  'по мере необходимости',
  'по потребности ОО',
  'по отдельному графику',
  'согласно плану мероприятий',
  'в установленные сроки',
  'по согласованию',
  'срочно',
  'немедленно',
  'каждый понедельник',
  'последняя пятница месяца',
  'весь период',
  'в течение учебного года',
  'осенние каникулы',
  'до 10 числа каждого месяца',
  'до 25 числа',
  'до 25 числа месяца, следующего за отчетным кварталом',
  'до 20 января года, следующего за отчетным',
  'в десятидневный срок',
  'в течение 5 рабочих дней со дня получения запроса',
  'за 10 дней до начала мероприятия',
  'не позднее чем за 3 дня до совещания',
  'не менее чем в течение 10 дней',
  'до начала экзаменов',
  'по итогам I полугодия',
  'в 10:00',
  '(среда)',
  '(по согласованию)',
  'I этап – март',
  'по мере выявления, но не реже 1 раза в квартал',
  'в начале каждой четверти',
  'последний рабочий день месяца',
  'по итогам каждого квартала',
  'за I полугодие – до 15 июля',
  'ежемесячно, кроме июля',
  'не позднее рабочего дня, следующего за днем поступления',
  'в день поступления',
  'до особого распоряжения',
  'в отопительный период',
  'осенне-зимний период',
  'однократно',
  'далее ежегодно',
  'не чаще 2 раз в год',
  'первая суббота сентября',
  'в течение 20 дней после окончания квартала',
  'до 1 мая – школы',
  '15 числа каждого месяца',
  'П квартал',
  'сентбярь',
  'май и далее',
  'пн–пт с 9.00 до 18.00',
  'с понедельника по пятницу',
  'первый и третий вторник каждого месяца',
  'за 9 месяцев до 15 октября',
  'раз в 3 года',
  'не позднее 25 августа',
  '12-15',
  '20.12',
];
const JOINTS = [', ', '; ', ' и ', ' ', '\n', ' – ', '-', ' / ', '. ', ', но '];
/** What scanning and retyping does to a letter. */
const LOOK_ALIKES = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', к: 'k', м: 'm', т: 'T' };
const JUNK = [
  'далее ',
  'кроме ',
  ':',
  'І',
  '',
  ' ',
  '\n',
  '0',
  '.',
  ',',
  '–',
  '(',
  ')',
  'ё',
  'q',
  '\u00a0',
  '\u00ad',
  '«',
  '💥',
  'ь',
  '31',
  '\ud800',
];

/** Deadline phrases from the words the language knows. `random` gives numbers in [0, 1). */
export function phraseMaker(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const number = (from, to) => from + Math.floor(random() * (to - from + 1));
  const two = (value) => String(value).padStart(2, '0');

  function stretch() {
    const year = pick(YEARS);
    const makers = [
      () => `${pick(MONTHS)}${year}`,
      () => `${number(0, 32)} ${pick(MONTHS_OF)}${year}`,
      () => `${two(number(0, 32))}.${two(number(0, 13))}.${number(2019, 2027)}`,
      () => `${two(number(1, 31))}.${two(number(1, 12))}`,
      () =>
        `${pick(['I', 'II', 'III', 'IV', '1', '2-й', 'первый', 'V'])} ${pick(['квартал', 'полугодие', 'четверть', 'кв.', 'триместр'])}${year}`,
      () =>
        `${pick(['1', 'II', 'третья', 'последняя', '7'])} ${pick(['декада', 'неделя', 'половина'])} ${pick(MONTHS_OF)}`,
      () => `${pick(['лето', 'осень', 'весна', 'зима'])}${year}`,
      () => `${pick(['конец', 'начало', 'середина'])} ${pick(MONTHS_OF)}${year}`,
      () => `${number(2019, 2027)} ${pick(['год', 'г.', ''])}`,
      () => `${number(1, 31)}, ${number(1, 31)} ${pick(MONTHS_OF)}${year}`,
      () => `${number(1, 31)}-${number(1, 31)} ${pick(MONTHS_OF)}${year}`,
    ];
    return pick(makers)();
  }

  function clause() {
    const makers = [
      stretch,
      () => `${pick(OPENINGS)} ${stretch()}`,
      () => `с ${stretch()} по ${stretch()}`,
      () => `${stretch()}${pick(JOINTS)}${stretch()}`,
      () => `${pick(COUNTS)} в ${pick(UNITS)}`,
      () => pick(WHOLE),
    ];
    return pick(makers)();
  }

  function phrase() {
    const clauses = Array.from({ length: number(1, 3) }, clause);
    return clauses.reduce((text, next) => text + pick(JOINTS) + next);
  }

  function damaged() {
    let text = phrase();
    for (let wounds = number(1, 3); wounds > 0; wounds -= 1) {
      const at = number(0, text.length);
      const cut = number(0, 4);
      text = pick([
        () => text.slice(0, at) + pick(JUNK) + text.slice(at),
        () => text.slice(0, at) + text.slice(at + cut),
        () => text.slice(0, at) + text.slice(at, at + cut).toUpperCase() + text.slice(at + cut),
        () => text.slice(at) + text.slice(0, at),
        () => text.replace(/[аеорсукмт]/u, (letter) => LOOK_ALIKES[letter]),
      ])();
    }
    return text;
  }

  /** A phrase with the one reading it must have, in the calendar year 2023 that orders from January on are for. */
  function known() {
    const month = number(1, 12);
    const last = number(month, 12);
    const day = number(1, 28);
    const lastOf = (n) => new Date(Date.UTC(2023, n, 0)).getUTCDate();
    const iso = (m, d) => `2023-${two(m)}-${two(d)}`;
    const name = (m) =>
      pick([MONTHS[m - 1], MONTHS[m - 1].toUpperCase(), `${MONTHS[m - 1]} 2023 года`, `${MONTHS[m - 1]} 2023`]);
    const dayName = (m) =>
      pick([
        `${day} ${MONTHS_OF[m - 1]}`,
        `${day} ${MONTHS_OF[m - 1]} 2023 года`,
        `${two(day)}.${two(m)}.2023`,
        `${two(day)}.${two(m)}.23 г.`,
      ]);
    return pick([
      () => ({ text: name(month), start: iso(month, 1), due: iso(month, lastOf(month)) }),
      () => ({
        text: `${MONTHS[month - 1]} ${pick(['-', '–', '—'])} ${name(last)}`,
        start: iso(month, 1),
        due: iso(last, lastOf(last)),
      }),
      () => ({ text: dayName(month), start: iso(month, day), due: iso(month, day) }),
      () => ({
        text: `${pick(['до', 'в срок до', 'не позднее'])} ${dayName(month)}`,
        start: '2023-01-01',
        due: iso(month, day),
      }),
      () => ({ text: `по ${dayName(month)} включительно`, start: '2023-01-01', due: iso(month, day) }),
      () => ({ text: `до конца ${MONTHS_OF[month - 1]}`, start: '2023-01-01', due: iso(month, lastOf(month)) }),
      () => ({ text: `с ${dayName(month)}`, start: iso(month, day), due: '2023-12-31' }),
      () => ({
        text: `с ${day} ${MONTHS_OF[month - 1]} по ${lastOf(last)} ${MONTHS_OF[last - 1]} 2023 г.`,
        start: iso(month, day),
        due: iso(last, lastOf(last)),
      }),
    ])();
  }

  /** A month whose name a scanner spoiled: a look-alike letter, a hyphen or a space inside. */
  function spoiledMonth() {
    const month = number(1, 12);
    const name = MONTHS[month - 1];
    const at = number(1, name.length - 1);
    const spots = [...name].map((letter, index) => (LOOK_ALIKES[letter] ? index : -1)).filter((index) => index >= 0);
    const spot = pick(spots);
    const spoiled = pick([
      () => (spot === undefined ? name : name.slice(0, spot) + LOOK_ALIKES[name[spot]] + name.slice(spot + 1)),
      () => `${name.slice(0, at)}-${name.slice(at)}`,
      () => `${name.slice(0, at)}-\n${name.slice(at)}`,
    ])();
    return { text: spoiled, month };
  }

  return { phrase, damaged, known, spoiledMonth, pick };
}
