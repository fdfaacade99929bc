/** What is said of the parties of a cell: the command read-parties and what a person is asked to look at. */
export const parties = {
  'cli.command.read-parties': 'read who is responsible from a cell',
  'parties.command.bad-json': 'Line {{line}}: not JSON ({{reason}}). One object a line is needed.',
  'parties.command.no-cell': 'Line {{line}}: no cell. The field cell is a string with its words.',
  'parties.command.bad-column':
    'Line {{line}}: the field column does not fit. A heading as a string, or null, is needed.',
  'parties.command.bad-abbreviations':
    'Line {{line}}: the field abbreviations does not fit. An object "abbreviation: words" or a list of abbr and expansion is needed.',
  'parties.command.usage':
    'The command read-parties reads one JSON object a line from standard input, with the fields cell, column and abbreviations. It does not need the argument "{{argument}}".',

  'not-found-party': 'No row of the order holds this name. The row may have been changed.',

  'warnings.parties-open-list': 'The list of those responsible is not finished: {{words}}.',
  'warnings.parties-open-list.remedy': 'Enter the others, if there are any.',
  'warnings.parties-ditto': 'A ditto mark stands in place of who is responsible.',
  'warnings.parties-ditto.remedy': 'Enter the same as in the row above.',
  'warnings.parties-control': 'Somebody else controls and is not entered as responsible: {{words}}.',
  'warnings.parties-control.remedy': 'If he acts as well, enter him.',
  'warnings.parties-too-long': 'The cell is too long, its first {{limit}} characters were read.',
  'warnings.parties-too-long.remedy': 'Check whether the column is that of those responsible.',
  'warnings.party-remark': 'The brackets behind the name "{{name}}" say: {{words}}.',
  'warnings.party-remark.remedy': 'If it changes who is responsible or the term, correct the row.',
  'warnings.bracket-untold': 'It is not clear whether the brackets hold a surname or a place: {{words}}.',
  'warnings.bracket-untold.remedy': 'If it is a surname, enter the person separately.',
  'warnings.party-vague': 'It does not say who exactly: {{words}}.',
  'warnings.party-vague.remedy': 'Name a person or a body.',
  'warnings.person-initials': 'The name is not whole: {{name}}.',
  'warnings.person-initials.remedy': 'Enter the full name, so that nobody of that surname is mistaken for the other.',
  'warnings.person-case': 'The surname is in an oblique case: "{{words}}" is read as "{{name}}".',
  'warnings.person-case.remedy': 'Check the surname.',
  'warnings.school-numbers': 'Numbers are given as a range, those between are added: {{words}}.',
  'warnings.school-numbers.remedy': 'Check whether all these bodies are meant.',
} as const;
