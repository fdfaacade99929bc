import { branchOf } from '@domain/access';
import { matchKey, postMatchKey } from '@domain/directory';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { OrganisationEntity, type OrganisationKind, PersonEntity } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { auditAccess } from './directory/audit-access.js';
import { demandEditableBody } from './directory/branches.js';
import { demandFreeBodyName, demandFreePostName, namespaceOfNew } from './directory/names.js';
import { officeOf } from './directory/office.js';

/** Adds a body and its office to the directory. @throws BadInput `name-taken`, NotFound for a parent outside the actor's branch */
@Injectable()
export class AddOrganisation {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    name: string;
    kind: OrganisationKind;
    /** Absent: that of the organisation above it, or of who adds it. */
    timeZone?: string;
    /** The organisation above it; absent: the top of the actor's branch. */
    parentId?: string | null;
    email?: string | null;
    actor: ActingPerson;
  }): Promise<{ id: string }> {
    const { name, kind, email, actor } = input;
    demand(actor, 'directory.edit');
    return this.dataSource.transaction(async (manager) => {
      const parentId = input.parentId ?? branchOf(actor);
      const above = parentId === null ? null : await demandEditableBody(manager, actor, parentId);
      // A post is told from others by the body it is of.
      const of = kind === 'role' ? above : null;
      await (of === null ? demandFreeBodyName(manager, name, actor) : demandFreePostName(manager, name, of.id));
      const timeZone = input.timeZone ?? (above ?? (await ownBody(manager, actor))).timeZone;
      const body = await manager.save(
        manager.create(OrganisationEntity, {
          name,
          kind,
          timeZone,
          parentId,
          matchKey: of === null ? matchKey(name) : postMatchKey(matchKey(name), of.matchKey),
          namesBranchId:
            of === null ? await namespaceOfNew(manager, matchKey(name), branchOf(actor)) : of.namesBranchId,
          state: 'active',
        }),
      );
      const office = await manager.save(manager.create(PersonEntity, { ...officeOf(body), email: email ?? null }));
      await auditAccess(manager, { before: null, after: office, actor, now: this.clock.now() });
      return { id: body.id };
    });
  }
}

function ownBody(manager: EntityManager, { organisationId }: ActingPerson): Promise<OrganisationEntity> {
  return manager.findOneByOrFail(OrganisationEntity, { id: organisationId });
}
