import { Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiDefaultResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, CloseCalendarFeed, OpenCalendarFeed, OwnFeedView } from '@workflow';
import { CurrentActor, InPersonOnly, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { RequestsAMinute } from '../http/rate-limit.js';
import { NewCalendarFeedDto, OwnCalendarFeedDto } from './calendar-feed.dto.js';

/** The secret address of the due dates of whoever is signed in. */
@ApiTags('profile')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('profile/calendar-feed')
@SignedIn()
@InPersonOnly()
export class CalendarFeedController {
  constructor(
    private readonly feeds: OwnFeedView,
    private readonly openings: OpenCalendarFeed,
    private readonly closings: CloseCalendarFeed,
  ) {}

  @Get()
  @ApiOkResponse({ type: OwnCalendarFeedDto })
  async showCalendarFeed(@CurrentActor() { personId }: ActingPerson): Promise<OwnCalendarFeedDto> {
    const feed = await this.feeds.run(personId);
    return {
      feed: feed && {
        createdAt: feed.createdAt.toISOString(),
        lastReadAt: feed.lastReadAt?.toISOString() ?? null,
      },
    };
  }

  /** A new address; the one before is then good for nothing. */
  @Post()
  @RequestsAMinute(30)
  @ApiCreatedResponse({ type: NewCalendarFeedDto })
  async openCalendarFeed(@CurrentActor() actor: ActingPerson): Promise<NewCalendarFeedDto> {
    return { address: await this.openings.run(actor) };
  }

  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  closeCalendarFeed(@CurrentActor() actor: ActingPerson): Promise<void> {
    return this.closings.run(actor);
  }
}
