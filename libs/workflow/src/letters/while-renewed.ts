import { RENEW_EVERY_SECONDS } from './leases.js';

/** Gives signs of life while `work` takes its time. One that fails is not a failure of the work. */
export async function whileRenewed<T>(renew: () => Promise<void>, work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void renew().catch(() => {}), RENEW_EVERY_SECONDS * 1000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
