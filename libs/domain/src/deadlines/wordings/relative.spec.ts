import { expectReadings } from '../../../../../test/support/deadline-wordings.js';

// Rule 11: terms counted from an event.

const days = (offset: number, rest: string): string => `relative offset=${offset} unit=calendar_day ${rest}`;
const working = (offset: number, rest: string): string => `relative offset=${offset} unit=working_day ${rest}`;
const ASKED = 'direction=after needs=anchor';

describe('lengths whose event has to be told', () => {
  expectReadings('row', [
    ['в трёхдневный срок', days(3, ASKED), 'anchor-missing'],
    ['в 3-х дневный срок', days(3, ASKED), 'anchor-missing'],
    ['в 10-ти дневный срок', days(10, ASKED), 'anchor-missing'],
    ['в суточный срок', days(1, ASKED), 'anchor-missing'],
    ['в двухмесячный срок', 'relative offset=2 unit=month direction=after needs=anchor', 'anchor-missing'],
    ['в срок не более 10 дней', days(10, ASKED), 'anchor-missing'],
    ['в срок, не превышающий 10 дней', days(10, ASKED), 'anchor-missing'],
    ['до 10 дней', days(10, ASKED), 'anchor-missing'],
    ['30 дней', days(30, ASKED), 'anchor-missing'],
    ['5 рабочих дней', working(5, ASKED), 'anchor-missing'],
    ['в течение 10 (десяти) календарных дней', days(10, ASKED), 'anchor-missing'],
    ['в течение месяца', 'relative offset=1 unit=month direction=after needs=anchor', 'anchor-missing'],
    ['в течение недели', 'relative offset=1 unit=week direction=after needs=anchor', 'anchor-missing'],
    ['в течение рабочего дня', working(1, ASKED), 'anchor-missing'],
    ['в течение одних суток', days(1, ASKED), 'anchor-missing'],
    ['в течение 24 часов', days(1, ASKED), 'anchor-missing'],
    ['в течение 2 часов', days(0, 'direction=after timeText=в течение 2 часов needs=anchor'), 'anchor-missing'],
    ['в течение 15 минут', days(0, 'direction=after timeText=в течение 15 минут needs=anchor'), 'anchor-missing'],
    ['в течение 48 часов', days(2, ASKED), 'anchor-missing'],
    ['в течение полугода', 'relative offset=6 unit=month direction=after needs=anchor', 'anchor-missing'],
    ['через месяц', 'relative offset=1 unit=month direction=after exact=true needs=anchor', 'anchor-missing'],
    ['на следующий рабочий день', working(1, 'direction=after exact=true needs=anchor'), 'anchor-missing'],
    ['в тот же день', days(0, 'direction=after exact=true needs=anchor'), 'anchor-missing'],
    ['за 3 дня', days(3, 'direction=before needs=anchor'), 'anchor-missing'],
    ['по завершении', days(0, ASKED), 'anchor-missing'],
  ]);
});

