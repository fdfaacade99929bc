/**
 * Seconds a call takes: the median of `runs` for each of the works, taken in turns so that a busy moment of the machine
 * falls on all of them. One call of each goes before, unmeasured, because the first one compiles.
 */
export function medianSeconds(works, runs) {
  for (const work of works) work();
  const seconds = works.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, work] of works.entries()) seconds[index].push(secondsOf(work));
  }
  return seconds.map(median);
}

const SHORTEST_MS = 5;

// A call too short for the timer is repeated until the sum is long enough.
function secondsOf(work) {
  const startedAt = performance.now();
  let calls = 0;
  let elapsedMs = 0;
  while (elapsedMs < SHORTEST_MS) {
    work();
    calls += 1;
    elapsedMs = performance.now() - startedAt;
  }
  return elapsedMs / calls / 1000;
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
