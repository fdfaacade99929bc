import type { Texts } from '@domain/texts';
import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, CalendarsView, ChooseProfile } from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { ChosenProfileDto, OrderProfileDto } from './calendar.dto.js';
import { ChooseProfileDto } from './calendar-request.dto.js';

@ApiTags('calendars')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('orders/:id/profile')
export class OrderProfileController {
  constructor(
    private readonly calendars: CalendarsView,
    private readonly choose: ChooseProfile,
  ) {}

  @Get()
  @Requires('orders.see', 'order')
  @ApiOkResponse({ type: OrderProfileDto })
  showOrderProfile(@Param('id', ParseUUIDPipe) orderId: string, @ReaderTexts() texts: Texts): Promise<OrderProfileDto> {
    return this.calendars.profileOfOrder(orderId, texts);
  }

  /** Reads the rows of an order under review anew; what a person has decided stays. Tells every row whose dates that moved. */
  @Put()
  @Requires('orders.confirm', 'order')
  @ApiOkResponse({ type: ChosenProfileDto })
  async chooseProfile(
    @Param('id', ParseUUIDPipe) orderId: string,
    @Body() { profile }: ChooseProfileDto,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<ChosenProfileDto> {
    const moved = await this.choose.run({ orderId, profile: profile ?? null, actor, texts });
    return { ...(await this.calendars.profileOfOrder(orderId, texts)), moved };
  }
}
