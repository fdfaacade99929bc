import { dateInZone } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { openLetters, PersonEntity } from '@storage';
import { DataSource, Raw } from 'typeorm';

/**
 * Asks for a sign-in link by e-mail: leaves a letter for every person of that address, which the usual pipeline sends.
 * The link itself is made when the letter is frozen, so its hour starts then. An unknown address leaves nothing and is
 * not told apart by the caller.
 */
@Injectable()
export class RequestSignInLink {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(email: string): Promise<void> {
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const people = await manager.find(PersonEntity, {
        where: { email: Raw((column) => `lower(${column}) = lower(:email)`, { email: email.trim() }) },
        relations: { organisation: true },
      });
      if (people.length === 0) return;
      const letters = people.map(({ id: recipientId, organisation }) => ({
        recipientId,
        localDay: dateInZone(now, organisation.timeZone),
        class: 'sign_in' as const,
      }));
      await openLetters(manager, letters, now);
    });
  }
}
