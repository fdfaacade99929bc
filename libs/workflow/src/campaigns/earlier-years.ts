import { yearsBefore } from '@domain/campaigns';
import type { IndicatorDefinition, Outcome } from '@indicators/catalogue';
import { changeOf, comparable, type ScoreChange } from '@indicators/points';
import { CatalogueVersionEntity, earlierScores, type KeptScore, type MonitoringCampaignEntity } from '@storage';
import { type EntityManager, In } from 'typeorm';
import { periodOf } from './asked-form.js';

const YEARS_COMPARED: readonly number[] = [1, 2];

/** What the indicator was in the campaign of the same catalogue so many years before. */
export interface EarlierYear {
  readonly yearsBack: number;
  readonly outcome: Outcome['kind'];
  readonly value: number | null;
  readonly points: number | null;
  readonly change: ScoreChange;
}

/** Answers the earlier years of a score, the nearest first; none where there is nothing to compare it with. */
export type EarlierYears = (
  score: Pick<KeptScore, 'organisationId' | 'code' | 'value' | 'points'>,
) => readonly EarlierYear[];

/** What these indicators came to for some organisations a year and two years before. */
export async function earlierYears(
  manager: EntityManager,
  campaign: MonitoringCampaignEntity,
  definitions: readonly IndicatorDefinition[],
  organisationIds: readonly string[],
): Promise<EarlierYears> {
  const { catalogueId } = await manager.findOneByOrFail(CatalogueVersionEntity, { id: campaign.versionId });
  const periods = YEARS_COMPARED.map((years) => yearsBefore(periodOf(campaign), years));
  const now = new Map(definitions.map((definition) => [definition.code, definition]));
  const found = await earlierScores(manager, { catalogueId, periods }, organisationIds, [...now.keys()]);
  const then = await definitionsBefore(
    manager,
    found.map(({ versionId }) => versionId),
  );
  const byPlace = new Map(
    found.map((score) => [
      placeOf(
        score,
        periods.findIndex(({ start }) => start === score.periodStart),
      ),
      { score, may: comparisonOf(now.get(score.code), then(score.versionId, score.code)) },
    ]),
  );
  return (score) =>
    YEARS_COMPARED.flatMap((yearsBack, at) => {
      const earlier = byPlace.get(placeOf(score, at));
      if (earlier === undefined) return [];
      const { outcome, value, points } = earlier.score;
      return [{ yearsBack, outcome, value, points, change: changeOf(score, earlier.score, earlier.may) }];
    });
}

function comparisonOf(now: IndicatorDefinition | undefined, then: IndicatorDefinition | undefined) {
  return now === undefined || then === undefined ? { value: false, points: false } : comparable(now, then);
}

async function definitionsBefore(manager: EntityManager, versionIds: readonly string[]) {
  const versions = await manager.findBy(CatalogueVersionEntity, { id: In([...new Set(versionIds)]) });
  const byId = new Map(
    versions.map(({ id, definitions }) => [id, new Map(definitions.map((each) => [each.code, each]))]),
  );
  return (versionId: string, code: string) => byId.get(versionId)?.get(code);
}

function placeOf({ organisationId, code }: Pick<KeptScore, 'organisationId' | 'code'>, yearAt: number): string {
  return `${organisationId} ${yearAt} ${code}`;
}
