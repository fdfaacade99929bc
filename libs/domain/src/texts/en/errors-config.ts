export const errorsConfig = {} as const;
