import { createHash, createHmac } from 'node:crypto';
import type { Request } from 'express';
import { filesOf, type UploadedFormFile } from '../uploads.js';

/**
 * A hash of what a request asks for: address, fields and files. Keyed, because fields may be passwords, and a plain hash
 * of a guessable one can be tried out.
 */
export function requestPrint(request: Request, secret: string): string {
  const { method, originalUrl } = request;
  const fields: unknown = request.body ?? null;
  const asked = JSON.stringify([method, originalUrl, fields, filesOf(request).map(describe)]);
  return createHmac('sha256', createHash('sha256').update(`request print ${secret}`).digest())
    .update(asked)
    .digest('base64url');
}

function describe({ originalname, buffer }: UploadedFormFile): string[] {
  return [originalname, createHash('sha256').update(buffer).digest('base64url')];
}
