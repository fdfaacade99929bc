import fc from 'fast-check';
import { exportSheets } from './export-sheets.js';
import type { ImportPlan } from './import-plan.js';
import type { ImportScope, KnownDirectory, KnownOrganisation, KnownPerson } from './known-directory.js';
import { planImport } from './plan-import.js';
import { readImport } from './read-import.js';

const EVERYTHING: ImportScope = { top: null, isAdministrator: true };

function body(id: string, name: string, more: Partial<KnownOrganisation> = {}): KnownOrganisation {
  return {
    ...{ id, name, fullName: null, matchKey: name.toLowerCase(), kind: 'school', parentId: null, lineage: [id] },
    ...{ tags: [], timeZone: 'Europe/Moscow', code: null, inn: null, email: null, editable: true, isHeld: false },
    codeBranchId: null,
    ...more,
  };
}

function person(id: string, organisationId: string, fullName: string, more: Partial<KnownPerson> = {}): KnownPerson {
  return {
    ...{ id, organisationId, fullName, matchKey: `${fullName}|${organisationId}`, position: null, email: null },
    hasLeft: false,
    ...{ phone: null, role: 'official', branchId: null },
    ...more,
  };
}

const city = body('city', 'Управление образования города', { kind: 'municipal_authority' });
const district = body('district', 'Управление образования района', { kind: 'municipal_authority' });
const first = body('first', 'МБОУ СОШ № 1', { parentId: 'city', lineage: ['city', 'first'] });
const DIRECTORY: KnownDirectory = {
  organisations: [city, district, first],
  people: [person('anna', 'first', 'Иванова А.Б.', { position: 'директор' })],
  aliases: new Map(),
  namesElsewhere: [],
  terms: [],
};

function plan(
  rows: string[][],
  { directory = DIRECTORY, scope = EVERYTHING }: { directory?: KnownDirectory; scope?: ImportScope } = {},
): ImportPlan {
  const sheets = [{ name: 'Лист1', rows: rows.map((cells, at) => ({ number: at + 1, cells })) }];
  const alike = directory.organisations.map(({ id, name, fullName }) => ({ id, name, fullName, similarity: 0.5 }));
  const wanted = planImport(readImport(sheets), directory, scope, new Map()).wanted;
  return planImport(readImport(sheets), directory, scope, new Map(wanted.map((name) => [name, alike])));
}

const HEAD = ['Наименование', 'Вышестоящая организация', 'Код', 'ИНН', 'Признаки'];
const told = ({ lines }: ImportPlan) =>
  lines.map(({ name, outcome, note }) => [name, outcome, ...(note === null ? [] : [note])].join(': '));

