import { dateInZone } from '@domain/calendar';
import { MOSCOW_TIME } from '@domain/directory';
import { Controller, Get } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Clock } from '@platform/clock';
import { Config } from '@platform/config';
import { installedPrograms } from '@platform/files';
import { DataSource } from 'typeorm';
import { Public } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { applicationVersion } from './application-version.js';
import { HealthDto } from './health.dto.js';

@ApiTags('health')
@ApiDefaultResponse({ type: ProblemDto })
@Public()
@Controller('health')
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  @Get()
  @ApiOkResponse({ type: HealthDto })
  async showHealth(): Promise<HealthDto> {
    const isAnswering = this.dataSource.query('select 1').then(
      () => true,
      () => false,
    );
    const [answers, programs] = await Promise.all([isAnswering, installedPrograms()]);
    return {
      status: 'ok',
      database: answers ? 'ok' : 'down',
      version: applicationVersion(),
      today: dateInZone(this.clock.now(), MOSCOW_TIME),
      simulatedClock: this.config.clockIsSimulated,
      instance: this.config.instance,
      programs,
    };
  }
}
