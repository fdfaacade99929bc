export { type IndicatorTable, indicatorHeader, readIndicatorTable } from './indicator-table.js';
export { joinContinued } from './join-continued.js';
export { type IndicatorsReading, readIndicators } from './read-indicators.js';
