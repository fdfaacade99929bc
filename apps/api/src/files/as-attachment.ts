import { StreamableFile } from '@nestjs/common';
import type { StoredFile } from '@workflow';
import type { Response } from 'express';

/** Always an attachment of no particular type: a file somebody sent must never run as a page of ours. */
export function asAttachment(file: StoredFile, response: Response): StreamableFile {
  response.attachment(file.name).type('application/octet-stream');
  return new StreamableFile(file.bytes);
}
