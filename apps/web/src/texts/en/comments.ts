import type { EnglishOf } from '../english-of.js';
import type { comments as russian, acquaintance as russianAcquaintance } from '../ru/comments.js';

export const comments: EnglishOf<typeof russian> = {
  title: 'Discussion',
  text: 'Comment',
  mention: 'Mention',
  mentionHint: 'Begin to type a name',
  nobody: 'Nobody like that may see the task',
  send: 'Send',
  to: 'mentioned: {{names}}',
};

export const acquaintance: EnglishOf<typeof russianAcquaintance> = {
  title: 'Acquaintance sheet',
  person: 'Who',
  organisation: 'Organisation',
  shown: 'Sent',
  notShown: 'no letter',
  read: 'Has read it',
  by: 'for him: {{name}}',
  confirm: 'I have read it',
  order: 'To the order’s table',
  link: 'Acquaintance sheet',
  counted: '{{read}} of {{count}} have read it',
};
