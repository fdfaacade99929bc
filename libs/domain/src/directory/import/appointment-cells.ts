import { dayOfPlans, type LocalDate } from '../../calendar/index.js';
import type { Capacity } from '../appointment.js';
import { squeezed } from './cell-values.js';

export const CAPACITY_WORDS: Readonly<Record<Capacity, string>> = {
  holder: 'занимает должность',
  chair: 'председатель',
  secretary: 'секретарь',
  member: 'член',
  curator: 'куратор',
  mentor: 'наставник',
};

const OTHER_CAPACITY_WORDS: readonly (readonly [Capacity, RegExp])[] = [
  ['holder', /занимает|держатель|должност/u],
  ['chair', /^председател/u],
  ['secretary', /секретар/u],
  ['mentor', /наставник/u],
  ['curator', /куратор/u],
  ['member', /^член|участник/u],
];

export function capacityOf(cell: string): Capacity | null {
  const word = squeezed(cell).toLowerCase();
  const [known] = Object.entries(CAPACITY_WORDS).find(([capacity, words]) => words === word || capacity === word) ?? [];
  return (known as Capacity | undefined) ?? OTHER_CAPACITY_WORDS.find(([, words]) => words.test(word))?.[0] ?? null;
}

/** «01.09.2026» or «2026-09-01». */
export function dayOf(cell: string): LocalDate | null {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(cell) ?? [];
  return dayOfPlans(year === undefined ? cell : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`);
}
