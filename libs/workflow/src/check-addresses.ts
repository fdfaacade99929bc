import { ExpectedError } from '@domain/errors';
import { OVER_STATES } from '@domain/tasks';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { SafeFetch } from '@platform/safe-fetch';
import { ReportEntity, underSweepLock } from '@storage';
import { DataSource } from 'typeorm';

const ADDRESSES_A_RUN = 50;
/** A site that did not answer is asked again after an hour, for as long as its answer may count. */
const AGAIN_AFTER_MS = 60 * 60 * 1000;
/** Enough to know that a page is there. */
const MAX_BYTES = 1024;
const FIRST_ERROR_STATUS = 400;

/** Asks the addresses that reports give as evidence, so that closing counts only those that answer. */
@Injectable()
export class CheckAddresses {
  private readonly logger = new Logger(CheckAddresses.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly safe: SafeFetch,
  ) {}

  /** Returns how many were asked; undefined when another worker is at it. */
  async run(): Promise<number | undefined> {
    const asked = await underSweepLock(this.dataSource, 'check-addresses', () => this.askAll());
    if (asked !== undefined && asked > 0) this.logger.log(`addresses asked: ${asked}`);
    return asked;
  }

  private async askAll(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - AGAIN_AFTER_MS);
    const reports = await this.dataSource.query<{ id: string; address: string }[]>(
      `(select id, address from report where address is not null and address_checked_at is null
          order by submitted_at limit ${ADDRESSES_A_RUN})
       union all
       (select report.id, report.address from report join task on task.id = report.task_id
          where address_refusal is not null and decision is null and address_checked_at <= $1
            and not task.state = any ($2)
          order by address_checked_at limit ${ADDRESSES_A_RUN})
       limit ${ADDRESSES_A_RUN}`,
      [before, OVER_STATES],
    );
    await Promise.all(reports.map(({ id, address }) => this.note(id, address)));
    return reports.length;
  }

  private async note(reportId: string, address: string): Promise<void> {
    const addressRefusal = await this.refusalOf(address);
    await this.dataSource.manager.update(
      ReportEntity,
      { id: reportId },
      { addressCheckedAt: this.clock.now(), addressRefusal },
    );
  }

  /** Why the page is no evidence as things stand; null where it answers. */
  private async refusalOf(address: string): Promise<ReportEntity['addressRefusal']> {
    try {
      const { status } = await this.safe.fetch(address, { maxBytes: MAX_BYTES });
      if (status < FIRST_ERROR_STATUS) return null;
      return { code: 'address-status', values: { address, status } };
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      return { code: error.code, values: { ...error.values } };
    }
  }
}
