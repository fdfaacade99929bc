import type { LetterClaim } from '@storage';
import { RENEW_EVERY_SECONDS } from './leases.js';

/** Keeps a lease alive while `work` takes its time. A renewal that fails is not a failure of the work. */
export async function whileLeased<T>(
  claim: LetterClaim,
  renew: (claim: LetterClaim) => Promise<void>,
  work: () => Promise<T>,
): Promise<T> {
  const timer = setInterval(() => void renew(claim).catch(() => {}), RENEW_EVERY_SECONDS * 1000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
