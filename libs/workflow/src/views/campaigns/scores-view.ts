import type { Outcome } from '@indicators/catalogue';
import { type PointSum, sumUp } from '@indicators/points';
import { Injectable } from '@nestjs/common';
import { lastEndedRun, scoresUpTo } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from '../../acting/acting-person.js';
import { type EarlierYear, earlierYears } from '../../campaigns/earlier-years.js';
import { organisationSeen, seenCampaign } from '../../campaigns/reach-campaign.js';
import { scoredSections } from '../../campaigns/scored-indicators.js';

export interface ScoreRow {
  readonly code: string;
  readonly name: string;
  readonly unit: string | null;
  readonly outcome: Outcome['kind'];
  readonly value: number | null;
  readonly points: number | null;
  /** The most it gives; null where the source gives no points. */
  readonly mostPoints: number | null;
  /** The campaigns of the same catalogue a year and two years before, those of them that evaluated it. */
  readonly earlier: readonly EarlierYear[];
}

export interface SectionScores extends PointSum {
  readonly task: string;
  readonly scores: readonly ScoreRow[];
}

export interface ScoresView extends PointSum {
  readonly organisationName: string;
  readonly sections: readonly SectionScores[];
}

/** What the indicators of a campaign came to for one organisation, under the tasks of their catalogue, with how much of it is known. */
@Injectable()
export class ScoresPageView {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound */
  async run(campaignId: string, organisationId: string, actor: ActingPerson): Promise<ScoresView> {
    demand(actor, 'indicators.see');
    const { manager } = this.dataSource;
    const { campaign } = await seenCampaign(manager, actor, campaignId);
    const { name: organisationName } = await organisationSeen(manager, actor, organisationId);
    const scored = await scoresUpTo(manager, campaignId, await lastEndedRun(manager, campaignId), [organisationId]);
    const known = new Map(scored.map((score) => [score.code, score]));
    const asked = await scoredSections(manager, campaign);
    const definitions = asked.flatMap(({ indicators }) => indicators.map(({ definition }) => definition));
    const earlier = await earlierYears(manager, campaign, definitions, [organisationId]);
    const sections = asked.flatMap(({ task, indicators }) => {
      const scores = indicators.flatMap(({ definition: { code, name, unit }, mostPoints }): ScoreRow[] => {
        const score = known.get(code);
        if (score === undefined) return [];
        const { outcome, value, points } = score;
        return [{ code, name, unit, outcome, value, points, mostPoints, earlier: earlier(score) }];
      });
      return scores.length === 0 ? [] : [{ task, ...sumUp(scores), scores }];
    });
    return { organisationName, ...sumUp(sections.flatMap(({ scores }) => scores)), sections };
  }
}
