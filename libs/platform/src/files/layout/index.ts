export type { Grid } from './lattice.js';
export { type Box, boxAround, type PageContent, type PageWord, type RulingLine, type Turn } from './page-content.js';
export { ruledGrids } from './page-tables.js';
export { pageWarning, type ReadPage, sourceDocument } from './source-document.js';
export { lyingPage } from './upright-page.js';
