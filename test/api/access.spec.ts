import type { Actor } from '@domain/access';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { ACCESS } from '../../apps/api/src/access/access.decorators.js';
import { describeApi } from '../../apps/api/src/contract/describe-api.js';
import { controllers } from '../../apps/api/src/controllers.js';
import { ApiWorld, type Client, ROLES } from './api-world.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const EVERYBODY = [...ROLES];
const SEERS = ['administrator', 'coordinator', 'supervisor', 'observer'] as const;
const COORDINATORS = ['administrator', 'coordinator'] as const;

/** Who comes through which door; `public` also without signing in. What lies behind is decided task by task. */
const DOORS: Record<string, readonly Actor['role'][] | 'public'> = {
  'get /api/health': 'public',
  'post /api/session': 'public',
  'delete /api/session': 'public',
  'post /api/session/link': 'public',
  'post /api/session/password': 'public',
  'get /api/profile': EVERYBODY,
  'patch /api/profile': EVERYBODY,
  'put /api/profile/password': EVERYBODY,
  'post /api/profile/password/removal': EVERYBODY,
  'get /api/profile/substitutions': EVERYBODY,
  'post /api/profile/substitutions': EVERYBODY,
  'delete /api/profile/substitutions/{substitutionId}': EVERYBODY,
  'post /api/directory/imports': COORDINATORS,
  'get /api/directory/imports/{id}': COORDINATORS,
  'post /api/directory/imports/{id}/confirmation': COORDINATORS,
  'post /api/directory/imports/from-order/{id}': COORDINATORS,
  'get /api/directory/export': COORDINATORS,
  'get /api/substitutions': COORDINATORS,
  'get /api/directory/people/{id}/substitutions': COORDINATORS,
  'post /api/directory/people/{id}/substitutions': COORDINATORS,
  'delete /api/directory/people/{id}/substitutions/{substitutionId}': COORDINATORS,
  'get /api/directory/people/{id}/handover': COORDINATORS,
  'post /api/directory/people/{id}/handover': COORDINATORS,
  'delete /api/directory/people/{id}/handover': COORDINATORS,
  'post /api/directory/people/{id}/reinstatement': COORDINATORS,
  'get /api/profile/sessions': EVERYBODY,
  'delete /api/profile/sessions': EVERYBODY,
  'delete /api/profile/sessions/{id}': EVERYBODY,
  'get /api/webhooks': ['administrator'],
  'post /api/webhooks': ['administrator'],
  'patch /api/webhooks/{webhookId}': ['administrator'],
  'delete /api/webhooks/{webhookId}': ['administrator'],
  'post /api/webhooks/{webhookId}/secret': ['administrator'],
  'get /api/webhooks/{webhookId}/deliveries': ['administrator'],
  'post /api/webhooks/{webhookId}/deliveries/{deliveryId}/replay': ['administrator'],
  'get /api/feeds/{token}/vekha.ics': 'public',
  'get /api/profile/calendar-feed': EVERYBODY,
  'post /api/profile/calendar-feed': EVERYBODY,
  'delete /api/profile/calendar-feed': EVERYBODY,
  'get /api/profile/views': EVERYBODY,
  'put /api/profile/views': EVERYBODY,
  'delete /api/profile/views/{viewId}': EVERYBODY,
  'get /api/profile/links': EVERYBODY,
  'delete /api/profile/links': EVERYBODY,
  'delete /api/profile/links/{id}': EVERYBODY,
  'get /api/profile/tokens': EVERYBODY,
  'post /api/profile/tokens': EVERYBODY,
  'delete /api/profile/tokens/{id}': EVERYBODY,
  'put /api/session/password': 'public',
  'post /api/session/password/reset': 'public',
  'get /api/session/provider': 'public',
  'post /api/session/provider': 'public',
  'get /api/session/provider/callback': 'public',
  'post /api/session/second-factor': 'public',
  'post /api/session/second-factor/enrolment': 'public',
  'post /api/session/second-factor/enrolment/confirmation': 'public',
  'post /api/profile/second-factor': EVERYBODY,
  'post /api/profile/second-factor/confirmation': EVERYBODY,
  'post /api/profile/second-factor/removal': EVERYBODY,
  'post /api/profile/second-factor/recovery-codes': EVERYBODY,
  'get /api/invitations/{token}': 'public',
  'post /api/invitations/{token}/acceptance': 'public',
  'post /api/directory/people/{id}/invitation': COORDINATORS,
  'delete /api/directory/people/{id}/invitation': COORDINATORS,
  'delete /api/directory/people/{id}/second-factor': ['administrator'],
  'get /api/setup/sign-in': ['administrator'],
  'put /api/setup/sign-in': ['administrator'],
  'get /api/directory/people/{id}/access': COORDINATORS,
  'get /api/directory/people/{id}/links': COORDINATORS,
  'delete /api/directory/people/{id}/links': COORDINATORS,
  'delete /api/directory/people/{id}/links/{linkId}': COORDINATORS,
  'post /api/directory/people/{id}/unlock': ['administrator'],
  'delete /api/directory/people/{id}/sessions': ['administrator'],
  'get /api/session': EVERYBODY,
  'patch /api/session': EVERYBODY,
  'post /api/orders': COORDINATORS,
  'get /api/orders': SEERS,
  'get /api/orders/{id}': SEERS,
  'get /api/orders/{id}/table': SEERS,
  'get /api/orders/{id}/chart': SEERS,
  'get /api/orders/{id}/ties': SEERS,
  'put /api/orders/{id}/items/{itemId}/ties': COORDINATORS,
  'get /api/orders/{id}/matrix': SEERS,
  'get /api/orders/{id}/roadmap-demands': SEERS,
  'put /api/orders/{id}/items/{itemId}/roadmap-demand': COORDINATORS,
  'get /api/orders/{id}/roadmaps': SEERS,
  'get /api/orders/{id}/origin': SEERS,
  'put /api/orders/{id}/origin/rows/{fromItemId}': COORDINATORS,
  'post /api/orders/{id}/origin/rows/{fromItemId}': COORDINATORS,
  'post /api/orders/{id}/origin/rows/{fromItemId}/change': COORDINATORS,
  'post /api/orders/{id}/origin/own-rows': COORDINATORS,
  'get /api/tasks/{id}/roadmap': EVERYBODY,
  'post /api/tasks/{id}/roadmap': COORDINATORS,
  'post /api/tasks/{id}/roadmap/file': COORDINATORS,
  'delete /api/orders/{id}': COORDINATORS,
  'get /api/orders/{id}/source': SEERS,
  'get /api/orders/{id}/document': SEERS,
  'get /api/orders/{id}/pages/{page}': SEERS,
  'get /api/orders/{id}/rehearsal': SEERS,
  'patch /api/orders/{id}/items/{itemId}': COORDINATORS,
  'post /api/orders/{id}/confirm': COORDINATORS,
  'get /api/orders/{id}/review': SEERS,
  'post /api/orders/{id}/items/{itemId}/reading': COORDINATORS,
  'post /api/orders/{id}/items/{itemId}/split': COORDINATORS,
  'post /api/orders/{id}/items/{itemId}/plan-dates': COORDINATORS,
  'post /api/orders/{id}/items/{itemId}/plan': COORDINATORS,
  'get /api/orders/{id}/difference': SEERS,
  'post /api/orders/{id}/apply-edition': COORDINATORS,
  'post /api/orders/{id}/carry-over': COORDINATORS,
  'post /api/orders/{id}/merge': COORDINATORS,
  'post /api/orders/{id}/assign': COORDINATORS,
  'get /api/orders/{id}/names/candidates': COORDINATORS,
  'put /api/orders/{id}/names': COORDINATORS,
  'get /api/orders/{id}/requisites': SEERS,
  'post /api/orders/{id}/requisites/preview': COORDINATORS,
  'patch /api/orders/{id}/requisites': COORDINATORS,
  'post /api/orders/{id}/undo': COORDINATORS,
  'post /api/orders/{id}/redo': COORDINATORS,
  'get /api/orders/{id}/profile': SEERS,
  'put /api/orders/{id}/profile': COORDINATORS,
  'get /api/calendars': COORDINATORS,
  'get /api/calendars/owners': COORDINATORS,
  'get /api/calendars/organisations/{id}': COORDINATORS,
  'get /api/calendars/profiles': COORDINATORS,
  'post /api/calendars/preview': ['administrator'],
  'put /api/calendars': ['administrator'],
  'post /api/calendars/profiles/preview': ['administrator'],
  'put /api/calendars/profiles': ['administrator'],
  'get /api/reminder-policies': COORDINATORS,
  'get /api/reminder-policies/organisations/{id}': COORDINATORS,
  'post /api/reminder-policies/preview': ['administrator'],
  'post /api/reminder-policies/letters': ['administrator'],
  'put /api/reminder-policies': ['administrator'],
  'get /api/directory': SEERS,
  'get /api/directory/organisations/{id}/move': COORDINATORS,
  'get /api/directory/organisations/{id}/class-rule': COORDINATORS,
  'get /api/directory/organisations/{id}/class-rule/preview': COORDINATORS,
  'put /api/directory/organisations/{id}/class-rule': COORDINATORS,
  'get /api/class-changes': COORDINATORS,
  'get /api/class-changes/{id}': COORDINATORS,
  'post /api/class-changes/{id}/confirmation': COORDINATORS,
  'post /api/class-changes/{id}/dismissal': COORDINATORS,
  'get /api/directory/organisations/{id}': SEERS,
  'put /api/directory/organisations/{id}/holder': COORDINATORS,
  'delete /api/directory/organisations/{id}/holder': COORDINATORS,
  'post /api/directory/organisations/{id}/members': COORDINATORS,
  'post /api/directory/organisations/{id}/members/{memberId}/end': COORDINATORS,
  'put /api/directory/organisations/{id}/answering-member': COORDINATORS,
  'get /api/orders/{id}/without-address': SEERS,
  'patch /api/directory/organisations/{id}': COORDINATORS,
  'patch /api/directory/people/{id}': COORDINATORS,
  'post /api/directory/people': COORDINATORS,
  'post /api/directory/organisations': COORDINATORS,
  'get /api/day': EVERYBODY,
  'get /api/task-calendar': EVERYBODY,
  'get /api/task-file': EVERYBODY,
  'get /api/debtors': COORDINATORS,
  'post /api/debtors/chase': COORDINATORS,
  'get /api/tasks': EVERYBODY,
  'get /api/tasks/{id}': EVERYBODY,
  'post /api/tasks/{id}/take': EVERYBODY,
  'post /api/tasks/{id}/report': EVERYBODY,
  'post /api/tasks/{id}/endorse': EVERYBODY,
  'post /api/tasks/{id}/accept': EVERYBODY,
  'post /api/tasks/{id}/return': EVERYBODY,
  'post /api/tasks/{id}/decline': EVERYBODY,
  'post /api/tasks/{id}/supply-dates': EVERYBODY,
  'post /api/tasks/{id}/plan-dates': EVERYBODY,
  'post /api/tasks/{id}/plan': EVERYBODY,
  'post /api/tasks/{id}/reassign': EVERYBODY,
  'post /api/tasks/bulk': EVERYBODY,
  'post /api/tasks/{id}/suspend': EVERYBODY,
  'post /api/tasks/{id}/resume': EVERYBODY,
  'post /api/tasks/{id}/cancel': EVERYBODY,
  'post /api/tasks/{id}/reopen': EVERYBODY,
  'get /api/consultations': EVERYBODY,
  'post /api/consultations': EVERYBODY,
  'post /api/tasks/{id}/consultations': EVERYBODY,
  'post /api/tasks/{id}/consultations/{number}/answer': EVERYBODY,
  'get /api/extensions': EVERYBODY,
  'get /api/tasks/{id}/date-effect': EVERYBODY,
  'post /api/tasks/{id}/extension': EVERYBODY,
  'post /api/tasks/{id}/extension/grant': EVERYBODY,
  'post /api/tasks/{id}/extension/refuse': EVERYBODY,
  'post /api/tasks/{id}/extend': EVERYBODY,
  'get /api/orders/{id}/acquaintance': SEERS,
  'get /api/tasks/{id}/mentionable': EVERYBODY,
  'post /api/tasks/{id}/comments': EVERYBODY,
  'post /api/tasks/{id}/acknowledgement': EVERYBODY,
  'get /api/tasks/{id}/receivers': EVERYBODY,
  'get /api/tasks/{id}/leads': EVERYBODY,
  'post /api/tasks/{id}/redirect': EVERYBODY,
  'get /api/tasks/bulk/leads': EVERYBODY,
  'post /api/tasks/{id}/parts': EVERYBODY,
  'get /api/tasks/{id}/resolutions/receivers': EVERYBODY,
  'post /api/tasks/{id}/resolutions': EVERYBODY,
  'get /api/files/{id}': EVERYBODY,
  'get /api/letters': COORDINATORS,
  'get /api/letters/{id}': COORDINATORS,
  'get /api/letters/{id}/raw': COORDINATORS,
  'post /api/letters/send-now': COORDINATORS,
  'get /api/setup': ['administrator'],
  'get /api/setup/sweeps': ['administrator'],
  'post /api/setup/test-letter': ['administrator'],
  'get /api/links/{token}': 'public',
  'get /api/links/{token}/files/{id}': 'public',
  'post /api/links/{token}/take': 'public',
  'post /api/links/{token}/report': 'public',
  'post /api/links/{token}/endorse': 'public',
  'post /api/links/{token}/accept': 'public',
  'post /api/links/{token}/return': 'public',
  'post /api/links/{token}/decline': 'public',
  'post /api/links/{token}/supply-dates': 'public',
  'post /api/links/{token}/plan-dates': 'public',
  'post /api/links/{token}/plan': 'public',
  'post /api/links/{token}/reassign': 'public',
  'post /api/links/{token}/consultations': 'public',
  'post /api/links/{token}/consultations/{number}/answer': 'public',
  'post /api/links/{token}/extension': 'public',
  'post /api/links/{token}/extension/grant': 'public',
  'post /api/links/{token}/extension/refuse': 'public',
  'get /api/links/{token}/mentionable': 'public',
  'post /api/links/{token}/comments': 'public',
  'post /api/links/{token}/acknowledgement': 'public',
  'get /api/links/{token}/receivers': 'public',
  'get /api/links/{token}/leads': 'public',
  'post /api/links/{token}/redirect': 'public',
  'post /api/links/{token}/parts': 'public',
  'get /api/sample': COORDINATORS,
  'post /api/sample': COORDINATORS,
  'post /api/sample/entry': COORDINATORS,
  'delete /api/sample': COORDINATORS,
  'get /api/sample/clock': 'public',
  'post /api/sample/clock': COORDINATORS,
};

