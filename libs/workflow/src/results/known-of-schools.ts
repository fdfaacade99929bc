import { INDEX_MEASURE, type ProcedureYears, type SchoolResults, type WholeRule } from '@indicators/identification';
import { measureOf, nameOfProcedure, type Procedure, resultOf } from '@indicators/results';
import { measuresOfBranch, type ValueOfYear, valuesOfYears } from '@storage';
import type { EntityManager } from 'typeorm';
import { groupBy } from '../rows/group-by.js';

const SHARES = ['failed-share', 'failed', 'participants'] as const;

/** What a branch has results of, and in which of the years that count. */
export interface ProceduresOfBranch {
  readonly procedures: readonly Procedure[];
  /** Names of those with results, with the year. */
  readonly held: readonly { readonly name: string; readonly year: number }[];
  /** Names of those with results in each of the years that are compared. */
  readonly compared: ReadonlySet<string>;
}

export async function proceduresOfBranch(
  manager: EntityManager,
  organisationId: string,
  { years, riskYears }: WholeRule,
  year: number,
): Promise<ProceduresOfBranch> {
  const measures = await measuresOfBranch(manager, organisationId);
  const results = measures.flatMap(({ measure, year: of }) => {
    const result = resultOf(measure);
    return result === null || !isShare(result.content)
      ? []
      : [{ procedure: result, name: nameOfProcedure(result), year: of }];
  });
  const procedures = new Map(results.map(({ name, procedure }) => [name, procedure]));
  const counted = results.filter((result) => result.year > year - years && result.year <= year);
  const held = new Map(counted.map(({ name, year: of }) => [`${of} ${name}`, { name, year: of }]));
  const inOrder = [...held].toSorted(([one], [other]) => one.localeCompare(other, 'ru')).map(([, entry]) => entry);
  const known = new Set(results.map(({ name, year: of }) => `${of} ${name}`));
  const isCompared = (name: string) => yearsUntil(year, riskYears).every((of) => known.has(`${of} ${name}`));
  const compared = new Set([...procedures.keys()].filter(isCompared));
  return { procedures: [...procedures.values()], held: inOrder, compared };
}

function yearsUntil(last: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => last - count + 1 + at);
}

function isShare(content: string): boolean {
  return SHARES.some((share) => share === content);
}

/** What is known of each of these schools, by the numbers that were written last. */
export async function knownOfSchools(
  manager: EntityManager,
  ids: readonly string[],
  asked: { readonly branch: ProceduresOfBranch; readonly rule: WholeRule; readonly year: number },
): Promise<ReadonlyMap<string, SchoolResults>> {
  const { branch, rule, year } = asked;
  const measures = branch.procedures.flatMap((procedure) =>
    SHARES.map((content) => measureOf({ ...procedure, content })),
  );
  const from = year - Math.max(rule.years, rule.riskYears) + 1;
  const values = await valuesOfYears(manager, ids, { measures: [...measures, INDEX_MEASURE], from, to: year });
  const bySchool = groupBy(values, ({ organisationId }) => organisationId);
  return new Map(ids.map((id) => [id, knownOfOne(bySchool.get(id) ?? [], asked)]));
}

function knownOfOne(
  values: readonly ValueOfYear[],
  { branch, rule, year }: { readonly branch: ProceduresOfBranch; readonly rule: WholeRule; readonly year: number },
): SchoolResults {
  const byKey = new Map(values.map((value) => [`${value.year} ${value.measure}`, value]));
  const procedures = new Map(branch.procedures.map((procedure) => [nameOfProcedure(procedure), procedure]));
  const shareOf = (name: string, of: number) => shareIn(byKey, procedures.get(name), of);
  const results = branch.held.map(({ name, year: of }) => ({ procedure: name, year: of, ...shareOf(name, of) }));
  const history = [...procedures.keys()].flatMap((procedure): ProcedureYears[] => {
    // What was not held in one of the years is not to be compared; what nobody has told of could be.
    const answers = yearsUntil(year, rule.riskYears).map((of) => ({ year: of, ...shareOf(procedure, of) }));
    if (answers.some(({ missing }) => missing === 'not-held' || missing === 'not-applicable')) return [];
    const shares = answers.flatMap(({ year: of, failedPercent }) =>
      failedPercent === null ? [] : [{ year: of, failedPercent }],
    );
    return shares.length === 0 && !branch.compared.has(procedure) ? [] : [{ procedure, shares }];
  });
  return { results, history, index: byKey.get(`${year} ${INDEX_MEASURE}`)?.number ?? null };
}

/** As it was stated, else by the numbers of people; with the reason there is none, where one was given. */
function shareIn(byKey: ReadonlyMap<string, ValueOfYear>, procedure: Procedure | undefined, year: number) {
  if (procedure === undefined) return { failedPercent: null, missing: null };
  const valueOf = (content: (typeof SHARES)[number]) => byKey.get(`${year} ${measureOf({ ...procedure, content })}`);
  const [share, failed, participants] = SHARES.map(valueOf);
  // Nobody took part: a share of nobody says nothing, and neither does its being nought.
  if (participants?.number === 0 && !share?.number) return { failedPercent: null, missing: 'not-held' as const };
  if (share?.number != null) return { failedPercent: share.number, missing: null };
  if (failed?.number != null && participants?.number != null) {
    return { failedPercent: (100 * failed.number) / participants.number, missing: null };
  }
  return { failedPercent: null, missing: share?.missing ?? failed?.missing ?? participants?.missing ?? null };
}
