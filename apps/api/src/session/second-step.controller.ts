import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { BeginSecondFactor, CheckSecondFactor, ConfirmSecondFactor } from '@workflow';
import type { Request } from 'express';
import { Public } from '../access/access.decorators.js';
import { pendingEntry } from '../access/session-cookie.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { NeverKept } from '../http/idempotency/named-requests.js';
import { RequestsAMinute } from '../http/rate-limit.js';
import { BeginSession } from './begin-session.js';
import { CodeDto, EnrolledDto, NewSecondFactorDto, SessionDto } from './session.dto.js';

/** Between the first step of signing in and being let in: open to whoever has passed the first, which the session knows. */
@ApiTags('session')
@ApiDefaultResponse({ type: ProblemDto })
@NeverKept()
@Controller('session/second-factor')
@Public()
@RequestsAMinute(30)
export class SecondStepController {
  constructor(
    private readonly codes: CheckSecondFactor,
    private readonly factors: BeginSecondFactor,
    private readonly confirmations: ConfirmSecondFactor,
    private readonly sessions: BeginSession,
  ) {}

  @Post()
  @ApiCreatedResponse({ type: SessionDto })
  async signInByCode(@Body() { code }: CodeDto, @Req() request: Request): Promise<SessionDto> {
    return this.sessions.run(request, await this.codes.run({ ...pendingEntry(request, 'code'), code }));
  }

  @Post('enrolment')
  @HttpCode(200)
  @ApiOkResponse({ type: NewSecondFactorDto })
  beginEnrolment(@Req() request: Request): Promise<NewSecondFactorDto> {
    const { personId } = pendingEntry(request, 'enrol');
    return this.factors.run({ personId, password: null });
  }

  @Post('enrolment/confirmation')
  @ApiCreatedResponse({ type: EnrolledDto })
  async confirmEnrolment(@Body() { code }: CodeDto, @Req() request: Request): Promise<EnrolledDto> {
    const { recoveryCodes, entry } = await this.confirmations.run({ ...pendingEntry(request, 'enrol'), code });
    return { recoveryCodes, session: await this.sessions.run(request, entry) };
  }
}
