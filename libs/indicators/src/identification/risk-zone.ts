/** Which schools are at risk of low results, as data: «отрицательная динамика … в течение 2–3 лет и низкий ИОР». */
export interface RiskRule {
  /** Over how many years results have to get worse, each year against the one before. */
  readonly riskYears: number;
  /** In how many procedures, at least. */
  readonly leastFalling: number;
  /** The index of educational results is low below this. */
  readonly indexBelow: number;
}

/** Shares of failed participants of one procedure, by year. */
export interface ProcedureYears {
  readonly procedure: string;
  readonly shares: readonly { readonly year: number; readonly failedPercent: number }[];
}

export type RiskStanding = 'in' | 'open' | 'out';

export interface RiskFinding {
  /** `open`: one of the two signs is there and nothing is known of the other. */
  readonly standing: RiskStanding;
  /** Procedures whose results got worse in each of the years. */
  readonly falling: readonly ProcedureYears[];
  /** Procedures that have a result in each of the years. */
  readonly comparable: number;
  readonly index: number | null;
}

/** Whether a school is at risk in a year. What is known of neither sign is said to be out: nothing speaks for it. */
export function findRisk(
  { riskYears, leastFalling, indexBelow }: RiskRule,
  year: number,
  { procedures, index }: { readonly procedures: readonly ProcedureYears[]; readonly index: number | null },
): RiskFinding {
  const years = Array.from({ length: riskYears }, (_, at) => year - riskYears + 1 + at);
  const comparable = procedures.flatMap(({ procedure, shares }) => {
    const known = years.flatMap((asked) => shares.find((share) => share.year === asked) ?? []);
    return known.length === years.length ? [{ procedure, shares: known }] : [];
  });
  const falling = comparable.filter(({ shares }) =>
    shares.every(({ failedPercent }, at) => at === 0 || failedPercent > (shares[at - 1]?.failedPercent ?? Infinity)),
  );
  const isFalling = falling.length >= leastFalling ? true : comparable.length < leastFalling ? null : false;
  const isLow = index === null ? null : index < indexBelow;
  const both = [isFalling, isLow];
  const standing = both.every((sign) => sign === true)
    ? 'in'
    : both.includes(true) && both.includes(null)
      ? 'open'
      : 'out';
  return { standing, falling, comparable: comparable.length, index };
}
