import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, ChangeSignInSettings, SignInSettingsView } from '@workflow';
import { CurrentActor, InPersonOnly, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { SignInSettingsDto } from './sign-in-settings.dto.js';

@ApiTags('setup')
@ApiDefaultResponse({ type: ProblemDto })
@InPersonOnly()
@Controller('setup/sign-in')
@Requires('setup.see')
export class SignInSettingsController {
  constructor(
    private readonly view: SignInSettingsView,
    private readonly changes: ChangeSignInSettings,
  ) {}

  @Get()
  @ApiOkResponse({ type: SignInSettingsDto })
  async showSignInSettings(): Promise<SignInSettingsDto> {
    const { secondFactorRoles, groups, ...settings } = await this.view.run();
    return { ...settings, secondFactorRoles: [...secondFactorRoles], groups: [...groups] };
  }

  @Put()
  @ApiOkResponse({ type: SignInSettingsDto })
  async changeSignInSettings(
    @Body() { version, ...settings }: SignInSettingsDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<SignInSettingsDto> {
    await this.changes.run({ version, settings, actor });
    return this.showSignInSettings();
  }
}
