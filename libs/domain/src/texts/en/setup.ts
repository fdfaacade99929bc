export const setup = {
  'setup.letter.subject': 'Test letter from Vekha',
  'setup.letter.intro':
    'This is a test letter. If you are reading it, the mail server takes Vekha’s letters and delivers them: reminders and assignments will travel the same way.',
  'setup.letter.button': 'Open the first steps',
  'setup.letter.footer':
    'If the button does not open Vekha, the address in it is wrong: set it with PUBLIC_URL and restart Vekha.',

  'test-letter-without-address':
    'The test letter goes to your own address, and you have none yet. Enter it and try again.',
  'too-many-test-letters':
    '{{count}} test letters have been sent within a day, and that is the limit. Try again tomorrow.',
} as const;
