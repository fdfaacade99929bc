import { directoryKeys, issuerName, proposeDirectory } from '@domain/directory';
import { type OrderReading, type Party, requisitePeople } from '@domain/orders';
import type { RoadmapItemEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { organisationsByKey } from '../../directory/entries-by-key.js';
import { type NamingOrder, namingOf } from '../../directory/naming.js';
import { peopleMeant } from '../../directory/people-meant.js';
import { partiesOf } from '../../orders/order-tasks.js';

/** Which entry of the directory each party of an order is. */
export class DirectoryIds {
  private constructor(
    private readonly reading: OrderReading,
    private readonly organisations: ReadonlyMap<string, { readonly id: string }>,
    private readonly people: ReadonlyMap<string, { readonly id: string }>,
  ) {}

  static async of(
    manager: EntityManager,
    order: NamingOrder,
    items: readonly RoadmapItemEntity[],
    reading: OrderReading,
  ): Promise<DirectoryIds> {
    const ofRows = items.map(partiesOf).flatMap(({ responsible, executors }) => [...responsible, ...executors]);
    const parties = [...ofRows, ...requisitePeople(reading.order)];
    const naming = await namingOf(manager, order, issuerName(reading));
    const keys = parties.map((party) => directoryKeys(party, reading));
    const people = new Set(keys.map(({ personKey }) => personKey));
    return new DirectoryIds(
      reading,
      await organisationsByKey(
        manager,
        naming,
        keys.map((key) => key.organisationKey),
      ),
      await peopleMeant(
        manager,
        naming,
        proposeDirectory(reading, parties).people.filter(({ key }) => people.has(key)),
      ),
    );
  }

  /** The person, where the party is one; else the body. Null for a party the directory does not have. */
  idOf(party: Party): string | null {
    const { organisationKey, personKey } = directoryKeys(party, this.reading);
    const entry = personKey === null ? this.organisations.get(organisationKey) : this.people.get(personKey);
    return entry?.id ?? null;
  }
}
