import type { Texts } from '@domain/texts';
import { Controller, Get } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SweepRunsView } from '@workflow';
import { Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { SweepRunDto } from './sweep-runs.dto.js';

const SECOND_MS = 1000;

@ApiTags('setup')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('setup/sweeps')
export class SweepRunsController {
  constructor(private readonly runs: SweepRunsView) {}

  @Get()
  @Requires('setup.see')
  @ApiOkResponse({ type: [SweepRunDto] })
  async listSweepRuns(@ReaderTexts() texts: Texts): Promise<SweepRunDto[]> {
    const runs = await this.runs.run();
    return runs.map(({ beatMs, startedAt, endedAt, doneAt, failedAt, ...run }) => ({
      ...run,
      title: texts.say(`sweep.${run.name}`),
      beatSeconds: Math.round(beatMs / SECOND_MS),
      startedAt: startedAt.toISOString(),
      endedAt: endedAt.toISOString(),
      doneAt: doneAt?.toISOString() ?? null,
      failedAt: failedAt?.toISOString() ?? null,
    }));
  }
}
