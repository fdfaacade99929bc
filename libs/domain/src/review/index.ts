export { mergeRows } from './merge-rows.js';
export { type NextSteps, nextSteps, type ReviewStep, type ReviewStepKind, standingSteps } from './review-steps.js';
export { type RowWords, wordsOrNull } from './row-words.js';
export { proposeLines, splitRow } from './split-row.js';
