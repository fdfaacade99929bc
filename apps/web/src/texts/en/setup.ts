import type { EnglishOf } from '../english-of.js';
import type { setup as russian } from '../ru/setup.js';

export const setup: EnglishOf<typeof russian> = {
  title: 'First steps',
  hint: 'What it takes for assignments and reminders to reach people. You can come back to this page at any time.',
  allDone: 'Everything is ready: orders can be uploaded.',
  done: 'done',
  left: 'to be done',
  panel: {
    region: 'First steps',
    progress: 'First steps: {{done}} of {{total}} done.',
    next: 'Next: {{step}}.',
    open: 'Go to the first steps',
  },
  step: {
    organisation: 'Name your organisation',
    people: 'Enter yourself and a coordinator',
    mail: 'Try the mail',
    calendar: 'Look at the calendar',
    order: 'Upload the first order',
  },
  nextStep: {
    organisation: 'name your organisation',
    people: 'enter yourself and a coordinator',
    mail: 'set up the mail and try it',
    calendar: 'look at the calendar',
    order: 'upload and confirm an order',
  },
  organisation: {
    hint: 'Everybody who works in Vekha sees the name; the time zone decides when the morning’s letters leave.',
    name: 'Name of the organisation',
    timeZone: 'Time zone',
    toDirectory: 'Other organisations in the directory',
  },
  people: {
    hint: 'Your address receives the sign-in link and the test letter. A coordinator uploads orders and follows them up.',
    ownName: 'Your full name',
    ownEmail: 'Your e-mail',
    coordinators_one: 'The directory has {{count}} coordinator with an address.',
    coordinators_other: 'The directory has {{count}} coordinators with an address.',
    noCoordinator: 'There is no coordinator with an e-mail address yet.',
    addCoordinator: 'Add a coordinator to the directory',
    toDirectory: 'People in the directory',
  },
  mail: {
    mailbox:
      'No mail server is set: letters stay in the built-in mailbox and reach nobody. To have them delivered, set SMTP_URL and MAIL_FROM and restart Vekha.',
    smtp: 'Letters leave by the mail server. Send yourself a test letter: the server’s words will appear below.',
    server: 'Server',
    from: 'Sender',
    links: 'Links in letters',
    send: 'Send a test letter',
    sendAgain: 'Send again',
    to: 'The letter goes to {{address}}.',
    needsAddress: 'Enter your address above first: the letter goes to it and nowhere else.',
    waiting: 'The letter is being sent',
    waitingHint:
      'This usually takes a few seconds. If it takes over a minute, check that the worker (vekha worker) runs.',
    accepted: 'The server took the letter on {{at}}',
    acceptedHint: 'Make sure that it has arrived at {{address}} and that its button opens Vekha.',
    kept: 'The letter stayed in the built-in mailbox',
    keptHint: 'It was written and is shown there, but no mail server has seen it, because none is set.',
    openLetter: 'Open the letter',
    refused: 'The letter was not taken',
    words: 'The server’s words: {{words}}',
    skipped: 'The letter was not sent: the address was removed while it was being written.',
    failed: 'It could not be sent',
    remedy: {
      connection:
        'The server cannot be reached. Check the name, the port and the kind of connection (smtp or smtps) in SMTP_URL.',
      signIn: 'The server does not let us in. Check the name and the password in SMTP_URL.',
      later: 'The server asks to wait, as it does with new senders. Try again in a few minutes.',
      letter: 'Check the recipient’s address and MAIL_FROM: the server may not take letters from that sender.',
    },
  },
  calendar: {
    hint: 'By the production calendar, a deadline on a day off moves to a working day.',
    decreed: '{{year}}: loaded.',
    provisional:
      '{{year}}: there is no decree yet; holidays are those of article 112 of the Labour Code, without transfers.',
    outdated:
      'Update Vekha: a newer version may have the calendar of this year. The transfers can be entered by hand, too.',
    open: 'Open the calendars',
  },
  order: {
    hint: 'Nothing goes to anybody until you confirm it.',
    none: 'There are no orders yet.',
    received: 'The order is being read.',
    read: 'The order has been read and waits to be reviewed and confirmed.',
    unreadable: 'The uploaded file could not be read.',
    confirmed: 'The first order is confirmed, and its tasks are set.',
    upload: 'Upload an order',
    review: 'Review and confirm',
    open: 'Open the order',
  },
};
