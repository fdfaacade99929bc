import type { Permission } from '@domain/access';
import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { ActingPerson, KnownPerson } from '@workflow';
import type { Request } from 'express';

export const ACCESS = 'access';

/** Who may come through a door: `public` anybody, `signed-in` every person, else whoever has the permission. */
export type Access = 'public' | 'signed-in' | { readonly permission: Permission };

export const Public = () => SetMetadata<string, Access>(ACCESS, 'public');
/** What the person may see or do further is decided task by task (`maySeeTask`, `mayOnTask`). */
export const SignedIn = () => SetMetadata<string, Access>(ACCESS, 'signed-in');
export const Requires = (permission: Permission) => SetMetadata<string, Access>(ACCESS, { permission });

/** A request after the guard: with the person, unless the door is public. */
export interface ApiRequest extends Request {
  person?: KnownPerson;
}

/** The person who asks, acting through the web. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): ActingPerson => {
  return actingThroughWeb(personOf(context));
});

export function actingThroughWeb({
  id: personId,
  organisationId,
  role,
  branchId,
  standsInFor,
}: KnownPerson): ActingPerson {
  return { personId, organisationId, role, branchId, standsInFor, via: 'web' };
}

export const CurrentPerson = createParamDecorator((_data: unknown, context: ExecutionContext) => personOf(context));

function personOf(context: ExecutionContext): KnownPerson {
  const { person } = context.switchToHttp().getRequest<ApiRequest>();
  if (person === undefined) throw new Error('A public door asked for the signed-in person');
  return person;
}
