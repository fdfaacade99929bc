import { DEGREE } from '../words/index.js';

const RANKS = 'лейтенант|капитан|майор|подполковник|полковник|генерал|сержант|старшин|прапорщик|ефрейтор|мичман';
/** «майор», «старшему лейтенанту полиции», «генерал-майор внутренней службы». */
const RANK = `(?:(?:старш|младш|главн|гвардии)[а-яё]*\\s+)?(?:${RANKS})(?:а|у|ом|е)?(?:-(?:${RANKS})(?:а|у|ом)?)?(?:\\s+(?:внутренней\\s+службы|полиции|юстиции|милиции|таможенной\\s+службы|запаса|медицинской\\s+службы)(?:\\s+(?:запаса|в\\s+отставке))?)?`;
/** A degree follows a post as a rank does: «доцент, к.п.н.». */
const ALONE = new RegExp(`^(?:${RANK}|${DEGREE})$`, 'i');
const AT_END = new RegExp(`^(?<post>.*?\\S)\\s+(?<rank>${RANK}|${DEGREE})$`, 'i');

/** Whether the words are a rank and nothing else: it stands between a post and the name. */
export function isRank(words: string): boolean {
  return ALONE.test(words);
}

/** «начальник ПСЧ-4 | майор»: a post and the rank behind it decline each by itself. */
export function withoutRank(words: string): { readonly post: string; readonly rank: string | null } {
  const { post = words, rank = null } = isRank(words) ? {} : (AT_END.exec(words)?.groups ?? {});
  return { post, rank };
}

/** «Начальник ПСЧ-4 | майор» were cut apart: a rank goes with the post before it. */
export function joinRanks(parts: readonly string[], isPost: (words: string) => boolean): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before !== undefined && isRank(part) && isPost(before)) joined[joined.length - 1] = `${before} ${part}`;
    else joined.push(part);
  }
  return joined;
}
