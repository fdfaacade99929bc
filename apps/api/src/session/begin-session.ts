import { ROLE_PERMISSIONS } from '@domain/access';
import { dateInZone } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { Config } from '@platform/config';
import { type Entry, type KnownPerson, SignedInPerson } from '@workflow';
import type { Request } from 'express';
import { startSession } from '../access/session-cookie.js';
import { NotSignedIn } from '../http/http-refusals.js';
import type { SessionDto } from './session.dto.js';

/** What every door that lets somebody in does in the end, and what it answers. */
@Injectable()
export class BeginSession {
  constructor(
    private readonly people: SignedInPerson,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** @throws SecondFactorNeeded when another step is asked of him first */
  async run(request: Request, entry: Entry): Promise<SessionDto> {
    const session = this.sessionOf(await this.personNow(entry.personId));
    await startSession(request, entry);
    return session;
  }

  async personNow(personId: string): Promise<KnownPerson> {
    const person = await this.people.run(personId);
    if (person === undefined) throw new NotSignedIn();
    return person;
  }

  sessionOf(person: KnownPerson): SessionDto {
    const { id, fullName, role, language, organisationName, timeZone } = person;
    return {
      person: { id, fullName, role, organisationName },
      language,
      permissions: [...ROLE_PERMISSIONS[role]],
      today: dateInZone(this.clock.now(), timeZone),
      timeZone,
      simulatedClock: this.config.clockIsSimulated,
      instance: this.config.instance,
      mailMode: this.config.mailMode,
    };
  }
}
