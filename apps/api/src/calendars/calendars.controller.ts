import type { Texts } from '@domain/texts';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  type ActingPerson,
  CalendarsView,
  type CalendarView,
  ChangeCalendar,
  DirectoryView,
  PreviewCalendarChange,
} from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ReaderTexts } from '../http/reader-texts.js';
import {
  CalendarDto,
  CalendarEffectDto,
  CalendarOwnerDto,
  ChangedCalendarDto,
  DeadlineProfileDto,
} from './calendar.dto.js';
import {
  CalendarSettingsDto,
  ChangeCalendarDto,
  ChangeProfileDto,
  profileChange,
  rulesDto,
  settingsChange,
} from './calendar-request.dto.js';

@ApiTags('calendars')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('calendars')
export class CalendarsController {
  constructor(
    private readonly calendars: CalendarsView,
    private readonly directory: DirectoryView,
    private readonly preview: PreviewCalendarChange,
    private readonly change: ChangeCalendar,
  ) {}

  /** Of the installation as a whole. */
  @Get()
  @Requires('calendars.see')
  @ApiOkResponse({ type: CalendarDto })
  async showCommonCalendar(): Promise<CalendarDto> {
    return calendarDto(await this.calendars.calendar(null));
  }

  /** The organisations that could have a calendar of their own. */
  @Get('owners')
  @Requires('calendars.see')
  @ApiOkResponse({ type: CalendarOwnerDto, isArray: true })
  async listCalendarOwners(@CurrentActor() actor: ActingPerson): Promise<CalendarOwnerDto[]> {
    const organisations = await this.directory.names(actor);
    const withOwn = new Set(await this.calendars.organisationIds());
    return organisations.map(({ id, name }) => ({ id, name, hasOwn: withOwn.has(id) }));
  }

  @Get('organisations/:id')
  @Requires('calendars.see', 'organisation')
  @ApiOkResponse({ type: CalendarDto })
  async showCalendarOf(@Param('id', ParseUUIDPipe) id: string): Promise<CalendarDto> {
    return calendarDto(await this.calendars.calendar(id));
  }

  @Get('profiles')
  @Requires('calendars.see')
  @ApiOkResponse({ type: DeadlineProfileDto, isArray: true })
  async listProfiles(@ReaderTexts() texts: Texts): Promise<DeadlineProfileDto[]> {
    const profiles = await this.calendars.profiles(texts);
    return profiles.map((profile) => ({ ...profile, rules: rulesDto(profile.rules) }));
  }

  @Post('preview')
  @Requires('calendars.edit')
  @HttpCode(200)
  @ApiOkResponse({ type: CalendarEffectDto })
  previewCalendar(
    @Body() body: ChangeCalendarDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<CalendarEffectDto> {
    return this.preview.run({ change: settingsChange(body), actor, texts });
  }

  @Put()
  @Requires('calendars.edit')
  @ApiOkResponse({ type: ChangedCalendarDto })
  changeCalendar(
    @Body() body: ChangeCalendarDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<ChangedCalendarDto> {
    return this.change.run({ change: settingsChange(body), actor, texts });
  }

  @Post('profiles/preview')
  @Requires('calendars.edit')
  @HttpCode(200)
  @ApiOkResponse({ type: CalendarEffectDto })
  previewProfile(
    @Body() body: ChangeProfileDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<CalendarEffectDto> {
    return this.preview.run({ change: profileChange(body), actor, texts });
  }

  @Put('profiles')
  @Requires('calendars.edit')
  @ApiOkResponse({ type: ChangedCalendarDto })
  changeProfile(
    @Body() body: ChangeProfileDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<ChangedCalendarDto> {
    return this.change.run({ change: profileChange(body), actor, texts });
  }
}

function calendarDto({ settings, above, ...calendar }: CalendarView): CalendarDto {
  return {
    ...calendar,
    settings: settingsDto(settings),
    above: above.map((one) => ({ ...one, settings: settingsDto(one.settings) })),
  };
}

function settingsDto(settings: CalendarView['settings']): CalendarSettingsDto {
  const { days, decrees, terms } = settings;
  return {
    ...settings,
    days: [...days],
    decrees: decrees.map((decree) => ({ ...decree, transfers: [...decree.transfers] })),
    terms: [...terms],
  };
}
