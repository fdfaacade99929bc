import type { IndicatorDefinition } from '@indicators/catalogue';
import { mostPointsOf } from '@indicators/points';
import type { MonitoringCampaignEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { rulingsOf } from '../indicators/rulings.js';
import { groupBy } from '../rows/group-by.js';
import { definitionsOf } from './asked-form.js';

/** An indicator of a campaign, and the most it gives as its scale is read now. */
export interface ScoredIndicator {
  readonly definition: IndicatorDefinition;
  readonly mostPoints: number | null;
}

export interface ScoredSection {
  /** Its place among the sections of the campaign, from 1; a version never changes, so neither does this. */
  readonly number: number;
  readonly task: string;
  readonly indicators: readonly ScoredIndicator[];
}

/** The indicators of a campaign under the tasks of their catalogue, both in its order. */
export async function scoredSections(
  manager: EntityManager,
  campaign: MonitoringCampaignEntity,
): Promise<ScoredSection[]> {
  const definitions = await definitionsOf(manager, campaign);
  const rulings = groupBy(
    (await rulingsOf(manager, campaign.versionId)).filter(({ withdrawnAt }) => withdrawnAt === null),
    ({ code }) => code,
  );
  return [...groupBy(definitions, ({ task }) => task)].map(([task, ofTask], place) => ({
    number: place + 1,
    task,
    indicators: ofTask.map((definition) => ({
      definition,
      mostPoints: mostPointsOf(definition, rulings.get(definition.code) ?? []),
    })),
  }));
}
