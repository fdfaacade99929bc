export interface Leaf {
  readonly ids: readonly string[];
  readonly next: string | null;
  readonly previous: string | null;
}

const MOST_PAGES = 100;

/** The rows of a list as they are met from page to page, and again on the way back from its last page. */
export async function leafThrough(ask: (cursor: string | undefined) => Promise<Leaf>) {
  const walk = async (from: string | undefined, step: 'next' | 'previous') => {
    const pages: Leaf[] = [];
    for (let at: string | null | undefined = from; at !== null && pages.length < MOST_PAGES; ) {
      const page: Leaf = await ask(at);
      pages.push(page);
      at = page[step];
    }
    return pages;
  };
  const there = await walk(undefined, 'next');
  const last = there.at(-1);
  const back = last?.previous == null ? [] : (await walk(last.previous, 'previous')).reverse();
  return {
    there: there.flatMap(({ ids }) => ids),
    back: [...back.flatMap(({ ids }) => ids), ...(last?.ids ?? [])],
    pages: there.length,
  };
}
