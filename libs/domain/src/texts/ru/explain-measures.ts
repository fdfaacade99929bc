/** What `vekha explain` prints around indicators, schools, reports and meetings. */
export const explainMeasures = {
  'explain.indicators': 'Показатели',
  'explain.inferred': 'выведено из названия, в документе формулы нет',
  'explain.schools': 'Результаты школ',
  'explain.reports': 'Отчёты',
  'explain.meetings': 'Совещания',
  'explain.participants': 'участники: {{participants}}',
} as const;
