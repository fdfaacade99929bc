import { localDate } from '../calendar/index.js';
import { whyNotResolveBy, whyNotResolveTo } from './resolution.js';

const school = { organisationId: 'school', personId: null, lineage: ['region', 'town', 'school'] };

describe('to whom a resolution is given', () => {
  it.each([
    ['a body of the branch', school, 'town', null],
    ['a person of it', { ...school, personId: 'teacher' }, 'town', null],
    ['whoever leads the task already, too', { ...school, personId: 'lead' }, 'school', null],
    ['anybody, where the branch is everything', { ...school, lineage: ['elsewhere'] }, null, null],
    ['nobody of another branch', school, 'neighbour', 'not-below'],
    ['nobody but others', { ...school, personId: 'giver' }, 'town', 'to-self'],
  ] as const)('%s', (_, receiver, branchId, why) => {
    expect(whyNotResolveTo(receiver, { personId: 'giver', branchId })).toBe(why);
  });

  it('falls due today or later, whatever the date of the task it is about', () => {
    const today = localDate('2023-03-10');
    expect(whyNotResolveBy(today, today)).toBeNull();
    expect(whyNotResolveBy(localDate('2023-03-09'), today)).toBe('past');
  });
});
