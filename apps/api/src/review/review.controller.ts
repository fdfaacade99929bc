import type { Texts } from '@domain/texts';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, UploadedFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiDefaultResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import {
  type ActingPerson,
  AssignParties,
  AttachPlan,
  MergeItems,
  PlanProposalView,
  ReviewHistoryView,
  RowReadingView,
  SplitItem,
  TurnBackReview,
} from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { TakesOrderFile } from '../http/takes-file.js';
import { requireFile, type UploadedFormFile } from '../http/uploads.js';
import { ONE_FILE, planOf } from '../tasks/plan-form.js';
import { ProposedDateDto, ReviewHistoryDto, RowReadingDto } from './review.dto.js';
import {
  AssignPartiesDto,
  AttachPlanDto,
  MergeItemsDto,
  ReviewStepDto,
  RowWordsDto,
  SplitItemDto,
} from './review-request.dto.js';

/** What is done to an order between reading and confirmation, beside the correction of a single row. */
@ApiTags('review')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('orders/:id')
export class ReviewController {
  constructor(
    private readonly histories: ReviewHistoryView,
    private readonly rowReadings: RowReadingView,
    private readonly split: SplitItem,
    private readonly merge: MergeItems,
    private readonly assign: AssignParties,
    private readonly proposals: PlanProposalView,
    private readonly attach: AttachPlan,
    private readonly turnBack: TurnBackReview,
  ) {}

  @Get('review')
  @Requires('orders.see', 'whole_order')
  @ApiOkResponse({ type: ReviewHistoryDto })
  showReview(@Param('id', ParseUUIDPipe) orderId: string, @ReaderTexts() texts: Texts): Promise<ReviewHistoryDto> {
    return this.histories.run(orderId, texts);
  }

  @Post('items/:itemId/reading')
  @Requires('orders.confirm', 'order')
  @HttpCode(200)
  @ApiOkResponse({ type: RowReadingDto })
  readRow(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Body() body: RowWordsDto,
    @ReaderTexts() texts: Texts,
  ): Promise<RowReadingDto> {
    return this.rowReadings.run(orderId, itemId, body, texts);
  }

  @Post('items/:itemId/split')
  @Requires('orders.confirm', 'order')
  @HttpCode(204)
  @ApiNoContentResponse()
  async splitItem(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Body() body: SplitItemDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    await this.split.run({ orderId, itemId, ...body, actor });
  }

  @Post('items/:itemId/plan-dates')
  @Requires('orders.confirm', 'order')
  @HttpCode(200)
  @TakesOrderFile()
  @ApiConsumes('multipart/form-data')
  @ApiBody(ONE_FILE)
  @ApiOkResponse({ type: [ProposedDateDto] })
  proposeDates(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @UploadedFile() upload: UploadedFormFile | undefined,
    @ReaderTexts() texts: Texts,
  ): Promise<ProposedDateDto[]> {
    const { originalname: name, buffer: bytes } = requireFile(upload);
    return this.proposals.run(orderId, itemId, { name, bytes }, texts);
  }

  @Post('items/:itemId/plan')
  @Requires('orders.confirm', 'order')
  @HttpCode(204)
  @TakesOrderFile()
  @ApiConsumes('multipart/form-data')
  @ApiNoContentResponse()
  async attachPlan(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Body() form: AttachPlanDto,
    @UploadedFile() upload: UploadedFormFile | undefined,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    await this.attach.run({ orderId, itemId, ...planOf(form, upload), actor });
  }

  @Post('merge')
  @Requires('orders.confirm', 'order')
  @HttpCode(204)
  @ApiNoContentResponse()
  async mergeItems(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Body() body: MergeItemsDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    await this.merge.run({ orderId, ...body, actor });
  }

  @Post('assign')
  @Requires('orders.confirm', 'order')
  @HttpCode(204)
  @ApiNoContentResponse()
  async assignParties(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Body() body: AssignPartiesDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    await this.assign.run({ orderId, ...body, actor });
  }

  @Post('undo')
  @Requires('orders.confirm', 'order')
  @HttpCode(204)
  @ApiNoContentResponse()
  async undoStep(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Body() { stepId }: ReviewStepDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    await this.turnBack.run({ orderId, direction: 'undo', stepId, actor });
  }

  @Post('redo')
  @Requires('orders.confirm', 'order')
  @HttpCode(204)
  @ApiNoContentResponse()
  async redoStep(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Body() { stepId }: ReviewStepDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<void> {
    await this.turnBack.run({ orderId, direction: 'redo', stepId, actor });
  }
}
