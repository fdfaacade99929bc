/** What is told of the rows of a list of organisations and people before they are taken into the directory. */
export const directoryImport = {
  'import-without-rows':
    'В файле «{{fileName}}» не нашлось списка организаций или людей. В первой строке списка должны стоять названия столбцов: «Наименование» для организаций, «Фамилия, имя, отчество» и «Организация» для людей.',
  'import-failed':
    'Список «{{fileName}}» не удалось обработать из-за ошибки в самой системе; справочник не изменился. Сообщите администратору: причина записана в журнале рассылки.',
  'stale-import': 'Справочник изменился, или открыт прежний просмотр файла. Просмотрите изменения ещё раз и примените.',
  'not-found-directory_import': 'Такого файла нет: возможно, его заменили другим. Загрузите список ещё раз.',

  'import-field.name': 'название',
  'import-field.fullName': 'полное название',
  'import-field.code': 'код',
  'import-field.inn': 'ИНН',
  'import-field.parent': 'вышестоящая организация',
  'import-field.kind': 'вид',
  'import-field.tags': 'признаки',
  'import-field.timeZone': 'часовой пояс',
  'import-field.email': 'почта',
  'import-field.position': 'должность',
  'import-field.phone': 'телефон',
  'import-field.role': 'роль',

  'import-kind.ministry': 'министерство',
  'import-kind.institute': 'институт',
  'import-kind.municipal_authority': 'муниципальный орган',
  'import-kind.school': 'школа',
  'import-kind.body': 'коллегиальный орган',
  'import-kind.class': 'группа организаций',
  'import-kind.group': 'рабочая группа',
  'import-kind.role': 'должность',

  'import-role.administrator': 'администратор',
  'import-role.coordinator': 'координатор',
  'import-role.supervisor': 'руководитель',
  'import-role.official': 'исполнитель',
  'import-role.school': 'школа',
  'import-role.observer': 'наблюдатель',

  'import-outcome.created': 'будет добавлено',
  'import-outcome.changed': 'будет изменено',
  'import-outcome.unchanged': 'без изменений',
  'import-outcome.conflict': 'нужно уточнить',
  'import-outcome.refused': 'не будет внесено',

  'import-file.order': 'Приказ без номера.xlsx',
  'import-file.numbered-order': 'Приказ № {{number}}.xlsx',

  'import-note.known-as': 'В справочнике: «{{name}}».',
  'import-note.not-in-directory': 'Такой школы в справочнике нет. Исправьте название или сначала добавьте школу.',
  'import-note.perhaps-meant':
    'Школы с таким названием нет. Возможно, это: {{names}}. Исправьте название или добавьте столбец «Код».',
  'import-note.no-school': '«{{name}}» в справочнике – не школа, в список она не войдёт.',
  'import-note.name-missing': 'Нет имени или названия. Заполните ячейку.',
  'import-note.organisation-missing': 'Не сказано, в какой организации человек. Заполните ячейку.',
  'import-note.value-too-long': 'Слишком длинный текст. Сократите его.',
  'import-note.kind-unknown':
    'Вида «{{value}}» нет. Возможны: министерство, институт, муниципальный орган, школа, коллегиальный орган, группа организаций, рабочая группа, должность.',
  'import-note.role-unknown':
    'Роли «{{value}}» нет. Возможны: администратор, координатор, руководитель, исполнитель, школа, наблюдатель.',
  'import-note.time-zone-unknown': 'Часовой пояс «{{value}}» не распознан. Напишите его так: МСК+2.',
  'import-note.inn-wrong': 'ИНН «{{value}}» записан с ошибкой: контрольная цифра не сходится. Исправьте его.',
  'import-note.email-wrong': '«{{value}}» – не адрес почты. Оставьте в ячейке один адрес.',
  'import-note.same-entry-twice':
    'О той же записи говорит строка {{row}}, и говорит другое. Оставьте одну из строк или добавьте столбец «Код».',
  'import-note.several-alike':
    'Подходит несколько записей: {{names}}. Добавьте столбец «Код» или «Вышестоящая организация».',
  'import-note.stands-elsewhere':
    'Такая организация уже есть в другом месте: {{where}}. Если это она, перенесите её на странице «Справочник»; если другая, добавьте столбец «Код».',
  'import-note.person-elsewhere':
    'Человек с этим именем и адресом уже есть: {{where}}. Если он перешёл сюда, перенесите его на странице «Справочник».',
  'import-note.email-taken':
    'Адрес {{email}} уже у другого человека, а по нему входит один. Впишите личный адрес; общий ящик принадлежит организации – столбец «Почта организации».',
  'import-note.person-left':
    'Этот человек отмечен как больше не работающий ({{name}}). Если он вернулся, верните его на странице «Справочник», затем загрузите список ещё раз.',
  'import-note.code-taken':
    'Этот код уже у другой организации: «{{name}}». Исправьте код или сначала уберите его у той.',
  'import-note.parent-unknown':
    'Вышестоящей организации «{{name}}» нет ни в файле, ни в справочнике. Добавьте её строкой или исправьте название.',
  'import-note.parent-in-circle': 'Организация стоит под самой собой. Исправьте вышестоящую организацию.',
  'import-note.parent-refused': 'Строка «{{name}}», от которой зависит эта, не будет внесена. Сначала исправьте ту.',
  'import-note.place-in-tree':
    'Организация не может стоять под самой собой или выйти из вашей ветви. Исправьте вышестоящую организацию.',
  'import-note.outside-branch': 'Эта организация не входит в вашу ветвь. Передайте строку её координатору.',
  'import-note.kind-of-class': 'Группу организаций нельзя сделать организацией, и наоборот. Исправьте вид.',
  'import-note.post-in-use':
    'У этой должности есть держатели, поэтому её вид и организация не меняются. Заведите другую должность отдельной строкой.',
  'import-note.organisation-unknown':
    'Организации «{{name}}» нет ни в файле, ни в справочнике. Добавьте её на лист организаций или исправьте название.',
  'import-note.role-needs-administrator': 'Роль администратора даёт, а его запись меняет только администратор.',
  'import-note.administrator-stays': 'Роль администратора снимают на странице «Справочник», не списком.',
  'import-note.branch-too-wide': 'Роль этого человека шире вашей ветви: его запись меняет администратор.',
} as const;
