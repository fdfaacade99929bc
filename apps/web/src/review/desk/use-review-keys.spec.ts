import { Desk } from './desk.js';
import { actOf } from './use-review-keys.js';

/** What a key does on a row of three, or beside them: `nothing`, or `something`. */
function press(code: string, { on = 'row', isSingleOn = true, ctrlKey = false, key = '' } = {}): string {
  const desk = new Desk();
  desk.focus('b');
  const nothing = () => undefined;
  const acts = {
    desk,
    shown: ['a', 'b', 'c'],
    doubtful: new Set(['c']),
    isEditable: true,
    onUndo: nothing,
    onRedo: nothing,
    onHelp: nothing,
    onRequisites: nothing,
  };
  const target = { matches: () => on === 'row' } as unknown as Element;
  const event = { code, key, target, altKey: false, ctrlKey, metaKey: false, shiftKey: false };
  return actOf(event, acts, isSingleOn) === undefined ? 'nothing' : 'something';
}

const SINGLE = ['KeyR', 'KeyJ', 'KeyK', 'KeyN', 'KeyS', 'KeyX', 'KeyW', 'KeyD'];

it.each(SINGLE)('%s acts on a row, and no more once keys of one character are switched off', (code) => {
  expect([press(code), press(code, { isSingleOn: false })]).toEqual(['something', 'nothing']);
});

it('the help does so too', () => {
  expect([press('Digit7', { key: '?' }), press('Digit7', { key: '?', isSingleOn: false })]).toEqual([
    'something',
    'nothing',
  ]);
});

it.each(['ArrowDown', 'ArrowUp', 'Enter'])('%s stays, and acts on a row alone', (code) => {
  expect([press(code, { isSingleOn: false }), press(code, { on: 'page' })]).toEqual(['something', 'nothing']);
});

it('Ctrl+Z stays', () => {
  expect(press('KeyZ', { ctrlKey: true, isSingleOn: false })).toBe('something');
});
