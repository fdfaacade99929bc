import type { Texts } from '@domain/texts';
import { Body, Controller, Get, HttpCode, Param, Post, Query, UseGuards } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LeadsView, LinkDetailView, LinkHolder, RedirectTask } from '@workflow';
import { Public } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { RequestsAMinute } from '../http/rate-limit.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { ReceiverDto, ReceiverQueryDto } from '../tasks/hand-on.dto.js';
import { RedirectDto, redirectionOf } from '../tasks/redirect.dto.js';
import { LinkViewDto } from './link.dto.js';
import { OpenLinkGuard } from './open-link.guard.js';

/** Another lead for a declined task, by the link of the letter that told of it. */
@ApiTags('links')
@ApiDefaultResponse({ type: ProblemDto })
@Public()
@RequestsAMinute(120)
@UseGuards(OpenLinkGuard)
@Controller('links/:token')
export class LinkRedirectController {
  constructor(
    private readonly holder: LinkHolder,
    private readonly view: LinkDetailView,
    private readonly leads: LeadsView,
    private readonly redirect: RedirectTask,
  ) {}

  @Get('leads')
  @ApiOkResponse({ type: [ReceiverDto] })
  listLeadsByLink(@Param('token') token: string, @Query() { search = '' }: ReceiverQueryDto): Promise<ReceiverDto[]> {
    return this.leads.runByLink(token, search);
  }

  @Post('redirect')
  @HttpCode(200)
  @ApiOkResponse({ type: LinkViewDto })
  async redirectByLink(
    @Param('token') token: string,
    @Body() body: RedirectDto,
    @ReaderTexts() texts: Texts,
  ): Promise<LinkViewDto> {
    await this.redirect.run({ ...(await this.holder.run(token, 'redirect')), ...redirectionOf(body) });
    return this.view.run(token, texts);
  }
}
