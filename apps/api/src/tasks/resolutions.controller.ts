import type { Texts } from '@domain/texts';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, GiveResolution, ReceiversView, TaskDetailView } from '@workflow';
import { CurrentActor, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { calendarDate } from '../http/calendar-date.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { ReceiverDto, ReceiverQueryDto } from './hand-on.dto.js';
import { ResolutionDto } from './resolution.dto.js';
import { TaskDetailDto } from './task.dto.js';

/** What whoever looks after a task says is to be done about it: a task of its own with the order as its basis. */
@ApiTags('tasks')
@ApiDefaultResponse({ type: ProblemDto })
@SignedIn('task')
@Controller('tasks/:id/resolutions')
export class ResolutionsController {
  constructor(
    private readonly details: TaskDetailView,
    private readonly receivers: ReceiversView,
    private readonly give: GiveResolution,
  ) {}

  @Get('receivers')
  @ApiOkResponse({ type: [ReceiverDto] })
  listReceiversOfResolution(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Query() { search = '' }: ReceiverQueryDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<ReceiverDto[]> {
    return this.receivers.runForResolution(taskId, search, actor);
  }

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  async giveResolution(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() { resolution, organisationId, personId, dueDate }: ResolutionDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskDetailDto> {
    const receiver = { organisationId, personId: personId ?? null };
    await this.give.run({ taskId, resolution, receiver, dueDate: calendarDate(dueDate, 'dueDate'), actor });
    return this.details.run(taskId, actor, texts);
  }
}
