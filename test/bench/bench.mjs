import { Logger } from '@nestjs/common';
import { buildServers } from '../support/packages.mjs';
import { readFlags, reportFigure } from '../support/report-figures.mjs';

// `npm run -s bench -- [--quick] [--json]`: what each figure and its bound mean is in docs/figures.md.
const flags = readFlags();
// The figures alone are printed: one JSON object a line is a promise.
Logger.overrideLogger(false);
buildServers();

// Only now: what is measured is the build.
const { measureReading } = await import('./reading.mjs');
const { measureDocuments } = await import('./documents.mjs');
const { measureMatching } = await import('./matching.mjs');
const { measurePlanning } = await import('./planning.mjs');
const { measurePlanningRows } = await import('./planning-rows.mjs');
const { measureLetters } = await import('./letters.mjs');
const { measureIndicators } = await import('./indicators.mjs');
const { measureEvaluation } = await import('./evaluation.mjs');
const { measureQueues } = await import('./queues.mjs');
const { measureRehearsal } = await import('./rehearsal.mjs');
const { measureDueSweep } = await import('./due-sweep.mjs');
const { measureSmtp } = await import('./smtp.mjs');
for (const measure of [
  measureReading,
  measureDocuments,
  measureMatching,
  measurePlanning,
  measurePlanningRows,
  measureIndicators,
  measureEvaluation,
  measureLetters,
  measureQueues,
  measureRehearsal,
  measureDueSweep,
  measureSmtp,
]) {
  for (const figure of await measure(flags)) reportFigure(figure, flags);
}
