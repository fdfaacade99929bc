import { chooseAcceptor } from './choose-acceptor.js';

describe('who accepts a report', () => {
  it.each<[string, Parameters<typeof chooseAcceptor>[0], string[], string | null]>([
    [
      'the controller named in the order',
      { giverId: null, controllerId: 'controller', signatoryId: 'head' },
      ['lead'],
      'controller',
    ],
    [
      'one step up when the controller does the work',
      { giverId: null, controllerId: 'lead', signatoryId: 'head' },
      ['lead'],
      'head',
    ],
    [
      'the giver before the controller',
      { giverId: 'giver', controllerId: 'controller', signatoryId: 'head' },
      ['lead'],
      'giver',
    ],
    [
      'the signatory where no controller is named',
      { giverId: null, controllerId: null, signatoryId: 'head' },
      [],
      'head',
    ],
    [
      'nobody when all of them do the work',
      { giverId: null, controllerId: 'lead', signatoryId: 'head' },
      ['lead', 'head'],
      null,
    ],
  ])('%s', (_name, candidates, doers, acceptor) => {
    expect(chooseAcceptor(candidates, new Set(doers))).toBe(acceptor);
  });
});
