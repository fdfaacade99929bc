import type { EnglishOf } from '../english-of.js';
import type { handOn as russian } from '../ru/hand-on.js';

export const handOn: EnglishOf<typeof russian> = {
  hint: 'The task stays yours: the report on each sub-task comes to you.',
  latest: 'A sub-task is due no later than {{date}}.',
  whole: 'Hand on as a whole',
  wholeHint: 'Press a name to hand the whole task on to that person or organisation, due {{date}}.',
  wholeTo: 'Hand on: {{name}}',
  find: 'Find by name or post',
  part: 'Sub-task {{number}}',
  receiver: 'To whom',
  title: 'What is handed on',
  note: 'Note for the executor',
  required: 'The task cannot be reported without it',
  add: 'Add a sub-task',
  remove: 'Remove the sub-task',
  nobody: 'Nobody was found. A coordinator adds people and organisations in the directory.',
  done: '{{closed}} of {{count}} done',
  more_one: '{{count}} more sub-task is not shown.',
  more_other: '{{count}} more sub-tasks are not shown.',
  giver: 'Given by',
  to: 'to: {{names}}',
};
