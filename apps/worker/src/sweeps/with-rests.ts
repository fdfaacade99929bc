/**
 * Work that rests after each failure in a row: for one beat, then two, four and so on. A beat of rest fails with what the
 * last try failed with, so that whoever looks sees that things are not well.
 */
export function withRests<Given extends unknown[], T>(
  work: (...given: Given) => Promise<T>,
  longestBeats: number,
): (...given: Given) => Promise<T> {
  let failures = 0;
  let restBeats = 0;
  let failure: unknown;
  return async (...given) => {
    if (restBeats > 0) {
      restBeats -= 1;
      throw failure;
    }
    try {
      const result = await work(...given);
      failures = 0;
      return result;
    } catch (error) {
      restBeats = Math.min(longestBeats, 2 ** failures);
      failures += 1;
      failure = error;
      throw error;
    }
  };
}
