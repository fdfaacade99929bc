import { mayAskConsultation } from './consultation-policy.js';

const row = { kind: 'consultation', state: 'open', ownerOrganisationId: 'region' } as const;
const school = ['region', 'municipality', 'school'];

describe('who may ask for a consultation', () => {
  it.each([
    ['a school of the region that promised it', school, row, true],
    ['the region itself', ['region'], row, true],
    ['a school of another region', ['neighbour', 'town', 'school'], row, false],
    ['of a row that promises none', school, { ...row, kind: 'meeting' }, false],
    ['of a row that is closed', school, { ...row, state: 'closed' }, false],
    ['of an order nobody is known to have given', school, { ...row, ownerOrganisationId: null }, false],
  ] as const)('%s', (_, lineage, of, may) => {
    expect(mayAskConsultation(lineage, of)).toBe(may);
  });
});