describe('which organisation a row means', () => {
  it.each([
    ['the same name', ['МБОУ СОШ № 1', 'Управление образования города'], 'unchanged'],
    ['the same name, written closer', ['мбоу сош №1', 'Управление образования города'], 'unchanged'],
    ['a name in another legal form', ['СОШ № 1', 'Управление образования города'], 'unchanged: known-as'],
    ['the same name in another municipality', ['МБОУ СОШ № 1', 'Управление образования района'], 'created'],
    ['a new name', ['МБОУ СОШ № 2', 'Управление образования города'], 'created'],
    ['an authority that is not there', ['МБОУ СОШ № 2', 'Управление посёлка'], 'refused: parent-unknown'],
    ['itself as the one above', ['МБОУ СОШ № 9', 'МБОУ СОШ № 9'], 'refused: parent-unknown'],
  ])('%s', (_what, row, outcome) => {
    expect(told(plan([HEAD, row]))).toEqual([`${row[0]}: ${outcome}`]);
  });

  it('a code goes before the name, which it corrects', () => {
    const directory = { ...DIRECTORY, organisations: [city, { ...first, code: '74-1', codeBranchId: 'city' }] };
    const { lines } = plan([HEAD, ['МБОУ «Гимназия № 1»', '', '74-1']], { directory });
    expect(lines).toMatchObject([
      { outcome: 'changed', changes: [{ field: 'name', before: 'МБОУ СОШ № 1', after: 'МБОУ «Гимназия № 1»' }] },
    ]);
  });

  it('an INN tells an organisation only where one has it', () => {
    const shared = [first, body('branch', 'Филиал', { inn: '7404012340' })].map((one) => ({
      ...one,
      inn: '7404012340',
    }));
    const directory = { ...DIRECTORY, organisations: [city, ...shared] };
    expect(told(plan([HEAD, ['Новая школа', '', '', '7404012340']], { directory }))).toEqual(['Новая школа: created']);
    const single = { ...DIRECTORY, organisations: [city, { ...first, inn: '7404012340' }] };
    expect(told(plan([HEAD, ['Новая школа', '', '', '7404012340']], { directory: single }))).toEqual([
      'Новая школа: changed',
    ]);
  });

  it('a name that two bear is left to a person, and a path says which', () => {
    const twin = body('twin', 'МБОУ СОШ № 1', { matchKey: 'x', parentId: 'district', lineage: ['district', 'twin'] });
    const directory = { ...DIRECTORY, organisations: [...DIRECTORY.organisations, twin] };
    expect(told(plan([HEAD, ['МБОУ СОШ № 1', '', '', '', 'ШНОР']], { directory }))).toEqual([
      'МБОУ СОШ № 1: conflict: several-alike',
    ]);
    const people = [
      ['Организация', 'ФИО'],
      ['Управление образования района › МБОУ СОШ № 1', 'Петров Пётр Петрович'],
    ];
    expect(plan(people, { directory }).people).toMatchObject([{ organisationId: 'twin' }]);
  });

  it('a title is another post in every organisation; one that is held stays what and where it is', () => {
    const director = body('director', 'Директор', {
      kind: 'role',
      parentId: 'first',
      lineage: ['city', 'first', 'director'],
      isHeld: true,
    });
    const directory = { ...DIRECTORY, organisations: [...DIRECTORY.organisations, director] };
    const head = ['Номер записи', 'Наименование', 'Вид', 'Вышестоящая организация'];
    const rows = [
      head,
      ['', 'Директор', 'должность', 'Управление образования города'],
      ['', 'Директор', 'должность', 'МБОУ СОШ № 1'],
    ];
    const { lines, organisations } = plan(rows, { directory });
    expect(lines.map(({ outcome }) => outcome)).toEqual(['created', 'unchanged']);
    expect(organisations).toMatchObject([{ kind: 'role', matchKey: `директор|${city.matchKey}` }]);
    expect(told(plan([head, ['director', 'Директор', 'школа', '']], { directory }))).toEqual([
      'Директор: refused: post-in-use',
    ]);
  });

  it('two rows about one organisation that say different things are a conflict', () => {
    const rows = [HEAD, ['МБОУ СОШ № 1', '', '', '', 'ШНОР'], ['МБОУ СОШ № 1', '', '', '', 'лидер']];
    expect(told(plan(rows))).toEqual(['МБОУ СОШ № 1: changed', 'МБОУ СОШ № 1: conflict: same-entry-twice']);
  });

  it('new ones stand under new ones in whatever order the rows are; circles are refused', () => {
    const rows = [
      HEAD,
      ['СОШ № 8', 'Отдел образования посёлка'],
      ['Отдел образования посёлка', 'Управление образования района'],
    ];
    const { organisations } = plan(rows);
    expect(organisations.map(({ name, kind }) => [name, kind])).toEqual([
      ['Отдел образования посёлка', 'municipal_authority'],
      ['СОШ № 8', 'school'],
    ]);
    const circle = [HEAD, ['А отдел', 'Б отдел'], ['Б отдел', 'А отдел']];
    expect(plan(circle).organisations).toEqual([]);
  });

  it('schools of one name get keys that no order finds by the name alone', () => {
    const rows = [HEAD, ['СОШ № 8', 'Управление образования города'], ['СОШ № 8', 'Управление образования района']];
    const keys = plan(rows).organisations.map(({ matchKey }) => matchKey);
    expect(keys).toEqual(['сош № 8|управление образования города', 'сош № 8|управление образования района']);
  });
});

