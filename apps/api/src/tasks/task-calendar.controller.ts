import { Controller, Get, Query } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, TaskCalendarView } from '@workflow';
import { CurrentActor, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { calendarDate } from '../http/calendar-date.js';
import { TaskCalendarDto } from './task-calendar.dto.js';
import { TaskCalendarQueryDto } from './task-request.dto.js';

/** The tasks a person may see, day by day. */
@ApiTags('tasks')
@ApiDefaultResponse({ type: ProblemDto })
@SignedIn()
@Controller('task-calendar')
export class TaskCalendarController {
  constructor(private readonly calendar: TaskCalendarView) {}

  @Get()
  @ApiOkResponse({ type: TaskCalendarDto })
  showTaskCalendar(
    @Query() query: TaskCalendarQueryDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<TaskCalendarDto> {
    return this.calendar.run({ ...query, from: calendarDate(query.from, 'from') }, actor);
  }
}
