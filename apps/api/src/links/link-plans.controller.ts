import type { Texts } from '@domain/texts';
import { Body, Controller, HttpCode, Param, Post, UploadedFile, UseGuards } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LinkDetailView, LinkHolder, SupplyPlan, TaskPlanProposalView } from '@workflow';
import { Public } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { RequestsAMinute } from '../http/rate-limit.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { TakesOrderFile } from '../http/takes-file.js';
import { requireFile, type UploadedFormFile } from '../http/uploads.js';
import { AttachPlanDto } from '../review/review-request.dto.js';
import { ONE_FILE, planOf } from '../tasks/plan-form.js';
import { TaskPlanProposalDto } from '../tasks/task-plan.dto.js';
import { LinkViewDto } from './link.dto.js';
import { OpenLinkGuard } from './open-link.guard.js';

/** The schedule a task waits for, by the link of the letter that asks for it; the link stays good for the report. */
@ApiTags('links')
@ApiDefaultResponse({ type: ProblemDto })
@Public()
@RequestsAMinute(120)
@UseGuards(OpenLinkGuard)
@Controller('links/:token')
export class LinkPlansController {
  constructor(
    private readonly holder: LinkHolder,
    private readonly view: LinkDetailView,
    private readonly proposals: TaskPlanProposalView,
    private readonly supply: SupplyPlan,
  ) {}

  @Post('plan-dates')
  @HttpCode(200)
  @TakesOrderFile()
  @ApiConsumes('multipart/form-data')
  @ApiBody(ONE_FILE)
  @ApiOkResponse({ type: TaskPlanProposalDto })
  async proposeDatesByLink(
    @Param('token') token: string,
    @UploadedFile() upload: UploadedFormFile | undefined,
    @ReaderTexts() texts: Texts,
  ): Promise<TaskPlanProposalDto> {
    const { originalname: name, buffer: bytes } = requireFile(upload);
    const { taskId, actor } = await this.holder.run(token, 'supply_dates');
    return this.proposals.run(taskId, { name, bytes }, actor, texts);
  }

  @Post('plan')
  @HttpCode(200)
  @TakesOrderFile()
  @ApiConsumes('multipart/form-data')
  @ApiOkResponse({ type: LinkViewDto })
  async supplyPlanByLink(
    @Param('token') token: string,
    @Body() form: AttachPlanDto,
    @UploadedFile() upload: UploadedFormFile | undefined,
    @ReaderTexts() texts: Texts,
  ): Promise<LinkViewDto> {
    await this.supply.run({ ...(await this.holder.run(token, 'supply_dates')), ...planOf(form, upload) });
    return this.view.run(token, texts);
  }
}
