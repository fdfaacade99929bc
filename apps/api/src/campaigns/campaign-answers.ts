import type { Texts } from '@domain/texts';
import type { Entry, EntryFinding } from '@indicators/campaigns';
import type { CampaignView, FormView, ScoreFrame, ScoreTrace, TaskCollection } from '@workflow';
import { definitionDto } from '../indicators/definition.dto.js';
import type { CampaignDto, TaskCollectionDto } from './campaign.dto.js';
import type { CampaignFormDto, EntryDto, EntryFindingDto, ScoreTraceDto } from './campaign-form.dto.js';
import type { ScoreFrameDto } from './campaign-scores.dto.js';

export function campaignDto({ lockedAt, run, ...campaign }: CampaignView): CampaignDto {
  return {
    ...campaign,
    lockedAt: lockedAt?.toISOString() ?? null,
    run: run === null ? null : runDto(run),
  };
}

export function collectionDto({ campaign, ...collection }: TaskCollection): TaskCollectionDto {
  return { ...collection, campaign: campaign && campaignDto(campaign) };
}

function runDto(run: NonNullable<CampaignView['run']>): NonNullable<CampaignDto['run']> {
  const { id, cause, state, askedAt, startedAt, finishedAt, organisationCount, failure } = run;
  return {
    ...{ id, cause, state, organisationCount, failure, askedAt: askedAt.toISOString() },
    startedAt: startedAt?.toISOString() ?? null,
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}

export function formDto(
  { submittedAt, definitions, fields, findings, ...form }: FormView,
  texts: Texts,
): CampaignFormDto {
  return {
    ...form,
    submittedAt: submittedAt?.toISOString() ?? null,
    definitions: definitions.map(definitionDto),
    fields: fields.map(({ known, ...field }) => ({
      ...field,
      known: known && { number: known.number, word: known.word, missing: known.missing },
      unit: field.kind === 'number' ? field.unit : null,
      categories: field.kind === 'category' ? field.categories : null,
    })),
    findings: findings.map((finding) => findingDto(finding, texts)),
  };
}

export function findingDto({ values, ...finding }: EntryFinding, texts: Texts): EntryFindingDto {
  return { ...finding, detail: texts.say(finding.code, values) };
}

/** What was left out says nothing. */
export function entriesOf(entries: readonly EntryDto[]): Entry[] {
  return entries.map(({ measure, yearsBack, number, word, missing }) => ({
    ...{ measure, yearsBack, number: number ?? null, word: word ?? null, missing: missing ?? null },
  }));
}

export function traceDto({ history, ...trace }: ScoreTrace): ScoreTraceDto {
  return { ...trace, history: history.map(({ at, ...past }) => ({ ...past, at: at.toISOString() })) };
}

export function frameDto({ run, sections, ...frame }: ScoreFrame): ScoreFrameDto {
  return {
    ...frame,
    run: run === null ? null : runDto(run),
    sections: sections.map(({ indicators, ...section }) => ({
      ...section,
      indicators: indicators.map(({ definition: { code, name, unit, subject }, mostPoints }) => ({
        ...{ code, name, unit, subject, mostPoints },
      })),
    })),
  };
}
