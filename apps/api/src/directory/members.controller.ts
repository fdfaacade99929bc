import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiDefaultResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, AddMember, EndMember, NameAnsweringMember } from '@workflow';
import { CurrentActor, InPersonOnly, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { calendarDate } from '../http/calendar-date.js';
import { AddMemberDto, AnsweringMemberDto, EndMemberDto } from './members.dto.js';

/** The members of a collegial body, the curators and mentors of a school; the open tasks follow them. */
@ApiTags('directory')
@ApiDefaultResponse({ type: ProblemDto })
@InPersonOnly()
@Requires('directory.edit', 'organisation')
@Controller('directory/organisations/:id')
export class MembersController {
  constructor(
    private readonly add: AddMember,
    private readonly end: EndMember,
    private readonly answering: NameAnsweringMember,
  ) {}

  @Post('members')
  @HttpCode(204)
  @ApiNoContentResponse()
  async addMember(
    @Param('id', ParseUUIDPipe) bodyId: string,
    @Body() { personId, entryId, seat, fromDay, toDay, reason }: AddMemberDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    const days = {
      fromDay: calendarDate(fromDay, 'fromDay'),
      toDay: toDay == null ? null : calendarDate(toDay, 'toDay'),
    };
    await this.add.run({ bodyId, personId: personId ?? null, entryId: entryId ?? null, seat, ...days, reason, actor });
  }

  @Post('members/:memberId/end')
  @HttpCode(204)
  @ApiNoContentResponse()
  async endMember(
    @Param('id', ParseUUIDPipe) bodyId: string,
    @Param('memberId', ParseUUIDPipe) memberId: string,
    @Body() { lastDay, reason }: EndMemberDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    await this.end.run({ bodyId, memberId, lastDay: calendarDate(lastDay, 'lastDay'), reason, actor });
  }

  /** Who answers for what the body is given. */
  @Put('answering-member')
  @HttpCode(204)
  @ApiNoContentResponse()
  async nameAnsweringMember(
    @Param('id', ParseUUIDPipe) bodyId: string,
    @Body() { memberId, reason }: AnsweringMemberDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    await this.answering.run({ bodyId, memberId: memberId ?? null, reason, actor });
  }
}
