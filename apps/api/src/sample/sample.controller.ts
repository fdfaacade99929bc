import type { Texts } from '@domain/texts';
import { Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiDefaultResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { InPersonOnly, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { SampleDto, SampleEntryDto } from './sample.dto.js';
import { SampleKeeper } from './sample-keeper.js';

/** The sample beside the real data: start it, come in, remove it. Inside the sample only the removal is left. */
@ApiTags('sample')
@ApiDefaultResponse({ type: ProblemDto })
@Requires('sample.run')
@InPersonOnly()
@Controller('sample')
export class SampleController {
  constructor(private readonly keeper: SampleKeeper) {}

  @Get()
  @ApiOkResponse({ type: SampleDto })
  showSample(@ReaderTexts() texts: Texts): SampleDto {
    return this.look(texts);
  }

  @Post()
  @HttpCode(202)
  @ApiAcceptedResponse({ type: SampleDto })
  startSample(@ReaderTexts() texts: Texts): SampleDto {
    this.keeper.start(texts.language);
    return this.look(texts);
  }

  @Post('entry')
  @ApiCreatedResponse({ type: SampleEntryDto })
  async enterSample(): Promise<SampleEntryDto> {
    return { link: await this.keeper.enter() };
  }

  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  async removeSample(@ReaderTexts() texts: Texts): Promise<void> {
    await this.keeper.remove(texts.language);
  }

  private look(texts: Texts): SampleDto {
    const { failure, ...situation } = this.keeper.look();
    return { ...situation, failure: failure && texts.say(failure.code, failure.values) };
  }
}
