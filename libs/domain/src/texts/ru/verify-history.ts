/** What `vekha verify-history` prints, and the line of `vekha doctor` about it. */
export const verifyHistory = {
  'cli.command.verify-history': 'проверить, что историю задач никто не правил: [--task НОМЕР | --root КОРЕНЬ]',
  'verify-history.usage':
    'Вызов: vekha verify-history [--task НОМЕР | --root КОРЕНЬ]. Номер — последняя часть адреса страницы задачи, корень — 64 знака, выписанные раньше.',
  'verify-history.whole': 'История цела. Задач: {{tasks}}, записей: {{rows}}.',
  'verify-history.changed':
    'История нарушена: запись {{row}} ({{at}}, {{command}}) задачи {{task}} изменена. Сравните её с резервной копией.',
  'verify-history.unchained':
    'История нарушена: перед записью {{row}} ({{at}}, {{command}}) задачи {{task}} записи не хватает или она вставлена. Сравните с резервной копией.',
  'verify-history.state':
    'История нарушена: задача {{task}} не в том состоянии, в которое её привела последняя запись {{row}} ({{at}}, {{command}}): состояние изменено мимо истории или записи после неё удалены. Сравните с резервной копией.',
  'verify-history.root': 'Корень от {{day}} сходится: {{root}}',
  'verify-history.root_broken':
    'Корень от {{day}} не сходится с {{root}}: записи, которые тогда были, изменены или удалены. Сравните с резервной копией.',
  'verify-history.root_known': 'Названный корень сохранён, он от {{day}}',
  'verify-history.root_unknown':
    'Корня {{root}} среди сохранённых нет: он выписан неверно, из другой базы или до версии, где корни стали цепочкой, — или таблицу корней подменили.',
  'doctor.history': 'История задач сходится со всеми корнями по {{day}}',
  'doctor.history_none': 'Корня истории задач ещё нет; его раз в день сохраняет рассылка',
  'doctor.history_broken':
    'История задач не сходится с корнем от {{day}}. Что нарушено, скажет npx vekha verify-history',
} as const;
