import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ORDER_002 } from '@indicators/samples';
import { type WrittenSheet, writeSheets } from '@indicators/sheets';
import { workbookOf } from '@platform/files';
import type { OrganisationEntity } from '@storage';
import { ApiWorld, type Client } from './api-world.js';

interface GoldIndicator {
  readonly number: string;
  readonly name: string;
  readonly owner: string;
  readonly bandsText: string;
}
interface Hole {
  readonly kind: string;
  readonly when: string | null;
  readonly test: string | null;
  readonly words: string;
}
interface Row {
  readonly code: string;
  readonly name: string;
  readonly owner: string;
  readonly formulaWords: string;
  readonly holes: readonly Hole[];
  readonly rulingCount: number;
}

const gold = JSON.parse(readFileSync(path.join(import.meta.dirname, '../fixtures/gold/002.json'), 'utf8')) as {
  indicators: GoldIndicator[];
};
/** Rows of the order whose scale leaves something open, as the gold reading lists them. */
const WITH_HOLES = [
  ...[
    '1.1',
    '1.2',
    '1.3',
    '1.7',
    '1.8',
    '1.10',
    '1.11',
    '1.12',
    '1.13',
    '1.14',
    '1.15',
    '1.16',
    '1.17',
    '1.19',
    '1.20',
  ],
  ...['1.21', '2.2', '2.3', '2.6', '2.8', '2.9', '2.10'],
];
const GAP = {
  when: null,
  test: '(15..16)',
  points: 1,
  label: 'до 16%',
  reason: 'Промежуток относится к нижней ступени',
};

