import type { Texts } from '@domain/texts';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  type ActingPerson,
  FillForm,
  FormList,
  FormPageView,
  ScoresPageView,
  ScoreTraceView,
  SubmitForm,
} from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { entriesOf, findingDto, formDto, traceDto } from './campaign-answers.js';
import {
  CampaignFormDto,
  FilledFormDto,
  FillFormDto,
  FormPageDto,
  FormQueryDto,
  ScoreTraceDto,
  SentFormDto,
  SubmitFormDto,
} from './campaign-form.dto.js';
import { ScoresDto } from './campaign-scores.dto.js';

/** Forms of a campaign, an organisation each, and what was counted by them. */
@ApiTags('campaigns')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('campaigns/:id/forms')
export class CampaignFormsController {
  constructor(
    private readonly list: FormList,
    private readonly page: FormPageView,
    private readonly fills: FillForm,
    private readonly submissions: SubmitForm,
    private readonly scores: ScoresPageView,
    private readonly traces: ScoreTraceView,
  ) {}

  @Get()
  @Requires('indicators.see', 'campaign')
  @ApiOkResponse({ type: FormPageDto })
  async listForms(
    @Param('id', ParseUUIDPipe) campaignId: string,
    @Query() filter: FormQueryDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<FormPageDto> {
    const { total, rows } = await this.list.run(campaignId, filter, actor);
    return { total, rows: rows.map((row) => ({ ...row, submittedAt: row.submittedAt?.toISOString() ?? null })) };
  }

  /** With what was entered into it so far, else with what is known. */
  @Get(':organisationId')
  @Requires('indicators.see', 'campaign')
  @ApiOkResponse({ type: CampaignFormDto })
  async showForm(
    @Param('id', ParseUUIDPipe) campaignId: string,
    @Param('organisationId', ParseUUIDPipe) organisationId: string,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<CampaignFormDto> {
    return formDto(await this.page.run(campaignId, organisationId, actor), texts);
  }

  /** Keeps what was entered so far and tells what is wrong with it; nothing counts yet. */
  @Put(':organisationId')
  @Requires('indicators.see', 'campaign')
  @ApiOkResponse({ type: FilledFormDto })
  async fillForm(
    @Param('id', ParseUUIDPipe) campaignId: string,
    @Param('organisationId', ParseUUIDPipe) organisationId: string,
    @Body() { edition, entries }: FillFormDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<FilledFormDto> {
    const filled = await this.fills.run({ campaignId, organisationId, edition, entries: entriesOf(entries), actor });
    return { ...filled, findings: filled.findings.map((finding) => findingDto(finding, texts)) };
  }

  /** Sends it: from now on its values count. */
  @Post(':organisationId/submission')
  @Requires('indicators.see', 'campaign')
  @HttpCode(200)
  @ApiOkResponse({ type: SentFormDto })
  submitForm(
    @Param('id', ParseUUIDPipe) campaignId: string,
    @Param('organisationId', ParseUUIDPipe) organisationId: string,
    @Body() { edition, entries, confirmed }: SubmitFormDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<SentFormDto> {
    const sent = { campaignId, organisationId, edition, entries: entriesOf(entries), confirmed, actor };
    return this.submissions.run(sent);
  }

  /** Points under the tasks of the catalogue, with how much of it is known. */
  @Get(':organisationId/scores')
  @Requires('indicators.see', 'campaign')
  @ApiOkResponse({ type: ScoresDto })
  showScores(
    @Param('id', ParseUUIDPipe) campaignId: string,
    @Param('organisationId', ParseUUIDPipe) organisationId: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<ScoresDto> {
    return this.scores.run(campaignId, organisationId, actor);
  }

  /** Where a point comes from: inputs, formula, step of the scale, and all it ever came to. */
  @Get(':organisationId/scores/:code')
  @Requires('indicators.see', 'campaign')
  @ApiOkResponse({ type: ScoreTraceDto })
  async traceScore(
    @Param('id', ParseUUIDPipe) campaignId: string,
    @Param('organisationId', ParseUUIDPipe) organisationId: string,
    @Param('code') code: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<ScoreTraceDto> {
    return traceDto(await this.traces.run({ campaignId, organisationId, code }, actor));
  }
}
