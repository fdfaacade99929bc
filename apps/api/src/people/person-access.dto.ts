import { Flag, NullableInstant, Whole } from '../contract/properties.js';

export class PersonAccessDto {
  @Flag() hasPassword!: boolean;
  /** Wrong tries have locked his sign-in by password until then. */
  @NullableInstant() lockedUntil!: string | null;
  /** Where he is signed in now. */
  @Whole() sessions!: number;
}
