/** What people read about signing in: why it was refused and what to do. */
export const signInTexts = {
  'sign-in-failed':
    'The address or the password does not match. Check them, or ask for a sign-in link: it comes to your mailbox.',
  'too-many-tries_one':
    'Too many wrong tries. Try again in {{count}} minute, or ask for a sign-in link: it comes to your mailbox.',
  'too-many-tries_other':
    'Too many wrong tries. Try again in {{count}} minutes, or ask for a sign-in link: it comes to your mailbox.',
  'password-wrong': 'This is not your current password. Type it again.',
  'password-too-short': 'The password is shorter than {{least}} characters. Take a longer one, some words for example.',
  'password-too-long': 'The password is longer than {{most}} characters. Take a shorter one.',
  'password-guessable':
    'Such a password is guessed first: it has little but common words, rows of keys, your name or your address. Take some words that have nothing to do with each other.',
  'password-needs-address':
    'You have no e-mail address here, and a password is typed beside it. An administrator enters the address in the directory.',
  'not-found-session': 'This session is over already.',
  'field-name.password': 'password',
  'field-name.currentPassword': 'current password',
} as const;
