import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type OrderDocumentEntity, OrganisationEntity } from '@storage';
import { AddOrganisation, type OrganisationChange, UpdateOrganisation } from '@workflow';
import { ReviewWorld } from '../support/review-world.js';

const ORDER = path.join(import.meta.dirname, '..', 'fixtures', 'orders', '001_e92bb9a49a23248f.txt');
const MOSCOW = 'Europe/Moscow';
const URALS = 'Asia/Yekaterinburg';
const KRASNOYARSK = 'Asia/Krasnoyarsk';

describe('the time zone of an organisation', () => {
  let world: ReviewWorld;

  beforeAll(async () => {
    world = await ReviewWorld.create();
  });
  afterAll(() => world.close());

  const add = async (name: string, parentId: string | null, timeZone?: string): Promise<string> => {
    const kind = 'body' as const;
    const entry = { name, kind, parentId, ...(timeZone && { timeZone }), actor: world.actor };
    return (await new AddOrganisation(world.source, world.clock).run(entry)).id;
  };
  const body = (id: string) => world.source.manager.findOneByOrFail(OrganisationEntity, { id });
  const zoneOf = async (id: string) => (await body(id)).timeZone;
  const change = async (id: string, fields: OrganisationChange) =>
    new UpdateOrganisation(world.source, world.clock).run({
      ...{ id, version: (await body(id)).version, change: fields, actor: world.actor },
    });
  const read = async (text: string): Promise<OrderDocumentEntity> =>
    world.order(await world.readBytes(Buffer.from(text)));
  const below = (parentId: string) => world.source.manager.findBy(OrganisationEntity, { parentId });

  it('goes to all below that went by the one before; one with its own keeps it, with all below that one', async () => {
    const top = await add('Министерство', null, MOSCOW);
    const office = await add('Управление', top);
    const school = await add('Школа', office);
    const own = await add('Филиал', top, KRASNOYARSK);
    const ofOwn = await add('Отделение филиала', own, MOSCOW);

    expect(await change(top, { timeZone: URALS })).toEqual({ zoneFollowers: 2 });

    expect(await Promise.all([top, office, school, own, ofOwn].map(zoneOf))).toEqual([
      ...[URALS, URALS, URALS],
      ...[KRASNOYARSK, MOSCOW],
    ]);
    expect(await change(top, { tags: ['главное'] })).toEqual({ zoneFollowers: 0 });
  });

  it('becomes that of the new parent with a move, where it was that of the parent before', async () => {
    const west = await add('Запад', null, MOSCOW);
    const east = await add('Восток', null, URALS);
    const office = await add('Отдел', west);
    const school = await add('Лицей', office);
    const own = await add('Гимназия', west, KRASNOYARSK);

    expect(await change(office, { parentId: east })).toEqual({ zoneFollowers: 1 });
    await change(own, { parentId: east });

    expect(await Promise.all([office, school, own].map(zoneOf))).toEqual([URALS, URALS, KRASNOYARSK]);
  });

  it('of those an order proposed follows the issuer, and the next it proposes begin with his', async () => {
    const text = await readFile(ORDER, 'utf8');
    const { issuer: name } = await read(text);
    const issuer = await world.source.manager.findOneByOrFail(OrganisationEntity, { name: name ?? '' });
    const proposed = await below(issuer.id);
    expect(proposed.length).toBeGreaterThan(0);

    await change(issuer.id, { timeZone: KRASNOYARSK });

    await read(text.replaceAll('МОУО', 'Центр тестирования'));

    const now = await below(issuer.id);
    expect(now.length).toBeGreaterThan(proposed.length);
    expect(new Set(now.map(({ timeZone }) => timeZone))).toEqual(new Set([KRASNOYARSK]));
  });
});
