/** One text for what is one value in the database, where fields have another order and undefined ones are not kept. */
function asStored(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** `some` without as many of each as there are among `others`. */
export function withoutThose<Value>(some: readonly Value[], others: readonly Value[]): Value[] {
  const left = new Map<string, number>();
  for (const key of others.map(asStored)) left.set(key, (left.get(key) ?? 0) + 1);
  return some.filter((one) => {
    const key = asStored(one);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
}
