import { localDate } from '../calendar/index.js';
import { textDocument } from '../document/index.js';
import { readOrder } from './read-order.js';
import { type Requisites, requisitesFault, requisitesOf, withRequisites } from './requisites.js';
import { rereadDeadline } from './reread-deadline.js';

const day = localDate;
const TABLE = '№\tМероприятие\tСрок\tОтветственный\n1\tСеминар\tежеквартально\tНМЦ';

const CONTROL = '3. Контроль возложить на заместителя директора Белова С.С.';
const read = (heads: readonly string[], { control } = { control: CONTROL }) =>
  readOrder(
    textDocument(`ДЕПАРТАМЕНТ ОБРАЗОВАНИЯ ЗАРЕЧЕНСКОЙ ОБЛАСТИ

ПРИКАЗ

от 12 января 2023 г. № 17

О работе

ПРИКАЗЫВАЮ:

1. Утвердить план (приложение).
2. Отделу кадров ежегодно до 1 мая сдавать отчёт.
${control}

Директор департамента                    В.Г. Сомов

${heads.map((head) => `${head}\n\n${TABLE}`).join('\n\n')}`),
  );

const reading = read(['План мероприятий']);
const correct = (change: Partial<Requisites>, of = reading) => withRequisites(of, { ...requisitesOf(of), ...change });

describe('the requisites of a reading', () => {
  it('are the words of its head, people with their posts', () => {
    expect(requisitesOf(reading)).toEqual({
      number: '17',
      date: '2023-01-12',
      title: 'О работе',
      issuer: 'Департамент образования Зареченской области',
      periodStart: null,
      periodEnd: null,
      controller: 'Белов С.С., заместитель директора',
      signatory: 'Сомов В.Г., Директор департамента',
    });
  });

  it('stay as they are where nothing else is said', () => {
    expect(correct({})).toEqual(reading);
  });

  it.each([
    ['Орлова Ирина Ивановна', 'Орлова И.И.', null],
    ['начальник отдела кадров Орлова И. И.', 'Орлова И.И.', 'начальник отдела кадров'],
    ['заместитель директора', null, 'заместитель директора'],
    ['signatory', 'signatory', null],
    [null, null, null],
  ])('the controller «%s» is %p, %p', (controller, name, position) => {
    expect(correct({ controller }).order).toMatchObject({ controller: name, controllerPosition: position });
  });

  it.each([
    ['3. Контроль возложить на заместителя директора Белова С.С.', 'Белов С.С., заместитель директора', []],
    ['3. Ответственность за исполнение приказа возложить на Белова С.С., контроль оставляю за собой.', 'signatory', []],
    ['3. Контроль возложить на директора школы имени А.С. Пушкина.', 'директор школы имени А.С. Пушкина', []],
    ['3. Контроль возложить на заместителя министра Видякину ЁЕ.Э.', null, ['controller-unread']],
    ['3. Отделу питания, контроль возложить на школы.', null, ['controller-unread']],
    [
      '3. Контроль за исполнением пунктов 1–2 возложить на Рыбакова В.В., пункта 3 – на Ершову Е.Е.',
      'Рыбаков В.В.',
      ['controllers-several'],
    ],
    ['3. Контроль возложить на Рыбакова В.В. и Ершову Е.Е.', 'Рыбаков В.В.', ['controllers-several']],
    [
      '3. Контроль за исполнением приказа возложить на Рыбакова В.В., а за сроками на отдел кадров.',
      'Рыбаков В.В.',
      ['controllers-several'],
    ],
    ['3. Отделу контроля проверить школы.', null, ['no-controller']],
  ])('«%s» names %p for the control, or it is said', (clause, controller, said) => {
    const order = read(['План мероприятий'], { control: clause });
    expect(requisitesOf(order).controller).toBe(controller);
    const codes = (of: typeof order) => of.warnings.map(({ code }) => code).filter((code) => /controller/.test(code));
    expect(codes(order)).toEqual(said);
    expect(codes(correct({ controller: 'Ким О.О.' }, order))).toEqual([]);
  });

  it.each([
    ['Приложение к приказу от 12.01.2023 № 17\nПлан мероприятий на 2024 год', 'План мероприятий на 2024 год'],
    ['Приложение № 1\nк приказу от 12 января 2023 г.\nПЛАН на 2024 год', 'ПЛАН на 2024 год'],
    ['УТВЕРЖДЕН приказом от 12.01.2023 № 17\nПеречень мер', 'Перечень мер'],
    ['План мероприятий к приказу № 17 Управления', 'План мероприятий к приказу № 17 Управления'],
  ])('the title below «%s» is «%s»', (head, title) => {
    expect(read([head]).roadmap.title).toBe(title);
  });

  it('give their period to every plan but one whose own title names another', () => {
    const several = read(['План мероприятий', 'План обучения на 2024 год', 'План проверок']);
    const period = { periodStart: day('2023-09-01'), periodEnd: day('2024-05-31') };
    const { roadmap, roadmaps } = correct(period, several);
    expect(roadmap).toMatchObject(period);
    expect(roadmaps?.map(({ periodStart }) => periodStart)).toEqual(['2023-09-01', '2024-01-01', '2023-09-01']);
  });

  it('are no longer remarked upon once set, and the period is again once taken away', () => {
    const codes = (of: typeof reading) =>
      of.warnings.filter(({ where }) => where === 'roadmap').map(({ code }) => code);
    const set = correct({ periodStart: day('2023-01-01'), periodEnd: day('2023-12-31') });
    expect([codes(reading), codes(set)]).toEqual([['no-period'], []]);
    expect(codes(correct({ periodStart: null, periodEnd: null }, set))).toEqual(['no-period']);
    const season = read(['План подготовки к отопительному периоду 2025/2026 года']);
    expect(codes(season)).toEqual(['season-period']);
    expect(codes(correct({ periodEnd: day('2026-05-31') }, season))).toEqual([]);
  });

  it.each<[Partial<Requisites>, string | undefined]>([
    [{ periodStart: day('2023-01-01') }, 'period-half'],
    [{ periodEnd: day('2023-01-01') }, 'period-half'],
    [{ periodStart: day('2023-01-02'), periodEnd: day('2023-01-01') }, 'period-reversed'],
    [{ periodStart: day('2000-01-01'), periodEnd: day('2101-01-01') }, 'period-too-long'],
    [{ periodStart: day('2000-01-01'), periodEnd: day('2100-12-31') }, undefined],
    [{ signatory: 'Ким О.О., Орлова И.И.' }, 'one-official'],
    [{ controller: 'signatory' }, undefined],
  ])('%j: %s', (change, code) => {
    expect(requisitesFault({ ...requisitesOf(reading), ...change })?.code).toBe(code);
  });
});

describe('a clause read again by another period', () => {
  const place = { source: 'clause', part: 'order', sectionIndex: null } as const;
  const codes = (periodEnd: string, words: string) =>
    rereadDeadline(
      correct({ periodStart: day('2023-01-01'), periodEnd: day(periodEnd) }),
      place,
      words,
      {},
    ).warnings.map(({ code }) => code);

  it('says as its reader does that it is due after the plan, or laid out for one year of several', () => {
    expect(codes('2023-12-31', 'до 1 февраля 2024 года')).toEqual(['due-outside-period']);
    expect(codes('2024-12-31', 'до 1 февраля 2024 года')).toEqual([]);
    expect(codes('2025-12-31', 'ежегодно до 1 мая 2023 года')).toContain('yearly-once');
    expect(codes('2023-12-31', 'ежегодно до 1 мая 2023 года')).not.toContain('yearly-once');
  });
});
