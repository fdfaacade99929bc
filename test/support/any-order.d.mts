/** Rows come as PostgreSQL is free to send them, until what is answered is called. */
export function anyOrder(): () => void;
