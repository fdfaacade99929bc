import { mayByToken } from '@domain/access';
import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type HeldToken, TokenHolder } from '@workflow';
import type { Request } from 'express';
import { TokenRefused, TokenTooNarrow } from '../http/http-refusals.js';
import { isReading } from '../http/is-reading.js';
import { RequestCounter } from '../http/request-counter.js';
import { IN_PERSON } from './access.decorators.js';

const BEARER = /^Bearer +(\S+)$/i;
/** Of one token. A program that needs more asks for lists, not for single rows. */
const REQUESTS_A_MINUTE = 600;
/** Of one network address; a good token costs nothing of it. */
const BAD_TOKENS_A_MINUTE = 60;

/** The token of a request by a program; undefined for a request of a browser. */
export function bearerOf(request: Request): string | undefined {
  const header = request.get('authorization');
  return header === undefined ? undefined : (BEARER.exec(header)?.[1] ?? '');
}

/** Lets a personal token act for its person, at the doors and in the measure the policy of tokens grants. */
@Injectable()
export class TokenAccess {
  constructor(
    private readonly reflector: Reflector,
    private readonly holder: TokenHolder,
    private readonly counter: RequestCounter,
  ) {}

  /** @throws TokenRefused, TokenTooNarrow, TooManyRequests */
  async holderOf(token: string, context: ExecutionContext): Promise<HeldToken> {
    const request = context.switchToHttp().getRequest<Request>();
    const held = token === '' ? undefined : await this.holder.run(token);
    if (held === undefined) {
      await this.counter.demandLessFrom(request.ip ?? '', BAD_TOKENS_A_MINUTE, 'bad tokens');
      throw new TokenRefused();
    }
    await this.counter.demandLess(REQUESTS_A_MINUTE, `token ${held.id}`);
    const targets = [context.getHandler(), context.getClass()];
    const inPersonOnly = this.reflector.getAllAndOverride<boolean | undefined>(IN_PERSON, targets) ?? false;
    if (!mayByToken(held.scope, { changes: !isReading(request), inPersonOnly })) {
      throw new TokenTooNarrow(inPersonOnly ? 'token-not-in-person' : 'token-reads-only');
    }
    return held;
  }
}
