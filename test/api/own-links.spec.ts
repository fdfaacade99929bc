import { ActionLinkEntity, AuditEventEntity, OrganisationEntity, PersonEntity, type TaskEntity } from '@storage';
import { ApiWorld, type Client } from './api-world.js';

interface Listed {
  total: number;
  links: { id: string; purpose: string; usedAt: string | null; task: { id: string } | null }[];
}

describe('the links that letters brought to somebody', () => {
  let world: ApiWorld;
  let region: OrganisationEntity;
  let municipality: OrganisationEntity;
  let holder: PersonEntity;
  let own: Client;
  let coordinator: Client;
  let task: TaskEntity;

  beforeAll(async () => {
    world = await ApiWorld.create();
    region = await world.addOrganisation({ kind: 'ministry' });
    municipality = await world.addOrganisation({ kind: 'municipal_authority', parentId: region.id });
    coordinator = await world.signIn(
      (await world.addPerson({ role: 'coordinator', organisationId: region.id, branchId: region.id })).id,
    );
  });
  beforeEach(async () => {
    holder = await world.addPerson({ organisationId: municipality.id });
    own = await world.signIn(holder.id);
    task = await world.addTask({ organisationId: municipality.id, personId: holder.id }, {}, [], {
      ownerOrganisationId: region.id,
    });
  });
  afterAll(() => world.close());

  const listed = async (by: Client, path = '/api/profile/links'): Promise<Listed> =>
    (await by.get(path).expect(200)).body as Listed;
  const opens = (token: string) => world.browser().get(`/api/links/${token}`);
  const audited = () =>
    world.source.manager.findBy(AuditEventEntity, { action: 'links-revoked', subject: `person:${holder.id}` });

  it('are listed with their task, when they were made, run out and acted; those that are over are not', async () => {
    const usedAt = new Date('2023-03-10T05:30:00Z');
    await world.addLink(task.id, holder.id);
    await world.addLink(task.id, holder.id, { purpose: 'accept', createdAt: usedAt, usedAt });
    await world.addLink(task.id, holder.id, { expiresAt: new Date('2023-03-09T00:00:00Z') });
    await world.addLink(task.id, holder.id, { revokedAt: usedAt });
    const shown = await listed(own);
    expect(shown.total).toBe(2);
    expect(shown.links).toMatchObject([
      { purpose: 'accept', usedAt: usedAt.toISOString() },
      {
        purpose: 'task',
        usedAt: null,
        expiresAt: '2023-05-10T05:00:00.000Z',
        task: { id: task.id, itemNumber: '1.1' },
      },
    ]);
    expect(JSON.stringify(shown)).not.toContain('token');
  });

  it('are taken back one by one: that one opens nothing and says what to do, the others stay, and it is on record', async () => {
    const [lost, kept] = [await world.addLink(task.id, holder.id), await world.addLink(task.id, holder.id)];
    const { id } = await world.source.manager.findOneByOrFail(ActionLinkEntity, { personId: holder.id });
    await own.delete(`/api/profile/links/${id}`).expect(204);
    const { body: refused } = await opens(lost).expect(410);
    expect(refused).toMatchObject({ code: 'link-revoked', detail: expect.stringContaining('Эту ссылку отозвали') });
    await opens(kept).expect(200);
    await own.delete(`/api/profile/links/${id}`).expect(404);
    expect(await audited()).toMatchObject([{ actorId: holder.id, details: { count: 1, link: id } }]);
  });

  it('are taken back all at once, by the person or by whoever keeps the directory of his branch', async () => {
    const first = await world.addLink(task.id, holder.id);
    await own.delete('/api/profile/links').expect(204);
    await opens(first).expect(410);
    const path = `/api/directory/people/${holder.id}/links`;
    const second = await world.addLink(task.id, holder.id);
    expect(await listed(coordinator, path)).toMatchObject({ total: 1, links: [{ task: { id: task.id } }] });
    await coordinator.delete(path).expect(204);
    await opens(second).expect(410);
    expect(await audited()).toHaveLength(2);
  });

  it('are nobody else’s: not of another branch, not of a colleague, an administrator’s only an administrator’s', async () => {
    const { id } = await world.source.manager.save(
      ActionLinkEntity,
      world.source.manager.create(ActionLinkEntity, {
        ...{ tokenHash: holder.id, personId: holder.id, taskId: task.id, purpose: 'task' as const },
        ...{ createdAt: new Date('2023-03-10T05:00:00Z'), expiresAt: new Date('2023-05-10T05:00:00Z') },
      }),
    );
    const elsewhere = await world.addOrganisation({ kind: 'ministry' });
    const { id: foreignId } = await world.addPerson({
      ...{ role: 'coordinator', organisationId: elsewhere.id, branchId: elsewhere.id },
    });
    await (await world.signIn(foreignId)).get(`/api/directory/people/${holder.id}/links`).expect(404);
    const colleague = await world.signIn((await world.addPerson({ organisationId: municipality.id })).id);
    await colleague.delete(`/api/profile/links/${id}`).expect(404);
    await colleague.delete(`/api/directory/people/${holder.id}/links`).expect(403);
    const administrator = await world.addPerson({ role: 'administrator', organisationId: municipality.id });
    const { body: refused } = await coordinator.delete(`/api/directory/people/${administrator.id}/links`).expect(422);
    expect(refused.code).toBe('role-needs-administrator');
  });

  it('name no task that whoever looks may not see', async () => {
    const foreign = await world.addTask({ organisationId: (await world.addOrganisation()).id });
    await world.addLink(foreign.id, holder.id);
    expect(await listed(coordinator, `/api/directory/people/${holder.id}/links`)).toMatchObject({
      links: [{ task: null }],
    });
  });

  it('die with his work here, and with an address that was not his', async () => {
    const token = await world.addLink(task.id, holder.id);
    const change = { version: holder.version, email: 'other@office.example' };
    await coordinator.patch(`/api/directory/people/${holder.id}`).send(change).expect(200);
    await opens(token).expect(410);
    const later = await world.addLink(task.id, holder.id);
    await world.source.query(`update person set state = 'left', left_on = '2023-03-10' where id = $1`, [holder.id]);
    await opens(later).expect(410);
  });

  it('die with an address of an office as with a person’s', async () => {
    const school = await world.addOrganisation({ parentId: municipality.id });
    const change = async (email: string | null) => {
      const { version } = await world.source.manager.findOneByOrFail(OrganisationEntity, { id: school.id });
      await coordinator.patch(`/api/directory/organisations/${school.id}`).send({ version, email }).expect(200);
    };
    await change('school@office.example');
    const office = await world.source.manager.findOneByOrFail(PersonEntity, { organisationId: school.id });
    const its = await world.addTask({ organisationId: school.id });
    const [before, other] = [await world.addLink(its.id, office.id), await world.addLink(task.id, holder.id)];
    await change('school@office.example');
    await opens(before).expect(200);
    await change('moved@office.example');
    await opens(before).expect(410);
    await opens(other).expect(200);
    const later = await world.addLink(its.id, office.id);
    await change(null);
    await opens(later).expect(410);
  });
});
