import type { EnglishOf } from '../english-of.js';
import type { ties as russian } from '../ru/ties.js';

export const ties: EnglishOf<typeof russian> = {
  title: 'Ties to other rows of the order',
  waitsFor: 'Waits for rows: {{rows}}',
  waitsForShort: 'waits for rows: {{rows}}',
  rowDone: '{{number}} (done)',
  needed: 'Waits for the result of',
  waiting: 'Its result is waited for by',
  row: 'row {{number}}',
  done: 'done',
  open: 'not done',
  openUntil: 'not done, due {{date}}',
  tooLate: 'after this task is due',
  suggested: 'By its words it waits for: {{rows}}',
  accept: 'Right',
  refuse: 'It does not wait',
  edit: 'What it waits for',
  editAll: 'Say which rows wait for what',
  editNamed: 'What it waits for: row {{number}}',
  choose: 'Rows whose result row {{number}} waits for',
  nothing: 'waits for nothing',
  save: 'Save',
  failed: 'Not saved',
  touched: 'Rows that wait for this one would be due before it: {{rows}}. Their dates do not change by themselves.',
  touchedRow: 'row {{number}} – {{date}}',
  proposed:
    'What the row waited for is done ({{rows}}). By the words of the order it is due from {{from}} to {{to}}: check it and enter the dates.',
};
