import { countDays, journeyAfter } from './journey.js';

describe('the journey of the sample', () => {
  const march = { from: '2023-03-09', to: '2023-04-09' };

  it('begins on the day on which a target is first seen', () => {
    expect(journeyAfter(null, { today: '2023-03-09', movingTo: '2023-04-09' })).toEqual(march);
  });

  it('keeps its first day while the days pass', () => {
    expect(journeyAfter(march, { today: '2023-03-20', movingTo: '2023-04-09' })).toBe(march);
  });

  it('is remembered when it has ended', () => {
    expect(journeyAfter(march, { today: '2023-04-09', movingTo: null })).toBe(march);
  });

  it('gives way to the next one', () => {
    expect(journeyAfter(march, { today: '2023-04-09', movingTo: '2023-04-10' })).toEqual({
      from: '2023-04-09',
      to: '2023-04-10',
    });
  });

  it('is none where nothing has moved', () => {
    expect(journeyAfter(null, { today: '2023-03-09', movingTo: null })).toBeNull();
  });

  // 22 days left in March + 9 of April
  it('counts days over the end of a month and the change of summer time', () => {
    expect(countDays('2023-03-09', '2023-04-09')).toBe(31);
  });
});
