import { type Actor, may } from '@domain/access';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import {
  CatalogueVersionEntity,
  ClassChangeEntity,
  DirectoryImportEntity,
  LetterEntity,
  MonitoringCampaignEntity,
  type OrganisationEntity,
  openForms,
} from '@storage';
import { BeginCatalogue } from '@workflow';
import { ACCESS, type Access } from '../../apps/api/src/access/access.decorators.js';
import { controllers } from '../../apps/api/src/controllers.js';
import { ApiWorld, type Client, TODAY } from './api-world.js';

/** A door whose address holds the id of something that lies in a branch. */
interface BranchDoor {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  readonly of: Thing;
  /** Whether the role comes through the door at all (see `access.spec.ts`). */
  readonly opensTo: (role: Actor['role']) => boolean;
  /** It shows what only those see who may change the entry. */
  readonly demandsEdit: boolean;
}
type Thing =
  | 'order'
  | 'whole_order'
  | 'organisation'
  | 'person'
  | 'letter'
  | 'incoming_mail'
  | 'task'
  | 'directory_import'
  | 'class_change'
  | 'catalogue'
  | 'campaign'
  | 'branch';
type Place = 'own' | 'below' | 'concerned' | 'sibling' | 'foreign';

const ROLES = ['coordinator', 'supervisor', 'observer', 'official', 'school'] as const;

/**
 * Who of the municipality finds what: a thing of its own, of its school, one of the region that concerns it, of the
 * municipality beside it, of another region. Everybody else meets "no such thing", the administrator never does.
 */
const FOUND: Readonly<Record<Thing, Readonly<Partial<Record<Place, readonly (typeof ROLES)[number][]>>>>> = {
  order: overseen('own', 'below', 'concerned'),
  // An order of the region that gives the municipality work is shown, its review and its letters to others are not.
  whole_order: overseen('own', 'below'),
  organisation: overseen('own', 'below', 'concerned'),
  person: overseen('own', 'below', 'concerned'),
  letter: { own: ['coordinator'], below: ['coordinator'] },
  incoming_mail: { own: ['coordinator'], below: ['coordinator'] },
  class_change: { own: ['coordinator'], below: ['coordinator'] },
  // By what their points are counted, all below an authority may know.
  catalogue: { own: ROLES, below: ROLES, concerned: ROLES },
  // Who has a form in it sees it, and so does whoever looks over those who have.
  campaign: { own: ROLES, below: ['coordinator', 'supervisor', 'observer'], concerned: ROLES },
  // Schools side by side are for who looks over them; an authority above is not looked into.
  branch: overseen('own', 'below'),
  // A list is for who brought it.
  directory_import: {},
  task: {
    own: ['coordinator', 'supervisor', 'observer', 'official', 'school'],
    below: ['coordinator', 'supervisor', 'observer', 'school'],
    concerned: ['coordinator', 'supervisor', 'observer', 'official', 'school'],
  },
};

/** What a refusal calls a thing that is another one looked at more widely. */
const CALLED: Readonly<Partial<Record<Thing, string>>> = { whole_order: 'order', branch: 'organisation' };

function overseen(...places: Place[]): Partial<Record<Place, readonly (typeof ROLES)[number][]>> {
  return Object.fromEntries(places.map((place) => [place, ['coordinator', 'supervisor', 'observer']]));
}

/**
 * Looked at by their own rule: a file with the task or order it belongs to, a link by its token, what is his own, what is
 * the administrator's, who has no branch.
 */
const BY_THEIR_OWN_RULE = /^(files\/:id|(links|invitations|feeds|unsubscribe)\/:token|profile\/|webhooks\/)/u;
/** Shown to whoever may give the command it is for, not to all who see the task. */
const FOR_A_COMMAND = /^tasks\/:id\/(receivers|leads|resolutions\/receivers)$/u;

