export { type Column, type ColumnRole, columnOf, roleOf } from './columns.js';
export { leadingNumber, parentNumber } from './item-number.js';
export { type RoadmapTable, readRoadmapTable } from './roadmap-table.js';
export type { TableItem } from './rows.js';
export { type UnreadTable, unreadTable, warnUnread } from './unread-table.js';
