import { cite } from '../../../authoring/inline.ts'
import type { Both } from '../../../authoring/language.ts'
import { h2, h3, p, type BodyNode } from '../../../authoring/nodes.ts'

export const followedClaims: Both<readonly BodyNode[]> = {
  en: [
    h2('Four claims, followed to their source'),
    p('We took four claims as they stand in articles beside shops, and looked for the paper behind each. What follows is the claim, then what we found.'),
    h3('A systematic review of 28 studies'),
    p('True, and incomplete. The review exists and covers 28 studies of psilocybin and chronic neuropathic pain.', cite('jevotovsky-2024'), ' What is left out is how its authors rate them: most are of low or very low quality. Quoted without that, the count sounds like a verdict. It is only a count.'),
    h3('A case series of low doses'),
    p('True. It is about three people, who had taken psilocybin by themselves.', cite('lyes-2022'), ' What is left out is that the preparations varied, and that no one else stood beside them for comparison. People who come forward with a story aren’t a sample of those who tried.'),
    h3('A scoping review of 2023'),
    p('That fits one paper: 21 articles on psychedelics and pain.', cite('goel-2023'), ' It can be mixed up with another one, of March 2024, which covers nine studies and was searched for with the help of ChatGPT.', cite('robinson-2024'), ' Both speak of psychedelics as a group. Neither can be quoted for psilocybin alone.'),
    h3('A review with more than 4,000 participants'),
    p('Wrong in its year and in its kind. The number comes from a survey of November 2021.', cite('rootman-2021'), ' We made this mistake ourselves, as the corrections at the foot of this page say. It is an easy one: the number is large, the word “review” sounds weighty, and nobody who repeats it has to look.'),
  ],
  fr: [
    h2('Quatre affirmations, suivies jusqu’à leur source'),
    p('Nous avons pris quatre affirmations telles qu’on les lit à côté des boutiques, et cherché la publication derrière chacune. Voici l’affirmation, puis ce que nous avons trouvé.'),
    h3('Une revue systématique de 28 études'),
    p('Vrai, mais incomplet. La revue existe et porte sur 28 études de la psilocybine et de la douleur neuropathique chronique.', cite('jevotovsky-2024'), ' Ce qu’on tait, c’est la note que ses autrices et auteurs leur donnent : la plupart sont de qualité faible ou très faible. Cité sans cela, le compte ressemble à un verdict. Ce n’est qu’un compte.'),
    h3('Une série de cas à faibles doses'),
    p('Vrai. Elle porte sur trois personnes, qui avaient pris de la psilocybine d’elles-mêmes.', cite('lyes-2022'), ' Ce qu’on tait, c’est que les préparations variaient, et que personne ne se tenait à côté pour la comparaison. Les gens qui se présentent avec une histoire ne sont pas un échantillon de ceux qui ont essayé.'),
    h3('Une revue de la portée de 2023'),
    p('Cela convient à une publication : 21 articles sur les psychédéliques et la douleur.', cite('goel-2023'), ' On peut la confondre avec une autre, de mars 2024, qui porte sur neuf études et dont la recherche s’est faite à l’aide de ChatGPT.', cite('robinson-2024'), ' Les deux parlent des psychédéliques en général. Ni l’une ni l’autre ne peut être citée pour la psilocybine seule.'),
    h3('Une revue avec plus de 4 000 participants'),
    p('Faux quant à l’année et quant au genre. Le nombre vient d’un sondage de novembre 2021.', cite('rootman-2021'), ' Nous avons fait cette erreur nous-mêmes, comme le disent les corrections au bas de cette page. Elle est facile à faire : le nombre est grand, le mot « revue » a du poids, et qui la répète n’a pas besoin de vérifier.'),
  ],
}