describe('what a row changes', () => {
  it('an empty cell leaves what is there, a dash takes it away', () => {
    const directory = {
      ...DIRECTORY,
      organisations: [city, { ...first, tags: ['ШНОР'], code: '74-1', codeBranchId: 'city' }],
    };
    expect(plan([HEAD, ['МБОУ СОШ № 1', '', '', '', '']], { directory }).organisations).toEqual([]);
    expect(plan([HEAD, ['МБОУ СОШ № 1', '', '', '', '–']], { directory }).organisations).toMatchObject([
      { id: 'first', tags: [], code: '74-1' },
    ]);
  });

  it('a move under what stands below is refused', () => {
    expect(told(plan([HEAD, ['Управление образования города', 'МБОУ СОШ № 1']]))).toEqual([
      'Управление образования города: refused: place-in-tree',
    ]);
  });
});

describe('people', () => {
  const PEOPLE = ['Организация', 'ФИО', 'Должность', 'Почта', 'Роль'];
  it.each([
    ['initials give way to the whole name', ['МБОУ СОШ № 1', 'Иванова Анна Борисовна'], 'changed'],
    ['the same again', ['МБОУ СОШ № 1', 'Иванова А. Б.', 'директор'], 'unchanged'],
    ['somebody new', ['МБОУ СОШ № 1', 'Петров Пётр Петрович'], 'created'],
    ['of an organisation nobody knows', ['Школа на горе', 'Петров П.П.'], 'refused: organisation-unknown'],
  ])('%s', (_what, row, outcome) => {
    expect(told(plan([PEOPLE, row]))).toEqual([`${row[1]}: ${outcome}`]);
  });

  it('nobody but an administrator gives or touches that role', () => {
    const scope = { top: 'city', isAdministrator: false };
    const directory = {
      ...DIRECTORY,
      people: [person('boss', 'first', 'Сидоров С.С.', { role: 'administrator' as const })],
    };
    const rows = [
      PEOPLE,
      ['МБОУ СОШ № 1', 'Петров П.П.', '', '', 'администратор'],
      ['МБОУ СОШ № 1', 'Сидоров С.С.', '', 'mine@evil.example'],
    ];
    expect(told(plan(rows, { directory, scope }))).toEqual([
      'Петров П.П.: refused: role-needs-administrator',
      'Сидоров С.С.: refused: role-needs-administrator',
    ]);
  });

  it('nobody changes whose role covers more than his own branch', () => {
    const scope = { top: 'city', isAdministrator: false };
    const region = body('region', 'Министерство', { kind: 'ministry', editable: false });
    const wide = (id: string, branchId: string | null) =>
      person(id, 'first', `Сидоров ${id}`, { role: 'supervisor' as const, branchId });
    const directory = {
      ...DIRECTORY,
      organisations: [region, ...DIRECTORY.organisations],
      people: [wide('everywhere', null), wide('above', 'region'), wide('elsewhere', 'unseen'), wide('here', 'first')],
    };
    const rows = directory.people.map(({ fullName }) => ['МБОУ СОШ № 1', fullName, '', 'mine@evil.example']);
    expect(told(plan([PEOPLE, rows[0]!, rows[1]!, rows[2]!], { directory, scope }))).toEqual([
      'Сидоров everywhere: refused: branch-too-wide',
      'Сидоров above: refused: branch-too-wide',
      'Сидоров elsewhere: refused: branch-too-wide',
    ]);
    expect(told(plan([PEOPLE, rows[3]!], { directory, scope }))).toEqual(['Сидоров here: changed']);
  });

  it('have an address each: another’s is not taken, of this file or the directory; what is given up is free', () => {
    const directory = {
      ...DIRECTORY,
      people: [person('anna', 'first', 'Иванова А.Б.', { email: 'shared@sch1.example' })],
    };
    const row = (name: string, email: string) => ['МБОУ СОШ № 1', name, '', email, ''];
    const rows = [
      row('Петров В.Г.', 'SHARED@sch1.example'),
      row('Иванова А.Б.', 'own@sch1.example'),
      row('Лугова В.А.', 'shared@sch1.example'),
      row('Полев И.С.', 'own@sch1.example'),
    ];
    expect(told(plan([PEOPLE, ...rows], { directory }))).toEqual([
      'Петров В.Г.: conflict: email-taken',
      'Иванова А.Б.: changed',
      'Лугова В.А.: created',
      'Полев И.С.: conflict: email-taken',
    ]);
  });
});

