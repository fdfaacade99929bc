import type { SignInSettings } from '@domain/sign-in';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AuditEventEntity, OrganisationEntity, SignInSettingEntity } from '@storage';
import { DataSource, In } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { Conflict, NotFound } from './acting/errors.js';
import { signInSettings } from './sign-in/settings.js';

/** An administrator settles who needs a second factor and what the groups of the organisation's sign-in mean. @throws NotFound, Conflict `stale-settings` */
@Injectable()
export class ChangeSignInSettings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { version: number; settings: SignInSettings; actor: ActingPerson }): Promise<void> {
    const { version, settings, actor } = input;
    demand(actor, 'setup.see');
    await this.dataSource.transaction(async (manager) => {
      await manager.query('lock table sign_in_setting in share row exclusive mode');
      const before = await signInSettings(manager);
      if (before.version !== version) throw new Conflict('stale-settings');
      const wanted = [...settings.groups.map((rule) => rule.organisationId), settings.strangersOrganisationId];
      const ids = [...new Set(wanted.filter((id) => id !== null))];
      const known = await manager.findBy(OrganisationEntity, { id: In(ids) });
      const missing = ids.find((id) => !known.some((organisation) => organisation.id === id));
      if (missing !== undefined) throw new NotFound('organisation', missing);
      const row =
        (await manager.findOneBy(SignInSettingEntity, { id: true })) ??
        manager.create(SignInSettingEntity, { id: true });
      await manager.save(Object.assign(row, { value: settings }));
      await manager.insert(AuditEventEntity, {
        at: this.clock.now(),
        actorId: actor.personId,
        action: 'sign-in-settings-changed',
        subject: 'sign-in-settings',
        details: {
          secondFactorRoles: settings.secondFactorRoles.join(', '),
          groups: settings.groups.map(({ group, role }) => `${group}: ${role}`).join(', '),
          strangers: settings.strangersOrganisationId === null ? 'refused' : 'observers',
        },
      });
    });
  }
}
