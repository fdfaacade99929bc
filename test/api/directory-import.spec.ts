import { randomUUID } from 'node:crypto';
import type { Directory, DirectoryImport } from '@contract';
import { localDate } from '@domain/calendar';
import { utils, write } from '@e965/xlsx';
import { Clock } from '@platform/clock';
import { Config } from '@platform/config';
import { READING_LIMITS, ReadingProcess, SheetReader } from '@platform/files';
import {
  AppointmentEntity,
  AuditEventEntity,
  DirectoryImportEntity,
  type OrganisationEntity,
  OrganisationEntity as Organisations,
  PersonEntity,
} from '@storage';
import { ReadOrder, ReceiveOrder, RunImport } from '@workflow';
import { checkDatabase } from '../../apps/cli/src/doctor/check-database.js';
import { leafThrough } from '../support/leaf-through.js';
import { orderText } from '../support/review-world.js';
import { ApiWorld, type Client } from './api-world.js';

type Rows = readonly (readonly string[])[];

function workbook(sheets: Readonly<Record<string, Rows>>): Buffer {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

const LIST = {
  Школы: [
    ['Список школ региона'],
    ['№', 'Наименование', 'Муниципалитет', 'Код ОО', 'Признаки', 'Часовой пояс', 'Почта ОО'],
    ['1', 'Управление образования Заречья', 'Министерство', '', '', 'МСК+2', ''],
    ['2', 'МБОУ СОШ № 1', 'Управление образования Заречья', '0101', 'ШНОР', '', 'office1@sch.example'],
    ['3', 'МБОУ СОШ № 2', 'Управление образования Заречья', '0102', 'ШНОР; лидер', '', 'office2@sch.example'],
  ],
  Директора: [
    ['Организация', 'ФИО', 'Должность', 'E-mail', 'Телефон'],
    ['МБОУ СОШ № 1', 'Иванова Анна Борисовна', 'директор', 'a@sch.example', '+7 351 100-20-30'],
    ['МБОУ СОШ № 2', 'Петров Пётр Петрович', 'директор', 'два адреса', ''],
  ],
};

describe('a list of organisations and people', () => {
  let world: ApiWorld;
  let administrator: Client;
  const readers = new ReadingProcess();
  let region: OrganisationEntity;

  beforeAll(async () => {
    world = await ApiWorld.create();
    region = await world.addOrganisation({ kind: 'ministry', name: 'Министерство' });
    administrator = await world.signInAs('administrator');
    // One process for all files of this test instead of one for each.
    const reader = world.app.get(SheetReader);
    reader.read = async (bytes, fileName) =>
      readers.readRows(await reader.check(bytes, fileName), bytes, { fileName, limits: READING_LIMITS });
  });
  afterAll(async () => {
    await readers.close();
    await world.close();
  });

  async function bring(client: Client, file: Buffer, name = 'список.xlsx'): Promise<DirectoryImport> {
    const { body } = await client.post('/api/directory/imports').attach('file', file, name).expect(201);
    await world.app.get(RunImport).run(body.id as string);
    return shown(client, body.id as string);
  }
  const shown = async (client: Client, id: string): Promise<DirectoryImport> =>
    (await client.get(`/api/directory/imports/${id}?pageSize=100`).expect(200)).body;

  async function apply(client: Client, { id, digest }: DirectoryImport): Promise<DirectoryImport> {
    await client.post(`/api/directory/imports/${id}/confirmation`).send({ digest }).expect(204);
    await world.app.get(RunImport).run(id);
    return shown(client, id);
  }
  const stepped = async (id: string): Promise<DirectoryImport> => {
    await world.app.get(RunImport).run(id);
    return shown(administrator, id);
  };
  const told = ({ lines }: DirectoryImport) => lines.map(({ name, outcome }) => `${name}: ${outcome}`);

  it('is told row by row before anything is changed, and what cannot be read with its cell and remedy', async () => {
    const before = await world.source.manager.count(Organisations);
    const preview = await bring(administrator, workbook(LIST));
    expect(told(preview)).toEqual([
      'Управление образования Заречья: created',
      'МБОУ СОШ № 1: created',
      'МБОУ СОШ № 2: created',
      'Иванова Анна Борисовна: created',
      'Петров Пётр Петрович: refused',
    ]);
    expect(preview.lines.at(-1)).toMatchObject({
      ...{ sheet: 'Директора', row: 3, column: 'E-mail' },
      note: '«два адреса» – не адрес почты. Оставьте в ячейке один адрес.',
    });
    expect(await world.source.manager.count(Organisations)).toBe(before);
    const { there, back } = await leafThrough(async (cursor) => {
      const query = { pageSize: 2, ...(cursor !== undefined && { cursor }) };
      const { body } = await administrator.get(`/api/directory/imports/${preview.id}`).query(query).expect(200);
      const { lines, next, previous }: DirectoryImport = body;
      return { ids: lines.map(({ name }) => name), next, previous };
    });
    expect(there).toEqual(preview.lines.map(({ name }) => name));
    expect(back).toEqual(there);
  });

  it('is applied as a whole and recorded; the second time it changes nothing', async () => {
    const { state, counts } = await apply(administrator, await bring(administrator, workbook(LIST)));
    expect({ state, counts }).toMatchObject({ state: 'applied', counts: { created: 4, refused: 1 } });
    const { manager } = world.source;
    const school = await manager.findOneByOrFail(Organisations, { code: '0101' });
    expect(school).toMatchObject({ tags: ['ШНОР'], kind: 'school', timeZone: 'Asia/Yekaterinburg', state: 'active' });
    expect(school.lineage).toHaveLength(3);
    expect(school.lineage[0]).toBe(region.id);
    const people = await manager.find(PersonEntity, { where: { organisationId: school.id }, order: { kind: 'ASC' } });
    expect(people).toMatchObject([
      { kind: 'office', email: 'office1@sch.example' },
      { kind: 'person', fullName: 'Иванова Анна Борисовна', role: 'school', phone: '+7 351 100-20-30' },
    ]);
    expect(await manager.countBy(AuditEventEntity, { action: 'directory-imported' })).toBe(1);
    expect(await manager.countBy(AuditEventEntity, { action: 'person-added' })).toBe(4);
    const again = await bring(administrator, workbook(LIST));
    expect(again.counts).toEqual({ created: 0, changed: 0, unchanged: 4, conflict: 0, refused: 1 });
  });

  it('with another address for a body ends the links that went to its old one', async () => {
    const { manager } = world.source;
    const office = async (code: string) => {
      const { id } = await manager.findOneByOrFail(Organisations, { code });
      return manager.findOneByOrFail(PersonEntity, { organisationId: id, kind: 'office' });
    };
    const linkOf = async ({ id, organisationId }: PersonEntity) =>
      world.addLink((await world.addTask({ organisationId })).id, id);
    const [dead, alive] = [await linkOf(await office('0101')), await linkOf(await office('0102'))];
    const rows =
      'Наименование;Код;Почта ОО\nМБОУ СОШ № 1;0101;new1@sch.example\nМБОУ СОШ № 2;0102;office2@sch.example\n';
    await apply(administrator, await bring(administrator, Buffer.from(rows), 'a.csv'));
    expect(await office('0101')).toMatchObject({ email: 'new1@sch.example' });
    const { body } = await world.browser().get(`/api/links/${dead}`).expect(410);
    expect(body.code).toBe('link-revoked');
    await world.browser().get(`/api/links/${alive}`).expect(200);
  });

  it('that was seen before the directory changed is told anew instead of applied', async () => {
    const preview = await bring(
      administrator,
      Buffer.from('Наименование;Код;Признаки\nМБОУ СОШ № 1;0101;лидер\n'),
      'a.csv',
    );
    expect(preview.lines).toMatchObject([{ changes: [{ field: 'признаки', before: 'ШНОР', after: 'лидер' }] }]);
    await world.source.query(`update organisation set tags = '{лидер,ШНОР}' where code = '0101'`);
    const anew = await apply(administrator, preview);
    expect(anew).toMatchObject({ state: 'previewed', isRenewed: true });
    expect(anew.lines).toMatchObject([{ changes: [{ before: 'ШНОР, лидер', after: 'лидер' }] }]);
    const { body } = await administrator
      .post(`/api/directory/imports/${preview.id}/confirmation`)
      .send({ digest: preview.digest })
      .expect(409);
    expect(body.code).toBe('stale-import');
    expect(await apply(administrator, anew)).toMatchObject({ state: 'applied' });
  });

  it('of a coordinator is taken in his branch only, and seen by nobody else', async () => {
    const { manager } = world.source;
    const own = await manager.findOneByOrFail(Organisations, { name: 'Управление образования Заречья' });
    const { id } = await world.addPerson({ role: 'coordinator', organisationId: own.id, branchId: own.id });
    const coordinator = await world.signIn(id);
    const rows = 'Наименование;Вышестоящая\nСОШ № 9;Управление образования Заречья\nСОШ № 10;Министерство\n';
    const preview = await bring(coordinator, Buffer.from(rows), 'a.csv');
    expect(told(preview)).toEqual(['СОШ № 9: created', 'СОШ № 10: refused']);
    await administrator.get(`/api/directory/imports/${preview.id}`).expect(404);
    await apply(coordinator, preview);
    expect(await manager.findOneByOrFail(Organisations, { name: 'СОШ № 9' })).toMatchObject({ parentId: own.id });
    // The right is looked at again when the work is done.
    const more = await bring(coordinator, Buffer.from('Наименование;Код\nСОШ № 11;0111\n'), 'a.csv');
    await coordinator.post(`/api/directory/imports/${more.id}/confirmation`).send({ digest: more.digest }).expect(204);
    await manager.update(PersonEntity, { id }, { role: 'official' });
    await world.app.get(RunImport).run(more.id);
    expect(await manager.countBy(Organisations, { code: '0111' })).toBe(0);
  });

  describe('of another authority', () => {
    const coordinators: Client[] = [];
    const ministries: OrganisationEntity[] = [];
    const codes = Buffer.from('Наименование;Код;Почта ОО\nШкола с кодом;001;school@sch.example\n');

    beforeAll(async () => {
      for (const name of ['Министерство севера', 'Министерство юга']) {
        const ministry = await world.addOrganisation({ kind: 'ministry', name });
        const person = { role: 'coordinator', organisationId: ministry.id, branchId: ministry.id } as const;
        coordinators.push(await world.signIn((await world.addPerson(person)).id));
        ministries.push(ministry);
      }
    });

    it('may use the same codes: each finds its own', async () => {
      for (const coordinator of coordinators) {
        expect(await apply(coordinator, await bring(coordinator, codes, 'a.csv'))).toMatchObject({
          ...{ state: 'applied', lines: [{ outcome: 'created', note: null }] },
        });
        expect((await bring(coordinator, codes, 'a.csv')).counts).toMatchObject({ created: 0, unchanged: 1 });
      }
      const schools = await world.source.manager.findBy(Organisations, { code: '001' });
      expect(schools.map(({ codeBranchId }) => codeBranchId).toSorted()).toEqual(
        ministries.map(({ id }) => id).toSorted(),
      );
      const { lines } = await bring(administrator, Buffer.from('Наименование;Код\nШкола;001\n'), 'a.csv');
      expect(lines).toMatchObject([{ outcome: 'conflict', note: expect.stringContaining('Министерство юга') }]);
    });

    it('are given from one organisation to another by one list', async () => {
      const [own] = coordinators;
      const rows = [
        ['Наименование', 'Код'],
        ['Первая по коду', '101'],
        ['Вторая по коду', '102'],
      ];
      await apply(own!, await bring(own!, workbook({ А: rows })));
      const { manager } = world.source;
      const idOf = async (code: string) => (await manager.findOneByOrFail(Organisations, { code })).id;
      const [first, second] = [await idOf('101'), await idOf('102')];
      const given = [
        ['Номер записи', 'Наименование', 'Код'],
        [first, 'Первая по коду', '103'],
        [second, 'Вторая по коду', '101'],
      ];
      expect(await apply(own!, await bring(own!, workbook({ А: given })))).toMatchObject({ state: 'applied' });
      expect([await idOf('103'), await idOf('101')]).toEqual([first, second]);
    });

    it('is not told of: the number of its entry is one that nothing has', async () => {
      const [own, other] = coordinators;
      const { id } = await world.addOrganisation({ parentId: ministries[1]!.id });
      const person = await world.addPerson({ organisationId: id });
      const list = (entry: string, human: string) =>
        workbook({
          Организации: [
            ['Номер записи', 'Наименование', 'Вышестоящая организация'],
            [entry, 'Школа по номеру', ''],
            [entry, 'Ещё одна', 'Министерство юга'],
          ],
          Люди: [
            ['Номер записи', 'ФИО', 'Организация'],
            [human, 'Человек По Номеру', 'Школа по номеру'],
          ],
        });
      const unknown = await bring(own!, list(randomUUID(), randomUUID()));
      const foreign = await bring(own!, list(id, person.id));
      expect(foreign.lines).toEqual(unknown.lines);
      expect(told(foreign)).toEqual(['Школа по номеру: created', 'Ещё одна: refused', 'Человек По Номеру: created']);
      const before = await world.source.manager.findOneByOrFail(Organisations, { id });
      await apply(own!, foreign);
      expect(await world.source.manager.findOneByOrFail(Organisations, { id })).toEqual(before);
      expect(
        told(
          await bring(
            other!,
            workbook({
              А: [
                ['Номер записи', 'Наименование'],
                [id, before.name],
              ],
            }),
          ),
        ),
      ).toEqual([`${before.name}: unchanged`]);
    });

    it('gets the organisation with its code, which is then free where it was', async () => {
      const [north, south] = ministries;
      const { manager } = world.source;
      const moved = await manager.findOneByOrFail(Organisations, { code: '001', codeBranchId: north!.id });
      const { version } = moved;
      await administrator
        .patch(`/api/directory/organisations/${moved.id}`)
        .send({ version, timeZone: moved.timeZone, parentId: south!.id })
        .expect(200);
      expect(await apply(coordinators[0]!, await bring(coordinators[0]!, codes, 'a.csv'))).toMatchObject({
        ...{ state: 'applied', counts: { created: 1 } },
      });
      expect(await manager.findOneByOrFail(Organisations, { id: moved.id })).toMatchObject({ code: '001' });
    });
  });

  describe('of one’s own', () => {
    const listOf = (...names: string[]) =>
      workbook({ Лист1: [['№', 'Школа'], ...names.map((name, at) => [`${at + 1}`, name])] });
    let coordinator: Client;
    let schools: OrganisationEntity[];

    beforeAll(async () => {
      const town = await world.addOrganisation({
        kind: 'municipal_authority',
        parentId: region.id,
        name: 'Управление образования Лугового',
      });
      const person = { role: 'coordinator', organisationId: town.id, branchId: town.id } as const;
      coordinator = await world.signIn((await world.addPerson(person)).id);
      schools = [];
      for (const name of ['МБОУ «Луговая СОШ»', 'МБОУ «Заречная СОШ»', 'МБОУ «Берёзовская СОШ»'])
        schools.push(await world.addOrganisation({ parentId: town.id, name, tags: ['сельская'] }));
    });

    async function bringList(listName: string, file: Buffer): Promise<DirectoryImport> {
      const sent = coordinator.post('/api/directory/imports').field('listName', listName);
      const { body } = await sent.attach('file', file, 'мой список.xlsx').expect(201);
      await world.app.get(RunImport).run(body.id as string);
      return shown(coordinator, body.id as string);
    }

    it('tells which schools it means, names those that may be meant, and adds none', async () => {
      const count = await world.source.manager.count(Organisations);
      const file = listOf('Луговая СОШ', 'Заречная основная СОШ', 'Школа на Луне', 'Управление образования Лугового');
      const preview = await bringList('Пилотные школы', file);
      expect(preview).toMatchObject({
        listName: 'Пилотные школы',
        counts: { created: 0, changed: 1, conflict: 1, refused: 2 },
      });
      expect(preview.lines).toMatchObject([
        {
          outcome: 'changed',
          note: 'В справочнике: «МБОУ «Луговая СОШ»».',
          changes: [{ before: 'сельская', after: 'Пилотные школы, сельская' }],
        },
        { outcome: 'conflict', note: expect.stringContaining('МБОУ «Заречная СОШ»') },
        { outcome: 'refused', note: expect.stringContaining('Такой школы в справочнике нет') },
        { outcome: 'refused', note: expect.stringContaining('не школа') },
      ]);
      expect(await world.source.manager.count(Organisations)).toBe(count);
    });

    it('becomes a class that orders can give rows to, once, however often it is brought', async () => {
      for (const names of [['Луговая СОШ'], ['МБОУ «Берёзовская СОШ»', 'Луговая СОШ']])
        expect((await apply(coordinator, await bringList('Школы проекта', listOf(...names)))).state).toBe('applied');
      expect((await bringList('Школы проекта', listOf('Луговая СОШ'))).counts).toMatchObject({
        changed: 0,
        unchanged: 1,
      });
      const [klass, ...others] = await world.source.manager.findBy(Organisations, { name: 'Школы проекта' });
      expect(others).toEqual([]);
      expect(klass).toMatchObject({ kind: 'class', memberKind: 'school', memberTags: ['Школы проекта'] });
      const { organisations }: Directory = (
        await coordinator.get('/api/directory').query({ memberOf: klass?.id }).expect(200)
      ).body;
      expect(organisations.map(({ id }) => id).sort()).toEqual([schools[0]?.id, schools[2]?.id].sort());
      const kept = await world.source.manager.findOneByOrFail(Organisations, { id: schools[0]?.id ?? '' });
      expect(kept.tags).toEqual(['сельская', 'Школы проекта']);
    });

    it('is not called like something else', async () => {
      const sent = coordinator.post('/api/directory/imports').field('listName', 'Министерство');
      const { body } = await sent.attach('file', listOf('Луговая СОШ'), 'список.xlsx').expect(422);
      expect(body.code).toBe('list-name-taken');
    });
  });

  it('is made of whom an order names beside its rows, once; one that names nobody has none', async () => {
    const issuer = await world.addOrganisation({
      kind: 'ministry',
      name: 'Департамент образования Зареченской области',
    });
    const person = { role: 'coordinator', organisationId: issuer.id, branchId: issuer.id } as const;
    const { id: personId } = await world.addPerson(person);
    const actor = { personId, organisationId: issuer.id, role: 'administrator', via: 'web' } as const;
    const client = await world.signIn(personId);
    const clock = world.app.get(Clock);
    const read = async (text: string): Promise<string> => {
      const received = { fileName: 'приказ.txt', bytes: Buffer.from(text), actor };
      const { orderId } = await new ReceiveOrder(world.source, clock, { add: async () => true } as never).run(received);
      await new ReadOrder(world.source).run(orderId);
      return orderId;
    };
    const rows = [['1', 'Провести семинар', '31 марта 2023 года', 'Орлова И.И.']] as const;
    const clause =
      'Создать рабочую группу в составе:\nОрлова И.И., методист – руководитель;\nПолев И.С., директор МБОУ «Лесная СОШ».';
    const orderId = await read(orderText({ number: '7', rows, clause }));
    expect((await client.get(`/api/orders/${orderId}`).expect(200)).body.namedBeside).toBe(3);
    const bringNamed = async (): Promise<DirectoryImport> => {
      const { body } = await client.post(`/api/directory/imports/from-order/${orderId}`).expect(201);
      await world.app.get(RunImport).run(body.id as string);
      return shown(client, body.id as string);
    };
    const preview = await bringNamed();
    expect(told(preview)).toEqual(['МБОУ «Лесная СОШ»: created', 'Орлова И.И.: changed', 'Полев И.С.: created']);
    expect((await apply(client, preview)).state).toBe('applied');
    expect((await bringNamed()).counts).toMatchObject({ created: 0, changed: 0, unchanged: 3 });
    const other = await read(orderText({ number: '8', rows }));
    expect((await client.post(`/api/directory/imports/from-order/${other}`).expect(422)).body.code).toBe(
      'nobody-named',
    );
  });

  it('says who holds posts, sits in bodies and looks after schools, also of what it adds itself', async () => {
    const zarechye = 'Управление образования Заречья';
    const chief = 'Снегова Вера Андреевна';
    const file = workbook({
      Организации: [
        ['Наименование', 'Вид', 'Вышестоящая организация'],
        ['Комиссия по качеству', 'коллегиальный орган', zarechye],
        ['Главный специалист', 'должность', zarechye],
      ],
      Люди: [
        ['ФИО', 'Организация'],
        [chief, zarechye],
      ],
      Назначения: [
        ['Кем назначен', 'Куда назначен', 'Человек', 'Место работы', 'Должность или организация', 'С какого дня'],
        ['занимает должность', 'Главный специалист', chief, zarechye, '', '01.09.2022'],
        ['председатель', 'Комиссия по качеству', chief, '', '', '01.09.2022'],
        ['куратор', 'МБОУ СОШ № 1', '', '', 'Главный специалист', '01.09.2022'],
        ['наставник', 'МБОУ СОШ № 1', '', '', 'МБОУ СОШ № 2', '01.09.2022'],
        ['вахтёр', 'МБОУ СОШ № 1', chief, '', '', '01.09.2022'],
      ],
    });
    const preview = await bring(administrator, file);
    expect(preview.counts).toMatchObject({ created: 7, refused: 1 });
    expect(preview.lines.at(-2)).toMatchObject({
      ...{ entry: 'appointment', name: 'МБОУ СОШ № 2', within: 'МБОУ СОШ № 1' },
      changes: [
        { field: 'кем назначен', after: 'наставник' },
        { field: 'с какого дня', after: '2022-09-01' },
      ],
    });
    expect((await apply(administrator, preview)).state).toBe('applied');
    const { manager } = world.source;
    const post = await manager.findOneByOrFail(Organisations, { name: 'Главный специалист' });
    const { id: holderId } = await manager.findOneByOrFail(PersonEntity, { fullName: chief });
    expect(post.holderId).toBe(holderId);
    const terms = await manager.findBy(AppointmentEntity, { fromDay: localDate('2022-09-01') });
    expect(terms.map(({ capacity }) => capacity).toSorted()).toEqual(['chair', 'curator', 'holder', 'mentor']);
    expect(terms.map(({ state }) => state).toSorted()).toEqual([null, 'running', 'running', 'running']);
    expect(terms.find(({ capacity }) => capacity === 'mentor')?.reason).toBe('Список «список.xlsx»');
    expect((await bring(administrator, file)).counts).toMatchObject({ created: 0, changed: 0, unchanged: 7 });
  });

  it('goes out as a workbook or as values, and changes nothing when it comes back', async () => {
    const take = async (query: string): Promise<Buffer> =>
      (await administrator.get(`/api/directory/export?${query}`).responseType('blob').expect(200)).body as Buffer;
    for (const [query, name] of [
      ['format=xlsx', 'справочник.xlsx'],
      ['format=csv', 'организации.csv'],
      ['format=csv&list=people', 'люди.csv'],
      ['format=csv&list=appointments', 'назначения.csv'],
    ] as const) {
      const back = await bring(administrator, await take(query), name);
      expect({ name, ...back.counts, unchanged: 0 }).toEqual({
        name,
        created: 0,
        changed: 0,
        unchanged: 0,
        conflict: 0,
        refused: 0,
      });
      expect(back.counts.unchanged).toBeGreaterThan(2);
    }
  });

  describe('that fails through no fault of its own', () => {
    const failing = async (id: string) => {
      const reader = world.app.get(SheetReader);
      const read = reader.read.bind(reader);
      reader.read = () => Promise.reject(new Error('a fault of the program'));
      await expect(world.app.get(RunImport).run(id)).rejects.toThrow('a fault of the program');
      reader.read = read;
    };

    it('is tried again, and given up in words after the third attempt', async () => {
      const { body } = await administrator.post('/api/directory/imports').attach('file', workbook(LIST), 'список.xlsx');
      const id = body.id as string;
      await failing(id);
      await failing(id);
      expect(await shown(administrator, id)).toMatchObject({ state: 'received', refusal: null });
      await failing(id);
      expect(await shown(administrator, id)).toMatchObject({
        state: 'refused',
        refusal: expect.stringMatching(/^Список «список\.xlsx» не удалось обработать из-за ошибки в самой системе/),
      });
      expect(await world.app.get(RunImport).run(id)).toBeUndefined();
      const findings = await checkDatabase(world.app.get(Config).databaseUrl ?? '', null);
      expect(findings).toContainEqual({ state: 'notice', code: 'doctor.readings_failed', values: { count: 1 } });
    });

    it('has its attempts anew for each step', async () => {
      const { body } = await administrator.post('/api/directory/imports').attach('file', workbook(LIST), 'список.xlsx');
      const id = body.id as string;
      await failing(id);
      await failing(id);
      await world.app.get(RunImport).run(id);
      const { state, digest } = await shown(administrator, id);
      expect(state).toBe('previewed');
      await administrator.post(`/api/directory/imports/${id}/confirmation`).send({ digest }).expect(204);
      await failing(id);
      await failing(id);
      expect((await stepped(id)).state).toBe('applied');
    });

    it('is given up when processes ended over it without a word', async () => {
      const { body } = await administrator.post('/api/directory/imports').attach('file', workbook(LIST), 'список.xlsx');
      const id = body.id as string;
      await world.source.manager.update(DirectoryImportEntity, id, { attempts: 3 });
      expect((await stepped(id)).state).toBe('refused');
    });
  });

  it.each([
    [
      'a text',
      Buffer.from('Просто слова, в которых нет списка.'),
      'письмо.txt',
      'В файле «письмо.txt» не нашлось списка',
    ],
    ['a damaged workbook', workbook(LIST).subarray(0, 900), 'список.xlsx', 'Файл «список.xlsx»'],
  ])('%s is refused in words', async (_what, bytes, name, words) => {
    const answer = await administrator.post('/api/directory/imports').attach('file', bytes, name);
    if (answer.status === 201) await world.app.get(RunImport).run(answer.body.id as string);
    const said =
      answer.status === 201 ? (await shown(administrator, answer.body.id as string)).refusal : answer.body.detail;
    expect(said).toContain(words);
  });
});
