import { proposedAcceptance } from './acceptance.js';
import { CONTROLLED_BY_SIGNATORY } from './header/index.js';

describe('how an order proposes to have its reports accepted', () => {
  const signed = { signatory: 'Орлова И.И.', signatoryPosition: 'министр' };

  it.each([
    ['at two levels where it lays control on somebody', 'Лугова В.А.', signed, 'two_levels'],
    ['at two levels where whoever signs keeps control', CONTROLLED_BY_SIGNATORY, signed, 'two_levels'],
    ['as the directory says where it names nobody', null, signed, 'by_directory'],
    [
      'as the directory says where nobody is known to have signed what he controls',
      CONTROLLED_BY_SIGNATORY,
      { signatory: null, signatoryPosition: null },
      'by_directory',
    ],
  ] as const)('%s', (_what, controller, by, expected) => {
    expect(proposedAcceptance({ controller, controllerPosition: null, ...by })).toBe(expected);
  });
});
