export const setup = {
  'setup.letter.subject': 'Test letter from Vekha',
  'setup.letter.intro':
    'This is a test letter. If you are reading it, the mail server takes Vekha’s letters and delivers them: reminders and assignments will travel the same way.',
  'setup.letter.button': 'Open the first steps',
  'setup.letter.footer':
    'If the button does not open Vekha, the address in it is wrong: set it with PUBLIC_URL and restart Vekha.',

  'setup.no_backup.subject': 'The nightly backup was not made',
  'setup.no_backup.intro':
    'Today no backup of the database and the attached files was made: the attempt failed. Vekha tries again every ten minutes. Until there is one, check that there is room in the folder of backups and that the worker may write into it; its log names the reason.',
  'setup.no_backup.button': 'See the works that repeat themselves',
  'setup.no_backup.footer':
    'Such a letter comes at most once a day. The last backup that was made is named by npx vekha doctor.',

  'test-letter-without-address':
    'The test letter goes to your own address, and you have none yet. Enter it and try again.',
  'too-many-test-letters':
    '{{count}} test letters have been sent within a day, and that is the limit. Try again tomorrow.',
} as const;
