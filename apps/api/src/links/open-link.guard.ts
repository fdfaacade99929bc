import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { LinkHolder } from '@workflow';
import type { Request } from 'express';
import { NamedRequests } from '../http/idempotency/named-requests.js';

/** Looks at the link before anything of the request's body is taken in: a stranger's upload must not fill the memory. */
@Injectable()
export class OpenLinkGuard implements CanActivate {
  constructor(
    private readonly holder: LinkHolder,
    private readonly requests: NamedRequests,
  ) {}

  /** @throws NotFound, Gone */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    // A link that acts once has been used up by the first run of what is repeated.
    if (await this.requests.isRepeat(context)) return true;
    const { params, method } = context.switchToHttp().getRequest<Request<{ token: string }>>();
    await this.holder.check(params.token, { toAct: method === 'POST' });
    return true;
  }
}
