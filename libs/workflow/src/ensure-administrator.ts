import { MOSCOW_TIME, matchKey, personMatchKey } from '@domain/directory';
import { type Language, russian } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { OrganisationEntity, PersonEntity } from '@storage';
import { DataSource, Not } from 'typeorm';
import { lockAdministrators } from './directory/administrators.js';
import { officeOf } from './directory/office.js';

/**
 * Finds the administrator, or makes the first one, so that there is somebody the first sign-in link is for.
 * `language` is what one who is made reads.
 */
@Injectable()
export class EnsureAdministrator {
  constructor(private readonly dataSource: DataSource) {}

  async run(language: Language = 'ru'): Promise<{ personId: string }> {
    return this.dataSource.transaction(async (manager) => {
      // Two first starts at once must not make two administrators.
      await lockAdministrators(manager);
      const known = await manager.findOne(PersonEntity, {
        where: { role: 'administrator', state: Not('left') },
        order: { id: 'ASC' },
      });
      if (known !== null) return { personId: known.id };
      const name = russian.say('directory.administration');
      const body =
        (await manager.findOneBy(OrganisationEntity, { matchKey: matchKey(name) })) ??
        (await manager.save(
          manager.create(OrganisationEntity, {
            name,
            matchKey: matchKey(name),
            kind: 'body',
            timeZone: MOSCOW_TIME,
            state: 'active',
          }),
        ));
      await manager.createQueryBuilder().insert().into(PersonEntity).values(officeOf(body)).orIgnore().execute();
      const fullName = russian.say('directory.administrator');
      const person = await manager.save(
        manager.create(PersonEntity, {
          organisationId: body.id,
          kind: 'person',
          fullName,
          matchKey: personMatchKey(fullName, body.matchKey),
          role: 'administrator',
          language,
          state: 'active',
        }),
      );
      return { personId: person.id };
    });
  }
}
