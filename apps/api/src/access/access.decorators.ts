import type { Permission } from '@domain/access';
import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { ActingPerson, KnownPerson, Subject } from '@workflow';
import type { Request } from 'express';

export const ACCESS = 'access';

/** Who may come through a door: `public` anybody, else every person who has the permission, where one is asked for. */
export type Access = 'public' | { readonly permission: Permission | null; readonly of?: Subject };

export const Public = () => SetMetadata<string, Access>(ACCESS, 'public');
/** Everybody who is signed in. What he may do further with a task is decided by `mayOnTask`. */
export const SignedIn = (of?: Subject) => SetMetadata<string, Access>(ACCESS, accessTo(null, of));
/** @param of What the `id` in the door's address is of: it must lie within the person's branch. */
export const Requires = (permission: Permission, of?: Subject) =>
  SetMetadata<string, Access>(ACCESS, accessTo(permission, of));

export const IN_PERSON = 'in-person';
/** No token opens the door, whatever it is good for: behind it lie ways of getting in. */
export const InPersonOnly = () => SetMetadata(IN_PERSON, true);

function accessTo(permission: Permission | null, of: Subject | undefined): Access {
  return of === undefined ? { permission } : { permission, of };
}

/** A request after the guard: with the person, unless the door is public. */
export interface ApiRequest extends Request {
  person?: KnownPerson;
  /** A program asks, by a token of the person. */
  byToken?: boolean;
  /** It has come before under the same name, and will do nothing. */
  repeats?: boolean;
}

/** The person who asks, acting through the web or by a program. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): ActingPerson => {
  return actingPerson(context.switchToHttp().getRequest<ApiRequest>());
});

export function actingPerson({ person, byToken }: ApiRequest): ActingPerson {
  const { id: personId, organisationId, role, branchId, standsInFor } = demandPerson(person);
  return { personId, organisationId, role, branchId, standsInFor, via: byToken === true ? 'token' : 'web' };
}

export const CurrentPerson = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  demandPerson(context.switchToHttp().getRequest<ApiRequest>().person),
);

function demandPerson(person: KnownPerson | undefined): KnownPerson {
  if (person === undefined) throw new Error('A public door asked for the signed-in person');
  return person;
}
