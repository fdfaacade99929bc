import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { paths } from '@contract';
import { read, utils, write } from '@e965/xlsx';
import { RULE_OF_ORDER_002 } from '@indicators/identification';
import { READING_LIMITS, ReadingProcess, SheetReader } from '@platform/files';
import { OrganisationEntity } from '@storage';
import { ApiWorld, type Client } from './api-world.js';

type Brought = paths['/api/identification/{id}/results']['post']['responses'][200]['content']['application/json'];
type Found = paths['/api/identification/{id}/runs/{runId}']['get']['responses'][200]['content']['application/json'];
type Row = readonly (string | number)[];

const gold = JSON.parse(readFileSync(path.join(import.meta.dirname, '../fixtures/gold/002.json'), 'utf8')) as {
  schools: { number: string; name: string; procedures: Record<string, number | null>; proceduresAtOrAbove30: number }[];
};
const HEAD = ['школы', ...Object.keys(gold.schools[0]!.procedures)];
const TEN: Row[] = gold.schools.map(({ number, procedures }) => [
  number,
  ...Object.values(procedures).map((one) => one ?? ''),
]);
/** Just below the line: 29.9 in two procedures; low in one; and one of which too little is known. */
const OTHERS: Row[] = [
  ['МБОУ СОШ № 60', 29.9, 10, 29.9, 0, 5],
  ['МБОУ СОШ № 61', 30, 10, 'не участвовали', 0, 5],
  ['МБОУ СОШ № 62', 45, '', '', '', ''],
];

function workbook(rows: readonly Row[], title = 'Результаты оценочных процедур в 2021 году'): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([[title], HEAD, ...rows.map((row) => [...row])]), 'Результаты');
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

