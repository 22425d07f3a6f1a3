import { words } from '../../fields/words.ts'

/** What the gate says when it doesn't open. */
export const sentences = {
  nothing: words('There is nothing to publish: this is what the set in force says already.', 'Il n’y a rien à publier : c’est ce que dit déjà le jeu en vigueur.'),
  faults: words('The rules have faults.', 'Les règles ont des fautes.'),
  cases: words('Saved cases aren’t answered as expected: {names}.', 'Des cas enregistrés ne reçoivent pas la réponse attendue : {names}.'),
  oneCase: words('Expected {expected}, answered {answered}.', 'Attendu : {expected}; réponse : {answered}.'),
  past: words('This instant lies in the past.', 'Cet instant est passé.'),
  moved: words('Something changed at the same moment. Look at it again, then ask again.', 'Quelque chose a changé au même moment. Regardez de nouveau, puis redemandez.'),
  otherContent: words('This isn’t what you looked at: the working copy changed meanwhile.', 'Ce n’est pas ce que vous avez regardé : la copie de travail a changé entre-temps.'),
  noChange: words('There is no such change.', 'Ce changement n’existe pas.'),
  settled: words('This change was decided already.', 'Ce changement est déjà réglé.'),
  author: words('Whoever wrote a part of a change can’t approve it.', 'Qui a écrit une partie d’un changement ne peut pas l’approuver.'),
  edited: words('The working copy was edited since: the change is void. Ask for approval again.', 'La copie de travail a été modifiée depuis : le changement est caduc. Redemandez l’approbation.'),
  overtaken: words('Another set was published since: the change is void. Look at what it would do now, and ask again.', 'Un autre jeu a été publié depuis : le changement est caduc. Regardez ce qu’il ferait maintenant et redemandez.'),
  noSet: words('There is no such set.', 'Ce jeu n’existe pas.'),
  nothingPublished: words('No set was published yet, so nothing can be bought.', 'Aucun jeu n’a encore été publié : rien ne peut être acheté.'),
  notStopped: words('Sales aren’t stopped.', 'Les ventes ne sont pas arrêtées.'),
  noFacts: words('There are no such product facts.', 'Ces faits de produit n’existent pas.'),
  noPendingFacts: words('Nothing waits for approval here.', 'Rien n’attend d’approbation ici.'),
  shopPlaces: words('Say first where the seller and the warehouses are.', 'Dites d’abord où se trouvent le vendeur et les entrepôts.'),
}
