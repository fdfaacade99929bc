import type { EnglishOf } from '../english-of.js';
import type { unsubscribe as russian } from '../ru/unsubscribe.js';

export const unsubscribe: EnglishOf<typeof russian> = {
  title: 'Optional letters',
  what: 'Vekha will no longer send letters one can do without: early warnings before a date and requests to say how work goes, where the rules of reminders call them optional.',
  stays: 'New tasks, the last warning before a date, what is overdue and decisions will still come.',
  now: 'Send no more',
  done: 'Done: there will be no optional letters. “Profile” brings them back.',
  refused: 'The request was refused',
  setting: 'Letters',
  wanted: 'send optional letters',
};
