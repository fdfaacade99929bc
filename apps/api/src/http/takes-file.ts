import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  type Type,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { FileInterceptor, FilesInterceptor } from '@nestjs/platform-express';
import type { Observable } from 'rxjs';
import { EVIDENCE_UPLOAD, MAX_EVIDENCE_FILES, ORDER_UPLOAD } from './uploads.js';

const FORM = 'form';

/** The door's form brings the file of an order. */
export const TakesOrderFile = () => SetMetadata(FORM, readerOf(FileInterceptor('file', ORDER_UPLOAD)));
/** The door's form may bring evidence. */
export const TakesEvidence = () =>
  SetMetadata(FORM, readerOf(FilesInterceptor('files', MAX_EVIDENCE_FILES, EVIDENCE_UPLOAD)));

function readerOf(reader: Type<NestInterceptor>): NestInterceptor {
  return new reader();
}

/**
 * Reads the form of a door that takes files, before anything else looks at the request: whether it repeats an earlier one
 * can be told from fields and files only, since two sendings of one form differ in their bytes.
 */
@Injectable()
export class ReadForm implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> | Promise<Observable<unknown>> {
    const reader = this.reflector.get<NestInterceptor | undefined>(FORM, context.getHandler());
    return reader === undefined ? next.handle() : reader.intercept(context, next);
  }
}
