/** What each work that repeats itself does. */
export const sweeps = {
  'sweep.letters': 'составление и отправка писем',
  'sweep.orders': 'чтение приказов и раздача задач',
  'sweep.days': 'работа нового дня: начало задач, напоминания, корень истории',
  'sweep.files': 'уборка файлов',
  'sweep.addresses': 'проверка адресов страниц',
  'sweep.imap': 'чтение почтового ящика для ответов',
  'sweep.incoming-mail': 'разбор входящих писем',
  'sweep.webhooks': 'оповещение программ',
} as const;
