/** Why an address that somebody typed in could not be asked. Keys are codes of ExpectedError. */
export const errorsAddresses = {
  'address-malformed': '«{{address}}» — не адрес страницы. Нужен адрес целиком, вместе с https://.',
  'address-protocol': 'Адрес {{address}} не подходит: нужен https://.',
  'address-password': 'В адресе {{address}} стоят имя и пароль. Уберите их.',
  'address-closed':
    'Адрес {{address}} ведёт во внутреннюю сеть. Если так и нужно, администратор разрешает сеть переменной ALLOWED_NETWORKS.',
  'address-redirects':
    'Адрес {{address}} слишком много раз перенаправляет на другой. Укажите тот, который открывается в конце.',
  'address-unknown': 'Имени {{address}} в сети нет. Проверьте, верно ли оно написано.',
  'address-timeout': 'Адрес {{address}} не ответил вовремя. Повторите позже.',
  'address-status': 'По адресу {{address}} страницы нет: сайт ответил «{{status}}». Проверьте, открывается ли она.',
  'address-unreachable': 'К адресу {{address}} не удалось подключиться ({{reason}}). Проверьте, открывается ли он.',
} as const;
