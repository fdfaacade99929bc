import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { ActionLinkEntity } from '@storage';
import { DataSource, IsNull } from 'typeorm';
import { openLink } from './access/open-link.js';
import { hashToken } from './access/tokens.js';

/**
 * Notes that a browser has shown the page of a letter's link, the first time alone. The page says so itself: whoever only
 * fetches the address, as mail scanners do, leaves no trace. @throws NotFound, Gone
 */
@Injectable()
export class NoteLinkOpened {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(token: string): Promise<void> {
    const now = this.clock.now();
    await openLink(this.dataSource.manager, token, now);
    await this.dataSource.manager.update(
      ActionLinkEntity,
      { tokenHash: hashToken(token), openedAt: IsNull() },
      { openedAt: now },
    );
  }
}
