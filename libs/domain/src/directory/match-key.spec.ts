import { matchKey, personMatchKey } from './match-key.js';
import { timeZoneOfRegion } from './region-time-zones.js';

describe('names folded for comparison', () => {
  it.each([
    ['ГБУ ДПО «ЧИРО»', 'ГБУ ДПО ЧИРО'],
    ['Отдел учебной и организационно- кадровой работы', 'отдел учебной и организационно-кадровой работы'],
    ['Берёзовая школа.', 'Березовая  школа'],
  ])('%s is %s', (a, b) => {
    expect(matchKey(a)).toBe(matchKey(b));
  });

  it.each([
    ['СОШ № 2', 'СОШ № 25'],
    ['МОУО', 'МОУ'],
  ])('%s is not %s', (a, b) => {
    expect(matchKey(a)).not.toBe(matchKey(b));
  });

  it('tells two people of one name in two bodies apart, and takes spaces between initials as none', () => {
    expect(personMatchKey('Иванова А. Б.', 'x')).toBe(personMatchKey('Иванова А.Б.', 'x'));
    expect(personMatchKey('Иванова А.Б.', 'x')).not.toBe(personMatchKey('Иванова А.Б.', 'y'));
  });
});

describe('the time zone of a region', () => {
  it.each([
    ['Министерство образования и науки Челябинской области', 'Asia/Yekaterinburg'],
    ['Департамент Смоленской области по образованию и науке', 'Europe/Moscow'],
    ['Министерство образования Омской области', 'Asia/Omsk'],
    ['Департамент общего образования Томской области', 'Asia/Tomsk'],
    ['Управление образования города Владивостока Приморского края', 'Asia/Vladivostok'],
    ['Министерство просвещения Республики Саха (Якутия)', 'Asia/Yakutsk'],
  ])('%s: %s', (name, zone) => {
    expect(timeZoneOfRegion(name)).toBe(zone);
  });
});
