import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AcceptInvitation, InvitationView } from '@workflow';
import type { Request } from 'express';
import { Public } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { NeverKept } from '../http/idempotency/named-requests.js';
import { RequestsAMinute } from '../http/rate-limit.js';
import { BeginSession } from '../session/begin-session.js';
import { SessionDto } from '../session/session.dto.js';
import { AcceptInvitationDto, InvitationDto } from './invitations.dto.js';

/** For whoever holds the link of the letter. Looking changes nothing. */
@ApiTags('invitations')
@ApiDefaultResponse({ type: ProblemDto })
@NeverKept()
@Controller('invitations/:token')
@Public()
@RequestsAMinute(60)
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationView,
    private readonly acceptances: AcceptInvitation,
    private readonly sessions: BeginSession,
  ) {}

  @Get()
  @ApiOkResponse({ type: InvitationDto })
  showInvitation(@Param('token') token: string): Promise<InvitationDto> {
    return this.invitations.run(token);
  }

  @Post('acceptance')
  @ApiCreatedResponse({ type: SessionDto })
  async acceptInvitation(
    @Param('token') token: string,
    @Body() body: AcceptInvitationDto,
    @Req() request: Request,
  ): Promise<SessionDto> {
    return this.sessions.run(request, await this.acceptances.run({ token, ...body }));
  }
}