describe('events in words', () => {
  expectReadings('row', [
    ['не позднее 5 рабочих дней с даты получения', working(5, 'direction=after anchor=получения')],
    ['не позднее, чем через 10 дней после утверждения', days(10, 'direction=after anchor=утверждения')],
    ['через 10 дней после окончания', days(10, 'direction=after anchor=окончания exact=true')],
    ['10 календарных дней со дня получения', days(10, 'direction=after anchor=получения')],
    ['не более 3 рабочих дней с момента обращения', working(3, 'direction=after anchor=обращения')],
    ['по окончании мероприятия в течение 3 дней', days(3, 'direction=after anchor=мероприятия')],
    ['на следующий день после мероприятия', days(1, 'direction=after anchor=мероприятия exact=true')],
    ['не позднее рабочего дня, следующего за днем поступления', working(1, 'direction=after anchor=поступления')],
    ['в день поступления', days(0, 'direction=after anchor=поступления exact=true')],
    ['не позднее дня голосования', days(0, 'direction=after anchor=голосования')],
    ['за неделю до мероприятия', 'relative offset=1 unit=week direction=before anchor=мероприятия'],
    ['не позднее чем за сутки до мероприятия', days(1, 'direction=before anchor=мероприятия')],
    ['не менее чем за 10 дней до начала', days(10, 'direction=before anchor=начала atLeast=true')],
    ['не позднее 3-х рабочих дней до даты проведения', working(3, 'direction=before anchor=даты проведения')],
    ['накануне мероприятия', days(1, 'direction=before anchor=мероприятия exact=true')],
    ['к началу отопительного сезона', days(0, 'direction=before anchor=началу отопительного сезона')],
    ['перед началом ГИА', days(0, 'direction=before anchor=началом ГИА')],
    ['с момента схода снежного покрова', days(0, 'direction=after anchor=схода снежного покрова')],
    ['после завершения мероприятия', days(0, 'direction=after anchor=завершения мероприятия')],
    ['не менее 10 дней', days(10, 'direction=after minimumDuration=true')],
    [
      'незамедлительно, но не позднее 1 рабочего дня',
      working(1, 'direction=after needs=anchor urgent=незамедлительно'),
      'anchor-missing',
    ],
    ['незамедлительно после получения', days(0, 'direction=after anchor=получения urgent=незамедлительно')],
    [
      'незамедлительно, но не позднее 24 часов с момента происшествия',
      days(1, 'direction=after anchor=происшествия urgent=незамедлительно'),
    ],
    ['в течение 3 дней со дня подписания', days(3, 'direction=after anchor=подписания')],
  ]);
});

describe('events that the calendar knows', () => {
  expectReadings('row', [
    [
      'в течение 20 дней после окончания I квартала',
      'relative 04-01..04-20 offset=20 unit=calendar_day direction=after anchor=окончания I квартала',
    ],
    ['накануне 15 мая', 'relative 01-16..05-14 offset=1 unit=calendar_day direction=before anchor=15 мая exact=true'],
    [
      'за 10 дней до 1 сентября',
      'relative 01-16..08-22 offset=10 unit=calendar_day direction=before anchor=1 сентября',
    ],
    [
      'не позднее чем за 2 недели до окончания учебного года',
      'relative 01-16..05-17 offset=2 unit=week direction=before anchor=окончания учебного года',
    ],
  ]);
});

