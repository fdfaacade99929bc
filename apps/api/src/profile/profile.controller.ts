import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put, Req } from '@nestjs/common';
import { ApiDefaultResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  type ActingPerson,
  ChangeOwnName,
  ChooseOptionalLetters,
  EndOwnSessions,
  OpenSessions,
  OwnProfileView,
  RemoveOwnPassword,
  SetOwnPassword,
} from '@workflow';
import type { Request } from 'express';
import { CurrentActor, InPersonOnly, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { RequestsAMinute } from '../http/rate-limit.js';
import {
  ChangeOwnNameDto,
  OpenSessionDto,
  OptionalLettersDto,
  OwnProfileDto,
  RemovePasswordDto,
  SetPasswordDto,
} from './profile.dto.js';

@ApiTags('profile')
@ApiDefaultResponse({ type: ProblemDto })
@InPersonOnly()
@Controller('profile')
@SignedIn()
export class ProfileController {
  constructor(
    private readonly profile: OwnProfileView,
    private readonly names: ChangeOwnName,
    private readonly optionalLetters: ChooseOptionalLetters,
    private readonly passwords: SetOwnPassword,
    private readonly withoutPassword: RemoveOwnPassword,
    private readonly sessions: OpenSessions,
    private readonly endSessions: EndOwnSessions,
  ) {}

  @Get()
  @ApiOkResponse({ type: OwnProfileDto })
  async showOwnProfile(@CurrentActor() { personId }: ActingPerson): Promise<OwnProfileDto> {
    const { passwordSetAt, ...profile } = await this.profile.run(personId);
    const setAt = passwordSetAt?.toISOString() ?? null;
    return { ...profile, passwordSetAt: setAt };
  }

  @Patch()
  @ApiOkResponse({ type: OwnProfileDto })
  async changeOwnName(
    @Body() { fullName }: ChangeOwnNameDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<OwnProfileDto> {
    await this.names.run({ fullName, actor });
    return this.showOwnProfile(actor);
  }

  @Put('optional-letters')
  @HttpCode(204)
  @ApiNoContentResponse()
  chooseOptionalLetters(
    @Body() { wanted }: OptionalLettersDto,
    @CurrentActor() { personId }: ActingPerson,
  ): Promise<void> {
    return this.optionalLetters.run({ personId, wanted });
  }

  @Put('password')
  @RequestsAMinute(20)
  @HttpCode(204)
  @ApiNoContentResponse()
  setPassword(
    @Body() { currentPassword, password }: SetPasswordDto,
    @CurrentActor() actor: ActingPerson,
    @Req() { sessionID: sid }: Request,
  ): Promise<void> {
    return this.passwords.run({ currentPassword, password, sid, actor });
  }

  @Post('password/removal')
  @RequestsAMinute(20)
  @HttpCode(204)
  @ApiNoContentResponse()
  removePassword(
    @Body() { currentPassword }: RemovePasswordDto,
    @CurrentActor() actor: ActingPerson,
    @Req() { sessionID: sid }: Request,
  ): Promise<void> {
    return this.withoutPassword.run({ currentPassword, sid, actor });
  }

  @Get('sessions')
  @ApiOkResponse({ type: OpenSessionDto, isArray: true })
  async listSessions(
    @CurrentActor() { personId }: ActingPerson,
    @Req() { sessionID: sid }: Request,
  ): Promise<OpenSessionDto[]> {
    const sessions = await this.sessions.run({ personId, sid });
    return sessions.map(({ signedInAt, lastUsedAt, ...session }) => ({
      ...session,
      signedInAt: signedInAt?.toISOString() ?? null,
      lastUsedAt: lastUsedAt.toISOString(),
    }));
  }

  /** All but the one that asks. */
  @Delete('sessions')
  @HttpCode(204)
  @ApiNoContentResponse()
  endOtherSessions(@CurrentActor() actor: ActingPerson, @Req() { sessionID: sid }: Request): Promise<void> {
    return this.endSessions.run({ sid, actor });
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  endOneSession(
    @Param('id', ParseUUIDPipe) only: string,
    @CurrentActor() actor: ActingPerson,
    @Req() { sessionID: sid }: Request,
  ): Promise<void> {
    return this.endSessions.run({ only, sid, actor });
  }
}
