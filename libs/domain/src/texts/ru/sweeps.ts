/** What each work that repeats itself does. */
export const sweeps = {
  'sweep.letters': 'составление и отправка писем',
  'sweep.orders': 'чтение приказов и раздача задач',
  'sweep.starts': 'начало задач, чей день пришёл',
  'sweep.reminders': 'план напоминаний на новый день',
  'sweep.consultations': 'напоминания об обращениях без ответа',
  'sweep.history': 'дневной корень истории',
  'sweep.answers': 'уборка ответов на повторные запросы',
  'sweep.deliveries': 'уборка оповещений программ',
  'sweep.files': 'уборка файлов',
  'sweep.addresses': 'проверка адресов страниц',
  'sweep.imap': 'чтение почтового ящика для ответов',
  'sweep.incoming-mail': 'разбор входящих писем',
  'sweep.webhooks': 'оповещение программ',
} as const;
