/** How the words of a deadline were read, a sentence a step; the number is the rule of docs/deadlines.md. Dates come filled in words, the words of the order stay as they are. */
export const deadlines = {
  'deadlines.step.month': 'The month named is taken whole: {{start}} – {{due}}.',
  'deadlines.step.range': 'A range from the first day of its start to the last day of its end: {{start}} – {{due}}.',
  'deadlines.step.day': 'A day is named: {{due}}.',
  'deadlines.step.bare-date-is-due':
    'The column «{{column}}» speaks of the last day, so the date is read as “by” that day: {{start}} – {{due}}.',
  'deadlines.step.quarter': 'A quarter of the calendar year: {{start}} – {{due}}.',
  'deadlines.step.term': 'An academic quarter: {{start}} – {{due}}.',
  'deadlines.step.trimester': 'An academic trimester: {{start}} – {{due}}.',
  'deadlines.step.half': 'A half-year: {{start}} – {{due}}.',
  'deadlines.step.season': 'A season is three calendar months: {{start}} – {{due}}.',
  'deadlines.step.decade': 'A ten-day part of the month: {{start}} – {{due}}.',
  'deadlines.step.week': 'A week of the month: {{start}} – {{due}}.',
  'deadlines.step.halfMonth': 'A half of the month: {{start}} – {{due}}.',
  'deadlines.step.part': 'The beginning, middle or end of the time named: {{start}} – {{due}}.',
  'deadlines.step.unit': 'The time comes from the section or from the period of the plan: {{start}} – {{due}}.',
  'deadlines.step.year': 'The year named: {{start}} – {{due}}.',
  'deadlines.step.years': 'The years named: {{start}} – {{due}}.',
  'deadlines.step.whole': 'The whole period of the plan: {{start}} – {{due}}.',
  'deadlines.step.term-is': 'The time of execution is named: {{start}} – {{due}}.',
  'deadlines.step.until-day':
    '“By” includes the day named: due {{due}}, starting {{start}}, the day of the order or the first of the period.',
  'deadlines.step.until-day-excluded':
    'By the rules of the authority “{{profile}}” “by” does not include the day named: due {{due}}, starting {{start}}.',
  'deadlines.step.until-before':
    '“By” a month or another span of time means the last day before it: due {{due}}, starting {{start}}.',
  'deadlines.step.until-including': 'The time named is included: due {{due}}, starting {{start}}.',
  'deadlines.step.until-end-of': '“By the end” means the last day of the time named: due {{due}}, starting {{start}}.',
  'deadlines.step.until-part': 'Due the day before the part named begins: {{due}}, starting {{start}}.',
  'deadlines.step.until-year': '“By” a year means 31 December of the year before: due {{due}}, starting {{start}}.',
  'deadlines.step.from-to': 'Start and end are named: {{start}} – {{due}}.',
  'deadlines.step.from': 'Only the start is named; the end is that of the period: {{start}} – {{due}}.',
  'deadlines.step.after': 'It starts the day after the time named and ends with the period: {{start}} – {{due}}.',
  'deadlines.step.throughout-period': 'It runs for the whole period of the plan: {{start}} – {{due}}.',
  'deadlines.step.throughout-academic-year': 'It runs for the academic year: {{start}} – {{due}}.',
  'deadlines.step.throughout-span': 'It runs for the whole time named: {{start}} – {{due}}.',
  'deadlines.step.frequency':
    'The period {{start}} – {{due}} is split into equal parts, {{times}} per {{per}}; due dates: {{count}}.',
  'deadlines.step.frequency-over-several':
    'The period {{start}} – {{due}} is split into equal parts, {{times}} per {{unitCount}} × {{per}}; due dates: {{count}}.',
  'deadlines.step.frequency-without-period': 'A frequency is named, but the plan has no period: no dates are laid out.',
  'deadlines.step.quarterly-by-profile':
    'By the rules of the authority “{{profile}}” a quarter is due on day {{day}} of the month after it.',
  'deadlines.step.daily':
    'Repeats at intervals of {{duration}}, {{start}} – {{due}}; single due dates are not laid out.',
  'deadlines.step.weekdays': 'The days of the week named, from {{start}} to {{due}}; due dates: {{count}}.',
  'deadlines.step.weekday-of-part':
    'Which of the days of the week named is not said: the last one in each part is taken (“{{per}}”: {{times}}); due dates: {{count}}.',
  'deadlines.step.short-month': 'Where a month has no day {{day}}, its last day is taken.',
  'deadlines.step.named-day-left-out':
    'By the rules of the authority “{{profile}}” the last day named is not included: the day before it is taken.',
  'deadlines.step.named-months-win':
    'Beside the frequency a time is named, and the time is taken; due dates: {{count}}.',
  'deadlines.step.every-year': 'It repeats in every year of the period; due dates: {{count}}.',
  'deadlines.step.day-of-month': 'Due on day {{day}} in each part (“{{per}}”); due dates: {{count}}.',
  'deadlines.step.day-of-next-month':
    'Due on day {{day}} of the month after each reporting part (“{{per}}”); due dates: {{count}}, the last one may fall after the end of the period.',
  'deadlines.step.day-of-named-month': 'Due on day {{day}} of the month named; due dates: {{count}}.',
  'deadlines.step.day-of-unsaid-month':
    'It is not said of which month day {{day}} is meant: the month after the reporting part is taken; due dates: {{count}}.',
  'deadlines.step.day-of-section': 'Due on day {{day}} of the month in the heading of the section.',
  'deadlines.step.following-year': 'Due in the year after the one reported on: first {{due}}, {{count}} in all.',
  'deadlines.step.reporting-period': 'The words «{{period}}» name the period reported on, not a deadline.',
  'deadlines.step.relative': 'Counted from the event «{{anchor}}»: {{duration}} {{direction}}.',
  'deadlines.step.relative-to-date': 'Counted from «{{anchor}}»: {{duration}} {{direction}}. Due {{due}}.',
  'deadlines.step.relative-to-order':
    'Counted from the date of the order ({{start}}): {{duration}}. That gives {{due}}; the day of the order is not counted.',
  'deadlines.step.behind-each-part':
    'It is counted from the end of each part (“{{per}}”); due dates: {{count}}, the last one may fall after the end of the period.',
  'deadlines.step.minimum-duration': 'A least duration is named, not a deadline: {{duration}}.',
  'deadlines.step.urgent':
    '«{{word}}» by the rules of the authority “{{profile}}” means {{duration}} from the date of the order. Due {{due}}.',
  'deadlines.step.urgent-unread': '«{{word}}»: the rules of the authority do not say how many days this is.',
  'deadlines.step.by-agreement': 'The date is yet to be agreed.',
  'deadlines.step.continuous': 'No due date of its own, in force to the end of the period: {{runsTo}}.',
  'deadlines.step.continuous-open': 'No due date of its own; the period of the plan is not named.',
  'deadlines.step.on-demand': 'To be done when the condition arises; the order calls it «{{condition}}».',
  'deadlines.step.on-demand-within':
    'The condition «{{condition}}» outweighs the time named, which is kept as another reading.',
  'deadlines.step.external': 'Another document gives the dates; the order calls it «{{plan}}».',
  'deadlines.step.event-period': 'It runs for the time of the event «{{event}}», whose dates are not named here.',
  'deadlines.step.until-event': 'It ends with the event «{{event}}», whose date is not named here.',
  'deadlines.step.once': 'Once in the whole period: {{start}} – {{due}}.',
  'deadlines.step.inside-each-part': 'The named time inside each part ({{per}}); due dates: {{count}}.',
  'deadlines.step.left-out': 'Due dates that the named exception takes out: {{count}}.',
  'deadlines.step.narrowed': 'The dates in brackets are more exact than the time before them: {{start}} – {{due}}.',
  'deadlines.step.without-period': 'The dates need the period of the plan, which is not named.',
  'deadlines.step.frequency-without-terms':
    'It repeats by trimesters, whose dates are not known: no due dates are laid out.',
  'deadlines.step.each-reporting-period': 'A report on each part ({{per}}), due on its last day; due dates: {{count}}.',
  'deadlines.step.reporting-period-alone':
    'The words «{{period}}» name the reporting period; when the report is due is not said.',
  'deadlines.step.place': 'The words «{{place}}» say where and are no part of the term.',
  'deadlines.step.time': 'A time of day is named: «{{time}}».',
  'deadlines.step.gap-as-range':
    'A mark is lost between neighbouring months; a range is likelier: {{start}} – {{due}}.',
  'deadlines.step.gap-as-list': 'A mark is lost between the dates; a list is likelier, due dates: {{count}}.',
  'deadlines.step.section-month':
    'The row has no deadline, so it is taken from the heading of the section: {{start}} – {{due}}.',
  'deadlines.step.unparsed': 'The words «{{text}}» could not be read and are kept as they are.',

  'deadlines.duration.calendar_day_one': '{{count, number}} day',
  'deadlines.duration.calendar_day_other': '{{count, number}} days',
  'deadlines.duration.working_day_one': '{{count, number}} working day',
  'deadlines.duration.working_day_other': '{{count, number}} working days',
  'deadlines.duration.week_one': '{{count, number}} week',
  'deadlines.duration.week_other': '{{count, number}} weeks',
  'deadlines.duration.month_one': '{{count, number}} month',
  'deadlines.duration.month_other': '{{count, number}} months',
  'deadlines.direction.before': 'before it',
  'deadlines.direction.after': 'after it',
  'deadlines.per.day': 'day',
  'deadlines.per.workingDay': 'working day',
  'deadlines.per.hour': 'hour',
  'deadlines.per.minute': 'minute',
  'deadlines.per.week': 'week',
  'deadlines.per.decade': 'ten days',
  'deadlines.per.month': 'month',
  'deadlines.per.quarter': 'quarter',
  'deadlines.per.term': 'academic quarter',
  'deadlines.per.trimester': 'trimester',
  'deadlines.per.half': 'half-year',
  'deadlines.per.period': 'whole period',
  'deadlines.per.year': 'year',
  'deadlines.anchor-unsaid': 'not named',

  'deadlines.kind.window': 'one deadline',
  'deadlines.kind.recurring': 'recurring',
  'deadlines.kind.throughout': 'throughout',
  'deadlines.kind.continuous': 'continuously',
  'deadlines.kind.on_demand': 'on demand',
  'deadlines.kind.external': 'under another plan',
  'deadlines.kind.relative': 'counted from an event',
  'deadlines.kind.unparsed': 'could not be read',

  'deadlines.command.schedule': '{{number}}. {{kind}}: {{dates}}',
  'deadlines.command.no-dates': 'no dates',
  'deadlines.command.step': '   rule {{rule}}: {{text}}',
  'deadlines.command.alternative': '   another reading – {{kind}}: {{dates}}',
  'deadlines.command.warning': '   ! {{message}} {{remedy}}',
  'deadlines.command.nothing': 'There is no deadline in these words.',
  'deadlines.command.bad-json':
    'Line {{line}}: not JSON ({{reason}}). Each line must be one JSON object with the words of the deadline in the field phrase.',
  'deadlines.command.no-phrase':
    'Line {{line}}: the words of the deadline are missing. Put them as text into the field phrase.',
  'deadlines.command.bad-field':
    'Line {{line}}: the field {{field}} cannot be used ({{value}}). Expected: {{expected}}.',
  'deadlines.command.bad-option': 'The option {{field}} cannot be used ({{value}}). Expected: {{expected}}.',
  'deadlines.command.unknown-option':
    'There is no option “{{option}}”, or it lacks its value. Options: --period-start, --period-end, --order-date (YYYY-MM-DD), --column, --academic-year, --section, --profile.',
  'deadlines.command.expected-date': 'a date YYYY-MM-DD',
  'deadlines.command.expected-text': 'text',
  'deadlines.command.expected-year': 'an academic year such as 2022/2023',
  'deadlines.command.expected-profile': 'the name of a known profile: default or strict',
  'deadlines.command.expected-terms':
    'a list of the stretches of an academic year, each with start and end as YYYY-MM-DD and, where wanted, kind (quarter, trimester, half, holiday) and season of holidays (autumn, winter, extra, spring, summer); those of one kind in order',
  'deadlines.command.expected-period': 'an end of the period that is not before its start',
} as const;
