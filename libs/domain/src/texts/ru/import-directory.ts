/** What `vekha import-directory` and `vekha export-directory` print. */
export const importDirectory = {
  'import-directory.usage':
    'Назовите файл списка: vekha import-directory ФАЙЛ [--apply]. Без --apply команда только говорит, что изменится.',
  'import-directory.refused': '{{reason}}',
  'import-directory.line': '{{place}}: {{outcome}}: {{name}}',
  'import-directory.row': 'строка {{row}}',
  'import-directory.row_of_sheet': 'лист «{{sheet}}», строка {{row}}',
  'import-directory.counts':
    'Добавить: {{created}}, изменить: {{changed}}, без изменений: {{unchanged}}, уточнить: {{conflict}}, не вносится: {{refused}}.',
  'import-directory.dry': 'Ничего не изменено. Чтобы внести изменения, повторите команду с --apply.',
  'import-directory.applied': 'Изменения внесены.',
  'import-directory.stale': 'Справочник изменился за время проверки, ничего не внесено. Повторите команду.',
  'export-directory.usage': 'Назовите файл: vekha export-directory ФАЙЛ.xlsx',
  'export-directory.done':
    'Справочник записан в {{path}}: организаций {{organisations}}, людей {{people}}, назначений {{appointments}}.',
} as const;
