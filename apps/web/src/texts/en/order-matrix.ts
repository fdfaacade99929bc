export const orderMatrix = {
  title: 'Execution by organisation: order No.\u00a0{{number}} of {{date}}',
  titleWithout: 'Execution of the order by organisation',
  short: 'By organisation',
  body: 'Organisation',
  bodies_one: '{{count}} organisation',
  bodies_other: '{{count}} organisations',
  rowPages: 'Rows of the order',
  bodyPages: 'Organisations',
  due: 'due',
  nothing: 'not assigned',
  none: 'There are no such rows or organisations',
};
