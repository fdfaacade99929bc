import type { Texts } from '@domain/texts';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, UploadedFiles } from '@nestjs/common';
import { ApiConsumes, ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  AcceptReport,
  type ActingPerson,
  DeclineTask,
  EndorseReport,
  ReassignTask,
  ReturnReport,
  SubmitReport,
  SupplyDates,
  TakeTask,
  TaskDetailView,
  TaskList,
} from '@workflow';
import { CurrentActor, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { listCursor } from '../http/list-cursor.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { TakesEvidence } from '../http/takes-file.js';
import type { UploadedFormFile } from '../http/uploads.js';
import { reportOf, suppliedDates } from './report-form.js';
import { TaskDetailDto, TaskListDto } from './task.dto.js';
import {
  AcceptReportDto,
  ReportFormDto,
  SupplyDatesDto,
  TaskQueryDto,
  TaskReasonDto,
  TaskVersionDto,
} from './task-request.dto.js';

/** Every door is open to whoever is signed in; the views show and the verbs allow task by task. */
@ApiTags('tasks')
@ApiDefaultResponse({ type: ProblemDto })
@SignedIn()
@Controller('tasks')
export class TasksController {
  constructor(
    private readonly tasks: TaskList,
    private readonly details: TaskDetailView,
    private readonly take: TakeTask,
    private readonly report: SubmitReport,
    private readonly endorse: EndorseReport,
    private readonly accept: AcceptReport,
    private readonly giveBack: ReturnReport,
    private readonly decline: DeclineTask,
    private readonly supply: SupplyDates,
    private readonly reassign: ReassignTask,
  ) {}

  @Get()
  @ApiOkResponse({ type: TaskListDto })
  listTasks(
    @Query() { cursor, sort, ...query }: TaskQueryDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<TaskListDto> {
    const place =
      sort === undefined || sort === 'date' ? listCursor(cursor, query.latestFirst) : { sort, sortedCursor: cursor };
    return this.tasks.run({ ...query, ...place }, actor);
  }

  @Get(':id')
  @SignedIn('task')
  @ApiOkResponse({ type: TaskDetailDto })
  showTask(
    @Param('id', ParseUUIDPipe) taskId: string,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskDetailDto> {
    return this.details.run(taskId, actor, texts);
  }

  @Post(':id/take')
  @SignedIn('task')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  async takeTask(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() { version }: TaskVersionDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskDetailDto> {
    await this.take.run({ taskId, version, actor });
    return this.details.run(taskId, actor, texts);
  }

  @Post(':id/report')
  @SignedIn('task')
  @HttpCode(200)
  @TakesEvidence()
  @ApiConsumes('multipart/form-data')
  @ApiOkResponse({ type: TaskDetailDto })
  async reportTask(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() form: ReportFormDto,
    @UploadedFiles() files: UploadedFormFile[] | undefined,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskDetailDto> {
    await this.report.run({ taskId, version: form.version, report: reportOf(form, files), actor });
    return this.details.run(taskId, actor, texts);
  }

  @Post(':id/endorse')
  @SignedIn('task')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  async endorseReport(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() body: AcceptReportDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskDetailDto> {
    await this.endorse.run({ taskId, ...body, actor });
    return this.details.run(taskId, actor, texts);
  }

  @Post(':id/accept')
  @SignedIn('task')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  async acceptReport(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() body: AcceptReportDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskDetailDto> {
    await this.accept.run({ taskId, ...body, actor });
    return this.details.run(taskId, actor, texts);
  }

  @Post(':id/return')
  @SignedIn('task')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  async returnReport(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() { version, reason }: TaskReasonDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskDetailDto> {
    await this.giveBack.run({ taskId, version, reason, actor });
    return this.details.run(taskId, actor, texts);
  }

  @Post(':id/decline')
  @SignedIn('task')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  async declineTask(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() { version, reason }: TaskReasonDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskDetailDto> {
    await this.decline.run({ taskId, version, reason, actor });
    return this.details.run(taskId, actor, texts);
  }

  @Post(':id/reassign')
  @SignedIn('task')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  async reassignTask(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() { version, reason }: TaskReasonDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskDetailDto> {
    await this.reassign.run({ taskId, version, reason, actor });
    return this.details.run(taskId, actor, texts);
  }

  @Post(':id/supply-dates')
  @SignedIn('task')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDetailDto })
  async supplyDates(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() body: SupplyDatesDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskDetailDto> {
    await this.supply.run({ taskId, version: body.version, ...suppliedDates(body), actor });
    return this.details.run(taskId, actor, texts);
  }
}
