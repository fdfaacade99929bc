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

const CONTENTS: readonly (readonly [ResultContent, RegExp])[] = [
  ['participants', /участник|писал|сдавал|кол\S* (?:обучающихся|учеников)/u],
  ['mean', /средн\S* (?:балл|тестов|отметк|первичн)/u],
  ['top-share', /(?:доля|%|процент)[^2]*[«"]?5[»"]|от 80/u],
  ['failed-share', /%|процент|доля/u],
  ['failed', /«2»|"2"|двоек|не преодол|не сдал/u],
];

const SCHOOL =
  /^(?:оо|школ\S*|учреждени\S*|организаци\S*|(?:краткое |полное )?наименование.*|название.*|общеобразовательн\S*.*)$/u;
const DISTRICT = /муниципал|район|моуо|омсу|(?:^|[^а-я])ате(?:[^а-я]|$)|территори|город/u;
const GRADE = /(?:^|[^\d«"])(?<grade>1[01]|[1-9])[\s-]*(?:х|й|е)?\s*(?:кл|класс)/u;
const YEAR = /(?:^|\D)(?<year>20\d\d)(?!\d)/gu;

/** What a heading says its column is; what it leaves open is taken from the column before, as the heads of such tables do. */
export function readHeading(heading: string, before: ColumnMeaning | null): ColumnMeaning {
  const words = heading.toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim();
  const assessment = assessmentIn(words);
  const subject = SUBJECTS.find(([, sign]) => sign.test(words))?.[0];
  const content = CONTENTS.find(([, sign]) => sign.test(words))?.[0];
  if (assessment === undefined && subject === undefined && content === undefined) {
    if (SCHOOL.test(words)) return { role: 'school' };
    return { role: DISTRICT.test(words) ? 'district' : 'ignored' };
  }
  if (assessment === undefined && SCHOOL.test(words)) return { role: 'school' };
  const last = before?.role === 'result' ? before : null;
  const known = { assessment: assessment ?? last?.assessment, subject: subject ?? last?.subject };
  if (known.assessment === undefined || known.subject === undefined) return { role: 'ignored' };
  const grade = GRADE.exec(words)?.groups?.['grade'];
  // A subject of its own has the form of the column before only where it says none itself.
  const follows = subject === undefined && assessment === undefined;
  return {
    ...{ role: 'result', assessment: known.assessment, subject: known.subject, content: content ?? 'failed-share' },
    grade: grade === undefined ? (follows ? (last?.grade ?? null) : null) : Number(grade),
    year: yearIn(words) ?? (follows ? (last?.year ?? null) : null),
  };
}

/** The year words name: of «2020/2021» the later. */
export function yearIn(words: string): number | null {
  const years = [...words.matchAll(YEAR)].map(({ groups }) => Number(groups?.['year']));
  return years.length === 0 ? null : Math.max(...years);
}

function assessmentIn(words: string): Assessment | undefined {
  return ASSESSMENTS.find((one) => new RegExp(`(?:^|[^а-я])${one.toLowerCase()}(?:[^а-я]|$)`, 'u').test(words));
}
