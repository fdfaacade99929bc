/** The assessments whose results come as tables. */
export const ASSESSMENTS = ['ВПР', 'ОГЭ', 'ЕГЭ'] as const;
export type Assessment = (typeof ASSESSMENTS)[number];

/** What a column of results says of a school: shares are per cent of the participants. */
export const RESULT_CONTENTS = ['failed-share', 'failed', 'participants', 'top-share', 'mean'] as const;
export type ResultContent = (typeof RESULT_CONTENTS)[number];

/** One assessment in one subject and form, as the federal method counts them. */
export interface Procedure {
  readonly assessment: Assessment;
  readonly subject: string;
  /** The form; null where it goes without saying, as with examinations. */
  readonly grade: number | null;
}

export interface ProcedureContent extends Procedure {
  readonly content: ResultContent;
}

/** Ends of the names of measures, as the catalogue of order 002 calls them, so that a result fills in its forms. */
const ENDINGS: Readonly<Record<ResultContent, Readonly<Record<'mark' | 'threshold', string>>>> = {
  'failed-share': { mark: 'доля отметок «2»', threshold: 'доля не преодолевших порог' },
  failed: { mark: 'получили отметку «2»', threshold: 'не преодолели порог' },
  participants: { mark: 'участники', threshold: 'участники' },
  'top-share': { mark: 'доля отметок «5»', threshold: 'доля результатов от 80 до 100 баллов' },
  mean: { mark: 'средний балл', threshold: 'средний балл' },
};

export function nameOfProcedure({ assessment, subject, grade }: Procedure): string {
  return [assessment, subject, ...(grade === null ? [] : [`${grade} класс`])].join(', ');
}

/** The measure a result is kept as. */
export function measureOf(result: ProcedureContent): string {
  return `${nameOfProcedure(result)}: ${endingOf(result)}`;
}

/** Which result a measure is; null for every other measure. */
export function resultOf(measure: string): ProcedureContent | null {
  const { assessment, subject, grade, ending } = NAME.exec(measure)?.groups ?? {};
  const known = ASSESSMENTS.find((one) => one === assessment);
  if (known === undefined || subject === undefined) return null;
  const content = RESULT_CONTENTS.find((one) => endingOf({ assessment: known, content: one }) === ending);
  return content === undefined
    ? null
    : { assessment: known, subject, grade: grade === undefined ? null : Number(grade), content };
}

const NAME = /^(?<assessment>ВПР|ОГЭ|ЕГЭ), (?<subject>[^:]+?)(?:, (?<grade>\d{1,2}) класс)?: (?<ending>.+)$/u;

/** At a unified examination there are no marks, only a threshold. */
function endingOf({ assessment, content }: Pick<ProcedureContent, 'assessment' | 'content'>): string {
  return ENDINGS[content][assessment === 'ЕГЭ' ? 'threshold' : 'mark'];
}
