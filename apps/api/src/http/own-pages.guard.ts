import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { HeaderMissing } from './http-refusals.js';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A change needs the header `X-Vekha: 1`. A page of another site cannot send it without asking first, and nobody
 * answers such a question here, so it stands beside SameSite against forged requests. Where the browser says itself that
 * another page asks, be it of a neighbouring subdomain, no header helps; browsers let no page write `Sec-Fetch-Site`.
 */
@Injectable()
export class OwnPagesGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (READING.has(request.method)) return true;
    // Programs and old browsers do not say.
    const askedBy = request.get('sec-fetch-site') ?? 'same-origin';
    if (request.get('x-vekha') === '1' && askedBy === 'same-origin') return true;
    throw new HeaderMissing();
  }
}
