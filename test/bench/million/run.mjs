import { Logger } from '@nestjs/common';
import { buildServers } from '../../support/packages.mjs';
import { readFlags, reportFigure } from '../../support/report-figures.mjs';

// `npm run -s bench:million -- [--quick] [--json]`: apart from the other figures, because its tables take minutes to fill.
const flags = readFlags();
Logger.overrideLogger(false);
buildServers();

const { measureMillion } = await import('./million.mjs');
for (const figure of await measureMillion(flags)) reportFigure(figure, flags);
