import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiDefaultResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, ChangeHolder, OrganisationPageView, WithdrawHolderChange } from '@workflow';
import { CurrentActor, InPersonOnly, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { calendarDate } from '../http/calendar-date.js';
import { ChangeHolderDto, OrganisationPageDto } from './posts.dto.js';

/** An organisation with its posts, and who holds them. */
@ApiTags('directory')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('directory/organisations/:id')
export class PostsController {
  constructor(
    private readonly page: OrganisationPageView,
    private readonly change: ChangeHolder,
    private readonly withdraw: WithdrawHolderChange,
  ) {}

  @Get()
  @Requires('directory.see', 'organisation')
  @ApiOkResponse({ type: OrganisationPageDto })
  showOrganisation(@Param('id', ParseUUIDPipe) id: string): Promise<OrganisationPageDto> {
    return this.page.run(id);
  }

  /** The open tasks of the post pass to the new holder on that day. */
  @Put('holder')
  @InPersonOnly()
  @Requires('directory.edit', 'organisation')
  @HttpCode(204)
  @ApiNoContentResponse()
  async changeHolder(
    @Param('id', ParseUUIDPipe) postId: string,
    @Body() { personId, fromDay, reason }: ChangeHolderDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    const day = calendarDate(fromDay, 'fromDay');
    await this.change.run({ postId, personId: personId ?? null, fromDay: day, reason, actor });
  }

  /** What was said of a day to come is not done. */
  @Delete('holder')
  @InPersonOnly()
  @Requires('directory.edit', 'organisation')
  @HttpCode(204)
  @ApiNoContentResponse()
  withdrawHolderChange(@Param('id', ParseUUIDPipe) postId: string, @CurrentActor() actor: ActingPerson): Promise<void> {
    return this.withdraw.run({ postId, actor });
  }
}
