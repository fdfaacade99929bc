import type { Outcome } from '@indicators/catalogue';
import { type PointSum, sumUp } from '@indicators/points';
import { Injectable } from '@nestjs/common';
import { lastEndedRun, latestOutcomes } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from '../../acting/acting-person.js';
import { type EarlierYears, earlierYears } from '../../campaigns/earlier-years.js';
import { seenCampaign } from '../../campaigns/reach-campaign.js';
import { scoredSections } from '../../campaigns/scored-indicators.js';
import { groupBy } from '../../rows/group-by.js';
import { pageOf } from '../../rows/page-of.js';
import { limitOf, type Page, SqlParameters } from '../../rows/sql-parameters.js';
import { type ScoredBody, type ScoreFilter, scoredBodies } from './scored-bodies.js';

export interface ScoreCell {
  readonly code: string;
  readonly outcome: Outcome['kind'];
  readonly value: number | null;
  readonly points: number | null;
}

/** By how much the points moved in so many years, summed over the indicators that have comparable points in both. */
export interface PointsChange {
  readonly yearsBack: number;
  readonly points: number;
  readonly comparedCount: number;
}

export interface ScoreTableRow extends ScoredBody, PointSum {
  readonly scores: readonly ScoreCell[];
  readonly changes: readonly PointsChange[];
}

/** Points of the organisations of a campaign the actor sees, by name: nobody stands above another. */
@Injectable()
export class ScoreTable {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound */
  async run(
    campaignId: string,
    filter: ScoreFilter & Page,
    actor: ActingPerson,
  ): Promise<{ total: number; rows: ScoreTableRow[] }> {
    demand(actor, 'indicators.see');
    const { manager } = this.dataSource;
    const { campaign } = await seenCampaign(manager, actor, campaignId);
    const sections = await scoredSections(manager, campaign);
    const shown = sections.filter(({ number }) => filter.section === undefined || number === filter.section);
    const indicators = shown.flatMap((section) => section.indicators);
    const codes = indicators.map(({ definition }) => definition.code);
    const upToRun = await lastEndedRun(manager, campaignId);
    const { total, rows } = await pageOf((page) => {
      const parameters = new SqlParameters();
      const bodies = scoredBodies({ campaignId, codes, upToRun }, filter, actor, parameters);
      return this.dataSource.query<(ScoredBody & { total: number })[]>(
        `${bodies} ${limitOf(page, parameters)}`,
        parameters.values,
      );
    }, filter);
    const ids = rows.map(({ organisationId }) => organisationId);
    const scores = groupBy(
      await latestOutcomes(manager, campaignId, { organisationIds: ids, codes, upToRun }),
      ({ organisationId }) => organisationId,
    );
    const definitions = indicators.map(({ definition }) => definition);
    const earlier = await earlierYears(manager, campaign, definitions, ids);
    return {
      total,
      rows: rows.map((row) => {
        const own = new Map((scores.get(row.organisationId) ?? []).map((score) => [score.code, score]));
        const counted = indicators.flatMap(({ definition, mostPoints }) => {
          const score = own.get(definition.code);
          return score === undefined ? [] : [{ ...score, mostPoints }];
        });
        return {
          ...row,
          ...sumUp(counted),
          scores: counted.map(({ code, outcome, value, points }) => ({ code, outcome, value, points })),
          changes: changesOf(counted, earlier),
        };
      }),
    };
  }
}

function changesOf(scores: readonly Parameters<EarlierYears>[0][], earlier: EarlierYears): PointsChange[] {
  const moved = scores.flatMap((score) =>
    earlier(score).flatMap(({ yearsBack, change: { points } }) => (points === null ? [] : [{ yearsBack, points }])),
  );
  return [...groupBy(moved, ({ yearsBack }) => yearsBack)]
    .map(([yearsBack, ofYear]) => ({
      yearsBack,
      points: ofYear.reduce((sum, { points }) => sum + points, 0),
      comparedCount: ofYear.length,
    }))
    .toSorted((one, other) => one.yearsBack - other.yearsBack);
}
