import type { Texts } from '@domain/texts';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AcknowledgeTask, type ActingPerson, CommentTask, MentionableView, TaskDetailView } from '@workflow';
import { CurrentActor, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { MentionableDto, NewCommentDto } from './comment.dto.js';
import { ReceiverQueryDto } from './hand-on.dto.js';
import { TaskDetailDto } from './task.dto.js';

/** What is said about a task beside its course: comments, and that somebody has read it. */
@ApiTags('tasks')
@ApiDefaultResponse({ type: ProblemDto })
@SignedIn('task')
@Controller('tasks/:id')
export class CommentsController {
  constructor(
    private readonly details: TaskDetailView,
    private readonly mentionable: MentionableView,
    private readonly comment: CommentTask,
    private readonly acknowledge: AcknowledgeTask,
  ) {}

  @Get('mentionable')
  @ApiOkResponse({ type: [MentionableDto] })
  listMentionable(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Query() { search = '' }: ReceiverQueryDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<MentionableDto[]> {
    return this.mentionable.run(taskId, search, actor);
  }

  @Post('comments')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  async commentTask(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() { text, mentioned = [] }: NewCommentDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskDetailDto> {
    await this.comment.run({ taskId, text, mentioned, actor });
    return this.details.run(taskId, actor, texts);
  }

  @Post('acknowledgement')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  async acknowledgeTask(
    @Param('id', ParseUUIDPipe) taskId: string,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskDetailDto> {
    await this.acknowledge.run({ taskId, actor });
    return this.details.run(taskId, actor, texts);
  }
}
