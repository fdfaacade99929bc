import type { EnglishOf } from '../english-of.js';
import type { edition as russian } from '../ru/edition.js';

export const edition: EnglishOf<typeof russian> = {
  added_one: '{{count}} row added',
  added_other: '{{count}} rows added',
  removed_one: '{{count}} left out',
  removed_other: '{{count}} left out',
  changed_one: '{{count}} changed',
  changed_other: '{{count}} changed',
  same_one: '{{count}} as before',
  same_other: '{{count}} as before',
  kind: { added: 'added', removed: 'left out', changed: 'changed' },
  field: {
    number: 'number',
    title: 'activity',
    deadlineText: 'deadline',
    responsibleText: 'responsible',
    expectedResult: 'result',
  },
  consequences:
    'If applied: new rows become tasks, tasks of rows left out are cancelled, of changed rows only what differs changes. All other tasks and the reports submitted stay as they are.',
  apply: 'Apply the changes',
  applied: 'The changes of the order have been applied',
  failed: 'The changes were not applied',
  dropped: 'left out by a new edition',
  compare: 'Compare with an earlier order',
  compareHint: 'With last year’s, for example: the same deadline in another year is no difference.',
  earlier: 'Earlier order',
  choose: 'choose an order',
};
