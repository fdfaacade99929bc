import { textsIn } from '@domain/texts';
import { remembering } from './remembering.js';

describe('texts of a long view', () => {
  it('say what the texts themselves say, and make each sentence once', () => {
    const ru = textsIn('ru');
    let made = 0;
    const texts = remembering({
      ...ru,
      has: (one) => ru.has(one),
      say: (key, values) => `${(made += 1)} ${ru.say(key, values)}`,
    });
    const key = 'views.schedule.external';
    expect(texts.say(key, { plan: 'план НМЦ' })).toBe(`1 ${ru.say(key, { plan: 'план НМЦ' })}`);
    expect(texts.say(key, { plan: 'другой' })).toBe(`2 ${ru.say(key, { plan: 'другой' })}`);
    expect(texts.say(key, { plan: 'план НМЦ' })).toMatch(/^1 /u);
    expect(texts.say('views.schedule.window')).toBe(texts.say('views.schedule.window'));
    expect(made).toBe(3);
    expect(texts.has(key)).toBe(true);
    expect(texts.language).toBe('ru');
  });
});
