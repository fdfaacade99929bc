/** Where in a file something stands, as a person finds it there. */
export const places = {
  'in-file.line': 'строка файла {{line}}',
  'in-file.lines': 'строки файла {{from}}–{{to}}',
  'in-file.paragraph': 'абзац «{{words}}»',
  'in-file.table-row': 'строка {{row}} таблицы',
  'in-file.table-row-of-several': 'таблица {{table}}, строка {{row}}',
  'in-file.page': 'страница {{page}}',
  'in-file.page-row': 'страница {{page}}, строка {{row}} таблицы',
  'in-file.page-row-of-several': 'страница {{page}}, таблица {{table}}, строка {{row}}',
  'in-file.sheet-cell': 'лист «{{sheet}}», ячейка {{cell}}',
  'in-file.sheet-row': 'лист «{{sheet}}», строка {{row}}',
  'in-file.range': '{{from}} – {{to}}',
} as const;
