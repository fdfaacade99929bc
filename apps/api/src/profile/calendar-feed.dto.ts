import { Instant, NullableInstant, NullableNested, Text } from '../contract/properties.js';

export class CalendarFeedDto {
  @Instant() createdAt!: string;
  @NullableInstant() lastReadAt!: string | null;
}

export class OwnCalendarFeedDto {
  /** Null while there is no address. */
  @NullableNested(() => CalendarFeedDto) feed!: CalendarFeedDto | null;
}

export class NewCalendarFeedDto {
  /** Told this once. */
  @Text('https://vekha.example/api/feeds/mVsn-example/vekha.ics') address!: string;
}
