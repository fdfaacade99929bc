import type { EnglishOf } from '../english-of.js';
import type { following as russian } from '../ru/following.js';

export const following: EnglishOf<typeof russian> = {
  cancel: 'The cancellation is on its way to the organisations: {{done}} of {{total}}',
  suspend: 'The suspension is on its way to the organisations: {{done}} of {{total}}',
  resume: 'The resumption is on its way to the organisations: {{done}} of {{total}}',
  move: 'The new date is on its way to the organisations: {{done}} of {{total}}',
  retitle: 'The new words are on their way to the organisations: {{done}} of {{total}}',
  demand: 'What is demanded is on its way to the organisations: {{done}} of {{total}}',
  regroup: 'What is demanded is on its way to the organisations: {{done}} of {{total}}',
  date: 'The dates are on their way to the organisations: {{done}} of {{total}}',
};
