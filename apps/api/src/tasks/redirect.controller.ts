import type { Texts } from '@domain/texts';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, LeadsView, RedirectTask, TaskDetailView } from '@workflow';
import { CurrentActor, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { ReceiverDto, ReceiverQueryDto } from './hand-on.dto.js';
import { RedirectDto, redirectionOf } from './redirect.dto.js';
import { TaskDetailDto } from './task.dto.js';

/** Another lead for a task that was declined. */
@ApiTags('tasks')
@ApiDefaultResponse({ type: ProblemDto })
@SignedIn('task')
@Controller('tasks/:id')
export class RedirectController {
  constructor(
    private readonly details: TaskDetailView,
    private readonly leads: LeadsView,
    private readonly redirect: RedirectTask,
  ) {}

  @Get('leads')
  @ApiOkResponse({ type: [ReceiverDto] })
  listLeads(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Query() { search = '' }: ReceiverQueryDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<ReceiverDto[]> {
    return this.leads.run(taskId, search, actor);
  }

  @Post('redirect')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  async redirectTask(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() body: RedirectDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskDetailDto> {
    await this.redirect.run({ taskId, ...redirectionOf(body), actor });
    return this.details.run(taskId, actor, texts);
  }
}
