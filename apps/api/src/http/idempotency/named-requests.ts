import { createHash } from 'node:crypto';
import { type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Clock } from '@platform/clock';
import { Config } from '@platform/config';
import { SealedBox } from '@platform/secrets';
import { claimAnswer, endClaim, keepAnswer, keptAnswer, type RequestName, releaseAnswer } from '@storage';
import { BadInput, Conflict } from '@workflow';
import { DataSource } from 'typeorm';
import type { ApiRequest } from '../../access/access.decorators.js';
import { requestPrint } from './request-print.js';

export const KEY_HEADER = 'Idempotency-Key';
export const NEVER_KEPT = 'never-kept';

/** A door that opens or ends a session: its answer is a cookie, which is given to nobody twice. A key is passed over. */
export const NeverKept = () => SetMetadata(NEVER_KEPT, true);

const KEY = /^[\x21-\x7e]{1,200}$/;
const WRITING: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const KEPT_MS = 24 * 60 * 60 * 1000;
/** Longer than any request of ours takes; who has not answered by then has died. */
const UNDER_WAY_MS = 10 * 60 * 1000;

export interface PastAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Requests that named themselves by the header `Idempotency-Key`, and the answers they were given. */
@Injectable()
export class NamedRequests {
  constructor(
    private readonly reflector: Reflector,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly box: SealedBox,
  ) {}

  /** Undefined for a request without a key, and at doors that keep no answers. @throws BadInput */
  nameOf(context: ExecutionContext): RequestName | undefined {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const key = request.get(KEY_HEADER);
    if (key === undefined || !WRITING.has(request.method)) return undefined;
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(NEVER_KEPT, targets) === true) return undefined;
    if (!KEY.test(key)) throw new BadInput('idempotency-key-malformed', KEY_HEADER);
    return { caller: callerOf(request), door: `${context.getClass().name}.${context.getHandler().name}`, key };
  }

  /**
   * True for a request whose name is known already. Such a one does nothing, so it is not asked whether what it was about
   * is still there: it may be gone by its own first run.
   */
  async isRepeat(context: ExecutionContext): Promise<boolean> {
    const name = this.nameOf(context);
    const request = context.switchToHttp().getRequest<ApiRequest>();
    request.repeats = name !== undefined && (await keptAnswer(this.dataSource.manager, name)) !== undefined;
    return request.repeats;
  }

  /** The answer to give again; undefined when the request is to go on. @throws BadInput, Conflict */
  async begin(name: RequestName, request: ApiRequest): Promise<PastAnswer | undefined> {
    const now = this.clock.now();
    const print = requestPrint(request, this.config.secret);
    const mayGoOn = request.repeats !== true && (await this.claim(name, print, now));
    if (mayGoOn) return undefined;
    const kept = await keptAnswer(this.dataSource.manager, name);
    // Let through as a repeat, and its row has gone since: nobody has looked what the request is about.
    if (kept === undefined) throw new Conflict('idempotency-in-flight');
    if (kept.print !== print) throw new BadInput('idempotency-key-reused', KEY_HEADER);
    const answer = kept.answer === null ? undefined : this.box.open(kept.answer, sealOf(name));
    if (kept.status !== null && answer !== undefined)
      return { status: kept.status, body: JSON.parse(answer) as unknown };
    const isUnderWay = kept.status === null && kept.claimedUntil > now;
    throw new Conflict(isUnderWay ? 'idempotency-in-flight' : 'idempotency-outcome-unknown');
  }

  async keep(name: RequestName, { status, body }: PastAnswer): Promise<void> {
    const answer = this.box.seal(JSON.stringify(body ?? null), sealOf(name));
    await keepAnswer(this.dataSource.manager, name, { status, answer });
  }

  /** The request did nothing and may come again under its name. */
  release(name: RequestName): Promise<void> {
    return releaseAnswer(this.dataSource.manager, name);
  }

  /** The request broke, and whether it did something is not known. */
  giveUp(name: RequestName): Promise<void> {
    return endClaim(this.dataSource.manager, name, this.clock.now());
  }

  private claim(name: RequestName, print: string, now: Date): Promise<boolean> {
    const claimedUntil = new Date(now.getTime() + UNDER_WAY_MS);
    const expiresAt = new Date(now.getTime() + KEPT_MS);
    return claimAnswer(this.dataSource.manager, name, { print, now, claimedUntil, expiresAt });
  }
}

/** A person, or at a public door whoever knows its address: the token of a letter's link stands in it. */
function callerOf({ person, originalUrl }: ApiRequest): string {
  return person?.id ?? createHash('sha256').update(originalUrl).digest('base64url');
}

function sealOf({ caller, door, key }: RequestName): string {
  return `answer ${caller} ${door} ${key}`;
}
