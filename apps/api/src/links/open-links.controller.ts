import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiDefaultResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, OpenLinksView, RevokeLinks } from '@workflow';
import { CurrentActor, InPersonOnly, Requires, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { OpenLinksDto, openLinksDto } from './open-links.dto.js';

/** What letters to whoever is signed in open, and how he takes it back. */
@ApiTags('profile')
@ApiDefaultResponse({ type: ProblemDto })
@SignedIn()
@InPersonOnly()
@Controller('profile/links')
export class OwnLinksController {
  constructor(
    private readonly links: OpenLinksView,
    private readonly revocations: RevokeLinks,
  ) {}

  @Get()
  @ApiOkResponse({ type: OpenLinksDto })
  async listOwnLinks(@CurrentActor() actor: ActingPerson): Promise<OpenLinksDto> {
    return openLinksDto(await this.links.run(actor.personId, actor));
  }

  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  revokeOwnLinks(@CurrentActor() actor: ActingPerson): Promise<void> {
    return this.revocations.run({ personId: actor.personId, actor });
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  revokeOwnLink(@Param('id', ParseUUIDPipe) linkId: string, @CurrentActor() actor: ActingPerson): Promise<void> {
    return this.revocations.run({ personId: actor.personId, linkId, actor });
  }
}

/** The same of somebody in the directory: a mailbox others read, a letter that was forwarded. */
@ApiTags('people')
@ApiDefaultResponse({ type: ProblemDto })
@Requires('directory.edit', 'person')
@InPersonOnly()
@Controller('directory/people/:id/links')
export class LinksOfPersonController {
  constructor(
    private readonly links: OpenLinksView,
    private readonly revocations: RevokeLinks,
  ) {}

  @Get()
  @ApiOkResponse({ type: OpenLinksDto })
  async listLinksOfPerson(
    @Param('id', ParseUUIDPipe) personId: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<OpenLinksDto> {
    return openLinksDto(await this.links.run(personId, actor));
  }

  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  revokeLinksOfPerson(
    @Param('id', ParseUUIDPipe) personId: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    return this.revocations.run({ personId, actor });
  }

  @Delete(':linkId')
  @HttpCode(204)
  @ApiNoContentResponse()
  revokeLinkOfPerson(
    @Param('id', ParseUUIDPipe) personId: string,
    @Param('linkId', ParseUUIDPipe) linkId: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    return this.revocations.run({ personId, linkId, actor });
  }
}
