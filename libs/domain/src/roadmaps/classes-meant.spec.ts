import { classesMeant } from './classes-meant.js';

const CLASSES = ['МОУО', 'ШНОР', 'ОО'].map((name) => ({ id: name.toLowerCase(), name }));

describe('classes of bodies a row speaks of', () => {
  it.each([
    ['under the name of the directory', ['МОУО', 'ШНОР'], 'моуо шнор'],
    ['under another name for the same bodies', ['ОМСУ', 'школы'], 'моуо оо'],
    ['each once', ['МОУО', 'ОМСУ'], 'моуо'],
    ['and nothing else', ['институт'], ''],
  ])('are found %s', (_how, owners, ids) => {
    expect(
      classesMeant(owners, CLASSES)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(ids);
  });
});
