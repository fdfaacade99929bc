import type { Outcome } from '@indicators/catalogue';
import { Injectable } from '@nestjs/common';
import { latestScores } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from '../../acting/acting-person.js';
import { definitionsOf } from '../../campaigns/asked-form.js';
import { organisationSeen, seenCampaign } from '../../campaigns/reach-campaign.js';
import { groupBy } from '../../rows/group-by.js';

export interface ScoreRow {
  readonly code: string;
  readonly name: string;
  readonly unit: string | null;
  readonly outcome: Outcome['kind'];
  readonly value: number | null;
  readonly points: number | null;
}

export interface SectionScores {
  readonly task: string;
  readonly points: number;
  /** How many have points. */
  readonly scoredCount: number;
  readonly scores: readonly ScoreRow[];
}

export interface ScoresView {
  readonly organisationName: string;
  readonly points: number;
  readonly scoredCount: number;
  readonly evaluatedCount: number;
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
    const scores = new Map(
      (await latestScores(manager, campaignId, [organisationId])).map((score) => [score.code, score]),
    );
    const rows = (await definitionsOf(manager, campaign)).flatMap(({ code, task, name, unit }) => {
      const score = scores.get(code);
      if (score === undefined) return [];
      const { outcome, value, points } = score;
      return [{ task, row: { code, name, unit, outcome, value, points } }];
    });
    const sections = [...groupBy(rows, ({ task }) => task)].map(([task, ofTask]) =>
      sectionOf(
        task,
        ofTask.map(({ row }) => row),
      ),
    );
    return {
      organisationName,
      points: sections.reduce((sum, { points }) => sum + points, 0),
      scoredCount: sections.reduce((sum, { scoredCount }) => sum + scoredCount, 0),
      evaluatedCount: rows.length,
      sections,
    };
  }
}

function sectionOf(task: string, scores: readonly ScoreRow[]): SectionScores {
  const points = scores.flatMap((score) => (score.points === null ? [] : [score.points]));
  return { task, points: points.reduce((sum, one) => sum + one, 0), scoredCount: points.length, scores };
}
