/**
 * What the reader of orders noticed, and what to do. The codes an order shares with the deadlines (no-period,
 * due-outside-period …) stand in warnings-deadlines.ts.
 */
export const warningsOrders = {
  'warnings.nothing-to-read': 'В тексте не нашлось ни приказа, ни таблицы мероприятий.',
  'warnings.nothing-to-read.remedy': 'Проверьте, тот ли это файл.',
  'warnings.clause-too-long': 'Пункт длиннее {{most}} знаков ({{length}}): сроки в нём не искались.',
  'warnings.clause-too-long.remedy': 'Слова пункта сохранены. Впишите срок при проверке.',
  'warnings.term-outside-duties': 'Слова «{{words}}» похожи на срок, но поручения в этом пункте не нашлось.',
  'warnings.term-outside-duties.remedy':
    'Прочтите пункт. Если в нём есть поручение, запишите его в файле отдельным пунктом и загрузите файл снова.',
  'warnings.term-unread': 'Слова «{{words}}» похожи на срок, но в срок пункта не вошли.',
  'warnings.term-unread.remedy': 'Прочтите пункт. Если это его срок, впишите этот срок при проверке.',
  'warnings.yearly-once':
    'Срок «{{words}}» повторяется каждый год, но разложен только на {{year}} год, а план – до {{periodEnd}}.',
  'warnings.yearly-once.remedy': 'Впишите сроки остальных лет при проверке.',
  'warnings.no-letters': 'На изображении не распозналось ни одной буквы.',
  'warnings.no-letters.remedy':
    'Если это снимок приказа, снимите его заново: ровно, крупно, при хорошем свете. Или загрузите файл с текстом.',
  'warnings.no-roadmap': 'Таблицы мероприятий в файле нет: задачи возьмутся только из пунктов.',
  'warnings.no-roadmap.remedy': 'Если дорожная карта в отдельном файле, загрузите и его.',
  'warnings.no-deadline-column': 'В таблице нет столбца со сроками; прочитаны столбцы: {{columns}}.',
  'warnings.no-deadline-column.remedy':
    'Впишите сроки при проверке или назовите столбец «Срок» и загрузите файл снова.',
  'warnings.owner-from-heading': 'Ответственный взят из заголовка раздела: «{{words}}».',
  'warnings.owner-from-heading.remedy': 'Проверьте, кто отвечает за эту строку.',
  'warnings.table-of-appointments':
    'Таблица со строки {{line}} (строк: {{rows}}) назначает людей или закрепляет за ними что-то: мероприятий в ней нет.',
  'warnings.table-of-appointments.remedy': 'Делать ничего не нужно, если в ней нет сроков.',
  'warnings.table-not-read':
    'Таблица (столбцы: {{columns}}; строк: {{rows}}) не прочитана: она не такая, как таблица мероприятий.',
  'warnings.table-not-read.remedy':
    'Если в ней есть сроки и поручения, внесите их в таблицу мероприятий и загрузите файл снова.',
  'warnings.row-truncated': 'Строка оборвана: ячеек {{cells}} из {{columns}}, не хватает срока или ответственного.',
  'warnings.row-truncated.remedy':
    'Сверьте с бумагой. Срок можно вписать при проверке; остальное допишите в файле и загрузите его снова.',
  'warnings.row-short': 'Строка короче других: ячеек {{cells}} из {{columns}}; нет столбцов: {{missing}}.',
  'warnings.row-short.remedy': 'Сверьте с бумагой. Если там есть слова, допишите их в файле и загрузите его снова.',
  'warnings.row-overfull':
    'Ячеек больше, чем столбцов: {{cells}} при {{columns}}. Лишние слова дописаны в последний столбец: {{words}}.',
  'warnings.row-overfull.remedy':
    'Сверьте с бумагой. Если столбцы сбились, исправьте строку в файле и загрузите его снова.',
  'warnings.section-short':
    'Строка «{{title}}» прочитана как заголовок раздела, но ячеек в ней {{cells}} из {{columns}}: это может быть оборванное мероприятие.',
  'warnings.section-short.remedy':
    'Если это мероприятие, допишите в файле срок и ответственного и загрузите его снова.',
  'warnings.unread-cell': 'Ячейка столбца «{{column}}» на картинке не распозналась: {{words}}. Из неё ничего не взято.',
  'warnings.unread-cell.remedy': 'Сверьте с изображением и впишите слова при проверке.',
  'warnings.doubtful-cell': 'Столбец «{{column}}» распознан с картинки неуверенно ({{percent}} %): {{words}}.',
  'warnings.doubtful-cell.remedy': 'Сверьте с изображением и исправьте слова при проверке.',
  'warnings.number-mended':
    'Номер «{{written}}» прочитан как с нулём на конце: программа таблиц отбросила последний ноль.',
  'warnings.number-mended.remedy': 'Если номер верен, ничего не делайте.',
  'warnings.columns-guessed':
    'Заголовка у таблицы нет или он неполон. Столбцы определены по содержанию: мероприятие — {{title}}, срок — {{deadline}}, ответственный — {{responsible}} (0 — не найден).',
  'warnings.columns-guessed.remedy':
    'Проверьте, те ли это столбцы; при ошибке добавьте заголовок в файл и загрузите его снова.',
  'warnings.header-short':
    'В заголовке таблицы столбцов {{columns}}, а в строках ячеек {{cells}}. Слова лишних ячеек дописаны в последний столбец.',
  'warnings.header-short.remedy': 'Допишите названия столбцов в файле и загрузите его снова.',
  'warnings.rows-above-header': 'Над заголовком таблицы есть непрочитанные строки: {{rows}}.',
  'warnings.rows-above-header.remedy':
    'Если в них есть поручения, поставьте заголовок таблицы над ними и загрузите файл снова.',
  'warnings.lone-number':
    'Под таблицей стоит одно число {{number}}: это номер страницы или оборванная строка с этим номером.',
  'warnings.lone-number.remedy': 'Сверьте с бумагой. Если строка потеряна, допишите её в файле и загрузите его снова.',
  'warnings.item-number-gap': 'Перед этой строкой нет строки с номером {{missing}}.',
  'warnings.item-number-gap.remedy':
    'Сверьте с бумагой. Если строка потеряна, допишите её в файле и загрузите его снова.',
  'warnings.row-split': 'Строка разорвана концом страницы; части соединены.',
  'warnings.row-split.remedy': 'Сверьте строку с бумагой.',
  'warnings.row-merged': 'Концы мероприятия {{above}} стояли внутри этой строки; они возвращены на место.',
  'warnings.row-merged.remedy': 'Сверьте обе строки с бумагой.',
  'warnings.column-shift':
    'Слова стояли в столбце «{{from}}», по смыслу это столбец «{{to}}»; они перенесены: {{words}}.',
  'warnings.column-shift.remedy': 'Сверьте строку с бумагой.',
  'warnings.ocr-duplicate': 'На переносе страницы повторены буквы «{{words}}»; повтор убран.',
  'warnings.ocr-duplicate.remedy': 'Сверьте строку с бумагой.',
  'warnings.html-in-cells': 'В ячейках была разметка; она убрана.',
  'warnings.html-in-cells.remedy': 'Сверьте строку с бумагой.',
  'warnings.number-form': 'Номера записаны по-разному: с точкой и без неё, с пробелами. Прочитаны одинаково.',
  'warnings.number-form.remedy':
    'Номер приказа исправляется в реквизитах. Если неверно прочитан номер строки, исправьте его в файле и загрузите файл снова.',
  'warnings.number-missing': 'У строки нет номера; ей дан временный.',
  'warnings.number-missing.remedy': 'Впишите номер при проверке.',
  'warnings.duplicate-item-number': 'Этот номер встречается в таблице дважды.',
  'warnings.duplicate-item-number.remedy': 'Исправьте один из номеров.',
  'warnings.duplicate-clause-number': 'Пунктов с таким номером несколько.',
  'warnings.duplicate-clause-number.remedy': 'Ссылайтесь на них вместе с первыми словами.',
  'warnings.duplicate-section-number': 'Разделов с таким номером несколько.',
  'warnings.duplicate-section-number.remedy': 'Ссылайтесь на них по названию.',
  'warnings.number-gap': 'Нумерация начинается не с {{expected}}.',
  'warnings.number-gap.remedy': 'Проверьте, не пропущены ли пункты.',
  'warnings.number-clash': 'Одни и те же номера значат разное в приказе, приложении и таблице.',
  'warnings.number-clash.remedy': 'Называйте номер вместе с частью документа.',
  'warnings.separator-missing_parties': 'Между исполнителями пропал знак или перенос строки: {{words}}.',
  'warnings.separator-missing.remedy_parties': 'Проверьте, верно ли они разделены.',
  'warnings.separator-mixed': 'Исполнители разделены по-разному: чертой, запятой, пробелом.',
  'warnings.separator-mixed.remedy': 'Проверьте, верно ли они разделены.',
  'warnings.name-variants': 'Похожие имена: {{names}}.',
  'warnings.name-variants.remedy': 'Один это человек или разные, решите в справочнике.',
  'warnings.name-variants_bodies': 'Похожие названия, в справочнике это одна запись: {{names}}.',
  'warnings.name-variants.remedy_bodies': 'Проверьте, одно ли это; имя записи поправьте в справочнике.',
  'warnings.unpaired-quote': 'Кавычки не парные, слова оставлены как есть: {{words}}…',
  'warnings.unpaired-quote.remedy': 'Если потеряны слова, впишите их.',
  'warnings.order-number-mismatch':
    'Номер приказа в приложении ({{annex}}) не тот, что в самом приказе ({{order}}); взят номер из приказа.',
  'warnings.order-number-mismatch.remedy':
    'Проверьте, от этого ли приказа приложение; номер исправляется в реквизитах.',
  'warnings.no-issuer-line': 'Нет бланка с названием органа; оно взято из подписи.',
  'warnings.no-issuer-line.remedy': 'Проверьте, кто издал приказ; исправить можно в реквизитах.',
  'warnings.person-ambiguous': 'Имя «{{name}}» может относиться к нескольким людям справочника: {{people}}.',
  'warnings.person-ambiguous.remedy':
    'Нажмите «Сверить со справочником» и выберите, кто имеется в виду; если никто из них, добавьте человека в справочник и выберите его.',
  'warnings.issuer-beyond-branch':
    'Приказ издан органом, которого нет ни в вашей ветви, ни над ней: «{{issuer}}». В справочник вашей ветви он войдёт новой записью; справочник других органов не изменится.',
  'warnings.issuer-beyond-branch.remedy':
    'Проверьте, тот ли это орган: если он записан под другим именем, исправьте его в реквизитах; если приказ чужой, не подтверждайте его.',
  'warnings.controller-unread': 'Кто контролирует исполнение, не прочитано: «{{words}}».',
  'warnings.controller-unread.remedy': 'Впишите контролирующего в реквизиты.',
  'warnings.controllers-several': 'Контроль возложен не на одного: «{{words}}». В реквизиты взят первый.',
  'warnings.controllers-several.remedy': 'Проверьте, кто контролирует исполнение; исправить можно в реквизитах.',
  'warnings.no-controller': 'Кто контролирует исполнение приказа, в нём не найдено.',
  'warnings.no-controller.remedy': 'Если контролирующий назван, впишите его в реквизиты.',
  'warnings.drafter-in-signature': 'Между должностью и подписью стоит составитель ({{drafter}}).',
  'warnings.drafter-in-signature.remedy': 'Подписавшим он не считается; если это не так, исправьте в реквизитах.',
  'warnings.period-missing': 'В названии плана нет периода; взят из приказа: {{from}} – {{to}}.',
  'warnings.period-missing.remedy': 'Проверьте период; исправить его можно в реквизитах.',
  'warnings.two-years-period':
    'План – на два соседних года, и учебный это год или два календарных, в названии не сказано; взято {{from}} – {{to}}.',
  'warnings.two-years-period.remedy': 'Если это другой срок, впишите начало и конец плана в реквизиты.',
  'warnings.season-period': 'План – на сезон, дни которого в названии не сказаны; взято {{from}} – {{to}}.',
  'warnings.season-period.remedy': 'Впишите начало и конец плана в реквизиты.',
  'warnings.missing-appendix': 'Приложения № {{appendix}} в файле нет.',
  'warnings.missing-appendix.remedy': 'Если в нём есть сроки, загрузите его отдельно.',
  'warnings.nobody-assigned': 'Не сказано, кто исполняет.',
  'warnings.nobody-assigned.remedy': 'Назначьте ответственного при проверке.',
  'warnings.nobody-appointed': 'Ответственный ещё не назначен: «{{words}}».',
  'warnings.nobody-appointed.remedy': 'Назначьте ответственного при проверке.',
  'warnings.further-assignee': 'Дальше в пункте дело поручено ещё кому-то: «{{words}}».',
  'warnings.further-assignee.remedy': 'Проверьте, кому что поручено и к какому сроку, и впишите недостающее.',
  'warnings.undefined-abbreviation': 'Сокращение «{{abbr}}» нигде не раскрыто.',
  'warnings.undefined-abbreviation.remedy': 'Впишите полное название в справочник.',
  'warnings.definition-conflict':
    'Сокращение «{{abbr}}» введено для руководителей, а дальше значит сами органы. Ответственный записан словами.',
  'warnings.definition-conflict.remedy': 'Проверьте, руководители отвечают или органы.',
  'warnings.member-without-function': '{{name}} входит в состав, но функций ему или ей не дано.',
  'warnings.member-without-function.remedy': 'Уточните, что поручено этому члену состава.',
  'warnings.structure-not-in-members':
    'Функции возложены на «{{name}}», а в составе перечислены только люди, и никто из них не назван от этой структуры.',
  'warnings.structure-not-in-members.remedy': 'Назначьте, кто отвечает за неё.',

  'place.order': 'Приказ',
  'place.order-clause': 'Пункт {{number}} приказа',
  'place.annex': 'Приложение',
  'place.annex-clause': 'Пункт {{number}} приложения',
  'place.roadmap': 'Дорожная карта',
  'place.table': 'Таблица',
  'place.item': 'Мероприятие {{number}}',
  'warnings.cut-not-carried':
    'В прежнем приказе эта строка при проверке была разделена или объединена с другими (строки: {{rows}}); здесь слова другие, и она оставлена как прочитана.',
  'warnings.cut-not-carried.remedy': 'Сравните с прежним приказом. Если надо, разделите или объедините строки здесь.',
} as const;
