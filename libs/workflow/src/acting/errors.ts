import { ExpectedError } from '@domain/errors';

type Values = Readonly<Record<string, string | number>>;

/** The thing asked for does not exist, or not for this person. `what` names the kind: order, task, letter, … */
export class NotFound extends ExpectedError {
  constructor(what: string, id: string) {
    super(`not-found-${what}`, { id });
    this.name = 'NotFound';
  }
}

/** The policy says no. */
export class Forbidden extends ExpectedError {
  constructor(values: Values = {}) {
    super('forbidden', values);
    this.name = 'Forbidden';
  }
}

/** The world has moved on: a stale version, a state that refuses the command, an order that was issued already. */
export class Conflict extends ExpectedError {
  constructor(code: string, values: Values = {}) {
    super(code, values);
    this.name = 'Conflict';
  }
}

/** What was sent cannot be used; `field` says where on the form. */
export class BadInput extends ExpectedError {
  constructor(
    code: string,
    readonly field: string | null = null,
    values: Values = {},
  ) {
    super(code, values);
    this.name = 'BadInput';
  }
}

/** It was there and is over: a link that expired or was taken back. */
export class Gone extends ExpectedError {
  constructor(code: string, values: Values = {}) {
    super(code, values);
    this.name = 'Gone';
  }
}

/** Too many wrong tries; `count` says in how many minutes the next one is listened to. */
export class TooManyTries extends ExpectedError {
  constructor(values: Values & { readonly count: number }) {
    super('too-many-tries', values);
    this.name = 'TooManyTries';
  }
}
