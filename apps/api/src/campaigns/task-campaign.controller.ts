import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, OpenCampaign, TaskCollectionView } from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { calendarDate } from '../http/calendar-date.js';
import { OpenCampaignDto, OpenedCampaignDto, TaskCollectionDto } from './campaign.dto.js';
import { collectionDto } from './campaign-answers.js';

@ApiTags('campaigns')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('tasks/:id/campaign')
export class TaskCampaignController {
  constructor(
    private readonly open: OpenCampaign,
    private readonly collection: TaskCollectionView,
  ) {}

  /** How the collection for a monitoring task stands: forms in, the form of its own organisation, what its closing still lacks. */
  @Get()
  @Requires('indicators.see', 'task')
  @ApiOkResponse({ type: TaskCollectionDto })
  async showCollection(
    @Param('id', ParseUUIDPipe) taskId: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<TaskCollectionDto> {
    return collectionDto(await this.collection.run(taskId, actor));
  }

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
