import type { Texts } from '@domain/texts';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, ChangeCalendar, PoliciesView, PreviewCalendarChange } from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { CalendarEffectDto, ChangedCalendarDto } from './calendar.dto.js';
import {
  ChangePolicyDto,
  LettersOfRungDto,
  PolicyOfKindDto,
  policyChange,
  policyOf,
  TryPolicyDto,
} from './reminder-policy.dto.js';

/** How people are reminded of their tasks, by organisation and kind of row. */
@ApiTags('calendars')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('reminder-policies')
export class ReminderPoliciesController {
  constructor(
    private readonly view: PoliciesView,
    private readonly preview: PreviewCalendarChange,
    private readonly change: ChangeCalendar,
  ) {}

  /** Of the installation as a whole, for every kind of row. */
  @Get()
  @Requires('calendars.see')
  @ApiOkResponse({ type: PolicyOfKindDto, isArray: true })
  listCommonPolicies(): Promise<PolicyOfKindDto[]> {
    return this.view.policies(null);
  }

  @Get('organisations/:id')
  @Requires('calendars.see', 'organisation')
  @ApiOkResponse({ type: PolicyOfKindDto, isArray: true })
  listPoliciesOf(@Param('id', ParseUUIDPipe) id: string): Promise<PolicyOfKindDto[]> {
    return this.view.policies(id);
  }

  /** What a policy would move, and nothing is moved. */
  @Post('preview')
  @Requires('calendars.edit')
  @HttpCode(200)
  @ApiOkResponse({ type: CalendarEffectDto })
  previewPolicy(
    @Body() body: ChangePolicyDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<CalendarEffectDto> {
    return this.preview.run({ change: policyChange(body), actor, texts });
  }

  /** The letters one task would give by a policy nobody has saved yet. */
  @Post('letters')
  @Requires('calendars.edit')
  @HttpCode(200)
  @ApiOkResponse({ type: LettersOfRungDto, isArray: true })
  tryPolicy(@Body() body: TryPolicyDto, @CurrentActor() actor: ActingPerson): Promise<LettersOfRungDto[]> {
    return this.view.lettersOf(body.taskId, policyOf(body.policy), actor);
  }

  @Put()
  @Requires('calendars.edit')
  @ApiOkResponse({ type: ChangedCalendarDto })
  changePolicy(
    @Body() body: ChangePolicyDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<ChangedCalendarDto> {
    return this.change.run({ change: policyChange(body), actor, texts });
  }
}
