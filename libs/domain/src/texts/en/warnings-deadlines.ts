export const warningsDeadlines = {} as const;
