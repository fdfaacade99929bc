import type { Warning } from '../../deadlines/index.js';

/** What a row or a clause is warned of because of the words that name who does it. */
const OF_PARTIES: ReadonlySet<string> = new Set([
  'bracket-untold',
  'further-assignee',
  'nobody-appointed',
  'nobody-assigned',
  'owner-from-heading',
  'parties-control',
  'parties-ditto',
  'parties-open-list',
  'parties-too-long',
  'party-remark',
  'party-vague',
  'person-case',
  'person-initials',
  'school-numbers',
]);

/** True for what those words gave rise to, be it a code that terms have too. */
export function isOfParties({ code, values }: Warning): boolean {
  return OF_PARTIES.has(code) || values?.context === 'parties';
}
