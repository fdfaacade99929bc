import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiDefaultResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  type ActingPerson,
  CampaignList,
  CampaignPageView,
  ChangeCampaign,
  LockCampaign,
  RequestEvaluation,
  UnlockForms,
} from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { calendarDate } from '../http/calendar-date.js';
import {
  CampaignDto,
  CampaignQueryDto,
  CampaignSummaryDto,
  ChangeCampaignDto,
  UnlockFormsDto,
} from './campaign.dto.js';
import { campaignDto } from './campaign-answers.js';

/** Collection of values for monitoring tasks (мониторинг): what is asked of whom, and how its evaluation stands. */
@ApiTags('campaigns')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('campaigns')
export class CampaignsController {
  constructor(
    private readonly list: CampaignList,
    private readonly page: CampaignPageView,
    private readonly changes: ChangeCampaign,
    private readonly locks: LockCampaign,
    private readonly unlocking: UnlockForms,
    private readonly evaluations: RequestEvaluation,
  ) {}

  /** Those the reader sees, those due last first. */
  @Get()
  @Requires('indicators.see')
  @ApiOkResponse({ type: CampaignSummaryDto, isArray: true })
  listCampaigns(@Query() query: CampaignQueryDto, @CurrentActor() actor: ActingPerson): Promise<CampaignSummaryDto[]> {
    return this.list.run(query, actor);
  }

  @Get(':id')
  @Requires('indicators.see', 'campaign')
  @ApiOkResponse({ type: CampaignDto })
  async showCampaign(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<CampaignDto> {
    return campaignDto(await this.page.run(id, actor));
  }

  @Put(':id')
  @Requires('indicators.edit', 'campaign')
  @HttpCode(204)
  @ApiNoContentResponse()
  changeCampaign(
    @Param('id', ParseUUIDPipe) campaignId: string,
    @Body() { dueOn, closing }: ChangeCampaignDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    return this.changes.run({ campaignId, dueOn: calendarDate(dueOn, 'dueOn'), closing, actor });
  }

  /** Nobody changes a form any more. */
  @Post(':id/lock')
  @Requires('indicators.edit', 'campaign')
  @HttpCode(204)
  @ApiNoContentResponse()
  lockCampaign(@Param('id', ParseUUIDPipe) campaignId: string, @CurrentActor() actor: ActingPerson): Promise<void> {
    return this.locks.run({ campaignId, actor });
  }

  /** One form is opened again for one correction, or all of them. */
  @Post(':id/unlocking')
  @Requires('indicators.edit', 'campaign')
  @HttpCode(204)
  @ApiNoContentResponse()
  unlockForms(
    @Param('id', ParseUUIDPipe) campaignId: string,
    @Body() { organisationId, reason }: UnlockFormsDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    return this.unlocking.run({ campaignId, organisationId: organisationId ?? null, reason, actor });
  }

  /** Asks for an evaluation: before the task is closed, after a ruling, or after one that failed. */
  @Post(':id/evaluation')
  @Requires('indicators.edit', 'campaign')
  @HttpCode(204)
  @ApiNoContentResponse()
  requestEvaluation(
    @Param('id', ParseUUIDPipe) campaignId: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    return this.evaluations.run({ campaignId, actor });
  }
}
