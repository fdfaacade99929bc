import { matchPost, type PostEntry } from './match-posts.js';

const post = (id: string, title: string, bodyName: string, more: Partial<PostEntry> = {}): PostEntry => ({
  ...{ id, title, bodyName, bodyFullName: null, nearness: 'in line' },
  ...more,
});

const POSTS = [
  post('minister', 'Министр', 'Министерство образования', { nearness: 'issuer' }),
  post('deputy', 'Первый заместитель министра', 'Министерство образования', { nearness: 'issuer' }),
  post('district', 'Начальник', 'Отдел образования администрации Сосновского района'),
  post('town', 'Начальник управления', 'Управление образования города Миасса'),
  post('centre', 'Директор', 'ГАУ ДПО «ЗИРО»'),
  post('school 2', 'Директор', 'МБОУ «СОШ № 2»'),
  post('school 25', 'Директор', 'МБОУ «СОШ № 25»'),
  post('foreign', 'Первый заместитель министра', 'Министерство образования соседней области', {
    nearness: 'elsewhere',
  }),
];

describe('which post an order means', () => {
  it.each<[string, string | null]>([
    ['министр', 'minister'],
    ['Первый заместитель министра', 'deputy'],
    ['первому заместителю министра', 'deputy'],
    ['начальник отдела образования', 'district'],
    ['начальник отдела образования администрации Сосновского района', 'district'],
    ['начальнику отдела образования', 'district'],
    ['начальник управления', 'town'],
    ['директор ЗИРО', 'centre'],
    ['директор ГАУ ДПО «ЗИРО»', 'centre'],
    ['директор МБОУ «СОШ № 2»', 'school 2'],
    ['директор СОШ № 25', 'school 25'],
    ['директор', null],
    ['директор СОШ № 3', null],
    ['заместитель министра', null],
    ['начальник отдела кадров', null],
    ['главный специалист', null],
  ])('«%s»: %s', (asked, expected) => {
    expect(matchPost(asked, POSTS).clear).toBe(expected);
  });

  it('is to be chosen where two have it', () => {
    const twice = [...POSTS, post('second', 'Начальник', 'Отдел образования администрации Аргаяшского района')];
    const { clear, candidates } = matchPost('начальник отдела образования', twice);
    expect(clear).toBeNull();
    expect(candidates.map(({ id }) => id)).toEqual(['district', 'second']);
  });

  it('is never one elsewhere by the title alone, though it is offered', () => {
    const { clear, candidates } = matchPost('первый заместитель министра', [POSTS[7]!]);
    expect(clear).toBeNull();
    expect(candidates).toMatchObject([{ id: 'foreign' }]);
  });
});
