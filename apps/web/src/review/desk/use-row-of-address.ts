import { useEffect } from 'react';
import { itemOfAnchor } from '../row-anchor.js';
import type { Desk } from './desk.js';
import { goToRow } from './use-review-keys.js';

/** A link to a row leads to it although a long table has not drawn it yet. */
export function useRowOfAddress(desk: Desk): void {
  useEffect(() => {
    const go = () => {
      const itemId = itemOfAnchor(window.location.hash);
      if (itemId !== null) goToRow(desk, itemId);
    };
    const frame = requestAnimationFrame(go);
    window.addEventListener('hashchange', go);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('hashchange', go);
    };
  }, [desk]);
}
