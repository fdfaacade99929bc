export type { GrammaticalCase } from './declension.js';
export {
  casesOf,
  DEGREE,
  type Head,
  headOf,
  isNominative,
  isOnlyNominative,
  opensWithShortPost,
  toNominative,
} from './head.js';
export { type HeadKind, headReadings } from './head-nouns.js';
export { agrees, looksLikeAdjective } from './modifiers.js';
