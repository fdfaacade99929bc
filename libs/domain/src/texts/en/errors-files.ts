export const errorsFiles = {} as const;
