/** What each work that repeats itself does. */
export const sweeps = {
  'sweep.letters': 'составление и отправка писем',
  'sweep.orders': 'чтение приказов и раздача задач',
  'sweep.days': 'работа нового дня: начало задач, напоминания, корень истории',
  'sweep.files': 'уборка файлов',
  'sweep.addresses': 'проверка адресов страниц',
  'sweep.webhooks': 'оповещение программ',
} as const;
