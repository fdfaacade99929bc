import type { Directory } from '@contract';
import type { OrganisationEntity } from '@storage';
import { ApiWorld, type Client } from './api-world.js';

describe('the tree of the directory', () => {
  let world: ApiWorld;
  let administrator: Client;
  let region: OrganisationEntity;
  let city: OrganisationEntity;
  let district: OrganisationEntity;
  let school: OrganisationEntity;

  beforeAll(async () => {
    world = await ApiWorld.create();
    administrator = await world.signInAs('administrator');
    region = await world.addOrganisation({ kind: 'ministry', name: 'Министерство', timeZone: 'Asia/Omsk' });
    city = await world.addOrganisation({ kind: 'municipal_authority', name: 'Город', parentId: region.id });
    district = await world.addOrganisation({ kind: 'municipal_authority', name: 'Район', parentId: region.id });
    school = await world.addOrganisation({ name: 'Школа № 5 «Берёзка»', parentId: city.id });
  });
  afterAll(() => world.close());

  const ask = async (query: string, client = administrator): Promise<Directory> =>
    (await client.get(`/api/directory?${query}`).expect(200)).body;
  const names = ({ organisations }: Directory): string[] => organisations.map(({ name }) => name);

  it('is asked for level by level, each with how many stand below', async () => {
    const top = await ask('below=top&search=министерство');
    expect(top.organisations).toMatchObject([{ name: 'Министерство', below: 2, above: [] }]);
    expect(names(await ask(`below=${region.id}`))).toEqual(['Город', 'Район']);
    const { organisationNext } = await ask(`below=${region.id}&pageSize=1`);
    expect(await ask(`below=${region.id}&pageSize=1&cursor=${organisationNext}`)).toMatchObject({
      organisations: [{ name: 'Район', above: ['Министерство'] }],
      organisationTotal: 2,
    });
  });

  it('begins where the branch of who looks begins, with the line above him', async () => {
    const { id } = await world.addPerson({ role: 'coordinator', organisationId: city.id, branchId: city.id });
    const coordinator = await world.signIn(id);
    expect(names(await ask('below=top', coordinator))).toEqual(['Министерство']);
    expect(names(await ask(`below=${region.id}`, coordinator))).toEqual(['Город']);
    expect(names(await ask('', coordinator))).toEqual(['Город', 'Министерство', 'Школа № 5 «Берёзка»']);
  });

  it('begins at a branch apart from his own line too', async () => {
    const { id } = await world.addPerson({ role: 'coordinator', organisationId: city.id, branchId: district.id });
    expect(names(await ask('below=top', await world.signIn(id)))).toEqual(['Министерство']);
  });

  it('is searched without regard to case and ё, by words anywhere', async () => {
    expect(names(await ask('search=БЕРЕЗКА'))).toEqual(['Школа № 5 «Берёзка»']);
    expect(names(await ask('search=№ 5  «бер'))).toEqual(['Школа № 5 «Берёзка»']);
    expect(names(await ask(`search=№\u00a05`))).toEqual(['Школа № 5 «Берёзка»']);
    expect(names(await ask('search=100%25'))).toEqual([]);
  });

  it('counts who has no address over all pages', async () => {
    const { withoutAddress, organisationTotal } = await ask('withoutAddress=true&pageSize=1&search=министерство');
    expect({ withoutAddress, organisationTotal }).toEqual({ withoutAddress: 1, organisationTotal: 1 });
  });

  it('says what a move takes along, and who sees it then', async () => {
    await world.addPerson({ organisationId: school.id });
    await world.addPerson({ role: 'observer', organisationId: district.id, branchId: district.id });
    await world.addTask({ organisationId: school.id });
    const { body } = await administrator
      .get(`/api/directory/organisations/${school.id}/move?to=${district.id}`)
      .expect(200);
    expect(body).toEqual({ organisations: 0, people: 1, tasks: 1, losing: 1, gaining: 2 });
    const { body: refused } = await administrator
      .get(`/api/directory/organisations/${region.id}/move?to=${school.id}`)
      .expect(422);
    expect(refused.code).toBe('place-in-tree');
  });

  it('gives a new organisation the time zone of the one above it', async () => {
    const { body } = await administrator
      .post('/api/directory/organisations')
      .send({ name: 'Институт', kind: 'institute', parentId: region.id })
      .expect(201);
    expect(body).toMatchObject({ timeZone: 'Asia/Omsk', above: ['Министерство'] });
  });

  it('says whom a class means today, as tags are given and taken', async () => {
    const klass = await world.addOrganisation({
      kind: 'class',
      name: 'ШНОР',
      parentId: region.id,
      memberKind: 'school',
      memberTags: ['ШНОР'],
    });
    const means = async () => ({
      list: names(await ask(`memberOf=${klass.id}`)),
      count: (await ask('search=шнор')).organisations.map(({ members }) => members),
    });
    expect(await means()).toEqual({ list: [], count: [0] });
    const { version } = (await ask('search=березка')).organisations[0]!;
    await administrator
      .patch(`/api/directory/organisations/${school.id}`)
      .send({ version, tags: ['ШНОР'] })
      .expect(200);
    expect(await means()).toEqual({ list: ['Школа № 5 «Берёзка»'], count: [1] });
  });
});
