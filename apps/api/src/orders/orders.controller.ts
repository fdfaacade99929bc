import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  NotImplementedException,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
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
import { ApiErrorDto } from '../contract/api-error.dto.js';
import {
  ConfirmedOrderDto,
  ItemDetailDto,
  OrderDetailDto,
  OrderSummaryDto,
  ReceivedOrderDto,
  RehearsalDto,
} from './order.dto.js';
import { ConfirmOrderDto, CorrectItemDto, RehearsalQueryDto } from './order-request.dto.js';

@ApiTags('orders')
@ApiDefaultResponse({ type: ApiErrorDto })
@Controller('orders')
export class OrdersController {
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiCreatedResponse({ type: ReceivedOrderDto })
  @ApiOkResponse({ type: ReceivedOrderDto })
  receiveOrder(): ReceivedOrderDto {
    throw new NotImplementedException();
  }
  @Get()
  @ApiOkResponse({ type: [OrderSummaryDto] })
  listOrders(): OrderSummaryDto[] {
    throw new NotImplementedException();
  }
  @Get(':id')
  @ApiOkResponse({ type: OrderDetailDto })
  showOrder(@Param('id', ParseUUIDPipe) _id: string): OrderDetailDto {
    throw new NotImplementedException();
  }
  @Get(':id/source')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string' } })
  showOrderSource(@Param('id', ParseUUIDPipe) _id: string): string {
    throw new NotImplementedException();
  }
  @Patch(':id/items/:itemId')
  @ApiOkResponse({ type: ItemDetailDto })
  correctItem(
    @Param('id', ParseUUIDPipe) _id: string,
    @Param('itemId', ParseUUIDPipe) _itemId: string,
    @Body() _body: CorrectItemDto,
  ): ItemDetailDto {
    throw new NotImplementedException();
  }
  @Post(':id/confirm')
  @HttpCode(200)
  @ApiOkResponse({ type: ConfirmedOrderDto })
  confirmOrder(@Param('id', ParseUUIDPipe) _id: string, @Body() _body: ConfirmOrderDto): ConfirmedOrderDto {
    throw new NotImplementedException();
  }
  @Get(':id/rehearsal')
  @ApiOkResponse({ type: RehearsalDto })
  rehearseOrder(@Param('id', ParseUUIDPipe) _id: string, @Query() _query: RehearsalQueryDto): RehearsalDto {
    throw new NotImplementedException();
  }
}
