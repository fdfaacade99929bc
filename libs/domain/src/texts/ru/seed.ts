/** Invented words for sample data. Nobody and nothing of these names exists. */
export const seed = {
  'seed.authority': 'Департамент образования Примерской области',
  'seed.controller': 'Лугова Вера Андреевна',
  'seed.controller.position': 'первый заместитель директора департамента',
  'seed.signatory': 'Полев Игорь Степанович',
  'seed.signatory.position': 'директор департамента',
  'seed.coordinator': 'Берёзкина Ольга Игоревна',
  'seed.coordinator.position': 'главный специалист',
  'seed.municipality': 'Управление образования Примерского района №\u00a0{{number}}',
  'seed.municipal_coordinator': 'Зайцева Нина Олеговна',
  'seed.municipal_coordinator.position': 'начальник управления',
  'seed.school': 'Школа №\u00a0{{number}} города Примерска',
  'seed.order': 'О плане работы по повышению качества образования, выпуск {{number}}',
  'seed.deadline': 'по графику, {{number}}-й пункт',
  'seed.result': 'Справка об исполнении',
  'seed.activity.0': 'Подготовка аналитической справки по итогам диагностических работ',
  'seed.activity.1': 'Проведение педагогического совета о результатах учебного года',
  'seed.activity.2': 'Консультирование учителей по запросам',
  'seed.activity.3': 'Мониторинг посещаемости дополнительных занятий',
  'seed.activity.4': 'Разработка плана повышения квалификации учителей',
  'seed.activity.5': 'Размещение отчёта о работе на сайте школы',
  'seed.activity.6': 'Семинар для заместителей директоров по учебной работе',
  'seed.activity.7': 'Сбор сведений об оснащении кабинетов',
  'seed.done':
    'Создано: поручений {{tasks}}, организаций {{organisations}}, приказов {{orders}}, напоминаний {{reminders}}. Время: {{seconds}} с.',
  'seed.usage':
    'Вызов: vekha seed --tasks ЧИСЛО --organisations ЧИСЛО [--due-now] [--force]. --due-now: напоминания пора отправлять сейчас. {{problem}}',
  'seed.not_a_count': 'Значение {{option}} должно быть целым числом от 1 до {{most}}.',
  'seed.real_orders':
    'В базе есть настоящие подтверждённые приказы ({{count}}), пробные данные смешались бы с ними. Возьмите другую папку в VEKHA_DATA или добавьте --force.',
} as const;
