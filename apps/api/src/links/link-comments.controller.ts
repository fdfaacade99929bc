import type { Texts } from '@domain/texts';
import { Body, Controller, Get, HttpCode, Param, Post, Query, UseGuards } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AcknowledgeTask, CommentTask, LinkDetailView, LinkHolder, MentionableView } from '@workflow';
import { Public } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { RequestsAMinute } from '../http/rate-limit.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { MentionableDto, NewCommentDto } from '../tasks/comment.dto.js';
import { ReceiverQueryDto } from '../tasks/hand-on.dto.js';
import { LinkViewDto } from './link.dto.js';
import { OpenLinkGuard } from './open-link.guard.js';

/** Comments and acquaintance by the link of a letter; it stays good for the report. */
@ApiTags('links')
@ApiDefaultResponse({ type: ProblemDto })
@Public()
@RequestsAMinute(120)
@UseGuards(OpenLinkGuard)
@Controller('links/:token')
export class LinkCommentsController {
  constructor(
    private readonly holder: LinkHolder,
    private readonly view: LinkDetailView,
    private readonly mentionable: MentionableView,
    private readonly comment: CommentTask,
    private readonly acknowledge: AcknowledgeTask,
  ) {}

  @Get('mentionable')
  @ApiOkResponse({ type: [MentionableDto] })
  listMentionableByLink(
    @Param('token') token: string,
    @Query() { search = '' }: ReceiverQueryDto,
  ): Promise<MentionableDto[]> {
    return this.mentionable.runByLink(token, search);
  }

  @Post('comments')
  @HttpCode(200)
  @ApiOkResponse({ type: LinkViewDto })
  async commentByLink(
    @Param('token') token: string,
    @Body() { text, mentioned = [] }: NewCommentDto,
    @ReaderTexts() texts: Texts,
  ): Promise<LinkViewDto> {
    await this.comment.run({ ...(await this.holder.run(token, 'comment')), text, mentioned });
    return this.view.run(token, texts);
  }

  @Post('acknowledgement')
  @HttpCode(200)
  @ApiOkResponse({ type: LinkViewDto })
  async acknowledgeByLink(@Param('token') token: string, @ReaderTexts() texts: Texts): Promise<LinkViewDto> {
    await this.acknowledge.run(await this.holder.run(token, 'acknowledge'));
    return this.view.run(token, texts);
  }
}
