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
  'calendars.date.recalculated': 'Календарь изменили: срок исполнения был {{before}}, стал {{after}}.',
  'calendars.date.provisional':
    'Постановления о переносе выходных на {{year}} год ещё нет: дата посчитана по Трудовому кодексу и может сдвинуться.',
  'calendars.shift.preceding':
    'По правилам ведомства «{{profile}}» срок с выходного переходит на предшествующий рабочий день.',
  'calendars.shift.following':
    'По правилам ведомства «{{profile}}» срок с выходного переходит на следующий рабочий день.',
  'calendars.shift.keep': 'По правилам ведомства «{{profile}}» срок остаётся на выходном дне.',
} as const;
