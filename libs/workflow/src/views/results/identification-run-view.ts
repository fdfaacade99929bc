import {
  findSchool,
  type SchoolOutcome,
  type SchoolResults,
  type WholeFinding,
  type WholeRule,
} from '@indicators/identification';
import { Injectable } from '@nestjs/common';
import { DISTRICT_OF_BODY, IdentificationRuleEntity, PersonEntity } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { type ActingPerson, demand } from '../../acting/acting-person.js';
import { reachBranch } from '../../results/reach-branch.js';
import { demandRun } from '../../results/run-of-branch.js';
import { pageOf } from '../../rows/page-of.js';
import { containing, limitOf, type Page, SqlParameters } from '../../rows/sql-parameters.js';
import { mayEdit, type RunSummary } from './identification-view.js';

export interface FindingFilter extends Page {
  readonly outcome?: SchoolOutcome | undefined;
  readonly search?: string | undefined;
}

export interface FindingRow {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly districtName: string | null;
  readonly finding: WholeFinding;
}

export interface IdentificationRunView extends RunSummary {
  /** Of the schools that are in the branch still, as the rows are. */
  readonly counts: RunSummary['counts'];
  readonly organisationName: string;
  readonly rule: WholeRule;
  readonly mayEdit: boolean;
  readonly total: number;
  readonly rows: readonly FindingRow[];
}

interface RunOfBranch {
  readonly organisationId: string;
  readonly runId: string;
}

interface Selected extends Omit<FindingRow, 'finding'> {
  readonly known: SchoolResults;
  readonly total: number;
}

/** What a run found of the schools of a branch, each with what it was found by. */
@Injectable()
export class IdentificationRunPageView {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound */
  async run(
    organisationId: string,
    runId: string,
    filter: FindingFilter,
    actor: ActingPerson,
  ): Promise<IdentificationRunView> {
    demand(actor, 'indicators.see');
    const { manager } = this.dataSource;
    const { name } = await reachBranch(manager, actor, organisationId, 'see');
    const { year, at, ruleId, byPerson } = await demandRun(manager, organisationId, runId);
    const { number, definition } = await manager.findOneByOrFail(IdentificationRuleEntity, { id: ruleId });
    const { fullName } = await manager.findOneByOrFail(PersonEntity, { id: byPerson });
    const counts = await countsInBranch(manager, { organisationId, runId });
    const { total, rows } = await pageOf(
      (page) => this.page({ organisationId, runId }, { ...filter, ...page }),
      filter,
    );
    return {
      ...{ id: runId, year, at, counts, by: fullName, ruleNumber: number, organisationName: name, rule: definition },
      ...{ mayEdit: await mayEdit(manager, organisationId, actor), total },
      rows: rows.map(({ known, ...row }) => ({ ...row, finding: findSchool(definition, year, known) })),
    };
  }

  private page({ organisationId, runId }: RunOfBranch, filter: FindingFilter): Promise<Selected[]> {
    const parameters = new SqlParameters();
    const conditions = [
      `finding.run_id = ${parameters.add(runId)}`,
      `body.lineage @> array[${parameters.add(organisationId)}::uuid]`,
    ];
    if (filter.outcome !== undefined) conditions.push(`finding.outcome = ${parameters.add(filter.outcome)}`);
    if (filter.search !== undefined && filter.search.trim() !== '') {
      conditions.push(`body.name ilike ${parameters.add(containing(filter.search))}`);
    }
    return this.dataSource.query<Selected[]>(
      `${selectFindings('count(*) over ()::int as total')} where ${conditions.join(' and ')}
       ${IN_ORDER} ${limitOf(filter, parameters)}`,
      parameters.values,
    );
  }

  /** All schools of a run the actor was shown to see, some hundred asked of the database at a time. */
  async *all({ organisationId, runId }: RunOfBranch): AsyncGenerator<FindingRow> {
    const { manager } = this.dataSource;
    const { year, ruleId } = await demandRun(manager, organisationId, runId);
    const { definition } = await manager.findOneByOrFail(IdentificationRuleEntity, { id: ruleId });
    const ids = await manager.query<{ id: string }[]>(
      `select body.id from identification_finding finding join organisation body on body.id = finding.organisation_id
       where finding.run_id = $1 and body.lineage @> array[$2::uuid] ${IN_ORDER}`,
      [runId, organisationId],
    );
    for (let start = 0; start < ids.length; start += SCHOOLS_AT_ONCE) {
      const asked = ids.slice(start, start + SCHOOLS_AT_ONCE).map(({ id }) => id);
      const rows = await manager.query<Omit<Selected, 'total'>[]>(
        `${selectFindings()} where finding.run_id = $1 and body.id = any($2) ${IN_ORDER}`,
        [runId, asked],
      );
      for (const { known, ...row } of rows) yield { ...row, finding: findSchool(definition, year, known) };
    }
  }
}

const SCHOOLS_AT_ONCE = 500;
const IN_ORDER = `order by array_position(array['low', 'risk', 'open', 'not'], finding.outcome), body.name, body.id`;

function selectFindings(...more: readonly string[]): string {
  const columns = [
    'body.id as "organisationId", body.name as "organisationName", finding.known',
    `(select above.name from organisation above where above.id = ${DISTRICT_OF_BODY}) as "districtName"`,
    ...more,
  ];
  return `select ${columns.join(', ')}
    from identification_finding finding join organisation body on body.id = finding.organisation_id`;
}

/** A school that has left the branch since is no longer its own to look at. */
async function countsInBranch(
  manager: EntityManager,
  { organisationId, runId }: RunOfBranch,
): Promise<RunSummary['counts']> {
  const counted = await manager.query<{ outcome: SchoolOutcome; count: number }[]>(
    `select finding.outcome, count(*)::int as count
     from identification_finding finding join organisation body on body.id = finding.organisation_id
     where finding.run_id = $1 and body.lineage @> array[$2::uuid] group by finding.outcome`,
    [runId, organisationId],
  );
  const none = { low: 0, risk: 0, open: 0, not: 0 };
  return { ...none, ...Object.fromEntries(counted.map(({ outcome, count }) => [outcome, count])) };
}
