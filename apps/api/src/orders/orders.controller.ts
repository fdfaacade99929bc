import type { Texts } from '@domain/texts';
import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Patch,
  Post,
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
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import {
  type ActingPerson,
  ConfirmOrder,
  CorrectItem,
  OrderAddressless,
  OrderDetailView,
  OrderDocumentView,
  OrderList,
  OrderPageView,
  OrderRehearsal,
  OrderSource,
  ReceiveOrder,
  RemoveOrder,
} from '@workflow';
import type { Response } from 'express';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { calendarDate } from '../http/calendar-date.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { TakesOrderFile } from '../http/takes-file.js';
import { requireFile, type UploadedFormFile } from '../http/uploads.js';
import {
  ConfirmedOrderDto,
  ItemDetailDto,
  OrderDetailDto,
  OrderListDto,
  ReceivedOrderDto,
  RehearsalDto,
} from './order.dto.js';
import { CorrectItemDto, OrderQueryDto, RehearsalQueryDto } from './order-request.dto.js';
import { SourceDocumentDto } from './source-document.dto.js';

@ApiTags('orders')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('orders')
export class OrdersController {
  constructor(
    private readonly receive: ReceiveOrder,
    private readonly remove: RemoveOrder,
    private readonly correct: CorrectItem,
    private readonly confirm: ConfirmOrder,
    private readonly orders: OrderList,
    private readonly details: OrderDetailView,
    private readonly addressless: OrderAddressless,
    private readonly sources: OrderSource,
    private readonly documents: OrderDocumentView,
    private readonly pages: OrderPageView,
    private readonly rehearsals: OrderRehearsal,
  ) {}

  @Post()
  @Requires('orders.receive')
  @TakesOrderFile()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiCreatedResponse({ type: ReceivedOrderDto })
  @ApiOkResponse({ type: ReceivedOrderDto })
  async receiveOrder(
    @UploadedFile() upload: UploadedFormFile | undefined,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReceivedOrderDto> {
    const { originalname: fileName, buffer: bytes } = requireFile(upload);
    const { orderId, duplicate } = await this.receive.run({ fileName, bytes, actor });
    if (duplicate) response.status(200);
    const { state } = await this.orders.one(orderId, actor, texts);
    return { id: orderId, state, duplicate };
  }

  @Get()
  @Requires('orders.see')
  @ApiOkResponse({ type: OrderListDto })
  listOrders(
    @Query() query: OrderQueryDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<OrderListDto> {
    return this.orders.run(query, actor, texts);
  }

  /** Ids of the directory entries it names that cannot be written to. */
  @Get(':id/without-address')
  @Requires('directory.see', 'order')
  @ApiOkResponse({ type: String, isArray: true })
  listWithoutAddress(@Param('id', ParseUUIDPipe) id: string): Promise<string[]> {
    return this.addressless.run(id);
  }

  @Get(':id')
  @Requires('orders.see', 'order')
  @ApiOkResponse({ type: OrderDetailDto })
  showOrder(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<OrderDetailDto> {
    return this.details.run(id, actor, texts);
  }

  @Delete(':id')
  @Requires('orders.receive', 'order')
  @HttpCode(204)
  @ApiNoContentResponse()
  async removeOrder(@Param('id', ParseUUIDPipe) orderId: string, @CurrentActor() actor: ActingPerson): Promise<void> {
    await this.remove.run({ orderId, actor });
  }

  @Get(':id/source')
  @Requires('orders.see', 'order')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string' } })
  showOrderSource(@Param('id', ParseUUIDPipe) id: string): Promise<string> {
    return this.sources.run(id);
  }

  @Get(':id/document')
  @Requires('orders.see', 'order')
  @ApiOkResponse({ type: SourceDocumentDto })
  showOrderDocument(@Param('id', ParseUUIDPipe) id: string): Promise<SourceDocumentDto> {
    return this.documents.run(id);
  }

  @Get(':id/pages/:page')
  @Requires('orders.see', 'order')
  @Header('Content-Type', 'image/png')
  @Header('Cache-Control', 'private, max-age=86400')
  @ApiProduces('image/png')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async showOrderPage(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('page', ParseIntPipe) page: number,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.pages.run(id, page));
  }

  @Patch(':id/items/:itemId')
  @Requires('orders.confirm', 'order')
  @ApiOkResponse({ type: ItemDetailDto })
  async correctItem(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Body() body: CorrectItemDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<ItemDetailDto> {
    await this.correct.run({ orderId, itemId, ...body, actor });
    return this.details.item(orderId, itemId, texts);
  }

  @Post(':id/confirm')
  @Requires('orders.confirm', 'order')
  @HttpCode(200)
  @ApiOkResponse({ type: ConfirmedOrderDto })
  confirmOrder(
    @Param('id', ParseUUIDPipe) orderId: string,
    @CurrentActor() actor: ActingPerson,
  ): Promise<ConfirmedOrderDto> {
    return this.confirm.run({ orderId, actor });
  }

  @Get(':id/rehearsal')
  @Requires('orders.see', 'whole_order')
  @ApiOkResponse({ type: RehearsalDto })
  rehearseOrder(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Query() query: RehearsalQueryDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<RehearsalDto> {
    const period = { from: calendarDate(query.from, 'from'), to: calendarDate(query.to, 'to') };
    return this.rehearsals.run(orderId, period, actor, texts);
  }
}
