import type { EnglishOf } from '../english-of.js';
import type {
  problem as russianProblem,
  shell as russianShell,
  signIn as russianSignIn,
  units as russianUnits,
  view as russianView,
} from '../ru/shell.js';

export const shell: EnglishOf<typeof russianShell> = {
  product: 'Vekha',
  productHome: 'Vekha, to the start page',
  skip: 'Skip to the contents',
  navigation: 'Sections',
  orders: 'Orders',
  tasks: 'Tasks',
  directory: 'Directory',
  mail: 'Mail',
  signOut: 'Sign out',
  language: 'Language',
  languageNotSaved: 'The language was not saved: {{reason}}',
  simulatedClock: 'The clock is set to {{date}}\u00a0– letters stay in the built-in mailbox.',
  notFoundTitle: 'There is no such page',
  notFoundHint: 'Check the address or go back to the list.',
  goHome: 'To the start page',
  failureTitle: 'The page did not open',
  failureHint: 'Reload the page. If it happens again, tell the administrator what you were doing.',
  reload: 'Reload',
};

export const signIn: EnglishOf<typeof russianSignIn> = {
  title: 'Sign in',
  stepTitle: { code: 'The code of your telephone', enrol: 'The second step of signing in' },
  tokenHint: 'The link works once. Press the button to sign in.',
  enter: 'Sign in',
  otherWays: 'Sign in another way, or ask for a new link',
  askHint: 'No password? We send a link to your e-mail, and it works once.',
  email: 'E-mail',
  emailRequired: 'Enter an address',
  password: 'Password',
  passwordRequired: 'Enter the password',
  send: 'Send the link',
  forgot: 'Forgotten the password? Set a new one',
  sent: 'If the directory has this address, the letter is on its way. Check your e-mail.',
  firstTime: 'The first time: the link is printed in the window where Vekha runs.',
  failed: 'Signing in failed',
  codeHint: 'Enter the six digits that the app of your telephone shows now.',
  enrolHint:
    'For your role a password is not enough: signing in also takes a code of your telephone. It is set up once.',
  enrol: 'Set up',
  newPassword: 'A new password',
  newPasswordHint: 'Save a new password: the old one will not work any more, and open sessions end.',
  setPassword: 'Save and sign in',
  passwordNotSet: 'The password was not saved',
  provider: 'Sign in with {{name}}',
  refusal: {
    'provider-refused': "The answer of the organisation's sign-in could not be confirmed. Start signing in again.",
    'provider-stranger':
      "The organisation's sign-in knows you, but the directory of Vekha does not. Ask an administrator to enter your address.",
    'provider-unavailable': "The organisation's sign-in does not answer. Try again later, or ask for a link.",
    'provider-ambiguous':
      'Several people of the directory have your address. Ask an administrator to leave it with one.',
    other: "The organisation's sign-in did not work. Sign in another way.",
  },
  invitation: {
    title: 'An invitation to Vekha',
    by: '{{who}} invites you:',
    name: 'Your full name',
    lettersOnly: 'You need not set a password: then you sign in by links of letters.',
    accept: 'Accept the invitation',
    refused: 'The invitation was not accepted',
  },
};

export const view: EnglishOf<typeof russianView> = {
  loading: 'Loading',
  failed: 'Loading failed',
  retry: 'Try again',
  search: 'Search',
  searchKey: 'The “/” key brings you here',
  cancel: 'Cancel',
  none: 'none',
};

export const problem: EnglishOf<typeof russianProblem> = {
  notSignedIn: 'The session has ended. Sign in again.',
  forbidden: 'You have no right to do this.',
  notFound: 'The record was not found: it may have been removed.',
  tooLarge: 'The file is too large.',
  tooOften: 'Too many requests. Wait a minute and try again.',
  server: 'The server answered with error {{status}}. Try again later.',
  unreachable: 'The server does not answer. Check the connection and try again.',
};

export const units: EnglishOf<typeof russianUnits> = {
  kilobytes: '{{value}}\u00a0KB',
  megabytes: '{{value}}\u00a0MB',
};
