export const sample = {
  'config.VEKHA_SAMPLE':
    'VEKHA_SAMPLE=“{{value}}” is neither offers nor is. Remove the variable: the program sets it by itself when it starts the sample.',
  'config.sample_with_smtp': 'The sample sends no letters by SMTP. Remove SMTP_URL or VEKHA_SAMPLE.',
  'sample.not_offered':
    'The sample cannot be started here: only Vekha started on this machine by npm start offers it. On its own it is started by npm run demo.',
  'sample.not_running': 'The sample is not running yet. Press “Try it on a sample” and wait until it opens.',
  'sample.only_in_sample': 'The day can be moved only in the sample: here the data and the time are real.',
  'sample.is_moving': 'The sample is still going through the days. Wait until it reaches the chosen one.',
  'sample.foreign_folder':
    'The folder {{folder}} was not made by the sample, so nothing in it is created or removed. Move it away or set another data folder in VEKHA_DATA.',
  'sample.unknown_argument': 'vekha demo does not know “{{argument}}”. Start it without; --remove removes the sample.',
  'sample.preparing': 'Preparing the sample: the order and invented people…',
  'sample.finishing_journey': 'The sample is going on to the chosen day…',
  'sample.other_port': 'Port {{wished}} is taken, so {{port}} is used.',
  'sample.no_port': 'The ports from {{first}} to {{last}} are taken. Free one and start again.',
  'sample.running': 'The sample is running: {{address}}',
  'sample.what_it_is': 'Its people are invented; its today is {{today}}, and the day can be moved.',
  'sample.sign_in': 'Sign in (the link works once, within an hour): {{link}}',
  'sample.mail_inside': 'Letters are sent nowhere; you see them at {{address}}/mail',
  'sample.how_to_stop': 'To stop: Ctrl-C. The next start goes on from the same place.',
  'sample.how_to_remove':
    'To remove: “Remove the sample” on any of its pages, or npm run demo -- --remove. Everything is in {{folder}}.',
  'sample.removed': 'The sample is removed together with the folder {{folder}}.',
  'sample.nothing_to_remove': 'Nothing to remove: there is no folder {{folder}}.',
  'sample.does_not_stop': 'The sample (process {{pid}}) did not stop within a minute. End it and remove again.',
  'sample.failed': 'The sample did not start: {{log}} More in {{logFile}}.',
  'sample.not_removed': 'The sample could not be removed: {{log}} More in {{logFile}}.',
  'cli.command.demo': 'run the sample: an order of its own, invented people, a day that can be moved [--remove]',
} as const;
