/** What the reader of indicators noticed, and what to do. */
export const warningsIndicators = {
  'warnings.band-gap': 'Значения между {{from}} и {{to}} не попадают ни в один диапазон шкалы.',
  'warnings.band-gap.remedy': 'Уточните, сколько баллов за них давать, до первого расчёта.',
  'warnings.band-overlap': 'Диапазоны шкалы перекрываются у значения {{at}}; считается первый по порядку.',
  'warnings.band-overlap.remedy': 'Если верен другой, исправьте шкалу.',
  'warnings.band-missing': 'Шкала неполна: сказано только «{{labels}}», для остальных случаев баллов нет.',
  'warnings.band-missing.remedy': 'Уточните, сколько баллов давать в остальных случаях.',
  'warnings.band-missing_scale': 'У показателя нет шкалы: за что сколько баллов, не сказано.',
  'warnings.band-missing.remedy_scale': 'Если баллы нужны, впишите шкалу; иначе показатель останется без оценки.',
  'warnings.band-unread': 'Не понято, за что даются баллы: {{words}}.',
  'warnings.band-unread.remedy': 'Впишите шкалу диапазонами или словами «наличие», «отсутствие».',
  'warnings.zero-undefined': 'Что ставить, когда изменения нет (значение 0), не сказано.',
  'warnings.zero-undefined.remedy': 'Уточните баллы для нуля до первого расчёта.',
  'warnings.formula-ambiguous': 'Формулу можно понять по-разному.',
  'warnings.formula-ambiguous.remedy': 'Проверьте формулу показателя.',
  'warnings.formula-ambiguous_year': 'В формуле не у каждой величины назван год; взят год соседней.',
  'warnings.formula-ambiguous.remedy_year': 'Проверьте, за тот ли год берётся каждая величина.',
  'warnings.formula-ambiguous_zero':
    'Чем заменять ноль, можно понять по-разному: взята замена в каждом знаменателе, а не всего отношения.',
  'warnings.formula-ambiguous.remedy_zero': 'Проверьте замену и единицу: доли или проценты.',
  'warnings.formula-ambiguous_division': 'В формуле несколько делений подряд; они выполняются слева направо.',
  'warnings.formula-ambiguous.remedy_division': 'Проверьте порядок действий; если он другой, поставьте скобки.',
  'warnings.formula-unread': 'Формула оставлена словами, выражения из них не вышло: {{words}}.',
  'warnings.formula-unread.remedy': 'Впишите формулу знаками или вносите готовое значение.',
  'warnings.homoglyph':
    'Формула записана латинскими буквами, а пояснение к ней русскими; буквы приняты за одни и те же.',
  'warnings.homoglyph.remedy': 'Проверьте, что буквы значат одно и то же.',
  'warnings.typo': 'Опечатка «{{words}}» исправлена при чтении.',
  'warnings.typo.remedy': 'Проверьте, что исправлено верно.',

  'place.indicator': 'Показатель {{number}}',
} as const;
