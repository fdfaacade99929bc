import { ownHeadings } from './own-headings.js';

describe("the order's own names of its columns", () => {
  it('knows the six columns of a regional roadmap', () => {
    expect(
      ownHeadings([
        '№ п/п',
        'Наименование мероприятия',
        'Сроки',
        'Ответственный/исполнитель, соисполнители',
        'Ожидаемый результат',
        'Целевая группа/целевая аудитория (ММЦ, ОО, руководитель, педагог)',
      ]),
    ).toEqual({
      number: '№ п/п',
      title: 'Наименование мероприятия',
      term: 'Сроки',
      responsible: 'Ответственный/исполнитель, соисполнители',
      result: 'Ожидаемый результат',
      audience: 'Целевая группа/целевая аудитория (ММЦ, ОО, руководитель, педагог)',
    });
  });

  it('leaves out what a table of four columns does not have', () => {
    expect(ownHeadings(['№', 'Мероприятия', 'Срок исполнения', 'Ответственные'])).toEqual({
      number: '№',
      title: 'Мероприятия',
      term: 'Срок исполнения',
      responsible: 'Ответственные',
    });
  });
});
