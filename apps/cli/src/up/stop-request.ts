/** Ctrl-C, `kill` or a closed terminal. */
const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

export interface StopRequest {
  /** Resolves at the first signal. Later ones change nothing: npm and the terminal both pass Ctrl-C on. */
  readonly received: Promise<void>;
  readonly isReceived: () => boolean;
  /** Gives the signals back to Node. */
  readonly forget: () => void;
}

/** Turns the signals that end a process into a promise, so that what was started can be stopped in order. */
export function listenForStop(): StopRequest {
  let isReceived = false;
  let onSignal = () => {};
  const received = new Promise<void>((resolve) => {
    onSignal = () => {
      isReceived = true;
      resolve();
    };
  });
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return {
    received,
    isReceived: () => isReceived,
    forget: () => {
      for (const signal of SIGNALS) process.off(signal, onSignal);
    },
  };
}
