import { type LetterClaim, releaseClaims, releaseQueuedLetters, renewBatch } from '@storage';
import type { EntityManager } from 'typeorm';
import { LEASE_SECONDS, QUEUED_SECONDS, secondsAfter } from './leases.js';

/** The letters of one job: those that wait their turn, and those that are claimed and not settled yet. */
export class LettersAtHand {
  private readonly waiting: string[];
  private readonly claimed = new Set<LetterClaim>();

  constructor(letterIds: readonly string[]) {
    this.waiting = [...letterIds];
  }

  get waitingCount(): number {
    return this.waiting.length;
  }

  take(count: number): string[] {
    return this.waiting.splice(0, count);
  }

  hold(claims: readonly LetterClaim[]): void {
    for (const claim of claims) this.claimed.add(claim);
  }

  settle(claim: LetterClaim): void {
    this.claimed.delete(claim);
  }

  /** A sign of life for all of them. */
  renew(manager: EntityManager, now: Date): Promise<void> {
    return renewBatch(manager, [...this.claimed], this.waiting, {
      leasedUntil: secondsAfter(now, LEASE_SECONDS),
      queuedUntil: secondsAfter(now, QUEUED_SECONDS),
    });
  }

  /** Gives back what was not sent. */
  async release(manager: EntityManager): Promise<void> {
    await releaseClaims(manager, [...this.claimed]);
    await releaseQueuedLetters(manager, this.waiting);
  }
}
