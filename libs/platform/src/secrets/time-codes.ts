import { generateSecret, generateURI, verify } from 'otplib';
import type { Clock } from '../clock/index.js';

const SIX_DIGITS = /^\d{6}$/;
/** A telephone may be half a minute early or late. */
const TOLERANCE_SECONDS = 30;

/** Codes that a telephone shows for half a minute each (TOTP, RFC 6238). Real time, whatever day the product shows. */
export class TimeCodes {
  constructor(private readonly clock: Clock) {}

  newSecret(): string {
    return generateSecret();
  }

  /** What the QR code holds. */
  address(secret: string, { issuer, label }: { issuer: string; label: string }): string {
    return generateURI({ issuer, label, secret });
  }

  /** The half minute of a right code, to be kept as `lastStep`; undefined for a wrong one, or one that was taken before. */
  async stepOf(code: string, secret: string, lastStep: number): Promise<number | undefined> {
    const digits = code.replaceAll(/\s/gu, '');
    if (!SIX_DIGITS.test(digits)) return undefined;
    const epoch = Math.floor(this.clock.now().getTime() / 1000);
    const result = await verify({ secret, token: digits, epoch, epochTolerance: TOLERANCE_SECONDS });
    return result.valid && 'timeStep' in result && result.timeStep > lastStep ? result.timeStep : undefined;
  }
}
