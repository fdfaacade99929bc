export const sample = {
  'config.VEKHA_SAMPLE':
    'VEKHA_SAMPLE=“{{value}}” is neither offers nor is. Remove the variable: the program sets it by itself when it starts the sample.',
  'config.sample_with_smtp': 'The sample sends no letters by SMTP. Remove SMTP_URL or VEKHA_SAMPLE.',
  'sample.not_offered':
    'The sample cannot be started here: only Vekha started on this machine by npm start offers it. On its own it is started by npm run demo.',
  'sample.not_running': 'The sample is not running yet. Press “Try the sample” and wait until it opens.',
  'sample.only_in_sample': 'The day can be moved only in the sample: here the data and the time are real.',
  'sample.is_moving': 'The sample is still going through the days. Wait until it reaches the chosen one.',
  'sample.foreign_folder':
    'The folder {{folder}} was not made by the sample, so nothing in it is created or removed. Move it away or set another data folder in VEKHA_DATA.',
} as const;
