import { type ClosingItem, closingDemands, type EvidenceOnHand } from './closing-demands.js';

const NOTHING: EvidenceOnHand = {
  documents: 0,
  files: 0,
  addresses: 0,
  consultations: { asked: 0, answered: 0 },
  nobodyAsked: false,
  roadmapApproved: false,
};

const marks = (item: Omit<ClosingItem, 'demandsRoadmap'>, onHand: Partial<EvidenceOnHand>, demandsRoadmap = false) =>
  closingDemands({ ...item, demandsRoadmap }, { ...NOTHING, ...onHand }).map(
    ({ form, met }) => `${met ? '+' : '-'}${form}`,
  );

describe('what closing a task takes', () => {
  it.each([
    ['monitoring', []],
    ['other', []],
    ['document', ['-document']],
    ['meeting', ['-file']],
    ['training', ['-file']],
    ['publication', ['-address']],
    ['consultation', ['-answers']],
  ] as const)('of %s, where the order names nothing, is %j', (kind, demands) => {
    expect(marks({ kind, expectedResult: null }, {})).toEqual(demands);
  });

  it.each([
    ['document', 'Аналитическая справка', ['-file']],
    ['document', 'Приказ, программа', ['-document', '-file']],
    ['meeting', 'Протокол', ['-file']],
    ['meeting', 'Приказ', ['-document']],
    ['publication', 'Статьи на сайте', ['-address']],
    ['publication', 'Циклограмма', ['-file', '-address']],
    ['consultation', 'Письма института', ['-document', '-answers']],
    ['other', 'Ссылка', ['-address']],
  ] as const)('of %s with the expected result «%s» is %j', (kind, expectedResult, demands) => {
    expect(marks({ kind, expectedResult }, {})).toEqual(demands);
  });

  it.each([
    ['a number without the paper is no document', { documents: 1 }, ['-document', '-file']],
    ['a paper without number is a file', { files: 1 }, ['-document', '+file']],
    ['one paper is not two', { documents: 1, files: 1 }, ['+document', '-file']],
    ['a paper may stand at an address', { documents: 1, files: 1, addresses: 1 }, ['+document', '+file']],
    ['both are there', { documents: 1, files: 2 }, ['+document', '+file']],
  ])('«Приказ, программа»: %s', (_, onHand, demands) => {
    expect(marks({ kind: 'document', expectedResult: 'Приказ, программа' }, onHand)).toEqual(demands);
  });

  it('an address that is asked for is not given out as a paper too', () => {
    const item = { kind: 'publication', expectedResult: 'Циклограмма; ссылка' } as const;
    expect(marks(item, { addresses: 1 })).toEqual(['-file', '+address']);
    expect(marks(item, { addresses: 2 })).toEqual(['+file', '+address']);
  });

  it.each([
    [0, 0, false, false],
    [0, 0, true, true],
    [2, 1, true, false],
    [2, 2, false, true],
  ])(
    'with %i requests, %i answered, "nobody asked" %s: consultations are complete is %s',
    (asked, answered, nobodyAsked, met) => {
      const onHand = { consultations: { asked, answered }, nobodyAsked };
      expect(marks({ kind: 'consultation', expectedResult: null }, onHand)).toEqual([met ? '+answers' : '-answers']);
    },
  );

  it('that is there for a roadmap is its approval and nothing else', () => {
    const item = { kind: 'document', expectedResult: 'Приказ, дорожные карты МОУО' } as const;
    expect(marks(item, { documents: 1, files: 3 }, true)).toEqual(['-roadmap']);
    expect(marks(item, { roadmapApproved: true }, true)).toEqual(['+roadmap']);
  });
});
