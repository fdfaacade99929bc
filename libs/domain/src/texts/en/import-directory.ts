/** What `vekha import-directory` and `vekha export-directory` print. */
export const importDirectory = {
  'import-directory.usage':
    'Name the file of the list: vekha import-directory FILE [--apply]. Without --apply the command only says what would change.',
  'import-directory.refused': '{{reason}}',
  'import-directory.line': '{{place}}: {{outcome}}: {{name}}',
  'import-directory.row': 'row {{row}}',
  'import-directory.row_of_sheet': 'sheet “{{sheet}}”, row {{row}}',
  'import-directory.counts':
    'Add: {{created}}, change: {{changed}}, no change: {{unchanged}}, to be settled: {{conflict}}, left out: {{refused}}.',
  'import-directory.dry': 'Nothing was changed. To make the changes, repeat the command with --apply.',
  'import-directory.applied': 'The changes were made.',
  'import-directory.stale': 'The directory changed during the check, nothing was done. Repeat the command.',
  'export-directory.usage': 'Name the file: vekha export-directory FILE.xlsx',
  'export-directory.done':
    'The directory was written to {{path}}: {{organisations}} organisations, {{people}} people, {{appointments}} appointments.',
} as const;
