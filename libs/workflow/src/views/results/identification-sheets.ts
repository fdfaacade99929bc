import { dateInZone } from '@domain/calendar';
import type { ExportedSheet } from '@domain/directory';
import { formatShortDate, type Texts } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { OrganisationEntity } from '@storage';
import { DataSource } from 'typeorm';
import type { ActingPerson } from '../../acting/acting-person.js';
import { explainFinding } from '../../results/explain-finding.js';
import { IdentificationRunPageView, type IdentificationRunView } from './identification-run-view.js';

const MOST_ROWS = 100_000;
const COLUMNS = ['school', 'district', 'outcome', 'low', 'why'] as const;

/** What a run found as a workbook: the schools with their reasons, and the rule they were found by. */
@Injectable()
export class IdentificationSheets {
  constructor(
    private readonly dataSource: DataSource,
    private readonly runs: IdentificationRunPageView,
  ) {}

  /** @throws NotFound */
  async run(organisationId: string, runId: string, actor: ActingPerson, texts: Texts): Promise<ExportedSheet[]> {
    const found = await this.runs.run(organisationId, runId, { page: 1, pageSize: MOST_ROWS }, actor);
    const { timeZone } = await this.dataSource.manager.findOneByOrFail(OrganisationEntity, { id: organisationId });
    const say = (key: string, values = {}) => texts.say(`identification-sheet.${key}`, values);
    const at = formatShortDate(dateInZone(found.at, timeZone), texts);
    const rule = [
      say('rule', { ...found.rule, number: found.ruleNumber }),
      say('risk-rule', { ...found.rule }),
      say('run', { at, year: found.year, by: found.by }),
    ];
    return [
      { name: say('name'), rows: [COLUMNS.map((key) => say(key)), ...rowsOf(found, texts)] },
      { name: say('rule-name'), rows: rule.map((words) => [words]) },
    ];
  }
}

function rowsOf({ rule, rows }: IdentificationRunView, texts: Texts): string[][] {
  return rows.map(({ organisationName, districtName, finding }) => [
    ...[organisationName, districtName ?? '', texts.say(`finding.outcome.${finding.outcome}`)],
    ...[String(finding.lowCount), explainFinding(rule, finding, texts).join('\n')],
  ]);
}
