/** What `vekha import` prints. */
export const importOrder = {
  'import.usage': 'Назовите файл приказа: vekha import ФАЙЛ',
  'import.duplicate': 'Этот файл уже загружен; второй раз ничего не создано.',
  'import.order': 'Приказ № {{number}} от {{date}} – {{title}}',
  'import.counts': 'Прочитано строк: {{rows}}, пунктов с поручениями: {{clauses}}, предупреждений: {{warnings}}.',
  'import.review': 'Проверьте прочитанное и подтвердите: {{link}}',
} as const;
