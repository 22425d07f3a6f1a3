// The 249 codes assigned in ISO 3166-1 alpha-2: for each first letter, A to Z, its second letters.
const assigned =
  'DEFGILMOQRSTUWXZ ABDEFGHIJLMNOQRSTVWYZ ACDFGHIKLMNORUVWXYZ EJKMOZ CEGHRST IJKMOR ABDEFGHILMNPQRSTUWY KMNRTU DELMNOQRST EMOP ' +
  'EGHIMNPRWYZ ABCIKRSTUVY ACDEFGHKLMNOPQRSTUVWXYZ ACEFGILOPRUZ M AEFGHKLMNRSTWY A EOSUW ABCDEGHIJKLMNORSTVXYZ CDFGHJKLMNORTVWZ ' +
  'AGMSYZ ACEGINU FS  ET AMW'

/** Every country code that can be read, sorted. */
export const countries: readonly string[] =
  assigned.split(' ').flatMap((seconds, first) => Array.from(seconds, (second) => String.fromCharCode(65 + first) + second))

/** Territories of the United States that have a code of their own: the code is read as the subdivision of `US`. */
export const territories: readonly string[] = ['AS', 'GU', 'MP', 'PR', 'UM', 'VI']
