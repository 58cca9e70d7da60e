/** What sites write around an article. Lower case, straight apostrophes; a line made of these alone is furniture. */
export const furniturePhrases: readonly string[] = [
  'partager', 'partager cet article', 'partager sur', 'partager via', 'partagez', 'partage', 'tweeter', 'facebook', 'twitter', 'whatsapp', 'linkedin', 'messenger', 'telegram', 'instagram', 'youtube', 'tiktok', 'pinterest', 'bluesky', 'threads', 'flipboard', 'x',
  'envoyer par mail', 'envoyer par e-mail', 'envoyer', 'imprimer', "imprimer l'article", 'email', 'mail', 'e-mail', 'copier', 'coller', 'copier le lien', 'lien copié', "copier/coller le lien embed de la vidéo de l'article", "le lien embed de la vidéo de l'article", 'lien', 'discussion',
  'commenter', 'commentaire', 'commentaires', 'laisser un commentaire', 'laissez un commentaire', 'ajouter un commentaire', 'poster un commentaire', 'voir les commentaires', 'réagir', 'réactions', 'aucun commentaire', 'annuler la réponse', 'répondre',
  'votre adresse e-mail ne sera pas publiée', 'votre adresse email ne sera pas publiée', 'les champs obligatoires sont indiqués avec', 'votre adresse de messagerie ne sera pas publiée', 'enregistrer mon nom', 'nom', 'site web', 'champs obligatoires',
  'publicité', 'pub', 'annonce', 'contenu sponsorisé', 'sponsorisé', 'la suite après la publicité', "la suite de l'article après la publicité", 'la suite après cette publicité', 'article réservé aux abonnés', 'réservé aux abonnés', "il vous reste à lire",
  'abonnez-vous', "s'abonner", "s'inscrire", 'inscrivez-vous', 'se connecter', 'connexion', "j'en profite", 'mon compte', 'newsletter', 'newsletters', 'nos newsletters', 'recevoir la newsletter', 'inscription', 'déjà abonné', 'identifiez-vous', 'créer un compte', 'suivez-nous', 'suivez-nous sur', 'nous suivre', 'suivre', 'suivez-nous sur google news',
  'accueil', 'menu', 'rechercher', 'recherche', 'retour', 'retour en haut', 'haut de page', 'fermer', 'ouvrir', 'voir plus', 'afficher plus', 'charger plus', 'suivant', 'précédent', 'article suivant', 'article précédent', 'lire la suite', 'en savoir plus', 'lire plus', 'plus', 'tout afficher',
  'mentions légales', 'conditions générales', "conditions générales d'utilisation", 'politique de confidentialité', 'gestion des cookies', 'cookies', 'contact', 'contactez-nous', 'qui sommes-nous', 'plan du site', 'accepter', 'tout accepter', 'refuser', 'tout refuser', 'continuer sans accepter', 'paramétrer',
  'tous droits réservés', 'tous droits de reproduction réservés', 'droits réservés', 'événements', 'évènements', 'podcasts', 'podcast', 'vidéos', 'vidéo', 'photos', 'diaporama', 'en direct', 'direct', 'replay', 'météo', 'horoscope', 'jeux', 'écouter', "écouter l'article", 'temps de lecture', 'lecture', 'min', 'minutes de lecture', 'minute de lecture',
  'publié le', 'mis à jour', 'mis à jour le', 'publié', 'modifié le', 'mots-clés', 'mots clés', 'tags', 'thèmes', 'rubrique', 'actualités', 'actualité', 'à la une', 'dernières nouvelles', 'les plus lus', 'articles les plus lus', 'les plus récents', 'articles récents', 'articles enfants', 'plus récents en premier', 'plus anciens en premier', 'articles', 'vues', 'lectures', 'partages', "signaler une erreur", 'signaler', 'corriger', 'ma sélection', 'ajouter aux favoris', 'sauvegarder', 'offrir cet article', 'réagissez', "aujourd'hui", 'sur le web', 'désactivé', 'activer les notifications', 'notifications', 'alertes', 'téléchargez notre application', "télécharger l'application",
];

/** Lines that start so announce other articles, not this one: the short lines after them are teasers. */
export const relatedPhrases: readonly string[] = [
  'à lire aussi', 'lire aussi', 'à lire également', 'lire également', 'à voir aussi', 'voir aussi', 'à découvrir également', 'à découvrir', 'sur le même sujet', 'sur le même thème', 'dans la même rubrique', 'à lire', 'articles similaires', 'articles liés', 'articles connexes', 'article lié', 'vous aimerez aussi', 'vous pourriez aussi aimer', 'pour aller plus loin', 'nos derniers articles', 'autres articles', 'à ne pas manquer', 'les derniers articles', 'plus sur ce sujet', "dans l'actualité", 'recommandé pour vous', 'nos autres articles', 'ailleurs sur le web', 'contenus sponsorisés', 'plus sur ce thème', 'notre dossier', 'et aussi', 'relire',
];

/** Starts of a line that names its writer. */
export const bylinePrefixes: readonly string[] = ['par', 'propos recueillis par', 'texte', 'texte :', 'rédaction', 'la rédaction', 'auteur', 'auteur :', 'écrit par', 'rédigé par', 'article écrit par', 'article rédigé par', 'publié par', 'de notre correspondant', 'de notre envoyé spécial', 'de notre correspondante', 'de notre envoyée spéciale', 'avec'];

/** Starts of a line that gives the source or the rights of a picture or text. */
export const creditPrefixes: readonly string[] = ['source', 'sources', 'photo', 'photos', 'crédit', 'crédits', 'crédit photo', 'crédits photo', 'image', 'illustration', 'copyright', 'traduction', 'vidéo', 'infographie', 'capture d\'écran', 'tous droits réservés'];

/** Phrases inside a line that describe a picture. */
export const captionPhrases: readonly string[] = [', à gauche', ', à droite', '(à gauche', '(à droite', ', au centre,', '(au centre', "photo d'illustration", "image d'illustration", 'photo prise', 'sur cette photo', 'sur cette image', 'image extraite', "capture d'écran", '(illustration)', '(archives)', "photo d'archives", '(photo', 'ici en', ' (g)', ' (d)', '(2e à g', '(de g. à d.', '(de gauche à droite'];

/** Labels before a publication date, longest first. */
export const publishedLabels: readonly string[] = ['article publié le', 'information fournie par', 'publié le', 'publié', 'paru le', 'mis en ligne le', 'posté le', 'écrit le', 'créé le', 'rédigé le', 'diffusé le', 'date de publication', 'date', 'publication'];

/** Labels before the date of a later change. */
export const updatedLabels: readonly string[] = ['dernière mise à jour le', 'dernière mise à jour', 'mis à jour le', 'mis à jour', 'mise à jour le', 'mise à jour', 'modifié le', 'actualisé le', 'màj le', 'maj le', 'màj', 'maj'];

/** Words that tell French from other languages. */
export const functionWords: readonly string[] = ['le', 'la', 'les', 'l', 'des', 'du', 'd', 'un', 'une', 'et', 'est', 'à', 'au', 'aux', 'dans', 'par', 'pour', 'que', 'qui', 'qu', 'ce', 'cette', 'ces', 'sur', 'avec', 'il', 'elle', 'ils', 'elles', 'se', 's', 'son', 'sa', 'ses', 'leur', 'leurs', 'ne', 'n', 'pas', 'plus', 'mais', 'ou', 'où', 'sont', 'ont', 'été', 'être', 'avait', 'était', 'selon', 'après', 'avant', 'depuis', 'de', 'en'];
