import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { areSingleKeysOn } from '../../parts/single-keys.js';
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
  readonly onRequisites: () => void;
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
      const act = actOf(event, acts, areSingleKeysOn());
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [acts]);
}

type Act = (() => void) | undefined;
type Press = Pick<KeyboardEvent, 'key' | 'code' | 'target' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** What a press of keys means; undefined for nothing. */
export function actOf(event: Press, acts: Acts, isSingleOn: boolean): Act {
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) {
    if (!acts.isEditable || event.code !== 'KeyZ') return undefined;
    return event.shiftKey ? acts.onRedo : acts.onUndo;
  }
  const row = rowUnder(event, acts);
  return namedKey(event, acts, row) ?? (isSingleOn ? singleKey(event, acts, row) : undefined);
}

interface RowUnder {
  /** Its place among the shown, -1 where none was looked at. */
  readonly at: number;
  /** Undefined where the keyboard is elsewhere. */
  readonly id: string | undefined;
}

function rowUnder({ target }: Press, { desk, shown }: Acts): RowUnder {
  const at = shown.indexOf(desk.read().focused ?? '');
  return { at, id: (target as Element | null)?.matches('.roadmap-row') === true ? shown[at] : undefined };
}

function step(desk: Desk, to: string | undefined): Act {
  return to === undefined ? undefined : () => goToRow(desk, to);
}

/** Arrows and Enter, on a row alone. */
function namedKey({ code }: Press, { desk, shown, isEditable }: Acts, { at, id }: RowUnder): Act {
  if (id === undefined) return undefined;
  if (code === 'ArrowDown') return step(desk, shown[at + 1]);
  if (code === 'ArrowUp') return step(desk, shown[at - 1]);
  return code === 'Enter' && isEditable ? () => desk.openRow(id, 'edit') : undefined;
}

/** Letters and signs, which a reader may switch off. */
function singleKey({ key, code, shiftKey }: Press, acts: Acts, { at, id }: RowUnder): Act {
  const { desk, shown, doubtful, isEditable, onHelp, onRequisites } = acts;
  if (key === '?' || (code === 'Slash' && shiftKey)) return onHelp;
  if (code === 'KeyJ') return step(desk, shown[at + 1]);
  if (code === 'KeyK') return step(desk, shown[at - 1]);
  if (code === 'KeyN') {
    return step(
      desk,
      [...shown.slice(at + 1), ...shown.slice(0, at + 1)].find((one) => doubtful.has(one)),
    );
  }
  if (code === 'KeyR' && isEditable) return onRequisites;
  if (id === undefined) return undefined;
  if (code === 'KeyW') return () => desk.turnBelow(id, 'why');
  if (!isEditable) return undefined;
  if (code === 'KeyS') return () => desk.openRow(id, 'split');
  if (code === 'KeyD') return () => desk.turnBelow(id, 'names');
  return code === 'KeyX' ? () => desk.mark(id, shiftKey, shown) : undefined;
}
