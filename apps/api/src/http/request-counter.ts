import { createHash } from 'node:crypto';
import { callerOf, siteOf } from '@domain/sign-in';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { countRequest, forgetEndedWindows } from '@storage';
import { DataSource } from 'typeorm';
import { TooManyRequests } from './http-refusals.js';

const MINUTE_MS = 60_000;
/** Beyond so many known to be over their limit the memory is emptied; the table still knows them. */
const REMEMBERED_CALLERS = 10_000;
/** Of IPv6: what one owner has whole may ask as much as so many of the lines in it. */
const CALLERS_OF_A_SITE = 10;

/**
 * Counts requests in the database, so that several servers count together. Who is over the limit is remembered here until
 * the minute ends: a flood costs the database no more than the limit.
 */
@Injectable()
export class RequestCounter {
  private readonly refusedUntil = new Map<string, Date>();
  private sweptAt = new Date(0);

  constructor(
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
  ) {}

  /** Counts what comes from a network address, by the places it stands in. @throws TooManyRequests */
  async demandLessFrom(address: string, limit: number, what: string): Promise<void> {
    await this.demandLess(limit, `${what} ${callerOf(address)}`);
    const site = siteOf(address);
    if (site !== null) await this.demandLess(limit * CALLERS_OF_A_SITE, `${what} ${site}`);
  }

  /** @throws TooManyRequests */
  async demandLess(limit: number, caller: string): Promise<void> {
    if (await this.isOver(limit, hashOf(caller))) throw new TooManyRequests();
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
