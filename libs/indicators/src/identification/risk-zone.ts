/** Which schools are at risk of low results, as data: «отрицательная динамика … в течение 2–3 лет и низкий ИОР». */
export interface RiskRule {
  /** Results of how many years are compared, each year's with those of the year before: two years are one comparison. */
  readonly riskYears: number;
  /** In how many procedures, at least. */
  readonly leastFalling: number;
  /** The index of educational results is low below this. */
  readonly indexBelow: number;
}

/** Shares of failed participants of one procedure, by year; without those of years nothing is known of. */
export interface ProcedureYears {
  readonly procedure: string;
  readonly shares: readonly { readonly year: number; readonly failedPercent: number }[];
}

export type RiskStanding = 'in' | 'open' | 'out';

export interface RiskFinding {
  /** `open`: one of the two signs is there, and what is not known of the other would decide. */
  readonly standing: RiskStanding;
  /** Procedures whose results got worse in each of the years. */
  readonly falling: readonly ProcedureYears[];
  /** Procedures that have a result in each of the years. */
  readonly comparable: number;
  /** Procedures that could have got worse in each of the years by what is not known. */
  readonly unknown: readonly string[];
  readonly index: number | null;
}

/** Whether a school is at risk in a year. What is known of neither sign is said to be out: nothing speaks for it. */
export function findRisk(
  { riskYears, leastFalling, indexBelow }: RiskRule,
  year: number,
  { procedures, index }: { readonly procedures: readonly ProcedureYears[]; readonly index: number | null },
): RiskFinding {
  const years = Array.from({ length: riskYears }, (_, at) => year - riskYears + 1 + at);
  const known = procedures.map(({ procedure, shares }) => ({
    procedure,
    shares: years.flatMap((asked) => shares.find((share) => share.year === asked) ?? []),
  }));
  const comparable = known.filter(({ shares }) => shares.length === years.length);
  const falling = comparable.filter(isWorseEachYear);
  const unknown = known.filter((one) => one.shares.length < years.length && isWorseEachYear(one));
  const couldFall = comparable.length < leastFalling || falling.length + unknown.length >= leastFalling;
  const isFalling = falling.length >= leastFalling ? true : couldFall ? null : false;
  const isLow = index === null ? null : index < indexBelow;
  const both = [isFalling, isLow];
  const standing = both.every((sign) => sign === true)
    ? 'in'
    : both.includes(true) && both.includes(null)
      ? 'open'
      : 'out';
  const unknownNames = unknown.map(({ procedure }) => procedure);
  return { standing, falling, comparable: comparable.length, unknown: unknownNames, index };
}

function isWorseEachYear({ shares }: ProcedureYears): boolean {
  return shares.every(
    ({ failedPercent }, at) => at === 0 || failedPercent > (shares[at - 1]?.failedPercent ?? Infinity),
  );
}
