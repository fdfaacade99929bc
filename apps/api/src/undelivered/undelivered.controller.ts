import type { Texts } from '@domain/texts';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiDefaultResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, FailedJobs, ReadOrderAgain, ReplayLetters, UndeliveredLetters } from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { CursorQueryDto } from '../contract/page-query.dto.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { FailedJobDto, ReplayedLetterDto, ReplayLettersDto, UndeliveredLetterListDto } from './undelivered.dto.js';

/** What was given up, and the way to begin it again. */
@ApiTags('letters')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('undelivered')
export class UndeliveredController {
  constructor(
    private readonly letters: UndeliveredLetters,
    private readonly jobs: FailedJobs,
    private readonly replays: ReplayLetters,
    private readonly readings: ReadOrderAgain,
  ) {}

  @Get('letters')
  @Requires('letters.see')
  @ApiOkResponse({ type: UndeliveredLetterListDto })
  listUndeliveredLetters(
    @Query() query: CursorQueryDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<UndeliveredLetterListDto> {
    return this.letters.run(query, actor, texts);
  }

  @Post('letters/replay')
  @Requires('letters.send_now')
  @HttpCode(200)
  @ApiOkResponse({ type: [ReplayedLetterDto] })
  replayLetters(
    @Body() { letterIds }: ReplayLettersDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<ReplayedLetterDto[]> {
    return this.replays.run({ letterIds, actor });
  }

  @Get('jobs')
  @Requires('orders.receive')
  @ApiOkResponse({ type: [FailedJobDto] })
  listFailedJobs(@CurrentActor() actor: ActingPerson): Promise<FailedJobDto[]> {
    return this.jobs.run(actor);
  }

  @Post('orders/:id/reading')
  @Requires('orders.receive', 'order')
  @HttpCode(204)
  @ApiNoContentResponse()
  readOrderAgain(@Param('id', ParseUUIDPipe) orderId: string, @CurrentActor() actor: ActingPerson): Promise<void> {
    return this.readings.run({ orderId, actor });
  }
}
