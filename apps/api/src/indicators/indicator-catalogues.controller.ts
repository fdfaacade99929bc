import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiDefaultResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  type ActingPerson,
  BeginCatalogue,
  BeginCatalogueDraft,
  CatalogueList,
  CataloguePageView,
  ChangeIndicator,
  IndicatorPageView,
  PublishCatalogue,
  RecordRuling,
  WithdrawRuling,
} from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import {
  BeginCatalogueDto,
  BegunCatalogueDto,
  CatalogueDto,
  CatalogueSummaryDto,
  DraftEditionDto,
  IndicatorDto,
  PublishedVersionDto,
  RecordedRulingDto,
  RecordRulingDto,
  VersionQueryDto,
  WithdrawRulingDto,
} from './catalogue.dto.js';
import { catalogueDto, indicatorDto, wantedVersion } from './catalogue-answers.js';
import { ChangeIndicatorDto, definitionOf } from './definition.dto.js';

/** By what an organisation counts points: catalogues of indicators, their versions, and rulings on what scales leave open. */
@ApiTags('indicators')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('indicator-catalogues')
export class IndicatorCataloguesController {
  constructor(
    private readonly list: CatalogueList,
    private readonly page: CataloguePageView,
    private readonly indicator: IndicatorPageView,
    private readonly beginnings: BeginCatalogue,
    private readonly drafts: BeginCatalogueDraft,
    private readonly changes: ChangeIndicator,
    private readonly publications: PublishCatalogue,
    private readonly rulings: RecordRuling,
    private readonly withdrawals: WithdrawRuling,
  ) {}

  @Get()
  @Requires('indicators.see')
  @ApiOkResponse({ type: CatalogueSummaryDto, isArray: true })
  async listCatalogues(@CurrentActor() actor: ActingPerson): Promise<CatalogueSummaryDto[]> {
    const rows = await this.list.run(actor);
    return rows.map((row) => ({ ...row, publishedAt: row.publishedAt?.toISOString() ?? null }));
  }

  @Post()
  @Requires('indicators.edit')
  @ApiCreatedResponse({ type: BegunCatalogueDto })
  beginCatalogue(
    @Body() { organisationId, name, source }: BeginCatalogueDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<BegunCatalogueDto> {
    return this.beginnings.run({ organisationId, name, source, actor });
  }

  @Get(':id')
  @Requires('indicators.see', 'catalogue')
  @ApiOkResponse({ type: CatalogueDto })
  async showCatalogue(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: VersionQueryDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<CatalogueDto> {
    return catalogueDto(await this.page.run(id, wantedVersion(query), actor));
  }

  @Get(':id/indicators/:code')
  @Requires('indicators.see', 'catalogue')
  @ApiOkResponse({ type: IndicatorDto })
  async showIndicator(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('code') code: string,
    @Query() query: VersionQueryDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<IndicatorDto> {
    return indicatorDto(await this.indicator.run(id, code, wantedVersion(query), actor));
  }

  /** The next version begins as a copy of the one published last. */
  @Post(':id/draft')
  @Requires('indicators.edit', 'catalogue')
  @HttpCode(204)
  @ApiNoContentResponse()
  beginDraft(@Param('id', ParseUUIDPipe) catalogueId: string, @CurrentActor() actor: ActingPerson): Promise<void> {
    return this.drafts.run({ catalogueId, actor });
  }

  @Put(':id/draft/indicators/:code')
  @Requires('indicators.edit', 'catalogue')
  @ApiOkResponse({ type: DraftEditionDto })
  changeIndicator(
    @Param('id', ParseUUIDPipe) catalogueId: string,
    @Param('code') code: string,
    @Body() { edition, definition }: ChangeIndicatorDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<DraftEditionDto> {
    return this.changes.run({ catalogueId, edition, definition: { ...definitionOf(definition), code }, actor });
  }

  /** The draft becomes the next version, which then stays as it is. */
  @Post(':id/draft/publication')
  @Requires('indicators.edit', 'catalogue')
  @HttpCode(200)
  @ApiOkResponse({ type: PublishedVersionDto })
  publishCatalogue(
    @Param('id', ParseUUIDPipe) catalogueId: string,
    @Body() { edition }: DraftEditionDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<PublishedVersionDto> {
    return this.publications.run({ catalogueId, edition, actor });
  }

  /** How a hole in a scale of a published version is read. */
  @Post(':id/rulings')
  @Requires('indicators.edit', 'catalogue')
  @ApiCreatedResponse({ type: RecordedRulingDto })
  recordRuling(
    @Param('id', ParseUUIDPipe) catalogueId: string,
    @Body() { number, code, when, test, points, label, reason }: RecordRulingDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<RecordedRulingDto> {
    const step = { when: when ?? null, test: test ?? null, points, label };
    return this.rulings.run({ catalogueId, number, code, step, reason, actor });
  }

  @Post(':id/rulings/:rulingId/withdrawal')
  @Requires('indicators.edit', 'catalogue')
  @HttpCode(204)
  @ApiNoContentResponse()
  withdrawRuling(
    @Param('id', ParseUUIDPipe) catalogueId: string,
    @Param('rulingId', ParseUUIDPipe) rulingId: string,
    @Body() { reason }: WithdrawRulingDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    return this.withdrawals.run({ catalogueId, rulingId, reason, actor });
  }
}
