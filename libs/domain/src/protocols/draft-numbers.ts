import type { OpenDraft } from './draft.js';

/** A decision without a number takes the next one that no other has, behind that of its question. */
export function numberedDrafts(drafts: readonly OpenDraft[]): [OpenDraft, string][] {
  const taken = new Set(drafts.map(({ number }) => number));
  const places = new Map<string | null, number>();
  const next = (question: string | null): string => {
    const place = (places.get(question) ?? 0) + 1;
    places.set(question, place);
    const number = question === null ? String(place) : `${question}.${place}`;
    return taken.has(number) ? next(question) : number;
  };
  const isOnly = drafts.length === 1;
  return drafts.map((draft) => {
    const { number, agendaItem } = draft;
    // A row that bears the number of its question is the first decision on it.
    if (number !== null && number === agendaItem) places.set(agendaItem, 1);
    return [draft, number ?? (isOnly ? (agendaItem ?? '1') : next(agendaItem))];
  });
}
