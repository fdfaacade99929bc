export { type Column, type ColumnRole, columnOf } from './columns.js';
export { leadingNumber, parentNumber } from './item-number.js';
export { type RoadmapTable, readRoadmapTable, type TableItem } from './roadmap-table.js';
