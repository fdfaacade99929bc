import type { DirectoryImport } from '@contract';
import { utils, write } from '@e965/xlsx';
import { READING_LIMITS, ReadingProcess, SheetReader } from '@platform/files';
import { type OrganisationEntity, OrganisationEntity as Organisations, PersonEntity } from '@storage';
import { RunImport } from '@workflow';
import { ApiWorld, type Client } from './api-world.js';

const SEA = 'Управление образования Приморска';
const HILL = 'Управление образования Нагорного';
const HEAD = 'Наименование;Муниципалитет;Код';

function workbook(sheets: Readonly<Record<string, string[][]>>): Buffer {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

describe('a list of a region with two towns', () => {
  let world: ApiWorld;
  const readers = new ReadingProcess();
  const clients = new Map<string, Client>();
  let region: OrganisationEntity;

  beforeAll(async () => {
    world = await ApiWorld.create();
    const reader = world.app.get(SheetReader);
    reader.read = async (bytes, fileName) =>
      readers.readRows(await reader.check(bytes, fileName), bytes, { fileName, limits: READING_LIMITS });
    region = await world.addOrganisation({ kind: 'ministry', name: 'Министерство' });
    const towns: OrganisationEntity[] = [];
    for (const name of [SEA, HILL])
      towns.push(await world.addOrganisation({ kind: 'municipal_authority', name, parentId: region.id }));
    const administrator = await world.addPerson({ role: 'administrator', organisationId: region.id });
    clients.set('the administrator', await world.signIn(administrator.id));
    for (const [who, { id }] of [
      ['the coordinator of the region', region],
      ['the coordinator of the sea town', towns[0]!],
    ] as const) {
      const person = { role: 'coordinator', organisationId: id, branchId: id } as const;
      clients.set(who, await world.signIn((await world.addPerson(person)).id));
    }
  });
  afterEach(async () => {
    const isMade = `kind not in ('ministry', 'municipal_authority')`;
    await world.source.query(
      `delete from person where organisation_id in (select id from organisation where ${isMade})`,
    );
    await world.source.query(`delete from organisation where ${isMade}`);
  });
  afterAll(async () => {
    await readers.close();
    await world.close();
  });

  async function bring(who: string, file: string | Buffer, name = 'список.csv'): Promise<DirectoryImport> {
    const bytes = typeof file === 'string' ? Buffer.from(file) : file;
    const { body } = await clients.get(who)!.post('/api/directory/imports').attach('file', bytes, name).expect(201);
    return stepped(who, body.id as string);
  }
  async function stepped(who: string, id: string): Promise<DirectoryImport> {
    await world.app.get(RunImport).run(id);
    return (await clients.get(who)!.get(`/api/directory/imports/${id}?pageSize=100`).expect(200)).body;
  }
  async function apply(who: string, { id, digest }: DirectoryImport): Promise<void> {
    await clients.get(who)!.post(`/api/directory/imports/${id}/confirmation`).send({ digest }).expect(204);
    expect((await stepped(who, id)).state).toBe('applied');
  }
  const told = ({ lines }: DirectoryImport) => lines.map(({ name, outcome }) => `${name}: ${outcome}`);
  const list = (...rows: string[]) => [HEAD, ...rows, ''].join('\n');
  /** Of all schools: the code, the name and the town. */
  async function schools(): Promise<string[]> {
    const rows = await world.source.query<{ code: string; name: string; town: string }[]>(
      `select school.code, school.name, town.name as town
       from organisation school join organisation town on town.id = school.parent_id where school.kind = 'school'`,
    );
    return rows.map(({ code, name, town }) => `${code} ${name} – ${town}`).toSorted();
  }

  describe.each(['the administrator', 'the coordinator of the region'])('brought by %s', (who) => {
    const both = list(`Лицей у моря;${SEA};001`, `Гимназия на горе;${HILL};001`);

    it('may give one code in each town, at once and again, and comes back from the export without a change', async () => {
      const preview = await bring(who, both);
      expect(told(preview)).toEqual(['Лицей у моря: created', 'Гимназия на горе: created']);
      await apply(who, preview);
      const there = [`001 Гимназия на горе – ${HILL}`, `001 Лицей у моря – ${SEA}`];
      expect(await schools()).toEqual(there);
      expect((await bring(who, both)).counts).toMatchObject({ unchanged: 2, created: 0, changed: 0, conflict: 0 });
      const people = `Организация;Код организации;Муниципалитет;ФИО\nГимназия на горе;001;${HILL};Снегова Вера Андреевна\n`;
      await apply(who, await bring(who, people, 'люди.csv'));
      const { organisationId } = await world.source.manager.findOneByOrFail(PersonEntity, {
        fullName: 'Снегова Вера Андреевна',
      });
      expect(await world.source.manager.findOneByOrFail(Organisations, { id: organisationId })).toMatchObject({
        name: 'Гимназия на горе',
      });
      for (const [query, name] of [
        ['format=xlsx', 'справочник.xlsx'],
        ['format=csv', 'организации.csv'],
        ['format=csv&list=people', 'люди.csv'],
      ] as const) {
        const sent = clients.get(who)!.get(`/api/directory/export?${query}`).responseType('blob');
        const { counts } = await bring(who, (await sent.expect(200)).body as Buffer, name);
        expect({ name, ...counts, unchanged: 0 }).toEqual({
          name,
          created: 0,
          changed: 0,
          unchanged: 0,
          conflict: 0,
          refused: 0,
        });
        expect(counts.unchanged).toBeGreaterThan(0);
      }
    });

    it('leaves the school of the other town with that code what and where it is', async () => {
      await apply(who, await bring(who, list(`Лицей у моря;${SEA};001`)));
      const other = await bring(who, list(`Гимназия на горе;${HILL};001`));
      expect(other.lines).toMatchObject([
        { outcome: 'created', note: expect.stringContaining(`${SEA} › Лицей у моря`) },
      ]);
      await apply(who, other);
      await apply(who, await bring(who, list(`Гимназия № 2;${HILL};001`)));
      expect(await schools()).toEqual([`001 Гимназия № 2 – ${HILL}`, `001 Лицей у моря – ${SEA}`]);
    });

    it('has to name the parent where several have the code, and need not where one has it', async () => {
      await apply(
        who,
        await bring(who, list(`Лицей у моря;${SEA};001`, `Гимназия на горе;${HILL};001`, `Школа на углу;${HILL};002`)),
      );
      const { lines } = await bring(who, list('Школа;;001', 'Школа за углом;;002'));
      expect(lines).toMatchObject([
        { outcome: 'conflict', note: expect.stringContaining('Код «001» есть у нескольких') },
        { outcome: 'changed', changes: [{ before: 'Школа на углу', after: 'Школа за углом' }] },
      ]);
      expect(lines[0]?.note).toContain(`Министерство › ${HILL} › Гимназия на горе`);
      expect(lines[0]?.note).toContain('вышестоящую организацию');
    });

    it('moves a school by its code where nobody else has it', async () => {
      await apply(who, await bring(who, list(`Лицей у моря;${SEA};001`)));
      const moved = await bring(who, list(`Лицей у моря;${HILL};001`));
      expect(moved.lines).toMatchObject([
        {
          outcome: 'changed',
          note: expect.stringContaining('переведена'),
          changes: [{ field: 'вышестоящая организация', before: SEA, after: HILL }],
        },
      ]);
      await apply(who, moved);
      expect(await schools()).toEqual([`001 Лицей у моря – ${HILL}`]);
    });
  });

  describe('brought by the coordinator of a town', () => {
    const who = 'the coordinator of the sea town';
    const regions = (neighbour: string) =>
      workbook({
        Организации: [
          ['Наименование', 'Муниципалитет', 'Код', 'Вид'],
          ['Министерство', '', '', 'министерство'],
          [SEA, 'Министерство', '', ''],
          [neighbour, '', '', 'муниципальный орган'],
          ['Лицей у моря', SEA, '001', ''],
          ['Гимназия на горе', neighbour, '001', ''],
          ['Школа без списка', 'Управление образования Лесного', '002', ''],
        ],
        Директора: [
          ['Организация', 'Код организации', 'ФИО'],
          ['Лицей у моря', '001', 'Мирная Анна Ильинична'],
          ['Гимназия на горе', '001', 'Снегова Вера Андреевна'],
          [neighbour, '', 'Полев Игорь Степанович'],
        ],
      });

    it('is taken in his branch only: the rest is not his, whether it is there or not', async () => {
      const preview = await bring(who, regions(HILL), 'список.xlsx');
      expect(told(preview)).toEqual([
        'Министерство: refused',
        `${SEA}: unchanged`,
        `${HILL}: refused`,
        'Лицей у моря: created',
        'Гимназия на горе: refused',
        'Школа без списка: refused',
        'Мирная Анна Ильинична: created',
        'Снегова Вера Андреевна: refused',
        'Полев Игорь Степанович: refused',
      ]);
      for (const { outcome, note } of preview.lines)
        if (outcome === 'refused') expect(note).toMatch(/в вашей ветви нет/);
      const unknown = 'Управление образования Нигденска';
      const asIfNot = JSON.stringify((await bring(who, regions(unknown), 'список.xlsx')).lines).replaceAll(
        unknown,
        HILL,
      );
      expect(asIfNot).toBe(JSON.stringify(preview.lines));
    });

    it('leaves nothing outside in his branch', async () => {
      await apply(who, await bring(who, regions(HILL), 'список.xlsx'));
      expect(await schools()).toEqual([`001 Лицей у моря – ${SEA}`]);
      expect(await world.source.manager.countBy(Organisations, { name: HILL })).toBe(1);
    });
  });
});
