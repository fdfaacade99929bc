import { useEffect } from 'react';
import { rowAnchor } from '../row-anchor.js';
import type { Desk } from './desk.js';

const FIELDS = 'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], [role="dialog"]';

interface Acts {
  readonly desk: Desk;
  /** The rows shown, from top to bottom. */
  readonly shown: readonly string[];
  /** Rows that should be looked at before confirming. */
  readonly doubtful: ReadonlySet<string>;
  readonly isEditable: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onHelp: () => void;
}

/** Brings the keyboard and the eye to a row. */
export function goToRow(itemId: string): void {
  const row = document.getElementById(rowAnchor(itemId));
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}

/** The review without a mouse. Keys mean this only outside of fields, and letters by their place on the keyboard. */
export function useReviewKeys(acts: Acts): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as Element | null;
      if (target?.closest(FIELDS)) return;
      const act = actOf(event, acts);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [acts]);
}

function actOf(event: KeyboardEvent, acts: Acts): (() => void) | undefined {
  const { desk, shown, doubtful, isEditable } = acts;
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) {
    if (!isEditable || event.code !== 'KeyZ') return undefined;
    return event.shiftKey ? acts.onRedo : acts.onUndo;
  }
  if (event.key === '?' || (event.code === 'Slash' && event.shiftKey)) return acts.onHelp;
  const at = shown.indexOf(desk.read().focused ?? '');
  const onRow = (event.target as Element | null)?.matches('.roadmap-row') === true;
  const here = shown[at];
  const step = (to: string | undefined) => (to === undefined ? undefined : () => goToRow(to));
  switch (event.code) {
    case 'KeyJ':
      return step(shown[at + 1]);
    case 'KeyK':
      return step(shown[at - 1]);
    case 'ArrowDown':
      return onRow ? step(shown[at + 1]) : undefined;
    case 'ArrowUp':
      return onRow ? step(shown[at - 1]) : undefined;
    case 'KeyN':
      return step([...shown.slice(at + 1), ...shown.slice(0, at + 1)].find((id) => doubtful.has(id)));
  }
  if (here === undefined || !onRow) return undefined;
  if (event.code === 'KeyW') return () => desk.turnBelow(here, 'why');
  if (!isEditable) return undefined;
  switch (event.code) {
    case 'Enter':
      return () => desk.openRow(here, 'edit');
    case 'KeyS':
      return () => desk.openRow(here, 'split');
    case 'KeyD':
      return () => desk.turnBelow(here, 'names');
    case 'KeyX':
      return () => desk.mark(here, event.shiftKey, shown);
  }
  return undefined;
}
