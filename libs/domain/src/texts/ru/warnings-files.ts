/** What the reader of a file noticed, and what to do. */
export const warningsFiles = {
  'warnings.tracked-deletions': 'В документе есть исправления: удалённое не читается, вписанное читается как принятое.',
  'warnings.tracked-deletions.remedy': 'Проверьте, что загружен окончательный текст приказа.',
  'warnings.hidden-sheets': 'Скрытые листы книги не прочитаны: {{sheets}}.',
  'warnings.hidden-sheets.remedy': 'Если на них часть плана, покажите листы и загрузите файл снова.',
  'warnings.hidden-rows': 'Скрытые строки листа «{{sheet}}» прочитаны наравне с другими: {{rows}}.',
  'warnings.hidden-rows.remedy': 'Проверьте, что они входят в план; лишние удалите из файла и загрузите его снова.',
  'warnings.hidden-columns': 'Скрытые столбцы листа «{{sheet}}» прочитаны наравне с другими: {{columns}}.',
  'warnings.hidden-columns.remedy': 'Проверьте, что они входят в план; лишние удалите из файла и загрузите его снова.',
  'warnings.row-numbers-mended':
    'В столбце номеров листа «{{sheet}}» таблица хранит числа и даты вместо номеров; номера восстановлены: {{cells}}.',
  'warnings.row-numbers-mended.remedy': 'Сверьте номера этих строк с бумагой.',
  'warnings.page-unread': 'На странице {{page}} есть изображение, но слов на нём не разобрать; она не прочитана.',
  'warnings.page-unread.remedy': 'Если на ней часть приказа, отсканируйте её заново: 300 точек на дюйм, без теней.',
  'warnings.page-doubtful': 'Страница {{page}} распознана с картинки неуверенно: в среднем на {{percent}} %.',
  'warnings.page-doubtful.remedy':
    'Сверьте её слова с изображением или отсканируйте её заново: 300 точек на дюйм, без теней.',
} as const;
