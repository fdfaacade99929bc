const OF_BODY =
  /учреждени|организаци|школ|наименовани|предприяти|подразделени|(?<![а-я])орган|объект|площадк|муниципал|район/i;
const OF_PERSON = /ф\.?\s?и\.?\s?о|фамили|ответственн|сотрудник|работник|куратор|координатор|назнача/i;
const LONGEST_HEADING = 80;

/** Where a table «Учреждение | Ответственный | Должность» names the body and its person; null for other headings. */
export function appointmentColumns(
  headings: readonly string[],
): { readonly body: number; readonly person: number } | null {
  if (headings.some((heading) => heading.length > LONGEST_HEADING)) return null;
  const person = headings.findIndex((heading) => OF_PERSON.test(heading));
  const body = headings.findIndex((heading, at) => at !== person && OF_BODY.test(heading));
  return person < 0 || body < 0 ? null : { body, person };
}
