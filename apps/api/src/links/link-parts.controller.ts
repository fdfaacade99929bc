import type { Texts } from '@domain/texts';
import { Body, Controller, Get, HttpCode, Param, Post, Query, UseGuards } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { HandOnTask, LinkDetailView, LinkHolder, ReceiversView } from '@workflow';
import { Public } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { RequestsAMinute } from '../http/rate-limit.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { HandOnDto, partsOf, ReceiverDto, ReceiverQueryDto } from '../tasks/hand-on.dto.js';
import { LinkViewDto } from './link.dto.js';
import { OpenLinkGuard } from './open-link.guard.js';

/** Handing on by the link of a letter; the link stays good for the report. */
@ApiTags('links')
@ApiDefaultResponse({ type: ProblemDto })
@Public()
@RequestsAMinute(120)
@UseGuards(OpenLinkGuard)
@Controller('links/:token')
export class LinkPartsController {
  constructor(
    private readonly holder: LinkHolder,
    private readonly view: LinkDetailView,
    private readonly receivers: ReceiversView,
    private readonly handOn: HandOnTask,
  ) {}

  @Get('receivers')
  @ApiOkResponse({ type: [ReceiverDto] })
  listReceiversByLink(
    @Param('token') token: string,
    @Query() { search = '' }: ReceiverQueryDto,
  ): Promise<ReceiverDto[]> {
    return this.receivers.runByLink(token, search);
  }

  @Post('parts')
  @HttpCode(200)
  @ApiOkResponse({ type: LinkViewDto })
  async handOnByLink(
    @Param('token') token: string,
    @Body() body: HandOnDto,
    @ReaderTexts() texts: Texts,
  ): Promise<LinkViewDto> {
    await this.handOn.run({ ...(await this.holder.run(token, 'hand_on')), ...partsOf(body) });
    return this.view.run(token, texts);
  }
}
