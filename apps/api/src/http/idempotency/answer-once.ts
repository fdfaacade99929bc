import { type CallHandler, type ExecutionContext, Injectable, Logger, type NestInterceptor } from '@nestjs/common';
import { ReadersBusy } from '@platform/files';
import type { RequestName } from '@storage';
import { TooManyTries } from '@workflow';
import type { Response } from 'express';
import { catchError, mergeMap, type Observable, of } from 'rxjs';
import type { ApiRequest } from '../../access/access.decorators.js';
import { PROBLEM_MEDIA_TYPE } from '../../contract/problem.dto.js';
import { askedFor } from '../asked-for.js';
import { refusalOf } from '../refusal-of.js';
import { NamedRequests } from './named-requests.js';

/**
 * At every writing door: a request that names itself by `Idempotency-Key` is done once, and its repeats hear the first
 * answer, a refusal too. The answer is kept after the change is committed; a process that dies between the two leaves a
 * name nobody knows the outcome of, and says so rather than do the thing twice.
 */
@Injectable()
export class AnswerOnce implements NestInterceptor {
  private readonly logger = new Logger('Api');

  constructor(private readonly requests: NamedRequests) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const name = this.requests.nameOf(context);
    if (name === undefined) return next.handle();
    const http = context.switchToHttp();
    const request = http.getRequest<ApiRequest>();
    const response = http.getResponse<Response>();
    const past = await this.requests.begin(name, request);
    if (past !== undefined) {
      response.status(past.status).setHeader('Idempotency-Replayed', 'true');
      if (past.status >= 400) response.setHeader('Content-Type', PROBLEM_MEDIA_TYPE);
      return of(past.body ?? undefined);
    }
    return next.handle().pipe(
      catchError(async (error: unknown) => {
        await this.settle(name, () => this.keepRefusal(name, error, request));
        throw error;
      }),
      mergeMap(async (body: unknown) => {
        await this.settle(name, () => this.requests.keep(name, { status: response.statusCode, body }));
        return body;
      }),
    );
  }

  private keepRefusal(name: RequestName, error: unknown, request: ApiRequest): Promise<void> {
    if (error instanceof ReadersBusy || error instanceof TooManyTries) return this.requests.release(name);
    const refusal = refusalOf(error, askedFor(request));
    if (refusal === undefined || refusal.status >= 500) return this.requests.giveUp(name);
    return this.requests.keep(name, { status: refusal.status, body: refusal });
  }

  /** The work is over either way: a note of it that fails is logged, and the sender hears what became of the work. */
  private async settle(name: RequestName, note: () => Promise<void>): Promise<void> {
    try {
      await note();
    } catch (error) {
      this.logger.error(`answer of ${name.door} not kept: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