describe('a coordinator of a municipality', () => {
  const scope = { top: 'city', isAdministrator: false };
  const region = body('region', 'Министерство', { kind: 'ministry', editable: false });
  const below = (one: KnownOrganisation) => ({ ...one, lineage: ['region', ...one.lineage] });
  const directory: KnownDirectory = {
    ...DIRECTORY,
    organisations: [region, { ...below(city), parentId: 'region' }, below(first)],
    namesElsewhere: [district],
  };
  it.each([
    ['adds below himself without saying so', ['СОШ № 5', ''], 'created'],
    ['adds nothing above', ['СОШ № 5', 'Министерство'], 'refused: outside-branch'],
    ['knows nothing that stands elsewhere', ['СОШ № 5', 'Управление образования района'], 'refused: not-in-branch'],
    ['takes nothing above for his own', ['Министерство', ''], 'refused: not-in-branch'],
    ['takes no authority beside for one below', ['Управление образования района', ''], 'refused: not-in-branch'],
    ['nor one at the top', ['Управление образования района', '–'], 'refused: not-in-branch'],
    [
      'adds an authority that he says is below',
      ['Отдел образования посёлка', 'Управление образования города'],
      'created',
    ],
    ['adds no top of the tree', ['СОШ № 5', '–'], 'refused: place-in-tree'],
    ['moves nothing out', ['МБОУ СОШ № 1', '–'], 'refused: place-in-tree'],
  ])('%s', (_what, row, outcome) => {
    expect(told(plan([HEAD, row], { directory, scope }))).toEqual([`${row[0]}: ${outcome}`]);
  });

  it('takes nothing for one below that has schools in the list and names none above, whatever it is called', () => {
    const rows = [HEAD, ['Нагорный район', ''], ['СОШ № 5', 'Нагорный район'], ['Центр развития', '']];
    expect(told(plan(rows, { directory, scope }))).toEqual([
      'Нагорный район: refused: not-in-branch',
      'СОШ № 5: refused: not-in-branch',
      'Центр развития: created',
    ]);
  });

  it.each([
    ['a ministry', { kind: 'ministry' as const }, []],
    ['a committee that is known as a body', { kind: 'body' as const }, []],
    ['a committee above authorities', {}, [body('other', 'Отдел', { ...district, id: 'other', parentId: 'city' })]],
  ])('of %s adds authorities below without saying so', (_what, more, others) => {
    const known = { ...DIRECTORY, organisations: [{ ...city, ...more }, ...others] };
    expect(told(plan([HEAD, ['Управление образования посёлка', '']], { directory: known, scope }))).toEqual([
      'Управление образования посёлка: created',
    ]);
  });

  it('gets by the number of a foreign entry what he gets by one that nothing has', () => {
    const head = ['Номер записи', ...HEAD];
    const answers = ['district', 'nobody'].map((id) => plan([head, [id, 'СОШ № 5', '', '']], { directory, scope }));
    expect(answers[0]).toEqual(answers[1]);
    expect(told(answers[0]!)).toEqual(['СОШ № 5: created']);
  });

  it('makes nothing that orders know by a name of what stands elsewhere', () => {
    const [made] = plan([HEAD, [district.name, city.name]], { directory, scope }).organisations;
    expect(made).toMatchObject({ matchKey: `${district.name.toLowerCase()}|${city.matchKey}` });
  });
});

