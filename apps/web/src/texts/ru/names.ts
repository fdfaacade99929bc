/** Whom of the directory the names of an order mean. */
export const names = {
  compare: 'Сверить со справочником',
  compareOf: 'Сверить со справочником ответственных строки {{number}}',
  search: 'Искать в справочнике',
  choose: 'выбрать',
  chosen: 'выбрано',
  chooseOf: 'выбрать «{{entry}}» для имени «{{name}}»',
  chosenOf: 'выбрано «{{entry}}» для имени «{{name}}»',
  nobody: 'Похожих записей в справочнике нет.',
  chooseFailed: 'Выбор не сохранён',
  reason: {
    same: 'то же имя',
    'long-name': 'полное название',
    'legal-form': 'без правовой формы',
    declined: 'другой падеж',
    misspelt: 'отличается одна буква',
    alike: 'похоже',
  },
} as const;
