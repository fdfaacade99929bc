import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { HeaderMissing } from './http-refusals.js';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A change needs the header `X-Vekha: 1`. A page of another site cannot send it without asking first, and nobody
 * answers such a question here, so it stands beside SameSite against forged requests.
 */
@Injectable()
export class OwnPagesGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (READING.has(request.method) || request.get('x-vekha') === '1') return true;
    throw new HeaderMissing();
  }
}
