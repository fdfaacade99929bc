import { readFile } from 'node:fs/promises';
import { issuerName, matchKey, nameOfKey } from '@domain/directory';
import type { Language } from '@domain/texts';
import { type Clock, waitUntil } from '@platform/clock';
import type { Queues } from '@platform/queues';
import { OrderDocumentEntity, OrganisationEntity, PersonEntity } from '@storage';
import {
  type ActingPerson,
  AddPerson,
  EnsureAdministrator,
  ReadOrder,
  ReceiveOrder,
  UpdateOrganisation,
  UpdatePerson,
} from '@workflow';
import { type DataSource, IsNull, Not } from 'typeorm';
import { readSampleParts, SAMPLE_ORDER_FILE } from './sample-parts.js';

/** A text is read in a second; a busy machine takes longer. */
const READ_TIMEOUT_MS = 60_000;

export interface SampleWorld {
  readonly source: DataSource;
  readonly clock: Clock;
  readonly queues: Queues;
  /** Of the visitor's pages and letters. */
  readonly language: Language;
}

/**
 * Brings the sample to the moment before the visitor's first click: an order received and read, an address for everybody
 * it names, and the coordinator as whom the visitor comes in. Done by the verbs, as people would do it; what an interrupted
 * preparation did is found and not done again.
 */
export async function prepareSample(world: SampleWorld): Promise<void> {
  const actor = await administrator(world.source);
  const order = await readOrder(world, actor);
  await giveAddresses(world, actor);
  await addCoordinator(world, actor, order);
}

async function administrator(source: DataSource): Promise<ActingPerson> {
  const { personId } = await new EnsureAdministrator(source).run();
  const { organisationId } = await source.manager.findOneByOrFail(PersonEntity, { id: personId });
  return { personId, organisationId, role: 'administrator', via: 'cli' };
}

async function readOrder({ source, clock, queues }: SampleWorld, actor: ActingPerson): Promise<OrderDocumentEntity> {
  const bytes = await readFile(SAMPLE_ORDER_FILE);
  const fileName = readSampleParts().orderName;
  const { orderId } = await new ReceiveOrder(source, clock, queues).run({ fileName, bytes, actor });
  // Read here and now; should the worker be at it already, it is waited for.
  await new ReadOrder(source).run(orderId);
  const read = await waitUntil(
    async () =>
      (await source.manager.findOneBy(OrderDocumentEntity, { id: orderId, state: Not('received') })) ?? undefined,
    { timeoutMs: READ_TIMEOUT_MS, everyMs: 100 },
  );
  if (read === undefined) throw new Error('The order of the sample was not read in time');
  return read;
}

/** To all whom the order names and who have none yet. */
async function giveAddresses({ source, clock }: SampleWorld, actor: ActingPerson): Promise<void> {
  const addresses = readSampleParts();
  const people = await source.manager.findBy(PersonEntity, { email: IsNull() });
  for (const { id, version, kind, fullName } of people) {
    const email = addresses.people[fullName];
    if (kind === 'office' || email === undefined) continue;
    await new UpdatePerson(source, clock).run({ id, version, change: { email }, actor });
  }
  const withoutAddress = new Set(people.filter(({ kind }) => kind === 'office').map((office) => office.organisationId));
  for (const { id, version, matchKey: key } of await source.manager.find(OrganisationEntity)) {
    const email = addresses.offices[nameOfKey(key)];
    if (!withoutAddress.has(id) || email === undefined) continue;
    await new UpdateOrganisation(source, clock).run({ id, version, change: { email }, actor });
  }
}

/** Of the body that issued the order, as in life. */
async function addCoordinator(world: SampleWorld, actor: ActingPerson, order: OrderDocumentEntity): Promise<void> {
  const { source, clock, language } = world;
  if (await source.manager.existsBy(PersonEntity, { role: 'coordinator' })) return;
  if (order.reading === null) throw new Error('The order of the sample could not be read');
  const issuer = await source.manager.findOneByOrFail(OrganisationEntity, {
    matchKey: matchKey(issuerName(order.reading)),
  });
  await new AddPerson(source, clock).run({
    ...readSampleParts().coordinator,
    organisationId: issuer.id,
    role: 'coordinator',
    // He runs the whole sample, also what the directory of the order has outside his own branch.
    branchId: null,
    language,
    actor,
  });
}
