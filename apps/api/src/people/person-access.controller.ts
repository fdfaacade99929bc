import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiDefaultResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, EndSessionsOfPerson, PersonAccessView, UnlockSignIn } from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ApiErrorDto } from '../contract/api-error.dto.js';
import { PersonAccessDto } from './person-access.dto.js';

/** How people of the directory get in: an administrator's matter. */
@ApiTags('people')
@ApiDefaultResponse({ type: ApiErrorDto })
@Controller('directory/people/:id')
@Requires('setup.see', 'person')
export class PersonAccessController {
  constructor(
    private readonly access: PersonAccessView,
    private readonly locks: UnlockSignIn,
    private readonly sessions: EndSessionsOfPerson,
  ) {}

  @Get('access')
  @ApiOkResponse({ type: PersonAccessDto })
  async showPersonAccess(@Param('id', ParseUUIDPipe) id: string): Promise<PersonAccessDto> {
    const { lockedUntil, ...access } = await this.access.run(id);
    return { ...access, lockedUntil: lockedUntil?.toISOString() ?? null };
  }

  @Post('unlock')
  @HttpCode(204)
  @ApiNoContentResponse()
  unlockPerson(@Param('id', ParseUUIDPipe) personId: string, @CurrentActor() actor: ActingPerson): Promise<void> {
    return this.locks.run({ personId, actor });
  }

  @Delete('sessions')
  @HttpCode(204)
  @ApiNoContentResponse()
  endSessionsOfPerson(
    @Param('id', ParseUUIDPipe) personId: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    return this.sessions.run({ personId, actor });
  }
}
