import type { EnglishOf } from '../english-of.js';
import type { sweeps as russian } from '../ru/sweeps.js';

export const sweeps: EnglishOf<typeof russian> = {
  title: 'Repeated works',
  open: 'How the repeated works go on',
  hint: 'What Vekha does by itself: letters, new tasks, tidying. A work that has missed three of its beats stands still.',
  none: 'Nothing is noted yet: no worker has run.',
  work: 'Work',
  beat: 'How often',
  every_one: 'every {{count}} second',
  every_other: 'every {{count}} seconds',
  started: 'Began',
  ended: 'Ended',
  outcome: 'Outcome',
  outcomes: { done: 'done', failed: 'failed' },
  late: 'stands still: start the worker again and look at the log of the server',
  failedAt: 'Failed last {{at}}: {{error}}',
};
