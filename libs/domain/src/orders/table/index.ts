export { type Cell, cellText } from './cell.js';
export { type Column, type ColumnRole, columnOf, recogniseHeader, roleOf } from './columns.js';
export { gridRows } from './grid.js';
export { headingsOf } from './headings.js';
export { leadingNumber, parentNumber } from './item-number.js';
export { type RoadmapTable, readRoadmapTable } from './roadmap-table.js';
export { buildRows } from './row-builder.js';
export type { BodyRow, TableItem } from './rows.js';
export { type UnreadTable, unreadTable, warnUnread } from './unread-table.js';
