const MINUTE_MS = 60_000;

/** So many requests a minute from one address, where guessing or flooding would pay. An office may share one address. */
export const PER_MINUTE = {
  signIn: { default: { limit: 30, ttl: MINUTE_MS } },
  signInLetter: { default: { limit: 10, ttl: MINUTE_MS } },
  links: { default: { limit: 120, ttl: MINUTE_MS } },
} as const;
