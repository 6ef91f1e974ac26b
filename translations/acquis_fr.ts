<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AgreementCard</name>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Categories: %1</source>
        <translation>Catégories&#xa0;: %1</translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>Mots pour la trouver&#xa0;: %1</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Narrower for %1: %2</source>
        <extracomment>%1: prices, vendors…; %2: Public, Members, Restricted</extracomment>
        <translation>Plus étroite pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What is restricted may go to: %1</source>
        <translation>Ce qui est restreint peut aller à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out by the office that sent it: %1</source>
        <translation>Omis par le bureau qui l’a envoyée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Received from the office with the fingerprint %1</source>
        <translation>Reçue du bureau dont l’empreinte est %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>Pas encore en vigueur</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message numerus="yes">
        <source>In force, %n days left</source>
        <translation>
            <numerusform>En vigueur, %n jour restant</numerusform>
            <numerusform>En vigueur, %n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Du %1 au %2.</translation>
    </message>
    <message>
        <source>May be extended by %1; to be decided by %2 (%3).</source>
        <translation>Peut être prolongée de %1; à décider au plus tard le %2 (%3).</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>Offices of every class may join.</source>
        <translation>Les bureaux de toute catégorie peuvent adhérer.</translation>
    </message>
    <message>
        <source>May join: %1.</source>
        <translation>Peuvent adhérer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Offices of every government may join.</source>
        <translation>Les bureaux de tout gouvernement peuvent adhérer.</translation>
    </message>
    <message>
        <source>Of these governments: %1.</source>
        <translation>De ces gouvernements&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Opt-in clause: who may join and how</source>
        <translation>Clause d’adhésion&#xa0;: qui peut adhérer et comment</translation>
    </message>
    <message numerus="yes">
        <source>Open to others until %1, %n days left</source>
        <translation>
            <numerusform>Ouverte à d’autres jusqu’au %1, %n jour restant</numerusform>
            <numerusform>Ouverte à d’autres jusqu’au %1, %n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>One joins %1; it takes %2.</source>
        <translation>On adhère %1; il faut %2.</translation>
    </message>
    <message>
        <source>Ceiling and room left</source>
        <translation>Plafond et place restante</translation>
    </message>
    <message>
        <source>The amounts are too large to be summed.</source>
        <translation>Les montants sont trop grands pour être additionnés.</translation>
    </message>
    <message>
        <source>It has no ceiling; %1 was joined.</source>
        <translation>Elle n’a pas de plafond; %1 d’adhésions.</translation>
    </message>
    <message>
        <source>Ceiling %1, of which %2 was joined.</source>
        <translation>Plafond de %1, dont %2 d’adhésions.</translation>
    </message>
    <message>
        <source>Room left: %1</source>
        <translation>Place restante&#xa0;: %1</translation>
    </message>
    <message>
        <source>Licences left: %1</source>
        <translation>Licences restantes&#xa0;: %1</translation>
    </message>
    <message>
        <source>The holder told what was joined up to %1; later ones are added as they are recorded here.</source>
        <translation>Le détenteur a communiqué les adhésions jusqu’au %1; les suivantes s’ajoutent telles qu’elles sont consignées ici.</translation>
    </message>
    <message>
        <source>Who joined</source>
        <translation>Qui a adhéré</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gouvernement</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>They were left out.</source>
        <translation>Ils ont été omis.</translation>
    </message>
    <message>
        <source>No vendor is named.</source>
        <translation>Aucun fournisseur n’est nommé.</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Number of its own agreement</source>
        <translation>Numéro de sa propre entente</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Terms that differ from our standard</source>
        <translation>Conditions qui diffèrent de nos conditions types</translation>
    </message>
    <message>
        <source>The register holds no set of standard terms to compare with.</source>
        <translation>Le registre ne contient pas de conditions types auxquelles les comparer.</translation>
    </message>
    <message>
        <source>None differs from “%1”.</source>
        <translation>Aucune ne diffère de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Against “%1”:</source>
        <translation>Par rapport à «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Les nôtres</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Les leurs</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Joint buyers</source>
        <translation>Acheteurs conjoints</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>No document is kept.</source>
        <translation>Aucun document n’est conservé.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Personne-ressource</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>Elle a été omise.</translation>
    </message>
    <message>
        <source>No contact is named.</source>
        <translation>Aucune personne-ressource n’est nommée.</translation>
    </message>
    <message>
        <source>Class of office</source>
        <translation>Catégorie de bureau</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Part du total</translation>
    </message>
</context>
<context>
    <name>AgreementSearchSource</name>
    <message>
        <source>Agreements</source>
        <translation>Ententes d’achat</translation>
    </message>
</context>
<context>
    <name>ApprovalWords</name>
    <message>
        <source>Procurement method</source>
        <translation>Méthode d’approvisionnement</translation>
    </message>
    <message>
        <source>Purchase without competition</source>
        <translation>Achat sans concours</translation>
    </message>
    <message>
        <source>Solicitation</source>
        <translation>Demande de soumissions</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Modular procurement</source>
        <translation>Approvisionnement modulaire</translation>
    </message>
    <message>
        <source>Fewer quotes than asked for</source>
        <translation>Moins de devis que demandé</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>No request was written.</source>
        <translation>Aucune demande n’a été rédigée.</translation>
    </message>
    <message>
        <source>The request is a draft.</source>
        <translation>La demande est une ébauche.</translation>
    </message>
    <message>
        <source>The request waits for a decision.</source>
        <translation>La demande attend une décision.</translation>
    </message>
    <message>
        <source>The request was accepted.</source>
        <translation>La demande a été acceptée.</translation>
    </message>
    <message>
        <source>The request was refused.</source>
        <translation>La demande a été refusée.</translation>
    </message>
    <message>
        <source>This request was decided or withdrawn already.</source>
        <translation>Cette demande a déjà été tranchée ou retirée.</translation>
    </message>
    <message>
        <source>%1 asked for it or needs it: somebody else must decide (rule of two persons).</source>
        <translation>%1 l’a demandé ou en a besoin&#xa0;: quelqu’un d’autre doit décider (règle des deux personnes).</translation>
    </message>
    <message>
        <source>%1 holds no authority that is enough on this day, neither own nor delegated. Needed: %2.</source>
        <translation>%1 n’a ce jour-là aucun pouvoir suffisant, ni propre ni délégué. Requis&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Write the reason first: the file keeps it.</source>
        <translation>Indiquez d’abord le motif&#xa0;: le dossier le conserve.</translation>
    </message>
    <message>
        <source>It was asked for already. Withdraw that request to ask anew.</source>
        <translation>C’est déjà demandé. Retirez cette demande pour en faire une nouvelle.</translation>
    </message>
</context>
<context>
    <name>ArrangementCard</name>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>No category is named.</source>
        <translation>Aucune catégorie n’est nommée.</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>Pas encore en vigueur</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message numerus="yes">
        <source>In force, %n days left</source>
        <translation>
            <numerusform>En vigueur, %n jour restant</numerusform>
            <numerusform>En vigueur, %n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Du %1 au %2.</translation>
    </message>
    <message>
        <source>The list is not planned to be opened again.</source>
        <translation>Il n’est pas prévu de rouvrir la liste.</translation>
    </message>
    <message>
        <source>The refresh of the list is late</source>
        <translation>L’actualisation de la liste est en retard</translation>
    </message>
    <message>
        <source>The list is opened again every %1, next on %2 (%3).</source>
        <translation>La liste est rouverte tous les %1, prochaine fois le %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>It was last opened on %1, %n days ago.</source>
        <translation>
            <numerusform>Elle a été ouverte pour la dernière fois le %1, il y a %n jour.</numerusform>
            <numerusform>Elle a été ouverte pour la dernière fois le %1, il y a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>How a purchase goes through it</source>
        <translation>Comment un achat y passe</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>toute valeur</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>directly from a vendor of the list</source>
        <translation>directement d’un fournisseur de la liste</translation>
    </message>
    <message>
        <source>every vendor of the list is invited</source>
        <translation>tous les fournisseurs de la liste sont invités</translation>
    </message>
    <message numerus="yes">
        <source>%n vendors are invited</source>
        <translation>
            <numerusform>%n fournisseur est invité</numerusform>
            <numerusform>%n fournisseurs sont invités</numerusform>
        </translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>not through this arrangement</source>
        <translation>pas au moyen de cette entente</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>One purchase has no ceiling.</source>
        <translation>Un achat n’a pas de plafond.</translation>
    </message>
    <message>
        <source>Vendors and their standing</source>
        <translation>Fournisseurs et leur statut</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>as the arrangement</source>
        <translation>comme l’entente</translation>
    </message>
    <message>
        <source>No vendor is on the list.</source>
        <translation>Aucun fournisseur n’est sur la liste.</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>What a vendor must show</source>
        <translation>Ce qu’un fournisseur doit démontrer</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>How it was used</source>
        <translation>Comment elle a servi</translation>
    </message>
    <message>
        <source>No invitation and no contract has been recorded.</source>
        <translation>Aucune invitation et aucun marché n’ont été consignés.</translation>
    </message>
    <message>
        <source>Invitations: %1. Contracts called off: %2, worth %3.</source>
        <translation>Invitations&#xa0;: %1. Commandes subséquentes&#xa0;: %2, d’une valeur de %3.</translation>
    </message>
    <message>
        <source>The amounts are too large to be summed.</source>
        <translation>Les montants sont trop grands pour être additionnés.</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Every use</source>
        <translation>Chaque utilisation</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message numerus="yes">
        <source>It was not opened again since the start, %n days ago.</source>
        <translation>
            <numerusform>Elle n’a pas été rouverte depuis le début, il y a %n jour.</numerusform>
            <numerusform>Elle n’a pas été rouverte depuis le début, il y a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Part du total</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Register made</source>
        <translation>Registre créé</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Importation annulée</translation>
    </message>
    <message>
        <source>Names of units joined</source>
        <translation>Noms d’unités réunis</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Fusion annulée</translation>
    </message>
    <message>
        <source>Found to be different</source>
        <translation>Jugés différents</translation>
    </message>
    <message>
        <source>Finding undone</source>
        <translation>Décision annulée</translation>
    </message>
    <message>
        <source>Columns of a list said</source>
        <translation>Colonnes d’une liste indiquées</translation>
    </message>
    <message>
        <source>Size kept with an award</source>
        <translation>Taille conservée avec un contrat</translation>
    </message>
    <message>
        <source>Equivalence added</source>
        <translation>Équivalence ajoutée</translation>
    </message>
    <message>
        <source>Equivalence ended</source>
        <translation>Équivalence terminée</translation>
    </message>
    <message>
        <source>Equivalence removed</source>
        <translation>Équivalence retirée</translation>
    </message>
    <message>
        <source>Rules saved</source>
        <translation>Règles enregistrées</translation>
    </message>
    <message>
        <source>Rules taken out of use</source>
        <translation>Règles mises hors d’usage</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Categories changed</source>
        <translation>Catégories modifiées</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Document kept</source>
        <translation>Document conservé</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Commande subséquente</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Taken from a share package</source>
        <translation>Repris d’un paquet de partage</translation>
    </message>
    <message>
        <source>Share package undone</source>
        <translation>Paquet de partage annulé</translation>
    </message>
    <message>
        <source>Given in a share package</source>
        <translation>Remis dans un paquet de partage</translation>
    </message>
    <message>
        <source>Sender trusted</source>
        <translation>Expéditeur approuvé</translation>
    </message>
    <message>
        <source>Sender no longer trusted</source>
        <translation>Expéditeur qui n’est plus approuvé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part</comment>
        <extracomment>A part of a value and what it is: price: 500</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a value</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%n vendors of one list</source>
        <translation>
            <numerusform>%n fournisseur d’une liste</numerusform>
            <numerusform>%n fournisseurs d’une liste</numerusform>
        </translation>
    </message>
    <message>
        <source>vendor %1 of the register</source>
        <translation>fournisseur %1 du registre</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: put in another order</source>
        <translation>%1&#xa0;: mis dans un autre ordre</translation>
    </message>
    <message>
        <source>%1: added %2</source>
        <translation>%1&#xa0;: ajout de %2</translation>
    </message>
    <message>
        <source>%1: removed %2</source>
        <translation>%1&#xa0;: retrait de %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
</context>
<context>
    <name>ContractRows</name>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>To be decided by</source>
        <translation>À décider au plus tard le</translation>
    </message>
    <message>
        <source>Write by how many months it may be extended.</source>
        <translation>Indiquez de combien de mois elle peut être prolongée.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>Change of the ceiling</source>
        <translation>Modification du plafond</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>Nouvelle fin</translation>
    </message>
    <message>
        <source>Categories gained, by code</source>
        <translation>Catégories ajoutées, par code</translation>
    </message>
    <message>
        <source>Term, by its name in the standard terms</source>
        <translation>Clause, par son nom dans les clauses types</translation>
    </message>
</context>
<context>
    <name>DuplicateWords</name>
    <message>
        <source>same words “%1”</source>
        <translation>mêmes mots «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>same numbered company %1</source>
        <translation>même société à numéro %1</translation>
    </message>
    <message>
        <source>“%1” may be a slip for “%2”</source>
        <translation>«&#xa0;%1&#xa0;» est peut-être une faute pour «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>a slip in “%1”</source>
        <translation>une faute dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same words, joined</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont les mêmes mots, joints</translation>
    </message>
    <message>
        <source>joined words “%1”</source>
        <translation>mots joints «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” and “%2” differ in endings only</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne diffèrent que par les terminaisons</translation>
    </message>
    <message>
        <source>other endings in “%1”</source>
        <translation>d’autres terminaisons dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” and “%2” differ in order only</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne diffèrent que par l’ordre</translation>
    </message>
    <message>
        <source>another order of “%1”</source>
        <translation>un autre ordre de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is short for “%2”, or the other way round</source>
        <translation>«&#xa0;%1&#xa0;» abrège «&#xa0;%2&#xa0;», ou l’inverse</translation>
    </message>
    <message>
        <source>short form “%1”</source>
        <translation>forme abrégée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” and “%2” say the same in two languages</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» disent la même chose en deux langues</translation>
    </message>
    <message>
        <source>translation of “%1”</source>
        <translation>traduction de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” begins “%2”</source>
        <translation>«&#xa0;%1&#xa0;» commence «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>short name “%1”</source>
        <translation>nom court «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” may be the initials of “%2”</source>
        <translation>«&#xa0;%1&#xa0;» est peut-être le sigle de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>initials “%1”</source>
        <translation>sigle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” says that it trades as “%2”</source>
        <translation>«&#xa0;%1&#xa0;» dit faire affaire sous «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>trades as “%1”</source>
        <translation>fait affaire sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” says that it is a division of “%2”</source>
        <translation>«&#xa0;%1&#xa0;» dit être une division de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>division of “%1”</source>
        <translation>division de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>both have the brand “%1” in their names</source>
        <translation>les deux ont la marque «&#xa0;%1&#xa0;» dans leur nom</translation>
    </message>
    <message>
        <source>both take part in “%1”</source>
        <translation>les deux participent à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>same postal code</source>
        <translation>même code postal</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>même lieu</translation>
    </message>
    <message>
        <source>against it: another place</source>
        <translation>s’y oppose&#xa0;: un autre lieu</translation>
    </message>
    <message>
        <source>against it: another number</source>
        <translation>s’y oppose&#xa0;: un autre numéro</translation>
    </message>
    <message>
        <source>likeness %1: %2</source>
        <extracomment>%1: percent; %2: reasons</extracomment>
        <translation>ressemblance de %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Ce n’est pas un montant.</translation>
    </message>
    <message>
        <source>The amounts are too large.</source>
        <translation>Les montants sont trop grands.</translation>
    </message>
    <message>
        <source>This is not a fiscal year.</source>
        <translation>Ce n’est pas un exercice.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Le fichier est introuvable.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>C’est un dossier.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Le fichier a changé pendant la lecture.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Ce n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>The characters cannot be read.</source>
        <translation>Les caractères sont illisibles.</translation>
    </message>
    <message>
        <source>A quoted cell never ends.</source>
        <translation>Une cellule entre guillemets ne se termine pas.</translation>
    </message>
    <message>
        <source>A cell or a row is too long.</source>
        <translation>Une cellule ou une ligne est trop longue.</translation>
    </message>
    <message>
        <source>The format is not recognised.</source>
        <translation>Le format n’est pas reconnu.</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>Le fichier a un en-tête, mais aucune ligne.</translation>
    </message>
    <message>
        <source>A column is missing.</source>
        <translation>Une colonne manque.</translation>
    </message>
    <message>
        <source>The file speaks of two fiscal years.</source>
        <translation>Le fichier porte sur deux exercices.</translation>
    </message>
    <message>
        <source>The fiscal year is missing.</source>
        <translation>L’exercice manque.</translation>
    </message>
    <message>
        <source>No row can be used.</source>
        <translation>Aucune ligne n’est utilisable.</translation>
    </message>
    <message>
        <source>This table cannot be checked.</source>
        <translation>Ce tableau ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>The register is not there.</source>
        <translation>Le registre est introuvable.</translation>
    </message>
    <message>
        <source>The file exists already.</source>
        <translation>Le fichier existe déjà.</translation>
    </message>
    <message>
        <source>This is not an Acquis register.</source>
        <translation>Ce n’est pas un registre Acquis.</translation>
    </message>
    <message>
        <source>The register is newer than this program.</source>
        <translation>Le registre est plus récent que ce programme.</translation>
    </message>
    <message>
        <source>Another program is using the register.</source>
        <translation>Un autre programme utilise le registre.</translation>
    </message>
    <message>
        <source>The register is read-only.</source>
        <translation>Le registre est en lecture seule.</translation>
    </message>
    <message>
        <source>The register is damaged.</source>
        <translation>Le registre est endommagé.</translation>
    </message>
    <message>
        <source>The register cannot be reached.</source>
        <translation>Le registre est inaccessible.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The register answered with an error.</source>
        <translation>Le registre a répondu par une erreur.</translation>
    </message>
    <message>
        <source>The data are not valid.</source>
        <translation>Les données ne sont pas valides.</translation>
    </message>
    <message>
        <source>There is no such breakdown.</source>
        <translation>Cette ventilation n’existe pas.</translation>
    </message>
    <message>
        <source>The register holds no such value.</source>
        <translation>Le registre ne contient pas cette valeur.</translation>
    </message>
    <message>
        <source>There is no such tag.</source>
        <translation>Cette étiquette n’existe pas.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Their sum is past what can be kept. Nothing was imported; look for a wrong amount in the file.</source>
        <translation>Leur somme dépasse ce qui peut être conservé. Rien n’a été importé; cherchez un montant erroné dans le fichier.</translation>
    </message>
    <message>
        <source>Write it as 2016-17.</source>
        <translation>Écrivez-le ainsi&#xa0;: 2016-2017.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Choose it again.</source>
        <translation>Il a peut-être été déplacé ou renommé. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>Check that you may open it and that its disk is connected.</source>
        <translation>Vérifiez que vous avez le droit de l’ouvrir et que son disque est branché.</translation>
    </message>
    <message>
        <source>Nothing was imported. Wait until the other program has finished with it, then try again.</source>
        <translation>Rien n’a été importé. Attendez que l’autre programme ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>Téléchargez-le ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>Choose a CSV file; a spreadsheet must first be saved as CSV.</source>
        <translation>Choisissez un fichier CSV; une feuille de calcul doit d’abord être enregistrée en CSV.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and try again. Nothing was imported.</source>
        <translation>Enregistrez le fichier en UTF-8, puis réessayez. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Nothing was imported. Open the file at this line and close the quotation mark.</source>
        <translation>Rien n’a été importé. Ouvrez le fichier à cette ligne et fermez le guillemet.</translation>
    </message>
    <message>
        <source>Nothing was imported. Open the file at this line: a quotation mark may be missing.</source>
        <translation>Rien n’a été importé. Ouvrez le fichier à cette ligne&#xa0;: il manque peut-être un guillemet.</translation>
    </message>
    <message>
        <source>A file of accounts has columns for the ministry, the fiscal year and the amount. Nothing was imported.</source>
        <translation>Un fichier de comptes a des colonnes pour le ministère, l’exercice et le montant. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>Check the header of the file.</source>
        <translation>Vérifiez l’en-tête du fichier.</translation>
    </message>
    <message>
        <source>Nothing was imported. Divide the file by year, or correct the line named here.</source>
        <translation>Rien n’a été importé. Divisez le fichier par exercice, ou corrigez la ligne indiquée.</translation>
    </message>
    <message>
        <source>No column names it. Say which year the file is about.</source>
        <translation>Aucune colonne ne l’indique. Précisez l’exercice du fichier.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>It needs a row of headings and at least one column of figures.</source>
        <translation>Il faut une ligne de titres et au moins une colonne de chiffres.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Open it where it is now.</source>
        <translation>Il a peut-être été déplacé ou renommé. Ouvrez-le là où il est maintenant.</translation>
    </message>
    <message>
        <source>Choose another name, or open the existing register.</source>
        <translation>Choisissez un autre nom, ou ouvrez le registre existant.</translation>
    </message>
    <message>
        <source>Choose a file that Acquis made; its name usually ends in .acquis.</source>
        <translation>Choisissez un fichier créé par Acquis; son nom se termine d’habitude par .acquis.</translation>
    </message>
    <message>
        <source>Install the newest version of Acquis to open it. Nothing was changed.</source>
        <translation>Installez la version la plus récente d’Acquis pour l’ouvrir. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait until it has finished, then try again.</source>
        <translation>Rien n’a été modifié. Attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the right to write to it, or copy it elsewhere.</source>
        <translation>Rien n’a été modifié. Demandez le droit d’y écrire, ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup from the File menu.</source>
        <translation>Rien n’a été modifié. Restaurez une copie de sauvegarde par le menu Fichier.</translation>
    </message>
    <message>
        <source>Check that its disk or network folder is connected.</source>
        <translation>Vérifiez que son disque ou son dossier réseau est branché.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room on the disk, then try again.</source>
        <translation>Rien n’a été modifié. Libérez de l’espace sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the register from the Tools menu.</source>
        <translation>Rien n’a été modifié. Vérifiez le registre par le menu Outils.</translation>
    </message>
    <message>
        <source>Correct what is named here and try again.</source>
        <translation>Corrigez ce qui est indiqué, puis réessayez.</translation>
    </message>
    <message>
        <source>It may have gone with the last import. Choose another.</source>
        <translation>Il est peut-être parti avec la dernière importation. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile.</source>
        <translation>Quelqu’un d’autre a enregistré ceci entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at what was saved, then make your change again.</source>
        <translation>Rien n’a été modifié. Regardez ce qui a été enregistré, puis refaites votre modification.</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>too few cells</source>
        <translation>cellules en moins</translation>
    </message>
    <message>
        <source>too many cells</source>
        <translation>cellules en trop</translation>
    </message>
    <message>
        <source>amount missing</source>
        <translation>montant manquant</translation>
    </message>
    <message>
        <source>amount cannot be read</source>
        <translation>montant illisible</translation>
    </message>
    <message>
        <source>two amounts in one cell</source>
        <translation>deux montants dans une cellule</translation>
    </message>
    <message>
        <source>amount too large</source>
        <translation>montant trop grand</translation>
    </message>
    <message>
        <source>amount like a telephone number</source>
        <translation>montant semblable à un numéro de téléphone</translation>
    </message>
    <message>
        <source>fiscal year missing</source>
        <translation>exercice manquant</translation>
    </message>
    <message>
        <source>fiscal year cannot be read</source>
        <translation>exercice illisible</translation>
    </message>
    <message>
        <source>ministry missing</source>
        <translation>ministère manquant</translation>
    </message>
    <message>
        <source>characters cannot be read</source>
        <translation>caractères illisibles</translation>
    </message>
    <message>
        <source>dash for an amount</source>
        <translation>tiret au lieu d’un montant</translation>
    </message>
    <message>
        <source>ministry not known yet</source>
        <translation>ministère encore inconnu</translation>
    </message>
    <message>
        <source>amount changed</source>
        <translation>montant modifié</translation>
    </message>
    <message>
        <source>line no longer there</source>
        <translation>ligne disparue</translation>
    </message>
    <message>
        <source>size class not known</source>
        <translation>catégorie de taille inconnue</translation>
    </message>
    <message>
        <source>Held back: the row has fewer cells than the header</source>
        <translation>Mise de côté&#xa0;: la ligne a moins de cellules que l’en-tête</translation>
    </message>
    <message>
        <source>Held back: the row has more cells than the header</source>
        <translation>Mise de côté&#xa0;: la ligne a plus de cellules que l’en-tête</translation>
    </message>
    <message>
        <source>Held back: a line without an amount is not invented</source>
        <translation>Mise de côté&#xa0;: on n’invente pas un montant manquant</translation>
    </message>
    <message>
        <source>Held back: the amount is no number</source>
        <translation>Mise de côté&#xa0;: le montant n’est pas un nombre</translation>
    </message>
    <message>
        <source>Held back: two points, or two amounts in one cell</source>
        <translation>Mise de côté&#xa0;: deux points, ou deux montants dans une cellule</translation>
    </message>
    <message>
        <source>Held back: the amount is too large to be kept exactly</source>
        <translation>Mise de côté&#xa0;: le montant est trop grand pour être conservé exactement</translation>
    </message>
    <message>
        <source>Read as an amount, as you decided</source>
        <translation>Lue comme un montant, selon votre décision</translation>
    </message>
    <message>
        <source>Held back until you decide: ten digits like a telephone number</source>
        <translation>Mise de côté jusqu’à votre décision&#xa0;: dix chiffres, comme un numéro de téléphone</translation>
    </message>
    <message>
        <source>Held back: a line without a fiscal year belongs to no year</source>
        <translation>Mise de côté&#xa0;: une ligne sans exercice n’appartient à aucun exercice</translation>
    </message>
    <message>
        <source>Held back: the text names no fiscal year</source>
        <translation>Mise de côté&#xa0;: le texte ne désigne aucun exercice</translation>
    </message>
    <message>
        <source>Held back: a line without a ministry belongs to nobody</source>
        <translation>Mise de côté&#xa0;: une ligne sans ministère n’appartient à personne</translation>
    </message>
    <message>
        <source>Held back: the bytes are no text in this encoding</source>
        <translation>Mise de côté&#xa0;: les octets ne forment pas un texte dans ce codage</translation>
    </message>
    <message>
        <source>Read as zero, as the public accounts write it</source>
        <translation>Lue comme zéro, à la manière des Comptes publics</translation>
    </message>
    <message>
        <source>Read; kept as a ministry of its own</source>
        <translation>Lue; conservée comme un ministère distinct</translation>
    </message>
    <message>
        <source>Read; takes the place of the earlier amount</source>
        <translation>Lue; remplace le montant antérieur</translation>
    </message>
    <message>
        <source>The earlier line is no longer counted</source>
        <translation>La ligne antérieure n’est plus comptée</translation>
    </message>
    <message>
        <source>Read; counted under size class unknown</source>
        <translation>Lue; comptée sous taille inconnue</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>mise de côté</translation>
    </message>
    <message>
        <source>no longer counted</source>
        <translation>n’est plus comptée</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lue</translation>
    </message>
    <message>
        <source>fiscal year</source>
        <translation>exercice</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>ministère</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>component</source>
        <translation>volet</translation>
    </message>
    <message>
        <source>item</source>
        <translation>poste</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>détail</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>size class</source>
        <translation>catégorie de taille</translation>
    </message>
    <message>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>commodity</source>
        <translation>produit ou service</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>nature</translation>
    </message>
    <message>
        <source>award date</source>
        <translation>date d’attribution</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisée</translation>
    </message>
    <message>
        <source>Public Accounts of Ontario</source>
        <translation>Comptes publics de l’Ontario</translation>
    </message>
    <message>
        <source>Contract lines</source>
        <translation>Lignes de contrats</translation>
    </message>
    <message>
        <source>UTF-8 with byte-order mark</source>
        <translation>UTF-8 avec indicateur d’ordre des octets</translation>
    </message>
    <message>
        <source>cells divided by semicolons</source>
        <translation>cellules séparées par des points-virgules</translation>
    </message>
    <message>
        <source>cells divided by tabs</source>
        <translation>cellules séparées par des tabulations</translation>
    </message>
    <message>
        <source>cells divided by commas</source>
        <translation>cellules séparées par des virgules</translation>
    </message>
    <message>
        <source>lines end with %1</source>
        <translation>fins de ligne %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>A new file</source>
        <translation>Un nouveau fichier</translation>
    </message>
    <message>
        <source>Already in the register; adds nothing</source>
        <translation>Déjà dans le registre; n’ajoute rien</translation>
    </message>
    <message>
        <source>A correction; takes the place of %1</source>
        <translation>Une correction; remplace %1</translation>
    </message>
    <message>
        <source>Nothing to apply</source>
        <translation>Rien à appliquer</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <comment>lines to add</comment>
        <translation>
            <numerusform>%1 nouvelle</numerusform>
            <numerusform>%1 nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>Appliquer %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <comment>lines that change</comment>
        <translation>
            <numerusform>%1 modifiée</numerusform>
            <numerusform>%1 modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply %1, %2</source>
        <translation>Appliquer %1, %2</translation>
    </message>
</context>
<context>
    <name>FileColumnWords</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation>Jours à l’étape</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Requis le</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
</context>
<context>
    <name>FileHistoryWords</name>
    <message>
        <source>a part that is no more</source>
        <translation>une partie qui n’existe plus</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n partie</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a value</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; et %n autre</numerusform>
            <numerusform>%1; et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 stored. Required: %2</source>
        <comment>a determination</comment>
        <translation>%1 conservée. Exigé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 stored. Allowed: %2</source>
        <comment>a determination</comment>
        <translation>%1 conservée. Permis&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <comment>a determination</comment>
        <translation>%1 conservée</translation>
    </message>
    <message>
        <source>%1: added</source>
        <extracomment>a part of a file and what it says</extracomment>
        <translation>%1&#xa0;: ajout</translation>
    </message>
    <message>
        <source>%1: added, %2</source>
        <translation>%1&#xa0;: ajout, %2</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
    <message numerus="yes">
        <source>%1. And %n more</source>
        <translation>
            <numerusform>%1. Et %n autre</numerusform>
            <numerusform>%1. Et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1&#xa0;: retrait</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field</comment>
        <extracomment>a field of a file and what stands there now</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>FileSearchSource</name>
    <message>
        <source>Procurement files</source>
        <translation>Dossiers d’approvisionnement</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>about</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>accepted by</source>
        <translation>accepté par</translation>
    </message>
    <message>
        <source>accepted on</source>
        <translation>accepté le</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>accessibilité</translation>
    </message>
    <message>
        <source>added by</source>
        <translation>ajouté par</translation>
    </message>
    <message>
        <source>added on</source>
        <translation>ajouté le</translation>
    </message>
    <message>
        <source>value of the contract changed</source>
        <translation>valeur du contrat modifié</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>répondu le</translation>
    </message>
    <message>
        <source>approver</source>
        <translation>approbateur</translation>
    </message>
    <message>
        <source>asked on</source>
        <translation>demandé le</translation>
    </message>
    <message>
        <source>at</source>
        <translation>à</translation>
    </message>
    <message>
        <source>award no later than</source>
        <translation>attribution au plus tard le</translation>
    </message>
    <message>
        <source>benefit in dollars</source>
        <translation>avantage en dollars</translation>
    </message>
    <message>
        <source>benefits</source>
        <translation>avantages</translation>
    </message>
    <message>
        <source>bid</source>
        <translation>soumission</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>budget confirmed</source>
        <translation>budget confirmé</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>settled by hand</source>
        <translation>réglé à la main</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>most that is paid</source>
        <translation>montant maximal versé</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>plafond</translation>
    </message>
    <message>
        <source>champion</source>
        <translation>champion</translation>
    </message>
    <message>
        <source>change of the value</source>
        <translation>changement de la valeur</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>ce qui a changé</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>who may see it</source>
        <translation>qui peut le voir</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>réglé</translation>
    </message>
    <message>
        <source>closes on</source>
        <translation>prend fin le</translation>
    </message>
    <message>
        <source>closes at</source>
        <translation>se termine à</translation>
    </message>
    <message>
        <source>commodity</source>
        <translation>type d’achat</translation>
    </message>
    <message>
        <source>commodity code</source>
        <translation>code de produit</translation>
    </message>
    <message>
        <source>concerns</source>
        <translation>préoccupations</translation>
    </message>
    <message>
        <source>concluded on</source>
        <translation>terminé le</translation>
    </message>
    <message>
        <source>confirmed by</source>
        <translation>confirmé par</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>conflit d’intérêts</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contrat</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>critère</translation>
    </message>
    <message>
        <source>issue date</source>
        <translation>date de lancement</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>days lost</source>
        <translation>jours perdus</translation>
    </message>
    <message>
        <source>debriefing asked on</source>
        <translation>compte rendu demandé le</translation>
    </message>
    <message>
        <source>debriefing held on</source>
        <translation>compte rendu donné le</translation>
    </message>
    <message>
        <source>debriefing note</source>
        <translation>note du compte rendu</translation>
    </message>
    <message>
        <source>decide by</source>
        <translation>décider au plus tard le</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>décidé par</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>décidé le</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>declared on</source>
        <translation>déclaré le</translation>
    </message>
    <message>
        <source>body that buys for us</source>
        <translation>organisme qui achète pour nous</translation>
    </message>
    <message>
        <source>deleted on</source>
        <translation>supprimé le</translation>
    </message>
    <message>
        <source>discount rate</source>
        <translation>taux d’actualisation</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>obligation</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>effet</translation>
    </message>
    <message>
        <source>looked who has it already</source>
        <translation>recherche de qui l’a déjà</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>size of the maker</source>
        <translation>taille du fabricant</translation>
    </message>
    <message>
        <source>maker in the register</source>
        <translation>fabricant dans le registre</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>fabricant</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entité</translation>
    </message>
    <message>
        <source>evaluator</source>
        <translation>évaluateur</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>why there are fewer quotes</source>
        <translation>raison du nombre moindre de soumissions de prix</translation>
    </message>
    <message>
        <source>evaluators who have finished</source>
        <translation>évaluateurs qui ont terminé</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>firms that go on</source>
        <translation>entreprises retenues</translation>
    </message>
    <message>
        <source>features of the need</source>
        <translation>caractéristiques du besoin</translation>
    </message>
    <message>
        <source>contract that it scales up</source>
        <translation>contrat qu’il étend</translation>
    </message>
    <message>
        <source>form of the solicitation</source>
        <translation>forme de l’appel</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvés</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>source of funds</source>
        <translation>source des fonds</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>objectifs</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>what helped</source>
        <translation>ce qui a aidé</translation>
    </message>
    <message>
        <source>what hindered</source>
        <translation>ce qui a nui</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>how we did it</source>
        <translation>comment nous avons fait</translation>
    </message>
    <message>
        <source>how the need was found</source>
        <translation>comment le besoin a été constaté</translation>
    </message>
    <message>
        <source>ideas used</source>
        <translation>idées utilisées</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>intended purchase</source>
        <translation>achat prévu</translation>
    </message>
    <message>
        <source>intellectual property</source>
        <translation>propriété intellectuelle</translation>
    </message>
    <message>
        <source>issued on</source>
        <translation>lancé le</translation>
    </message>
    <message>
        <source>item</source>
        <translation>article</translation>
    </message>
    <message>
        <source>jurisdiction</source>
        <translation>administration</translation>
    </message>
    <message>
        <source>confidentiality</source>
        <translation>confidentialité</translation>
    </message>
    <message>
        <source>kept until</source>
        <translation>conservé jusqu’au</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>how the next time will be open</source>
        <translation>comment la prochaine fois sera ouverte</translation>
    </message>
    <message>
        <source>days that the vendor needs</source>
        <translation>jours dont le fournisseur a besoin</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>what was learned</source>
        <translation>ce qui a été appris</translation>
    </message>
    <message>
        <source>least score</source>
        <translation>note minimale</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>leçon</translation>
    </message>
    <message>
        <source>rule that it stays within</source>
        <translation>règle qu’elle respecte</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>meets it</source>
        <translation>y satisfait</translation>
    </message>
    <message>
        <source>items on the market</source>
        <translation>articles sur le marché</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>ministère</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>items needed</source>
        <translation>articles requis</translation>
    </message>
    <message>
        <source>authority needed</source>
        <translation>pouvoir requis</translation>
    </message>
    <message>
        <source>needed by</source>
        <translation>requis pour le</translation>
    </message>
    <message>
        <source>new end</source>
        <translation>nouvelle fin</translation>
    </message>
    <message>
        <source>route taken instead</source>
        <translation>voie prise à la place</translation>
    </message>
    <message>
        <source>holds no data</source>
        <translation>ne contient pas de données</translation>
    </message>
    <message>
        <source>why no open source</source>
        <translation>pourquoi pas de logiciel libre</translation>
    </message>
    <message>
        <source>who agreed to another bid</source>
        <translation>qui a accepté une autre soumission</translation>
    </message>
    <message>
        <source>why another bid</source>
        <translation>pourquoi une autre soumission</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>place of the notice</source>
        <translation>lieu de l’avis</translation>
    </message>
    <message>
        <source>notice published on</source>
        <translation>avis publié le</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>office</source>
        <translation>service</translation>
    </message>
    <message>
        <source>on behalf of</source>
        <translation>au nom de</translation>
    </message>
    <message>
        <source>on the market</source>
        <translation>sur le marché</translation>
    </message>
    <message>
        <source>evidence of the market</source>
        <translation>preuve du marché</translation>
    </message>
    <message>
        <source>Ontario business</source>
        <translation>entreprise ontarienne</translation>
    </message>
    <message>
        <source>open to others</source>
        <translation>ouvert à d’autres</translation>
    </message>
    <message>
        <source>opened on</source>
        <translation>ouvert le</translation>
    </message>
    <message>
        <source>opens on</source>
        <translation>commence le</translation>
    </message>
    <message>
        <source>option</source>
        <translation>option</translation>
    </message>
    <message>
        <source>organizer</source>
        <translation>organisateur</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>rule packs</source>
        <translation>ensembles de règles</translation>
    </message>
    <message>
        <source>page limit</source>
        <translation>limite de pages</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>paid on</source>
        <translation>payé le</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>données personnelles</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>posted at</source>
        <translation>affiché à</translation>
    </message>
    <message>
        <source>price difference</source>
        <translation>différence de prix</translation>
    </message>
    <message>
        <source>why the price is fair</source>
        <translation>pourquoi le prix est juste</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>public share</source>
        <translation>part publique</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>ready by</source>
        <translation>prêt pour</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>raisons</translation>
    </message>
    <message>
        <source>received at</source>
        <translation>reçue le</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>reçue le</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>reason of the refusal</source>
        <translation>raison du refus</translation>
    </message>
    <message>
        <source>related files</source>
        <translation>dossiers liés</translation>
    </message>
    <message>
        <source>relation with the vendor</source>
        <translation>relation avec le fournisseur</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>demandé par</translation>
    </message>
    <message>
        <source>requester</source>
        <translation>demandeur</translation>
    </message>
    <message>
        <source>version of the requirement</source>
        <translation>version de l’exigence</translation>
    </message>
    <message>
        <source>requirement checked on</source>
        <translation>exigence vérifiée le</translation>
    </message>
    <message>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>keep until</source>
        <translation>conserver jusqu’au</translation>
    </message>
    <message>
        <source>review on</source>
        <translation>revoir le</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>route</source>
        <translation>voie</translation>
    </message>
    <message>
        <source>route chosen on</source>
        <translation>voie choisie le</translation>
    </message>
    <message>
        <source>why this route</source>
        <translation>pourquoi cette voie</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>satisfaction</translation>
    </message>
    <message>
        <source>highest score</source>
        <translation>note la plus élevée</translation>
    </message>
    <message>
        <source>security</source>
        <translation>sécurité</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>envoyée le</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>empreinte</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>why so little time</source>
        <translation>pourquoi si peu de temps</translation>
    </message>
    <message>
        <source>signed on</source>
        <translation>signé le</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>énoncé</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>taxes</translation>
    </message>
    <message>
        <source>search terms</source>
        <translation>termes de recherche</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>note on the third party</source>
        <translation>note sur le tiers</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>sent to all</source>
        <translation>envoyée à tous</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>training plan</source>
        <translation>plan de formation</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>prix unitaire</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>used on</source>
        <translation>utilisée le</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utilisateurs</translation>
    </message>
    <message>
        <source>uses information technology</source>
        <translation>utilise les technologies de l’information</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>valide jusqu’au</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>vendor in the register</source>
        <translation>fournisseur dans le registre</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>views asked for</source>
        <translation>avis demandés</translation>
    </message>
    <message>
        <source>arrangement</source>
        <translation>entente</translation>
    </message>
    <message>
        <source>warranty until</source>
        <translation>garantie jusqu’au</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>pondération</translation>
    </message>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
    <message>
        <source>where</source>
        <translation>où</translation>
    </message>
    <message>
        <source>who may join</source>
        <translation>qui peut se joindre</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>words for the search of sources</source>
        <translation>mots pour la recherche de sources</translation>
    </message>
    <message>
        <source>costs by year</source>
        <translation>coûts par année</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marque</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>déclaré</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>fiabilité</translation>
    </message>
    <message>
        <source>headquarters in the United States</source>
        <translation>siège social aux États-Unis</translation>
    </message>
    <message>
        <source>employees in Canada</source>
        <translation>employés au Canada</translation>
    </message>
    <message>
        <source>Bid of %1</source>
        <translation>Soumission de %1</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Determination of %1</source>
        <translation>Détermination du %1</translation>
    </message>
    <message>
        <source>Approval: %1</source>
        <translation>Approbation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>Contrat %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Facture %1</translation>
    </message>
    <message>
        <source>Waiver of %1</source>
        <translation>Dispense de %1</translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation>Note du %1</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Document %1</translation>
    </message>
    <message>
        <source>Had elsewhere: %1</source>
        <translation>Ailleurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Consultation: %1</source>
        <translation>Consultation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Compliance: %1</source>
        <translation>Conformité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Requirement, version %1</source>
        <translation>Exigence, version %1</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Market search: %1</source>
        <translation>Recherche de marché&#xa0;: %1</translation>
    </message>
    <message>
        <source>Market sounding of %1</source>
        <translation>Consultation du marché du %1</translation>
    </message>
    <message>
        <source>Firm %1</source>
        <translation>Entreprise %1</translation>
    </message>
    <message>
        <source>Contact with %1</source>
        <translation>Contact avec %1</translation>
    </message>
    <message>
        <source>Declaration of %1</source>
        <translation>Déclaration de %1</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>Critère %1</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Article %1</translation>
    </message>
    <message>
        <source>Question of %1</source>
        <translation>Question du %1</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>Membre %1</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>Note de %1</translation>
    </message>
    <message>
        <source>Consensus score %1</source>
        <translation>Note de consensus %1</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation>Lettre à %1</translation>
    </message>
    <message>
        <source>Milestone %1</source>
        <translation>Jalon %1</translation>
    </message>
    <message>
        <source>Outcome %1</source>
        <translation>Résultat %1</translation>
    </message>
    <message>
        <source>Amendment %1</source>
        <translation>Modification %1</translation>
    </message>
    <message>
        <source>Body that joined: %1</source>
        <translation>Organisme qui s’est joint&#xa0;: %1</translation>
    </message>
    <message>
        <source>Subcontract of %1</source>
        <translation>Sous-traitance à %1</translation>
    </message>
    <message>
        <source>Dispute of %1</source>
        <translation>Litige du %1</translation>
    </message>
    <message>
        <source>Feedback on %1</source>
        <translation>Rétroaction sur %1</translation>
    </message>
    <message>
        <source>Duty %1</source>
        <translation>Obligation %1</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Voie %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Need for the rules</source>
        <translation>Besoin pour les règles</translation>
    </message>
    <message>
        <source>Sole source</source>
        <translation>Fournisseur exclusif</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>Solicitation</source>
        <translation>Demande de soumissions</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Modular plan</source>
        <translation>Plan modulaire</translation>
    </message>
    <message>
        <source>End of the file</source>
        <translation>Fin du dossier</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Soumissions</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Determinations</source>
        <translation>Déterminations</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Dispenses</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Market searches</source>
        <translation>Recherches de marché</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Consensus scores</source>
        <translation>Notes de consensus</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Had elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Where something stands in a file, then the field: &quot;Bid of Brume &amp; Balise inc.: received at&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Dossier ouvert</translation>
    </message>
    <message>
        <source>Closed file</source>
        <translation>Dossier clos</translation>
    </message>
    <message>
        <source>Cancelled file</source>
        <translation>Dossier annulé</translation>
    </message>
    <message>
        <source>Abandoned file</source>
        <translation>Dossier abandonné</translation>
    </message>
    <message>
        <source>No reason yet</source>
        <translation>Pas encore de motif</translation>
    </message>
    <message>
        <source>Nobody bid</source>
        <translation>Personne n’a soumissionné</translation>
    </message>
    <message>
        <source>No bid was valid</source>
        <translation>Aucune soumission valable</translation>
    </message>
    <message>
        <source>The need is gone</source>
        <translation>Le besoin n’existe plus</translation>
    </message>
    <message>
        <source>The budget is gone</source>
        <translation>Le budget n’existe plus</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Trop tard</translation>
    </message>
    <message>
        <source>Too dear</source>
        <translation>Trop cher</translation>
    </message>
    <message>
        <source>The way was refused</source>
        <translation>La voie a été refusée</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>C’était trop long</translation>
    </message>
    <message>
        <source>Bought elsewhere</source>
        <translation>Acheté ailleurs</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Remplie</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Levée</translation>
    </message>
    <message>
        <source>Written quotes</source>
        <translation>Devis écrits</translation>
    </message>
    <message>
        <source>Posted long enough</source>
        <translation>Affichage assez long</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Analyse de rentabilisation</translation>
    </message>
    <message>
        <source>Award notice published</source>
        <translation>Avis d’attribution publié</translation>
    </message>
    <message>
        <source>Debriefings held</source>
        <translation>Comptes rendus donnés</translation>
    </message>
    <message>
        <source>Day until which it is kept</source>
        <translation>Jour jusqu’auquel il est conservé</translation>
    </message>
    <message>
        <source>Conflict-of-interest declarations</source>
        <translation>Déclarations de conflit d’intérêts</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Vendors invited to the second stage</source>
        <translation>Fournisseurs invités à la deuxième étape</translation>
    </message>
    <message>
        <source>Requirement of the rule</source>
        <translation>Exigence de la règle</translation>
    </message>
    <message>
        <source>The problem, before any product</source>
        <translation>Le problème, avant tout produit</translation>
    </message>
    <message>
        <source>Who has it already</source>
        <translation>Qui l’a déjà</translation>
    </message>
    <message>
        <source>Reuse, build or buy compared</source>
        <translation>Réutiliser, bâtir ou acheter comparés</translation>
    </message>
    <message>
        <source>Open source or reuse considered</source>
        <translation>Logiciel libre ou réutilisation envisagés</translation>
    </message>
    <message>
        <source>Privacy and data handling</source>
        <translation>Vie privée et traitement des données</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Information technology consulted</source>
        <translation>Technologies de l’information consultées</translation>
    </message>
    <message>
        <source>Cost over five years</source>
        <translation>Coût sur cinq ans</translation>
    </message>
    <message>
        <source>Day it is needed</source>
        <translation>Jour où c’est requis</translation>
    </message>
    <message>
        <source>Budget confirmed</source>
        <translation>Budget confirmé</translation>
    </message>
    <message>
        <source>Rules asked for this need</source>
        <translation>Règles consultées pour ce besoin</translation>
    </message>
    <message>
        <source>Procurement method chosen</source>
        <translation>Méthode d’approvisionnement choisie</translation>
    </message>
    <message>
        <source>The method is lawful</source>
        <translation>La méthode est licite</translation>
    </message>
    <message>
        <source>Recorded market search</source>
        <translation>Recherche de marché consignée</translation>
    </message>
    <message>
        <source>Market search not older than 90 days</source>
        <translation>Recherche de marché de 90 jours au plus</translation>
    </message>
    <message>
        <source>Request complete and issued</source>
        <translation>Demande complète et lancée</translation>
    </message>
    <message>
        <source>Weights add up to 100</source>
        <translation>Pondérations totalisant 100</translation>
    </message>
    <message>
        <source>Same request to every vendor</source>
        <translation>Même demande à chaque fournisseur</translation>
    </message>
    <message>
        <source>Questions answered to all</source>
        <translation>Questions répondues à tous</translation>
    </message>
    <message>
        <source>Enough time to answer</source>
        <translation>Assez de temps pour répondre</translation>
    </message>
    <message>
        <source>Bids received</source>
        <translation>Soumissions reçues</translation>
    </message>
    <message>
        <source>Every evaluator has scored</source>
        <translation>Chaque évaluateur a noté</translation>
    </message>
    <message>
        <source>Evaluation concluded</source>
        <translation>Évaluation conclue</translation>
    </message>
    <message>
        <source>Award decided</source>
        <translation>Attribution décidée</translation>
    </message>
    <message>
        <source>Regret letters sent</source>
        <translation>Lettres de refus envoyées</translation>
    </message>
    <message>
        <source>Statutes and directives respected</source>
        <translation>Lois et directives respectées</translation>
    </message>
    <message>
        <source>Ownership of what is made</source>
        <translation>Propriété de ce qui est produit</translation>
    </message>
    <message>
        <source>Requirement not stale</source>
        <translation>Exigence à jour</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>Contrat signé</translation>
    </message>
    <message>
        <source>Milestones accepted</source>
        <translation>Jalons acceptés</translation>
    </message>
    <message>
        <source>Promised and reached recorded</source>
        <translation>Promis et atteint consignés</translation>
    </message>
    <message>
        <source>End of the trial decided</source>
        <translation>Fin de l’essai décidée</translation>
    </message>
    <message>
        <source>Invoices paid</source>
        <translation>Factures payées</translation>
    </message>
    <message>
        <source>Data deleted</source>
        <translation>Données supprimées</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Comment cela s’est passé</translation>
    </message>
    <message>
        <source>Approval of the amendment by a second person</source>
        <translation>Approbation de la modification par une deuxième personne</translation>
    </message>
    <message>
        <source>Approval by a second person</source>
        <translation>Approbation par une deuxième personne</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The file needs a number.</source>
        <translation>Le dossier doit avoir un numéro.</translation>
    </message>
    <message>
        <source>An open file needs a holder: somebody whose turn it is.</source>
        <translation>Un dossier ouvert doit avoir un responsable&#xa0;: quelqu’un dont c’est le tour.</translation>
    </message>
    <message>
        <source>The file cannot go on yet: %1 (%2).</source>
        <translation>Le dossier ne peut pas encore avancer&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>A file that ends before its time needs a reason in words.</source>
        <translation>Un dossier qui finit avant son terme doit avoir un motif en mots.</translation>
    </message>
    <message>
        <source>The file has ended: only notes, documents, the review and payments can still change.</source>
        <translation>Le dossier est terminé&#xa0;: seuls les notes, les documents, le bilan et les paiements peuvent encore changer.</translation>
    </message>
    <message>
        <source>The closing (%1) is before the issue (%2).</source>
        <translation>La clôture (%1) précède le lancement (%2).</translation>
    </message>
    <message>
        <source>The weights add up to %1, not to %2.</source>
        <translation>Les pondérations totalisent %1 et non %2.</translation>
    </message>
    <message>
        <source>Criteria, weights and items are frozen since the request was issued.</source>
        <translation>Les critères, les pondérations et les articles sont figés depuis le lancement.</translation>
    </message>
    <message>
        <source>A bid cannot be received (%1) before the request is issued (%2).</source>
        <translation>Une soumission ne peut être reçue (%1) avant le lancement de la demande (%2).</translation>
    </message>
    <message>
        <source>The bid came at %1, after closing at %2: late is late. Set it aside with its reason.</source>
        <translation>La soumission est arrivée à %1, après la clôture à %2&#xa0;: en retard, c’est en retard. Écartez-la avec son motif.</translation>
    </message>
    <message>
        <source>The bid answers an item that the request does not have.</source>
        <translation>La soumission répond à un article que la demande n’a pas.</translation>
    </message>
    <message>
        <source>A mandatory item is not met: the bid must be set aside.</source>
        <translation>Un article obligatoire n’est pas satisfait&#xa0;: la soumission doit être écartée.</translation>
    </message>
    <message>
        <source>The shares of the consortium add up to %1, not to the whole.</source>
        <translation>Les parts du consortium totalisent %1 et non le tout.</translation>
    </message>
    <message>
        <source>%1 is above the cap of the phase, %2.</source>
        <translation>%1 dépasse le plafond de la phase, %2.</translation>
    </message>
    <message>
        <source>The brief has %1 pages, the limit is %2.</source>
        <translation>Le mémoire compte %1 pages, la limite est de %2.</translation>
    </message>
    <message>
        <source>An answer was given to one bidder only: it must go to all.</source>
        <translation>Une réponse n’a été donnée qu’à un soumissionnaire&#xa0;: elle doit aller à tous.</translation>
    </message>
    <message>
        <source>A contact with a bidder while the solicitation is open needs a note.</source>
        <translation>Un contact avec un soumissionnaire pendant la demande doit être expliqué.</translation>
    </message>
    <message>
        <source>Bids cannot be opened: a declaration is missing (%1).</source>
        <translation>Les soumissions ne peuvent être ouvertes&#xa0;: il manque une déclaration (%1).</translation>
    </message>
    <message>
        <source>Bids cannot be opened on %1, before closing on %2.</source>
        <translation>Les soumissions ne peuvent être ouvertes le %1, avant la clôture du %2.</translation>
    </message>
    <message>
        <source>The score %1 is outside its scale, 0 to %2.</source>
        <translation>La note %1 est hors de son échelle, de 0 à %2.</translation>
    </message>
    <message>
        <source>The score is of a bid or criterion that is not in the file.</source>
        <translation>La note vise une soumission ou un critère que le dossier n’a pas.</translation>
    </message>
    <message>
        <source>%1 has not signed a declaration as evaluator.</source>
        <translation>%1 n’a pas signé de déclaration à titre d’évaluateur.</translation>
    </message>
    <message>
        <source>Scores of an evaluator who has finished cannot change.</source>
        <translation>Les notes d’un évaluateur qui a terminé ne peuvent changer.</translation>
    </message>
    <message>
        <source>Consensus comes after every evaluator has scored alone.</source>
        <translation>Le consensus vient après que chaque évaluateur a noté seul.</translation>
    </message>
    <message>
        <source>%1 cannot approve what the same person asked for or needs (rule of two persons).</source>
        <translation>%1 ne peut approuver ce que la même personne a demandé ou requiert (règle des deux personnes).</translation>
    </message>
    <message>
        <source>%1 holds no authority that is enough: %2 is needed.</source>
        <translation>%1 n’a pas de pouvoir suffisant&#xa0;: il faut %2.</translation>
    </message>
    <message>
        <source>The decision (%1) is before the request (%2).</source>
        <translation>La décision (%1) précède la demande (%2).</translation>
    </message>
    <message>
        <source>This decision needs its reason.</source>
        <translation>Cette décision doit être motivée.</translation>
    </message>
    <message>
        <source>This was approved by %1 on %2 and is frozen. Withdraw the approval to change it.</source>
        <translation>Cela a été approuvé par %1 le %2 et est figé. Retirez l’approbation pour le changer.</translation>
    </message>
    <message>
        <source>There is no award before its duties are done: the file stands at %1.</source>
        <translation>Il n’y a pas d’attribution avant ses obligations&#xa0;: le dossier en est à %1.</translation>
    </message>
    <message>
        <source>The award is not of the bid that ranks first: say why.</source>
        <translation>L’attribution ne vise pas la soumission classée première&#xa0;: dites pourquoi.</translation>
    </message>
    <message>
        <source>A bid that was set aside cannot win.</source>
        <translation>Une soumission écartée ne peut l’emporter.</translation>
    </message>
    <message>
        <source>The contract (%1) is before the award (%2).</source>
        <translation>Le contrat (%1) précède l’attribution (%2).</translation>
    </message>
    <message>
        <source>The contract, %1, is above the award, %2.</source>
        <translation>Le contrat, %1, dépasse l’attribution, %2.</translation>
    </message>
    <message>
        <source>The end (%1) is before the start (%2).</source>
        <translation>La fin (%1) précède le début (%2).</translation>
    </message>
    <message>
        <source>With this amendment the contract would fall below zero: %1.</source>
        <translation>Avec cette modification, le contrat passerait sous zéro&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody can join on %1: joining ended on %2.</source>
        <translation>Personne ne peut adhérer le %1&#xa0;: l’adhésion a pris fin le %2.</translation>
    </message>
    <message>
        <source>%1 is above what is left to join, %2.</source>
        <translation>%1 dépasse ce qui reste pour adhérer, %2.</translation>
    </message>
    <message>
        <source>Subcontracts of %1 are above the contract, %2.</source>
        <translation>Les contrats de sous-traitance de %1 dépassent le contrat, %2.</translation>
    </message>
    <message>
        <source>The invoice (%1) is before its contract (%2).</source>
        <translation>La facture (%1) précède son contrat (%2).</translation>
    </message>
    <message>
        <source>The invoice, %1, is above what is left of the contract, %2.</source>
        <translation>La facture, %1, dépasse ce qui reste du contrat, %2.</translation>
    </message>
    <message>
        <source>An invoice cannot be below zero: %1.</source>
        <translation>Une facture ne peut être inférieure à zéro&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The payment (%1) is before the invoice was received (%2).</source>
        <translation>Le paiement (%1) précède la réception de la facture (%2).</translation>
    </message>
    <message>
        <source>The payment, %1, is above the invoice, %2.</source>
        <translation>Le paiement, %1, dépasse la facture, %2.</translation>
    </message>
    <message>
        <source>The dispute (%1) is outside the time of its invoice (%2).</source>
        <translation>Le litige (%1) est hors de la période de sa facture (%2).</translation>
    </message>
    <message>
        <source>Something is named that the file does not have: %1.</source>
        <translation>Le dossier ne contient pas ce qui est nommé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Two parts of the file have the same name: %1.</source>
        <translation>Deux parties du dossier portent le même nom&#xa0;: %1.</translation>
    </message>
    <message>
        <source>File opened</source>
        <translation>Dossier ouvert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Reculé</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Holder changed</source>
        <translation>Responsable changé</translation>
    </message>
    <message>
        <source>Duty waived</source>
        <translation>Obligation levée</translation>
    </message>
    <message>
        <source>Duty confirmed</source>
        <translation>Obligation confirmée</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Note rédigée</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>Conflit réglé</translation>
    </message>
    <message>
        <source>Rules asked</source>
        <translation>Règles consultées</translation>
    </message>
    <message>
        <source>Method chosen</source>
        <translation>Méthode choisie</translation>
    </message>
    <message>
        <source>Approval asked for</source>
        <translation>Approbation demandée</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Settled by hand</source>
        <translation>Réglé à la main</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Approbation retirée</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>Document joint</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Market soundings</source>
        <translation>Consultations du marché</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Talks with firms</source>
        <translation>Échanges avec les entreprises</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Bodies that joined</source>
        <translation>Organismes adhérents</translation>
    </message>
    <message>
        <source>Subcontracts</source>
        <translation>Sous-contrats</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Différends</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rétroaction</translation>
    </message>
    <message>
        <source>Rules asked for the value that is awarded</source>
        <translation>Règles consultées pour la valeur attribuée</translation>
    </message>
    <message>
        <source>The number of a file stays what it is: %1.</source>
        <translation>Le numéro d’un dossier reste le même&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The closing (%2) cannot move to %1: it has passed with bids in, or they are opened.</source>
        <translation>La clôture (%2) ne peut passer à %1&#xa0;: elle est échue et des soumissions sont reçues, ou celles-ci sont ouvertes.</translation>
    </message>
    <message>
        <source>The bid was received, but nobody says when: without day and time nobody can tell that it is not late.</source>
        <translation>La soumission a été reçue, mais personne ne dit quand&#xa0;: sans jour ni heure, on ne peut savoir si elle est en retard.</translation>
    </message>
    <message>
        <source>%1 cannot be waived: it must be done.</source>
        <translation>%1 ne peut être levé&#xa0;: il faut le faire.</translation>
    </message>
    <message>
        <source>What %1 decided on %2 stays as it was decided. An approval ends only by a withdrawal with a reason.</source>
        <translation>Ce que %1 a décidé le %2 reste tel quel. Une approbation ne prend fin que par un retrait motivé.</translation>
    </message>
    <message>
        <source>The bid of %1 cannot win: it is late, has no price, falls below a least score or stayed behind in a phase.</source>
        <translation>La soumission de %1 ne peut l’emporter&#xa0;: elle est en retard, n’a pas de prix, n’atteint pas une note minimale ou n’a pas franchi une phase.</translation>
    </message>
    <message>
        <source>Bids were asked for: the award must name one of them.</source>
        <translation>Des soumissions ont été demandées&#xa0;: l’attribution doit en nommer une.</translation>
    </message>
    <message>
        <source>%1 is not the firm that was approved, %2.</source>
        <translation>%1 n’est pas l’entreprise approuvée, %2.</translation>
    </message>
    <message>
        <source>The contract is with %1, the award went to %2.</source>
        <translation>Le contrat est conclu avec %1, l’attribution vise %2.</translation>
    </message>
    <message>
        <source>All amendments together are above the growth that asks for approval: %1 of the value as signed, limit %2%.</source>
        <translation>Ensemble, les modifications dépassent la hausse qui exige une approbation&#xa0;: %1 de la valeur signée, limite %2&#xa0;%.</translation>
    </message>
    <message>
        <source>With this amendment the contract comes to %1 and reaches the limit of %2.</source>
        <translation>Avec cette modification, le contrat atteint %1 et touche la limite de %2.</translation>
    </message>
    <message>
        <source>A payment (%1) needs the day of its invoice, or the day it was received.</source>
        <translation>Un paiement (%1) exige la date de sa facture ou le jour de sa réception.</translation>
    </message>
    <message>
        <source>Invoice accepted</source>
        <translation>Facture acceptée</translation>
    </message>
    <message>
        <source>Amendment added</source>
        <translation>Modification ajoutée</translation>
    </message>
    <message>
        <source>Bid recorded</source>
        <translation>Offre inscrite</translation>
    </message>
    <message>
        <source>Contract added</source>
        <translation>Contrat ajouté</translation>
    </message>
    <message>
        <source>Invoice added</source>
        <translation>Facture ajoutée</translation>
    </message>
    <message>
        <source>Market sounding added</source>
        <translation>Sondage du marché ajouté</translation>
    </message>
    <message>
        <source>Scores agreed</source>
        <translation>Notes convenues</translation>
    </message>
    <message>
        <source>Declarations asked for</source>
        <translation>Déclarations demandées</translation>
    </message>
    <message>
        <source>Firm to be asked</source>
        <translation>Firme à solliciter</translation>
    </message>
    <message>
        <source>Firms to be asked</source>
        <translation>Firmes à solliciter</translation>
    </message>
    <message>
        <source>Offices to be asked</source>
        <translation>Bureaux à consulter</translation>
    </message>
    <message>
        <source>Document changed</source>
        <translation>Document modifié</translation>
    </message>
    <message>
        <source>Modular procurement declared</source>
        <translation>Approvisionnement modulaire déclaré</translation>
    </message>
    <message>
        <source>Invoice disputed</source>
        <translation>Facture contestée</translation>
    </message>
    <message>
        <source>Regret letters drafted</source>
        <translation>Lettres de regret rédigées</translation>
    </message>
    <message>
        <source>Scoring finished</source>
        <translation>Notation terminée</translation>
    </message>
    <message>
        <source>Firm invited</source>
        <translation>Firme invitée</translation>
    </message>
    <message>
        <source>Solicitation issued</source>
        <translation>Demande publiée</translation>
    </message>
    <message>
        <source>Instruments listed</source>
        <translation>Instruments énumérés</translation>
    </message>
    <message>
        <source>Risks listed</source>
        <translation>Risques énumérés</translation>
    </message>
    <message>
        <source>Contracts for proofs of concept made</source>
        <translation>Contrats de validation de principe établis</translation>
    </message>
    <message>
        <source>Related files marked</source>
        <translation>Dossiers liés indiqués</translation>
    </message>
    <message>
        <source>Bids opened</source>
        <translation>Offres ouvertes</translation>
    </message>
    <message>
        <source>Invoice paid</source>
        <translation>Facture payée</translation>
    </message>
    <message>
        <source>Amendment removed</source>
        <translation>Modification retirée</translation>
    </message>
    <message>
        <source>Contract removed</source>
        <translation>Contrat retiré</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation>Document retiré</translation>
    </message>
    <message>
        <source>Invoice removed</source>
        <translation>Facture retirée</translation>
    </message>
    <message>
        <source>Market sounding removed</source>
        <translation>Sondage du marché retiré</translation>
    </message>
    <message>
        <source>Requirement checked</source>
        <translation>Exigence vérifiée</translation>
    </message>
    <message>
        <source>Requirement written</source>
        <translation>Exigence rédigée</translation>
    </message>
    <message>
        <source>Score given</source>
        <translation>Note attribuée</translation>
    </message>
    <message>
        <source>Searched elsewhere</source>
        <translation>Recherche faite ailleurs</translation>
    </message>
    <message>
        <source>Market searched</source>
        <translation>Marché exploré</translation>
    </message>
    <message>
        <source>Version sent</source>
        <translation>Version envoyée</translation>
    </message>
    <message>
        <source>Dispute settled</source>
        <translation>Différend réglé</translation>
    </message>
    <message>
        <source>Declaration signed</source>
        <translation>Déclaration signée</translation>
    </message>
    <message>
        <source>Firm on the list: %1</source>
        <translation>Entreprise sur la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Firms on the list</source>
        <translation>Entreprises sur la liste</translation>
    </message>
    <message>
        <source>a declaration of who evaluates</source>
        <translation>la déclaration d’un évaluateur</translation>
    </message>
    <message>
        <source>the signature of %1</source>
        <translation>la signature de %1</translation>
    </message>
    <message>
        <source>%1 was not asked, and its bid is taken: put it on the list, or say why.</source>
        <translation>%1 n’a pas été invitée, et sa soumission est prise&#xa0;: mettez-la sur la liste ou dites pourquoi.</translation>
    </message>
    <message>
        <source>The prices of %1 are sealed: they are entered when the bids are opened.</source>
        <translation>Les prix de %1 sont scellés&#xa0;: ils sont inscrits à l’ouverture des soumissions.</translation>
    </message>
    <message>
        <source>Firm added to the list</source>
        <translation>Entreprise ajoutée à la liste</translation>
    </message>
    <message>
        <source>Firms added to the list</source>
        <translation>Entreprises ajoutées à la liste</translation>
    </message>
    <message>
        <source>Request for prices sent</source>
        <translation>Demande de prix envoyée</translation>
    </message>
    <message>
        <source>Firms invited</source>
        <translation>Entreprises invitées</translation>
    </message>
    <message>
        <source>budget confirmed by</source>
        <translation>budget confirmé par</translation>
    </message>
    <message>
        <source>budget confirmed on</source>
        <translation>budget confirmé le</translation>
    </message>
    <message>
        <source>commitment number</source>
        <translation>numéro d’engagement</translation>
    </message>
    <message>
        <source>why there are fewer</source>
        <translation>pourquoi il y en a moins</translation>
    </message>
    <message>
        <source>more quotes, or a recorded market search</source>
        <translation>d’autres devis, ou une recherche de marché consignée</translation>
    </message>
    <message>
        <source>the day of issue</source>
        <translation>la date de lancement</translation>
    </message>
    <message>
        <source>where it is posted</source>
        <translation>le lieu d’affichage</translation>
    </message>
    <message>
        <source>a later closing</source>
        <translation>une clôture plus tardive</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation>pas encore demandée</translation>
    </message>
    <message>
        <source>the answer of %1</source>
        <translation>la réponse de %1</translation>
    </message>
    <message>
        <source>the notice, by %1</source>
        <translation>l’avis, au plus tard le %1</translation>
    </message>
    <message>
        <source>the notice</source>
        <translation>l’avis</translation>
    </message>
    <message>
        <source>a debriefing that is asked for</source>
        <translation>un compte rendu demandé</translation>
    </message>
    <message>
        <source>it may be asked for until %1</source>
        <translation>il peut être demandé jusqu’au %1</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>la date</translation>
    </message>
    <message>
        <source>the day, not before %1</source>
        <translation>la date, pas avant le %1</translation>
    </message>
    <message>
        <source>why this method</source>
        <translation>le motif de la méthode</translation>
    </message>
    <message>
        <source>firms that are asked</source>
        <translation>les entreprises invitées</translation>
    </message>
    <message>
        <source>somebody who confirms it</source>
        <translation>une personne qui la confirme</translation>
    </message>
    <message>
        <source>the problem in words</source>
        <translation>le problème décrit</translation>
    </message>
    <message>
        <source>what came of each that was found</source>
        <translation>la suite donnée à chaque résultat</translation>
    </message>
    <message>
        <source>a look at who has it</source>
        <translation>une vérification de qui l’a déjà</translation>
    </message>
    <message>
        <source>ways to meet the need</source>
        <translation>des façons de répondre au besoin</translation>
    </message>
    <message>
        <source>such a way, or why there is none</source>
        <translation>une telle façon, ou pourquoi il n’y en a pas</translation>
    </message>
    <message>
        <source>which data, where and until when, or that there are none</source>
        <translation>quelles données, où et jusqu’à quand, ou qu’il n’y en a pas</translation>
    </message>
    <message>
        <source>what makes it usable by everybody</source>
        <translation>ce qui le rend utilisable par tous</translation>
    </message>
    <message>
        <source>what must be protected, and how</source>
        <translation>ce qui doit être protégé, et comment</translation>
    </message>
    <message>
        <source>that the office was asked</source>
        <translation>la consultation du service</translation>
    </message>
    <message>
        <source>the answer of: %1</source>
        <translation>la réponse de&#xa0;: %1</translation>
    </message>
    <message>
        <source>offices that must be asked</source>
        <translation>les services à consulter</translation>
    </message>
    <message>
        <source>a chosen way with its costs of each year</source>
        <translation>une façon choisie avec ses coûts annuels</translation>
    </message>
    <message>
        <source>who confirmed it</source>
        <translation>qui l’a confirmé</translation>
    </message>
    <message>
        <source>when it was confirmed</source>
        <translation>quand il a été confirmé</translation>
    </message>
    <message>
        <source>the amount or the commitment number</source>
        <translation>le montant ou le numéro d’engagement</translation>
    </message>
    <message>
        <source>where the rest comes from</source>
        <translation>d’où vient le reste</translation>
    </message>
    <message>
        <source>that finance has confirmed it</source>
        <translation>la confirmation des finances</translation>
    </message>
    <message>
        <source>the rules asked for the need as it stands</source>
        <translation>les règles consultées pour le besoin actuel</translation>
    </message>
    <message>
        <source>a method</source>
        <translation>une méthode</translation>
    </message>
    <message>
        <source>its rule is not verified: say why it is taken</source>
        <translation>sa règle n’est pas vérifiée&#xa0;: dites pourquoi elle est retenue</translation>
    </message>
    <message>
        <source>the day of a search</source>
        <translation>la date d’une recherche</translation>
    </message>
    <message>
        <source>the place of a search</source>
        <translation>le lieu d’une recherche</translation>
    </message>
    <message>
        <source>the words of a search</source>
        <translation>les mots d’une recherche</translation>
    </message>
    <message>
        <source>what the searches show</source>
        <translation>ce que montrent les recherches</translation>
    </message>
    <message>
        <source>a search with its day, place and words</source>
        <translation>une recherche avec sa date, son lieu et ses mots</translation>
    </message>
    <message>
        <source>the last one is of %1</source>
        <translation>la dernière date du %1</translation>
    </message>
    <message>
        <source>what is asked for</source>
        <translation>ce qui est demandé</translation>
    </message>
    <message>
        <source>the closing</source>
        <translation>la clôture</translation>
    </message>
    <message>
        <source>criteria with their weights</source>
        <translation>les critères avec leur pondération</translation>
    </message>
    <message>
        <source>the same request to %1</source>
        <translation>la même demande à %1</translation>
    </message>
    <message>
        <source>answers that go to all</source>
        <translation>des réponses envoyées à tous</translation>
    </message>
    <message>
        <source>a later closing, or why it is short</source>
        <translation>une clôture plus tardive, ou le motif du court délai</translation>
    </message>
    <message>
        <source>a bid</source>
        <translation>une soumission</translation>
    </message>
    <message>
        <source>who evaluates</source>
        <translation>qui évalue</translation>
    </message>
    <message>
        <source>the scores of %1</source>
        <translation>les notes de %1</translation>
    </message>
    <message>
        <source>scores that are agreed</source>
        <translation>les notes de consensus</translation>
    </message>
    <message>
        <source>who gets it</source>
        <translation>qui l’obtient</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>le montant</translation>
    </message>
    <message>
        <source>letters that are sent</source>
        <translation>l’envoi des lettres</translation>
    </message>
    <message>
        <source>still open: %1</source>
        <translation>encore à régler&#xa0;: %1</translation>
    </message>
    <message>
        <source>who owns what is made</source>
        <translation>à qui appartient ce qui est produit</translation>
    </message>
    <message>
        <source>it was last looked at on %1</source>
        <translation>dernière vérification le %1</translation>
    </message>
    <message>
        <source>the day of the signature</source>
        <translation>la date de signature</translation>
    </message>
    <message>
        <source>when they were reached, and who accepted them</source>
        <translation>quand ils ont été atteints, et qui les a acceptés</translation>
    </message>
    <message>
        <source>what was promised, and what came of it</source>
        <translation>ce qui a été promis et ce qui a été obtenu</translation>
    </message>
    <message>
        <source>what was decided, and when</source>
        <translation>la décision et sa date</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>un paiement</translation>
    </message>
    <message>
        <source>an invoice</source>
        <translation>une facture</translation>
    </message>
    <message>
        <source>who confirmed that this was deleted: %1</source>
        <translation>qui a confirmé la suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>how content its users are</source>
        <translation>la satisfaction des utilisateurs</translation>
    </message>
    <message>
        <source>the rules asked for the higher value</source>
        <translation>les règles consultées pour la valeur plus élevée</translation>
    </message>
    <message>
        <source>what is better afterwards</source>
        <translation>ce qui sera amélioré</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>la preuve</translation>
    </message>
    <message>
        <source>the benefits</source>
        <translation>les avantages</translation>
    </message>
    <message>
        <source>a chosen way</source>
        <translation>une façon choisie</translation>
    </message>
    <message>
        <source>by the reason that is written, its rule is not verified</source>
        <translation>par le motif inscrit, sa règle n’est pas vérifiée</translation>
    </message>
    <message>
        <source>%1 signed this declaration on %2: what is signed stays. Only %1 can take it back, until bids are opened.</source>
        <translation>%1 a signé cette déclaration le %2&#xa0;: ce qui est signé reste. Seule cette personne (%1) peut la retirer, jusqu’à l’ouverture des soumissions.</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message numerus="yes">
        <source>Stale: it was to be reviewed %n days ago</source>
        <translation>
            <numerusform>Périmé&#xa0;: il devait être révisé il y a %n jour</numerusform>
            <numerusform>Périmé&#xa0;: il devait être révisé il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fresh for %n days</source>
        <translation>
            <numerusform>À jour pendant encore %n jour</numerusform>
            <numerusform>À jour pendant encore %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %1, %n days old; to be reviewed every %2, next by %3.</source>
        <translation>
            <numerusform>En date du %1, vieux de %n jour; à réviser tous les %2, au plus tard le %3.</numerusform>
            <numerusform>En date du %1, vieux de %n jours; à réviser tous les %2, au plus tard le %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>No category is named.</source>
        <translation>Aucune catégorie n’est nommée.</translation>
    </message>
    <message>
        <source>Items and prices</source>
        <translation>Articles et prix</translation>
    </message>
    <message>
        <source>No item is listed.</source>
        <translation>Aucun article n’est inscrit.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Price guides of these categories</source>
        <translation>Guides de prix de ces catégories</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>HeldHistoryWords</name>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>How many are invited at which value</source>
        <translation>Nombre d’invitations selon la valeur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Dernier renouvellement de la liste</translation>
    </message>
    <message>
        <source>Months between refreshes</source>
        <translation>Mois entre les renouvellements de la liste</translation>
    </message>
    <message>
        <source>Criteria of qualification</source>
        <translation>Critères de qualification</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>En date du</translation>
    </message>
    <message>
        <source>Months until a review</source>
        <translation>Mois avant une révision</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Code of the item</source>
        <translation>Code de l’article</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Number of the vendor in the register</source>
        <translation>Numéro du fournisseur dans le registre</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Open to others</source>
        <translation>Ouvert à d’autres</translation>
    </message>
    <message>
        <source>Classes of offices</source>
        <translation>Catégories d’organismes</translation>
    </message>
    <message>
        <source>Governments</source>
        <translation>Gouvernements</translation>
    </message>
    <message>
        <source>Way to join</source>
        <translation>Mode d’adhésion</translation>
    </message>
    <message>
        <source>How to join</source>
        <translation>Comment adhérer</translation>
    </message>
    <message>
        <source>Days it takes</source>
        <translation>Jours nécessaires</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>To be decided by</source>
        <translation>À décider au plus tard le</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Dirige</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a field’s name</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 in English</source>
        <translation>%1 en anglais</translation>
    </message>
    <message>
        <source>%1 in French</source>
        <translation>%1 en français</translation>
    </message>
</context>
<context>
    <name>IntegrityWords</name>
    <message>
        <source>The register is of a newer program (schema %1).</source>
        <translation>Le registre vient d’un programme plus récent (schéma %1).</translation>
    </message>
    <message>
        <source>The file of the register is damaged: %1.</source>
        <translation>Le fichier du registre est endommagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Records name others that are missing: %1.</source>
        <translation>Des inscriptions en nomment d’autres qui manquent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The audit trail was changed or cut at entry %1.</source>
        <translation>La piste d’audit a été changée ou coupée à l’inscription %1.</translation>
    </message>
    <message>
        <source>Amounts do not agree with the imported lines: %1.</source>
        <translation>Des montants ne concordent pas avec les lignes importées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Amounts do not agree with the procurement files: %1.</source>
        <translation>Des montants ne concordent pas avec les dossiers d’approvisionnement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rules of the organization cannot be read: %1.</source>
        <translation>Des règles de l’organisme ne se lisent pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Agreements or their documents were damaged: %1.</source>
        <translation>Des ententes ou leurs documents ont été endommagés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Search does not know the vendors as the register holds them: %1.</source>
        <translation>La recherche ne connaît pas les fournisseurs tels que le registre les contient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Procurement files cannot be read, or lists say otherwise of them: %1.</source>
        <translation>Des dossiers d’approvisionnement ne se lisent pas, ou les listes en disent autre chose&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An attached document is not what was attached (fingerprint %1…).</source>
        <translation>Un document joint n’est plus ce qui a été joint (empreinte %1…).</translation>
    </message>
</context>
<context>
    <name>ItemRows</name>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Item in French</source>
        <translation>Article en français</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Write the price as an amount in dollars.</source>
        <translation>Écrivez le prix comme un montant en dollars.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>%1, line %2:</source>
        <translation>%1, ligne %2&#xa0;:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ReconcileWords</name>
    <message>
        <source>wrong figure</source>
        <translation>chiffre erroné</translation>
    </message>
    <message>
        <source>row does not add up</source>
        <translation>ligne qui ne concorde pas</translation>
    </message>
    <message>
        <source>column does not add up</source>
        <translation>colonne qui ne concorde pas</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>repaired number</source>
        <translation>nombre réparé</translation>
    </message>
    <message>
        <source>should be %1</source>
        <translation>devrait être %1</translation>
    </message>
    <message>
        <source>its row adds up to %1</source>
        <translation>sa ligne donne %1</translation>
    </message>
    <message>
        <source>its column adds up to %1</source>
        <translation>sa colonne donne %1</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>lu %1</translation>
    </message>
    <message>
        <source>Row %1, column %2: printed %3, but its row and its column hold only for %4 (difference %5).</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3 est imprimé, mais sa ligne et sa colonne ne concordent qu’avec %4 (écart de %5).</translation>
    </message>
    <message>
        <source>Row %1: printed total %2, but its cells add up to %3 (difference %4). No single cell explains it.</source>
        <translation>Ligne %1&#xa0;: le total imprimé est de %2, mais ses cellules donnent %3 (écart de %4). Aucune cellule ne l’explique à elle seule.</translation>
    </message>
    <message>
        <source>Column %1: printed total %2, but its cells add up to %3 (difference %4). No single cell explains it.</source>
        <translation>Colonne %1&#xa0;: le total imprimé est de %2, mais ses cellules donnent %3 (écart de %4). Aucune cellule ne l’explique à elle seule.</translation>
    </message>
    <message>
        <source>%1 is not a number; it was counted as zero.</source>
        <translation>%1 n’est pas un nombre; compté comme zéro.</translation>
    </message>
    <message>
        <source>Row %1, column %2: “%3” is not a number; it was counted as zero.</source>
        <translation>Ligne %1, colonne %2&#xa0;: «&#xa0;%3&#xa0;» n’est pas un nombre; compté comme zéro.</translation>
    </message>
    <message>
        <source>Row %1, column %2: “%3” was read as %4.</source>
        <translation>Ligne %1, colonne %2&#xa0;: «&#xa0;%3&#xa0;» a été lu %4.</translation>
    </message>
    <message>
        <source>It does not add up.</source>
        <translation>Le tableau ne concorde pas.</translation>
    </message>
    <message>
        <source>It adds up.</source>
        <translation>Le tableau concorde.</translation>
    </message>
    <message>
        <source>There is nothing to add up.</source>
        <translation>Il n’y a rien à additionner.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are wrong</source>
        <translation>
            <numerusform>%n chiffre est erroné</numerusform>
            <numerusform>%n chiffres sont erronés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sums are wrong and no single cell explains them</source>
        <translation>
            <numerusform>%n somme est erronée et aucune cellule ne l’explique à elle seule</numerusform>
            <numerusform>%n sommes sont erronées et aucune cellule ne les explique à elle seule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are not a number</source>
        <translation>
            <numerusform>%n cellule n’est pas un nombre</numerusform>
            <numerusform>%n cellules ne sont pas des nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers had to be repaired to be read</source>
        <translation>
            <numerusform>%n nombre a dû être réparé pour être lu</numerusform>
            <numerusform>%n nombres ont dû être réparés pour être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>checked: %1 and %2</source>
        <translation>vérifié&#xa0;: %1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>the table has no row called “total” and no column whose name begins with “total”</source>
        <translation>le tableau n’a ni ligne nommée «&#xa0;total&#xa0;» ni colonne dont le nom commence par «&#xa0;total&#xa0;»</translation>
    </message>
    <message>
        <source>A sum in it is too large to be kept exactly.</source>
        <translation>L’une de ses sommes est trop grande pour être conservée exactement.</translation>
    </message>
    <message>
        <source>Record %1 has more cells than the header, or is a second row called “total”.</source>
        <translation>L’enregistrement %1 a plus de cellules que l’en-tête, ou est une deuxième ligne nommée «&#xa0;total&#xa0;».</translation>
    </message>
    <message>
        <source>It needs a header, a first column that names the rows, and at least one column of figures.</source>
        <translation>Il lui faut un en-tête, une première colonne qui nomme les lignes et au moins une colonne de chiffres.</translation>
    </message>
    <message>
        <source>This table cannot be checked.</source>
        <translation>Ce tableau ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This file is too large.</source>
        <translation>Ce fichier est trop volumineux.</translation>
    </message>
    <message>
        <source>%1 is no printed table. Lines of accounts are brought in on the Import page.</source>
        <translation>%1 n’est pas un tableau imprimé. Les lignes de comptes s’importent à la page Importation.</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Filters: %1</source>
        <translation>Filtres&#xa0;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Source files: %1</source>
        <translation>Fichiers sources&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of %3</source>
        <translation>Rangées %1 à %2 sur %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 de %2</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Members of the community</source>
        <translation>Membres de la communauté</translation>
    </message>
    <message>
        <source>Only offices named in it</source>
        <translation>Seulement les bureaux qui y sont nommés</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>How prices are set</source>
        <translation>Mode d’établissement des prix</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Amount joined so far</source>
        <translation>Montant des adhésions à ce jour</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Personne-ressource</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Joint buyers</source>
        <translation>Acheteurs conjoints</translation>
    </message>
    <message>
        <source>How to join</source>
        <translation>Façon d’adhérer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Détenteur</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Words to find it by</source>
        <translation>Mots pour la trouver</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Who may join and how</source>
        <translation>Qui peut adhérer et comment</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Options to extend</source>
        <translation>Options de prolongation</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Licences used so far</source>
        <translation>Licences utilisées à ce jour</translation>
    </message>
    <message>
        <source>Day of the amount joined</source>
        <translation>Jour du montant des adhésions</translation>
    </message>
    <message>
        <source>Note on prices</source>
        <translation>Note sur les prix</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Qui peut la voir</translation>
    </message>
    <message>
        <source>Who may see parts of it</source>
        <translation>Qui peut en voir des parties</translation>
    </message>
    <message>
        <source>Offices that may see what is restricted</source>
        <translation>Bureaux qui peuvent voir ce qui est restreint</translation>
    </message>
    <message>
        <source>What the sender left out</source>
        <translation>Ce que l’expéditeur a retiré</translation>
    </message>
    <message>
        <source>New: comes into the register</source>
        <translation>Nouvelle&#xa0;: entre dans le registre</translation>
    </message>
    <message>
        <source>Newer: takes the place of what this office sent before</source>
        <translation>Plus récente&#xa0;: remplace ce que ce bureau avait envoyé</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>Identique à celle d’ici</translation>
    </message>
    <message>
        <source>Ours stays: it is our own, or came from another office</source>
        <translation>La nôtre reste&#xa0;: elle est à nous, ou vient d’un autre bureau</translation>
    </message>
    <message>
        <source>Ours stays: a later package of this office was taken</source>
        <translation>La nôtre reste&#xa0;: un fichier plus récent de ce bureau a été importé</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Alberta</source>
        <translation>Alberta</translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation>Colombie-Britannique</translation>
    </message>
    <message>
        <source>Manitoba</source>
        <translation>Manitoba</translation>
    </message>
    <message>
        <source>New Brunswick</source>
        <translation>Nouveau-Brunswick</translation>
    </message>
    <message>
        <source>Newfoundland and Labrador</source>
        <translation>Terre-Neuve-et-Labrador</translation>
    </message>
    <message>
        <source>Northwest Territories</source>
        <translation>Territoires du Nord-Ouest</translation>
    </message>
    <message>
        <source>Nova Scotia</source>
        <translation>Nouvelle-Écosse</translation>
    </message>
    <message>
        <source>Nunavut</source>
        <translation>Nunavut</translation>
    </message>
    <message>
        <source>Ontario</source>
        <translation>Ontario</translation>
    </message>
    <message>
        <source>Prince Edward Island</source>
        <translation>Île-du-Prince-Édouard</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Québec</translation>
    </message>
    <message>
        <source>Saskatchewan</source>
        <translation>Saskatchewan</translation>
    </message>
    <message>
        <source>Yukon</source>
        <translation>Yukon</translation>
    </message>
    <message>
        <source>This is no share package. Choose a file that another office made with “Write the package”.</source>
        <translation>Ce n’est pas un fichier de partage. Choisissez un fichier qu’un autre bureau a créé avec «&#xa0;Enregistrer le fichier de partage&#xa0;».</translation>
    </message>
    <message>
        <source>The package is of version %1, which this program does not know. Install the newest version of Acquis.</source>
        <translation>Le fichier de partage est de la version %1, que ce programme ne connaît pas. Installez la version la plus récente d’Acquis.</translation>
    </message>
    <message>
        <source>The package is larger than may be (%1). Choose fewer agreements, or leave documents out.</source>
        <translation>Le fichier de partage dépasse la taille permise (%1). Choisissez moins d’ententes, ou retirez des documents.</translation>
    </message>
    <message>
        <source>The package is damaged or not whole. Ask the office to send it again.</source>
        <translation>Le fichier de partage est endommagé ou incomplet. Demandez au bureau de le renvoyer.</translation>
    </message>
    <message>
        <source>The package was changed after it was signed. Do not trust what it says; ask the office, by telephone, what it sent.</source>
        <translation>Le fichier de partage a été modifié après sa signature. Ne vous fiez pas à ce qu’il dit; demandez au bureau, par téléphone, ce qu’il a envoyé.</translation>
    </message>
    <message>
        <source>What the package says is not as it must be, at “%1”. Ask the office to make it again.</source>
        <translation>Le contenu du fichier de partage n’est pas conforme, à «&#xa0;%1&#xa0;». Demandez au bureau de le refaire.</translation>
    </message>
    <message>
        <source>A document is missing, changed or not named by an agreement: %1.</source>
        <translation>Un document manque, a été modifié ou n’est nommé par aucune entente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its sender is not trusted here. Compare the fingerprint with the office, then trust it.</source>
        <translation>Son expéditeur n’est pas reconnu ici. Comparez l’empreinte avec le bureau, puis reconnaissez-le.</translation>
    </message>
    <message>
        <source>Nothing of what was chosen may go to this receiver. Choose other agreements or another class.</source>
        <translation>Rien de ce qui est choisi ne peut être transmis à ce destinataire. Choisissez d’autres ententes ou une autre classe.</translation>
    </message>
    <message>
        <source>The file holds no signing key: %1.</source>
        <translation>Le fichier ne contient aucune clé de signature&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This import was undone already.</source>
        <translation>Cette importation a déjà été annulée.</translation>
    </message>
    <message>
        <source>The register refused: %1.</source>
        <translation>Le registre a refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Stays: only for members of the community</source>
        <translation>Reste&#xa0;: membres de la communauté seulement</translation>
    </message>
    <message>
        <source>Stays: only for offices named in it</source>
        <translation>Reste&#xa0;: bureaux nommés seulement</translation>
    </message>
    <message>
        <source>Kind of agreement</source>
        <translation>Genre d’entente</translation>
    </message>
</context>
<context>
    <name>SourceFileWords</name>
    <message>
        <source>Procurement files, %1: amounts awarded</source>
        <comment>fiscal year</comment>
        <translation>Dossiers d’approvisionnement, %1&#xa0;: montants attribués</translation>
    </message>
    <message>
        <source>Procurement files, %1: amounts committed</source>
        <comment>fiscal year</comment>
        <translation>Dossiers d’approvisionnement, %1&#xa0;: montants engagés</translation>
    </message>
    <message>
        <source>Procurement files, %1: amounts invoiced</source>
        <comment>fiscal year</comment>
        <translation>Dossiers d’approvisionnement, %1&#xa0;: montants facturés</translation>
    </message>
    <message>
        <source>Procurement files, %1: amounts paid</source>
        <comment>fiscal year</comment>
        <translation>Dossiers d’approvisionnement, %1&#xa0;: montants payés</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Alberta</source>
        <translation>Alberta</translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation>Colombie-Britannique</translation>
    </message>
    <message>
        <source>Manitoba</source>
        <translation>Manitoba</translation>
    </message>
    <message>
        <source>New Brunswick</source>
        <translation>Nouveau-Brunswick</translation>
    </message>
    <message>
        <source>Newfoundland and Labrador</source>
        <translation>Terre-Neuve-et-Labrador</translation>
    </message>
    <message>
        <source>Northwest Territories</source>
        <translation>Territoires du Nord-Ouest</translation>
    </message>
    <message>
        <source>Nova Scotia</source>
        <translation>Nouvelle-Écosse</translation>
    </message>
    <message>
        <source>Nunavut</source>
        <translation>Nunavut</translation>
    </message>
    <message>
        <source>Ontario</source>
        <translation>Ontario</translation>
    </message>
    <message>
        <source>Prince Edward Island</source>
        <translation>Île-du-Prince-Édouard</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Québec</translation>
    </message>
    <message>
        <source>Saskatchewan</source>
        <translation>Saskatchewan</translation>
    </message>
    <message>
        <source>Yukon</source>
        <translation>Yukon</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Lieu inconnu</translation>
    </message>
    <message>
        <source>Size unknown</source>
        <translation>Taille inconnue</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>holder of an arrangement and its number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>arrangement and last day</comment>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>Vendor of record: %1</source>
        <translation>Fournisseur attitré&#xa0;: %1</translation>
    </message>
    <message>
        <source>No vendor of record standing</source>
        <translation>Aucun statut de fournisseur attitré</translation>
    </message>
    <message>
        <source>No vendor of record standing in force</source>
        <translation>Aucun statut de fournisseur attitré en vigueur</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>arrangement</source>
        <translation>entente</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>portée</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>mots clés</translation>
    </message>
    <message>
        <source>item</source>
        <translation>article</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>“%1” for “%2” (%3)</source>
        <extracomment>%1: the word found; %2: what was typed; %3: name, category…</extracomment>
        <translation>«&#xa0;%1&#xa0;» pour «&#xa0;%2&#xa0;» (%3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>word and field</comment>
        <extracomment>%1: the word found; %2: name, category…</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 = %2 (%3)</source>
        <extracomment>%1: what was typed; %2: the word found that means the same; %3: name, category…</extracomment>
        <translation>%1 = %2 (%3)</translation>
    </message>
    <message>
        <source>Cannot be joined: %1</source>
        <translation>Adhésion impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>May be joined at once</source>
        <translation>Adhésion possible immédiatement</translation>
    </message>
    <message numerus="yes">
        <source>May be joined in %n days</source>
        <translation>
            <numerusform>Adhésion possible en %n jour</numerusform>
            <numerusform>Adhésion possible en %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · room left: %2</source>
        <translation>%1 · solde disponible&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 · no ceiling</source>
        <translation>%1 · sans plafond</translation>
    </message>
    <message>
        <source>its category fits</source>
        <translation>sa catégorie convient</translation>
    </message>
    <message>
        <source>its words fit</source>
        <translation>ses mots conviennent</translation>
    </message>
    <message>
        <source>your kind of organization is admitted</source>
        <translation>votre type d’organisme est admis</translation>
    </message>
    <message>
        <source>your jurisdiction is admitted</source>
        <translation>votre administration est admise</translation>
    </message>
    <message>
        <source>there is room enough</source>
        <translation>le solde suffit</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>another category</source>
        <translation>une autre catégorie</translation>
    </message>
    <message>
        <source>joined after the day on which it is needed</source>
        <translation>adhésion après le jour où il le faut</translation>
    </message>
    <message>
        <source>ends before it is needed</source>
        <translation>prend fin avant le jour où il le faut</translation>
    </message>
    <message>
        <source>not open to others</source>
        <translation>non ouverte à d’autres</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>pas encore en vigueur</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>the last day to join has passed</source>
        <translation>le dernier jour d’adhésion est passé</translation>
    </message>
    <message>
        <source>your kind of organization is not admitted</source>
        <translation>votre type d’organisme n’est pas admis</translation>
    </message>
    <message>
        <source>your jurisdiction is not admitted</source>
        <translation>votre administration n’est pas admise</translation>
    </message>
    <message>
        <source>not enough room under its ceiling</source>
        <translation>solde insuffisant sous le plafond</translation>
    </message>
    <message>
        <source>not enough seats</source>
        <translation>pas assez de postes</translation>
    </message>
    <message>
        <source>its room is not told: ask the holder</source>
        <translation>son solde n’est pas communiqué&#xa0;: demandez au titulaire</translation>
    </message>
    <message>
        <source>the value of the need is missing</source>
        <translation>la valeur du besoin manque</translation>
    </message>
    <message>
        <source>never asked or paid before, as far as this register knows</source>
        <translation>jamais sollicitée ni payée auparavant, selon ce registre</translation>
    </message>
    <message>
        <source>asked or paid before</source>
        <translation>déjà sollicitée ou payée</translation>
    </message>
    <message>
        <source>says less than half of what the best firm says</source>
        <translation>répond à moins de la moitié de ce que couvre la meilleure</translation>
    </message>
    <message>
        <source>the one large firm or incumbent that may be among them</source>
        <translation>la seule grande entreprise, ou titulaire important, qui peut en être</translation>
    </message>
    <message>
        <source>no vendor of record standing in force, which the need requires</source>
        <translation>sans statut de fournisseur attitré en vigueur, que le besoin exige</translation>
    </message>
    <message>
        <source>a parent, subsidiary or sister of it is picked</source>
        <translation>sa société mère, sa filiale ou une société sœur est choisie</translation>
    </message>
    <message>
        <source>a large firm or incumbent, and one is picked</source>
        <translation>une grande entreprise ou un titulaire important, et il y en a déjà un</translation>
    </message>
    <message>
        <source>the places went to firms before it</source>
        <translation>les places sont allées aux entreprises qui la précèdent</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation>
            <numerusform>%n invitation</numerusform>
            <numerusform>%n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call-offs</source>
        <translation>
            <numerusform>%n commande subséquente</numerusform>
            <numerusform>%n commandes subséquentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of spending</source>
        <translation>
            <numerusform>%n ligne de dépenses</numerusform>
            <numerusform>%n lignes de dépenses</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 of all spending</source>
        <translation>, %1 de toutes les dépenses</translation>
    </message>
    <message>
        <source>%1, near: %2 (%3)</source>
        <extracomment>%1: what was typed; %2: the word found near it; %3: name, category…</extracomment>
        <translation>%1, voisin&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Words found: %1 of %2 – %3</source>
        <extracomment>%1 and %2: numbers of words of the need; %3: where each was found</extracomment>
        <translation>Mots trouvés&#xa0;: %1 sur %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>%n vendors may be asked</source>
        <translation>
            <numerusform>%n fournisseur peut être sollicité</numerusform>
            <numerusform>%n fournisseurs peuvent être sollicités</numerusform>
        </translation>
    </message>
    <message>
        <source>one of them directly, without a second stage</source>
        <translation>l’un d’eux directement, sans deuxième étape</translation>
    </message>
    <message numerus="yes">
        <source>%n are invited to a second stage</source>
        <translation>
            <numerusform>%n est invité à une deuxième étape</numerusform>
            <numerusform>%n sont invités à une deuxième étape</numerusform>
        </translation>
    </message>
    <message>
        <source>all are invited to a second stage</source>
        <translation>tous sont invités à une deuxième étape</translation>
    </message>
    <message>
        <source>the value is over its ceiling of one call-off</source>
        <translation>la valeur dépasse son plafond par commande subséquente</translation>
    </message>
    <message>
        <source>no other firm fits the need better</source>
        <translation>aucune autre entreprise ne répond mieux au besoin</translation>
    </message>
</context>
<context>
    <name>SpendingChart</name>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>Nothing to draw: no line passes the filters.</source>
        <translation>Rien à dessiner&#xa0;: aucune ligne ne passe les filtres.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a bar tells: row, column, figure.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, left out: %2</source>
        <translation>%1, non compté&#xa0;: %2</translation>
    </message>
    <message>
        <source>+ %1 left out</source>
        <translation>+ %1 non compté</translation>
    </message>
    <message>
        <source>%1 takes %2 of %3 (%4).</source>
        <translation>%1&#xa0;: %2 sur %3 (%4).</translation>
    </message>
    <message>
        <source>Nothing to draw: no name holds these words.</source>
        <translation>Rien à tracer&#xa0;: aucun nom ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>SpendingComparison</name>
    <message>
        <source>Total of %1</source>
        <translation>Total de %1</translation>
    </message>
    <message>
        <source>A $</source>
        <translation>A&#xa0;$</translation>
    </message>
    <message>
        <source>A, lines</source>
        <translation>A, lignes</translation>
    </message>
    <message>
        <source>B $</source>
        <translation>B&#xa0;$</translation>
    </message>
    <message>
        <source>B, lines</source>
        <translation>B, lignes</translation>
    </message>
    <message>
        <source>Difference $</source>
        <translation>Écart&#xa0;$</translation>
    </message>
    <message>
        <source>Difference, lines</source>
        <translation>Écart, lignes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>dans A seulement</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>dans B seulement</translation>
    </message>
    <message>
        <source>A and B compared</source>
        <translation>A et B comparés</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>Nothing to draw: neither side has a line.</source>
        <translation>Rien à tracer&#xa0;: ni A ni B n’a de ligne.</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>member, A or B, figure</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>A is %1, B is %2: %3.</source>
        <translation>A vaut %1, B vaut %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>A is %1, B is %2.</source>
        <translation>A vaut %1, B vaut %2.</translation>
    </message>
    <message>
        <source>Nothing to draw: no name holds these words.</source>
        <translation>Rien à tracer&#xa0;: aucun nom ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>SpendingKeyFigures</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Three largest</source>
        <translation>Trois premiers</translation>
    </message>
    <message>
        <source>Ten largest</source>
        <translation>Dix premiers</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Concentration (HHI)</source>
        <translation>Concentration (IHH)</translation>
    </message>
    <message>
        <source>%1 = one alone</source>
        <translation>%1 = un seul</translation>
    </message>
    <message>
        <source>Change over the years</source>
        <translation>Variation d’un exercice à l’autre</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>fiscal years</comment>
        <translation>%1 par rapport à %2</translation>
    </message>
</context>
<context>
    <name>SpendingProof</name>
    <message>
        <source>%1, version %2</source>
        <comment>a tag</comment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Fichier source</translation>
    </message>
    <message>
        <source>Lines read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptées</translation>
    </message>
    <message>
        <source>Counted $</source>
        <translation>Compté&#xa0;$</translation>
    </message>
    <message>
        <source>Whole file $</source>
        <translation>Fichier entier&#xa0;$</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>SpendingSheet</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>Total de %1</translation>
    </message>
    <message numerus="yes">
        <source>Total of %1, %2 shown</source>
        <translation>
            <numerusform>Total de %1, %2 affiché</numerusform>
            <numerusform>Total de %1, %2 affichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingWords</name>
    <message>
        <source>Fiscal year</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Classe de taille</translation>
    </message>
    <message>
        <source>Size band</source>
        <translation>Tranche de taille</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Type de bien ou service</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Vendor of Record</source>
        <translation>Fournisseur attitré</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Rule of the tag</source>
        <translation>Règle de l’étiquette</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Fichier source</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>All fiscal years</source>
        <translation>Tous les exercices</translation>
    </message>
    <message>
        <source>All ministries</source>
        <translation>Tous les ministères</translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>Tous les programmes</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>All size classes</source>
        <translation>Toutes les classes de taille</translation>
    </message>
    <message>
        <source>All size bands</source>
        <translation>Toutes les tranches de taille</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Toutes les méthodes</translation>
    </message>
    <message>
        <source>All commodities</source>
        <translation>Tous les types de biens ou services</translation>
    </message>
    <message>
        <source>All vendors</source>
        <translation>Tous les fournisseurs</translation>
    </message>
    <message>
        <source>All Vendor of Record arrangements</source>
        <translation>Toutes les ententes de fournisseurs attitrés</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Toutes les règles</translation>
    </message>
    <message>
        <source>All source files</source>
        <translation>Tous les fichiers sources</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Toutes les natures</translation>
    </message>
    <message numerus="yes">
        <source>%1 fiscal years</source>
        <translation>
            <numerusform>%1 exercice</numerusform>
            <numerusform>%1 exercices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ministries</source>
        <translation>
            <numerusform>%1 ministère</numerusform>
            <numerusform>%1 ministères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 programs</source>
        <translation>
            <numerusform>%1 programme</numerusform>
            <numerusform>%1 programmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 accounts</source>
        <translation>
            <numerusform>%1 compte</numerusform>
            <numerusform>%1 comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 size classes</source>
        <translation>
            <numerusform>%1 classe de taille</numerusform>
            <numerusform>%1 classes de taille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 size bands</source>
        <translation>
            <numerusform>%1 tranche de taille</numerusform>
            <numerusform>%1 tranches de taille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 methods</source>
        <translation>
            <numerusform>%1 méthode</numerusform>
            <numerusform>%1 méthodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 commodities</source>
        <translation>
            <numerusform>%1 type de bien ou service</numerusform>
            <numerusform>%1 types de biens ou services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 vendors</source>
        <translation>
            <numerusform>%1 fournisseur</numerusform>
            <numerusform>%1 fournisseurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 arrangements</source>
        <translation>
            <numerusform>%1 entente</numerusform>
            <numerusform>%1 ententes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 étiquette</numerusform>
            <numerusform>%1 étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rules</source>
        <translation>
            <numerusform>%1 règle</numerusform>
            <numerusform>%1 règles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 source files</source>
        <translation>
            <numerusform>%1 fichier source</numerusform>
            <numerusform>%1 fichiers sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 kinds</source>
        <translation>
            <numerusform>%1 nature</numerusform>
            <numerusform>%1 natures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 smaller ministries</source>
        <translation>
            <numerusform>%1 plus petit ministère</numerusform>
            <numerusform>%1 plus petits ministères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 smaller programs</source>
        <translation>
            <numerusform>%1 plus petit programme</numerusform>
            <numerusform>%1 plus petits programmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 smaller accounts</source>
        <translation>
            <numerusform>%1 plus petit compte</numerusform>
            <numerusform>%1 plus petits comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 smaller vendors</source>
        <translation>
            <numerusform>%1 plus petit fournisseur</numerusform>
            <numerusform>%1 plus petits fournisseurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 others</source>
        <translation>
            <numerusform>%1 autre</numerusform>
            <numerusform>%1 autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Spending by fiscal year</source>
        <translation>Dépenses par exercice</translation>
    </message>
    <message>
        <source>Spending by ministry</source>
        <translation>Dépenses par ministère</translation>
    </message>
    <message>
        <source>Spending by program</source>
        <translation>Dépenses par programme</translation>
    </message>
    <message>
        <source>Spending by account</source>
        <translation>Dépenses par compte</translation>
    </message>
    <message>
        <source>Spending by size class</source>
        <translation>Dépenses par classe de taille</translation>
    </message>
    <message>
        <source>Spending by size band</source>
        <translation>Dépenses par tranche de taille</translation>
    </message>
    <message>
        <source>Spending by method</source>
        <translation>Dépenses par méthode</translation>
    </message>
    <message>
        <source>Spending by commodity</source>
        <translation>Dépenses par type de bien ou service</translation>
    </message>
    <message>
        <source>Spending by vendor</source>
        <translation>Dépenses par fournisseur</translation>
    </message>
    <message>
        <source>Spending by Vendor of Record arrangement</source>
        <translation>Dépenses par entente de fournisseurs attitrés</translation>
    </message>
    <message>
        <source>Spending by tag</source>
        <translation>Dépenses par étiquette</translation>
    </message>
    <message>
        <source>Spending by rule of the tag</source>
        <translation>Dépenses par règle de l’étiquette</translation>
    </message>
    <message>
        <source>Spending by source file</source>
        <translation>Dépenses par fichier source</translation>
    </message>
    <message>
        <source>Spending by kind</source>
        <translation>Dépenses par nature</translation>
    </message>
    <message>
        <source>Largest ministry</source>
        <translation>Plus grand ministère</translation>
    </message>
    <message>
        <source>Largest program</source>
        <translation>Plus grand programme</translation>
    </message>
    <message>
        <source>Largest year</source>
        <translation>Plus gros exercice</translation>
    </message>
    <message>
        <source>Largest vendor</source>
        <translation>Plus grand fournisseur</translation>
    </message>
    <message>
        <source>Largest share</source>
        <translation>Première part</translation>
    </message>
    <message>
        <source>Not counted by any tag</source>
        <translation>Compté par aucune étiquette</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <comment>of a source file</comment>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <comment>lines that exist but that the tag does not count</comment>
        <translation>non compté</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <comment>members of a filter</comment>
        <translation>
            <numerusform>%1 et %2 autre</numerusform>
            <numerusform>%1 et %2 autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter: its dimension, its members</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>dollars</translation>
    </message>
    <message>
        <source>thousands of dollars</source>
        <translation>milliers de dollars</translation>
    </message>
    <message>
        <source>millions of dollars</source>
        <translation>millions de dollars</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 shown</source>
        <comment>3 of 24 ministries</comment>
        <translation>
            <numerusform>Affichage de %1 sur %2</numerusform>
            <numerusform>Affichage de %1 sur %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Government Licence – Ontario</source>
        <translation>Licence du gouvernement ouvert – Ontario</translation>
    </message>
</context>
<context>
    <name>TagRuleWords</name>
    <message>
        <source>%1 or %2</source>
        <comment>a list and its last</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name, or words of a source</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the ministry is %1</source>
        <translation>le ministère est %1</translation>
    </message>
    <message>
        <source>the program is %1</source>
        <translation>le programme est %1</translation>
    </message>
    <message>
        <source>the component is %1</source>
        <translation>le volet est %1</translation>
    </message>
    <message>
        <source>the item is %1</source>
        <translation>le poste est %1</translation>
    </message>
    <message>
        <source>the account is %1</source>
        <translation>le compte est %1</translation>
    </message>
    <message>
        <source>program, component or item contain %1</source>
        <translation>le programme, le volet ou le poste contient %1</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <comment>two conditions that must both hold</comment>
        <translation>%1, et %2</translation>
    </message>
    <message>
        <source>%1; or %2</source>
        <comment>two conditions of which one must hold</comment>
        <translation>%1; ou %2</translation>
    </message>
    <message>
        <source>A line counts when %1.</source>
        <translation>Une ligne compte quand %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>fiscal years</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Not counted in %1.</source>
        <translation>Lignes non comptées en %1.</translation>
    </message>
    <message>
        <source>Amortisation left out in %1.</source>
        <translation>Amortissement non compté en %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>fiscal years</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>fiscal year</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>fiscal year</comment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>tous les exercices</translation>
    </message>
</context>
<context>
    <name>VendorComparisonRows</name>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Classe de taille</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Employés</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Ce qu’il offre</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Personnes-ressources</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>VendorHtml</name>
    <message>
        <source>%1: this vendor</source>
        <comment>band of sizes</comment>
        <translation>%1&#xa0;: ce fournisseur</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Bands of the study, in employees: %1</source>
        <translation>Tranches de l’étude, en employés&#xa0;: %1</translation>
    </message>
    <message>
        <source>by “%1”, from the figures below</source>
        <translation>selon «&#xa0;%1&#xa0;», d’après les chiffres ci-dessous</translation>
    </message>
    <message>
        <source>micro: fewer than %1 employees</source>
        <translation>micro&#xa0;: moins de %1 employés</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>balance sheet %1</source>
        <comment>amount</comment>
        <translation>bilan de %1</translation>
    </message>
    <message>
        <source>%1 (holds today)</source>
        <translation>%1 (valable aujourd’hui)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Employés</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>No list of a government that was entered here names this vendor.</source>
        <translation>Aucune liste d’un gouvernement saisie ici ne nomme ce fournisseur.</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Entente</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>For us</source>
        <translation>Pour nous</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>No category is known.</source>
        <translation>Aucune catégorie n’est connue.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Nomenclature</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Headquarters: %1</source>
        <translation>Siège&#xa0;: %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Full-time staff</source>
        <translation>Employés à temps plein</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Where its people are</source>
        <translation>Où se trouve son personnel</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>Année inconnue</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Our spending with this vendor</source>
        <translation>Nos dépenses auprès de ce fournisseur</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Parent: %1</source>
        <translation>Société mère&#xa0;: %1</translation>
    </message>
    <message>
        <source>Subsidiaries: %1</source>
        <translation>Filiales&#xa0;: %1</translation>
    </message>
    <message>
        <source>Members of the consortium: %1</source>
        <translation>Membres du consortium&#xa0;: %1</translation>
    </message>
    <message>
        <source>Merged from “%1”</source>
        <translation>Fusionné depuis «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Undo the merge of “%1”</source>
        <translation>Annuler la fusion de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Found different from “%1”</source>
        <translation>Jugé différent de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Undo the finding about “%1”</source>
        <translation>Annuler le constat sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Related firms</source>
        <translation>Entreprises liées</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Classe de taille</translation>
    </message>
    <message>
        <source>Vendor of record standing</source>
        <translation>Statut de fournisseur attitré</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Ce qu’il offre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>No number is known.</source>
        <translation>Aucun numéro n’est connu.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Proof ends</source>
        <translation>Fin de la preuve</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Entered by hand; no source is named.</source>
        <translation>Saisi à la main; aucune source n’est nommée.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Line or number</source>
        <translation>Ligne ou numéro</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>No contact is kept. Contacts are personal data: enter them only when you need them.</source>
        <translation>Aucune personne-ressource n’est gardée. Ce sont des données personnelles&#xa0;: ne les saisissez que si vous en avez besoin.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>employees</comment>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Kind not known</source>
        <translation>Nature inconnue</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>fiscal year, kind of amounts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <comment>kind of amounts</comment>
        <translation>Total, %1</translation>
    </message>
</context>
<context>
    <name>VendorImportWords</name>
    <message>
        <source>not taken</source>
        <translation>non retenu</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>operating name</source>
        <translation>nom commercial</translation>
    </message>
    <message>
        <source>business number</source>
        <translation>numéro d’entreprise</translation>
    </message>
    <message>
        <source>Québec enterprise number (NEQ)</source>
        <translation>numéro d’entreprise du Québec (NEQ)</translation>
    </message>
    <message>
        <source>number in the source</source>
        <translation>numéro dans la source</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>province</source>
        <translation>province</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>NAICS code</source>
        <translation>code SCIAN</translation>
    </message>
    <message>
        <source>what it offers, in words</source>
        <translation>ce qu’il offre, en mots</translation>
    </message>
    <message>
        <source>number of employees</source>
        <translation>nombre d’employés</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>UNSPSC code</source>
        <translation>code UNSPSC</translation>
    </message>
    <message>
        <source>what it offers, in English</source>
        <translation>ce qu’il offre, en anglais</translation>
    </message>
    <message>
        <source>what it offers, in French</source>
        <translation>ce qu’il offre, en français</translation>
    </message>
    <message>
        <source>revenue of a year</source>
        <translation>revenu d’une année</translation>
    </message>
    <message>
        <source>contact: name</source>
        <translation>personne-ressource&#xa0;: nom</translation>
    </message>
    <message>
        <source>contact: e-mail</source>
        <translation>personne-ressource&#xa0;: courriel</translation>
    </message>
    <message>
        <source>contact: telephone</source>
        <translation>personne-ressource&#xa0;: téléphone</translation>
    </message>
    <message>
        <source>recognised from the headings</source>
        <translation>reconnues d’après les en-têtes</translation>
    </message>
    <message>
        <source>the headings say nothing of vendors</source>
        <translation>les en-têtes ne disent rien de fournisseurs</translation>
    </message>
    <message>
        <source>as the last time: remembered from %1</source>
        <translation>comme la dernière fois&#xa0;: retenues du %1</translation>
    </message>
    <message>
        <source>loaded from a file</source>
        <translation>chargées d’un fichier</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>choisies à la main</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>open: left out</source>
        <translation>à décider&#xa0;: écarté</translation>
    </message>
    <message>
        <source>same firm: left out</source>
        <translation>même entreprise&#xa0;: écarté</translation>
    </message>
    <message>
        <source>another firm: added</source>
        <translation>autre entreprise&#xa0;: ajouté</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%1 vendors</source>
        <translation>
            <numerusform>%1 fournisseur</numerusform>
            <numerusform>%1 fournisseurs</numerusform>
        </translation>
    </message>
    <message>
        <source>same words</source>
        <translation>mêmes mots</translation>
    </message>
    <message>
        <source>same company number</source>
        <translation>même numéro de société</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>orthographe</translation>
    </message>
    <message>
        <source>words joined</source>
        <translation>mots joints</translation>
    </message>
    <message>
        <source>word ending</source>
        <translation>terminaison</translation>
    </message>
    <message>
        <source>word order</source>
        <translation>ordre des mots</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>abréviation</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traduction</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>nom abrégé</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>sigle</translation>
    </message>
    <message>
        <source>trades as</source>
        <translation>fait affaire sous</translation>
    </message>
    <message>
        <source>division of</source>
        <translation>division de</translation>
    </message>
    <message>
        <source>brand within the name</source>
        <translation>marque dans le nom</translation>
    </message>
    <message>
        <source>partner of a joint venture</source>
        <translation>partenaire d’une coentreprise</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Le nom manque.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Le texte est trop long.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept.</source>
        <translation>Le texte contient un caractère qui ne peut être conservé.</translation>
    </message>
    <message>
        <source>The text holds a character that changes the direction of reading.</source>
        <translation>Le texte contient un caractère qui change le sens de lecture.</translation>
    </message>
    <message>
        <source>This is no such number: look at how many digits it has.</source>
        <translation>Ce n’est pas un tel numéro&#xa0;: vérifiez combien de chiffres il compte.</translation>
    </message>
    <message>
        <source>The check digit is wrong: a digit may be mistyped or two of them swapped.</source>
        <translation>Le chiffre de contrôle est erroné&#xa0;: un chiffre est peut-être mal tapé ou deux sont inversés.</translation>
    </message>
    <message>
        <source>The same number is there twice.</source>
        <translation>Le même numéro y est deux fois.</translation>
    </message>
    <message>
        <source>Another vendor has this number.</source>
        <translation>Un autre fournisseur a ce numéro.</translation>
    </message>
    <message>
        <source>The code or name is not one that can be read.</source>
        <translation>Ce code ou ce nom ne peut être lu.</translation>
    </message>
    <message>
        <source>This is no figure of zero or more.</source>
        <translation>Ce n’est pas un nombre supérieur ou égal à zéro.</translation>
    </message>
    <message>
        <source>The day for which the figure holds is missing.</source>
        <translation>Le jour auquel ce chiffre se rapporte manque.</translation>
    </message>
    <message>
        <source>The value cannot be kept.</source>
        <translation>La valeur ne peut être conservée.</translation>
    </message>
    <message>
        <source>nobody like it in the register</source>
        <translation>personne de semblable dans le registre</translation>
    </message>
    <message>
        <source>same number as row %1</source>
        <translation>même numéro que la ligne %1</translation>
    </message>
    <message>
        <source>same name and place as row %1</source>
        <translation>mêmes nom et lieu que la ligne %1</translation>
    </message>
    <message>
        <source>same number as “%1”</source>
        <translation>même numéro que «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>same name and place as “%1”</source>
        <translation>mêmes nom et lieu que «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>perhaps “%1”, %2: %3</source>
        <translation>peut-être «&#xa0;%1&#xa0;», %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <extracomment>Column of a file, what is wrong, code of the finding</extracomment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>column “%1”: %2 [%3]</source>
        <translation>colonne «&#xa0;%1&#xa0;»&#xa0;: %2 [%3]</translation>
    </message>
</context>
<context>
    <name>VendorMessages</name>
    <message>
        <source>Vendor added.</source>
        <translation>Fournisseur ajouté.</translation>
    </message>
    <message>
        <source>Vendor removed.</source>
        <translation>Fournisseur retiré.</translation>
    </message>
    <message>
        <source>Vendor changed.</source>
        <translation>Fournisseur modifié.</translation>
    </message>
    <message>
        <source>“%1”. The change stands in the audit trail.</source>
        <translation>«&#xa0;%1&#xa0;». La modification figure dans la piste d’audit.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>“%1” is as it was before.</source>
        <translation>«&#xa0;%1&#xa0;» est comme avant.</translation>
    </message>
    <message>
        <source>“%1” is gone again.</source>
        <translation>«&#xa0;%1&#xa0;» a disparu de nouveau.</translation>
    </message>
    <message>
        <source>Merged.</source>
        <translation>Fusionné.</translation>
    </message>
    <message>
        <source>Found to be different.</source>
        <translation>Jugés différents.</translation>
    </message>
    <message numerus="yes">
        <source>%n vendors went into the ones that stay; their names and numbers are kept.</source>
        <translation>
            <numerusform>%n fournisseur a été versé dans celui qui demeure; ses noms et numéros sont gardés.</numerusform>
            <numerusform>%n fournisseurs ont été versés dans ceux qui demeurent; leurs noms et numéros sont gardés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vendors stand for themselves again.</source>
        <translation>
            <numerusform>%n fournisseur est de nouveau distinct.</numerusform>
            <numerusform>%n fournisseurs sont de nouveau distincts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pair is not proposed any more.</source>
        <translation>La paire n’est plus proposée.</translation>
    </message>
    <message>
        <source>The pair may be proposed again.</source>
        <translation>La paire peut être proposée de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs were left: merged already, or found to be different.</source>
        <translation>
            <numerusform>%n paire a été laissée&#xa0;: déjà fusionnée ou jugée différente.</numerusform>
            <numerusform>%n paires ont été laissées&#xa0;: déjà fusionnées ou jugées différentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule added.</source>
        <translation>Règle ajoutée.</translation>
    </message>
    <message>
        <source>Rule removed.</source>
        <translation>Règle retirée.</translation>
    </message>
    <message>
        <source>Rule ended.</source>
        <translation>Règle terminée.</translation>
    </message>
    <message>
        <source>Standings of %1 that count in %2: the change stands in the audit trail.</source>
        <extracomment>Governments: of the standing, and here</extracomment>
        <translation>Statuts (%1) qui comptent ici (%2)&#xa0;: la modification figure dans la piste de vérification.</translation>
    </message>
    <message>
        <source>Somebody else saved this vendor since you read it. Nothing was changed, and what you typed is still here.</source>
        <translation>Quelqu’un d’autre a enregistré ce fournisseur depuis que vous l’avez lu. Rien n’a été modifié, et ce que vous avez tapé est toujours là.</translation>
    </message>
</context>
<context>
    <name>VendorSearchSource</name>
    <message>
        <source>Vendors</source>
        <translation>Fournisseurs</translation>
    </message>
</context>
<context>
    <name>VendorWords</name>
    <message>
        <source>Alberta</source>
        <translation>Alberta</translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation>Colombie-Britannique</translation>
    </message>
    <message>
        <source>Manitoba</source>
        <translation>Manitoba</translation>
    </message>
    <message>
        <source>New Brunswick</source>
        <translation>Nouveau-Brunswick</translation>
    </message>
    <message>
        <source>Newfoundland and Labrador</source>
        <translation>Terre-Neuve-et-Labrador</translation>
    </message>
    <message>
        <source>Northwest Territories</source>
        <translation>Territoires du Nord-Ouest</translation>
    </message>
    <message>
        <source>Nova Scotia</source>
        <translation>Nouvelle-Écosse</translation>
    </message>
    <message>
        <source>Nunavut</source>
        <translation>Nunavut</translation>
    </message>
    <message>
        <source>Ontario</source>
        <translation>Ontario</translation>
    </message>
    <message>
        <source>Prince Edward Island</source>
        <translation>Île-du-Prince-Édouard</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Québec</translation>
    </message>
    <message>
        <source>Saskatchewan</source>
        <translation>Saskatchewan</translation>
    </message>
    <message>
        <source>Yukon</source>
        <translation>Yukon</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Lieu inconnu</translation>
    </message>
    <message>
        <source>Size unknown</source>
        <translation>Taille inconnue</translation>
    </message>
    <message>
        <source>Nobody gave figures of this vendor that hold today.</source>
        <translation>Personne n’a fourni de chiffres de ce fournisseur valables aujourd’hui.</translation>
    </message>
    <message>
        <source>The evidence has neither employees nor revenue.</source>
        <translation>La preuve n’indique ni employés ni revenu.</translation>
    </message>
    <message>
        <source>The figures that are known leave several classes open.</source>
        <translation>Les chiffres connus laissent plusieurs classes possibles.</translation>
    </message>
    <message>
        <source>The definition does not speak of such a vendor.</source>
        <translation>La définition ne vise pas un tel fournisseur.</translation>
    </message>
    <message>
        <source>The definition is not in force today.</source>
        <translation>La définition n’est pas en vigueur aujourd’hui.</translation>
    </message>
    <message>
        <source>no vendor of record standing</source>
        <translation>aucun statut de fournisseur attitré</translation>
    </message>
    <message>
        <source>no vendor of record standing in force</source>
        <translation>aucun statut de fournisseur attitré en vigueur</translation>
    </message>
    <message numerus="yes">
        <source>vendor of record of %n governments</source>
        <translation>
            <numerusform>fournisseur attitré de %n gouvernement</numerusform>
            <numerusform>fournisseur attitré de %n gouvernements</numerusform>
        </translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>Pas encore en vigueur</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Dénomination sociale</translation>
    </message>
    <message>
        <source>Operating name</source>
        <translation>Nom commercial</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Ancien nom</translation>
    </message>
    <message>
        <source>Business number</source>
        <translation>Numéro d’entreprise</translation>
    </message>
    <message>
        <source>Quebec enterprise number</source>
        <translation>Numéro d’entreprise du Québec</translation>
    </message>
    <message>
        <source>NAICS</source>
        <translation>SCIAN</translation>
    </message>
    <message>
        <source>UNSPSC</source>
        <translation>UNSPSC</translation>
    </message>
    <message>
        <source>GSIN</source>
        <translation>NIBS</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Mots libres</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>arrangement</source>
        <translation>entente</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>%1 “%2”, close to “%3”</source>
        <extracomment>%1: name, category…; %2: the word found; %3: what was typed</extracomment>
        <translation>%1 «&#xa0;%2&#xa0;», proche de «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1: name, category…; %2: the word found</extracomment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Found by %1</source>
        <translation>Trouvé par %1</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Il manque un nom.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Ce texte est trop long.</translation>
    </message>
    <message>
        <source>This text holds a character that cannot be kept.</source>
        <translation>Ce texte contient un caractère qui ne peut être conservé.</translation>
    </message>
    <message>
        <source>This text holds a character that changes the direction of reading.</source>
        <translation>Ce texte contient un caractère qui change le sens de lecture.</translation>
    </message>
    <message>
        <source>This is no such number: look at how many digits it has.</source>
        <translation>Ce n’est pas un tel numéro&#xa0;: vérifiez combien de chiffres il compte.</translation>
    </message>
    <message>
        <source>The check digit is wrong: a digit may be mistyped or two of them swapped.</source>
        <translation>Le chiffre de contrôle est erroné&#xa0;: un chiffre est peut-être mal tapé ou deux sont inversés.</translation>
    </message>
    <message>
        <source>This number is there twice.</source>
        <translation>Ce numéro figure deux fois.</translation>
    </message>
    <message>
        <source>Another vendor has this number.</source>
        <translation>Un autre fournisseur a ce numéro.</translation>
    </message>
    <message>
        <source>This code cannot be one.</source>
        <translation>Ce code ne peut en être un.</translation>
    </message>
    <message>
        <source>A figure cannot be below zero.</source>
        <translation>Un chiffre ne peut être inférieur à zéro.</translation>
    </message>
    <message>
        <source>A date is missing.</source>
        <translation>Il manque une date.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>There is no such vendor in the register.</source>
        <translation>Le registre ne contient pas ce fournisseur.</translation>
    </message>
    <message>
        <source>A vendor cannot be its own parent.</source>
        <translation>Un fournisseur ne peut être sa propre société mère.</translation>
    </message>
    <message>
        <source>A consortium cannot be a member of itself.</source>
        <translation>Un consortium ne peut être membre de lui-même.</translation>
    </message>
    <message>
        <source>A vendor cannot be merged with itself.</source>
        <translation>Un fournisseur ne peut être fusionné avec lui-même.</translation>
    </message>
    <message>
        <source>The vendor is merged already.</source>
        <translation>Le fournisseur est déjà fusionné.</translation>
    </message>
    <message>
        <source>Somebody said that the two vendors are not the same.</source>
        <translation>Quelqu’un a dit que les deux fournisseurs ne sont pas le même.</translation>
    </message>
    <message>
        <source>Others still refer to this vendor: as a parent, a member, a merged vendor or the winner of an award.</source>
        <translation>D’autres renvoient encore à ce fournisseur&#xa0;: comme société mère, membre, fournisseur fusionné ou titulaire d’un marché.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 vendors</source>
        <translation>
            <numerusform>%1 sur %2 fournisseur</numerusform>
            <numerusform>%1 sur %2 fournisseurs</numerusform>
        </translation>
    </message>
    <message>
        <source>by its employees</source>
        <translation>d’après ses employés</translation>
    </message>
    <message>
        <source>by its revenue</source>
        <translation>d’après son revenu</translation>
    </message>
    <message>
        <source>by its employees and revenue</source>
        <translation>d’après ses employés et son revenu</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n days</source>
        <translation>
            <numerusform>Prend fin dans %n jour</numerusform>
            <numerusform>Prend fin dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>counts nowhere today</source>
        <translation>ne compte nulle part aujourd’hui</translation>
    </message>
    <message>
        <source>held here</source>
        <translation>détenu ici</translation>
    </message>
    <message>
        <source>known elsewhere, no rule counts it</source>
        <translation>connu ailleurs, aucune règle ne le compte</translation>
    </message>
    <message>
        <source>recognised here as “%1” by a rule of %2</source>
        <extracomment>%1: category here; %2: who decided</extracomment>
        <translation>reconnu ici comme «&#xa0;%1&#xa0;» par une règle de %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>recognised, decision</comment>
        <extracomment>%1: recognised here…; %2: reference of the decision</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Indigenous</source>
        <translation>Autochtone</translation>
    </message>
    <message>
        <source>Owned by women</source>
        <translation>Propriété de femmes</translation>
    </message>
    <message>
        <source>Owned by Black people</source>
        <translation>Propriété de personnes noires</translation>
    </message>
    <message>
        <source>Owned by 2SLGBTQI+ people</source>
        <translation>Propriété de personnes 2ELGBTQI+</translation>
    </message>
    <message>
        <source>Owned by people with disabilities</source>
        <translation>Propriété de personnes handicapées</translation>
    </message>
    <message>
        <source>Owned by veterans</source>
        <translation>Propriété d’anciens combattants</translation>
    </message>
    <message>
        <source>Social enterprise or non-profit</source>
        <translation>Entreprise sociale ou sans but lucratif</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Jeune entreprise</translation>
    </message>
    <message>
        <source>Owned by newcomers to Canada</source>
        <translation>Propriété de nouveaux arrivants au Canada</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country of the headquarters</source>
        <translation>Pays du siège</translation>
    </message>
    <message>
        <source>Province of the headquarters</source>
        <translation>Province du siège</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Ce qu’il offre</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Evidence of its size</source>
        <translation>Preuves de sa taille</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Société mère</translation>
    </message>
    <message>
        <source>Members of the consortium</source>
        <translation>Membres du consortium</translation>
    </message>
    <message>
        <source>Number of contacts</source>
        <translation>Nombre de personnes-ressources</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>acquis::AgreementForm</name>
    <message>
        <source>Change the agreement</source>
        <translation>Modifier l’entente d’achat</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nouvelle entente d’achat</translation>
    </message>
    <message>
        <source>Write a whole number, or nothing when licences are not counted.</source>
        <translation>Écrivez un nombre entier, ou rien si les licences ne sont pas comptées.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” is larger than 16 MB and cannot be kept.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 16 Mo et ne peut être conservé.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut être lu.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Titre en anglais</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>Titre en français</translation>
    </message>
    <message>
        <source>Owner: who holds it</source>
        <translation>Détenteur</translation>
    </message>
    <message>
        <source>Government of the owner</source>
        <translation>Gouvernement du détenteur</translation>
    </message>
    <message>
        <source>Scope in English</source>
        <translation>Portée en anglais</translation>
    </message>
    <message>
        <source>Scope in French</source>
        <translation>Portée en français</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between them</source>
        <translation>Mots pour la trouver, séparés par des virgules</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Opt-in clause</source>
        <translation>Clause d’adhésion</translation>
    </message>
    <message>
        <source>May others join?</source>
        <translation>D’autres peuvent-ils adhérer?</translation>
    </message>
    <message>
        <source>It is open to others</source>
        <translation>Elle est ouverte à d’autres</translation>
    </message>
    <message>
        <source>Classes of offices that may join (none ticked: every class)</source>
        <translation>Catégories de bureaux qui peuvent adhérer (aucune cochée&#xa0;: toutes)</translation>
    </message>
    <message>
        <source>Governments whose offices may join (none ticked: every one)</source>
        <translation>Gouvernements dont les bureaux peuvent adhérer (aucun coché&#xa0;: tous)</translation>
    </message>
    <message>
        <source>Last day to join</source>
        <translation>Dernier jour pour adhérer</translation>
    </message>
    <message>
        <source>It can be joined until</source>
        <translation>On peut y adhérer jusqu’au</translation>
    </message>
    <message>
        <source>How one joins</source>
        <translation>Comment on adhère</translation>
    </message>
    <message>
        <source>More on how to join, in English</source>
        <translation>Précisions sur l’adhésion, en anglais</translation>
    </message>
    <message>
        <source>More on how to join, in French</source>
        <translation>Précisions sur l’adhésion, en français</translation>
    </message>
    <message>
        <source>Days from asking to having joined</source>
        <translation>Jours entre la demande et l’adhésion</translation>
    </message>
    <message>
        <source>Ceiling and prices</source>
        <translation>Plafond et prix</translation>
    </message>
    <message>
        <source>Ceiling in dollars (empty: none)</source>
        <translation>Plafond en dollars (vide&#xa0;: aucun)</translation>
    </message>
    <message>
        <source>Licences (empty: not counted)</source>
        <translation>Licences (vide&#xa0;: non comptées)</translation>
    </message>
    <message>
        <source>Price basis</source>
        <translation>Base des prix</translation>
    </message>
    <message>
        <source>Note on prices, in English</source>
        <translation>Note sur les prix, en anglais</translation>
    </message>
    <message>
        <source>Note on prices, in French</source>
        <translation>Note sur les prix, en français</translation>
    </message>
    <message>
        <source>Prices; rows of a spreadsheet can be pasted: item, unit, price</source>
        <translation>Prix; des lignes d’un tableur peuvent être collées&#xa0;: article, unité, prix</translation>
    </message>
    <message>
        <source>Vendors, contact and documents</source>
        <translation>Fournisseurs, personne-ressource et documents</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Number of its own agreement</source>
        <translation>Numéro de sa propre entente</translation>
    </message>
    <message>
        <source>Contact: person</source>
        <translation>Personne-ressource&#xa0;: nom</translation>
    </message>
    <message>
        <source>Contact: organization</source>
        <translation>Personne-ressource&#xa0;: organisme</translation>
    </message>
    <message>
        <source>Contact: email</source>
        <translation>Personne-ressource&#xa0;: courriel</translation>
    </message>
    <message>
        <source>Contact: telephone</source>
        <translation>Personne-ressource&#xa0;: téléphone</translation>
    </message>
    <message>
        <source>Documents, each up to 16 MB</source>
        <translation>Documents, d’au plus 16 Mo chacun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Extensions, amendments and terms</source>
        <translation>Prolongations, modifications et clauses</translation>
    </message>
    <message>
        <source>Options to extend it</source>
        <translation>Options de prolongation</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Terms, to be compared with the standard ones</source>
        <translation>Clauses, à comparer aux clauses types</translation>
    </message>
</context>
<context>
    <name>acquis::AgreementWords</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Enterprise-wide vendor of record arrangement</source>
        <translation>Entente générale visant les fournisseurs attitrés du gouvernement</translation>
    </message>
    <message>
        <source>Multi-ministry vendor of record arrangement</source>
        <translation>Entente multiministérielle de fournisseurs attitrés</translation>
    </message>
    <message>
        <source>Vendor of record arrangement of a ministry</source>
        <translation>Entente de fournisseurs attitrés d’un ministère</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>Framework agreement</source>
        <translation>Accord-cadre</translation>
    </message>
    <message>
        <source>Standing offer</source>
        <translation>Offre à commandes</translation>
    </message>
    <message>
        <source>Supply arrangement</source>
        <translation>Arrangement en matière d’approvisionnement</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Price guide</source>
        <translation>Guide de prix</translation>
    </message>
    <message>
        <source>List of approved items</source>
        <translation>Liste d’articles approuvés</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>Public: anybody may see it.</source>
        <translation>Public&#xa0;: tout le monde peut la voir.</translation>
    </message>
    <message>
        <source>Members: only members of the community may see it.</source>
        <translation>Membres&#xa0;: seuls les membres de la communauté peuvent la voir.</translation>
    </message>
    <message>
        <source>Restricted: only offices that are named may see it.</source>
        <translation>Restreint&#xa0;: seuls les bureaux nommés peuvent la voir.</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifié</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Invitation to the second stage</source>
        <translation>Invitation à la deuxième étape</translation>
    </message>
    <message>
        <source>Contract called off</source>
        <translation>Commande subséquente</translation>
    </message>
    <message>
        <source>Years in business</source>
        <translation>Années d’activité</translation>
    </message>
    <message>
        <source>Revenue of a year</source>
        <translation>Revenus d’une année</translation>
    </message>
    <message>
        <source>Bonding</source>
        <translation>Cautionnement</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>by notice to the holder</source>
        <translation>par avis au détenteur</translation>
    </message>
    <message>
        <source>by a joining letter</source>
        <translation>par une lettre d’adhésion</translation>
    </message>
    <message>
        <source>with the consent of the holder</source>
        <translation>avec le consentement du détenteur</translation>
    </message>
    <message>
        <source>by becoming a member of the buying group</source>
        <translation>en devenant membre du groupement d’achats</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>Prix fixe</translation>
    </message>
    <message>
        <source>Unit rates</source>
        <translation>Prix unitaires</translation>
    </message>
    <message>
        <source>Discount off the list price</source>
        <translation>Rabais sur le prix courant</translation>
    </message>
    <message>
        <source>Cost plus a fee</source>
        <translation>Coût majoré d’honoraires</translation>
    </message>
    <message>
        <source>Set in a second stage</source>
        <translation>Fixé à une deuxième étape</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>vendors</source>
        <translation>fournisseurs</translation>
    </message>
    <message>
        <source>price basis</source>
        <translation>base des prix</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>plafond</translation>
    </message>
    <message>
        <source>what was joined</source>
        <translation>adhésions</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>conditions</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>personne-ressource</translation>
    </message>
    <message>
        <source>amendments</source>
        <translation>modifications</translation>
    </message>
    <message>
        <source>buyers</source>
        <translation>acheteurs</translation>
    </message>
    <message>
        <source>how to join</source>
        <translation>manière d’adhérer</translation>
    </message>
    <message>
        <source>Arrangement ends</source>
        <translation>Fin de l’entente</translation>
    </message>
    <message>
        <source>Refresh of the list is due</source>
        <translation>La liste doit être actualisée</translation>
    </message>
    <message>
        <source>Agreement ends</source>
        <translation>Fin de l’entente d’achat</translation>
    </message>
    <message>
        <source>Last day to join</source>
        <translation>Dernier jour pour adhérer</translation>
    </message>
    <message>
        <source>Decision on an extension</source>
        <translation>Décision sur une prolongation</translation>
    </message>
    <message>
        <source>Review of prices is due</source>
        <translation>Les prix doivent être révisés</translation>
    </message>
    <message>
        <source>The agreement is not open to others.</source>
        <translation>L’entente n’est pas ouverte à d’autres.</translation>
    </message>
    <message>
        <source>The agreement has not started yet.</source>
        <translation>L’entente n’a pas encore commencé.</translation>
    </message>
    <message>
        <source>The agreement has ended.</source>
        <translation>L’entente a pris fin.</translation>
    </message>
    <message>
        <source>The last day to join has passed.</source>
        <translation>Le dernier jour pour adhérer est passé.</translation>
    </message>
    <message>
        <source>Offices of this class may not join.</source>
        <translation>Les bureaux de cette catégorie ne peuvent pas adhérer.</translation>
    </message>
    <message>
        <source>Offices of this government may not join.</source>
        <translation>Les bureaux de ce gouvernement ne peuvent pas adhérer.</translation>
    </message>
    <message>
        <source>The amount is above the room that is left under the ceiling.</source>
        <translation>Le montant dépasse ce qui reste sous le plafond.</translation>
    </message>
    <message>
        <source>Not enough licences are left.</source>
        <translation>Il ne reste pas assez de licences.</translation>
    </message>
    <message>
        <source>The room that is left was not told: only the holder can say.</source>
        <translation>Ce qui reste n’a pas été communiqué&#xa0;: seul le détenteur peut le dire.</translation>
    </message>
    <message>
        <source>The amount must be above zero, and the seats not below.</source>
        <translation>Le montant doit être supérieur à zéro, et le nombre de licences ne peut être négatif.</translation>
    </message>
    <message>
        <source>It covers the category.</source>
        <translation>Elle couvre la catégorie.</translation>
    </message>
    <message>
        <source>It speaks of what is needed.</source>
        <translation>Elle parle de ce qui est recherché.</translation>
    </message>
    <message>
        <source>Offices of this class may join.</source>
        <translation>Les bureaux de cette catégorie peuvent adhérer.</translation>
    </message>
    <message>
        <source>Offices of this government may join.</source>
        <translation>Les bureaux de ce gouvernement peuvent adhérer.</translation>
    </message>
    <message>
        <source>There is room enough.</source>
        <translation>Il reste assez de place.</translation>
    </message>
    <message>
        <source>It can be joined in time.</source>
        <translation>On peut y adhérer à temps.</translation>
    </message>
    <message>
        <source>It is of another category.</source>
        <translation>Elle est d’une autre catégorie.</translation>
    </message>
    <message>
        <source>Joining takes longer than the day on which it is needed.</source>
        <translation>L’adhésion prend fin après le jour où il en faut.</translation>
    </message>
    <message>
        <source>It ends before the day on which it is needed.</source>
        <translation>Elle prend fin avant le jour où il en faut.</translation>
    </message>
    <message>
        <source>Ontario ministry</source>
        <translation>Ministère de l’Ontario</translation>
    </message>
    <message>
        <source>Other included entity of Ontario</source>
        <translation>Autre entité incluse de l’Ontario</translation>
    </message>
    <message>
        <source>Organization of the broader public sector</source>
        <translation>Organisme du secteur parapublic</translation>
    </message>
    <message>
        <source>Municipality of Ontario</source>
        <translation>Municipalité de l’Ontario</translation>
    </message>
    <message>
        <source>Federal department</source>
        <translation>Ministère fédéral</translation>
    </message>
    <message>
        <source>Federal Crown corporation</source>
        <translation>Société d’État fédérale</translation>
    </message>
    <message>
        <source>Ministry of British Columbia</source>
        <translation>Ministère de la Colombie-Britannique</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Alberta</source>
        <translation>Alberta</translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation>Colombie-Britannique</translation>
    </message>
    <message>
        <source>Manitoba</source>
        <translation>Manitoba</translation>
    </message>
    <message>
        <source>New Brunswick</source>
        <translation>Nouveau-Brunswick</translation>
    </message>
    <message>
        <source>Newfoundland and Labrador</source>
        <translation>Terre-Neuve-et-Labrador</translation>
    </message>
    <message>
        <source>Northwest Territories</source>
        <translation>Territoires du Nord-Ouest</translation>
    </message>
    <message>
        <source>Nova Scotia</source>
        <translation>Nouvelle-Écosse</translation>
    </message>
    <message>
        <source>Nunavut</source>
        <translation>Nunavut</translation>
    </message>
    <message>
        <source>Ontario</source>
        <translation>Ontario</translation>
    </message>
    <message>
        <source>Prince Edward Island</source>
        <translation>Île-du-Prince-Édouard</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Québec</translation>
    </message>
    <message>
        <source>Saskatchewan</source>
        <translation>Saskatchewan</translation>
    </message>
    <message>
        <source>Yukon</source>
        <translation>Yukon</translation>
    </message>
    <message>
        <source>This cannot be kept as it is.</source>
        <translation>Ceci ne peut être conservé tel quel.</translation>
    </message>
    <message>
        <source>This is too much to be kept in one record.</source>
        <translation>C’est trop pour une seule fiche.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Ce champ doit être rempli.</translation>
    </message>
    <message>
        <source>This is none of the words that are known here.</source>
        <translation>Ce mot n’est pas de ceux qui sont connus ici.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Ce texte est trop long.</translation>
    </message>
    <message>
        <source>This text holds a character that cannot be kept.</source>
        <translation>Ce texte contient un caractère qui ne peut être conservé.</translation>
    </message>
    <message>
        <source>Write lower-case letters and digits, joined by hyphens or dots.</source>
        <translation>Écrivez des lettres minuscules et des chiffres, joints par des traits d’union ou des points.</translation>
    </message>
    <message>
        <source>This is no day; write it as 2026-03-31.</source>
        <translation>Ce n’est pas un jour; écrivez-le comme 2026-03-31.</translation>
    </message>
    <message>
        <source>This is no amount; write dollars, for example 1,900,000.</source>
        <translation>Ce n’est pas un montant; écrivez des dollars, par exemple 1 900 000.</translation>
    </message>
    <message>
        <source>This number is too small or too large.</source>
        <translation>Ce nombre est trop petit ou trop grand.</translation>
    </message>
    <message>
        <source>This list is too long.</source>
        <translation>Cette liste est trop longue.</translation>
    </message>
    <message>
        <source>The same is there twice.</source>
        <translation>Le même élément y est deux fois.</translation>
    </message>
    <message>
        <source>This cannot be the name of a file.</source>
        <translation>Ceci ne peut être un nom de fichier.</translation>
    </message>
    <message>
        <source>The fingerprint of the file is wrong.</source>
        <translation>L’empreinte du fichier est fausse.</translation>
    </message>
    <message>
        <source>This contradicts another value: look at the days, categories and amounts.</source>
        <translation>Ceci contredit une autre valeur&#xa0;: vérifiez les jours, les catégories et les montants.</translation>
    </message>
    <message>
        <source>There is no such category.</source>
        <translation>Cette catégorie n’existe pas.</translation>
    </message>
    <message>
        <source>The category above does not exist.</source>
        <translation>La catégorie supérieure n’existe pas.</translation>
    </message>
    <message>
        <source>A category cannot stand below itself.</source>
        <translation>Une catégorie ne peut être placée sous elle-même.</translation>
    </message>
    <message>
        <source>Other categories stand below this one: move or remove them first.</source>
        <translation>D’autres catégories sont placées sous celle-ci&#xa0;: déplacez-les ou retirez-les d’abord.</translation>
    </message>
    <message>
        <source>The name must be there in both languages.</source>
        <translation>Le nom doit exister dans les deux langues.</translation>
    </message>
    <message>
        <source>The code is made of lower-case letters and digits, joined by hyphens.</source>
        <translation>Le code est fait de lettres minuscules et de chiffres, joints par des traits d’union.</translation>
    </message>
</context>
<context>
    <name>acquis::AgreementsPage</name>
    <message>
        <source>Agreements</source>
        <translation>Ententes d’achat</translation>
    </message>
    <message>
        <source>What you wrote of an arrangement or agreement is not saved.</source>
        <translation>Ce que vous avez écrit d’une entente n’est pas enregistré.</translation>
    </message>
    <message>
        <source>What you wrote to join an agreement is not sent.</source>
        <translation>Ce que vous avez écrit pour adhérer à une entente n’est pas envoyé.</translation>
    </message>
    <message>
        <source>What you wrote of a category is not saved.</source>
        <translation>Ce que vous avez écrit d’une catégorie n’est pas enregistré.</translation>
    </message>
    <message>
        <source>This register has no arrangements or agreements yet. Here stand vendor of record arrangements with their vendors, agreements of all governments with who may join them, and price guides; what ends and what is due is on the calendar.</source>
        <translation>Ce registre n’a pas encore d’ententes. Ici figurent les ententes de fournisseurs attitrés avec leurs fournisseurs, les ententes d’achat de tous les gouvernements avec qui peut y adhérer, et les guides de prix; ce qui prend fin et ce qui est à faire est au calendrier.</translation>
    </message>
    <message>
        <source>No register is open. Arrangements and agreements belong to a register: open one from the File menu, or open the sample.</source>
        <translation>Aucun registre n’est ouvert. Les ententes appartiennent à un registre&#xa0;: ouvrez-en un par le menu Fichier, ou ouvrez l’exemple.</translation>
    </message>
    <message>
        <source>Choose an arrangement, an agreement or a price guide to read all that is known of it.</source>
        <translation>Choisissez une entente ou un guide de prix pour lire tout ce qu’on en sait.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Détenues</translation>
    </message>
    <message>
        <source>Can I join?</source>
        <translation>Puis-je adhérer?</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Undo the last change of an arrangement or agreement</source>
        <translation>Annuler la dernière modification d’une entente</translation>
    </message>
    <message>
        <source>Find an arrangement or agreement</source>
        <translation>Rechercher une entente</translation>
    </message>
    <message>
        <source>Add a vendor of record arrangement</source>
        <translation>Ajouter une entente de fournisseurs attitrés</translation>
    </message>
    <message>
        <source>Add an agreement</source>
        <translation>Ajouter une entente d’achat</translation>
    </message>
    <message>
        <source>Add a price guide</source>
        <translation>Ajouter un guide de prix</translation>
    </message>
    <message>
        <source>Change what is shown</source>
        <translation>Modifier ce qui est affiché</translation>
    </message>
    <message>
        <source>Remove what is shown</source>
        <translation>Retirer ce qui est affiché</translation>
    </message>
    <message>
        <source>Record a use of the arrangement</source>
        <translation>Consigner une utilisation de l’entente</translation>
    </message>
    <message>
        <source>Join the chosen agreement</source>
        <translation>Adhérer à l’entente choisie</translation>
    </message>
    <message>
        <source>Arrangements and agreements that are held</source>
        <translation>Ententes détenues</translation>
    </message>
    <message>
        <source>What can I join?</source>
        <translation>À quoi puis-je adhérer?</translation>
    </message>
    <message>
        <source>Calendar of what ends and is due</source>
        <translation>Calendrier de ce qui prend fin et est à faire</translation>
    </message>
    <message>
        <source>Categories of arrangements</source>
        <translation>Catégories des ententes</translation>
    </message>
    <message>
        <source>The chosen arrangement or agreement</source>
        <translation>L’entente choisie</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Record a use…</source>
        <translation>Consigner une utilisation…</translation>
    </message>
    <message>
        <source>Add a vendor of record arrangement…</source>
        <translation>Ajouter une entente de fournisseurs attitrés…</translation>
    </message>
    <message>
        <source>Add an agreement…</source>
        <translation>Ajouter une entente d’achat…</translation>
    </message>
    <message>
        <source>Open the sample register</source>
        <translation>Ouvrir le registre d’exemple</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Categories saved.</source>
        <translation>Catégories enregistrées.</translation>
    </message>
    <message>
        <source>The categories are as they were before.</source>
        <translation>Les catégories sont comme avant.</translation>
    </message>
    <message>
        <source>The change stands in the audit trail.</source>
        <translation>La modification figure dans la piste d’audit.</translation>
    </message>
    <message>
        <source>Use recorded.</source>
        <translation>Utilisation consignée.</translation>
    </message>
    <message>
        <source>“%1”. It stands in the audit trail and counts from now on.</source>
        <translation>«&#xa0;%1&#xa0;». Elle figure dans la piste d’audit et compte désormais.</translation>
    </message>
    <message>
        <source>“%1” is named, but the register does not hold it.</source>
        <translation>«&#xa0;%1&#xa0;» est nommé, mais le registre ne le contient pas.</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No program opened the document.</source>
        <translation>Aucun programme n’a ouvert le document.</translation>
    </message>
    <message>
        <source>A copy is at %1 while this program runs.</source>
        <translation>Une copie se trouve à %1 tant que ce programme fonctionne.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Ajouté.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Retiré.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Modifié.</translation>
    </message>
    <message>
        <source>“%1”. The change stands in the audit trail.</source>
        <translation>«&#xa0;%1&#xa0;». La modification figure dans la piste d’audit.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” is as it was before.</source>
        <translation>«&#xa0;%1&#xa0;» est comme avant.</translation>
    </message>
    <message>
        <source>“%1” is gone again.</source>
        <translation>«&#xa0;%1&#xa0;» a disparu de nouveau.</translation>
    </message>
    <message>
        <source>Joined.</source>
        <translation>Adhésion consignée.</translation>
    </message>
    <message>
        <source>“%1” has joined. It stands in the audit trail.</source>
        <translation>«&#xa0;%1&#xa0;» a adhéré. L’adhésion figure dans la piste d’audit.</translation>
    </message>
    <message>
        <source>The agreement cannot be joined.</source>
        <translation>L’adhésion à l’entente est impossible.</translation>
    </message>
    <message>
        <source>Somebody else saved this since you read it. Nothing was changed, and what you typed is still here.</source>
        <translation>Quelqu’un d’autre l’a enregistrée depuis que vous l’avez lue. Rien n’a été modifié, et ce que vous avez tapé est toujours là.</translation>
    </message>
    <message>
        <source>Show what was saved</source>
        <translation>Afficher ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Leave the form?</source>
        <translation>Quitter le formulaire?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Share packages</source>
        <translation>Fichiers de partage</translation>
    </message>
    <message>
        <source>Community of practice</source>
        <translation>Communauté de pratique</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of what is shown</source>
        <translation>Historique de ce qui est affiché</translation>
    </message>
    <message>
        <source>History of the chosen arrangement or agreement</source>
        <translation>Historique de l’entente choisie</translation>
    </message>
</context>
<context>
    <name>acquis::ApprovalPanel</name>
    <message>
        <source>A second person</source>
        <translation>Une deuxième personne</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Authority needed</source>
        <translation>Pouvoir requis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message numerus="yes">
        <source>%n to approve</source>
        <translation>
            <numerusform>%n à approuver</numerusform>
            <numerusform>%n à approuver</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be approved.</source>
        <translation>Rien n’est à approuver.</translation>
    </message>
    <message>
        <source>Two persons: whoever asks does not decide.</source>
        <translation>Deux personnes&#xa0;: qui demande ne décide pas.</translation>
    </message>
    <message>
        <source>Nobody of the office may approve this today: see the office’s people.</source>
        <translation>Personne du bureau ne peut approuver cela aujourd’hui&#xa0;: voir les personnes du bureau.</translation>
    </message>
    <message>
        <source>May approve today: %1.</source>
        <translation>Peuvent approuver aujourd’hui&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Decided by delegation from %1.</source>
        <translation>Décidé par délégation de %1.</translation>
    </message>
    <message>
        <source>Settled by hand.</source>
        <translation>Réglé à la main.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was approved is frozen (%1). Notes stay open.</source>
        <translation>Ce qui a été approuvé est figé (%1). Les notes restent ouvertes.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>What must be approved</source>
        <translation>Ce qui doit être approuvé</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Whom it waits for; when settled by hand, who signed.</source>
        <translation>Qui doit décider; si c’est réglé à la main, qui a signé.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Required to refuse, to settle by hand and to withdraw.</source>
        <translation>Obligatoire pour refuser, régler à la main et retirer.</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Demander l’approbation</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>People and delegations…</source>
        <translation>Personnes et délégations…</translation>
    </message>
    <message>
        <source>Approved by hand</source>
        <translation>Approuvé sur papier</translation>
    </message>
    <message>
        <source>A paper that is signed says so; the reason says where it is kept.</source>
        <translation>Un papier signé le dit; le motif dit où il est conservé.</translation>
    </message>
    <message>
        <source>Refused by hand</source>
        <translation>Refusé sur papier</translation>
    </message>
    <message>
        <source>A reason is written for an approval, and nothing is decided with it.</source>
        <translation>Un motif est écrit pour une approbation, et rien n’est décidé avec lui.</translation>
    </message>
    <message>
        <source>Approved, authority too low</source>
        <translation>Approuvée, pouvoir insuffisant</translation>
    </message>
    <message>
        <source>The rules ask for a higher authority now: withdraw it and ask again.</source>
        <translation>Les règles demandent maintenant un pouvoir plus élevé&#xa0;: retirez-la et demandez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>acquis::ArrangementForm</name>
    <message>
        <source>Change the arrangement</source>
        <translation>Modifier l’entente</translation>
    </message>
    <message>
        <source>New vendor of record arrangement</source>
        <translation>Nouvelle entente de fournisseurs attitrés</translation>
    </message>
    <message>
        <source>Write how many vendors are invited; 0 means all of them.</source>
        <translation>Écrivez combien de fournisseurs sont invités; 0 signifie tous.</translation>
    </message>
    <message>
        <source>From this value</source>
        <translation>À partir de cette valeur</translation>
    </message>
    <message>
        <source>Vendors invited (0: all)</source>
        <translation>Fournisseurs invités (0&#xa0;: tous)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun encore</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>From (day)</source>
        <translation>Du (jour)</translation>
    </message>
    <message>
        <source>Until (day)</source>
        <translation>Jusqu’au (jour)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Months between refreshes of the list (0: none planned)</source>
        <translation>Mois entre les actualisations de la liste (0&#xa0;: aucune prévue)</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Dernière actualisation</translation>
    </message>
    <message>
        <source>It was opened again on</source>
        <translation>Elle a été rouverte le</translation>
    </message>
    <message>
        <source>Ceiling of one purchase in dollars (empty: none)</source>
        <translation>Plafond d’un achat en dollars (vide&#xa0;: aucun)</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Second stage: from which value how many vendors are invited</source>
        <translation>Deuxième étape&#xa0;: à partir de quelle valeur combien de fournisseurs sont invités</translation>
    </message>
    <message>
        <source>Vendors and their standing; days as 2026-03-31</source>
        <translation>Fournisseurs et leur statut; jours comme 2026-03-31</translation>
    </message>
</context>
<context>
    <name>acquis::AwardPanel</name>
    <message>
        <source>The file has ended; what was done stays as it was.</source>
        <translation>Le dossier est terminé; ce qui a été fait reste tel quel.</translation>
    </message>
    <message>
        <source>It was approved by %1; withdraw the approval to change it.</source>
        <translation>Approuvé par %1; retirez l’approbation pour le modifier.</translation>
    </message>
    <message>
        <source>No bid: joined, bought directly or through another</source>
        <translation>Aucune soumission&#xa0;: adhésion, achat direct ou par un tiers</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <comment>rank, firm and price of a bid</comment>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, not ranked yet</source>
        <comment>firm and price of a bid</comment>
        <translation>%1, %2, pas encore classée</translation>
    </message>
    <message>
        <source>Say why another bid wins than the one that ranks first.</source>
        <translation>Dites pourquoi une autre soumission que la première au classement est retenue.</translation>
    </message>
    <message>
        <source>Say who agreed to it.</source>
        <translation>Dites qui y a consenti.</translation>
    </message>
    <message>
        <source>%1 share the first rank.</source>
        <translation>%1 se partagent le premier rang.</translation>
    </message>
    <message>
        <source>%1 ranks first.</source>
        <translation>%1 se classe au premier rang.</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>envoyée le %1</translation>
    </message>
    <message>
        <source>drafted</source>
        <translation>ébauchée</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>non rédigée</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Debriefing</source>
        <translation>Séance de compte rendu</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) not sent yet</source>
        <translation>
            <numerusform>%n lettre pas encore envoyée</numerusform>
            <numerusform>%n lettres pas encore envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>toutes envoyées</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Award notice</source>
        <translation>Avis d’attribution</translation>
    </message>
    <message>
        <source>Firms that did not win</source>
        <translation>Entreprises non retenues</translation>
    </message>
    <message>
        <source>The bid that wins</source>
        <translation>Soumission retenue</translation>
    </message>
    <message>
        <source>Awarded to</source>
        <translation>Attribué à</translation>
    </message>
    <message>
        <source>Size of the firm on the day of the award</source>
        <translation>Taille de l’entreprise le jour de l’attribution</translation>
    </message>
    <message>
        <source>Amount, whole term with options</source>
        <translation>Montant, toute la durée avec les options</translation>
    </message>
    <message>
        <source>Day of the award</source>
        <translation>Date de l’attribution</translation>
    </message>
    <message>
        <source>Why not the bid that ranks first</source>
        <translation>Pourquoi pas la soumission au premier rang</translation>
    </message>
    <message>
        <source>Agreed to by</source>
        <translation>Avec l’accord de</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>Lieu de publication</translation>
    </message>
    <message>
        <source>Letter sent on</source>
        <translation>Lettre envoyée le</translation>
    </message>
    <message>
        <source>Debriefing asked for on</source>
        <translation>Séance de compte rendu demandée le</translation>
    </message>
    <message>
        <source>Debriefing held on</source>
        <translation>Séance de compte rendu tenue le</translation>
    </message>
    <message>
        <source>Reasons for this firm</source>
        <translation>Motifs pour cette entreprise</translation>
    </message>
    <message>
        <source>A draft from the scores; change what must be said otherwise.</source>
        <translation>Ébauche tirée des notes; modifiez ce qui doit être dit autrement.</translation>
    </message>
    <message>
        <source>What was said in the debriefing</source>
        <translation>Ce qui a été dit à la séance de compte rendu</translation>
    </message>
    <message>
        <source>Award today</source>
        <translation>Attribuer aujourd’hui</translation>
    </message>
    <message>
        <source>Write award notice</source>
        <translation>Rédiger l’avis d’attribution</translation>
    </message>
    <message>
        <source>Draft letters</source>
        <translation>Ébaucher les lettres</translation>
    </message>
    <message>
        <source>Write letter</source>
        <translation>Rédiger la lettre</translation>
    </message>
    <message>
        <source>Without a whole price, and so not to be chosen: %1.</source>
        <translation>Sans prix complet, et donc à ne pas choisir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In the phase “%1” the public bears %2 of %3, the firm %4.</source>
        <translation>À l’étape «&#xa0;%1&#xa0;», le public assume %2 sur %3 et l’entreprise, %4.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>duty</comment>
        <extracomment>a duty and the rule that asks for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Before the award: %1.</source>
        <translation>Avant l’attribution&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>acquis::BidComparison</name>
    <message>
        <source>Quotes compared</source>
        <translation>Prix comparés</translation>
    </message>
</context>
<context>
    <name>acquis::BidComparisonModel</name>
    <message>
        <source>%1 (must-have)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Classe de taille</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Première année</translation>
    </message>
    <message>
        <source>Later years</source>
        <translation>Années suivantes</translation>
    </message>
    <message>
        <source>Price before tax</source>
        <translation>Prix avant taxes</translation>
    </message>
    <message>
        <source>Whole term, options</source>
        <translation>Durée totale, options</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Prêt pour</translation>
    </message>
    <message>
        <source>Must-have items</source>
        <translation>Éléments obligatoires</translation>
    </message>
    <message>
        <source>Answer to request</source>
        <translation>Réponse à la demande</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a bid</comment>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without a price</source>
        <translation>
            <numerusform>%n article sans prix</numerusform>
            <numerusform>%n articles sans prix</numerusform>
        </translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Aucun prix</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, le plus bas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount and how much it is above the lowest</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n members</source>
        <translation>
            <numerusform>%1, %n membre</numerusform>
            <numerusform>%1, %n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>%1, no longer</source>
        <translation>%1, expirée</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n years</source>
        <translation>
            <numerusform>%1 en %n an</numerusform>
            <numerusform>%1 en %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>%1, not the last</source>
        <translation>%1, pas la dernière</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity and price</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>met</source>
        <translation>satisfait</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non satisfait</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>declined on %1</source>
        <translation>a décliné le %1</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>a décliné</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>heading of bids compared</comment>
        <translation>Soumission</translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n reçue</numerusform>
            <numerusform>%n reçues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>%n a décliné</numerusform>
            <numerusform>%n ont décliné</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>%n sans réponse</numerusform>
            <numerusform>%n sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, firm and what stands there</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Sealed until the opening</source>
        <translation>Scellé jusqu’à l’ouverture</translation>
    </message>
    <message>
        <source>%1, not asked</source>
        <translation>%1, non invitée</translation>
    </message>
</context>
<context>
    <name>acquis::BidForm</name>
    <message numerus="yes">
        <source>%1 of %n price(s) could be read.</source>
        <translation>
            <numerusform>%1 prix lu sur %n.</numerusform>
            <numerusform>%1 prix lus sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>It came after closing on %1: it is kept as set aside and can never win.</source>
        <translation>Elle est arrivée après la clôture du %1&#xa0;: elle est conservée comme écartée et ne peut jamais l’emporter.</translation>
    </message>
    <message>
        <source>Received after closing</source>
        <translation>Reçue après la clôture</translation>
    </message>
    <message>
        <source>Name the firm.</source>
        <translation>Nommez l’entreprise.</translation>
    </message>
    <message>
        <source>Say why it does not count.</source>
        <translation>Dites pourquoi elle ne compte pas.</translation>
    </message>
    <message>
        <source>The shares must add up to 100%.</source>
        <translation>Les parts doivent totaliser 100&#xa0;%.</translation>
    </message>
    <message numerus="yes">
        <source>The request allows %n page(s).</source>
        <translation>
            <numerusform>La demande permet %n page.</numerusform>
            <numerusform>La demande permet %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be saved: something else in the file forbids it.</source>
        <translation>Enregistrement impossible&#xa0;: autre chose dans le dossier l’interdit.</translation>
    </message>
    <message>
        <source>Something that is written cannot be read; it is marked.</source>
        <translation>Une saisie est illisible; elle est signalée.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Meets it</source>
        <translation>Y satisfait</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cost of the year, first year first</source>
        <translation>Coût de l’année, la première d’abord</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Classe de taille</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Dirige</translation>
    </message>
    <message>
        <source>Add a quote</source>
        <translation>Ajouter une soumission</translation>
    </message>
    <message>
        <source>Change the quote of %1</source>
        <translation>Modifier la soumission de %1</translation>
    </message>
    <message>
        <source>Another firm</source>
        <translation>Une autre entreprise</translation>
    </message>
    <message>
        <source>Firm that was asked</source>
        <translation>Entreprise invitée</translation>
    </message>
    <message>
        <source>Name of the firm or consortium</source>
        <translation>Nom de l’entreprise ou du consortium</translation>
    </message>
    <message>
        <source>Size class of the firm</source>
        <translation>Catégorie de taille de l’entreprise</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Reçu à</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Prices and answers</source>
        <translation>Prix et réponses</translation>
    </message>
    <message>
        <source>Paste a column of prices</source>
        <translation>Coller une colonne de prix</translation>
    </message>
    <message>
        <source>Costs by year</source>
        <translation>Coûts par année</translation>
    </message>
    <message>
        <source>Price and upkeep, when it costs something in later years too. Without any, the prices of the items count.</source>
        <translation>Prix et entretien, s’il y a aussi des coûts les années suivantes. Sinon, les prix des articles comptent.</translation>
    </message>
    <message>
        <source>Value of options</source>
        <translation>Valeur des options</translation>
    </message>
    <message>
        <source>Priced now, bought or not later.</source>
        <translation>Prix fixé maintenant, achat éventuel plus tard.</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Prêt pour</translation>
    </message>
    <message>
        <source>As the firm says it: “20 working days”.</source>
        <translation>Comme l’entreprise le dit&#xa0;: «&#xa0;20 jours ouvrables&#xa0;».</translation>
    </message>
    <message>
        <source>Answers version</source>
        <translation>Répond à la version</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Last phase that it reached</source>
        <translation>Dernière phase atteinte</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non précisée</translation>
    </message>
    <message>
        <source>Members of a consortium</source>
        <translation>Membres d’un consortium</translation>
    </message>
    <message>
        <source>None for a firm alone. Shares add up to 100.</source>
        <translation>Aucun pour une entreprise seule. Les parts totalisent 100.</translation>
    </message>
    <message>
        <source>State of the quote</source>
        <translation>État de la soumission</translation>
    </message>
    <message>
        <source>Why it was set aside or withdrawn</source>
        <translation>Pourquoi elle a été écartée ou retirée</translation>
    </message>
    <message>
        <source>Add the quote</source>
        <translation>Ajouter la soumission</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Share of the value</source>
        <translation>Part de la valeur</translation>
    </message>
    <message>
        <source>Put on the list when its quote came</source>
        <translation>Mise sur la liste à l’arrivée de sa soumission</translation>
    </message>
    <message>
        <source>Put the firm on the list, or say why its quote is taken.</source>
        <translation>Mettez l’entreprise sur la liste, ou dites pourquoi sa soumission est prise.</translation>
    </message>
    <message>
        <source>The request went out later than that.</source>
        <translation>La demande a été lancée après cette date.</translation>
    </message>
    <message>
        <source>Price of one, sealed</source>
        <translation>Prix unitaire, scellé</translation>
    </message>
    <message>
        <source>Put the firm on the list of those asked</source>
        <translation>Mettre l’entreprise sur la liste des invitées</translation>
    </message>
    <message>
        <source>It is not on the list: the same request goes to every firm.</source>
        <translation>Elle n’est pas sur la liste&#xa0;: la même demande va à chaque entreprise.</translation>
    </message>
    <message>
        <source>Or why its quote is taken though it was not asked</source>
        <translation>Ou pourquoi sa soumission est prise bien qu’elle n’ait pas été invitée</translation>
    </message>
    <message>
        <source>Write the day, and the time as in %1.</source>
        <translation>Inscrivez le jour, et l’heure comme dans %1.</translation>
    </message>
    <message>
        <source>The time of this computer, as in %1.</source>
        <translation>L’heure de cet ordinateur, comme dans %1.</translation>
    </message>
</context>
<context>
    <name>acquis::BiddingWords</name>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisie</translation>
    </message>
    <message>
        <source>Written quotes</source>
        <translation>Devis écrits</translation>
    </message>
    <message>
        <source>Invitation to selected firms</source>
        <translation>Appel d’offres sur invitation</translation>
    </message>
    <message>
        <source>Open, posted electronically</source>
        <translation>Appel d’offres ouvert, affiché électroniquement</translation>
    </message>
    <message>
        <source>Second stage of a vendor of record arrangement</source>
        <translation>Deuxième étape d’une entente de fournisseurs attitrés</translation>
    </message>
    <message>
        <source>Challenge in phases</source>
        <translation>Défi en phases</translation>
    </message>
    <message>
        <source>Staged, with paid proofs of concept</source>
        <translation>Par étapes, avec validations de principe rémunérées</translation>
    </message>
    <message>
        <source>Solution briefs</source>
        <translation>Aperçus de solution</translation>
    </message>
    <message>
        <source>One firm, without competition</source>
        <translation>Une seule entreprise, sans concurrence</translation>
    </message>
    <message>
        <source>Agreement of another buyer</source>
        <translation>Entente d’un autre acheteur</translation>
    </message>
    <message>
        <source>Through a contract that somebody else holds</source>
        <translation>Par le marché d’un tiers</translation>
    </message>
    <message>
        <source>Price over the term</source>
        <comment>criterion</comment>
        <translation>Prix sur toute la durée</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>criterion</comment>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Promise</source>
        <comment>criterion</comment>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <comment>criterion</comment>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Fit of the people</source>
        <comment>criterion</comment>
        <translation>Adéquation des personnes</translation>
    </message>
    <message>
        <source>Social</source>
        <comment>criterion</comment>
        <translation>Social</translation>
    </message>
    <message>
        <source>Environmental</source>
        <comment>criterion</comment>
        <translation>Environnemental</translation>
    </message>
    <message>
        <source>Innovation</source>
        <comment>criterion</comment>
        <translation>Innovation</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <comment>firm</comment>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Answered with a bid</source>
        <comment>firm</comment>
        <translation>A soumissionné</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>firm</comment>
        <translation>A décliné</translation>
    </message>
    <message>
        <source>Qualification</source>
        <comment>phase</comment>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>phase</comment>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Proof of concept</source>
        <comment>phase</comment>
        <translation>Validation de principe</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <comment>phase</comment>
        <translation>Faisabilité</translation>
    </message>
    <message>
        <source>Development</source>
        <comment>phase</comment>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Pilot</source>
        <comment>phase</comment>
        <translation>Projet pilote</translation>
    </message>
    <message>
        <source>Residency</source>
        <comment>phase</comment>
        <translation>Résidence</translation>
    </message>
    <message>
        <source>Final</source>
        <comment>phase</comment>
        <translation>Phase finale</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>meets the item</comment>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>meets the item</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <comment>meets the item</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>bid</comment>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>bid</comment>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>bid</comment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Withdrawn by the firm</source>
        <translation>Retirée par l’entreprise</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Late: received after closing</source>
        <translation>En retard&#xa0;: reçue après la clôture</translation>
    </message>
    <message>
        <source>Does not meet a must-have item</source>
        <translation>Ne satisfait pas à un élément obligatoire</translation>
    </message>
    <message>
        <source>Its price is missing or leaves items out</source>
        <translation>Son prix manque ou omet des articles</translation>
    </message>
    <message>
        <source>Below the least score of a criterion</source>
        <translation>Sous la note minimale d’un critère</translation>
    </message>
    <message>
        <source>Did not go on to the last phase</source>
        <translation>N’est pas passée à la dernière phase</translation>
    </message>
    <message>
        <source>Consensus is missing</source>
        <translation>Le consensus manque</translation>
    </message>
    <message>
        <source>Write the problem or a version of the requirement in the need.</source>
        <translation>Décrivez le problème ou une version de l’exigence dans le besoin.</translation>
    </message>
    <message>
        <source>List the items that firms answer.</source>
        <translation>Dressez la liste des articles auxquels les entreprises répondent.</translation>
    </message>
    <message>
        <source>List the criteria with their weights.</source>
        <translation>Dressez la liste des critères avec leur pondération.</translation>
    </message>
    <message>
        <source>The weights must add up to 100.</source>
        <translation>Les pondérations doivent totaliser 100.</translation>
    </message>
    <message>
        <source>Every criterion needs a scale, and a least score within it.</source>
        <translation>Chaque critère a besoin d’une échelle, et d’une note minimale qui y tient.</translation>
    </message>
    <message>
        <source>Set a closing that is not past.</source>
        <translation>Fixez une clôture qui n’est pas passée.</translation>
    </message>
    <message>
        <source>Name the firms that are asked.</source>
        <translation>Nommez les entreprises invitées.</translation>
    </message>
    <message>
        <source>Say where it is posted.</source>
        <translation>Dites où la demande est affichée.</translation>
    </message>
    <message>
        <source>Say why firms get less time to answer than usual.</source>
        <translation>Dites pourquoi les entreprises ont moins de temps que d’habitude pour répondre.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%1 sur %2 satisfaits</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not met</source>
        <translation>
            <numerusform>%1, %n non satisfait</numerusform>
            <numerusform>%1, %n non satisfaits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unclear</source>
        <translation>
            <numerusform>%1, %n incertain</numerusform>
            <numerusform>%1, %n incertains</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 points × weight %4 = %5</source>
        <comment>criterion, points, scale, weight, result</comment>
        <translation>%1&#xa0;: %2 points sur %3 × pondération %4 = %5</translation>
    </message>
    <message>
        <source>%1: lowest total %2 ÷ this total %3 × weight %4 = %5</source>
        <comment>criterion, amounts, weight, result</comment>
        <translation>%1&#xa0;: total le plus bas %2 ÷ ce total %3 × pondération %4 = %5</translation>
    </message>
    <message>
        <source>Choose the procurement method in the stage Options, or the form of the solicitation here.</source>
        <translation>Choisissez la méthode d’approvisionnement à l’étape Options, ou la forme de la demande ici.</translation>
    </message>
    <message>
        <source>List more firms: the rule says how many are asked.</source>
        <translation>Ajoutez des entreprises à la liste&#xa0;: la règle dit combien sont invitées.</translation>
    </message>
    <message>
        <source>List more firms, or say why fewer are asked than the rules want.</source>
        <translation>Ajoutez des entreprises à la liste, ou dites pourquoi moins sont invitées que les règles ne le veulent.</translation>
    </message>
    <message>
        <source>Prices are entered when the bids are opened, after the closing on %1.</source>
        <translation>Les prix sont inscrits à l’ouverture des soumissions, après la clôture du %1.</translation>
    </message>
    <message>
        <source>Prices are entered when the bids are opened: after the closing on %1, once these people have signed their declarations: %2.</source>
        <translation>Les prix sont inscrits à l’ouverture des soumissions&#xa0;: après la clôture du %1, une fois signées les déclarations de ces personnes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Prices are entered when the bids are opened, in the stage of the evaluation.</source>
        <translation>Les prix sont inscrits à l’ouverture des soumissions, à l’étape de l’évaluation.</translation>
    </message>
    <message>
        <source>Prices are entered when the bids are opened, once these people have signed their declarations: %1.</source>
        <translation>Les prix sont inscrits à l’ouverture des soumissions, une fois signées les déclarations de ces personnes&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>acquis::BilingualField</name>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>%1, in English</source>
        <translation>%1, en anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>%1, in French</source>
        <translation>%1, en français</translation>
    </message>
</context>
<context>
    <name>acquis::CategoriesView</name>
    <message>
        <source>“%1” is in use: an arrangement or a price guide stands in it.</source>
        <translation>«&#xa0;%1&#xa0;» sert encore&#xa0;: une entente de fournisseurs attitrés ou un guide de prix y est classé.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Add below…</source>
        <translation>Ajouter dessous…</translation>
    </message>
    <message>
        <source>Adds a category below the chosen one</source>
        <translation>Ajoute une catégorie sous celle qui est choisie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>acquis::CategoryForm</name>
    <message>
        <source>New category</source>
        <translation>Nouvelle catégorie</translation>
    </message>
    <message>
        <source>The category</source>
        <translation>La catégorie</translation>
    </message>
    <message>
        <source>Another category has this code.</source>
        <translation>Une autre catégorie a ce code.</translation>
    </message>
    <message>
        <source>Code; it never changes</source>
        <translation>Code; il ne change jamais</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>Placée sous</translation>
    </message>
    <message>
        <source>nothing: at the top</source>
        <translation>rien&#xa0;: au sommet</translation>
    </message>
</context>
<context>
    <name>acquis::CheckView</name>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Everything here is in the register already; nothing would change.</source>
        <translation>Tout est déjà dans le registre; rien ne changerait.</translation>
    </message>
    <message>
        <source>Every line is read.</source>
        <translation>Chaque ligne est lue.</translation>
    </message>
    <message>
        <source>Held back and left out of the register: %1.</source>
        <translation>Mises de côté, hors du registre&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>acquis::ClassificationPage</name>
    <message>
        <source>Names and tags</source>
        <translation>Noms et étiquettes</translation>
    </message>
    <message>
        <source>The register is read again with the new row…</source>
        <translation>Le registre est relu avec la nouvelle ligne…</translation>
    </message>
    <message>
        <source>This can take a moment when it holds many years. You can go on working.</source>
        <translation>Cela peut prendre un moment s’il contient de nombreux exercices. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Row removed.</source>
        <translation>Ligne retirée.</translation>
    </message>
    <message>
        <source>Row added.</source>
        <translation>Ligne ajoutée.</translation>
    </message>
    <message>
        <source>Row changed.</source>
        <translation>Ligne modifiée.</translation>
    </message>
    <message>
        <source>“%1” is no longer read as %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus lu comme %2.</translation>
    </message>
    <message>
        <source>“%1” is read as %2 from now on.</source>
        <translation>«&#xa0;%1&#xa0;» est désormais lu comme %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The row for “%1” is gone again.</source>
        <translation>La ligne pour «&#xa0;%1&#xa0;» a été retirée.</translation>
    </message>
    <message>
        <source>The row for “%1” is as it was before.</source>
        <translation>La ligne pour «&#xa0;%1&#xa0;» est de nouveau comme avant.</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Enregistrer le tableau en CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>C&amp;rosswalk</source>
        <translation>Tableau de co&amp;rrespondance</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>Save the table as &amp;CSV…</source>
        <translation>Enregistrer le tableau en CS&amp;V…</translation>
    </message>
    <message>
        <source>&amp;Undo the last change of the crosswalk</source>
        <translation>&amp;Annuler la dernière modification du tableau de correspondance</translation>
    </message>
    <message>
        <source>&amp;Find in the crosswalk</source>
        <translation>C&amp;hercher dans le tableau de correspondance</translation>
    </message>
    <message>
        <source>No register is open. Names and tags belong to a register: open one from the File menu, or import files of accounts to begin.</source>
        <translation>Aucun registre n’est ouvert. Les noms et les étiquettes appartiennent à un registre&#xa0;: ouvrez-en un dans le menu Fichier, ou importez des fichiers de comptes pour commencer.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
</context>
<context>
    <name>acquis::ClosePanel</name>
    <message>
        <source>Letter to a firm that did not win: not sent</source>
        <translation>Lettre à une entreprise non retenue&#xa0;: non envoyée</translation>
    </message>
    <message>
        <source>Award notice: not published</source>
        <translation>Avis d’attribution&#xa0;: non publié</translation>
    </message>
    <message>
        <source>Milestone: not reached</source>
        <translation>Jalon&#xa0;: non atteint</translation>
    </message>
    <message>
        <source>Trial: not decided</source>
        <translation>Essai&#xa0;: sans décision</translation>
    </message>
    <message>
        <source>Invoice: not paid</source>
        <translation>Facture&#xa0;: non payée</translation>
    </message>
    <message>
        <source>Data: deletion not confirmed</source>
        <translation>Données&#xa0;: suppression non confirmée</translation>
    </message>
    <message>
        <source>Committed and not invoiced</source>
        <translation>Engagé et non facturé</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Aucun dossier n’est ouvert.</translation>
    </message>
    <message>
        <source>Name the rule that the lesson stays within.</source>
        <translation>Nommez la règle que la leçon respecte.</translation>
    </message>
    <message>
        <source>no rule in force gives years</source>
        <translation>aucune règle en vigueur ne fixe d’années</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>nothing: the file can be closed</source>
        <translation>rien&#xa0;: le dossier peut être fermé</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvert</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Comment cela s’est passé</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Ce que l’on a appris</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Are those who needed it satisfied?</source>
        <translation>Les demandeurs sont-ils satisfaits?</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>1, not at all</source>
        <translation>1, pas du tout</translation>
    </message>
    <message>
        <source>2, little</source>
        <translation>2, peu</translation>
    </message>
    <message>
        <source>3, partly</source>
        <translation>3, en partie</translation>
    </message>
    <message>
        <source>4, mostly</source>
        <translation>4, en grande partie</translation>
    </message>
    <message>
        <source>5, fully</source>
        <translation>5, entièrement</translation>
    </message>
    <message>
        <source>What hindered</source>
        <translation>Ce qui a nui</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Ce qui a aidé</translation>
    </message>
    <message>
        <source>How the relation with the vendor was, before and after</source>
        <translation>Relation avec le fournisseur, avant et après</translation>
    </message>
    <message>
        <source>A lesson for others</source>
        <translation>Une leçon pour les autres</translation>
    </message>
    <message>
        <source>The rule that it stays within</source>
        <translation>La règle qu’elle respecte</translation>
    </message>
    <message>
        <source>How we did it</source>
        <translation>Comment nous avons fait</translation>
    </message>
    <message>
        <source>This rule blocked me because</source>
        <translation>Cette règle m’a bloqué parce que</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>Days lost</source>
        <translation>Jours perdus</translation>
    </message>
    <message>
        <source>Keep the file until</source>
        <translation>Conserver le dossier jusqu’au</translation>
    </message>
    <message>
        <source>Take the day of the rule</source>
        <translation>Prendre la date de la règle</translation>
    </message>
    <message>
        <source>until %1, by the rule: %2</source>
        <translation>jusqu’au %1, selon la règle&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>acquis::CommunityBallot</name>
    <message>
        <source>Jurisdiction</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Endorsed on</source>
        <translation>Appuyé le</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Vote of %1</source>
        <translation>Vote de %1</translation>
    </message>
    <message>
        <source>Who endorsed for %1</source>
        <translation>Qui a appuyé pour %1</translation>
    </message>
    <message>
        <source>Day of the endorsement of %1</source>
        <translation>Jour de l’appui de %1</translation>
    </message>
    <message>
        <source>Endorsed by</source>
        <translation>Appuyée par</translation>
    </message>
</context>
<context>
    <name>acquis::CommunityChairTab</name>
    <message>
        <source>asked for</source>
        <translation>à pourvoir</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>Choisir un membre</translation>
    </message>
    <message>
        <source>Nobody yet: asked for</source>
        <translation>Personne encore&#xa0;: à pourvoir</translation>
    </message>
    <message>
        <source>No term has begun: a chair and a vice-chair are asked for.</source>
        <translation>Aucun mandat n’a commencé&#xa0;: la présidence et la vice-présidence sont à pourvoir.</translation>
    </message>
    <message>
        <source>The last term is over and there was no vice-chair to follow: a chair is asked for.</source>
        <translation>Le dernier mandat est terminé et il n’y avait personne à la vice-présidence pour succéder&#xa0;: la présidence est à pourvoir.</translation>
    </message>
    <message>
        <source>%1 is chair until %2 by succession. A vice-chair is asked for: write down the new term.</source>
        <translation>%1 préside jusqu’au %2 par succession. La vice-présidence est à pourvoir&#xa0;: inscrivez le nouveau mandat.</translation>
    </message>
    <message>
        <source>%1 is chair until %2. A vice-chair is asked for.</source>
        <translation>%1 préside jusqu’au %2. La vice-présidence est à pourvoir.</translation>
    </message>
    <message>
        <source>%1 is chair until %2, then %3, now vice-chair, follows.</source>
        <translation>%1 préside jusqu’au %2; %3, maintenant à la vice-présidence, succède ensuite.</translation>
    </message>
    <message>
        <source>Terms of office</source>
        <translation>Mandats</translation>
    </message>
    <message>
        <source>Term of one year</source>
        <translation>Mandat d’un an</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Vice-chair</source>
        <translation>Vice-présidence</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Nouveau mandat</translation>
    </message>
    <message>
        <source>No term is written down yet. The chair presides one year; the vice-chair follows.</source>
        <translation>Aucun mandat n’est encore inscrit. La présidence dure un an; la vice-présidence succède.</translation>
    </message>
    <message>
        <source>First day of the term</source>
        <translation>Premier jour du mandat</translation>
    </message>
    <message>
        <source>Term of office</source>
        <translation>Mandat</translation>
    </message>
</context>
<context>
    <name>acquis::CommunityMeetingsTab</name>
    <message>
        <source>not held yet</source>
        <translation>pas encore tenue</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>quorum</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>pas de quorum</translation>
    </message>
    <message>
        <source>a delegate</source>
        <translation>un délégué</translation>
    </message>
    <message>
        <source>no member on this day: does not count</source>
        <translation>pas membre ce jour-là&#xa0;: ne compte pas</translation>
    </message>
    <message>
        <source>delegate of %1</source>
        <translation>délégué de %1</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>Summary: %1</source>
        <translation>Compte rendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Nature de la réunion</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>No meeting is written down yet. The community meets every quarter, and on need.</source>
        <translation>Aucune réunion n’est encore inscrite. La communauté se réunit chaque trimestre, et au besoin.</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Jour de la réunion</translation>
    </message>
    <message>
        <source>Extra meeting, beside the quarterly ones</source>
        <translation>Réunion supplémentaire, en plus des réunions trimestrielles</translation>
    </message>
    <message>
        <source>Agenda in English</source>
        <translation>Ordre du jour en anglais</translation>
    </message>
    <message>
        <source>Agenda in French</source>
        <translation>Ordre du jour en français</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Qui est présent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Sits as</source>
        <translation>Siège comme</translation>
    </message>
    <message>
        <source>Summary in English</source>
        <translation>Compte rendu en anglais</translation>
    </message>
    <message>
        <source>Summary in French</source>
        <translation>Compte rendu en français</translation>
    </message>
    <message>
        <source>Issue the summary today</source>
        <translation>Diffuser le compte rendu aujourd’hui</translation>
    </message>
    <message>
        <source>The summary is issued</source>
        <translation>Le compte rendu est diffusé</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>Jour de diffusion</translation>
    </message>
</context>
<context>
    <name>acquis::CommunityMembersTab</name>
    <message numerus="yes">
        <source>%n jurisdictions today</source>
        <translation>
            <numerusform>%n administration aujourd’hui</numerusform>
            <numerusform>%n administrations aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Délégué</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Nouveau membre</translation>
    </message>
    <message>
        <source>The community has no members yet. Each jurisdiction may send several; it has one vote.</source>
        <translation>La communauté n’a pas encore de membres. Chaque administration peut en envoyer plusieurs; elle a une voix.</translation>
    </message>
    <message>
        <source>Title (optional)</source>
        <translation>Titre (facultatif)</translation>
    </message>
    <message>
        <source>Delegate, who may sit instead (optional)</source>
        <translation>Délégué, qui peut siéger à sa place (facultatif)</translation>
    </message>
    <message>
        <source>Member from</source>
        <translation>Membre à compter du</translation>
    </message>
    <message>
        <source>The term has an end</source>
        <translation>Le mandat a une fin</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>End the term today</source>
        <translation>Mettre fin au mandat aujourd’hui</translation>
    </message>
    <message>
        <source>term ended on %1</source>
        <translation>mandat terminé le %1</translation>
    </message>
    <message>
        <source>Term of office</source>
        <translation>Mandat</translation>
    </message>
</context>
<context>
    <name>acquis::CommunityRecommendationsTab</name>
    <message>
        <source>It was not sent to the council.</source>
        <translation>Elle n’a pas été transmise au conseil.</translation>
    </message>
    <message>
        <source>%1, sent on %2</source>
        <translation>%1, transmise le %2</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune encore</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, kind of meeting</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Choose the meeting that votes; the jurisdictions with a member on that day stand here then.</source>
        <translation>Choisissez la réunion qui vote; les administrations ayant un membre ce jour-là figureront alors ici.</translation>
    </message>
    <message>
        <source>Sent to the council on %1.</source>
        <translation>Transmise au conseil le %1.</translation>
    </message>
    <message>
        <source>Nothing keeps it from the council. Save it, then send it.</source>
        <translation>Rien ne l’empêche d’aller au conseil. Enregistrez-la, puis transmettez-la.</translation>
    </message>
    <message>
        <source>Nothing keeps it from the council.</source>
        <translation>Rien ne l’empêche d’aller au conseil.</translation>
    </message>
    <message>
        <source>What keeps it from the council: %1</source>
        <translation>Ce qui l’empêche d’aller au conseil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>The recommendation is on the clipboard in both languages.</source>
        <translation>La recommandation est dans le presse-papiers dans les deux langues.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Recommendation to the council</source>
        <translation>Recommandation au conseil</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Nouvelle recommandation</translation>
    </message>
    <message>
        <source>Nothing is recommended yet. The community recommends; its council decides, after the chief information officer of each jurisdiction has endorsed.</source>
        <translation>Rien n’est encore recommandé. La communauté recommande; son conseil décide, après l’appui du dirigeant principal de l’information de chaque administration.</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Titre en anglais</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>Titre en français</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Texte en anglais</translation>
    </message>
    <message>
        <source>Text in French</source>
        <translation>Texte en français</translation>
    </message>
    <message>
        <source>Rule of the vote</source>
        <translation>Règle du vote</translation>
    </message>
    <message>
        <source>Meeting that votes</source>
        <translation>Réunion qui vote</translation>
    </message>
    <message>
        <source>Send to the council</source>
        <translation>Transmettre au conseil</translation>
    </message>
    <message>
        <source>Copy in both languages</source>
        <translation>Copier dans les deux langues</translation>
    </message>
    <message>
        <source>Votes of %1: each jurisdiction has one, and its chief information officer endorses.</source>
        <translation>Votes du %1&#xa0;: chaque administration a une voix, et son dirigeant principal de l’information appuie.</translation>
    </message>
</context>
<context>
    <name>acquis::CommunityTab</name>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>What was written here is not saved.</source>
        <translation>Ce qui est écrit ici n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>It can be undone with Ctrl+Z.</source>
        <translation>Annulable avec Ctrl+Z.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Retiré.</translation>
    </message>
    <message>
        <source>The register keeps its versions. It can be undone with Ctrl+Z.</source>
        <translation>Le registre garde ses versions. Annulable avec Ctrl+Z.</translation>
    </message>
    <message>
        <source>Sent to the council.</source>
        <translation>Transmise au conseil.</translation>
    </message>
    <message>
        <source>It is written down with the day of today. Copy it in both languages to send it.</source>
        <translation>Elle est inscrite à la date d’aujourd’hui. Copiez-la dans les deux langues pour l’envoyer.</translation>
    </message>
    <message>
        <source>What you wrote still stands here and is not saved. Look at what was saved meanwhile.</source>
        <translation>Ce que vous avez écrit est encore ici et n’est pas enregistré. Regardez ce qui a été enregistré entre-temps.</translation>
    </message>
    <message>
        <source>Show what was saved</source>
        <translation>Montrer ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les changements</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>acquis::CommunityView</name>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The record is as it was before.</source>
        <translation>La fiche est telle qu’elle était avant.</translation>
    </message>
    <message numerus="yes">
        <source>%n quarters have no regular meeting, the last of them %1.</source>
        <translation>
            <numerusform>%n trimestre n’a pas de réunion ordinaire, le dernier étant %1.</numerusform>
            <numerusform>%n trimestres n’ont pas de réunion ordinaire, les derniers étant %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No regular meeting was held or set for %1.</source>
        <translation>Aucune réunion ordinaire n’a été tenue ou fixée pour %1.</translation>
    </message>
    <message>
        <source>What you wrote of the community is not saved.</source>
        <translation>Ce que vous avez écrit de la communauté n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Community of practice</source>
        <translation>Communauté de pratique</translation>
    </message>
    <message>
        <source>Undo the last change of the community</source>
        <translation>Annuler le dernier changement de la communauté</translation>
    </message>
    <message>
        <source>Save what is written of the community</source>
        <translation>Enregistrer ce qui est écrit de la communauté</translation>
    </message>
    <message>
        <source>New record of the community</source>
        <translation>Nouvelle fiche de la communauté</translation>
    </message>
</context>
<context>
    <name>acquis::CommunityWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>first month, last month, year</comment>
        <translation>%1 à %2 %3</translation>
    </message>
    <message>
        <source>Extra meeting</source>
        <translation>Réunion supplémentaire</translation>
    </message>
    <message>
        <source>Quarterly meeting</source>
        <translation>Réunion trimestrielle</translation>
    </message>
    <message>
        <source>No jurisdiction has a member on this day.</source>
        <translation>Aucune administration n’a de membre ce jour-là.</translation>
    </message>
    <message>
        <source>Quorum: %1 of %2 jurisdictions, %3 needed.</source>
        <translation>Quorum&#xa0;: %1 administrations sur %2, %3 requises.</translation>
    </message>
    <message>
        <source>No quorum: %1 of %2 jurisdictions, %3 needed.</source>
        <translation>Pas de quorum&#xa0;: %1 administrations sur %2, %3 requises.</translation>
    </message>
    <message>
        <source>The meeting is not held yet; its summary will be due by %1.</source>
        <translation>La réunion n’a pas encore eu lieu; son compte rendu sera dû au plus tard le %1.</translation>
    </message>
    <message>
        <source>Due by %1.</source>
        <translation>Dû au plus tard le %1.</translation>
    </message>
    <message numerus="yes">
        <source>Late: it was due by %1, %n days ago.</source>
        <translation>
            <numerusform>En retard&#xa0;: il était dû le %1, il y a %n jour.</numerusform>
            <numerusform>En retard&#xa0;: il était dû le %1, il y a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued on %1, in time.</source>
        <translation>Diffusé le %1, à temps.</translation>
    </message>
    <message numerus="yes">
        <source>Issued on %1, %n days late.</source>
        <translation>
            <numerusform>Diffusé le %1, avec %n jour de retard.</numerusform>
            <numerusform>Diffusé le %1, avec %n jours de retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Pas encore dû</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Diffusé</translation>
    </message>
    <message>
        <source>Issued late</source>
        <translation>Diffusé en retard</translation>
    </message>
    <message>
        <source>By majority</source>
        <translation>À la majorité</translation>
    </message>
    <message>
        <source>By consensus</source>
        <translation>Par consensus</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Abstains</source>
        <translation>S’abstient</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ébauche</translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>Mise aux voix</translation>
    </message>
    <message>
        <source>Before the council</source>
        <translation>Devant le conseil</translation>
    </message>
    <message>
        <source>Accepted by the council</source>
        <translation>Acceptée par le conseil</translation>
    </message>
    <message>
        <source>Rejected by the council</source>
        <translation>Rejetée par le conseil</translation>
    </message>
    <message>
        <source>%1 for, %2 against, %3 abstained, %4 silent, of %5 jurisdictions: passes by majority.</source>
        <translation>%1 pour, %2 contre, %3 abstentions, %4 silences, sur %5 administrations&#xa0;: adoptée à la majorité.</translation>
    </message>
    <message>
        <source>%1 for, %2 against, %3 abstained, %4 silent, of %5 jurisdictions: passes by consensus.</source>
        <translation>%1 pour, %2 contre, %3 abstentions, %4 silences, sur %5 administrations&#xa0;: adoptée par consensus.</translation>
    </message>
    <message>
        <source>%1 for, %2 against, %3 abstained, %4 silent, of %5 jurisdictions: no majority.</source>
        <translation>%1 pour, %2 contre, %3 abstentions, %4 silences, sur %5 administrations&#xa0;: pas de majorité.</translation>
    </message>
    <message>
        <source>%1 for, %2 against, %3 abstained, %4 silent, of %5 jurisdictions: no consensus.</source>
        <translation>%1 pour, %2 contre, %3 abstentions, %4 silences, sur %5 administrations&#xa0;: pas de consensus.</translation>
    </message>
    <message>
        <source>The French title or text is missing.</source>
        <translation>Le titre ou le texte français manque.</translation>
    </message>
    <message>
        <source>The English title or text is missing.</source>
        <translation>Le titre ou le texte anglais manque.</translation>
    </message>
    <message>
        <source>No meeting has voted on it yet.</source>
        <translation>Aucune réunion ne s’est encore prononcée.</translation>
    </message>
    <message>
        <source>The meeting that voted had no quorum.</source>
        <translation>La réunion qui a voté n’avait pas le quorum.</translation>
    </message>
    <message>
        <source>The vote did not carry it.</source>
        <translation>Le vote ne l’a pas adoptée.</translation>
    </message>
    <message>
        <source>Every chief information officer must endorse it after the vote.</source>
        <translation>Chaque dirigeant principal de l’information doit l’appuyer après le vote.</translation>
    </message>
    <message>
        <source>Endorsements are missing: %1.</source>
        <translation>Il manque des appuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It was sent to the council already.</source>
        <translation>Elle a déjà été transmise au conseil.</translation>
    </message>
    <message>
        <source>It was withdrawn.</source>
        <translation>Elle a été retirée.</translation>
    </message>
    <message>
        <source>Vote of %1. %2</source>
        <translation>Vote du %1. %2</translation>
    </message>
    <message>
        <source>Something must be written here.</source>
        <translation>Il faut écrire quelque chose ici.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Le texte est trop long.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be seen. Write it anew.</source>
        <translation>Le texte contient un caractère invisible. Écrivez-le de nouveau.</translation>
    </message>
    <message>
        <source>Choose one, or write a code in small letters, digits and hyphens, for example “qc” or “on-toronto”.</source>
        <translation>Choisissez-en une, ou écrivez un code en lettres minuscules, chiffres et traits d’union, par exemple «&#xa0;qc&#xa0;» ou «&#xa0;on-toronto&#xa0;».</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>Ce n’est pas un jour.</translation>
    </message>
    <message>
        <source>There are too many entries.</source>
        <translation>Il y a trop d’éléments.</translation>
    </message>
    <message>
        <source>Something is named twice.</source>
        <translation>Quelque chose est nommé deux fois.</translation>
    </message>
    <message>
        <source>This contradicts something else that is written here.</source>
        <translation>Cela contredit autre chose qui est écrit ici.</translation>
    </message>
    <message>
        <source>The register cannot keep this.</source>
        <translation>Le registre ne peut pas garder ceci.</translation>
    </message>
    <message>
        <source>Withdrawn by the community</source>
        <translation>Retirée par la communauté</translation>
    </message>
</context>
<context>
    <name>acquis::ComparisonView</name>
    <message>
        <source>everything</source>
        <comment>no filter</comment>
        <translation>tout</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A&#xa0;: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B&#xa0;: %1</translation>
    </message>
    <message>
        <source>Both sides are the same now. Change the filters above: A stays as it is.</source>
        <translation>Les deux côtés sont pareils pour l’instant. Changez les filtres ci-dessus&#xa0;: A reste tel quel.</translation>
    </message>
    <message>
        <source>Two selections compared</source>
        <translation>Deux sélections comparées</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Permuter A et B</translation>
    </message>
    <message>
        <source>Keep B as A</source>
        <translation>Garder B comme A</translation>
    </message>
    <message>
        <source>Forget A</source>
        <translation>Oublier A</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A and B compared, as a table</source>
        <translation>A et B comparés, en tableau</translation>
    </message>
</context>
<context>
    <name>acquis::ConsensusSheet</name>
    <message>
        <source>%1 %2</source>
        <comment>evaluator and points</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>evaluator, points and reason</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Consensus of all evaluators</source>
        <translation>Consensus de tous les évaluateurs</translation>
    </message>
</context>
<context>
    <name>acquis::ContractAmendments</name>
    <message>
        <source>reaches %1</source>
        <translation>atteint %1</translation>
    </message>
    <message>
        <source>asks for approval</source>
        <translation>demande une approbation</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Option used</source>
        <translation>Option exercée</translation>
    </message>
    <message>
        <source>draft, no day</source>
        <translation>ébauche, sans date</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Total cumulatif</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>value %1, scope %2</source>
        <comment>sums of amendments of the value and of the scope</comment>
        <translation>valeur %1, portée %2</translation>
    </message>
    <message>
        <source>No option</source>
        <translation>Aucune option</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Add amendment</source>
        <translation>Ajouter une modification</translation>
    </message>
    <message>
        <source>Remove amendment</source>
        <translation>Retirer la modification</translation>
    </message>
    <message>
        <source>Day of the amendment</source>
        <translation>Date de la modification</translation>
    </message>
    <message>
        <source>Without a day it is a draft and does not count.</source>
        <translation>Sans date, c’est une ébauche qui ne compte pas.</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Ce qu’elle modifie</translation>
    </message>
    <message>
        <source>Change of the value</source>
        <translation>Variation de la valeur</translation>
    </message>
    <message>
        <source>With a minus sign when the value becomes less.</source>
        <translation>Avec le signe moins quand la valeur diminue.</translation>
    </message>
    <message>
        <source>Why it is amended</source>
        <translation>Motif de la modification</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>Nouvelle fin</translation>
    </message>
    <message>
        <source>Empty: the end stays.</source>
        <translation>Vide&#xa0;: la fin ne change pas.</translation>
    </message>
    <message>
        <source>Option that it uses</source>
        <translation>Option exercée par la modification</translation>
    </message>
    <message>
        <source>Number of the amendment</source>
        <translation>Numéro de la modification</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation>Ce qui est convenu</translation>
    </message>
</context>
<context>
    <name>acquis::ContractChainNote</name>
    <message>
        <source>The contracts that it scales up are being read…</source>
        <translation>Lecture des contrats qu’il étend…</translation>
    </message>
    <message>
        <source>Scaled up in %1 contracts: %2 in all.</source>
        <translation>Mis à l’échelle en %1 contrats&#xa0;: %2 en tout.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 days.</source>
        <translation>Du %1 au %2&#xa0;: %3 jours.</translation>
    </message>
    <message>
        <source>Other bodies took %1 through it, which makes %2.</source>
        <translation>D’autres organismes y ont pris %1, ce qui donne %2.</translation>
    </message>
    <message>
        <source>The contracts that it scales up could not be read: %1</source>
        <translation>Les contrats qu’il étend n’ont pas pu être lus&#xa0;: %1</translation>
    </message>
    <message>
        <source>File %1 cannot be found: the chain is counted without it.</source>
        <translation>Le dossier %1 est introuvable&#xa0;: la chaîne est comptée sans lui.</translation>
    </message>
</context>
<context>
    <name>acquis::ContractPanel</name>
    <message>
        <source>The file has ended; what was done stays as it was.</source>
        <translation>Le dossier est terminé; ce qui a été fait reste tel quel.</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>sans numéro</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>As signed</source>
        <translation>À la signature</translation>
    </message>
    <message>
        <source>Total now</source>
        <translation>Total actuel</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>None yet: add the one that the award leads to.</source>
        <translation>Aucun pour l’instant&#xa0;: ajoutez celui qui découle de l’attribution.</translation>
    </message>
    <message>
        <source>Size %1: %2 of the contract goes to subcontractors.</source>
        <comment>size class and share</comment>
        <translation>Taille %1&#xa0;: %2 du contrat va à des sous-traitants.</translation>
    </message>
    <message>
        <source>The money reaches %1 through %2: it counts as indirect, never as direct.</source>
        <translation>L’argent parvient à %1 par %2&#xa0;: il compte comme indirect, jamais comme direct.</translation>
    </message>
    <message>
        <source>%1 left on %2: confirm it by an amendment of the members.</source>
        <translation>%1 est parti le %2&#xa0;: confirmez-le par une modification des membres.</translation>
    </message>
    <message>
        <source>room left: %1</source>
        <translation>marge restante&#xa0;: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Ajouter un contrat</translation>
    </message>
    <message>
        <source>Remove contract</source>
        <translation>Retirer le contrat</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Kind of contract</source>
        <translation>Genre de contrat</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Numéro du contrat</translation>
    </message>
    <message>
        <source>Vendor who is paid</source>
        <translation>Fournisseur payé</translation>
    </message>
    <message>
        <source>Size of the vendor at the award</source>
        <translation>Taille du fournisseur à l’attribution</translation>
    </message>
    <message>
        <source>Firm that really makes it</source>
        <translation>Entreprise qui fabrique réellement</translation>
    </message>
    <message>
        <source>Size of the firm that makes it</source>
        <translation>Taille de l’entreprise qui fabrique</translation>
    </message>
    <message>
        <source>Value as signed, without options</source>
        <translation>Valeur à la signature, sans les options</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends, as signed</source>
        <translation>Fin, à la signature</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>Garantie jusqu’au</translation>
    </message>
    <message>
        <source>Scales up the contract of file</source>
        <translation>Étend le contrat du dossier</translation>
    </message>
    <message>
        <source>Number of the file of the first contract, if there is one.</source>
        <translation>Numéro du dossier du premier contrat, s’il y en a un.</translation>
    </message>
    <message>
        <source>Options priced at the award</source>
        <translation>Options dont le prix est fixé à l’attribution</translation>
    </message>
    <message>
        <source>Option in English</source>
        <translation>Option en anglais</translation>
    </message>
    <message>
        <source>Option in French</source>
        <translation>Option en français</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Décider au plus tard le</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Exercée le</translation>
    </message>
    <message>
        <source>Firms behind the contract</source>
        <translation>Entreprises derrière le contrat</translation>
    </message>
    <message>
        <source>Others who may join</source>
        <translation>Adhésion d’autres organismes</translation>
    </message>
    <message>
        <source>Members of the consortium</source>
        <translation>Membres du consortium</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Dirige</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Quitté le</translation>
    </message>
    <message>
        <source>Subcontracts</source>
        <translation>Contrats de sous-traitance</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Other bodies may join this contract</source>
        <translation>D’autres organismes peuvent adhérer au contrat</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Ceiling of all who join</source>
        <translation>Plafond de toutes les adhésions</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>Qui peut adhérer</translation>
    </message>
    <message>
        <source>Who joined</source>
        <translation>Qui a adhéré</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>Aucune phase</translation>
    </message>
    <message>
        <source>Phase that it pays</source>
        <translation>Phase payée</translation>
    </message>
    <message>
        <source>Share of the value</source>
        <translation>Part de la valeur</translation>
    </message>
    <message>
        <source>Paid to micro, small and medium firms so far: %1 directly, %2 through others, of %3 in all.</source>
        <translation>Payé jusqu’ici aux micro, petites et moyennes entreprises&#xa0;: %1 directement, %2 par l’entremise d’autrui, sur %3 en tout.</translation>
    </message>
</context>
<context>
    <name>acquis::ContractWords</name>
    <message>
        <source>Main contract</source>
        <translation>Contrat principal</translation>
    </message>
    <message>
        <source>Proof of concept</source>
        <translation>Validation de principe</translation>
    </message>
    <message>
        <source>Call-up</source>
        <translation>Commande subséquente</translation>
    </message>
    <message>
        <source>Joined contract</source>
        <translation>Contrat auquel on s’est joint</translation>
    </message>
    <message>
        <source>Passed on to its maker</source>
        <translation>Transmis au fabricant</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>Résiliation</translation>
    </message>
    <message>
        <source>Members of the consortium</source>
        <translation>Membres du consortium</translation>
    </message>
    <message>
        <source>More of the same</source>
        <translation>Même chose en plus grande quantité</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Nouveau besoin</translation>
    </message>
    <message>
        <source>Change of price</source>
        <translation>Changement de prix</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Unforeseen</source>
        <translation>Imprévu</translation>
    </message>
    <message>
        <source>Option used</source>
        <translation>Option exercée</translation>
    </message>
    <message>
        <source>The contract ends</source>
        <translation>Le contrat prend fin</translation>
    </message>
    <message>
        <source>Decide on the option</source>
        <translation>Décider de l’option</translation>
    </message>
    <message>
        <source>The warranty ends</source>
        <translation>La garantie prend fin</translation>
    </message>
    <message>
        <source>Decide on the trial</source>
        <translation>Décider de la suite de l’essai</translation>
    </message>
    <message>
        <source>A pilot lasts eighteen months at most</source>
        <translation>Un projet pilote dure au plus dix-huit mois</translation>
    </message>
    <message>
        <source>Others may join until then</source>
        <translation>D’autres peuvent se joindre jusque-là</translation>
    </message>
    <message>
        <source>Milestone due</source>
        <translation>Jalon à atteindre</translation>
    </message>
    <message>
        <source>A member left: confirm the consortium</source>
        <translation>Un membre est parti&#xa0;: confirmer le consortium</translation>
    </message>
    <message>
        <source>Delete the data and confirm it</source>
        <translation>Supprimer les données et le confirmer</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Paper work</source>
        <translation>Formalités</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>The market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Connaissances</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>no day of receipt</source>
        <translation>sans date de réception</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>à payer aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>à payer dans %n jour</numerusform>
            <numerusform>à payer dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>in dispute, the clock stands still</source>
        <translation>en litige, le délai est suspendu</translation>
    </message>
    <message numerus="yes">
        <source>paid late by %n day(s)</source>
        <translation>
            <numerusform>payée avec %n jour de retard</numerusform>
            <numerusform>payée avec %n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>en retard de %n jour</numerusform>
            <numerusform>en retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>paid on time</source>
        <translation>payée à temps</translation>
    </message>
    <message>
        <source>not offered yet</source>
        <translation>pas encore offerte</translation>
    </message>
    <message>
        <source>no days to ask are set</source>
        <translation>aucun délai pour la demander n’est fixé</translation>
    </message>
    <message>
        <source>may be asked for today, the last day</source>
        <translation>peut être demandée aujourd’hui, le dernier jour</translation>
    </message>
    <message numerus="yes">
        <source>may be asked for until %1, %n day(s) left</source>
        <translation>
            <numerusform>peut être demandée jusqu’au %1, il reste %n jour</numerusform>
            <numerusform>peut être demandée jusqu’au %1, il reste %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>asked for, not held yet</source>
        <translation>demandée, pas encore tenue</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>not asked for by %1</source>
        <translation>non demandée au %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Who approves at the new total: %1.</source>
        <translation>Qui approuve au nouveau total&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All amendments together are above %1 of the value as signed: approval is asked for.</source>
        <translation>L’ensemble des modifications dépasse %1 de la valeur signée&#xa0;: une approbation est demandée.</translation>
    </message>
    <message>
        <source>The rules cannot be asked for this change: they do not cover its day or its amount.</source>
        <translation>Les règles ne peuvent pas être consultées pour cette modification&#xa0;: elles ne couvrent pas sa date ou son montant.</translation>
    </message>
    <message>
        <source>The new total, %1, reaches the limit of %2 by the rule: %3.</source>
        <translation>Le nouveau total, %1, atteint le seuil de %2 selon la règle&#xa0;: %3.</translation>
    </message>
    <message>
        <source>(Rule: %1.)</source>
        <translation>(Règle&#xa0;: %1.)</translation>
    </message>
</context>
<context>
    <name>acquis::CountsStrip</name>
    <message numerus="yes">
        <source>%1 same as before</source>
        <translation>
            <numerusform>%1 inchangée</numerusform>
            <numerusform>%1 inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 nouvelle</numerusform>
            <numerusform>%1 nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <translation>
            <numerusform>%1 modifiée</numerusform>
            <numerusform>%1 modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 held back</source>
        <translation>
            <numerusform>%1 mise de côté</numerusform>
            <numerusform>%1 mises de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 no longer there</source>
        <translation>
            <numerusform>%1 disparue</numerusform>
            <numerusform>%1 disparues</numerusform>
        </translation>
    </message>
    <message>
        <source>See old and new</source>
        <translation>Voir l’ancien et le nouveau</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
</context>
<context>
    <name>acquis::CoverageView</name>
    <message>
        <source>What is counted in which year</source>
        <translation>Ce qui est compté, par exercice</translation>
    </message>
    <message>
        <source>Counted: %1. Same-named lines left out of some years: %2. Amortisation left out: %3.</source>
        <translation>Compté&#xa0;: %1. Lignes de même nom non comptées certains exercices&#xa0;: %2. Amortissement non compté&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>left out, amortisation: %1</source>
        <translation>non compté, amortissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>non compté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>acquis::CrosswalkEditor</name>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>for programs only</source>
        <translation>programmes seulement</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Ce champ est obligatoire.</translation>
    </message>
    <message>
        <source>Write the fiscal year as 2016-17, or leave it blank.</source>
        <translation>Écrivez l’exercice sous la forme 2016-2017, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>This year is before the first one.</source>
        <translation>Cet exercice précède le premier.</translation>
    </message>
    <message>
        <source>No ministry has this name. Choose one from the list, or leave it blank.</source>
        <translation>Aucun ministère ne porte ce nom. Choisissez-en un dans la liste, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>No ministry has this name. Choose one from the list.</source>
        <translation>Aucun ministère ne porte ce nom. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>No program has this name. Choose one from the list.</source>
        <translation>Aucun programme ne porte ce nom. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Another row says already what these words stand for in this place and from this year.</source>
        <translation>Une autre ligne dit déjà à quoi ces mots correspondent à cet endroit et depuis cet exercice.</translation>
    </message>
    <message>
        <source>Change a row</source>
        <translation>Modifier une ligne</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Nature</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>As written in the sour&amp;ce (required)</source>
        <translation>Écrit ainsi dans la sour&amp;ce (obligatoire)</translation>
    </message>
    <message>
        <source>Sta&amp;nds for (required)</source>
        <translation>Corres&amp;pond à (obligatoire)</translation>
    </message>
    <message>
        <source>Only within this &amp;ministry</source>
        <translation>Seulement dans ce min&amp;istère</translation>
    </message>
    <message>
        <source>Only with this c&amp;omponent</source>
        <translation>Seulement avec ce &amp;volet</translation>
    </message>
    <message>
        <source>F&amp;irst fiscal year</source>
        <translation>Premier e&amp;xercice</translation>
    </message>
    <message>
        <source>&amp;Last fiscal year</source>
        <translation>Dernier exercic&amp;e</translation>
    </message>
    <message>
        <source>So&amp;urce of this correspondence (required)</source>
        <translation>&amp;Source de cette correspondance (obligatoire)</translation>
    </message>
    <message>
        <source>for example %1</source>
        <comment>a fiscal year</comment>
        <translation>par exemple %1</translation>
    </message>
    <message>
        <source>type part of a name</source>
        <translation>tapez une partie du nom</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregis&amp;trer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>acquis::CrosswalkModel</name>
    <message>
        <source>any</source>
        <comment>ministry: the row holds in any</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>any</source>
        <comment>component: the row holds with any</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>the beginning</source>
        <comment>first year: the row holds from</comment>
        <translation>le début</translation>
    </message>
    <message>
        <source>today</source>
        <comment>last year: the row holds until</comment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>As written in the source</source>
        <translation>Écrit ainsi dans la source</translation>
    </message>
    <message>
        <source>Within ministry</source>
        <translation>Dans le ministère</translation>
    </message>
    <message>
        <source>With component</source>
        <translation>Avec le volet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Correspond à</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>acquis::CrosswalkView</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <comment>of the crosswalk</comment>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Written so in %1</source>
        <translation>Écrit ainsi dans %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>Nom anglais</translation>
    </message>
    <message>
        <source>French name</source>
        <translation>Nom français</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Issu de</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Names over the years</source>
        <translation>Noms au fil des ans</translation>
    </message>
    <message>
        <source>Names that “%1” has borne</source>
        <translation>Noms que «&#xa0;%1&#xa0;» a portés</translation>
    </message>
    <message>
        <source>As written in the source</source>
        <translation>Écrit ainsi dans la source</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Fichier source</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Amount $</source>
        <translation>Montant&#xa0;$</translation>
    </message>
    <message>
        <source>Every ministry and program that the imported files name is known.</source>
        <translation>Tous les ministères et programmes que nomment les fichiers importés sont connus.</translation>
    </message>
    <message>
        <source>This register holds no lines yet. When files of accounts are imported, what they name and no row knows is listed here.</source>
        <translation>Ce registre ne contient encore aucune ligne. Quand des fichiers de comptes auront été importés, ce qu’ils nomment et qui est sans correspondance figurera ici.</translation>
    </message>
    <message>
        <source>Words that no row knows</source>
        <translation>Mots sans correspondance</translation>
    </message>
    <message numerus="yes">
        <source>%1 to join</source>
        <comment>words of sources</comment>
        <translation>
            <numerusform>%1 à rattacher</numerusform>
            <numerusform>%1 à rattacher</numerusform>
        </translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <translation>C&amp;hercher</translation>
    </message>
    <message>
        <source>Find in the crosswalk</source>
        <translation>Chercher dans le tableau de correspondance</translation>
    </message>
    <message>
        <source>words, names, sources</source>
        <translation>mots, noms, sources</translation>
    </message>
    <message>
        <source>Find in the crosswalk (Ctrl+F)</source>
        <translation>Chercher dans le tableau de correspondance (Ctrl+F)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Lignes à montrer</translation>
    </message>
    <message>
        <source>Ministries and programs</source>
        <translation>Ministères et programmes</translation>
    </message>
    <message>
        <source>Ministries only</source>
        <translation>Ministères seulement</translation>
    </message>
    <message>
        <source>Programs only</source>
        <translation>Programmes seulement</translation>
    </message>
    <message>
        <source>&amp;Add a row…</source>
        <translation>A&amp;jouter une ligne…</translation>
    </message>
    <message>
        <source>&amp;Change the row…</source>
        <translation>&amp;Modifier la ligne…</translation>
    </message>
    <message>
        <source>&amp;Remove the row</source>
        <translation>&amp;Retirer la ligne</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add a row (Insert)</source>
        <translation>Ajouter une ligne (Inser)</translation>
    </message>
    <message>
        <source>Change the chosen row (F2)</source>
        <translation>Modifier la ligne choisie (F2)</translation>
    </message>
    <message>
        <source>Remove the chosen row (Delete)</source>
        <translation>Retirer la ligne choisie (Suppr)</translation>
    </message>
    <message>
        <source>This register is read-only: rows can be read and copied, but not changed. Ask for the right to write to its file, or copy it elsewhere.</source>
        <translation>Ce registre est en lecture seule&#xa0;: les lignes peuvent être lues et copiées, mais pas modifiées. Demandez le droit d’écrire dans son fichier, ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <translation>Tableau de correspondance</translation>
    </message>
    <message>
        <source>Names of the chosen unit over the years</source>
        <translation>Noms de l’unité choisie au fil des ans</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Rattacher…</translation>
    </message>
    <message>
        <source>Say which ministry or program these words stand for</source>
        <translation>Dire à quel ministère ou programme ces mots correspondent</translation>
    </message>
</context>
<context>
    <name>acquis::DateSlider</name>
    <message>
        <source>not covered</source>
        <translation>non couvert</translation>
    </message>
    <message>
        <source>no way is open</source>
        <translation>aucune voie ouverte</translation>
    </message>
    <message>
        <source>limits %1</source>
        <comment>amounts</comment>
        <translation>seuils %1</translation>
    </message>
</context>
<context>
    <name>acquis::DeliveryPanel</name>
    <message>
        <source>The file has ended; what was done stays as it was.</source>
        <translation>Le dossier est terminé; ce qui a été fait reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>%n to be deleted and confirmed</source>
        <translation>
            <numerusform>%n à supprimer et à confirmer</numerusform>
            <numerusform>%n à supprimer et à confirmer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number and vendor of a contract</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n due and not reached</source>
        <translation>
            <numerusform>%n échu et non atteint</numerusform>
            <numerusform>%n échus et non atteints</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whether it goes on, changes or ends, and why.</source>
        <translation>Dites si l’essai se poursuit, change ou s’arrête, et pourquoi.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Promised and reached</source>
        <translation>Promis et atteint</translation>
    </message>
    <message>
        <source>Trial and decision</source>
        <translation>Essai et décision</translation>
    </message>
    <message>
        <source>Data to be deleted</source>
        <translation>Données à supprimer</translation>
    </message>
    <message>
        <source>Accept what is due</source>
        <translation>Accepter ce qui est échu</translation>
    </message>
    <message>
        <source>Milestone in English</source>
        <translation>Jalon en anglais</translation>
    </message>
    <message>
        <source>Milestone in French</source>
        <translation>Jalon en français</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Atteint le</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Acceptée par</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What was promised, and what was reached</source>
        <translation>Ce qui était promis et ce qui a été atteint</translation>
    </message>
    <message>
        <source>Measure in English</source>
        <translation>Mesure en anglais</translation>
    </message>
    <message>
        <source>Measure in French</source>
        <translation>Mesure en français</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mesuré le</translation>
    </message>
    <message>
        <source>The trial lasts until</source>
        <translation>L’essai dure jusqu’au</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Décider au plus tard le</translation>
    </message>
    <message>
        <source>Empty: thirty days before the end.</source>
        <translation>Vide&#xa0;: trente jours avant la fin.</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Ce qui est mesuré</translation>
    </message>
    <message>
        <source>Decision: go on, change or end, and why</source>
        <translation>Décision&#xa0;: poursuivre, changer ou arrêter, et pourquoi</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Data that the purchase holds</source>
        <translation>Données que contient l’achat</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personnelles</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservées jusqu’au</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Supprimées le</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
</context>
<context>
    <name>acquis::DeterminationExports</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the determination as PDF</source>
        <translation>Enregistrer la détermination en PDF</translation>
    </message>
    <message>
        <source>the determination</source>
        <translation>la détermination</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Imprimé.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the determination as JSON</source>
        <translation>Enregistrer la détermination en JSON</translation>
    </message>
    <message>
        <source>&amp;Copy the determination</source>
        <translation>&amp;Copier la détermination</translation>
    </message>
    <message>
        <source>Save the determination as &amp;PDF…</source>
        <translation>Enregistrer la détermination en &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Print the determination…</source>
        <translation>&amp;Imprimer la détermination…</translation>
    </message>
    <message>
        <source>Save the determination as &amp;JSON…</source>
        <translation>Enregistrer la détermination en &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Language of the document</source>
        <translation>&amp;Langue du document</translation>
    </message>
    <message>
        <source>As the &amp;screen</source>
        <translation>Celle de l’é&amp;cran</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Anglais</translation>
    </message>
    <message>
        <source>&amp;French</source>
        <translation>&amp;Français</translation>
    </message>
    <message>
        <source>&amp;Both, one after the other</source>
        <translation>Les &amp;deux, l’une après l’autre</translation>
    </message>
    <message>
        <source>The answer is copied.</source>
        <translation>La réponse est copiée.</translation>
    </message>
    <message>
        <source>Paste it into a document or a message: it carries its reasons and sources.</source>
        <translation>Collez-la dans un document ou un message&#xa0;: elle porte ses motifs et ses sources.</translation>
    </message>
</context>
<context>
    <name>acquis::DeterminationHtml</name>
    <message>
        <source>%1; %2</source>
        <comment>citation, confidence</comment>
        <extracomment>A citation and the code that says how sure it is: [Directive, section 5, R]</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 (%2):</source>
        <comment>a duty, the layer of rules it comes from</comment>
        <translation>%1 (%2)&#xa0;:</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Obligations</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>Too late.</source>
        <translation>Trop tard.</translation>
    </message>
    <message>
        <source>Award on %1 at the earliest.</source>
        <translation>Attribution le %1 au plus tôt.</translation>
    </message>
    <message>
        <source>Award on %1 at the earliest: %2.</source>
        <translation>Attribution le %1 au plus tôt&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What to do instead</source>
        <translation>Que faire à la place</translation>
    </message>
    <message>
        <source>The sources contradict each other. Check your directive:</source>
        <translation>Les sources se contredisent. Vérifiez votre directive&#xa0;:</translation>
    </message>
    <message>
        <source>The source that decides is derived or was not read. Check your directive:</source>
        <translation>La source qui décide est déduite ou n’a pas été lue. Vérifiez votre directive&#xa0;:</translation>
    </message>
    <message>
        <source>%1; the rules held here state: %2</source>
        <translation>%1; les règles consignées ici disent&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a route, its verdict</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>No rule held here speaks of it.</source>
        <translation>Aucune règle consignée ici n’en parle.</translation>
    </message>
    <message>
        <source>No trade agreement speaks of this buyer.</source>
        <translation>Aucun accord commercial ne parle de cet acheteur.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an agreement, whether it binds</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (not verified: check your directive)</source>
        <translation>%1 (non vérifié&#xa0;: vérifiez votre directive)</translation>
    </message>
    <message>
        <source>may be used</source>
        <translation>peut être invoqué</translation>
    </message>
    <message>
        <source>may not be used</source>
        <translation>ne peut pas être invoqué</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reason, whether it may be used</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <extracomment>Whose list; accepted or not. The rule&apos;s sentence follows.</extracomment>
        <translation>%1, %2&#xa0;:</translation>
    </message>
    <message>
        <source>Reasons not to compete</source>
        <translation>Motifs de ne pas mettre en concurrence</translation>
    </message>
    <message>
        <source>Award on %1 at the earliest, later by the days of posting: their number is not held here.</source>
        <translation>Attribution le %1 au plus tôt, retardée des jours d’affichage&#xa0;: leur nombre n’est pas connu ici.</translation>
    </message>
    <message>
        <source>No minimum time before an award stands in the rules held here.</source>
        <translation>Les règles consignées ici ne fixent aucun délai minimal avant l’attribution.</translation>
    </message>
</context>
<context>
    <name>acquis::DeterminationWords</name>
    <message>
        <source>on the last day</source>
        <translation>le dernier jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days early</source>
        <translation>
            <numerusform>%n jour d’avance</numerusform>
            <numerusform>%n jours d’avance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n jour ouvrable</numerusform>
            <numerusform>%n jours ouvrables</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <comment>an agreement</comment>
        <translation>%1 (non vérifié)</translation>
    </message>
    <message>
        <source>No trade agreement binds at %1.</source>
        <translation>Aucun accord commercial ne lie à %1.</translation>
    </message>
    <message>
        <source>Trade agreements that bind at %1: %2.</source>
        <translation>Accords commerciaux qui lient à %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes are required.</source>
        <translation>
            <numerusform>%n devis est exigé.</numerusform>
            <numerusform>%n devis sont exigés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Required route: %1.</source>
        <translation>Voie exigée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Required routes: %1.</source>
        <translation>Voies exigées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>At %1, the required route comes too late.</source>
        <translation>À %1, la voie exigée arrive trop tard.</translation>
    </message>
    <message>
        <source>In time, with their own conditions: %1.</source>
        <translation>À temps, sous leurs propres conditions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check your directive: what the rules held here require is not verified.</source>
        <translation>Vérifiez votre directive&#xa0;: ce qu’exigent les règles consignées ici n’est pas vérifié.</translation>
    </message>
    <message>
        <source>No route is open.</source>
        <translation>Aucune voie n’est ouverte.</translation>
    </message>
    <message numerus="yes">
        <source>No single route is required; %n may be taken.</source>
        <translation>
            <numerusform>Aucune voie n’est exigée; %n peut être prise.</numerusform>
            <numerusform>Aucune voie n’est exigée; %n peuvent être prises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check your directive: no open route is verified.</source>
        <translation>Vérifiez votre directive&#xa0;: aucune voie ouverte n’est vérifiée.</translation>
    </message>
    <message>
        <source>To buy from the one firm without asking others needs a reason not to compete.</source>
        <translation>Acheter de cette seule entreprise sans en consulter d’autres exige un motif de ne pas mettre en concurrence.</translation>
    </message>
    <message>
        <source>This is a trial: nothing is entered.</source>
        <translation>C’est un essai&#xa0;: rien n’est inscrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n devis</numerusform>
            <numerusform>%n devis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days of posting</source>
        <translation>
            <numerusform>%n jour d’affichage</numerusform>
            <numerusform>%n jours d’affichage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days to ask for a debriefing</source>
        <translation>
            <numerusform>%n jour pour demander un compte rendu</numerusform>
            <numerusform>%n jours pour demander un compte rendu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>records kept for %n years</source>
        <translation>
            <numerusform>documents conservés %n an</numerusform>
            <numerusform>documents conservés %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vendors invited</source>
        <translation>
            <numerusform>%n fournisseur invité</numerusform>
            <numerusform>%n fournisseurs invités</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a duty, its measure</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more requirements</source>
        <translation>
            <numerusform>%n autre exigence</numerusform>
            <numerusform>%n autres exigences</numerusform>
        </translation>
    </message>
    <message>
        <source>Check your delegation</source>
        <translation>Vérifiez votre délégation</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; over on %3 at the earliest.</source>
        <translation>%1&#xa0;: %2; fini le %3 au plus tôt.</translation>
    </message>
    <message>
        <source>%1: %2; over on %3 at the earliest; begin no later than %4.</source>
        <translation>%1&#xa0;: %2; fini le %3 au plus tôt; commencer au plus tard le %4.</translation>
    </message>
    <message>
        <source>No rule held here speaks of it.</source>
        <translation>Aucune règle consignée ici n’en parle.</translation>
    </message>
    <message>
        <source>Check your directive: %1</source>
        <translation>Vérifiez votre directive&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>routes, their verdict</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more: %1</source>
        <translation>
            <numerusform>%n autre&#xa0;: %1</numerusform>
            <numerusform>%n autres&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Limits on both sides: %2.</source>
        <translation>%1 Limites de part et d’autre&#xa0;: %2.</translation>
    </message>
    <message>
        <source>one firm is meant</source>
        <translation>une seule entreprise est visée</translation>
    </message>
    <message>
        <source>an Ontario business</source>
        <translation>une entreprise de l’Ontario</translation>
    </message>
    <message>
        <source>not an Ontario business</source>
        <translation>pas une entreprise de l’Ontario</translation>
    </message>
    <message>
        <source>headquarters in the United States</source>
        <translation>siège social aux États-Unis</translation>
    </message>
    <message>
        <source>headquarters not in the United States</source>
        <translation>siège social hors des États-Unis</translation>
    </message>
    <message numerus="yes">
        <source>%n employees in Canada</source>
        <translation>
            <numerusform>%n employé au Canada</numerusform>
            <numerusform>%n employés au Canada</numerusform>
        </translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an amount, before taxes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (with the need: %2)</source>
        <translation>%1 (avec le besoin&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Award no later than</source>
        <translation>Attribuer au plus tard le</translation>
    </message>
    <message>
        <source>none given</source>
        <comment>reasons not to compete</comment>
        <translation>aucun indiqué</translation>
    </message>
    <message>
        <source>%1 (%2, version %3)</source>
        <comment>pack, its id</comment>
        <translation>%1 (%2, version %3)</translation>
    </message>
    <message>
        <source>%1: an award on %2 at the earliest, where the last day for it is %3 (%4).</source>
        <extracomment>%1: a route; %2 and %3: days; %4: &quot;6 days late&quot;</extracomment>
        <translation>%1&#xa0;: attribution le %2 au plus tôt, alors que le dernier jour est le %3 (%4).</translation>
    </message>
    <message>
        <source>Award no later than %1.</source>
        <translation>Attribuer au plus tard le %1.</translation>
    </message>
</context>
<context>
    <name>acquis::DocumentKeeping</name>
    <message numerus="yes">
        <source>%n file(s) were not attached.</source>
        <translation>
            <numerusform>%n fichier n’a pas été joint.</numerusform>
            <numerusform>%n fichiers n’ont pas été joints.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to keep.</source>
        <translation>%1 est vide&#xa0;: il n’y a rien à conserver.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Choose it again where it is now.</source>
        <translation>%1 n’est plus là. Choisissez-le de nouveau là où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read. Close the program that writes it and attach it again.</source>
        <translation>%1 a été modifié pendant sa lecture. Fermez le programme qui l’écrit et joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 could not be read. See whether it is a file that you may read.</source>
        <translation>%1 n’a pas pu être lu. Vérifiez qu’il s’agit d’un fichier que vous pouvez lire.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Attaching %1 (%2 of %3)…</source>
        <translation>Ajout de %1 (%2 sur %3)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of attaching</source>
        <translation>Progression de l’ajout</translation>
    </message>
    <message>
        <source>%1 has %2. A document may have at most %3 MB: keep it elsewhere and attach a note that says where.</source>
        <translation>%1 a %2. Un document peut avoir au plus %3&#xa0;Mo&#xa0;: conservez-le ailleurs et joignez une note qui dit où.</translation>
    </message>
    <message>
        <source>Nothing was attached to %1.</source>
        <translation>Rien n’a été joint à %1.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile so that no document may be added.</source>
        <translation>Le dossier a été modifié entre-temps et aucun document ne peut plus y être ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are attached to %1.</source>
        <translation>
            <numerusform>%n document est joint à %1.</numerusform>
            <numerusform>%n documents sont joints à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were still being read when another file was opened.</source>
        <translation>Ils étaient encore en lecture quand un autre dossier a été ouvert.</translation>
    </message>
</context>
<context>
    <name>acquis::DocumentWords</name>
    <message>
        <source>What may be done: determination of the rules</source>
        <translation>Ce qui peut être fait&#xa0;: détermination des règles</translation>
    </message>
    <message>
        <source>The need</source>
        <translation>Le besoin</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>The routes</source>
        <translation>Les voies</translation>
    </message>
    <message>
        <source>Trade agreements</source>
        <translation>Accords commerciaux</translation>
    </message>
    <message>
        <source>How sure a source is</source>
        <translation>Fiabilité des sources</translation>
    </message>
    <message>
        <source>Rules and proof</source>
        <translation>Règles et preuve</translation>
    </message>
    <message>
        <source>%1 (%2), version %3</source>
        <translation>%1 (%2), version %3</translation>
    </message>
    <message>
        <source>Digest of the need (SHA-256): %1</source>
        <translation>Empreinte du besoin (SHA-256)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made with Acquis %1 on %2.</source>
        <translation>Fait avec Acquis %1 le %2.</translation>
    </message>
    <message>
        <source>Only the days that rules impose are counted.</source>
        <translation>Seuls les jours qu’imposent les règles sont comptés.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 de %2</translation>
    </message>
</context>
<context>
    <name>acquis::DocumentsPanel</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Other files are being attached.</source>
        <translation>D’autres fichiers sont en cours d’ajout.</translation>
    </message>
    <message>
        <source>Wait until they are in the list, or cancel, and attach these again.</source>
        <translation>Attendez qu’ils soient dans la liste, ou annulez, puis joignez ceux-ci de nouveau.</translation>
    </message>
    <message>
        <source>There are no files to paste.</source>
        <translation>Il n’y a aucun fichier à coller.</translation>
    </message>
    <message>
        <source>Copy files in the file manager of the system, then paste them here.</source>
        <translation>Copiez des fichiers dans le gestionnaire de fichiers du système, puis collez-les ici.</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Files of this kind may do something when they are opened. Save a copy to look at it with care.</source>
        <translation>Les fichiers de ce genre peuvent agir dès leur ouverture. Enregistrez une copie pour l’examiner avec prudence.</translation>
    </message>
    <message>
        <source>The system knows no program for it. Save a copy and open it where there is one.</source>
        <translation>Le système ne connaît aucun programme pour ce fichier. Enregistrez une copie et ouvrez-la là où il y en a un.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save a copy of the document</source>
        <translation>Enregistrer une copie du document</translation>
    </message>
    <message>
        <source>The SHA-256 is copied.</source>
        <translation>L’empreinte SHA-256 est copiée.</translation>
    </message>
    <message>
        <source>It proves what %1 held when it was attached.</source>
        <translation>Elle prouve ce que contenait %1 au moment où il a été joint.</translation>
    </message>
    <message>
        <source>%1 was taken off the list.</source>
        <translation>%1 a été retiré de la liste.</translation>
    </message>
    <message>
        <source>Its content stays in the register for undo and for auditors.</source>
        <translation>Son contenu reste dans le registre pour l’annulation et pour les vérificateurs.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents of the file</source>
        <translation>Documents du dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Ajouté par</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Nothing is attached yet. Choose files, drop them here, or paste them: quotes, e-mails, drawings, signed papers. Each is kept in the register with its digest.</source>
        <translation>Rien n’est encore joint. Choisissez des fichiers, déposez-les ici ou collez-les&#xa0;: devis, courriels, dessins, documents signés. Chacun est conservé dans le registre avec son empreinte.</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Coller des fichiers</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Copier l’empreinte SHA-256</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>For example: quote of a firm, e-mail with the approval.</source>
        <translation>Par exemple&#xa0;: devis d’une entreprise, courriel d’approbation.</translation>
    </message>
    <message>
        <source>It decides who is given the document when the file is given out.</source>
        <translation>Elle détermine à qui le document est remis lorsque le dossier est communiqué.</translation>
    </message>
</context>
<context>
    <name>acquis::DropArea</name>
    <message>
        <source>Drop files here, or choose them</source>
        <translation>Déposez des fichiers ici ou choisissez-les</translation>
    </message>
    <message>
        <source>No register is open. Make one first; the files then go into it.</source>
        <translation>Aucun registre n’est ouvert. Créez-en un d’abord; les fichiers y seront ajoutés.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Make a register…</source>
        <translation>Créer un registre…</translation>
    </message>
    <message>
        <source>Ministry statements of the Public Accounts of Ontario, lists of contracts and tables of vendors, as CSV files, and share packages. The format is found from the content. You see what would change before anything is written.</source>
        <translation>États des ministères des Comptes publics de l’Ontario, listes de contrats et tableaux de fournisseurs, en fichiers CSV, et paquets de partage. Le format est trouvé d’après le contenu. Vous voyez ce qui changerait avant que quoi que ce soit soit écrit.</translation>
    </message>
</context>
<context>
    <name>acquis::DueCalendarView</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Jours restants</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Being looked up…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Nothing ends and nothing is due.</source>
        <translation>Rien ne prend fin et rien n’est à faire.</translation>
    </message>
    <message>
        <source>What ends and what is due</source>
        <translation>Ce qui prend fin et ce qui est à faire</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>D’ici</translation>
    </message>
    <message>
        <source>%1 dates, %2 late</source>
        <comment>entries of the calendar, of which late</comment>
        <translation>%1 échéances, dont %2 en retard</translation>
    </message>
</context>
<context>
    <name>acquis::DuplicateBanner</name>
    <message>
        <source>Possibly the same firm: “%1”</source>
        <translation>Peut-être la même entreprise&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Likeness %1: %2.</source>
        <extracomment>%1: percent; %2: reasons</extracomment>
        <translation>Ressemblance de %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are likely; they stand in “Possible duplicates”.</source>
        <translation>
            <numerusform>%n autre est probable; elle figure dans «&#xa0;Doublons possibles&#xa0;».</numerusform>
            <numerusform>%n autres sont probables; elles figurent dans «&#xa0;Doublons possibles&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Same firm</source>
        <translation>Même entreprise</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
</context>
<context>
    <name>acquis::DuplicatesView</name>
    <message numerus="yes">
        <source>%n pairs are merged: of each the vendor that was entered first stays, and names and numbers of both are kept. Pairs in two places or with two numbers are left to you. It can be undone.</source>
        <translation>
            <numerusform>%n paire est fusionnée&#xa0;: le fournisseur saisi en premier demeure, et les noms et numéros des deux sont gardés. Les paires en deux lieux ou ayant deux numéros vous sont laissées. On peut l’annuler.</numerusform>
            <numerusform>%n paires sont fusionnées&#xa0;: de chacune, le fournisseur saisi en premier demeure, et les noms et numéros des deux sont gardés. Les paires en deux lieux ou ayant deux numéros vous sont laissées. On peut l’annuler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge these vendors?</source>
        <translation>Fusionner ces fournisseurs?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>First vendor</source>
        <translation>Premier fournisseur</translation>
    </message>
    <message>
        <source>Second vendor</source>
        <translation>Second fournisseur</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Being looked for…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of vendors</source>
        <translation>
            <numerusform>%n paire de fournisseurs</numerusform>
            <numerusform>%n paires de fournisseurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Vendors that may be one firm are being looked for…</source>
        <translation>Recherche de fournisseurs qui sont peut-être une même entreprise…</translation>
    </message>
    <message>
        <source>The search was cancelled. Choose a likeness to begin again.</source>
        <translation>La recherche a été annulée. Choisissez une ressemblance pour recommencer.</translation>
    </message>
    <message>
        <source>No two vendors look like one firm. Lower the likeness to see weaker pairs.</source>
        <translation>Aucune paire de fournisseurs ne semble être une même entreprise. Baissez la ressemblance pour voir des paires plus faibles.</translation>
    </message>
    <message numerus="yes">
        <source>Merge all %n…</source>
        <translation>
            <numerusform>Fusionner %n paire…</numerusform>
            <numerusform>Fusionner les %n paires…</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Pairs of vendors that may be one firm</source>
        <translation>Paires de fournisseurs qui sont peut-être une même entreprise</translation>
    </message>
    <message>
        <source>Likeness from</source>
        <translation>Ressemblance dès</translation>
    </message>
    <message>
        <source>Sure from, in percent</source>
        <translation>Sûres dès, en pour cent</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Paire suivante</translation>
    </message>
    <message>
        <source>Comparing names…</source>
        <translation>Comparaison des noms…</translation>
    </message>
    <message>
        <source>Names compared</source>
        <translation>Noms comparés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>acquis::DutiesView</name>
    <message>
        <source>Duty</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Second part of a panel&apos;s title: &quot;3 met, 2 missing&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n remplie</numerusform>
            <numerusform>%n remplies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manquante</numerusform>
            <numerusform>%n manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>This stage asks for nothing.</source>
        <translation>Cette étape ne demande rien.</translation>
    </message>
    <message>
        <source>Asked by good practice, not by a rule.</source>
        <translation>Demandé par la bonne pratique, non par une règle.</translation>
    </message>
    <message>
        <source>The file can go on without it when a reason is written.</source>
        <translation>Le dossier peut avancer sans elle si un motif est indiqué.</translation>
    </message>
    <message>
        <source>Waived by %1 on %2: %3</source>
        <translation>Levée par %1 le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>A waiver needs a reason.</source>
        <translation>La levée d’une obligation doit être motivée.</translation>
    </message>
    <message>
        <source>A waiver needs an approver other than you.</source>
        <translation>La levée d’une obligation doit être approuvée par quelqu’un d’autre que vous.</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Obligations</translation>
    </message>
    <message>
        <source>Duties of this stage</source>
        <translation>Obligations de cette étape</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>The reason of a waiver is written, and nothing is waived with it.</source>
        <translation>Le motif d’une dispense est écrit, et aucune dispense n’est accordée.</translation>
    </message>
    <message>
        <source>Nobody of the office may waive it.</source>
        <translation>Personne du bureau ne peut lever cette obligation.</translation>
    </message>
    <message>
        <source>%1 may not waive it. Who may: %2.</source>
        <translation>%1 ne peut pas lever cette obligation. Peuvent le faire&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Reason of a waiver (required)</source>
        <translation>Motif de la levée (obligatoire)</translation>
    </message>
    <message>
        <source>Approver of a waiver (required)</source>
        <translation>Approbateur de la levée (obligatoire)</translation>
    </message>
    <message>
        <source>The file goes on only when it is met or waived.</source>
        <translation>Le dossier n’avance que si elle est remplie ou levée.</translation>
    </message>
    <message>
        <source>What lacks: %1.</source>
        <translation>Ce qui manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rule: %1, as asked on %2.</source>
        <translation>Règle&#xa0;: %1, consultée le %2.</translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation>Règle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is not verified: it was not read at its source, or another rule says otherwise. Write with the choice of the method who looked it up, or why it is taken all the same.</source>
        <translation>Elle n’est pas vérifiée&#xa0;: elle n’a pas été lue à la source, ou une autre règle dit le contraire. Inscrivez avec le choix de la méthode qui l’a consultée, ou pourquoi la méthode est retenue malgré tout.</translation>
    </message>
    <message>
        <source>It was not read at its source: check your directive.</source>
        <translation>Elle n’a pas été lue à la source&#xa0;: consultez votre directive.</translation>
    </message>
    <message>
        <source>The reason that is written: %1</source>
        <translation>Motif inscrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>acquis::EquivalenceView</name>
    <message>
        <source>Write something here.</source>
        <translation>Inscrivez quelque chose ici.</translation>
    </message>
    <message>
        <source>A standing of our own needs no rule: choose another government.</source>
        <translation>Notre propre statut n’a pas besoin de règle&#xa0;: choisissez un autre gouvernement.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>not in force yet</source>
        <translation>pas encore en vigueur</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>any category</source>
        <translation>toute catégorie</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <comment>government, category</comment>
        <translation>%1, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>Standing given by</source>
        <translation>Statut accordé par</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Counts in</source>
        <translation>Compte pour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n règle</numerusform>
            <numerusform>%n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>No standing of another government counts here yet. A rule says which one does, for which of our categories, from when, and who decided it.</source>
        <translation>Aucun statut d’un autre gouvernement ne compte encore ici. Une règle dit lequel compte, pour laquelle de nos catégories, à partir de quand et qui l’a décidé.</translation>
    </message>
    <message>
        <source>A standing that another government gave counts here when a rule says so; without one it is only known.</source>
        <translation>Un statut accordé par un autre gouvernement compte ici quand une règle le dit; sans règle, il est seulement connu.</translation>
    </message>
    <message>
        <source>Recognised standings</source>
        <translation>Statuts reconnus</translation>
    </message>
    <message>
        <source>Rules by which standings of others count here</source>
        <translation>Règles selon lesquelles les statuts d’autres comptent ici</translation>
    </message>
    <message>
        <source>We are</source>
        <translation>Nous sommes</translation>
    </message>
    <message>
        <source>Last day of the chosen rule</source>
        <translation>Dernier jour de la règle choisie</translation>
    </message>
    <message>
        <source>End the rule</source>
        <translation>Mettre fin à la règle</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Retirer la règle</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>A standing given by</source>
        <translation>Un statut accordé par</translation>
    </message>
    <message>
        <source>in the category</source>
        <translation>dans la catégorie</translation>
    </message>
    <message>
        <source>empty: any</source>
        <translation>vide&#xa0;: toutes</translation>
    </message>
    <message>
        <source>counts in</source>
        <translation>compte pour</translation>
    </message>
    <message>
        <source>for the category</source>
        <translation>pour la catégorie</translation>
    </message>
    <message>
        <source>It ends on</source>
        <translation>Prend fin le</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Reference of the decision</source>
        <translation>Référence de la décision</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Ajouter la règle</translation>
    </message>
</context>
<context>
    <name>acquis::EvaluationPanel</name>
    <message>
        <source>Nobody has declared conflicts of interest and confidentiality yet: the stage of the market keeps declarations.</source>
        <translation>Personne n’a encore fait de déclaration de conflits d’intérêts et de confidentialité&#xa0;: les déclarations se trouvent à l’étape du marché.</translation>
    </message>
    <message numerus="yes">
        <source>All %n declaration(s) are signed.</source>
        <translation>
            <numerusform>La déclaration est signée (%n).</numerusform>
            <numerusform>Les %n déclarations sont signées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed: %1.</source>
        <translation>Non signées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The bids were opened on %1.</source>
        <translation>Les soumissions ont été ouvertes le %1.</translation>
    </message>
    <message>
        <source>Bids may be opened after closing, on %1.</source>
        <translation>Les soumissions peuvent être ouvertes après la clôture, le %1.</translation>
    </message>
    <message>
        <source>%1 is not among the evaluators.</source>
        <translation>%1 ne fait pas partie des évaluateurs.</translation>
    </message>
    <message>
        <source>%1 has not signed a declaration and may not score.</source>
        <translation>%1 n’a pas signé de déclaration et ne peut pas noter.</translation>
    </message>
    <message>
        <source>Everybody has finished: all scores can be seen.</source>
        <translation>Tout le monde a terminé&#xa0;: toutes les notes sont visibles.</translation>
    </message>
    <message>
        <source>Still scoring: %1. Nobody sees the scores of another before all have finished.</source>
        <translation>Notent encore&#xa0;: %1. Personne ne voit les notes d’un autre avant que tous aient terminé.</translation>
    </message>
    <message>
        <source>%1, finished</source>
        <translation>%1, terminé</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n left</source>
        <translation>
            <numerusform>%1, il en reste %n</numerusform>
            <numerusform>%1, il en reste %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Soumission</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>criterion and weight</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sum of %1</source>
        <translation>Somme de %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Of it social, environmental, innovation</source>
        <translation>Dont social, environnemental, innovation</translation>
    </message>
    <message>
        <source>Not ranked because</source>
        <translation>Non classée parce que</translation>
    </message>
    <message>
        <source>%1, tied</source>
        <translation>%1, à égalité</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>concluded on %1</source>
        <translation>conclue le %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>pas encore complet</translation>
    </message>
    <message>
        <source>There are no criteria: the lowest price wins.</source>
        <translation>Il n’y a pas de critères&#xa0;: le prix le plus bas l’emporte.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes are tied for the first place.</source>
        <translation>
            <numerusform>%n soumission est à égalité au premier rang.</numerusform>
            <numerusform>%n soumissions sont à égalité au premier rang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bids cannot be opened before closing.</source>
        <translation>Les soumissions ne peuvent pas être ouvertes avant la clôture.</translation>
    </message>
    <message>
        <source>The request closes on %1.</source>
        <translation>La demande prend fin le %1.</translation>
    </message>
    <message>
        <source>Nobody opens a bid before everybody has declared.</source>
        <translation>Personne n’ouvre une soumission avant que tous aient fait leur déclaration.</translation>
    </message>
    <message>
        <source>Write a declaration for each person in the stage of the market.</source>
        <translation>Inscrivez une déclaration pour chaque personne à l’étape du marché.</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) missing.</source>
        <translation>
            <numerusform>Il manque %n note.</numerusform>
            <numerusform>Il manque %n notes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every bid needs points on every criterion before you can finish.</source>
        <translation>Chaque soumission doit avoir des points pour chaque critère avant que vous puissiez terminer.</translation>
    </message>
    <message>
        <source>Finish scoring?</source>
        <translation>Terminer la notation?</translation>
    </message>
    <message>
        <source>The scores of %1 can no longer be changed.</source>
        <translation>Les notes de %1 ne pourront plus être modifiées.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>J’ai terminé</translation>
    </message>
    <message>
        <source>Handed in on paper by %1</source>
        <translation>Remise sur papier par %1</translation>
    </message>
    <message>
        <source>Everybody gave the same.</source>
        <translation>Tous ont donné la même note.</translation>
    </message>
    <message numerus="yes">
        <source>%n consensus score(s) taken from what everybody gave.</source>
        <translation>
            <numerusform>%n note de consensus reprise de ce que tous ont donné.</numerusform>
            <numerusform>%n notes de consensus reprises de ce que tous ont donné.</numerusform>
        </translation>
    </message>
    <message>
        <source>The evaluation is concluded.</source>
        <translation>L’évaluation est conclue.</translation>
    </message>
    <message>
        <source>No bid may win.</source>
        <translation>Aucune soumission ne peut l’emporter.</translation>
    </message>
    <message>
        <source>%1 ranks first.</source>
        <translation>%1 se classe au premier rang.</translation>
    </message>
    <message>
        <source>Tied for the first place: %1.</source>
        <translation>À égalité au premier rang&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Quotes compared</source>
        <translation>Prix comparés</translation>
    </message>
    <message>
        <source>Scores, each alone</source>
        <translation>Notes, chacun de son côté</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Open the bids</source>
        <translation>Ouvrir les soumissions</translation>
    </message>
    <message>
        <source>Change or set aside…</source>
        <translation>Modifier ou écarter…</translation>
    </message>
    <message>
        <source>Handed in on paper</source>
        <translation>Remise sur papier</translation>
    </message>
    <message>
        <source>Type the scores of another evaluator; the trail says who typed them.</source>
        <translation>Saisir les notes d’un autre évaluateur; la piste dit qui les a saisies.</translation>
    </message>
    <message>
        <source>Evaluator who handed in on paper</source>
        <translation>Évaluateur qui a remis sur papier</translation>
    </message>
    <message>
        <source>Take what everybody gave alike</source>
        <translation>Reprendre les notes unanimes</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Conclure</translation>
    </message>
    <message>
        <source>Note on the evaluation</source>
        <translation>Note sur l’évaluation</translation>
    </message>
    <message>
        <source>Result by quote</source>
        <translation>Résultat par soumission</translation>
    </message>
    <message>
        <source>Their prices are sealed until then; they are entered here.</source>
        <translation>Leurs prix sont scellés jusque-là; ils sont inscrits ici.</translation>
    </message>
</context>
<context>
    <name>acquis::FieldWords</name>
    <message>
        <source>Write an amount in dollars, for example %1.</source>
        <translation>Écrivez un montant en dollars, par exemple %1.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Écrivez un nombre entier.</translation>
    </message>
    <message>
        <source>Write a number of at least %1.</source>
        <translation>Écrivez un nombre d’au moins %1.</translation>
    </message>
    <message>
        <source>Write a number of at most %1.</source>
        <translation>Écrivez un nombre d’au plus %1.</translation>
    </message>
    <message>
        <source>Write a day as year-month-day, for example 2026-04-01.</source>
        <translation>Écrivez une date sous la forme année-mois-jour, par exemple 2026-04-01.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choisissez un élément de la liste.</translation>
    </message>
    <message>
        <source>Write a percent, for example %1.</source>
        <translation>Écrivez un pourcentage, par exemple %1.</translation>
    </message>
</context>
<context>
    <name>acquis::FileActions</name>
    <message>
        <source>Close the file</source>
        <translation>Clore le dossier</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>In this stage</source>
        <translation>À cette étape</translation>
    </message>
    <message>
        <source>Back to a stage…</source>
        <translation>Retour à une étape…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>Cancel the file…</source>
        <translation>Annuler le dossier…</translation>
    </message>
    <message>
        <source>Abandon the file…</source>
        <translation>Abandonner le dossier…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
</context>
<context>
    <name>acquis::FileConflictView</name>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Les leurs</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>To keep</source>
        <translation>À conserver</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed the same %n field(s) meanwhile. Choose what holds; until then nothing of yours is lost.</source>
        <translation>
            <numerusform>Quelqu’un d’autre a changé le même champ entre-temps. Choisissez ce qui vaut; d’ici là, rien de vous n’est perdu.</numerusform>
            <numerusform>Quelqu’un d’autre a changé les mêmes %n champs entre-temps. Choisissez ce qui vaut; d’ici là, rien de vous n’est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields that two people changed</source>
        <translation>Champs que deux personnes ont changés</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder la leur</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Toutes les miennes</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Toutes les leurs</translation>
    </message>
    <message>
        <source>Save what was chosen</source>
        <translation>Enregistrer ce choix</translation>
    </message>
    <message>
        <source>Mine: %1
Theirs: %2</source>
        <translation>Les miennes&#xa0;: %1
Les leurs&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>À choisir</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to decide before it can be saved.</source>
        <translation>
            <numerusform>%n champ à trancher avant l’enregistrement.</numerusform>
            <numerusform>%n champs à trancher avant l’enregistrement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acquis::FileDaysView</name>
    <message>
        <source>This file</source>
        <translation>Ce dossier</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>%1: median of %2</source>
        <translation>%1&#xa0;: médiane de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like file(s)</source>
        <translation>
            <numerusform>%n dossier semblable</numerusform>
            <numerusform>%n dossiers semblables</numerusform>
        </translation>
    </message>
    <message>
        <source>today, day %1</source>
        <translation>aujourd’hui, jour %1</translation>
    </message>
    <message>
        <source>ended, day %1</source>
        <translation>terminé, jour %1</translation>
    </message>
    <message>
        <source>award limit</source>
        <translation>limite d’attribution</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>The file is at “%1”; %2 holds it.</source>
        <translation>Le dossier est à l’étape «&#xa0;%1&#xa0;»; %2 en est responsable.</translation>
    </message>
    <message>
        <source>The file has ended: %1.</source>
        <translation>Le dossier est terminé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It lay still for %1 of %2.</source>
        <translation>Il est resté inactif %1 sur %2.</translation>
    </message>
    <message>
        <source>Longest at the desk of %1: %2, %3 of the time.</source>
        <translation>Le plus longtemps au bureau de %1&#xa0;: %2, soit %3 du temps.</translation>
    </message>
    <message>
        <source>From the statement to the award: %1 (%2 and %3).</source>
        <translation>De l’énoncé à l’attribution&#xa0;: %1 (%2 et %3).</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Like files took %1 in the middle.</source>
        <translation>La médiane des dossiers semblables est de %1.</translation>
    </message>
    <message>
        <source>Late: day %1, the limit was %2.</source>
        <translation>En retard&#xa0;: jour %1, la limite était le %2.</translation>
    </message>
    <message>
        <source>Day %1 of a clock that ends on %2.</source>
        <translation>Jour %1 d’un délai qui prend fin le %2.</translation>
    </message>
    <message>
        <source>What unlocks it: %1.</source>
        <translation>Ce qui le débloque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It can go on with a reason.</source>
        <translation>Il peut continuer avec une raison.</translation>
    </message>
    <message>
        <source>It can go on.</source>
        <translation>Il peut continuer.</translation>
    </message>
    <message>
        <source>Days lying still</source>
        <translation>Jours d’inactivité</translation>
    </message>
    <message>
        <source>no entry, and no answer due from a vendor</source>
        <translation>aucune inscription, et aucune réponse attendue d’un fournisseur</translation>
    </message>
    <message>
        <source>Days in each stage</source>
        <translation>Jours à chaque étape</translation>
    </message>
    <message>
        <source>Days of the file as a bar</source>
        <translation>Jours du dossier en barre</translation>
    </message>
    <message>
        <source>It has passed %1 desks for each $10,000 of its value.</source>
        <translation>Il a passé par %1 bureaux par tranche de 10&#xa0;000&#xa0;$ de sa valeur.</translation>
    </message>
</context>
<context>
    <name>acquis::FileDossierView</name>
    <message numerus="yes">
        <source>%n part(s) are left out because of their class. The paper counts them.</source>
        <translation>
            <numerusform>%n partie est omise en raison de sa catégorie. Le document la compte.</numerusform>
            <numerusform>%n parties sont omises en raison de leur catégorie. Le document les dénombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Rien n’est omis.</translation>
    </message>
    <message>
        <source>Save the whole file as PDF</source>
        <translation>Enregistrer tout le dossier en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Name a new folder for the file and its documents</source>
        <translation>Nommez un nouveau dossier informatique pour le dossier et ses documents</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Le dossier complet</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Tell what is:</source>
        <translation>Communiquer ce qui est&#xa0;:</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>The whole file as it will be printed</source>
        <translation>Le dossier complet tel qu’il sera imprimé</translation>
    </message>
    <message>
        <source>File as PDF…</source>
        <translation>Dossier en PDF…</translation>
    </message>
    <message>
        <source>Export with documents…</source>
        <translation>Exporter avec les documents…</translation>
    </message>
</context>
<context>
    <name>acquis::FileFactsStrip</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1 · SHA-256 %2</source>
        <translation>%1 · SHA-256 %2</translation>
    </message>
    <message>
        <source>Format found</source>
        <translation>Format reconnu</translation>
    </message>
    <message>
        <source>%1 of %2 columns recognised</source>
        <translation>%1 colonnes reconnues sur %2</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>control total: %1</source>
        <translation>total de contrôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Copier le SHA-256</translation>
    </message>
</context>
<context>
    <name>acquis::FileFilterBar</name>
    <message>
        <source>Only:</source>
        <translation>Seulement&#xa0;:</translation>
    </message>
    <message>
        <source>chosen files</source>
        <translation>dossiers choisis</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>État&#xa0;:</translation>
    </message>
    <message>
        <source>Stage:</source>
        <translation>Étape&#xa0;:</translation>
    </message>
    <message>
        <source>Holder:</source>
        <translation>Détenteur&#xa0;:</translation>
    </message>
    <message>
        <source>Waits for:</source>
        <translation>Attend&#xa0;:</translation>
    </message>
    <message>
        <source>Unit:</source>
        <translation>Unité&#xa0;:</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message numerus="yes">
        <source>Lying still more than %n days</source>
        <translation>
            <numerusform>Immobile depuis plus de %n jour</numerusform>
            <numerusform>Immobile depuis plus de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>Mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Moi (%1)</translation>
    </message>
    <message>
        <source>Nobody holds a file</source>
        <translation>Personne ne détient de dossier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Waits for me</source>
        <translation>M’attend</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Number, title, holder, vendor, unit</source>
        <translation>Numéro, titre, détenteur, fournisseur, unité</translation>
    </message>
    <message>
        <source>Find procurement files</source>
        <translation>Rechercher des dossiers d’approvisionnement</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
</context>
<context>
    <name>acquis::FileHandOverBar</name>
    <message numerus="yes">
        <source>New holder of %n files</source>
        <translation>
            <numerusform>Nouveau détenteur de %n dossier</numerusform>
            <numerusform>Nouveau détenteur de %n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>New holder</source>
        <translation>Nouveau détenteur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Change holder</source>
        <translation>Changer le détenteur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>acquis::FileHeadFacts</name>
    <message>
        <source>Holder</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long a file is open</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Lying still</source>
        <translation>Inactif</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s)</source>
        <comment>how long of the days that a file is open</comment>
        <translation>
            <numerusform>%1 jour sur %n</numerusform>
            <numerusform>%1 jours sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Requis le</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Award no later than</source>
        <translation>Attribution au plus tard</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, and how far it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ended on %1 by %2</source>
        <translation>Terminé le %1 par %2</translation>
    </message>
    <message>
        <source>Price difference: %1</source>
        <translation>Écart de prix&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was done stays as it was: only notes, documents, the review and payments can still change.</source>
        <translation>Ce qui a été fait reste tel quel&#xa0;: seuls les notes, les documents, le bilan et les paiements peuvent encore changer.</translation>
    </message>
</context>
<context>
    <name>acquis::FileListModel</name>
    <message>
        <source>Late: %1</source>
        <translation>En retard&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>No entry for %n days</source>
        <translation>
            <numerusform>Aucune inscription depuis %n jour</numerusform>
            <numerusform>Aucune inscription depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>In stage</source>
        <translation>À l’étape</translation>
    </message>
</context>
<context>
    <name>acquis::FileListWords</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>À signer</translation>
    </message>
    <message>
        <source>To score</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>À répondre</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>An approval</source>
        <translation>Une approbation</translation>
    </message>
    <message>
        <source>Approval of the route</source>
        <translation>Approbation de la méthode</translation>
    </message>
    <message>
        <source>Approval of the sole source</source>
        <translation>Approbation du fournisseur unique</translation>
    </message>
    <message>
        <source>Approval of the solicitation</source>
        <translation>Approbation de la demande de soumissions</translation>
    </message>
    <message>
        <source>Approval of the award</source>
        <translation>Approbation de l’attribution</translation>
    </message>
    <message>
        <source>Approval of the amendment</source>
        <translation>Approbation de la modification</translation>
    </message>
    <message>
        <source>Approval of the work in parts</source>
        <translation>Approbation des travaux par étapes</translation>
    </message>
    <message>
        <source>Approval of fewer quotes</source>
        <translation>Approbation d’un nombre réduit de prix</translation>
    </message>
    <message>
        <source>Approval of an exception</source>
        <translation>Approbation d’une exception</translation>
    </message>
    <message>
        <source>Conflict-of-interest declaration</source>
        <translation>Déclaration de conflit d’intérêts</translation>
    </message>
    <message>
        <source>Own scores of the bids</source>
        <translation>Notes individuelles des soumissions</translation>
    </message>
    <message>
        <source>Question of a bidder; the answer goes to all</source>
        <translation>Question d’un soumissionnaire; la réponse va à tous</translation>
    </message>
    <message>
        <source>Nothing is missing: it can go on</source>
        <translation>Rien ne manque&#xa0;: il peut avancer</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>the first missing duty, and how many more there are</extracomment>
        <translation>
            <numerusform>%1, et %n autre</numerusform>
            <numerusform>%1, et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what somebody is waited for with, and the name</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>needed earlier</source>
        <translation>requis plus tôt</translation>
    </message>
    <message>
        <source>beyond the plan</source>
        <translation>au-delà du plan</translation>
    </message>
    <message>
        <source>payment late</source>
        <translation>paiement en retard</translation>
    </message>
    <message>
        <source>debriefing late</source>
        <translation>séance de compte rendu en retard</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Fin du contrat</translation>
    </message>
    <message>
        <source>Option must be used or dropped</source>
        <translation>Option à exercer ou à abandonner</translation>
    </message>
    <message>
        <source>Warranty ends</source>
        <translation>Fin de la garantie</translation>
    </message>
    <message>
        <source>Validation must be decided</source>
        <translation>Validation à décider</translation>
    </message>
    <message>
        <source>Joining ends</source>
        <translation>Fin de l’adhésion</translation>
    </message>
    <message>
        <source>Bids expire</source>
        <translation>Expiration des soumissions</translation>
    </message>
</context>
<context>
    <name>acquis::FileMessages</name>
    <message numerus="yes">
        <source>%n duty(ies) missing before the next stage</source>
        <translation>
            <numerusform>%n obligation manque avant l’étape suivante</numerusform>
            <numerusform>%n obligations manquent avant l’étape suivante</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Aller à la première</translation>
    </message>
    <message>
        <source>This was not saved</source>
        <translation>Ceci n’a pas été enregistré</translation>
    </message>
    <message>
        <source>%1 Rule: %2.</source>
        <translation>%1 Règle&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>The last change of %1 was not saved</source>
        <translation>La dernière modification de %1 n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>%1 What was changed is kept until the program ends.</source>
        <translation>%1 Ce qui a été modifié est gardé jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Somebody else changed the same meanwhile. Open the file to choose what holds.</source>
        <translation>Quelqu’un d’autre a modifié la même chose entre-temps. Ouvrez le dossier pour choisir ce qui vaut.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Enregistrer de nouveau</translation>
    </message>
    <message>
        <source>This step cannot be taken back</source>
        <translation>Cette étape ne peut être annulée</translation>
    </message>
    <message>
        <source>%1 was changed again since.</source>
        <translation>%1 a été changé de nouveau depuis.</translation>
    </message>
    <message>
        <source>There is no field for this</source>
        <translation>Il n’y a pas de champ pour cela</translation>
    </message>
    <message>
        <source>%1: it is met outside the file. Attach what shows it, confirm the duty, or waive it.</source>
        <translation>%1&#xa0;: cela se fait hors du dossier. Joignez ce qui le montre, confirmez l’obligation ou accordez une dispense.</translation>
    </message>
    <message>
        <source>Still missing in “%1”</source>
        <translation>Manque encore à l’étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It can be done later.</source>
        <translation>%1. Cela peut se faire plus tard.</translation>
    </message>
</context>
<context>
    <name>acquis::FileMoveBar</name>
    <message>
        <source>Back to</source>
        <translation>Retour à</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Whose turn it is.</source>
        <translation>Celui dont c’est le tour.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>What happened, for those who come after.</source>
        <translation>Ce qui s’est passé, pour ceux qui viendront après.</translation>
    </message>
    <message>
        <source>Price difference</source>
        <translation>Différence de prix</translation>
    </message>
    <message>
        <source>What was taken instead cost so much more; empty when it is not known.</source>
        <translation>Ce qui a été pris à la place coûtait autant de plus; vide si on l’ignore.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Back to an earlier stage</source>
        <translation>Retour à une étape antérieure</translation>
    </message>
    <message>
        <source>What was done stays in the file.</source>
        <translation>Ce qui a été fait reste au dossier.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Cancel the file</source>
        <translation>Annuler le dossier</translation>
    </message>
    <message>
        <source>The buyer ends it. It is kept and counted like every other file.</source>
        <translation>L’acheteur y met fin. Il est conservé et compté comme tous les autres.</translation>
    </message>
    <message>
        <source>Abandon the file</source>
        <translation>Abandonner le dossier</translation>
    </message>
    <message>
        <source>Who needed it gave up. It is kept and counted like every other file.</source>
        <translation>Le demandeur a renoncé. Il est conservé et compté comme tous les autres.</translation>
    </message>
    <message>
        <source>Open the file again</source>
        <translation>Rouvrir le dossier</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Hand the file over</source>
        <translation>Transmettre le dossier</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>An open file needs a holder.</source>
        <translation>Un dossier ouvert doit avoir un responsable.</translation>
    </message>
    <message>
        <source>Choose the reason and say it in words: the file keeps it.</source>
        <translation>Choisissez le motif et dites-le en mots&#xa0;: le dossier le conserve.</translation>
    </message>
    <message>
        <source>Write the reason first: the file keeps it.</source>
        <translation>Indiquez d’abord le motif&#xa0;: le dossier le conserve.</translation>
    </message>
    <message>
        <source>The file cannot go there from where it stands.</source>
        <translation>Le dossier ne peut pas y aller d’où il est.</translation>
    </message>
    <message>
        <source>Not everything is done in this stage</source>
        <translation>Tout n’est pas fait à cette étape</translation>
    </message>
    <message>
        <source>Do it first, or write why the file goes on without it: %1.</source>
        <translation>Faites-le d’abord, ou indiquez pourquoi le dossier avance sans cela&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Motif (obligatoire)</translation>
    </message>
    <message>
        <source>Not everything is done in this file</source>
        <translation>Tout n’est pas fait dans ce dossier</translation>
    </message>
    <message>
        <source>Do it first, or write why the file ends without it: %1.</source>
        <translation>Faites-le d’abord, ou indiquez pourquoi le dossier se termine sans cela : %1.</translation>
    </message>
</context>
<context>
    <name>acquis::FileNotesView</name>
    <message>
        <source>%1, %2
%3</source>
        <extracomment>A note: who, when, what.</extracomment>
        <translation>%1, %2
%3</translation>
    </message>
    <message>
        <source>No note yet.</source>
        <translation>Aucune note.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>acquis::FileWriting</name>
    <message>
        <source>Writing %1: %2 rows done</source>
        <translation>Écriture de %1&#xa0;: %2 rangées écrites</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>acquis::FilterBar</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
</context>
<context>
    <name>acquis::FilterEditor</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>Chercher parmi les valeurs</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Takes every check mark away</source>
        <translation>Enlève toutes les coches</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 chosen</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%1 choisie sur %2</numerusform>
            <numerusform>%1 choisies sur %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acquis::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>none; every line is read as it stands</source>
        <translation>aucun; chaque ligne est lue telle quelle</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more are counted but not listed</source>
        <translation>%1 de plus sont comptées sans être énumérées</translation>
    </message>
    <message>
        <source>Held back only</source>
        <translation>Mises de côté seulement</translation>
    </message>
    <message>
        <source>Save findings as CSV</source>
        <translation>Enregistrer les constats en CSV</translation>
    </message>
    <message>
        <source>Amounts like a telephone number:</source>
        <translation>Montants semblables à un numéro de téléphone&#xa0;:</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Accept as amount</source>
        <translation>Accepter comme montant</translation>
    </message>
</context>
<context>
    <name>acquis::FindingsPresentationModel</name>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>line of the earlier file</source>
        <translation>ligne du fichier antérieur</translation>
    </message>
    <message>
        <source>Before: %1; now: %2</source>
        <translation>Avant&#xa0;: %1; maintenant&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>acquis::FoldingSection</name>
    <message>
        <source>%1, open</source>
        <translation>%1, ouvert</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, replié</translation>
    </message>
</context>
<context>
    <name>acquis::FormSection</name>
    <message>
        <source>%1 (%2)</source>
        <comment>part, count</comment>
        <extracomment>A part of the form and how many entries it has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>acquis::GlossaryView</name>
    <message>
        <source>Read in an official source</source>
        <translation>Lu dans une source officielle</translation>
    </message>
    <message>
        <source>Read in a source that is not official</source>
        <translation>Lu dans une source non officielle</translation>
    </message>
    <message>
        <source>In use, not read in an official source</source>
        <translation>En usage, non lu dans une source officielle</translation>
    </message>
    <message>
        <source>Our own word</source>
        <translation>Notre propre terme</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 terms</source>
        <translation>
            <numerusform>%1 sur %2 terme</numerusform>
            <numerusform>%1 sur %2 termes</numerusform>
        </translation>
    </message>
    <message>
        <source>No term has these words.</source>
        <translation>Aucun terme ne contient ces mots.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Where the French comes from</source>
        <translation>D’où vient le français</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Words in either language</source>
        <translation>Mots dans l’une ou l’autre langue</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Beside each pair stands whether its French was read in an official source. What was not read should be checked before it is printed.</source>
        <translation>À côté de chaque paire, il est dit si le français a été lu dans une source officielle. Ce qui n’a pas été lu est à vérifier avant d’être imprimé.</translation>
    </message>
</context>
<context>
    <name>acquis::GuideForm</name>
    <message>
        <source>Change the price guide</source>
        <translation>Modifier le guide de prix</translation>
    </message>
    <message>
        <source>New price guide</source>
        <translation>Nouveau guide de prix</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Prices as of</source>
        <translation>Prix en date du</translation>
    </message>
    <message>
        <source>Months between reviews</source>
        <translation>Mois entre les révisions</translation>
    </message>
    <message>
        <source>Items; rows of a spreadsheet can be pasted: item, unit, price</source>
        <translation>Articles; des lignes d’un tableur peuvent être collées&#xa0;: article, unité, prix</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>aucune catégorie</translation>
    </message>
</context>
<context>
    <name>acquis::HeldListModel</name>
    <message>
        <source>fresh until %1</source>
        <translation>à jour jusqu’au %1</translation>
    </message>
    <message>
        <source>stale since %1</source>
        <translation>périmé depuis le %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminée le %1</translation>
    </message>
    <message>
        <source>not in force yet, until %1</source>
        <translation>pas encore en vigueur, jusqu’au %1</translation>
    </message>
    <message>
        <source>in force until %1</source>
        <translation>en vigueur jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>acquis::HeldListView</name>
    <message>
        <source>%1 of %2</source>
        <comment>found, all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Being looked up…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Nothing fits. Take a filter away, or look for fewer words.</source>
        <translation>Rien ne correspond. Enlevez un filtre ou cherchez moins de mots.</translation>
    </message>
    <message>
        <source>Arrangements and agreements</source>
        <translation>Ententes</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Name, number, owner, category or vendor</source>
        <translation>Nom, numéro, responsable, catégorie ou fournisseur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Arrangements</source>
        <translation>Ententes de fournisseurs attitrés</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Ententes d’achat</translation>
    </message>
    <message>
        <source>Price guides</source>
        <translation>Guides de prix</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>Détenue en</translation>
    </message>
    <message>
        <source>Open today to</source>
        <translation>Ouverte aujourd’hui à</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>acquis::HelpPage</name>
    <message>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>Not in this chapter</source>
        <translation>Absent de ce chapitre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>C&amp;hapters</source>
        <translation>&amp;Chapitres</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Fi&amp;nd in this chapter</source>
        <translation>C&amp;hercher dans ce chapitre</translation>
    </message>
    <message>
        <source>Find in this chapter</source>
        <translation>Chercher dans ce chapitre</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>&amp;Find in this chapter</source>
        <translation>&amp;Chercher dans ce chapitre</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Résultat &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Résultat &amp;précédent</translation>
    </message>
</context>
<context>
    <name>acquis::HistoryModel</name>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>acquis::HistoryView</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The history could not be read. Nothing is lost: try again.</source>
        <translation>L’historique n’a pas pu être lu. Rien n’est perdu&#xa0;: essayez de nouveau.</translation>
    </message>
    <message>
        <source>Choose something to read its history.</source>
        <translation>Choisissez un élément pour lire son historique.</translation>
    </message>
    <message>
        <source>The history is being read.</source>
        <translation>L’historique est en cours de lecture.</translation>
    </message>
    <message>
        <source>The audit trail says nothing of this yet.</source>
        <translation>La piste d’audit n’en dit encore rien.</translation>
    </message>
    <message>
        <source>No entry of the history holds these words.</source>
        <translation>Aucune inscription de l’historique ne contient ces mots.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>words, a name, a field</source>
        <translation>des mots, un nom, un champ</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>History, the newest first</source>
        <translation>Historique, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Annuler la dernière étape</translation>
    </message>
</context>
<context>
    <name>acquis::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>lying still</source>
        <translation>immobiles</translation>
    </message>
    <message>
        <source>Files opened</source>
        <translation>Dossiers ouverts</translation>
    </message>
    <message>
        <source>Files awarded</source>
        <translation>Dossiers attribués</translation>
    </message>
    <message>
        <source>Value awarded</source>
        <translation>Valeur attribuée</translation>
    </message>
    <message>
        <source>Files closed</source>
        <translation>Dossiers fermés</translation>
    </message>
    <message>
        <source>Files cancelled</source>
        <translation>Dossiers annulés</translation>
    </message>
    <message>
        <source>Files abandoned</source>
        <translation>Dossiers abandonnés</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a kind of figure and its fiscal year</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>invoices %1, %2</source>
        <translation>factures %1, %2</translation>
    </message>
    <message>
        <source>fiscal year %1</source>
        <translation>exercice %1</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dossiers ouverts</translation>
    </message>
    <message>
        <source>none lies still</source>
        <translation>aucun n’est immobile</translation>
    </message>
    <message numerus="yes">
        <source>%n lie still more than 10 days</source>
        <translation>
            <numerusform>%n immobile depuis plus de 10 jours</numerusform>
            <numerusform>%n immobiles depuis plus de 10 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Awarded this year</source>
        <translation>Attribué cette année</translation>
    </message>
    <message>
        <source>awarded this year</source>
        <translation>attribués cette année</translation>
    </message>
    <message>
        <source>Ends within 90 days</source>
        <translation>Prend fin d’ici 90 jours</translation>
    </message>
    <message>
        <source>%1 within 30 days, %2 within 60</source>
        <translation>%1 d’ici 30 jours, %2 d’ici 60</translation>
    </message>
    <message>
        <source>something ends within 90 days</source>
        <translation>une échéance d’ici 90 jours</translation>
    </message>
    <message>
        <source>Late files</source>
        <translation>Dossiers en retard</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Late payments</source>
        <translation>Paiements en retard</translation>
    </message>
    <message numerus="yes">
        <source>%n to micro and small firms</source>
        <translation>
            <numerusform>%n à une micro ou petite entreprise</numerusform>
            <numerusform>%n à des micros et petites entreprises</numerusform>
        </translation>
    </message>
    <message>
        <source>payments are late</source>
        <translation>paiements en retard</translation>
    </message>
    <message>
        <source>Holder has left</source>
        <translation>Détenteur parti</translation>
    </message>
    <message>
        <source>open files to hand over</source>
        <translation>dossiers ouverts à remettre</translation>
    </message>
    <message>
        <source>the holder has left</source>
        <translation>le détenteur est parti</translation>
    </message>
    <message>
        <source>Waits for me</source>
        <translation>M’attend</translation>
    </message>
    <message numerus="yes">
        <source>%n, by due date</source>
        <translation>
            <numerusform>%n, par échéance</numerusform>
            <numerusform>%n, par échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies still</source>
        <translation>Immobile</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Ce jour est passé.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Next duty</source>
        <translation>Prochaine obligation</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>No contract, option, warranty or agreement ends within 90 days.</source>
        <translation>Aucun contrat, option, garantie ni entente ne prend fin d’ici 90 jours.</translation>
    </message>
    <message>
        <source>within 30 days</source>
        <translation>en 30 jours ou moins</translation>
    </message>
    <message>
        <source>in dispute</source>
        <translation>en litige</translation>
    </message>
    <message>
        <source>no receipt date</source>
        <translation>sans date de réception</translation>
    </message>
    <message>
        <source>Paid within 30 days, by size class</source>
        <translation>Payé en 30 jours, par classe de taille</translation>
    </message>
    <message>
        <source>invoices of %1 to date</source>
        <translation>factures de %1 à ce jour</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n invoices %2.</source>
        <translation>
            <numerusform>%1&#xa0;: %n facture %2.</numerusform>
            <numerusform>%1&#xa0;: %n factures %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Classe de taille</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>À temps</translation>
    </message>
    <message>
        <source>Range with unknown</source>
        <translation>Intervalle avec l’inconnu</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>range with unknown</source>
        <translation>avec l’inconnu</translation>
    </message>
    <message>
        <source>No invoice of this fiscal year is recorded in a file yet.</source>
        <translation>Aucune facture de cet exercice n’est encore inscrite dans un dossier.</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Thirty days from receipt is a service standard here; days in dispute do not count. The range says what the share would be were all others late, or on time.</source>
        <translation>Trente jours après la réception est ici une norme de service; les jours en litige ne comptent pas. L’intervalle dit ce que serait la part si toutes les autres étaient en retard, ou à temps.</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>Par étape</translation>
    </message>
    <message>
        <source>Lying still</source>
        <translation>Immobiles</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Open files by stage</source>
        <translation>Dossiers ouverts par étape</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>%1 has left the office.</source>
        <translation>%1 a quitté le bureau.</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Le plus long</translation>
    </message>
    <message>
        <source>Days in all</source>
        <translation>Jours en tout</translation>
    </message>
    <message>
        <source>Files lying still, by holder</source>
        <translation>Dossiers immobiles, par détenteur</translation>
    </message>
    <message>
        <source>No open file lies still for more than 10 days.</source>
        <translation>Aucun dossier ouvert n’est immobile depuis plus de 10 jours.</translation>
    </message>
    <message>
        <source>This year against last</source>
        <translation>Cette année et la précédente</translation>
    </message>
    <message>
        <source>files that failed count like the others</source>
        <translation>les dossiers qui ont échoué comptent comme les autres</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>À ce jour</translation>
    </message>
    <message>
        <source>%1, same day</source>
        <translation>%1, même jour</translation>
    </message>
    <message>
        <source>%1, whole</source>
        <translation>%1, en entier</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>New procurement</source>
        <translation>Nouvel approvisionnement</translation>
    </message>
    <message>
        <source>What may I do?</source>
        <translation>Que puis-je faire?</translation>
    </message>
    <message>
        <source>Open the sample register</source>
        <translation>Ouvrir le registre d’exemple</translation>
    </message>
    <message>
        <source>This register holds no procurement file yet. Once it does, this page says every day what waits for you, what ends soon, what is late, and how this year compares with the last.</source>
        <translation>Ce registre ne contient encore aucun dossier d’approvisionnement. Dès qu’il en contiendra, cette page dira chaque jour ce qui vous attend, ce qui prend fin bientôt, ce qui est en retard, et comment cette année se compare à la précédente.</translation>
    </message>
    <message>
        <source>No register is open. This page says every day what waits for you, what ends soon and what is late in the procurement files of a register.</source>
        <translation>Aucun registre n’est ouvert. Cette page dit chaque jour ce qui vous attend, ce qui prend fin bientôt et ce qui est en retard dans les dossiers d’approvisionnement d’un registre.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Nothing waits for %1. If files name you otherwise, change your name on the page Office.</source>
        <translation>Rien n’attend %1. Si les dossiers vous nomment autrement, changez votre nom à la page Bureau.</translation>
    </message>
    <message>
        <source>Extra cost when abandoned</source>
        <translation>Surcoût en cas d’abandon</translation>
    </message>
    <message numerus="yes">
        <source>%n held by somebody who has left</source>
        <translation>
            <numerusform>%n tenu par quelqu’un qui est parti</numerusform>
            <numerusform>%n tenus par quelqu’un qui est parti</numerusform>
        </translation>
    </message>
    <message>
        <source>no holder has left the office</source>
        <translation>aucun responsable n’a quitté le bureau</translation>
    </message>
    <message>
        <source>What waits for you is shown here when it is known who you are.</source>
        <translation>Ce qui vous attend paraît ici dès qu’on sait qui vous êtes.</translation>
    </message>
    <message>
        <source>Say who you are…</source>
        <translation>Dire qui vous êtes…</translation>
    </message>
</context>
<context>
    <name>acquis::ImportPage</name>
    <message>
        <source>Import undone.</source>
        <translation>Importation annulée.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Acquis registers (*.acquis)</source>
        <translation>Registres Acquis (*.acquis)</translation>
    </message>
    <message>
        <source>Show spending</source>
        <translation>Afficher les dépenses</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Retirer l’importation</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Its lines are out of the register again.</source>
        <translation>Ses lignes sont de nouveau hors du registre.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Étapes de l’importation</translation>
    </message>
    <message>
        <source>Nothing is written before “Apply”; then all of it, or nothing</source>
        <translation>Rien n’est écrit avant «&#xa0;Appliquer&#xa0;»; ensuite tout, ou rien</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Choisir les fichiers à importer</translation>
    </message>
    <message>
        <source>Make a register</source>
        <translation>Créer un registre</translation>
    </message>
    <message>
        <source>spending.acquis</source>
        <translation>depenses.acquis</translation>
    </message>
    <message>
        <source>Save findings as CSV</source>
        <translation>Enregistrer les constats en CSV</translation>
    </message>
    <message>
        <source>%1-findings.csv</source>
        <translation>%1-constats.csv</translation>
    </message>
    <message>
        <source>Findings saved.</source>
        <translation>Constats enregistrés.</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>Writing to the register…</source>
        <translation>Écriture dans le registre…</translation>
    </message>
    <message>
        <source>Taking the import out again…</source>
        <translation>Retrait de l’importation…</translation>
    </message>
    <message>
        <source>Import applied.</source>
        <translation>Importation appliquée.</translation>
    </message>
    <message>
        <source>Another import is running.</source>
        <translation>Une autre importation est en cours.</translation>
    </message>
    <message>
        <source>Wait for its end or cancel it, then choose the files again.</source>
        <translation>Attendez-en la fin ou annulez-la, puis choisissez de nouveau les fichiers.</translation>
    </message>
    <message>
        <source>These files cannot be imported together.</source>
        <translation>Ces fichiers ne peuvent pas être importés ensemble.</translation>
    </message>
    <message>
        <source>Choose one table of vendors, or one share package, at a time.</source>
        <translation>Choisissez un seul tableau de fournisseurs, ou un seul paquet de partage, à la fois.</translation>
    </message>
    <message>
        <source>Import its vendors instead</source>
        <translation>Importer plutôt ses fournisseurs</translation>
    </message>
    <message>
        <source>Nothing is written before “Add”; then all of it, or nothing</source>
        <translation>Rien n’est écrit avant «&#xa0;Ajouter&#xa0;»; ensuite tout, ou rien</translation>
    </message>
    <message>
        <source>Is this a table of vendors? Its columns can be named by hand.</source>
        <translation>Est-ce un tableau de fournisseurs? Ses colonnes peuvent être nommées à la main.</translation>
    </message>
    <message>
        <source>This file also names vendors.</source>
        <translation>Ce fichier nomme aussi des fournisseurs.</translation>
    </message>
    <message>
        <source>Files to import (*.csv *.csv.gz *.txt *.acquis-share);;All files (*)</source>
        <translation>Fichiers à importer (*.csv *.csv.gz *.txt *.acquis-share);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>acquis::InvoiceRadarView</name>
    <message>
        <source>nobody has accepted it</source>
        <translation>personne ne l’a acceptée</translation>
    </message>
    <message>
        <source>this firm was paid late before</source>
        <translation>cette entreprise a déjà été payée en retard</translation>
    </message>
    <message>
        <source>in dispute</source>
        <translation>en litige</translation>
    </message>
    <message>
        <source>Invoices about to be late</source>
        <translation>Factures bientôt en retard</translation>
    </message>
    <message numerus="yes">
        <source>the first %n, smallest firms first</source>
        <translation>
            <numerusform>la première, plus petites entreprises d’abord</numerusform>
            <numerusform>les %n premières, plus petites entreprises d’abord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, smallest firms first</source>
        <translation>
            <numerusform>%n, plus petites entreprises d’abord</numerusform>
            <numerusform>%n, plus petites entreprises d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Firm not named</source>
        <translation>Entreprise non nommée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file and invoice</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No invoice is late, and none is about to be.</source>
        <translation>Aucune facture n’est en retard ni sur le point de l’être.</translation>
    </message>
</context>
<context>
    <name>acquis::InvoicesPanel</name>
    <message>
        <source>The file has ended; what was done stays as it was.</source>
        <translation>Le dossier est terminé; ce qui a été fait reste tel quel.</translation>
    </message>
    <message>
        <source>An invoice needs a contract that is signed.</source>
        <translation>Une facture exige un contrat signé.</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>whole term, options included</source>
        <translation>toute la durée, options comprises</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>with amendments and options</source>
        <translation>avec modifications et options</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>asked for so far</source>
        <translation>demandé jusqu’ici</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>before tax</source>
        <translation>avant taxes</translation>
    </message>
    <message>
        <source>Room left</source>
        <translation>Place restante</translation>
    </message>
    <message>
        <source>committed and not invoiced</source>
        <translation>engagé et non facturé</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>sans numéro</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
    <message numerus="yes">
        <source>%n not paid yet</source>
        <translation>
            <numerusform>%n pas encore payée</numerusform>
            <numerusform>%n pas encore payées</numerusform>
        </translation>
    </message>
    <message>
        <source>all paid</source>
        <translation>toutes payées</translation>
    </message>
    <message>
        <source>Settle dispute</source>
        <translation>Régler le litige</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Contester</translation>
    </message>
    <message>
        <source>%1, room left: %2</source>
        <comment>number of a contract</comment>
        <translation>%1, marge restante&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of shares</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Size of the vendor</source>
        <translation>Taille du fournisseur</translation>
    </message>
    <message>
        <source>Paid on time</source>
        <translation>Payées à temps</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>No day of receipt</source>
        <translation>Sans date de réception</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Promesse tenue</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Paid within thirty days of receipt</source>
        <translation>Payées dans les trente jours de la réception</translation>
    </message>
    <message>
        <source>Add invoice</source>
        <translation>Ajouter une facture</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>Payée aujourd’hui</translation>
    </message>
    <message>
        <source>Invoice number of the vendor</source>
        <translation>Numéro de facture du fournisseur</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>The thirty days run from here.</source>
        <translation>Les trente jours courent à partir d’ici.</translation>
    </message>
    <message>
        <source>Amount before tax</source>
        <translation>Montant avant taxes</translation>
    </message>
    <message>
        <source>With a minus sign for a credit.</source>
        <translation>Avec le signe moins pour un crédit.</translation>
    </message>
    <message>
        <source>Day on the invoice</source>
        <translation>Date de la facture</translation>
    </message>
    <message>
        <source>Contract that it is for</source>
        <translation>Contrat visé</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Acceptée par</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Acceptée le</translation>
    </message>
    <message>
        <source>Amount paid, before tax</source>
        <translation>Montant payé, avant taxes</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Litiges</translation>
    </message>
    <message>
        <source>The clock stands still from the first day to the day it is settled.</source>
        <translation>Le délai est suspendu du premier jour au jour du règlement.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Réglé le</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>acquis::JoinForm</name>
    <message>
        <source>Join “%1”</source>
        <translation>Adhérer à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Write which office joins.</source>
        <translation>Écrivez quel bureau adhère.</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Adhérer…</translation>
    </message>
    <message>
        <source>Office that joins</source>
        <translation>Bureau qui adhère</translation>
    </message>
    <message>
        <source>Amount in dollars</source>
        <translation>Montant en dollars</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Licences (0: none)</source>
        <translation>Licences (0&#xa0;: aucune)</translation>
    </message>
</context>
<context>
    <name>acquis::JoinNeedForm</name>
    <message>
        <source>What is needed, in words</source>
        <translation>Ce qui est recherché, en mots</translation>
    </message>
    <message>
        <source>in either language</source>
        <translation>dans l’une ou l’autre langue</translation>
    </message>
    <message>
        <source>Value in dollars</source>
        <translation>Valeur en dollars</translation>
    </message>
    <message>
        <source>Day on which it is needed</source>
        <translation>Jour où il en faut</translation>
    </message>
    <message>
        <source>It is needed by</source>
        <translation>Il en faut au plus tard le</translation>
    </message>
    <message>
        <source>Class of your office</source>
        <translation>Catégorie de votre bureau</translation>
    </message>
    <message>
        <source>Government of your office</source>
        <translation>Gouvernement de votre bureau</translation>
    </message>
    <message>
        <source>as its class says</source>
        <translation>selon sa catégorie</translation>
    </message>
    <message>
        <source>Licences that are needed (0: none)</source>
        <translation>Licences requises (0&#xa0;: aucune)</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
</context>
<context>
    <name>acquis::JoinView</name>
    <message>
        <source>May be joined</source>
        <translation>Adhésion possible</translation>
    </message>
    <message>
        <source>Cannot be joined</source>
        <translation>Adhésion impossible</translation>
    </message>
    <message>
        <source>May be joined, with doubts</source>
        <translation>Adhésion possible, avec réserves</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Entente</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Room left</source>
        <translation>Place restante</translation>
    </message>
    <message>
        <source>Days to join</source>
        <translation>Jours pour adhérer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>Détenue en</translation>
    </message>
    <message>
        <source>%1 of %2 may be joined today</source>
        <comment>agreements</comment>
        <translation>%1 sur %2 ouvertes à l’adhésion aujourd’hui</translation>
    </message>
    <message>
        <source>Being looked up…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>No agreement of the register is about this need. Take a category away, or write fewer words.</source>
        <translation>Aucune entente du registre ne porte sur ce besoin. Enlevez une catégorie ou écrivez moins de mots.</translation>
    </message>
    <message>
        <source>Words of the need that it holds: %1</source>
        <translation>Mots du besoin qui s’y trouvent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Joining takes %1.</source>
        <translation>L’adhésion prend %1.</translation>
    </message>
    <message>
        <source>Room left: %1</source>
        <translation>Place restante&#xa0;: %1</translation>
    </message>
    <message>
        <source>It has no ceiling, or the ceiling was not told.</source>
        <translation>Elle n’a pas de plafond, ou le plafond n’a pas été communiqué.</translation>
    </message>
    <message>
        <source>Join the agreement?</source>
        <translation>Adhérer à l’entente?</translation>
    </message>
    <message>
        <source>“%1” joins “%2” for %3. This is written down and cannot be taken back here.</source>
        <translation>«&#xa0;%1&#xa0;» adhère à «&#xa0;%2&#xa0;» pour %3. Ceci est consigné et ne peut être annulé ici.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Adhérer</translation>
    </message>
    <message>
        <source>The need</source>
        <translation>Le besoin</translation>
    </message>
    <message>
        <source>Back to what the rules say</source>
        <translation>Revenir à ce que disent les règles</translation>
    </message>
    <message>
        <source>Agreements that are about it</source>
        <translation>Ententes qui portent sur ce besoin</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Ouvrir l’entente</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Adhérer…</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>Pour et contre</translation>
    </message>
    <message>
        <source>What speaks for and against joining it</source>
        <translation>Ce qui parle pour et contre l’adhésion</translation>
    </message>
    <message>
        <source>“%1” joined it already, on %2 for %3.</source>
        <translation>«&#xa0;%1&#xa0;» y a déjà adhéré, le %2, pour %3.</translation>
    </message>
</context>
<context>
    <name>acquis::LargeText</name>
    <message>
        <source>Take this text</source>
        <translation>Retenir ce texte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôture</translation>
    </message>
</context>
<context>
    <name>acquis::LetterReasons</name>
    <message>
        <source>Your bid was set aside.</source>
        <translation>Votre soumission a été écartée.</translation>
    </message>
    <message>
        <source>Your bid was set aside: %1</source>
        <translation>Votre soumission a été écartée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: your bid was given %2 of %3 points, the winning bid %4.</source>
        <translation>%1&#xa0;: votre soumission a obtenu %2 points sur %3, la soumission retenue %4.</translation>
    </message>
    <message>
        <source>%1: your bid was given %2 of %3 points.</source>
        <translation>%1&#xa0;: votre soumission a obtenu %2 points sur %3.</translation>
    </message>
    <message>
        <source>The winning bid costs less over the whole term than yours of %1.</source>
        <translation>La soumission retenue coûte moins cher sur toute la durée que la vôtre, de %1.</translation>
    </message>
</context>
<context>
    <name>acquis::LinesModel</name>
    <message>
        <source>Line of file</source>
        <translation>Ligne du fichier</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Amount $</source>
        <translation>Montant&#xa0;$</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Comptée par</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Fichier source</translation>
    </message>
    <message>
        <source>%1, version %2: %3</source>
        <comment>a tag, its version, its rule</comment>
        <translation>%1, version %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>acquis::LinesView</name>
    <message>
        <source>Save the lines as CSV</source>
        <translation>Enregistrer les lignes en CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Lines as the source wrote them</source>
        <translation>Lignes telles que la source les écrit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>En voir plus</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>acquis::LogicMapCard</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>The rule and its source</source>
        <translation>La règle et sa source</translation>
    </message>
    <message>
        <source>Close the rule</source>
        <translation>Fermer la règle</translation>
    </message>
    <message>
        <source>Close the rule (Esc)</source>
        <translation>Fermer la règle (Échap)</translation>
    </message>
    <message>
        <source>Verdict:</source>
        <translation>Verdict&#xa0;:</translation>
    </message>
    <message>
        <source>Values:</source>
        <translation>Valeurs&#xa0;:</translation>
    </message>
    <message>
        <source>In force:</source>
        <translation>En vigueur&#xa0;:</translation>
    </message>
    <message>
        <source>Duties:</source>
        <translation>Obligations&#xa0;:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Source&#xa0;:</translation>
    </message>
    <message>
        <source>Confidence:</source>
        <translation>Certitude&#xa0;:</translation>
    </message>
    <message>
        <source>Layer:</source>
        <translation>Couche&#xa0;:</translation>
    </message>
    <message>
        <source>Pack:</source>
        <translation>Ensemble de règles&#xa0;:</translation>
    </message>
</context>
<context>
    <name>acquis::LogicMapExports</name>
    <message>
        <source>&amp;Copy the map as a picture</source>
        <translation>&amp;Copier la carte comme image</translation>
    </message>
    <message>
        <source>&amp;Save the map as SVG…</source>
        <translation>Enregi&amp;strer la carte en SVG…</translation>
    </message>
    <message>
        <source>&amp;Print the map…</source>
        <translation>Im&amp;primer la carte…</translation>
    </message>
    <message>
        <source>Save the map as SVG</source>
        <translation>Enregistrer la carte en SVG</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Dessins SVG (*.svg)</translation>
    </message>
    <message>
        <source>Logic map</source>
        <translation>Carte logique</translation>
    </message>
</context>
<context>
    <name>acquis::LogicMapLegend</name>
    <message>
        <source>path taken</source>
        <translation>chemin suivi</translation>
    </message>
    <message>
        <source>needs a reason</source>
        <translation>exige un motif</translation>
    </message>
    <message>
        <source>before the trial</source>
        <translation>avant l’essai</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Légende&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>acquis::LogicMapModel</name>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certitude</translation>
    </message>
</context>
<context>
    <name>acquis::LogicMapPanel</name>
    <message>
        <source>The map appears when the rules are loaded.</source>
        <translation>La carte apparaît quand les règles sont chargées.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a node of the map, whether it is taken</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Logic map</source>
        <translation>Carte logique</translation>
    </message>
    <message>
        <source>Map or list</source>
        <translation>Carte ou liste</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
    <message>
        <source>Logic map. Right and left follow the path, up and down go to the next node, Enter shows the rule.</source>
        <translation>Carte logique. Droite et gauche suivent le chemin, haut et bas vont au nœud voisin, Entrée montre la règle.</translation>
    </message>
    <message>
        <source>Logic map as a list</source>
        <translation>Carte logique sous forme de liste</translation>
    </message>
    <message>
        <source>Ways that depend on the &amp;value</source>
        <translation>Voies qui dépendent de la &amp;valeur</translation>
    </message>
    <message>
        <source>The &amp;chosen way</source>
        <translation>La voie &amp;choisie</translation>
    </message>
    <message>
        <source>&amp;All ways</source>
        <translation>&amp;Toutes les voies</translation>
    </message>
    <message>
        <source>Also what does &amp;not apply</source>
        <translation>Aussi ce qui &amp;ne s’applique pas</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Fit the map</source>
        <translation>A&amp;juster la carte</translation>
    </message>
    <message>
        <source>&amp;Large map</source>
        <translation>Grande car&amp;te</translation>
    </message>
</context>
<context>
    <name>acquis::LogicMapWords</name>
    <message>
        <source>%1, %2</source>
        <comment>an answer, whether it is taken</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a place on the map, whether it is taken</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Award: %1</source>
        <comment>the earliest day</comment>
        <translation>Attribution&#xa0;: %1</translation>
    </message>
    <message>
        <source>Need: %1</source>
        <translation>Besoin&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>trade agreement, values that it binds</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Approver: check your delegation</source>
        <translation>Approbation&#xa0;: vérifiez votre délégation</translation>
    </message>
    <message>
        <source>Approver: %1</source>
        <translation>Approbation&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a duty, how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) early</source>
        <translation>
            <numerusform>%n&#xa0;jour d’avance</numerusform>
            <numerusform>%n&#xa0;jours d’avance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n&#xa0;jour de retard</numerusform>
            <numerusform>%n&#xa0;jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>non suivi</translation>
    </message>
    <message>
        <source>applies, another way leads</source>
        <translation>s’applique, une autre voie mène</translation>
    </message>
    <message>
        <source>needs a reason</source>
        <translation>exige un motif</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>Trade agreements</source>
        <translation>Accords commerciaux</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a route, its verdict</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Award: no minimum time in rules</source>
        <translation>Attribution&#xa0;: aucun délai minimal dans les règles</translation>
    </message>
</context>
<context>
    <name>acquis::MainMenu</name>
    <message>
        <source>About Acquis</source>
        <translation>À propos d’Acquis</translation>
    </message>
    <message>
        <source>Acquis %1
The desk of a Canadian public procurement officer.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Acquis %1
Le bureau de l’agent d’approvisionnement public au Canada.
Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun encore</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Passer au &amp;français</source>
        <translation>Switch to &amp;English</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>&amp;About Acquis</source>
        <translation>À &amp;propos d’Acquis</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
</context>
<context>
    <name>acquis::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Import and settings</source>
        <translation>Importation et paramètres</translation>
    </message>
    <message>
        <source>%1 – Acquis</source>
        <extracomment>Title of the window: page, register, program.</extracomment>
        <translation>%1 – Acquis</translation>
    </message>
    <message>
        <source>%1 – %2 – Acquis</source>
        <translation>%1 – %2 – Acquis</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Fermer sans enregistrer?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>The register is not as it was written.</source>
        <translation>Le registre n’est plus tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>%1 Restore a backup, or ask whoever keeps the register before you go on.</source>
        <translation>%1 Rétablissez une copie de sauvegarde, ou adressez-vous à qui tient le registre avant de continuer.</translation>
    </message>
    <message>
        <source>The last changes are being saved.</source>
        <translation>Les dernières modifications sont en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>The program ends when they are.</source>
        <translation>Le programme se fermera ensuite.</translation>
    </message>
</context>
<context>
    <name>acquis::MarketContactsSection</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Who of us</source>
        <translation>Qui chez nous</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>À quel sujet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Quiet time: %1 to %2.</source>
        <translation>Période de silence&#xa0;: du %1 au %2.</translation>
    </message>
    <message>
        <source>Quiet time since %1, until the award: no talk with a bidder but by the rules of the request.</source>
        <translation>Période de silence depuis le %1, jusqu’à l’attribution&#xa0;: aucun échange avec un soumissionnaire, sauf selon les règles de la demande.</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) fell into the quiet time: say in the note why and what was said.</source>
        <translation>
            <numerusform>%n échange a eu lieu pendant la période de silence&#xa0;: dites dans la note pourquoi et ce qui a été dit.</numerusform>
            <numerusform>%n échanges ont eu lieu pendant la période de silence&#xa0;: dites dans la note pourquoi et ce qui a été dit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the quiet time</source>
        <translation>
            <numerusform>%n pendant la période de silence</numerusform>
            <numerusform>%n pendant la période de silence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n échange</numerusform>
            <numerusform>%n échanges</numerusform>
        </translation>
    </message>
    <message>
        <source>Talks with firms</source>
        <translation>Échanges avec les entreprises</translation>
    </message>
    <message>
        <source>Who talked with whom</source>
        <translation>Qui a parlé avec qui</translation>
    </message>
</context>
<context>
    <name>acquis::MarketDeclarationsSection</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflit d’intérêts</translation>
    </message>
    <message>
        <source>Keeps confidence</source>
        <translation>Garde le secret</translation>
    </message>
    <message>
        <source>Which firm, and how it is managed</source>
        <translation>Quelle entreprise, et comment il est géré</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s) of the file</source>
        <translation>
            <numerusform>Ajouter %n personne du dossier</numerusform>
            <numerusform>Ajouter %n personnes du dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which firm the conflict is about, and how it is managed.</source>
        <translation>Dites quelle entreprise est visée par le conflit, et comment il est géré.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message>
        <source>%1 of %2 signed</source>
        <translation>%1 sur %2 signées</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Each person who has a part in the file declares conflicts of interest and keeps what is read here in confidence. No bid is opened before all have signed.</source>
        <translation>Chaque personne qui participe au dossier déclare ses conflits d’intérêts et garde confidentiel ce qu’elle lit ici. Aucune soumission n’est ouverte avant que toutes aient signé.</translation>
    </message>
    <message>
        <source>Sign as me</source>
        <translation>Signer en mon nom</translation>
    </message>
    <message>
        <source>I have no conflict of interest</source>
        <translation>Je n’ai aucun conflit d’intérêts</translation>
    </message>
    <message>
        <source>I declare a conflict…</source>
        <translation>Je déclare un conflit…</translation>
    </message>
    <message>
        <source>Who declared what</source>
        <translation>Qui a déclaré quoi</translation>
    </message>
    <message>
        <source>Write your name on the page Office first.</source>
        <translation>Inscrivez d’abord votre nom à la page Bureau.</translation>
    </message>
    <message>
        <source>%1, missing: %2</source>
        <translation>%1, il manque&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not signed: %1.</source>
        <translation>Non signées&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>acquis::MarketPanel</name>
    <message>
        <source>Market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>Search the register now</source>
        <translation>Chercher maintenant dans le registre</translation>
    </message>
</context>
<context>
    <name>acquis::MarketSearchSection</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Register of vendors and agreements</source>
        <translation>Registre des fournisseurs et des ententes</translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s)</source>
        <translation>
            <numerusform>%n entreprise</numerusform>
            <numerusform>%n entreprises</numerusform>
        </translation>
    </message>
    <message>
        <source> (%1, …)</source>
        <translation> (%1, …)</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n arrangement(s)</source>
        <translation>
            <numerusform>%n arrangement</numerusform>
            <numerusform>%n arrangements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n entente</numerusform>
            <numerusform>%n ententes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past line(s)</source>
        <translation>
            <numerusform>%n dépense passée</numerusform>
            <numerusform>%n dépenses passées</numerusform>
        </translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Sur la liste</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>À interroger</translation>
    </message>
    <message>
        <source>Found in the market search of %1</source>
        <translation>Trouvée lors de la recherche de marché du %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Search the register now</source>
        <translation>Chercher maintenant dans le registre</translation>
    </message>
    <message>
        <source>Write in the need what is looked for first.</source>
        <translation>Écrivez d’abord dans le besoin ce que l’on cherche.</translation>
    </message>
    <message>
        <source>Looks for “%1” and keeps what was found as evidence.</source>
        <translation>Cherche «&#xa0;%1&#xa0;» et garde comme preuve ce qui a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>The last search is older than %n day(s): look again.</source>
        <translation>
            <numerusform>La dernière recherche date de plus de %n jour&#xa0;: cherchez de nouveau.</numerusform>
            <numerusform>La dernière recherche date de plus de %n jours&#xa0;: cherchez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing searched yet</source>
        <translation>Aucune recherche pour l’instant</translation>
    </message>
    <message>
        <source>No search has a day</source>
        <translation>Aucune recherche n’est datée</translation>
    </message>
    <message>
        <source>Was fresh until %1</source>
        <translation>Était valable jusqu’au %1</translation>
    </message>
    <message>
        <source>Fresh until %1</source>
        <translation>Valable jusqu’au %1</translation>
    </message>
    <message>
        <source>Search for sources</source>
        <translation>Recherche de sources</translation>
    </message>
    <message>
        <source>Who could do it</source>
        <translation>Qui pourrait le faire</translation>
    </message>
    <message>
        <source>Firms found</source>
        <translation>Entreprises trouvées</translation>
    </message>
    <message>
        <source>Put on the list of firms to ask</source>
        <translation>Mettre sur la liste des entreprises à interroger</translation>
    </message>
    <message>
        <source>Show the vendor</source>
        <translation>Afficher le fournisseur</translation>
    </message>
    <message>
        <source>Where was looked, and what came of it</source>
        <translation>Où l’on a cherché, et avec quel résultat</translation>
    </message>
    <message>
        <source>What the searches show</source>
        <translation>Ce que montrent les recherches</translation>
    </message>
</context>
<context>
    <name>acquis::MarketSoundingSection</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>A répondu</translation>
    </message>
    <message>
        <source>What it said, or why it did not answer</source>
        <translation>Ce qu’elle a dit, ou pourquoi elle n’a pas répondu</translation>
    </message>
    <message>
        <source>%1 of %2 items are on the market: %3.</source>
        <translation>%1 éléments sur %2 sont sur le marché&#xa0;: %3.</translation>
    </message>
    <message>
        <source>More than there are items.</source>
        <translation>Plus que le nombre d’éléments.</translation>
    </message>
    <message>
        <source>Each idea that was used cost %1.</source>
        <translation>Chaque idée utilisée a coûté %1.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Interrogé</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>%1 of %2 firms answered: %3</source>
        <translation>%1 entreprises sur %2 ont répondu&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n sounding(s)</source>
        <translation>
            <numerusform>%n sondage</numerusform>
            <numerusform>%n sondages</numerusform>
        </translation>
    </message>
    <message>
        <source>Soundings of the market</source>
        <translation>Sondages du marché</translation>
    </message>
    <message>
        <source>Sounding</source>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>Sounding that is shown</source>
        <translation>Sondage affiché</translation>
    </message>
    <message>
        <source>Add a sounding</source>
        <translation>Ajouter un sondage</translation>
    </message>
    <message>
        <source>Remove this sounding</source>
        <translation>Retirer ce sondage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Qui le mène</translation>
    </message>
    <message>
        <source>A third party&apos;s own interests, and how they are kept out</source>
        <translation>Les intérêts propres d’un tiers, et comment ils sont écartés</translation>
    </message>
    <message>
        <source>1. The problem</source>
        <translation>1. Le problème</translation>
    </message>
    <message>
        <source>2. The plan</source>
        <translation>2. Le plan</translation>
    </message>
    <message>
        <source>3. The intended purchase</source>
        <translation>3. L’achat envisagé</translation>
    </message>
    <message>
        <source>4. The views asked for</source>
        <translation>4. Les avis demandés</translation>
    </message>
    <message>
        <source>Firms asked, and their answers</source>
        <translation>Entreprises interrogées et leurs réponses</translation>
    </message>
    <message>
        <source>Kept apart from bids.</source>
        <translation>Gardées à part des soumissions.</translation>
    </message>
    <message>
        <source>Answers by size of firm</source>
        <translation>Réponses selon la taille de l’entreprise</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Ce que l’on a appris</translation>
    </message>
    <message>
        <source>What changed in the requirement</source>
        <translation>Ce qui a changé dans l’exigence</translation>
    </message>
    <message>
        <source>Items of the need</source>
        <translation>Éléments du besoin</translation>
    </message>
    <message>
        <source>Of them on the market</source>
        <translation>Dont sur le marché</translation>
    </message>
    <message>
        <source>Cost of the sounding</source>
        <translation>Coût du sondage</translation>
    </message>
    <message>
        <source>With what was paid to firms for taking part.</source>
        <translation>Y compris ce qui a été payé aux entreprises pour leur participation.</translation>
    </message>
    <message>
        <source>Ideas that were used</source>
        <translation>Idées utilisées</translation>
    </message>
</context>
<context>
    <name>acquis::MeaningBox</name>
    <message>
        <source>as the program finds</source>
        <translation>détermination automatique</translation>
    </message>
    <message>
        <source>%1 (by hand)</source>
        <extracomment>What a column is read as, when a person chose it.</extracomment>
        <translation>%1 (à la main)</translation>
    </message>
    <message>
        <source>Column “%1” is read as</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est lue comme</translation>
    </message>
    <message>
        <source>Column “%1” is read as: %2</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est lue comme&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>acquis::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>acquis::ModelFormView</name>
    <message>
        <source>The form is attached to the file.</source>
        <translation>Le formulaire est joint au dossier.</translation>
    </message>
    <message>
        <source>It keeps the version of the model form that made it. Later changes of the file do not change it.</source>
        <translation>Il conserve la version du modèle qui l’a produit. Les modifications ultérieures du dossier ne le changent pas.</translation>
    </message>
    <message>
        <source>There is nothing yet that this form could be about: write the letter or the sounding first.</source>
        <translation>Ce formulaire ne porte encore sur rien&#xa0;: rédigez d’abord la lettre ou le sondage.</translation>
    </message>
    <message>
        <source>Left blank, because the file does not say it: %1.</source>
        <translation>Laissé en blanc, car le dossier ne le dit pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Enregistrer le formulaire</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>The form is copied.</source>
        <translation>Le formulaire est copié.</translation>
    </message>
    <message>
        <source>Paste it into a document or a message.</source>
        <translation>Collez-le dans un document ou un message.</translation>
    </message>
    <message>
        <source>Model forms</source>
        <translation>Modèles de formulaires</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Langue du formulaire</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>The form as it will be printed</source>
        <translation>Le formulaire tel qu’il sera imprimé</translation>
    </message>
    <message>
        <source>Attach to the file</source>
        <translation>Joindre au dossier</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Model forms…</source>
        <translation>Formulaires types…</translation>
    </message>
    <message>
        <source>Model form</source>
        <translation>Modèle de formulaire</translation>
    </message>
</context>
<context>
    <name>acquis::NeedAccessSection</name>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add those to be told: %1</source>
        <translation>Ajouter ceux à informer&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) objected</source>
        <translation>
            <numerusform>%n service s’y oppose</numerusform>
            <numerusform>%n services s’y opposent</numerusform>
        </translation>
    </message>
    <message>
        <source>Accessibility, security and who is told</source>
        <translation>Accessibilité, sécurité et services informés</translation>
    </message>
    <message>
        <source>Who must be able to use it, and how</source>
        <translation>Qui doit pouvoir s’en servir, et comment</translation>
    </message>
    <message>
        <source>How it is kept safe</source>
        <translation>Comment la sécurité est assurée</translation>
    </message>
    <message>
        <source>It uses information technology</source>
        <translation>Fait appel à la technologie de l’information</translation>
    </message>
    <message>
        <source>Offices told or asked</source>
        <translation>Services informés ou consultés</translation>
    </message>
    <message>
        <source>Told early, they do not feel passed over at the end.</source>
        <translation>Informés tôt, ils ne se sentent pas contournés à la fin.</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Pas encore informés</translation>
    </message>
</context>
<context>
    <name>acquis::NeedComplianceSection</name>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n that this file must look at</source>
        <translation>
            <numerusform>Ajouter l’instrument que ce dossier doit examiner (%n)</numerusform>
            <numerusform>Ajouter les %n instruments que ce dossier doit examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) open</source>
        <translation>
            <numerusform>%n ligne ouverte</numerusform>
            <numerusform>%n lignes ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>All done or not needed</source>
        <translation>Tout est fait ou inutile</translation>
    </message>
    <message>
        <source>Statutes and directives</source>
        <translation>Lois et directives</translation>
    </message>
    <message>
        <source>What must be respected</source>
        <translation>Ce qu’il faut respecter</translation>
    </message>
    <message>
        <source>Not listed yet</source>
        <translation>Pas encore inscrits</translation>
    </message>
</context>
<context>
    <name>acquis::NeedCostSection</name>
    <message>
        <source>Way</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>What, in English</source>
        <translation>Quoi, en anglais</translation>
    </message>
    <message>
        <source>What, in French</source>
        <translation>Quoi, en français</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Année %1</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>Pourquoi, ou pourquoi pas</translation>
    </message>
    <message>
        <source>%1 of benefit for %2 of cost: %3 to 1.</source>
        <translation>%1 d’avantages pour %2 de coûts&#xa0;: %3 contre 1.</translation>
    </message>
    <message>
        <source>No option yet</source>
        <translation>Aucune option pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n option</numerusform>
            <numerusform>%n options</numerusform>
        </translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Le plus bas</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) only</source>
        <translation>
            <numerusform>%n an seulement</numerusform>
            <numerusform>%n ans seulement</numerusform>
        </translation>
    </message>
    <message>
        <source>No cost yet</source>
        <translation>Aucun coût pour l’instant</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Five years</source>
        <translation>Cinq ans</translation>
    </message>
    <message>
        <source>Worth today</source>
        <translation>Valeur actualisée</translation>
    </message>
    <message>
        <source>Against the lowest</source>
        <translation>Par rapport au plus bas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ways to meet it, and what they cost</source>
        <translation>Façons d’y répondre, et leur coût</translation>
    </message>
    <message>
        <source>Reuse, join, build or buy</source>
        <translation>Réutiliser, se joindre, construire ou acheter</translation>
    </message>
    <message>
        <source>Each year with price, training, access, support and leaving it again. Tick the one that is chosen.</source>
        <translation>Chaque année avec le prix, la formation, l’accès, le soutien et la sortie. Cochez celle qui est choisie.</translation>
    </message>
    <message>
        <source>The first year counts in full, each later one is discounted by a year more.</source>
        <translation>La première année compte en entier, chacune des suivantes est actualisée d’un an de plus.</translation>
    </message>
    <message>
        <source>Costs compared</source>
        <translation>Coûts comparés</translation>
    </message>
    <message>
        <source>Why nothing open source, reused or joined is among them</source>
        <translation>Pourquoi rien de libre, de réutilisé ou de partagé n’en fait partie</translation>
    </message>
    <message>
        <source>Benefit over the same years</source>
        <translation>Avantages sur les mêmes années</translation>
    </message>
    <message>
        <source>What the benefit is, and what was assumed</source>
        <translation>En quoi consistent les avantages, et les hypothèses posées</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>Taux d’actualisation annuel</translation>
    </message>
</context>
<context>
    <name>acquis::NeedDataSection</name>
    <message>
        <source>What data</source>
        <translation>Quelles données</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personnelles</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où elles sont</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservées jusqu’au</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Supprimées le</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>The rows below say that it holds some.</source>
        <translation>Les lignes ci-dessous disent qu’il y en a.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them should be deleted by now, and nobody has confirmed it.</source>
        <translation>
            <numerusform>%n d’entre elles devrait être supprimée, et personne ne l’a confirmé.</numerusform>
            <numerusform>%n d’entre elles devraient être supprimées, et personne ne l’a confirmé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>It holds no data of ours</source>
        <translation>Ne contient aucune de nos données</translation>
    </message>
    <message>
        <source>What data it holds</source>
        <translation>Données qu’il contient</translation>
    </message>
</context>
<context>
    <name>acquis::NeedDates</name>
    <message>
        <source>Award no later than %1</source>
        <translation>Attribuer au plus tard le %1</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Lancé le</translation>
    </message>
    <message>
        <source>It is needed by a day</source>
        <translation>Requis pour un jour fixe</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Requis pour le</translation>
    </message>
    <message>
        <source>Working days the vendor needs</source>
        <translation>Jours ouvrables nécessaires au fournisseur</translation>
    </message>
    <message>
        <source>Year, month and day; Alt+Down opens the calendar</source>
        <translation>Année, mois et jour; Alt+Bas ouvre le calendrier</translation>
    </message>
</context>
<context>
    <name>acquis::NeedElsewhereSection</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Qui l’a</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Why it does not fit</source>
        <translation>Pourquoi cela ne convient pas</translation>
    </message>
    <message numerus="yes">
        <source>%n more have something like it; answer each.</source>
        <translation>
            <numerusform>%n de plus a quelque chose de semblable; répondez pour chacun.</numerusform>
            <numerusform>%n de plus ont quelque chose de semblable; répondez pour chacun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more like it was found.</source>
        <translation>Rien d’autre de semblable n’a été trouvé.</translation>
    </message>
    <message>
        <source>The register was searched for “%1”.</source>
        <translation>Le registre a été parcouru pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) for an answer</source>
        <translation>
            <numerusform>%n attend une réponse</numerusform>
            <numerusform>%n attendent une réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Searched, all answered</source>
        <translation>Recherche faite, tous ont une réponse</translation>
    </message>
    <message>
        <source>Not searched yet</source>
        <translation>Pas encore cherché</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Chercher dans le registre</translation>
    </message>
    <message>
        <source>Write the words to look for first.</source>
        <translation>Écrivez d’abord les mots à chercher.</translation>
    </message>
    <message>
        <source>Looks for “%1” in agreements, arrangements and past lines.</source>
        <translation>Cherche «&#xa0;%1&#xa0;» dans les ententes, les arrangements et les dépenses passées.</translation>
    </message>
    <message>
        <source>Who has it already</source>
        <translation>Qui l’a déjà</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Mots à chercher</translation>
    </message>
    <message>
        <source>In English or French. Without any, what is asked for is looked for.</source>
        <translation>En anglais ou en français. Sans mots, on cherche ce qui est demandé.</translation>
    </message>
    <message>
        <source>Who in government has something like it</source>
        <translation>Qui, au gouvernement, a quelque chose de semblable</translation>
    </message>
    <message>
        <source>What others have</source>
        <translation>Ce que d’autres ont</translation>
    </message>
    <message>
        <source>Somebody looked who has it already</source>
        <translation>Quelqu’un a cherché qui l’a déjà</translation>
    </message>
</context>
<context>
    <name>acquis::NeedForm</name>
    <message>
        <source>Without a reason, a purchase from one firm is not open.</source>
        <translation>Sans motif, l’achat auprès d’une seule entreprise n’est pas permis.</translation>
    </message>
    <message>
        <source>Trial: entered is %1</source>
        <translation>Essai&#xa0;: inscrit %1</translation>
    </message>
    <message>
        <source>Trial: nothing is entered</source>
        <translation>Essai&#xa0;: rien n’est inscrit</translation>
    </message>
    <message>
        <source>Those in force</source>
        <translation>Celles en vigueur</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <source>In your own words; no rule reads it</source>
        <translation>Dans vos mots; aucune règle ne le lit</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Value over the whole term, options included</source>
        <translation>Valeur pour toute la durée, options comprises</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Vendor of Record arrangement</source>
        <translation>Entente de fournisseurs attitrés</translation>
    </message>
    <message>
        <source>Reasons not to compete</source>
        <translation>Motifs de ne pas mettre en concurrence</translation>
    </message>
    <message>
        <source>What else is true</source>
        <translation>Autres faits</translation>
    </message>
    <message>
        <source>It changes a contract already signed</source>
        <translation>Modifie un contrat déjà signé</translation>
    </message>
    <message>
        <source>Value of that contract, earlier changes included</source>
        <translation>Valeur de ce contrat, modifications antérieures comprises</translation>
    </message>
    <message>
        <source>Rules used</source>
        <translation>Règles appliquées</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset the trial</source>
        <translation>Annuler l’essai</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Enter the value and the day of the trial</source>
        <translation>Inscrire la valeur et le jour de l’essai</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Par exemple %1</translation>
    </message>
</context>
<context>
    <name>acquis::NeedGrounds</name>
    <message>
        <source>None chosen</source>
        <comment>reasons not to compete</comment>
        <translation>Aucun choisi</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>reasons not to compete</comment>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the reasons</source>
        <translation>Chercher un motif</translation>
    </message>
    <message>
        <source>Reasons not to compete</source>
        <translation>Motifs de ne pas mettre en concurrence</translation>
    </message>
</context>
<context>
    <name>acquis::NeedHeadSection</name>
    <message>
        <source>A file needs a title in one of the two languages.</source>
        <translation>Un dossier doit avoir un titre dans l’une des deux langues.</translation>
    </message>
    <message>
        <source>Title, and whose it is</source>
        <translation>Titre et responsables</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What is needed, in a few words.</source>
        <translation>Ce qu’il faut, en quelques mots.</translation>
    </message>
    <message>
        <source>Ministry or organization</source>
        <translation>Ministère ou organisme</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>The office that needs it.</source>
        <translation>Le bureau qui en a besoin.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Who needs it.</source>
        <translation>Qui en a besoin.</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Champion</translation>
    </message>
    <message>
        <source>Who stands up for it where it gets stuck.</source>
        <translation>La personne qui la défend là où elle s’enlise.</translation>
    </message>
    <message>
        <source>Body that buys for you</source>
        <translation>Organisme qui achète pour vous</translation>
    </message>
    <message>
        <source>When the purchase is delegated to an expert body; the file still counts for your organization.</source>
        <translation>Quand l’achat est délégué à un organisme expert; le dossier compte toujours pour votre organisation.</translation>
    </message>
    <message>
        <source>Goals that it serves</source>
        <translation>Objectifs servis</translation>
    </message>
    <message>
        <source>Of the strategy, one on each line.</source>
        <translation>De la stratégie, un par ligne.</translation>
    </message>
</context>
<context>
    <name>acquis::NeedOriginSection</name>
    <message>
        <source>Counts as procurement of innovation</source>
        <translation>Compte comme achat d’innovation</translation>
    </message>
    <message>
        <source>How it was found, and who will use it</source>
        <translation>Comment il a été constaté, et qui s’en servira</translation>
    </message>
    <message>
        <source>How was the need found</source>
        <translation>Comment le besoin a-t-il été constaté</translation>
    </message>
    <message>
        <source>Who will use it, and how were they asked</source>
        <translation>Qui s’en servira, et comment ces personnes ont-elles été consultées</translation>
    </message>
    <message>
        <source>Is it on the market</source>
        <translation>Est-ce sur le marché</translation>
    </message>
    <message>
        <source>How do you know</source>
        <translation>Comment le savez-vous</translation>
    </message>
</context>
<context>
    <name>acquis::NeedOwnershipSection</name>
    <message>
        <source>Ownership and training</source>
        <translation>Propriété et formation</translation>
    </message>
    <message>
        <source>Who owns what is made</source>
        <translation>À qui appartient ce qui est créé</translation>
    </message>
    <message>
        <source>How people learn to use it</source>
        <translation>Comment les gens apprennent à s’en servir</translation>
    </message>
</context>
<context>
    <name>acquis::NeedPanel</name>
    <message>
        <source>Fewer questions</source>
        <translation>Moins de questions</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Plus de questions</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>How it was found, requirements, statutes and directives, risks, ownership</source>
        <translation>Origine du besoin, exigences, lois et directives, risques, propriété</translation>
    </message>
</context>
<context>
    <name>acquis::NeedProblemSection</name>
    <message>
        <source>The problem</source>
        <translation>Le problème</translation>
    </message>
    <message>
        <source>What is the problem</source>
        <translation>Quel est le problème</translation>
    </message>
    <message>
        <source>What is wrong today, for whom, how often. No product yet.</source>
        <translation>Ce qui ne va pas aujourd’hui, pour qui, à quelle fréquence. Pas encore de produit.</translation>
    </message>
    <message>
        <source>What is different when it is solved</source>
        <translation>Ce qui change lorsqu’il est résolu</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Asked last: the product or service, if you have one in mind.</source>
        <translation>Demandé en dernier&#xa0;: le produit ou le service, si vous en avez un en tête.</translation>
    </message>
</context>
<context>
    <name>acquis::NeedRelated</name>
    <message>
        <source>With this need: %1. Limits are tested on the sum.</source>
        <translation>Avec ce besoin&#xa0;: %1. Les limites sont vérifiées sur la somme.</translation>
    </message>
    <message>
        <source>Related needs in 12 months</source>
        <translation>Besoins liés sur 12 mois</translation>
    </message>
    <message>
        <source>Value of one of them</source>
        <translation>Valeur de l’un d’eux</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the related need</source>
        <translation>Ajouter le besoin lié</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the chosen related need</source>
        <translation>Retirer le besoin lié choisi</translation>
    </message>
    <message>
        <source>Values of related needs</source>
        <translation>Valeurs des besoins liés</translation>
    </message>
    <message>
        <source>With this need and the contract it changes: %1. Limits are tested on the sum.</source>
        <translation>Avec ce besoin et le contrat qu’il modifie&#xa0;: %1. Les limites sont vérifiées sur la somme.</translation>
    </message>
</context>
<context>
    <name>acquis::NeedRequirementSection</name>
    <message>
        <source>Say why it is changed: bidders will see another version.</source>
        <translation>Dites pourquoi elle change&#xa0;: les soumissionnaires verront une autre version.</translation>
    </message>
    <message>
        <source>Keep as version %1</source>
        <translation>Conserver comme version %1</translation>
    </message>
    <message>
        <source>It is still what we need</source>
        <translation>C’est encore ce qu’il nous faut</translation>
    </message>
    <message>
        <source>Nobody has looked at it for a year.</source>
        <translation>Personne ne l’a examinée depuis un an.</translation>
    </message>
    <message>
        <source>What firms must read: %1, %2.</source>
        <translation>Ce que les entreprises doivent lire&#xa0;: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>What firms are asked for</source>
        <translation>Ce qui est demandé aux entreprises</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>All bidders get the same version.</source>
        <translation>Tous les soumissionnaires reçoivent la même version.</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>Pourquoi elle change</translation>
    </message>
    <message>
        <source>Last looked at</source>
        <translation>Examinée la dernière fois le</translation>
    </message>
    <message>
        <source>Version to compare from</source>
        <translation>Version de départ à comparer</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>Version d’arrivée à comparer</translation>
    </message>
    <message>
        <source>What changed, word by word</source>
        <translation>Ce qui a changé, mot à mot</translation>
    </message>
    <message>
        <source>A requirement is written and not kept as a version.</source>
        <translation>Une exigence est écrite et n’est pas conservée comme version.</translation>
    </message>
</context>
<context>
    <name>acquis::NeedRisksSection</name>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Nobody else can take it over: data and knowledge stay with one vendor</source>
        <translation>Personne d’autre ne peut prendre la relève&#xa0;: les données et le savoir restent chez un seul fournisseur</translation>
    </message>
    <message>
        <source>Personal data is read by somebody who may not</source>
        <translation>Des données personnelles sont lues par quelqu’un qui n’y a pas droit</translation>
    </message>
    <message>
        <source>It does not work with what is there</source>
        <translation>Cela ne fonctionne pas avec ce qui existe</translation>
    </message>
    <message>
        <source>Staff do not use it</source>
        <translation>Le personnel ne s’en sert pas</translation>
    </message>
    <message>
        <source>Upkeep costs more than planned</source>
        <translation>L’entretien coûte plus que prévu</translation>
    </message>
    <message>
        <source>It is out of date before it is delivered</source>
        <translation>C’est dépassé avant d’être livré</translation>
    </message>
    <message numerus="yes">
        <source>Add %n typical risk(s)</source>
        <translation>
            <numerusform>Ajouter %n risque courant</numerusform>
            <numerusform>Ajouter %n risques courants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open risk(s) likely and grave</source>
        <translation>
            <numerusform>%n risque ouvert, probable et grave</numerusform>
            <numerusform>%n risques ouverts, probables et graves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open risk(s)</source>
        <translation>
            <numerusform>%n risque ouvert</numerusform>
            <numerusform>%n risques ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>What may go wrong</source>
        <translation>Ce qui peut mal tourner</translation>
    </message>
    <message>
        <source>What usually goes wrong with information technology</source>
        <translation>Ce qui tourne souvent mal avec la technologie de l’information</translation>
    </message>
</context>
<context>
    <name>acquis::NeedRulesSection</name>
    <message>
        <source>What else the rules ask</source>
        <translation>Ce que les règles demandent encore</translation>
    </message>
    <message>
        <source>Vendor of record arrangement</source>
        <translation>Arrangement de fournisseurs attitrés</translation>
    </message>
    <message>
        <source>What is special about it</source>
        <translation>Ce qu’il a de particulier</translation>
    </message>
    <message>
        <source>Reasons not to compete</source>
        <translation>Motifs de ne pas mettre en concurrence</translation>
    </message>
    <message>
        <source>Only those that can be shown; the rules judge them.</source>
        <translation>Seulement ceux qui peuvent être démontrés; les règles les jugent.</translation>
    </message>
</context>
<context>
    <name>acquis::NeedValueSection</name>
    <message>
        <source>Less than the value: say where the rest comes from.</source>
        <translation>Moins que la valeur&#xa0;: dites d’où vient le reste.</translation>
    </message>
    <message>
        <source>Needed before it is issued.</source>
        <translation>Nécessaire avant la publication.</translation>
    </message>
    <message>
        <source>To have it by %1, it must be ordered by %2.</source>
        <translation>Pour l’avoir le %1 au plus tard, il faut le commander le %2 au plus tard.</translation>
    </message>
    <message>
        <source>%1: by %2</source>
        <translation>%1&#xa0;: au plus tard le %2</translation>
    </message>
    <message>
        <source>%1 (past)</source>
        <translation>%1 (passé)</translation>
    </message>
    <message>
        <source>Value, dates and budget</source>
        <translation>Valeur, dates et budget</translation>
    </message>
    <message>
        <source>Whole planned value</source>
        <translation>Valeur totale prévue</translation>
    </message>
    <message>
        <source>With all years and options.</source>
        <translation>Avec toutes les années et les options.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>What kind of thing</source>
        <translation>Genre de chose</translation>
    </message>
    <message>
        <source>Whose rules</source>
        <translation>Règles de qui</translation>
    </message>
    <message>
        <source>Who buys</source>
        <translation>Qui achète</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Lancé le</translation>
    </message>
    <message>
        <source>The day on which the procurement goes out; the rules of that day hold.</source>
        <translation>Le jour où l’approvisionnement est lancé; les règles de ce jour s’appliquent.</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Requis le</translation>
    </message>
    <message>
        <source>Working days the vendor needs</source>
        <translation>Jours ouvrables nécessaires au fournisseur</translation>
    </message>
    <message>
        <source>From the award to delivery.</source>
        <translation>De l’attribution à la livraison.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Finance has confirmed the budget</source>
        <translation>Les finances ont confirmé le budget</translation>
    </message>
    <message>
        <source>Where the rest comes from</source>
        <translation>D’où vient le reste</translation>
    </message>
    <message>
        <source>Say who in finance confirmed it.</source>
        <translation>Indiquez qui, aux finances, l’a confirmé.</translation>
    </message>
    <message>
        <source>Say when it was confirmed.</source>
        <translation>Indiquez quand il a été confirmé.</translation>
    </message>
    <message>
        <source>Write the amount that is confirmed, or the commitment number.</source>
        <translation>Inscrivez le montant confirmé, ou le numéro d’engagement.</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confirmé le</translation>
    </message>
    <message>
        <source>Commitment number</source>
        <translation>Numéro d’engagement</translation>
    </message>
    <message>
        <source>Under which finance has set the money aside; it stands in for the amount.</source>
        <translation>Sous lequel les finances ont réservé les fonds; il tient lieu de montant.</translation>
    </message>
</context>
<context>
    <name>acquis::NeedVendorFields</name>
    <message>
        <source>One firm is meant</source>
        <translation>Une seule entreprise est visée</translation>
    </message>
    <message>
        <source>Known firm (optional)</source>
        <translation>Entreprise connue (facultatif)</translation>
    </message>
    <message>
        <source>Is it an Ontario business?</source>
        <translation>Est-ce une entreprise de l’Ontario?</translation>
    </message>
    <message>
        <source>Is its headquarters in the United States?</source>
        <translation>Son siège social est-il aux États-Unis?</translation>
    </message>
    <message>
        <source>Employees in Canada</source>
        <translation>Employés au Canada</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>acquis::NeedWords</name>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Yes, it is on the market</source>
        <translation>Oui, c’est sur le marché</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>No, nobody offers it yet</source>
        <translation>Non, personne ne l’offre encore</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Ne convient pas</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Acheter</translation>
    </message>
    <message>
        <source>Reuse what is there</source>
        <translation>Réutiliser ce qui existe</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Logiciel libre</translation>
    </message>
    <message>
        <source>Build it ourselves</source>
        <translation>Construire nous-mêmes</translation>
    </message>
    <message>
        <source>Join others</source>
        <translation>Se joindre à d’autres</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Information technology</source>
        <translation>Technologie de l’information</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Protection de la vie privée</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Legal services</source>
        <translation>Services juridiques</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Interrogé</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informé</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>S’oppose</translation>
    </message>
    <message>
        <source>Access to information</source>
        <translation>Accès à l’information</translation>
    </message>
    <message>
        <source>Protection of privacy</source>
        <translation>Protection de la vie privée</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation>Fonction publique</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Occupational health and safety</source>
        <translation>Santé et sécurité au travail</translation>
    </message>
    <message>
        <source>Accessibility for people with disabilities</source>
        <translation>Accessibilité pour les personnes handicapées</translation>
    </message>
    <message>
        <source>Directive on information technology</source>
        <translation>Directive sur la technologie de l’information</translation>
    </message>
    <message>
        <source>Security screening</source>
        <translation>Filtrage de sécurité</translation>
    </message>
    <message>
        <source>Classification of information</source>
        <translation>Classification de l’information</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvert</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Inutile</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>The buyer</source>
        <translation>L’acheteur</translation>
    </message>
    <message>
        <source>The vendor</source>
        <translation>Le fournisseur</translation>
    </message>
    <message>
        <source>Shared by both</source>
        <translation>Partagé par les deux</translation>
    </message>
    <message>
        <source>Open licence</source>
        <translation>Licence libre</translation>
    </message>
    <message>
        <source>Nothing is made</source>
        <translation>Rien n’est créé</translation>
    </message>
    <message>
        <source>Market sounding</source>
        <translation>Sondage du marché</translation>
    </message>
    <message>
        <source>Request for information</source>
        <translation>Demande de renseignements</translation>
    </message>
    <message>
        <source>Industry day</source>
        <translation>Journée de l’industrie</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Procurement officer</source>
        <translation>Agent d’approvisionnement</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approbateur</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Not declared yet</source>
        <translation>Pas encore déclaré</translation>
    </message>
    <message>
        <source>No conflict of interest</source>
        <translation>Aucun conflit d’intérêts</translation>
    </message>
    <message>
        <source>Conflict declared</source>
        <translation>Conflit déclaré</translation>
    </message>
    <message>
        <source>Conflict declared and managed</source>
        <translation>Conflit déclaré et géré</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 looks like the name of a product or a firm. Say here what is wrong today, and leave what would mend it to the market.</source>
        <extracomment>%1: names in quotation marks, joined by commas</extracomment>
        <translation>%1 semble être le nom d’un produit ou d’une entreprise. Dites ici ce qui ne va pas aujourd’hui, et laissez le marché proposer le remède.</translation>
    </message>
</context>
<context>
    <name>acquis::NewFileView</name>
    <message>
        <source>A file needs a title in one of the two languages.</source>
        <translation>Un dossier doit avoir un titre dans l’une des deux langues.</translation>
    </message>
    <message>
        <source>Somebody must hold the file: whose turn is it?</source>
        <translation>Quelqu’un doit détenir le dossier&#xa0;: à qui est-ce le tour?</translation>
    </message>
    <message>
        <source>The value cannot be below zero.</source>
        <translation>La valeur ne peut pas être inférieure à zéro.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Ce jour est passé.</translation>
    </message>
    <message>
        <source>New procurement file</source>
        <translation>Nouveau dossier d’approvisionnement</translation>
    </message>
    <message>
        <source>The file begins with the need. Everything here can be changed in it later.</source>
        <translation>Le dossier commence par le besoin. Tout ce qui est ici pourra y être modifié plus tard.</translation>
    </message>
    <message>
        <source>Like %1: what it asked for and how bids were judged is taken over, nothing of what was found, offered or decided.</source>
        <translation>Comme %1&#xa0;: ce qui y était demandé et la façon de juger les soumissions sont repris, rien de ce qui a été trouvé, offert ou décidé.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What is needed, in a few words.</source>
        <translation>Ce qu’il faut, en quelques mots.</translation>
    </message>
    <message>
        <source>Ministry or organization</source>
        <translation>Ministère ou organisme</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>The office that needs it.</source>
        <translation>Le bureau qui en a besoin.</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Whose turn it is first.</source>
        <translation>À qui est d’abord le tour.</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Who needs it.</source>
        <translation>Qui en a besoin.</translation>
    </message>
    <message>
        <source>Planned value before tax</source>
        <translation>Valeur prévue avant taxes</translation>
    </message>
    <message>
        <source>Of the whole term, options included.</source>
        <translation>Pour toute la durée, options comprises.</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Requis le</translation>
    </message>
    <message>
        <source>What is bought</source>
        <translation>Objet de l’achat</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>Règles de</translation>
    </message>
    <message>
        <source>Kind of buyer</source>
        <translation>Genre d’acheteur</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>acquis::OfficePage</name>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Every person needs a name. Nothing was saved yet.</source>
        <translation>Chaque personne doit avoir un nom. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>A delegation needs who gives it, who has it, and its first and last day in order. Nothing was saved yet.</source>
        <translation>Une délégation doit indiquer qui la donne, qui la reçoit, et son premier et son dernier jour dans l’ordre. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Qui travaille ici</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Mon nom</translation>
    </message>
    <message>
        <source>As files, approvals and the audit trail name you on this computer.</source>
        <translation>Tel que les dossiers, les approbations et la piste d’audit vous nomment sur cet ordinateur.</translation>
    </message>
    <message>
        <source>People and their authority</source>
        <translation>Personnes et pouvoirs</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who has no authority approves nothing. Who has left stays, with the last day.</source>
        <translation>Qui n’a pas de pouvoir n’approuve rien. Qui est parti reste, avec son dernier jour.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Titre en anglais</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>Titre en français</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Pouvoir</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>Authority given to somebody else for some days. Nobody gives more than they hold, and what was given is not given on.</source>
        <translation>Pouvoir donné à quelqu’un d’autre pour quelques jours. Nul ne donne plus qu’il n’a, et ce qui a été donné ne se redonne pas.</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What was changed in the people of the office is not saved yet.</source>
        <translation>Ce qui a été modifié dans les personnes du bureau n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Say who you are. Until then files, approvals and the audit trail name %1, as the account of this computer is called.</source>
        <translation>Dites qui vous êtes. D’ici là, les dossiers, les approbations et la piste d’audit nomment %1, comme s’appelle le compte de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1: theirs “%2”, yours “%3”</source>
        <extracomment>A field of a person that two people changed: whose it is, theirs and mine.</extracomment>
        <translation>%1&#xa0;: la leur «&#xa0;%2&#xa0;», la vôtre «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Somebody else changed the same people of the office meanwhile</source>
        <translation>Quelqu’un d’autre a modifié les mêmes personnes du bureau entre-temps</translation>
    </message>
    <message>
        <source>%1. Nothing is saved until you choose.</source>
        <translation>%1. Rien n’est enregistré tant que vous n’avez pas choisi.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder la leur</translation>
    </message>
</context>
<context>
    <name>acquis::OptionsMapSection</name>
    <message>
        <source>%1 holds the file, at “%2” since %3: %4.</source>
        <translation>%1 tient le dossier, à l’étape «&#xa0;%2&#xa0;» depuis le %3&#xa0;: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n of them nothing happened.</source>
        <translation>
            <numerusform>Pendant %n d’entre eux, rien ne s’est passé.</numerusform>
            <numerusform>Pendant %n d’entre eux, rien ne s’est passé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The way through the rules</source>
        <translation>Le chemin à travers les règles</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Afficher comme</translation>
    </message>
    <message>
        <source>Map of the rules with the need of this file lit. Right and left follow the path.</source>
        <translation>Carte des règles où le besoin de ce dossier est allumé. Droite et gauche suivent le chemin.</translation>
    </message>
    <message>
        <source>The same steps as a list</source>
        <translation>Les mêmes étapes en liste</translation>
    </message>
    <message>
        <source>The map is shown when the rules can be asked.</source>
        <translation>La carte s’affiche lorsque les règles peuvent être interrogées.</translation>
    </message>
</context>
<context>
    <name>acquis::OptionsPage</name>
    <message>
        <source>Needs (*.json)</source>
        <translation>Besoins (*.json)</translation>
    </message>
    <message>
        <source>Open a need</source>
        <translation>Ouvrir un besoin</translation>
    </message>
    <message>
        <source>%1 is no need that can be read.</source>
        <translation>%1 n’est pas un besoin lisible.</translation>
    </message>
    <message>
        <source>Save the need</source>
        <translation>Enregistrer le besoin</translation>
    </message>
    <message>
        <source>Introduction service for the delegates of a conference</source>
        <translation>Service de mise en relation des délégués d’un congrès</translation>
    </message>
    <message>
        <source>The rules of the program cannot be read.</source>
        <translation>Les règles du programme ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>The rules are being read…</source>
        <translation>Lecture des règles…</translation>
    </message>
    <message>
        <source>Give the value of the need.</source>
        <translation>Indiquez la valeur du besoin.</translation>
    </message>
    <message>
        <source>It is what the rules ask first. The answer stands here at once, with its sources.</source>
        <translation>C’est ce que les règles demandent d’abord. La réponse paraît ici aussitôt, avec ses sources.</translation>
    </message>
    <message>
        <source>The rules held here give no answer.</source>
        <translation>Les règles consignées ici ne donnent pas de réponse.</translation>
    </message>
    <message>
        <source>Go to the field “%1”</source>
        <translation>Aller au champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>See an example</source>
        <translation>Voir un exemple</translation>
    </message>
    <message>
        <source>What may I do?</source>
        <translation>Que puis-je faire?</translation>
    </message>
    <message>
        <source>Logic map</source>
        <translation>Carte logique</translation>
    </message>
    <message>
        <source>The chosen route</source>
        <translation>La voie choisie</translation>
    </message>
    <message>
        <source>Trade agreements</source>
        <translation>Accords commerciaux</translation>
    </message>
    <message>
        <source>More about the answer</source>
        <translation>Détails de la réponse</translation>
    </message>
    <message>
        <source>The need</source>
        <translation>Le besoin</translation>
    </message>
    <message>
        <source>More about the need</source>
        <translation>Autres actions sur le besoin</translation>
    </message>
    <message>
        <source>New, open, save, example</source>
        <translation>Nouveau, ouvrir, enregistrer, exemple</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;New need</source>
        <translation>&amp;Nouveau besoin</translation>
    </message>
    <message>
        <source>&amp;Open a need…</source>
        <translation>&amp;Ouvrir un besoin…</translation>
    </message>
    <message>
        <source>&amp;Save the need…</source>
        <translation>&amp;Enregistrer le besoin…</translation>
    </message>
    <message>
        <source>&amp;Example: conference service (case 1 of the study)</source>
        <translation>E&amp;xemple&#xa0;: service pour un congrès (cas 1 de l’étude)</translation>
    </message>
    <message>
        <source>&amp;Closed routes too</source>
        <translation>Voies &amp;fermées aussi</translation>
    </message>
    <message>
        <source>&amp;Details of the chosen route</source>
        <translation>&amp;Détails de la voie choisie</translation>
    </message>
    <message>
        <source>Your organization’s own rules could not be read: answers are given without them.</source>
        <translation>Les règles de votre organisme n’ont pas pu être lues&#xa0;: les réponses n’en tiennent pas compte.</translation>
    </message>
    <message>
        <source>An amount cannot be read.</source>
        <translation>Un montant est illisible.</translation>
    </message>
    <message>
        <source>Correct it in the form; what stands below is still the answer for %1.</source>
        <translation>Corrigez-le dans le formulaire; ce qui figure ci-dessous répond encore à %1.</translation>
    </message>
    <message>
        <source>The register holds arrangement %1 for it, and agreement %2 may be joined.</source>
        <translation>Le registre contient pour ce besoin l’entente avec fournisseurs attitrés %1, et l’on peut adhérer à l’entente %2.</translation>
    </message>
    <message>
        <source>The register holds arrangement %1 for it.</source>
        <translation>Le registre contient pour ce besoin l’entente avec fournisseurs attitrés %1.</translation>
    </message>
    <message>
        <source>The register holds agreement %1, which may be joined for it.</source>
        <translation>Le registre contient pour ce besoin l’entente %1, à laquelle on peut adhérer.</translation>
    </message>
    <message>
        <source>The register holds nothing that covers it.</source>
        <translation>Le registre ne contient rien qui couvre ce besoin.</translation>
    </message>
    <message>
        <source>&amp;Who could do this?</source>
        <translation>&amp;Qui pourrait le faire?</translation>
    </message>
    <message>
        <source>What can I &amp;join?</source>
        <translation>À quelle entente ad&amp;hérer?</translation>
    </message>
    <message>
        <source>By its words, arrangement %1 may cover it. Tick its category under “Can I join?” to count it.</source>
        <translation>D’après ses mots, l’entente avec fournisseurs attitrés %1 pourrait le couvrir. Cochez sa catégorie sous «&#xa0;Puis-je adhérer?&#xa0;» pour qu’elle compte.</translation>
    </message>
    <message>
        <source>Open a register first: a procurement file is kept there.</source>
        <translation>Ouvrez d’abord un registre&#xa0;: un dossier d’approvisionnement y est conservé.</translation>
    </message>
    <message>
        <source>&amp;Begin a procurement file with this need</source>
        <translation>&amp;Commencer un dossier d’approvisionnement avec ce besoin</translation>
    </message>
</context>
<context>
    <name>acquis::OptionsPanel</name>
    <message>
        <source>No file is open.</source>
        <translation>Aucun dossier n’est ouvert.</translation>
    </message>
    <message>
        <source>The rules are being read.</source>
        <translation>Lecture des règles en cours.</translation>
    </message>
    <message>
        <source>Ask the rules</source>
        <translation>Interroger les règles</translation>
    </message>
    <message>
        <source>Ask the rules again</source>
        <translation>Interroger de nouveau les règles</translation>
    </message>
    <message>
        <source>The rules say the same as before.</source>
        <translation>Les règles disent la même chose qu’avant.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Write the planned value in the need first; of what has no price, the yearly costs of the way that is chosen.</source>
        <translation>Inscrivez d’abord la valeur prévue dans le besoin; pour ce qui n’a pas de prix, les coûts annuels de la solution choisie.</translation>
    </message>
</context>
<context>
    <name>acquis::OptionsRoutesSection</name>
    <message>
        <source>The rules have not been asked yet.</source>
        <translation>Les règles n’ont pas encore été interrogées.</translation>
    </message>
    <message>
        <source>The rules were asked on %1 by %2.</source>
        <translation>Les règles ont été interrogées le %1 par %2.</translation>
    </message>
    <message>
        <source>Since then this has changed: %1. Ask them again.</source>
        <translation>Depuis, ceci a changé&#xa0;: %1. Interrogez-les de nouveau.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>En vigueur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Award from</source>
        <translation>Attribution dès le</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Qui approuve</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (choisie)</translation>
    </message>
    <message>
        <source>Duties:</source>
        <translation>Obligations&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ask the rules</source>
        <translation>Interroger les règles</translation>
    </message>
    <message>
        <source>Ask the rules again</source>
        <translation>Interroger de nouveau les règles</translation>
    </message>
    <message>
        <source>Ask the rules first.</source>
        <translation>Interrogez d’abord les règles.</translation>
    </message>
    <message>
        <source>This is an older answer: only ways of the one in force can be chosen.</source>
        <translation>C’est une réponse antérieure&#xa0;: seules les voies de celle en vigueur peuvent être choisies.</translation>
    </message>
    <message>
        <source>This way is not open: %1</source>
        <translation>Cette voie n’est pas ouverte&#xa0;: %1</translation>
    </message>
    <message>
        <source>This way is chosen.</source>
        <translation>Cette voie est choisie.</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose this way</source>
        <translation>Choisir cette voie</translation>
    </message>
    <message>
        <source>The way of this file</source>
        <translation>La voie de ce dossier</translation>
    </message>
    <message>
        <source>Say in a sentence why this way is taken.</source>
        <translation>Dites en une phrase pourquoi cette voie est prise.</translation>
    </message>
    <message>
        <source>Chosen: %1, on %2.</source>
        <translation>Choisie&#xa0;: %1, le %2.</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>Choisie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>To be asked again</source>
        <translation>À interroger de nouveau</translation>
    </message>
    <message>
        <source>Ways the rules leave open</source>
        <translation>Voies que les règles laissent ouvertes</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Les règles</translation>
    </message>
    <message>
        <source>Answer that is shown</source>
        <translation>Réponse affichée</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Voies</translation>
    </message>
    <message>
        <source>The way on which the table stands</source>
        <translation>La voie sélectionnée dans le tableau</translation>
    </message>
    <message>
        <source>days of posting not held here</source>
        <translation>jours d’affichage non consignés ici</translation>
    </message>
    <message>
        <source>no minimum time in rules</source>
        <translation>aucun délai minimal dans les règles</translation>
    </message>
    <message>
        <source>Why this way (required)</source>
        <translation>Pourquoi cette voie (obligatoire)</translation>
    </message>
    <message>
        <source>No rule that was read decides this way: write who looked it up, or why it is taken all the same.</source>
        <translation>Aucune règle lue ne tranche pour cette voie&#xa0;: inscrivez qui l’a vérifiée, ou pourquoi elle est retenue malgré tout.</translation>
    </message>
    <message>
        <source>The rule of this way is not verified (%1): write who looked it up, or why it is taken all the same.</source>
        <translation>La règle de cette voie n’est pas vérifiée (%1)&#xa0;: inscrivez qui l’a consultée, ou pourquoi la voie est retenue malgré tout.</translation>
    </message>
    <message>
        <source>Keep this reason</source>
        <translation>Conserver ce motif</translation>
    </message>
</context>
<context>
    <name>acquis::OverlayForm</name>
    <message>
        <source>This is no amount in dollars.</source>
        <translation>Ce n’est pas un montant en dollars.</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Prend fin le</translation>
    </message>
</context>
<context>
    <name>acquis::OverlayModel</name>
    <message>
        <source>To be corrected</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Being looked up…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Asks for</source>
        <comment>a rule</comment>
        <translation>Exige</translation>
    </message>
    <message>
        <source>Ways of buying</source>
        <translation>Voies d’achat</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Against the rules above</source>
        <translation>Par rapport aux règles supérieures</translation>
    </message>
</context>
<context>
    <name>acquis::OverlayPreview</name>
    <message>
        <source>What is to be corrected must be corrected first.</source>
        <translation>Il faut d’abord corriger ce qui doit l’être.</translation>
    </message>
    <message>
        <source>Write an amount in dollars.</source>
        <translation>Inscrivez un montant en dollars.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way of buying, whether it may be taken</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>• %1 (%2)</source>
        <comment>a duty, the layer it comes from</comment>
        <translation>• %1 (%2)</translation>
    </message>
    <message>
        <source>No duty is known for this purchase.</source>
        <translation>Aucune obligation n’est connue pour cet achat.</translation>
    </message>
    <message>
        <source>With these rules, a purchase of today needs:</source>
        <translation>Avec ces règles, un achat fait aujourd’hui exige&#xa0;:</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What is bought</source>
        <translation>Objet de l’achat</translation>
    </message>
    <message>
        <source>Way of buying</source>
        <translation>Voie d’achat</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
</context>
<context>
    <name>acquis::OverlayView</name>
    <message>
        <source>These rules are used, but they say more than this editor can show: they were written outside it. They can be exported or taken out of use.</source>
        <translation>Ces règles sont appliquées, mais elles en disent plus que cet éditeur ne peut montrer&#xa0;: elles ont été rédigées ailleurs. Elles peuvent être exportées ou retirées de l’usage.</translation>
    </message>
    <message>
        <source>This register is read-only: its rules are used, and cannot be changed.</source>
        <translation>Ce registre est en lecture seule&#xa0;: ses règles sont appliquées et ne peuvent être modifiées.</translation>
    </message>
    <message>
        <source>Not saved yet: answers still follow what was saved before.</source>
        <translation>Pas encore enregistré&#xa0;: les réponses suivent toujours ce qui a été enregistré auparavant.</translation>
    </message>
    <message>
        <source>The changes to the rules of “%1” are not saved.</source>
        <translation>Les modifications aux règles de «&#xa0;%1&#xa0;» ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Add a rule under the chosen one</source>
        <translation>Ajouter une règle sous celle qui est choisie</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Add a copy of the chosen rule</source>
        <translation>Ajouter une copie de la règle choisie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the chosen rule</source>
        <translation>Supprimer la règle choisie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Rétablir la modification annulée</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Put these rules into use and keep them in the register</source>
        <translation>Mettre ces règles en usage et les garder dans le registre</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Read the rules of a file; nothing is in use until it is saved</source>
        <translation>Lire les règles d’un fichier; rien n’est en usage avant l’enregistrement</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write these rules to a file</source>
        <translation>Écrire ces règles dans un fichier</translation>
    </message>
    <message>
        <source>Take these rules out of use</source>
        <translation>Retirer ces règles de l’usage</translation>
    </message>
    <message>
        <source>Answers no longer follow them; the register keeps them</source>
        <translation>Les réponses ne les suivent plus; le registre les garde</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>Règles de</translation>
    </message>
    <message>
        <source>The rules of your organization are kept in a register: its delegation of authority, lower limits and own forms. Open a register to write them, or try it in the sample.</source>
        <translation>Les règles de votre organisme se gardent dans un registre&#xa0;: sa délégation de pouvoirs, ses limites plus basses et ses propres formulaires. Ouvrez un registre pour les rédiger, ou faites un essai dans l’exemple.</translation>
    </message>
    <message>
        <source>Open the sample register</source>
        <translation>Ouvrir le registre d’exemple</translation>
    </message>
    <message>
        <source>Here stands what your organization asks beyond the directive: who approves, where quotes end sooner, how many are asked for, its own forms, ways it does not use. The strictest rule wins, and every answer says which one it was.</source>
        <translation>Ici figure ce que votre organisme exige de plus que la directive&#xa0;: qui approuve, où les devis cessent plus tôt, combien il en faut, ses propres formulaires, les voies qu’il n’emploie pas. La règle la plus stricte l’emporte, et chaque réponse dit laquelle c’était.</translation>
    </message>
    <message>
        <source>Add the first rule</source>
        <translation>Ajouter la première règle</translation>
    </message>
    <message>
        <source>Rules of the organization</source>
        <translation>Règles de l’organisme</translation>
    </message>
    <message>
        <source>To be corrected before saving</source>
        <translation>À corriger avant d’enregistrer</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Faire un essai</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Rules that are not saved</source>
        <translation>Règles non enregistrées</translation>
    </message>
    <message>
        <source>The changes to “%1” are not saved. Discard them?</source>
        <translation>Les modifications de «&#xa0;%1&#xa0;» ne sont pas enregistrées. Faut-il les abandonner?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>These rules cannot be saved yet.</source>
        <translation>Ces règles ne peuvent pas encore être enregistrées.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are to be corrected first; they are named in the list.</source>
        <translation>
            <numerusform>%n point est d’abord à corriger; il est nommé dans la liste.</numerusform>
            <numerusform>%n points sont d’abord à corriger; ils sont nommés dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what was saved</source>
        <translation>Montrer ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Save mine instead</source>
        <translation>Enregistrer plutôt les miennes</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>These rules are in use now, as version %1; answers follow them at once.</source>
        <translation>Ces règles sont maintenant en usage, sous la version %1; les réponses les suivent aussitôt.</translation>
    </message>
    <message>
        <source>Take rules out of use</source>
        <translation>Retirer des règles de l’usage</translation>
    </message>
    <message>
        <source>Answers will no longer follow “%1”. The register keeps its versions.</source>
        <translation>Les réponses ne suivront plus «&#xa0;%1&#xa0;». Le registre en garde les versions.</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Retirer de l’usage</translation>
    </message>
    <message>
        <source>Taken out of use.</source>
        <translation>Retirées de l’usage.</translation>
    </message>
    <message>
        <source>Answers no longer follow these rules. The register keeps their versions.</source>
        <translation>Les réponses ne suivent plus ces règles. Le registre en garde les versions.</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importer des règles</translation>
    </message>
    <message>
        <source>Rule packs (*.json)</source>
        <translation>Ensembles de règles (*.json)</translation>
    </message>
    <message>
        <source>The file was not imported.</source>
        <translation>Le fichier n’a pas été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 — and %n more</source>
        <translation>
            <numerusform>%1 — et %n autre</numerusform>
            <numerusform>%1 — et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>These rules say more than this editor can show.</source>
        <translation>Ces règles en disent plus que cet éditeur ne peut montrer.</translation>
    </message>
    <message>
        <source>Put them into use as they are</source>
        <translation>Les mettre en usage telles quelles</translation>
    </message>
    <message>
        <source>Imported, not saved yet.</source>
        <translation>Importé, pas encore enregistré.</translation>
    </message>
    <message>
        <source>Look the rules over, then save them to put them into use.</source>
        <translation>Revoyez les règles, puis enregistrez-les pour les mettre en usage.</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Exporter des règles</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exporté.</translation>
    </message>
    <message>
        <source>No rule is left: saving takes these rules out of use.</source>
        <translation>Il ne reste aucune règle&#xa0;: enregistrer les retire de l’usage.</translation>
    </message>
</context>
<context>
    <name>acquis::OverlayWords</name>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Limite plus basse</translation>
    </message>
    <message>
        <source>More quotes</source>
        <translation>Plus de devis</translation>
    </message>
    <message>
        <source>Own form</source>
        <translation>Formulaire interne</translation>
    </message>
    <message>
        <source>Closed way</source>
        <translation>Voie fermée</translation>
    </message>
    <message>
        <source>Who approves a purchase, by its value.</source>
        <translation>Qui approuve un achat, selon sa valeur.</translation>
    </message>
    <message>
        <source>A way of buying ends at a lower value than the rules above allow.</source>
        <translation>Une voie d’achat cesse à une valeur plus basse que ne le permettent les règles supérieures.</translation>
    </message>
    <message>
        <source>More quotes than the rules above ask for.</source>
        <translation>Plus de devis que n’en exigent les règles supérieures.</translation>
    </message>
    <message>
        <source>A form of your organization that must be in the file.</source>
        <translation>Un formulaire de votre organisme qui doit figurer au dossier.</translation>
    </message>
    <message>
        <source>A way of buying that your organization does not use.</source>
        <translation>Une voie d’achat que votre organisme n’emploie pas.</translation>
    </message>
    <message>
        <source>Closed from %1 on</source>
        <translation>Fermée à partir de %1</translation>
    </message>
    <message numerus="yes">
        <source>At least %n quotes</source>
        <translation>
            <numerusform>Au moins %n devis</numerusform>
            <numerusform>Au moins %n devis</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Approval: %1.</source>
        <comment>a duty</comment>
        <translation>Approbation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>From %1 on, the organization closes this way.</source>
        <translation>À partir de %1, l’organisme ferme cette voie.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n quotes are asked for.</source>
        <translation>
            <numerusform>Au moins %n devis est exigé.</numerusform>
            <numerusform>Au moins %n devis sont exigés.</numerusform>
        </translation>
    </message>
    <message>
        <source>This form must be in the file: %1.</source>
        <translation>Ce formulaire doit figurer au dossier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The organization does not use this way.</source>
        <translation>L’organisme n’emploie pas cette voie.</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Non visé</translation>
    </message>
    <message>
        <source>Stricter</source>
        <translation>Plus stricte</translation>
    </message>
    <message>
        <source>Stricter in part</source>
        <translation>Plus stricte en partie</translation>
    </message>
    <message>
        <source>No effect: asked already</source>
        <translation>Sans effet&#xa0;: déjà exigé</translation>
    </message>
    <message>
        <source>No effect: closed already</source>
        <translation>Sans effet&#xa0;: déjà fermée</translation>
    </message>
    <message>
        <source>Closes a required way</source>
        <translation>Ferme une voie exigée</translation>
    </message>
    <message>
        <source>The rules above say nothing of these purchases: this rule is never asked.</source>
        <translation>Les règles supérieures ne disent rien de ces achats&#xa0;: cette règle n’est jamais consultée.</translation>
    </message>
    <message>
        <source>This rule asks for more than the rules above it.</source>
        <translation>Cette règle exige plus que les règles supérieures.</translation>
    </message>
    <message>
        <source>For some of its values, days or ways the rules above already ask for as much: “%1”</source>
        <translation>Pour une partie de ses valeurs, de ses jours ou de ses voies, les règles supérieures en exigent déjà autant&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The rules above already ask for as much or more here, and the strictest wins: “%1”</source>
        <translation>Les règles supérieures en exigent déjà autant ou plus ici, et la plus stricte l’emporte&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The rules above have closed these ways already.</source>
        <translation>Les règles supérieures ont déjà fermé ces voies.</translation>
    </message>
    <message>
        <source>The rules above require this way for some of these purchases: nothing could be bought then.</source>
        <translation>Les règles supérieures exigent cette voie pour une partie de ces achats&#xa0;: rien ne pourrait alors être acheté.</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Genre de règle</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Qui approuve</translation>
    </message>
    <message>
        <source>Number of quotes</source>
        <translation>Nombre de devis</translation>
    </message>
    <message>
        <source>Ways of buying</source>
        <translation>Voies d’achat</translation>
    </message>
    <message>
        <source>What is bought</source>
        <translation>Objet de l’achat</translation>
    </message>
    <message>
        <source>Closed from this value on</source>
        <translation>Fermée à partir de cette valeur</translation>
    </message>
    <message>
        <source>Values from</source>
        <translation>Valeurs à partir de</translation>
    </message>
    <message>
        <source>Values below (empty: no limit)</source>
        <translation>Valeurs inférieures à (vide&#xa0;: sans limite)</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur à compter du</translation>
    </message>
    <message>
        <source>Last day in force</source>
        <translation>Dernier jour en vigueur</translation>
    </message>
    <message>
        <source>What it says, in English</source>
        <translation>Ce qu’elle dit, en anglais</translation>
    </message>
    <message>
        <source>What it says, in French</source>
        <translation>Ce qu’elle dit, en français</translation>
    </message>
    <message>
        <source>Name of the form, in English</source>
        <translation>Nom du formulaire, en anglais</translation>
    </message>
    <message>
        <source>Where it is written, in English</source>
        <translation>Où elle est écrite, en anglais</translation>
    </message>
    <message>
        <source>Name of the form, in French</source>
        <translation>Nom du formulaire, en français</translation>
    </message>
    <message>
        <source>Where it is written, in French</source>
        <translation>Où elle est écrite, en français</translation>
    </message>
    <message>
        <source>Number of the form, in English</source>
        <translation>Numéro du formulaire, en anglais</translation>
    </message>
    <message>
        <source>Section, in English</source>
        <translation>Section, en anglais</translation>
    </message>
    <message>
        <source>Number of the form, in French</source>
        <translation>Numéro du formulaire, en français</translation>
    </message>
    <message>
        <source>Section, in French</source>
        <translation>Section, en français</translation>
    </message>
    <message>
        <source>Address where the form is found</source>
        <translation>Adresse où se trouve le formulaire</translation>
    </message>
    <message>
        <source>Address (web page or place)</source>
        <translation>Adresse (page Web ou lieu)</translation>
    </message>
    <message>
        <source>Name of these rules, in English</source>
        <translation>Nom de ces règles, en anglais</translation>
    </message>
    <message>
        <source>Name of these rules, in French</source>
        <translation>Nom de ces règles, en français</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui l’exige</translation>
    </message>
    <message>
        <source>Rules above</source>
        <translation>Règles supérieures</translation>
    </message>
    <message>
        <source>Kind of buyer</source>
        <translation>Genre d’acheteur</translation>
    </message>
    <message>
        <source>Values are measured</source>
        <translation>Les valeurs se mesurent</translation>
    </message>
    <message>
        <source>First day of these rules</source>
        <translation>Premier jour de ces règles</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Ce champ doit être rempli.</translation>
    </message>
    <message>
        <source>There is no rule yet.</source>
        <translation>Il n’y a encore aucune règle.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>%1 asks something else of the same purchases. Change the values, days, ways or what is bought.</source>
        <translation>%1 exige autre chose des mêmes achats. Modifiez les valeurs, les jours, les voies ou l’objet de l’achat.</translation>
    </message>
    <message>
        <source>This must be more than the value it begins with.</source>
        <translation>Ce montant doit dépasser la valeur de départ.</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation>C’est avant le premier jour.</translation>
    </message>
    <message>
        <source>At least one quote must be asked for.</source>
        <translation>Il faut exiger au moins un devis.</translation>
    </message>
    <message>
        <source>A limit begins above zero; to close a way at every value, choose “%1”.</source>
        <translation>Une limite commence au-dessus de zéro; pour fermer une voie à toute valeur, choisissez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, field, what is wrong</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>These rules begin on %1: begin no earlier, or change that day in the tab “Organization”.</source>
        <translation>Ces règles commencent le %1&#xa0;: ne commencez pas plus tôt, ou changez ce jour dans l’onglet «&#xa0;Organisme&#xa0;».</translation>
    </message>
</context>
<context>
    <name>acquis::PassportExports</name>
    <message>
        <source>Save the passport of “%1”</source>
        <translation>Enregistrer le passeport de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the VOR passport as PDF…</source>
        <translation>Enregistrer le passeport de fournisseur attitré en PDF…</translation>
    </message>
    <message>
        <source>Language of the passport</source>
        <translation>Langue du passeport</translation>
    </message>
    <message>
        <source>As the screen</source>
        <translation>Comme l’écran</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Both, one above the other</source>
        <translation>Les deux, l’une au-dessus de l’autre</translation>
    </message>
    <message>
        <source>With contacts</source>
        <translation>Avec les personnes-ressources</translation>
    </message>
</context>
<context>
    <name>acquis::PassportHtml</name>
    <message>
        <source>Business number</source>
        <translation>Numéro d’entreprise</translation>
    </message>
    <message>
        <source>Quebec enterprise number</source>
        <translation>Numéro d’entreprise du Québec</translation>
    </message>
    <message>
        <source>counts nowhere on this day</source>
        <translation>ne compte nulle part ce jour-là</translation>
    </message>
    <message>
        <source>held here</source>
        <translation>détenu ici</translation>
    </message>
    <message>
        <source>known elsewhere, no rule counts it</source>
        <translation>connu ailleurs, aucune règle ne le compte</translation>
    </message>
    <message>
        <source>recognised as “%1” by the rule of %2</source>
        <extracomment>%1: category here; %2: who decided, reference of the decision</extracomment>
        <translation>reconnu comme «&#xa0;%1&#xa0;» par la règle de %2</translation>
    </message>
    <message>
        <source>Size not known by “%1”</source>
        <translation>Taille inconnue selon «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 by “%2”</source>
        <extracomment>%1: class; %2: definition</extracomment>
        <translation>%1 selon «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n employees</source>
        <translation>
            <numerusform>%n employé</numerusform>
            <numerusform>%n employés</numerusform>
        </translation>
    </message>
    <message>
        <source>revenue %1 %2</source>
        <comment>amount, currency</comment>
        <translation>revenu de %1 %2</translation>
    </message>
    <message>
        <source>figures of %1</source>
        <comment>day</comment>
        <translation>chiffres du %1</translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation>preuve&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Personne-ressource</translation>
    </message>
    <message>
        <source>Vendor of record passport: %1</source>
        <translation>Passeport de fournisseur attitré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Vendor of record passport</source>
        <translation>Passeport de fournisseur attitré</translation>
    </message>
    <message>
        <source>Standings on %1, as seen from %2</source>
        <extracomment>%1: day; %2: government that asks</extracomment>
        <translation>Statuts le %1, du point de vue de&#xa0;: %2</translation>
    </message>
    <message>
        <source>No standing is known.</source>
        <translation>Aucun statut n’est connu.</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Entente</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Seen from here</source>
        <translation>Vu d’ici</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sans fin</translation>
    </message>
    <message numerus="yes">
        <source>%n more standings are in the register, in Vendors, on the card of this vendor.</source>
        <translation>
            <numerusform>%n autre statut se trouve dans le registre, sous Fournisseurs, sur la fiche de ce fournisseur.</numerusform>
            <numerusform>%n autres statuts se trouvent dans le registre, sous Fournisseurs, sur la fiche de ce fournisseur.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the register of vendors, vendor %1, state %2. It states what the register knows on this day; evidence decides.</source>
        <extracomment>%1: number of the vendor in the register; %2: of the last change of it</extracomment>
        <translation>Tiré du registre des fournisseurs, fournisseur %1, état %2. Il énonce ce que le registre sait ce jour-là; la preuve fait foi.</translation>
    </message>
</context>
<context>
    <name>acquis::PointsSheet</name>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Soumission</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Notes données</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0 à %1</translation>
    </message>
</context>
<context>
    <name>acquis::PreviewPanel</name>
    <message>
        <source>Lines as read</source>
        <translation>Lignes telles que lues</translation>
    </message>
    <message>
        <source>the first ones, then one of each finding; nothing is repaired in silence</source>
        <translation>les premières, puis une de chaque constat; rien n’est corrigé en silence</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Telles que lues</translation>
    </message>
    <message>
        <source>As it will be kept</source>
        <translation>Telles que conservées</translation>
    </message>
</context>
<context>
    <name>acquis::PreviewPresentationModel</name>
    <message>
        <source>read as</source>
        <translation>lue comme</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>acquis::ProcurementFilePage</name>
    <message>
        <source>Procurement file</source>
        <translation>Dossier d’approvisionnement</translation>
    </message>
    <message>
        <source>Procurements</source>
        <translation>Approvisionnements</translation>
    </message>
    <message>
        <source>The last change of %1 is not saved yet.</source>
        <translation>Le dernier changement de %1 n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More that can be done with the file</source>
        <translation>Autres actions sur le dossier</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing is written in this stage.</source>
        <translation>Rien n’est écrit à cette étape.</translation>
    </message>
    <message>
        <source>A new procurement file is not saved yet.</source>
        <translation>Un nouveau dossier d’approvisionnement n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>A note on %1 is written and not added.</source>
        <translation>Une note sur %1 est écrite et n’est pas ajoutée.</translation>
    </message>
    <message>
        <source>Documents are still being attached to %1.</source>
        <translation>Des documents sont encore en train d’être joints à %1.</translation>
    </message>
</context>
<context>
    <name>acquis::ProcurementsPage</name>
    <message>
        <source>Nobody is named.</source>
        <translation>Personne n’est nommé.</translation>
    </message>
    <message>
        <source>Write who holds the files from now on.</source>
        <translation>Écrivez qui détient désormais les dossiers.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n more files.</source>
        <translation>
            <numerusform>%1 détient %n dossier de plus.</numerusform>
            <numerusform>%1 détient %n dossiers de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>These stayed as they are: %1.</source>
        <translation>Ceux-ci sont restés tels quels&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in the clipboard.</source>
        <translation>
            <numerusform>%n ligne est dans le presse-papiers.</numerusform>
            <numerusform>%n lignes sont dans le presse-papiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>procurement-files.csv</source>
        <translation>dossiers-approvisionnement.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>New procurement file</source>
        <translation>Nouveau dossier d’approvisionnement</translation>
    </message>
    <message>
        <source>Procurements</source>
        <translation>Approvisionnements</translation>
    </message>
    <message>
        <source>A new procurement file is not opened yet.</source>
        <translation>Un nouveau dossier d’approvisionnement n’est pas encore ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files</source>
        <translation>
            <numerusform>%1 sur %n dossier</numerusform>
            <numerusform>%1 sur %n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no procurement file yet. A file follows a purchase from the need to the last invoice: what was needed, which ways were open, who was asked, who decided, what was promised and paid.</source>
        <translation>Il n’y a encore aucun dossier d’approvisionnement. Un dossier suit un achat du besoin à la dernière facture&#xa0;: ce qu’il fallait, quelles voies étaient ouvertes, qui a été sollicité, qui a décidé, ce qui a été promis et payé.</translation>
    </message>
    <message>
        <source>No register is open. Here stand the procurement files of a register: whose turn it is, since when, and for what.</source>
        <translation>Aucun registre n’est ouvert. Ici figurent les dossiers d’approvisionnement d’un registre&#xa0;: à qui est le tour, depuis quand et pour quoi.</translation>
    </message>
    <message>
        <source>Procurement files</source>
        <translation>Dossiers d’approvisionnement</translation>
    </message>
    <message>
        <source>Open the sample register</source>
        <translation>Ouvrir le registre d’exemple</translation>
    </message>
    <message>
        <source>Find procurement files</source>
        <translation>Rechercher des dossiers d’approvisionnement</translation>
    </message>
    <message>
        <source>New file like this one</source>
        <translation>Nouveau dossier comme celui-ci</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Change the holder…</source>
        <translation>Changer le détenteur…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Save the list as CSV…</source>
        <translation>Enregistrer la liste en CSV…</translation>
    </message>
    <message>
        <source>No file matches. Remove a filter or look for other words.</source>
        <translation>Aucun dossier ne correspond. Retirez un filtre ou cherchez d’autres mots.</translation>
    </message>
</context>
<context>
    <name>acquis::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2; about %n seconds left</source>
        <translation>
            <numerusform>%1; %2; il reste environ %n seconde</numerusform>
            <numerusform>%1; %2; il reste environ %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; about %n seconds left</source>
        <translation>
            <numerusform>%1; encore environ %n seconde</numerusform>
            <numerusform>%1; encore environ %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acquis::ProofPanel</name>
    <message>
        <source>Proof of %1</source>
        <translation>Preuve de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 counted</source>
        <translation>%1, %2 comptées</translation>
    </message>
    <message>
        <source>Open the lines</source>
        <translation>Ouvrir les lignes</translation>
    </message>
    <message>
        <source>Save proof file…</source>
        <translation>Enregistrer la preuve…</translation>
    </message>
    <message>
        <source>Source files behind the total</source>
        <translation>Fichiers sources derrière le total</translation>
    </message>
    <message>
        <source>%1, %2 counted by the tag %3</source>
        <translation>%1, %2 comptées par l’étiquette %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 other files of the register take no part.</source>
        <translation>
            <numerusform>%1 autre fichier du registre n’y entre pas.</numerusform>
            <numerusform>%1 autres fichiers du registre n’y entrent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the files with fingerprints, licences and the version of the tag (Ctrl+C)</source>
        <translation>Copie les fichiers avec leurs empreintes, leurs licences et la version de l’étiquette (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>acquis::QuoteChoiceView</name>
    <message>
        <source>Need: %1</source>
        <translation>Besoin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Understood as: %1</source>
        <translation>Compris comme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Day: %1</source>
        <translation>Jour&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n firms to be asked for a quote:</source>
        <translation>
            <numerusform>%n entreprise à solliciter pour un devis&#xa0;:</numerusform>
            <numerusform>%n entreprises à solliciter pour un devis&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>No more firms may be picked under these rules: look for other words, or take a filter away.</source>
        <translation>Ces règles ne permettent pas d’en choisir davantage&#xa0;: essayez d’autres mots ou retirez un filtre.</translation>
    </message>
    <message>
        <source>How they were chosen:</source>
        <translation>Comment elles ont été choisies&#xa0;:</translation>
    </message>
    <message>
        <source>Firms that say at least half of what the best one says come before others.</source>
        <translation>Les entreprises qui répondent à au moins la moitié de ce que couvre la meilleure passent avant les autres.</translation>
    </message>
    <message>
        <source>Firms never asked or paid before come first, then those asked least often.</source>
        <translation>Les entreprises jamais sollicitées ni payées viennent d’abord, puis les moins souvent sollicitées.</translation>
    </message>
    <message>
        <source>At most one is large, or an incumbent with %1% or more of all spending.</source>
        <translation>Au plus une est grande, ou titulaire d’au moins %1&#xa0;% de toutes les dépenses.</translation>
    </message>
    <message>
        <source>Never two of one family: parent, subsidiaries and sisters.</source>
        <translation>Jamais deux du même groupe&#xa0;: société mère, filiales et sociétés sœurs.</translation>
    </message>
    <message>
        <source>Only firms with a vendor of record standing in force.</source>
        <translation>Seulement des entreprises ayant un statut de fournisseur attitré en vigueur.</translation>
    </message>
    <message>
        <source>Firms that are otherwise equal stand in the order of a lot, drawn from “%1”: the same words give the same order.</source>
        <translation>À égalité, les entreprises suivent l’ordre d’un tirage fait à partir de «&#xa0;%1&#xa0;»&#xa0;: les mêmes mots donnent le même ordre.</translation>
    </message>
    <message numerus="yes">
        <source>Passed over, of %n firms looked at:</source>
        <translation>
            <numerusform>Écartées, sur %n entreprise examinée&#xa0;:</numerusform>
            <numerusform>Écartées, sur %n entreprises examinées&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>How they were chosen</source>
        <translation>Comment elles ont été choisies</translation>
    </message>
    <message>
        <source>How the firms were chosen</source>
        <translation>Comment les entreprises ont été choisies</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy how they were chosen</source>
        <translation>Copier l’explication du choix</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Enregistrer en texte…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close how they were chosen</source>
        <translation>Fermer l’explication du choix</translation>
    </message>
    <message>
        <source>Open a procurement file at the stage Market or Solicitation first.</source>
        <translation>Ouvrez d’abord un dossier d’approvisionnement à l’étape Marché ou Demande de soumissions.</translation>
    </message>
    <message>
        <source>They are put on the list of those asked in file %1.</source>
        <translation>Elles sont ajoutées à la liste des entreprises sollicitées du dossier %1.</translation>
    </message>
    <message>
        <source>Ask these firms</source>
        <translation>Demander à ces entreprises</translation>
    </message>
</context>
<context>
    <name>acquis::ReconcileFindingsModel</name>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Rows and columns say</source>
        <translation>Selon lignes et colonnes</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
</context>
<context>
    <name>acquis::ReconcileTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A cell as printed, then what is to be said about it: &quot;29 (should be 20)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>acquis::ReconcileView</name>
    <message>
        <source>Save findings as CSV</source>
        <translation>Enregistrer les constats en CSV</translation>
    </message>
    <message>
        <source>%1-findings.csv</source>
        <translation>%1-constats.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Findings saved.</source>
        <translation>Constats enregistrés.</translation>
    </message>
    <message>
        <source>Check a printed table of your own</source>
        <translation>Vérifiez votre propre tableau imprimé</translation>
    </message>
    <message>
        <source>Drop a CSV file here, or choose one. Its first line names the columns and its first column names the rows. A row called “total” and columns whose name begins with “total” hold the sums. You see which cells do not add up, and what they should be. The file is not changed and nothing enters the register.</source>
        <translation>Déposez un fichier CSV ici, ou choisissez-en un. Sa première ligne nomme les colonnes et sa première colonne nomme les lignes. Une ligne nommée «&#xa0;total&#xa0;» et les colonnes dont le nom commence par «&#xa0;total&#xa0;» portent les sommes. Vous voyez quelles cellules ne concordent pas, et ce qu’elles devraient être. Le fichier n’est pas modifié et rien n’entre dans le registre.</translation>
    </message>
    <message>
        <source>Choose a table…</source>
        <translation>Choisir un tableau…</translation>
    </message>
    <message>
        <source>as it is written in the file</source>
        <translation>tel qu’il est écrit dans le fichier</translation>
    </message>
    <message>
        <source>Your table</source>
        <translation>Votre tableau</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the cell</source>
        <translation>Entrée ou un double clic mène à la cellule</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy findings</source>
        <translation>Copier les constats</translation>
    </message>
</context>
<context>
    <name>acquis::RecordForm</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>acquis::ReferencePage</name>
    <message>
        <source>Reference tables</source>
        <translation>Tableaux de référence</translation>
    </message>
    <message>
        <source>Share of federal contract value by size of supplier</source>
        <translation>Marchés fédéraux selon la taille du fournisseur</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>IT goods and services</source>
        <translation>Biens et services de TI</translation>
    </message>
    <message>
        <source>All goods and services</source>
        <translation>Tous les biens et services</translation>
    </message>
    <message>
        <source>Size of supplier</source>
        <translation>Taille du fournisseur</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Sum of the rows</source>
        <translation>Somme des lignes</translation>
    </message>
    <message>
        <source>Suppliers of fewer than 500 employees take %1 of IT contract value and %2 of all.</source>
        <translation>Les fournisseurs de moins de 500 employés obtiennent %1 de la valeur des marchés de TI et %2 de l’ensemble.</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Les mêmes chiffres en tableau</translation>
    </message>
    <message>
        <source>Study of 2018, Table 3; federal contracts, 2009 to March 2018</source>
        <translation>Étude de 2018, tableau 3; marchés fédéraux, de 2009 à mars 2018</translation>
    </message>
    <message>
        <source>I&amp;IT spending by program, as the study prints it</source>
        <translation>Dépenses en ITI par programme, telles que l’étude les imprime</translation>
    </message>
    <message>
        <source>Study of 2018, Table 2</source>
        <translation>Étude de 2018, tableau 2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Name taken from</source>
        <translation>Nom tiré de</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>Total as printed</source>
        <translation>Total imprimé</translation>
    </message>
    <message>
        <source>Every row and column adds up.</source>
        <translation>Toutes les lignes et colonnes concordent.</translation>
    </message>
    <message>
        <source>One printed cell does not add up: row %1, %2. Printed %3, but its row and its column hold only for %4 (difference %5).</source>
        <translation>Une cellule imprimée ne concorde pas&#xa0;: ligne %1, %2. Imprimé&#xa0;: %3, mais sa ligne et sa colonne exigent %4 (écart de %5).</translation>
    </message>
    <message>
        <source>Shares by size of supplier</source>
        <translation>Parts selon la taille du fournisseur</translation>
    </message>
    <message>
        <source>Choose a table to check</source>
        <translation>Choisissez un tableau à vérifier</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>Fichiers CSV (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Tables of the study</source>
        <translation>Tableaux de l’étude</translation>
    </message>
    <message>
        <source>A table of your own</source>
        <translation>Votre tableau</translation>
    </message>
    <message>
        <source>Check a table…</source>
        <translation>Vérifier un tableau…</translation>
    </message>
    <message>
        <source>Check a &amp;table…</source>
        <translation>Vérifier un &amp;tableau…</translation>
    </message>
    <message>
        <source>&amp;Copy findings</source>
        <translation>&amp;Copier les constats</translation>
    </message>
    <message>
        <source>&amp;Save findings as CSV…</source>
        <translation>Enregi&amp;strer les constats en CSV…</translation>
    </message>
    <message>
        <source>the study</source>
        <translation>l’étude</translation>
    </message>
    <message>
        <source>the accounts</source>
        <translation>les comptes</translation>
    </message>
</context>
<context>
    <name>acquis::RegisterActions</name>
    <message>
        <source>New register</source>
        <translation>Nouveau registre</translation>
    </message>
    <message>
        <source>Acquis registers (*.acquis)</source>
        <translation>Registres Acquis (*.acquis)</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Ouvrir un registre</translation>
    </message>
    <message>
        <source>Acquis registers (*.acquis);;All files (*)</source>
        <translation>Registres Acquis (*.acquis);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Back up the register</source>
        <translation>Sauvegarder le registre</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une copie de sauvegarde</translation>
    </message>
    <message>
        <source>%1 takes the place of %2. The register of now is kept beside it.</source>
        <translation>%1 prend la place de %2. Le registre actuel est gardé à côté.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>Sauvegardé.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restauré.</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Nouveau registre…</translation>
    </message>
    <message>
        <source>&amp;Open register…</source>
        <translation>&amp;Ouvrir un registre…</translation>
    </message>
    <message>
        <source>Open the &amp;sample register</source>
        <translation>Ouvrir le registre d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Back up register…</source>
        <translation>&amp;Sauvegarder le registre…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une copie…</translation>
    </message>
    <message>
        <source>&amp;Check the register</source>
        <translation>&amp;Vérifier le registre</translation>
    </message>
</context>
<context>
    <name>acquis::ResultView</name>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>%1 are in the register now.</source>
        <translation>Maintenant dans le registre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: %2, control total %3. %4.</source>
        <translation>%1&#xa0;: %2, total de contrôle %3. %4.</translation>
    </message>
    <message>
        <source>%1 was changed after you checked it; what was applied is the file as it is now.</source>
        <translation>%1 a été modifié après votre vérification; c’est le fichier actuel qui a été appliqué.</translation>
    </message>
    <message>
        <source>Show spending</source>
        <translation>Afficher les dépenses</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Retirer l’importation</translation>
    </message>
    <message>
        <source>Import other files</source>
        <translation>Importer d’autres fichiers</translation>
    </message>
</context>
<context>
    <name>acquis::RoutesDetails</name>
    <message>
        <source>The chosen route</source>
        <translation>La voie choisie</translation>
    </message>
    <message>
        <source>Trade agreements</source>
        <translation>Accords commerciaux</translation>
    </message>
</context>
<context>
    <name>acquis::RoutesModel</name>
    <message>
        <source>Route</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Obligations</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Qui approuve</translation>
    </message>
    <message>
        <source>Earliest award</source>
        <translation>Au plus tôt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>plus days of posting</source>
        <translation>plus les jours d’affichage</translation>
    </message>
    <message>
        <source>no minimum time in rules</source>
        <translation>aucun délai minimal dans les règles</translation>
    </message>
</context>
<context>
    <name>acquis::RoutesTable</name>
    <message>
        <source>Routes</source>
        <translation>Voies</translation>
    </message>
    <message numerus="yes">
        <source>%n routes tested; only the days that rules impose are counted.</source>
        <translation>
            <numerusform>%n voie examinée; seuls les jours qu’imposent les règles sont comptés.</numerusform>
            <numerusform>%n voies examinées; seuls les jours qu’imposent les règles sont comptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Routes, the required one first</source>
        <translation>Voies, celle qui est exigée d’abord</translation>
    </message>
</context>
<context>
    <name>acquis::RowsEditor</name>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Coller des lignes</translation>
    </message>
    <message>
        <source>Adds the rows of a spreadsheet that were copied</source>
        <translation>Ajoute les lignes d’un tableur qui ont été copiées</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) cannot be read.</source>
        <translation>
            <numerusform>%n autre cellule ne peut être lue.</numerusform>
            <numerusform>%n autres cellules ne peuvent être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the text</source>
        <translation>Ouvrir le texte</translation>
    </message>
    <message>
        <source>Opens the text of the cell in a larger window (F4)</source>
        <translation>Ouvre le texte de la cellule dans une fenêtre plus grande (F4)</translation>
    </message>
</context>
<context>
    <name>acquis::RowsModel</name>
    <message>
        <source>Row %1, %2</source>
        <translation>Ligne %1, %2</translation>
    </message>
    <message>
        <source>%1: “%2” is not taken. %3</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas retenu. %3</translation>
    </message>
    <message>
        <source>%1: “%2” is not taken, the value stays %3. %4</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas retenu, la valeur reste %3. %4</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>acquis::RuleCard</name>
    <message>
        <source>≠ %1 (differs)</source>
        <translation>≠ %1 (diffère)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of duty, its text</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Obligations</translation>
    </message>
    <message>
        <source>No duty</source>
        <translation>Aucune obligation</translation>
    </message>
    <message>
        <source>When it speaks</source>
        <translation>Quand elle s’applique</translation>
    </message>
    <message>
        <source>Always.</source>
        <translation>Toujours.</translation>
    </message>
    <message>
        <source>For whom and what</source>
        <translation>Pour qui et pour quoi</translation>
    </message>
    <message>
        <source>What it judges</source>
        <translation>Ce qu’elle juge</translation>
    </message>
    <message>
        <source>What to do instead</source>
        <translation>Que faire à la place</translation>
    </message>
    <message>
        <source>No other way is named</source>
        <translation>Aucune autre voie n’est nommée</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Vérifiée le %1</translation>
    </message>
    <message>
        <source>Another row says otherwise</source>
        <translation>Une autre ligne dit le contraire</translation>
    </message>
    <message>
        <source>Rules and layer</source>
        <translation>Règles et niveau</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>pack, number</comment>
        <translation>%1, version %2</translation>
    </message>
</context>
<context>
    <name>acquis::RuleCompareView</name>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Values in A</source>
        <translation>Valeurs dans A</translation>
    </message>
    <message>
        <source>Values in B</source>
        <translation>Valeurs dans B</translation>
    </message>
    <message>
        <source>Verdict in A</source>
        <translation>Verdict dans A</translation>
    </message>
    <message>
        <source>Verdict in B</source>
        <translation>Verdict dans B</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Only in A: %1 · only in B: %2 · differs: %3 · the same: %4</source>
        <translation>Seulement dans A&#xa0;: %1 · seulement dans B&#xa0;: %2 · diffère&#xa0;: %3 · pareil&#xa0;: %4</translation>
    </message>
    <message>
        <source>The rules are not there yet.</source>
        <translation>Les règles ne sont pas encore là.</translation>
    </message>
    <message>
        <source>No rules are in force on these days.</source>
        <translation>Aucune règle n’est en vigueur à ces dates.</translation>
    </message>
    <message>
        <source>Nothing differs between the two sides.</source>
        <translation>Rien ne diffère entre les deux côtés.</translation>
    </message>
    <message>
        <source>This side has no such rule.</source>
        <translation>Ce côté n’a pas de telle règle.</translation>
    </message>
    <message>
        <source>Choose a row to see both sides.</source>
        <translation>Choisissez une ligne pour voir les deux côtés.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>jurisdiction, organization</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;A</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>&amp;B</source>
        <translation>&amp;B</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a day</comment>
        <translation>le</translation>
    </message>
    <message>
        <source>A: whose rules</source>
        <translation>A&#xa0;: les règles de qui</translation>
    </message>
    <message>
        <source>B: whose rules</source>
        <translation>B&#xa0;: les règles de qui</translation>
    </message>
    <message>
        <source>A: of which day</source>
        <translation>A&#xa0;: de quelle date</translation>
    </message>
    <message>
        <source>B: of which day</source>
        <translation>B&#xa0;: de quelle date</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>The rule in A</source>
        <translation>La règle dans A</translation>
    </message>
    <message>
        <source>The rule in B</source>
        <translation>La règle dans B</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Permuter A et B</translation>
    </message>
    <message>
        <source>Changes &amp;only</source>
        <translation>Changements &amp;seulement</translation>
    </message>
    <message>
        <source>Rules of A and B</source>
        <translation>Règles de A et de B</translation>
    </message>
</context>
<context>
    <name>acquis::RuleLibraryView</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Choose a rule to read all that it says.</source>
        <translation>Choisissez une règle pour lire tout ce qu’elle dit.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rules</source>
        <translation>
            <numerusform>%1 sur %2 règle</numerusform>
            <numerusform>%1 sur %2 règles</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are not there yet.</source>
        <translation>Les règles ne sont pas encore là.</translation>
    </message>
    <message>
        <source>No rule fits. Take a filter away, or look for fewer words.</source>
        <translation>Aucune règle ne correspond. Retirez un filtre, ou cherchez moins de mots.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Words in either language</source>
        <translation>Mots dans l’une ou l’autre langue</translation>
    </message>
    <message>
        <source>&amp;Jurisdiction</source>
        <translation>A&amp;dministration</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>In force &amp;on</source>
        <translation>En &amp;vigueur le</translation>
    </message>
    <message>
        <source>Off: rules of any day</source>
        <translation>Décoché&#xa0;: les règles de toutes les dates</translation>
    </message>
    <message>
        <source>Day on which the rules are in force</source>
        <translation>Date à laquelle les règles sont en vigueur</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Niveau</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>&amp;Recueil</translation>
    </message>
    <message>
        <source>&amp;Judges</source>
        <translation>&amp;Juge</translation>
    </message>
    <message>
        <source>Con&amp;fidence</source>
        <translation>&amp;Fiabilité</translation>
    </message>
    <message>
        <source>Show all rules</source>
        <translation>Montrer toutes les règles</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La règle</translation>
    </message>
    <message>
        <source>The chosen rule</source>
        <translation>La règle choisie</translation>
    </message>
    <message>
        <source>Copy the rule</source>
        <translation>Copier la règle</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Administration</translation>
    </message>
</context>
<context>
    <name>acquis::RuleSearch</name>
    <message>
        <source>Rules in force today</source>
        <translation>Règles en vigueur aujourd’hui</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1: the question of a rule; %2: the values it is for, e.g. &quot;below $25,000&quot;; %3: its verdict</extracomment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>acquis::RuleSentences</name>
    <message>
        <source>When one of these reasons not to compete is given: %1.</source>
        <translation>Quand l’un de ces motifs de ne pas faire appel à la concurrence est donné&#xa0;: %1.</translation>
    </message>
    <message>
        <source>When none of these reasons not to compete is given: %1.</source>
        <translation>Quand aucun de ces motifs de ne pas faire appel à la concurrence n’est donné&#xa0;: %1.</translation>
    </message>
    <message>
        <source>When no reason not to compete is given.</source>
        <translation>Quand aucun motif de ne pas faire appel à la concurrence n’est donné.</translation>
    </message>
    <message>
        <source>When no Vendor of Record arrangement covers it.</source>
        <translation>Quand aucune entente de fournisseurs attitrés ne le vise.</translation>
    </message>
    <message>
        <source>When a Vendor of Record arrangement is one of these: %1.</source>
        <translation>Quand l’entente de fournisseurs attitrés est l’une de celles-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>When all of this is true of the need: %1.</source>
        <translation>Quand tout ceci est vrai du besoin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>When none of this is true of the need: %1.</source>
        <translation>Quand rien de ceci n’est vrai du besoin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>When one of these trade agreements binds: %1.</source>
        <translation>Quand l’un de ces accords commerciaux lie l’achat&#xa0;: %1.</translation>
    </message>
    <message>
        <source>When none of these trade agreements binds: %1.</source>
        <translation>Quand aucun de ces accords commerciaux ne lie l’achat&#xa0;: %1.</translation>
    </message>
    <message>
        <source>When there are related needs.</source>
        <translation>Quand il y a des besoins liés.</translation>
    </message>
    <message>
        <source>When there are no related needs.</source>
        <translation>Quand il n’y a pas de besoins liés.</translation>
    </message>
    <message>
        <source>When a contract is amended.</source>
        <translation>Quand un contrat est modifié.</translation>
    </message>
    <message>
        <source>When no contract is amended.</source>
        <translation>Quand aucun contrat n’est modifié.</translation>
    </message>
    <message>
        <source>When the related needs lift the value over a limit.</source>
        <translation>Quand les besoins liés portent la valeur au-dessus d’un seuil.</translation>
    </message>
    <message>
        <source>When one vendor is meant.</source>
        <translation>Quand un fournisseur en particulier est visé.</translation>
    </message>
    <message>
        <source>When no particular vendor is meant.</source>
        <translation>Quand aucun fournisseur en particulier n’est visé.</translation>
    </message>
    <message>
        <source>When the vendor is an Ontario business.</source>
        <translation>Quand le fournisseur est une entreprise ontarienne.</translation>
    </message>
    <message>
        <source>When the vendor is no Ontario business.</source>
        <translation>Quand le fournisseur n’est pas une entreprise ontarienne.</translation>
    </message>
    <message>
        <source>When the vendor has its headquarters in the United States.</source>
        <translation>Quand le fournisseur a son siège aux États-Unis.</translation>
    </message>
    <message>
        <source>When the vendor has its headquarters elsewhere than in the United States.</source>
        <translation>Quand le fournisseur a son siège ailleurs qu’aux États-Unis.</translation>
    </message>
    <message>
        <source>When the number of the vendor’s employees in Canada is known.</source>
        <translation>Quand le nombre d’employés du fournisseur au Canada est connu.</translation>
    </message>
    <message>
        <source>When the number of the vendor’s employees in Canada is not known.</source>
        <translation>Quand le nombre d’employés du fournisseur au Canada n’est pas connu.</translation>
    </message>
    <message>
        <source>When the vendor has fewer than %1 employees in Canada.</source>
        <translation>Quand le fournisseur a moins de %1 employés au Canada.</translation>
    </message>
    <message>
        <source>When the vendor has %1 employees in Canada or more.</source>
        <translation>Quand le fournisseur a %1 employés ou plus au Canada.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a reason, an agreement</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Whether an agreement binds</source>
        <translation>Si un accord lie l’achat</translation>
    </message>
    <message>
        <source>Reason not to compete</source>
        <translation>Motif de ne pas faire appel à la concurrence</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Every kind of purchase</source>
        <translation>Toute nature d’achat</translation>
    </message>
    <message>
        <source>Every organization of the jurisdiction</source>
        <translation>Tous les organismes de l’administration</translation>
    </message>
    <message>
        <source>“%1” in the French question</source>
        <translation>«&#xa0;%1&#xa0;» dans la question en français</translation>
    </message>
    <message>
        <source>“%1” in the English question</source>
        <translation>«&#xa0;%1&#xa0;» dans la question en anglais</translation>
    </message>
    <message>
        <source>“%1” in the French text</source>
        <translation>«&#xa0;%1&#xa0;» dans le texte français</translation>
    </message>
    <message>
        <source>“%1” in the English text</source>
        <translation>«&#xa0;%1&#xa0;» dans le texte anglais</translation>
    </message>
    <message>
        <source>“%1” in the French duties</source>
        <translation>«&#xa0;%1&#xa0;» dans les obligations en français</translation>
    </message>
    <message>
        <source>“%1” in the English duties</source>
        <translation>«&#xa0;%1&#xa0;» dans les obligations en anglais</translation>
    </message>
    <message>
        <source>“%1” in the French source</source>
        <translation>«&#xa0;%1&#xa0;» dans la source en français</translation>
    </message>
    <message>
        <source>“%1” in the English source</source>
        <translation>«&#xa0;%1&#xa0;» dans la source en anglais</translation>
    </message>
    <message>
        <source>“%1” in the name of the row</source>
        <translation>«&#xa0;%1&#xa0;» dans le nom de la ligne</translation>
    </message>
    <message>
        <source>Only in A</source>
        <translation>Seulement dans A</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>Seulement dans B</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Pareil</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>duties</source>
        <translation>obligations</translation>
    </message>
    <message>
        <source>what to do instead</source>
        <translation>que faire à la place</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>conditions</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, version %2: %3</source>
        <comment>pack, number, row</comment>
        <translation>%1, version %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>acquis::RulesPage</name>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Parcourir</translation>
    </message>
    <message>
        <source>Compar&amp;e</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>Et &amp;si</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisme</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Loading the rules…</source>
        <translation>Chargement des règles…</translation>
    </message>
    <message>
        <source>The rules could not be loaded, and nothing is judged without them: %1</source>
        <translation>Les règles n’ont pas pu être chargées, et rien n’est jugé sans elles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Enregistrer le tableau en CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Sections of the rules</source>
        <translation>Sections des règles</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>Save the table as &amp;CSV…</source>
        <translation>Enregistrer le tableau en CS&amp;V…</translation>
    </message>
    <message>
        <source>&amp;Find in the rules</source>
        <translation>&amp;Rechercher dans les règles</translation>
    </message>
</context>
<context>
    <name>acquis::RulesWords</name>
    <message>
        <source>Ontario Public Service</source>
        <translation>Fonction publique de l’Ontario</translation>
    </message>
    <message>
        <source>Broader public sector of Ontario</source>
        <translation>Secteur parapublic de l’Ontario</translation>
    </message>
    <message>
        <source>Government of Canada</source>
        <translation>Gouvernement du Canada</translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation>Colombie-Britannique</translation>
    </message>
    <message>
        <source>Trade agreements</source>
        <translation>Accords commerciaux</translation>
    </message>
    <message>
        <source>Ontario ministry</source>
        <translation>Ministère de l’Ontario</translation>
    </message>
    <message>
        <source>Other included entity of Ontario</source>
        <translation>Autre entité incluse de l’Ontario</translation>
    </message>
    <message>
        <source>Organization of the broader public sector</source>
        <translation>Organisme du secteur parapublic</translation>
    </message>
    <message>
        <source>Municipality of Ontario</source>
        <translation>Municipalité de l’Ontario</translation>
    </message>
    <message>
        <source>Federal department</source>
        <translation>Ministère fédéral</translation>
    </message>
    <message>
        <source>Federal Crown corporation</source>
        <translation>Société d’État fédérale</translation>
    </message>
    <message>
        <source>Ministry of British Columbia</source>
        <translation>Ministère de la Colombie-Britannique</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Biens</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Consulting services</source>
        <translation>Services d’experts-conseils</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>before taxes</source>
        <translation>avant taxes</translation>
    </message>
    <message>
        <source>taxes included</source>
        <translation>taxes comprises</translation>
    </message>
    <message>
        <source>No arrangement covers it</source>
        <translation>Aucune entente ne le vise</translation>
    </message>
    <message>
        <source>Enterprise-wide arrangement</source>
        <translation>Entente générale du gouvernement</translation>
    </message>
    <message>
        <source>Multi-ministry arrangement</source>
        <translation>Entente multiministérielle</translation>
    </message>
    <message>
        <source>Arrangement of the ministry</source>
        <translation>Entente du ministère</translation>
    </message>
    <message>
        <source>Information technology</source>
        <translation>Technologie de l’information</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Health or social service</source>
        <translation>Service de santé ou service social</translation>
    </message>
    <message>
        <source>Legal service</source>
        <translation>Service juridique</translation>
    </message>
    <message>
        <source>Architecture or engineering</source>
        <translation>Architecture ou génie</translation>
    </message>
    <message>
        <source>Set aside for Indigenous businesses</source>
        <translation>Contrat réservé aux entreprises autochtones</translation>
    </message>
    <message>
        <source>Confidential matter</source>
        <translation>Affaire confidentielle</translation>
    </message>
    <message>
        <source>Division into parts declared beforehand</source>
        <translation>Division en parties déclarée d’avance</translation>
    </message>
    <message>
        <source>Only one supplier can do it</source>
        <translation>Un seul fournisseur peut le faire</translation>
    </message>
    <message>
        <source>Patents, copyright or other exclusive rights</source>
        <translation>Brevets, droits d’auteur ou autres droits exclusifs</translation>
    </message>
    <message>
        <source>No competition for technical reasons</source>
        <translation>Absence de concurrence pour des raisons techniques</translation>
    </message>
    <message>
        <source>Compatibility with what is in use</source>
        <translation>Compatibilité avec ce qui est en usage</translation>
    </message>
    <message>
        <source>Additional deliveries by the original supplier</source>
        <translation>Livraisons additionnelles par le fournisseur initial</translation>
    </message>
    <message>
        <source>Urgency that could not be foreseen</source>
        <translation>Urgence imprévisible</translation>
    </message>
    <message>
        <source>Confidential or privileged matter</source>
        <translation>Affaire confidentielle ou privilégiée</translation>
    </message>
    <message>
        <source>No bids were received</source>
        <translation>Aucune soumission reçue</translation>
    </message>
    <message>
        <source>No bid met the requirements</source>
        <translation>Aucune soumission conforme</translation>
    </message>
    <message>
        <source>The bids were collusive</source>
        <translation>Soumissions collusoires</translation>
    </message>
    <message>
        <source>Prototype or first good or service</source>
        <translation>Prototype, ou premier bien ou service</translation>
    </message>
    <message>
        <source>Winner of a design contest</source>
        <translation>Lauréat d’un concours de conception</translation>
    </message>
    <message>
        <source>Purchase on a commodity market</source>
        <translation>Achat sur un marché de produits de base</translation>
    </message>
    <message>
        <source>Exceptionally advantageous, short-lived conditions</source>
        <translation>Conditions exceptionnellement avantageuses et de courte durée</translation>
    </message>
    <message>
        <source>Held by a warranty</source>
        <translation>Lié par une garantie</translation>
    </message>
    <message>
        <source>Work on leased premises</source>
        <translation>Travaux dans des locaux loués</translation>
    </message>
    <message>
        <source>Subscription or publication</source>
        <translation>Abonnement ou publication</translation>
    </message>
    <message>
        <source>Work of art</source>
        <translation>Œuvre d’art</translation>
    </message>
    <message>
        <source>Statutory monopoly</source>
        <translation>Monopole légal</translation>
    </message>
    <message>
        <source>Vendor of Record, directly</source>
        <translation>Fournisseur attitré, directement</translation>
    </message>
    <message>
        <source>Vendor of Record, second stage</source>
        <translation>Fournisseurs attitrés, deuxième étape</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Invitational competition</source>
        <translation>Appel à la concurrence sur invitation</translation>
    </message>
    <message>
        <source>Open competition</source>
        <translation>Appel d’offres ouvert</translation>
    </message>
    <message>
        <source>Sole source</source>
        <translation>Fournisseur exclusif</translation>
    </message>
    <message>
        <source>Single source</source>
        <translation>Fournisseur désigné</translation>
    </message>
    <message>
        <source>Join an agreement</source>
        <translation>Se joindre à une entente</translation>
    </message>
    <message>
        <source>Sprint With Us</source>
        <translation>Sprint With Us</translation>
    </message>
    <message>
        <source>Code With Us</source>
        <translation>Code With Us</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Market sounding</source>
        <translation>Sondage du marché</translation>
    </message>
    <message>
        <source>Indirect purchase</source>
        <translation>Achat indirect</translation>
    </message>
    <message>
        <source>Emergency purchase</source>
        <translation>Achat d’urgence</translation>
    </message>
    <message>
        <source>a vendor of the arrangement, without a second competition</source>
        <translation>un fournisseur de l’entente, sans nouvelle mise en concurrence</translation>
    </message>
    <message>
        <source>vendors of the arrangement compete</source>
        <translation>les fournisseurs de l’entente sont mis en concurrence</translation>
    </message>
    <message>
        <source>a few vendors are asked for a price</source>
        <translation>un prix est demandé à quelques fournisseurs</translation>
    </message>
    <message>
        <source>chosen vendors are invited in writing</source>
        <translation>des fournisseurs choisis sont invités par écrit</translation>
    </message>
    <message>
        <source>posted electronically, open to all</source>
        <translation>affiché électroniquement, ouvert à tous</translation>
    </message>
    <message>
        <source>only one firm can do it</source>
        <translation>une seule entreprise peut le faire</translation>
    </message>
    <message>
        <source>one firm is chosen among several</source>
        <translation>une entreprise est choisie parmi plusieurs</translation>
    </message>
    <message>
        <source>a contract that another buyer signed</source>
        <translation>un contrat signé par un autre acheteur</translation>
    </message>
    <message>
        <source>agile teams, British Columbia</source>
        <translation>équipes agiles, Colombie-Britannique</translation>
    </message>
    <message>
        <source>small code tasks, British Columbia</source>
        <translation>petites tâches de programmation, Colombie-Britannique</translation>
    </message>
    <message>
        <source>a problem, answered in stages</source>
        <translation>un problème, résolu par étapes</translation>
    </message>
    <message>
        <source>asks the market, binds nobody</source>
        <translation>interroge le marché, n’engage personne</translation>
    </message>
    <message>
        <source>through a contract somebody else holds</source>
        <translation>par le contrat d’un tiers</translation>
    </message>
    <message>
        <source>when waiting would do harm</source>
        <translation>lorsque attendre causerait un préjudice</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permis</translation>
    </message>
    <message>
        <source>If justified</source>
        <translation>Si justifié</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Exigé</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non permis</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>Lie</translation>
    </message>
    <message>
        <source>Does not bind</source>
        <translation>Ne lie pas</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non accepté</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Adds duties</source>
        <translation>Ajoute des obligations</translation>
    </message>
    <message>
        <source>CFTA</source>
        <translation>ALEC</translation>
    </message>
    <message>
        <source>OQTCA</source>
        <translation>ACCQO</translation>
    </message>
    <message>
        <source>CETA</source>
        <translation>AECG</translation>
    </message>
    <message>
        <source>TCA</source>
        <translation>ACC</translation>
    </message>
    <message>
        <source>GPA</source>
        <translation>AMP-OMC</translation>
    </message>
    <message>
        <source>CPTPP</source>
        <translation>PTPGP</translation>
    </message>
    <message>
        <source>NWPTA</source>
        <translation>NWPTA</translation>
    </message>
    <message>
        <source>AIT</source>
        <translation>ACI</translation>
    </message>
    <message>
        <source>CKFTA</source>
        <translation>ALECC</translation>
    </message>
    <message>
        <source>CCFTA</source>
        <translation>ALECCh</translation>
    </message>
    <message>
        <source>CCoFTA</source>
        <translation>ALECCol</translation>
    </message>
    <message>
        <source>CPFTA</source>
        <translation>ALECP</translation>
    </message>
    <message>
        <source>CPaFTA</source>
        <translation>ALECPan</translation>
    </message>
    <message>
        <source>CHFTA</source>
        <translation>ALECH</translation>
    </message>
    <message>
        <source>CUFTA</source>
        <translation>ALECU</translation>
    </message>
    <message>
        <source>NAFTA</source>
        <translation>ALENA</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Trade agreement</source>
        <translation>Accord commercial</translation>
    </message>
    <message>
        <source>Directive</source>
        <translation>Directive</translation>
    </message>
    <message>
        <source>IT rules</source>
        <translation>Règles de TI</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Days of posting</source>
        <translation>Jours d’affichage</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Analyse de rentabilisation</translation>
    </message>
    <message>
        <source>Award notice</source>
        <translation>Avis d’attribution</translation>
    </message>
    <message>
        <source>Days to ask for a debriefing</source>
        <translation>Jours pour demander une séance de compte rendu</translation>
    </message>
    <message>
        <source>Years records are kept</source>
        <translation>Années de conservation des dossiers</translation>
    </message>
    <message>
        <source>Conflict-of-interest declaration</source>
        <translation>Déclaration de conflit d’intérêts</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Vendors invited to the second stage</source>
        <translation>Fournisseurs invités à la deuxième étape</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestionnaire</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Directeur</translation>
    </message>
    <message>
        <source>Assistant deputy minister</source>
        <translation>Sous-ministre adjoint</translation>
    </message>
    <message>
        <source>Deputy minister</source>
        <translation>Sous-ministre</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Ministre</translation>
    </message>
    <message>
        <source>Treasury Board</source>
        <translation>Conseil du Trésor</translation>
    </message>
    <message>
        <source>Chief executive officer</source>
        <translation>Chef de la direction</translation>
    </message>
    <message>
        <source>Board of directors</source>
        <translation>Conseil d’administration</translation>
    </message>
    <message>
        <source>R: read in the source itself</source>
        <translation>R&#xa0;: lu dans la source même</translation>
    </message>
    <message>
        <source>R2: read in a second source that reports it</source>
        <translation>R2&#xa0;: lu dans une source secondaire qui le rapporte</translation>
    </message>
    <message>
        <source>S: printed in the study of 2018; firm for 2014 to 2018</source>
        <translation>S&#xa0;: imprimé dans l’étude de 2018; ferme pour 2014 à 2018</translation>
    </message>
    <message>
        <source>D: derived, not read; check your directive</source>
        <translation>D&#xa0;: déduit, non lu; consultez votre directive</translation>
    </message>
    <message>
        <source>K+: believed, not read; check your directive</source>
        <translation>K+&#xa0;: tenu pour vrai, non lu; consultez votre directive</translation>
    </message>
    <message>
        <source>The limits of “%1” are measured with taxes, and the value is given before taxes: it was compared as it stands.</source>
        <translation>Les limites de «&#xa0;%1&#xa0;» se mesurent taxes comprises, et la valeur est donnée avant taxes&#xa0;: elle a été comparée telle quelle.</translation>
    </message>
    <message>
        <source>The limits of “%1” are measured before taxes, and the value is given with taxes: it was compared as it stands.</source>
        <translation>Les limites de «&#xa0;%1&#xa0;» se mesurent avant taxes, et la valeur est donnée taxes comprises&#xa0;: elle a été comparée telle quelle.</translation>
    </message>
    <message>
        <source>No open route can be over by the day it is needed.</source>
        <translation>Aucune voie ouverte ne peut aboutir pour la date voulue.</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>toute valeur</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>an amount</comment>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>an amount</comment>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <comment>amounts</comment>
        <translation>de %1 à moins de %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a day</comment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Related needs</source>
        <translation>Besoins liés</translation>
    </message>
    <message>
        <source>Contract that is amended</source>
        <translation>Contrat modifié</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Lancé le</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Requis pour le</translation>
    </message>
    <message>
        <source>Days the vendor needs</source>
        <translation>Délai du fournisseur</translation>
    </message>
    <message>
        <source>Reasons not to compete</source>
        <translation>Motifs de ne pas mettre en concurrence</translation>
    </message>
    <message>
        <source>Vendor of Record</source>
        <translation>Fournisseur attitré</translation>
    </message>
    <message>
        <source>What else is true</source>
        <translation>Autres faits</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>this is no JSON object</source>
        <translation>ceci n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>trop de niveaux imbriqués</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>donné deux fois</translation>
    </message>
    <message>
        <source>a need has no such member</source>
        <translation>un besoin n’a pas ce membre</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>not the kind of value that belongs here</source>
        <translation>ce n’est pas le genre de valeur attendu ici</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>code inconnu</translation>
    </message>
    <message>
        <source>not an amount in dollars</source>
        <translation>ce n’est pas un montant en dollars</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>inférieur à zéro</translation>
    </message>
    <message>
        <source>more than any procurement</source>
        <translation>supérieur à tout approvisionnement</translation>
    </message>
    <message>
        <source>more than two decimals</source>
        <translation>plus de deux décimales</translation>
    </message>
    <message>
        <source>no day of the calendar</source>
        <translation>ce n’est pas un jour du calendrier</translation>
    </message>
    <message>
        <source>not a number that can be</source>
        <translation>ce nombre n’est pas possible</translation>
    </message>
    <message>
        <source>earlier than the day the procurement is issued</source>
        <translation>antérieur au jour du lancement de l’approvisionnement</translation>
    </message>
    <message>
        <source>only Canadian dollars (CAD) are read</source>
        <translation>seuls les dollars canadiens (CAD) sont lus</translation>
    </message>
    <message>
        <source>these cannot all be true</source>
        <translation>tout cela ne peut être vrai à la fois</translation>
    </message>
    <message>
        <source>the rules held here do not cover this</source>
        <translation>les règles tenues ici ne couvrent pas ce cas</translation>
    </message>
    <message>
        <source>there is no such rule pack</source>
        <translation>cet ensemble de règles n’existe pas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is wrong, what stood there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>le fichier est illisible</translation>
    </message>
    <message>
        <source>larger than a rule pack may be (4 MiB)</source>
        <translation>plus gros qu’un ensemble de règles ne peut l’être (4&#xa0;Mio)</translation>
    </message>
    <message>
        <source>nested deeper than 32 levels</source>
        <translation>plus de 32 niveaux imbriqués</translation>
    </message>
    <message>
        <source>named twice in one object</source>
        <translation>donné deux fois dans un objet</translation>
    </message>
    <message>
        <source>no such member here</source>
        <translation>ce membre n’existe pas ici</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>une liste vide</translation>
    </message>
    <message>
        <source>not a name in lower case</source>
        <translation>ce n’est pas un nom en minuscules</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>texte absent</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>le texte est trop long</translation>
    </message>
    <message>
        <source>the text holds a control character</source>
        <translation>le texte contient un caractère de commande</translation>
    </message>
    <message>
        <source>a number that cannot be</source>
        <translation>ce nombre n’est pas possible</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>finit avant de commencer</translation>
    </message>
    <message>
        <source>outside the span of what holds it</source>
        <translation>hors de la période de ce qui le contient</translation>
    </message>
    <message>
        <source>overlaps another row</source>
        <translation>chevauche une autre ligne</translation>
    </message>
    <message>
        <source>no row covers this</source>
        <translation>aucune ligne ne couvre ceci</translation>
    </message>
    <message>
        <source>used twice</source>
        <translation>utilisé deux fois</translation>
    </message>
    <message>
        <source>no verdict for this subject</source>
        <translation>ce verdict ne convient pas à ce sujet</translation>
    </message>
    <message>
        <source>cannot be asked here</source>
        <translation>ne peut être demandé ici</translation>
    </message>
    <message>
        <source>no other row has this name</source>
        <translation>aucune autre ligne ne porte ce nom</translation>
    </message>
    <message>
        <source>too many rows in one series</source>
        <translation>trop de lignes dans une série</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, member</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>contradicts another row</source>
        <translation>contredit une autre ligne</translation>
    </message>
    <message>
        <source>an organization speaks only for the layers of a ministry or an organization</source>
        <translation>un organisme ne parle que pour les niveaux d’un ministère ou d’un organisme</translation>
    </message>
    <message>
        <source>more than the editor of an organization’s rules can show</source>
        <translation>plus que l’éditeur des règles d’un organisme ne peut montrer</translation>
    </message>
    <message>
        <source>An agreement that may be joined covers it</source>
        <translation>Une entente à laquelle on peut adhérer le couvre</translation>
    </message>
    <message>
        <source>The rules ask for this way first. A way marked “Allowed” may be taken instead.</source>
        <translation>Les règles demandent d’abord cette voie. Une voie marquée «&#xa0;Permis&#xa0;» peut être prise à sa place.</translation>
    </message>
    <message>
        <source>You may take this way. The rules do not ask for it first.</source>
        <translation>Vous pouvez prendre cette voie. Les règles ne la demandent pas d’abord.</translation>
    </message>
    <message>
        <source>You may take this way when what its reason asks for is there, and written down.</source>
        <translation>Vous pouvez prendre cette voie quand ce que demande son motif est réuni et consigné.</translation>
    </message>
    <message>
        <source>A rule closes this way for this need.</source>
        <translation>Une règle ferme cette voie pour ce besoin.</translation>
    </message>
    <message>
        <source>A rule is held here, but it was not checked against a source of that date. Read your directive before you decide.</source>
        <translation>Une règle est consignée ici, mais elle n’a pas été vérifiée dans une source de cette date. Lisez votre directive avant de décider.</translation>
    </message>
    <message>
        <source>This way is not meant for such a need.</source>
        <translation>Cette voie n’est pas faite pour un tel besoin.</translation>
    </message>
    <message>
        <source>The rules require this way: %1.</source>
        <translation>Les règles exigent cette voie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The rules require one of these ways: %1.</source>
        <translation>Les règles exigent l’une de ces voies&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You may take this way: %1.</source>
        <translation>Vous pouvez prendre cette voie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You may take any of these ways: %1.</source>
        <translation>Vous pouvez prendre n’importe laquelle de ces voies&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The rules ask first for: %1.</source>
        <translation>Les règles demandent d’abord&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You may take a way only if it is justified: %1.</source>
        <translation>Vous ne pouvez prendre une voie que si elle est justifiée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Also, if it is justified: %1.</source>
        <translation>Aussi, si c’est justifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No way is open by the rules held here.</source>
        <translation>Aucune voie n’est ouverte selon les règles consignées ici.</translation>
    </message>
    <message>
        <source>No way is verified against a source of that date: read your directive before you take one. Stated as open: %1.</source>
        <translation>Aucune voie n’est vérifiée dans une source de cette date&#xa0;: lisez votre directive avant d’en prendre une. Dites ouvertes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is verified against its sources.</source>
        <translation>Cela est vérifié dans les sources.</translation>
    </message>
    <message>
        <source>Not verified against a source of that date: %1. Read your directive before you take such a way.</source>
        <translation>Non vérifié dans une source de cette date&#xa0;: %1. Lisez votre directive avant de prendre une telle voie.</translation>
    </message>
</context>
<context>
    <name>acquis::ScoreSheet</name>
    <message>
        <source>Handed in on paper by %1</source>
        <translation>Remise sur papier par %1</translation>
    </message>
    <message>
        <source>Scores of one evaluator</source>
        <translation>Notes d’un évaluateur</translation>
    </message>
</context>
<context>
    <name>acquis::SearchBox</name>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Rechercher (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Rules, vendors and agreements: type a few letters, then Down and Enter</source>
        <translation>Règles, fournisseurs et ententes&#xa0;: tapez quelques lettres, puis Bas et Entrée</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>acquis::SearchModel</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>%1: what is looked up, e.g. &quot;Rules&quot;; %2: how many are shown; %3: how many were found</extracomment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer or shorter words find more.</source>
        <translation>Rien n’a été trouvé. Des mots moins nombreux ou plus courts trouvent davantage.</translation>
    </message>
</context>
<context>
    <name>acquis::SenderKeyBar</name>
    <message>
        <source>Choose the file of the signing key</source>
        <translation>Choisir le fichier de la clé de signature</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Make a file with a new signing key</source>
        <translation>Créer un fichier contenant une nouvelle clé de signature</translation>
    </message>
    <message>
        <source>acquis-signing.key</source>
        <translation>acquis-signature.cle</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Our fingerprint is on the clipboard.</source>
        <translation>Notre empreinte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Packages are signed with a key of our office, which the keychain of this system keeps. It is made when it is first needed.</source>
        <translation>Les fichiers de partage sont signés avec une clé de notre bureau, que garde le trousseau de ce système. Elle est créée quand elle est requise pour la première fois.</translation>
    </message>
    <message>
        <source>The keychain is asked for our key…</source>
        <translation>Notre clé est demandée au trousseau…</translation>
    </message>
    <message>
        <source>The keychain has no key of our office yet. It is made when the first package is written.</source>
        <translation>Le trousseau n’a pas encore de clé de notre bureau. Elle est créée quand le premier fichier de partage est enregistré.</translation>
    </message>
    <message>
        <source>Our fingerprint; the key is in the keychain of this system.</source>
        <translation>Notre empreinte; la clé est dans le trousseau de ce système.</translation>
    </message>
    <message>
        <source>Our fingerprint; the key is in the file %1.</source>
        <translation>Notre empreinte; la clé est dans le fichier %1.</translation>
    </message>
    <message>
        <source>No keychain can be used on this system, so the program keeps no key by itself. Choose the file of a key, as the command line uses it, or make one: whoever can read that file can sign in our name.</source>
        <translation>Aucun trousseau n’est utilisable sur ce système; le programme ne garde donc aucune clé de lui-même. Choisissez le fichier d’une clé, comme pour la ligne de commande, ou créez-en un&#xa0;: quiconque peut lire ce fichier peut signer en notre nom.</translation>
    </message>
    <message>
        <source>The keychain did not give our key (%1). Unlock it and ask again, or choose the file of a key.</source>
        <translation>Le trousseau n’a pas donné notre clé (%1). Déverrouillez-le et redemandez-la, ou choisissez le fichier d’une clé.</translation>
    </message>
    <message>
        <source>Our fingerprint</source>
        <translation>Notre empreinte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Make our key</source>
        <translation>Créer notre clé</translation>
    </message>
    <message>
        <source>Use the key of a file…</source>
        <translation>Utiliser la clé d’un fichier…</translation>
    </message>
    <message>
        <source>Make a key file…</source>
        <translation>Créer un fichier de clé…</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Redemander au trousseau</translation>
    </message>
    <message>
        <source>Show our fingerprint</source>
        <translation>Montrer notre empreinte</translation>
    </message>
</context>
<context>
    <name>acquis::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>Aucun n’est ouvert.</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
</context>
<context>
    <name>acquis::ShareGiveView</name>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 sur %2 choisies</translation>
    </message>
    <message>
        <source>Write the name of your office.</source>
        <translation>Écrivez le nom de votre bureau.</translation>
    </message>
    <message>
        <source>Choose an office, or write its code in small letters, digits and hyphens, for example “qc” or “on-toronto”.</source>
        <translation>Choisissez un bureau, ou écrivez son code en lettres minuscules, chiffres et traits d’union, par exemple «&#xa0;qc&#xa0;» ou «&#xa0;on-toronto&#xa0;».</translation>
    </message>
    <message>
        <source>No package can be made of this.</source>
        <translation>Aucun fichier de partage ne peut en être fait.</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Document %1</translation>
    </message>
    <message numerus="yes">
        <source>%n agreements go.</source>
        <translation>
            <numerusform>%n entente part.</numerusform>
            <numerusform>%n ententes partent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents go, %1 in all.</source>
        <translation>
            <numerusform>%n document part, %1 en tout.</numerusform>
            <numerusform>%n documents partent, %1 en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements stay here.</source>
        <translation>
            <numerusform>%n entente reste ici.</numerusform>
            <numerusform>%n ententes restent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are left out.</source>
        <translation>
            <numerusform>%n partie est retirée.</numerusform>
            <numerusform>%n parties sont retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet. Choose agreements and a receiver, then look at what would go and what stays here.</source>
        <translation>Rien n’est encore enregistré. Choisissez des ententes et un destinataire, puis examinez ce qui partirait et ce qui reste ici.</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Goes, %1</source>
        <translation>Part, %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>The package is not written: there is no key to sign it with.</source>
        <translation>Le fichier de partage n’est pas enregistré&#xa0;: il n’y a pas de clé pour le signer.</translation>
    </message>
    <message>
        <source>What can be done stands above the button.</source>
        <translation>Ce qui peut être fait est indiqué au-dessus du bouton.</translation>
    </message>
    <message>
        <source>Write the package</source>
        <translation>Enregistrer le fichier de partage</translation>
    </message>
    <message>
        <source>Share packages (*.share);;All files (*)</source>
        <translation>Fichiers de partage (*.share);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The package was not made.</source>
        <translation>Le fichier de partage n’a pas été créé.</translation>
    </message>
    <message>
        <source>the package</source>
        <translation>le fichier de partage</translation>
    </message>
    <message>
        <source>The package is written and signed.</source>
        <translation>Le fichier de partage est enregistré et signé.</translation>
    </message>
    <message>
        <source>Agreements to give</source>
        <translation>Ententes à transmettre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Title, holder, number or scope</source>
        <translation>Titre, détenteur, numéro ou portée</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Entente</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Détenteur</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Qui peut la voir</translation>
    </message>
    <message>
        <source>From whom, to whom</source>
        <translation>De qui, à qui</translation>
    </message>
    <message>
        <source>Our office</source>
        <translation>Notre bureau</translation>
    </message>
    <message>
        <source>Our jurisdiction</source>
        <translation>Notre administration</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Name of the receiver (optional)</source>
        <translation>Nom du destinataire (facultatif)</translation>
    </message>
    <message>
        <source>The receiver is a member of the community</source>
        <translation>Le destinataire est membre de la communauté</translation>
    </message>
    <message>
        <source>What it may have</source>
        <translation>Ce qu’il peut avoir</translation>
    </message>
    <message>
        <source>Only what everybody may see</source>
        <translation>Seulement ce que tous peuvent voir</translation>
    </message>
    <message>
        <source>Also what members of the community may see</source>
        <translation>Aussi ce que les membres de la communauté peuvent voir</translation>
    </message>
    <message>
        <source>Also what is restricted, where it is named</source>
        <translation>Aussi ce qui est restreint, là où il est nommé</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation>Montrer ce qui partirait</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Ce qui partirait</translation>
    </message>
    <message>
        <source>Agreement or part of it</source>
        <translation>Entente ou partie d’entente</translation>
    </message>
    <message>
        <source>Goes or stays</source>
        <translation>Part ou reste</translation>
    </message>
    <message>
        <source>Write the package…</source>
        <translation>Enregistrer le fichier de partage…</translation>
    </message>
    <message>
        <source>There is no agreement to give yet.</source>
        <translation>Il n’y a pas encore d’entente à transmettre.</translation>
    </message>
</context>
<context>
    <name>acquis::ShareSendersView</name>
    <message>
        <source>The list was not changed.</source>
        <translation>La liste n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>What its packages brought stays as it is.</source>
        <translation>Ce que ses fichiers ont apporté reste tel quel.</translation>
    </message>
    <message>
        <source>Write by which name this office is known here.</source>
        <translation>Écrivez sous quel nom ce bureau est connu ici.</translation>
    </message>
    <message>
        <source>The office is called “%1” now.</source>
        <translation>Le bureau s’appelle maintenant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Take the trust back</source>
        <translation>Ne plus reconnaître</translation>
    </message>
    <message>
        <source>Packages of “%1” are no longer taken. To trust it again, its fingerprint must be compared again.</source>
        <translation>Les fichiers de «&#xa0;%1&#xa0;» ne seront plus importés. Pour le reconnaître de nouveau, il faudra comparer de nouveau son empreinte.</translation>
    </message>
    <message>
        <source>“%1” is not trusted any more.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus reconnu.</translation>
    </message>
    <message>
        <source>Our key</source>
        <translation>Notre clé</translation>
    </message>
    <message>
        <source>Whoever gets a package of ours compares this fingerprint with us, by telephone, before trusting it.</source>
        <translation>Quiconque reçoit un de nos fichiers compare cette empreinte avec nous, par téléphone, avant de nous reconnaître.</translation>
    </message>
    <message>
        <source>Trusted offices</source>
        <translation>Bureaux reconnus</translation>
    </message>
    <message>
        <source>No office is trusted yet. Open a package of one under “Take”: there its fingerprint is compared.</source>
        <translation>Aucun bureau n’est encore reconnu. Ouvrez un fichier de l’un d’eux sous «&#xa0;Recevoir&#xa0;»&#xa0;: son empreinte y est comparée.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nom du bureau</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Take the trust back…</source>
        <translation>Ne plus reconnaître…</translation>
    </message>
</context>
<context>
    <name>acquis::ShareTakeView</name>
    <message>
        <source>Open a share package</source>
        <translation>Ouvrir un fichier de partage</translation>
    </message>
    <message>
        <source>Share packages (*.share);;All files (*)</source>
        <translation>Fichiers de partage (*.share);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The package waits for a register.</source>
        <translation>Le fichier de partage attend un registre.</translation>
    </message>
    <message>
        <source>Open a register, or make one; the package is looked at then.</source>
        <translation>Ouvrez un registre, ou créez-en un; le fichier sera alors examiné.</translation>
    </message>
    <message>
        <source>Another package is being looked at.</source>
        <translation>Un autre fichier de partage est à l’examen.</translation>
    </message>
    <message>
        <source>Wait a moment, then open this one again.</source>
        <translation>Attendez un instant, puis ouvrez celui-ci de nouveau.</translation>
    </message>
    <message>
        <source>The package was not taken.</source>
        <translation>Le fichier de partage n’a pas été importé.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Write by which name this office is known here.</source>
        <translation>Écrivez sous quel nom ce bureau est connu ici.</translation>
    </message>
    <message>
        <source>The office is not trusted.</source>
        <translation>Le bureau n’est pas reconnu.</translation>
    </message>
    <message>
        <source>“%1” is trusted now.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant reconnu.</translation>
    </message>
    <message>
        <source>Its packages can be taken; its trust can be taken back under “Trusted offices”.</source>
        <translation>Ses fichiers peuvent être importés; on peut cesser de le reconnaître sous «&#xa0;Bureaux reconnus&#xa0;».</translation>
    </message>
    <message>
        <source>The register changed since the package was looked at. What would happen now is shown; nothing was changed.</source>
        <translation>Le registre a changé depuis l’examen du fichier. Ce qui se passerait maintenant est affiché; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The package was taken.</source>
        <translation>Le fichier de partage a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreements came into the register. It can be undone below.</source>
        <translation>
            <numerusform>%n entente est entrée dans le registre. L’importation peut être annulée ci-dessous.</numerusform>
            <numerusform>%n ententes sont entrées dans le registre. L’importation peut être annulée ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was not undone.</source>
        <translation>L’importation n’a pas été annulée.</translation>
    </message>
    <message>
        <source>Somebody changed one of its agreements since. Nothing was changed; correct that agreement itself.</source>
        <translation>Quelqu’un a modifié une de ses ententes depuis. Rien n’a été modifié; corrigez cette entente elle-même.</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>L’importation est annulée.</translation>
    </message>
    <message>
        <source>What it brought is out of the register again; what was there before is back.</source>
        <translation>Ce qu’elle avait apporté n’est plus dans le registre; ce qui s’y trouvait avant est rétabli.</translation>
    </message>
    <message>
        <source>The register has all of this already: there is nothing to take.</source>
        <translation>Le registre a déjà tout cela&#xa0;: il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>It can be taken when its sender is trusted.</source>
        <translation>Il pourra être importé quand son expéditeur sera reconnu.</translation>
    </message>
    <message numerus="yes">
        <source>%n new documents come with it.</source>
        <translation>
            <numerusform>%n nouveau document l’accompagne.</numerusform>
            <numerusform>%n nouveaux documents l’accompagnent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written before “Take it”; then all of it, or nothing. It can be undone.</source>
        <translation>Rien n’est enregistré avant «&#xa0;L’importer&#xa0;»; ensuite, tout l’est, ou rien. L’importation peut être annulée.</translation>
    </message>
    <message>
        <source>Open a package that another office sent, or drop its file here. What it would change is shown before anything is written.</source>
        <translation>Ouvrez un fichier de partage envoyé par un autre bureau, ou déposez-le ici. Ce qu’il modifierait est montré avant tout enregistrement.</translation>
    </message>
    <message>
        <source>From an office that calls itself “%1” and is not trusted here. Made %2.</source>
        <translation>D’un bureau qui se nomme «&#xa0;%1&#xa0;» et n’est pas reconnu ici. Créé le %2.</translation>
    </message>
    <message>
        <source>From “%1”, trusted here; it calls itself “%2”. Made %3.</source>
        <translation>De «&#xa0;%1&#xa0;», reconnu ici; il se nomme «&#xa0;%2&#xa0;». Créé le %3.</translation>
    </message>
    <message>
        <source>No longer trusted: %1</source>
        <translation>N’est plus reconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Dans le registre</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Fichier de partage</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Ouvrir un fichier de partage…</translation>
    </message>
    <message>
        <source>Fingerprint of the sender’s key</source>
        <translation>Empreinte de la clé de l’expéditeur</translation>
    </message>
    <message>
        <source>The signature shows that nothing was changed, not who signed. Call the office at a number that you know, have it read its fingerprint aloud, and compare every group with the one above.</source>
        <translation>La signature montre que rien n’a été modifié, et non qui a signé. Appelez le bureau à un numéro que vous connaissez, faites-lui lire son empreinte à voix haute et comparez chaque groupe avec celle ci-dessus.</translation>
    </message>
    <message>
        <source>Trust this sender as</source>
        <translation>Reconnaître cet expéditeur sous le nom</translation>
    </message>
    <message>
        <source>The fingerprints are the same: trust it</source>
        <translation>Les empreintes sont identiques&#xa0;: le reconnaître</translation>
    </message>
    <message>
        <source>What the package would change</source>
        <translation>Ce que le fichier modifierait</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Entente</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>L’importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Packages taken</source>
        <translation>Fichiers importés</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Importé le</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cette importation</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>agreement, what happens to it</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What differs: %1.</source>
        <translation>Ce qui diffère&#xa0;: %1.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
</context>
<context>
    <name>acquis::ShareView</name>
    <message>
        <source>The key was not taken.</source>
        <translation>La clé n’a pas été prise.</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Trusted offices</source>
        <translation>Bureaux reconnus</translation>
    </message>
    <message>
        <source>Share packages</source>
        <translation>Fichiers de partage</translation>
    </message>
    <message>
        <source>Open a share package…</source>
        <translation>Ouvrir un fichier de partage…</translation>
    </message>
</context>
<context>
    <name>acquis::ShortcutsWindow</name>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Find an action or a key</source>
        <translation>&amp;Chercher une action ou une touche</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Actions et leurs raccourcis</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
</context>
<context>
    <name>acquis::SizeChoice</name>
    <message>
        <source>Sizes by</source>
        <translation>Tailles selon</translation>
    </message>
    <message>
        <source>Micro is</source>
        <translation>Micro&#xa0;:</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>moins de %1</translation>
    </message>
</context>
<context>
    <name>acquis::SoleSourceSection</name>
    <message>
        <source>Approved by: %1 (%2).</source>
        <translation>Approbation&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Decided by %1 on %2.</source>
        <translation>Décidé par %1 le %2.</translation>
    </message>
    <message>
        <source>Reason of the refusal: %1</source>
        <translation>Motif du refus&#xa0;: %1</translation>
    </message>
    <message>
        <source>The next lawful way: %1.</source>
        <translation>La prochaine voie licite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Take this way: %1</source>
        <translation>Prendre cette voie&#xa0;: %1</translation>
    </message>
    <message>
        <source>The request to buy without competition was refused: %1</source>
        <translation>La demande d’achat sans concours a été refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Purchase without competition</source>
        <translation>Achat sans concours</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Evidence that nobody else can</source>
        <translation>Preuve que personne d’autre ne peut</translation>
    </message>
    <message>
        <source>What was searched, who was asked, what came of it.</source>
        <translation>Ce qui a été cherché, qui a été consulté, ce qui en est ressorti.</translation>
    </message>
    <message>
        <source>Why the price is fair</source>
        <translation>Pourquoi le prix est juste</translation>
    </message>
    <message>
        <source>What happens if it is not bought</source>
        <translation>Ce qui arrive si l’achat n’a pas lieu</translation>
    </message>
    <message>
        <source>How the next time will be open</source>
        <translation>Comment la prochaine fois sera ouverte</translation>
    </message>
    <message>
        <source>Write the business case…</source>
        <translation>Rédiger l’analyse de rentabilisation…</translation>
    </message>
    <message>
        <source>To the approvals</source>
        <translation>Vers les approbations</translation>
    </message>
</context>
<context>
    <name>acquis::SolicitationInvitations</name>
    <message numerus="yes">
        <source>%n firm(s) are on the list of those asked.</source>
        <translation>
            <numerusform>%n entreprise est sur la liste des invitées.</numerusform>
            <numerusform>%n entreprises sont sur la liste des invitées.</numerusform>
        </translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>A reminder of our request %1, “%2”. It closes on %3. If you do not answer, please tell us why: it helps us ask better.</source>
        <translation>Rappel de notre demande %1, «&#xa0;%2&#xa0;». Elle prend fin le %3. Si vous ne répondez pas, dites-nous pourquoi&#xa0;: cela nous aide à mieux demander.</translation>
    </message>
    <message numerus="yes">
        <source>A reminder to %n firm(s) is copied.</source>
        <translation>
            <numerusform>Un rappel à %n entreprise est copié.</numerusform>
            <numerusform>Un rappel à %n entreprises est copié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of a firm</source>
        <translation>Nom d’une entreprise</translation>
    </message>
    <message>
        <source>Firm to be asked, of the register or another</source>
        <translation>Entreprise à inviter, du registre ou autre</translation>
    </message>
    <message>
        <source>Ask this firm</source>
        <translation>Inviter cette entreprise</translation>
    </message>
    <message>
        <source>Copy a reminder</source>
        <translation>Copier un rappel</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Mettre sur la liste</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1 est déjà sur la liste.</translation>
    </message>
</context>
<context>
    <name>acquis::SolicitationPanel</name>
    <message>
        <source>Issued on %1, version %2 of the requirement.</source>
        <translation>Publiée le %1, version %2 de l’exigence.</translation>
    </message>
    <message>
        <source>Version %1 is not sent yet.</source>
        <translation>La version %1 n’est pas encore envoyée.</translation>
    </message>
    <message>
        <source>Nothing is missing: it can be issued.</source>
        <translation>Rien ne manque&#xa0;: elle peut être publiée.</translation>
    </message>
    <message numerus="yes">
        <source>Firms have %n day(s) to answer</source>
        <translation>
            <numerusform>Les entreprises ont %n jour pour répondre</numerusform>
            <numerusform>Les entreprises ont %n jours pour répondre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the rules ask for %2.</source>
        <translation>%1; les règles en demandent %2.</translation>
    </message>
    <message>
        <source>%1; firms without bidding staff need %2.</source>
        <translation>%1; il en faut %2 aux entreprises sans personnel d’appel d’offres.</translation>
    </message>
    <message>
        <source>%1, enough for this form.</source>
        <translation>%1, assez pour cette forme.</translation>
    </message>
    <message>
        <source>A firm reads %1 words and fills in %2 fields.</source>
        <translation>Une entreprise lit %1 mots et remplit %2 champs.</translation>
    </message>
    <message>
        <source>Day %1 of 90: the contract is late.</source>
        <translation>Jour %1 de 90&#xa0;: le marché est en retard.</translation>
    </message>
    <message>
        <source>Day %1 of 90, until %2.</source>
        <translation>Jour %1 de 90, jusqu’au %2.</translation>
    </message>
    <message>
        <source>%1 of %2 quotes are in.</source>
        <translation>%1 soumissions reçues sur %2.</translation>
    </message>
    <message>
        <source>%1 of %2 quotes are in; the recorded search stands in for what is missing.</source>
        <translation>%1 soumissions reçues sur %2; la recherche consignée remplace ce qui manque.</translation>
    </message>
    <message>
        <source>%1 of %2 quotes are in; say why fewer are enough.</source>
        <translation>%1 soumissions reçues sur %2; dites pourquoi moins suffisent.</translation>
    </message>
    <message>
        <source>%1 of %2 quotes are in; fewer need a recorded search of the market.</source>
        <translation>%1 soumissions reçues sur %2; pour moins, il faut une recherche de marché consignée.</translation>
    </message>
    <message>
        <source>The price of %1 is the lowest; nothing is ranked before the evaluation.</source>
        <translation>Le prix de %1 est le plus bas; rien n’est classé avant l’évaluation.</translation>
    </message>
    <message>
        <source>No quote is in yet.</source>
        <translation>Aucune soumission n’a encore été reçue.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing before it can be issued.</source>
        <translation>
            <numerusform>Il manque %n élément avant la publication.</numerusform>
            <numerusform>Il manque %n éléments avant la publication.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request is issued.</source>
        <translation>La demande est publiée.</translation>
    </message>
    <message>
        <source>Items, criteria and weights are frozen from now on.</source>
        <translation>Les articles, les critères et les pondérations sont désormais figés.</translation>
    </message>
    <message>
        <source>Version %1 is recorded as sent to all firms.</source>
        <translation>La version %1 est consignée comme envoyée à toutes les entreprises.</translation>
    </message>
    <message>
        <source>The quote came after closing.</source>
        <translation>La soumission est arrivée après la clôture.</translation>
    </message>
    <message>
        <source>It is kept as set aside and can never win.</source>
        <translation>Elle est conservée comme écartée et ne peut jamais l’emporter.</translation>
    </message>
    <message>
        <source>The comparison is copied as a table.</source>
        <translation>La comparaison est copiée sous forme de tableau.</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) for proofs of concept are made.</source>
        <translation>
            <numerusform>%n marché de validation de principe est créé.</numerusform>
            <numerusform>%n marchés de validation de principe sont créés.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in the stage of the contract, to be signed.</source>
        <translation>Ils se trouvent à l’étape du marché, à signer.</translation>
    </message>
    <message>
        <source>Solicitation</source>
        <translation>Demande de soumissions</translation>
    </message>
    <message>
        <source>Add quote…</source>
        <translation>Ajouter une soumission…</translation>
    </message>
    <message>
        <source>Issue now</source>
        <translation>Publier maintenant</translation>
    </message>
    <message>
        <source>Send the new version to all</source>
        <translation>Envoyer la nouvelle version à tous</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Price and promise 50/50</source>
        <translation>Prix et promesse 50/50</translation>
    </message>
    <message>
        <source>Price and promise 70/30</source>
        <translation>Prix et promesse 70/30</translation>
    </message>
    <message>
        <source>Use the usual phases</source>
        <translation>Reprendre les phases habituelles</translation>
    </message>
    <message>
        <source>Make the proof-of-concept contracts</source>
        <translation>Créer les marchés de validation de principe</translation>
    </message>
    <message>
        <source>Quotes compared</source>
        <translation>Prix comparés</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Criteria and weights</source>
        <translation>Critères et pondérations</translation>
    </message>
    <message>
        <source>Firms asked</source>
        <translation>Entreprises invitées</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Sent on %1, version %2 of the requirement.</source>
        <translation>Envoyée le %1, version %2 de l’exigence.</translation>
    </message>
    <message>
        <source>Nothing is missing: it can be sent.</source>
        <translation>Rien ne manque&#xa0;: elle peut être envoyée.</translation>
    </message>
    <message>
        <source>%1 of %2 firms are on the list.</source>
        <translation>Entreprises sur la liste&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 of %2 firms are on the list: the rule wants all of them.</source>
        <translation>Entreprises sur la liste&#xa0;: %1 sur %2; la règle les veut toutes.</translation>
    </message>
    <message>
        <source>%1 of %2 firms are on the list; it is written why fewer are asked.</source>
        <translation>Entreprises sur la liste&#xa0;: %1 sur %2; il est écrit pourquoi moins sont invitées.</translation>
    </message>
    <message>
        <source>%1 of %2 firms are on the list: fewer need a reason.</source>
        <translation>Entreprises sur la liste&#xa0;: %1 sur %2; moins, il faut une raison.</translation>
    </message>
    <message>
        <source>%1 Rule: %2.</source>
        <translation>%1 Règle&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Firms to ask</source>
        <translation>Entreprises à inviter</translation>
    </message>
    <message>
        <source>The request is sent.</source>
        <translation>La demande est envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing before it can be sent.</source>
        <translation>
            <numerusform>Il manque %n élément avant l’envoi.</numerusform>
            <numerusform>Il manque %n éléments avant l’envoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent on %1, with the problem as the need says it.</source>
        <translation>Envoyée le %1, avec le problème tel que le besoin le décrit.</translation>
    </message>
    <message>
        <source>Issued on %1, with the problem as the need says it.</source>
        <translation>Publiée le %1, avec le problème tel que le besoin le décrit.</translation>
    </message>
</context>
<context>
    <name>acquis::SolicitationRequest</name>
    <message>
        <source>Form of the solicitation</source>
        <translation>Forme de la demande</translation>
    </message>
    <message>
        <source>It follows the chosen route until another one is chosen.</source>
        <translation>Elle suit la méthode choisie jusqu’à ce qu’une autre soit choisie.</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Numéro de la demande</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Prend fin le</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Clôture à</translation>
    </message>
    <message>
        <source>Posted at</source>
        <translation>Affichée à</translation>
    </message>
    <message>
        <source>Pages of a brief at most</source>
        <translation>Pages d’un aperçu au plus</translation>
    </message>
    <message>
        <source>Why firms get less time than usual</source>
        <translation>Pourquoi les entreprises ont moins de temps que d’habitude</translation>
    </message>
    <message>
        <source>Why fewer quotes than the rules ask for</source>
        <translation>Pourquoi moins de soumissions que les règles n’en demandent</translation>
    </message>
    <message>
        <source>Write the time as in %1.</source>
        <translation>Inscrivez l’heure comme dans %1.</translation>
    </message>
    <message>
        <source>The time of this computer, as in %1; what comes later is late.</source>
        <translation>L’heure de cet ordinateur, comme dans %1; ce qui arrive ensuite est en retard.</translation>
    </message>
</context>
<context>
    <name>acquis::SolicitationRows</name>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pondération</translation>
    </message>
    <message>
        <source>Scale, 0 to</source>
        <translation>Échelle, de 0 à</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>Note minimale</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>The weights add up to 100.</source>
        <translation>Les pondérations totalisent 100.</translation>
    </message>
    <message>
        <source>The weights add up to %1: %2 are left.</source>
        <translation>Les pondérations totalisent %1&#xa0;: il en reste %2.</translation>
    </message>
    <message>
        <source>The weights add up to %1: %2 too many.</source>
        <translation>Les pondérations totalisent %1&#xa0;: %2 de trop.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Without criteria the lowest price wins.</source>
        <translation>Sans critères, le prix le plus bas l’emporte.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>The request is issued: what firms answer and how it is weighed stays as it was sent.</source>
        <translation>La demande est publiée&#xa0;: ce à quoi les entreprises répondent et la pondération restent tels qu’envoyés.</translation>
    </message>
    <message>
        <source>Items that every firm answers</source>
        <translation>Articles auxquels chaque entreprise répond</translation>
    </message>
    <message>
        <source>Item in English</source>
        <translation>Article en anglais</translation>
    </message>
    <message>
        <source>Item in French</source>
        <translation>Article en français</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Firms asked</source>
        <translation>Entreprises invitées</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Classe de taille</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Why asked, or why declined</source>
        <translation>Pourquoi invitée, ou pourquoi elle a décliné</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Every answer goes to all firms; who asked is not told.</source>
        <translation>Chaque réponse va à toutes les entreprises; on ne dit pas qui a demandé.</translation>
    </message>
    <message>
        <source>Question in English</source>
        <translation>Question en anglais</translation>
    </message>
    <message>
        <source>Question in French</source>
        <translation>Question en français</translation>
    </message>
    <message>
        <source>Answer in English</source>
        <translation>Réponse en anglais</translation>
    </message>
    <message>
        <source>Answer in French</source>
        <translation>Réponse en français</translation>
    </message>
    <message>
        <source>Sent to all</source>
        <translation>Envoyée à tous</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouvre</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Prend fin</translation>
    </message>
    <message>
        <source>Paid to each firm at most</source>
        <translation>Payé à chaque entreprise au plus</translation>
    </message>
    <message>
        <source>Firms that go on</source>
        <translation>Entreprises retenues</translation>
    </message>
    <message>
        <source>Who goes on, and why</source>
        <translation>Qui est retenu, et pourquoi</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Public share</source>
        <translation>Part publique</translation>
    </message>
    <message>
        <source>Firms to ask</source>
        <translation>Entreprises à inviter</translation>
    </message>
    <message>
        <source>The request is sent: what firms answer and how it is weighed stays as it was sent.</source>
        <translation>La demande est envoyée&#xa0;: ce à quoi les entreprises répondent et la pondération restent tels qu’envoyés.</translation>
    </message>
</context>
<context>
    <name>acquis::SourceFilesModel</name>
    <message>
        <source>replaced by a correction</source>
        <translation>remplacé par une correction</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en usage</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Fichier source</translation>
    </message>
    <message>
        <source>Lines read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Mises de côté</translation>
    </message>
    <message>
        <source>Control total $</source>
        <translation>Total de contrôle&#xa0;$</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>written by procurement files</source>
        <translation>écrit par les dossiers d’approvisionnement</translation>
    </message>
</context>
<context>
    <name>acquis::SourceQuestion</name>
    <message>
        <source>In your own words, in English or French: “data analytics software”, « déneigement »…</source>
        <translation>Dans vos propres mots, en français ou en anglais&#xa0;: «&#xa0;logiciel d’analyse de données&#xa0;», “snow removal”…</translation>
    </message>
    <message>
        <source>None of these words says what is needed.</source>
        <translation>Aucun de ces mots ne dit ce qu’il faut.</translation>
    </message>
    <message>
        <source>Understood as: %1</source>
        <translation>Compris comme&#xa0;: %1</translation>
    </message>
    <message>
        <source>slips of the pen forgiven</source>
        <translation>fautes de frappe pardonnées</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <source>What is needed, in your own words</source>
        <translation>Ce qu’il faut, dans vos propres mots</translation>
    </message>
    <message>
        <source>Goods or services, in a few words</source>
        <translation>Des biens ou des services, en quelques mots</translation>
    </message>
    <message>
        <source>Firms in</source>
        <translation>Entreprises de</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Tous les lieux</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>Toutes les tailles</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Only vendors of record</source>
        <translation>Fournisseurs attitrés seulement</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value of the need</source>
        <translation>Valeur du besoin</translation>
    </message>
    <message>
        <source>This is no amount:</source>
        <translation>Ce n’est pas un montant&#xa0;:</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Requis pour le</translation>
    </message>
    <message>
        <source>Day on which it is needed</source>
        <translation>Jour où il le faut</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The whole planned value: agreements are judged by it</source>
        <translation>La valeur totale prévue&#xa0;: les ententes sont jugées selon elle</translation>
    </message>
</context>
<context>
    <name>acquis::SourcesPage</name>
    <message>
        <source>Find sources</source>
        <translation>Recherche de fournisseurs</translation>
    </message>
    <message>
        <source>No register is open. Here a need in your own words finds the firms that can, the agreements that cover it, and what was bought like it.</source>
        <translation>Aucun registre n’est ouvert. Ici, un besoin dans vos propres mots trouve les entreprises qui peuvent y répondre, les ententes qui le couvrent et les achats semblables.</translation>
    </message>
    <message numerus="yes">
        <source>%n firms are ticked.</source>
        <translation>
            <numerusform>%n entreprise est cochée.</numerusform>
            <numerusform>%n entreprises sont cochées.</numerusform>
        </translation>
    </message>
    <message>
        <source>How they were chosen stands under the list, to be copied or saved for the file.</source>
        <translation>L’explication du choix se trouve sous la liste, à copier ou à enregistrer au dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n firms are copied.</source>
        <translation>
            <numerusform>%n entreprise est copiée.</numerusform>
            <numerusform>%n entreprises sont copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>With place, size, standing and why each was found.</source>
        <translation>Avec le lieu, la taille, le statut et ce qui a fait trouver chacune.</translation>
    </message>
    <message>
        <source>How they were chosen is copied.</source>
        <translation>L’explication du choix est copiée.</translation>
    </message>
    <message>
        <source>Paste it into the file of the procurement.</source>
        <translation>Collez-la dans le dossier d’approvisionnement.</translation>
    </message>
    <message>
        <source>Save how they were chosen</source>
        <translation>Enregistrer l’explication du choix</translation>
    </message>
    <message>
        <source>choice-of-firms.txt</source>
        <translation>choix-des-entreprises.txt</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>Pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>Contre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>file and its row</comment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Being looked up…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n cochée</numerusform>
            <numerusform>%n cochées</numerusform>
        </translation>
    </message>
    <message>
        <source>No firm says any of these words. Try other words, or take a filter away.</source>
        <translation>Aucune entreprise ne dit l’un de ces mots. Essayez d’autres mots ou retirez un filtre.</translation>
    </message>
    <message>
        <source>No agreement in this register is about it.</source>
        <translation>Aucune entente de ce registre n’y correspond.</translation>
    </message>
    <message>
        <source>Here comes what was bought like it before.</source>
        <translation>Les achats semblables d’avant apparaîtront ici.</translation>
    </message>
    <message>
        <source>No line of spending in this register is about it.</source>
        <translation>Aucune ligne de dépenses de ce registre n’y correspond.</translation>
    </message>
    <message>
        <source>The need</source>
        <translation>Le besoin</translation>
    </message>
    <message>
        <source>What may I do?</source>
        <translation>Que puis-je faire?</translation>
    </message>
    <message>
        <source>Firms that can</source>
        <translation>Entreprises capables</translation>
    </message>
    <message>
        <source>Agreements that cover it</source>
        <translation>Ententes qui le couvrent</translation>
    </message>
    <message>
        <source>Similar past lines</source>
        <translation>Lignes semblables d’avant</translation>
    </message>
    <message>
        <source>Pick three</source>
        <translation>En choisir trois</translation>
    </message>
    <message>
        <source>Ticks three firms to be asked for a quote, and says how it chose</source>
        <translation>Coche trois entreprises à solliciter pour un devis et dit comment elles ont été choisies</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Copies the ticked firms, or all of them when none is ticked</source>
        <translation>Copie les entreprises cochées, ou toutes si aucune ne l’est</translation>
    </message>
    <message>
        <source>Open vendor</source>
        <translation>Ouvrir le fournisseur</translation>
    </message>
    <message>
        <source>Open agreement</source>
        <translation>Ouvrir l’entente</translation>
    </message>
    <message>
        <source>Open the sample register</source>
        <translation>Ouvrir le registre d’exemple</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Say what is needed</source>
        <translation>Dire ce qu’il faut</translation>
    </message>
    <message>
        <source>Pick three firms</source>
        <translation>Choisir trois entreprises</translation>
    </message>
    <message>
        <source>Copy the firms</source>
        <translation>Copier les entreprises</translation>
    </message>
    <message>
        <source>Save how they were chosen…</source>
        <translation>Enregistrer l’explication du choix…</translation>
    </message>
    <message>
        <source>What may I do about this need?</source>
        <translation>Que puis-je faire pour ce besoin?</translation>
    </message>
    <message>
        <source>Vendor of record arrangement</source>
        <translation>Entente de fournisseurs attitrés</translation>
    </message>
    <message>
        <source>Say what is needed: the firms that can do it are shown here.</source>
        <translation>Dites ce qu’il faut&#xa0;: les entreprises capables de le fournir s’affichent ici.</translation>
    </message>
    <message>
        <source>Agreements of others that you may join are shown here.</source>
        <translation>Les ententes d’autres organismes auxquelles vous pouvez adhérer s’affichent ici.</translation>
    </message>
</context>
<context>
    <name>acquis::SpendingExports</name>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>Save the table as CS&amp;V…</source>
        <translation>Enregistrer le tableau en CS&amp;V…</translation>
    </message>
    <message>
        <source>Save the table as &amp;XLSX…</source>
        <translation>Enregistrer le tableau en &amp;XLSX…</translation>
    </message>
    <message>
        <source>Save the chart as a &amp;picture…</source>
        <translation>Enregistrer le graphique en &amp;image…</translation>
    </message>
    <message>
        <source>Save the chart as SV&amp;G…</source>
        <translation>Enregistrer le graphique en SV&amp;G…</translation>
    </message>
    <message>
        <source>Save the page as P&amp;DF…</source>
        <translation>Enregistrer la page en P&amp;DF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imp&amp;rimer…</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Enregistrer le tableau en CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the table as XLSX</source>
        <translation>Enregistrer le tableau en XLSX</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Enregistrer le graphique en image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Save the chart as SVG</source>
        <translation>Enregistrer le graphique en SVG</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Dessins SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save the page as PDF</source>
        <translation>Enregistrer la page en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Imprimé.</translation>
    </message>
</context>
<context>
    <name>acquis::SpendingPage</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Enregistrer la preuve</translation>
    </message>
    <message>
        <source>Proof files (*.json)</source>
        <translation>Fichiers de preuve (*.json)</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>No register is open. Open one from Home, or import files of accounts.</source>
        <translation>Aucun registre n’est ouvert. Ouvrez-en un depuis l’accueil, ou importez des fichiers de comptes.</translation>
    </message>
    <message>
        <source>This register holds no spending yet. Import files of accounts, or drop them on this window.</source>
        <translation>Ce registre ne contient pas encore de dépenses. Importez des fichiers de comptes, ou déposez-les sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>The years are not counted alike.</source>
        <translation>Les exercices ne sont pas comptés de la même façon.</translation>
    </message>
    <message>
        <source>With the same lines in every year it is %1.</source>
        <translation>Avec les mêmes lignes chaque exercice, c’est %1.</translation>
    </message>
    <message>
        <source>Show coverage grid</source>
        <translation>Voir la couverture</translation>
    </message>
    <message>
        <source>Count the same lines every year</source>
        <translation>Compter les mêmes lignes chaque exercice</translation>
    </message>
    <message>
        <source>Proof of %1</source>
        <translation>Preuve de %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Spending as a table</source>
        <translation>Dépenses en tableau</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Register %1, %2</source>
        <comment>file name, date and time</comment>
        <translation>Registre %1, %2</translation>
    </message>
    <message>
        <source>Two selections compared</source>
        <translation>Deux sélections comparées</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A&#xa0;: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, in dollars</source>
        <comment>title of a report</comment>
        <translation>%1, en dollars</translation>
    </message>
    <message>
        <source>%1, in lines counted</source>
        <comment>title of a report</comment>
        <translation>%1, en lignes comptées</translation>
    </message>
    <message>
        <source>Proof of %1 (B)</source>
        <translation>Preuve de %1 (B)</translation>
    </message>
    <message>
        <source>Filters of B</source>
        <translation>Filtres de B</translation>
    </message>
    <message>
        <source>%1 counted of %2 read from %3</source>
        <comment>215 lines; 7,132; 3 files</comment>
        <translation>%1 comptées sur %2 lues dans %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <comment>source files</comment>
        <translation>
            <numerusform>%1 fichier</numerusform>
            <numerusform>%1 fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the lines that are counted</source>
        <translation>Ouvre les lignes comptées</translation>
    </message>
    <message>
        <source>&amp;Find a name</source>
        <translation>&amp;Trouver un nom</translation>
    </message>
    <message>
        <source>In all ministries together, some years leave out lines that others count: %1.</source>
        <translation>Dans l’ensemble des ministères, certains exercices omettent des lignes que d’autres comptent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Some leave out amortisation too: %1.</source>
        <translation>Certains omettent aussi l’amortissement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Counted so, %1 is %2 against %3.</source>
        <translation>Ainsi compté, %1 donne %2 par rapport à %3.</translation>
    </message>
    <message>
        <source>Amounts of different kinds are never added up. Choose the one to be shown.</source>
        <translation>Les montants de natures différentes ne sont jamais additionnés. Choisissez celle à afficher.</translation>
    </message>
</context>
<context>
    <name>acquis::SpendingPresentationModel</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 in %2. Left out although present: %3 in %4.</source>
        <translation>%1 en %2. Non compté bien que présent&#xa0;: %3 en %4.</translation>
    </message>
    <message>
        <source>%1 $</source>
        <comment>a column of dollars</comment>
        <translation>%1&#xa0;$</translation>
    </message>
    <message>
        <source>Total $</source>
        <translation>Total&#xa0;$</translation>
    </message>
    <message>
        <source>Total lines</source>
        <translation>Total des lignes</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>of the whole</comment>
        <translation>Part</translation>
    </message>
</context>
<context>
    <name>acquis::SpendingToolbar</name>
    <message>
        <source>nothing else</source>
        <translation>rien d’autre</translation>
    </message>
    <message>
        <source>&amp;Break down by</source>
        <translation>&amp;Ventiler par</translation>
    </message>
    <message>
        <source>Break down by</source>
        <translation>Ventiler par</translation>
    </message>
    <message>
        <source>an&amp;d</source>
        <translation>e&amp;t</translation>
    </message>
    <message>
        <source>and by</source>
        <translation>et par</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesure</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Number of lines</source>
        <translation>Nombre de lignes</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Compare with A</source>
        <translation>Comparer à A</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Shows the selection that was kept as A beside this one</source>
        <translation>Affiche à côté de celle-ci la sélection gardée comme A</translation>
    </message>
    <message>
        <source>Keeps this selection as A, to compare it with the one you choose next</source>
        <translation>Garde cette sélection comme A, pour la comparer à celle que vous choisirez ensuite</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Trouver un nom</translation>
    </message>
    <message>
        <source>Find a name in table and chart</source>
        <translation>Trouver un nom dans le tableau et le graphique</translation>
    </message>
    <message>
        <source>Find a name in table and chart (Ctrl+F)</source>
        <translation>Trouver un nom dans le tableau et le graphique (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>acquis::SpendingTotalModel</name>
    <message>
        <source>Total of %1</source>
        <translation>Total de %1</translation>
    </message>
    <message numerus="yes">
        <source>Total of %1, %2 shown</source>
        <translation>
            <numerusform>Total de %1, %2 affiché</numerusform>
            <numerusform>Total de %1, %2 affichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acquis::SplitNotice</name>
    <message>
        <source>same unit</source>
        <translation>même unité</translation>
    </message>
    <message>
        <source>same need</source>
        <translation>même besoin</translation>
    </message>
    <message>
        <source>same kind of thing</source>
        <translation>même genre de chose</translation>
    </message>
    <message>
        <source>same vendor</source>
        <translation>même fournisseur</translation>
    </message>
    <message>
        <source>named as related</source>
        <translation>désigné comme lié</translation>
    </message>
    <message>
        <source>Write the plan first: which parts, why, and when each is bought.</source>
        <translation>Écrivez d’abord le plan&#xa0;: quelles parties, pourquoi, et quand chacune est achetée.</translation>
    </message>
    <message numerus="yes">
        <source>Within twelve months %n other(s) belong(s) to it; together they come to %1.</source>
        <translation>
            <numerusform>En douze mois, %n autre s’y rattache; ensemble, ils s’élèvent à %1.</numerusform>
            <numerusform>En douze mois, %n autres s’y rattachent; ensemble, ils s’élèvent à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 on another rule holds: %2 (%3).</source>
        <translation>À partir de %1, une autre règle s’applique&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>It was declared as work in parts only after a part was bought.</source>
        <translation>Le travail en parties n’a été déclaré qu’après l’achat d’une partie.</translation>
    </message>
    <message>
        <source>If it is one need, it must not be cut to stay below the limit.</source>
        <translation>S’il s’agit d’un seul besoin, il ne doit pas être fractionné pour rester sous la limite.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Why it belongs</source>
        <translation>Pourquoi il s’y rattache</translation>
    </message>
    <message>
        <source>A line of spending: there is no file to open.</source>
        <translation>Une ligne de dépenses&#xa0;: il n’y a pas de dossier à ouvrir.</translation>
    </message>
    <message>
        <source>Declared on %1 by %2.</source>
        <translation>Déclaré le %1 par %2.</translation>
    </message>
    <message>
        <source>The parts come to more than the plan says.</source>
        <translation>Les parties dépassent ce que prévoit le plan.</translation>
    </message>
    <message>
        <source>One need in several parts?</source>
        <translation>Un seul besoin en plusieurs parties?</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>Ce qui va ensemble</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>Ce qui s’y rattache</translation>
    </message>
    <message>
        <source>The chosen one</source>
        <translation>Celui qui est sélectionné</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Mark as related</source>
        <translation>Marquer comme lié</translation>
    </message>
    <message>
        <source>Plan of the work in parts</source>
        <translation>Plan du travail en parties</translation>
    </message>
    <message>
        <source>Which parts, why they are bought apart, and when.</source>
        <translation>Quelles parties, pourquoi elles sont achetées séparément, et quand.</translation>
    </message>
    <message>
        <source>Total of all parts</source>
        <translation>Total de toutes les parties</translation>
    </message>
    <message>
        <source>Work in parts</source>
        <translation>Travail en parties</translation>
    </message>
    <message>
        <source>Declared before the first part is bought, it is planned work and no splitting.</source>
        <translation>Déclaré avant l’achat de la première partie, c’est un travail planifié et non un fractionnement.</translation>
    </message>
    <message>
        <source>Declare work in parts</source>
        <translation>Déclarer le travail en parties</translation>
    </message>
    <message>
        <source>It was declared as work in parts before the first was bought: it is no splitting, and the limits are still tested on all that is marked as related.</source>
        <translation>Les travaux en parties ont été déclarés avant l’achat de la première&#xa0;: ce n’est pas un fractionnement, et les limites visent toujours l’ensemble de ce qui est marqué comme lié.</translation>
    </message>
</context>
<context>
    <name>acquis::StageStepper</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>short for days in a stage</comment>
        <translation>
            <numerusform>%n&#xa0;j</numerusform>
            <numerusform>%n&#xa0;j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manquante</numerusform>
            <numerusform>%n manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A stage of the file: its number and its name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the file is here</source>
        <translation>le dossier est ici</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>Stage %1: %2, %3</source>
        <translation>Étape %1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Stages of the file</source>
        <translation>Étapes du dossier</translation>
    </message>
</context>
<context>
    <name>acquis::StartPage</name>
    <message>
        <source>Undo an import</source>
        <translation>Retirer une importation</translation>
    </message>
    <message>
        <source>The lines of %1 leave the register. A file that it had corrected takes its place again.</source>
        <translation>Les lignes de %1 quittent le registre. Un fichier qu’il avait corrigé reprend sa place.</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Retirer l’importation</translation>
    </message>
    <message>
        <source>Import undone.</source>
        <translation>Importation annulée.</translation>
    </message>
    <message>
        <source>The lines of %1 are no longer in the register.</source>
        <translation>Les lignes de %1 ne sont plus dans le registre.</translation>
    </message>
    <message>
        <source>Welcome to Acquis</source>
        <translation>Bienvenue dans Acquis</translation>
    </message>
    <message>
        <source>Acquis keeps everything in one file, the register. Begin with the sample register, or make your own and import the public accounts.</source>
        <translation>Acquis garde tout dans un seul fichier, le registre. Commencez par le registre d’exemple, ou créez le vôtre et importez les comptes publics.</translation>
    </message>
    <message>
        <source>Open the sample register</source>
        <translation>Ouvrir le registre d’exemple</translation>
    </message>
    <message>
        <source>Three years of a fictional province, to look around in</source>
        <translation>Trois exercices d’une province fictive, pour explorer</translation>
    </message>
    <message>
        <source>Make a new register</source>
        <translation>Créer un nouveau registre</translation>
    </message>
    <message>
        <source>An empty file that you keep where you like</source>
        <translation>Un fichier vide que vous gardez où vous voulez</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Ouvrir un registre</translation>
    </message>
    <message>
        <source>A file that ends in .acquis</source>
        <translation>Un fichier qui se termine par .acquis</translation>
    </message>
    <message>
        <source>Import files of accounts</source>
        <translation>Importer des fichiers de comptes</translation>
    </message>
    <message>
        <source>CSV files, as Ontario publishes its public accounts</source>
        <translation>Des fichiers CSV, tels que l’Ontario publie ses comptes publics</translation>
    </message>
    <message>
        <source>&amp;Recent registers</source>
        <translation>Registres &amp;récents</translation>
    </message>
    <message>
        <source>Recent registers</source>
        <translation>Registres récents</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>See the spending</source>
        <translation>Voir les dépenses</translation>
    </message>
    <message>
        <source>What this register is made of</source>
        <translation>De quoi ce registre est fait</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo import…</source>
        <translation>Retirer l’importation…</translation>
    </message>
    <message>
        <source>Select a file first</source>
        <translation>Sélectionnez d’abord un fichier</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Fichiers importés</translation>
    </message>
    <message>
        <source>This register is empty. Import files of accounts, or drop them on this window.</source>
        <translation>Ce registre est vide. Importez des fichiers de comptes, ou déposez-les sur cette fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>The lines of %n files leave the register. Files that they had corrected take their places again.</source>
        <translation>
            <numerusform>Les lignes de %n fichier quittent le registre. Les fichiers qu’il avait corrigés reprennent leur place.</numerusform>
            <numerusform>Les lignes de %n fichiers quittent le registre. Les fichiers qu’ils avaient corrigés reprennent leur place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lines of %n files are no longer in the register.</source>
        <translation>
            <numerusform>Les lignes de %n fichier ne sont plus dans le registre.</numerusform>
            <numerusform>Les lignes de %n fichiers ne sont plus dans le registre.</numerusform>
        </translation>
    </message>
    <message>
        <source>What may I do?</source>
        <translation>Que puis-je faire?</translation>
    </message>
    <message>
        <source>Which way a purchase may go, with its sources; no register is needed</source>
        <translation>Quelle voie un achat peut prendre, avec ses sources; aucun registre n’est requis</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
</context>
<context>
    <name>acquis::StatusLine</name>
    <message>
        <source>Opening the register…</source>
        <translation>Ouverture du registre…</translation>
    </message>
    <message>
        <source>Register: %1 (SQLite)</source>
        <translation>Registre&#xa0;: %1 (SQLite)</translation>
    </message>
    <message>
        <source>No register open</source>
        <translation>Aucun registre ouvert</translation>
    </message>
    <message>
        <source>Checking its integrity…</source>
        <translation>Vérification de l’intégrité…</translation>
    </message>
    <message>
        <source>Integrity checked today, %1</source>
        <translation>Intégrité vérifiée aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Integrity check failed, %1</source>
        <translation>Échec de la vérification d’intégrité, %1</translation>
    </message>
    <message>
        <source>No network in use</source>
        <translation>Aucun réseau utilisé</translation>
    </message>
    <message>
        <source>Integrity not checked</source>
        <translation>Intégrité non vérifiée</translation>
    </message>
    <message>
        <source>Say who you are</source>
        <translation>Dites qui vous êtes</translation>
    </message>
    <message>
        <source>%1 works here. Opens the page Office.</source>
        <translation>%1 travaille ici. Ouvre la page Bureau.</translation>
    </message>
    <message>
        <source>Nobody has said who works here: files and the audit trail would name %1, as the account is called. Opens the page Office.</source>
        <translation>Personne n’a dit qui travaille ici&#xa0;: les dossiers et la piste d’audit nommeraient %1, comme s’appelle le compte. Ouvre la page Bureau.</translation>
    </message>
    <message>
        <source>Who works here: %1</source>
        <translation>Qui travaille ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>acquis::Stepper</name>
    <message>
        <source>%1, done</source>
        <translation>%1, terminée</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation>%1, étape en cours</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1, à venir</translation>
    </message>
</context>
<context>
    <name>acquis::TagRulesView</name>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Years it speaks of</source>
        <translation>Exercices visés</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Lines counted</source>
        <translation>Lignes comptées</translation>
    </message>
    <message>
        <source>Counted $</source>
        <translation>Compté&#xa0;$</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Ce qu’elle compte</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rules of the tag %1</source>
        <translation>Règles de l’étiquette %1</translation>
    </message>
    <message>
        <source>a line is counted by the first rule that names it</source>
        <translation>une ligne est comptée par la première règle qui la nomme</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Together %1 and %2 in this register.</source>
        <translation>Ensemble&#xa0;: %1 et %2 dans ce registre.</translation>
    </message>
    <message>
        <source>No line of this register is counted by this tag.</source>
        <translation>Cette étiquette ne compte aucune ligne de ce registre.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>named, versioned rules that say which lines count as something</source>
        <translation>règles nommées et versionnées qui disent quelles lignes compter</translation>
    </message>
    <message>
        <source>Rules of the chosen tag</source>
        <translation>Règles de l’étiquette choisie</translation>
    </message>
</context>
<context>
    <name>acquis::TopBar</name>
    <message>
        <source>Where you are</source>
        <translation>Où vous êtes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Français</source>
        <extracomment>The name of the other language, in that language: &quot;Français&quot; in English, &quot;English&quot; in French.</extracomment>
        <translation>English</translation>
    </message>
    <message>
        <source>Passer au français (Ctrl+Shift+L)</source>
        <translation>Switch to English (Ctrl+Maj+L)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Aide (F1)</translation>
    </message>
</context>
<context>
    <name>acquis::TrialBar</name>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Go back to what is entered.</source>
        <translation>Revenir à ce qui est inscrit.</translation>
    </message>
    <message>
        <source>Enter what is tried.</source>
        <translation>Inscrire ce qui est essayé.</translation>
    </message>
    <message>
        <source>Trial: entered %1</source>
        <comment>an amount, a day, or both</comment>
        <translation>Essai&#xa0;: inscrit %1</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Inscrire</translation>
    </message>
</context>
<context>
    <name>acquis::TrialSliders</name>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>Value that is tried</source>
        <translation>Valeur essayée</translation>
    </message>
    <message>
        <source>Value that is tried, to the cent</source>
        <translation>Valeur essayée, au cent près</translation>
    </message>
    <message>
        <source>Try another value; nothing is entered.</source>
        <translation>Essayer une autre valeur; rien n’est inscrit.</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Day of issue that is tried</source>
        <translation>Jour de lancement essayé</translation>
    </message>
    <message>
        <source>Day of issue that is tried, exactly</source>
        <translation>Jour de lancement essayé, exactement</translation>
    </message>
    <message>
        <source>Try another day; nothing is entered.</source>
        <translation>Essayer un autre jour; rien n’est inscrit.</translation>
    </message>
</context>
<context>
    <name>acquis::TypedLine</name>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>aaaa-mm-jj</translation>
    </message>
    <message>
        <source>Choose a day in the calendar (Alt+Down)</source>
        <translation>Choisir une date dans le calendrier (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>acquis::UseForm</name>
    <message>
        <source>Record a use of “%1”</source>
        <translation>Consigner une utilisation de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No vendor is on the list.</source>
        <translation>Aucun fournisseur n’est sur la liste.</translation>
    </message>
    <message>
        <source>This vendor could not be asked in this category on this day.</source>
        <translation>Ce fournisseur ne pouvait être sollicité dans cette catégorie ce jour-là.</translation>
    </message>
    <message>
        <source>The amount is above the ceiling of one purchase.</source>
        <translation>Le montant dépasse le plafond d’un achat.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Amount in dollars, of a contract called off</source>
        <translation>Montant en dollars d’une commande subséquente</translation>
    </message>
    <message>
        <source>Number of the file or the contract</source>
        <translation>Numéro du dossier ou du marché</translation>
    </message>
</context>
<context>
    <name>acquis::ValueSlider</name>
    <message>
        <source>no way is open</source>
        <translation>aucune voie ouverte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a route, its verdict</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>acquis::VendorCard</name>
    <message>
        <source>Contacts</source>
        <translation>Personnes-ressources</translation>
    </message>
    <message>
        <source>also named %1</source>
        <translation>aussi nommé %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab, count</comment>
        <extracomment>A tab and how many things are in it: Names 4</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Names and numbers</source>
        <translation>Noms et numéros</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>Parties de la fiche</translation>
    </message>
</context>
<context>
    <name>acquis::VendorCategoriesPart</name>
    <message>
        <source>What it offers</source>
        <translation>Ce qu’il offre</translation>
    </message>
    <message>
        <source>Write the words in one language at least.</source>
        <translation>Inscrivez les mots dans au moins une langue.</translation>
    </message>
    <message>
        <source>This is no code of the scheme: NAICS has two to six digits, UNSPSC pairs of digits.</source>
        <translation>Ce n’est pas un code de la nomenclature&#xa0;: le SCIAN a de deux à six chiffres, l’UNSPSC des paires de chiffres.</translation>
    </message>
    <message>
        <source>New category: its scheme</source>
        <translation>Nouvelle catégorie&#xa0;: sa nomenclature</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Remove this category</source>
        <translation>Retirer cette catégorie</translation>
    </message>
    <message>
        <source>Change this category</source>
        <translation>Modifier cette catégorie</translation>
    </message>
    <message>
        <source>Add this category</source>
        <translation>Ajouter cette catégorie</translation>
    </message>
</context>
<context>
    <name>acquis::VendorCheckView</name>
    <message>
        <source>All %1</source>
        <translation>Tous %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nouveaux %1</translation>
    </message>
    <message>
        <source>Known %1</source>
        <translation>Connus %1</translation>
    </message>
    <message>
        <source>Possible %1</source>
        <translation>Possibles %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Refusés %1</translation>
    </message>
    <message numerus="yes">
        <source>%n possible records are open and are left out.</source>
        <translation>
            <numerusform>%n ligne possible reste à décider et est écartée.</numerusform>
            <numerusform>%n lignes possibles restent à décider et sont écartées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are refused and are left out.</source>
        <translation>
            <numerusform>%n ligne est refusée et écartée.</numerusform>
            <numerusform>%n lignes sont refusées et écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every record is read.</source>
        <translation>Toutes les lignes sont lues.</translation>
    </message>
    <message>
        <source>The register has all of these vendors already.</source>
        <translation>Le registre a déjà tous ces fournisseurs.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Rien à ajouter</translation>
    </message>
    <message numerus="yes">
        <source>%n selected:</source>
        <translation>
            <numerusform>%n choisie&#xa0;:</numerusform>
            <numerusform>%n choisies&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <extracomment>Row of a file, name of a vendor, why it is new, known, possible or refused</extracomment>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Records to show</source>
        <translation>Lignes à montrer</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>compared with the register by number, then by name and place, then by names alike</source>
        <translation>comparées au registre par numéro, puis par nom et lieu, puis par noms semblables</translation>
    </message>
    <message>
        <source>Save findings as CSV</source>
        <translation>Enregistrer les constats en CSV</translation>
    </message>
    <message>
        <source>Same firm (=)</source>
        <extracomment>The sign is the key that does the same.</extracomment>
        <translation>Même entreprise (=)</translation>
    </message>
    <message>
        <source>The register has this vendor: nothing is added</source>
        <translation>Le registre a ce fournisseur&#xa0;: rien n’est ajouté</translation>
    </message>
    <message>
        <source>Another firm (+)</source>
        <extracomment>The sign is the key that does the same.</extracomment>
        <translation>Autre entreprise (+)</translation>
    </message>
    <message>
        <source>A vendor of its own: it is added</source>
        <translation>Un fournisseur distinct&#xa0;: il est ajouté</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Laisser à décider</translation>
    </message>
    <message>
        <source>Nothing is decided and nothing added (Backspace)</source>
        <translation>Rien n’est décidé ni ajouté (retour arrière)</translation>
    </message>
    <message>
        <source>Treat as the same firm from</source>
        <translation>Même entreprise à partir de</translation>
    </message>
    <message>
        <source>%</source>
        <comment>after a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Percent from which a record is the same firm</source>
        <translation>Pourcentage à partir duquel une ligne est la même entreprise</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Retour aux colonnes</translation>
    </message>
</context>
<context>
    <name>acquis::VendorComparison</name>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>Likeness %1: %2.</source>
        <extracomment>%1: percent; %2: reasons</extracomment>
        <translation>Ressemblance de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Compare vendors</source>
        <translation>Comparer les fournisseurs</translation>
    </message>
    <message>
        <source>Facts of the vendors, side by side</source>
        <translation>Données des fournisseurs, côte à côte</translation>
    </message>
    <message>
        <source>Which one stays; names and numbers of both are kept</source>
        <translation>Lequel demeure; les noms et numéros des deux sont gardés</translation>
    </message>
    <message>
        <source>Reason, for the audit trail</source>
        <translation>Motif, pour la piste de vérification</translation>
    </message>
    <message>
        <source>when empty, likeness and reasons are written down</source>
        <translation>si vide, la ressemblance et les raisons sont inscrites</translation>
    </message>
    <message>
        <source>Same firm: merge</source>
        <translation>Même entreprise&#xa0;: fusionner</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>acquis::VendorContactsPart</name>
    <message>
        <source>Write a name, an email address or a telephone number.</source>
        <translation>Inscrivez un nom, une adresse courriel ou un numéro de téléphone.</translation>
    </message>
    <message>
        <source>An email address has one @ and no blanks.</source>
        <translation>Une adresse courriel a un seul @ et aucune espace.</translation>
    </message>
    <message>
        <source>New contact: name</source>
        <translation>Nouvelle personne&#xa0;: nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Personnes-ressources</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>Retirer cette personne</translation>
    </message>
    <message>
        <source>Change this contact</source>
        <translation>Modifier cette personne</translation>
    </message>
    <message>
        <source>Add this contact</source>
        <translation>Ajouter cette personne</translation>
    </message>
    <message>
        <source>Personal data: enter only what you need. What is removed is gone for good.</source>
        <translation>Données personnelles&#xa0;: ne saisissez que le nécessaire. Ce qui est retiré l’est pour de bon.</translation>
    </message>
</context>
<context>
    <name>acquis::VendorForm</name>
    <message>
        <source>Change the vendor</source>
        <translation>Modifier le fournisseur</translation>
    </message>
    <message>
        <source>New vendor</source>
        <translation>Nouveau fournisseur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” has this number.</source>
        <translation>«&#xa0;%1&#xa0;» a ce numéro.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>acquis::VendorImportView</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The vendors of the register were changed meanwhile.</source>
        <translation>Les fournisseurs du registre ont été modifiés entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was added. The file is compared anew; look at it again, then add.</source>
        <translation>Rien n’a été ajouté. Le fichier est comparé de nouveau; regardez-le encore, puis ajoutez.</translation>
    </message>
    <message>
        <source>Import undone.</source>
        <translation>Importation annulée.</translation>
    </message>
    <message>
        <source>Its vendors are out of the register again.</source>
        <translation>Ses fournisseurs sont de nouveau hors du registre.</translation>
    </message>
    <message>
        <source>The import cannot be undone any more.</source>
        <translation>L’importation ne peut plus être annulée.</translation>
    </message>
    <message>
        <source>Some of its vendors were changed, merged or removed since, or something refers to them. All stay in the register; remove single ones on the page Vendors.</source>
        <translation>Certains de ses fournisseurs ont été modifiés, fusionnés ou retirés depuis, ou quelque chose y renvoie. Tous restent dans le registre; retirez-en un à la fois à la page Fournisseurs.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Comparing the file with the vendors of the register…</source>
        <translation>Comparaison du fichier avec les fournisseurs du registre…</translation>
    </message>
    <message>
        <source>Adding the vendors…</source>
        <translation>Ajout des fournisseurs…</translation>
    </message>
    <message>
        <source>Taking the vendors out again…</source>
        <translation>Retrait des fournisseurs…</translation>
    </message>
    <message>
        <source>Vendors added.</source>
        <translation>Fournisseurs ajoutés.</translation>
    </message>
    <message>
        <source>From one file: %1.</source>
        <translation>D’un fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Show in Vendors</source>
        <translation>Montrer dans Fournisseurs</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Retirer l’importation</translation>
    </message>
    <message>
        <source>Load columns</source>
        <translation>Charger les colonnes</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>Fichiers JSON (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Some columns are not in this file.</source>
        <translation>Certaines colonnes ne sont pas dans ce fichier.</translation>
    </message>
    <message>
        <source>%1 also speaks of: %2. The others are read as it says.</source>
        <translation>%1 parle aussi de&#xa0;: %2. Les autres sont lues comme il le dit.</translation>
    </message>
    <message>
        <source>Save columns</source>
        <translation>Enregistrer les colonnes</translation>
    </message>
    <message>
        <source>%1-columns.json</source>
        <translation>%1-colonnes.json</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Columns saved.</source>
        <translation>Colonnes enregistrées.</translation>
    </message>
    <message>
        <source>Save findings as CSV</source>
        <translation>Enregistrer les constats en CSV</translation>
    </message>
    <message>
        <source>%1-findings.csv</source>
        <translation>%1-constats.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Findings saved.</source>
        <translation>Constats enregistrés.</translation>
    </message>
</context>
<context>
    <name>acquis::VendorLinksPart</name>
    <message>
        <source>Parent and members</source>
        <translation>Société mère et membres</translation>
    </message>
    <message>
        <source>vendor %1</source>
        <translation>fournisseur %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Find a vendor of the register</source>
        <translation>Chercher un fournisseur du registre</translation>
    </message>
    <message>
        <source>Name, place or number</source>
        <translation>Nom, lieu ou numéro</translation>
    </message>
    <message>
        <source>Vendors that were found</source>
        <translation>Fournisseurs trouvés</translation>
    </message>
    <message>
        <source>It is the parent</source>
        <translation>C’est la société mère</translation>
    </message>
    <message>
        <source>It is a member</source>
        <translation>C’est un membre</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Société mère</translation>
    </message>
    <message>
        <source>No parent</source>
        <translation>Aucune société mère</translation>
    </message>
    <message>
        <source>Members of the consortium</source>
        <translation>Membres du consortium</translation>
    </message>
    <message>
        <source>Remove this member</source>
        <translation>Retirer ce membre</translation>
    </message>
</context>
<context>
    <name>acquis::VendorListModel</name>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Province or territory</source>
        <translation>Province ou territoire</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Classe de taille</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Ce qu’il offre</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>Pourquoi il a été trouvé</translation>
    </message>
</context>
<context>
    <name>acquis::VendorListPart</name>
    <message>
        <source>Add what is typed below first: its fields are needed.</source>
        <translation>Ajoutez d’abord ce qui est saisi ci-dessous&#xa0;: ses champs sont nécessaires.</translation>
    </message>
</context>
<context>
    <name>acquis::VendorListView</name>
    <message>
        <source>slips of the pen forgiven</source>
        <translation>fautes de frappe pardonnées</translation>
    </message>
    <message>
        <source>Being looked up…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>No vendor fits. Take a filter away, or look for fewer words.</source>
        <translation>Aucun fournisseur ne correspond. Enlevez un filtre ou cherchez moins de mots.</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Name, category, place or number</source>
        <translation>Nom, catégorie, lieu ou numéro</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>Ré&amp;gion</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Taill&amp;e</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>S&amp;tanding</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>In force somewhere</source>
        <translation>En vigueur quelque part</translation>
    </message>
    <message>
        <source>None in force</source>
        <translation>Aucun en vigueur</translation>
    </message>
    <message>
        <source>Category &amp;code</source>
        <translation>Code de caté&amp;gorie</translation>
    </message>
    <message>
        <source>first digits</source>
        <translation>premiers chiffres</translation>
    </message>
    <message>
        <source>The first digits of a code of NAICS, UNSPSC or GSIN</source>
        <translation>Les premiers chiffres d’un code du SCIAN, de l’UNSPSC ou du NIBS</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <comment>vendors</comment>
        <translation>
            <numerusform>%n cochée</numerusform>
            <numerusform>%n cochées</numerusform>
        </translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>acquis::VendorMappingModel</name>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ce qu’elle contient</translation>
    </message>
</context>
<context>
    <name>acquis::VendorMappingView</name>
    <message numerus="yes">
        <source>%1 of %n columns are taken.</source>
        <translation>
            <numerusform>%1 colonne sur %n est retenue.</numerusform>
            <numerusform>%1 colonnes sur %n sont retenues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column that holds the names of the vendors.</source>
        <translation>Choisissez la colonne qui contient les noms des fournisseurs.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Kept with each vendor: where the register has it from</source>
        <translation>Conservé avec chaque fournisseur&#xa0;: d’où le registre le tient</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>Chiffres en date du</translation>
    </message>
    <message>
        <source>day for which employees and revenue hold</source>
        <translation>jour auquel se rapportent les employés et le revenu</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Enter opens the choice. Contacts are personal data: they are taken only when you choose them.</source>
        <translation>Entrée ouvre le choix. Les personnes-ressources sont des données personnelles&#xa0;: elles ne sont retenues que si vous les choisissez.</translation>
    </message>
    <message>
        <source>Load columns…</source>
        <translation>Charger les colonnes…</translation>
    </message>
    <message>
        <source>Save columns…</source>
        <translation>Enregistrer les colonnes…</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Ce que les colonnes contiennent</translation>
    </message>
    <message>
        <source>Read as spending instead</source>
        <translation>Lire plutôt comme des dépenses</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Check the vendors</source>
        <translation>Vérifier les fournisseurs</translation>
    </message>
</context>
<context>
    <name>acquis::VendorMeaningDelegate</name>
    <message>
        <source>What column “%1” holds</source>
        <translation>Ce que la colonne «&#xa0;%1&#xa0;» contient</translation>
    </message>
</context>
<context>
    <name>acquis::VendorNamesPart</name>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Dénomination sociale</translation>
    </message>
    <message>
        <source>Names it works under, one on each line</source>
        <translation>Noms sous lesquels il exerce, un par ligne</translation>
    </message>
    <message>
        <source>Former names, one on each line</source>
        <translation>Anciens noms, un par ligne</translation>
    </message>
</context>
<context>
    <name>acquis::VendorNotesPart</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes, in the words of whoever writes them</source>
        <translation>Notes, dans les mots de leur auteur</translation>
    </message>
</context>
<context>
    <name>acquis::VendorNumbersPart</name>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Name the scheme in small letters without blanks, for example duns.</source>
        <translation>Nommez la nomenclature en minuscules sans espaces, par exemple duns.</translation>
    </message>
    <message>
        <source>Business number</source>
        <translation>Numéro d’entreprise</translation>
    </message>
    <message>
        <source>nine digits</source>
        <translation>neuf chiffres</translation>
    </message>
    <message>
        <source>Quebec enterprise number</source>
        <translation>Numéro d’entreprise du Québec</translation>
    </message>
    <message>
        <source>ten digits</source>
        <translation>dix chiffres</translation>
    </message>
    <message>
        <source>Another number: its scheme</source>
        <translation>Autre numéro&#xa0;: sa nomenclature</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>prend fin le</translation>
    </message>
    <message>
        <source>Day on which the proof ends</source>
        <translation>Jour où la preuve prend fin</translation>
    </message>
    <message>
        <source>Numbers of other schemes</source>
        <translation>Numéros d’autres nomenclatures</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>Retirer ce numéro</translation>
    </message>
    <message>
        <source>Change this number</source>
        <translation>Modifier ce numéro</translation>
    </message>
    <message>
        <source>Add this number</source>
        <translation>Ajouter ce numéro</translation>
    </message>
</context>
<context>
    <name>acquis::VendorOwnershipPart</name>
    <message>
        <source>Ownership</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Write what it rests on: a list, a certificate, a declaration.</source>
        <translation>Inscrivez sur quoi il repose&#xa0;: une liste, un certificat, une déclaration.</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Nouvel attribut</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>it began on</source>
        <translation>a commencé le</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>it ends on</source>
        <translation>prend fin le</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Remove this attribute</source>
        <translation>Retirer cet attribut</translation>
    </message>
    <message>
        <source>Change this attribute</source>
        <translation>Modifier cet attribut</translation>
    </message>
    <message>
        <source>Add this attribute</source>
        <translation>Ajouter cet attribut</translation>
    </message>
</context>
<context>
    <name>acquis::VendorPlacePart</name>
    <message>
        <source>Place and headquarters</source>
        <translation>Lieu et siège</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Province or territory</source>
        <translation>Province ou territoire</translation>
    </message>
    <message>
        <source>Country, in two letters</source>
        <translation>Pays, en deux lettres</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Province of the headquarters</source>
        <translation>Province du siège</translation>
    </message>
    <message>
        <source>Country of the headquarters</source>
        <translation>Pays du siège</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Non précisé</translation>
    </message>
</context>
<context>
    <name>acquis::VendorPlanModel</name>
    <message>
        <source>%1, %2</source>
        <comment>place, province</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
</context>
<context>
    <name>acquis::VendorResultView</name>
    <message numerus="yes">
        <source>%1 vendors were added to the register.</source>
        <translation>
            <numerusform>%1 fournisseur a été ajouté au registre.</numerusform>
            <numerusform>%1 fournisseurs ont été ajoutés au registre.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1. What the columns hold could not be remembered: %2</source>
        <translation>De %1. Ce que les colonnes contiennent n’a pas pu être retenu&#xa0;: %2</translation>
    </message>
    <message>
        <source>From %1. What the columns hold is remembered for the next file with these headings.</source>
        <translation>De %1. Ce que les colonnes contiennent est retenu pour le prochain fichier qui a ces en-têtes.</translation>
    </message>
    <message>
        <source>Show in Vendors</source>
        <translation>Montrer dans Fournisseurs</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Retirer l’importation</translation>
    </message>
    <message>
        <source>Import other files</source>
        <translation>Importer d’autres fichiers</translation>
    </message>
</context>
<context>
    <name>acquis::VendorSizesPart</name>
    <message>
        <source>Size: the class follows from the figures</source>
        <translation>Taille&#xa0;: la classe découle des chiffres</translation>
    </message>
    <message>
        <source>revenue %1 %2</source>
        <comment>amount, currency</comment>
        <translation>revenu de %1 %2</translation>
    </message>
    <message>
        <source>balance sheet %1 %2</source>
        <comment>amount, currency</comment>
        <translation>bilan de %1 %2</translation>
    </message>
    <message>
        <source>Write a whole number, for example 14.</source>
        <translation>Inscrivez un nombre entier, par exemple 14.</translation>
    </message>
    <message>
        <source>Write an amount, for example 1,900,000.</source>
        <translation>Inscrivez un montant, par exemple 1&#x202f;900&#x202f;000.</translation>
    </message>
    <message>
        <source>Write how many employees, or the revenue of a year.</source>
        <translation>Inscrivez le nombre d’employés ou le revenu d’une année.</translation>
    </message>
    <message>
        <source>Write the three letters of a currency, for example CAD.</source>
        <translation>Inscrivez les trois lettres d’une monnaie, par exemple CAD.</translation>
    </message>
    <message>
        <source>New figures, as of</source>
        <translation>Nouveaux chiffres, au</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Employés</translation>
    </message>
    <message>
        <source>Revenue of a year</source>
        <translation>Revenus d’une année</translation>
    </message>
    <message>
        <source>Total of the balance sheet</source>
        <translation>Total du bilan</translation>
    </message>
    <message>
        <source>Currency, in three letters</source>
        <translation>Monnaie, en trois lettres</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Selon qui</translation>
    </message>
    <message>
        <source>Figures that were given</source>
        <translation>Chiffres fournis</translation>
    </message>
    <message>
        <source>Remove these figures</source>
        <translation>Retirer ces chiffres</translation>
    </message>
    <message>
        <source>Change these figures</source>
        <translation>Modifier ces chiffres</translation>
    </message>
    <message>
        <source>Add these figures</source>
        <translation>Ajouter ces chiffres</translation>
    </message>
    <message numerus="yes">
        <source>%1 employees</source>
        <translation>
            <numerusform>%1 employé</numerusform>
            <numerusform>%1 employés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acquis::VendorStaffPart</name>
    <message>
        <source>Staff by region</source>
        <translation>Effectifs par région</translation>
    </message>
    <message>
        <source>Write a whole number, for example 14.</source>
        <translation>Inscrivez un nombre entier, par exemple 14.</translation>
    </message>
    <message>
        <source>New count, in</source>
        <translation>Nouvel effectif, région</translation>
    </message>
    <message>
        <source>Full-time employees there</source>
        <translation>Employés à temps plein dans la région</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Selon qui</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Effectifs</translation>
    </message>
    <message>
        <source>Remove this count</source>
        <translation>Retirer cet effectif</translation>
    </message>
    <message>
        <source>Change this count</source>
        <translation>Modifier cet effectif</translation>
    </message>
    <message>
        <source>Add this count</source>
        <translation>Ajouter cet effectif</translation>
    </message>
    <message numerus="yes">
        <source>%1 full-time employees</source>
        <translation>
            <numerusform>%1 employé à temps plein</numerusform>
            <numerusform>%1 employés à temps plein</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acquis::VendorStandingsPart</name>
    <message>
        <source>Vendor of record standing</source>
        <translation>Statut de fournisseur attitré</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Write an amount, for example 250,000.</source>
        <translation>Inscrivez un montant, par exemple 250&#x202f;000.</translation>
    </message>
    <message>
        <source>Choose a government, or write a code such as ON-TORONTO.</source>
        <translation>Choisissez un gouvernement ou inscrivez un code comme ON-TORONTO.</translation>
    </message>
    <message>
        <source>New standing, given by</source>
        <translation>Nouveau statut, accordé par</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Entente</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Ceiling, in dollars</source>
        <translation>Plafond, en dollars</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>it ends on</source>
        <translation>prend fin le</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>As its issuer says</source>
        <translation>Selon l’émetteur</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Standings that are known</source>
        <translation>Statuts connus</translation>
    </message>
    <message>
        <source>Remove this standing</source>
        <translation>Retirer ce statut</translation>
    </message>
    <message>
        <source>Change this standing</source>
        <translation>Modifier ce statut</translation>
    </message>
    <message>
        <source>Add this standing</source>
        <translation>Ajouter ce statut</translation>
    </message>
</context>
<context>
    <name>acquis::VendorsPage</name>
    <message>
        <source>Vendors</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>What you changed of a vendor is not saved.</source>
        <translation>Ce que vous avez modifié d’un fournisseur n’est pas enregistré.</translation>
    </message>
    <message>
        <source>This register has no vendors yet. Here stand the firms you buy from or could buy from: their names and numbers, their size with its evidence, and whose lists they are on.</source>
        <translation>Ce registre n’a pas encore de fournisseurs. Ici figurent les entreprises dont vous achetez ou pourriez acheter&#xa0;: leurs noms et numéros, leur taille avec sa preuve et les listes qui les nomment.</translation>
    </message>
    <message>
        <source>No register is open. Vendors belong to a register: open one from the File menu, open the sample, or import files of accounts to begin one.</source>
        <translation>Aucun registre n’est ouvert. Les fournisseurs appartiennent à un registre&#xa0;: ouvrez-en un par le menu Fichier, ouvrez l’exemple ou importez des fichiers de comptes pour en commencer un.</translation>
    </message>
    <message>
        <source>Choose a vendor to read all that is known of it.</source>
        <translation>Choisissez un fournisseur pour lire tout ce qu’on en sait.</translation>
    </message>
    <message>
        <source>Show what was saved</source>
        <translation>Montrer ce qui a été enregistré</translation>
    </message>
    <message>
        <source>&amp;Undo the last change of a vendor</source>
        <translation>Ann&amp;uler la dernière modification d’un fournisseur</translation>
    </message>
    <message>
        <source>&amp;Find a vendor</source>
        <translation>&amp;Rechercher un fournisseur</translation>
    </message>
    <message>
        <source>&amp;Add a vendor</source>
        <translation>&amp;Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>&amp;Change the vendor</source>
        <translation>&amp;Modifier le fournisseur</translation>
    </message>
    <message>
        <source>&amp;Remove the vendor</source>
        <translation>R&amp;etirer le fournisseur</translation>
    </message>
    <message>
        <source>The vendor</source>
        <translation>Le fournisseur</translation>
    </message>
    <message>
        <source>The chosen vendor</source>
        <translation>Le fournisseur choisi</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add a vendor…</source>
        <translation>Ajouter un fournisseur…</translation>
    </message>
    <message>
        <source>Open the sample register</source>
        <translation>Ouvrir le registre d’exemple</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>A rule for recognised standings is typed and not added.</source>
        <translation>Une règle de reconnaissance de statuts est saisie et n’est pas ajoutée.</translation>
    </message>
    <message>
        <source>“%1” has this number.</source>
        <translation>«&#xa0;%1&#xa0;» a ce numéro.</translation>
    </message>
    <message>
        <source>A number belongs to one vendor. Nothing was changed, and what you typed is still here.</source>
        <translation>Un numéro appartient à un seul fournisseur. Rien n’a été modifié, et ce que vous avez tapé est toujours là.</translation>
    </message>
    <message>
        <source>Show that vendor</source>
        <translation>Montrer ce fournisseur</translation>
    </message>
    <message>
        <source>Leave the form?</source>
        <translation>Quitter le formulaire?</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>Quitter le formulaire</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Paste it into a spreadsheet: columns are divided by tabs.</source>
        <translation>Collez-le dans un tableur&#xa0;: les colonnes sont séparées par des tabulations.</translation>
    </message>
    <message>
        <source>Save the vendors that were found as CSV</source>
        <translation>Enregistrer en CSV les fournisseurs trouvés</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Compare vendors</source>
        <translation>Comparer les fournisseurs</translation>
    </message>
    <message>
        <source>Same firm: merge the pair</source>
        <translation>Même entreprise&#xa0;: fusionner la paire</translation>
    </message>
    <message>
        <source>Not the same firm</source>
        <translation>Pas la même entreprise</translation>
    </message>
    <message>
        <source>Next pair of possible duplicates</source>
        <translation>Paire suivante de doublons possibles</translation>
    </message>
    <message>
        <source>Copy the vendors</source>
        <translation>Copier les fournisseurs</translation>
    </message>
    <message>
        <source>Save the vendors as CSV…</source>
        <translation>Enregistrer les fournisseurs en CSV…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Recognised standings</source>
        <translation>Statuts reconnus</translation>
    </message>
    <message>
        <source>Show the register of vendors</source>
        <translation>Afficher le registre des fournisseurs</translation>
    </message>
    <message>
        <source>Show possible duplicates</source>
        <translation>Afficher les doublons possibles</translation>
    </message>
    <message>
        <source>Show recognised standings</source>
        <translation>Afficher les statuts reconnus</translation>
    </message>
    <message>
        <source>VOR passport…</source>
        <translation>Passeport…</translation>
    </message>
</context>
<context>
    <name>acquis::WhatIfView</name>
    <message>
        <source>Open a CSV of needs</source>
        <translation>Ouvrir un CSV de besoins</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucun seuil</translation>
    </message>
    <message>
        <source>The new limit is no amount of dollars: write it like 30,300.</source>
        <translation>Le nouveau seuil n’est pas un montant en dollars&#xa0;: écrivez-le comme 30 300.</translation>
    </message>
    <message>
        <source>Choose what should be otherwise: other rules, another day or another limit.</source>
        <translation>Choisissez ce qui serait autrement&#xa0;: d’autres règles, une autre date ou un autre seuil.</translation>
    </message>
    <message>
        <source>There are no rules of the name “%1”.</source>
        <translation>Il n’y a pas de règles du nom de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>These rules are of another jurisdiction than every need.</source>
        <translation>Ces règles sont d’une autre administration que tous les besoins.</translation>
    </message>
    <message>
        <source>The limit of %1 is changed twice.</source>
        <translation>Le seuil de %1 est changé deux fois.</translation>
    </message>
    <message>
        <source>The new limit is too large.</source>
        <translation>Le nouveau seuil est trop élevé.</translation>
    </message>
    <message>
        <source>No rule that judges these needs has a limit of %1.</source>
        <translation>Aucune règle qui juge ces besoins n’a un seuil de %1.</translation>
    </message>
    <message>
        <source>With this limit the rule %1 would hold for no value at all, or values would have no rule.</source>
        <translation>Avec ce seuil, la règle %1 ne vaudrait pour aucune valeur, ou des valeurs seraient sans règle.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was compared.</source>
        <translation>Annulé. Rien n’a été comparé.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>route, verdict before, verdict after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>No lawful route</source>
        <translation>Aucune voie permise</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Ne peut être jugé</translation>
    </message>
    <message>
        <source>Another route</source>
        <translation>Autre voie</translation>
    </message>
    <message>
        <source>Other verdicts</source>
        <translation>Autres verdicts</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>The rules are not there yet.</source>
        <translation>Les règles ne sont pas encore là.</translation>
    </message>
    <message>
        <source>No limit is in force here on this day: open a CSV of needs instead.</source>
        <translation>Aucun seuil n’est en vigueur ici à cette date&#xa0;: ouvrez plutôt un CSV de besoins.</translation>
    </message>
    <message>
        <source>No need changes.</source>
        <translation>Aucun besoin ne change.</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs, just below, at and just past every limit</source>
        <translation>
            <numerusform>%1 besoin, juste sous chaque seuil, au seuil et juste au-dessus</numerusform>
            <numerusform>%1 besoins, juste sous chaque seuil, au seuil et juste au-dessus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 needs of %2</source>
        <translation>
            <numerusform>%1 besoin de %2</numerusform>
            <numerusform>%1 besoins de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the rules…</source>
        <translation>Interrogation des règles…</translation>
    </message>
    <message>
        <source>%1 of %2 change route, %3 change in some verdict</source>
        <translation>%1 sur %2 changent de voie, %3 changent par un verdict</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Asks the same needs twice: under the rules as they are, and as you suppose them. It changes nothing, neither rules nor files, and says nothing of vendors, prices or time.</source>
        <translation>Pose deux fois les mêmes besoins&#xa0;: sous les règles telles qu’elles sont, et telles que vous les supposez. Rien n’est changé, ni règle ni fichier, et rien n’est dit des fournisseurs, des prix ou des délais.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisme</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Nature</translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation>&amp;Lancé le</translation>
    </message>
    <message>
        <source>Needs around every limit</source>
        <translation>Besoins autour de chaque seuil</translation>
    </message>
    <message>
        <source>Open a CSV of needs…</source>
        <translation>Ouvrir un CSV de besoins…</translation>
    </message>
    <message>
        <source>A file with a column for each member of a need; it may also be dropped here.</source>
        <translation>Un fichier avec une colonne pour chaque élément d’un besoin; il peut aussi être déposé ici.</translation>
    </message>
    <message>
        <source>What should be otherwise</source>
        <translation>Ce qui serait autrement</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Règles</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Telles qu’elles sont</translation>
    </message>
    <message>
        <source>All issued o&amp;n</source>
        <translation>Tous lancés &amp;le</translation>
    </message>
    <message>
        <source>Day on which all needs are issued</source>
        <translation>Date à laquelle tous les besoins sont demandés</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>S&amp;euil</translation>
    </message>
    <message>
        <source>becom&amp;es</source>
        <translation>&amp;devient</translation>
    </message>
    <message>
        <source>Ask what if</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Needs asked</source>
        <translation>Besoins demandés</translation>
    </message>
    <message>
        <source>Changed onl&amp;y</source>
        <translation>Changements s&amp;eulement</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
</context>
<context>
    <name>acquis::YearQuestion</name>
    <message>
        <source>The files name no fiscal year. Which one do they belong to?</source>
        <translation>Les fichiers ne désignent aucun exercice. Auquel appartiennent-ils?</translation>
    </message>
    <message>
        <source>Fiscal year of the files</source>
        <translation>Exercice des fichiers</translation>
    </message>
    <message>
        <source>Read with this year</source>
        <translation>Lire avec cet exercice</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Open the sample register.</source>
        <translation>Ouvrir le registre d’exemple.</translation>
    </message>
    <message>
        <source>Language of the screen: en or fr.</source>
        <translation>Langue de l’écran&#xa0;: en ou fr.</translation>
    </message>
    <message>
        <source>Write pictures of the pages into a folder and quit.</source>
        <translation>Écrire des images des pages dans un dossier et quitter.</translation>
    </message>
    <message>
        <source>A register to open, or files to import.</source>
        <translation>Un registre à ouvrir, ou des fichiers à importer.</translation>
    </message>
</context>
</TS>
