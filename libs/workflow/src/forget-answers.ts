import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { forgetExpiredAnswers, underSweepLock } from '@storage';
import { DataSource } from 'typeorm';

/** Drops the answers kept for repeated requests that are a day old. */
@Injectable()
export class ForgetAnswers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    await underSweepLock(this.dataSource, 'answers', () =>
      forgetExpiredAnswers(this.dataSource.manager, this.clock.now()),
    );
  }
}
