/** Words of the command that makes trial rows. The rows themselves are in Russian, as orders are; their names are here for the sake of the same keys. */
export const seed = {
  'seed.authority': 'Department of Education of the Example Region',
  'seed.controller': 'Lugova Vera Andreevna',
  'seed.controller.position': 'first deputy director of the department',
  'seed.signatory': 'Polev Igor Stepanovich',
  'seed.signatory.position': 'director of the department',
  'seed.coordinator': 'Beryozkina Olga Igorevna',
  'seed.coordinator.position': 'chief specialist',
  'seed.municipality': 'Education Office of Primersk District No.\u00a0{{number}}',
  'seed.municipal_coordinator': 'Zaytseva Nina Olegovna',
  'seed.municipal_coordinator.position': 'head of the office',
  'seed.school': 'School No.\u00a0{{number}} of Primersk',
  'seed.order': 'On the plan for raising the quality of education, issue {{number}}',
  'seed.deadline': 'under the schedule, item {{number}}',
  'seed.result': 'Execution note',
  'seed.activity.0': 'Preparing an analytical note on the results of diagnostic tests',
  'seed.activity.1': 'Holding a teachers’ council on the results of the academic year',
  'seed.activity.2': 'Advising teachers on demand',
  'seed.activity.3': 'Monitoring attendance of additional lessons',
  'seed.activity.4': 'Drafting the plan of teachers’ training',
  'seed.activity.5': 'Publishing the progress report on the school’s website',
  'seed.activity.6': 'Seminar for deputy heads for academic work',
  'seed.activity.7': 'Collecting data on the equipment of classrooms',
  'seed.done':
    'Created – tasks: {{tasks}}, organisations: {{organisations}}, orders: {{orders}}, reminders: {{reminders}}. Time: {{seconds}} s.',
  'seed.usage':
    'Usage: vekha seed --tasks NUMBER --organisations NUMBER [--due-now] [--force]. --due-now: the reminders are due at once. {{problem}}',
  'seed.not_a_count': 'The value of {{option}} must be a whole number from 1 to {{most}}.',
  'seed.real_orders':
    'The database holds real confirmed orders ({{count}}), and the trial data would get mixed up with them. Choose another folder with VEKHA_DATA or add --force.',
} as const;
