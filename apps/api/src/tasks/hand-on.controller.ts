import type { Texts } from '@domain/texts';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, HandOnTask, ReceiversView, TaskDetailView } from '@workflow';
import { CurrentActor, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { HandOnDto, partsOf, ReceiverDto, ReceiverQueryDto } from './hand-on.dto.js';
import { TaskDetailDto } from './task.dto.js';

/** What the lead hands on to those below him, whole or in parts. */
@ApiTags('tasks')
@ApiDefaultResponse({ type: ProblemDto })
@SignedIn('task')
@Controller('tasks/:id')
export class HandOnController {
  constructor(
    private readonly details: TaskDetailView,
    private readonly receivers: ReceiversView,
    private readonly handOn: HandOnTask,
  ) {}

  @Get('receivers')
  @ApiOkResponse({ type: [ReceiverDto] })
  listReceivers(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Query() { search = '' }: ReceiverQueryDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<ReceiverDto[]> {
    return this.receivers.run(taskId, search, actor);
  }

  @Post('parts')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  async handOnTask(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() body: HandOnDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskDetailDto> {
    await this.handOn.run({ taskId, ...partsOf(body), actor });
    return this.details.run(taskId, actor, texts);
  }
}
