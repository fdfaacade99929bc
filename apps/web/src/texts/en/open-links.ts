import type { EnglishOf } from '../english-of.js';
import type { openLinks as russian } from '../ru/open-links.js';

export const openLinks: EnglishOf<typeof russian> = {
  title: 'Links in letters',
  ofPerson: 'Links in letters: {{name}}',
  hint: 'These links open tasks without a password. If a letter has reached strangers, revoke its link: the next letter brings a new one.',
  none: 'No link works at present.',
  order: 'order No. {{number}}',
  purpose: { task: 'the work', accept: 'accepting the report', extension: 'deciding about a later date' },
  unknown: 'a task of another branch, or no longer this person’s',
  dates: 'Made {{made}}, works until {{until}}.',
  used: 'Used {{at}}.',
  unused: 'Not used yet.',
  revoke: 'Revoke',
  revokeNamed: 'Revoke the link: {{title}}',
  revokeAll: 'Revoke all links',
  notRevoked: 'The link was not revoked',
  more_one: '{{count}} more link is not shown.',
  more_other: '{{count}} more links are not shown.',
};
