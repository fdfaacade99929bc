/** Whom of the directory the names of an order mean. */
export const names = {
  compare: 'Сверить со справочником',
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
