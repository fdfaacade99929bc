import { createHash } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Clock } from '@platform/clock';
import { countRequest, forgetEndedWindows } from '@storage';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { TooManyRequests } from './http-refusals.js';

const RATE = 'requests-a-minute';
const MINUTE_MS = 60_000;
/** Beyond so many known to be over their limit the memory is emptied; the table still knows them. */
const REMEMBERED_CALLERS = 10_000;

/** At most so many requests a minute from one address to this door, where guessing or flooding would pay. */
export const RequestsAMinute = (limit: number) => SetMetadata(RATE, limit);

/**
 * Counts requests per door and address, in the database, so that several servers count together. An office behind one
 * address shares a count, so limits are generous. Who is over the limit is remembered here until the minute ends: a flood
 * costs the database no more than the limit.
 */
@Injectable()
export class RateLimitGuard implements CanActivate {
  private readonly refusedUntil = new Map<string, Date>();
  private sweptAt = new Date(0);

  constructor(
    private readonly reflector: Reflector,
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const limit = this.reflector.getAllAndOverride<number | undefined>(RATE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (limit === undefined) return true;
    const request = context.switchToHttp().getRequest<Request>();
    const caller = hashOf(`${context.getClass().name}.${context.getHandler().name} ${request.ip}`);
    if (await this.isOver(limit, caller)) throw new TooManyRequests();
    return true;
  }

  private async isOver(limit: number, caller: string): Promise<boolean> {
    const now = this.clock.now();
    const refusedUntil = this.refusedUntil.get(caller);
    if (refusedUntil !== undefined && refusedUntil > now) return true;
    await this.sweep(now);
    const endsAt = new Date(now.getTime() + MINUTE_MS);
    const window = await countRequest(this.dataSource.manager, caller, { now, endsAt });
    if (window.count <= limit) return false;
    this.refusedUntil.set(caller, window.endsAt);
    return true;
  }

  /** Once a minute what has ended goes, here and in the table. */
  private async sweep(now: Date): Promise<void> {
    if (this.refusedUntil.size > REMEMBERED_CALLERS) this.refusedUntil.clear();
    if (now.getTime() - this.sweptAt.getTime() < MINUTE_MS) return;
    this.sweptAt = now;
    for (const [caller, until] of this.refusedUntil) if (until <= now) this.refusedUntil.delete(caller);
    await forgetEndedWindows(this.dataSource.manager, now);
  }
}

/** The table needs to know callers apart, not who they are. */
function hashOf(caller: string): string {
  return createHash('sha256').update(caller).digest('base64url');
}
