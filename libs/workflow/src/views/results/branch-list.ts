import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { resultsFor } from '../../access/scopes/body-scope.js';
import { type ActingPerson, demand } from '../../acting/acting-person.js';
import { SqlParameters } from '../../rows/sql-parameters.js';

export interface BranchWithSchools {
  readonly id: string;
  readonly name: string;
  readonly schoolCount: number;
}

/** The authorities whose schools the actor may look at side by side, the one with most schools first. */
@Injectable()
export class BranchList {
  constructor(private readonly dataSource: DataSource) {}

  run(actor: ActingPerson): Promise<BranchWithSchools[]> {
    demand(actor, 'indicators.see');
    const parameters = new SqlParameters();
    return this.dataSource.query<BranchWithSchools[]>(
      `select body.id, body.name, below.count as "schoolCount"
       from organisation body join (
         select above.id, count(*)::int as count from organisation school cross join unnest(school.lineage) as above (id)
         where school.kind = 'school' and school.state = 'active' group by above.id) below on below.id = body.id
       where body.kind in ('ministry', 'municipal_authority') and body.state = 'active' and ${resultsFor(actor, 'see', parameters)}
       order by below.count desc, body.name, body.id`,
      parameters.values,
    );
  }
}
