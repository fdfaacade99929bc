import { isRunByNpm } from '@platform/config';

/** Ctrl-C, `kill` or a closed terminal. */
const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const LOOK_AT_PARENT_EVERY_MS = 500;

export interface StopRequest {
  /** Resolves at the first signal. Later ones change nothing: npm and the terminal both pass Ctrl-C on. */
  readonly received: Promise<void>;
  readonly isReceived: () => boolean;
  /** Gives the signals back to Node. */
  readonly forget: () => void;
}

/** Turns what ends a process into a promise, so that what was started can be stopped in order. */
export function listenForStop(alsoStopWhen?: (stop: () => void) => () => void): StopRequest {
  let isReceived = false;
  let onSignal = () => {};
  const received = new Promise<void>((resolve) => {
    onSignal = () => {
      isReceived = true;
      resolve();
    };
  });
  for (const signal of SIGNALS) process.on(signal, onSignal);
  const listenNoMore = alsoStopWhen?.(onSignal);
  const parentWatch = isRunByNpm() ? watchParent(onSignal) : undefined;
  return {
    received,
    isReceived: () => isReceived,
    forget: () => {
      for (const signal of SIGNALS) process.off(signal, onSignal);
      clearInterval(parentWatch);
      listenNoMore?.();
    },
  };
}

/**
 * `kill` on npm ends the shell that npm put between itself and us, and the shell passes nothing on: all we see is another
 * parent. Without npm a new parent means nothing; whoever started us in the background may leave.
 */
function watchParent(onGone: () => void): NodeJS.Timeout {
  const parent = process.ppid;
  return setInterval(() => {
    if (process.ppid !== parent) onGone();
  }, LOOK_AT_PARENT_EVERY_MS);
}
