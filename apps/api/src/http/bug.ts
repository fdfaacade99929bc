import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { Request } from 'express';
import { type ProblemDto, problem } from '../contract/problem.dto.js';
import { textsFor } from './reader-texts.js';

const logger = new Logger('Api');

/**
 * What nobody foresaw is logged under a number; the number goes out, the stack does not.
 * @param at What of the request it came of, where it was about several things.
 */
export function bug(error: unknown, request: Request, at = ''): ProblemDto {
  const id = randomUUID().slice(0, 8);
  // The route, not the address: a link's token stands in the address.
  const route = (request.route as { path?: string } | undefined)?.path ?? '';
  logger.error(`${id} ${request.method} ${route}${at}`, error instanceof Error ? error.stack : String(error));
  return problem(500, 'bug', textsFor(request).say('bug', { id }));
}
