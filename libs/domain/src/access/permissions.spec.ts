import type { Actor } from './actor.js';
import { may, PERMISSIONS } from './permissions.js';

const actor = (role: Actor['role']): Actor => ({ role, personId: 'someone', organisationId: 'elsewhere' });

describe('what a role may do', () => {
  it('gives everything to the administrator, all but setup and calendars to the coordinator, reading to supervisor and observer, its own branch to the school, indicators to all', () => {
    const allowed = (role: Actor['role']) => PERMISSIONS.filter((permission) => may(actor(role), permission));
    expect(allowed('administrator')).toEqual([...PERMISSIONS]);
    const administrators: readonly string[] = ['setup.see', 'calendars.edit'];
    expect(allowed('coordinator')).toEqual(PERMISSIONS.filter((permission) => !administrators.includes(permission)));
    expect(allowed('supervisor')).toEqual(['orders.see', 'directory.see', 'tasks.see_branch', 'indicators.see']);
    expect(allowed('observer')).toEqual(['orders.see', 'directory.see', 'tasks.see_branch', 'indicators.see']);
    expect(allowed('official')).toEqual(['indicators.see']);
    expect(allowed('school')).toEqual(['tasks.see_branch', 'indicators.see']);
  });
});
