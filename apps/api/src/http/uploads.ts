import type { HttpException } from '@nestjs/common';
import type { MulterOptions } from '@nestjs/platform-express/multer/interfaces/multer-options.interface.js';
import { EVIDENCE_LIMITS, MAX_ORDER_BYTES } from '@platform/files';
import { type AttachedFile, BadInput } from '@workflow';
import type { Request } from 'express';
import { UploadTooLarge } from './http-refusals.js';

/** A file of a form, as the upload library hands it over. */
export interface UploadedFormFile {
  readonly originalname: string;
  readonly buffer: Buffer;
}

const MEGABYTE = 1024 * 1024;
/** 40,000 schools with their people take four. */
const MAX_LIST_BYTES = 20 * MEGABYTE;

/** Of one file of the form. */
const MAX_BYTES = { order: MAX_ORDER_BYTES, evidence: EVIDENCE_LIMITS.bytes, list: MAX_LIST_BYTES } as const;

/** What the form of a request takes, and the file of it that is being read. */
export interface UploadInProgress {
  readonly kind: keyof typeof MAX_BYTES;
  readonly fileName: string;
}

const inProgress = new WeakMap<Request, UploadInProgress>();
const LONGEST_NAME_SAID = 200;

/** The upload a request was busy with; undefined for a request without a file. */
export function uploadOf(request: Request): UploadInProgress | undefined {
  return inProgress.get(request);
}

/** The one file of an order or of a list, or the evidence of a report. */
export const ORDER_UPLOAD = uploadOptions('order', 1);
export const LIST_UPLOAD = uploadOptions('list', 1);
export const EVIDENCE_UPLOAD = uploadOptions('evidence', EVIDENCE_LIMITS.files);

/** Uploads stay in memory: they are bounded, and nothing is left on a disk when one is refused. */
function uploadOptions(kind: UploadInProgress['kind'], files: number): MulterOptions {
  return {
    limits: { fileSize: MAX_BYTES[kind], files, fields: 20, fieldSize: MEGABYTE },
    // Browsers send the names of files in UTF-8; the library's own default turns Cyrillic into noise.
    defParamCharset: 'utf8',
    // The library's refusals do not name the file.
    fileFilter: (request: Request, { originalname }: { originalname: string }, take) => {
      inProgress.set(request, { kind, fileName: withoutNul(originalname).slice(0, LONGEST_NAME_SAID) });
      take(null, true);
    },
  };
}

/** PostgreSQL keeps no text with a NUL, and no file system a name with one. */
function withoutNul(name: string): string {
  return name.replaceAll('\0', '');
}

/** Every file that came with the form of a request. */
export function filesOf(request: Request): readonly UploadedFormFile[] {
  const { file, files } = request as { file?: UploadedFormFile; files?: readonly UploadedFormFile[] };
  return [...(file === undefined ? [] : [file]), ...(files ?? [])];
}

/** A file of a form as evidence. */
export function evidenceOf(file: UploadedFormFile): AttachedFile {
  return { name: withoutNul(file.originalname), bytes: file.buffer };
}

/** @throws BadInput `file-missing` for a form without its file */
export function requireFile(file: UploadedFormFile | undefined): UploadedFormFile {
  if (file === undefined) throw new BadInput('file-missing', 'file');
  return { ...file, originalname: withoutNul(file.originalname) };
}

/** What the upload library means by its message; undefined for one that is not about size or number. */
export function uploadRefusal(error: HttpException, upload: UploadInProgress | undefined): UploadTooLarge | undefined {
  const said = { name: upload?.fileName ?? '', context: upload?.kind ?? ('evidence' as const) };
  if (error.message === 'File too large') {
    return new UploadTooLarge('upload-too-large', { ...said, limit: MAX_BYTES[said.context] / MEGABYTE });
  }
  if (error.message === 'Too many files') {
    return new UploadTooLarge('too-many-uploads', { ...said, limit: EVIDENCE_LIMITS.files });
  }
  return undefined;
}
