import { bullets, h2, p } from '../../authoring/nodes.ts'
import type { PageSeed } from './page-seed.ts'

export const privacy: PageSeed = {
  slug: 'legal/privacy',
  title: { en: 'Privacy', fr: 'Vie privée' },
  lead: {
    en: 'What this site knows about someone who reads it: as little as we could manage. What follows is what the software does, in plain words.',
    fr: 'Ce que ce site sait de qui le lit : le moins possible. Voici ce que fait le logiciel, en mots simples.',
  },
  body: {
    en: [
      h2('Cookies'),
      p('To read, you need none, and none is set. If you pick a language with the switch, the site keeps that choice in one cookie for a year, so that the front door opens in your language. It holds the language and nothing else.'),
      p('Another choice that has to be remembered, such as a place, a cart or being signed in, may need a cookie of its own. It is set when you make that choice, not before, and it serves nothing else. There is no cookie for advertising or for counting visitors.'),
      h2('Nobody looks over your shoulder'),
      bullets(
        ['There are no counters, no advertising and no buttons of social networks.'],
        ['Typefaces, pictures and scripts come from this site itself. The page tells your browser to refuse scripts from elsewhere.'],
        ['A link to a study or a law leads to another site. What that site keeps is its own affair.'],
      ),
      h2('What is written to a log'),
      p('When a page can’t be made, the site writes a line for whoever looks after it: a reference number, which page it was, and what went wrong. The number stands on the page that you see, so that you can name it. The site keeps no list of who read what.'),
      p('The computers and networks that carry a site often keep logs of their own, with the addresses of visitors. A real house would name its carriers here and say for how long.'),
      h2('If you write a comment'),
      p('Where comments are open, we keep your words, the name that you give, and your e-mail address if you choose to give one. The address isn’t shown. The people who moderate, the reviewers and the auditor of the house can see it, and nobody else; it is removed 30 days after the comment was shown or refused. What you wrote waits until it was read, and is then shown or refused; your words are kept in either case.'),
      p('Nothing is kept of a comment before you send it. So that nobody floods the house, the site counts for an hour how much comes from each connection. That count stands in the memory of the program and is written nowhere.'),
      p('Please don’t write what you wouldn’t say aloud about your health. We don’t ask for it, and no form here has a field for it.'),
      h2('If you order, or make an account'),
      p('Reading needs neither. A form that asks for something says what for, beside the field. What the law makes us keep about a sale, we keep as long as it says, and no form asks for a diagnosis.'),
      h2('Staff'),
      p('People who work here have accounts with roles. What each role may see or change is written out, and a change to a text is kept with its versions.'),
      h2('Who answers for this'),
      p('This is a demonstration, so nobody does. A real house would name the person in charge of privacy here, how to reach them, and how to ask what is kept and have it deleted. No lawyer has checked this page.'),
    ],
    fr: [
      h2('Témoins (cookies)'),
      p('Pour lire, il n’en faut aucun, et aucun n’est déposé. Si vous choisissez une langue avec le sélecteur, le site garde ce choix dans un témoin pendant un an, pour que la porte d’entrée s’ouvre dans votre langue. Il contient la langue et rien d’autre.'),
      p('Un autre choix dont il faut se souvenir, comme un lieu, un panier ou une session ouverte, peut demander son propre témoin. Il est déposé quand vous faites ce choix, pas avant, et ne sert à rien d’autre. Il n’y a aucun témoin pour la publicité ou pour compter les visites.'),
      h2('Personne ne regarde par-dessus votre épaule'),
      bullets(
        ['Il n’y a ni compteurs, ni publicité, ni boutons de réseaux sociaux.'],
        ['Les caractères, les images et les scripts viennent de ce site même. La page dit à votre navigateur de refuser les scripts venus d’ailleurs.'],
        ['Un lien vers une étude ou une loi mène à un autre site. Ce que ce site garde le regarde.'],
      ),
      h2('Ce qui est inscrit dans un journal'),
      p('Quand une page ne peut pas être faite, le site inscrit une ligne pour la personne qui en prend soin : un numéro de référence, de quelle page il s’agit, et ce qui n’a pas marché. Le numéro figure sur la page que vous voyez, pour que vous puissiez le donner. Le site ne tient aucune liste de qui a lu quoi.'),
      p('Les ordinateurs et les réseaux qui portent un site tiennent souvent leurs propres journaux, avec les adresses des visiteurs. Une vraie maison nommerait ici ses fournisseurs, et dirait pour combien de temps.'),
      h2('Si vous écrivez un commentaire'),
      p('Là où les commentaires sont ouverts, nous gardons vos mots, le nom que vous donnez, et votre adresse de courriel si vous choisissez d’en donner une. L’adresse n’est pas montrée. Les personnes qui modèrent, les réviseures et l’auditrice de la maison peuvent la voir, et personne d’autre; elle est effacée 30 jours après que le commentaire a été montré ou refusé. Ce que vous avez écrit attend d’être lu, puis est montré ou refusé; vos mots sont gardés dans les deux cas.'),
      p('Rien n’est gardé d’un commentaire avant que vous l’envoyiez. Pour que personne n’inonde la maison, le site compte pendant une heure ce qui vient de chaque connexion. Ce compte se trouve dans la mémoire du programme et n’est écrit nulle part.'),
      p('N’écrivez pas sur votre santé ce que vous ne diriez pas à voix haute. Nous ne le demandons pas, et aucun formulaire n’a de case pour cela.'),
      h2('Si vous commandez, ou créez un compte'),
      p('La lecture ne demande ni l’un ni l’autre. Un formulaire qui demande quelque chose dit pourquoi, à côté du champ. Ce que la loi nous oblige à garder d’une vente, nous le gardons aussi longtemps qu’elle le dit, et aucun formulaire ne demande de diagnostic.'),
      h2('Le personnel'),
      p('Les personnes qui travaillent ici ont des comptes avec des rôles. Ce que chaque rôle peut voir ou changer est écrit, et un changement à un texte est gardé avec ses versions.'),
      h2('Qui en répond'),
      p('Ceci est une démonstration; personne n’en répond donc. Une vraie maison nommerait ici la personne responsable de la vie privée, comment la joindre, et comment demander ce qui est gardé et le faire effacer. Aucun juriste n’a vérifié cette page.'),
    ],
  },
  seo: {
    title: { en: 'Privacy: what this site keeps', fr: 'Vie privée : ce que ce site garde' },
    description: {
      en: 'No cookies to read, no counters, no advertising: what is kept when you choose a language, write a comment or meet an error.',
      fr: 'Aucun témoin pour lire, aucun compteur, aucune publicité : ce qui est gardé quand vous choisissez une langue, commentez ou tombez sur une erreur.',
    },
  },
}
