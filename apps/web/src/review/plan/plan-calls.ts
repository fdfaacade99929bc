import { useMutation } from '@tanstack/react-query';
import { sendForm } from '../../api/client.js';
import type { Item, ProposedDate, ScheduleText } from '../../api/types.js';
import { useReviewChanged } from '../order-queries.js';

export interface ChosenDate {
  readonly start: string | null;
  readonly due: string;
}

/** The dates marked and typed, each once, the earliest first. */
export function datesOf(
  marked: readonly Pick<ProposedDate, 'start' | 'due'>[],
  typed: readonly Pick<ScheduleText, 'occurrences'>[],
): ChosenDate[] {
  const all = [...marked, ...typed.flatMap(({ occurrences }) => occurrences)];
  const byDay = new Map(all.map(({ start, due }) => [`${due} ${start}`, { start: start === due ? null : start, due }]));
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, date]) => date);
}

/** Reads the dates of a plan's file; nothing of it is kept. */
export function useProposedDates(orderId: string, itemId: string) {
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return sendForm<ProposedDate[]>(`/api/orders/${orderId}/items/${itemId}/plan-dates`, form);
    },
  });
}

interface Plan {
  readonly name: string;
  readonly dates: readonly ChosenDate[];
  readonly file: File | null;
}

export function useAttachPlan(orderId: string, item: Item) {
  const changed = useReviewChanged(orderId);
  return useMutation({
    mutationFn: ({ name, dates, file }: Plan) => {
      const form = new FormData();
      form.append('version', String(item.version));
      form.append('name', name);
      form.append('dates', JSON.stringify(dates));
      if (file !== null) form.append('file', file);
      return sendForm<undefined>(`/api/orders/${orderId}/items/${item.id}/plan`, form);
    },
    onSuccess: changed,
  });
}
