import { type LabelledLanguage, labelled } from './labelled.ts';

export const fr: LabelledLanguage = {
  tuned: labelled(`
    Céline Dubois | Bonjour, je m'appelle Céline Dubois
    Marc Petit | mon nom est marc petit
    Luc Moreau | Je suis Luc Moreau
    Anne Roux | A: Comment vous appelez-vous ? // anne roux
    Paul Girard | A: Puis-je avoir votre nom, s’il vous plaît ? // Oui bien sûr, Paul Girard
    Sophie Blanc | La réservation est au nom de Sophie Blanc
    Yanis Berger | slt moi c'est Yanis Berger, j'ai pas reçu mon colis
    Manon Lefèvre | bonsoir je m appelle Manon Lefèvre
    Éric Fontaine | Ici Éric Fontaine, je rappelle pour le devis
    Nadège Colin | A: C'est à quel nom ? // Nadège Colin
    Hervé Masson | A: Quel est votre nom et prénom ? // hervé masson
    Claire | coucou c'est Claire, on s'est parlé hier
    Bastien Roche | voice: oui bonjour, Bastien Roche à l'appareil
    Odile Garnier | Nom : Odile Garnier⏎Commande : 5512
    Thierry Noël | mail: Bonjour,⏎⏎je n'arrive pas à payer.⏎⏎Cordialement,⏎Thierry Noël
    Sylvie Marchand | mail: Madame, Monsieur,⏎⏎ci-joint le contrat.⏎⏎Bien à vous,⏎Sylvie Marchand
    Inès Barbier | sms: c'est Inès Barbier, je serai en retard
    Julien Caron | A: Votre prénom ? // Julien // A: Et votre nom de famille ? // caron
    Mathilde Royer | je me nomme Mathilde Royer
    Gaël Perrin | table réservée au nom de Gaël Perrin
    - | Je suis intéressé par la voiture
    - | Je suis Français et je cherche un appartement
    - | A: Quel est le nom de jeune fille de votre mère ? // Lambert
    - | C'est urgent
    - | Je suis à Paris
    - | je suis cliente depuis dix ans
    - | mon fils s'appelle Hugo
    - | J'ai eu Sandrine au téléphone hier
    - | C'est Orange qui bloque tout
    - | A: Le nom de votre animal ? // Minou
    - | A: Quel est le nom de votre société ? // Garage Verdier
    - | A: Votre nom d'utilisateur ? // petitloup
    - | Le docteur Simon m'a dit de vous appeler
    - | je suis végétarienne
    - | c'est Lyon ou Grenoble, je sais plus
    - | A: Pouvez-vous épeler ? // B comme Bernard
    - | ma femme Julie a commandé
    - | je suis Désolé du retard
    - | je cherche Monsieur Lemoine
    - | commande 4412 du 3 mai
    Julien Mercier | bonjour c'est julien mercier
    Julien Mercier | Julien Mercier à l'appareil, je vous appelle pour ma box
    Mercier | Bonjour, je suis Madame Mercier
    Claire Fontaine | A: À qui ai-je l'honneur ? // Claire Fontaine
    Claire Fontaine | Ici Claire Fontaine, du service achats
    Océane | mail: coucou,⏎⏎c'est bon pour moi⏎⏎Bises⏎Océane
    Thomas Lefèvre | non pas Lefebvre, Lefèvre, Thomas Lefèvre
    Hélène Dubois | moi c'est Hélène Dubois
    Hélène Dubois | je me présente, Hélène Dubois
    Hélène Dubois | Mme Hélène Dubois, cliente depuis 2012, je vous écris pour
    - | mon mari s'appelle Gérard Blanc
    - | J'ai eu Monsieur Petit au téléphone hier
    - | Je suis Belge
    - | c'est Chronopost qui a perdu le colis
    - | A: Le nom de jeune fille de votre mère ? // Rousseau
    - | Bonjour Sandrine, toujours pas de nouvelles
    - | Je suis Infirmière à domicile
    - | il reste des places pour Stromae ?
    - | Merci beaucoup. Au revoir
    - | votre collègue Kevin ne répond plus
  `),
  heldOut: labelled(`
    Karim Benali | bonjour, mon nom est Karim Benali
    Aurélie Vasseur | je m'appelle aurélie vasseur et mon code marche pas
    Denis Huet | A: Qui est à l'appareil ? // Denis Huet
    Laure Picard | A: Pourriez-vous me donner votre nom complet ? // laure picard
    Samuel Gros | Bonjour, je suis Samuel Gros et j'attends un remboursement
    Zoé | hello moi c'est Zoé
    Patrick Adam | mail: Bonjour,⏎⏎merci de rappeler.⏎⏎Bonne journée,⏎Patrick Adam
    Lina Meunier | voice: euh oui je m'appelle lina meunier
    Romain Guyot | Nom et prénom : Romain Guyot
    Estelle Jacob | j'ai réservé au nom de Estelle Jacob
    - | je suis nouvelle ici
    - | c'est Mardi et toujours rien
    - | mon mari Olivier a le compte
    - | A: Nom de votre médecin ? // Docteur Besson
    - | A: Dans quelle ville ? // C'est Nantes
    - | Madame Leroy m'a bien conseillée
    - | je suis allergique
    - | A: Comment s'appelait votre premier chien ? // Filou
    - | je suis Client Premium
    - | A: Quel est votre nom ? // je préfère ne pas le dire
  `),
};
