import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiDefaultResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  type ActingPerson,
  BeginSecondFactor,
  ConfirmSecondFactor,
  RemoveOwnSecondFactor,
  RenewRecoveryCodes,
} from '@workflow';
import type { Request } from 'express';
import { CurrentActor, InPersonOnly, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { RequestsAMinute } from '../http/rate-limit.js';
import { CodeDto, NewSecondFactorDto, RecoveryCodesDto } from '../session/session.dto.js';
import { BeginSecondFactorDto } from './profile.dto.js';

/** The second factor of whoever is signed in. */
@ApiTags('profile')
@ApiDefaultResponse({ type: ProblemDto })
@InPersonOnly()
@Controller('profile/second-factor')
@SignedIn()
@RequestsAMinute(30)
export class SecondFactorController {
  constructor(
    private readonly factors: BeginSecondFactor,
    private readonly confirmations: ConfirmSecondFactor,
    private readonly withoutFactor: RemoveOwnSecondFactor,
    private readonly recovery: RenewRecoveryCodes,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: NewSecondFactorDto })
  beginSecondFactor(
    @Body() { currentPassword: password }: BeginSecondFactorDto,
    @CurrentActor() { personId }: ActingPerson,
  ): Promise<NewSecondFactorDto> {
    return this.factors.run({ personId, password });
  }

  @Post('confirmation')
  @ApiCreatedResponse({ type: RecoveryCodesDto })
  async confirmSecondFactor(
    @Body() { code }: CodeDto,
    @CurrentActor() { personId }: ActingPerson,
    @Req() { sessionID: sid }: Request,
  ): Promise<RecoveryCodesDto> {
    const { recoveryCodes } = await this.confirmations.run({ personId, code, sid });
    return { recoveryCodes };
  }

  @Post('removal')
  @HttpCode(204)
  @ApiNoContentResponse()
  removeSecondFactor(
    @Body() { code }: CodeDto,
    @CurrentActor() actor: ActingPerson,
    @Req() { sessionID: sid }: Request,
  ): Promise<void> {
    return this.withoutFactor.run({ code, sid, actor });
  }

  @Post('recovery-codes')
  @ApiCreatedResponse({ type: RecoveryCodesDto })
  async renewRecoveryCodes(@Body() { code }: CodeDto, @CurrentActor() actor: ActingPerson): Promise<RecoveryCodesDto> {
    return { recoveryCodes: await this.recovery.run({ code, actor }) };
  }
}
