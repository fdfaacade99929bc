export const seed = {} as const;
