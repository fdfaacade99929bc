import { Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiDefaultResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { Requires } from '../access/access.decorators.js';
import { ApiErrorDto } from '../contract/api-error.dto.js';
import { SampleDto, SampleEntryDto } from './sample.dto.js';
import { SampleKeeper } from './sample-keeper.js';

/** The sample beside the real data: start it, come in, remove it. Inside the sample only the removal is left. */
@ApiTags('sample')
@ApiDefaultResponse({ type: ApiErrorDto })
@Requires('sample.run')
@Controller('sample')
export class SampleController {
  constructor(private readonly keeper: SampleKeeper) {}

  @Get()
  @ApiOkResponse({ type: SampleDto })
  showSample(): SampleDto {
    return this.keeper.look();
  }

  @Post()
  @HttpCode(202)
  @ApiAcceptedResponse({ type: SampleDto })
  startSample(): SampleDto {
    this.keeper.start();
    return this.keeper.look();
  }

  @Post('entry')
  @ApiCreatedResponse({ type: SampleEntryDto })
  async enterSample(): Promise<SampleEntryDto> {
    return { link: await this.keeper.enter() };
  }

  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  async removeSample(): Promise<void> {
    await this.keeper.remove();
  }
}
