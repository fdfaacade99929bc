export function withoutPrograms<T>(work: () => Promise<T>): Promise<T>;
