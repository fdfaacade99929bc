/** What stands first in every list of guessed passwords, in both alphabets; and rows of keys, which are guessed as easily. */
export const COMMON_WORDS: readonly string[] = [
  ...['password', 'passw0rd', 'p@ssw0rd', 'qwerty', 'azerty', 'iloveyou', 'welcome', 'monkey', 'dragon', 'letmein'],
  ...['football', 'baseball', 'master', 'shadow', 'sunshine', 'princess', 'superman', 'admin', 'administrator'],
  ...['login', 'secret', 'hello', 'computer', 'internet', 'google', 'samsung', 'master', 'michael', 'jordan'],
  ...['summer', 'winter', 'spring', 'autumn', 'changeme', 'default', 'user', 'guest', 'root', 'test', 'vekha'],
  ...['пароль', 'йцукен', 'привет', 'любовь', 'солнышко', 'зайка', 'россия', 'москва', 'админ', 'администратор'],
  ...['директор', 'учитель', 'школа', 'образование', 'министерство', 'секрет', 'наташа', 'максим', 'андрей'],
  ...['parol', 'privet', 'lubov', 'solnishko', 'rossiya', 'russia', 'moskva', 'moscow', 'direktor', 'shkola'],
  ...['gfhjkm', 'ghbdtn', 'natasha', 'maksim', 'andrey', 'marina', 'spartak', 'zenit', 'веха'],
];

export const KEY_ROWS: readonly string[] = [
  ...['1234567890', '0987654321', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qazwsxedcrfvtgbyhnujmikolp'],
  ...['1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p', '1q2w3e4r5t6y7u8i9o0p', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
  ...['abcdefghijklmnopqrstuvwxyz', 'абвгдежзийклмнопрстуфхцчшщъыьэюя'],
];
