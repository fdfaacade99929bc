import type { EnglishOf } from '../english-of.js';
import type { day as russian } from '../ru/day.js';

export const day: EnglishOf<typeof russian> = {
  title: 'My day',
  block: {
    overdue: 'Overdue',
    today: 'Today',
    week: 'Until Sunday',
    decisions: 'Waits for your decision',
    unsettled: 'The date has to be settled',
  },
  atLeast: '{{count}} or more',
  others_one: 'and {{count}} more task',
  others_other: 'and {{count}} more tasks',
  column: { next: 'What to do' },
  next: {
    take: 'Take up',
    report: 'Report',
    interim_report: 'Tell of the progress',
    endorse: 'Check the report',
    accept: 'Review the report',
    reassign: 'Decide whose it is',
    supply_dates: 'Enter dates',
  },
  about: '{{action}}: {{title}}',
  taken: 'Taken up: {{title}}',
  notTaken: 'Not taken up',
  free: 'Nothing is asked of you this week',
  freeHint: 'A new task will come by letter and appear here.',
  later: 'Next deadline: {{date}}',
  further: 'More',
  extensions: 'Asked for a later date',
  inARow_one: 'Check {{count}} report in a row',
  inARow_other: 'Check {{count}} reports in a row',
  allTasks: 'All my tasks',
};
