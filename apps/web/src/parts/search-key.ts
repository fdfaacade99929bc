import { useEffect } from 'react';
import { areSingleKeysOn } from './single-keys.js';

/** Marks the field that `/` goes to. */
export const SEARCH_FIELD = { 'data-search-field': '' };

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** `/` moves to the page's search field, as in the tools people know; while somebody types it stays a slash. */
export function useSearchKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (
        event.key !== '/' ||
        !areSingleKeysOn() ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isTyping(event.target)
      )
        return;
      const field = document.querySelector<HTMLInputElement>('[data-search-field]');
      if (field === null) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
