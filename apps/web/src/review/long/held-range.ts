import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** The entries in sight, and those that have to stay wherever the eye goes: the keyboard or a draft is in them. */
export function withHeld(range: Range, held: readonly number[]): number[] {
  const all = new Set(defaultRangeExtractor(range));
  for (const index of held) if (index >= 0 && index < range.count) all.add(index);
  return [...all].sort((a, b) => a - b);
}
