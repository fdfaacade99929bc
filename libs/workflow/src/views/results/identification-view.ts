import { RULE_OF_ORDER_002, type SchoolOutcome, type WholeRule } from '@indicators/identification';
import { nameOfProcedure, resultOf } from '@indicators/results';
import { Injectable } from '@nestjs/common';
import { measuresOfBranch } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { resultsFor } from '../../access/scopes/body-scope.js';
import { type ActingPerson, demand } from '../../acting/acting-person.js';
import { reachBranch } from '../../results/reach-branch.js';
import { ruleInForce } from '../../results/rule-of-branch.js';
import { groupBy } from '../../rows/group-by.js';
import { SqlParameters } from '../../rows/sql-parameters.js';

export interface RunSummary {
  readonly id: string;
  readonly year: number;
  readonly at: Date;
  readonly by: string;
  /** 0 for the usual rule. */
  readonly ruleNumber: number;
  readonly counts: Readonly<Record<SchoolOutcome, number>>;
}

export interface IdentificationView {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly mayEdit: boolean;
  /** 0 where the branch goes by the rule of order 002 and has said none of its own. */
  readonly ruleNumber: number;
  readonly rule: WholeRule;
  /** Years there are results of, the latest first. */
  readonly years: readonly { readonly year: number; readonly procedures: readonly string[] }[];
  /** The latest first. */
  readonly runs: readonly RunSummary[];
}

/** What a branch has to find its schools with low results by, and when it did. */
@Injectable()
export class IdentificationPageView {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound */
  async run(organisationId: string, actor: ActingPerson): Promise<IdentificationView> {
    demand(actor, 'indicators.see');
    const { manager } = this.dataSource;
    const { name } = await reachBranch(manager, actor, organisationId, 'see');
    const rule = await ruleInForce(manager, organisationId);
    return {
      ...{ organisationId, organisationName: name, mayEdit: await mayEdit(manager, organisationId, actor) },
      ...{ ruleNumber: rule?.number ?? 0, rule: rule?.definition ?? RULE_OF_ORDER_002 },
      years: await yearsOf(manager, organisationId),
      runs: await runsOf(manager, organisationId),
    };
  }
}

export async function mayEdit(manager: EntityManager, organisationId: string, actor: ActingPerson): Promise<boolean> {
  const parameters = new SqlParameters();
  const found = await manager.query<unknown[]>(
    `select from organisation body where body.id = ${parameters.add(organisationId)} and ${resultsFor(actor, 'edit', parameters)}`,
    parameters.values,
  );
  return found.length > 0;
}

async function yearsOf(manager: EntityManager, organisationId: string): Promise<IdentificationView['years']> {
  const results = (await measuresOfBranch(manager, organisationId)).flatMap(({ measure, year }) => {
    const result = resultOf(measure);
    return result === null ? [] : [{ year, procedure: nameOfProcedure(result) }];
  });
  return [...groupBy(results, ({ year }) => year)].map(([year, of]) => ({
    year,
    procedures: [...new Set(of.map(({ procedure }) => procedure))],
  }));
}

function runsOf(manager: EntityManager, organisationId: string): Promise<RunSummary[]> {
  return manager.query<RunSummary[]>(
    `select run.id, run.year, run.at, person.full_name as by, rule.number as "ruleNumber", run.counts
     from identification_run run join person on person.id = run.by_person join identification_rule rule on rule.id = run.rule_id
     where run.organisation_id = $1 order by run.at desc, run.id limit 50`,
    [organisationId],
  );
}
