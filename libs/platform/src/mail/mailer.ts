/** A letter whose bytes will not change any more; sending it again sends the same bytes under the same Message-ID. */
export interface FrozenLetter {
  readonly messageId: string;
  /** The envelope's recipient: one bare address. */
  readonly address: string;
  /** The whole MIME message. */
  readonly raw: Buffer;
}

/** What the server said when it took the letter; kept in the ledger. */
export interface ServerAnswer {
  readonly response: string;
}

/** Where letters leave by. */
export abstract class Mailer {
  /**
   * Waits until the server may be given a letter, or until it is told to stop, and answers how many of those wanted may
   * go now; absent where nothing has to wait.
   */
  turns?(wanted: number, stop?: AbortSignal): Promise<number>;

  /** @throws MailRefused when the server will never take this letter, MailDelayed when it may later. */
  abstract send(letter: FrozenLetter): Promise<ServerAnswer>;

  /** Lets go of the server; absent where nothing is held. */
  close?(): void;
}

/** The server has said no for good (5xx to this letter), or there is no such address to name to it: trying again would not help. */
export class MailRefused extends Error {
  constructor(
    /** The server's words. They may hold an address, so they belong into the ledger and not into a log. */
    readonly answer: string,
    /** `550`; `EENVELOPE` where no server was asked. */
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`The mail server refused the letter (${reason})`, options);
    this.name = 'MailRefused';
  }
}

/** The letter has not gone out and may be tried again: no connection, no answer in time, a 4xx, or our own sign-in refused. */
export class MailDelayed extends Error {
  constructor(
    readonly answer: string,
    /** A short code: `ETIMEDOUT`, `EAUTH`, `450`. */
    readonly reason: string,
    options?: ErrorOptions,
    /** The server fell silent when it had, or may have had, the letter already. */
    readonly maybeTaken: boolean = false,
  ) {
    super(`The letter could not be handed over yet (${reason})`, options);
    this.name = 'MailDelayed';
  }
}
