import { ExpectedError } from '@domain/errors';

/**
 * Why a file cannot be taken as an order. A person reads the catalogue entry named by the code; `values` always hold
 * `fileName`.
 */
export type FileRefusal =
  | 'empty-file'
  | 'file-too-large'
  | 'file-kind-unread'
  | 'file-no-sheets'
  | 'undecodable'
  | 'file-not-found'
  | 'file-not-readable'
  | 'file-damaged'
  | 'file-encrypted'
  | 'file-is-program'
  | 'file-not-as-named'
  | 'file-with-macros'
  | 'file-with-external-content'
  | 'archive-bomb'
  | 'document-too-long'
  | 'too-many-pages'
  | 'picture-too-large'
  | 'no-such-page'
  | 'reading-too-slow'
  | 'reading-too-big'
  | 'program-missing'
  | 'program-failed';

/** Thrown for a file that cannot be read at all; nothing of it is kept. */
export class FileRefused extends ExpectedError {
  declare readonly code: FileRefusal;

  constructor(
    code: FileRefusal,
    values: { fileName: string } & Record<string, string | number>,
    options?: ErrorOptions,
  ) {
    super(code, values, options);
    this.name = 'FileRefused';
  }
}
