import { useEffect, useRef } from 'react';

/** What the browser sends for a page that is gone, all requests together. */
const MOST_BYTES_BEHIND = 60_000;

/** What a request needs to arrive though its page is closed meanwhile; more than the browser takes it would refuse. */
export function outlivingPage(body: unknown): { keepalive: boolean } {
  const isSmall = new Blob([JSON.stringify(body)]).size <= MOST_BYTES_BEHIND;
  return { keepalive: isSmall && document.visibilityState === 'hidden' };
}

/**
 * Whoever goes on to another page, turns to another tab or closes this one has what is unsaved kept at once, also after a try that
 * failed; and closing asks first.
 * @param keep null where it cannot be kept any more
 */
export function useKeepOnLeaving(isUnsaved: boolean, keep: (() => void) | null): void {
  const latest = useRef<(() => void) | null>(null);
  useEffect(() => {
    latest.current = isUnsaved ? keep : null;
  });
  useEffect(() => {
    const onTurning = () => {
      if (document.visibilityState === 'hidden') latest.current?.();
    };
    document.addEventListener('visibilitychange', onTurning);
    return () => {
      document.removeEventListener('visibilitychange', onTurning);
      latest.current?.();
    };
  }, []);
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
}