describe('in the order’s own clauses', () => {
  expectReadings('clause', [
    ['1 неделя', 'relative 03-07..03-14 offset=1 unit=week direction=after'],
    ['месяц', 'relative 03-07..04-07 offset=1 unit=month direction=after'],
    ['вторая неделя', 'unparsed text=вторая неделя', 'month-missing'],
    ['на следующем совещании', days(0, 'direction=after anchor=следующем совещании exact=true')],
  ]);
  expectReadings('row', [
    ['1 неделя', 'unparsed text=1 неделя', 'month-missing'],
    ['на ближайшем заседании комиссии', days(0, 'direction=after anchor=ближайшем заседании комиссии exact=true')],
    ['на ближайшем заседании 15 апреля', 'unparsed text=на ближайшем заседании 15 апреля', 'deadline-unparsed'],
  ]);
  expectReadings('clause', [
    ['в месячный срок', 'relative 03-07..04-07 offset=1 unit=month direction=after'],
    ['в течение месяца', 'relative 03-07..04-07 offset=1 unit=month direction=after'],
    // 8 March is a holiday, 11 and 12 March a weekend.
    ['не позднее 5 рабочих дней', 'relative 03-07..03-15 offset=5 unit=working_day direction=after'],
    ['2 недели', 'relative 03-07..03-21 offset=2 unit=week direction=after'],
    [
      'в трехдневный срок со дня издания приказа',
      'relative 03-07..03-10 offset=3 unit=calendar_day direction=after anchor=издания приказа',
    ],
    [
      'в 3-дневный срок с момента издания настоящего распоряжения',
      'relative 03-07..03-10 offset=3 unit=calendar_day direction=after anchor=издания настоящего распоряжения',
    ],
    [
      'в течение 10 рабочих дней со дня подписания',
      'relative 03-07..03-22 offset=10 unit=working_day direction=after anchor=подписания',
    ],
    [
      'в течение 3 дней с даты приказа',
      'relative 03-07..03-10 offset=3 unit=calendar_day direction=after anchor=приказа',
    ],
    // Other days than the one the order bears.
    [
      'в течение 14 дней со дня регистрации приказа в Минюсте России',
      days(14, 'direction=after anchor=регистрации приказа в Минюсте России'),
    ],
    ['в течение 5 дней со дня получения приказа', days(5, 'direction=after anchor=получения приказа')],
    ['в течение 5 дней со дня подписания договора', days(5, 'direction=after anchor=подписания договора')],
    [
      'в течение 5 дней со дня опубликования приказа Минздрава',
      days(5, 'direction=after anchor=опубликования приказа Минздрава'),
    ],
    ['в течение 5 дней со дня его подписания', days(5, 'direction=after anchor=его подписания')],
    // On which day this comes the order does not say: its date is taken, and said.
    [
      'в течение 5 дней со дня вступления в силу настоящего приказа',
      'relative 03-07..03-12 offset=5 unit=calendar_day direction=after anchor=вступления в силу настоящего приказа',
      '(order-date-taken)',
    ],
    [
      'в течение месяца со дня вступления настоящего постановления в силу',
      'relative 03-07..04-07 offset=1 unit=month direction=after anchor=вступления настоящего постановления в силу',
      '(order-date-taken)',
    ],
    [
      'в течение 10 дней со дня официального опубликования',
      'relative 03-07..03-17 offset=10 unit=calendar_day direction=after anchor=официального опубликования',
      '(order-date-taken)',
    ],
    [
      'не позднее 3 дней с даты регистрации настоящего приказа',
      'relative 03-07..03-10 offset=3 unit=calendar_day direction=after anchor=регистрации настоящего приказа',
      '(order-date-taken)',
    ],
    [
      'до истечения двух недель со дня подписания',
      'relative 03-07..03-21 offset=2 unit=week direction=after anchor=подписания',
    ],
  ]);
});

