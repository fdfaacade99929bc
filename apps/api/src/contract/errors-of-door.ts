import type { Type } from '@nestjs/common';
import { ACCESS, type Access, IN_PERSON } from '../access/access.decorators.js';
import { NEVER_KEPT } from '../http/idempotency/named-requests.js';

/** What the description needs to know of a door and OpenAPI does not say. */
export interface DoorTraits {
  readonly isPublic: boolean;
  readonly demandsPermission: boolean;
  readonly inPersonOnly: boolean;
  readonly keepsAnswers: boolean;
}

/** The traits of every door by the name of its handler, which is its operation's id. */
export function traitsOf(controllers: readonly Type[]): ReadonlyMap<string, DoorTraits> {
  const traits = new Map<string, DoorTraits>();
  for (const controller of controllers) {
    for (const name of Object.getOwnPropertyNames(controller.prototype)) {
      const handler = (controller.prototype as Record<string, object>)[name];
      const metadata = (key: string): unknown =>
        handler && (Reflect.getMetadata(key, handler) ?? Reflect.getMetadata(key, controller));
      const access = metadata(ACCESS) as Access | undefined;
      if (access === undefined) continue;
      traits.set(name, {
        isPublic: access === 'public',
        demandsPermission: access !== 'public' && access.permission !== null,
        inPersonOnly: metadata(IN_PERSON) === true,
        keepsAnswers: metadata(NEVER_KEPT) !== true,
      });
    }
  }
  return traits;
}

/** The codes a door may refuse with whatever its verb is about, by status. What its verb adds stands in docs/api.md. */
export function errorsOf(
  { isPublic, demandsPermission, inPersonOnly, keepsAnswers }: DoorTraits,
  door: { readonly writes: boolean; readonly hasInput: boolean; readonly hasId: boolean; readonly takesFile: boolean },
): Readonly<Record<number, readonly string[]>> {
  const byKey = door.writes && keepsAnswers;
  const codes: Record<number, (string | false)[]> = {
    400: [door.hasInput && 'bad-json', door.hasId && 'bad-request'],
    401: [!isPublic && 'not-signed-in', !isPublic && !inPersonOnly && 'token-refused'],
    403: [
      demandsPermission && 'forbidden',
      door.writes && 'header-missing',
      !isPublic && inPersonOnly && 'token-not-in-person',
      !isPublic && !inPersonOnly && door.writes && 'token-reads-only',
    ],
    409: [byKey && 'idempotency-in-flight', byKey && 'idempotency-outcome-unknown'],
    413: [door.writes && door.hasInput && 'body-too-large', door.takesFile && 'upload-too-large'],
    422: [door.hasInput && 'invalid-input', byKey && 'idempotency-key-malformed', byKey && 'idempotency-key-reused'],
    429: ['too-many-requests'],
    500: ['bug'],
    503: ['database-down'],
  };
  const named = Object.entries(codes).map(([status, list]) => [Number(status), list.filter((code) => code !== false)]);
  return Object.fromEntries(named.filter(([, list]) => (list as string[]).length > 0)) as Record<number, string[]>;
}
