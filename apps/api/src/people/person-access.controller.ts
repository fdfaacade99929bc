import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiDefaultResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  type ActingPerson,
  EndSessionsOfPerson,
  InvitePerson,
  PersonAccessView,
  ResetSecondFactor,
  RevokeInvitation,
  UnlockSignIn,
} from '@workflow';
import { CurrentActor, InPersonOnly, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { PersonAccessDto } from './person-access.dto.js';

/** How people of the directory get in. Inviting is for whoever keeps the directory, the rest an administrator's matter. */
@ApiTags('people')
@ApiDefaultResponse({ type: ProblemDto })
@InPersonOnly()
@Controller('directory/people/:id')
export class PersonAccessController {
  constructor(
    private readonly access: PersonAccessView,
    private readonly invitations: InvitePerson,
    private readonly revocations: RevokeInvitation,
    private readonly locks: UnlockSignIn,
    private readonly sessions: EndSessionsOfPerson,
    private readonly factors: ResetSecondFactor,
  ) {}

  @Get('access')
  @Requires('directory.edit', 'person')
  @ApiOkResponse({ type: PersonAccessDto })
  async showPersonAccess(@Param('id', ParseUUIDPipe) id: string): Promise<PersonAccessDto> {
    const { lockedUntil, invitation, ...access } = await this.access.run(id);
    return {
      ...access,
      lockedUntil: lockedUntil?.toISOString() ?? null,
      invitation: invitation && { ...invitation, sentAt: invitation.sentAt.toISOString() },
    };
  }

  /** The letter goes by the usual way; the one before is then good for nothing. */
  @Post('invitation')
  @Requires('directory.edit', 'person')
  @HttpCode(202)
  @ApiAcceptedResponse()
  invitePerson(@Param('id', ParseUUIDPipe) personId: string, @CurrentActor() actor: ActingPerson): Promise<void> {
    return this.invitations.run({ personId, actor });
  }

  @Delete('invitation')
  @Requires('directory.edit', 'person')
  @HttpCode(204)
  @ApiNoContentResponse()
  revokeInvitation(@Param('id', ParseUUIDPipe) personId: string, @CurrentActor() actor: ActingPerson): Promise<void> {
    return this.revocations.run({ personId, actor });
  }

  @Post('unlock')
  @Requires('setup.see', 'person')
  @HttpCode(204)
  @ApiNoContentResponse()
  unlockPerson(@Param('id', ParseUUIDPipe) personId: string, @CurrentActor() actor: ActingPerson): Promise<void> {
    return this.locks.run({ personId, actor });
  }

  @Delete('sessions')
  @Requires('setup.see', 'person')
  @HttpCode(204)
  @ApiNoContentResponse()
  endSessionsOfPerson(
    @Param('id', ParseUUIDPipe) personId: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    return this.sessions.run({ personId, actor });
  }

  @Delete('second-factor')
  @Requires('setup.see', 'person')
  @HttpCode(204)
  @ApiNoContentResponse()
  resetSecondFactor(@Param('id', ParseUUIDPipe) personId: string, @CurrentActor() actor: ActingPerson): Promise<void> {
    return this.factors.run({ personId, actor });
  }
}