describe('a code', () => {
  const region = body('region', 'Министерство', { kind: 'ministry' });
  const under = (one: KnownOrganisation, codeBranchId: string | null): KnownOrganisation => ({
    ...{ ...one, lineage: ['region', ...one.lineage], parentId: one.parentId ?? 'region' },
    ...(codeBranchId !== null && { code: '001', codeBranchId }),
  });
  const village = body('village', 'Сельская школа', { parentId: 'district', lineage: ['district', 'village'] });
  const directory: KnownDirectory = {
    ...DIRECTORY,
    organisations: [region, under(city, null), under(district, null), under(first, 'city'), under(village, 'region')],
  };
  const row = (name: string, parent: string) => ['', name, parent, '001'];
  const head = ['Номер записи', ...HEAD];
  const of = (top: string) => ({ top, isAdministrator: false });

  it.each([
    ['of his branch goes before one of those above', of('city'), 'Школа', '', ['first']],
    ['of those above counts in the branches below', of('district'), 'Школа', '', ['village']],
    ['of a branch below is told apart by the name too', of('region'), village.name, '', []],
    ['means what stands in the town of the row, whosever the code is', of('region'), 'Школа', city.name, ['first']],
    ['means what stands in the line of the row', EVERYTHING, 'Школа', city.name, ['first']],
    ['is told apart by the name where the row says no line', EVERYTHING, village.name, '', []],
  ])('%s', (_what, scope, name, parent, meant) => {
    const { organisations, lines } = plan([head, row(name, parent)], { directory, scope });
    expect(lines.filter(({ note }) => note !== null)).toEqual([]);
    expect(organisations.map(({ id }) => id)).toEqual(meant);
  });

  it('of two in one town means the one that is called so, else the one whose code is of the nearest branch', () => {
    const mill = body('mill', 'Школа у мельницы', { parentId: 'district', lineage: ['district', 'mill'] });
    const own = { ...directory, organisations: [...directory.organisations, under(mill, 'district')] };
    const meant = (name: string) =>
      plan([head, row(name, district.name)], { directory: own, scope: of('region') }).organisations.map(({ id }) => id);
    expect([meant(village.name), meant('Школа')]).toEqual([[], ['mill']]);
  });

  it('is free in another tree', () => {
    const rows = [head, ['', 'Другое министерство', '–', ''], row('Школа', 'Другое министерство')];
    const [other, school] = plan(rows, { directory }).organisations;
    expect(school).toMatchObject({ isNew: true, code: '001', codeBranchId: other?.id });
  });

  it('that the row leaves to two is left to a person', () => {
    for (const scope of [EVERYTHING, of('region')])
      expect(told(plan([head, row('Школа', '')], { directory, scope }))).toEqual(['Школа: conflict: code-of-several']);
  });

  describe('that one organisation has, in another town', () => {
    const moving = under({ ...village, inn: '7404012340' }, 'region');
    const alone = { ...directory, organisations: [region, under(city, null), under(district, null), moving] };
    it.each([
      ['with the same name means it', ['', village.name, city.name, '001'], 'changed: moved-by-code'],
      ['with the same INN too', ['', 'Школа', city.name, '001', '7404012340'], 'changed: moved-by-code'],
      ['with another INN does not', ['', village.name, city.name, '001', '7404012357'], 'created: same-code-elsewhere'],
      ['with another name does not', ['', 'Школа', city.name, '001'], 'created: same-code-elsewhere'],
    ])('%s', (_what, cells, outcome) => {
      const made = plan([head, cells], { directory: alone, scope: of('region') });
      expect(told(made)).toEqual([`${cells[1]}: ${outcome}`]);
      const [{ isNew, codeBranchId } = {}] = made.organisations;
      expect({ isNew, codeBranchId }).toEqual(
        outcome.startsWith('created')
          ? { isNew: true, codeBranchId: 'city' }
          : { isNew: false, codeBranchId: 'region' },
      );
    });

    it('stays where it is if the list has a row of its town with that code', () => {
      const rows = [row(village.name, city.name), row('Другая школа', district.name)];
      expect(told(plan([head, ...rows], { directory: alone, scope: of('region') }))).toEqual([
        `${village.name}: created`,
        'Другая школа: changed',
      ]);
    });
  });

  it('that an authority and a school of its town have means the authority where it stands for the one above', () => {
    const rows = [
      head,
      ['', 'Управление образования села', region.name, '30'],
      ['', 'Школа села', '30', '30'],
      ['', 'Вторая школа села', '30', '31'],
    ];
    expect(plan(rows, { directory, scope: of('region') }).organisations).toMatchObject([
      { name: 'Управление образования села', codeBranchId: 'region' },
      { name: 'Школа села', codeBranchId: expect.stringContaining('new-') },
      { name: 'Вторая школа села', codeBranchId: 'region' },
    ]);
  });

  it('is of the branch of whoever gives it, and stays that of another where it is left', () => {
    const given = [head, ['first', first.name, '', '77'], ['village', village.name, '', '001', '', 'ШНОР']];
    expect(plan(given, { directory, scope: of('region') }).organisations).toMatchObject([
      { id: 'first', code: '77', codeBranchId: 'region' },
      { id: 'village', code: '001', codeBranchId: 'region' },
    ]);
    expect(plan([head, ['first', 'Школа', '', '001']], { directory, scope: of('region') }).organisations).toMatchObject(
      [{ id: 'first', code: '001', codeBranchId: 'city' }],
    );
  });

  it('is one of a branch: another’s is not taken, what is given up is free', () => {
    const own = {
      ...directory,
      organisations: [...directory.organisations, { ...under(body('second', 'Вторая школа'), null) }],
    };
    const scope = of('region');
    const taken = ['second', 'Вторая школа', '', '001'];
    expect(plan([head, taken], { directory: own, scope }).lines).toMatchObject([
      { outcome: 'refused', note: 'code-taken', values: { name: village.name } },
    ]);
    const freed = [head, ['village', village.name, '', '–'], taken];
    expect(told(plan(freed, { directory: own, scope }))).toEqual(['Сельская школа: changed', 'Вторая школа: changed']);
  });
});

