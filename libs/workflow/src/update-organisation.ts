import { branchOf } from '@domain/access';
import { matchKey } from '@domain/directory';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { noteNewNames, OrganisationEntity, type OrganisationKind, PersonEntity, type Standing } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { Conflict, NotFound } from './acting/errors.js';
import { auditAccess } from './directory/audit-access.js';
import { demandPlaceInTree } from './directory/branches.js';
import { followZone, zoneUnder } from './directory/follow-zone.js';
import { memberRule } from './directory/member-rule.js';
import { demandFreeBodyName, demandFreePostName } from './directory/names.js';
import { officeOf } from './directory/office.js';
import { demandSameEntry, giveStanding } from './directory/posts.js';
import { reopenUndeliveredReminders } from './directory/reopen-reminders.js';
import { demandRightOver } from './directory/right-over.js';
import { voidLinks } from './sign-in/void-links.js';

export interface OrganisationChanged {
  /** How many below it went by its time zone and got its new one. */
  readonly zoneFollowers: number;
}

export interface OrganisationChange {
  readonly name?: string;
  readonly kind?: OrganisationKind;
  /** Goes to all below it that went by its zone before. */
  readonly timeZone?: string;
  readonly tags?: readonly string[];
  /** It is no more, or is again: its tasks and their history stay. */
  readonly closed?: boolean;
  /** Moves the organisation, with all below it, under another one; null makes it a top. */
  readonly parentId?: string | null;
  /** Of a post: its holder leads the body it is of. */
  readonly standing?: Standing | null;
  /** Null takes the address away. */
  readonly email?: string | null;
}

/**
 * Changes a body of the directory; its e-mail is kept by its office. The match key, by which orders find the body, stays;
 * under its new name they find it too.
 *
 * @throws NotFound, Conflict `stale-entry`, BadInput `name-taken`, `role-needs-administrator`, `place-in-tree`, `post-in-use`
 * or `not-a-post`
 */
@Injectable()
export class UpdateOrganisation {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    id: string;
    version: number;
    change: OrganisationChange;
    actor: ActingPerson;
  }): Promise<OrganisationChanged> {
    demand(input.actor, 'directory.edit');
    return this.dataSource.transaction(async (manager) => {
      const organisation = await manager.findOne(OrganisationEntity, {
        where: { id: input.id },
        lock: { mode: 'pessimistic_write' },
      });
      if (organisation === null) throw new NotFound('organisation', input.id);
      if (organisation.version !== input.version) throw new Conflict('stale-entry', { name: organisation.name });
      const { email, closed, ...fields } = input.change;
      if (closed !== undefined) organisation.state = closed ? 'closed' : 'active';
      const { name, standing } = fields;
      await demandSameEntry(manager, organisation, fields);
      if (fields.kind !== undefined) Object.assign(organisation, memberRule(organisation, fields.kind));
      const zoneBefore = organisation.timeZone;
      if (fields.parentId !== undefined) {
        await demandPlaceInTree(manager, input.actor, organisation.id, fields.parentId);
        organisation.timeZone = await zoneUnder(manager, organisation, fields.parentId);
      }
      const isRenamed = name !== undefined && name !== organisation.name;
      if (isRenamed) await this.rename(manager, organisation, name, input.actor);
      if (standing !== undefined) await giveStanding(manager, organisation, standing, input.actor, this.clock.now());
      await manager.save(Object.assign(organisation, fields, { version: organisation.version }));
      // A change of the address alone must also count as a change of the entry.
      await manager.increment(OrganisationEntity, { id: organisation.id, version: input.version }, 'version', 1);
      if (isRenamed) await noteNewNames(manager, [{ id: organisation.id, key: matchKey(name) }], branchOf(input.actor));
      if (email !== undefined) await this.giveAddress(manager, organisation, email, input.actor);
      return { zoneFollowers: await followZone(manager, organisation.id, zoneBefore, organisation.timeZone) };
    });
  }

  /** The office goes by the name of its body. */
  private async rename(
    manager: EntityManager,
    body: OrganisationEntity,
    name: string,
    actor: ActingPerson,
  ): Promise<void> {
    const { id, kind, parentId } = body;
    const isPost = kind === 'role' && parentId !== null;
    await (isPost ? demandFreePostName(manager, name, parentId, id) : demandFreeBodyName(manager, name, actor, id));
    await manager.update(PersonEntity, { organisationId: body.id, kind: 'office' }, { fullName: name });
  }

  private async giveAddress(
    manager: EntityManager,
    body: OrganisationEntity,
    email: string | null,
    actor: ActingPerson,
  ): Promise<void> {
    await manager.createQueryBuilder().insert().into(PersonEntity).values(officeOf(body)).orIgnore().execute();
    const office = await manager.findOneByOrFail(PersonEntity, { organisationId: body.id, kind: 'office' });
    if (office.email === email) return;
    await demandRightOver(manager, actor, office);
    const now = this.clock.now();
    const { email: emailBefore, role } = office;
    await manager.save(Object.assign(office, { email }));
    await voidLinks(manager, [office.id], now);
    await auditAccess(manager, { before: { email: emailBefore, role }, after: office, actor, now });
    if (email !== null) await reopenUndeliveredReminders(manager, [office.id], now);
  }
}
