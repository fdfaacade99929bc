import type { EnglishOf } from '../english-of.js';
import type { sample as russian } from '../ru/sample.js';

export const sample: EnglishOf<typeof russian> = {
  mark: 'Sample',
  about: 'The people and addresses are invented, letters stay in the built-in mailbox.',
  today: 'The date here is {{date}}',
  guide:
    'Open the order and confirm it, look at the letters in “Mail”, answer by the link of a letter. Then move the date: reminders will come, and what is not done will be overdue.',
  move: 'Move the date forward',
  by: { day: '+\u00a0day', week: '+\u00a0week', month: '+\u00a0month' },
  moving: 'The days are passing',
  progress: 'Days passed',
  daysLeft_one: '{{count}} day left until {{date}}',
  daysLeft_other: '{{count}} days left until {{date}}',
  arrived_one: '{{count}} day has passed.',
  arrived_other: '{{count}} days have passed.',
  toMail: 'See the letters',
  moveFailed: 'The date could not be moved',
  remove: 'Remove the sample',
  removeAsk: 'Remove the sample and all that was done in it?',
  removeYes: 'Yes, remove it',
  removeFailed: 'The sample could not be removed',
  removedTitle: 'The sample is removed',
  removedHint: 'Its program is stopping, and in a few seconds nothing is left of its data. You may close this tab.',
  removedAgain: 'To begin again: the button “Try it on a sample” on the page “Orders”, or the command npm run demo.',
  offer: {
    title: 'No order at hand?',
    try: 'Try it on a sample',
    hint: 'An order with invented people and a date of its own opens apart from your data; letters go to nobody.',
    starting: 'Preparing the sample',
    startingHint:
      'Creating its database, entering invented people, reading the order. It usually takes less than a minute.',
    running: 'The sample is running',
    runningHint: 'It has data and a date of its own and does not touch yours.',
    open: 'Open the sample',
    openFailed: 'The sample could not be opened',
    failed: 'The sample did not start',
  },
};
