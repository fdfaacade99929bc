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
  'second-factor-needed': 'Enter the code that the app of your telephone shows.',
  'second-factor-to-set-up': 'Your role needs a second step of signing in. Set it up on your telephone.',
  'second-step-over': 'The time for the second step is over. Start signing in again.',
  'second-factor-there': 'The second step is set up already. To change telephones, switch it off first.',
  'second-factor-is-duty': 'Your role has to have the second step. An administrator helps to change telephones.',
  'code-wrong':
    'The code does not match. Take a new one: each is good for half a minute, once. Check the clock of the telephone too.',
  'invitation-without-address': 'This person has no e-mail address. Enter it in the directory and invite again.',
  'too-many-invitations': 'Invitations sent to this person today: {{count}}. Try again tomorrow, or check the address.',
  'invitation-accepted': 'The invitation has been accepted already. Sign in by password or ask for a sign-in link.',
  'invitation-revoked': 'The invitation was taken back, or a newer one was sent. Open the latest letter.',
  'invitation-expired': 'The invitation has run out. Ask for another one.',
  'not-found-invitation': 'There is no such invitation. Open the whole link of the letter.',
  'not-found-second-factor': 'This person has no second step of signing in.',
  'stale-settings': 'The settings were changed while the page was open. Reload the page and try again.',
  'field-name.code': 'code',
  'field-name.secondFactorRoles': 'roles with a second step',
  'field-name.groups': 'groups',
  'field-name.strangersOrganisationId': "strangers' organisation",
  'provider-not-set-up': "The organisation's sign-in is not set up. Sign in by password or by a link of a letter.",
  'provider-unavailable':
    "The organisation's sign-in does not answer. Try again later, or sign in by a link of a letter.",
  'provider-refused': "The answer of the organisation's sign-in could not be confirmed. Start signing in again.",
  'provider-stranger':
    "The organisation's sign-in knows you, but the directory of Vekha does not. Ask an administrator to enter your address.",
  'provider-ambiguous': 'Several people of the directory have your address. Ask an administrator to leave it with one.',
  'not-found-session': 'This session is over already.',
  'field-name.password': 'password',
  'field-name.currentPassword': 'current password',
} as const;
