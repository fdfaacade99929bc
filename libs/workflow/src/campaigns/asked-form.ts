import { type Period, yearsBefore } from '@domain/campaigns';
import { type CheckedForm, type Entry, type FormField, formFields, keyOf, type Subject } from '@indicators/campaigns';
import type { IndicatorDefinition } from '@indicators/catalogue';
import {
  CatalogueVersionEntity,
  latestValues,
  type MeasuredValue,
  type MonitoringCampaignEntity,
  type OrganisationKind,
} from '@storage';
import type { EntityManager } from 'typeorm';

/** The indicators a campaign collects for, in the order of its catalogue. */
export async function definitionsOf(
  manager: EntityManager,
  { versionId, codes }: MonitoringCampaignEntity,
): Promise<readonly IndicatorDefinition[]> {
  const { definitions } = await manager.findOneByOrFail(CatalogueVersionEntity, { id: versionId });
  const asked = new Set(codes);
  return definitions.filter(({ code }) => asked.has(code));
}

export function subjectOf(kind: OrganisationKind): Subject {
  return kind === 'municipal_authority' ? 'municipality' : 'school';
}

export function periodOf({ periodStart: start, periodEnd: end }: MonitoringCampaignEntity): Period {
  return { start, end };
}

/** What one organisation is asked, and what is known of it already. */
export interface AskedForm extends Omit<CheckedForm, 'entries'> {
  /** The last value of each field, whoever wrote it and for whichever campaign; by `keyOf`. */
  readonly known: ReadonlyMap<string, MeasuredValue>;
}

export async function askedForm(
  manager: EntityManager,
  campaign: MonitoringCampaignEntity,
  organisation: { readonly id: string; readonly kind: OrganisationKind },
): Promise<AskedForm> {
  const definitions = await definitionsOf(manager, campaign);
  const fields = formFields(definitions, subjectOf(organisation.kind));
  const years = [...new Set(fields.flatMap(({ yearsBack }) => [yearsBack, yearsBack + 1]))];
  const periods = years.map((yearsBack) => yearsBefore(periodOf(campaign), yearsBack));
  const values = new Map(
    (await latestValues(manager, [organisation.id], periods)).map((value) => [
      keyOf({ measure: value.measure, yearsBack: yearsBackOf(value) }),
      value,
    ]),
  );
  const before = fields.flatMap((field): [string, number][] => {
    const number = values.get(keyOf({ measure: field.measure, yearsBack: field.yearsBack + 1 }))?.number ?? null;
    return number === null ? [] : [[keyOf(field), number]];
  });
  return { definitions, fields, known: values, before: new Map(before) };

  function yearsBackOf({ periodStart }: MeasuredValue): number {
    return years[periods.findIndex(({ start }) => start === periodStart)] ?? 0;
  }
}

/** What stands in the form before anybody writes into it: what is known. */
export function prefilled(fields: readonly FormField[], known: AskedForm['known']): Entry[] {
  return fields.flatMap((field) => {
    const value = known.get(keyOf(field));
    if (value === undefined) return [];
    const { measure, yearsBack } = field;
    return [{ measure, yearsBack, number: value.number, word: value.word, missing: value.missing }];
  });
}
