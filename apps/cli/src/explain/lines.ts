import type { Texts } from '@domain/texts';

/** Widest line of what a person reads in a terminal. */
const WIDTH = 100;

/** Words cut into lines that fit behind `first`; the lines below stand under the first one's words. */
export function wrapped(first: string, words: string): string[] {
  const indent = ' '.repeat(first.length);
  const room = Math.max(WIDTH - first.length, 30);
  const lines: string[] = [];
  let open = '';
  for (const word of words.split(/\s+/).filter(Boolean)) {
    if (open !== '' && open.length + word.length + 1 > room) {
      lines.push(open);
      open = word;
    } else open = open === '' ? word : `${open} ${word}`;
  }
  if (open !== '') lines.push(open);
  return lines.map((line, at) => (at === 0 ? first : indent) + line);
}

/** «  Подписал   Директор Орлова И.И.»: labels of one list take the same room. */
export function labelled(indent: string, pairs: readonly (readonly [label: string, value: string | null])[]): string[] {
  const known = pairs.filter((pair): pair is readonly [string, string] => pair[1] !== null && pair[1] !== '');
  const room = Math.max(0, ...known.map(([label]) => label.length));
  return known.flatMap(([label, value]) => wrapped(`${indent}${label.padEnd(room)}  `, value));
}

const DUTY_LABELS = ['when', 'who', 'result', 'controlled-by'] as const;

/** The beginning of a line below a duty: «    когда      »; all labels take the same room. */
export function dutyLabel(label: (typeof DUTY_LABELS)[number], texts: Texts): string {
  const words = DUTY_LABELS.map((known) => texts.say(`explain.${known}`));
  const room = Math.max(...words.map((word) => word.length));
  return `    ${texts.say(`explain.${label}`).padEnd(room)}  `;
}
