import { mayOnTask } from '../access/index.js';
import { type AcceptorCandidate, type AcceptorCandidates, chooseAcceptor } from './choose-acceptor.js';
import type { Participation } from './takes-part.js';

const person = (personId: string, organisationId = 'ministry'): AcceptorCandidate => ({ personId, organisationId });

const nobody: AcceptorCandidates = { giver: null, controller: null, signatory: null, coordinator: null };
const named: AcceptorCandidates = {
  ...nobody,
  controller: person('controller'),
  signatory: person('head'),
  coordinator: person('coordinator', 'institute'),
};
const body = (organisationId: string): Participation => ({ organisationId, personId: null });
const byName = (personId: string): Participation => ({ organisationId: 'ministry', personId });

describe('who accepts a report', () => {
  it.each<[string, AcceptorCandidates, Participation[], string | null]>([
    ['the controller named in the order', named, [body('school')], 'controller'],
    ['one step up when the controller does the work', named, [byName('controller')], 'head'],
    ['the giver before the controller', { ...named, giver: person('giver') }, [body('school')], 'giver'],
    ['the signatory where no controller is named', { ...named, controller: null }, [], 'head'],
    ['nobody of a body that takes part, but the coordinator of another', named, [body('ministry')], 'coordinator'],
    ['the controller where only a colleague of his does the work', named, [byName('colleague')], 'controller'],
    [
      'the coordinator where the order names nobody',
      { ...nobody, coordinator: person('coordinator') },
      [],
      'coordinator',
    ],
    ['nobody when all of them do the work', named, [body('ministry'), body('institute')], null],
  ])('%s', (_name, candidates, participants, acceptor) => {
    expect(chooseAcceptor(candidates, participants)).toBe(acceptor);
  });

  it('chooses nobody whom the policy would refuse, whoever takes part', () => {
    const everybody = [named.controller, named.signatory, named.coordinator].filter((one) => one !== null);
    const ways = [
      body('ministry'),
      body('institute'),
      body('school'),
      ...everybody.map(({ personId }) => byName(personId)),
    ];
    for (const first of ways) {
      for (const second of ways) {
        const acceptorId = chooseAcceptor(named, [first, second]);
        const chosen = everybody.find(({ personId }) => personId === acceptorId);
        if (chosen === undefined) continue;
        const participants = [
          { ...first, role: 'lead' as const, lineage: [first.organisationId] },
          { ...second, role: 'executor' as const, lineage: [second.organisationId] },
        ];
        const task = {
          state: 'submitted' as const,
          acceptorId,
          checkerId: null,
          participants,
          orderLineage: ['ministry'],
          leadsAbove: [],
          curators: [],
          resolutionGiverId: null,
        };
        expect(mayOnTask({ ...chosen, role: 'supervisor' }, task, 'accept')).toBe(true);
      }
    }
  });
});
