export const orderMatrix = {
  title: 'Исполнение по организациям: приказ №\u00a0{{number}} от\u00a0{{date}}',
  titleWithout: 'Исполнение приказа по организациям',
  short: 'По организациям',
  body: 'Организация',
  bodies_one: '{{count}} организация',
  bodies_few: '{{count}} организации',
  bodies_many: '{{count}} организаций',
  bodies_other: '{{count}} организации',
  rowPages: 'Строки приказа',
  bodyPages: 'Организации',
  nothing: 'не поручено',
  none: 'Таких строк или организаций нет',
};
