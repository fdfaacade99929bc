import { Injectable } from '@nestjs/common';
import { CalendarFeedEntity } from '@storage';
import { DataSource } from 'typeorm';

export interface OwnFeed {
  readonly createdAt: Date;
  readonly lastReadAt: Date | null;
}

/** Whether a person has a secret address of his due dates; the address itself was told once. */
@Injectable()
export class OwnFeedView {
  constructor(private readonly dataSource: DataSource) {}

  async run(personId: string): Promise<OwnFeed | null> {
    const feed = await this.dataSource.manager.findOneBy(CalendarFeedEntity, { personId });
    return feed && { createdAt: feed.createdAt, lastReadAt: feed.lastReadAt };
  }
}
