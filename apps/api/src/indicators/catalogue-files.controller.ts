import type { Texts } from '@domain/texts';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Res,
  StreamableFile,
  UploadedFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiDefaultResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { workbookOf } from '@platform/files';
import { type ActingPerson, BringIndicators, CatalogueExport } from '@workflow';
import type { Response } from 'express';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { TakesList } from '../http/takes-file.js';
import { requireFile, type UploadedFormFile } from '../http/uploads.js';
import { BringIndicatorsDto, BroughtIndicatorsDto, VersionQueryDto } from './catalogue.dto.js';
import { wantedVersion } from './catalogue-answers.js';

/** A catalogue as a workbook: brought, and taken away. */
@ApiTags('indicators')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('indicator-catalogues')
export class CatalogueFilesController {
  constructor(
    private readonly bringing: BringIndicators,
    private readonly exports: CatalogueExport,
  ) {}

  /** Tells what the file would do; with the digest of what was told, does it to the draft. */
  @Post(':id/file')
  @Requires('indicators.edit', 'catalogue')
  @HttpCode(200)
  @TakesList()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: { type: 'string', format: 'binary' },
        digest: { type: 'string', description: 'Of what was told about the file; without it nothing is changed.' },
      },
    },
  })
  @ApiOkResponse({ type: BroughtIndicatorsDto })
  async bringIndicators(
    @Param('id', ParseUUIDPipe) catalogueId: string,
    @UploadedFile() upload: UploadedFormFile | undefined,
    @Body() { digest }: BringIndicatorsDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<BroughtIndicatorsDto> {
    const { originalname: fileName, buffer: bytes } = requireFile(upload);
    const told = await this.bringing.run({ catalogueId, fileName, bytes, digest: digest ?? null, actor });
    const faults = told.faults.map(({ sheet, row, column, code, values }) => ({
      ...{ sheet, row, column, code, detail: texts.say(code, values) },
    }));
    return { ...told, faults };
  }

  /** A version as a file that changes nothing when it is brought back. */
  @Get(':id/file')
  @Requires('indicators.see', 'catalogue')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async exportCatalogue(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: VersionQueryDto,
    @CurrentActor() actor: ActingPerson,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const bytes = workbookOf(await this.exports.run(id, wantedVersion(query), actor));
    response.attachment('indicators.xlsx').type('application/octet-stream');
    return new StreamableFile(bytes);
  }
}
