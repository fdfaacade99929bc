import { isSameRequest } from './same-request.js';

const ofRegion = { orderId: 'region', itemId: '3.1', title: 'Провести совещание по учёту «группы риска»' };
const ofTown = { orderId: 'town', itemId: '2', title: 'провести совещание по учету группы риска.' };

describe('two orders ask a body for the same', () => {
  it.each([
    ['in the same words, however they are written', ofTown, [], true],
    ['not in other words', { ...ofTown, title: 'Провести заседание' }, [], false],
    ['in other words where the row was taken over', { ...ofTown, title: 'Заседание' }, [['3.1', '2']], true],
    ['not where another row was', { ...ofTown, title: 'Заседание' }, [['3.2', '2']], false],
    ['never within one order: its rows are two', { ...ofTown, orderId: 'region' }, [], false],
  ] as const)('%s', (_, other, pairs, same) => {
    const taken = pairs.map(([fromItemId, itemId]) => ({ fromItemId, itemId }));
    expect(isSameRequest(ofRegion, other, taken)).toBe(same);
    expect(isSameRequest(other, ofRegion, taken)).toBe(same);
  });
});
