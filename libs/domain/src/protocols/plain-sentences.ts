import { infinitiveAt } from '../orders/index.js';
import { SETTLED_PASSIVE } from './decision-force.js';

/** «Заслушав и обсудив информацию, комиссия отмечает …» above the first number: why, not what. */
export function isRecital(text: string): boolean {
  return infinitiveAt(text) < 0 && !SETTLED_PASSIVE.test(text);
}

/** Sentences of a paragraph without a number, and its parts between semicolons, that each say what is to be done. */
export function sentencesOf(text: string): string[] {
  const parts = text.split(/;\s+/);
  const whole = parts.every((part) => infinitiveAt(part) >= 0) ? parts : [text];
  return whole.flatMap((part) => part.split(/(?<=[а-яё)»\d]\.)\s+(?=[А-ЯЁ][а-яё]*(?:ть|ти|чь)(?:ся)?\s)/));
}
