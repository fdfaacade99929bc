/** What each work that repeats itself does. */
export const sweeps = {
  'sweep.letters': 'composing and sending letters',
  'sweep.orders': 'reading orders and giving out tasks',
  'sweep.starts': 'beginning tasks whose day has come',
  'sweep.reminders': 'planning the reminders of a new day',
  'sweep.consultations': 'reminding of requests without an answer',
  'sweep.history': 'the root of the histories of a day',
  'sweep.answers': 'dropping answers to repeated requests',
  'sweep.deliveries': 'tidying notices to programs',
  'sweep.files': 'tidying files',
  'sweep.addresses': 'checking addresses of pages',
  'sweep.imap': 'reading the mailbox for replies',
  'sweep.incoming-mail': 'acting on incoming mail',
  'sweep.webhooks': 'telling programs',
} as const;
