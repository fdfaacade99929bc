import { directoryKeys } from '@domain/directory';
import { Injectable } from '@nestjs/common';
import { DirectoryAliasEntity, OrganisationEntity, PersonEntity } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { NotFound } from './acting/errors.js';
import { partyNamed } from './orders/party-named.js';
import { openReview } from './review/open-review.js';

/**
 * Says at review which entry of the directory a name of an order means. From then on every order that calls somebody so
 * means that entry; the words of the order stay. @throws NotFound, Conflict `order-confirmed`
 */
@Injectable()
export class MatchName {
  constructor(private readonly dataSource: DataSource) {}

  async run(input: { orderId: string; name: string; entryId: string; actor: ActingPerson }): Promise<void> {
    const { orderId, name, entryId, actor } = input;
    demand(actor, 'orders.confirm');
    await this.dataSource.transaction(async (manager) => {
      const { reading } = await openReview(manager, orderId);
      const party = await partyNamed(manager, orderId, name);
      const { organisationKey, personKey } = directoryKeys(party, reading);
      const isPerson = personKey !== null;
      const entity = isPerson ? PersonEntity : OrganisationEntity;
      if (!(await manager.existsBy(entity, { id: entryId })))
        throw new NotFound(isPerson ? 'person' : 'organisation', entryId);
      const alias = {
        matchKey: personKey ?? organisationKey,
        organisationId: isPerson ? null : entryId,
        personId: isPerson ? entryId : null,
        chosenBy: actor.personId,
      };
      await manager.upsert(DirectoryAliasEntity, alias, ['matchKey']);
    });
  }
}
