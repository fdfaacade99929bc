/** Where in a file something stands, as a person finds it there. */
export const places = {
  'in-file.line': 'line {{line}} of the file',
  'in-file.lines': 'lines {{from}}–{{to}} of the file',
  'in-file.paragraph': 'paragraph «{{words}}»',
  'in-file.table-row': 'row {{row}} of the table',
  'in-file.table-row-of-several': 'table {{table}}, row {{row}}',
  'in-file.page': 'page {{page}}',
  'in-file.page-row': 'page {{page}}, row {{row}} of the table',
  'in-file.page-row-of-several': 'page {{page}}, table {{table}}, row {{row}}',
  'in-file.sheet-cell': 'sheet «{{sheet}}», cell {{cell}}',
  'in-file.sheet-row': 'sheet «{{sheet}}», row {{row}}',
  'in-file.range': '{{from}} – {{to}}',
} as const;
