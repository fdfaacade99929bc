import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { ACCESS, type Access } from '../access/access.decorators.js';
import { bearerOf } from '../access/token-access.js';
import { HeaderMissing } from './http-refusals.js';
import { isReading } from './is-reading.js';

const FROM_ANYWHERE = 'from-anywhere';

/** A door that looks at no session: the secret in its address is all that counts, whoever brings it. */
export const FromAnywhere = () => SetMetadata(FROM_ANYWHERE, true);

/**
 * A change needs the header `X-Vekha: 1`. A page of another site cannot send it without asking first, and nobody
 * answers such a question here, so it stands beside SameSite against forged requests. Where the browser says itself that
 * another page asks, be it of a neighbouring subdomain, no header helps; browsers let no page write `Sec-Fetch-Site`.
 * A program's token is sent by nobody unasked, and where one stands no session is looked at: it needs no such proof.
 */
@Injectable()
export class OwnPagesGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (isReading(request)) return true;
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(FROM_ANYWHERE, targets) === true) return true;
    const isPublic = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, targets) === 'public';
    if (!isPublic && bearerOf(request) !== undefined) return true;
    // Programs and old browsers do not say.
    const askedBy = request.get('sec-fetch-site') ?? 'same-origin';
    if (request.get('x-vekha') === '1' && askedBy === 'same-origin') return true;
    throw new HeaderMissing();
  }
}
