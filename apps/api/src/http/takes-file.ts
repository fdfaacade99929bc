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
import { EVIDENCE_LIMITS } from '@platform/files';
import { VirusScanner } from '@platform/virus-scan';
import type { Request } from 'express';
import { from, mergeMap, type Observable } from 'rxjs';
import { EVIDENCE_UPLOAD, filesOf, LIST_UPLOAD, ORDER_UPLOAD } from './uploads.js';

const FORM = 'form';

/** The door's form brings the file of an order. */
export const TakesOrderFile = () => SetMetadata(FORM, readerOf(FileInterceptor('file', ORDER_UPLOAD)));
/** The door's form brings a list of organisations or people. */
export const TakesList = () => SetMetadata(FORM, readerOf(FileInterceptor('file', LIST_UPLOAD)));
/** The door's form may bring evidence. */
export const TakesEvidence = () =>
  SetMetadata(FORM, readerOf(FilesInterceptor('files', EVIDENCE_LIMITS.files, EVIDENCE_UPLOAD)));

function readerOf(reader: Type<NestInterceptor>): NestInterceptor {
  return new reader();
}

/**
 * Reads the form of a door that takes files, before anything else looks at the request: whether it repeats an earlier one
 * can be told from fields and files only, since two sendings of one form differ in their bytes. No file goes farther that
 * the virus scanner has not passed.
 */
@Injectable()
export class ReadForm implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly scanner: VirusScanner,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> | Promise<Observable<unknown>> {
    const reader = this.reflector.get<NestInterceptor | undefined>(FORM, context.getHandler());
    if (reader === undefined) return next.handle();
    const scanned = () => from(this.scan(context)).pipe(mergeMap(() => next.handle()));
    return reader.intercept(context, { handle: scanned });
  }

  private async scan(context: ExecutionContext): Promise<void> {
    for (const { originalname, buffer } of filesOf(context.switchToHttp().getRequest<Request>()))
      await this.scanner.demandClean(buffer, originalname);
  }
}
