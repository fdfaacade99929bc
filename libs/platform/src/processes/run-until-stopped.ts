import { whenStarterEnds } from './starter.js';

/**
 * Ends this process in order when it is told to: calls `close` once and exits.
 * A service of `vekha up` stops by SIGTERM, or when `up` itself was killed and its channel broke; Ctrl-C, which the terminal
 * sends to everybody at once, it leaves to `up`, so that the worker stops before the API and the database.
 * A service started by hand stops by Ctrl-C as well.
 */
export function runUntilStopped(close: () => Promise<void>): void {
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  const isService = process.connected !== undefined;
  process.on('SIGTERM', stop);
  process.on('SIGINT', isService ? () => {} : stop);
  whenStarterEnds(stop);
}
