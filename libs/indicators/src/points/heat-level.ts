/** How much of its most an indicator gave, from nothing to all of it; thirds between. */
export const HEAT_LEVELS = ['none', 'low', 'middle', 'high', 'full'] as const;
export type HeatLevel = (typeof HEAT_LEVELS)[number];

/** An indicator that can give nothing has given all it can. */
export function heatLevel(points: number, mostPoints: number): HeatLevel {
  if (points >= mostPoints) return 'full';
  if (points <= 0) return 'none';
  const share = points / mostPoints;
  if (share <= 1 / 3) return 'low';
  return share <= 2 / 3 ? 'middle' : 'high';
}
