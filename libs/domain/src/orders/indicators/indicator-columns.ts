/** What a column of a table of indicators holds. `criterion` groups the indicators beside it. */
export type IndicatorRole =
  | 'number'
  | 'criterion'
  | 'name'
  | 'formula'
  | 'unit'
  | 'scale'
  | 'points'
  | 'frequency'
  | 'owner'
  | 'baseline'
  | 'target'
  | 'other';

export interface IndicatorColumn {
  readonly role: IndicatorRole;
  readonly heading: string;
  /** The year a planned or starting value is for, where the heading names one. */
  readonly year: number | null;
}

const YEAR = /(?<!\d)(?<year>20\d{2})(?!\d)/;
const YEAR_ALONE =
  /^(?:(?:на|за|к|план|прогноз|факт)\s+)?20\d{2}(?:\s*[-–/]\s*(?:20)?\d{2})?\s*(?:уч[а-яё.]*\s*)?(?:год[а-яё]*|г\.?)?(?:\s*\(?(?:план|прогноз|факт|оценка)[а-яё]*\)?)?\.?$/i;

/** First match wins. */
const ROLE_WORDS: readonly (readonly [IndicatorRole, RegExp])[] = [
  ['number', /^(?:№|n|номер|код|п\/п)(?:\s*(?:п\/?\s?п\.?|строки|показателя))?\.?$/i],
  ['unit', /ед(?:иниц[а-яё]*|\.)\s*изм|^ед(?:иница|\.)?$/i],
  [
    'baseline',
    /базов[а-яё]+\s+(?:значени|показател|величин|уров|год)|исходн[а-яё]+\s+(?:значени|данн)|фактическ[а-яё]+\s+значени|на\s+начало|на\s+0?1(?:\.01\.|\s+января)/i,
  ],
  [
    'formula',
    /формул|(?:методик|алгоритм|порядок|способ)[а-яё]*\s+(?:рас[-\s]*ч[её]т|вычислен|опред)|^рас[-\s]*ч[её]т/i,
  ],
  [
    'points',
    /^(?:кол[а-яё-]*\s+)?(?:максимальн[а-яё]+\s+)?(?:балл[а-яё]*|оценка(?:\s+в\s+баллах)?|количество\s+баллов|вес(?:\s+показателя)?)\.?$/i,
  ],
  ['scale', /шкал|диапазон|систем[а-яё]+\s+(?:измерен|оцен)|балл|критери[а-яё]+\s+оцен|градац/i],
  ['frequency', /периодичн|частот|сроки?(?![а-яё])|метод[а-яё]*(?:\s+сбора|,|$)/i],
  ['owner', /ответственн|исполнител|субъект|кто\s+(?:проводит|предоставляет)|оператор/i],
  [
    'target',
    /(?:планов[а-яё]+|целев[а-яё]+|прогнозн[а-яё]+|ожидаем[а-яё]+|достигаем[а-яё]+)\s+(?:значени|уров|величин)|значени[а-яё]+\s+(?:показател|по\s+год|индикатор)|^значени[ея]$/i,
  ],
  ['name', /показател|индикатор|параметр/i],
  ['criterion', /критери|(?<![а-яё])задач|(?<![а-яё])направлени|(?<![а-яё])цел[иь](?![а-яё])|групп/i],
  ['name', /наименован|содержани/i],
];

/** Words of a table of activities: such a table may well have a column of indicators. */
const OF_ROADMAP = /мероприяти|(?<![а-яё])действи|вид[а-яё]*\s+(?:работ|деятельн)|содержани[а-яё]+\s+работ/i;

function columnFor(heading: string): IndicatorColumn {
  const words = heading.replace(/\s+/g, ' ').trim();
  const year = YEAR.exec(words)?.groups?.year;
  const own = words.split(': ').at(-1) ?? words;
  const byWords = ROLE_WORDS.find(([, known]) => known.test(words))?.[0] ?? 'other';
  const isPlanned =
    YEAR_ALONE.test(own) && (words === own || /значени|показател|план|прогноз|год|период|динамик/i.test(words));
  const isFact = /(?<![а-яё])факт/i.test(words) && byWords !== 'baseline';
  const role = isFact ? 'other' : isPlanned && byWords !== 'baseline' ? 'target' : byWords;
  return { role, heading: words, year: year === undefined ? null : Number(year) };
}

/**
 * The columns of a table of indicators, or null where the headings are none: they name an indicator and how it is
 * measured (unit, formula, scale, planned values, frequency), and no activity. Where a criterion and no indicator is
 * named, the criterion is what is measured.
 */
export function indicatorColumns(headings: readonly string[]): IndicatorColumn[] | null {
  if (headings.length < 3 || headings.some((heading) => heading.length > 200 || OF_ROADMAP.test(heading))) return null;
  const columns = headings.map(columnFor);
  const has = (...roles: IndicatorRole[]): boolean => columns.some(({ role }) => roles.includes(role));
  const speaksOfIndicators = headings.some((heading) => /показател|индикатор|критери/i.test(heading));
  if (!speaksOfIndicators || !has('unit', 'formula', 'scale', 'points', 'baseline', 'target', 'frequency')) return null;
  const isMeasured = has('unit', 'formula', 'scale', 'points', 'baseline', 'target');
  if (!isMeasured && !headings.some((heading) => /периодичн|частот/i.test(heading))) return null;
  return onlyOnce(has('name') ? columns : withCriterionAsName(columns));
}

function withCriterionAsName(columns: readonly IndicatorColumn[]): IndicatorColumn[] | null {
  const criterionAt = columns.findIndex(({ role }) => role === 'criterion');
  // «Критерии оценки» beside another scale is what is rated, not how.
  const scales = columns.flatMap(({ role, heading }, at) =>
    role === 'scale' || role === 'points' ? [{ heading, at }] : [],
  );
  const ratedAt = scales.length > 1 ? (scales.find(({ heading }) => /критери/i.test(heading))?.at ?? -1) : -1;
  const at = criterionAt < 0 ? ratedAt : criterionAt;
  return at < 0 ? null : columns.map((column, index) => (index === at ? { ...column, role: 'name' } : column));
}

/** A role but that of planned values is taken by one column, the first. */
function onlyOnce(columns: readonly IndicatorColumn[] | null): IndicatorColumn[] | null {
  const taken = new Set<IndicatorRole>();
  return (
    columns?.map((column): IndicatorColumn => {
      const isFree = column.role === 'target' || column.role === 'other' || !taken.has(column.role);
      taken.add(column.role);
      return isFree ? column : { ...column, role: 'other' };
    }) ?? null
  );
}

export function columnAt(columns: readonly IndicatorColumn[], role: IndicatorRole): number {
  return columns.findIndex((column) => column.role === role);
}
