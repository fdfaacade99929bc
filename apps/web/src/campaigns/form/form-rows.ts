import { keyOf } from '@indicators/campaigns';
import type { CampaignForm, CampaignFormField } from '../../api/types.js';

export interface FormHeading {
  /** The task of the catalogue; null where no definition names one. */
  readonly task: string | null;
  readonly fields: readonly CampaignFormField[];
}

/**
 * The fields under the tasks of the catalogue, in its order. Under a task a measure is followed by the same of earlier years, as
 * somebody looks them up: the number of this year and that of the last stand in one report.
 */
export function formHeadings({ fields, definitions }: Pick<CampaignForm, 'fields' | 'definitions'>): FormHeading[] {
  const taskOf = new Map(definitions.map(({ code, task }) => [code, task]));
  const placeOf = new Map(definitions.map(({ code }, place) => [code, place]));
  const measures = [...new Set(fields.map(({ measure }) => measure))];
  const firstOf = ({ indicators }: CampaignFormField) => placeOf.get(indicators[0] ?? '') ?? definitions.length;
  const firstOfMeasure = new Map<string, number>();
  for (const field of fields) {
    firstOfMeasure.set(field.measure, Math.min(firstOf(field), firstOfMeasure.get(field.measure) ?? Number.MAX_VALUE));
  }
  const placeOfMeasure = ({ measure }: CampaignFormField) => firstOfMeasure.get(measure) ?? 0;
  const sorted = fields.toSorted(
    (one, other) =>
      placeOfMeasure(one) - placeOfMeasure(other) ||
      measures.indexOf(one.measure) - measures.indexOf(other.measure) ||
      one.yearsBack - other.yearsBack,
  );
  const headings = new Map<string | null, CampaignFormField[]>();
  for (const field of sorted) {
    const code = definitions[placeOfMeasure(field)]?.code ?? '';
    const task = taskOf.get(code) ?? null;
    headings.set(task, [...(headings.get(task) ?? []), field]);
  }
  return [...headings].map(([task, under]) => ({ task, fields: under }));
}

/** In the order they are filled in. */
export function keysInOrder(headings: readonly FormHeading[]): string[] {
  return headings.flatMap(({ fields }) => fields.map(keyOf));
}
