import type { Texts } from '@domain/texts';
import { Body, Controller, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AskExtension, GrantExtension, LinkDetailView, LinkHolder, RefuseExtension } from '@workflow';
import { Public } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { RequestsAMinute } from '../http/rate-limit.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { movedDate } from '../tasks/report-form.js';
import { GrantExtensionDto, NewDateDto, RefuseExtensionDto } from '../tasks/task-request.dto.js';
import { LinkViewDto } from './link.dto.js';
import { OpenLinkGuard } from './open-link.guard.js';

/** Later dates by the link of a letter: the lead's asks, the link of whoever decides decides. */
@ApiTags('links')
@ApiDefaultResponse({ type: ProblemDto })
@Public()
@RequestsAMinute(120)
@UseGuards(OpenLinkGuard)
@Controller('links/:token/extension')
export class LinkExtensionsController {
  constructor(
    private readonly holder: LinkHolder,
    private readonly view: LinkDetailView,
    private readonly ask: AskExtension,
    private readonly grant: GrantExtension,
    private readonly refuse: RefuseExtension,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: LinkViewDto })
  async askExtensionByLink(
    @Param('token') token: string,
    @Body() body: NewDateDto,
    @ReaderTexts() texts: Texts,
  ): Promise<LinkViewDto> {
    await this.ask.run({ ...(await this.holder.run(token, 'ask_extension')), ...movedDate(body) });
    return this.view.run(token, texts);
  }

  @Post('grant')
  @HttpCode(200)
  @ApiOkResponse({ type: LinkViewDto })
  async grantExtensionByLink(
    @Param('token') token: string,
    @Body() body: GrantExtensionDto,
    @ReaderTexts() texts: Texts,
  ): Promise<LinkViewDto> {
    await this.grant.run({ ...(await this.holder.run(token, 'grant_extension')), ...body });
    return this.view.run(token, texts);
  }

  @Post('refuse')
  @HttpCode(200)
  @ApiOkResponse({ type: LinkViewDto })
  async refuseExtensionByLink(
    @Param('token') token: string,
    @Body() body: RefuseExtensionDto,
    @ReaderTexts() texts: Texts,
  ): Promise<LinkViewDto> {
    await this.refuse.run({ ...(await this.holder.run(token, 'refuse_extension')), ...body });
    return this.view.run(token, texts);
  }
}
