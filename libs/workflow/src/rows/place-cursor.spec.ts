import { BadInput } from '../acting/errors.js';
import { type PlaceType, placeText, readPlace } from './place-cursor.js';

const placeOf = (values: string[]) => placeText({ backwards: false, values }, { mark: 'by name' });

describe('a place in a list', () => {
  it.each<[PlaceType, string]>([
    ['text', 'Школа № 5 «Берёзка», г. Челябинск'],
    ['text', ''],
    ['boolean', 'true'],
    ['integer', '-12'],
    ['bigint', '123456789012345678'],
    ['uuid', '00000000-0000-4000-8000-000000000000'],
    ['date', '2023-02-28'],
    ['timestamptz', '2023-03-10T06:00:00.123456Z'],
  ])('of a %s, «%s», goes into an address and comes back', (type, value) => {
    const place = { backwards: true, values: [value] };
    const text = placeText(place, { mark: 'by name' });
    expect(text).toMatch(/^[\w-]+$/);
    expect(readPlace(text, { types: [type], mark: 'by name' }, 'cursor')).toEqual(place);
  });

  it.each<[string, string, PlaceType[]]>([
    ['no cursor', 'lost', ['text']],
    ['JSON that is no list', Buffer.from('{"a":1}').toString('base64url'), ['text']],
    ['another direction', Buffer.from('["up","by name","а"]').toString('base64url'), ['text']],
    ['the place of another list', placeOf(['а', 'б']), ['text']],
    ['the same list sorted otherwise', placeText({ backwards: false, values: ['а'] }, { mark: 'by date' }), ['text']],
    ['a day there is not', placeOf(['2023-02-31T06:00:00.000000Z']), ['timestamptz']],
    ['a time there is not', placeOf(['2023-02-01T25:00:00.000000Z']), ['timestamptz']],
    ['a number too long', placeOf(['1234567890']), ['integer']],
    ['a sign no text of the database holds', placeOf(['а\0']), ['text']],
    ['what only looks like an id', placeOf(['0000']), ['uuid']],
    ['a yes that is none', placeOf(['maybe']), ['boolean']],
  ])('is refused for %s, by the name of the field', (_name, text, types) => {
    const refused = expect(() => readPlace(text, { types, mark: 'by name' }, 'bodyCursor'));
    refused.toThrow(BadInput);
    refused.toThrow(expect.objectContaining({ code: 'field.invalid', field: 'bodyCursor' }));
  });
});