describe('what somebody finds behind a door', () => {
  let world: ApiWorld;
  const ids: Record<Thing, Record<Place, string>> = {} as never;
  const clients = new Map<Actor['role'], Client>();

  beforeAll(async () => {
    world = await ApiWorld.create();
    const place = (kind: OrganisationEntity['kind'], parent?: OrganisationEntity) =>
      world.addOrganisation({ kind, parentId: parent?.id ?? null });
    const region = await place('ministry');
    const own = await place('municipal_authority', region);
    const below = await place('school', own);
    const sibling = await place('municipal_authority', region);
    const foreign = await place('municipal_authority', await place('ministry'));
    for (const role of [...ROLES, 'administrator'] as const) {
      const { id } = await world.addPerson({ role, organisationId: own.id, branchId: own.id });
      clients.set(role, await world.signIn(id));
    }
    const things: [Place, OrganisationEntity, OrganisationEntity][] = [
      ['own', own, own],
      ['below', below, below],
      ['concerned', region, own],
      ['sibling', sibling, sibling],
      ['foreign', foreign, foreign],
    ];
    for (const [where, owner, lead] of things) {
      const task = await world.addTask({ organisationId: lead.id }, {}, [], { ownerOrganisationId: owner.id });
      const person = await world.addPerson({ organisationId: owner.id });
      const letter = await world.source.manager.save(LetterEntity, {
        recipientId: person.id,
        localDay: TODAY,
        class: 'digest' as const,
        sequence: 1,
        state: 'gathering' as const,
        sendAt: new Date('2023-03-10T04:00:00Z'),
        nextAttemptAt: new Date('2023-03-10T04:00:00Z'),
      });
      const { id: directoryImport } = await world.source.manager.save(DirectoryImportEntity, {
        ...{ receivedAt: new Date('2023-03-10T04:00:00Z'), receivedBy: person.id, fileName: 'список.xlsx' },
        ...{ state: 'received' as const, bytes: Buffer.from('list') },
      });
      const { id: classChange } = await world.source.manager.save(ClassChangeEntity, {
        ...{
          classId: owner.id,
          orderId: task.orderId,
          state: 'found' as const,
          foundAt: new Date('2023-03-10T04:00:00Z'),
        },
        ...{ joined: 1, gone: 0, toAdd: 1, toWithdraw: 0, kept: 0, digest: 'a'.repeat(32) },
      });
      const { id: catalogue } = await world.app.get(BeginCatalogue).run({
        ...{ organisationId: owner.id, name: 'Показатели', source: 'order-002' as const },
        actor: { personId: person.id, organisationId: owner.id, role: 'administrator', via: 'web' },
      });
      const versionId = await world.source.manager
        .findOneByOrFail(CatalogueVersionEntity, { catalogueId: catalogue })
        .then(({ id }) => id);
      const { id: campaign } = await world.source.manager.save(MonitoringCampaignEntity, {
        ...{ taskId: task.id, versionId, codes: ['1.1'], periodStart: TODAY, periodEnd: TODAY, dueOn: TODAY },
        ...{ closing: 'as_is' as const, openedAt: new Date('2023-03-10T04:00:00Z'), openedBy: person.id },
      });
      await openForms(world.source.manager, campaign, [lead.id]);
      const mail = await world.addMail(person.id);
      const found = {
        catalogue,
        campaign,
        class_change: classChange,
        directory_import: directoryImport,
        order: task.orderId,
        organisation: owner.id,
        person: person.id,
        letter: letter.id,
        incoming_mail: mail,
        task: task.id,
      };
      for (const [thing, id] of Object.entries(found)) ids[thing as Thing] = { ...ids[thing as Thing], [where]: id };
    }
    ids.whole_order = ids.order;
    ids.branch = ids.organisation;
  });
  afterAll(() => world.close());

  const doors = branchDoors();

  it('names the thing for every door with an id in its address', () => {
    expect(doors.length).toBeGreaterThan(30);
    expect(doors.filter(({ of }) => of === undefined).map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  it.each(doors.filter((door): door is BranchDoor => door.of !== undefined))(
    '$method $path: of $of',
    async ({ method, path, of, opensTo, demandsEdit }) => {
      const known = await clients.get('administrator')!.get(address(path, ids[of].own));
      // The others have no such part here, for anybody: no page, no bytes, no earlier edition.
      const isFilled = method === 'get' && known.status === 200 && !FOR_A_COMMAND.test(path);
      for (const where of ['sibling', 'foreign', 'concerned', 'below', 'own'] as const) {
        const found: string[] = [];
        for (const role of ROLES) {
          // Nothing is sent along, so that a door that lets in refuses the form, and changes nothing.
          const { status, body } = await clients.get(role)![method](address(path, ids[of][where]));
          const isKnown = status !== 403 && body.code !== `not-found-${CALLED[of] ?? of}`;
          if (isKnown) found.push(role);
          else expect([403, 404]).toContain(status);
        }
        const mayBeFound = FOUND[of][where] ?? [];
        expect({ where, beyond: found.filter((role) => !mayBeFound.includes(role as never)) }).toEqual({
          where,
          beyond: [],
        });
        // How somebody above gets in is no matter of those below, who see that he is there.
        const opens = !(demandsEdit && where === 'concerned');
        const expected = mayBeFound.filter((role) => opens && opensTo(role));
        if (isFilled) expect({ where, found }).toEqual({ where, found: expected });
      }
    },
  );

  it('is for the administrator everything', async () => {
    for (const path of ['orders/:id', 'orders/:id/review', 'letters/:id', 'tasks/:id', 'calendars/organisations/:id']) {
      const door = doors.find((one) => one.method === 'get' && one.path === path)!;
      await clients.get('administrator')!.get(address(path, ids[door.of!].foreign)).expect(200);
    }
  });

  it('is in a list what is behind the doors of its rows', async () => {
    const listed = async (role: Actor['role'], path: string, thing: Thing) => {
      const { body } = await clients.get(role)!.get(path);
      const rows: { id: string }[] = Array.isArray(body) ? body : (body.rows ?? body.organisations);
      const shown = new Set(rows.map(({ id }) => id));
      return Object.entries(ids[thing])
        .filter(([, id]) => shown.has(id))
        .map(([where]) => where);
    };
    expect(await listed('coordinator', '/api/orders', 'order')).toEqual(['own', 'below', 'concerned']);
    expect(await listed('observer', '/api/orders', 'order')).toEqual(['own', 'below', 'concerned']);
    expect(await listed('coordinator', '/api/directory', 'organisation')).toEqual(['own', 'below', 'concerned']);
    expect(await listed('coordinator', '/api/letters', 'letter')).toEqual(['own', 'below']);
    expect(await listed('coordinator', '/api/tasks', 'task')).toEqual(['own', 'below', 'concerned']);
    expect(await listed('school', '/api/tasks', 'task')).toEqual(['own', 'below', 'concerned']);
    expect(await listed('official', '/api/tasks', 'task')).toEqual(['own', 'concerned']);
  });
});

/** Every door with an id in its address, and what its access rule says the id is of. */
function branchDoors(): (Omit<BranchDoor, 'of'> & { readonly of: Thing | undefined })[] {
  return controllers.flatMap((controller) => {
    const base = String(Reflect.getMetadata(PATH_METADATA, controller));
    return Object.getOwnPropertyNames(controller.prototype)
      .map((name) => controller.prototype[name] as object)
      .filter((handler) => Reflect.hasMetadata(METHOD_METADATA, handler))
      .flatMap((handler) => {
        const path = `${base}/${String(Reflect.getMetadata(PATH_METADATA, handler))}`.replace(/\/+$/u, '');
        if (!path.includes(':') || BY_THEIR_OWN_RULE.test(path)) return [];
        const access: Access | undefined =
          Reflect.getMetadata(ACCESS, handler) ?? Reflect.getMetadata(ACCESS, controller);
        const { of, permission } = typeof access === 'object' ? access : { of: undefined, permission: null };
        const opensTo = (role: Actor['role']) =>
          permission === null || may({ role, personId: '', organisationId: '' }, permission);
        const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler)]!.toLowerCase();
        const demandsEdit = permission === 'directory.edit';
        return [{ method: method as BranchDoor['method'], path, of, opensTo, demandsEdit }];
      });
  });
}

function address(path: string, id: string): string {
  return `/api/${path.replace(':id', id).replace(':page', '1').replace(/:\w+/gu, '00000000-0000-4000-8000-000000000000')}`;
}