describe('lengths beside other words', () => {
  expectReadings('september', [
    [
      'за месяц до начала учебного года',
      'relative 01-16..08-01 offset=1 unit=month direction=before anchor=начала учебного года',
    ],
    [
      'в течение 5 дней со дня поступления, но не позднее 1 мая',
      ['relative offset=5 unit=calendar_day direction=after anchor=поступления', 'window 01-16..05-01'],
      'two-deadlines',
    ],
  ]);
  expectReadings('noPlan', [
    [
      'май (в течение 5 дней после получения)',
      ['window 05-01..05-31', 'relative offset=5 unit=calendar_day direction=after anchor=получения'],
      'two-deadlines',
    ],
    ['в течение полутора месяцев', 'relative 03-07..04-22 offset=1.5 unit=month direction=after'],
    [
      'немедленно, в течение 2 часов',
      'relative 03-07 offset=0 unit=calendar_day direction=after timeText=в течение 2 часов urgent=немедленно',
    ],
    [
      'через неделю после осенних каникул',
      'relative offset=1 unit=week direction=after anchor=осенних каникул exact=true',
    ],
  ]);
  expectReadings('school', [
    [
      'через месяц после начала учебного года',
      'relative 2022-10-01 offset=1 unit=month direction=after anchor=начала учебного года exact=true',
    ],
    [
      'через 2 недели после начала II четверти',
      'relative 2022-11-15 offset=2 unit=week direction=after anchor=начала II четверти exact=true',
    ],
    [
      'в течение 10 дней после начала учебного года',
      'relative 2022-09-02..2022-09-11 offset=10 unit=calendar_day direction=after anchor=начала учебного года',
    ],
  ]);
  expectReadings('programme', [
    ['за 3 рабочих дня до 15 мая', 'relative 01-01..05-10 offset=3 unit=working_day direction=before anchor=15 мая'],
  ]);
  expectReadings('row', [
    [
      'постоянно, не позднее 5 дней',
      ['continuous runsTo=12-31', 'relative offset=5 unit=calendar_day direction=after needs=anchor'],
      'anchor-missing two-deadlines',
    ],
    [
      'в течение 36 часов',
      'relative offset=1 unit=calendar_day direction=after timeText=в течение 36 часов needs=anchor',
      'anchor-missing',
    ],
    [
      'в течение 5 рабочих дней после 1 мая',
      'relative 05-02..05-10 offset=5 unit=working_day direction=after anchor=1 мая',
    ],
    [
      'через 3 месяца после 15 января',
      'relative 04-15 offset=3 unit=month direction=after anchor=15 января exact=true',
    ],
    ['через 10 дней после 1 мая', 'relative 05-11 offset=10 unit=calendar_day direction=after anchor=1 мая exact=true'],
    [
      'через 2 недели после окончания I квартала',
      'relative 04-14 offset=2 unit=week direction=after anchor=окончания I квартала exact=true',
    ],
    [
      'в течение 10 дней после начала июня',
      'relative 06-02..06-11 offset=10 unit=calendar_day direction=after anchor=начала июня',
    ],
    ['за неделю до окончания мая', 'relative 01-16..05-24 offset=1 unit=week direction=before anchor=окончания мая'],
  ]);
  expectReadings('clause', [
    ['за 10 дней до', 'relative offset=10 unit=calendar_day direction=before needs=anchor', 'anchor-missing'],
    ['в течение двух лет', 'relative 03-07..2025-03-07 offset=24 unit=month direction=after', 'due-outside-period'],
    ['в годичный срок', 'relative 03-07..2024-03-07 offset=12 unit=month direction=after', 'due-outside-period'],
  ]);
  expectReadings('row', [
    [
      'на третий рабочий день после получения',
      'relative offset=3 unit=working_day direction=after anchor=получения exact=true',
    ],
    [
      'на 10-й день со дня поступления',
      'relative offset=10 unit=calendar_day direction=after anchor=поступления exact=true',
    ],
    [
      'не позднее третьего рабочего дня после получения',
      'relative offset=3 unit=working_day direction=after anchor=получения',
    ],
    ['в течение 3 лет', 'relative offset=36 unit=month direction=after needs=anchor', 'anchor-missing'],
    ['через 2 года после ввода', 'relative offset=24 unit=month direction=after anchor=ввода exact=true'],
    ['не более 3 лет', 'relative offset=36 unit=month direction=after needs=anchor', 'anchor-missing'],
    ['за 2 года до окончания договора', 'relative offset=24 unit=month direction=before anchor=окончания договора'],
    ['на третий день', 'unparsed text=на третий день', 'month-missing'],
  ]);
  expectReadings('clause', [
    ['в течение 3 лет', 'relative 03-07..2026-03-07 offset=36 unit=month direction=after', 'due-outside-period'],
    [
      'март апрель, в течение 1 часа',
      'window 03-01..04-30 alternatives=[recurring 03-01..03-31 04-01..04-30] timeText=в течение 1 часа',
      'separator-missing',
    ],
  ]);
  expectReadings('school', [
    [
      'в течение 5 дней со дня поступления и 10 дней со дня регистрации',
      [
        'relative offset=5 unit=calendar_day direction=after anchor=поступления',
        'relative offset=10 unit=calendar_day direction=after anchor=регистрации',
      ],
      'two-deadlines',
    ],
  ]);
});
