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
  'calendars.date.recalculated': 'The control date was {{before}}, it is {{after}} now: the calendar was changed.',
  'calendars.date.without-term_one':
    'The order names no term; by the profile “{{profile}}”: {{count}} month from the day it was signed.',
  'calendars.date.without-term_other':
    'The order names no term; by the profile “{{profile}}”: {{count}} months from the day it was signed.',
  'calendars.date.provisional':
    'There is no decree on transfers of days off for {{year}} yet: the date was counted by the Labour Code alone and may move.',
  'calendars.shift.preceding':
    'By the rules of the authority “{{profile}}” a date on a day off moves to the working day before it.',
  'calendars.shift.following':
    'By the rules of the authority “{{profile}}” a date on a day off moves to the working day after it.',
  'calendars.shift.keep': 'By the rules of the authority “{{profile}}” a date on a day off stays there.',

  'stale-calendar':
    'While the page was open another administrator changed this: {{who}}. Reload the page, look at what is new and try again.',
  'not-found-calendar': 'There is no such calendar. Reload the page.',
  'profile-unknown': 'There is no deadline profile “{{name}}”. Choose one of the list.',
  'profile-title': 'Give the profile a name.',
  'profile-title-taken': 'There is a profile “{{title}}” already. Name this one differently.',
  'decree-of-organisation': 'Decrees on transfers hold for the whole country: enter them in the common calendar.',
  'calendar-too-much': 'Too many rows: a calendar has at most {{limit}} days, decrees or terms.',
  'calendar-day-twice': 'The day {{date}} is entered twice. Keep one row.',
  'calendar-day-without-name': 'Name the day {{date}}.',
  'calendar-day-without-act': 'Say by which act the day {{date}} was set.',
  'decree-year': 'The year {{year}} will not do: it has to lie between 2000 and 2100.',
  'decree-twice': 'The transfers of {{year}} are entered twice.',
  'decree-without-act': 'Name the decree on the transfers of {{year}}.',
  'transfer-no-date': 'Transfer “{{from}} to {{to}}”: there is no such day in {{year}}.',
  'transfer-twice': 'Transfer from {{from}} to {{to}}: one of these days is part of another transfer.',
  'transfer-from-workday': '{{from}} is a working day: there is nothing to move from it.',
  'transfer-to-day-off': '{{to}} is a day off or a holiday anyway: nothing can be moved to it.',
  'term-reversed': 'Term {{start}} to {{end}}: the end is before the beginning.',
  'term-over-years': 'Term {{start}} to {{end}} runs over the academic year.',
  'term-too-long': 'Term {{start}} to {{end}} is too long. Check the year.',
  'terms-overlap': 'Term {{start}} to {{end}} overlaps another of its kind.',
  'profile-urgency': 'The word «{{word}}»: a whole number of days from 0 to {{limit}} is needed.',
  'profile-day': 'The day of the month has to be from 1 to 31.',
  'profile-months': 'The months have to be from 1 to {{limit}}.',
  'policy-days': 'The number of working days has to be from 1 to {{most}}.',
  'policy-days-twice': 'Two reminders on one day ({{days}} working days). Keep one.',
  'policy-nobody': 'Choose who gets this reminder, or remove it.',
  'policy-too-many-steps': 'There can be no more than {{limit}} reminders before the due date, and after it.',
  'policy-never-warned':
    'Whoever is responsible has to hear of the due date before it or on it: add at least one reminder.',
  'policy-never-overdue':
    'Whoever is responsible has to hear that the due date has passed: add a reminder after it, or a weekly one.',
  'policy-silent-above':
    'Somebody above has to hear of an overdue task: the coordinator, the overseer or the signatory of the order.',
  'policy-long-row': 'A task counts as long from {{least}} to {{most}} days.',
  'policy-awaiting':
    'The schedule can be asked for every 1 to {{most}} working days, and the coordinator told from the 1st to the {{times}}th time.',
  'policy-morning': 'Letters leave between 06:00 and 20:00, for example 09:00.',
  'policy-optional-twice': 'Each part of the letters is called optional once.',
  'policy-quiet-days': 'At least two working days of the week have to remain on which letters leave.',

  'field-name.settings': 'calendar',
  'field-name.profileTitle': 'name of the profile',
  'field-name.rules': 'rules of the profile',
  'field-name.days': 'days',
  'field-name.decrees': 'decrees',
  'field-name.terms': 'academic calendar',
  'field-name.policy': 'rules of reminders',
  'field-name.before': 'reminders before the due date',
  'field-name.after': 'reminders after the due date',
  'field-name.onTheDay': 'reminder on the due date',
  'field-name.weekly': 'weekly reminder',
  'field-name.halfTerm': 'half of the term',
  'field-name.monthly': 'monthly interim report',
  'field-name.yearly': 'the year’s result',
  'field-name.endOfTerm': 'end of a continuous task',
  'field-name.awaitingDates': 'request for the schedule',
  'field-name.morning': 'hour of sending',
  'field-name.quietWeekdays': 'quiet days',
  'field-name.scheduleKind': 'kind of due date',
  'field-name.minimumDays': 'at least, days',
  'field-name.everyWorkingDays': 'every so many working days',
  'field-name.coordinatorFrom': 'from which request the coordinator is told',
} as const;
