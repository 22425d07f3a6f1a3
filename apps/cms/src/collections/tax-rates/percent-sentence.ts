import { words } from '../../fields/words.ts'

/** What a rate has to be, beside its field and as a refusal. */
export const percentSentence = words('A rate from 0 to 100 percent with four decimals at most, such as 9.975; 0 where nothing is collected.', 'Un taux de 0 à 100 pour cent avec quatre décimales au plus, comme 9,975; 0 si rien n’est perçu.')
