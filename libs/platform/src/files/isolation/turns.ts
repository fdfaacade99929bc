import { ExpectedError } from '@domain/errors';

/** Too many wait already; whoever asks once more in a minute will be served. */
export class ReadersBusy extends ExpectedError {
  constructor() {
    super('readers-busy');
    this.name = 'ReadersBusy';
  }
}

/** Lets work through one after another, so that a crowd of files takes no more of the machine than one does. */
export class Turns {
  private waiting = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly mostWaiting: number) {}

  /** @throws ReadersBusy where too many wait already */
  take<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting >= this.mostWaiting) return Promise.reject(new ReadersBusy());
    this.waiting += 1;
    const turn = this.last.then(work).finally(() => {
      this.waiting -= 1;
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
