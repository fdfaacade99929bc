import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  NotImplementedException,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
} from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ApiErrorDto } from '../contract/api-error.dto.js';
import { LetterDetailDto, LetterListDto, LetterQueryDto, SendNowDto, SentNowDto } from './letter.dto.js';

@ApiTags('letters')
@ApiDefaultResponse({ type: ApiErrorDto })
@Controller('letters')
export class LettersController {
  @Get()
  @ApiOkResponse({ type: LetterListDto })
  listLetters(@Query() _query: LetterQueryDto): LetterListDto {
    throw new NotImplementedException();
  }
  @Get(':id')
  @ApiOkResponse({ type: LetterDetailDto })
  showLetter(@Param('id', ParseUUIDPipe) _id: string): LetterDetailDto {
    throw new NotImplementedException();
  }
  @Get(':id/raw')
  @Header('Content-Type', 'message/rfc822')
  @ApiProduces('message/rfc822')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  showRawLetter(@Param('id', ParseUUIDPipe) _id: string): string {
    throw new NotImplementedException();
  }
  @Post('send-now')
  @HttpCode(200)
  @ApiOkResponse({ type: SentNowDto })
  sendNow(@Body() _body: SendNowDto): SentNowDto {
    throw new NotImplementedException();
  }
}
