import type { Part, Place } from '../language/tree.js';
import type { Frame } from './frame.js';
import { wordsAt } from './wording.js';

/** What of some parts dates the work, and the words that only date another paper. */
interface Sifted {
  readonly parts: readonly Part[];
  readonly papers: readonly Place[];
}

const DATED_BY = /(?:^|\s)от$/iu;

/** «приказ от 15.03.2024», «в ред. от 15 марта»: the day is the paper's. */
export function datesPaper({ label, clauses }: Part, { phrase }: Frame): boolean {
  return label !== null && clauses[0]?.type === 'spans' && DATED_BY.test(wordsAt(phrase, label));
}

/** «до 1 мая; приказ от 15.03.2024»: the parts without the days of other papers. */
export function withoutPapers(parts: readonly Part[], frame: Frame): Sifted {
  const sifted = parts.map((part) => (datesPaper(part, frame) ? siftedPart(part) : { parts: [part], papers: [] }));
  return { parts: sifted.flatMap((one) => one.parts), papers: sifted.flatMap(({ papers }) => papers) };
}

function siftedPart({ label, ...part }: Part): Sifted {
  const [first, ...others] = part.clauses;
  if (label === null || first?.type !== 'spans') return { parts: [{ label, ...part }], papers: [] };
  const [range, ...ranges] = first.list.ranges;
  const isOnly = ranges.length === 0;
  const to = isOnly || !range ? first.at.to : (range.to ?? range.from).at.to;
  const kept = isOnly ? others : [{ ...first, list: { ranges, joints: first.list.joints.slice(1) } }, ...others];
  const joints = isOnly ? part.joints.slice(1) : part.joints;
  return {
    parts: kept.length > 0 ? [{ ...part, label: null, clauses: kept, joints }] : [],
    papers: [{ from: label.from, to }],
  };
}
