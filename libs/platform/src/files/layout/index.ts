export { documentFromPages } from './document-from-pages.js';
export type { Box, PageContent, PageWord, RulingLine, Turn } from './page-content.js';
