export const comments = {
  title: 'Обсуждение',
  text: 'Комментарий',
  mention: 'Упомянуть',
  mentionHint: 'Начните писать фамилию',
  nobody: 'Среди тех, кому задача видна, такого нет',
  send: 'Отправить',
  to: 'упомянуты: {{names}}',
};

export const acquaintance = {
  title: 'Лист ознакомления',
  person: 'Кто',
  organisation: 'Организация',
  shown: 'Направлено',
  notShown: 'письма не было',
  read: 'Ознакомление',
  by: 'за него {{name}}',
  confirm: 'Ознакомлен(а)',
  order: 'К таблице приказа',
  link: 'Лист ознакомления',
  counted: 'Ознакомлены {{read}} из {{count}}',
};
