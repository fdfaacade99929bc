import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { RequestCounter } from './request-counter.js';

const RATE = 'requests-a-minute';

/** At most so many requests a minute from one address to this door, where guessing or flooding would pay. */
export const RequestsAMinute = (limit: number) => SetMetadata(RATE, limit);

/** Counts requests per door and address. An office behind one address shares a count, so limits are generous. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly counter: RequestCounter,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const limit = this.reflector.getAllAndOverride<number | undefined>(RATE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (limit === undefined) return true;
    const request = context.switchToHttp().getRequest<Request>();
    const door = `${context.getClass().name}.${context.getHandler().name}`;
    await this.counter.demandLessFrom(request.ip ?? '', limit, door);
    return true;
  }
}
