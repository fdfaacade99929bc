export const warningsOrders = {} as const;
