import { ExpectedError } from '@domain/errors';

/** Nobody is signed in, or the session has ended. */
export class NotSignedIn extends ExpectedError {
  constructor() {
    super('not-signed-in');
    this.name = 'NotSignedIn';
  }
}

/** The token a program brings is unknown, has expired or was taken back. */
export class TokenRefused extends ExpectedError {
  constructor() {
    super('token-refused');
    this.name = 'TokenRefused';
  }
}

/** A good token, and not for this door. */
export class TokenTooNarrow extends ExpectedError {
  constructor(code: 'token-reads-only' | 'token-not-in-person') {
    super(code);
    this.name = 'TokenTooNarrow';
  }
}

/** The first step of signing in is done, and a code, or setting one up, is asked for before anybody is let in. */
export class SecondFactorNeeded extends ExpectedError {
  constructor(next: 'code' | 'enrol') {
    super(next === 'code' ? 'second-factor-needed' : 'second-factor-to-set-up');
    this.name = 'SecondFactorNeeded';
  }
}

/** A letter that is handed over without the signature of the mail server, or with one of another time. */
export class MailNotSigned extends ExpectedError {
  constructor() {
    super('mail-not-signed');
    this.name = 'MailNotSigned';
  }
}

/** A change without the header that only our own pages send. */
export class HeaderMissing extends ExpectedError {
  constructor() {
    super('header-missing');
    this.name = 'HeaderMissing';
  }
}

/** More requests a minute than the door takes from one address. */
export class TooManyRequests extends ExpectedError {
  constructor() {
    super('too-many-requests');
    this.name = 'TooManyRequests';
  }
}

export interface FieldError {
  readonly field: string;
  /** A key of the catalogue: `field.email`. */
  readonly code: string;
}

/** Fields of the request that cannot be used, each with its reason. */
export class InvalidFields extends ExpectedError {
  constructor(readonly fields: readonly FieldError[]) {
    super('invalid-input');
    this.name = 'InvalidFields';
  }
}

/** A file over the limit, or more files than a form takes. */
export class UploadTooLarge extends ExpectedError {
  constructor(
    code: 'upload-too-large' | 'too-many-uploads' | 'mail-upload-too-large',
    values: Readonly<Record<string, string | number>>,
  ) {
    super(code, values);
    this.name = 'UploadTooLarge';
  }
}
