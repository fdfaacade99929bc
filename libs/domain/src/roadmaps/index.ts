export { classesMeant, type KnownClass } from './classes-meant.js';
export { type InheritedRow, type InheritedState, inheritedState, lastDue, whyNotApprove } from './inherited-row.js';
export {
  type DemandingWords,
  type RoadmapDemandKind,
  type SuggestedDemand,
  suggestDemand,
} from './roadmap-demand.js';
export { type RoadmapToWrite, type RowToTake, roadmapFile } from './roadmap-file.js';
