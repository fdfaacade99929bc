/** Calendars and deadline profiles: their names, what they did to a date, why a change of them is refused. */
export const calendars = {
  'profiles.default': 'Обычный',
  'profiles.strict': 'Строгий (пример)',

  'deadlines.step.monthly-by-profile':
    'По правилам ведомства «{{profile}}» срок за месяц — {{day}}-е число следующего месяца.',
  'deadlines.step.continuous-by-profile':
    'По правилам ведомства «{{profile}}» о постоянной работе отчитываются до {{day}} января следующего года.',
  'deadlines.step.plain-days-by-profile': 'По правилам ведомства «{{profile}}» дни считаются рабочими.',
  'deadlines.step.without-date-by-profile':
    'Срок в приказе не назван; по правилам ведомства «{{profile}}» это {{duration}} от даты приказа ({{start}}). Срок {{due}}.',
  'deadlines.step.school-holidays': '«{{event}}» по учебному календарю ведомства: {{start}} — {{due}}.',

  'warnings.provisional-calendar':
    'Постановления о переносе выходных на {{year}} год ещё нет: рабочие дни посчитаны по Трудовому кодексу и могут сдвинуться.',
  'warnings.provisional-calendar.remedy':
    'Когда постановление выйдет, обновите Веху или впишите переносы в «Календарях»: даты пересчитаются.',

  'calendars.labour-code': 'статья 112 Трудового кодекса',
  'calendars.day.day-off': 'нерабочий день',
  'calendars.date.weekend': '{{date}} — суббота или воскресенье.',
  'calendars.date.holiday': '{{date}} — праздник ({{act}}).',
  'calendars.date.moved_day_off': '{{date}} — выходной, перенесённый с {{from}} ({{act}}).',
  'calendars.date.presidents_day': '{{date}} — нерабочий день с сохранением оплаты ({{act}}).',
  'calendars.date.extra_day_off': '{{date}} — {{name}} ({{act}}).',
  'calendars.date.recalculated': 'Был срок {{before}}, стал {{after}}: календарь изменили.',
  'calendars.date.without-term_one':
    'Срок в приказе не назван; по профилю «{{profile}}»: {{count}} месяц со дня подписания.',
  'calendars.date.without-term_few':
    'Срок в приказе не назван; по профилю «{{profile}}»: {{count}} месяца со дня подписания.',
  'calendars.date.without-term_many':
    'Срок в приказе не назван; по профилю «{{profile}}»: {{count}} месяцев со дня подписания.',
  'calendars.date.without-term_other':
    'Срок в приказе не назван; по профилю «{{profile}}»: {{count}} месяца со дня подписания.',
  'calendars.date.provisional':
    'Постановления о переносе выходных на {{year}} год ещё нет: дата посчитана по Трудовому кодексу и может сдвинуться.',
  'calendars.shift.preceding':
    'По правилам ведомства «{{profile}}» срок с выходного переходит на предшествующий рабочий день.',
  'calendars.shift.following':
    'По правилам ведомства «{{profile}}» срок с выходного переходит на следующий рабочий день.',
  'calendars.shift.keep': 'По правилам ведомства «{{profile}}» срок остаётся на выходном дне.',

  'stale-calendar':
    'Пока страница была открыта, это изменил другой администратор: {{who}}. Обновите страницу, проверьте новое и повторите.',
  'not-found-calendar': 'Такого календаря нет. Обновите страницу.',
  'profile-unknown': 'Профиля сроков «{{name}}» нет. Выберите из списка.',
  'profile-title': 'Дайте профилю название.',
  'profile-title-taken': 'Профиль «{{title}}» уже есть. Назовите этот иначе.',
  'decree-of-organisation': 'Постановления о переносе действуют для всей страны: внесите их в общий календарь.',
  'calendar-too-much': 'Слишком много строк: дней, постановлений или сроков в одном календаре не больше {{limit}}.',
  'calendar-day-twice': 'День {{date}} внесён дважды. Оставьте одну строку.',
  'calendar-day-without-name': 'Назовите день {{date}}.',
  'calendar-day-without-act': 'Укажите, каким актом установлен день {{date}}.',
  'decree-year': 'Год {{year}} не годится: нужен год от 2000 до 2100.',
  'decree-twice': 'Переносы на {{year}} год внесены дважды.',
  'decree-without-act': 'Укажите постановление о переносах на {{year}} год.',
  'transfer-no-date': 'Перенос «{{from}} — {{to}}»: в {{year}} году нет такого дня.',
  'transfer-twice': 'Перенос с {{from}} на {{to}}: один из этих дней уже участвует в другом переносе.',
  'transfer-from-workday': '{{from}} — рабочий день, переносить с него нечего.',
  'transfer-to-day-off': '{{to}} и так выходной или праздник, перенести на него нельзя.',
  'term-reversed': 'Срок {{start}} — {{end}}: конец раньше начала.',
  'term-over-years': 'Срок {{start}} — {{end}} выходит за учебный год.',
  'term-too-long': 'Срок {{start}} — {{end}} слишком длинный. Проверьте год.',
  'terms-overlap': 'Срок {{start}} — {{end}} пересекается с другим того же вида.',
  'profile-urgency': 'Слово «{{word}}»: нужно целое число дней от 0 до {{limit}}.',
  'profile-day': 'Число месяца должно быть от 1 до 31.',
  'profile-months': 'Месяцев должно быть от 1 до {{limit}}.',
  'policy-days': 'Число рабочих дней должно быть от 1 до {{most}}.',
  'policy-days-twice': 'Напоминание на один и тот же день ({{days}} раб. дн.) задано дважды. Оставьте одно.',
  'policy-nobody': 'Выберите, кому идёт это напоминание, или уберите его.',
  'policy-too-many-steps': 'Напоминаний до срока и после него может быть не больше {{limit}}.',
  'policy-never-warned':
    'Ответственный исполнитель должен узнать о сроке до него или в этот день: добавьте ему хотя бы одно напоминание.',
  'policy-never-overdue':
    'Ответственный исполнитель должен узнать, что срок прошёл: добавьте ему напоминание после срока или еженедельное.',
  'policy-silent-above':
    'О просрочке должен узнать кто-то выше исполнителя: координатор, контролёр или подписавший приказ.',
  'policy-long-row': 'Длительным считается поручение от {{least}} до {{most}} дней.',
  'policy-awaiting':
    'Просить график можно раз в 1–{{most}} рабочих дней, координатору сообщать с 1-й по {{times}}-ю просьбу.',
  'policy-morning': 'Час отправки должен быть от 06:00 до 20:00, например 09:00.',
  'policy-optional-twice': 'Каждая часть писем называется необязательной один раз.',
  'policy-quiet-days': 'В неделе должно остаться хотя бы два рабочих дня, в которые письма уходят.',

  'field-name.settings': 'календарь',
  'field-name.profileTitle': 'название профиля',
  'field-name.rules': 'правила профиля',
  'field-name.days': 'дни',
  'field-name.decrees': 'постановления',
  'field-name.terms': 'учебный календарь',
  'field-name.policy': 'правила напоминаний',
  'field-name.before': 'напоминания до срока',
  'field-name.after': 'напоминания после срока',
  'field-name.onTheDay': 'напоминание в день срока',
  'field-name.weekly': 'еженедельное напоминание',
  'field-name.halfTerm': 'половина срока',
  'field-name.monthly': 'ежемесячный промежуточный отчёт',
  'field-name.yearly': 'итог года',
  'field-name.endOfTerm': 'конец постоянного поручения',
  'field-name.awaitingDates': 'просьба о графике',
  'field-name.morning': 'час отправки',
  'field-name.quietWeekdays': 'тихие дни',
  'field-name.scheduleKind': 'вид срока',
  'field-name.minimumDays': 'не короче, дней',
  'field-name.everyWorkingDays': 'раз в столько рабочих дней',
  'field-name.coordinatorFrom': 'с какой просьбы знает координатор',
} as const;
