/** Words of the read models: short forms of schedules, the life of a date, names of commands and states in messages. */
export const views = {
  'views.system': 'the system',

  'views.schedule.several_one': '{{count}} time: {{range}}',
  'views.schedule.several_other': '{{count}} times: {{range}}',
  'views.schedule.external': 'awaits a schedule: «{{plan}}»',
  'views.schedule.unparsed': 'not understood: «{{words}}»',
  'views.schedule.window': 'no date yet',
  'views.schedule.window_until': 'until {{date}}',
  'views.schedule.recurring': 'recurs, no dates named',
  'views.schedule.recurring_until': 'recurs until {{date}}',
  'views.schedule.throughout': 'throughout the whole period',
  'views.schedule.throughout_until': 'throughout the period, until {{date}}',
  'views.schedule.continuous': 'continuously',
  'views.schedule.continuous_until': 'continuously, until {{date}}',
  'views.schedule.on_demand': 'on demand',
  'views.schedule.on_demand_until': 'on demand, until {{date}}',
  'views.schedule.external_until': 'awaits a schedule, until {{date}}',
  'views.schedule.relative': 'counted from an event',
  'views.schedule.relative_until': 'counted from an event, no later than {{date}}',

  'views.schedule.none': 'the order names no due date',

  'views.biography.words': 'In the order: «{{words}}».',
  'views.biography.no-words': 'The order names no due date.',
  'views.biography.shifted': 'The due date fell on a day off: {{dates}}.',
  'views.biography.runs-to': 'In force until {{date}}.',
  'views.biography.supplied': 'The due date {{due}} was set by {{who}}.',
  'views.biography.because': 'Reason: {{reason}}.',

  'views.link.used': 'This link has been answered already. The next action will come in a new letter.',
  'views.link.nothing-to-do': 'Nothing is required of you now.',

  'views.letter.hidden':
    'The letter’s text is not shown: its link signs in as the recipient. The state of the letter and the server’s answer are shown.',
  'views.letter.masked': 'The links in the letter are replaced: they open tasks on behalf of the recipient.',

  'views.command.create': 'creation of the task',
  'views.command.recalculate': 'recounting of the date by the calendar',
  'views.command.supply_dates': 'setting the due date',
  'views.command.start': 'start of the term',
  'views.command.take': 'taking the task up',
  'views.command.interim_report': 'interim report',
  'views.command.report': 'execution report',
  'views.command.accept': 'acceptance of the report',
  'views.command.return': 'return for revision',
  'views.command.decline': 'declining the task as not theirs',
  'views.command.reassign': 'giving the task back to the executor',
  'views.command.suspend': 'suspension',
  'views.command.resume': 'resumption',
  'views.command.cancel': 'cancellation',
  'views.command.reopen': 'reopening',

  'views.state.awaiting_schedule': 'awaits a schedule',
  'views.state.scheduled': 'scheduled',
  'views.state.open': 'assigned',
  'views.state.in_progress': 'in progress',
  'views.state.submitted': 'report submitted',
  'views.state.closed': 'closed',
  'views.state.returned': 'returned for revision',
  'views.state.declined': 'declined',
  'views.state.suspended': 'suspended',
  'views.state.cancelled': 'cancelled',

  'views.web.not-built-title': 'The pages are not built yet',
  'views.web.not-built':
    'The server is running, but there are no pages in the folder {{folder}}. Build them with “npm run build” and reload this page.',
} as const;
