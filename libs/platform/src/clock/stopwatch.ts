/** Starts counting real milliseconds; for durations, which no shifted clock changes. Call the result to read it. */
export function stopwatch(): () => number {
  const startedAt = performance.now();
  return () => performance.now() - startedAt;
}
