import { hasGivenBranch } from '@domain/access';
import { personMatchKey } from '@domain/directory';
import { type GroupRule, type Identity, ruleFor } from '@domain/sign-in';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { IdentityProvider, type ProviderChecks } from '@platform/identity';
import { endSessionsOf, OrganisationEntity, PersonEntity, type PersonRole } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { BadInput } from './acting/errors.js';
import { keepAnAdministrator } from './directory/administrators.js';
import { demandFreePersonName } from './directory/names.js';
import { auditSignIn } from './sign-in/audit-sign-in.js';
import { type Entry, enter } from './sign-in/entry.js';
import { knownIdentity, linkIdentity } from './sign-in/known-identity.js';
import { signInSettings } from './sign-in/settings.js';

/**
 * Says whom the organisation's own sign-in has sent back. His role follows the first group of his that the settings name;
 * somebody unknown is entered by that group, else as an observer where the settings have a place for him, else refused.
 *
 * @throws ExpectedError `provider-refused`, `provider-unavailable`, BadInput `provider-stranger`, `last-administrator`,
 * Conflict `provider-ambiguous`
 */
@Injectable()
export class SignInByProvider {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly provider: IdentityProvider,
  ) {}

  /** `query` is what the provider has put into the address of its answer. */
  async run({ query, checks }: { query: string; checks: ProviderChecks }): Promise<Entry> {
    const identity = await this.provider.finish(query, checks);
    const now = this.clock.now();
    return this.dataSource.transaction(async (manager) => {
      // Two answers for one stranger at once must not enter him twice.
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 7202613))', [identity.subject]);
      const { groups, strangersOrganisationId } = await signInSettings(manager);
      const rule = ruleFor(identity, groups);
      const known = await knownIdentity(manager, identity, { organisationId: rule?.organisationId ?? null, now });
      if (known !== undefined) {
        if (rule !== undefined) await giveRole(manager, known, rule, now);
        return enter(manager, { personId: known.id, method: 'provider' }, now);
      }
      const organisationId = rule?.organisationId ?? strangersOrganisationId;
      if (organisationId === null) throw new BadInput('provider-stranger');
      const personId = await addStranger(manager, identity, { organisationId, role: rule?.role ?? 'observer', now });
      return enter(manager, { personId, method: 'provider' }, now);
    });
  }
}

/** The role of his group, and what it covers. */
async function giveRole(manager: EntityManager, person: PersonEntity, rule: GroupRule, now: Date): Promise<void> {
  const { role: roleBefore, id: personId } = person;
  const { role } = rule;
  const branchId = branchFor(rule);
  if (roleBefore === role && person.branchId === branchId) return;
  if (roleBefore === 'administrator' && role !== roleBefore) await keepAnAdministrator(manager);
  await manager.save(Object.assign(person, { role, branchId }));
  await endSessionsOf(manager, personId);
  const details = { fields: 'role', roleBefore, role, by: 'provider' };
  await auditSignIn(manager, { action: 'person-changed', personId, actorId: null, at: now, details });
}

/** Who looks over others does so from the body of the rule down; everybody else's role has no branch of its own. */
function branchFor({ role, organisationId }: Omit<GroupRule, 'group'>): string | null {
  return hasGivenBranch(role) ? organisationId : null;
}

async function addStranger(
  manager: EntityManager,
  identity: Identity,
  { organisationId, role, now }: { organisationId: string; role: PersonRole; now: Date },
): Promise<string> {
  const body = await manager.findOneByOrFail(OrganisationEntity, { id: organisationId });
  const fullName = identity.fullName ?? identity.email ?? identity.subject;
  await demandFreePersonName(manager, fullName, body);
  const person = await manager.save(
    manager.create(PersonEntity, {
      organisationId,
      kind: 'person',
      fullName,
      matchKey: personMatchKey(fullName, body.matchKey),
      namesBranchId: body.namesBranchId,
      email: identity.email,
      role,
      branchId: branchFor({ role, organisationId }),
      state: 'active',
    }),
  );
  const details = { role, by: 'provider' };
  await auditSignIn(manager, { action: 'person-added', personId: person.id, actorId: null, at: now, details });
  await linkIdentity(manager, identity, person.id, now);
  return person.id;
}
