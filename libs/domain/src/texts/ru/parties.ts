/** What is said of the parties of a cell: the command read-parties and what a person is asked to look at. */
export const parties = {
  'cli.command.read-parties': 'прочитать, кто в ячейке ответственный',
  'parties.command.bad-json': 'Строка {{line}}: не JSON ({{reason}}). Нужен один объект в строке.',
  'parties.command.no-cell': 'Строка {{line}}: нет ячейки. Поле cell — строка с её словами.',
  'parties.command.bad-column': 'Строка {{line}}: поле column не годится. Нужен заголовок столбца строкой или null.',
  'parties.command.bad-abbreviations':
    'Строка {{line}}: поле abbreviations не годится. Нужен объект «сокращение: слова» или список из abbr и expansion.',
  'parties.command.usage':
    'Команда read-parties читает со стандартного ввода по объекту JSON в строке с полями cell, column и abbreviations. Аргумент «{{argument}}» ей не нужен.',

  'not-found-party': 'Такого имени в строках приказа нет. Возможно, строку изменили.',

  'warnings.parties-open-list': 'Список исполнителей не закончен: {{words}}.',
  'warnings.parties-open-list.remedy': 'Впишите остальных, если они есть.',
  'warnings.parties-ditto': 'Вместо исполнителя стоит знак повтора.',
  'warnings.parties-ditto.remedy': 'Впишите тех же, кто в строке выше.',
  'warnings.parties-control': 'Контроль возложен на другого, в исполнители он не записан: {{words}}.',
  'warnings.parties-control.remedy': 'Если он и исполняет, впишите его.',
  'warnings.parties-too-long': 'Ячейка слишком длинная, прочитаны первые {{limit}} знаков.',
  'warnings.parties-too-long.remedy': 'Проверьте, столбец ли это с ответственными.',
  'warnings.party-remark': 'В скобках после имени «{{name}}» сказано: {{words}}.',
  'warnings.party-remark.remedy': 'Если от этого зависит исполнитель или срок, исправьте строку.',
  'warnings.bracket-untold': 'Что стоит в скобках, фамилия или место, неясно: {{words}}.',
  'warnings.bracket-untold.remedy': 'Если это фамилия, впишите человека отдельно.',
  'warnings.party-vague': 'Не сказано, кто именно: {{words}}.',
  'warnings.party-vague.remedy': 'Назовите человека или организацию.',
  'warnings.person-initials': 'Имя неполное: {{name}}.',
  'warnings.person-initials.remedy': 'Впишите полное имя, чтобы не спутать с однофамильцем.',
  'warnings.person-case': 'Фамилия в косвенном падеже: «{{words}}» прочитано как «{{name}}».',
  'warnings.person-case.remedy': 'Проверьте фамилию.',
  'warnings.school-numbers': 'Номера даны через тире, промежуточные добавлены: {{words}}.',
  'warnings.school-numbers.remedy': 'Проверьте, все ли эти организации имелись в виду.',
} as const;
