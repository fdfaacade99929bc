export { classesMeant, type KnownClass } from './classes-meant.js';
export {
  changedAbove,
  type InheritedRow,
  type InheritedState,
  inheritedState,
  lastDue,
  type WordsAbove,
  whyNotApprove,
} from './inherited-row.js';
export {
  type DemandingWords,
  type RoadmapDemandKind,
  SPEAKS_OF_ROADMAP,
  type SuggestedDemand,
  suggestDemand,
} from './roadmap-demand.js';
export { type RoadmapToWrite, type RowToTake, roadmapFile } from './roadmap-file.js';
