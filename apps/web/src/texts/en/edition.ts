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
  first: {
    waiting: 'This order was brought before and waits to be confirmed',
    confirmed: 'This order is confirmed already',
    same: 'All rows have the same words. One of the two is to be confirmed, the other can be removed.',
    differs:
      'Number, date and issuer are the same, the rows differ. One of the two is to be confirmed, the other can be removed.',
    open: 'Open the one brought before',
  },
  carry: {
    hint: 'The review of that order decided otherwise than was read.',
    button_one: 'Carry decisions over: {{count}} row',
    button_other: 'Carry decisions over: {{count}} rows',
    failed: 'The decisions were not carried over',
    done_one: 'Decisions carried over to {{count}} row. Check it: “Carried over” above the table.',
    done_other: 'Decisions carried over to {{count}} rows. Check them: “Carried over” above the table.',
  },
  carried: 'carried over from an earlier order',
  dropped: 'left out by a new edition',
  compare: 'Compare with an earlier order',
  compareHint: 'With last year’s, for example: the same deadline in another year is no difference.',
  earlier: 'Earlier order',
  choose: 'choose an order',
};
