import type { Actor } from '@domain/access';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { campaignsFor } from '../../access/scopes/campaign-scope.js';
import { importsFor } from '../../access/scopes/import-scope.js';
import { ordersFor } from '../../access/scopes/order-scope.js';
import { SqlParameters } from '../../rows/sql-parameters.js';

/** Work that was begun as often as it may be and never came to an end. */
export interface FailedJob {
  readonly kind: 'order' | 'import' | 'evaluation';
  /** Of the order, the list or the campaign. */
  readonly id: string;
  /** Of an evaluation the task whose monitoring it is of. */
  readonly fileName: string;
  readonly receivedAt: string;
  readonly attempts: number;
}

const MOST_SHOWN = 100;

/**
 * Orders and lists whose reading was given up, and campaigns whose last evaluation failed, latest first. Of a list no bytes are
 * kept: it has to be brought again.
 */
@Injectable()
export class FailedJobs {
  constructor(private readonly dataSource: DataSource) {}

  async run(actor: Actor): Promise<FailedJob[]> {
    const parameters = new SqlParameters();
    const rows = await this.dataSource.query<(FailedJob & { receivedAt: Date })[]>(
      `select 'order' as kind, orders.id, stored_file.name as "fileName", orders.received_at as "receivedAt",
         orders.attempts
       from order_document orders join stored_file on stored_file.id = orders.file_id
       where orders.state = 'unreadable' and orders.refusal ->> 'code' = 'reading-failed'
         and ${ordersFor(actor, 'manage', parameters)}
       union all
       select 'import', id, file_name, received_at, attempts from directory_import
       where state = 'refused' and refusal ->> 'code' = 'import-failed' and ${importsFor(actor, parameters)}
       union all
       select 'evaluation', campaign.id, task.title, run.finished_at, 1
       from monitoring_campaign campaign join task on task.id = campaign.task_id
       join lateral (select state, finished_at from indicator_run last where last.campaign_id = campaign.id
         order by last.id desc limit 1) run on run.state = 'failed'
       where ${campaignsFor(actor, 'manage', parameters)}
       order by "receivedAt" desc, id limit ${MOST_SHOWN}`,
      parameters.values,
    );
    return rows.map((row) => ({ ...row, receivedAt: row.receivedAt.toISOString() }));
  }
}
