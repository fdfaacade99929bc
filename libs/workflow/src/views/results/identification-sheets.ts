import { dateInZone } from '@domain/calendar';
import { formatShortDate, type Texts } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import type { StreamedSheet } from '@platform/files';
import { OrganisationEntity } from '@storage';
import { DataSource } from 'typeorm';
import type { ActingPerson } from '../../acting/acting-person.js';
import { explainFinding } from '../../results/explain-finding.js';
import { IdentificationRunPageView } from './identification-run-view.js';

const COLUMNS = ['school', 'district', 'outcome', 'low', 'why'] as const;

/** What a run found as a workbook, asked for as it is written: the schools with their reasons, and the rule they were found by. */
@Injectable()
export class IdentificationSheets {
  constructor(
    private readonly dataSource: DataSource,
    private readonly runs: IdentificationRunPageView,
  ) {}

  /** @throws NotFound */
  async run(organisationId: string, runId: string, actor: ActingPerson, texts: Texts): Promise<StreamedSheet[]> {
    const found = await this.runs.run(organisationId, runId, { page: 1, pageSize: 1 }, actor);
    const { timeZone } = await this.dataSource.manager.findOneByOrFail(OrganisationEntity, { id: organisationId });
    const say = (key: string, values = {}) => texts.say(`identification-sheet.${key}`, values);
    const at = formatShortDate(dateInZone(found.at, timeZone), texts);
    const { rule, ruleNumber: number } = found;
    const version = number === 0 ? say('usual') : say('version', { number });
    const said = [
      say('rule', { ...rule, version }),
      say('risk-rule', { ...rule }),
      say('run', { at, year: found.year, by: found.by }),
    ];
    const all = () => this.runs.all({ organisationId, runId });
    return [
      {
        ...{ name: say('name'), headings: COLUMNS.map((key) => say(key)) },
        async *rows() {
          for await (const { organisationName, districtName, finding } of all()) {
            const outcome = texts.say(`finding.outcome.${finding.outcome}`);
            const why = explainFinding(rule, finding, texts).join('\n');
            yield [organisationName, districtName, outcome, finding.lowCount, why];
          }
        },
      },
      {
        ...{ name: say('rule-name'), headings: [say('rule-name')] },
        async *rows() {
          for (const words of said) yield [words];
        },
      },
    ];
  }
}
