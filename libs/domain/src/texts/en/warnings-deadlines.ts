/** What a person has to know about a deadline that was read, and what to do. Dates come filled in words. */
export const warningsDeadlines = {
  'warnings.due-before-order':
    'The due date {{due}} is earlier than the date of the order ({{orderDate}}); such due dates: {{count}}.',
  'warnings.due-before-order.single': 'The due date {{due}} is earlier than the date of the order ({{orderDate}}).',
  'warnings.due-before-order.remedy':
    'The date is kept as in the order. Mark whether it has already been done, or correct the year.',
  'warnings.due-outside-period':
    'The deadline {{start}} – {{due}} lies outside the period of the plan ({{periodStart}} – {{periodEnd}}); such deadlines: {{count}}.',
  'warnings.due-outside-period.single':
    'The deadline {{start}} – {{due}} lies outside the period of the plan ({{periodStart}} – {{periodEnd}}).',
  'warnings.due-outside-period.remedy':
    'The date is kept as in the order. Check the year; the period of the plan is corrected in the requisites of the order.',
  'warnings.separator-missing':
    'A mark is lost between dates or months: whether a range or a list is meant is not said.',
  'warnings.separator-missing.remedy': 'Choose one of the readings.',
  'warnings.two-deadlines': 'One cell holds several deadlines ({{count}}).',
  'warnings.two-deadlines.remedy': 'Say which deadline belongs to which action.',
  'warnings.hour-or-date': '«{{text}}» may be an hour as well as a date.',
  'warnings.hour-or-date.remedy': 'Choose one of the readings.',
  'warnings.parts-of-year': '«{{text}}»: whether of the calendar year or of the school year is not said.',
  'warnings.parts-of-year.remedy': 'Choose one of the readings.',
  'warnings.report-or-length': '«{{text}}» may be a report on that time as well as a term so long before the date.',
  'warnings.report-or-length.remedy': 'Choose one of the readings.',
  'warnings.year-boundary':
    '«До года» or «к году» (“by” a year): whether the year itself is included is not said. {{due}} is taken.',
  'warnings.year-boundary.remedy': 'Confirm the date or choose another reading.',
  'warnings.ambiguous-period':
    '«В течение года» (during the year) in an academic-year plan: the period of the plan is taken ({{start}} – {{due}}), but the calendar year could be meant.',
  'warnings.ambiguous-period.remedy': 'Confirm the period.',
  'warnings.external-plan': 'Another document gives the dates; the order calls it «{{plan}}».',
  'warnings.external-plan.remedy':
    'Attach that document. If the plan gives no dates, or the document gives others, enter them.',
  'warnings.no-period': 'The period of the plan is not named, so no dates are laid out.',
  'warnings.no-period.remedy':
    'Enter the period in the requisites of the order at review, and the rows are read anew. Or enter the dates in the row itself.',
  'warnings.no-terms': 'The dates of the academic quarters and holidays of the organisation are needed.',
  'warnings.no-terms.remedy': 'Enter the academic calendar of the organisation, or a date.',
  'warnings.event-without-dates': 'It runs for the time of the event «{{text}}», but when that is, is not said.',
  'warnings.event-without-dates.remedy': 'Enter the dates of the event.',
  'warnings.anchor-missing': '«{{text}}»: from which event to count is not said.',
  'warnings.anchor-missing.remedy': 'Name the event or enter a date.',
  'warnings.urgent-without-profile': '«{{text}}»: the rules of the authority do not say how many days this is.',
  'warnings.urgent-without-profile.remedy': 'Choose a deadline profile or enter a date.',
  'warnings.count-mismatch': '{{count}} deadlines are named, but by the frequency there should be {{expected}}.',
  'warnings.count-mismatch.remedy': 'Those named are taken. Check whether one is missing.',
  'warnings.weekday-ambiguous':
    'More days of the week are named than times; which of them is not said. Due dates: {{count}}.',
  'warnings.weekday-ambiguous.remedy':
    'The last such day in each part is taken. Confirm it or choose the other reading.',
  'warnings.weekday-count': 'Days of the week named: {{count}}, times (“{{per}}”): {{expected}}.',
  'warnings.weekday-count.remedy': 'The days named are taken. Check whether one is missing.',
  'warnings.year-ambiguous': 'It is due once in several years ({{count}}), but from which year on is not said.',
  'warnings.year-ambiguous.remedy': 'The first year of the period is taken. Confirm it or choose another reading.',
  'warnings.nothing-left-out':
    'The exception («кроме …») is not taken out of the deadlines: it is shorter than what lies between them.',
  'warnings.nothing-left-out.remedy': 'Check the deadlines, and put the exception into the title of the work.',
  'warnings.times-a-day': 'The words «{{text}}» are read as “daily”: how often in a day is not kept.',
  'warnings.times-a-day.remedy': 'Put it into the title of the work where it matters.',
  'warnings.month-ambiguous': 'Of which month day {{day}} is meant is not said.',
  'warnings.month-ambiguous.remedy':
    'The month after the reporting part is taken. Confirm it or choose another reading.',
  'warnings.month-missing': 'The words «{{text}}» name no month.',
  'warnings.month-missing.remedy': 'Enter the whole date.',
  'warnings.weekday-mismatch': '{{due}} falls on another day of the week than written.',
  'warnings.weekday-mismatch.remedy': 'The date is kept. Check it.',
  'warnings.length-mismatch': 'From {{start}} to {{due}} there are not as many days as written ({{days}}).',
  'warnings.length-mismatch.remedy': 'The dates are kept. Check them.',
  'warnings.narrowed-by-brackets': 'The dates in brackets are taken: {{start}} – {{due}}.',
  'warnings.narrowed-by-brackets.remedy': 'The time before the brackets is kept as the other reading.',
  'warnings.kind-conflict': 'The words of the deadline contradict one another ({{kinds}}).',
  'warnings.kind-conflict.remedy': 'The condition is taken; confirm it or choose another reading.',
  'warnings.cap-or-term': 'It is not clear whether “{{text}}” limits the deadline before it or is one of its own.',
  'warnings.cap-or-term.remedy': 'Check the date. Confirm the reading, choose another one or enter the deadline.',
  'warnings.words-set-aside': 'The words «{{text}}» give no dates and are set aside.',
  'warnings.words-set-aside.remedy': 'Check whether everything is read correctly.',
  'warnings.aside-ignored': 'The remark «{{text}}» is not part of the deadline.',
  'warnings.aside-ignored.remedy': 'If it holds a date, enter it.',
  'warnings.order-date-taken':
    'Counted from the date of the order ({{orderDate}}): the order does not say when the day of «{{event}}» is.',
  'warnings.order-date-taken.remedy': 'If that day is later, enter the deadline as a date.',
  'warnings.mended-word': '«{{written}}» is read as «{{read}}» (character {{at}}).',
  'warnings.mended-word.remedy': 'Check it against the paper.',
  'warnings.no-such-date': 'There is no such date: «{{text}}».',
  'warnings.no-such-date.remedy': 'Enter the right date.',
  'warnings.year-before': 'The start «{{text}}» is later than the end of the period of the plan.',
  'warnings.year-before.remedy': 'Check the period of the plan in the requisites of the order, or enter a date.',
  'warnings.no-date': 'The words «{{text}}» hold no deadline.',
  'warnings.no-date.remedy': 'Enter a date.',
  'warnings.deadline-unparsed': 'Could not be read: «{{text}}» (character {{at}}, «{{word}}»).',
  'warnings.deadline-unparsed.remedy': 'Enter the deadline in other words or as a date.',
  'warnings.deadline-missing': 'There is no deadline.',
  'warnings.deadline-missing.remedy': 'Enter a deadline or confirm that there is none.',
  'warnings.context-date': 'A date of the plan, the order or the academic year cannot be used: {{date}}.',
  'warnings.context-date.remedy':
    'In the requisites of the order, enter a date with a year from 1900 to 2199; a plan’s period is at most a hundred years. The deadline will then be read again.',
  'warnings.phrase-too-long': 'This is not a deadline but a whole text: {{length}} characters.',
  'warnings.phrase-too-long.remedy': 'Leave only the deadline in the cell.',
} as const;
