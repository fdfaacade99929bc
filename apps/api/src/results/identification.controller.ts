import type { Texts } from '@domain/texts';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
  Res,
  StreamableFile,
  UploadedFile,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiDefaultResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { streamWorkbook } from '@platform/files';
import {
  type ActingPerson,
  BranchList,
  BringResults,
  ChangeIdentificationRule,
  IdentificationPageView,
  IdentificationRunPageView,
  IdentificationSheets,
  IdentifySchools,
  ListIdentified,
} from '@workflow';
import type { Response } from 'express';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { TakesList } from '../http/takes-file.js';
import { requireFile, type UploadedFormFile } from '../http/uploads.js';
import { columnsOf } from './read-columns.js';
import {
  BegunRunDto,
  BranchDto,
  BringResultsDto,
  BroughtResultsDto,
  ChangedRuleDto,
  ChangeIdentificationRuleDto,
  FindingQueryDto,
  IdentificationDto,
  IdentificationRunDto,
  IdentifySchoolsDto,
  ListDifferenceDto,
  ListIdentifiedDto,
} from './results.dto.js';
import { broughtDto, identificationDto, runDto } from './results-answers.js';

/** Schools with low results: their results, the rule, and what it found. The id is of the organisation at the top of the branch. */
@ApiTags('results')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('identification')
export class IdentificationController {
  constructor(
    private readonly branches: BranchList,
    private readonly page: IdentificationPageView,
    private readonly runPage: IdentificationRunPageView,
    private readonly sheets: IdentificationSheets,
    private readonly bringing: BringResults,
    private readonly rules: ChangeIdentificationRule,
    private readonly runs: IdentifySchools,
    private readonly lists: ListIdentified,
  ) {}

  @Get()
  @Requires('indicators.see')
  @ApiOkResponse({ type: BranchDto, isArray: true })
  listBranches(@CurrentActor() actor: ActingPerson): Promise<BranchDto[]> {
    return this.branches.run(actor);
  }

  @Get(':id')
  @Requires('indicators.see', 'branch')
  @ApiOkResponse({ type: IdentificationDto })
  async showIdentification(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<IdentificationDto> {
    return identificationDto(await this.page.run(id, actor));
  }

  /** Tells what the table is taken for and would change; with the digest of what was told, does it. */
  @Post(':id/results')
  @Requires('indicators.edit', 'branch')
  @HttpCode(200)
  @TakesList()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: { type: 'string', format: 'binary' },
        year: { type: 'integer', description: 'Of columns that name none.' },
        isSchoolYear: { type: 'boolean', description: 'The year is the one a school year ends in.' },
        columns: { type: 'string', description: 'What each column is, as JSON; without it the columns are told.' },
        digest: { type: 'string', description: 'Of what was told about the file; without it nothing is changed.' },
      },
    },
  })
  @ApiOkResponse({ type: BroughtResultsDto })
  async bringResults(
    @Param('id', ParseUUIDPipe) organisationId: string,
    @UploadedFile() upload: UploadedFormFile | undefined,
    @Body() { year, isSchoolYear, columns, digest }: BringResultsDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<BroughtResultsDto> {
    const { originalname: fileName, buffer: bytes } = requireFile(upload);
    const file = {
      fileName,
      bytes,
      columns: columnsOf(columns),
      year: year ?? null,
      isSchoolYear: isSchoolYear ?? null,
    };
    return broughtDto(await this.bringing.run({ organisationId, ...file, digest: digest ?? null, actor }), texts);
  }

  /** The next version of the rule; runs that were made go by theirs. */
  @Put(':id/rule')
  @Requires('indicators.edit', 'branch')
  @ApiOkResponse({ type: ChangedRuleDto })
  changeIdentificationRule(
    @Param('id', ParseUUIDPipe) organisationId: string,
    @Body() { seenNumber, ...rule }: ChangeIdentificationRuleDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<ChangedRuleDto> {
    return this.rules.run({ organisationId, seenNumber, rule, actor });
  }

  @Post(':id/runs')
  @Requires('indicators.edit', 'branch')
  @ApiCreatedResponse({ type: BegunRunDto })
  identifySchools(
    @Param('id', ParseUUIDPipe) organisationId: string,
    @Body() { year }: IdentifySchoolsDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<BegunRunDto> {
    return this.runs.run({ organisationId, year, actor });
  }

  @Get(':id/runs/:runId')
  @Requires('indicators.see', 'branch')
  @ApiOkResponse({ type: IdentificationRunDto })
  async showIdentificationRun(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('runId', ParseUUIDPipe) runId: string,
    @Query() filter: FindingQueryDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<IdentificationRunDto> {
    return runDto(await this.runPage.run(id, runId, filter, actor), texts);
  }

  /** All schools of a run with their reasons, and the rule. */
  @Get(':id/runs/:runId/file')
  @Requires('indicators.see', 'branch')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async exportIdentification(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('runId', ParseUUIDPipe) runId: string,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const sheets = await this.sheets.run(id, runId, actor, texts);
    response.attachment('identification.xlsx').type('application/octet-stream');
    // Half a file that ends as a whole one would be taken for one: the connection breaks instead.
    return new StreamableFile(streamWorkbook(sheets)).setErrorHandler((_error, { destroyed }) => {
      if (!destroyed) response.destroy();
    });
  }

  /** Tells who would join and leave the list of the branch; with the digest of what was told, does it. */
  @Post(':id/runs/:runId/list')
  @Requires('indicators.edit', 'branch')
  @HttpCode(200)
  @ApiOkResponse({ type: ListDifferenceDto })
  listIdentified(
    @Param('id', ParseUUIDPipe) organisationId: string,
    @Param('runId', ParseUUIDPipe) runId: string,
    @Body() { outcome, digest }: ListIdentifiedDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<ListDifferenceDto> {
    return this.lists.run({ organisationId, runId, outcome, digest: digest ?? null, actor });
  }
}
