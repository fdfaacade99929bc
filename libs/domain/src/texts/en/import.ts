export const importOrder = {} as const;
