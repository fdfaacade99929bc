import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AuditEventEntity, LetterEntity, PersonEntity } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { hashToken } from './access/tokens.js';
import { NotFound } from './acting/errors.js';

/**
 * A person says whether letters that may be refused come to him: on his page, or by the link of such a letter, which
 * says no and nothing else. What is not sent yet goes by it.
 */
@Injectable()
export class ChooseOptionalLetters {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ personId, wanted }: { personId: string; wanted: boolean }): Promise<void> {
    await this.dataSource.transaction((manager) => this.choose(manager, { personId, wanted, by: 'person' }));
  }

  /** Pressing twice is as good as once. @throws NotFound */
  async refuseByLetter(token: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const letter = await manager.findOneBy(LetterEntity, { unsubscribeTokenHash: hashToken(token) });
      if (letter === null) throw new NotFound('link', '');
      await this.choose(manager, { personId: letter.recipientId, wanted: false, by: 'letter' });
    });
  }

  private async choose(
    manager: EntityManager,
    { personId, wanted, by }: { personId: string; wanted: boolean; by: 'person' | 'letter' },
  ): Promise<void> {
    const person = await manager.findOneOrFail(PersonEntity, {
      where: { id: personId },
      lock: { mode: 'pessimistic_write' },
    });
    if (person.optionalLetters === wanted) return;
    await manager.save(Object.assign(person, { optionalLetters: wanted }));
    await manager.insert(AuditEventEntity, {
      at: this.clock.now(),
      actorId: personId,
      action: 'optional-letters-chosen',
      subject: `person:${personId}`,
      details: { wanted: String(wanted), by },
    });
  }
}
