/** What `vekha import` prints. */
export const importOrder = {
  'import.usage': 'Name the file of the order: vekha import FILE',
  'import.duplicate': 'This file has been imported before; nothing was created a second time.',
  'import.order': 'Order No.\u00a0{{number}} of {{date}} – {{title}}',
  'import.counts': 'Rows read: {{rows}}, clauses with duties: {{clauses}}, warnings: {{warnings}}.',
  'import.review': 'Check what was read and confirm it: {{link}}',
} as const;
