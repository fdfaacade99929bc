export const readOrderTexts = {} as const;
