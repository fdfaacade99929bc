import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PROBLEM_MEDIA_TYPE } from '../contract/problem.dto.js';
import { askedFor } from './asked-for.js';
import { bug } from './bug.js';
import { refusalOf } from './refusal-of.js';

/** Turns whatever was thrown into the problem the interface answers with. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    if (hasGone(request)) {
      response.end();
      return;
    }
    const refusal = refusalOf(error, askedFor(request)) ?? bug(error, request);
    if (response.headersSent) {
      response.end();
      return;
    }
    // The handler had said of what kind its answer would be, and for how long it might be kept.
    response.setHeader('Content-Type', PROBLEM_MEDIA_TYPE);
    response.setHeader('Cache-Control', 'no-store');
    response.status(refusal.status).json(refusal);
  }
}

/** Whoever asked broke off before all of the request had come (a closed page, a lost line): nobody's bug, and nobody reads the answer. */
function hasGone(request: Request): boolean {
  return !request.complete && request.destroyed;
}
