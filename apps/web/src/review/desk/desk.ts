import { createContext, useContext, useSyncExternalStore } from 'react';

/** What stands under a row on demand: why its term was read so, or whom of the directory its names mean. */
export type BelowRow = 'why' | 'names';

/** What a reviewer has at hand: which row is looked at, which is open for correction, which are marked. */
export interface DeskState {
  readonly focused: string | null;
  readonly open: { readonly itemId: string; readonly as: 'edit' | 'split' | 'plan' } | null;
  readonly marked: ReadonlySet<string>;
  readonly below: ReadonlyMap<string, BelowRow>;
}

/** Kept outside of React's state, so that a step from row to row draws two rows anew and not five thousand. */
export class Desk {
  private state: DeskState = { focused: null, open: null, marked: new Set(), below: new Map() };
  private readonly listeners = new Set<() => void>();
  /** The row marked last: where a span marked with Shift begins. */
  private markedLast: string | null = null;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly read = (): DeskState => this.state;

  focus(itemId: string): void {
    if (this.state.focused !== itemId) this.set({ focused: itemId });
  }

  openRow(itemId: string, as: 'edit' | 'split' | 'plan'): void {
    this.set({ focused: itemId, open: { itemId, as } });
  }

  closeRow(): void {
    if (this.state.open !== null) this.set({ open: null });
  }

  /** Opens what stands under a row; what is open closes by a second press, or with null. */
  turnBelow(itemId: string, what: BelowRow | null): void {
    const below = new Map(this.state.below);
    if (what === null || below.get(itemId) === what) below.delete(itemId);
    else below.set(itemId, what);
    this.set({ below });
  }

  /** Marks or unmarks a row; with `upTo` all rows from the one marked last up to it, in the order shown. */
  mark(itemId: string, upTo: boolean, shown: readonly string[]): void {
    const marked = new Set(this.state.marked);
    const from = this.markedLast === null ? -1 : shown.indexOf(this.markedLast);
    const to = shown.indexOf(itemId);
    if (upTo && from >= 0 && to >= 0) {
      for (const id of shown.slice(Math.min(from, to), Math.max(from, to) + 1)) marked.add(id);
    } else if (!marked.delete(itemId)) {
      marked.add(itemId);
    }
    this.markedLast = itemId;
    this.set({ marked });
  }

  markAll(itemIds: readonly string[]): void {
    this.set({ marked: new Set(itemIds) });
  }

  private set(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('A row of an order stands outside of its review');
  return desk;
}

/** A part of what is at hand; give a plain value or one that stays the same object. */
export function useAtHand<Part>(part: (state: DeskState) => Part): Part {
  const desk = useDesk();
  return useSyncExternalStore(desk.subscribe, () => part(desk.read()));
}
