import type { Texts } from '@domain/texts';
import { Controller, Get, Param, ParseUUIDPipe, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { streamWorkbook } from '@platform/files';
import { type ActingPerson, ScoreExport, ScoreFrameView, ScoreTable } from '@workflow';
import type { Response } from 'express';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { frameDto } from './campaign-answers.js';
import { ScoreFileQueryDto, ScoreFrameDto, ScorePageDto, ScoreQueryDto } from './campaign-scores.dto.js';

/** Results of a campaign: points of all its organisations side by side, by name. */
@ApiTags('campaigns')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('campaigns/:id/scores')
export class CampaignScoresController {
  constructor(
    private readonly table: ScoreTable,
    private readonly frames: ScoreFrameView,
    private readonly exports: ScoreExport,
  ) {}

  @Get()
  @Requires('indicators.see', 'campaign')
  @ApiOkResponse({ type: ScorePageDto })
  listScores(
    @Param('id', ParseUUIDPipe) campaignId: string,
    @Query() filter: ScoreQueryDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<ScorePageDto> {
    return this.table.run(campaignId, filter, actor);
  }

  /** What all pages of the table have in common: its sections with their indicators, the districts to choose from. */
  @Get('frame')
  @Requires('indicators.see', 'campaign')
  @ApiOkResponse({ type: ScoreFrameDto })
  async showFrame(
    @Param('id', ParseUUIDPipe) campaignId: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<ScoreFrameDto> {
    return frameDto(await this.frames.run(campaignId, actor));
  }

  /** All of them as a workbook: sums, then a sheet of values and points for each section. Written as it is read, however many. */
  @Get('file')
  @Requires('indicators.see', 'campaign')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async exportScores(
    @Param('id', ParseUUIDPipe) campaignId: string,
    @Query() filter: ScoreFileQueryDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const sheets = await this.exports.run(campaignId, filter, actor, texts);
    response.attachment('scores.xlsx').type('application/octet-stream');
    // Half a file that ends as a whole one would be taken for one: the connection breaks instead.
    return new StreamableFile(streamWorkbook(sheets)).setErrorHandler((_error, { destroyed }) => {
      if (!destroyed) response.destroy();
    });
  }
}
