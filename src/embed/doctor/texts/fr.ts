import type { Texts } from '../texts.js';

export const fr: Texts = {
  title: 'Le diagnostic',
  well: 'Tout va bien : chaque élément visible montre ce qu’on lui a demandé.',
  wellWritten:
    'Il n’y a pas d’erreur dans ce que vous avez collé. Ce qui n’apparaît que sur la page en marche n’a pas été examiné.',
  stops: 'Pourquoi quelque chose ne s’affiche pas',
  works: 'Cela s’affiche, mais pas comme il faudrait',
  seen: 'Constaté',
  cure: 'La ligne qui y remédie',
  copy: 'Copier la ligne',
  copyAll: 'Copier le diagnostic',
  copied: 'Copié',
  close: 'Fermer',
  causes: {
    'no-element': [
      'Il n’y a aucun de nos éléments sur cette page. Beaucoup d’éditeurs suppriment les balises qu’ils ne connaissent pas ; il ne reste alors que leur contenu, un lien par exemple.',
      'Mettez ceci à la place. Les éditeurs le conservent, et le script en fait un élément.',
    ],
    'shown-as-text': [
      'La balise figure sur la page comme du texte : l’éditeur l’a prise pour de l’écrit, non pour du code.',
      'Collez ceci dans la vue « code » (HTML) de l’éditeur.',
    ],
    'script-missing': [
      'L’élément est là, mais pas notre script. Les éditeurs suppriment souvent les scripts sans le dire.',
      'Chargez le script une fois pour tout le site : dans le thème, le modèle ou le gestionnaire de balises.',
    ],
    'script-not-module': [
      'Le script est un module, mais sa balise ne le dit pas. Le navigateur le lit comme un script ordinaire et s’arrête.',
      'Remplacez la balise par celle-ci.',
    ],
    'script-blocked': [
      'La Content-Security-Policy de la page ne laisse pas entrer le script. La directive {directive} interdit {address}.',
      'Mettez ceci à la place de la directive, ou de la balise si la ligne en est une. Écrivez le nonce de la page là où se trouve « … ».',
    ],
    'script-not-found': [
      'Le script n’est pas là où la page le cherche : le serveur répond {status}.',
      'Copiez le dossier des fichiers sur le serveur, de sorte que cette adresse mène au script, ou corrigez l’adresse.',
    ],
    'script-wrong-type': [
      'Le serveur envoie le script comme « {type} ». Les navigateurs n’exécutent les modules que s’ils sont envoyés comme text/javascript.',
      'Ajoutez ceci à la configuration du serveur (Apache, ou .htaccess). Si le serveur envoie une page au lieu du fichier, l’adresse est fausse.',
    ],
    'script-unreachable': [
      'Le script à l’adresse {address} ne peut pas être chargé : aucune réponse que cette page puisse lire.',
      'Vérifiez que l’adresse s’ouvre. Si elle est sur un autre serveur, celui-ci doit envoyer cet en-tête.',
    ],
    'not-started': [
      'Le script est là, mais l’élément n’a pas démarré.',
      'Chargez cet élément en un seul fichier ; si cela ne suffit pas, transmettez le diagnostic aux responsables du site.',
    ],
    xhtml: [
      'La page est envoyée en XHTML, où les navigateurs n’exécutent pas de modules.',
      'Prenez le script classique au lieu du module.',
    ],
    'mixed-content': [
      'La page vient par https, le script par http. Les navigateurs le refusent.',
      'Remplacez la balise par celle-ci.',
    ],
    integrity: [
      'Le script n’est pas celui auquel appartient l’empreinte de la balise : les fichiers ont été mis à jour, ou modifiés en chemin.',
      'Si vous avez vous-même mis à jour les fichiers, remplacez la balise par celle-ci. Sinon, récupérez-les de nouveau.',
    ],
    'trusted-types': [
      'La politique de la page ne laisse les scripts créer du HTML que sous les noms qu’elle énumère, et « charter-widgets » n’en est pas.',
      'Mettez ceci à la place de la directive trusted-types.',
    ],
    'two-versions': [
      'Le script est chargé depuis plusieurs endroits : {versions}. Le premier l’emporte, les autres sont chargés pour rien.',
      'Gardez celle-ci et retirez les autres.',
    ],
    hidden: [
      'L’élément est masqué par la page.',
      'Avec ceci, il s’affiche. S’il se trouve dans un onglet ou un accordéon que l’on ouvre, tout va bien.',
    ],
    'closed-details': [
      'L’élément se trouve dans un <details> fermé. Il se charge quand on l’ouvre.',
      'S’il doit s’afficher d’emblée, écrivez la balise ainsi.',
    ],
    'no-size': [
      'La boîte où se trouve l’élément n’a pas de dimensions.',
      'Ajoutez cette règle à la feuille de style du site.',
    ],
    'self-closing': [
      'L’élément est fermé par une barre oblique dans sa propre balise. HTML ne connaît pas cela : tout ce qui suit se retrouve dans l’élément et ne s’affiche pas.',
      'Écrivez-le avec une balise de fin.',
    ],
    'unknown-element': [
      'Il n’y a pas d’élément « {value} ». Il y a : {allowed}.',
      'Écrivez l’un d’eux.',
    ],
    'attribute-name': [
      'L’élément n’a pas d’attribut « {attribute} » et l’ignore. Il a : {allowed}.',
      'Écrivez la balise ainsi.',
    ],
    'attribute-value': [
      'L’attribut « {attribute} » ne connaît pas « {value} » ; la valeur par défaut est utilisée. Il connaît : {allowed}.',
      'Écrivez la balise ainsi.',
    ],
    'unknown-country': [
      'Il n’y a pas de pays « {value} » dans nos données. Les pays s’écrivent avec les deux lettres d’ISO 3166-1, comme SE.',
      'Écrivez la balise ainsi, avec le pays voulu.',
    ],
    'unknown-date': [
      '« {value} » dans l’attribut « {attribute} » n’est pas une date. Les jours s’écrivent 2018-02-26, les mois 2018-02, les années 2018.',
      'Écrivez la balise ainsi, avec le jour voulu.',
    ],
    'unknown-place': [
      'Nos données ne connaissent aucune collectivité nommée « {value} ». Noms proches : {candidates}.',
      'Écrivez la balise ainsi, avec l’identifiant de la collectivité voulue. Si elle n’a pas signé, elle n’est peut-être pas dans les données.',
    ],
    'ambiguous-place': [
      '« {value} » peut en désigner plusieurs : {candidates}.',
      'Écrivez la balise ainsi, avec l’identifiant de la collectivité voulue.',
    ],
    'no-place': [
      'L’élément montre une collectivité, et la balise ne dit pas laquelle.',
      'Écrivez la balise ainsi, avec l’identifiant ou le nom de votre collectivité.',
    ],
    'data-unreachable': [
      'Les données n’ont pas pu être chargées : {address}',
      'Pour nos fichiers : copiez de nouveau tout le dossier sur le serveur, avec ceci ou par FTP. Pour vos propres données : voyez ce que ceci répond.',
    ],
    'data-blocked': [
      'La Content-Security-Policy de la page ne laisse pas entrer {address}. La directive {directive} l’interdit.',
      'Mettez ceci à la place de la directive.',
    ],
    'language-unreachable': [
      'Les mots de la langue de la page n’ont pas pu être chargés : {address}',
      'Copiez de nouveau tout le dossier de nos fichiers sur le serveur, avec ceci ou par FTP.',
    ],
    'no-lang': [
      'Rien ne dit dans quelle langue est la page ; les éléments parlent donc anglais.',
      'Écrivez la langue de la page dans sa première balise : fr, de, nb, nn, sv ou en.',
    ],
    'other-lang': [
      'Les éléments ne parlent pas encore la langue « {value} » de la page. Ils parlent anglais et l’indiquent aux lecteurs d’écran.',
      'Pour choisir pour l’élément une autre de nos langues (en, nb, nn, sv, de, fr), écrivez la balise ainsi.',
    ],
    'height-jump': [
      'Ce qui se trouve sous l’élément a sauté à son arrivée : rien ne lui réservait ses {height} px.',
      'Ajoutez cette règle à la feuille de style du site.',
    ],
    'no-referrer': [
      'La page ne dit à personne d’où viennent ses requêtes. Les serveurs de tuiles peuvent alors les refuser.',
      'Envoyez cet en-tête avec la page.',
    ],
  },
};
