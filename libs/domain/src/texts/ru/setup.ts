/** The first steps of whoever sets the product up: the test letter and what refuses it. */
export const setup = {
  'setup.letter.subject': 'Пробное письмо Вехи',
  'setup.letter.intro':
    'Это пробное письмо. Если вы его читаете, почтовый сервер принимает письма Вехи и доставляет их: напоминания и поручения дойдут тем же путём.',
  'setup.letter.button': 'Открыть первые шаги',
  'setup.letter.footer':
    'Если кнопка не открывает Веху, адрес в ней неверен: задайте его настройкой PUBLIC_URL и перезапустите Веху.',

  'test-letter-without-address':
    'Пробное письмо уходит на ваш собственный адрес, а он не указан. Впишите его и повторите.',
  'too-many-test-letters': 'За сутки отправлено уже {{count}} пробных писем, больше нельзя. Повторите завтра.',
} as const;
