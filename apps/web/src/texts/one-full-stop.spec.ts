import { i18n } from './index.js';

describe('a sentence of the screens that ends with a name', () => {
  it.each(['ru', 'en'])('has one full stop (%s)', (lng) => {
    expect(i18n.t('day.unreachable', { lng, name: 'Верховцев Г.И.' })).toMatch(/[^.]\.$/u);
    expect(i18n.t('day.unreachable', { lng, name: 'Управление' })).toMatch(/Управление\.$/u);
  });
});
