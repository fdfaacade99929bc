/** What `vekha backup` and `vekha restore` print. */
export const backup = {
  'cli.command.backup': 'снять копию базы и приложенных файлов на ходу: ФАЙЛ',
  'cli.command.restore': 'вернуть копию в пустую папку данных или пустую базу и проверить её: ФАЙЛ',
  'backup.usage': 'Вызов: vekha backup ФАЙЛ, например vekha backup vekha-2026-11-28.tar.gz',
  'backup.exists': 'Файл {{file}} уже есть. Дайте копии другое имя.',
  'backup.no_folder': 'Папки {{folder}} нет. Создайте её или выберите другую.',
  'backup.done': 'Копия снята: {{file}}. Задач: {{tasks}}, писем: {{letters}}, приложенных файлов: {{files}}.',
  'backup.no_program':
    'Нет программы {{program}}. Она нужна, когда база на своём сервере: установите пакет postgresql-client не старее сервера.',
  'backup.program_failed': '{{program}} не справилась: {{said}}',
  'backup.unreadable':
    'Файл {{file}} — не копия Вехи, или он обрывается ({{reason}}). Возьмите другой; ничего не изменено.',
  'backup.not_empty':
    'Здесь уже есть данные: {{place}}. Копию возвращают в пустую папку (VEKHA_DATA) или в пустую базу.',
  'backup.other_kind':
    'Эта копия снята с базы другого вида: копия встроенной базы возвращается без DATABASE_URL, копия своей базы — с ним.',
  'restore.usage': 'Вызов: vekha restore ФАЙЛ. Папку данных задаёт VEKHA_DATA, свою базу — DATABASE_URL.',
  'restore.no_file': 'Файла {{file}} нет.',
  'restore.unpacked': 'Копия от {{madeAt}} распакована, приложенных файлов: {{files}}. Проверяю…',
  'restore.rows': 'Строки на месте. Задач: {{tasks}}, писем: {{letters}}.',
  'restore.rows_missing': 'В таблице {{table}} строк {{found}}, а в копии было {{expected}}.',
  'restore.whole': 'Копия возвращена целиком.',
  'restore.incomplete': 'Копия возвращена, но не целиком: смотрите выше. Запускать на ней Веху рано.',
} as const;
