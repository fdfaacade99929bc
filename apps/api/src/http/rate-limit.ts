import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Clock } from '@platform/clock';
import type { Request } from 'express';
import { TooManyRequests } from './http-refusals.js';

const RATE = 'requests-a-minute';
const MINUTE_MS = 60_000;
/** Beyond so many callers the spent windows are swept out, so that a flood of addresses cannot fill the memory. */
const REMEMBERED_CALLERS = 10_000;

/** At most so many requests a minute from one address to this door, where guessing or flooding would pay. */
export const RequestsAMinute = (limit: number) => SetMetadata(RATE, limit);

interface Window {
  readonly endsAtMs: number;
  count: number;
}

/**
 * Counts requests per door and address in this process. An office behind one address shares a count, so limits are
 * generous; several API processes count apart.
 */
@Injectable()
export class RateLimitGuard implements CanActivate {
  private readonly windows = new Map<string, Window>();

  constructor(
    private readonly reflector: Reflector,
    private readonly clock: Clock,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const limit = this.reflector.getAllAndOverride<number | undefined>(RATE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (limit === undefined) return true;
    const request = context.switchToHttp().getRequest<Request>();
    const door = `${context.getClass().name}.${context.getHandler().name} ${request.ip}`;
    if (this.countIn(door) > limit) throw new TooManyRequests();
    return true;
  }

  private countIn(door: string): number {
    const nowMs = this.clock.now().getTime();
    if (this.windows.size > REMEMBERED_CALLERS) this.forgetSpent(nowMs);
    const known = this.windows.get(door);
    const window = known && known.endsAtMs > nowMs ? known : { endsAtMs: nowMs + MINUTE_MS, count: 0 };
    window.count += 1;
    this.windows.set(door, window);
    return window.count;
  }

  private forgetSpent(nowMs: number): void {
    for (const [door, { endsAtMs }] of this.windows) if (endsAtMs <= nowMs) this.windows.delete(door);
  }
}
