/** Whom of the directory the names of an order mean. */
export const names = {
  compare: 'Compare with the directory',
  compareOf: 'Compare with the directory the names of row {{number}}',
  search: 'Look in the directory',
  choose: 'choose',
  chosen: 'chosen',
  chooseOf: 'choose “{{entry}}” for the name “{{name}}”',
  chosenOf: '“{{entry}}” is chosen for the name “{{name}}”',
  nobody: 'No entry of the directory is like it.',
  chooseFailed: 'The choice is not saved',
  reason: {
    same: 'the same name',
    'long-name': 'the full name',
    'legal-form': 'without its legal form',
    declined: 'another grammatical case',
    misspelt: 'one letter differs',
    alike: 'much like it',
  },
} as const;
