import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiDefaultResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, OpenCampaign } from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { calendarDate } from '../http/calendar-date.js';
import { OpenCampaignDto, OpenedCampaignDto } from './campaign.dto.js';

@ApiTags('campaigns')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('tasks/:id/campaign')
export class TaskCampaignController {
  constructor(private readonly open: OpenCampaign) {}

  /** Opens the collection of values for a monitoring task. */
  @Post()
  @Requires('indicators.edit', 'task')
  @ApiCreatedResponse({ type: OpenedCampaignDto })
  openCampaign(
    @Param('id', ParseUUIDPipe) taskId: string,
    @Body() { catalogueId, number, codes, organisationIds, closing, ...days }: OpenCampaignDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<OpenedCampaignDto> {
    return this.open.run({
      ...{
        taskId,
        catalogueId,
        number,
        codes: codes ?? null,
        organisationIds: organisationIds ?? null,
        closing,
        actor,
      },
      periodStart: calendarDate(days.periodStart, 'periodStart'),
      periodEnd: calendarDate(days.periodEnd, 'periodEnd'),
      dueOn: calendarDate(days.dueOn, 'dueOn'),
    });
  }
}
