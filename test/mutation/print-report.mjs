import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RULES } from './compile-sources.mjs';

/** What share of the mutants of a whole folder its specs must notice, in percent; about two below what was last seen. */
const FLOORS = { calendar: 92, 'deadlines/resolve': 78 };
const STATUSES = ['killed', 'endless', 'survived', 'unreached'];
const LONGEST_TEXT = 70;

/** Prints the survivors and the counts of each folder; tells whether every folder that was tried whole reached its floor. */
export function printReport({ place, found, count, seconds, isWhole }) {
  const folders = new Set(found.map((mutant) => folderOf(mutant)));
  for (const mutant of found) {
    if (mutant.status === 'survived' || mutant.status === 'unreached') console.log(lineOf(mutant));
  }
  let held = true;
  console.log(`\n${place}: ${found.length} mutants, ${count} tests, ${seconds} s`);
  for (const name of folders) {
    const mutants = found.filter((mutant) => folderOf(mutant) === name);
    const counts = STATUSES.map((status) => `${status} ${mutants.filter((one) => one.status === status).length}`);
    const noticed = mutants.filter(({ status }) => status === 'killed' || status === 'endless').length;
    const share = (100 * noticed) / mutants.length;
    const floor = (isWhole && FLOORS[name]) || 0;
    if (share < floor) held = false;
    const atLoad = mutants.filter(({ isStatic }) => isStatic).length;
    console.log(
      `${share < floor ? 'MISSED' : 'holds '} ${name}: ${share.toFixed(1)} % of ${mutants.length} (at least ${floor}); ${counts.join(', ')}; static among them ${atLoad}`,
    );
  }
  return held;
}

function folderOf({ fileName }) {
  return path.relative(RULES, path.dirname(fileName));
}

function lineOf({ fileName, location: { start, end }, replacement, status }) {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column);
  lines[0] = lines[0].slice(start.column);
  const place = `${path.relative(RULES, fileName)}:${start.line + 1}:${start.column + 1}`;
  return `${status} ${place} ${short(lines.join('\n'))}  →  ${short(replacement)}`;
}

function short(text) {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT)}…` : line;
}
