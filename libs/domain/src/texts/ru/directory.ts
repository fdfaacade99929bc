/** Names of directory entries the system makes by itself. */
export const directory = {
  'directory.administration': 'Администрация системы',
  'directory.administrator': 'Администратор',
} as const;
