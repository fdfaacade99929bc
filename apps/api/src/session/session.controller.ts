import { Body, Controller, Delete, Get, HttpCode, NotImplementedException, Post } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiDefaultResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { ApiErrorDto } from '../contract/api-error.dto.js';
import { RequestSignInLinkDto, SessionDto, SignInDto } from './session.dto.js';

@ApiTags('session')
@ApiDefaultResponse({ type: ApiErrorDto })
@Controller('session')
export class SessionController {
  @Post()
  @ApiCreatedResponse({ type: SessionDto })
  signIn(@Body() _body: SignInDto): SessionDto {
    throw new NotImplementedException();
  }
  @Get()
  @ApiOkResponse({ type: SessionDto })
  showSession(): SessionDto {
    throw new NotImplementedException();
  }
  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  signOut(): void {
    throw new NotImplementedException();
  }
  @Post('link')
  @HttpCode(202)
  @ApiAcceptedResponse()
  requestSignInLink(@Body() _body: RequestSignInLinkDto): void {
    throw new NotImplementedException();
  }
}
