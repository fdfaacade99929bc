import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { textDocument } from '@domain/document';
import { type OrderReading, readOrder } from '@domain/orders';
import { readSampleParts, SAMPLE_ORDER_FILE } from '../../apps/cli/src/demo/sample-parts.js';

const ORDERS = path.join(import.meta.dirname, '..', 'fixtures', 'orders');
const original = readFileSync(
  path.join(ORDERS, readdirSync(ORDERS).find((name) => name.startsWith('001_')) ?? ''),
  'utf8',
);
const sample = readFileSync(SAMPLE_ORDER_FILE, 'utf8');

/** «Иванов И.И.», «И.И. Иванов» and «Иванов Иван Иванович», in any case of the grammar. */
const NAMES = [
  /([А-ЯЁ][а-яё]+) [А-ЯЁ]\.\s?[А-ЯЁ]\./gu,
  /[А-ЯЁ]\.\s?[А-ЯЁ]\. ([А-ЯЁ][а-яё]+)/gu,
  /([А-ЯЁ][а-яё]+) [А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+(?:ич|вна)(?![а-яё])/gu,
];
const PHONE = /\d\s?\(\d{3,5}\)\s?[\d-]{5,}/g;

function surnamesIn(text: string): string[] {
  return NAMES.flatMap((name) => [...text.matchAll(name)].map(([, surname]) => surname ?? ''));
}

/** Without the endings of the cases, by which a name could hide. */
function stems(surnames: readonly string[]): string[] {
  return surnames.map((surname) => surname.toLowerCase().replace(/(ову|еву|ой|[ауеы])$/u, ''));
}

it('names no person of the real order, in whatever case', () => {
  const real = surnamesIn(original);
  // The head of the institute, the controller, the minister and who drafted it.
  expect(real).toHaveLength(4);
  for (const stem of stems(real)) expect(sample.toLowerCase()).not.toContain(stem);
});

it('holds no telephone but zeros, which stand where the real one stood', () => {
  const [real] = original.match(PHONE) ?? [];
  expect(real).toMatch(/^8\(\d{3}\)\d{7}$/);
  expect(sample.match(PHONE)).toEqual(['8(000)0000000']);
  expect(sample.replace(/\D/g, '')).not.toContain(real?.replace(/\D/g, '').slice(-7));
});

it('differs from the real order in the lines of those four people alone', () => {
  const [before, after] = [original.split('\n'), sample.split('\n')];
  expect(after).toHaveLength(before.length);
  const changed = after.filter((line, index) => line !== before[index]);
  expect(changed).toHaveLength(4);
  expect(surnamesIn(changed.join('\n'))).toEqual(['Ольхин', 'Вербицкую', 'Листов', 'Рябинина']);
});

it('is read as richly as the real one', () => {
  const outline = ({ order, clauses, roadmap, items, warnings }: OrderReading) => ({
    filledIn: Object.entries(order).map(([field, value]) => [field, value !== null]),
    clauses: clauses.length,
    roadmap,
    items,
    warnings,
  });
  const reading = readOrder(textDocument(sample));
  expect(outline(reading)).toEqual(outline(readOrder(textDocument(original))));
  expect(reading.order.drafter).toBe('Рябинина Анна Ивановна');
});

it('gives everybody an address that nobody can have', () => {
  const { coordinator, offices, people } = readSampleParts();
  const addresses = [coordinator.email, ...Object.values(offices), ...Object.values(people)];
  expect(addresses.filter((address) => !/^[\w.-]+@[\w-]+\.example$/.test(address))).toEqual([]);
  expect(new Set(addresses).size).toBe(addresses.length);
});
