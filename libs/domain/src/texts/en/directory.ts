/** Names of directory entries the system makes by itself. What is stored is in Russian, as the orders are. */
export const directory = {
  'directory.administration': 'System administration',
  'directory.administrator': 'Administrator',
} as const;
