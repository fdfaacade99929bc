import type { Texts } from '@domain/texts';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, CancelTask, ReopenTask, ResumeTask, SuspendTask, TaskDetailView } from '@workflow';
import { CurrentActor, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { TaskDetailDto } from './task.dto.js';
import { TaskReasonDto } from './task-request.dto.js';

/** What the coordinator does with a task beside its usual way; each with a reason. */
@ApiTags('tasks')
@ApiDefaultResponse({ type: ProblemDto })
@SignedIn('task')
@Controller('tasks/:id')
export class TaskControlController {
  constructor(
    private readonly details: TaskDetailView,
    private readonly suspend: SuspendTask,
    private readonly resume: ResumeTask,
    private readonly cancel: CancelTask,
    private readonly reopen: ReopenTask,
  ) {}

  @Post('suspend')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  async suspendTask(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() { version, reason }: TaskReasonDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskDetailDto> {
    await this.suspend.run({ taskId, version, reason, actor });
    return this.details.run(taskId, actor, texts);
  }

  @Post('resume')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  async resumeTask(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() { version, reason }: TaskReasonDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskDetailDto> {
    await this.resume.run({ taskId, version, reason, actor });
    return this.details.run(taskId, actor, texts);
  }

  @Post('cancel')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  async cancelTask(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() { version, reason }: TaskReasonDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskDetailDto> {
    await this.cancel.run({ taskId, version, reason, actor });
    return this.details.run(taskId, actor, texts);
  }

  @Post('reopen')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  async reopenTask(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() { version, reason }: TaskReasonDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskDetailDto> {
    await this.reopen.run({ taskId, version, reason, actor });
    return this.details.run(taskId, actor, texts);
  }
}
