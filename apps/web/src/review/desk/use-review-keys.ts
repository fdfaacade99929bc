import { useEffect } from 'react';
import { flushSync } from 'react-dom';
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

/** So many frames a row just drawn may move in, while those around it get their true heights. */
const SETTLING_FRAMES = 6;

/** Brings the keyboard and the eye to a row, which in a long table is drawn only once it is looked at. */
export function goToRow(desk: Desk, itemId: string): void {
  const find = () => document.getElementById(rowAnchor(itemId));
  const isDrawn = find() !== null;
  if (!isDrawn) flushSync(() => desk.focus(itemId));
  const row = find();
  if (row === null) return;
  row.focus({ preventScroll: true });
  bringIntoSight(row, isDrawn ? 0 : SETTLING_FRAMES);
}

function bringIntoSight(row: HTMLElement, frames: number): void {
  row.scrollIntoView({ block: 'nearest' });
  if (frames === 0) return;
  requestAnimationFrame(() => {
    if (document.activeElement === row) bringIntoSight(row, frames - 1);
  });
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
  const step = (to: string | undefined) => (to === undefined ? undefined : () => goToRow(desk, to));
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
