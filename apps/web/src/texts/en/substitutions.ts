export const substitutions = {
  title: 'Substitutions',
  new: 'Name a deputy',
  who: 'Who is away',
  saved: 'A deputy is named: {{name}}',
  days: 'Days',
  current: 'stands in today',
  later: 'not begun yet',
  act: 'Act',
  notEnded: 'The substitution is not ended',
  empty: 'Nobody stands in for anybody',
  emptyHint: 'People name their deputies themselves on the page “Profile”; for who cannot, name one here.',
};
