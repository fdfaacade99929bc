import type { Texts } from '@domain/texts';
import { type PointSum, sumUp } from '@indicators/points';
import { Injectable } from '@nestjs/common';
import { type LatestOutcome, lastEndedRun, latestOutcomes, type MonitoringCampaignEntity } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from '../../acting/acting-person.js';
import { seenCampaign } from '../../campaigns/reach-campaign.js';
import { type ScoredIndicator, type ScoredSection, scoredSections } from '../../campaigns/scored-indicators.js';
import { groupBy } from '../../rows/group-by.js';
import { SqlParameters } from '../../rows/sql-parameters.js';
import { type ScoredBody, type ScoreFilter, scoredBodies } from './scored-bodies.js';

type Cell = string | number | null;

/** A sheet whose rows are asked of the database as they are written. */
export interface ScoreSheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: () => AsyncGenerator<readonly Cell[]>;
}

const BODIES_A_BATCH = 500;

/**
 * The points of a campaign as sheets: sums first, then each section with the values and points of its indicators. All of them
 * are of one evaluation, the last that went through, however long it takes to write them.
 */
@Injectable()
export class ScoreExport {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound */
  async run(campaignId: string, filter: ScoreFilter, actor: ActingPerson, texts: Texts): Promise<ScoreSheet[]> {
    demand(actor, 'indicators.see');
    const { manager } = this.dataSource;
    const { campaign } = await seenCampaign(manager, actor, campaignId);
    const sections = (await scoredSections(manager, campaign)).filter(
      ({ number }) => filter.section === undefined || number === filter.section,
    );
    const codes = codesOf(sections);
    const runId = await lastEndedRun(manager, campaignId);
    const parameters = new SqlParameters();
    const bodies = await this.dataSource.query<ScoredBody[]>(
      scoredBodies({ campaignId, codes, upToRun: runId }, filter, actor, parameters),
      parameters.values,
    );
    const scored = (wanted: readonly ScoredSection[]) => this.scored(campaign, runId, bodies, codesOf(wanted));
    return [sums(sections, scored, texts), ...sections.map((section) => details(section, scored, texts))];
  }

  /** The organisations in their order, some hundred at a time, with what they came to. */
  private async *scored(
    { id }: MonitoringCampaignEntity,
    runId: string | null,
    bodies: readonly ScoredBody[],
    codes: readonly string[],
  ): AsyncGenerator<ScoredOrganisation> {
    for (let at = 0; at < bodies.length; at += BODIES_A_BATCH) {
      const batch = bodies.slice(at, at + BODIES_A_BATCH);
      const organisationIds = batch.map(({ organisationId }) => organisationId);
      const found = groupBy(
        await latestOutcomes(this.dataSource.manager, id, { organisationIds, codes, upToRun: runId }),
        ({ organisationId }) => organisationId,
      );
      for (const body of batch) {
        const own = found.get(body.organisationId) ?? [];
        yield { body, scores: new Map(own.map((score) => [score.code, score])) };
      }
    }
  }
}

interface ScoredOrganisation {
  readonly body: ScoredBody;
  readonly scores: ReadonlyMap<string, LatestOutcome>;
}
type Scored = (sections: readonly ScoredSection[]) => AsyncGenerator<ScoredOrganisation>;

function sums(sections: readonly ScoredSection[], scored: Scored, texts: Texts): ScoreSheet {
  const say = (word: string, values = {}) => texts.say(`scores-file.${word}`, values);
  const ofSum = ['points', 'most', 'scored', 'evaluated', 'hole-count', 'no-value-count'];
  return {
    name: say('sums'),
    headings: [
      ...[say('organisation'), say('district')],
      ...ofSum.map((word) => say('in-all', { what: say(word) })),
      ...sections.flatMap(({ number }) =>
        ['points', 'scored', 'evaluated'].map((word) => say('in-section', { number, what: say(word) })),
      ),
    ],
    async *rows() {
      for await (const { body, scores } of scored(sections)) {
        const inSections = sections.map(({ indicators }) => sumUp(counted(indicators, scores)));
        const all = sumUp(sections.flatMap(({ indicators }) => counted(indicators, scores)));
        yield [
          ...[body.organisationName, body.districtName, ...cellsOfSum(all)],
          ...inSections.flatMap((sum) =>
            sum.evaluatedCount === 0 ? [null, null, null] : [sum.points, sum.scoredCount, sum.evaluatedCount],
          ),
        ];
      }
    },
  };
}

function cellsOfSum(sum: PointSum): Cell[] {
  const { points, mostPoints, scoredCount, evaluatedCount, holeCount, noValueCount } = sum;
  return [points, mostPoints, scoredCount, evaluatedCount, holeCount, noValueCount];
}

function details(section: ScoredSection, scored: Scored, texts: Texts): ScoreSheet {
  const say = (word: string, values = {}) => texts.say(`scores-file.${word}`, values);
  return {
    name: `${section.number}. ${section.task}`,
    headings: [
      ...[say('organisation'), say('district')],
      ...section.indicators.flatMap(({ definition: { code, name, unit } }) => [
        [code, name, unit].filter((words) => words !== null && words !== '').join(', '),
        say('points-of', { code }),
      ]),
    ],
    async *rows() {
      for await (const { body, scores } of scored([section])) {
        const cells = section.indicators.flatMap(({ definition: { code } }): Cell[] => {
          const score = scores.get(code);
          return score === undefined ? [null, null] : [score.value, score.points ?? say(score.outcome)];
        });
        yield [body.organisationName, body.districtName, ...cells];
      }
    },
  };
}

function counted(indicators: readonly ScoredIndicator[], scores: ScoredOrganisation['scores']) {
  return indicators.flatMap(({ definition: { code }, mostPoints }) => {
    const score = scores.get(code);
    return score === undefined ? [] : [{ outcome: score.outcome, points: score.points, mostPoints }];
  });
}

function codesOf(sections: readonly ScoredSection[]): string[] {
  return sections.flatMap(({ indicators }) => indicators.map(({ definition }) => definition.code));
}
