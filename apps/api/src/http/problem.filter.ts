import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PROBLEM_MEDIA_TYPE, problem } from '../contract/problem.dto.js';
import { askedFor } from './asked-for.js';
import { textsFor } from './reader-texts.js';
import { refusalOf } from './refusal-of.js';

/** Turns whatever was thrown into the problem the interface answers with. A bug is logged under a number; the number goes out, the stack does not. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Api');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    if (hasGone(request)) {
      response.end();
      return;
    }
    const refusal = refusalOf(error, askedFor(request)) ?? this.bug(error, request);
    if (response.headersSent) {
      response.end();
      return;
    }
    // The handler had said of what kind its answer would be, and for how long it might be kept.
    response.setHeader('Content-Type', PROBLEM_MEDIA_TYPE);
    response.setHeader('Cache-Control', 'no-store');
    response.status(refusal.status).json(refusal);
  }

  private bug(error: unknown, request: Request) {
    const id = randomUUID().slice(0, 8);
    // The route, not the address: a link's token stands in the address.
    const route = (request.route as { path?: string } | undefined)?.path ?? '';
    this.logger.error(`${id} ${request.method} ${route}`, error instanceof Error ? error.stack : String(error));
    return problem(500, 'bug', textsFor(request).say('bug', { id }));
  }
}

/** Whoever asked broke off before all of the request had come (a closed page, a lost line): nobody's bug, and nobody reads the answer. */
function hasGone(request: Request): boolean {
  return !request.complete && request.destroyed;
}
