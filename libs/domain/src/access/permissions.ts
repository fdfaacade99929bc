import type { Actor, Role } from './actor.js';

export const PERMISSIONS = [
  'orders.see',
  'orders.receive',
  'orders.confirm',
  'directory.see',
  'directory.edit',
  'tasks.see_branch',
  'letters.see',
  'letters.send_now',
  'sample.run',
  'setup.see',
  'calendars.see',
  'calendars.edit',
  'indicators.see',
  'indicators.edit',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const READ: readonly Permission[] = ['orders.see', 'directory.see', 'tasks.see_branch', 'indicators.see'];
/** Setting the product up, calendars included, is the administrator's; everything else a coordinator does too. */
const ALL_BUT_SETUP: readonly Permission[] = PERMISSIONS.filter(
  (permission) => permission !== 'setup.see' && permission !== 'calendars.edit',
);

/**
 * The doors a role comes through. What it finds behind them is bounded by its branch: `TASK_POLICY`, `ORDER_POLICY`,
 * `DIRECTORY_POLICY`, `CATALOGUE_POLICY`.
 */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  administrator: PERMISSIONS,
  coordinator: ALL_BUT_SETUP,
  supervisor: READ,
  observer: READ,
  official: ['indicators.see'],
  school: ['tasks.see_branch', 'indicators.see'],
};

export function may(actor: Actor, permission: Permission): boolean {
  return ROLE_PERMISSIONS[actor.role].includes(permission);
}