describe('doors of the interface', () => {
  let world: ApiWorld;
  const clients = new Map<Actor['role'], Client>();

  beforeAll(async () => {
    world = await ApiWorld.create();
    for (const role of ROLES) clients.set(role, await world.signInAs(role));
  });
  afterAll(() => world.close());

  it('are all in the table', () => {
    const { paths } = describeApi(world.app, 'test');
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(described.sort()).toEqual(Object.keys(DOORS).sort());
  });

  it('have each a permission, or are public or for the signed-in by name', () => {
    const handlers = controllers.flatMap((controller) =>
      Object.getOwnPropertyNames(controller.prototype)
        .map((name) => controller.prototype[name] as object)
        .filter((handler) => Reflect.hasMetadata(METHOD_METADATA, handler))
        .map((handler) => Reflect.getMetadata(ACCESS, handler) ?? Reflect.getMetadata(ACCESS, controller)),
    );
    expect(handlers).toHaveLength(Object.keys(DOORS).length);
    expect(handlers).not.toContain(undefined);
  });

  it.each(Object.entries(DOORS))('%s', async (door, whom) => {
    const [method = '', template = ''] = door.split(' ');
    const path = template.replace('{token}', 'no-such-token').replace(/\{\w+\}/g, NOBODY);
    const ask = async (client: Client) => (await client[method as 'get'](path)).status;
    const stranger = await ask(world.browser());
    if (whom === 'public') {
      expect(stranger).not.toBe(401);
      return;
    }
    expect(stranger).toBe(401);
    const admitted: Actor['role'][] = [];
    for (const [role, client] of clients) if ((await ask(client)) !== 403) admitted.push(role);
    expect(admitted.sort()).toEqual([...whom].sort());
  });
});
