/** Why a file was not taken as an order: what, where, what to do. Keys are the codes of FileRefused. */
export const errorsFiles = {
  'empty-file': 'Файл «{{fileName}}» пуст: в нём нет ни одной буквы. Проверьте, тот ли файл выбран.',
  'file-too-large':
    'Файл «{{fileName}}» слишком велик: {{megabytes}} МБ, а принимается до {{limitMegabytes}} МБ. Оставьте в нём только приказ с приложением и сохраните текстом (.txt).',
  'not-a-text':
    'Файл «{{fileName}}» — не текст, а $t(file-kind.{{kind}}). Пока читаются только текстовые файлы: откройте его и сохраните как «Обычный текст» (.txt).',
  undecodable:
    'Файл «{{fileName}}» не удалось прочитать как русский текст: кодировка неизвестна или файл повреждён. Откройте его и сохраните заново как «Обычный текст» в кодировке UTF-8.',
  'file-not-found': 'Файла «{{path}}» нет. Проверьте имя и папку.',
  'file-not-readable': 'Файл «{{path}}» не открывается: это папка, или нет прав на чтение. Проверьте путь и права.',
  'file-damaged':
    'Файл «{{fileName}}» повреждён: его не удалось разобрать. Откройте его в программе, в которой он сделан, и сохраните заново.',
  'file-encrypted':
    'Файл «{{fileName}}» закрыт паролем. Снимите пароль (сохраните копию без него) и загрузите файл снова.',
  'too-many-pages':
    'В файле «{{fileName}}» страниц {{pages}}, а принимается до {{limitPages}}. Оставьте в нём только приказ с приложением.',
  'picture-too-large':
    'Изображение «{{fileName}}» слишком велико: {{megapixels}} Мпкс, а принимается до {{limitMegapixels}}. Отсканируйте страницу с разрешением 300 точек на дюйм.',
  'program-missing':
    'Чтобы прочитать файл «{{fileName}}», нужна программа {{program}}, а её нет на сервере. Администратору: установите пакет {{package}}.',

  'file-kind.picture': 'изображение',
  'file-kind.pdf': 'документ PDF',
  'file-kind.word': 'документ Word или OpenDocument',
  'file-kind.word-old': 'документ старого формата Office (.doc, .xls)',
  'file-kind.spreadsheet': 'электронная таблица',
  'file-kind.rich-text': 'документ RTF',
  'file-kind.archive': 'архив',
  'file-kind.other': 'файл другого вида ({{mediaType}})',
} as const;
