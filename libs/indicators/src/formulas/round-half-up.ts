/** A double is sure of fifteen digits: what lies this near below a half is a half. */
const HAIR = 1 + 2 ** -49;

/** Rounds as a person does on paper: 2.345 to 2.35, though the nearest double lies below it; −2.5 to −3, away from zero. */
export function roundHalfUp(value: number, digits: number): number {
  const scale = 10 ** digits;
  const rounded = Math.round(Math.abs(value) * scale * HAIR) / scale;
  return value < 0 ? -rounded : rounded;
}
