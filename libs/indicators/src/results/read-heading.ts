import { ASSESSMENTS, type Assessment, type ProcedureContent, type ResultContent } from './result-column.js';

/** What a column of a table of results is taken for. */
export type ColumnMeaning =
  | { readonly role: 'school' }
  /** Under which authority the school stands, where schools of several bear one name. */
  | { readonly role: 'district' }
  | { readonly role: 'ignored' }
  | ({ readonly role: 'result'; readonly year: number | null } & ProcedureContent);

const SUBJECTS: readonly (readonly [string, RegExp])[] = [
  ['русский язык', /русск/u],
  ['математика', /матем/u],
  ['литературное чтение', /литературн\S* чтени/u],
  ['литература', /литератур/u],
  ['окружающий мир', /окружающ/u],
  ['история', /истори/u],
  ['обществознание', /обществозн/u],
  ['география', /географи/u],
  ['биология', /биологи/u],
  ['химия', /хими/u],
  ['физика', /физик/u],
  ['информатика', /информат/u],
  ['английский язык', /английск/u],
  ['немецкий язык', /немецк/u],
  ['французский язык', /французск/u],
];

const SHARE = /%|процент|дол[яиюе]/u;
const FAILING = /двоек|двойк|неуд|не преодол|не сда(?:л|вш)|не справ|неуспев/u;
const BEST = /от 80/u;
const MEAN = /средн\S* (?:балл|тестов|отметк|первичн)/u;
const PEOPLE = /участник|писал|сдавал|кол\S* (?:обучающихся|учеников)/u;
/** People, and not all who took part. */
const NOT_ALL = /получ|набра|преодол|не (?:писал|сдавал)|[«"“„]\d/u;
/** What is counted is said, though it may be nothing that is kept: the quality, the highest mark, who got a «3». */
const COUNTED =
  /%|процент|дол[яиюе]|балл|отметк|оценк|качеств|успеваем|кол-?в|количеств|числ|участник|писал|сдавал|получ|справ|преодол|[«"“„]\d[»"”“]/u;
const MARK = /[«"“„](?<mark>\d)[»"”“]/gu;
/** Of all schools together, and so of none of them. */
const OF_OTHERS = /(?:^|[^а-я])по (?:району|городу|муниципал|округу|краю|области|республике|региону|стране|россии|рф)/u;

const ORGANISATION =
  '(?:оо|оу|школ[аы]|лице[йи]|гимнази[яи]|(?:обще)?образовательн\\S*(?: (?:организаци[яи]|учреждени[ея]))?|организаци[яи]|учреждени[ея])';
const SCHOOL = new RegExp(
  `^(?:(?:краткое|полное|сокращенное) )?(?:наименование|название|(?:(?:наименование|название) )?(?:(?:муниципальн|государственн|бюджетн|казенн|автономн)\\S* )*${ORGANISATION}(?: ?[-(,/].*| (?:по|в|город|район|муниципал).*)?)$`,
  'u',
);
const DISTRICT =
  /муниципалитет|муниципальн\S* (?:образовани|район|округ|орган|управлени)|район|моуо|омсу|(?:^|[^а-я])ате(?:[^а-я]|$)|территори|город/u;
const NUMBERING = /^(?:№|n(?:[^a-z]|$)|номер|код|логин|п\/п)/u;
/** A heading is read as far as it can be one: a cell of a sheet holds thousands of letters. */
const LONGEST_HEADING = 500;
const GRADE = /(?:^|[^\d«"])(?<grade>1[01]|[1-9])[\s-]*(?:х|й|е)?\s*(?:кл|класс)/u;
const YEAR = /(?:^|\D)(?<year>20\d\d)(?!\d)/gu;

/** What a heading says its column is; what it leaves open is taken from the column before, as the heads of such tables do. */
export function readHeading(heading: string, before: ColumnMeaning | null): ColumnMeaning {
  const words = plain(heading);
  const assessment = assessmentIn(words);
  const subject = SUBJECTS.find(([, sign]) => sign.test(words))?.[0];
  const content = contentIn(words);
  if (NUMBERING.test(words) || OF_OTHERS.test(words)) return { role: 'ignored' };
  if (assessment === undefined && SCHOOL.test(words)) return { role: 'school' };
  if (assessment === undefined && subject === undefined && content === undefined)
    return { role: DISTRICT.test(words) ? 'district' : 'ignored' };
  const last = before?.role === 'result' ? before : null;
  const known = { assessment: assessment ?? last?.assessment, subject: subject ?? last?.subject };
  // Where nothing is said to be counted it is what such tables are made for.
  const counted = content ?? (COUNTED.test(words) ? undefined : 'failed-share');
  if (known.assessment === undefined || known.subject === undefined || counted === undefined)
    return { role: 'ignored' };
  const grade = GRADE.exec(words)?.groups?.['grade'];
  // A subject of its own has the form of the column before only where it says none itself.
  const follows = subject === undefined && assessment === undefined;
  return {
    ...{ role: 'result', assessment: known.assessment, subject: known.subject, content: counted },
    grade: grade === undefined ? (follows ? (last?.grade ?? null) : null) : Number(grade),
    year: yearIn(words) ?? (follows ? (last?.year ?? null) : null),
  };
}

/** Whether schools may stand under a heading that does not say so: not under a number, a result or anything counted. */
export function mayNameSchools(heading: string): boolean {
  const words = plain(heading);
  return !NUMBERING.test(words) && !COUNTED.test(words) && assessmentIn(words) === undefined;
}

/** A share is of those who failed, or of the best, only where that is said; «4» and «5» together are neither. */
function contentIn(words: string): ResultContent | undefined {
  const marks = new Set([...words.matchAll(MARK)].map(({ groups }) => groups?.['mark']));
  const isOnly = (mark: string) => marks.size === 1 && marks.has(mark);
  const isFailing = isOnly('2') || (marks.size === 0 && FAILING.test(words));
  if (SHARE.test(words)) {
    if (isFailing) return 'failed-share';
    return isOnly('5') || (marks.size === 0 && BEST.test(words)) ? 'top-share' : undefined;
  }
  if (isFailing) return 'failed';
  if (MEAN.test(words)) return 'mean';
  return PEOPLE.test(words) && !NOT_ALL.test(words) ? 'participants' : undefined;
}

function plain(heading: string): string {
  return heading.slice(0, LONGEST_HEADING).toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim();
}

/** The year words name: of «2020/2021» the later. */
export function yearIn(words: string): number | null {
  const years = [...words.matchAll(YEAR)].map(({ groups }) => Number(groups?.['year']));
  return years.length === 0 ? null : Math.max(...years);
}

function assessmentIn(words: string): Assessment | undefined {
  return ASSESSMENTS.find((one) => new RegExp(`(?:^|[^а-я])${one.toLowerCase()}(?:[^а-я]|$)`, 'u').test(words));
}
