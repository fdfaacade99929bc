import { type RefObject, useEffect, useRef } from 'react';
import type { Sample } from '../api/types.js';

/** The pressed button goes with the state it belonged to; the keyboard stays at the place where it was pressed. */
export function useFocusThatStays(state: Sample['state'] | undefined): RefObject<HTMLElement | null> {
  const section = useRef<HTMLElement>(null);
  const before = useRef(state);
  useEffect(() => {
    const isOther = before.current !== undefined && before.current !== state;
    before.current = state;
    if (isOther && document.activeElement === document.body) section.current?.focus({ preventScroll: true });
  }, [state]);
  return section;
}