describe('the export', () => {
  const words = fc.constantFrom(
    'Школа',
    'Лицей',
    'СОШ № 1',
    'СОШ № 2',
    'Гимназия «Ёлка»',
    'Отдел  образования',
    'ЦОКО',
  );
  const bodies = fc.array(
    fc.record({
      name: words,
      kind: fc.constantFrom(
        'school' as const,
        'institute' as const,
        'municipal_authority' as const,
        'class' as const,
        'role' as const,
        'body' as const,
      ),
      parent: fc.option(fc.nat(20), { nil: null }),
      tags: fc.subarray(['ШНОР', 'низкий ИОР', 'лидер']),
      code: fc.constantFrom(null, 'own' as const, 'shared' as const),
      email: fc.option(fc.constant('office@sch.example'), { nil: null }),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const names = fc.constantFrom('Иванова А.Б.', 'Иванова Анна Борисовна', 'Петров Пётр', 'Ответственный за ЕГЭ');
  const people = fc.array(
    fc.record({ home: fc.nat(20), name: names, post: fc.option(fc.constant('завуч'), { nil: null }) }),
    {
      maxLength: 12,
    },
  );

  const directories = fc.record({ bodies, people });
  type Made = typeof directories extends fc.Arbitrary<infer Value> ? Value : never;

  function directoryOf(made: Made): KnownDirectory {
    const organisations: KnownOrganisation[] = [];
    made.bodies.forEach(({ name, kind, parent, tags, code, email }, at) => {
      const above = parent === null || at === 0 ? undefined : organisations[parent % at];
      // No two of a name stand under one organisation.
      const isTaken = organisations.some((one) => one.name === name && one.parentId === (above?.id ?? null));
      // The code «001» is of the nearest above that has not given it yet.
      const line = [...(above?.lineage ?? [])].reverse();
      const free = line.find((id) => !organisations.some((one) => one.code === '001' && one.codeBranchId === id));
      const said = code === 'shared' ? (free === undefined ? null : '001') : code === 'own' ? `74-${at}` : null;
      const owner = code === 'own' ? (above?.lineage[0] ?? `b${at}`) : (free ?? null);
      organisations.push(
        body(`b${at}`, isTaken ? `${name} ${at}` : name, {
          ...{ kind, tags, email, matchKey: `key ${at}`, parentId: above?.id ?? null },
          ...{ lineage: [...(above?.lineage ?? []), `b${at}`], code: said },
          codeBranchId: said === null ? null : owner,
        }),
      );
    });
    const folk = made.people.map(({ home, name, post }, at) => {
      const { id } = organisations[home % organisations.length]!;
      return person(`p${at}`, id, name, { position: post, phone: '+7 351' });
    });
    return { organisations, people: folk, aliases: new Map(), namesElsewhere: [], terms: [] };
  }
  it('read back changes nothing, whoever bears whose name', () => {
    fc.assert(
      fc.property(directories, (made) => {
        const directory = directoryOf(made);
        const { organisations, people: folk } = exportSheets(directory);
        const sheets = [organisations, folk].map(({ name, rows }) => ({
          name,
          rows: rows.map((cells, at) => ({ number: at + 1, cells })),
        }));
        for (const one of [sheets, sheets.slice(0, 1), sheets.slice(1)]) {
          const result = planImport(readImport(one), directory, EVERYTHING, new Map());
          expect(result.lines.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
