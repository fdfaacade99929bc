/** The mirror of the Russian texts of results and identification. */
export const results = {
  'results-without-head':
    'No table was found in the file “{{fileName}}”: there is no row of column headings. Put headings above the results and send the file again.',
  'result-columns-stale': 'These are not the columns of the file: their number differs. Choose the file again.',
  'result-columns-unreadable': 'What the columns mean could not be read. Choose the file again.',
  'results-one-school': 'Say which one column names the school.',
  'results-without-results': 'No column is called a result. Name at least one: procedure, subject and form.',
  'results-column-twice': 'Two columns are called the same: “{{name}}”. Mend one of them or leave it out.',
  'results-stale':
    'The data have changed, and what was shown is no longer true. Look at the changes again and confirm.',
  'result-row.no-school': 'No school is named. Enter its name or number.',
  'result-row.unknown-school':
    'There is no school “{{name}}” in your branch. Mend the name or add the school to the directory and send the file again.',
  'result-row.alike-schools':
    'There is no school “{{name}}” in your branch; alike are: {{names}}. Enter the name as in the directory.',
  'result-row.several-schools':
    'Several schools are called so: {{names}}. Enter the full name or name the column of the municipality.',
  'result-row.unknown-district':
    'There is no municipality “{{district}}” in your branch. Enter it as in the directory.',
  'result-row.school-twice': '{{name}}: this school was in row {{row}} already. Leave one row.',
  'result-cell.number': '“{{words}}” is no number. Enter a number; where there is no result, leave the cell empty.',
  'result-cell.share': '{{words}} % cannot be: a share lies between 0 and 100. Mend the number.',
  'result-cell.people':
    '{{words}} is a number of people, which is whole. Mend the number, or say that the column is a share.',
  'result-cell.more-than-took-part':
    '{{failed}} failed, and {{participants}} took part. Mend the number that is wrong.',
  'not-found-identification_run': 'This organisation has no such identification. Refresh the page.',
  'identification-bounds': 'The number has to be from {{least}} to {{most}}.',
  'stale-identification-rule':
    'While the page was open, somebody else changed the rule. Refresh the page, check the new one and repeat.',
  'identification-without-results': 'There are no results of {{year}} yet. Bring a table of results and repeat.',
  'list-class-taken':
    'The directory has “{{name}}” already, and it means something else or is closed. Correct or rename it there and open the list again.',
  'list-stale': 'The list has changed, and what was shown is no longer true. Look at the changes again and confirm.',
  'finding.outcome.low': 'low results',
  'finding.outcome.risk': 'at risk (low index)',
  'finding.outcome.open': 'data are missing',
  'finding.outcome.not': 'no',
  'finding.low': '{{procedure}}, {{year}}: {{share}} %, not less than {{threshold}} %: a low result',
  'finding.other': '{{procedure}}, {{year}}: {{share}} %, less than {{threshold}} %',
  'finding.unknown': '{{procedure}}, {{year}}: there is no result',
  'finding.excused.not-held': '{{procedure}}, {{year}}: not held, or the school took no part',
  'finding.excused.not-applicable': '{{procedure}}, {{year}}: does not apply to this school',
  'finding.sum': 'Procedures with a low result: {{low}}; at least {{least}} are needed.',
  'finding.open': 'If what is missing ({{unknown}}) turns out to be low, the school becomes one with low results.',
  'finding.falling': 'Worse year by year: {{procedure}} ({{shares}})',
  'finding.not-falling': 'No procedure got worse year by year.',
  'finding.not-comparable': 'There is nothing to compare: no results of {{years}} years in a row.',
  'finding.falling-unknown': 'Whether it got worse is not known: {{procedures}}.',
  'finding.index-low': 'Index of results {{index}}, below {{below}}: low.',
  'finding.index-other': 'Index of results {{index}}, not below {{below}}.',
  'finding.index-unknown': 'The index of results is not known.',
  'finding.risk-in': 'Both signs of risk are there.',
  'finding.risk-open': 'One sign of risk is there, not all is known of the other.',
  'identification-sheet.name': 'Low results',
  'identification-sheet.rule-name': 'Rule',
  'identification-sheet.school': 'School',
  'identification-sheet.district': 'Municipality',
  'identification-sheet.outcome': 'Finding',
  'identification-sheet.low': 'Procedures with a low result',
  'identification-sheet.why': 'Why',
  'identification-sheet.version': 'Version {{number}}',
  'identification-sheet.usual': 'Federal method',
  'identification-sheet.rule':
    '{{version}}: a result is low from {{lowFromPercent}} % who failed; a school has low results if they are low in at least {{leastProcedures}} procedures, counting years: {{years}}.',
  'identification-sheet.risk-rule':
    'At risk: worse year by year (years compared: {{riskYears}}) in at least {{leastFalling}} procedures, and an index below {{indexBelow}}.',
  'identification-sheet.run': 'Identified on {{at}} for {{year}} by {{by}}.',
  'field-name.columns': 'columns',
  'field-name.isSchoolYear': 'school year',
  'field-name.lowFromPercent': 'from which share a result is low',
  'field-name.leastProcedures': 'in how many procedures',
  'field-name.years': 'of how many years',
  'field-name.riskYears': 'results of how many years are compared',
  'field-name.leastFalling': 'in how many procedures worse',
  'field-name.indexBelow': 'below which index',
  'field-name.seenNumber': 'version of the rule',
};
