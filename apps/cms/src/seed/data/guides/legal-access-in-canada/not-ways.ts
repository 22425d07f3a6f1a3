import { block } from '../../../authoring/blocks.ts'
import { cite, link, strong } from '../../../authoring/inline.ts'
import type { Both } from '../../../authoring/language.ts'
import { bullets, h2, p, type BodyNode } from '../../../authoring/nodes.ts'

export const notWays: Both<readonly BodyNode[]> = {
  en: [
    h2('What isn’t a lawful way'),
    p('Some things look like a way, because many people use them or because a page says so. As far as we read, none of these is one:'),
    bullets(
      [strong('A shop with its door open.'), ' An open door shows that nobody has closed it. To sell is to traffic, whether or not anyone is charged.', cite('ca-cdsa')],
      [strong('An order by mail.'), ' Sending and delivering stand in the same section as selling.', cite('ca-cdsa'), ' We found no text that allows psilocybin to be sold by mail.'],
      [strong('Spores or a kit, with that in mind.'), ' Spores aren’t named in the Act. But whoever has or sells anything and intends it for producing a controlled substance is caught by s. 7.1, and to produce includes to cultivate.', cite('ca-cdsa')],
      [strong('A clinic’s licence by itself.'), ' Alberta’s rules ask for a licence and a psychiatrist, and federal authority is needed beside them.', cite('ab-psychedelic-treatment')],
      [strong('A rule of another country.'), ' It ends at that country’s border. Our notes don’t cover travel, so we say nothing on it.'],
    ),
    h2('If special access is what you have in mind'),
    p('The request is the practitioner’s, not the patient’s.', cite('ca-special-access'), ' So the first step is a talk with someone who knows your case and would be willing to write one. Nobody else can do it in their place: not a shop, not a website, and not this publisher.'),
    p('It is decided case by case.', cite('ca-special-access'), ' That means that what happened to somebody else says little about you. It also means that a request may be refused. A clinician who won’t write one may have good reasons, and you may ask what they are.'),
    p('If a request is granted, the letter names a practitioner, and it is the drug obtained from that practitioner which the patient may possess.', cite('ca-csr'), ' A letter for one person covers nobody else. The questions that go with such a talk stand in ', link('/guides/questions-for-your-clinician', 'Questions for your clinician'), '.'),
    block({
      name: 'callout', tone: 'caution', title: 'Driving, and getting help',
      body: [
        p('At the wheel the limit is any detectable level.', cite('ca-driving'), ' As far as we know, none of the lawful ways changes that. Plan the way home before anything else.'),
        p('If you are thinking about suicide, or are worried about someone, you can call or text 9-8-8 in Canada at any hour.', cite('ca-988')),
      ],
    }),
  ],
  fr: [
    h2('Ce qui n’est pas une voie légale'),
    p('Certaines choses ressemblent à une voie, parce que beaucoup de gens s’en servent ou parce qu’une page le dit. D’après nos lectures, aucune de celles-ci n’en est une :'),
    bullets(
      [strong('Une boutique dont la porte est ouverte.'), ' Une porte ouverte montre que personne ne l’a fermée. Vendre, c’est faire du trafic, que quelqu’un soit accusé ou non.', cite('ca-cdsa')],
      [strong('Une commande par la poste.'), ' L’envoi et la livraison figurent dans le même article que la vente.', cite('ca-cdsa'), ' Nous n’avons trouvé aucun texte qui permet de vendre de la psilocybine par la poste.'],
      [strong('Des spores ou une trousse, dans ce but.'), ' Les spores ne sont pas nommées dans la loi. Mais qui a ou vend une chose en la destinant à produire une substance désignée est visé par l’art. 7.1, et produire comprend cultiver.', cite('ca-cdsa')],
      [strong('Le permis d’une clinique, à lui seul.'), ' Les règles de l’Alberta exigent un permis et un psychiatre, et l’autorisation fédérale est nécessaire en plus.', cite('ab-psychedelic-treatment')],
      [strong('Une règle d’un autre pays.'), ' Elle s’arrête à la frontière de ce pays. Nos notes ne couvrent pas les voyages; nous n’en disons donc rien.'],
    ),
    h2('Si vous pensez à l’accès spécial'),
    p('La demande est celle du praticien, pas celle du patient.', cite('ca-special-access'), ' La première étape est donc une conversation avec une personne qui connaît votre cas et serait prête à en écrire une. Personne d’autre ne peut le faire à sa place : ni une boutique, ni un site Web, ni cette maison d’édition.'),
    p('La décision se prend au cas par cas.', cite('ca-special-access'), ' Ce qui est arrivé à quelqu’un d’autre en dit donc peu sur vous. Une demande peut aussi être refusée. Un clinicien qui ne veut pas en écrire a peut-être de bonnes raisons, et vous pouvez lui demander lesquelles.'),
    p('Si une demande est acceptée, la lettre nomme un praticien, et c’est la drogue obtenue de ce praticien que le patient peut posséder.', cite('ca-csr'), ' Une lettre pour une personne n’en couvre aucune autre. Les questions qui vont avec une telle conversation se trouvent dans ', link('/guides/questions-for-your-clinician', 'Questions pour votre clinicienne ou clinicien'), '.'),
    block({
      name: 'callout', tone: 'caution', title: 'La conduite, et où trouver de l’aide',
      body: [
        p('Au volant, la limite est toute concentration détectable.', cite('ca-driving'), ' À notre connaissance, aucune des voies légales n’y change quoi que ce soit. Prévoyez le retour avant tout le reste.'),
        p('Si vous pensez au suicide, ou si vous vous inquiétez pour quelqu’un, vous pouvez appeler ou texter le 9-8-8 au Canada à toute heure.', cite('ca-988')),
      ],
    }),
  ],
}
