/** What each work that repeats itself does. */
export const sweeps = {
  'sweep.letters': 'composing and sending letters',
  'sweep.orders': 'reading orders and giving out tasks',
  'sweep.days': 'what a new day brings: tasks begin, reminders, the root of the history',
  'sweep.files': 'tidying files',
  'sweep.addresses': 'checking addresses of pages',
  'sweep.imap': 'reading the mailbox for replies',
  'sweep.incoming-mail': 'acting on incoming mail',
  'sweep.webhooks': 'telling programs',
} as const;
