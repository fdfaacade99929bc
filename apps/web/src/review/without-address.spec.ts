import type { Directory, Item } from '../api/types.js';
import { withoutAddress } from './without-address.js';

function organisation(id: string, email: string | null): Directory['organisations'][number] {
  return {
    id,
    name: id,
    fullName: null,
    parentId: null,
    kind: 'school',
    email,
    timeZone: 'Asia/Yekaterinburg',
    state: 'proposed',
    usedIn: 1,
    version: 1,
  };
}

function party(directoryId: string | null): Item['responsible'][number] {
  return { name: 'Школа', type: 'organisation', classOfOrganisations: false, directoryId };
}

const directory: Directory = {
  organisations: [organisation('school', null), organisation('institute', 'office@institute.example')],
  people: [],
};

describe('who the order names without an address', () => {
  it('counts an organisation once, however many rows name it', () => {
    const items = [
      { responsible: [party('school')], executors: [party('institute')] },
      { responsible: [party('school')], executors: [] },
    ];
    expect([...withoutAddress(items, directory)]).toEqual(['school']);
  });

  it('counts nobody before the directory is known, and nobody the directory does not know', () => {
    const items = [{ responsible: [party('school'), party(null), party('stranger')], executors: [] }];
    expect(withoutAddress(items, undefined).size).toBe(0);
    expect([...withoutAddress(items, directory)]).toEqual(['school']);
  });
});
