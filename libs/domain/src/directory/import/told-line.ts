import type { Refused } from './find-organisation.js';
import type { OrganisationLine } from './import-lines.js';
import type { ImportLine } from './import-plan.js';

/** Of which row something is told. */
export function toldOf(line: OrganisationLine): Omit<ImportLine, 'outcome' | 'changes'> {
  const { place, entry, name } = line;
  return { place, entry, name, within: null, note: null, column: null, values: {} };
}

const CONFLICTS: ReadonlySet<string> = new Set([
  'perhaps-meant',
  'several-alike',
  'code-of-several',
  'stands-elsewhere',
  'same-entry-twice',
  'person-elsewhere',
  'email-taken',
  'person-left',
]);

export function outcomeOf({ fault }: Refused): 'conflict' | 'refused' {
  return CONFLICTS.has(fault) ? 'conflict' : 'refused';
}

export function refusedLine(line: OrganisationLine, refused: Refused): ImportLine {
  return {
    ...toldOf(line),
    outcome: outcomeOf(refused),
    changes: [],
    note: refused.fault,
    values: refused.values,
  };
}
