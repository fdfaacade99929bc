import { Controller, Get, NotImplementedException } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ApiErrorDto } from '../contract/api-error.dto.js';
import { HealthDto } from './health.dto.js';

@ApiTags('health')
@ApiDefaultResponse({ type: ApiErrorDto })
@Controller('health')
export class HealthController {
  @Get()
  @ApiOkResponse({ type: HealthDto })
  showHealth(): HealthDto {
    throw new NotImplementedException();
  }
}
