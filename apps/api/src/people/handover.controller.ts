import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, HandoverView, ReinstatePerson, ReleasePerson, WithdrawDeparture } from '@workflow';
import { CurrentActor, InPersonOnly, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { calendarDate } from '../http/calendar-date.js';
import { HandoverDto, ReinstatePersonDto, ReleasePersonDto } from './handover.dto.js';

/** Somebody works here no longer: what he holds is shown, passes to another, and he may come back. */
@ApiTags('people')
@ApiDefaultResponse({ type: ProblemDto })
@Requires('directory.edit', 'person')
@InPersonOnly()
@Controller('directory/people/:id')
export class HandoverController {
  constructor(
    private readonly view: HandoverView,
    private readonly release: ReleasePerson,
    private readonly withdraw: WithdrawDeparture,
    private readonly reinstate: ReinstatePerson,
  ) {}

  @Get('handover')
  @ApiOkResponse({ type: HandoverDto })
  showHandover(
    @Param('id', ParseUUIDPipe) personId: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<HandoverDto> {
    return this.view.run(personId, actor);
  }

  @Post('handover')
  @HttpCode(200)
  @ApiOkResponse({ type: HandoverDto })
  async releasePerson(
    @Param('id', ParseUUIDPipe) personId: string,
    @Body() { successorId, fromDay, ...said }: ReleasePersonDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<HandoverDto> {
    const day = calendarDate(fromDay, 'fromDay');
    await this.release.run({ ...said, personId, successorId: successorId ?? null, fromDay: day, actor });
    return this.view.run(personId, actor);
  }

  @Delete('handover')
  @ApiOkResponse({ type: HandoverDto })
  async withdrawDeparture(
    @Param('id', ParseUUIDPipe) personId: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<HandoverDto> {
    await this.withdraw.run({ personId, actor });
    return this.view.run(personId, actor);
  }

  /** What passed to others stays with them. */
  @Post('reinstatement')
  @HttpCode(200)
  @ApiOkResponse({ type: HandoverDto })
  async reinstatePerson(
    @Param('id', ParseUUIDPipe) personId: string,
    @Body() { version }: ReinstatePersonDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<HandoverDto> {
    await this.reinstate.run({ personId, version, actor });
    return this.view.run(personId, actor);
  }
}
