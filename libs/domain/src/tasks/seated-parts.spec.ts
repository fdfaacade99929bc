import { answeringPart, type HeldPart, type Seated, seatedParts } from './index.js';

const BODY = 'commission';
const part = (position: number, personId: string | null, postId: string | null = BODY): HeldPart => ({
  ...{ position, role: position === 0 ? 'lead' : 'co_executor', postId, personId },
  organisationId: personId === null ? BODY : 'institute',
});
const seated = (...names: string[]) =>
  names.map((personId) => ({ personId, organisationId: 'institute' })) as unknown as Seated;
const nobody: Seated = [{ personId: null, organisationId: BODY }];
const shown = (parts: readonly HeldPart[]) => parts.map(({ position, personId }) => `${position} ${personId}`);

describe('the members of a collegial body in a task', () => {
  it.each<[string, HeldPart[], Seated, string | null]>([
    ['the one who leads it', [part(0, 'chair'), part(1, 'one')], seated('chair', 'one'), '0 chair'],
    [
      'the nearest to the lead of several',
      [part(0, 'x', null), part(1, 'chair'), part(2, 'one')],
      seated('chair'),
      '1 chair',
    ],
    ['the whole body before it has members', [part(0, null, null)], seated('chair'), '0 null'],
    [
      'nobody where he leads it by name himself',
      [part(0, 'chair', null), part(1, 'one')],
      seated('chair', 'one'),
      null,
    ],
    ['nobody of a task of others', [part(0, 'x', null)], seated('chair'), null],
  ])('who answers stands in the place of %s', (_fact, parts, members, expected) => {
    const found = answeringPart(parts, BODY, members);
    expect(found === null ? null : shown([found])[0]).toBe(expected);
  });

  it.each<[string, HeldPart[], Seated, string[], string[], string[]]>([
    ['nothing changes', [part(0, 'chair'), part(1, 'one')], seated('chair', 'one'), ['0 chair', '1 one'], [], []],
    ['one joins', [part(0, 'chair')], seated('chair', 'one'), ['0 chair', '1 one'], ['1 one'], []],
    ['one leaves', [part(0, 'chair'), part(1, 'one')], seated('chair'), ['0 chair'], [], ['1 one']],
    [
      'one gives way to another: the places of the others stay',
      [part(0, 'chair'), part(1, 'one'), part(2, 'two')],
      seated('chair', 'two', 'three'),
      ['0 chair', '2 two', '3 three'],
      ['3 three'],
      ['1 one'],
    ],
    ['all are gone: the body answers', [part(0, null), part(1, 'one')], nobody, ['0 null'], [], ['1 one']],
    [
      'who takes part by name does not twice',
      [part(0, 'one', null), part(1, 'chair')],
      seated('chair', 'one'),
      ['0 one', '1 chair'],
      [],
      [],
    ],
  ])('%s', (_fact, parts, members, participants, joined, left) => {
    const after = seatedParts(parts, BODY, members);
    expect([after.participants, after.joined, after.left].map(shown)).toEqual([participants, joined, left]);
    expect(seatedParts(after.participants, BODY, members)).toMatchObject({ joined: [], left: [] });
  });
});
