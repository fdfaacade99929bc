/** What `vekha explain` prints around indicators, schools, reports and meetings. */
export const explainMeasures = {
  'explain.indicators': 'Indicators',
  'explain.inferred': 'follows from the name, the document has no formula',
  'explain.schools': 'Results of schools',
  'explain.reports': 'Reports',
  'explain.meetings': 'Meetings',
  'explain.participants': 'with: {{participants}}',
} as const;
