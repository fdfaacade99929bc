import type { BroughtResults } from '../api/types.js';

/** What is said of the columns beside the file. */
export type SaidLayout = Pick<BroughtResults, 'columns' | 'year' | 'isSchoolYear'>;
