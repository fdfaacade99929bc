import { may } from '@domain/access';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Forbidden, type KnownPerson, SignedInPerson, SubjectAccess } from '@workflow';
import { isUUID } from 'class-validator';
import { NotSignedIn } from '../http/http-refusals.js';
import { NamedRequests } from '../http/idempotency/named-requests.js';
import { ACCESS, type Access, type ApiRequest, actingPerson } from './access.decorators.js';
import { bearerOf, TokenAccess } from './token-access.js';

/** Lets in whom the door's decorator names. A door without one is a bug, and shut. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly people: SignedInPerson,
    private readonly subjects: SubjectAccess,
    private readonly requests: NamedRequests,
    private readonly tokens: TokenAccess,
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
    request.person = await this.personOf(request, context);
    const actor = actingPerson(request);
    const { permission } = access;
    if (permission !== null && !may(actor, permission)) throw new Forbidden({ permission });
    const { id } = request.params;
    if (await this.requests.isRepeat(context)) return true;
    // A malformed id is refused by the door itself, with its place.
    if (access.of !== undefined && typeof id === 'string' && isUUID(id))
      await this.subjects.demand(actor, permission, access.of, id);
    return true;
  }

  /** A request that brings a token is judged by the token alone, whatever session the browser may have sent with it. */
  private async personOf(request: ApiRequest, context: ExecutionContext): Promise<KnownPerson> {
    const token = bearerOf(request);
    const holder = token === undefined ? request.session : await this.tokens.holderOf(token, context);
    request.byToken = token !== undefined;
    const person = holder.personId === undefined ? undefined : await this.people.run(holder.personId);
    if (person === undefined) throw new NotSignedIn();
    return person;
  }
}