describe('schools with low results', () => {
  let world: ApiWorld;
  let region: OrganisationEntity;
  let town: OrganisationEntity;
  let coordinator: Client;
  let at: string;
  const readers = new ReadingProcess();

  beforeAll(async () => {
    world = await ApiWorld.create();
    region = await world.addOrganisation({ kind: 'ministry', name: 'Министерство' });
    town = await world.addOrganisation({ kind: 'municipal_authority', parentId: region.id, name: 'Управление' });
    for (const name of [...gold.schools.map((school) => school.name), ...OTHERS.map(([name]) => String(name))]) {
      await world.addOrganisation({ kind: 'school', parentId: town.id, name });
    }
    const person = await world.addPerson({ role: 'coordinator', organisationId: town.id, branchId: town.id });
    coordinator = await world.signIn(person.id);
    at = `/api/identification/${town.id}`;
    const reader = world.app.get(SheetReader);
    reader.read = async (bytes, fileName) =>
      readers.readRows(await reader.check(bytes, fileName), bytes, { fileName, limits: READING_LIMITS });
  });
  afterAll(async () => {
    await readers.close();
    await world.close();
  });

  async function bring(file: Buffer, fields: Record<string, string> = {}): Promise<Brought> {
    const { body } = await coordinator
      .post(`${at}/results`)
      .field(fields)
      .attach('file', file, 'итоги.xlsx')
      .expect(200);
    return body;
  }
  const apply = async (file: Buffer, { columns, year, isSchoolYear, digest }: Brought): Promise<Brought> =>
    bring(file, { columns: JSON.stringify(columns), year: `${year}`, isSchoolYear: `${isSchoolYear}`, digest });
  async function identified(year = 2021): Promise<Found> {
    const { body } = await coordinator.post(`${at}/runs`).send({ year }).expect(201);
    return (await coordinator.get(`${at}/runs/${body.id}?pageSize=100`).expect(200)).body;
  }

  async function tellIndex(name: string, year: number, index: number): Promise<void> {
    const [{ id, by_person: by }] = await world.source.query('select id, by_person from result_import limit 1');
    await world.source.query(
      `insert into measured_value (organisation_id, measure, period_start, period_end, number, import_id, at, by_person)
       select id, 'Индекс образовательных результатов (ИОР)', make_date($2, 1, 1), make_date($2, 12, 31), $3, $4, '2023-03-10', $5
       from organisation where name = $1`,
      [name, year, index, id, by],
    );
  }

  it('are looked for only where there are results', async () => {
    const { body } = await coordinator.post(`${at}/runs`).send({ year: 2021 }).expect(409);
    expect(body.code).toBe('identification-without-results');
  });

  it('begin with the table of order 002: told first, written as told, and nothing the second time', async () => {
    const file = workbook([...TEN, ...OTHERS]);
    const told = await bring(file);
    expect(told).toMatchObject({ year: 2021, layoutFrom: 'head', wanting: null, faults: [] });
    expect(told.lines.filter(({ outcome }) => outcome === 'changed')).toHaveLength(13);
    // Blank is not zero: the first school has two results of five, and no more is written.
    expect(told.lines[0]).toMatchObject({ written: '5', organisationName: 'МБОУ СОШ № 5' });
    expect(told.lines[0]!.changes.map(({ after }) => after.number)).toEqual([49, 32]);
    expect((await bring(file)).lines.filter(({ outcome }) => outcome === 'changed')).toHaveLength(13);
    await apply(file, told);
    const again = await bring(file);
    expect(again.lines.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
    expect(again.layoutFrom).toBe('remembered');
  });

  it('are the ten of the order, each with its results beside the line; those just below it are not', async () => {
    const found = await identified();
    expect(found.counts).toEqual({ low: 10, risk: 0, open: 1, not: 2 });
    const low = found.rows.filter(({ outcome }) => outcome === 'low');
    expect(new Set(low.map(({ organisationName }) => organisationName))).toEqual(
      new Set(gold.schools.map(({ name }) => name)),
    );
    for (const { organisationName, lowCount, why } of low) {
      const { proceduresAtOrAbove30 } = gold.schools.find(({ name }) => name === organisationName)!;
      expect(lowCount).toBe(proceduresAtOrAbove30);
      expect(why.filter((words) => words.includes('это не меньше 30 %'))).toHaveLength(proceduresAtOrAbove30);
    }
    const whyOf = (name: string) => found.rows.find(({ organisationName }) => organisationName === name)!.why;
    expect(whyOf('МБОУ СОШ № 60')).toContain('ВПР, русский язык, 5 класс, 2021: 29,9 %, это меньше 30 %');
    expect(whyOf('МБОУ СОШ № 61')).toContain('ВПР, математика, 5 класс, 2021: не проводилось или школа не участвовала');
    expect(whyOf('МБОУ СОШ № 62').join(' ')).toContain('Если низким окажется то, чего нет');
    const { body: next } = await coordinator.get(`${at}/runs/${found.id}?outcome=open`).expect(200);
    expect(next).toMatchObject({ total: 1, rows: [{ organisationName: 'МБОУ СОШ № 62' }] });
  });

  it('go into the class ШНОР after it was shown who, and an open one is not taken out of it', async () => {
    const { manager } = world.source;
    const tags = async (name: string) => (await manager.findOneByOrFail(OrganisationEntity, { name })).tags;
    for (const name of ['МБОУ СОШ № 60', 'МБОУ СОШ № 62'])
      await manager.update(OrganisationEntity, { name }, { tags: ['ШНОР'] });
    const { id } = await identified();
    const { body: told } = await coordinator.post(`${at}/runs/${id}/list`).send({ outcome: 'low' }).expect(200);
    expect(told.joining).toHaveLength(10);
    expect(told.leaving).toMatchObject([{ name: 'МБОУ СОШ № 60' }]);
    expect(told.open).toMatchObject([{ name: 'МБОУ СОШ № 62' }]);
    expect(await tags('МБОУ СОШ № 5')).toEqual([]);
    await coordinator.post(`${at}/runs/${id}/list`).send({ outcome: 'low', digest: told.digest }).expect(200);
    expect(await tags('МБОУ СОШ № 5')).toEqual(['ШНОР']);
    expect(await tags('МБОУ СОШ № 60')).toEqual([]);
    const klass = await manager.findOneByOrFail(OrganisationEntity, { name: 'ШНОР', parentId: town.id });
    expect(klass).toMatchObject({ memberTags: ['ШНОР'], parentId: town.id });
    const { body: stale } = await coordinator
      .post(`${at}/runs/${id}/list`)
      .send({ outcome: 'low', digest: told.digest })
      .expect(409);
    expect(stale.code).toBe('list-stale');
  });

  it('are taken away as a workbook that says why', async () => {
    const { id } = await identified();
    const { body } = await coordinator
      .get(`${at}/runs/${id}/file`)
      .buffer()
      .parse(bytesOf as never)
      .expect(200);
    const book = read(body as Buffer);
    expect(book.SheetNames).toEqual(['ШНОР', 'Правило']);
    const rows = utils.sheet_to_json<string[]>(book.Sheets['ШНОР']!, { header: 1 });
    expect(rows).toHaveLength(14);
    expect(rows[1]!.join(' ')).toContain('низкие образовательные результаты (ШНОР)');
    const { rows: shown } = await identified();
    expect(rows.slice(1).map(([name]) => name)).toEqual(shown.map(({ organisationName }) => organisationName));
    const rule = utils.sheet_to_json<string[]>(book.Sheets['Правило']!, { header: 1 }).flat();
    expect(rule[1]).toContain('Федеральная методика: низкий результат');
  });

  it('are a class of their own branch, whatever classes stand below it or ask for more', async () => {
    const { manager } = world.source;
    const person = await world.addPerson({ role: 'coordinator', organisationId: region.id, branchId: region.id });
    const inRegion = await world.signIn(person.id);
    const classOfRegion = { name: 'ШНОР', kind: 'class', parentId: region.id } as const;
    const { id } = (await inRegion.post(`/api/identification/${region.id}/runs`).send({ year: 2021 }).expect(201))
      .body as { id: string };
    const address = `/api/identification/${region.id}/runs/${id}/list`;
    const wider = await world.addOrganisation({
      ...{ ...classOfRegion, namesBranchId: region.id, matchKey: 'шнор' },
      ...{ memberKind: 'school', memberTags: ['ШНОР', 'сельская'] },
    });
    const { body: taken } = await inRegion.post(address).send({ outcome: 'low' }).expect(409);
    expect(taken.code).toBe('list-class-taken');
    await manager.update(OrganisationEntity, { id: wider.id }, { memberTags: ['ШНОР'], state: 'closed' });
    expect((await inRegion.post(address).send({ outcome: 'low' }).expect(409)).body.code).toBe('list-class-taken');
    await manager.delete(OrganisationEntity, { id: wider.id });
    const { body: told } = await inRegion.post(address).send({ outcome: 'low' }).expect(200);
    await inRegion.post(address).send({ outcome: 'low', digest: told.digest }).expect(200);
    const made = await manager.findOneByOrFail(OrganisationEntity, classOfRegion);
    expect(made).toMatchObject({ memberTags: ['ШНОР'], namesBranchId: region.id });
  });

  it('are of those in the branch: one that has moved away is no longer shown, or changed by an old run', async () => {
    const { manager } = world.source;
    const { id } = await identified();
    const moved = { name: 'МБОУ СОШ № 5' };
    const other = await world.addOrganisation({ kind: 'municipal_authority', parentId: region.id, name: 'Другое' });
    await manager.update(OrganisationEntity, moved, { parentId: other.id, tags: [] });
    const { body: found } = await coordinator.get(`${at}/runs/${id}?pageSize=100`).expect(200);
    expect(found).toMatchObject({ total: 12, counts: { low: 9, risk: 0, open: 1, not: 2 } });
    const names = (found as Found).rows.map(({ organisationName }) => organisationName);
    expect(names).not.toContain(moved.name);
    const { body: told } = await coordinator.post(`${at}/runs/${id}/list`).send({ outcome: 'low' }).expect(200);
    expect(told.joining).toEqual([]);
    await manager.update(OrganisationEntity, moved, { parentId: town.id, tags: ['ШНОР'] });
  });

  it('are found by the rule of their branch, version by version: a run by the usual one makes none', async () => {
    const rule = { ...RULE_OF_ORDER_002, lowFromPercent: 29.9 };
    const { body } = await coordinator
      .put(`${at}/rule`)
      .send({ ...rule, seenNumber: 0 })
      .expect(200);
    expect(body).toEqual({ number: 1 });
    expect((await identified()).counts.low).toBe(11);
    const { body: stale } = await coordinator
      .put(`${at}/rule`)
      .send({ ...rule, seenNumber: 0 })
      .expect(409);
    expect(stale.code).toBe('stale-identification-rule');
    const page = (await coordinator.get(at).expect(200)).body as { runs: { ruleNumber: number }[] };
    expect(page.runs.map(({ ruleNumber }) => ruleNumber)).toContain(0);
    await coordinator
      .put(`${at}/rule`)
      .send({ ...rule, leastProcedures: 0, seenNumber: 1 })
      .expect(422);
  });

  it('are at risk where results got worse and the index is low', async () => {
    const worse = workbook([['МБОУ СОШ № 60', 29.8, 12, 20, 3, 4]], 'Итоги 2022 года');
    const told = await bring(worse);
    expect(told).toMatchObject({ year: 2022, layoutFrom: 'remembered' });
    await apply(worse, told);
    const riskOf = async () =>
      (await identified(2022)).rows.find(({ organisationName }) => organisationName === 'МБОУ СОШ № 60')!;
    expect(await riskOf()).toMatchObject({ outcome: 'open' });
    await tellIndex('МБОУ СОШ № 60', 2022, -0.4);
    const found = await riskOf();
    expect(found.outcome).toBe('risk');
    expect(found.why).toContain('Хуже год от года: ВПР, русский язык, 6 класс (2021: 10 % → 2022: 12 %)');
    expect(found.why).toContain('ИОР -0,4, ниже 0: низкий.');
  });

  it('are not matched by a name that fits none or several, and a cell nobody can read is told with its place', async () => {
    await world.addOrganisation({ kind: 'school', parentId: town.id, name: 'МАОУ лицей № 60' });
    const told = await bring(
      workbook([
        ['60', 1, 1, 1, 1, 1],
        ['МБОУ СОШ № 99', 1, 1, 1, 1, 1],
        ['МБОУ СОШ № 61', 'много', 130, '', '', ''],
        ['', 1, '', '', '', ''],
        ['СОШ № 61', 1, '', '', '', ''],
      ]),
    );
    expect(told.faults.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, null, 'result-row.several-schools'],
      [4, null, 'result-row.unknown-school'],
      [5, 'ВПР Русский 5 кл. % «2»', 'result-cell.number'],
      [5, 'ВПР Русский 6 кл. % «2»', 'result-cell.share'],
      [6, null, 'result-row.no-school'],
      [7, null, 'result-row.school-twice'],
    ]);
  });

  it('are not told by more people than took part or by parts of people, and nobody who took part is a reason', async () => {
    const book = utils.book_new();
    const head = ['школы', 'ОГЭ 2019 физика, участников', 'получили «2»', 'ОГЭ 2019 химия, участников', 'получили «2»'];
    const rows = [
      ['МБОУ СОШ № 60', 10, 12, 2.5, 1],
      ['МБОУ СОШ № 61', 0, 0, 20, 9],
      ['МБОУ СОШ № 62', 10, 4, 10, 3],
    ];
    utils.book_append_sheet(book, utils.aoa_to_sheet([head, ...rows]), 'Итоги');
    const people = write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
    const told = await bring(people);
    expect(told.faults.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'получили «2»', 'result-cell.more-than-took-part'],
      [2, 'ОГЭ 2019 химия, участников', 'result-cell.people'],
    ]);
    expect(told.faults[0]!.detail).toContain('Не справились 12, а участников 10');
    await apply(people, told);
    // The participants are known from the table before.
    const only = utils.book_new();
    const failed = [
      ['школы', 'ОГЭ 2019 физика, получили «2»'],
      ['МБОУ СОШ № 62', 11],
    ];
    utils.book_append_sheet(only, utils.aoa_to_sheet(failed), 'Итоги');
    const { faults } = await bring(write(only, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    expect(faults.map(({ code }) => code)).toEqual(['result-cell.more-than-took-part']);
    const found = await identified(2019);
    const of = (name: string) => found.rows.find(({ organisationName }) => organisationName === name)!;
    expect(of('МБОУ СОШ № 62')).toMatchObject({ outcome: 'low', lowCount: 2 });
    // Low in chemistry; in physics nobody took part, and that leaves nothing open.
    expect(of('МБОУ СОШ № 61')).toMatchObject({ outcome: 'not', lowCount: 1 });
  });

  it('could be at risk by a procedure nobody has told of, and not by one that was not held', async () => {
    const book = utils.book_new();
    const head = [2015, 2016].flatMap((year) => [`ОГЭ ${year} физика % «2»`, `ОГЭ ${year} химия % «2»`]);
    const rows = [
      ['МБОУ СОШ № 60', 10, 5, 10, 6],
      ['МБОУ СОШ № 61', 10, '', 10, ''],
      ['МБОУ СОШ № 62', 10, 'не проводилось', 10, 'не проводилось'],
    ];
    utils.book_append_sheet(book, utils.aoa_to_sheet([['школы', ...head], ...rows]), 'Итоги');
    const years = write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
    await apply(years, await bring(years));
    for (const name of ['МБОУ СОШ № 61', 'МБОУ СОШ № 62']) await tellIndex(name, 2016, -1);
    const found = await identified(2016);
    const of = (name: string) => found.rows.find(({ organisationName }) => organisationName === name)!;
    expect(of('МБОУ СОШ № 61').outcome).toBe('open');
    expect(of('МБОУ СОШ № 61').why).toContain('Стало ли хуже, не известно: ОГЭ, химия.');
    expect(of('МБОУ СОШ № 62').outcome).toBe('not');
  });

  it('are not kept open by numbers that were replaced: the year has no results then', async () => {
    const table = (cell: string | number) => {
      const book = utils.book_new();
      const rows = [
        ['школы', 'ОГЭ 2018 история % «2»'],
        ['МБОУ СОШ № 60', cell],
      ];
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Итоги');
      return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
    };
    const years = async () =>
      ((await coordinator.get(at).expect(200)).body as { years: { year: number }[] }).years.map(({ year }) => year);
    await apply(table(70), await bring(table(70)));
    expect(await years()).toContain(2018);
    await apply(table('не проводилось'), await bring(table('не проводилось')));
    expect(await years()).not.toContain(2018);
    const { body } = await coordinator.post(`${at}/runs`).send({ year: 2018 }).expect(409);
    expect(body.code).toBe('identification-without-results');
  });

  it('ask for columns that mean something together', async () => {
    const file = workbook(TEN);
    const { columns } = await bring(file);
    const ignoring = columns.map((column) => ({ ...column, role: 'ignored' }));
    expect(await bring(file, { columns: JSON.stringify(ignoring) })).toMatchObject({
      lines: [],
      wanting: expect.stringContaining('столбец'),
    });
    const twice = columns.map((column, at) => (at === 2 ? columns[1]! : column));
    expect((await bring(file, { columns: JSON.stringify(twice) })).wanting).toContain('одинаково');
    for (const broken of ['{', '[{"role":"result"}]']) {
      const answer = coordinator.post(`${at}/results`).field({ columns: broken }).attach('file', file, 'итоги.xlsx');
      expect((await answer.expect(422)).body).toMatchObject({ code: 'result-columns-unreadable' });
    }
  });
});

function bytesOf(response: NodeJS.EventEmitter, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => done(null, Buffer.concat(chunks)));
}
