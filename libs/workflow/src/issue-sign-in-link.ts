import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { PersonEntity } from '@storage';
import { DataSource } from 'typeorm';
import { type NewSignInLink, newSignInLink } from './access/new-sign-in-link.js';
import { NotFound } from './acting/errors.js';
import { addressInLanguage } from './letters/address-in-language.js';

/** Makes a link that signs one person in, once, within an hour; its page opens in the language of that person. The token is returned here and never stored. @throws NotFound */
@Injectable()
export class IssueSignInLink {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(personId: string): Promise<NewSignInLink> {
    const { manager } = this.dataSource;
    const person = await manager.findOneBy(PersonEntity, { id: personId });
    if (person === null) throw new NotFound('person', personId);
    const link = await newSignInLink(manager, personId, this.clock.now(), 'terminal');
    return { ...link, path: addressInLanguage(link.path, person.language) };
  }
}
