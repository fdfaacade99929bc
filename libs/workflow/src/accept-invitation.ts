import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { PasswordHasher } from '@platform/secrets';
import { endSessionsOf, InvitationEntity, PersonEntity } from '@storage';
import { DataSource } from 'typeorm';
import { auditSignIn } from './sign-in/audit-sign-in.js';
import { type Entry, enter } from './sign-in/entry.js';
import { openInvitation } from './sign-in/open-invitation.js';
import { renamePerson } from './sign-in/rename-person.js';
import { savePassword } from './sign-in/save-password.js';

/**
 * An invited person confirms his name, sets a password or leaves it at letters, and is signed in; with a new password all
 * his sessions end. What is refused leaves the invitation open. @throws NotFound, Gone (see `openInvitation`), BadInput `name-taken` or what `savePassword` refuses
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly hasher: PasswordHasher,
  ) {}

  async run(input: { token: string; fullName: string; password?: string }): Promise<Entry> {
    const { token, fullName, password } = input;
    const now = this.clock.now();
    return this.dataSource.transaction(async (manager) => {
      const { id, personId } = await openInvitation(manager, token, now);
      const person = await manager.findOneOrFail(PersonEntity, {
        where: { id: personId },
        lock: { mode: 'for_no_key_update' },
      });
      await renamePerson(manager, person, fullName);
      if (password !== undefined) {
        await savePassword(manager, { personId, password, hasher: this.hasher, now });
        await endSessionsOf(manager, personId);
      }
      await manager.update(InvitationEntity, { id }, { acceptedAt: now });
      const details = { password: password === undefined ? 'no' : 'yes' };
      await auditSignIn(manager, { action: 'invitation-accepted', personId, actorId: personId, at: now, details });
      return enter(manager, { personId, method: 'link' }, now);
    });
  }
}
