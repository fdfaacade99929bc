import { type Column, recogniseHeader, roleOf } from './table/index.js';

/** What each column of a roadmap was taken for, left to right, by its headings. */
export function columnMeanings(headings: readonly string[]): readonly Column[] {
  return recogniseHeader(headings) ?? headings.map((heading) => ({ heading, role: roleOf(heading) }));
}
