import { codesOf } from '../codes-of.js';
import { entries } from '../entries/ru.js';

/** Collection of values for a monitoring: why an entry, a form or a campaign was not taken. */
export const campaigns = {
  'not-found-campaign': 'Такого сбора данных нет или он не вашей ветви.',
  'not-found-campaign_form': 'Формы этой организации в сборе нет, или она не вашей ветви.',
  'not-found-score': 'Такого показателя у организации ещё не считали.',
  'campaign-there': 'Для этой задачи сбор данных уже открыт.',
  'campaign-task-over': 'Задача завершена: собирать данные для неё поздно.',
  'campaign-not-monitoring': 'Сбор данных открывают для мониторинга. Поменяйте вид строки или выберите другую задачу.',
  'campaign-period': 'Период кончается раньше, чем начинается. Поменяйте дни местами.',
  'campaign-without-indicators': 'В этой версии каталога нет показателей: спрашивать нечего.',
  'campaign-without-organisations':
    'Не у кого спрашивать: задача дана не списку организаций, или в списке никого нет. Перечислите организации.',
  'measures-two-ways':
    'Каталог спрашивает «{{measure}}» по-разному: в двух единицах или с разными словами. Исправьте его в следующей версии.',
  'campaign-locked': 'Сбор закрыт для изменений. Попросите координатора открыть форму и скажите почему.',
  'campaign-not-locked': 'Формы и так открыты. Обновите страницу.',
  'campaign-incomplete':
    'Задачу нельзя снять с контроля: не прислано форм — {{count}} ({{names}}). Дождитесь их или разрешите закрыть сбор с тем, что есть.',
  'unlocking-without-reason': 'Напишите, почему форма открывается снова.',
  'stale-form':
    'Пока страница была открыта, форму изменил другой человек: {{who}}. Обновите страницу, проверьте новое и повторите.',
  'entries-unanswered':
    'Без ответа полей: {{count}}, первое — «{{measure}}». Впишите значение или выберите, почему его нет.',
  'entries-doubtful':
    'Выглядит странно полей: {{count}}, первое — «{{measure}}». Проверьте их и подтвердите, если всё верно.',
  ...codesOf('entry', entries),
  'scores-file.sums': 'Итоги',
  'scores-file.organisation': 'Организация',
  'scores-file.district': 'Район',
  'scores-file.in-all': 'Всего: {{what}}',
  'scores-file.in-section': 'Раздел {{number}}: {{what}}',
  'scores-file.points': 'баллы',
  'scores-file.most': 'из возможных',
  'scores-file.scored': 'показателей с баллами',
  'scores-file.evaluated': 'показателей посчитано',
  'scores-file.hole-count': 'дыр шкалы',
  'scores-file.no-value-count': 'без данных',
  'scores-file.points-of': '{{code}}, баллы',
  'scores-file.unscored': 'баллов нет по приказу',
  'scores-file.hole': 'дыра шкалы',
  'scores-file.no-value': 'нет данных',
  'field-name.section': 'раздел',
  'field-name.districtId': 'район',
  'field-name.lack': 'чего не хватает',
  'field-name.catalogueId': 'каталог',
  'field-name.codes': 'показатели',
  'field-name.dueOn': 'срок сдачи форм',
  'field-name.closing': 'когда закрывать',
  'field-name.organisationIds': 'организации',
  'field-name.entries': 'поля формы',
  'field-name.confirmed': 'подтверждение',
  'field-name.missing': 'почему нет значения',
};
