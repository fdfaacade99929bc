import type { IndicatorDefinition } from '@indicators/catalogue';
import type { DataSource } from 'typeorm';

export function makeCampaign(
  source: DataSource,
  definitions: readonly IndicatorDefinition[],
  schools: number,
): Promise<string>;
export function askForEvaluation(source: DataSource, campaignId: string): Promise<string>;
