import type { EnglishOf } from '../english-of.js';
import type { requisites as russian } from '../ru/requisites.js';

export const requisites: EnglishOf<typeof russian> = {
  edit: 'Correct the requisites',
  missing: 'Not read in the order: {{names}}.',
  title: 'Requisites of the order',
  hint: 'Rows whose deadlines follow from these dates are read anew. What changes is shown first. Enter goes on, Esc closes.',
  field: {
    number: 'Number',
    date: 'Date of the order',
    issuer: 'Issued by',
    title: 'Title',
    periodStart: 'Period of the plan from',
    periodEnd: 'to',
    period: 'period of the plan',
    controller: 'Who controls',
    signatory: 'Who signed',
  },
  person: 'Surname with initials, and position',
  kept: 'Whoever signed keeps the control',
  who: 'Who this is in the directory: {{name}}',
  preview: 'Show what changes',
  save: 'Save',
  refused: 'The requisites are not saved',
  reload: 'Show the new ones',
  saved: 'The requisites are saved.',
  effect: {
    region: 'What changes',
    nothing: 'The deadlines of the rows and the remarks stay as they are.',
    items_one: '{{count}} row gets other dates',
    items_other: '{{count}} rows get other dates',
    gone_one: '{{count}} remark goes',
    gone_other: '{{count}} remarks go',
    new_one: '{{count}} remark comes',
    new_other: '{{count}} remarks come',
  },
};
