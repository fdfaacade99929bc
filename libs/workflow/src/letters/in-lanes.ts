/**
 * Works on the items a few at a time, in their order, until they are done or it is told to stop. One that fails ends its
 * lane; the others go on, and then the first failure is thrown.
 */
export async function inLanes<Item>(
  items: readonly Item[],
  { lanes, stop }: { readonly lanes: number; readonly stop?: AbortSignal | undefined },
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const lane = async () => {
    while (!stop?.aborted) {
      const { done, value } = waiting.next();
      if (done) return;
      await work(value);
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
}
