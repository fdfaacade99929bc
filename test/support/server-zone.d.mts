/** What comes of the work where the clock of the machine is that of the zone. */
export function inServerZone<T>(zone: string, work: () => Promise<T>): Promise<T>;
