import type { Texts } from '@domain/texts';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Res,
  type StreamableFile,
  UploadedFiles,
  UseGuards,
} from '@nestjs/common';
import { ApiConsumes, ApiDefaultResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  AcceptReport,
  DeclineTask,
  EndorseReport,
  LinkDetailView,
  LinkFileView,
  LinkHolder,
  ReassignTask,
  ReturnReport,
  SubmitReport,
  SupplyDates,
  TakeTask,
} from '@workflow';
import type { Response } from 'express';
import { Public } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { asAttachment } from '../files/as-attachment.js';
import { RequestsAMinute } from '../http/rate-limit.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { TakesEvidence } from '../http/takes-file.js';
import type { UploadedFormFile } from '../http/uploads.js';
import { reportOf, suppliedDates } from '../tasks/report-form.js';
import {
  AcceptReportDto,
  ReportFormDto,
  SupplyDatesDto,
  TaskReasonDto,
  TaskVersionDto,
} from '../tasks/task-request.dto.js';
import { LinkViewDto } from './link.dto.js';
import { OpenLinkGuard } from './open-link.guard.js';

/** Links from letters: the token names one person and one task, so no session is asked for. Looking changes nothing. */
@ApiTags('links')
@ApiDefaultResponse({ type: ProblemDto })
@Public()
@RequestsAMinute(120)
@UseGuards(OpenLinkGuard)
@Controller('links/:token')
export class LinksController {
  constructor(
    private readonly holder: LinkHolder,
    private readonly view: LinkDetailView,
    private readonly files: LinkFileView,
    private readonly take: TakeTask,
    private readonly report: SubmitReport,
    private readonly endorse: EndorseReport,
    private readonly accept: AcceptReport,
    private readonly giveBack: ReturnReport,
    private readonly decline: DeclineTask,
    private readonly supply: SupplyDates,
    private readonly reassign: ReassignTask,
  ) {}

  @Get()
  @ApiOkResponse({ type: LinkViewDto })
  showLink(@Param('token') token: string, @ReaderTexts() texts: Texts): Promise<LinkViewDto> {
    return this.view.run(token, texts);
  }

  @Get('files/:id')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadFileByLink(
    @Param('token') token: string,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return asAttachment(await this.files.run(token, id), response);
  }

  @Post('take')
  @HttpCode(200)
  @ApiOkResponse({ type: LinkViewDto })
  async takeByLink(
    @Param('token') token: string,
    @Body() { version }: TaskVersionDto,
    @ReaderTexts() texts: Texts,
  ): Promise<LinkViewDto> {
    await this.take.run({ ...(await this.holder.run(token, 'take')), version });
    return this.view.run(token, texts);
  }

  @Post('report')
  @HttpCode(200)
  @TakesEvidence()
  @ApiConsumes('multipart/form-data')
  @ApiOkResponse({ type: LinkViewDto })
  async reportByLink(
    @Param('token') token: string,
    @Body() form: ReportFormDto,
    @UploadedFiles() files: UploadedFormFile[] | undefined,
    @ReaderTexts() texts: Texts,
  ): Promise<LinkViewDto> {
    const held = await this.holder.run(token, form.kind === 'interim' ? 'interim_report' : 'report');
    await this.report.run({ ...held, version: form.version, report: reportOf(form, files) });
    return this.view.run(token, texts);
  }

  @Post('endorse')
  @HttpCode(200)
  @ApiOkResponse({ type: LinkViewDto })
  async endorseByLink(
    @Param('token') token: string,
    @Body() body: AcceptReportDto,
    @ReaderTexts() texts: Texts,
  ): Promise<LinkViewDto> {
    await this.endorse.run({ ...(await this.holder.run(token, 'endorse')), ...body });
    return this.view.run(token, texts);
  }

  @Post('accept')
  @HttpCode(200)
  @ApiOkResponse({ type: LinkViewDto })
  async acceptByLink(
    @Param('token') token: string,
    @Body() body: AcceptReportDto,
    @ReaderTexts() texts: Texts,
  ): Promise<LinkViewDto> {
    await this.accept.run({ ...(await this.holder.run(token, 'accept')), ...body });
    return this.view.run(token, texts);
  }

  @Post('return')
  @HttpCode(200)
  @ApiOkResponse({ type: LinkViewDto })
  async returnByLink(
    @Param('token') token: string,
    @Body() { version, reason }: TaskReasonDto,
    @ReaderTexts() texts: Texts,
  ): Promise<LinkViewDto> {
    await this.giveBack.run({ ...(await this.holder.run(token, 'return')), version, reason });
    return this.view.run(token, texts);
  }

  @Post('decline')
  @HttpCode(200)
  @ApiOkResponse({ type: LinkViewDto })
  async declineByLink(
    @Param('token') token: string,
    @Body() { version, reason }: TaskReasonDto,
    @ReaderTexts() texts: Texts,
  ): Promise<LinkViewDto> {
    await this.decline.run({ ...(await this.holder.run(token, 'decline')), version, reason });
    return this.view.run(token, texts);
  }

  @Post('supply-dates')
  @HttpCode(200)
  @ApiOkResponse({ type: LinkViewDto })
  async supplyDatesByLink(
    @Param('token') token: string,
    @Body() body: SupplyDatesDto,
    @ReaderTexts() texts: Texts,
  ): Promise<LinkViewDto> {
    const held = await this.holder.run(token, 'supply_dates');
    await this.supply.run({ ...held, version: body.version, ...suppliedDates(body) });
    return this.view.run(token, texts);
  }

  @Post('reassign')
  @HttpCode(200)
  @ApiOkResponse({ type: LinkViewDto })
  async reassignByLink(
    @Param('token') token: string,
    @Body() { version, reason }: TaskReasonDto,
    @ReaderTexts() texts: Texts,
  ): Promise<LinkViewDto> {
    await this.reassign.run({ ...(await this.holder.run(token, 'reassign')), version, reason });
    return this.view.run(token, texts);
  }
}
