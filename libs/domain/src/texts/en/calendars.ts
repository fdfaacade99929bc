/** Calendars and deadline profiles: their names, what they did to a date, why a change of them is refused. */
export const calendars = {
  'profiles.default': 'Usual',
  'profiles.strict': 'Strict (an example)',

  'deadlines.step.monthly-by-profile':
    'By the rules of the authority “{{profile}}” a month is due on day {{day}} of the month after it.',
  'deadlines.step.continuous-by-profile':
    'By the rules of the authority “{{profile}}” standing work is reported by {{day}} January of the next year.',
  'deadlines.step.plain-days-by-profile':
    'By the rules of the authority “{{profile}}” days are counted as working days.',
  'deadlines.step.without-date-by-profile':
    'The order names no deadline; by the rules of the authority “{{profile}}” that is {{duration}} from the date of the order ({{start}}). Due {{due}}.',
  'deadlines.step.school-holidays': '«{{event}}» in the academic calendar of the authority: {{start}} to {{due}}.',

  'warnings.provisional-calendar':
    'There is no decree on transfers of days off for {{year}} yet: working days are counted by the Labour Code alone and may move.',
  'warnings.provisional-calendar.remedy':
    'When the decree is out, update Vekha or enter the transfers under “Calendars”: the dates are counted anew.',

  'calendars.labour-code': 'article 112 of the Labour Code',
  'calendars.day.day-off': 'a non-working day',
  'calendars.date.weekend': '{{date}} is a Saturday or Sunday.',
  'calendars.date.holiday': '{{date}} is a public holiday ({{act}}).',
  'calendars.date.moved_day_off': '{{date}} is a day off moved from {{from}} ({{act}}).',
  'calendars.date.presidents_day': '{{date}} is a non-working day with pay kept ({{act}}).',
  'calendars.date.extra_day_off': '{{date}} is {{name}} ({{act}}).',
  'calendars.date.recalculated': 'The calendar was changed: the control date was {{before}}, it is {{after}} now.',
  'calendars.date.provisional':
    'There is no decree on transfers of days off for {{year}} yet: the date was counted by the Labour Code alone and may move.',
  'calendars.shift.preceding':
    'By the rules of the authority “{{profile}}” a date on a day off moves to the working day before it.',
  'calendars.shift.following':
    'By the rules of the authority “{{profile}}” a date on a day off moves to the working day after it.',
  'calendars.shift.keep': 'By the rules of the authority “{{profile}}” a date on a day off stays there.',
} as const;
