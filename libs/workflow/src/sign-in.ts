import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { type Entry, enter } from './sign-in/entry.js';
import { spendLink } from './sign-in/spend-link.js';

/** Spends a sign-in link and says whom it signs in. @throws BadInput `sign-in-link-invalid` */
@Injectable()
export class SignIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(token: string): Promise<Entry> {
    const now = this.clock.now();
    return this.dataSource.transaction(async (manager) => {
      const link = await spendLink(manager, { token, purposes: ['sign_in', 'terminal'], now });
      const method = link.purpose === 'terminal' ? 'terminal' : 'link';
      return enter(manager, { personId: link.personId, method }, now);
    });
  }
}
