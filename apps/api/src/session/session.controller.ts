import { ROLE_PERMISSIONS } from '@domain/access';
import { dateInZone } from '@domain/calendar';
import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Req } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiDefaultResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { Clock } from '@platform/clock';
import { Config } from '@platform/config';
import {
  type ActingPerson,
  ChooseLanguage,
  type Entry,
  type KnownPerson,
  RequestSignInLink,
  SignedInPerson,
  SignIn,
  SignInByPassword,
} from '@workflow';
import type { Request } from 'express';
import { CurrentActor, CurrentPerson, Public, SignedIn } from '../access/access.decorators.js';
import { endSession, startSession } from '../access/session-cookie.js';
import { ApiErrorDto } from '../contract/api-error.dto.js';
import { NotSignedIn } from '../http/http-refusals.js';
import { RequestsAMinute } from '../http/rate-limit.js';
import { ChooseLanguageDto, PasswordSignInDto, RequestSignInLinkDto, SessionDto, SignInDto } from './session.dto.js';

@ApiTags('session')
@ApiDefaultResponse({ type: ApiErrorDto })
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIns: SignIn,
    private readonly passwords: SignInByPassword,
    private readonly people: SignedInPerson,
    private readonly languages: ChooseLanguage,
    private readonly requestLink: RequestSignInLink,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  @Post()
  @Public()
  @RequestsAMinute(60)
  @ApiCreatedResponse({ type: SessionDto })
  async signIn(@Body() body: SignInDto, @Req() request: Request): Promise<SessionDto> {
    return this.begin(request, await this.signIns.run(body.token));
  }

  /** Answers alike, and as late, whether the address is unknown, has no password or another one. */
  @Post('password')
  @Public()
  @RequestsAMinute(30)
  @ApiCreatedResponse({ type: SessionDto })
  async signInByPassword(@Body() body: PasswordSignInDto, @Req() request: Request): Promise<SessionDto> {
    return this.begin(request, await this.passwords.run({ ...body, caller: request.ip ?? '' }));
  }

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: SessionDto })
  showSession(@CurrentPerson() person: KnownPerson): SessionDto {
    return this.sessionOf(person);
  }

  @Patch()
  @SignedIn()
  @ApiOkResponse({ type: SessionDto })
  async chooseLanguage(
    @Body() { language }: ChooseLanguageDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<SessionDto> {
    await this.languages.run({ language, actor });
    return this.sessionOf(await this.personNow(actor.personId));
  }

  @Delete()
  @Public()
  @HttpCode(204)
  @ApiNoContentResponse()
  async signOut(@Req() request: Request): Promise<void> {
    await endSession(request);
  }

  /** Answers alike whether the address is known or not, so that nobody can ask who is in the directory. */
  @Post('link')
  @Public()
  @RequestsAMinute(10)
  @HttpCode(202)
  @ApiAcceptedResponse()
  async requestSignInLink(@Body() body: RequestSignInLinkDto): Promise<void> {
    await this.requestLink.run(body.email);
  }

  private async begin(request: Request, entry: Entry): Promise<SessionDto> {
    const person = await this.personNow(entry.personId);
    await startSession(request, entry);
    return this.sessionOf(person);
  }

  private async personNow(personId: string): Promise<KnownPerson> {
    const person = await this.people.run(personId);
    if (person === undefined) throw new NotSignedIn();
    return person;
  }

  private sessionOf(person: KnownPerson): SessionDto {
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
