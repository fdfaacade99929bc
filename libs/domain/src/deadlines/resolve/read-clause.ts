import type { Clause } from '../language/tree.js';
import { type Read } from './dated-reading.js';

/** A schedule with the clause it came from. */
export interface ReadClause extends Read {
  readonly clause: Clause;
}
