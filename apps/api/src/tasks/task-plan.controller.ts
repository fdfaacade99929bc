import type { Texts } from '@domain/texts';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, UploadedFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, SupplyPlan, TaskDetailView, TaskPlanProposalView } from '@workflow';
import { CurrentActor, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { TakesOrderFile } from '../http/takes-file.js';
import { requireFile, type UploadedFormFile } from '../http/uploads.js';
import { AttachPlanDto } from '../review/review-request.dto.js';
import { ONE_FILE, planOf } from './plan-form.js';
import { TaskDetailDto } from './task.dto.js';
import { TaskPlanProposalDto } from './task-plan.dto.js';

/** The schedule a task waits for, as a file: its dates are shown to be checked, then they become the task's. */
@ApiTags('tasks')
@ApiDefaultResponse({ type: ProblemDto })
@SignedIn('task')
@Controller('tasks/:id')
export class TaskPlanController {
  constructor(
    private readonly details: TaskDetailView,
    private readonly proposals: TaskPlanProposalView,
    private readonly supply: SupplyPlan,
  ) {}

  @Post('plan-dates')
  @HttpCode(200)
  @TakesOrderFile()
  @ApiConsumes('multipart/form-data')
  @ApiBody(ONE_FILE)
  @ApiOkResponse({ type: TaskPlanProposalDto })
  proposeTaskDates(
    @Param('id', ParseUUIDPipe) taskId: string,
    @UploadedFile() upload: UploadedFormFile | undefined,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskPlanProposalDto> {
    const { originalname: name, buffer: bytes } = requireFile(upload);
    return this.proposals.run(taskId, { name, bytes }, actor, texts);
  }

  @Post('plan')
  @HttpCode(200)
  @TakesOrderFile()
  @ApiConsumes('multipart/form-data')
  @ApiOkResponse({ type: TaskDetailDto })
  async supplyPlan(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() form: AttachPlanDto,
    @UploadedFile() upload: UploadedFormFile | undefined,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskDetailDto> {
    await this.supply.run({ taskId, ...planOf(form, upload), actor });
    return this.details.run(taskId, actor, texts);
  }
}
