import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { LinkHolder } from '@workflow';
import type { Request } from 'express';

/** Looks at the link before anything of the request's body is taken in: a stranger's upload must not fill the memory. */
@Injectable()
export class OpenLinkGuard implements CanActivate {
  constructor(private readonly holder: LinkHolder) {}

  /** @throws NotFound, Gone */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { params, method } = context.switchToHttp().getRequest<Request<{ token: string }>>();
    await this.holder.check(params.token, { toAct: method === 'POST' });
    return true;
  }
}
