export function takeRedisDatabase(): Promise<string | undefined>;
