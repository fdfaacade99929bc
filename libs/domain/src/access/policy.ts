import { isActive, type Participation, type TaskCommand, type TaskState, takesPart } from '../tasks/index.js';

/** Who asks. A person acts for the organisation he belongs to. */
export interface Actor {
  readonly personId: string;
  readonly organisationId: string;
  readonly role: 'administrator' | 'coordinator' | 'supervisor' | 'official' | 'school' | 'observer';
}

/** What the policy needs to know of a task. */
export interface TaskForPolicy {
  readonly state: TaskState;
  readonly acceptorId: string | null;
  readonly participants: readonly (Participation & { readonly role: 'lead' | 'executor' | 'co_executor' })[];
}

export const PERMISSIONS = [
  'orders.see',
  'orders.receive',
  'orders.confirm',
  'directory.see',
  'directory.edit',
  'tasks.see_all',
  'letters.see',
  'letters.send_now',
  'sample.run',
  'setup.see',
  'calendars.see',
  'calendars.edit',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const READ_ALL: readonly Permission[] = ['orders.see', 'directory.see', 'tasks.see_all'];
/** Setting the product up, calendars included, is the administrator's; everything else a coordinator does too. */
const ALL_BUT_SETUP: readonly Permission[] = PERMISSIONS.filter(
  (permission) => permission !== 'setup.see' && permission !== 'calendars.edit',
);

/** The one table that says what a role may do; tasks have the finer rule below. */
export const ROLE_PERMISSIONS: Readonly<Record<Actor['role'], readonly Permission[]>> = {
  administrator: PERMISSIONS,
  coordinator: ALL_BUT_SETUP,
  supervisor: READ_ALL,
  observer: READ_ALL,
  official: [],
  school: [],
};

export function may(actor: Actor, permission: Permission): boolean {
  return ROLE_PERMISSIONS[actor.role].includes(permission);
}

export function maySeeTask(actor: Actor, task: TaskForPolicy): boolean {
  return (
    may(actor, 'tasks.see_all') ||
    task.acceptorId === actor.personId ||
    task.participants.some((participant) => takesPart(actor, participant))
  );
}

/** The work is done by those who take part, the lead answers for it, and nobody accepts his own work (DESIGN rules 9, 10). */
export function mayOnTask(actor: Actor, task: TaskForPolicy, command: TaskCommand): boolean {
  const own = task.participants.filter((participant) => takesPart(actor, participant));
  const leads = own.some((participant) => participant.role === 'lead');
  const coordinates = actor.role === 'administrator' || actor.role === 'coordinator';
  switch (command) {
    case 'take':
    case 'report':
    case 'decline':
      return leads;
    case 'interim_report':
      return own.length > 0 && isActive(task.state);
    case 'supply_dates':
      return leads || coordinates;
    case 'accept':
    case 'return':
      return own.length === 0 && (task.acceptorId === actor.personId || coordinates);
    case 'reassign':
    case 'suspend':
    case 'resume':
    case 'cancel':
    case 'reopen':
      return coordinates;
    case 'start':
      return false; // the calendar starts a scheduled task, nobody presses it
    default: {
      const never: never = command;
      return never;
    }
  }
}
