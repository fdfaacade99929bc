import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { PersonEntity } from '@storage';
import { DataSource, In } from 'typeorm';
import { type NewSignInLink, newSignInLink } from './access/new-sign-in-link.js';
import { NotFound } from './acting/errors.js';
import { addressInLanguage } from './letters/address-in-language.js';

/** Makes a link that lets the visitor of the sample in, in his language: as its coordinator, or as whoever has the most rights there. @throws NotFound */
@Injectable()
export class EnterSample {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<NewSignInLink> {
    const { manager } = this.dataSource;
    const [visitor] = await manager.find(PersonEntity, {
      where: { role: In(['coordinator', 'administrator']) },
      // Of these two words the alphabet puts the coordinator last.
      order: { role: 'DESC', id: 'ASC' },
      take: 1,
    });
    if (visitor === undefined) throw new NotFound('person', 'coordinator');
    const link = await newSignInLink(manager, visitor.id, this.clock.now());
    return { ...link, path: addressInLanguage(link.path, visitor.language) };
  }
}
