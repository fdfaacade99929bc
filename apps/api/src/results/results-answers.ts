import type { Texts } from '@domain/texts';
import type { ColumnMeaning } from '@indicators/results';
import {
  type BroughtResults,
  explainFinding,
  type IdentificationRunView,
  type IdentificationView,
  type RunSummary,
} from '@workflow';
import type {
  BroughtResultsDto,
  IdentificationDto,
  IdentificationRunDto,
  IdentificationRunSummaryDto,
  ResultColumnDto,
} from './results.dto.js';

export function broughtDto(brought: BroughtResults, texts: Texts): BroughtResultsDto {
  const { sheet, headings, layout, layoutFrom, wanting, lines, faults, digest } = brought;
  return {
    ...{ sheet, layoutFrom, lines, digest, year: layout.year, isSchoolYear: layout.isSchoolYear },
    columns: layout.columns.map((meaning, at) => columnDto(meaning, headings[at] ?? '')),
    wanting: wanting === null ? null : texts.say(wanting.code, wanting.values),
    faults: faults.map(({ row, column, code, values }) => ({ row, column, code, detail: texts.say(code, values) })),
  };
}

function columnDto(meaning: ColumnMeaning, heading: string): ResultColumnDto {
  const none = { assessment: null, subject: null, grade: null, content: null, year: null };
  return { heading, ...none, ...meaning };
}

export function identificationDto(view: IdentificationView): IdentificationDto {
  return { ...view, runs: view.runs.map(summaryDto) };
}

function summaryDto({ id, year, at, by, ruleNumber, counts }: RunSummary): IdentificationRunSummaryDto {
  return { id, year, at: at.toISOString(), by, ruleNumber, counts };
}

export function runDto(view: IdentificationRunView, texts: Texts): IdentificationRunDto {
  const { organisationName, rule, mayEdit, total, rows } = view;
  return {
    ...{ ...summaryDto(view), organisationName, rule, mayEdit, total },
    rows: rows.map(({ finding, ...row }) => ({
      ...{ ...row, outcome: finding.outcome, lowCount: finding.lowCount, why: explainFinding(rule, finding, texts) },
    })),
  };
}
