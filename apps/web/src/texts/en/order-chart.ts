export const orderChart = {
  title: 'Dates on a chart: order No.\u00a0{{number}} of\u00a0{{date}}',
  titleWithout: 'Dates of the order on a chart',
  short: 'Chart',
  asOf: 'as of {{date}}',
  column: { track: 'Dates by month' },
  legend: {
    approved: 'approved with the order',
    now: 'as it stands today',
    done: 'done',
    late: 'overdue',
    today: 'today',
  },
  approved: 'approved: {{date}}',
  undated: 'without a date: {{count}}',
  spans_one: '{{count}} date in all',
  spans_other: '{{count}} dates in all',
};
