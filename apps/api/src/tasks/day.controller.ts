import { Controller, Get } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, MyDayView } from '@workflow';
import { CurrentActor, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { DayDto } from './day.dto.js';

/** What the person who asks has to do. */
@ApiTags('tasks')
@ApiDefaultResponse({ type: ProblemDto })
@SignedIn()
@Controller('day')
export class DayController {
  constructor(private readonly day: MyDayView) {}

  @Get()
  @ApiOkResponse({ type: DayDto })
  showDay(@CurrentActor() actor: ActingPerson): Promise<DayDto> {
    return this.day.run(actor);
  }
}
