import type { BandTest } from './band-test.js';
import type { Interval } from './interval.js';

/** What a step asks of the value in the words of an official: «от 16 до 25 включительно», «больше 26», «участники». */
export function writeTestInRussian(test: BandTest): string {
  if (test.kind === 'words') return test.words.map((word) => `«${word}»`).join(' или ');
  return test.intervals.map(writeIntervalInRussian).join(' или ');
}

function writeIntervalInRussian({ low, high, hasLow, hasHigh }: Interval): string {
  if (low === high) return `ровно ${number(low)}`;
  const isOpenBelow = !Number.isFinite(low);
  const isOpenAbove = !Number.isFinite(high);
  if (isOpenBelow && isOpenAbove) return 'любое значение';
  if (isOpenBelow) return `${hasHigh ? 'не больше' : 'меньше'} ${number(high)}`;
  if (isOpenAbove) return `${hasLow ? 'не меньше' : 'больше'} ${number(low)}`;
  if (hasLow && hasHigh) return `от ${number(low)} до ${number(high)} включительно`;
  return `${hasLow ? 'не меньше' : 'больше'} ${number(low)} и ${hasHigh ? 'не больше' : 'меньше'} ${number(high)}`;
}

function number(value: number): string {
  return String(value).replace('.', ',').replace('-', '−');
}
