import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { CredentialEntity, PersonEntity, sessionsOfPerson } from '@storage';
import { DataSource } from 'typeorm';
import { NotFound } from '../../acting/errors.js';
import { latestLock, locksOf } from '../../sign-in/tries.js';

export interface PersonAccess {
  readonly hasPassword: boolean;
  /** Wrong tries have locked his sign-in by password until then. */
  readonly lockedUntil: Date | null;
  readonly sessions: number;
}

/** How a person of the directory gets in, for whoever looks after it. @throws NotFound */
@Injectable()
export class PersonAccessView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(personId: string): Promise<PersonAccess> {
    const { manager } = this.dataSource;
    const person = await manager.findOneBy(PersonEntity, { id: personId });
    if (person === null) throw new NotFound('person', personId);
    const sessions = await sessionsOfPerson(manager, personId);
    return {
      hasPassword: await manager.existsBy(CredentialEntity, { personId }),
      lockedUntil: await latestLock(manager, locksOf(person), this.clock.now()),
      sessions: sessions.length,
    };
  }
}
