import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CalendarFeedView } from '@workflow';
import { Public } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { RequestsAMinute } from '../http/rate-limit.js';

/** What calendar programs read; the secret in the address names the person. */
@ApiTags('feeds')
@ApiDefaultResponse({ type: ProblemDto })
@Public()
@Controller('feeds/:token')
export class FeedsController {
  constructor(private readonly feeds: CalendarFeedView) {}

  @Get('vekha.ics')
  @RequestsAMinute(120)
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  readCalendar(@Param('token') token: string): Promise<string> {
    return this.feeds.run(token);
  }
}