describe('catalogues of indicators', () => {
  let world: ApiWorld;
  let town: OrganisationEntity;
  let coordinator: Client;
  let atSchool: Client;
  let elsewhere: Client;

  beforeAll(async () => {
    world = await ApiWorld.create();
    const region = await world.addOrganisation({ kind: 'ministry', name: 'Министерство' });
    town = await world.addOrganisation({
      kind: 'municipal_authority',
      parentId: region.id,
      name: 'Управление образования',
    });
    const school = await world.addOrganisation({ parentId: town.id });
    const sibling = await world.addOrganisation({ kind: 'municipal_authority', parentId: region.id });
    const signedIn = async (role: 'coordinator' | 'school', organisationId: string) =>
      world.signIn((await world.addPerson({ role, organisationId, branchId: organisationId })).id);
    coordinator = await signedIn('coordinator', town.id);
    atSchool = await signedIn('school', school.id);
    elsewhere = await signedIn('coordinator', sibling.id);
  });
  afterAll(() => world.close());

  let names = 0;
  async function begun(source = 'order-002'): Promise<string> {
    names += 1;
    const { body } = await coordinator
      .post('/api/indicator-catalogues')
      .send({ organisationId: town.id, name: `Показатели ${names}`, source })
      .expect(201);
    return `/api/indicator-catalogues/${body.id}`;
  }
  async function published(): Promise<string> {
    const address = await begun();
    await coordinator.post(`${address}/draft/publication`).send({ edition: 1 }).expect(200);
    return address;
  }
  async function rowsOf(address: string, version = ''): Promise<Row[]> {
    const { body } = await coordinator.get(`${address}${version}`).expect(200);
    return (body.tasks as { indicators: Row[] }[]).flatMap(({ indicators }) => indicators);
  }
  const holesOf = async (address: string, code: string) =>
    (await rowsOf(address)).find((row) => row.code === code)!.holes.map(({ test }) => test);
  const definitionOf = (code: string) => {
    const found = ORDER_002.find((one) => one.code === code)!;
    return {
      ...found,
      quantities: found.quantities.map((quantity) => ({ unit: null, categories: null, ...quantity })),
    };
  };

  describe('begun with the sample', () => {
    it('have the 38 rows and 42 values of the order, named and owned as it says', async () => {
      const address = await begun();
      const rows = await rowsOf(address);
      expect(rows).toHaveLength(42);
      const byNumber = new Map(rows.map((row) => [row.code.replace(/[а-я]$/u, ''), row]));
      expect([...byNumber.keys()]).toEqual(gold.indicators.map(({ number }) => number));
      const single = gold.indicators.filter(({ number }) => number !== '3.1');
      expect(single.map(({ number }) => [byNumber.get(number)!.name, byNumber.get(number)!.owner])).toEqual(
        single.map(({ name, owner }) => [name, owner]),
      );
      const { body } = await coordinator.get(`${address}/indicators/1.10`).expect(200);
      expect(body.definition.bandsText).toBe(gold.indicators.find(({ number }) => number === '1.10')!.bandsText);
    });

    it('show every hole the gold reading lists, none beside, and say it all in Russian', async () => {
      const rows = await rowsOf(await begun());
      expect(rows.filter(({ holes }) => holes.length > 0).map(({ code }) => code)).toEqual(WITH_HOLES);
      const { holes, formulaWords } = rows.find(({ code }) => code === '1.7')!;
      expect(holes.map(({ words }) => words)).toEqual(['больше 15 и меньше 16', 'больше 25 и не больше 26']);
      expect(formulaWords).toBe('100 × [результатов от 80 до 100 баллов] ÷ [всех результатов]');
    });

    it('are refused under a name that is taken, and for somebody else’s organisation', async () => {
      const wanted = { organisationId: town.id, name: 'Показатели дважды', source: 'empty' };
      await coordinator.post('/api/indicator-catalogues').send(wanted).expect(201);
      const { body } = await coordinator.post('/api/indicator-catalogues').send(wanted).expect(422);
      expect(body.code).toBe('catalogue-name-taken');
      await elsewhere.post('/api/indicator-catalogues').send(wanted).expect(404);
    });
  });

  it('are read below the authority, changed by its coordinators, and unknown beside it', async () => {
    const address = await published();
    await atSchool.get(address).expect(200);
    await atSchool.post(`${address}/draft`).expect(403);
    await elsewhere.get(address).expect(404);
    const listed = async (client: Client) =>
      ((await client.get('/api/indicator-catalogues').expect(200)).body as { id: string; mayEdit: boolean }[])
        .filter(({ id }) => address.endsWith(id))
        .map(({ mayEdit }) => mayEdit);
    expect([await listed(coordinator), await listed(atSchool), await listed(elsewhere)]).toEqual([[true], [false], []]);
  });

  describe('in versions', () => {
    it('keep what was published, whatever becomes of the draft', async () => {
      const address = await published();
      await coordinator.post(`${address}/draft`).expect(204);
      expect((await coordinator.post(`${address}/draft`).expect(409)).body.code).toBe('draft-there');
      const unchanged = await coordinator.post(`${address}/draft/publication`).send({ edition: 1 }).expect(409);
      expect(unchanged.body.code).toBe('catalogue-unchanged');
      const definition = { ...definitionOf('1.7'), owner: 'Методический центр' };
      await coordinator
        .put(`${address}/draft/indicators/1.7`)
        .send({ edition: 1, definition })
        .expect(200, { edition: 2 });
      const { body } = await coordinator.post(`${address}/draft/publication`).send({ edition: 2 }).expect(200);
      expect(body).toEqual({ number: 2 });
      const owners = async (version: string) =>
        (await rowsOf(address, version)).find(({ code }) => code === '1.7')!.owner;
      expect([await owners('?version=1'), await owners('?version=2'), await owners('')]).toEqual([
        'МКУО ЦОКО',
        'Методический центр',
        'Методический центр',
      ]);
      await expect(
        world.source.query(`update catalogue_version set definitions = '[]' where number = 1`),
      ).rejects.toThrow(/published and stays/u);
    });

    it('refuse what cannot be computed, with the field and the character, and what somebody else changed', async () => {
      const address = await begun();
      const put = (change: object, edition = 1) =>
        coordinator
          .put(`${address}/draft/indicators/1.7`)
          .send({ edition, definition: { ...definitionOf('1.7'), ...change } });
      const { body } = await put({ formula: '100 * результатов / 2' }).expect(422);
      expect(body).toMatchObject({ code: 'formula.unknown-name', errors: [{ place: 'formula' }] });
      expect(body.detail).toContain('Знак 7');
      const bands = [{ when: null, test: '[16..', points: 1, label: '' }];
      expect((await put({ bands }).expect(422)).body.errors).toMatchObject([{ place: 'bands.0.test' }]);
      await put({ owner: 'Один' }).expect(200);
      const stale = await put({ owner: 'Другой' }).expect(409);
      expect(stale.body.code).toBe('stale-catalogue');
      await coordinator
        .put(`${address}/draft/indicators/9.9`)
        .send({ edition: 2, definition: definitionOf('1.7') })
        .expect(404);
    });
  });

  describe('with rulings', () => {
    it('close a hole, keep who and why, and open it again when one is withdrawn', async () => {
      const address = await published();
      const { body } = await coordinator
        .post(`${address}/rulings`)
        .send({ number: 1, code: '1.7', ...GAP })
        .expect(201);
      expect(await holesOf(address, '1.7')).toEqual(['(25..26]']);
      const again = await coordinator
        .post(`${address}/rulings`)
        .send({ number: 1, code: '1.7', ...GAP })
        .expect(422);
      expect(again.body.code).toBe('ruling-closes-nothing');
      const withdrawal = `${address}/rulings/${body.id}/withdrawal`;
      await coordinator.post(withdrawal).send({ reason: 'Разъяснили иначе' }).expect(204);
      expect((await coordinator.post(withdrawal).send({ reason: 'ещё раз' }).expect(409)).body.code).toBe(
        'ruling-withdrawn',
      );
      expect(await holesOf(address, '1.7')).toEqual(['(15..16)', '(25..26]']);
      const { body: shown } = await coordinator.get(`${address}/indicators/1.7`).expect(200);
      expect(shown.rulings).toMatchObject([
        { ...GAP, words: 'больше 15 и меньше 16', withdrawnReason: 'Разъяснили иначе' },
      ]);
      await expect(world.source.query(`delete from indicator_ruling where id = $1`, [body.id])).rejects.toThrow(
        /stays/u,
      );
    });

    it.each([
      ['wider than the hole', { test: '[14..16)', points: 2 }, 'ruling-covers-step', 'test'],
      ['for values that have a step', { test: '20' }, 'ruling-closes-nothing', 'test'],
      ['that cannot be read', { test: '(15..' }, 'formula.cut-short', 'test'],
      ['under a condition of nobody', { when: 'район = 1' }, 'formula.unknown-name', 'when'],
      ['without a reason', { reason: ' ' }, 'ruling-without-reason', 'reason'],
    ])('refuse one %s', async (_, change, code, place) => {
      const address = await published();
      const ruling = { number: 1, code: '1.7', ...GAP, ...change };
      const { body } = await coordinator.post(`${address}/rulings`).send(ruling).expect(422);
      expect(body).toMatchObject({ code, errors: [{ place }] });
      expect(await holesOf(address, '1.7')).toHaveLength(2);
    });

    it('take them over into the next version where the scale is the same, and only there', async () => {
      const address = await published();
      for (const code of ['1.1', '1.2']) {
        const zero = { when: null, test: '0', points: 3, label: 'отсутствует', reason: 'Как в 1.4' };
        await coordinator
          .post(`${address}/rulings`)
          .send({ number: 1, code, ...zero })
          .expect(201);
      }
      await coordinator.post(`${address}/draft`).expect(204);
      const bands = [{ when: null, test: '> 0', points: 2, label: 'Положительная' }];
      const definition = { ...definitionOf('1.2'), bands };
      await coordinator.put(`${address}/draft/indicators/1.2`).send({ edition: 1, definition }).expect(200);
      const ofDraft = await rowsOf(address, '?version=draft');
      expect(ofDraft.slice(0, 2).map(({ rulingCount }) => rulingCount)).toEqual([1, 0]);
      await coordinator.post(`${address}/draft/publication`).send({ edition: 2 }).expect(200);
      const rows = await rowsOf(address);
      expect(rows.slice(0, 2).map(({ holes }) => holes.length)).toEqual([0, 1]);
      expect((await rowsOf(address, '?version=1'))[1]!.rulingCount).toBe(1);
    });
  });

  describe('as a workbook', () => {
    interface Brought {
      readonly digest: string;
      readonly lines: readonly { code: string; outcome: string; changes: readonly object[] }[];
      readonly faults: readonly { sheet: string; row: number; column: string; code: string; detail: string }[];
    }
    const bring = async (address: string, bytes: Buffer, digest?: string): Promise<Brought> => {
      const request = coordinator.post(`${address}/file`).attach('file', bytes, 'показатели.xlsx');
      const { body } = await (digest === undefined ? request : request.field('digest', digest)).expect(200);
      return body as Brought;
    };
    const withCell = (sheet: string, row: number, column: number, words: string) =>
      workbookOf(
        writeSheets(ORDER_002).map(({ name, rows }): WrittenSheet => {
          if (name !== sheet) return { name, rows };
          return { name, rows: rows.map((cells, at) => (at === row - 1 ? cells.with(column, words) : cells)) };
        }),
      );
    const changed = ({ lines }: Brought) => lines.filter(({ outcome }) => outcome !== 'unchanged');

    it('change nothing when they come back', async () => {
      const address = await published();
      const { body } = await coordinator.get(`${address}/file`).responseType('blob').expect(200);
      const told = await bring(address, body as Buffer);
      expect([told.lines.length, changed(told), told.faults]).toEqual([42, [], []]);
      await bring(address, body as Buffer, told.digest);
      await coordinator.get(`${address}?version=draft`).expect(404);
    });

    it('tell every change before it is made, and make it once', async () => {
      const address = await published();
      const file = withCell('Показатели', 8, 11, 'Методический центр');
      const told = await bring(address, file);
      expect(changed(told)).toMatchObject([
        { code: '1.7', changes: [{ field: 'owner', before: 'МКУО ЦОКО', after: 'Методический центр' }] },
      ]);
      await coordinator.get(`${address}?version=draft`).expect(404);
      await bring(address, file, told.digest);
      expect((await rowsOf(address, '?version=draft')).find(({ code }) => code === '1.7')!.owner).toBe(
        'Методический центр',
      );
      expect(changed(await bring(address, file, told.digest))).toEqual([]);
    });

    it('begin an empty catalogue', async () => {
      const address = await begun('empty');
      const file = workbookOf(writeSheets(ORDER_002));
      const told = await bring(address, file);
      expect(new Set(told.lines.map(({ outcome }) => outcome))).toEqual(new Set(['created']));
      await bring(address, file, told.digest);
      expect(await rowsOf(address)).toHaveLength(42);
    });

    it('are not taken where a cell is wrong, and say which', async () => {
      const address = await begun();
      const file = withCell('Ступени', 14, 2, '[16..');
      const { faults, digest } = await bring(address, file);
      expect(faults).toMatchObject([{ sheet: 'Ступени', row: 14, column: 'Значение', code: 'formula.cut-short' }]);
      const refused = await coordinator
        .post(`${address}/file`)
        .attach('file', file, 'показатели.xlsx')
        .field('digest', digest)
        .expect(422);
      expect(refused.body.code).toBe('catalogue-file-faulty');
    });

    it('are not taken when the catalogue has changed since they were told of', async () => {
      const address = await begun();
      const file = withCell('Показатели', 8, 11, 'Методический центр');
      const { digest } = await bring(address, file);
      const definition = { ...definitionOf('1.8'), owner: 'Кто-то ещё' };
      await coordinator.put(`${address}/draft/indicators/1.8`).send({ edition: 1, definition }).expect(200);
      const refused = await coordinator
        .post(`${address}/file`)
        .attach('file', file, 'показатели.xlsx')
        .field('digest', digest)
        .expect(409);
      expect(refused.body.code).toBe('catalogue-file-stale');
    });
  });

  it('leave a trace of who did what', async () => {
    const address = await published();
    const actions = await world.source.query<{ action: string }[]>(
      'select action from audit_event where subject = $1 order by id',
      [`indicator_catalogue:${address.split('/').at(-1)}`],
    );
    expect(actions.map(({ action }) => action)).toEqual(['catalogue-begun', 'catalogue-published']);
  });
});
