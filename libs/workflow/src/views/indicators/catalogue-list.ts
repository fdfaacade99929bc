import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { cataloguesFor } from '../../access/scopes/body-scope.js';
import { type ActingPerson, demand } from '../../acting/acting-person.js';
import { SqlParameters } from '../../rows/sql-parameters.js';

export interface CatalogueSummary {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string;
  readonly organisationName: string;
  /** Of the version published last; null where none is. */
  readonly number: number | null;
  readonly publishedAt: Date | null;
  readonly hasDraft: boolean;
  /** In the version published last, else in the draft. */
  readonly indicatorCount: number;
  readonly mayEdit: boolean;
}

/** The catalogues somebody sees, by organisation and name. */
@Injectable()
export class CatalogueList {
  constructor(private readonly dataSource: DataSource) {}

  run(actor: ActingPerson): Promise<CatalogueSummary[]> {
    demand(actor, 'indicators.see');
    const parameters = new SqlParameters();
    return this.dataSource.query<CatalogueSummary[]>(
      `select catalogue.id, catalogue.name, body.id as "organisationId", body.name as "organisationName",
         published.number, published.published_at as "publishedAt", draft.id is not null as "hasDraft",
         jsonb_array_length(coalesce(published.definitions, draft.definitions)) as "indicatorCount",
         ${cataloguesFor(actor, 'edit', parameters)} as "mayEdit"
       from indicator_catalogue catalogue
       join organisation body on body.id = catalogue.organisation_id
       left join catalogue_version draft on draft.catalogue_id = catalogue.id and draft.number is null
       left join lateral (
         select number, published_at, definitions from catalogue_version
         where catalogue_id = catalogue.id and number is not null order by number desc limit 1
       ) published on true
       where ${cataloguesFor(actor, 'see', parameters)}
       order by body.name, catalogue.name, catalogue.id`,
      parameters.values,
    );
  }
}
