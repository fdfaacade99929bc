import { may } from '@domain/access';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Forbidden, SignedInPerson } from '@workflow';
import { NotSignedIn } from '../http/http-refusals.js';
import { ACCESS, type Access, type ApiRequest, actingThroughWeb } from './access.decorators.js';

/** Lets in whom the door's decorator names. A door without one is a bug, and shut. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly people: SignedInPerson,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access === undefined)
      throw new Error(`No access rule on ${context.getClass().name}.${context.getHandler().name}`);
    if (access === 'public') return true;
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const { personId } = request.session;
    const person = personId === undefined ? undefined : await this.people.run(personId);
    if (person === undefined) throw new NotSignedIn();
    request.person = person;
    if (access === 'signed-in') return true;
    const actor = actingThroughWeb(person);
    if (!may(actor, access.permission)) throw new Forbidden({ permission: access.permission });
    return true;
  }
}
