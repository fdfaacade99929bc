import type { Texts } from '@domain/texts';
import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, LetterDetailView, LetterList, SendNoticesNow } from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { LetterDetailDto, LetterListDto, LetterQueryDto, SendNowDto, SentNowDto } from './letter.dto.js';

@ApiTags('letters')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('letters')
export class LettersController {
  constructor(
    private readonly letters: LetterList,
    private readonly details: LetterDetailView,
    private readonly notices: SendNoticesNow,
  ) {}

  @Get()
  @Requires('letters.see')
  @ApiOkResponse({ type: LetterListDto })
  listLetters(
    @Query() query: LetterQueryDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<LetterListDto> {
    return this.letters.run(query, actor, texts);
  }

  @Get(':id')
  @Requires('letters.see', 'letter')
  @ApiOkResponse({ type: LetterDetailDto })
  async showLetter(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<LetterDetailDto> {
    const { hasBytes, ...letter } = await this.details.run(id, actor, texts);
    return { ...letter, raw: hasBytes ? `/api/letters/${id}/raw` : null };
  }

  @Get(':id/raw')
  @Requires('letters.see', 'letter')
  @Header('Content-Disposition', 'attachment; filename="letter.eml"')
  @ApiProduces('message/rfc822')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async showRawLetter(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.details.raw(id, actor), { type: 'message/rfc822' });
  }

  @Post('send-now')
  @Requires('letters.send_now')
  @HttpCode(200)
  @ApiOkResponse({ type: SentNowDto })
  sendNow(@Body() body: SendNowDto, @CurrentActor() actor: ActingPerson): Promise<SentNowDto> {
    return this.notices.run({ ...body, actor });
  }
}
