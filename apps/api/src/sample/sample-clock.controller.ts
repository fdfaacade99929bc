import { dateInZone } from '@domain/calendar';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Clock } from '@platform/clock';
import { Config } from '@platform/config';
import { SAMPLE_TIME_ZONE, SampleJourney } from '@platform/sample';
import { Conflict } from '@workflow';
import { Public, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { MoveSampleClockDto, SampleClockDto } from './sample.dto.js';

/** In the sample: its day. Public to look at, because every page of the sample says it, also before one signs in. */
@ApiTags('sample')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('sample/clock')
export class SampleClockController {
  private readonly journey: SampleJourney;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {
    this.journey = new SampleJourney(config.dataFolder);
  }

  @Get()
  @Public()
  @ApiOkResponse({ type: SampleClockDto })
  showSampleClock(): SampleClockDto {
    if (this.config.instance !== 'sample') throw new Conflict('sample.only_in_sample');
    return { today: dateInZone(this.clock.now(), SAMPLE_TIME_ZONE), movingTo: this.journey.movingTo() };
  }

  @Post()
  @Requires('sample.run')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: SampleClockDto })
  moveSampleClock(@Body() { by }: MoveSampleClockDto): SampleClockDto {
    const { movingTo } = this.showSampleClock();
    if (movingTo !== null) throw new Conflict('sample.is_moving');
    this.journey.setOff(this.clock.now(), by);
    return this.showSampleClock();
  }
}
