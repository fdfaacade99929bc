import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { askForLetter } from './sign-in/ask-for-letter.js';

/** Asks for a link that sets a new password, or a first one. The caller cannot tell whether anybody has the address. */
@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(email: string): Promise<void> {
    const asked = { email, class: 'password_reset' as const, now: this.clock.now() };
    await this.dataSource.transaction((manager) => askForLetter(manager, asked));
  }
}
