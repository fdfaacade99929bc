import { type RefObject, useEffect } from 'react';

const FIELDS = 'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], [role="dialog"]';
/** By the place of the key, so that the layout of the keyboard does not matter. */
const STEPS: Readonly<Record<string, string>> = { KeyA: 'accept', KeyR: 'return', KeyN: 'next', KeyP: 'previous' };

/** Keys press the buttons of the page, so that they can do no more than a button there. */
export function useQueueKeys(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const step = STEPS[event.code];
      if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      if ((event.target as Element | null)?.closest(FIELDS)) return;
      const button = page.current?.querySelector<HTMLButtonElement>(`button[data-step="${step}"]:not(:disabled)`);
      if (button == null) return;
      event.preventDefault();
      button.click();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [page]);
}
