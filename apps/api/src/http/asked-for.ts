import type { Request } from 'express';
import { textsFor } from './reader-texts.js';
import type { AskedFor } from './refusal-of.js';
import { uploadOf } from './uploads.js';

/** What a refusal says about the request it refuses. */
export function askedFor(request: Request): AskedFor {
  return {
    path: request.originalUrl.replace(/\?.*$/s, ''),
    brokenJson: request.body === undefined && Boolean(request.is('json')),
    upload: uploadOf(request),
    texts: textsFor(request),
  };
}
