import { useCallback, useRef, useState } from 'react';

/** The button that is always there to open the form. */
export const EDIT_BUTTON = 'edit-requisites';

export interface RequisitesEditing {
  readonly isOpen: boolean;
  /** Until the form is opened again. */
  readonly isSaved: boolean;
  readonly open: () => void;
  readonly close: () => void;
  readonly saved: () => void;
}

/** Whether the form of the requisites is open; the keyboard goes back to where it was opened from. */
export function useRequisitesEditor(): RequisitesEditing {
  const [isOpen, setIsOpen] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  const opener = useRef<Element | null>(null);
  const open = useCallback(() => {
    opener.current = document.activeElement;
    setIsSaved(false);
    setIsOpen(true);
  }, []);
  const close = useCallback(() => {
    setIsOpen(false);
    // A remark that led here may be gone by what was saved.
    requestAnimationFrame(() => {
      const isThere = opener.current?.isConnected === true && opener.current !== document.body;
      const target = isThere ? opener.current : document.getElementById(EDIT_BUTTON);
      if (target instanceof HTMLElement) target.focus();
    });
  }, []);
  const saved = useCallback(() => {
    setIsSaved(true);
    close();
  }, [close]);
  return { isOpen, isSaved, open, close, saved };
}
