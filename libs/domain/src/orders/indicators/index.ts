export { type IndicatorTable, readIndicatorTable } from './indicator-table.js';
export { type IndicatorsReading, readIndicators } from './read-indicators.js';
