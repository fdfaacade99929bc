import { ESSENCE, essenceOf, readFixture } from '../support/fixture-order.js';

describe('an order in a format that LibreOffice reads for us is read like any other', () => {
  it.each(['order.doc', 'order.odt', 'order.rtf'])('%s', async (name) => {
    expect(essenceOf(await readFixture(name))).toMatchObject(ESSENCE);
  });
});
