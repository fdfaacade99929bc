import { chooseChecker } from './choose-checker.js';

describe('who checks a report before its acceptor', () => {
  const town = { personId: 'town coordinator', organisationId: 'town' };
  const district = { personId: 'district coordinator', organisationId: 'district' };
  const school = { organisationId: 'school', personId: null };

  it.each([
    ['is the nearest above', [town, district], [school], 'controller', 'town coordinator'],
    ['is nobody where nobody is set', [], [school], 'controller', null],
    ['is nobody twice: who accepts it anyway does not check it', [town], [school], 'town coordinator', null],
    [
      'is never who takes part',
      [town, district],
      [school, { organisationId: 'town', personId: null }],
      null,
      'district coordinator',
    ],
    [
      'may be of a body whose other people take part',
      [town],
      [school, { organisationId: 'town', personId: 'clerk' }],
      null,
      'town coordinator',
    ],
  ] as const)('%s', (_what, nearestFirst, participants, acceptorId, expected) => {
    expect(chooseChecker(nearestFirst, participants, acceptorId)).toBe(expected);
  });
});
