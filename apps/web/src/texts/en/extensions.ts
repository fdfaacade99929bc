import type { EnglishOf } from '../english-of.js';
import type { extensions as russian } from '../ru/extensions.js';

export const extensions: EnglishOf<typeof russian> = {
  first: 'The first {{count}} by due date are shown. The next ones come up as you decide these.',
  title: 'Later dates',
  empty: 'Nobody asks for a later date',
  emptyHint: 'Requests for a new date that you decide about appear here and come by letter.',
  waiting_one: 'Later dates: {{count}} request waits for your decision',
  waiting_other: 'Later dates: {{count}} requests wait for your decision',
  reason: 'Reason',
  decision: 'Decision',
  expectedBy: 'expected day – {{day}}',
  children_one: 'with {{count}} sub-task',
  children_other: 'with {{count}} sub-tasks',
};
