import { parse } from '../language/parse.js';
import type { Frame } from './frame.js';
import { resolveRange } from './span-list.js';
import { isProblem, type Window } from './window.js';

/** The month or period a section heading names («СЕНТЯБРЬ», «I квартал»); `null` where it names none. */
export function sectionWindow(section: string | null, frame: Frame): Window | null {
  if (section === null) return null;
  const { tree } = parse(section);
  const clause = tree?.parts.length === 1 && tree.parts[0]?.clauses.length === 1 ? tree.parts[0].clauses[0] : undefined;
  const range = clause?.type === 'spans' && clause.list.ranges.length === 1 ? clause.list.ranges[0] : undefined;
  if (!range) return null;
  const resolved = resolveRange(range, frame);
  return isProblem(resolved) ? null : resolved.window;
}
