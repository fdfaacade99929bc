import type { Language } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AuditEventEntity, PersonEntity } from '@storage';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { NotFound } from './acting/errors.js';

/** A person says which language he reads: his pages and the letters not written yet are in it from now on. @throws NotFound */
@Injectable()
export class ChooseLanguage {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ language, actor }: { language: Language; actor: ActingPerson }): Promise<void> {
    const id = actor.personId;
    await this.dataSource.transaction(async (manager) => {
      const person = await manager.findOne(PersonEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
      if (person === null) throw new NotFound('person', id);
      const { language: before } = person;
      if (before === language) return;
      await manager.save(Object.assign(person, { language }));
      await manager.insert(AuditEventEntity, {
        at: this.clock.now(),
        actorId: id,
        action: 'language-chosen',
        subject: `person:${id}`,
        details: { before, language },
      });
    });
  }
}
