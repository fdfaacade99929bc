import { buildServers } from '../support/packages.mjs';
import { readFlags, reportFigure } from '../support/report-figures.mjs';

// `npm run -s bench -- [--quick] [--json]`: what each figure and its bound mean is in docs/figures.md.
const flags = readFlags();
buildServers();

// Only now: what is measured is the build.
const { measureReading } = await import('./reading.mjs');
const { measurePlanning } = await import('./planning.mjs');
for (const measure of [measureReading, measurePlanning]) {
  for (const figure of measure(flags)) reportFigure(figure, flags);
}
