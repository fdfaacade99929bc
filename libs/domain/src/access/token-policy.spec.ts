import { mayByToken } from './token-policy.js';

it.each([
  ['read', 'look', 'open', true],
  ['read', 'change', 'open', false],
  ['read', 'look', 'in person', false],
  ['read', 'change', 'in person', false],
  ['write', 'look', 'open', true],
  ['write', 'change', 'open', true],
  ['write', 'look', 'in person', false],
  ['write', 'change', 'in person', false],
] as const)('a token to %s may %s at a door that is %s: %p', (scope, deed, door, expected) => {
  expect(mayByToken(scope, { changes: deed === 'change', inPersonOnly: door === 'in person' })).toBe(expected);
});
