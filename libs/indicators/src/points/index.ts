export { type Comparable, changeOf, comparable, type ScoreChange } from './change.js';
export { HEAT_LEVELS, type HeatLevel, heatLevel } from './heat-level.js';
export { type CountedScore, mostPointsOf, type PointSum, sumUp } from './sum-up.js';
