import { useSyncExternalStore } from 'react';
import { recall, remember } from './browser-memory.js';

const KEPT = 'vekha.single-keys';
const OFF = 'off';
const listeners = new Set<() => void>();
let isOn = recall(KEPT) !== OFF;

/**
 * Whether keys of one letter or sign act by themselves. Whoever dictates, or touches keys unawares, switches them off;
 * arrows, Enter, Esc and keys with Ctrl stay.
 */
export function areSingleKeysOn(): boolean {
  return isOn;
}

export function switchSingleKeys(on: boolean): void {
  isOn = on;
  remember(KEPT, on ? 'on' : OFF);
  for (const listener of listeners) listener();
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, areSingleKeysOn);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
