<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreementCard</name>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Categories: %1</source>
        <translation>Categories: %1</translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>Found by: %1</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentiality</translation>
    </message>
    <message>
        <source>Narrower for %1: %2</source>
        <extracomment>%1: prices, vendors…; %2: Public, Members, Restricted</extracomment>
        <translation>Narrower for %1: %2</translation>
    </message>
    <message>
        <source>What is restricted may go to: %1</source>
        <translation>What is restricted may go to: %1</translation>
    </message>
    <message>
        <source>Left out by the office that sent it: %1</source>
        <translation>Left out by the office that sent it: %1</translation>
    </message>
    <message>
        <source>Received from the office with the fingerprint %1</source>
        <translation>Received from the office with the fingerprint %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>Not in force yet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message numerus="yes">
        <source>In force, %n days left</source>
        <translation>
            <numerusform>In force, %n day left</numerusform>
            <numerusform>In force, %n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>From %1 to %2.</translation>
    </message>
    <message>
        <source>May be extended by %1; to be decided by %2 (%3).</source>
        <translation>May be extended by %1; to be decided by %2 (%3).</translation>
    </message>
    <message>
        <source>past</source>
        <translation>past</translation>
    </message>
    <message>
        <source>Offices of every class may join.</source>
        <translation>Offices of every class may join.</translation>
    </message>
    <message>
        <source>May join: %1.</source>
        <translation>May join: %1.</translation>
    </message>
    <message>
        <source>Offices of every government may join.</source>
        <translation>Offices of every government may join.</translation>
    </message>
    <message>
        <source>Of these governments: %1.</source>
        <translation>Of these governments: %1.</translation>
    </message>
    <message>
        <source>Opt-in clause: who may join and how</source>
        <translation>Opt-in clause: who may join and how</translation>
    </message>
    <message numerus="yes">
        <source>Open to others until %1, %n days left</source>
        <translation>
            <numerusform>Open to others until %1, %n day left</numerusform>
            <numerusform>Open to others until %1, %n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>One joins %1; it takes %2.</source>
        <translation>One joins %1; it takes %2.</translation>
    </message>
    <message>
        <source>Ceiling and room left</source>
        <translation>Ceiling and room left</translation>
    </message>
    <message>
        <source>The amounts are too large to be summed.</source>
        <translation>The amounts are too large to be summed.</translation>
    </message>
    <message>
        <source>It has no ceiling; %1 was joined.</source>
        <translation>It has no ceiling; %1 was joined.</translation>
    </message>
    <message>
        <source>Ceiling %1, of which %2 was joined.</source>
        <translation>Ceiling %1, of which %2 was joined.</translation>
    </message>
    <message>
        <source>Room left: %1</source>
        <translation>Room left: %1</translation>
    </message>
    <message>
        <source>Licences left: %1</source>
        <translation>Licences left: %1</translation>
    </message>
    <message>
        <source>The holder told what was joined up to %1; later ones are added as they are recorded here.</source>
        <translation>The holder told what was joined up to %1; later ones are added as they are recorded here.</translation>
    </message>
    <message>
        <source>Who joined</source>
        <translation>Who joined</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Vendors</translation>
    </message>
    <message>
        <source>They were left out.</source>
        <translation>They were left out.</translation>
    </message>
    <message>
        <source>No vendor is named.</source>
        <translation>No vendor is named.</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>Number of its own agreement</source>
        <translation>Number of its own agreement</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>Terms that differ from our standard</source>
        <translation>Terms that differ from our standard</translation>
    </message>
    <message>
        <source>The register holds no set of standard terms to compare with.</source>
        <translation>The register holds no set of standard terms to compare with.</translation>
    </message>
    <message>
        <source>None differs from “%1”.</source>
        <translation>None differs from “%1”.</translation>
    </message>
    <message>
        <source>Against “%1”:</source>
        <translation>Against “%1”:</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Ours</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Amendments</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Joint buyers</source>
        <translation>Joint buyers</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leads</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>No document is kept.</source>
        <translation>No document is kept.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>It was left out.</translation>
    </message>
    <message>
        <source>No contact is named.</source>
        <translation>No contact is named.</translation>
    </message>
    <message>
        <source>Class of office</source>
        <translation>Class of office</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Share of all</translation>
    </message>
</context>
<context>
    <name>AgreementSearchSource</name>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
</context>
<context>
    <name>ApprovalWords</name>
    <message>
        <source>Procurement method</source>
        <translation>Procurement method</translation>
    </message>
    <message>
        <source>Purchase without competition</source>
        <translation>Purchase without competition</translation>
    </message>
    <message>
        <source>Solicitation</source>
        <translation>Solicitation</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Amendment</translation>
    </message>
    <message>
        <source>Modular procurement</source>
        <translation>Modular procurement</translation>
    </message>
    <message>
        <source>Fewer quotes than asked for</source>
        <translation>Fewer quotes than asked for</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>No request was written.</source>
        <translation>No request was written.</translation>
    </message>
    <message>
        <source>The request is a draft.</source>
        <translation>The request is a draft.</translation>
    </message>
    <message>
        <source>The request waits for a decision.</source>
        <translation>The request waits for a decision.</translation>
    </message>
    <message>
        <source>The request was accepted.</source>
        <translation>The request was accepted.</translation>
    </message>
    <message>
        <source>The request was refused.</source>
        <translation>The request was refused.</translation>
    </message>
    <message>
        <source>This request was decided or withdrawn already.</source>
        <translation>This request was decided or withdrawn already.</translation>
    </message>
    <message>
        <source>%1 asked for it or needs it: somebody else must decide (rule of two persons).</source>
        <translation>%1 asked for it or needs it: somebody else must decide (rule of two persons).</translation>
    </message>
    <message>
        <source>%1 holds no authority that is enough on this day, neither own nor delegated. Needed: %2.</source>
        <translation>%1 holds no authority that is enough on this day, neither own nor delegated. Needed: %2.</translation>
    </message>
    <message>
        <source>Write the reason first: the file keeps it.</source>
        <translation>Write the reason first: the file keeps it.</translation>
    </message>
    <message>
        <source>It was asked for already. Withdraw that request to ask anew.</source>
        <translation>It was asked for already. Withdraw that request to ask anew.</translation>
    </message>
</context>
<context>
    <name>ArrangementCard</name>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>No category is named.</source>
        <translation>No category is named.</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>Not in force yet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message numerus="yes">
        <source>In force, %n days left</source>
        <translation>
            <numerusform>In force, %n day left</numerusform>
            <numerusform>In force, %n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>From %1 to %2.</translation>
    </message>
    <message>
        <source>The list is not planned to be opened again.</source>
        <translation>The list is not planned to be opened again.</translation>
    </message>
    <message>
        <source>The refresh of the list is late</source>
        <translation>The refresh of the list is late</translation>
    </message>
    <message>
        <source>The list is opened again every %1, next on %2 (%3).</source>
        <translation>The list is opened again every %1, next on %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>It was last opened on %1, %n days ago.</source>
        <translation>
            <numerusform>It was last opened on %1, %n day ago.</numerusform>
            <numerusform>It was last opened on %1, %n days ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>How a purchase goes through it</source>
        <translation>How a purchase goes through it</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>any value</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>below %1</translation>
    </message>
    <message>
        <source>directly from a vendor of the list</source>
        <translation>directly from a vendor of the list</translation>
    </message>
    <message>
        <source>every vendor of the list is invited</source>
        <translation>every vendor of the list is invited</translation>
    </message>
    <message numerus="yes">
        <source>%n vendors are invited</source>
        <translation>
            <numerusform>%n vendor is invited</numerusform>
            <numerusform>%n vendors are invited</numerusform>
        </translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>above %1</translation>
    </message>
    <message>
        <source>not through this arrangement</source>
        <translation>not through this arrangement</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>One purchase has no ceiling.</source>
        <translation>One purchase has no ceiling.</translation>
    </message>
    <message>
        <source>Vendors and their standing</source>
        <translation>Vendors and their standing</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>as the arrangement</source>
        <translation>as the arrangement</translation>
    </message>
    <message>
        <source>No vendor is on the list.</source>
        <translation>No vendor is on the list.</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>What a vendor must show</source>
        <translation>What a vendor must show</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>How it was used</source>
        <translation>How it was used</translation>
    </message>
    <message>
        <source>No invitation and no contract has been recorded.</source>
        <translation>No invitation and no contract has been recorded.</translation>
    </message>
    <message>
        <source>Invitations: %1. Contracts called off: %2, worth %3.</source>
        <translation>Invitations: %1. Contracts called off: %2, worth %3.</translation>
    </message>
    <message>
        <source>The amounts are too large to be summed.</source>
        <translation>The amounts are too large to be summed.</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Every use</source>
        <translation>Every use</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message numerus="yes">
        <source>It was not opened again since the start, %n days ago.</source>
        <translation>
            <numerusform>It was not opened again since the start, %n day ago.</numerusform>
            <numerusform>It was not opened again since the start, %n days ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 and more</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Share of all</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Register made</source>
        <translation>Register made</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Import undone</translation>
    </message>
    <message>
        <source>Names of units joined</source>
        <translation>Names of units joined</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Merge undone</translation>
    </message>
    <message>
        <source>Found to be different</source>
        <translation>Found to be different</translation>
    </message>
    <message>
        <source>Finding undone</source>
        <translation>Finding undone</translation>
    </message>
    <message>
        <source>Columns of a list said</source>
        <translation>Columns of a list said</translation>
    </message>
    <message>
        <source>Size kept with an award</source>
        <translation>Size kept with an award</translation>
    </message>
    <message>
        <source>Equivalence added</source>
        <translation>Equivalence added</translation>
    </message>
    <message>
        <source>Equivalence ended</source>
        <translation>Equivalence ended</translation>
    </message>
    <message>
        <source>Equivalence removed</source>
        <translation>Equivalence removed</translation>
    </message>
    <message>
        <source>Rules saved</source>
        <translation>Rules saved</translation>
    </message>
    <message>
        <source>Rules taken out of use</source>
        <translation>Rules taken out of use</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Categories changed</source>
        <translation>Categories changed</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>Document kept</source>
        <translation>Document kept</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Called off</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>Taken from a share package</source>
        <translation>Taken from a share package</translation>
    </message>
    <message>
        <source>Share package undone</source>
        <translation>Share package undone</translation>
    </message>
    <message>
        <source>Given in a share package</source>
        <translation>Given in a share package</translation>
    </message>
    <message>
        <source>Sender trusted</source>
        <translation>Sender trusted</translation>
    </message>
    <message>
        <source>Sender no longer trusted</source>
        <translation>Sender no longer trusted</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a value</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%n vendors of one list</source>
        <translation>
            <numerusform>%n vendor of one list</numerusform>
            <numerusform>%n vendors of one list</numerusform>
        </translation>
    </message>
    <message>
        <source>vendor %1 of the register</source>
        <translation>vendor %1 of the register</translation>
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
        <translation>%1: put in another order</translation>
    </message>
    <message>
        <source>%1: added %2</source>
        <translation>%1: added %2</translation>
    </message>
    <message>
        <source>%1: removed %2</source>
        <translation>%1: removed %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>ContractRows</name>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>To be decided by</source>
        <translation>To be decided by</translation>
    </message>
    <message>
        <source>Write by how many months it may be extended.</source>
        <translation>Write by how many months it may be extended.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>In French</translation>
    </message>
    <message>
        <source>Change of the ceiling</source>
        <translation>Change of the ceiling</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>New end</translation>
    </message>
    <message>
        <source>Categories gained, by code</source>
        <translation>Categories gained, by code</translation>
    </message>
    <message>
        <source>Term, by its name in the standard terms</source>
        <translation>Term, by its name in the standard terms</translation>
    </message>
</context>
<context>
    <name>DuplicateWords</name>
    <message>
        <source>same words “%1”</source>
        <translation>same words “%1”</translation>
    </message>
    <message>
        <source>same numbered company %1</source>
        <translation>same numbered company %1</translation>
    </message>
    <message>
        <source>“%1” may be a slip for “%2”</source>
        <translation>“%1” may be a slip for “%2”</translation>
    </message>
    <message>
        <source>a slip in “%1”</source>
        <translation>a slip in “%1”</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same words, joined</source>
        <translation>“%1” and “%2” are the same words, joined</translation>
    </message>
    <message>
        <source>joined words “%1”</source>
        <translation>joined words “%1”</translation>
    </message>
    <message>
        <source>“%1” and “%2” differ in endings only</source>
        <translation>“%1” and “%2” differ in endings only</translation>
    </message>
    <message>
        <source>other endings in “%1”</source>
        <translation>other endings in “%1”</translation>
    </message>
    <message>
        <source>“%1” and “%2” differ in order only</source>
        <translation>“%1” and “%2” differ in order only</translation>
    </message>
    <message>
        <source>another order of “%1”</source>
        <translation>another order of “%1”</translation>
    </message>
    <message>
        <source>“%1” is short for “%2”, or the other way round</source>
        <translation>“%1” is short for “%2”, or the other way round</translation>
    </message>
    <message>
        <source>short form “%1”</source>
        <translation>short form “%1”</translation>
    </message>
    <message>
        <source>“%1” and “%2” say the same in two languages</source>
        <translation>“%1” and “%2” say the same in two languages</translation>
    </message>
    <message>
        <source>translation of “%1”</source>
        <translation>translation of “%1”</translation>
    </message>
    <message>
        <source>“%1” begins “%2”</source>
        <translation>“%1” begins “%2”</translation>
    </message>
    <message>
        <source>short name “%1”</source>
        <translation>short name “%1”</translation>
    </message>
    <message>
        <source>“%1” may be the initials of “%2”</source>
        <translation>“%1” may be the initials of “%2”</translation>
    </message>
    <message>
        <source>initials “%1”</source>
        <translation>initials “%1”</translation>
    </message>
    <message>
        <source>“%1” says that it trades as “%2”</source>
        <translation>“%1” says that it trades as “%2”</translation>
    </message>
    <message>
        <source>trades as “%1”</source>
        <translation>trades as “%1”</translation>
    </message>
    <message>
        <source>“%1” says that it is a division of “%2”</source>
        <translation>“%1” says that it is a division of “%2”</translation>
    </message>
    <message>
        <source>division of “%1”</source>
        <translation>division of “%1”</translation>
    </message>
    <message>
        <source>both have the brand “%1” in their names</source>
        <translation>both have the brand “%1” in their names</translation>
    </message>
    <message>
        <source>both take part in “%1”</source>
        <translation>both take part in “%1”</translation>
    </message>
    <message>
        <source>same postal code</source>
        <translation>same postal code</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>same place</translation>
    </message>
    <message>
        <source>against it: another place</source>
        <translation>against it: another place</translation>
    </message>
    <message>
        <source>against it: another number</source>
        <translation>against it: another number</translation>
    </message>
    <message>
        <source>likeness %1: %2</source>
        <extracomment>%1: percent; %2: reasons</extracomment>
        <translation>likeness %1: %2</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>This is not a number.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>This is not an amount.</translation>
    </message>
    <message>
        <source>The amounts are too large.</source>
        <translation>The amounts are too large.</translation>
    </message>
    <message>
        <source>This is not a fiscal year.</source>
        <translation>This is not a fiscal year.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>The file is not there.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>This is a folder.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>The file changed while it was read.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>The file cannot be written.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>This is not a text file.</translation>
    </message>
    <message>
        <source>The characters cannot be read.</source>
        <translation>The characters cannot be read.</translation>
    </message>
    <message>
        <source>A quoted cell never ends.</source>
        <translation>A quoted cell never ends.</translation>
    </message>
    <message>
        <source>A cell or a row is too long.</source>
        <translation>A cell or a row is too long.</translation>
    </message>
    <message>
        <source>The format is not recognised.</source>
        <translation>The format is not recognised.</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>The file has a header but no rows.</translation>
    </message>
    <message>
        <source>A column is missing.</source>
        <translation>A column is missing.</translation>
    </message>
    <message>
        <source>The file speaks of two fiscal years.</source>
        <translation>The file speaks of two fiscal years.</translation>
    </message>
    <message>
        <source>The fiscal year is missing.</source>
        <translation>The fiscal year is missing.</translation>
    </message>
    <message>
        <source>No row can be used.</source>
        <translation>No row can be used.</translation>
    </message>
    <message>
        <source>This table cannot be checked.</source>
        <translation>This table cannot be checked.</translation>
    </message>
    <message>
        <source>The register is not there.</source>
        <translation>The register is not there.</translation>
    </message>
    <message>
        <source>The file exists already.</source>
        <translation>The file exists already.</translation>
    </message>
    <message>
        <source>This is not an Acquis register.</source>
        <translation>This is not an Acquis register.</translation>
    </message>
    <message>
        <source>The register is newer than this program.</source>
        <translation>The register is newer than this program.</translation>
    </message>
    <message>
        <source>Another program is using the register.</source>
        <translation>Another program is using the register.</translation>
    </message>
    <message>
        <source>The register is read-only.</source>
        <translation>The register is read-only.</translation>
    </message>
    <message>
        <source>The register is damaged.</source>
        <translation>The register is damaged.</translation>
    </message>
    <message>
        <source>The register cannot be reached.</source>
        <translation>The register cannot be reached.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>The register answered with an error.</source>
        <translation>The register answered with an error.</translation>
    </message>
    <message>
        <source>The data are not valid.</source>
        <translation>The data are not valid.</translation>
    </message>
    <message>
        <source>There is no such breakdown.</source>
        <translation>There is no such breakdown.</translation>
    </message>
    <message>
        <source>The register holds no such value.</source>
        <translation>The register holds no such value.</translation>
    </message>
    <message>
        <source>There is no such tag.</source>
        <translation>There is no such tag.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Correct it and try again.</translation>
    </message>
    <message>
        <source>Their sum is past what can be kept. Nothing was imported; look for a wrong amount in the file.</source>
        <translation>Their sum is past what can be kept. Nothing was imported; look for a wrong amount in the file.</translation>
    </message>
    <message>
        <source>Write it as 2016-17.</source>
        <translation>Write it as 2016-17.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Choose it again.</source>
        <translation>It may have been moved or renamed. Choose it again.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Choose the files in it.</translation>
    </message>
    <message>
        <source>Check that you may open it and that its disk is connected.</source>
        <translation>Check that you may open it and that its disk is connected.</translation>
    </message>
    <message>
        <source>Nothing was imported. Wait until the other program has finished with it, then try again.</source>
        <translation>Nothing was imported. Wait until the other program has finished with it, then try again.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>Download or export it again.</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Choose another folder or name.</translation>
    </message>
    <message>
        <source>Choose a CSV file; a spreadsheet must first be saved as CSV.</source>
        <translation>Choose a CSV file; a spreadsheet must first be saved as CSV.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and try again. Nothing was imported.</source>
        <translation>Save the file as UTF-8 and try again. Nothing was imported.</translation>
    </message>
    <message>
        <source>Nothing was imported. Open the file at this line and close the quotation mark.</source>
        <translation>Nothing was imported. Open the file at this line and close the quotation mark.</translation>
    </message>
    <message>
        <source>Nothing was imported. Open the file at this line: a quotation mark may be missing.</source>
        <translation>Nothing was imported. Open the file at this line: a quotation mark may be missing.</translation>
    </message>
    <message>
        <source>A file of accounts has columns for the ministry, the fiscal year and the amount. Nothing was imported.</source>
        <translation>A file of accounts has columns for the ministry, the fiscal year and the amount. Nothing was imported.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>There is nothing to import.</translation>
    </message>
    <message>
        <source>Check the header of the file.</source>
        <translation>Check the header of the file.</translation>
    </message>
    <message>
        <source>Nothing was imported. Divide the file by year, or correct the line named here.</source>
        <translation>Nothing was imported. Divide the file by year, or correct the line named here.</translation>
    </message>
    <message>
        <source>No column names it. Say which year the file is about.</source>
        <translation>No column names it. Say which year the file is about.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nothing was imported.</translation>
    </message>
    <message>
        <source>It needs a row of headings and at least one column of figures.</source>
        <translation>It needs a row of headings and at least one column of figures.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Open it where it is now.</source>
        <translation>It may have been moved or renamed. Open it where it is now.</translation>
    </message>
    <message>
        <source>Choose another name, or open the existing register.</source>
        <translation>Choose another name, or open the existing register.</translation>
    </message>
    <message>
        <source>Choose a file that Acquis made; its name usually ends in .acquis.</source>
        <translation>Choose a file that Acquis made; its name usually ends in .acquis.</translation>
    </message>
    <message>
        <source>Install the newest version of Acquis to open it. Nothing was changed.</source>
        <translation>Install the newest version of Acquis to open it. Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait until it has finished, then try again.</source>
        <translation>Nothing was changed. Wait until it has finished, then try again.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the right to write to it, or copy it elsewhere.</source>
        <translation>Nothing was changed. Ask for the right to write to it, or copy it elsewhere.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup from the File menu.</source>
        <translation>Nothing was changed. Restore a backup from the File menu.</translation>
    </message>
    <message>
        <source>Check that its disk or network folder is connected.</source>
        <translation>Check that its disk or network folder is connected.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room on the disk, then try again.</source>
        <translation>Nothing was changed. Make room on the disk, then try again.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the register from the Tools menu.</source>
        <translation>Nothing was changed. Check the register from the Tools menu.</translation>
    </message>
    <message>
        <source>Correct what is named here and try again.</source>
        <translation>Correct what is named here and try again.</translation>
    </message>
    <message>
        <source>It may have gone with the last import. Choose another.</source>
        <translation>It may have gone with the last import. Choose another.</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile.</source>
        <translation>Somebody else saved this meanwhile.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at what was saved, then make your change again.</source>
        <translation>Nothing was changed. Look at what was saved, then make your change again.</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>too few cells</source>
        <translation>too few cells</translation>
    </message>
    <message>
        <source>too many cells</source>
        <translation>too many cells</translation>
    </message>
    <message>
        <source>amount missing</source>
        <translation>amount missing</translation>
    </message>
    <message>
        <source>amount cannot be read</source>
        <translation>amount cannot be read</translation>
    </message>
    <message>
        <source>two amounts in one cell</source>
        <translation>two amounts in one cell</translation>
    </message>
    <message>
        <source>amount too large</source>
        <translation>amount too large</translation>
    </message>
    <message>
        <source>amount like a telephone number</source>
        <translation>amount like a telephone number</translation>
    </message>
    <message>
        <source>fiscal year missing</source>
        <translation>fiscal year missing</translation>
    </message>
    <message>
        <source>fiscal year cannot be read</source>
        <translation>fiscal year cannot be read</translation>
    </message>
    <message>
        <source>ministry missing</source>
        <translation>ministry missing</translation>
    </message>
    <message>
        <source>characters cannot be read</source>
        <translation>characters cannot be read</translation>
    </message>
    <message>
        <source>dash for an amount</source>
        <translation>dash for an amount</translation>
    </message>
    <message>
        <source>ministry not known yet</source>
        <translation>ministry not known yet</translation>
    </message>
    <message>
        <source>amount changed</source>
        <translation>amount changed</translation>
    </message>
    <message>
        <source>line no longer there</source>
        <translation>line no longer there</translation>
    </message>
    <message>
        <source>size class not known</source>
        <translation>size class not known</translation>
    </message>
    <message>
        <source>Held back: the row has fewer cells than the header</source>
        <translation>Held back: the row has fewer cells than the header</translation>
    </message>
    <message>
        <source>Held back: the row has more cells than the header</source>
        <translation>Held back: the row has more cells than the header</translation>
    </message>
    <message>
        <source>Held back: a line without an amount is not invented</source>
        <translation>Held back: a line without an amount is not invented</translation>
    </message>
    <message>
        <source>Held back: the amount is no number</source>
        <translation>Held back: the amount is no number</translation>
    </message>
    <message>
        <source>Held back: two points, or two amounts in one cell</source>
        <translation>Held back: two points, or two amounts in one cell</translation>
    </message>
    <message>
        <source>Held back: the amount is too large to be kept exactly</source>
        <translation>Held back: the amount is too large to be kept exactly</translation>
    </message>
    <message>
        <source>Read as an amount, as you decided</source>
        <translation>Read as an amount, as you decided</translation>
    </message>
    <message>
        <source>Held back until you decide: ten digits like a telephone number</source>
        <translation>Held back until you decide: ten digits like a telephone number</translation>
    </message>
    <message>
        <source>Held back: a line without a fiscal year belongs to no year</source>
        <translation>Held back: a line without a fiscal year belongs to no year</translation>
    </message>
    <message>
        <source>Held back: the text names no fiscal year</source>
        <translation>Held back: the text names no fiscal year</translation>
    </message>
    <message>
        <source>Held back: a line without a ministry belongs to nobody</source>
        <translation>Held back: a line without a ministry belongs to nobody</translation>
    </message>
    <message>
        <source>Held back: the bytes are no text in this encoding</source>
        <translation>Held back: the bytes are no text in this encoding</translation>
    </message>
    <message>
        <source>Read as zero, as the public accounts write it</source>
        <translation>Read as zero, as the public accounts write it</translation>
    </message>
    <message>
        <source>Read; kept as a ministry of its own</source>
        <translation>Read; kept as a ministry of its own</translation>
    </message>
    <message>
        <source>Read; takes the place of the earlier amount</source>
        <translation>Read; takes the place of the earlier amount</translation>
    </message>
    <message>
        <source>The earlier line is no longer counted</source>
        <translation>The earlier line is no longer counted</translation>
    </message>
    <message>
        <source>Read; counted under size class unknown</source>
        <translation>Read; counted under size class unknown</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>held back</translation>
    </message>
    <message>
        <source>no longer counted</source>
        <translation>no longer counted</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
    <message>
        <source>fiscal year</source>
        <translation>fiscal year</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>ministry</translation>
    </message>
    <message>
        <source>category</source>
        <translation>category</translation>
    </message>
    <message>
        <source>program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>component</source>
        <translation>component</translation>
    </message>
    <message>
        <source>item</source>
        <translation>item</translation>
    </message>
    <message>
        <source>account</source>
        <translation>account</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>detail</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>vendor</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>reference</translation>
    </message>
    <message>
        <source>size class</source>
        <translation>size class</translation>
    </message>
    <message>
        <source>method</source>
        <translation>method</translation>
    </message>
    <message>
        <source>commodity</source>
        <translation>commodity</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>award date</source>
        <translation>award date</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>Public Accounts of Ontario</source>
        <translation>Public Accounts of Ontario</translation>
    </message>
    <message>
        <source>Contract lines</source>
        <translation>Contract lines</translation>
    </message>
    <message>
        <source>UTF-8 with byte-order mark</source>
        <translation>UTF-8 with byte-order mark</translation>
    </message>
    <message>
        <source>cells divided by semicolons</source>
        <translation>cells divided by semicolons</translation>
    </message>
    <message>
        <source>cells divided by tabs</source>
        <translation>cells divided by tabs</translation>
    </message>
    <message>
        <source>cells divided by commas</source>
        <translation>cells divided by commas</translation>
    </message>
    <message>
        <source>lines end with %1</source>
        <translation>lines end with %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>A new file</source>
        <translation>A new file</translation>
    </message>
    <message>
        <source>Already in the register; adds nothing</source>
        <translation>Already in the register; adds nothing</translation>
    </message>
    <message>
        <source>A correction; takes the place of %1</source>
        <translation>A correction; takes the place of %1</translation>
    </message>
    <message>
        <source>Nothing to apply</source>
        <translation>Nothing to apply</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <comment>lines to add</comment>
        <translation>
            <numerusform>%1 new</numerusform>
            <numerusform>%1 new</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>Apply %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <comment>lines that change</comment>
        <translation>
            <numerusform>%1 changed</numerusform>
            <numerusform>%1 changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply %1, %2</source>
        <translation>Apply %1, %2</translation>
    </message>
</context>
<context>
    <name>FileColumnWords</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation>Days in stage</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Needed by</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>FileHistoryWords</name>
    <message>
        <source>a part that is no more</source>
        <translation>a part that is no more</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a value</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; and %n more</numerusform>
            <numerusform>%1; and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 stored. Required: %2</source>
        <comment>a determination</comment>
        <translation>%1 stored. Required: %2</translation>
    </message>
    <message>
        <source>%1 stored. Allowed: %2</source>
        <comment>a determination</comment>
        <translation>%1 stored. Allowed: %2</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <comment>a determination</comment>
        <translation>%1 stored</translation>
    </message>
    <message>
        <source>%1: added</source>
        <extracomment>a part of a file and what it says</extracomment>
        <translation>%1: added</translation>
    </message>
    <message>
        <source>%1: added, %2</source>
        <translation>%1: added, %2</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
    <message numerus="yes">
        <source>%1. And %n more</source>
        <translation>
            <numerusform>%1. And %n more</numerusform>
            <numerusform>%1. And %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: removed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field</comment>
        <extracomment>a field of a file and what stands there now</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FileSearchSource</name>
    <message>
        <source>Procurement files</source>
        <translation>Procurement files</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>about</source>
        <translation>about</translation>
    </message>
    <message>
        <source>accepted by</source>
        <translation>accepted by</translation>
    </message>
    <message>
        <source>accepted on</source>
        <translation>accepted on</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>accessibility</translation>
    </message>
    <message>
        <source>added by</source>
        <translation>added by</translation>
    </message>
    <message>
        <source>added on</source>
        <translation>added on</translation>
    </message>
    <message>
        <source>value of the contract changed</source>
        <translation>value of the contract changed</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>answered on</translation>
    </message>
    <message>
        <source>approver</source>
        <translation>approver</translation>
    </message>
    <message>
        <source>asked on</source>
        <translation>asked on</translation>
    </message>
    <message>
        <source>at</source>
        <translation>at</translation>
    </message>
    <message>
        <source>award no later than</source>
        <translation>award no later than</translation>
    </message>
    <message>
        <source>benefit in dollars</source>
        <translation>benefit in dollars</translation>
    </message>
    <message>
        <source>benefits</source>
        <translation>benefits</translation>
    </message>
    <message>
        <source>bid</source>
        <translation>bid</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>budget confirmed</source>
        <translation>budget confirmed</translation>
    </message>
    <message>
        <source>by</source>
        <translation>by</translation>
    </message>
    <message>
        <source>settled by hand</source>
        <translation>settled by hand</translation>
    </message>
    <message>
        <source>size</source>
        <translation>size</translation>
    </message>
    <message>
        <source>most that is paid</source>
        <translation>most that is paid</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>ceiling</translation>
    </message>
    <message>
        <source>champion</source>
        <translation>champion</translation>
    </message>
    <message>
        <source>change of the value</source>
        <translation>change of the value</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>what changed</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>who may see it</source>
        <translation>who may see it</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>closes on</source>
        <translation>closes on</translation>
    </message>
    <message>
        <source>closes at</source>
        <translation>closes at</translation>
    </message>
    <message>
        <source>commodity</source>
        <translation>commodity</translation>
    </message>
    <message>
        <source>commodity code</source>
        <translation>commodity code</translation>
    </message>
    <message>
        <source>concerns</source>
        <translation>concerns</translation>
    </message>
    <message>
        <source>concluded on</source>
        <translation>concluded on</translation>
    </message>
    <message>
        <source>confirmed by</source>
        <translation>confirmed by</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>conflict of interest</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contract</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>cost</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>criterion</translation>
    </message>
    <message>
        <source>issue date</source>
        <translation>issue date</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>days lost</source>
        <translation>days lost</translation>
    </message>
    <message>
        <source>debriefing asked on</source>
        <translation>debriefing asked on</translation>
    </message>
    <message>
        <source>debriefing held on</source>
        <translation>debriefing held on</translation>
    </message>
    <message>
        <source>debriefing note</source>
        <translation>debriefing note</translation>
    </message>
    <message>
        <source>decide by</source>
        <translation>decide by</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>decided by</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>decided on</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>declared on</source>
        <translation>declared on</translation>
    </message>
    <message>
        <source>body that buys for us</source>
        <translation>body that buys for us</translation>
    </message>
    <message>
        <source>deleted on</source>
        <translation>deleted on</translation>
    </message>
    <message>
        <source>discount rate</source>
        <translation>discount rate</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>duty</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>effect</translation>
    </message>
    <message>
        <source>looked who has it already</source>
        <translation>looked who has it already</translation>
    </message>
    <message>
        <source>end</source>
        <translation>end</translation>
    </message>
    <message>
        <source>size of the maker</source>
        <translation>size of the maker</translation>
    </message>
    <message>
        <source>maker in the register</source>
        <translation>maker in the register</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>maker</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>entered</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entity</translation>
    </message>
    <message>
        <source>evaluator</source>
        <translation>evaluator</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>why there are fewer quotes</source>
        <translation>why there are fewer quotes</translation>
    </message>
    <message>
        <source>evaluators who have finished</source>
        <translation>evaluators who have finished</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>firm</translation>
    </message>
    <message>
        <source>firms that go on</source>
        <translation>firms that go on</translation>
    </message>
    <message>
        <source>features of the need</source>
        <translation>features of the need</translation>
    </message>
    <message>
        <source>contract that it scales up</source>
        <translation>contract that it scales up</translation>
    </message>
    <message>
        <source>form of the solicitation</source>
        <translation>form of the solicitation</translation>
    </message>
    <message>
        <source>found</source>
        <translation>found</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>source of funds</source>
        <translation>source of funds</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>goals</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>ground</translation>
    </message>
    <message>
        <source>what helped</source>
        <translation>what helped</translation>
    </message>
    <message>
        <source>what hindered</source>
        <translation>what hindered</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>holder</translation>
    </message>
    <message>
        <source>how we did it</source>
        <translation>how we did it</translation>
    </message>
    <message>
        <source>how the need was found</source>
        <translation>how the need was found</translation>
    </message>
    <message>
        <source>ideas used</source>
        <translation>ideas used</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>instrument</translation>
    </message>
    <message>
        <source>intended purchase</source>
        <translation>intended purchase</translation>
    </message>
    <message>
        <source>intellectual property</source>
        <translation>intellectual property</translation>
    </message>
    <message>
        <source>issued on</source>
        <translation>issued on</translation>
    </message>
    <message>
        <source>item</source>
        <translation>item</translation>
    </message>
    <message>
        <source>jurisdiction</source>
        <translation>jurisdiction</translation>
    </message>
    <message>
        <source>confidentiality</source>
        <translation>confidentiality</translation>
    </message>
    <message>
        <source>kept until</source>
        <translation>kept until</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>how the next time will be open</source>
        <translation>how the next time will be open</translation>
    </message>
    <message>
        <source>days that the vendor needs</source>
        <translation>days that the vendor needs</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leads</translation>
    </message>
    <message>
        <source>what was learned</source>
        <translation>what was learned</translation>
    </message>
    <message>
        <source>least score</source>
        <translation>least score</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>lesson</translation>
    </message>
    <message>
        <source>rule that it stays within</source>
        <translation>rule that it stays within</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>likelihood</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>mandatory</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>measure</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>measures</translation>
    </message>
    <message>
        <source>meets it</source>
        <translation>meets it</translation>
    </message>
    <message>
        <source>items on the market</source>
        <translation>items on the market</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>ministry</translation>
    </message>
    <message>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>items needed</source>
        <translation>items needed</translation>
    </message>
    <message>
        <source>authority needed</source>
        <translation>authority needed</translation>
    </message>
    <message>
        <source>needed by</source>
        <translation>needed by</translation>
    </message>
    <message>
        <source>new end</source>
        <translation>new end</translation>
    </message>
    <message>
        <source>route taken instead</source>
        <translation>route taken instead</translation>
    </message>
    <message>
        <source>holds no data</source>
        <translation>holds no data</translation>
    </message>
    <message>
        <source>why no open source</source>
        <translation>why no open source</translation>
    </message>
    <message>
        <source>who agreed to another bid</source>
        <translation>who agreed to another bid</translation>
    </message>
    <message>
        <source>why another bid</source>
        <translation>why another bid</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>place of the notice</source>
        <translation>place of the notice</translation>
    </message>
    <message>
        <source>notice published on</source>
        <translation>notice published on</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>office</source>
        <translation>office</translation>
    </message>
    <message>
        <source>on behalf of</source>
        <translation>on behalf of</translation>
    </message>
    <message>
        <source>on the market</source>
        <translation>on the market</translation>
    </message>
    <message>
        <source>evidence of the market</source>
        <translation>evidence of the market</translation>
    </message>
    <message>
        <source>Ontario business</source>
        <translation>Ontario business</translation>
    </message>
    <message>
        <source>open to others</source>
        <translation>open to others</translation>
    </message>
    <message>
        <source>opened on</source>
        <translation>opened on</translation>
    </message>
    <message>
        <source>opens on</source>
        <translation>opens on</translation>
    </message>
    <message>
        <source>option</source>
        <translation>option</translation>
    </message>
    <message>
        <source>organizer</source>
        <translation>organizer</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>outcome</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>rule packs</source>
        <translation>rule packs</translation>
    </message>
    <message>
        <source>page limit</source>
        <translation>page limit</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>paid on</source>
        <translation>paid on</translation>
    </message>
    <message>
        <source>part</source>
        <translation>part</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>personal data</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
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
        <translation>posted at</translation>
    </message>
    <message>
        <source>price difference</source>
        <translation>price difference</translation>
    </message>
    <message>
        <source>why the price is fair</source>
        <translation>why the price is fair</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>product</source>
        <translation>product</translation>
    </message>
    <message>
        <source>program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promised</translation>
    </message>
    <message>
        <source>public share</source>
        <translation>public share</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantity</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>ready by</source>
        <translation>ready by</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>reasons</translation>
    </message>
    <message>
        <source>received at</source>
        <translation>received at</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>received on</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>reference</translation>
    </message>
    <message>
        <source>reason of the refusal</source>
        <translation>reason of the refusal</translation>
    </message>
    <message>
        <source>related files</source>
        <translation>related files</translation>
    </message>
    <message>
        <source>relation with the vendor</source>
        <translation>relation with the vendor</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>asked by</translation>
    </message>
    <message>
        <source>requester</source>
        <translation>requester</translation>
    </message>
    <message>
        <source>version of the requirement</source>
        <translation>version of the requirement</translation>
    </message>
    <message>
        <source>requirement checked on</source>
        <translation>requirement checked on</translation>
    </message>
    <message>
        <source>result</source>
        <translation>result</translation>
    </message>
    <message>
        <source>keep until</source>
        <translation>keep until</translation>
    </message>
    <message>
        <source>review on</source>
        <translation>review on</translation>
    </message>
    <message>
        <source>role</source>
        <translation>role</translation>
    </message>
    <message>
        <source>route</source>
        <translation>route</translation>
    </message>
    <message>
        <source>route chosen on</source>
        <translation>route chosen on</translation>
    </message>
    <message>
        <source>why this route</source>
        <translation>why this route</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>rule</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>satisfaction</translation>
    </message>
    <message>
        <source>highest score</source>
        <translation>highest score</translation>
    </message>
    <message>
        <source>security</source>
        <translation>security</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>sent on</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>fingerprint</translation>
    </message>
    <message>
        <source>share</source>
        <translation>share</translation>
    </message>
    <message>
        <source>why so little time</source>
        <translation>why so little time</translation>
    </message>
    <message>
        <source>signed on</source>
        <translation>signed on</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>stage</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>statement</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>subject</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>taxes</translation>
    </message>
    <message>
        <source>search terms</source>
        <translation>search terms</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>note on the third party</source>
        <translation>note on the third party</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>for</source>
        <translation>for</translation>
    </message>
    <message>
        <source>sent to all</source>
        <translation>sent to all</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>training plan</source>
        <translation>training plan</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>unit price</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>used on</source>
        <translation>used on</translation>
    </message>
    <message>
        <source>users</source>
        <translation>users</translation>
    </message>
    <message>
        <source>uses information technology</source>
        <translation>uses information technology</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>valid until</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>vendor in the register</source>
        <translation>vendor in the register</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>vendor</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>views asked for</source>
        <translation>views asked for</translation>
    </message>
    <message>
        <source>arrangement</source>
        <translation>arrangement</translation>
    </message>
    <message>
        <source>warranty until</source>
        <translation>warranty until</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>what</source>
        <translation>what</translation>
    </message>
    <message>
        <source>where</source>
        <translation>where</translation>
    </message>
    <message>
        <source>who may join</source>
        <translation>who may join</translation>
    </message>
    <message>
        <source>why</source>
        <translation>why</translation>
    </message>
    <message>
        <source>words for the search of sources</source>
        <translation>words for the search of sources</translation>
    </message>
    <message>
        <source>costs by year</source>
        <translation>costs by year</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>in English</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>in French</translation>
    </message>
    <message>
        <source>order</source>
        <translation>order</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>mark</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>declared</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confidence</translation>
    </message>
    <message>
        <source>headquarters in the United States</source>
        <translation>headquarters in the United States</translation>
    </message>
    <message>
        <source>employees in Canada</source>
        <translation>employees in Canada</translation>
    </message>
    <message>
        <source>Bid of %1</source>
        <translation>Bid of %1</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Stage %1</translation>
    </message>
    <message>
        <source>Determination of %1</source>
        <translation>Determination of %1</translation>
    </message>
    <message>
        <source>Approval: %1</source>
        <translation>Approval: %1</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>Contract %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Invoice %1</translation>
    </message>
    <message>
        <source>Waiver of %1</source>
        <translation>Waiver of %1</translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation>Note of %1</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Document %1</translation>
    </message>
    <message>
        <source>Had elsewhere: %1</source>
        <translation>Had elsewhere: %1</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>Consultation: %1</source>
        <translation>Consultation: %1</translation>
    </message>
    <message>
        <source>Compliance: %1</source>
        <translation>Compliance: %1</translation>
    </message>
    <message>
        <source>Requirement, version %1</source>
        <translation>Requirement, version %1</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risk: %1</translation>
    </message>
    <message>
        <source>Market search: %1</source>
        <translation>Market search: %1</translation>
    </message>
    <message>
        <source>Market sounding of %1</source>
        <translation>Market sounding of %1</translation>
    </message>
    <message>
        <source>Firm %1</source>
        <translation>Firm %1</translation>
    </message>
    <message>
        <source>Contact with %1</source>
        <translation>Contact with %1</translation>
    </message>
    <message>
        <source>Declaration of %1</source>
        <translation>Declaration of %1</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>Criterion %1</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>Question of %1</source>
        <translation>Question of %1</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>Member %1</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>Score of %1</translation>
    </message>
    <message>
        <source>Consensus score %1</source>
        <translation>Consensus score %1</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation>Letter to %1</translation>
    </message>
    <message>
        <source>Milestone %1</source>
        <translation>Milestone %1</translation>
    </message>
    <message>
        <source>Outcome %1</source>
        <translation>Outcome %1</translation>
    </message>
    <message>
        <source>Amendment %1</source>
        <translation>Amendment %1</translation>
    </message>
    <message>
        <source>Body that joined: %1</source>
        <translation>Body that joined: %1</translation>
    </message>
    <message>
        <source>Subcontract of %1</source>
        <translation>Subcontract of %1</translation>
    </message>
    <message>
        <source>Dispute of %1</source>
        <translation>Dispute of %1</translation>
    </message>
    <message>
        <source>Feedback on %1</source>
        <translation>Feedback on %1</translation>
    </message>
    <message>
        <source>Duty %1</source>
        <translation>Duty %1</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Route %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Need for the rules</source>
        <translation>Need for the rules</translation>
    </message>
    <message>
        <source>Sole source</source>
        <translation>Sole source</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>Solicitation</source>
        <translation>Solicitation</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Modular plan</source>
        <translation>Modular plan</translation>
    </message>
    <message>
        <source>End of the file</source>
        <translation>End of the file</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Joining</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Trial</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Bids</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Determinations</source>
        <translation>Determinations</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Waivers</translation>
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
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Market searches</source>
        <translation>Market searches</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Declarations</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Consensus scores</source>
        <translation>Consensus scores</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Had elsewhere</source>
        <translation>Had elsewhere</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Where something stands in a file, then the field: &quot;Bid of Brume &amp; Balise inc.: received at&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Closed file</source>
        <translation>Closed file</translation>
    </message>
    <message>
        <source>Cancelled file</source>
        <translation>Cancelled file</translation>
    </message>
    <message>
        <source>Abandoned file</source>
        <translation>Abandoned file</translation>
    </message>
    <message>
        <source>No reason yet</source>
        <translation>No reason yet</translation>
    </message>
    <message>
        <source>Nobody bid</source>
        <translation>Nobody bid</translation>
    </message>
    <message>
        <source>No bid was valid</source>
        <translation>No bid was valid</translation>
    </message>
    <message>
        <source>The need is gone</source>
        <translation>The need is gone</translation>
    </message>
    <message>
        <source>The budget is gone</source>
        <translation>The budget is gone</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Too late</translation>
    </message>
    <message>
        <source>Too dear</source>
        <translation>Too dear</translation>
    </message>
    <message>
        <source>The way was refused</source>
        <translation>The way was refused</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>It took too long</translation>
    </message>
    <message>
        <source>Bought elsewhere</source>
        <translation>Bought elsewhere</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>Written quotes</source>
        <translation>Written quotes</translation>
    </message>
    <message>
        <source>Posted long enough</source>
        <translation>Posted long enough</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Business case</translation>
    </message>
    <message>
        <source>Award notice published</source>
        <translation>Award notice published</translation>
    </message>
    <message>
        <source>Debriefings held</source>
        <translation>Debriefings held</translation>
    </message>
    <message>
        <source>Day until which it is kept</source>
        <translation>Day until which it is kept</translation>
    </message>
    <message>
        <source>Conflict-of-interest declarations</source>
        <translation>Conflict-of-interest declarations</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Vendors invited to the second stage</source>
        <translation>Vendors invited to the second stage</translation>
    </message>
    <message>
        <source>Requirement of the rule</source>
        <translation>Requirement of the rule</translation>
    </message>
    <message>
        <source>The problem, before any product</source>
        <translation>The problem, before any product</translation>
    </message>
    <message>
        <source>Who has it already</source>
        <translation>Who has it already</translation>
    </message>
    <message>
        <source>Reuse, build or buy compared</source>
        <translation>Reuse, build or buy compared</translation>
    </message>
    <message>
        <source>Open source or reuse considered</source>
        <translation>Open source or reuse considered</translation>
    </message>
    <message>
        <source>Privacy and data handling</source>
        <translation>Privacy and data handling</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Information technology consulted</source>
        <translation>Information technology consulted</translation>
    </message>
    <message>
        <source>Cost over five years</source>
        <translation>Cost over five years</translation>
    </message>
    <message>
        <source>Day it is needed</source>
        <translation>Day it is needed</translation>
    </message>
    <message>
        <source>Budget confirmed</source>
        <translation>Budget confirmed</translation>
    </message>
    <message>
        <source>Rules asked for this need</source>
        <translation>Rules asked for this need</translation>
    </message>
    <message>
        <source>Procurement method chosen</source>
        <translation>Procurement method chosen</translation>
    </message>
    <message>
        <source>The method is lawful</source>
        <translation>The method is lawful</translation>
    </message>
    <message>
        <source>Recorded market search</source>
        <translation>Recorded market search</translation>
    </message>
    <message>
        <source>Market search not older than 90 days</source>
        <translation>Market search not older than 90 days</translation>
    </message>
    <message>
        <source>Request complete and issued</source>
        <translation>Request complete and issued</translation>
    </message>
    <message>
        <source>Weights add up to 100</source>
        <translation>Weights add up to 100</translation>
    </message>
    <message>
        <source>Same request to every vendor</source>
        <translation>Same request to every vendor</translation>
    </message>
    <message>
        <source>Questions answered to all</source>
        <translation>Questions answered to all</translation>
    </message>
    <message>
        <source>Enough time to answer</source>
        <translation>Enough time to answer</translation>
    </message>
    <message>
        <source>Bids received</source>
        <translation>Bids received</translation>
    </message>
    <message>
        <source>Every evaluator has scored</source>
        <translation>Every evaluator has scored</translation>
    </message>
    <message>
        <source>Evaluation concluded</source>
        <translation>Evaluation concluded</translation>
    </message>
    <message>
        <source>Award decided</source>
        <translation>Award decided</translation>
    </message>
    <message>
        <source>Regret letters sent</source>
        <translation>Regret letters sent</translation>
    </message>
    <message>
        <source>Statutes and directives respected</source>
        <translation>Statutes and directives respected</translation>
    </message>
    <message>
        <source>Ownership of what is made</source>
        <translation>Ownership of what is made</translation>
    </message>
    <message>
        <source>Requirement not stale</source>
        <translation>Requirement not stale</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>Contract signed</translation>
    </message>
    <message>
        <source>Milestones accepted</source>
        <translation>Milestones accepted</translation>
    </message>
    <message>
        <source>Promised and reached recorded</source>
        <translation>Promised and reached recorded</translation>
    </message>
    <message>
        <source>End of the trial decided</source>
        <translation>End of the trial decided</translation>
    </message>
    <message>
        <source>Invoices paid</source>
        <translation>Invoices paid</translation>
    </message>
    <message>
        <source>Data deleted</source>
        <translation>Data deleted</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>How it went</translation>
    </message>
    <message>
        <source>Approval of the amendment by a second person</source>
        <translation>Approval of the amendment by a second person</translation>
    </message>
    <message>
        <source>Approval by a second person</source>
        <translation>Approval by a second person</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>The file needs a number.</source>
        <translation>The file needs a number.</translation>
    </message>
    <message>
        <source>An open file needs a holder: somebody whose turn it is.</source>
        <translation>An open file needs a holder: somebody whose turn it is.</translation>
    </message>
    <message>
        <source>The file cannot go on yet: %1 (%2).</source>
        <translation>The file cannot go on yet: %1 (%2).</translation>
    </message>
    <message>
        <source>A file that ends before its time needs a reason in words.</source>
        <translation>A file that ends before its time needs a reason in words.</translation>
    </message>
    <message>
        <source>The file has ended: only notes, documents, the review and payments can still change.</source>
        <translation>The file has ended: only notes, documents, the review and payments can still change.</translation>
    </message>
    <message>
        <source>The closing (%1) is before the issue (%2).</source>
        <translation>The closing (%1) is before the issue (%2).</translation>
    </message>
    <message>
        <source>The weights add up to %1, not to %2.</source>
        <translation>The weights add up to %1, not to %2.</translation>
    </message>
    <message>
        <source>Criteria, weights and items are frozen since the request was issued.</source>
        <translation>Criteria, weights and items are frozen since the request was issued.</translation>
    </message>
    <message>
        <source>A bid cannot be received (%1) before the request is issued (%2).</source>
        <translation>A bid cannot be received (%1) before the request is issued (%2).</translation>
    </message>
    <message>
        <source>The bid came at %1, after closing at %2: late is late. Set it aside with its reason.</source>
        <translation>The bid came at %1, after closing at %2: late is late. Set it aside with its reason.</translation>
    </message>
    <message>
        <source>The bid answers an item that the request does not have.</source>
        <translation>The bid answers an item that the request does not have.</translation>
    </message>
    <message>
        <source>A mandatory item is not met: the bid must be set aside.</source>
        <translation>A mandatory item is not met: the bid must be set aside.</translation>
    </message>
    <message>
        <source>The shares of the consortium add up to %1, not to the whole.</source>
        <translation>The shares of the consortium add up to %1, not to the whole.</translation>
    </message>
    <message>
        <source>%1 is above the cap of the phase, %2.</source>
        <translation>%1 is above the cap of the phase, %2.</translation>
    </message>
    <message>
        <source>The brief has %1 pages, the limit is %2.</source>
        <translation>The brief has %1 pages, the limit is %2.</translation>
    </message>
    <message>
        <source>An answer was given to one bidder only: it must go to all.</source>
        <translation>An answer was given to one bidder only: it must go to all.</translation>
    </message>
    <message>
        <source>A contact with a bidder while the solicitation is open needs a note.</source>
        <translation>A contact with a bidder while the solicitation is open needs a note.</translation>
    </message>
    <message>
        <source>Bids cannot be opened: a declaration is missing (%1).</source>
        <translation>Bids cannot be opened: a declaration is missing (%1).</translation>
    </message>
    <message>
        <source>Bids cannot be opened on %1, before closing on %2.</source>
        <translation>Bids cannot be opened on %1, before closing on %2.</translation>
    </message>
    <message>
        <source>The score %1 is outside its scale, 0 to %2.</source>
        <translation>The score %1 is outside its scale, 0 to %2.</translation>
    </message>
    <message>
        <source>The score is of a bid or criterion that is not in the file.</source>
        <translation>The score is of a bid or criterion that is not in the file.</translation>
    </message>
    <message>
        <source>%1 has not signed a declaration as evaluator.</source>
        <translation>%1 has not signed a declaration as evaluator.</translation>
    </message>
    <message>
        <source>Scores of an evaluator who has finished cannot change.</source>
        <translation>Scores of an evaluator who has finished cannot change.</translation>
    </message>
    <message>
        <source>Consensus comes after every evaluator has scored alone.</source>
        <translation>Consensus comes after every evaluator has scored alone.</translation>
    </message>
    <message>
        <source>%1 cannot approve what the same person asked for or needs (rule of two persons).</source>
        <translation>%1 cannot approve what the same person asked for or needs (rule of two persons).</translation>
    </message>
    <message>
        <source>%1 holds no authority that is enough: %2 is needed.</source>
        <translation>%1 holds no authority that is enough: %2 is needed.</translation>
    </message>
    <message>
        <source>The decision (%1) is before the request (%2).</source>
        <translation>The decision (%1) is before the request (%2).</translation>
    </message>
    <message>
        <source>This decision needs its reason.</source>
        <translation>This decision needs its reason.</translation>
    </message>
    <message>
        <source>This was approved by %1 on %2 and is frozen. Withdraw the approval to change it.</source>
        <translation>This was approved by %1 on %2 and is frozen. Withdraw the approval to change it.</translation>
    </message>
    <message>
        <source>There is no award before its duties are done: the file stands at %1.</source>
        <translation>There is no award before its duties are done: the file stands at %1.</translation>
    </message>
    <message>
        <source>The award is not of the bid that ranks first: say why.</source>
        <translation>The award is not of the bid that ranks first: say why.</translation>
    </message>
    <message>
        <source>A bid that was set aside cannot win.</source>
        <translation>A bid that was set aside cannot win.</translation>
    </message>
    <message>
        <source>The contract (%1) is before the award (%2).</source>
        <translation>The contract (%1) is before the award (%2).</translation>
    </message>
    <message>
        <source>The contract, %1, is above the award, %2.</source>
        <translation>The contract, %1, is above the award, %2.</translation>
    </message>
    <message>
        <source>The end (%1) is before the start (%2).</source>
        <translation>The end (%1) is before the start (%2).</translation>
    </message>
    <message>
        <source>With this amendment the contract would fall below zero: %1.</source>
        <translation>With this amendment the contract would fall below zero: %1.</translation>
    </message>
    <message>
        <source>Nobody can join on %1: joining ended on %2.</source>
        <translation>Nobody can join on %1: joining ended on %2.</translation>
    </message>
    <message>
        <source>%1 is above what is left to join, %2.</source>
        <translation>%1 is above what is left to join, %2.</translation>
    </message>
    <message>
        <source>Subcontracts of %1 are above the contract, %2.</source>
        <translation>Subcontracts of %1 are above the contract, %2.</translation>
    </message>
    <message>
        <source>The invoice (%1) is before its contract (%2).</source>
        <translation>The invoice (%1) is before its contract (%2).</translation>
    </message>
    <message>
        <source>The invoice, %1, is above what is left of the contract, %2.</source>
        <translation>The invoice, %1, is above what is left of the contract, %2.</translation>
    </message>
    <message>
        <source>An invoice cannot be below zero: %1.</source>
        <translation>An invoice cannot be below zero: %1.</translation>
    </message>
    <message>
        <source>The payment (%1) is before the invoice was received (%2).</source>
        <translation>The payment (%1) is before the invoice was received (%2).</translation>
    </message>
    <message>
        <source>The payment, %1, is above the invoice, %2.</source>
        <translation>The payment, %1, is above the invoice, %2.</translation>
    </message>
    <message>
        <source>The dispute (%1) is outside the time of its invoice (%2).</source>
        <translation>The dispute (%1) is outside the time of its invoice (%2).</translation>
    </message>
    <message>
        <source>Something is named that the file does not have: %1.</source>
        <translation>Something is named that the file does not have: %1.</translation>
    </message>
    <message>
        <source>Two parts of the file have the same name: %1.</source>
        <translation>Two parts of the file have the same name: %1.</translation>
    </message>
    <message>
        <source>File opened</source>
        <translation>File opened</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Went on</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Went back</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Opened again</translation>
    </message>
    <message>
        <source>Holder changed</source>
        <translation>Holder changed</translation>
    </message>
    <message>
        <source>Duty waived</source>
        <translation>Duty waived</translation>
    </message>
    <message>
        <source>Duty confirmed</source>
        <translation>Duty confirmed</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Note written</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Redone</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>Conflict settled</translation>
    </message>
    <message>
        <source>Rules asked</source>
        <translation>Rules asked</translation>
    </message>
    <message>
        <source>Method chosen</source>
        <translation>Method chosen</translation>
    </message>
    <message>
        <source>Approval asked for</source>
        <translation>Approval asked for</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Settled by hand</source>
        <translation>Settled by hand</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Approval withdrawn</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>Document attached</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>Market soundings</source>
        <translation>Market soundings</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>Firms</translation>
    </message>
    <message>
        <source>Talks with firms</source>
        <translation>Talks with firms</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Amendments</translation>
    </message>
    <message>
        <source>Bodies that joined</source>
        <translation>Bodies that joined</translation>
    </message>
    <message>
        <source>Subcontracts</source>
        <translation>Subcontracts</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Disputes</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Rules asked for the value that is awarded</source>
        <translation>Rules asked for the value that is awarded</translation>
    </message>
    <message>
        <source>The number of a file stays what it is: %1.</source>
        <translation>The number of a file stays what it is: %1.</translation>
    </message>
    <message>
        <source>The closing (%2) cannot move to %1: it has passed with bids in, or they are opened.</source>
        <translation>The closing (%2) cannot move to %1: it has passed with bids in, or they are opened.</translation>
    </message>
    <message>
        <source>The bid was received, but nobody says when: without day and time nobody can tell that it is not late.</source>
        <translation>The bid was received, but nobody says when: without day and time nobody can tell that it is not late.</translation>
    </message>
    <message>
        <source>%1 cannot be waived: it must be done.</source>
        <translation>%1 cannot be waived: it must be done.</translation>
    </message>
    <message>
        <source>What %1 decided on %2 stays as it was decided. An approval ends only by a withdrawal with a reason.</source>
        <translation>What %1 decided on %2 stays as it was decided. An approval ends only by a withdrawal with a reason.</translation>
    </message>
    <message>
        <source>The bid of %1 cannot win: it is late, has no price, falls below a least score or stayed behind in a phase.</source>
        <translation>The bid of %1 cannot win: it is late, has no price, falls below a least score or stayed behind in a phase.</translation>
    </message>
    <message>
        <source>Bids were asked for: the award must name one of them.</source>
        <translation>Bids were asked for: the award must name one of them.</translation>
    </message>
    <message>
        <source>%1 is not the firm that was approved, %2.</source>
        <translation>%1 is not the firm that was approved, %2.</translation>
    </message>
    <message>
        <source>The contract is with %1, the award went to %2.</source>
        <translation>The contract is with %1, the award went to %2.</translation>
    </message>
    <message>
        <source>All amendments together are above the growth that asks for approval: %1 of the value as signed, limit %2%.</source>
        <translation>All amendments together are above the growth that asks for approval: %1 of the value as signed, limit %2%.</translation>
    </message>
    <message>
        <source>With this amendment the contract comes to %1 and reaches the limit of %2.</source>
        <translation>With this amendment the contract comes to %1 and reaches the limit of %2.</translation>
    </message>
    <message>
        <source>A payment (%1) needs the day of its invoice, or the day it was received.</source>
        <translation>A payment (%1) needs the day of its invoice, or the day it was received.</translation>
    </message>
    <message>
        <source>Invoice accepted</source>
        <translation>Invoice accepted</translation>
    </message>
    <message>
        <source>Amendment added</source>
        <translation>Amendment added</translation>
    </message>
    <message>
        <source>Bid recorded</source>
        <translation>Bid recorded</translation>
    </message>
    <message>
        <source>Contract added</source>
        <translation>Contract added</translation>
    </message>
    <message>
        <source>Invoice added</source>
        <translation>Invoice added</translation>
    </message>
    <message>
        <source>Market sounding added</source>
        <translation>Market sounding added</translation>
    </message>
    <message>
        <source>Scores agreed</source>
        <translation>Scores agreed</translation>
    </message>
    <message>
        <source>Declarations asked for</source>
        <translation>Declarations asked for</translation>
    </message>
    <message>
        <source>Firm to be asked</source>
        <translation>Firm to be asked</translation>
    </message>
    <message>
        <source>Firms to be asked</source>
        <translation>Firms to be asked</translation>
    </message>
    <message>
        <source>Offices to be asked</source>
        <translation>Offices to be asked</translation>
    </message>
    <message>
        <source>Document changed</source>
        <translation>Document changed</translation>
    </message>
    <message>
        <source>Modular procurement declared</source>
        <translation>Modular procurement declared</translation>
    </message>
    <message>
        <source>Invoice disputed</source>
        <translation>Invoice disputed</translation>
    </message>
    <message>
        <source>Regret letters drafted</source>
        <translation>Regret letters drafted</translation>
    </message>
    <message>
        <source>Scoring finished</source>
        <translation>Scoring finished</translation>
    </message>
    <message>
        <source>Firm invited</source>
        <translation>Firm invited</translation>
    </message>
    <message>
        <source>Solicitation issued</source>
        <translation>Solicitation issued</translation>
    </message>
    <message>
        <source>Instruments listed</source>
        <translation>Instruments listed</translation>
    </message>
    <message>
        <source>Risks listed</source>
        <translation>Risks listed</translation>
    </message>
    <message>
        <source>Contracts for proofs of concept made</source>
        <translation>Contracts for proofs of concept made</translation>
    </message>
    <message>
        <source>Related files marked</source>
        <translation>Related files marked</translation>
    </message>
    <message>
        <source>Bids opened</source>
        <translation>Bids opened</translation>
    </message>
    <message>
        <source>Invoice paid</source>
        <translation>Invoice paid</translation>
    </message>
    <message>
        <source>Amendment removed</source>
        <translation>Amendment removed</translation>
    </message>
    <message>
        <source>Contract removed</source>
        <translation>Contract removed</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation>Document removed</translation>
    </message>
    <message>
        <source>Invoice removed</source>
        <translation>Invoice removed</translation>
    </message>
    <message>
        <source>Market sounding removed</source>
        <translation>Market sounding removed</translation>
    </message>
    <message>
        <source>Requirement checked</source>
        <translation>Requirement checked</translation>
    </message>
    <message>
        <source>Requirement written</source>
        <translation>Requirement written</translation>
    </message>
    <message>
        <source>Score given</source>
        <translation>Score given</translation>
    </message>
    <message>
        <source>Searched elsewhere</source>
        <translation>Searched elsewhere</translation>
    </message>
    <message>
        <source>Market searched</source>
        <translation>Market searched</translation>
    </message>
    <message>
        <source>Version sent</source>
        <translation>Version sent</translation>
    </message>
    <message>
        <source>Dispute settled</source>
        <translation>Dispute settled</translation>
    </message>
    <message>
        <source>Declaration signed</source>
        <translation>Declaration signed</translation>
    </message>
    <message>
        <source>Firm on the list: %1</source>
        <translation>Firm on the list: %1</translation>
    </message>
    <message>
        <source>Firms on the list</source>
        <translation>Firms on the list</translation>
    </message>
    <message>
        <source>a declaration of who evaluates</source>
        <translation>a declaration of who evaluates</translation>
    </message>
    <message>
        <source>the signature of %1</source>
        <translation>the signature of %1</translation>
    </message>
    <message>
        <source>%1 was not asked, and its bid is taken: put it on the list, or say why.</source>
        <translation>%1 was not asked, and its bid is taken: put it on the list, or say why.</translation>
    </message>
    <message>
        <source>The prices of %1 are sealed: they are entered when the bids are opened.</source>
        <translation>The prices of %1 are sealed: they are entered when the bids are opened.</translation>
    </message>
    <message>
        <source>Firm added to the list</source>
        <translation>Firm added to the list</translation>
    </message>
    <message>
        <source>Firms added to the list</source>
        <translation>Firms added to the list</translation>
    </message>
    <message>
        <source>Request for prices sent</source>
        <translation>Request for prices sent</translation>
    </message>
    <message>
        <source>Firms invited</source>
        <translation>Firms invited</translation>
    </message>
    <message>
        <source>budget confirmed by</source>
        <translation>budget confirmed by</translation>
    </message>
    <message>
        <source>budget confirmed on</source>
        <translation>budget confirmed on</translation>
    </message>
    <message>
        <source>commitment number</source>
        <translation>commitment number</translation>
    </message>
    <message>
        <source>why there are fewer</source>
        <translation>why there are fewer</translation>
    </message>
    <message>
        <source>more quotes, or a recorded market search</source>
        <translation>more quotes, or a recorded market search</translation>
    </message>
    <message>
        <source>the day of issue</source>
        <translation>the day of issue</translation>
    </message>
    <message>
        <source>where it is posted</source>
        <translation>where it is posted</translation>
    </message>
    <message>
        <source>a later closing</source>
        <translation>a later closing</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation>not asked for yet</translation>
    </message>
    <message>
        <source>the answer of %1</source>
        <translation>the answer of %1</translation>
    </message>
    <message>
        <source>the notice, by %1</source>
        <translation>the notice, by %1</translation>
    </message>
    <message>
        <source>the notice</source>
        <translation>the notice</translation>
    </message>
    <message>
        <source>a debriefing that is asked for</source>
        <translation>a debriefing that is asked for</translation>
    </message>
    <message>
        <source>it may be asked for until %1</source>
        <translation>it may be asked for until %1</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>the day</translation>
    </message>
    <message>
        <source>the day, not before %1</source>
        <translation>the day, not before %1</translation>
    </message>
    <message>
        <source>why this method</source>
        <translation>why this method</translation>
    </message>
    <message>
        <source>firms that are asked</source>
        <translation>firms that are asked</translation>
    </message>
    <message>
        <source>somebody who confirms it</source>
        <translation>somebody who confirms it</translation>
    </message>
    <message>
        <source>the problem in words</source>
        <translation>the problem in words</translation>
    </message>
    <message>
        <source>what came of each that was found</source>
        <translation>what came of each that was found</translation>
    </message>
    <message>
        <source>a look at who has it</source>
        <translation>a look at who has it</translation>
    </message>
    <message>
        <source>ways to meet the need</source>
        <translation>ways to meet the need</translation>
    </message>
    <message>
        <source>such a way, or why there is none</source>
        <translation>such a way, or why there is none</translation>
    </message>
    <message>
        <source>which data, where and until when, or that there are none</source>
        <translation>which data, where and until when, or that there are none</translation>
    </message>
    <message>
        <source>what makes it usable by everybody</source>
        <translation>what makes it usable by everybody</translation>
    </message>
    <message>
        <source>what must be protected, and how</source>
        <translation>what must be protected, and how</translation>
    </message>
    <message>
        <source>that the office was asked</source>
        <translation>that the office was asked</translation>
    </message>
    <message>
        <source>the answer of: %1</source>
        <translation>the answer of: %1</translation>
    </message>
    <message>
        <source>offices that must be asked</source>
        <translation>offices that must be asked</translation>
    </message>
    <message>
        <source>a chosen way with its costs of each year</source>
        <translation>a chosen way with its costs of each year</translation>
    </message>
    <message>
        <source>who confirmed it</source>
        <translation>who confirmed it</translation>
    </message>
    <message>
        <source>when it was confirmed</source>
        <translation>when it was confirmed</translation>
    </message>
    <message>
        <source>the amount or the commitment number</source>
        <translation>the amount or the commitment number</translation>
    </message>
    <message>
        <source>where the rest comes from</source>
        <translation>where the rest comes from</translation>
    </message>
    <message>
        <source>that finance has confirmed it</source>
        <translation>that finance has confirmed it</translation>
    </message>
    <message>
        <source>the rules asked for the need as it stands</source>
        <translation>the rules asked for the need as it stands</translation>
    </message>
    <message>
        <source>a method</source>
        <translation>a method</translation>
    </message>
    <message>
        <source>its rule is not verified: say why it is taken</source>
        <translation>its rule is not verified: say why it is taken</translation>
    </message>
    <message>
        <source>the day of a search</source>
        <translation>the day of a search</translation>
    </message>
    <message>
        <source>the place of a search</source>
        <translation>the place of a search</translation>
    </message>
    <message>
        <source>the words of a search</source>
        <translation>the words of a search</translation>
    </message>
    <message>
        <source>what the searches show</source>
        <translation>what the searches show</translation>
    </message>
    <message>
        <source>a search with its day, place and words</source>
        <translation>a search with its day, place and words</translation>
    </message>
    <message>
        <source>the last one is of %1</source>
        <translation>the last one is of %1</translation>
    </message>
    <message>
        <source>what is asked for</source>
        <translation>what is asked for</translation>
    </message>
    <message>
        <source>the closing</source>
        <translation>the closing</translation>
    </message>
    <message>
        <source>criteria with their weights</source>
        <translation>criteria with their weights</translation>
    </message>
    <message>
        <source>the same request to %1</source>
        <translation>the same request to %1</translation>
    </message>
    <message>
        <source>answers that go to all</source>
        <translation>answers that go to all</translation>
    </message>
    <message>
        <source>a later closing, or why it is short</source>
        <translation>a later closing, or why it is short</translation>
    </message>
    <message>
        <source>a bid</source>
        <translation>a bid</translation>
    </message>
    <message>
        <source>who evaluates</source>
        <translation>who evaluates</translation>
    </message>
    <message>
        <source>the scores of %1</source>
        <translation>the scores of %1</translation>
    </message>
    <message>
        <source>scores that are agreed</source>
        <translation>scores that are agreed</translation>
    </message>
    <message>
        <source>who gets it</source>
        <translation>who gets it</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>the amount</translation>
    </message>
    <message>
        <source>letters that are sent</source>
        <translation>letters that are sent</translation>
    </message>
    <message>
        <source>still open: %1</source>
        <translation>still open: %1</translation>
    </message>
    <message>
        <source>who owns what is made</source>
        <translation>who owns what is made</translation>
    </message>
    <message>
        <source>it was last looked at on %1</source>
        <translation>it was last looked at on %1</translation>
    </message>
    <message>
        <source>the day of the signature</source>
        <translation>the day of the signature</translation>
    </message>
    <message>
        <source>when they were reached, and who accepted them</source>
        <translation>when they were reached, and who accepted them</translation>
    </message>
    <message>
        <source>what was promised, and what came of it</source>
        <translation>what was promised, and what came of it</translation>
    </message>
    <message>
        <source>what was decided, and when</source>
        <translation>what was decided, and when</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>a payment</translation>
    </message>
    <message>
        <source>an invoice</source>
        <translation>an invoice</translation>
    </message>
    <message>
        <source>who confirmed that this was deleted: %1</source>
        <translation>who confirmed that this was deleted: %1</translation>
    </message>
    <message>
        <source>how content its users are</source>
        <translation>how content its users are</translation>
    </message>
    <message>
        <source>the rules asked for the higher value</source>
        <translation>the rules asked for the higher value</translation>
    </message>
    <message>
        <source>what is better afterwards</source>
        <translation>what is better afterwards</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>the evidence</translation>
    </message>
    <message>
        <source>the benefits</source>
        <translation>the benefits</translation>
    </message>
    <message>
        <source>a chosen way</source>
        <translation>a chosen way</translation>
    </message>
    <message>
        <source>by the reason that is written, its rule is not verified</source>
        <translation>by the reason that is written, its rule is not verified</translation>
    </message>
    <message>
        <source>%1 signed this declaration on %2: what is signed stays. Only %1 can take it back, until bids are opened.</source>
        <translation>%1 signed this declaration on %2: what is signed stays. Only %1 can take it back, until bids are opened.</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message numerus="yes">
        <source>Stale: it was to be reviewed %n days ago</source>
        <translation>
            <numerusform>Stale: it was to be reviewed %n day ago</numerusform>
            <numerusform>Stale: it was to be reviewed %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fresh for %n days</source>
        <translation>
            <numerusform>Fresh for %n day</numerusform>
            <numerusform>Fresh for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %1, %n days old; to be reviewed every %2, next by %3.</source>
        <translation>
            <numerusform>As of %1, %n day old; to be reviewed every %2, next by %3.</numerusform>
            <numerusform>As of %1, %n days old; to be reviewed every %2, next by %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>No category is named.</source>
        <translation>No category is named.</translation>
    </message>
    <message>
        <source>Items and prices</source>
        <translation>Items and prices</translation>
    </message>
    <message>
        <source>No item is listed.</source>
        <translation>No item is listed.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Stale</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Fresh</translation>
    </message>
    <message>
        <source>Price guides of these categories</source>
        <translation>Price guides of these categories</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>HeldHistoryWords</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>How many are invited at which value</source>
        <translation>How many are invited at which value</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Standings</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Last refresh</translation>
    </message>
    <message>
        <source>Months between refreshes</source>
        <translation>Months between refreshes</translation>
    </message>
    <message>
        <source>Criteria of qualification</source>
        <translation>Criteria of qualification</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Months until a review</source>
        <translation>Months until a review</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Code of the item</source>
        <translation>Code of the item</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Number of the vendor in the register</source>
        <translation>Number of the vendor in the register</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Open to others</source>
        <translation>Open to others</translation>
    </message>
    <message>
        <source>Classes of offices</source>
        <translation>Classes of offices</translation>
    </message>
    <message>
        <source>Governments</source>
        <translation>Governments</translation>
    </message>
    <message>
        <source>Way to join</source>
        <translation>Way to join</translation>
    </message>
    <message>
        <source>How to join</source>
        <translation>How to join</translation>
    </message>
    <message>
        <source>Days it takes</source>
        <translation>Days it takes</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>To be decided by</source>
        <translation>To be decided by</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a field’s name</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 in English</source>
        <translation>%1 in English</translation>
    </message>
    <message>
        <source>%1 in French</source>
        <translation>%1 in French</translation>
    </message>
</context>
<context>
    <name>IntegrityWords</name>
    <message>
        <source>The register is of a newer program (schema %1).</source>
        <translation>The register is of a newer program (schema %1).</translation>
    </message>
    <message>
        <source>The file of the register is damaged: %1.</source>
        <translation>The file of the register is damaged: %1.</translation>
    </message>
    <message>
        <source>Records name others that are missing: %1.</source>
        <translation>Records name others that are missing: %1.</translation>
    </message>
    <message>
        <source>The audit trail was changed or cut at entry %1.</source>
        <translation>The audit trail was changed or cut at entry %1.</translation>
    </message>
    <message>
        <source>Amounts do not agree with the imported lines: %1.</source>
        <translation>Amounts do not agree with the imported lines: %1.</translation>
    </message>
    <message>
        <source>Amounts do not agree with the procurement files: %1.</source>
        <translation>Amounts do not agree with the procurement files: %1.</translation>
    </message>
    <message>
        <source>Rules of the organization cannot be read: %1.</source>
        <translation>Rules of the organization cannot be read: %1.</translation>
    </message>
    <message>
        <source>Agreements or their documents were damaged: %1.</source>
        <translation>Agreements or their documents were damaged: %1.</translation>
    </message>
    <message>
        <source>Search does not know the vendors as the register holds them: %1.</source>
        <translation>Search does not know the vendors as the register holds them: %1.</translation>
    </message>
    <message>
        <source>Procurement files cannot be read, or lists say otherwise of them: %1.</source>
        <translation>Procurement files cannot be read, or lists say otherwise of them: %1.</translation>
    </message>
    <message>
        <source>An attached document is not what was attached (fingerprint %1…).</source>
        <translation>An attached document is not what was attached (fingerprint %1…).</translation>
    </message>
</context>
<context>
    <name>ItemRows</name>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Item in French</source>
        <translation>Item in French</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Write the price as an amount in dollars.</source>
        <translation>Write the price as an amount in dollars.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>%1, line %2:</source>
        <translation>%1, line %2:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>ReconcileWords</name>
    <message>
        <source>wrong figure</source>
        <translation>wrong figure</translation>
    </message>
    <message>
        <source>row does not add up</source>
        <translation>row does not add up</translation>
    </message>
    <message>
        <source>column does not add up</source>
        <translation>column does not add up</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>not a number</translation>
    </message>
    <message>
        <source>repaired number</source>
        <translation>repaired number</translation>
    </message>
    <message>
        <source>should be %1</source>
        <translation>should be %1</translation>
    </message>
    <message>
        <source>its row adds up to %1</source>
        <translation>its row adds up to %1</translation>
    </message>
    <message>
        <source>its column adds up to %1</source>
        <translation>its column adds up to %1</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>read as %1</translation>
    </message>
    <message>
        <source>Row %1, column %2: printed %3, but its row and its column hold only for %4 (difference %5).</source>
        <translation>Row %1, column %2: printed %3, but its row and its column hold only for %4 (difference %5).</translation>
    </message>
    <message>
        <source>Row %1: printed total %2, but its cells add up to %3 (difference %4). No single cell explains it.</source>
        <translation>Row %1: printed total %2, but its cells add up to %3 (difference %4). No single cell explains it.</translation>
    </message>
    <message>
        <source>Column %1: printed total %2, but its cells add up to %3 (difference %4). No single cell explains it.</source>
        <translation>Column %1: printed total %2, but its cells add up to %3 (difference %4). No single cell explains it.</translation>
    </message>
    <message>
        <source>%1 is not a number; it was counted as zero.</source>
        <translation>%1 is not a number; it was counted as zero.</translation>
    </message>
    <message>
        <source>Row %1, column %2: “%3” is not a number; it was counted as zero.</source>
        <translation>Row %1, column %2: “%3” is not a number; it was counted as zero.</translation>
    </message>
    <message>
        <source>Row %1, column %2: “%3” was read as %4.</source>
        <translation>Row %1, column %2: “%3” was read as %4.</translation>
    </message>
    <message>
        <source>It does not add up.</source>
        <translation>It does not add up.</translation>
    </message>
    <message>
        <source>It adds up.</source>
        <translation>It adds up.</translation>
    </message>
    <message>
        <source>There is nothing to add up.</source>
        <translation>There is nothing to add up.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are wrong</source>
        <translation>
            <numerusform>%n figure is wrong</numerusform>
            <numerusform>%n figures are wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sums are wrong and no single cell explains them</source>
        <translation>
            <numerusform>%n sum is wrong and no single cell explains it</numerusform>
            <numerusform>%n sums are wrong and no single cell explains them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are not a number</source>
        <translation>
            <numerusform>%n cell is not a number</numerusform>
            <numerusform>%n cells are not a number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers had to be repaired to be read</source>
        <translation>
            <numerusform>%n number had to be repaired to be read</numerusform>
            <numerusform>%n numbers had to be repaired to be read</numerusform>
        </translation>
    </message>
    <message>
        <source>checked: %1 and %2</source>
        <translation>checked: %1 and %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message>
        <source>the table has no row called “total” and no column whose name begins with “total”</source>
        <translation>the table has no row called “total” and no column whose name begins with “total”</translation>
    </message>
    <message>
        <source>A sum in it is too large to be kept exactly.</source>
        <translation>A sum in it is too large to be kept exactly.</translation>
    </message>
    <message>
        <source>Record %1 has more cells than the header, or is a second row called “total”.</source>
        <translation>Record %1 has more cells than the header, or is a second row called “total”.</translation>
    </message>
    <message>
        <source>It needs a header, a first column that names the rows, and at least one column of figures.</source>
        <translation>It needs a header, a first column that names the rows, and at least one column of figures.</translation>
    </message>
    <message>
        <source>This table cannot be checked.</source>
        <translation>This table cannot be checked.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This file is too large.</source>
        <translation>This file is too large.</translation>
    </message>
    <message>
        <source>%1 is no printed table. Lines of accounts are brought in on the Import page.</source>
        <translation>%1 is no printed table. Lines of accounts are brought in on the Import page.</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Filters: %1</source>
        <translation>Filters: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Source files: %1</source>
        <translation>Source files: %1</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of %3</source>
        <translation>Rows %1 to %2 of %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Members of the community</source>
        <translation>Members of the community</translation>
    </message>
    <message>
        <source>Only offices named in it</source>
        <translation>Only offices named in it</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Vendors</translation>
    </message>
    <message>
        <source>How prices are set</source>
        <translation>How prices are set</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Ceiling</translation>
    </message>
    <message>
        <source>Amount joined so far</source>
        <translation>Amount joined so far</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Amendments</translation>
    </message>
    <message>
        <source>Joint buyers</source>
        <translation>Joint buyers</translation>
    </message>
    <message>
        <source>How to join</source>
        <translation>How to join</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Jurisdiction</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Words to find it by</source>
        <translation>Words to find it by</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Who may join and how</source>
        <translation>Who may join and how</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Options to extend</source>
        <translation>Options to extend</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Licences used so far</source>
        <translation>Licences used so far</translation>
    </message>
    <message>
        <source>Day of the amount joined</source>
        <translation>Day of the amount joined</translation>
    </message>
    <message>
        <source>Note on prices</source>
        <translation>Note on prices</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Who may see it</translation>
    </message>
    <message>
        <source>Who may see parts of it</source>
        <translation>Who may see parts of it</translation>
    </message>
    <message>
        <source>Offices that may see what is restricted</source>
        <translation>Offices that may see what is restricted</translation>
    </message>
    <message>
        <source>What the sender left out</source>
        <translation>What the sender left out</translation>
    </message>
    <message>
        <source>New: comes into the register</source>
        <translation>New: comes into the register</translation>
    </message>
    <message>
        <source>Newer: takes the place of what this office sent before</source>
        <translation>Newer: takes the place of what this office sent before</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>Same as here</translation>
    </message>
    <message>
        <source>Ours stays: it is our own, or came from another office</source>
        <translation>Ours stays: it is our own, or came from another office</translation>
    </message>
    <message>
        <source>Ours stays: a later package of this office was taken</source>
        <translation>Ours stays: a later package of this office was taken</translation>
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
        <translation>British Columbia</translation>
    </message>
    <message>
        <source>Manitoba</source>
        <translation>Manitoba</translation>
    </message>
    <message>
        <source>New Brunswick</source>
        <translation>New Brunswick</translation>
    </message>
    <message>
        <source>Newfoundland and Labrador</source>
        <translation>Newfoundland and Labrador</translation>
    </message>
    <message>
        <source>Northwest Territories</source>
        <translation>Northwest Territories</translation>
    </message>
    <message>
        <source>Nova Scotia</source>
        <translation>Nova Scotia</translation>
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
        <translation>Prince Edward Island</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Quebec</translation>
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
        <translation>This is no share package. Choose a file that another office made with “Write the package”.</translation>
    </message>
    <message>
        <source>The package is of version %1, which this program does not know. Install the newest version of Acquis.</source>
        <translation>The package is of version %1, which this program does not know. Install the newest version of Acquis.</translation>
    </message>
    <message>
        <source>The package is larger than may be (%1). Choose fewer agreements, or leave documents out.</source>
        <translation>The package is larger than may be (%1). Choose fewer agreements, or leave documents out.</translation>
    </message>
    <message>
        <source>The package is damaged or not whole. Ask the office to send it again.</source>
        <translation>The package is damaged or not whole. Ask the office to send it again.</translation>
    </message>
    <message>
        <source>The package was changed after it was signed. Do not trust what it says; ask the office, by telephone, what it sent.</source>
        <translation>The package was changed after it was signed. Do not trust what it says; ask the office, by telephone, what it sent.</translation>
    </message>
    <message>
        <source>What the package says is not as it must be, at “%1”. Ask the office to make it again.</source>
        <translation>What the package says is not as it must be, at “%1”. Ask the office to make it again.</translation>
    </message>
    <message>
        <source>A document is missing, changed or not named by an agreement: %1.</source>
        <translation>A document is missing, changed or not named by an agreement: %1.</translation>
    </message>
    <message>
        <source>Its sender is not trusted here. Compare the fingerprint with the office, then trust it.</source>
        <translation>Its sender is not trusted here. Compare the fingerprint with the office, then trust it.</translation>
    </message>
    <message>
        <source>Nothing of what was chosen may go to this receiver. Choose other agreements or another class.</source>
        <translation>Nothing of what was chosen may go to this receiver. Choose other agreements or another class.</translation>
    </message>
    <message>
        <source>The file holds no signing key: %1.</source>
        <translation>The file holds no signing key: %1.</translation>
    </message>
    <message>
        <source>This import was undone already.</source>
        <translation>This import was undone already.</translation>
    </message>
    <message>
        <source>The register refused: %1.</source>
        <translation>The register refused: %1.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Stays: only for members of the community</source>
        <translation>Stays: only for members of the community</translation>
    </message>
    <message>
        <source>Stays: only for offices named in it</source>
        <translation>Stays: only for offices named in it</translation>
    </message>
    <message>
        <source>Kind of agreement</source>
        <translation>Kind of agreement</translation>
    </message>
</context>
<context>
    <name>SourceFileWords</name>
    <message>
        <source>Procurement files, %1: amounts awarded</source>
        <comment>fiscal year</comment>
        <translation>Procurement files, %1: amounts awarded</translation>
    </message>
    <message>
        <source>Procurement files, %1: amounts committed</source>
        <comment>fiscal year</comment>
        <translation>Procurement files, %1: amounts committed</translation>
    </message>
    <message>
        <source>Procurement files, %1: amounts invoiced</source>
        <comment>fiscal year</comment>
        <translation>Procurement files, %1: amounts invoiced</translation>
    </message>
    <message>
        <source>Procurement files, %1: amounts paid</source>
        <comment>fiscal year</comment>
        <translation>Procurement files, %1: amounts paid</translation>
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
        <translation>British Columbia</translation>
    </message>
    <message>
        <source>Manitoba</source>
        <translation>Manitoba</translation>
    </message>
    <message>
        <source>New Brunswick</source>
        <translation>New Brunswick</translation>
    </message>
    <message>
        <source>Newfoundland and Labrador</source>
        <translation>Newfoundland and Labrador</translation>
    </message>
    <message>
        <source>Northwest Territories</source>
        <translation>Northwest Territories</translation>
    </message>
    <message>
        <source>Nova Scotia</source>
        <translation>Nova Scotia</translation>
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
        <translation>Prince Edward Island</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Quebec</translation>
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
        <translation>Place not known</translation>
    </message>
    <message>
        <source>Size unknown</source>
        <translation>Size unknown</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>holder of an arrangement and its number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>arrangement and last day</comment>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>Vendor of record: %1</source>
        <translation>Vendor of record: %1</translation>
    </message>
    <message>
        <source>No vendor of record standing</source>
        <translation>No vendor of record standing</translation>
    </message>
    <message>
        <source>No vendor of record standing in force</source>
        <translation>No vendor of record standing in force</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>category</source>
        <translation>category</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>arrangement</source>
        <translation>arrangement</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>scope</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>keywords</translation>
    </message>
    <message>
        <source>item</source>
        <translation>item</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>vendor</translation>
    </message>
    <message>
        <source>program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>account</source>
        <translation>account</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>“%1” for “%2” (%3)</source>
        <extracomment>%1: the word found; %2: what was typed; %3: name, category…</extracomment>
        <translation>“%1” for “%2” (%3)</translation>
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
        <translation>Cannot be joined: %1</translation>
    </message>
    <message>
        <source>May be joined at once</source>
        <translation>May be joined at once</translation>
    </message>
    <message numerus="yes">
        <source>May be joined in %n days</source>
        <translation>
            <numerusform>May be joined in %n day</numerusform>
            <numerusform>May be joined in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · room left: %2</source>
        <translation>%1 · room left: %2</translation>
    </message>
    <message>
        <source>%1 · no ceiling</source>
        <translation>%1 · no ceiling</translation>
    </message>
    <message>
        <source>its category fits</source>
        <translation>its category fits</translation>
    </message>
    <message>
        <source>its words fit</source>
        <translation>its words fit</translation>
    </message>
    <message>
        <source>your kind of organization is admitted</source>
        <translation>your kind of organization is admitted</translation>
    </message>
    <message>
        <source>your jurisdiction is admitted</source>
        <translation>your jurisdiction is admitted</translation>
    </message>
    <message>
        <source>there is room enough</source>
        <translation>there is room enough</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>in time</translation>
    </message>
    <message>
        <source>another category</source>
        <translation>another category</translation>
    </message>
    <message>
        <source>joined after the day on which it is needed</source>
        <translation>joined after the day on which it is needed</translation>
    </message>
    <message>
        <source>ends before it is needed</source>
        <translation>ends before it is needed</translation>
    </message>
    <message>
        <source>not open to others</source>
        <translation>not open to others</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>not started yet</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>the last day to join has passed</source>
        <translation>the last day to join has passed</translation>
    </message>
    <message>
        <source>your kind of organization is not admitted</source>
        <translation>your kind of organization is not admitted</translation>
    </message>
    <message>
        <source>your jurisdiction is not admitted</source>
        <translation>your jurisdiction is not admitted</translation>
    </message>
    <message>
        <source>not enough room under its ceiling</source>
        <translation>not enough room under its ceiling</translation>
    </message>
    <message>
        <source>not enough seats</source>
        <translation>not enough seats</translation>
    </message>
    <message>
        <source>its room is not told: ask the holder</source>
        <translation>its room is not told: ask the holder</translation>
    </message>
    <message>
        <source>the value of the need is missing</source>
        <translation>the value of the need is missing</translation>
    </message>
    <message>
        <source>never asked or paid before, as far as this register knows</source>
        <translation>never asked or paid before, as far as this register knows</translation>
    </message>
    <message>
        <source>asked or paid before</source>
        <translation>asked or paid before</translation>
    </message>
    <message>
        <source>says less than half of what the best firm says</source>
        <translation>says less than half of what the best firm says</translation>
    </message>
    <message>
        <source>the one large firm or incumbent that may be among them</source>
        <translation>the one large firm or incumbent that may be among them</translation>
    </message>
    <message>
        <source>no vendor of record standing in force, which the need requires</source>
        <translation>no vendor of record standing in force, which the need requires</translation>
    </message>
    <message>
        <source>a parent, subsidiary or sister of it is picked</source>
        <translation>a parent, subsidiary or sister of it is picked</translation>
    </message>
    <message>
        <source>a large firm or incumbent, and one is picked</source>
        <translation>a large firm or incumbent, and one is picked</translation>
    </message>
    <message>
        <source>the places went to firms before it</source>
        <translation>the places went to firms before it</translation>
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
            <numerusform>%n call-off</numerusform>
            <numerusform>%n call-offs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of spending</source>
        <translation>
            <numerusform>%n line of spending</numerusform>
            <numerusform>%n lines of spending</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 of all spending</source>
        <translation>, %1 of all spending</translation>
    </message>
    <message>
        <source>%1, near: %2 (%3)</source>
        <extracomment>%1: what was typed; %2: the word found near it; %3: name, category…</extracomment>
        <translation>%1, near: %2 (%3)</translation>
    </message>
    <message>
        <source>Words found: %1 of %2 – %3</source>
        <extracomment>%1 and %2: numbers of words of the need; %3: where each was found</extracomment>
        <translation>Words found: %1 of %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>%n vendors may be asked</source>
        <translation>
            <numerusform>%n vendor may be asked</numerusform>
            <numerusform>%n vendors may be asked</numerusform>
        </translation>
    </message>
    <message>
        <source>one of them directly, without a second stage</source>
        <translation>one of them directly, without a second stage</translation>
    </message>
    <message numerus="yes">
        <source>%n are invited to a second stage</source>
        <translation>
            <numerusform>%n is invited to a second stage</numerusform>
            <numerusform>%n are invited to a second stage</numerusform>
        </translation>
    </message>
    <message>
        <source>all are invited to a second stage</source>
        <translation>all are invited to a second stage</translation>
    </message>
    <message>
        <source>the value is over its ceiling of one call-off</source>
        <translation>the value is over its ceiling of one call-off</translation>
    </message>
    <message>
        <source>no other firm fits the need better</source>
        <translation>no other firm fits the need better</translation>
    </message>
</context>
<context>
    <name>SpendingChart</name>
    <message>
        <source>lines</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>Nothing to draw: no line passes the filters.</source>
        <translation>Nothing to draw: no line passes the filters.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a bar tells: row, column, figure.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, left out: %2</source>
        <translation>%1, left out: %2</translation>
    </message>
    <message>
        <source>+ %1 left out</source>
        <translation>+ %1 left out</translation>
    </message>
    <message>
        <source>%1 takes %2 of %3 (%4).</source>
        <translation>%1 takes %2 of %3 (%4).</translation>
    </message>
    <message>
        <source>Nothing to draw: no name holds these words.</source>
        <translation>Nothing to draw: no name holds these words.</translation>
    </message>
</context>
<context>
    <name>SpendingComparison</name>
    <message>
        <source>Total of %1</source>
        <translation>Total of %1</translation>
    </message>
    <message>
        <source>A $</source>
        <translation>A $</translation>
    </message>
    <message>
        <source>A, lines</source>
        <translation>A, lines</translation>
    </message>
    <message>
        <source>B $</source>
        <translation>B $</translation>
    </message>
    <message>
        <source>B, lines</source>
        <translation>B, lines</translation>
    </message>
    <message>
        <source>Difference $</source>
        <translation>Difference $</translation>
    </message>
    <message>
        <source>Difference, lines</source>
        <translation>Difference, lines</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>only in A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>only in B</translation>
    </message>
    <message>
        <source>A and B compared</source>
        <translation>A and B compared</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>Nothing to draw: neither side has a line.</source>
        <translation>Nothing to draw: neither side has a line.</translation>
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
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>A is %1, B is %2: %3.</source>
        <translation>A is %1, B is %2: %3.</translation>
    </message>
    <message>
        <source>A is %1, B is %2.</source>
        <translation>A is %1, B is %2.</translation>
    </message>
    <message>
        <source>Nothing to draw: no name holds these words.</source>
        <translation>Nothing to draw: no name holds these words.</translation>
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
        <translation>Three largest</translation>
    </message>
    <message>
        <source>Ten largest</source>
        <translation>Ten largest</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>Concentration (HHI)</source>
        <translation>Concentration (HHI)</translation>
    </message>
    <message>
        <source>%1 = one alone</source>
        <translation>%1 = one alone</translation>
    </message>
    <message>
        <source>Change over the years</source>
        <translation>Change over the years</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>fiscal years</comment>
        <translation>%1 against %2</translation>
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
        <translation>Source file</translation>
    </message>
    <message>
        <source>Lines read</source>
        <translation>Lines read</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Counted $</source>
        <translation>Counted $</translation>
    </message>
    <message>
        <source>Whole file $</source>
        <translation>Whole file $</translation>
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
        <translation>Tag</translation>
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
        <translation>Share</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>Total of %1</translation>
    </message>
    <message numerus="yes">
        <source>Total of %1, %2 shown</source>
        <translation>
            <numerusform>Total of %1, %2 shown</numerusform>
            <numerusform>Total of %1, %2 shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingWords</name>
    <message>
        <source>Fiscal year</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministry</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Size class</translation>
    </message>
    <message>
        <source>Size band</source>
        <translation>Size band</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Commodity</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>Vendor of Record</source>
        <translation>Vendor of Record</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Rule of the tag</source>
        <translation>Rule of the tag</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Source file</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>All fiscal years</source>
        <translation>All fiscal years</translation>
    </message>
    <message>
        <source>All ministries</source>
        <translation>All ministries</translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>All programs</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>All accounts</translation>
    </message>
    <message>
        <source>All size classes</source>
        <translation>All size classes</translation>
    </message>
    <message>
        <source>All size bands</source>
        <translation>All size bands</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>All methods</translation>
    </message>
    <message>
        <source>All commodities</source>
        <translation>All commodities</translation>
    </message>
    <message>
        <source>All vendors</source>
        <translation>All vendors</translation>
    </message>
    <message>
        <source>All Vendor of Record arrangements</source>
        <translation>All Vendor of Record arrangements</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>All tags</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>All rules</translation>
    </message>
    <message>
        <source>All source files</source>
        <translation>All source files</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message numerus="yes">
        <source>%1 fiscal years</source>
        <translation>
            <numerusform>%1 fiscal year</numerusform>
            <numerusform>%1 fiscal years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ministries</source>
        <translation>
            <numerusform>%1 ministry</numerusform>
            <numerusform>%1 ministries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 programs</source>
        <translation>
            <numerusform>%1 program</numerusform>
            <numerusform>%1 programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 accounts</source>
        <translation>
            <numerusform>%1 account</numerusform>
            <numerusform>%1 accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 size classes</source>
        <translation>
            <numerusform>%1 size class</numerusform>
            <numerusform>%1 size classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 size bands</source>
        <translation>
            <numerusform>%1 size band</numerusform>
            <numerusform>%1 size bands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 methods</source>
        <translation>
            <numerusform>%1 method</numerusform>
            <numerusform>%1 methods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 commodities</source>
        <translation>
            <numerusform>%1 commodity</numerusform>
            <numerusform>%1 commodities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 vendors</source>
        <translation>
            <numerusform>%1 vendor</numerusform>
            <numerusform>%1 vendors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 arrangements</source>
        <translation>
            <numerusform>%1 arrangement</numerusform>
            <numerusform>%1 arrangements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tags</source>
        <translation>
            <numerusform>%1 tag</numerusform>
            <numerusform>%1 tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rules</source>
        <translation>
            <numerusform>%1 rule</numerusform>
            <numerusform>%1 rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 source files</source>
        <translation>
            <numerusform>%1 source file</numerusform>
            <numerusform>%1 source files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 kinds</source>
        <translation>
            <numerusform>%1 kind</numerusform>
            <numerusform>%1 kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 smaller ministries</source>
        <translation>
            <numerusform>%1 smaller ministry</numerusform>
            <numerusform>%1 smaller ministries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 smaller programs</source>
        <translation>
            <numerusform>%1 smaller program</numerusform>
            <numerusform>%1 smaller programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 smaller accounts</source>
        <translation>
            <numerusform>%1 smaller account</numerusform>
            <numerusform>%1 smaller accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 smaller vendors</source>
        <translation>
            <numerusform>%1 smaller vendor</numerusform>
            <numerusform>%1 smaller vendors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 others</source>
        <translation>
            <numerusform>%1 other</numerusform>
            <numerusform>%1 others</numerusform>
        </translation>
    </message>
    <message>
        <source>Spending by fiscal year</source>
        <translation>Spending by fiscal year</translation>
    </message>
    <message>
        <source>Spending by ministry</source>
        <translation>Spending by ministry</translation>
    </message>
    <message>
        <source>Spending by program</source>
        <translation>Spending by program</translation>
    </message>
    <message>
        <source>Spending by account</source>
        <translation>Spending by account</translation>
    </message>
    <message>
        <source>Spending by size class</source>
        <translation>Spending by size class</translation>
    </message>
    <message>
        <source>Spending by size band</source>
        <translation>Spending by size band</translation>
    </message>
    <message>
        <source>Spending by method</source>
        <translation>Spending by method</translation>
    </message>
    <message>
        <source>Spending by commodity</source>
        <translation>Spending by commodity</translation>
    </message>
    <message>
        <source>Spending by vendor</source>
        <translation>Spending by vendor</translation>
    </message>
    <message>
        <source>Spending by Vendor of Record arrangement</source>
        <translation>Spending by Vendor of Record arrangement</translation>
    </message>
    <message>
        <source>Spending by tag</source>
        <translation>Spending by tag</translation>
    </message>
    <message>
        <source>Spending by rule of the tag</source>
        <translation>Spending by rule of the tag</translation>
    </message>
    <message>
        <source>Spending by source file</source>
        <translation>Spending by source file</translation>
    </message>
    <message>
        <source>Spending by kind</source>
        <translation>Spending by kind</translation>
    </message>
    <message>
        <source>Largest ministry</source>
        <translation>Largest ministry</translation>
    </message>
    <message>
        <source>Largest program</source>
        <translation>Largest program</translation>
    </message>
    <message>
        <source>Largest year</source>
        <translation>Largest year</translation>
    </message>
    <message>
        <source>Largest vendor</source>
        <translation>Largest vendor</translation>
    </message>
    <message>
        <source>Largest share</source>
        <translation>Largest share</translation>
    </message>
    <message>
        <source>Not counted by any tag</source>
        <translation>Not counted by any tag</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <comment>of a source file</comment>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <comment>lines that exist but that the tag does not count</comment>
        <translation>left out</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <comment>members of a filter</comment>
        <translation>
            <numerusform>%1 and %2 more</numerusform>
            <numerusform>%1 and %2 more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter: its dimension, its members</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>dollars</translation>
    </message>
    <message>
        <source>thousands of dollars</source>
        <translation>thousands of dollars</translation>
    </message>
    <message>
        <source>millions of dollars</source>
        <translation>millions of dollars</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 shown</source>
        <comment>3 of 24 ministries</comment>
        <translation>
            <numerusform>%1 of %2 shown</numerusform>
            <numerusform>%1 of %2 shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Government Licence – Ontario</source>
        <translation>Open Government Licence – Ontario</translation>
    </message>
</context>
<context>
    <name>TagRuleWords</name>
    <message>
        <source>%1 or %2</source>
        <comment>a list and its last</comment>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name, or words of a source</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>the ministry is %1</source>
        <translation>the ministry is %1</translation>
    </message>
    <message>
        <source>the program is %1</source>
        <translation>the program is %1</translation>
    </message>
    <message>
        <source>the component is %1</source>
        <translation>the component is %1</translation>
    </message>
    <message>
        <source>the item is %1</source>
        <translation>the item is %1</translation>
    </message>
    <message>
        <source>the account is %1</source>
        <translation>the account is %1</translation>
    </message>
    <message>
        <source>program, component or item contain %1</source>
        <translation>program, component or item contain %1</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <comment>two conditions that must both hold</comment>
        <translation>%1, and %2</translation>
    </message>
    <message>
        <source>%1; or %2</source>
        <comment>two conditions of which one must hold</comment>
        <translation>%1; or %2</translation>
    </message>
    <message>
        <source>A line counts when %1.</source>
        <translation>A line counts when %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>fiscal years</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Not counted in %1.</source>
        <translation>Not counted in %1.</translation>
    </message>
    <message>
        <source>Amortisation left out in %1.</source>
        <translation>Amortisation left out in %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>fiscal years</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>fiscal year</comment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>fiscal year</comment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>every year</translation>
    </message>
</context>
<context>
    <name>VendorComparisonRows</name>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Headquarters</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Size class</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Standings</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>What it offers</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Ownership</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
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
        <translation>%1: this vendor</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Bands of the study, in employees: %1</source>
        <translation>Bands of the study, in employees: %1</translation>
    </message>
    <message>
        <source>by “%1”, from the figures below</source>
        <translation>by “%1”, from the figures below</translation>
    </message>
    <message>
        <source>micro: fewer than %1 employees</source>
        <translation>micro: fewer than %1 employees</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>balance sheet %1</source>
        <comment>amount</comment>
        <translation>balance sheet %1</translation>
    </message>
    <message>
        <source>%1 (holds today)</source>
        <translation>%1 (holds today)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>No list of a government that was entered here names this vendor.</source>
        <translation>No list of a government that was entered here names this vendor.</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>without end</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Jurisdiction</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>For us</source>
        <translation>For us</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>No category is known.</source>
        <translation>No category is known.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Ownership</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Headquarters: %1</source>
        <translation>Headquarters: %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Full-time staff</source>
        <translation>Full-time staff</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Where its people are</source>
        <translation>Where its people are</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>Year not known</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Our spending with this vendor</source>
        <translation>Our spending with this vendor</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Parent: %1</source>
        <translation>Parent: %1</translation>
    </message>
    <message>
        <source>Subsidiaries: %1</source>
        <translation>Subsidiaries: %1</translation>
    </message>
    <message>
        <source>Members of the consortium: %1</source>
        <translation>Members of the consortium: %1</translation>
    </message>
    <message>
        <source>Merged from “%1”</source>
        <translation>Merged from “%1”</translation>
    </message>
    <message>
        <source>Undo the merge of “%1”</source>
        <translation>Undo the merge of “%1”</translation>
    </message>
    <message>
        <source>Found different from “%1”</source>
        <translation>Found different from “%1”</translation>
    </message>
    <message>
        <source>Undo the finding about “%1”</source>
        <translation>Undo the finding about “%1”</translation>
    </message>
    <message>
        <source>Related firms</source>
        <translation>Related firms</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Size class</translation>
    </message>
    <message>
        <source>Vendor of record standing</source>
        <translation>Vendor of record standing</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>What it offers</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>No number is known.</source>
        <translation>No number is known.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Proof ends</source>
        <translation>Proof ends</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Entered by hand; no source is named.</source>
        <translation>Entered by hand; no source is named.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Line or number</source>
        <translation>Line or number</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Seen on</translation>
    </message>
    <message>
        <source>No contact is kept. Contacts are personal data: enter them only when you need them.</source>
        <translation>No contact is kept. Contacts are personal data: enter them only when you need them.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>employees</comment>
        <translation>%1 and more</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Kind not known</source>
        <translation>Kind not known</translation>
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
        <translation>not taken</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>operating name</source>
        <translation>operating name</translation>
    </message>
    <message>
        <source>business number</source>
        <translation>business number</translation>
    </message>
    <message>
        <source>Québec enterprise number (NEQ)</source>
        <translation>Québec enterprise number (NEQ)</translation>
    </message>
    <message>
        <source>number in the source</source>
        <translation>number in the source</translation>
    </message>
    <message>
        <source>country</source>
        <translation>country</translation>
    </message>
    <message>
        <source>province</source>
        <translation>province</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>postal code</translation>
    </message>
    <message>
        <source>NAICS code</source>
        <translation>NAICS code</translation>
    </message>
    <message>
        <source>what it offers, in words</source>
        <translation>what it offers, in words</translation>
    </message>
    <message>
        <source>number of employees</source>
        <translation>number of employees</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>UNSPSC code</source>
        <translation>UNSPSC code</translation>
    </message>
    <message>
        <source>what it offers, in English</source>
        <translation>what it offers, in English</translation>
    </message>
    <message>
        <source>what it offers, in French</source>
        <translation>what it offers, in French</translation>
    </message>
    <message>
        <source>revenue of a year</source>
        <translation>revenue of a year</translation>
    </message>
    <message>
        <source>contact: name</source>
        <translation>contact: name</translation>
    </message>
    <message>
        <source>contact: e-mail</source>
        <translation>contact: e-mail</translation>
    </message>
    <message>
        <source>contact: telephone</source>
        <translation>contact: telephone</translation>
    </message>
    <message>
        <source>recognised from the headings</source>
        <translation>recognised from the headings</translation>
    </message>
    <message>
        <source>the headings say nothing of vendors</source>
        <translation>the headings say nothing of vendors</translation>
    </message>
    <message>
        <source>as the last time: remembered from %1</source>
        <translation>as the last time: remembered from %1</translation>
    </message>
    <message>
        <source>loaded from a file</source>
        <translation>loaded from a file</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>chosen by hand</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>known</source>
        <translation>known</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>open: left out</source>
        <translation>open: left out</translation>
    </message>
    <message>
        <source>same firm: left out</source>
        <translation>same firm: left out</translation>
    </message>
    <message>
        <source>another firm: added</source>
        <translation>another firm: added</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%1 vendors</source>
        <translation>
            <numerusform>%1 vendor</numerusform>
            <numerusform>%1 vendors</numerusform>
        </translation>
    </message>
    <message>
        <source>same words</source>
        <translation>same words</translation>
    </message>
    <message>
        <source>same company number</source>
        <translation>same company number</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>spelling</translation>
    </message>
    <message>
        <source>words joined</source>
        <translation>words joined</translation>
    </message>
    <message>
        <source>word ending</source>
        <translation>word ending</translation>
    </message>
    <message>
        <source>word order</source>
        <translation>word order</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>abbreviation</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>translation</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>short name</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>initials</translation>
    </message>
    <message>
        <source>trades as</source>
        <translation>trades as</translation>
    </message>
    <message>
        <source>division of</source>
        <translation>division of</translation>
    </message>
    <message>
        <source>brand within the name</source>
        <translation>brand within the name</translation>
    </message>
    <message>
        <source>partner of a joint venture</source>
        <translation>partner of a joint venture</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>The text is too long.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept.</source>
        <translation>The text holds a character that cannot be kept.</translation>
    </message>
    <message>
        <source>The text holds a character that changes the direction of reading.</source>
        <translation>The text holds a character that changes the direction of reading.</translation>
    </message>
    <message>
        <source>This is no such number: look at how many digits it has.</source>
        <translation>This is no such number: look at how many digits it has.</translation>
    </message>
    <message>
        <source>The check digit is wrong: a digit may be mistyped or two of them swapped.</source>
        <translation>The check digit is wrong: a digit may be mistyped or two of them swapped.</translation>
    </message>
    <message>
        <source>The same number is there twice.</source>
        <translation>The same number is there twice.</translation>
    </message>
    <message>
        <source>Another vendor has this number.</source>
        <translation>Another vendor has this number.</translation>
    </message>
    <message>
        <source>The code or name is not one that can be read.</source>
        <translation>The code or name is not one that can be read.</translation>
    </message>
    <message>
        <source>This is no figure of zero or more.</source>
        <translation>This is no figure of zero or more.</translation>
    </message>
    <message>
        <source>The day for which the figure holds is missing.</source>
        <translation>The day for which the figure holds is missing.</translation>
    </message>
    <message>
        <source>The value cannot be kept.</source>
        <translation>The value cannot be kept.</translation>
    </message>
    <message>
        <source>nobody like it in the register</source>
        <translation>nobody like it in the register</translation>
    </message>
    <message>
        <source>same number as row %1</source>
        <translation>same number as row %1</translation>
    </message>
    <message>
        <source>same name and place as row %1</source>
        <translation>same name and place as row %1</translation>
    </message>
    <message>
        <source>same number as “%1”</source>
        <translation>same number as “%1”</translation>
    </message>
    <message>
        <source>same name and place as “%1”</source>
        <translation>same name and place as “%1”</translation>
    </message>
    <message>
        <source>perhaps “%1”, %2: %3</source>
        <translation>perhaps “%1”, %2: %3</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <extracomment>Column of a file, what is wrong, code of the finding</extracomment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>column “%1”: %2 [%3]</source>
        <translation>column “%1”: %2 [%3]</translation>
    </message>
</context>
<context>
    <name>VendorMessages</name>
    <message>
        <source>Vendor added.</source>
        <translation>Vendor added.</translation>
    </message>
    <message>
        <source>Vendor removed.</source>
        <translation>Vendor removed.</translation>
    </message>
    <message>
        <source>Vendor changed.</source>
        <translation>Vendor changed.</translation>
    </message>
    <message>
        <source>“%1”. The change stands in the audit trail.</source>
        <translation>“%1”. The change stands in the audit trail.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>“%1” is as it was before.</source>
        <translation>“%1” is as it was before.</translation>
    </message>
    <message>
        <source>“%1” is gone again.</source>
        <translation>“%1” is gone again.</translation>
    </message>
    <message>
        <source>Merged.</source>
        <translation>Merged.</translation>
    </message>
    <message>
        <source>Found to be different.</source>
        <translation>Found to be different.</translation>
    </message>
    <message numerus="yes">
        <source>%n vendors went into the ones that stay; their names and numbers are kept.</source>
        <translation>
            <numerusform>%n vendor went into the one that stays; its names and numbers are kept.</numerusform>
            <numerusform>%n vendors went into the ones that stay; their names and numbers are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vendors stand for themselves again.</source>
        <translation>
            <numerusform>%n vendor stands for itself again.</numerusform>
            <numerusform>%n vendors stand for themselves again.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pair is not proposed any more.</source>
        <translation>The pair is not proposed any more.</translation>
    </message>
    <message>
        <source>The pair may be proposed again.</source>
        <translation>The pair may be proposed again.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs were left: merged already, or found to be different.</source>
        <translation>
            <numerusform>%n pair was left: merged already, or found to be different.</numerusform>
            <numerusform>%n pairs were left: merged already, or found to be different.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule added.</source>
        <translation>Rule added.</translation>
    </message>
    <message>
        <source>Rule removed.</source>
        <translation>Rule removed.</translation>
    </message>
    <message>
        <source>Rule ended.</source>
        <translation>Rule ended.</translation>
    </message>
    <message>
        <source>Standings of %1 that count in %2: the change stands in the audit trail.</source>
        <extracomment>Governments: of the standing, and here</extracomment>
        <translation>Standings of %1 that count in %2: the change stands in the audit trail.</translation>
    </message>
    <message>
        <source>Somebody else saved this vendor since you read it. Nothing was changed, and what you typed is still here.</source>
        <translation>Somebody else saved this vendor since you read it. Nothing was changed, and what you typed is still here.</translation>
    </message>
</context>
<context>
    <name>VendorSearchSource</name>
    <message>
        <source>Vendors</source>
        <translation>Vendors</translation>
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
        <translation>British Columbia</translation>
    </message>
    <message>
        <source>Manitoba</source>
        <translation>Manitoba</translation>
    </message>
    <message>
        <source>New Brunswick</source>
        <translation>New Brunswick</translation>
    </message>
    <message>
        <source>Newfoundland and Labrador</source>
        <translation>Newfoundland and Labrador</translation>
    </message>
    <message>
        <source>Northwest Territories</source>
        <translation>Northwest Territories</translation>
    </message>
    <message>
        <source>Nova Scotia</source>
        <translation>Nova Scotia</translation>
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
        <translation>Prince Edward Island</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Quebec</translation>
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
        <translation>Place not known</translation>
    </message>
    <message>
        <source>Size unknown</source>
        <translation>Size unknown</translation>
    </message>
    <message>
        <source>Nobody gave figures of this vendor that hold today.</source>
        <translation>Nobody gave figures of this vendor that hold today.</translation>
    </message>
    <message>
        <source>The evidence has neither employees nor revenue.</source>
        <translation>The evidence has neither employees nor revenue.</translation>
    </message>
    <message>
        <source>The figures that are known leave several classes open.</source>
        <translation>The figures that are known leave several classes open.</translation>
    </message>
    <message>
        <source>The definition does not speak of such a vendor.</source>
        <translation>The definition does not speak of such a vendor.</translation>
    </message>
    <message>
        <source>The definition is not in force today.</source>
        <translation>The definition is not in force today.</translation>
    </message>
    <message>
        <source>no vendor of record standing</source>
        <translation>no vendor of record standing</translation>
    </message>
    <message>
        <source>no vendor of record standing in force</source>
        <translation>no vendor of record standing in force</translation>
    </message>
    <message numerus="yes">
        <source>vendor of record of %n governments</source>
        <translation>
            <numerusform>vendor of record of %n government</numerusform>
            <numerusform>vendor of record of %n governments</numerusform>
        </translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>Not in force yet</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Legal name</translation>
    </message>
    <message>
        <source>Operating name</source>
        <translation>Operating name</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Former name</translation>
    </message>
    <message>
        <source>Business number</source>
        <translation>Business number</translation>
    </message>
    <message>
        <source>Quebec enterprise number</source>
        <translation>Quebec enterprise number</translation>
    </message>
    <message>
        <source>NAICS</source>
        <translation>NAICS</translation>
    </message>
    <message>
        <source>UNSPSC</source>
        <translation>UNSPSC</translation>
    </message>
    <message>
        <source>GSIN</source>
        <translation>GSIN</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Own words</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>category</source>
        <translation>category</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>arrangement</source>
        <translation>arrangement</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>%1 “%2”, close to “%3”</source>
        <extracomment>%1: name, category…; %2: the word found; %3: what was typed</extracomment>
        <translation>%1 “%2”, close to “%3”</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1: name, category…; %2: the word found</extracomment>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>Found by %1</source>
        <translation>Found by %1</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>A name is missing.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>This text is too long.</translation>
    </message>
    <message>
        <source>This text holds a character that cannot be kept.</source>
        <translation>This text holds a character that cannot be kept.</translation>
    </message>
    <message>
        <source>This text holds a character that changes the direction of reading.</source>
        <translation>This text holds a character that changes the direction of reading.</translation>
    </message>
    <message>
        <source>This is no such number: look at how many digits it has.</source>
        <translation>This is no such number: look at how many digits it has.</translation>
    </message>
    <message>
        <source>The check digit is wrong: a digit may be mistyped or two of them swapped.</source>
        <translation>The check digit is wrong: a digit may be mistyped or two of them swapped.</translation>
    </message>
    <message>
        <source>This number is there twice.</source>
        <translation>This number is there twice.</translation>
    </message>
    <message>
        <source>Another vendor has this number.</source>
        <translation>Another vendor has this number.</translation>
    </message>
    <message>
        <source>This code cannot be one.</source>
        <translation>This code cannot be one.</translation>
    </message>
    <message>
        <source>A figure cannot be below zero.</source>
        <translation>A figure cannot be below zero.</translation>
    </message>
    <message>
        <source>A date is missing.</source>
        <translation>A date is missing.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>The end is before the start.</translation>
    </message>
    <message>
        <source>There is no such vendor in the register.</source>
        <translation>There is no such vendor in the register.</translation>
    </message>
    <message>
        <source>A vendor cannot be its own parent.</source>
        <translation>A vendor cannot be its own parent.</translation>
    </message>
    <message>
        <source>A consortium cannot be a member of itself.</source>
        <translation>A consortium cannot be a member of itself.</translation>
    </message>
    <message>
        <source>A vendor cannot be merged with itself.</source>
        <translation>A vendor cannot be merged with itself.</translation>
    </message>
    <message>
        <source>The vendor is merged already.</source>
        <translation>The vendor is merged already.</translation>
    </message>
    <message>
        <source>Somebody said that the two vendors are not the same.</source>
        <translation>Somebody said that the two vendors are not the same.</translation>
    </message>
    <message>
        <source>Others still refer to this vendor: as a parent, a member, a merged vendor or the winner of an award.</source>
        <translation>Others still refer to this vendor: as a parent, a member, a merged vendor or the winner of an award.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 vendors</source>
        <translation>
            <numerusform>%1 of %2 vendor</numerusform>
            <numerusform>%1 of %2 vendors</numerusform>
        </translation>
    </message>
    <message>
        <source>by its employees</source>
        <translation>by its employees</translation>
    </message>
    <message>
        <source>by its revenue</source>
        <translation>by its revenue</translation>
    </message>
    <message>
        <source>by its employees and revenue</source>
        <translation>by its employees and revenue</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n days</source>
        <translation>
            <numerusform>Ends in %n day</numerusform>
            <numerusform>Ends in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>counts nowhere today</source>
        <translation>counts nowhere today</translation>
    </message>
    <message>
        <source>held here</source>
        <translation>held here</translation>
    </message>
    <message>
        <source>known elsewhere, no rule counts it</source>
        <translation>known elsewhere, no rule counts it</translation>
    </message>
    <message>
        <source>recognised here as “%1” by a rule of %2</source>
        <extracomment>%1: category here; %2: who decided</extracomment>
        <translation>recognised here as “%1” by a rule of %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>recognised, decision</comment>
        <extracomment>%1: recognised here…; %2: reference of the decision</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Indigenous</source>
        <translation>Indigenous</translation>
    </message>
    <message>
        <source>Owned by women</source>
        <translation>Owned by women</translation>
    </message>
    <message>
        <source>Owned by Black people</source>
        <translation>Owned by Black people</translation>
    </message>
    <message>
        <source>Owned by 2SLGBTQI+ people</source>
        <translation>Owned by 2SLGBTQI+ people</translation>
    </message>
    <message>
        <source>Owned by people with disabilities</source>
        <translation>Owned by people with disabilities</translation>
    </message>
    <message>
        <source>Owned by veterans</source>
        <translation>Owned by veterans</translation>
    </message>
    <message>
        <source>Social enterprise or non-profit</source>
        <translation>Social enterprise or non-profit</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>Owned by newcomers to Canada</source>
        <translation>Owned by newcomers to Canada</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Country of the headquarters</source>
        <translation>Country of the headquarters</translation>
    </message>
    <message>
        <source>Province of the headquarters</source>
        <translation>Province of the headquarters</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Ownership</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>What it offers</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Evidence of its size</source>
        <translation>Evidence of its size</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Standings</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Members of the consortium</source>
        <translation>Members of the consortium</translation>
    </message>
    <message>
        <source>Number of contacts</source>
        <translation>Number of contacts</translation>
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
        <translation>Change the agreement</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <source>Write a whole number, or nothing when licences are not counted.</source>
        <translation>Write a whole number, or nothing when licences are not counted.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Add documents</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>“%1” is larger than 16 MB and cannot be kept.</source>
        <translation>“%1” is larger than 16 MB and cannot be kept.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” cannot be read.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>Title in French</translation>
    </message>
    <message>
        <source>Owner: who holds it</source>
        <translation>Owner: who holds it</translation>
    </message>
    <message>
        <source>Government of the owner</source>
        <translation>Government of the owner</translation>
    </message>
    <message>
        <source>Scope in English</source>
        <translation>Scope in English</translation>
    </message>
    <message>
        <source>Scope in French</source>
        <translation>Scope in French</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between them</source>
        <translation>Words to find it by, with commas between them</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentiality</translation>
    </message>
    <message>
        <source>Opt-in clause</source>
        <translation>Opt-in clause</translation>
    </message>
    <message>
        <source>May others join?</source>
        <translation>May others join?</translation>
    </message>
    <message>
        <source>It is open to others</source>
        <translation>It is open to others</translation>
    </message>
    <message>
        <source>Classes of offices that may join (none ticked: every class)</source>
        <translation>Classes of offices that may join (none ticked: every class)</translation>
    </message>
    <message>
        <source>Governments whose offices may join (none ticked: every one)</source>
        <translation>Governments whose offices may join (none ticked: every one)</translation>
    </message>
    <message>
        <source>Last day to join</source>
        <translation>Last day to join</translation>
    </message>
    <message>
        <source>It can be joined until</source>
        <translation>It can be joined until</translation>
    </message>
    <message>
        <source>How one joins</source>
        <translation>How one joins</translation>
    </message>
    <message>
        <source>More on how to join, in English</source>
        <translation>More on how to join, in English</translation>
    </message>
    <message>
        <source>More on how to join, in French</source>
        <translation>More on how to join, in French</translation>
    </message>
    <message>
        <source>Days from asking to having joined</source>
        <translation>Days from asking to having joined</translation>
    </message>
    <message>
        <source>Ceiling and prices</source>
        <translation>Ceiling and prices</translation>
    </message>
    <message>
        <source>Ceiling in dollars (empty: none)</source>
        <translation>Ceiling in dollars (empty: none)</translation>
    </message>
    <message>
        <source>Licences (empty: not counted)</source>
        <translation>Licences (empty: not counted)</translation>
    </message>
    <message>
        <source>Price basis</source>
        <translation>Price basis</translation>
    </message>
    <message>
        <source>Note on prices, in English</source>
        <translation>Note on prices, in English</translation>
    </message>
    <message>
        <source>Note on prices, in French</source>
        <translation>Note on prices, in French</translation>
    </message>
    <message>
        <source>Prices; rows of a spreadsheet can be pasted: item, unit, price</source>
        <translation>Prices; rows of a spreadsheet can be pasted: item, unit, price</translation>
    </message>
    <message>
        <source>Vendors, contact and documents</source>
        <translation>Vendors, contact and documents</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Vendors</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>Number of its own agreement</source>
        <translation>Number of its own agreement</translation>
    </message>
    <message>
        <source>Contact: person</source>
        <translation>Contact: person</translation>
    </message>
    <message>
        <source>Contact: organization</source>
        <translation>Contact: organization</translation>
    </message>
    <message>
        <source>Contact: email</source>
        <translation>Contact: email</translation>
    </message>
    <message>
        <source>Contact: telephone</source>
        <translation>Contact: telephone</translation>
    </message>
    <message>
        <source>Documents, each up to 16 MB</source>
        <translation>Documents, each up to 16 MB</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerprint (SHA-256)</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Add a file…</translation>
    </message>
    <message>
        <source>Extensions, amendments and terms</source>
        <translation>Extensions, amendments and terms</translation>
    </message>
    <message>
        <source>Options to extend it</source>
        <translation>Options to extend it</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Amendments</translation>
    </message>
    <message>
        <source>Terms, to be compared with the standard ones</source>
        <translation>Terms, to be compared with the standard ones</translation>
    </message>
</context>
<context>
    <name>acquis::AgreementWords</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Enterprise-wide vendor of record arrangement</source>
        <translation>Enterprise-wide vendor of record arrangement</translation>
    </message>
    <message>
        <source>Multi-ministry vendor of record arrangement</source>
        <translation>Multi-ministry vendor of record arrangement</translation>
    </message>
    <message>
        <source>Vendor of record arrangement of a ministry</source>
        <translation>Vendor of record arrangement of a ministry</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Framework agreement</source>
        <translation>Framework agreement</translation>
    </message>
    <message>
        <source>Standing offer</source>
        <translation>Standing offer</translation>
    </message>
    <message>
        <source>Supply arrangement</source>
        <translation>Supply arrangement</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Price guide</source>
        <translation>Price guide</translation>
    </message>
    <message>
        <source>List of approved items</source>
        <translation>List of approved items</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>Public: anybody may see it.</source>
        <translation>Public: anybody may see it.</translation>
    </message>
    <message>
        <source>Members: only members of the community may see it.</source>
        <translation>Members: only members of the community may see it.</translation>
    </message>
    <message>
        <source>Restricted: only offices that are named may see it.</source>
        <translation>Restricted: only offices that are named may see it.</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualified</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Invitation to the second stage</source>
        <translation>Invitation to the second stage</translation>
    </message>
    <message>
        <source>Contract called off</source>
        <translation>Contract called off</translation>
    </message>
    <message>
        <source>Years in business</source>
        <translation>Years in business</translation>
    </message>
    <message>
        <source>Revenue of a year</source>
        <translation>Revenue of a year</translation>
    </message>
    <message>
        <source>Bonding</source>
        <translation>Bonding</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>by notice to the holder</source>
        <translation>by notice to the holder</translation>
    </message>
    <message>
        <source>by a joining letter</source>
        <translation>by a joining letter</translation>
    </message>
    <message>
        <source>with the consent of the holder</source>
        <translation>with the consent of the holder</translation>
    </message>
    <message>
        <source>by becoming a member of the buying group</source>
        <translation>by becoming a member of the buying group</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>Fixed price</translation>
    </message>
    <message>
        <source>Unit rates</source>
        <translation>Unit rates</translation>
    </message>
    <message>
        <source>Discount off the list price</source>
        <translation>Discount off the list price</translation>
    </message>
    <message>
        <source>Cost plus a fee</source>
        <translation>Cost plus a fee</translation>
    </message>
    <message>
        <source>Set in a second stage</source>
        <translation>Set in a second stage</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>vendors</source>
        <translation>vendors</translation>
    </message>
    <message>
        <source>price basis</source>
        <translation>price basis</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>prices</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>ceiling</translation>
    </message>
    <message>
        <source>what was joined</source>
        <translation>what was joined</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>terms</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>amendments</source>
        <translation>amendments</translation>
    </message>
    <message>
        <source>buyers</source>
        <translation>buyers</translation>
    </message>
    <message>
        <source>how to join</source>
        <translation>how to join</translation>
    </message>
    <message>
        <source>Arrangement ends</source>
        <translation>Arrangement ends</translation>
    </message>
    <message>
        <source>Refresh of the list is due</source>
        <translation>Refresh of the list is due</translation>
    </message>
    <message>
        <source>Agreement ends</source>
        <translation>Agreement ends</translation>
    </message>
    <message>
        <source>Last day to join</source>
        <translation>Last day to join</translation>
    </message>
    <message>
        <source>Decision on an extension</source>
        <translation>Decision on an extension</translation>
    </message>
    <message>
        <source>Review of prices is due</source>
        <translation>Review of prices is due</translation>
    </message>
    <message>
        <source>The agreement is not open to others.</source>
        <translation>The agreement is not open to others.</translation>
    </message>
    <message>
        <source>The agreement has not started yet.</source>
        <translation>The agreement has not started yet.</translation>
    </message>
    <message>
        <source>The agreement has ended.</source>
        <translation>The agreement has ended.</translation>
    </message>
    <message>
        <source>The last day to join has passed.</source>
        <translation>The last day to join has passed.</translation>
    </message>
    <message>
        <source>Offices of this class may not join.</source>
        <translation>Offices of this class may not join.</translation>
    </message>
    <message>
        <source>Offices of this government may not join.</source>
        <translation>Offices of this government may not join.</translation>
    </message>
    <message>
        <source>The amount is above the room that is left under the ceiling.</source>
        <translation>The amount is above the room that is left under the ceiling.</translation>
    </message>
    <message>
        <source>Not enough licences are left.</source>
        <translation>Not enough licences are left.</translation>
    </message>
    <message>
        <source>The room that is left was not told: only the holder can say.</source>
        <translation>The room that is left was not told: only the holder can say.</translation>
    </message>
    <message>
        <source>The amount must be above zero, and the seats not below.</source>
        <translation>The amount must be above zero, and the seats not below.</translation>
    </message>
    <message>
        <source>It covers the category.</source>
        <translation>It covers the category.</translation>
    </message>
    <message>
        <source>It speaks of what is needed.</source>
        <translation>It speaks of what is needed.</translation>
    </message>
    <message>
        <source>Offices of this class may join.</source>
        <translation>Offices of this class may join.</translation>
    </message>
    <message>
        <source>Offices of this government may join.</source>
        <translation>Offices of this government may join.</translation>
    </message>
    <message>
        <source>There is room enough.</source>
        <translation>There is room enough.</translation>
    </message>
    <message>
        <source>It can be joined in time.</source>
        <translation>It can be joined in time.</translation>
    </message>
    <message>
        <source>It is of another category.</source>
        <translation>It is of another category.</translation>
    </message>
    <message>
        <source>Joining takes longer than the day on which it is needed.</source>
        <translation>Joining takes longer than the day on which it is needed.</translation>
    </message>
    <message>
        <source>It ends before the day on which it is needed.</source>
        <translation>It ends before the day on which it is needed.</translation>
    </message>
    <message>
        <source>Ontario ministry</source>
        <translation>Ontario ministry</translation>
    </message>
    <message>
        <source>Other included entity of Ontario</source>
        <translation>Other included entity of Ontario</translation>
    </message>
    <message>
        <source>Organization of the broader public sector</source>
        <translation>Organization of the broader public sector</translation>
    </message>
    <message>
        <source>Municipality of Ontario</source>
        <translation>Municipality of Ontario</translation>
    </message>
    <message>
        <source>Federal department</source>
        <translation>Federal department</translation>
    </message>
    <message>
        <source>Federal Crown corporation</source>
        <translation>Federal Crown corporation</translation>
    </message>
    <message>
        <source>Ministry of British Columbia</source>
        <translation>Ministry of British Columbia</translation>
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
        <translation>British Columbia</translation>
    </message>
    <message>
        <source>Manitoba</source>
        <translation>Manitoba</translation>
    </message>
    <message>
        <source>New Brunswick</source>
        <translation>New Brunswick</translation>
    </message>
    <message>
        <source>Newfoundland and Labrador</source>
        <translation>Newfoundland and Labrador</translation>
    </message>
    <message>
        <source>Northwest Territories</source>
        <translation>Northwest Territories</translation>
    </message>
    <message>
        <source>Nova Scotia</source>
        <translation>Nova Scotia</translation>
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
        <translation>Prince Edward Island</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Quebec</translation>
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
        <translation>This cannot be kept as it is.</translation>
    </message>
    <message>
        <source>This is too much to be kept in one record.</source>
        <translation>This is too much to be kept in one record.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>This must be filled in.</translation>
    </message>
    <message>
        <source>This is none of the words that are known here.</source>
        <translation>This is none of the words that are known here.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>This text is too long.</translation>
    </message>
    <message>
        <source>This text holds a character that cannot be kept.</source>
        <translation>This text holds a character that cannot be kept.</translation>
    </message>
    <message>
        <source>Write lower-case letters and digits, joined by hyphens or dots.</source>
        <translation>Write lower-case letters and digits, joined by hyphens or dots.</translation>
    </message>
    <message>
        <source>This is no day; write it as 2026-03-31.</source>
        <translation>This is no day; write it as 2026-03-31.</translation>
    </message>
    <message>
        <source>This is no amount; write dollars, for example 1,900,000.</source>
        <translation>This is no amount; write dollars, for example 1,900,000.</translation>
    </message>
    <message>
        <source>This number is too small or too large.</source>
        <translation>This number is too small or too large.</translation>
    </message>
    <message>
        <source>This list is too long.</source>
        <translation>This list is too long.</translation>
    </message>
    <message>
        <source>The same is there twice.</source>
        <translation>The same is there twice.</translation>
    </message>
    <message>
        <source>This cannot be the name of a file.</source>
        <translation>This cannot be the name of a file.</translation>
    </message>
    <message>
        <source>The fingerprint of the file is wrong.</source>
        <translation>The fingerprint of the file is wrong.</translation>
    </message>
    <message>
        <source>This contradicts another value: look at the days, categories and amounts.</source>
        <translation>This contradicts another value: look at the days, categories and amounts.</translation>
    </message>
    <message>
        <source>There is no such category.</source>
        <translation>There is no such category.</translation>
    </message>
    <message>
        <source>The category above does not exist.</source>
        <translation>The category above does not exist.</translation>
    </message>
    <message>
        <source>A category cannot stand below itself.</source>
        <translation>A category cannot stand below itself.</translation>
    </message>
    <message>
        <source>Other categories stand below this one: move or remove them first.</source>
        <translation>Other categories stand below this one: move or remove them first.</translation>
    </message>
    <message>
        <source>The name must be there in both languages.</source>
        <translation>The name must be there in both languages.</translation>
    </message>
    <message>
        <source>The code is made of lower-case letters and digits, joined by hyphens.</source>
        <translation>The code is made of lower-case letters and digits, joined by hyphens.</translation>
    </message>
</context>
<context>
    <name>acquis::AgreementsPage</name>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>What you wrote of an arrangement or agreement is not saved.</source>
        <translation>What you wrote of an arrangement or agreement is not saved.</translation>
    </message>
    <message>
        <source>What you wrote to join an agreement is not sent.</source>
        <translation>What you wrote to join an agreement is not sent.</translation>
    </message>
    <message>
        <source>What you wrote of a category is not saved.</source>
        <translation>What you wrote of a category is not saved.</translation>
    </message>
    <message>
        <source>This register has no arrangements or agreements yet. Here stand vendor of record arrangements with their vendors, agreements of all governments with who may join them, and price guides; what ends and what is due is on the calendar.</source>
        <translation>This register has no arrangements or agreements yet. Here stand vendor of record arrangements with their vendors, agreements of all governments with who may join them, and price guides; what ends and what is due is on the calendar.</translation>
    </message>
    <message>
        <source>No register is open. Arrangements and agreements belong to a register: open one from the File menu, or open the sample.</source>
        <translation>No register is open. Arrangements and agreements belong to a register: open one from the File menu, or open the sample.</translation>
    </message>
    <message>
        <source>Choose an arrangement, an agreement or a price guide to read all that is known of it.</source>
        <translation>Choose an arrangement, an agreement or a price guide to read all that is known of it.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Can I join?</source>
        <translation>Can I join?</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Undo the last change of an arrangement or agreement</source>
        <translation>Undo the last change of an arrangement or agreement</translation>
    </message>
    <message>
        <source>Find an arrangement or agreement</source>
        <translation>Find an arrangement or agreement</translation>
    </message>
    <message>
        <source>Add a vendor of record arrangement</source>
        <translation>Add a vendor of record arrangement</translation>
    </message>
    <message>
        <source>Add an agreement</source>
        <translation>Add an agreement</translation>
    </message>
    <message>
        <source>Add a price guide</source>
        <translation>Add a price guide</translation>
    </message>
    <message>
        <source>Change what is shown</source>
        <translation>Change what is shown</translation>
    </message>
    <message>
        <source>Remove what is shown</source>
        <translation>Remove what is shown</translation>
    </message>
    <message>
        <source>Record a use of the arrangement</source>
        <translation>Record a use of the arrangement</translation>
    </message>
    <message>
        <source>Join the chosen agreement</source>
        <translation>Join the chosen agreement</translation>
    </message>
    <message>
        <source>Arrangements and agreements that are held</source>
        <translation>Arrangements and agreements that are held</translation>
    </message>
    <message>
        <source>What can I join?</source>
        <translation>What can I join?</translation>
    </message>
    <message>
        <source>Calendar of what ends and is due</source>
        <translation>Calendar of what ends and is due</translation>
    </message>
    <message>
        <source>Categories of arrangements</source>
        <translation>Categories of arrangements</translation>
    </message>
    <message>
        <source>The chosen arrangement or agreement</source>
        <translation>The chosen arrangement or agreement</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Record a use…</source>
        <translation>Record a use…</translation>
    </message>
    <message>
        <source>Add a vendor of record arrangement…</source>
        <translation>Add a vendor of record arrangement…</translation>
    </message>
    <message>
        <source>Add an agreement…</source>
        <translation>Add an agreement…</translation>
    </message>
    <message>
        <source>Open the sample register</source>
        <translation>Open the sample register</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>Categories saved.</source>
        <translation>Categories saved.</translation>
    </message>
    <message>
        <source>The categories are as they were before.</source>
        <translation>The categories are as they were before.</translation>
    </message>
    <message>
        <source>The change stands in the audit trail.</source>
        <translation>The change stands in the audit trail.</translation>
    </message>
    <message>
        <source>Use recorded.</source>
        <translation>Use recorded.</translation>
    </message>
    <message>
        <source>“%1”. It stands in the audit trail and counts from now on.</source>
        <translation>“%1”. It stands in the audit trail and counts from now on.</translation>
    </message>
    <message>
        <source>“%1” is named, but the register does not hold it.</source>
        <translation>“%1” is named, but the register does not hold it.</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Save the document</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>No program opened the document.</source>
        <translation>No program opened the document.</translation>
    </message>
    <message>
        <source>A copy is at %1 while this program runs.</source>
        <translation>A copy is at %1 while this program runs.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Added.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Removed.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Changed.</translation>
    </message>
    <message>
        <source>“%1”. The change stands in the audit trail.</source>
        <translation>“%1”. The change stands in the audit trail.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>“%1” is as it was before.</source>
        <translation>“%1” is as it was before.</translation>
    </message>
    <message>
        <source>“%1” is gone again.</source>
        <translation>“%1” is gone again.</translation>
    </message>
    <message>
        <source>Joined.</source>
        <translation>Joined.</translation>
    </message>
    <message>
        <source>“%1” has joined. It stands in the audit trail.</source>
        <translation>“%1” has joined. It stands in the audit trail.</translation>
    </message>
    <message>
        <source>The agreement cannot be joined.</source>
        <translation>The agreement cannot be joined.</translation>
    </message>
    <message>
        <source>Somebody else saved this since you read it. Nothing was changed, and what you typed is still here.</source>
        <translation>Somebody else saved this since you read it. Nothing was changed, and what you typed is still here.</translation>
    </message>
    <message>
        <source>Show what was saved</source>
        <translation>Show what was saved</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Leave the form?</source>
        <translation>Leave the form?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Share packages</source>
        <translation>Share packages</translation>
    </message>
    <message>
        <source>Community of practice</source>
        <translation>Community of practice</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>History of what is shown</source>
        <translation>History of what is shown</translation>
    </message>
    <message>
        <source>History of the chosen arrangement or agreement</source>
        <translation>History of the chosen arrangement or agreement</translation>
    </message>
</context>
<context>
    <name>acquis::ApprovalPanel</name>
    <message>
        <source>A second person</source>
        <translation>A second person</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Not asked for</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Authority needed</source>
        <translation>Authority needed</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message numerus="yes">
        <source>%n to approve</source>
        <translation>
            <numerusform>%n to approve</numerusform>
            <numerusform>%n to approve</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be approved.</source>
        <translation>Nothing is to be approved.</translation>
    </message>
    <message>
        <source>Two persons: whoever asks does not decide.</source>
        <translation>Two persons: whoever asks does not decide.</translation>
    </message>
    <message>
        <source>Nobody of the office may approve this today: see the office’s people.</source>
        <translation>Nobody of the office may approve this today: see the office’s people.</translation>
    </message>
    <message>
        <source>May approve today: %1.</source>
        <translation>May approve today: %1.</translation>
    </message>
    <message>
        <source>Decided by delegation from %1.</source>
        <translation>Decided by delegation from %1.</translation>
    </message>
    <message>
        <source>Settled by hand.</source>
        <translation>Settled by hand.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>What was approved is frozen (%1). Notes stay open.</source>
        <translation>What was approved is frozen (%1). Notes stay open.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>What must be approved</source>
        <translation>What must be approved</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Whom it waits for; when settled by hand, who signed.</source>
        <translation>Whom it waits for; when settled by hand, who signed.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Required to refuse, to settle by hand and to withdraw.</source>
        <translation>Required to refuse, to settle by hand and to withdraw.</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Ask for approval</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>People and delegations…</source>
        <translation>People and delegations…</translation>
    </message>
    <message>
        <source>Approved by hand</source>
        <translation>Approved by hand</translation>
    </message>
    <message>
        <source>A paper that is signed says so; the reason says where it is kept.</source>
        <translation>A paper that is signed says so; the reason says where it is kept.</translation>
    </message>
    <message>
        <source>Refused by hand</source>
        <translation>Refused by hand</translation>
    </message>
    <message>
        <source>A reason is written for an approval, and nothing is decided with it.</source>
        <translation>A reason is written for an approval, and nothing is decided with it.</translation>
    </message>
    <message>
        <source>Approved, authority too low</source>
        <translation>Approved, authority too low</translation>
    </message>
    <message>
        <source>The rules ask for a higher authority now: withdraw it and ask again.</source>
        <translation>The rules ask for a higher authority now: withdraw it and ask again.</translation>
    </message>
</context>
<context>
    <name>acquis::ArrangementForm</name>
    <message>
        <source>Change the arrangement</source>
        <translation>Change the arrangement</translation>
    </message>
    <message>
        <source>New vendor of record arrangement</source>
        <translation>New vendor of record arrangement</translation>
    </message>
    <message>
        <source>Write how many vendors are invited; 0 means all of them.</source>
        <translation>Write how many vendors are invited; 0 means all of them.</translation>
    </message>
    <message>
        <source>From this value</source>
        <translation>From this value</translation>
    </message>
    <message>
        <source>Vendors invited (0: all)</source>
        <translation>Vendors invited (0: all)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>From (day)</source>
        <translation>From (day)</translation>
    </message>
    <message>
        <source>Until (day)</source>
        <translation>Until (day)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Name in French</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Months between refreshes of the list (0: none planned)</source>
        <translation>Months between refreshes of the list (0: none planned)</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Last refresh</translation>
    </message>
    <message>
        <source>It was opened again on</source>
        <translation>It was opened again on</translation>
    </message>
    <message>
        <source>Ceiling of one purchase in dollars (empty: none)</source>
        <translation>Ceiling of one purchase in dollars (empty: none)</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Second stage: from which value how many vendors are invited</source>
        <translation>Second stage: from which value how many vendors are invited</translation>
    </message>
    <message>
        <source>Vendors and their standing; days as 2026-03-31</source>
        <translation>Vendors and their standing; days as 2026-03-31</translation>
    </message>
</context>
<context>
    <name>acquis::AwardPanel</name>
    <message>
        <source>The file has ended; what was done stays as it was.</source>
        <translation>The file has ended; what was done stays as it was.</translation>
    </message>
    <message>
        <source>It was approved by %1; withdraw the approval to change it.</source>
        <translation>It was approved by %1; withdraw the approval to change it.</translation>
    </message>
    <message>
        <source>No bid: joined, bought directly or through another</source>
        <translation>No bid: joined, bought directly or through another</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <comment>rank, firm and price of a bid</comment>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, not ranked yet</source>
        <comment>firm and price of a bid</comment>
        <translation>%1, %2, not ranked yet</translation>
    </message>
    <message>
        <source>Say why another bid wins than the one that ranks first.</source>
        <translation>Say why another bid wins than the one that ranks first.</translation>
    </message>
    <message>
        <source>Say who agreed to it.</source>
        <translation>Say who agreed to it.</translation>
    </message>
    <message>
        <source>%1 share the first rank.</source>
        <translation>%1 share the first rank.</translation>
    </message>
    <message>
        <source>%1 ranks first.</source>
        <translation>%1 ranks first.</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>sent on %1</translation>
    </message>
    <message>
        <source>drafted</source>
        <translation>drafted</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>not written</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Debriefing</source>
        <translation>Debriefing</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) not sent yet</source>
        <translation>
            <numerusform>%n letter not sent yet</numerusform>
            <numerusform>%n letters not sent yet</numerusform>
        </translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>all sent</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Award notice</source>
        <translation>Award notice</translation>
    </message>
    <message>
        <source>Firms that did not win</source>
        <translation>Firms that did not win</translation>
    </message>
    <message>
        <source>The bid that wins</source>
        <translation>The bid that wins</translation>
    </message>
    <message>
        <source>Awarded to</source>
        <translation>Awarded to</translation>
    </message>
    <message>
        <source>Size of the firm on the day of the award</source>
        <translation>Size of the firm on the day of the award</translation>
    </message>
    <message>
        <source>Amount, whole term with options</source>
        <translation>Amount, whole term with options</translation>
    </message>
    <message>
        <source>Day of the award</source>
        <translation>Day of the award</translation>
    </message>
    <message>
        <source>Why not the bid that ranks first</source>
        <translation>Why not the bid that ranks first</translation>
    </message>
    <message>
        <source>Agreed to by</source>
        <translation>Agreed to by</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Published on</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>Where it was published</translation>
    </message>
    <message>
        <source>Letter sent on</source>
        <translation>Letter sent on</translation>
    </message>
    <message>
        <source>Debriefing asked for on</source>
        <translation>Debriefing asked for on</translation>
    </message>
    <message>
        <source>Debriefing held on</source>
        <translation>Debriefing held on</translation>
    </message>
    <message>
        <source>Reasons for this firm</source>
        <translation>Reasons for this firm</translation>
    </message>
    <message>
        <source>A draft from the scores; change what must be said otherwise.</source>
        <translation>A draft from the scores; change what must be said otherwise.</translation>
    </message>
    <message>
        <source>What was said in the debriefing</source>
        <translation>What was said in the debriefing</translation>
    </message>
    <message>
        <source>Award today</source>
        <translation>Award today</translation>
    </message>
    <message>
        <source>Write award notice</source>
        <translation>Write award notice</translation>
    </message>
    <message>
        <source>Draft letters</source>
        <translation>Draft letters</translation>
    </message>
    <message>
        <source>Write letter</source>
        <translation>Write letter</translation>
    </message>
    <message>
        <source>Without a whole price, and so not to be chosen: %1.</source>
        <translation>Without a whole price, and so not to be chosen: %1.</translation>
    </message>
    <message>
        <source>In the phase “%1” the public bears %2 of %3, the firm %4.</source>
        <translation>In the phase “%1” the public bears %2 of %3, the firm %4.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>duty</comment>
        <extracomment>a duty and the rule that asks for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Before the award: %1.</source>
        <translation>Before the award: %1.</translation>
    </message>
</context>
<context>
    <name>acquis::BidComparison</name>
    <message>
        <source>Quotes compared</source>
        <translation>Quotes compared</translation>
    </message>
</context>
<context>
    <name>acquis::BidComparisonModel</name>
    <message>
        <source>%1 (must-have)</source>
        <translation>%1 (must-have)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Size class</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>First year</translation>
    </message>
    <message>
        <source>Later years</source>
        <translation>Later years</translation>
    </message>
    <message>
        <source>Price before tax</source>
        <translation>Price before tax</translation>
    </message>
    <message>
        <source>Whole term, options</source>
        <translation>Whole term, options</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Ready by</translation>
    </message>
    <message>
        <source>Must-have items</source>
        <translation>Must-have items</translation>
    </message>
    <message>
        <source>Answer to request</source>
        <translation>Answer to request</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a bid</comment>
        <translation>State</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without a price</source>
        <translation>
            <numerusform>%n item without a price</numerusform>
            <numerusform>%n items without a price</numerusform>
        </translation>
    </message>
    <message>
        <source>No price</source>
        <translation>No price</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, lowest</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount and how much it is above the lowest</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n members</source>
        <translation>
            <numerusform>%1, %n member</numerusform>
            <numerusform>%1, %n members</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, late</translation>
    </message>
    <message>
        <source>%1, no longer</source>
        <translation>%1, no longer</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n years</source>
        <translation>
            <numerusform>%1 in %n year</numerusform>
            <numerusform>%1 in %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>%1, not the last</source>
        <translation>%1, not the last</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity and price</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>met</source>
        <translation>met</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unclear</translation>
    </message>
    <message>
        <source>declined on %1</source>
        <translation>declined on %1</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>heading of bids compared</comment>
        <translation>Quote</translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n received</numerusform>
            <numerusform>%n received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>%n declined</numerusform>
            <numerusform>%n declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>%n not answered</numerusform>
            <numerusform>%n not answered</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, firm and what stands there</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Sealed until the opening</source>
        <translation>Sealed until the opening</translation>
    </message>
    <message>
        <source>%1, not asked</source>
        <translation>%1, not asked</translation>
    </message>
</context>
<context>
    <name>acquis::BidForm</name>
    <message numerus="yes">
        <source>%1 of %n price(s) could be read.</source>
        <translation>
            <numerusform>%1 of %n price could be read.</numerusform>
            <numerusform>%1 of %n prices could be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>It came after closing on %1: it is kept as set aside and can never win.</source>
        <translation>It came after closing on %1: it is kept as set aside and can never win.</translation>
    </message>
    <message>
        <source>Received after closing</source>
        <translation>Received after closing</translation>
    </message>
    <message>
        <source>Name the firm.</source>
        <translation>Name the firm.</translation>
    </message>
    <message>
        <source>Say why it does not count.</source>
        <translation>Say why it does not count.</translation>
    </message>
    <message>
        <source>The shares must add up to 100%.</source>
        <translation>The shares must add up to 100%.</translation>
    </message>
    <message numerus="yes">
        <source>The request allows %n page(s).</source>
        <translation>
            <numerusform>The request allows %n page.</numerusform>
            <numerusform>The request allows %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be saved: something else in the file forbids it.</source>
        <translation>It cannot be saved: something else in the file forbids it.</translation>
    </message>
    <message>
        <source>Something that is written cannot be read; it is marked.</source>
        <translation>Something that is written cannot be read; it is marked.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Must-have</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Price of one</translation>
    </message>
    <message>
        <source>Meets it</source>
        <translation>Meets it</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cost of the year, first year first</source>
        <translation>Cost of the year, first year first</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Size class</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Add a quote</source>
        <translation>Add a quote</translation>
    </message>
    <message>
        <source>Change the quote of %1</source>
        <translation>Change the quote of %1</translation>
    </message>
    <message>
        <source>Another firm</source>
        <translation>Another firm</translation>
    </message>
    <message>
        <source>Firm that was asked</source>
        <translation>Firm that was asked</translation>
    </message>
    <message>
        <source>Name of the firm or consortium</source>
        <translation>Name of the firm or consortium</translation>
    </message>
    <message>
        <source>Size class of the firm</source>
        <translation>Size class of the firm</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Received at</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Prices and answers</source>
        <translation>Prices and answers</translation>
    </message>
    <message>
        <source>Paste a column of prices</source>
        <translation>Paste a column of prices</translation>
    </message>
    <message>
        <source>Costs by year</source>
        <translation>Costs by year</translation>
    </message>
    <message>
        <source>Price and upkeep, when it costs something in later years too. Without any, the prices of the items count.</source>
        <translation>Price and upkeep, when it costs something in later years too. Without any, the prices of the items count.</translation>
    </message>
    <message>
        <source>Value of options</source>
        <translation>Value of options</translation>
    </message>
    <message>
        <source>Priced now, bought or not later.</source>
        <translation>Priced now, bought or not later.</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Ready by</translation>
    </message>
    <message>
        <source>As the firm says it: “20 working days”.</source>
        <translation>As the firm says it: “20 working days”.</translation>
    </message>
    <message>
        <source>Answers version</source>
        <translation>Answers version</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Last phase that it reached</source>
        <translation>Last phase that it reached</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Not told</translation>
    </message>
    <message>
        <source>Members of a consortium</source>
        <translation>Members of a consortium</translation>
    </message>
    <message>
        <source>None for a firm alone. Shares add up to 100.</source>
        <translation>None for a firm alone. Shares add up to 100.</translation>
    </message>
    <message>
        <source>State of the quote</source>
        <translation>State of the quote</translation>
    </message>
    <message>
        <source>Why it was set aside or withdrawn</source>
        <translation>Why it was set aside or withdrawn</translation>
    </message>
    <message>
        <source>Add the quote</source>
        <translation>Add the quote</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Share of the value</source>
        <translation>Share of the value</translation>
    </message>
    <message>
        <source>Put on the list when its quote came</source>
        <translation>Put on the list when its quote came</translation>
    </message>
    <message>
        <source>Put the firm on the list, or say why its quote is taken.</source>
        <translation>Put the firm on the list, or say why its quote is taken.</translation>
    </message>
    <message>
        <source>The request went out later than that.</source>
        <translation>The request went out later than that.</translation>
    </message>
    <message>
        <source>Price of one, sealed</source>
        <translation>Price of one, sealed</translation>
    </message>
    <message>
        <source>Put the firm on the list of those asked</source>
        <translation>Put the firm on the list of those asked</translation>
    </message>
    <message>
        <source>It is not on the list: the same request goes to every firm.</source>
        <translation>It is not on the list: the same request goes to every firm.</translation>
    </message>
    <message>
        <source>Or why its quote is taken though it was not asked</source>
        <translation>Or why its quote is taken though it was not asked</translation>
    </message>
    <message>
        <source>Write the day, and the time as in %1.</source>
        <translation>Write the day, and the time as in %1.</translation>
    </message>
    <message>
        <source>The time of this computer, as in %1.</source>
        <translation>The time of this computer, as in %1.</translation>
    </message>
</context>
<context>
    <name>acquis::BiddingWords</name>
    <message>
        <source>Not chosen yet</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Written quotes</source>
        <translation>Written quotes</translation>
    </message>
    <message>
        <source>Invitation to selected firms</source>
        <translation>Invitation to selected firms</translation>
    </message>
    <message>
        <source>Open, posted electronically</source>
        <translation>Open, posted electronically</translation>
    </message>
    <message>
        <source>Second stage of a vendor of record arrangement</source>
        <translation>Second stage of a vendor of record arrangement</translation>
    </message>
    <message>
        <source>Challenge in phases</source>
        <translation>Challenge in phases</translation>
    </message>
    <message>
        <source>Staged, with paid proofs of concept</source>
        <translation>Staged, with paid proofs of concept</translation>
    </message>
    <message>
        <source>Solution briefs</source>
        <translation>Solution briefs</translation>
    </message>
    <message>
        <source>One firm, without competition</source>
        <translation>One firm, without competition</translation>
    </message>
    <message>
        <source>Agreement of another buyer</source>
        <translation>Agreement of another buyer</translation>
    </message>
    <message>
        <source>Through a contract that somebody else holds</source>
        <translation>Through a contract that somebody else holds</translation>
    </message>
    <message>
        <source>Price over the term</source>
        <comment>criterion</comment>
        <translation>Price over the term</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>criterion</comment>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Promise</source>
        <comment>criterion</comment>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <comment>criterion</comment>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Fit of the people</source>
        <comment>criterion</comment>
        <translation>Fit of the people</translation>
    </message>
    <message>
        <source>Social</source>
        <comment>criterion</comment>
        <translation>Social</translation>
    </message>
    <message>
        <source>Environmental</source>
        <comment>criterion</comment>
        <translation>Environmental</translation>
    </message>
    <message>
        <source>Innovation</source>
        <comment>criterion</comment>
        <translation>Innovation</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <comment>firm</comment>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>Answered with a bid</source>
        <comment>firm</comment>
        <translation>Answered with a bid</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>firm</comment>
        <translation>Declined</translation>
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
        <translation>Proof of concept</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <comment>phase</comment>
        <translation>Feasibility</translation>
    </message>
    <message>
        <source>Development</source>
        <comment>phase</comment>
        <translation>Development</translation>
    </message>
    <message>
        <source>Pilot</source>
        <comment>phase</comment>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Residency</source>
        <comment>phase</comment>
        <translation>Residency</translation>
    </message>
    <message>
        <source>Final</source>
        <comment>phase</comment>
        <translation>Final</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>meets the item</comment>
        <translation>Unclear</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>meets the item</comment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <comment>meets the item</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>bid</comment>
        <translation>Received</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>bid</comment>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>bid</comment>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Withdrawn by the firm</source>
        <translation>Withdrawn by the firm</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Late: received after closing</source>
        <translation>Late: received after closing</translation>
    </message>
    <message>
        <source>Does not meet a must-have item</source>
        <translation>Does not meet a must-have item</translation>
    </message>
    <message>
        <source>Its price is missing or leaves items out</source>
        <translation>Its price is missing or leaves items out</translation>
    </message>
    <message>
        <source>Below the least score of a criterion</source>
        <translation>Below the least score of a criterion</translation>
    </message>
    <message>
        <source>Did not go on to the last phase</source>
        <translation>Did not go on to the last phase</translation>
    </message>
    <message>
        <source>Consensus is missing</source>
        <translation>Consensus is missing</translation>
    </message>
    <message>
        <source>Write the problem or a version of the requirement in the need.</source>
        <translation>Write the problem or a version of the requirement in the need.</translation>
    </message>
    <message>
        <source>List the items that firms answer.</source>
        <translation>List the items that firms answer.</translation>
    </message>
    <message>
        <source>List the criteria with their weights.</source>
        <translation>List the criteria with their weights.</translation>
    </message>
    <message>
        <source>The weights must add up to 100.</source>
        <translation>The weights must add up to 100.</translation>
    </message>
    <message>
        <source>Every criterion needs a scale, and a least score within it.</source>
        <translation>Every criterion needs a scale, and a least score within it.</translation>
    </message>
    <message>
        <source>Set a closing that is not past.</source>
        <translation>Set a closing that is not past.</translation>
    </message>
    <message>
        <source>Name the firms that are asked.</source>
        <translation>Name the firms that are asked.</translation>
    </message>
    <message>
        <source>Say where it is posted.</source>
        <translation>Say where it is posted.</translation>
    </message>
    <message>
        <source>Say why firms get less time to answer than usual.</source>
        <translation>Say why firms get less time to answer than usual.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%1 of %2 met</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not met</source>
        <translation>
            <numerusform>%1, %n not met</numerusform>
            <numerusform>%1, %n not met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unclear</source>
        <translation>
            <numerusform>%1, %n unclear</numerusform>
            <numerusform>%1, %n unclear</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 points × weight %4 = %5</source>
        <comment>criterion, points, scale, weight, result</comment>
        <translation>%1: %2 of %3 points × weight %4 = %5</translation>
    </message>
    <message>
        <source>%1: lowest total %2 ÷ this total %3 × weight %4 = %5</source>
        <comment>criterion, amounts, weight, result</comment>
        <translation>%1: lowest total %2 ÷ this total %3 × weight %4 = %5</translation>
    </message>
    <message>
        <source>Choose the procurement method in the stage Options, or the form of the solicitation here.</source>
        <translation>Choose the procurement method in the stage Options, or the form of the solicitation here.</translation>
    </message>
    <message>
        <source>List more firms: the rule says how many are asked.</source>
        <translation>List more firms: the rule says how many are asked.</translation>
    </message>
    <message>
        <source>List more firms, or say why fewer are asked than the rules want.</source>
        <translation>List more firms, or say why fewer are asked than the rules want.</translation>
    </message>
    <message>
        <source>Prices are entered when the bids are opened, after the closing on %1.</source>
        <translation>Prices are entered when the bids are opened, after the closing on %1.</translation>
    </message>
    <message>
        <source>Prices are entered when the bids are opened: after the closing on %1, once these people have signed their declarations: %2.</source>
        <translation>Prices are entered when the bids are opened: after the closing on %1, once these people have signed their declarations: %2.</translation>
    </message>
    <message>
        <source>Prices are entered when the bids are opened, in the stage of the evaluation.</source>
        <translation>Prices are entered when the bids are opened, in the stage of the evaluation.</translation>
    </message>
    <message>
        <source>Prices are entered when the bids are opened, once these people have signed their declarations: %1.</source>
        <translation>Prices are entered when the bids are opened, once these people have signed their declarations: %1.</translation>
    </message>
</context>
<context>
    <name>acquis::BilingualField</name>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>%1, in English</source>
        <translation>%1, in English</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>%1, in French</source>
        <translation>%1, in French</translation>
    </message>
</context>
<context>
    <name>acquis::CategoriesView</name>
    <message>
        <source>“%1” is in use: an arrangement or a price guide stands in it.</source>
        <translation>“%1” is in use: an arrangement or a price guide stands in it.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Add below…</source>
        <translation>Add below…</translation>
    </message>
    <message>
        <source>Adds a category below the chosen one</source>
        <translation>Adds a category below the chosen one</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>acquis::CategoryForm</name>
    <message>
        <source>New category</source>
        <translation>New category</translation>
    </message>
    <message>
        <source>The category</source>
        <translation>The category</translation>
    </message>
    <message>
        <source>Another category has this code.</source>
        <translation>Another category has this code.</translation>
    </message>
    <message>
        <source>Code; it never changes</source>
        <translation>Code; it never changes</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Name in French</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>Stands below</translation>
    </message>
    <message>
        <source>nothing: at the top</source>
        <translation>nothing: at the top</translation>
    </message>
</context>
<context>
    <name>acquis::CheckView</name>
    <message>
        <source>Files to import</source>
        <translation>Files to import</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Everything here is in the register already; nothing would change.</source>
        <translation>Everything here is in the register already; nothing would change.</translation>
    </message>
    <message>
        <source>Every line is read.</source>
        <translation>Every line is read.</translation>
    </message>
    <message>
        <source>Held back and left out of the register: %1.</source>
        <translation>Held back and left out of the register: %1.</translation>
    </message>
</context>
<context>
    <name>acquis::ClassificationPage</name>
    <message>
        <source>Names and tags</source>
        <translation>Names and tags</translation>
    </message>
    <message>
        <source>The register is read again with the new row…</source>
        <translation>The register is read again with the new row…</translation>
    </message>
    <message>
        <source>This can take a moment when it holds many years. You can go on working.</source>
        <translation>This can take a moment when it holds many years. You can go on working.</translation>
    </message>
    <message>
        <source>Row removed.</source>
        <translation>Row removed.</translation>
    </message>
    <message>
        <source>Row added.</source>
        <translation>Row added.</translation>
    </message>
    <message>
        <source>Row changed.</source>
        <translation>Row changed.</translation>
    </message>
    <message>
        <source>“%1” is no longer read as %2.</source>
        <translation>“%1” is no longer read as %2.</translation>
    </message>
    <message>
        <source>“%1” is read as %2 from now on.</source>
        <translation>“%1” is read as %2 from now on.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>The row for “%1” is gone again.</source>
        <translation>The row for “%1” is gone again.</translation>
    </message>
    <message>
        <source>The row for “%1” is as it was before.</source>
        <translation>The row for “%1” is as it was before.</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Save the table as CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>C&amp;rosswalk</source>
        <translation>C&amp;rosswalk</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>T&amp;ags</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copy the table</translation>
    </message>
    <message>
        <source>Save the table as &amp;CSV…</source>
        <translation>Save the table as &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Undo the last change of the crosswalk</source>
        <translation>&amp;Undo the last change of the crosswalk</translation>
    </message>
    <message>
        <source>&amp;Find in the crosswalk</source>
        <translation>&amp;Find in the crosswalk</translation>
    </message>
    <message>
        <source>No register is open. Names and tags belong to a register: open one from the File menu, or import files of accounts to begin.</source>
        <translation>No register is open. Names and tags belong to a register: open one from the File menu, or import files of accounts to begin.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
</context>
<context>
    <name>acquis::ClosePanel</name>
    <message>
        <source>Letter to a firm that did not win: not sent</source>
        <translation>Letter to a firm that did not win: not sent</translation>
    </message>
    <message>
        <source>Award notice: not published</source>
        <translation>Award notice: not published</translation>
    </message>
    <message>
        <source>Milestone: not reached</source>
        <translation>Milestone: not reached</translation>
    </message>
    <message>
        <source>Trial: not decided</source>
        <translation>Trial: not decided</translation>
    </message>
    <message>
        <source>Invoice: not paid</source>
        <translation>Invoice: not paid</translation>
    </message>
    <message>
        <source>Data: deletion not confirmed</source>
        <translation>Data: deletion not confirmed</translation>
    </message>
    <message>
        <source>Committed and not invoiced</source>
        <translation>Committed and not invoiced</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>No file is open.</translation>
    </message>
    <message>
        <source>Name the rule that the lesson stays within.</source>
        <translation>Name the rule that the lesson stays within.</translation>
    </message>
    <message>
        <source>no rule in force gives years</source>
        <translation>no rule in force gives years</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>nothing: the file can be closed</source>
        <translation>nothing: the file can be closed</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>How it went</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>What was learned</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>How long it is kept</translation>
    </message>
    <message>
        <source>Are those who needed it satisfied?</source>
        <translation>Are those who needed it satisfied?</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>1, not at all</source>
        <translation>1, not at all</translation>
    </message>
    <message>
        <source>2, little</source>
        <translation>2, little</translation>
    </message>
    <message>
        <source>3, partly</source>
        <translation>3, partly</translation>
    </message>
    <message>
        <source>4, mostly</source>
        <translation>4, mostly</translation>
    </message>
    <message>
        <source>5, fully</source>
        <translation>5, fully</translation>
    </message>
    <message>
        <source>What hindered</source>
        <translation>What hindered</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>What helped</translation>
    </message>
    <message>
        <source>How the relation with the vendor was, before and after</source>
        <translation>How the relation with the vendor was, before and after</translation>
    </message>
    <message>
        <source>A lesson for others</source>
        <translation>A lesson for others</translation>
    </message>
    <message>
        <source>The rule that it stays within</source>
        <translation>The rule that it stays within</translation>
    </message>
    <message>
        <source>How we did it</source>
        <translation>How we did it</translation>
    </message>
    <message>
        <source>This rule blocked me because</source>
        <translation>This rule blocked me because</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>Days lost</source>
        <translation>Days lost</translation>
    </message>
    <message>
        <source>Keep the file until</source>
        <translation>Keep the file until</translation>
    </message>
    <message>
        <source>Take the day of the rule</source>
        <translation>Take the day of the rule</translation>
    </message>
    <message>
        <source>until %1, by the rule: %2</source>
        <translation>until %1, by the rule: %2</translation>
    </message>
</context>
<context>
    <name>acquis::CommunityBallot</name>
    <message>
        <source>Jurisdiction</source>
        <translation>Jurisdiction</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Endorsed on</source>
        <translation>Endorsed on</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silent</translation>
    </message>
    <message>
        <source>Vote of %1</source>
        <translation>Vote of %1</translation>
    </message>
    <message>
        <source>Who endorsed for %1</source>
        <translation>Who endorsed for %1</translation>
    </message>
    <message>
        <source>Day of the endorsement of %1</source>
        <translation>Day of the endorsement of %1</translation>
    </message>
    <message>
        <source>Endorsed by</source>
        <translation>Endorsed by</translation>
    </message>
</context>
<context>
    <name>acquis::CommunityChairTab</name>
    <message>
        <source>asked for</source>
        <translation>asked for</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>Choose a member</translation>
    </message>
    <message>
        <source>Nobody yet: asked for</source>
        <translation>Nobody yet: asked for</translation>
    </message>
    <message>
        <source>No term has begun: a chair and a vice-chair are asked for.</source>
        <translation>No term has begun: a chair and a vice-chair are asked for.</translation>
    </message>
    <message>
        <source>The last term is over and there was no vice-chair to follow: a chair is asked for.</source>
        <translation>The last term is over and there was no vice-chair to follow: a chair is asked for.</translation>
    </message>
    <message>
        <source>%1 is chair until %2 by succession. A vice-chair is asked for: write down the new term.</source>
        <translation>%1 is chair until %2 by succession. A vice-chair is asked for: write down the new term.</translation>
    </message>
    <message>
        <source>%1 is chair until %2. A vice-chair is asked for.</source>
        <translation>%1 is chair until %2. A vice-chair is asked for.</translation>
    </message>
    <message>
        <source>%1 is chair until %2, then %3, now vice-chair, follows.</source>
        <translation>%1 is chair until %2, then %3, now vice-chair, follows.</translation>
    </message>
    <message>
        <source>Terms of office</source>
        <translation>Terms of office</translation>
    </message>
    <message>
        <source>Term of one year</source>
        <translation>Term of one year</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Vice-chair</source>
        <translation>Vice-chair</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>New term</translation>
    </message>
    <message>
        <source>No term is written down yet. The chair presides one year; the vice-chair follows.</source>
        <translation>No term is written down yet. The chair presides one year; the vice-chair follows.</translation>
    </message>
    <message>
        <source>First day of the term</source>
        <translation>First day of the term</translation>
    </message>
    <message>
        <source>Term of office</source>
        <translation>Term of office</translation>
    </message>
</context>
<context>
    <name>acquis::CommunityMeetingsTab</name>
    <message>
        <source>not held yet</source>
        <translation>not held yet</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>quorum</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>no quorum</translation>
    </message>
    <message>
        <source>a delegate</source>
        <translation>a delegate</translation>
    </message>
    <message>
        <source>no member on this day: does not count</source>
        <translation>no member on this day: does not count</translation>
    </message>
    <message>
        <source>delegate of %1</source>
        <translation>delegate of %1</translation>
    </message>
    <message>
        <source>member</source>
        <translation>member</translation>
    </message>
    <message>
        <source>Summary: %1</source>
        <translation>Summary: %1</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Kind of meeting</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>No meeting is written down yet. The community meets every quarter, and on need.</source>
        <translation>No meeting is written down yet. The community meets every quarter, and on need.</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Day of the meeting</translation>
    </message>
    <message>
        <source>Extra meeting, beside the quarterly ones</source>
        <translation>Extra meeting, beside the quarterly ones</translation>
    </message>
    <message>
        <source>Agenda in English</source>
        <translation>Agenda in English</translation>
    </message>
    <message>
        <source>Agenda in French</source>
        <translation>Agenda in French</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Who is there</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Jurisdiction</translation>
    </message>
    <message>
        <source>Sits as</source>
        <translation>Sits as</translation>
    </message>
    <message>
        <source>Summary in English</source>
        <translation>Summary in English</translation>
    </message>
    <message>
        <source>Summary in French</source>
        <translation>Summary in French</translation>
    </message>
    <message>
        <source>Issue the summary today</source>
        <translation>Issue the summary today</translation>
    </message>
    <message>
        <source>The summary is issued</source>
        <translation>The summary is issued</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>Day of issue</translation>
    </message>
</context>
<context>
    <name>acquis::CommunityMembersTab</name>
    <message numerus="yes">
        <source>%n jurisdictions today</source>
        <translation>
            <numerusform>%n jurisdiction today</numerusform>
            <numerusform>%n jurisdictions today</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Jurisdiction</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>New member</translation>
    </message>
    <message>
        <source>The community has no members yet. Each jurisdiction may send several; it has one vote.</source>
        <translation>The community has no members yet. Each jurisdiction may send several; it has one vote.</translation>
    </message>
    <message>
        <source>Title (optional)</source>
        <translation>Title (optional)</translation>
    </message>
    <message>
        <source>Delegate, who may sit instead (optional)</source>
        <translation>Delegate, who may sit instead (optional)</translation>
    </message>
    <message>
        <source>Member from</source>
        <translation>Member from</translation>
    </message>
    <message>
        <source>The term has an end</source>
        <translation>The term has an end</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>End the term today</source>
        <translation>End the term today</translation>
    </message>
    <message>
        <source>term ended on %1</source>
        <translation>term ended on %1</translation>
    </message>
    <message>
        <source>Term of office</source>
        <translation>Term of office</translation>
    </message>
</context>
<context>
    <name>acquis::CommunityRecommendationsTab</name>
    <message>
        <source>It was not sent to the council.</source>
        <translation>It was not sent to the council.</translation>
    </message>
    <message>
        <source>%1, sent on %2</source>
        <translation>%1, sent on %2</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, kind of meeting</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In preparation</translation>
    </message>
    <message>
        <source>Choose the meeting that votes; the jurisdictions with a member on that day stand here then.</source>
        <translation>Choose the meeting that votes; the jurisdictions with a member on that day stand here then.</translation>
    </message>
    <message>
        <source>Sent to the council on %1.</source>
        <translation>Sent to the council on %1.</translation>
    </message>
    <message>
        <source>Nothing keeps it from the council. Save it, then send it.</source>
        <translation>Nothing keeps it from the council. Save it, then send it.</translation>
    </message>
    <message>
        <source>Nothing keeps it from the council.</source>
        <translation>Nothing keeps it from the council.</translation>
    </message>
    <message>
        <source>What keeps it from the council: %1</source>
        <translation>What keeps it from the council: %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>The recommendation is on the clipboard in both languages.</source>
        <translation>The recommendation is on the clipboard in both languages.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>Recommendation to the council</source>
        <translation>Recommendation to the council</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>New recommendation</translation>
    </message>
    <message>
        <source>Nothing is recommended yet. The community recommends; its council decides, after the chief information officer of each jurisdiction has endorsed.</source>
        <translation>Nothing is recommended yet. The community recommends; its council decides, after the chief information officer of each jurisdiction has endorsed.</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>Title in French</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Text in English</translation>
    </message>
    <message>
        <source>Text in French</source>
        <translation>Text in French</translation>
    </message>
    <message>
        <source>Rule of the vote</source>
        <translation>Rule of the vote</translation>
    </message>
    <message>
        <source>Meeting that votes</source>
        <translation>Meeting that votes</translation>
    </message>
    <message>
        <source>Send to the council</source>
        <translation>Send to the council</translation>
    </message>
    <message>
        <source>Copy in both languages</source>
        <translation>Copy in both languages</translation>
    </message>
    <message>
        <source>Votes of %1: each jurisdiction has one, and its chief information officer endorses.</source>
        <translation>Votes of %1: each jurisdiction has one, and its chief information officer endorses.</translation>
    </message>
</context>
<context>
    <name>acquis::CommunityTab</name>
    <message>
        <source>Leave without saving</source>
        <translation>Leave without saving</translation>
    </message>
    <message>
        <source>What was written here is not saved.</source>
        <translation>What was written here is not saved.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>It can be undone with Ctrl+Z.</source>
        <translation>It can be undone with Ctrl+Z.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Removed.</translation>
    </message>
    <message>
        <source>The register keeps its versions. It can be undone with Ctrl+Z.</source>
        <translation>The register keeps its versions. It can be undone with Ctrl+Z.</translation>
    </message>
    <message>
        <source>Sent to the council.</source>
        <translation>Sent to the council.</translation>
    </message>
    <message>
        <source>It is written down with the day of today. Copy it in both languages to send it.</source>
        <translation>It is written down with the day of today. Copy it in both languages to send it.</translation>
    </message>
    <message>
        <source>What you wrote still stands here and is not saved. Look at what was saved meanwhile.</source>
        <translation>What you wrote still stands here and is not saved. Look at what was saved meanwhile.</translation>
    </message>
    <message>
        <source>Show what was saved</source>
        <translation>Show what was saved</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>acquis::CommunityView</name>
    <message>
        <source>Undone.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>The record is as it was before.</source>
        <translation>The record is as it was before.</translation>
    </message>
    <message numerus="yes">
        <source>%n quarters have no regular meeting, the last of them %1.</source>
        <translation>
            <numerusform>%n quarter has no regular meeting, the last of them %1.</numerusform>
            <numerusform>%n quarters have no regular meeting, the last of them %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No regular meeting was held or set for %1.</source>
        <translation>No regular meeting was held or set for %1.</translation>
    </message>
    <message>
        <source>What you wrote of the community is not saved.</source>
        <translation>What you wrote of the community is not saved.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>Community of practice</source>
        <translation>Community of practice</translation>
    </message>
    <message>
        <source>Undo the last change of the community</source>
        <translation>Undo the last change of the community</translation>
    </message>
    <message>
        <source>Save what is written of the community</source>
        <translation>Save what is written of the community</translation>
    </message>
    <message>
        <source>New record of the community</source>
        <translation>New record of the community</translation>
    </message>
</context>
<context>
    <name>acquis::CommunityWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>from %1 on</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>first month, last month, year</comment>
        <translation>%1 to %2 %3</translation>
    </message>
    <message>
        <source>Extra meeting</source>
        <translation>Extra meeting</translation>
    </message>
    <message>
        <source>Quarterly meeting</source>
        <translation>Quarterly meeting</translation>
    </message>
    <message>
        <source>No jurisdiction has a member on this day.</source>
        <translation>No jurisdiction has a member on this day.</translation>
    </message>
    <message>
        <source>Quorum: %1 of %2 jurisdictions, %3 needed.</source>
        <translation>Quorum: %1 of %2 jurisdictions, %3 needed.</translation>
    </message>
    <message>
        <source>No quorum: %1 of %2 jurisdictions, %3 needed.</source>
        <translation>No quorum: %1 of %2 jurisdictions, %3 needed.</translation>
    </message>
    <message>
        <source>The meeting is not held yet; its summary will be due by %1.</source>
        <translation>The meeting is not held yet; its summary will be due by %1.</translation>
    </message>
    <message>
        <source>Due by %1.</source>
        <translation>Due by %1.</translation>
    </message>
    <message numerus="yes">
        <source>Late: it was due by %1, %n days ago.</source>
        <translation>
            <numerusform>Late: it was due by %1, %n day ago.</numerusform>
            <numerusform>Late: it was due by %1, %n days ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued on %1, in time.</source>
        <translation>Issued on %1, in time.</translation>
    </message>
    <message numerus="yes">
        <source>Issued on %1, %n days late.</source>
        <translation>
            <numerusform>Issued on %1, %n day late.</numerusform>
            <numerusform>Issued on %1, %n days late.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Not due yet</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Issued late</source>
        <translation>Issued late</translation>
    </message>
    <message>
        <source>By majority</source>
        <translation>By majority</translation>
    </message>
    <message>
        <source>By consensus</source>
        <translation>By consensus</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>In favour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Abstains</source>
        <translation>Abstains</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>Voted on</translation>
    </message>
    <message>
        <source>Before the council</source>
        <translation>Before the council</translation>
    </message>
    <message>
        <source>Accepted by the council</source>
        <translation>Accepted by the council</translation>
    </message>
    <message>
        <source>Rejected by the council</source>
        <translation>Rejected by the council</translation>
    </message>
    <message>
        <source>%1 for, %2 against, %3 abstained, %4 silent, of %5 jurisdictions: passes by majority.</source>
        <translation>%1 for, %2 against, %3 abstained, %4 silent, of %5 jurisdictions: passes by majority.</translation>
    </message>
    <message>
        <source>%1 for, %2 against, %3 abstained, %4 silent, of %5 jurisdictions: passes by consensus.</source>
        <translation>%1 for, %2 against, %3 abstained, %4 silent, of %5 jurisdictions: passes by consensus.</translation>
    </message>
    <message>
        <source>%1 for, %2 against, %3 abstained, %4 silent, of %5 jurisdictions: no majority.</source>
        <translation>%1 for, %2 against, %3 abstained, %4 silent, of %5 jurisdictions: no majority.</translation>
    </message>
    <message>
        <source>%1 for, %2 against, %3 abstained, %4 silent, of %5 jurisdictions: no consensus.</source>
        <translation>%1 for, %2 against, %3 abstained, %4 silent, of %5 jurisdictions: no consensus.</translation>
    </message>
    <message>
        <source>The French title or text is missing.</source>
        <translation>The French title or text is missing.</translation>
    </message>
    <message>
        <source>The English title or text is missing.</source>
        <translation>The English title or text is missing.</translation>
    </message>
    <message>
        <source>No meeting has voted on it yet.</source>
        <translation>No meeting has voted on it yet.</translation>
    </message>
    <message>
        <source>The meeting that voted had no quorum.</source>
        <translation>The meeting that voted had no quorum.</translation>
    </message>
    <message>
        <source>The vote did not carry it.</source>
        <translation>The vote did not carry it.</translation>
    </message>
    <message>
        <source>Every chief information officer must endorse it after the vote.</source>
        <translation>Every chief information officer must endorse it after the vote.</translation>
    </message>
    <message>
        <source>Endorsements are missing: %1.</source>
        <translation>Endorsements are missing: %1.</translation>
    </message>
    <message>
        <source>It was sent to the council already.</source>
        <translation>It was sent to the council already.</translation>
    </message>
    <message>
        <source>It was withdrawn.</source>
        <translation>It was withdrawn.</translation>
    </message>
    <message>
        <source>Vote of %1. %2</source>
        <translation>Vote of %1. %2</translation>
    </message>
    <message>
        <source>Something must be written here.</source>
        <translation>Something must be written here.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>The text is too long.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be seen. Write it anew.</source>
        <translation>The text holds a character that cannot be seen. Write it anew.</translation>
    </message>
    <message>
        <source>Choose one, or write a code in small letters, digits and hyphens, for example “qc” or “on-toronto”.</source>
        <translation>Choose one, or write a code in small letters, digits and hyphens, for example “qc” or “on-toronto”.</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>This is not a day.</translation>
    </message>
    <message>
        <source>There are too many entries.</source>
        <translation>There are too many entries.</translation>
    </message>
    <message>
        <source>Something is named twice.</source>
        <translation>Something is named twice.</translation>
    </message>
    <message>
        <source>This contradicts something else that is written here.</source>
        <translation>This contradicts something else that is written here.</translation>
    </message>
    <message>
        <source>The register cannot keep this.</source>
        <translation>The register cannot keep this.</translation>
    </message>
    <message>
        <source>Withdrawn by the community</source>
        <translation>Withdrawn by the community</translation>
    </message>
</context>
<context>
    <name>acquis::ComparisonView</name>
    <message>
        <source>everything</source>
        <comment>no filter</comment>
        <translation>everything</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>Both sides are the same now. Change the filters above: A stays as it is.</source>
        <translation>Both sides are the same now. Change the filters above: A stays as it is.</translation>
    </message>
    <message>
        <source>Two selections compared</source>
        <translation>Two selections compared</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Swap A and B</translation>
    </message>
    <message>
        <source>Keep B as A</source>
        <translation>Keep B as A</translation>
    </message>
    <message>
        <source>Forget A</source>
        <translation>Forget A</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>A and B compared, as a table</source>
        <translation>A and B compared, as a table</translation>
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
        <translation>Consensus of all evaluators</translation>
    </message>
</context>
<context>
    <name>acquis::ContractAmendments</name>
    <message>
        <source>reaches %1</source>
        <translation>reaches %1</translation>
    </message>
    <message>
        <source>asks for approval</source>
        <translation>asks for approval</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Option used</source>
        <translation>Option used</translation>
    </message>
    <message>
        <source>draft, no day</source>
        <translation>draft, no day</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Running total</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>value %1, scope %2</source>
        <comment>sums of amendments of the value and of the scope</comment>
        <translation>value %1, scope %2</translation>
    </message>
    <message>
        <source>No option</source>
        <translation>No option</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Amendments</translation>
    </message>
    <message>
        <source>Add amendment</source>
        <translation>Add amendment</translation>
    </message>
    <message>
        <source>Remove amendment</source>
        <translation>Remove amendment</translation>
    </message>
    <message>
        <source>Day of the amendment</source>
        <translation>Day of the amendment</translation>
    </message>
    <message>
        <source>Without a day it is a draft and does not count.</source>
        <translation>Without a day it is a draft and does not count.</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>What it changes</translation>
    </message>
    <message>
        <source>Change of the value</source>
        <translation>Change of the value</translation>
    </message>
    <message>
        <source>With a minus sign when the value becomes less.</source>
        <translation>With a minus sign when the value becomes less.</translation>
    </message>
    <message>
        <source>Why it is amended</source>
        <translation>Why it is amended</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>New end</translation>
    </message>
    <message>
        <source>Empty: the end stays.</source>
        <translation>Empty: the end stays.</translation>
    </message>
    <message>
        <source>Option that it uses</source>
        <translation>Option that it uses</translation>
    </message>
    <message>
        <source>Number of the amendment</source>
        <translation>Number of the amendment</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation>What is agreed</translation>
    </message>
</context>
<context>
    <name>acquis::ContractChainNote</name>
    <message>
        <source>The contracts that it scales up are being read…</source>
        <translation>The contracts that it scales up are being read…</translation>
    </message>
    <message>
        <source>Scaled up in %1 contracts: %2 in all.</source>
        <translation>Scaled up in %1 contracts: %2 in all.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 days.</source>
        <translation>From %1 to %2: %3 days.</translation>
    </message>
    <message>
        <source>Other bodies took %1 through it, which makes %2.</source>
        <translation>Other bodies took %1 through it, which makes %2.</translation>
    </message>
    <message>
        <source>The contracts that it scales up could not be read: %1</source>
        <translation>The contracts that it scales up could not be read: %1</translation>
    </message>
    <message>
        <source>File %1 cannot be found: the chain is counted without it.</source>
        <translation>File %1 cannot be found: the chain is counted without it.</translation>
    </message>
</context>
<context>
    <name>acquis::ContractPanel</name>
    <message>
        <source>The file has ended; what was done stays as it was.</source>
        <translation>The file has ended; what was done stays as it was.</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>no number yet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>As signed</source>
        <translation>As signed</translation>
    </message>
    <message>
        <source>Total now</source>
        <translation>Total now</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>None yet: add the one that the award leads to.</source>
        <translation>None yet: add the one that the award leads to.</translation>
    </message>
    <message>
        <source>Size %1: %2 of the contract goes to subcontractors.</source>
        <comment>size class and share</comment>
        <translation>Size %1: %2 of the contract goes to subcontractors.</translation>
    </message>
    <message>
        <source>The money reaches %1 through %2: it counts as indirect, never as direct.</source>
        <translation>The money reaches %1 through %2: it counts as indirect, never as direct.</translation>
    </message>
    <message>
        <source>%1 left on %2: confirm it by an amendment of the members.</source>
        <translation>%1 left on %2: confirm it by an amendment of the members.</translation>
    </message>
    <message>
        <source>room left: %1</source>
        <translation>room left: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Add contract</translation>
    </message>
    <message>
        <source>Remove contract</source>
        <translation>Remove contract</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Kind of contract</source>
        <translation>Kind of contract</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Contract number</translation>
    </message>
    <message>
        <source>Vendor who is paid</source>
        <translation>Vendor who is paid</translation>
    </message>
    <message>
        <source>Size of the vendor at the award</source>
        <translation>Size of the vendor at the award</translation>
    </message>
    <message>
        <source>Firm that really makes it</source>
        <translation>Firm that really makes it</translation>
    </message>
    <message>
        <source>Size of the firm that makes it</source>
        <translation>Size of the firm that makes it</translation>
    </message>
    <message>
        <source>Value as signed, without options</source>
        <translation>Value as signed, without options</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Ends, as signed</source>
        <translation>Ends, as signed</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>Warranty until</translation>
    </message>
    <message>
        <source>Scales up the contract of file</source>
        <translation>Scales up the contract of file</translation>
    </message>
    <message>
        <source>Number of the file of the first contract, if there is one.</source>
        <translation>Number of the file of the first contract, if there is one.</translation>
    </message>
    <message>
        <source>Options priced at the award</source>
        <translation>Options priced at the award</translation>
    </message>
    <message>
        <source>Option in English</source>
        <translation>Option in English</translation>
    </message>
    <message>
        <source>Option in French</source>
        <translation>Option in French</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Decide by</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Used on</translation>
    </message>
    <message>
        <source>Firms behind the contract</source>
        <translation>Firms behind the contract</translation>
    </message>
    <message>
        <source>Others who may join</source>
        <translation>Others who may join</translation>
    </message>
    <message>
        <source>Members of the consortium</source>
        <translation>Members of the consortium</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Subcontracts</source>
        <translation>Subcontracts</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Other bodies may join this contract</source>
        <translation>Other bodies may join this contract</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Ceiling of all who join</source>
        <translation>Ceiling of all who join</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>Who may join</translation>
    </message>
    <message>
        <source>Who joined</source>
        <translation>Who joined</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>No phase</translation>
    </message>
    <message>
        <source>Phase that it pays</source>
        <translation>Phase that it pays</translation>
    </message>
    <message>
        <source>Share of the value</source>
        <translation>Share of the value</translation>
    </message>
    <message>
        <source>Paid to micro, small and medium firms so far: %1 directly, %2 through others, of %3 in all.</source>
        <translation>Paid to micro, small and medium firms so far: %1 directly, %2 through others, of %3 in all.</translation>
    </message>
</context>
<context>
    <name>acquis::ContractWords</name>
    <message>
        <source>Main contract</source>
        <translation>Main contract</translation>
    </message>
    <message>
        <source>Proof of concept</source>
        <translation>Proof of concept</translation>
    </message>
    <message>
        <source>Call-up</source>
        <translation>Call-up</translation>
    </message>
    <message>
        <source>Joined contract</source>
        <translation>Joined contract</translation>
    </message>
    <message>
        <source>Passed on to its maker</source>
        <translation>Passed on to its maker</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>Termination</translation>
    </message>
    <message>
        <source>Members of the consortium</source>
        <translation>Members of the consortium</translation>
    </message>
    <message>
        <source>More of the same</source>
        <translation>More of the same</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>New need</translation>
    </message>
    <message>
        <source>Change of price</source>
        <translation>Change of price</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Delay</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Unforeseen</source>
        <translation>Unforeseen</translation>
    </message>
    <message>
        <source>Option used</source>
        <translation>Option used</translation>
    </message>
    <message>
        <source>The contract ends</source>
        <translation>The contract ends</translation>
    </message>
    <message>
        <source>Decide on the option</source>
        <translation>Decide on the option</translation>
    </message>
    <message>
        <source>The warranty ends</source>
        <translation>The warranty ends</translation>
    </message>
    <message>
        <source>Decide on the trial</source>
        <translation>Decide on the trial</translation>
    </message>
    <message>
        <source>A pilot lasts eighteen months at most</source>
        <translation>A pilot lasts eighteen months at most</translation>
    </message>
    <message>
        <source>Others may join until then</source>
        <translation>Others may join until then</translation>
    </message>
    <message>
        <source>Milestone due</source>
        <translation>Milestone due</translation>
    </message>
    <message>
        <source>A member left: confirm the consortium</source>
        <translation>A member left: confirm the consortium</translation>
    </message>
    <message>
        <source>Delete the data and confirm it</source>
        <translation>Delete the data and confirm it</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Paper work</source>
        <translation>Paper work</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>The market</source>
        <translation>The market</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systems</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>no day of receipt</source>
        <translation>no day of receipt</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>in dispute, the clock stands still</source>
        <translation>in dispute, the clock stands still</translation>
    </message>
    <message numerus="yes">
        <source>paid late by %n day(s)</source>
        <translation>
            <numerusform>paid late by %n day</numerusform>
            <numerusform>paid late by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>late by %n day</numerusform>
            <numerusform>late by %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>paid on time</source>
        <translation>paid on time</translation>
    </message>
    <message>
        <source>not offered yet</source>
        <translation>not offered yet</translation>
    </message>
    <message>
        <source>no days to ask are set</source>
        <translation>no days to ask are set</translation>
    </message>
    <message>
        <source>may be asked for today, the last day</source>
        <translation>may be asked for today, the last day</translation>
    </message>
    <message numerus="yes">
        <source>may be asked for until %1, %n day(s) left</source>
        <translation>
            <numerusform>may be asked for until %1, %n day left</numerusform>
            <numerusform>may be asked for until %1, %n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>asked for, not held yet</source>
        <translation>asked for, not held yet</translation>
    </message>
    <message>
        <source>held</source>
        <translation>held</translation>
    </message>
    <message>
        <source>not asked for by %1</source>
        <translation>not asked for by %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Who approves at the new total: %1.</source>
        <translation>Who approves at the new total: %1.</translation>
    </message>
    <message>
        <source>All amendments together are above %1 of the value as signed: approval is asked for.</source>
        <translation>All amendments together are above %1 of the value as signed: approval is asked for.</translation>
    </message>
    <message>
        <source>The rules cannot be asked for this change: they do not cover its day or its amount.</source>
        <translation>The rules cannot be asked for this change: they do not cover its day or its amount.</translation>
    </message>
    <message>
        <source>The new total, %1, reaches the limit of %2 by the rule: %3.</source>
        <translation>The new total, %1, reaches the limit of %2 by the rule: %3.</translation>
    </message>
    <message>
        <source>(Rule: %1.)</source>
        <translation>(Rule: %1.)</translation>
    </message>
</context>
<context>
    <name>acquis::CountsStrip</name>
    <message numerus="yes">
        <source>%1 same as before</source>
        <translation>
            <numerusform>%1 same as before</numerusform>
            <numerusform>%1 same as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 new</numerusform>
            <numerusform>%1 new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <translation>
            <numerusform>%1 changed</numerusform>
            <numerusform>%1 changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 held back</source>
        <translation>
            <numerusform>%1 held back</numerusform>
            <numerusform>%1 held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 no longer there</source>
        <translation>
            <numerusform>%1 no longer there</numerusform>
            <numerusform>%1 no longer there</numerusform>
        </translation>
    </message>
    <message>
        <source>See old and new</source>
        <translation>See old and new</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Lines of the file</translation>
    </message>
</context>
<context>
    <name>acquis::CoverageView</name>
    <message>
        <source>What is counted in which year</source>
        <translation>What is counted in which year</translation>
    </message>
    <message>
        <source>Counted: %1. Same-named lines left out of some years: %2. Amortisation left out: %3.</source>
        <translation>Counted: %1. Same-named lines left out of some years: %2. Amortisation left out: %3.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministry</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>left out, amortisation: %1</source>
        <translation>left out, amortisation: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>left out: %1</translation>
    </message>
</context>
<context>
    <name>acquis::CrosswalkEditor</name>
    <message>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message>
        <source>for programs only</source>
        <translation>for programs only</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>This must be filled in.</translation>
    </message>
    <message>
        <source>Write the fiscal year as 2016-17, or leave it blank.</source>
        <translation>Write the fiscal year as 2016-17, or leave it blank.</translation>
    </message>
    <message>
        <source>This year is before the first one.</source>
        <translation>This year is before the first one.</translation>
    </message>
    <message>
        <source>No ministry has this name. Choose one from the list, or leave it blank.</source>
        <translation>No ministry has this name. Choose one from the list, or leave it blank.</translation>
    </message>
    <message>
        <source>No ministry has this name. Choose one from the list.</source>
        <translation>No ministry has this name. Choose one from the list.</translation>
    </message>
    <message>
        <source>No program has this name. Choose one from the list.</source>
        <translation>No program has this name. Choose one from the list.</translation>
    </message>
    <message>
        <source>Another row says already what these words stand for in this place and from this year.</source>
        <translation>Another row says already what these words stand for in this place and from this year.</translation>
    </message>
    <message>
        <source>Change a row</source>
        <translation>Change a row</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>New row</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>As written in the sour&amp;ce (required)</source>
        <translation>As written in the sour&amp;ce (required)</translation>
    </message>
    <message>
        <source>Sta&amp;nds for (required)</source>
        <translation>Sta&amp;nds for (required)</translation>
    </message>
    <message>
        <source>Only within this &amp;ministry</source>
        <translation>Only within this &amp;ministry</translation>
    </message>
    <message>
        <source>Only with this c&amp;omponent</source>
        <translation>Only with this c&amp;omponent</translation>
    </message>
    <message>
        <source>F&amp;irst fiscal year</source>
        <translation>F&amp;irst fiscal year</translation>
    </message>
    <message>
        <source>&amp;Last fiscal year</source>
        <translation>&amp;Last fiscal year</translation>
    </message>
    <message>
        <source>So&amp;urce of this correspondence (required)</source>
        <translation>So&amp;urce of this correspondence (required)</translation>
    </message>
    <message>
        <source>for example %1</source>
        <comment>a fiscal year</comment>
        <translation>for example %1</translation>
    </message>
    <message>
        <source>type part of a name</source>
        <translation>type part of a name</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>acquis::CrosswalkModel</name>
    <message>
        <source>any</source>
        <comment>ministry: the row holds in any</comment>
        <translation>any</translation>
    </message>
    <message>
        <source>any</source>
        <comment>component: the row holds with any</comment>
        <translation>any</translation>
    </message>
    <message>
        <source>the beginning</source>
        <comment>first year: the row holds from</comment>
        <translation>the beginning</translation>
    </message>
    <message>
        <source>today</source>
        <comment>last year: the row holds until</comment>
        <translation>today</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>As written in the source</source>
        <translation>As written in the source</translation>
    </message>
    <message>
        <source>Within ministry</source>
        <translation>Within ministry</translation>
    </message>
    <message>
        <source>With component</source>
        <translation>With component</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Stands for</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>In French</translation>
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
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Written so in %1</source>
        <translation>Written so in %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>French name</source>
        <translation>French name</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Came from</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>the beginning</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Names over the years</source>
        <translation>Names over the years</translation>
    </message>
    <message>
        <source>Names that “%1” has borne</source>
        <translation>Names that “%1” has borne</translation>
    </message>
    <message>
        <source>As written in the source</source>
        <translation>As written in the source</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Source file</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Amount $</source>
        <translation>Amount $</translation>
    </message>
    <message>
        <source>Every ministry and program that the imported files name is known.</source>
        <translation>Every ministry and program that the imported files name is known.</translation>
    </message>
    <message>
        <source>This register holds no lines yet. When files of accounts are imported, what they name and no row knows is listed here.</source>
        <translation>This register holds no lines yet. When files of accounts are imported, what they name and no row knows is listed here.</translation>
    </message>
    <message>
        <source>Words that no row knows</source>
        <translation>Words that no row knows</translation>
    </message>
    <message numerus="yes">
        <source>%1 to join</source>
        <comment>words of sources</comment>
        <translation>
            <numerusform>%1 to join</numerusform>
            <numerusform>%1 to join</numerusform>
        </translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <translation>Fin&amp;d</translation>
    </message>
    <message>
        <source>Find in the crosswalk</source>
        <translation>Find in the crosswalk</translation>
    </message>
    <message>
        <source>words, names, sources</source>
        <translation>words, names, sources</translation>
    </message>
    <message>
        <source>Find in the crosswalk (Ctrl+F)</source>
        <translation>Find in the crosswalk (Ctrl+F)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Sho&amp;w</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Rows to show</translation>
    </message>
    <message>
        <source>Ministries and programs</source>
        <translation>Ministries and programs</translation>
    </message>
    <message>
        <source>Ministries only</source>
        <translation>Ministries only</translation>
    </message>
    <message>
        <source>Programs only</source>
        <translation>Programs only</translation>
    </message>
    <message>
        <source>&amp;Add a row…</source>
        <translation>&amp;Add a row…</translation>
    </message>
    <message>
        <source>&amp;Change the row…</source>
        <translation>&amp;Change the row…</translation>
    </message>
    <message>
        <source>&amp;Remove the row</source>
        <translation>&amp;Remove the row</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Add a row (Insert)</source>
        <translation>Add a row (Insert)</translation>
    </message>
    <message>
        <source>Change the chosen row (F2)</source>
        <translation>Change the chosen row (F2)</translation>
    </message>
    <message>
        <source>Remove the chosen row (Delete)</source>
        <translation>Remove the chosen row (Delete)</translation>
    </message>
    <message>
        <source>This register is read-only: rows can be read and copied, but not changed. Ask for the right to write to its file, or copy it elsewhere.</source>
        <translation>This register is read-only: rows can be read and copied, but not changed. Ask for the right to write to its file, or copy it elsewhere.</translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <translation>Crosswalk</translation>
    </message>
    <message>
        <source>Names of the chosen unit over the years</source>
        <translation>Names of the chosen unit over the years</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Join…</translation>
    </message>
    <message>
        <source>Say which ministry or program these words stand for</source>
        <translation>Say which ministry or program these words stand for</translation>
    </message>
</context>
<context>
    <name>acquis::DateSlider</name>
    <message>
        <source>not covered</source>
        <translation>not covered</translation>
    </message>
    <message>
        <source>no way is open</source>
        <translation>no way is open</translation>
    </message>
    <message>
        <source>limits %1</source>
        <comment>amounts</comment>
        <translation>limits %1</translation>
    </message>
</context>
<context>
    <name>acquis::DeliveryPanel</name>
    <message>
        <source>The file has ended; what was done stays as it was.</source>
        <translation>The file has ended; what was done stays as it was.</translation>
    </message>
    <message numerus="yes">
        <source>%n to be deleted and confirmed</source>
        <translation>
            <numerusform>%n to be deleted and confirmed</numerusform>
            <numerusform>%n to be deleted and confirmed</numerusform>
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
            <numerusform>%n due and not reached</numerusform>
            <numerusform>%n due and not reached</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whether it goes on, changes or ends, and why.</source>
        <translation>Say whether it goes on, changes or ends, and why.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>What comes next</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Promised and reached</source>
        <translation>Promised and reached</translation>
    </message>
    <message>
        <source>Trial and decision</source>
        <translation>Trial and decision</translation>
    </message>
    <message>
        <source>Data to be deleted</source>
        <translation>Data to be deleted</translation>
    </message>
    <message>
        <source>Accept what is due</source>
        <translation>Accept what is due</translation>
    </message>
    <message>
        <source>Milestone in English</source>
        <translation>Milestone in English</translation>
    </message>
    <message>
        <source>Milestone in French</source>
        <translation>Milestone in French</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Reached on</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Accepted by</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What was promised, and what was reached</source>
        <translation>What was promised, and what was reached</translation>
    </message>
    <message>
        <source>Measure in English</source>
        <translation>Measure in English</translation>
    </message>
    <message>
        <source>Measure in French</source>
        <translation>Measure in French</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Measured on</translation>
    </message>
    <message>
        <source>The trial lasts until</source>
        <translation>The trial lasts until</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Decide by</translation>
    </message>
    <message>
        <source>Empty: thirty days before the end.</source>
        <translation>Empty: thirty days before the end.</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>What is measured</translation>
    </message>
    <message>
        <source>Decision: go on, change or end, and why</source>
        <translation>Decision: go on, change or end, and why</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Data that the purchase holds</source>
        <translation>Data that the purchase holds</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Kept until</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Deleted on</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmed by</translation>
    </message>
</context>
<context>
    <name>acquis::DeterminationExports</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Save the determination as PDF</source>
        <translation>Save the determination as PDF</translation>
    </message>
    <message>
        <source>the determination</source>
        <translation>the determination</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Printed.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON files (*.json)</translation>
    </message>
    <message>
        <source>Save the determination as JSON</source>
        <translation>Save the determination as JSON</translation>
    </message>
    <message>
        <source>&amp;Copy the determination</source>
        <translation>&amp;Copy the determination</translation>
    </message>
    <message>
        <source>Save the determination as &amp;PDF…</source>
        <translation>Save the determination as &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Print the determination…</source>
        <translation>&amp;Print the determination…</translation>
    </message>
    <message>
        <source>Save the determination as &amp;JSON…</source>
        <translation>Save the determination as &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Language of the document</source>
        <translation>&amp;Language of the document</translation>
    </message>
    <message>
        <source>As the &amp;screen</source>
        <translation>As the &amp;screen</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>&amp;French</source>
        <translation>&amp;French</translation>
    </message>
    <message>
        <source>&amp;Both, one after the other</source>
        <translation>&amp;Both, one after the other</translation>
    </message>
    <message>
        <source>The answer is copied.</source>
        <translation>The answer is copied.</translation>
    </message>
    <message>
        <source>Paste it into a document or a message: it carries its reasons and sources.</source>
        <translation>Paste it into a document or a message: it carries its reasons and sources.</translation>
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
        <translation>%1 (%2):</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Too late.</source>
        <translation>Too late.</translation>
    </message>
    <message>
        <source>Award on %1 at the earliest.</source>
        <translation>Award on %1 at the earliest.</translation>
    </message>
    <message>
        <source>Award on %1 at the earliest: %2.</source>
        <translation>Award on %1 at the earliest: %2.</translation>
    </message>
    <message>
        <source>What to do instead</source>
        <translation>What to do instead</translation>
    </message>
    <message>
        <source>The sources contradict each other. Check your directive:</source>
        <translation>The sources contradict each other. Check your directive:</translation>
    </message>
    <message>
        <source>The source that decides is derived or was not read. Check your directive:</source>
        <translation>The source that decides is derived or was not read. Check your directive:</translation>
    </message>
    <message>
        <source>%1; the rules held here state: %2</source>
        <translation>%1; the rules held here state: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a route, its verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>No rule held here speaks of it.</source>
        <translation>No rule held here speaks of it.</translation>
    </message>
    <message>
        <source>No trade agreement speaks of this buyer.</source>
        <translation>No trade agreement speaks of this buyer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an agreement, whether it binds</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (not verified: check your directive)</source>
        <translation>%1 (not verified: check your directive)</translation>
    </message>
    <message>
        <source>may be used</source>
        <translation>may be used</translation>
    </message>
    <message>
        <source>may not be used</source>
        <translation>may not be used</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reason, whether it may be used</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <extracomment>Whose list; accepted or not. The rule&apos;s sentence follows.</extracomment>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>Reasons not to compete</source>
        <translation>Reasons not to compete</translation>
    </message>
    <message>
        <source>Award on %1 at the earliest, later by the days of posting: their number is not held here.</source>
        <translation>Award on %1 at the earliest, later by the days of posting: their number is not held here.</translation>
    </message>
    <message>
        <source>No minimum time before an award stands in the rules held here.</source>
        <translation>No minimum time before an award stands in the rules held here.</translation>
    </message>
</context>
<context>
    <name>acquis::DeterminationWords</name>
    <message>
        <source>on the last day</source>
        <translation>on the last day</translation>
    </message>
    <message numerus="yes">
        <source>%n days early</source>
        <translation>
            <numerusform>%n day early</numerusform>
            <numerusform>%n days early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <comment>an agreement</comment>
        <translation>%1 (not verified)</translation>
    </message>
    <message>
        <source>No trade agreement binds at %1.</source>
        <translation>No trade agreement binds at %1.</translation>
    </message>
    <message>
        <source>Trade agreements that bind at %1: %2.</source>
        <translation>Trade agreements that bind at %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes are required.</source>
        <translation>
            <numerusform>%n quote is required.</numerusform>
            <numerusform>%n quotes are required.</numerusform>
        </translation>
    </message>
    <message>
        <source>Required route: %1.</source>
        <translation>Required route: %1.</translation>
    </message>
    <message>
        <source>Required routes: %1.</source>
        <translation>Required routes: %1.</translation>
    </message>
    <message>
        <source>At %1, the required route comes too late.</source>
        <translation>At %1, the required route comes too late.</translation>
    </message>
    <message>
        <source>In time, with their own conditions: %1.</source>
        <translation>In time, with their own conditions: %1.</translation>
    </message>
    <message>
        <source>Check your directive: what the rules held here require is not verified.</source>
        <translation>Check your directive: what the rules held here require is not verified.</translation>
    </message>
    <message>
        <source>No route is open.</source>
        <translation>No route is open.</translation>
    </message>
    <message numerus="yes">
        <source>No single route is required; %n may be taken.</source>
        <translation>
            <numerusform>No single route is required; %n may be taken.</numerusform>
            <numerusform>No single route is required; %n may be taken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check your directive: no open route is verified.</source>
        <translation>Check your directive: no open route is verified.</translation>
    </message>
    <message>
        <source>To buy from the one firm without asking others needs a reason not to compete.</source>
        <translation>To buy from the one firm without asking others needs a reason not to compete.</translation>
    </message>
    <message>
        <source>This is a trial: nothing is entered.</source>
        <translation>This is a trial: nothing is entered.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days of posting</source>
        <translation>
            <numerusform>%n day of posting</numerusform>
            <numerusform>%n days of posting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days to ask for a debriefing</source>
        <translation>
            <numerusform>%n day to ask for a debriefing</numerusform>
            <numerusform>%n days to ask for a debriefing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>records kept for %n years</source>
        <translation>
            <numerusform>records kept for %n year</numerusform>
            <numerusform>records kept for %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vendors invited</source>
        <translation>
            <numerusform>%n vendor invited</numerusform>
            <numerusform>%n vendors invited</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a duty, its measure</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more requirements</source>
        <translation>
            <numerusform>%n more requirement</numerusform>
            <numerusform>%n more requirements</numerusform>
        </translation>
    </message>
    <message>
        <source>Check your delegation</source>
        <translation>Check your delegation</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; over on %3 at the earliest.</source>
        <translation>%1: %2; over on %3 at the earliest.</translation>
    </message>
    <message>
        <source>%1: %2; over on %3 at the earliest; begin no later than %4.</source>
        <translation>%1: %2; over on %3 at the earliest; begin no later than %4.</translation>
    </message>
    <message>
        <source>No rule held here speaks of it.</source>
        <translation>No rule held here speaks of it.</translation>
    </message>
    <message>
        <source>Check your directive: %1</source>
        <translation>Check your directive: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>routes, their verdict</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more: %1</source>
        <translation>
            <numerusform>%n more: %1</numerusform>
            <numerusform>%n more: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Limits on both sides: %2.</source>
        <translation>%1 Limits on both sides: %2.</translation>
    </message>
    <message>
        <source>one firm is meant</source>
        <translation>one firm is meant</translation>
    </message>
    <message>
        <source>an Ontario business</source>
        <translation>an Ontario business</translation>
    </message>
    <message>
        <source>not an Ontario business</source>
        <translation>not an Ontario business</translation>
    </message>
    <message>
        <source>headquarters in the United States</source>
        <translation>headquarters in the United States</translation>
    </message>
    <message>
        <source>headquarters not in the United States</source>
        <translation>headquarters not in the United States</translation>
    </message>
    <message numerus="yes">
        <source>%n employees in Canada</source>
        <translation>
            <numerusform>%n employee in Canada</numerusform>
            <numerusform>%n employees in Canada</numerusform>
        </translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>What is needed</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an amount, before taxes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (with the need: %2)</source>
        <translation>%1 (with the need: %2)</translation>
    </message>
    <message>
        <source>Award no later than</source>
        <translation>Award no later than</translation>
    </message>
    <message>
        <source>none given</source>
        <comment>reasons not to compete</comment>
        <translation>none given</translation>
    </message>
    <message>
        <source>%1 (%2, version %3)</source>
        <comment>pack, its id</comment>
        <translation>%1 (%2, version %3)</translation>
    </message>
    <message>
        <source>%1: an award on %2 at the earliest, where the last day for it is %3 (%4).</source>
        <extracomment>%1: a route; %2 and %3: days; %4: &quot;6 days late&quot;</extracomment>
        <translation>%1: an award on %2 at the earliest, where the last day for it is %3 (%4).</translation>
    </message>
    <message>
        <source>Award no later than %1.</source>
        <translation>Award no later than %1.</translation>
    </message>
</context>
<context>
    <name>acquis::DocumentKeeping</name>
    <message numerus="yes">
        <source>%n file(s) were not attached.</source>
        <translation>
            <numerusform>%n file was not attached.</numerusform>
            <numerusform>%n files were not attached.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to keep.</source>
        <translation>%1 is empty: there is nothing to keep.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Choose it again where it is now.</source>
        <translation>%1 is not there any more. Choose it again where it is now.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read. Close the program that writes it and attach it again.</source>
        <translation>%1 was changed while it was read. Close the program that writes it and attach it again.</translation>
    </message>
    <message>
        <source>%1 could not be read. See whether it is a file that you may read.</source>
        <translation>%1 could not be read. See whether it is a file that you may read.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Attaching %1 (%2 of %3)…</source>
        <translation>Attaching %1 (%2 of %3)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Progress of attaching</source>
        <translation>Progress of attaching</translation>
    </message>
    <message>
        <source>%1 has %2. A document may have at most %3 MB: keep it elsewhere and attach a note that says where.</source>
        <translation>%1 has %2. A document may have at most %3 MB: keep it elsewhere and attach a note that says where.</translation>
    </message>
    <message>
        <source>Nothing was attached to %1.</source>
        <translation>Nothing was attached to %1.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile so that no document may be added.</source>
        <translation>The file was changed meanwhile so that no document may be added.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are attached to %1.</source>
        <translation>
            <numerusform>%n document is attached to %1.</numerusform>
            <numerusform>%n documents are attached to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were still being read when another file was opened.</source>
        <translation>They were still being read when another file was opened.</translation>
    </message>
</context>
<context>
    <name>acquis::DocumentWords</name>
    <message>
        <source>What may be done: determination of the rules</source>
        <translation>What may be done: determination of the rules</translation>
    </message>
    <message>
        <source>The need</source>
        <translation>The need</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>The answer</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>The routes</source>
        <translation>The routes</translation>
    </message>
    <message>
        <source>Trade agreements</source>
        <translation>Trade agreements</translation>
    </message>
    <message>
        <source>How sure a source is</source>
        <translation>How sure a source is</translation>
    </message>
    <message>
        <source>Rules and proof</source>
        <translation>Rules and proof</translation>
    </message>
    <message>
        <source>%1 (%2), version %3</source>
        <translation>%1 (%2), version %3</translation>
    </message>
    <message>
        <source>Digest of the need (SHA-256): %1</source>
        <translation>Digest of the need (SHA-256): %1</translation>
    </message>
    <message>
        <source>Made with Acquis %1 on %2.</source>
        <translation>Made with Acquis %1 on %2.</translation>
    </message>
    <message>
        <source>Only the days that rules impose are counted.</source>
        <translation>Only the days that rules impose are counted.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
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
        <translation>Attach files</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Other files are being attached.</source>
        <translation>Other files are being attached.</translation>
    </message>
    <message>
        <source>Wait until they are in the list, or cancel, and attach these again.</source>
        <translation>Wait until they are in the list, or cancel, and attach these again.</translation>
    </message>
    <message>
        <source>There are no files to paste.</source>
        <translation>There are no files to paste.</translation>
    </message>
    <message>
        <source>Copy files in the file manager of the system, then paste them here.</source>
        <translation>Copy files in the file manager of the system, then paste them here.</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 was not opened.</translation>
    </message>
    <message>
        <source>Files of this kind may do something when they are opened. Save a copy to look at it with care.</source>
        <translation>Files of this kind may do something when they are opened. Save a copy to look at it with care.</translation>
    </message>
    <message>
        <source>The system knows no program for it. Save a copy and open it where there is one.</source>
        <translation>The system knows no program for it. Save a copy and open it where there is one.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Save a copy of the document</source>
        <translation>Save a copy of the document</translation>
    </message>
    <message>
        <source>The SHA-256 is copied.</source>
        <translation>The SHA-256 is copied.</translation>
    </message>
    <message>
        <source>It proves what %1 held when it was attached.</source>
        <translation>It proves what %1 held when it was attached.</translation>
    </message>
    <message>
        <source>%1 was taken off the list.</source>
        <translation>%1 was taken off the list.</translation>
    </message>
    <message>
        <source>Its content stays in the register for undo and for auditors.</source>
        <translation>Its content stays in the register for undo and for auditors.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents of the file</source>
        <translation>Documents of the file</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Added by</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Added on</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Nothing is attached yet. Choose files, drop them here, or paste them: quotes, e-mails, drawings, signed papers. Each is kept in the register with its digest.</source>
        <translation>Nothing is attached yet. Choose files, drop them here, or paste them: quotes, e-mails, drawings, signed papers. Each is kept in the register with its digest.</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Attach files…</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Paste files</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Open a copy</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Copy SHA-256</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remove from the list</translation>
    </message>
    <message>
        <source>For example: quote of a firm, e-mail with the approval.</source>
        <translation>For example: quote of a firm, e-mail with the approval.</translation>
    </message>
    <message>
        <source>It decides who is given the document when the file is given out.</source>
        <translation>It decides who is given the document when the file is given out.</translation>
    </message>
</context>
<context>
    <name>acquis::DropArea</name>
    <message>
        <source>Drop files here, or choose them</source>
        <translation>Drop files here, or choose them</translation>
    </message>
    <message>
        <source>No register is open. Make one first; the files then go into it.</source>
        <translation>No register is open. Make one first; the files then go into it.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Make a register…</source>
        <translation>Make a register…</translation>
    </message>
    <message>
        <source>Ministry statements of the Public Accounts of Ontario, lists of contracts and tables of vendors, as CSV files, and share packages. The format is found from the content. You see what would change before anything is written.</source>
        <translation>Ministry statements of the Public Accounts of Ontario, lists of contracts and tables of vendors, as CSV files, and share packages. The format is found from the content. You see what would change before anything is written.</translation>
    </message>
</context>
<context>
    <name>acquis::DueCalendarView</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Days left</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Being looked up…</source>
        <translation>Being looked up…</translation>
    </message>
    <message>
        <source>Nothing ends and nothing is due.</source>
        <translation>Nothing ends and nothing is due.</translation>
    </message>
    <message>
        <source>What ends and what is due</source>
        <translation>What ends and what is due</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Within</translation>
    </message>
    <message>
        <source>%1 dates, %2 late</source>
        <comment>entries of the calendar, of which late</comment>
        <translation>%1 dates, %2 late</translation>
    </message>
</context>
<context>
    <name>acquis::DuplicateBanner</name>
    <message>
        <source>Possibly the same firm: “%1”</source>
        <translation>Possibly the same firm: “%1”</translation>
    </message>
    <message>
        <source>Likeness %1: %2.</source>
        <extracomment>%1: percent; %2: reasons</extracomment>
        <translation>Likeness %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are likely; they stand in “Possible duplicates”.</source>
        <translation>
            <numerusform>%n more is likely; it stands in “Possible duplicates”.</numerusform>
            <numerusform>%n more are likely; they stand in “Possible duplicates”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Same firm</source>
        <translation>Same firm</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Not the same</translation>
    </message>
</context>
<context>
    <name>acquis::DuplicatesView</name>
    <message numerus="yes">
        <source>%n pairs are merged: of each the vendor that was entered first stays, and names and numbers of both are kept. Pairs in two places or with two numbers are left to you. It can be undone.</source>
        <translation>
            <numerusform>%n pair is merged: the vendor that was entered first stays, and names and numbers of both are kept. Pairs in two places or with two numbers are left to you. It can be undone.</numerusform>
            <numerusform>%n pairs are merged: of each the vendor that was entered first stays, and names and numbers of both are kept. Pairs in two places or with two numbers are left to you. It can be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge these vendors?</source>
        <translation>Merge these vendors?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Likeness</translation>
    </message>
    <message>
        <source>First vendor</source>
        <translation>First vendor</translation>
    </message>
    <message>
        <source>Second vendor</source>
        <translation>Second vendor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Being looked for…</source>
        <translation>Being looked for…</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of vendors</source>
        <translation>
            <numerusform>%n pair of vendors</numerusform>
            <numerusform>%n pairs of vendors</numerusform>
        </translation>
    </message>
    <message>
        <source>Vendors that may be one firm are being looked for…</source>
        <translation>Vendors that may be one firm are being looked for…</translation>
    </message>
    <message>
        <source>The search was cancelled. Choose a likeness to begin again.</source>
        <translation>The search was cancelled. Choose a likeness to begin again.</translation>
    </message>
    <message>
        <source>No two vendors look like one firm. Lower the likeness to see weaker pairs.</source>
        <translation>No two vendors look like one firm. Lower the likeness to see weaker pairs.</translation>
    </message>
    <message numerus="yes">
        <source>Merge all %n…</source>
        <translation>
            <numerusform>Merge %n…</numerusform>
            <numerusform>Merge all %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>Pairs of vendors that may be one firm</source>
        <translation>Pairs of vendors that may be one firm</translation>
    </message>
    <message>
        <source>Likeness from</source>
        <translation>Likeness from</translation>
    </message>
    <message>
        <source>Sure from, in percent</source>
        <translation>Sure from, in percent</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Next pair</translation>
    </message>
    <message>
        <source>Comparing names…</source>
        <translation>Comparing names…</translation>
    </message>
    <message>
        <source>Names compared</source>
        <translation>Names compared</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>acquis::DutiesView</name>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Second part of a panel&apos;s title: &quot;3 met, 2 missing&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n met</numerusform>
            <numerusform>%n met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message>
        <source>This stage asks for nothing.</source>
        <translation>This stage asks for nothing.</translation>
    </message>
    <message>
        <source>Asked by good practice, not by a rule.</source>
        <translation>Asked by good practice, not by a rule.</translation>
    </message>
    <message>
        <source>The file can go on without it when a reason is written.</source>
        <translation>The file can go on without it when a reason is written.</translation>
    </message>
    <message>
        <source>Waived by %1 on %2: %3</source>
        <translation>Waived by %1 on %2: %3</translation>
    </message>
    <message>
        <source>A waiver needs a reason.</source>
        <translation>A waiver needs a reason.</translation>
    </message>
    <message>
        <source>A waiver needs an approver other than you.</source>
        <translation>A waiver needs an approver other than you.</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>Duties of this stage</source>
        <translation>Duties of this stage</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Waive</translation>
    </message>
    <message>
        <source>The reason of a waiver is written, and nothing is waived with it.</source>
        <translation>The reason of a waiver is written, and nothing is waived with it.</translation>
    </message>
    <message>
        <source>Nobody of the office may waive it.</source>
        <translation>Nobody of the office may waive it.</translation>
    </message>
    <message>
        <source>%1 may not waive it. Who may: %2.</source>
        <translation>%1 may not waive it. Who may: %2.</translation>
    </message>
    <message>
        <source>Reason of a waiver (required)</source>
        <translation>Reason of a waiver (required)</translation>
    </message>
    <message>
        <source>Approver of a waiver (required)</source>
        <translation>Approver of a waiver (required)</translation>
    </message>
    <message>
        <source>The file goes on only when it is met or waived.</source>
        <translation>The file goes on only when it is met or waived.</translation>
    </message>
    <message>
        <source>What lacks: %1.</source>
        <translation>What lacks: %1.</translation>
    </message>
    <message>
        <source>Rule: %1, as asked on %2.</source>
        <translation>Rule: %1, as asked on %2.</translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation>Rule: %1.</translation>
    </message>
    <message>
        <source>It is not verified: it was not read at its source, or another rule says otherwise. Write with the choice of the method who looked it up, or why it is taken all the same.</source>
        <translation>It is not verified: it was not read at its source, or another rule says otherwise. Write with the choice of the method who looked it up, or why it is taken all the same.</translation>
    </message>
    <message>
        <source>It was not read at its source: check your directive.</source>
        <translation>It was not read at its source: check your directive.</translation>
    </message>
    <message>
        <source>The reason that is written: %1</source>
        <translation>The reason that is written: %1</translation>
    </message>
</context>
<context>
    <name>acquis::EquivalenceView</name>
    <message>
        <source>Write something here.</source>
        <translation>Write something here.</translation>
    </message>
    <message>
        <source>A standing of our own needs no rule: choose another government.</source>
        <translation>A standing of our own needs no rule: choose another government.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>not in force yet</source>
        <translation>not in force yet</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>any category</source>
        <translation>any category</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <comment>government, category</comment>
        <translation>%1, “%2”</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>without end</translation>
    </message>
    <message>
        <source>Standing given by</source>
        <translation>Standing given by</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Counts in</source>
        <translation>Counts in</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message>
        <source>No standing of another government counts here yet. A rule says which one does, for which of our categories, from when, and who decided it.</source>
        <translation>No standing of another government counts here yet. A rule says which one does, for which of our categories, from when, and who decided it.</translation>
    </message>
    <message>
        <source>A standing that another government gave counts here when a rule says so; without one it is only known.</source>
        <translation>A standing that another government gave counts here when a rule says so; without one it is only known.</translation>
    </message>
    <message>
        <source>Recognised standings</source>
        <translation>Recognised standings</translation>
    </message>
    <message>
        <source>Rules by which standings of others count here</source>
        <translation>Rules by which standings of others count here</translation>
    </message>
    <message>
        <source>We are</source>
        <translation>We are</translation>
    </message>
    <message>
        <source>Last day of the chosen rule</source>
        <translation>Last day of the chosen rule</translation>
    </message>
    <message>
        <source>End the rule</source>
        <translation>End the rule</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Remove the rule</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>A standing given by</source>
        <translation>A standing given by</translation>
    </message>
    <message>
        <source>in the category</source>
        <translation>in the category</translation>
    </message>
    <message>
        <source>empty: any</source>
        <translation>empty: any</translation>
    </message>
    <message>
        <source>counts in</source>
        <translation>counts in</translation>
    </message>
    <message>
        <source>for the category</source>
        <translation>for the category</translation>
    </message>
    <message>
        <source>It ends on</source>
        <translation>It ends on</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Reference of the decision</source>
        <translation>Reference of the decision</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Add the rule</translation>
    </message>
</context>
<context>
    <name>acquis::EvaluationPanel</name>
    <message>
        <source>Nobody has declared conflicts of interest and confidentiality yet: the stage of the market keeps declarations.</source>
        <translation>Nobody has declared conflicts of interest and confidentiality yet: the stage of the market keeps declarations.</translation>
    </message>
    <message numerus="yes">
        <source>All %n declaration(s) are signed.</source>
        <translation>
            <numerusform>The %n declaration is signed.</numerusform>
            <numerusform>All %n declarations are signed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed: %1.</source>
        <translation>Not signed: %1.</translation>
    </message>
    <message>
        <source>The bids were opened on %1.</source>
        <translation>The bids were opened on %1.</translation>
    </message>
    <message>
        <source>Bids may be opened after closing, on %1.</source>
        <translation>Bids may be opened after closing, on %1.</translation>
    </message>
    <message>
        <source>%1 is not among the evaluators.</source>
        <translation>%1 is not among the evaluators.</translation>
    </message>
    <message>
        <source>%1 has not signed a declaration and may not score.</source>
        <translation>%1 has not signed a declaration and may not score.</translation>
    </message>
    <message>
        <source>Everybody has finished: all scores can be seen.</source>
        <translation>Everybody has finished: all scores can be seen.</translation>
    </message>
    <message>
        <source>Still scoring: %1. Nobody sees the scores of another before all have finished.</source>
        <translation>Still scoring: %1. Nobody sees the scores of another before all have finished.</translation>
    </message>
    <message>
        <source>%1, finished</source>
        <translation>%1, finished</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n left</source>
        <translation>
            <numerusform>%1, %n left</numerusform>
            <numerusform>%1, %n left</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>criterion and weight</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sum of %1</source>
        <translation>Sum of %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Of it social, environmental, innovation</source>
        <translation>Of it social, environmental, innovation</translation>
    </message>
    <message>
        <source>Not ranked because</source>
        <translation>Not ranked because</translation>
    </message>
    <message>
        <source>%1, tied</source>
        <translation>%1, tied</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>concluded on %1</source>
        <translation>concluded on %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>not complete yet</translation>
    </message>
    <message>
        <source>There are no criteria: the lowest price wins.</source>
        <translation>There are no criteria: the lowest price wins.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes are tied for the first place.</source>
        <translation>
            <numerusform>%n quote is tied for the first place.</numerusform>
            <numerusform>%n quotes are tied for the first place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bids cannot be opened before closing.</source>
        <translation>Bids cannot be opened before closing.</translation>
    </message>
    <message>
        <source>The request closes on %1.</source>
        <translation>The request closes on %1.</translation>
    </message>
    <message>
        <source>Nobody opens a bid before everybody has declared.</source>
        <translation>Nobody opens a bid before everybody has declared.</translation>
    </message>
    <message>
        <source>Write a declaration for each person in the stage of the market.</source>
        <translation>Write a declaration for each person in the stage of the market.</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) missing.</source>
        <translation>
            <numerusform>%n score is missing.</numerusform>
            <numerusform>%n scores are missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every bid needs points on every criterion before you can finish.</source>
        <translation>Every bid needs points on every criterion before you can finish.</translation>
    </message>
    <message>
        <source>Finish scoring?</source>
        <translation>Finish scoring?</translation>
    </message>
    <message>
        <source>The scores of %1 can no longer be changed.</source>
        <translation>The scores of %1 can no longer be changed.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>I have finished</translation>
    </message>
    <message>
        <source>Handed in on paper by %1</source>
        <translation>Handed in on paper by %1</translation>
    </message>
    <message>
        <source>Everybody gave the same.</source>
        <translation>Everybody gave the same.</translation>
    </message>
    <message numerus="yes">
        <source>%n consensus score(s) taken from what everybody gave.</source>
        <translation>
            <numerusform>%n consensus score taken from what everybody gave.</numerusform>
            <numerusform>%n consensus scores taken from what everybody gave.</numerusform>
        </translation>
    </message>
    <message>
        <source>The evaluation is concluded.</source>
        <translation>The evaluation is concluded.</translation>
    </message>
    <message>
        <source>No bid may win.</source>
        <translation>No bid may win.</translation>
    </message>
    <message>
        <source>%1 ranks first.</source>
        <translation>%1 ranks first.</translation>
    </message>
    <message>
        <source>Tied for the first place: %1.</source>
        <translation>Tied for the first place: %1.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Quotes compared</source>
        <translation>Quotes compared</translation>
    </message>
    <message>
        <source>Scores, each alone</source>
        <translation>Scores, each alone</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Open the bids</source>
        <translation>Open the bids</translation>
    </message>
    <message>
        <source>Change or set aside…</source>
        <translation>Change or set aside…</translation>
    </message>
    <message>
        <source>Handed in on paper</source>
        <translation>Handed in on paper</translation>
    </message>
    <message>
        <source>Type the scores of another evaluator; the trail says who typed them.</source>
        <translation>Type the scores of another evaluator; the trail says who typed them.</translation>
    </message>
    <message>
        <source>Evaluator who handed in on paper</source>
        <translation>Evaluator who handed in on paper</translation>
    </message>
    <message>
        <source>Take what everybody gave alike</source>
        <translation>Take what everybody gave alike</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Conclude</translation>
    </message>
    <message>
        <source>Note on the evaluation</source>
        <translation>Note on the evaluation</translation>
    </message>
    <message>
        <source>Result by quote</source>
        <translation>Result by quote</translation>
    </message>
    <message>
        <source>Their prices are sealed until then; they are entered here.</source>
        <translation>Their prices are sealed until then; they are entered here.</translation>
    </message>
</context>
<context>
    <name>acquis::FieldWords</name>
    <message>
        <source>Write an amount in dollars, for example %1.</source>
        <translation>Write an amount in dollars, for example %1.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Write a whole number.</translation>
    </message>
    <message>
        <source>Write a number of at least %1.</source>
        <translation>Write a number of at least %1.</translation>
    </message>
    <message>
        <source>Write a number of at most %1.</source>
        <translation>Write a number of at most %1.</translation>
    </message>
    <message>
        <source>Write a day as year-month-day, for example 2026-04-01.</source>
        <translation>Write a day as year-month-day, for example 2026-04-01.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choose one of the list.</translation>
    </message>
    <message>
        <source>Write a percent, for example %1.</source>
        <translation>Write a percent, for example %1.</translation>
    </message>
</context>
<context>
    <name>acquis::FileActions</name>
    <message>
        <source>Close the file</source>
        <translation>Close the file</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Next stage</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>In this stage</source>
        <translation>In this stage</translation>
    </message>
    <message>
        <source>Back to a stage…</source>
        <translation>Back to a stage…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Cancel the file…</source>
        <translation>Cancel the file…</translation>
    </message>
    <message>
        <source>Abandon the file…</source>
        <translation>Abandon the file…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Open again…</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copy the number</translation>
    </message>
</context>
<context>
    <name>acquis::FileConflictView</name>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>To keep</source>
        <translation>To keep</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed the same %n field(s) meanwhile. Choose what holds; until then nothing of yours is lost.</source>
        <translation>
            <numerusform>Somebody else changed the same field meanwhile. Choose what holds; until then nothing of yours is lost.</numerusform>
            <numerusform>Somebody else changed the same %n fields meanwhile. Choose what holds; until then nothing of yours is lost.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields that two people changed</source>
        <translation>Fields that two people changed</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Keep theirs</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>All mine</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>All theirs</translation>
    </message>
    <message>
        <source>Save what was chosen</source>
        <translation>Save what was chosen</translation>
    </message>
    <message>
        <source>Mine: %1
Theirs: %2</source>
        <translation>Mine: %1
Theirs: %2</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to decide before it can be saved.</source>
        <translation>
            <numerusform>%n field to decide before it can be saved.</numerusform>
            <numerusform>%n fields to decide before it can be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acquis::FileDaysView</name>
    <message>
        <source>This file</source>
        <translation>This file</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>%1: median of %2</source>
        <translation>%1: median of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like file(s)</source>
        <translation>
            <numerusform>%n like file</numerusform>
            <numerusform>%n like files</numerusform>
        </translation>
    </message>
    <message>
        <source>today, day %1</source>
        <translation>today, day %1</translation>
    </message>
    <message>
        <source>ended, day %1</source>
        <translation>ended, day %1</translation>
    </message>
    <message>
        <source>award limit</source>
        <translation>award limit</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>The file is at “%1”; %2 holds it.</source>
        <translation>The file is at “%1”; %2 holds it.</translation>
    </message>
    <message>
        <source>The file has ended: %1.</source>
        <translation>The file has ended: %1.</translation>
    </message>
    <message>
        <source>It lay still for %1 of %2.</source>
        <translation>It lay still for %1 of %2.</translation>
    </message>
    <message>
        <source>Longest at the desk of %1: %2, %3 of the time.</source>
        <translation>Longest at the desk of %1: %2, %3 of the time.</translation>
    </message>
    <message>
        <source>From the statement to the award: %1 (%2 and %3).</source>
        <translation>From the statement to the award: %1 (%2 and %3).</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Like files took %1 in the middle.</source>
        <translation>Like files took %1 in the middle.</translation>
    </message>
    <message>
        <source>Late: day %1, the limit was %2.</source>
        <translation>Late: day %1, the limit was %2.</translation>
    </message>
    <message>
        <source>Day %1 of a clock that ends on %2.</source>
        <translation>Day %1 of a clock that ends on %2.</translation>
    </message>
    <message>
        <source>What unlocks it: %1.</source>
        <translation>What unlocks it: %1.</translation>
    </message>
    <message>
        <source>It can go on with a reason.</source>
        <translation>It can go on with a reason.</translation>
    </message>
    <message>
        <source>It can go on.</source>
        <translation>It can go on.</translation>
    </message>
    <message>
        <source>Days lying still</source>
        <translation>Days lying still</translation>
    </message>
    <message>
        <source>no entry, and no answer due from a vendor</source>
        <translation>no entry, and no answer due from a vendor</translation>
    </message>
    <message>
        <source>Days in each stage</source>
        <translation>Days in each stage</translation>
    </message>
    <message>
        <source>Days of the file as a bar</source>
        <translation>Days of the file as a bar</translation>
    </message>
    <message>
        <source>It has passed %1 desks for each $10,000 of its value.</source>
        <translation>It has passed %1 desks for each $10,000 of its value.</translation>
    </message>
</context>
<context>
    <name>acquis::FileDossierView</name>
    <message numerus="yes">
        <source>%n part(s) are left out because of their class. The paper counts them.</source>
        <translation>
            <numerusform>%n part is left out because of its class. The paper counts it.</numerusform>
            <numerusform>%n parts are left out because of their class. The paper counts them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nothing is left out.</translation>
    </message>
    <message>
        <source>Save the whole file as PDF</source>
        <translation>Save the whole file as PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Name a new folder for the file and its documents</source>
        <translation>Name a new folder for the file and its documents</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>The whole file</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Language of the paper</translation>
    </message>
    <message>
        <source>Tell what is:</source>
        <translation>Tell what is:</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>The whole file as it will be printed</source>
        <translation>The whole file as it will be printed</translation>
    </message>
    <message>
        <source>File as PDF…</source>
        <translation>File as PDF…</translation>
    </message>
    <message>
        <source>Export with documents…</source>
        <translation>Export with documents…</translation>
    </message>
</context>
<context>
    <name>acquis::FileFactsStrip</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>%1 · SHA-256 %2</source>
        <translation>%1 · SHA-256 %2</translation>
    </message>
    <message>
        <source>Format found</source>
        <translation>Format found</translation>
    </message>
    <message>
        <source>%1 of %2 columns recognised</source>
        <translation>%1 of %2 columns recognised</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>control total: %1</source>
        <translation>control total: %1</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Copy SHA-256</translation>
    </message>
</context>
<context>
    <name>acquis::FileFilterBar</name>
    <message>
        <source>Only:</source>
        <translation>Only:</translation>
    </message>
    <message>
        <source>chosen files</source>
        <translation>chosen files</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>State:</translation>
    </message>
    <message>
        <source>Stage:</source>
        <translation>Stage:</translation>
    </message>
    <message>
        <source>Holder:</source>
        <translation>Holder:</translation>
    </message>
    <message>
        <source>Waits for:</source>
        <translation>Waits for:</translation>
    </message>
    <message>
        <source>Unit:</source>
        <translation>Unit:</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message numerus="yes">
        <source>Lying still more than %n days</source>
        <translation>
            <numerusform>Lying still more than %n day</numerusform>
            <numerusform>Lying still more than %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>Words: %1</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Me (%1)</translation>
    </message>
    <message>
        <source>Nobody holds a file</source>
        <translation>Nobody holds a file</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Waits for me</source>
        <translation>Waits for me</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Number, title, holder, vendor, unit</source>
        <translation>Number, title, holder, vendor, unit</translation>
    </message>
    <message>
        <source>Find procurement files</source>
        <translation>Find procurement files</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Add filter</translation>
    </message>
</context>
<context>
    <name>acquis::FileHandOverBar</name>
    <message numerus="yes">
        <source>New holder of %n files</source>
        <translation>
            <numerusform>New holder of %n file</numerusform>
            <numerusform>New holder of %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>New holder</source>
        <translation>New holder</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Change holder</source>
        <translation>Change holder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>acquis::FileHeadFacts</name>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long a file is open</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Lying still</source>
        <translation>Lying still</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s)</source>
        <comment>how long of the days that a file is open</comment>
        <translation>
            <numerusform>%1 of %n day</numerusform>
            <numerusform>%1 of %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Needed by</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Award no later than</source>
        <translation>Award no later than</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, and how far it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ended on %1 by %2</source>
        <translation>Ended on %1 by %2</translation>
    </message>
    <message>
        <source>Price difference: %1</source>
        <translation>Price difference: %1</translation>
    </message>
    <message>
        <source>What was done stays as it was: only notes, documents, the review and payments can still change.</source>
        <translation>What was done stays as it was: only notes, documents, the review and payments can still change.</translation>
    </message>
</context>
<context>
    <name>acquis::FileListModel</name>
    <message>
        <source>Late: %1</source>
        <translation>Late: %1</translation>
    </message>
    <message numerus="yes">
        <source>No entry for %n days</source>
        <translation>
            <numerusform>No entry for %n day</numerusform>
            <numerusform>No entry for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>In stage</source>
        <translation>In stage</translation>
    </message>
</context>
<context>
    <name>acquis::FileListWords</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>To approve</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>To sign</translation>
    </message>
    <message>
        <source>To score</source>
        <translation>To score</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>To answer</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>An approval</source>
        <translation>An approval</translation>
    </message>
    <message>
        <source>Approval of the route</source>
        <translation>Approval of the route</translation>
    </message>
    <message>
        <source>Approval of the sole source</source>
        <translation>Approval of the sole source</translation>
    </message>
    <message>
        <source>Approval of the solicitation</source>
        <translation>Approval of the solicitation</translation>
    </message>
    <message>
        <source>Approval of the award</source>
        <translation>Approval of the award</translation>
    </message>
    <message>
        <source>Approval of the amendment</source>
        <translation>Approval of the amendment</translation>
    </message>
    <message>
        <source>Approval of the work in parts</source>
        <translation>Approval of the work in parts</translation>
    </message>
    <message>
        <source>Approval of fewer quotes</source>
        <translation>Approval of fewer quotes</translation>
    </message>
    <message>
        <source>Approval of an exception</source>
        <translation>Approval of an exception</translation>
    </message>
    <message>
        <source>Conflict-of-interest declaration</source>
        <translation>Conflict-of-interest declaration</translation>
    </message>
    <message>
        <source>Own scores of the bids</source>
        <translation>Own scores of the bids</translation>
    </message>
    <message>
        <source>Question of a bidder; the answer goes to all</source>
        <translation>Question of a bidder; the answer goes to all</translation>
    </message>
    <message>
        <source>Nothing is missing: it can go on</source>
        <translation>Nothing is missing: it can go on</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>the first missing duty, and how many more there are</extracomment>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what somebody is waited for with, and the name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>needed earlier</source>
        <translation>needed earlier</translation>
    </message>
    <message>
        <source>beyond the plan</source>
        <translation>beyond the plan</translation>
    </message>
    <message>
        <source>payment late</source>
        <translation>payment late</translation>
    </message>
    <message>
        <source>debriefing late</source>
        <translation>debriefing late</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Contract ends</translation>
    </message>
    <message>
        <source>Option must be used or dropped</source>
        <translation>Option must be used or dropped</translation>
    </message>
    <message>
        <source>Warranty ends</source>
        <translation>Warranty ends</translation>
    </message>
    <message>
        <source>Validation must be decided</source>
        <translation>Validation must be decided</translation>
    </message>
    <message>
        <source>Joining ends</source>
        <translation>Joining ends</translation>
    </message>
    <message>
        <source>Bids expire</source>
        <translation>Bids expire</translation>
    </message>
</context>
<context>
    <name>acquis::FileMessages</name>
    <message numerus="yes">
        <source>%n duty(ies) missing before the next stage</source>
        <translation>
            <numerusform>%n duty is missing before the next stage</numerusform>
            <numerusform>%n duties are missing before the next stage</numerusform>
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
        <translation>Go to the first</translation>
    </message>
    <message>
        <source>This was not saved</source>
        <translation>This was not saved</translation>
    </message>
    <message>
        <source>%1 Rule: %2.</source>
        <translation>%1 Rule: %2.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>The last change of %1 was not saved</source>
        <translation>The last change of %1 was not saved</translation>
    </message>
    <message>
        <source>%1 What was changed is kept until the program ends.</source>
        <translation>%1 What was changed is kept until the program ends.</translation>
    </message>
    <message>
        <source>Somebody else changed the same meanwhile. Open the file to choose what holds.</source>
        <translation>Somebody else changed the same meanwhile. Open the file to choose what holds.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Save again</translation>
    </message>
    <message>
        <source>This step cannot be taken back</source>
        <translation>This step cannot be taken back</translation>
    </message>
    <message>
        <source>%1 was changed again since.</source>
        <translation>%1 was changed again since.</translation>
    </message>
    <message>
        <source>There is no field for this</source>
        <translation>There is no field for this</translation>
    </message>
    <message>
        <source>%1: it is met outside the file. Attach what shows it, confirm the duty, or waive it.</source>
        <translation>%1: it is met outside the file. Attach what shows it, confirm the duty, or waive it.</translation>
    </message>
    <message>
        <source>Still missing in “%1”</source>
        <translation>Still missing in “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It can be done later.</source>
        <translation>%1. It can be done later.</translation>
    </message>
</context>
<context>
    <name>acquis::FileMoveBar</name>
    <message>
        <source>Back to</source>
        <translation>Back to</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Whose turn it is.</source>
        <translation>Whose turn it is.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>What happened, for those who come after.</source>
        <translation>What happened, for those who come after.</translation>
    </message>
    <message>
        <source>Price difference</source>
        <translation>Price difference</translation>
    </message>
    <message>
        <source>What was taken instead cost so much more; empty when it is not known.</source>
        <translation>What was taken instead cost so much more; empty when it is not known.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Back to an earlier stage</source>
        <translation>Back to an earlier stage</translation>
    </message>
    <message>
        <source>What was done stays in the file.</source>
        <translation>What was done stays in the file.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Cancel the file</source>
        <translation>Cancel the file</translation>
    </message>
    <message>
        <source>The buyer ends it. It is kept and counted like every other file.</source>
        <translation>The buyer ends it. It is kept and counted like every other file.</translation>
    </message>
    <message>
        <source>Abandon the file</source>
        <translation>Abandon the file</translation>
    </message>
    <message>
        <source>Who needed it gave up. It is kept and counted like every other file.</source>
        <translation>Who needed it gave up. It is kept and counted like every other file.</translation>
    </message>
    <message>
        <source>Open the file again</source>
        <translation>Open the file again</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Hand the file over</source>
        <translation>Hand the file over</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>An open file needs a holder.</source>
        <translation>An open file needs a holder.</translation>
    </message>
    <message>
        <source>Choose the reason and say it in words: the file keeps it.</source>
        <translation>Choose the reason and say it in words: the file keeps it.</translation>
    </message>
    <message>
        <source>Write the reason first: the file keeps it.</source>
        <translation>Write the reason first: the file keeps it.</translation>
    </message>
    <message>
        <source>The file cannot go there from where it stands.</source>
        <translation>The file cannot go there from where it stands.</translation>
    </message>
    <message>
        <source>Not everything is done in this stage</source>
        <translation>Not everything is done in this stage</translation>
    </message>
    <message>
        <source>Do it first, or write why the file goes on without it: %1.</source>
        <translation>Do it first, or write why the file goes on without it: %1.</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Reason (required)</translation>
    </message>
    <message>
        <source>Not everything is done in this file</source>
        <translation>Not everything is done in this file</translation>
    </message>
    <message>
        <source>Do it first, or write why the file ends without it: %1.</source>
        <translation>Do it first, or write why the file ends without it: %1.</translation>
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
        <translation>No note yet.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
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
        <translation>Writing %1: %2 rows done</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Writing %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>acquis::FilterBar</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Remove the filter %1</translation>
    </message>
</context>
<context>
    <name>acquis::FilterEditor</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>Search the values</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Takes every check mark away</source>
        <translation>Takes every check mark away</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 chosen</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%1 of %2 chosen</numerusform>
            <numerusform>%1 of %2 chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acquis::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>none; every line is read as it stands</source>
        <translation>none; every line is read as it stands</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more are counted but not listed</source>
        <translation>%1 more are counted but not listed</translation>
    </message>
    <message>
        <source>Held back only</source>
        <translation>Held back only</translation>
    </message>
    <message>
        <source>Save findings as CSV</source>
        <translation>Save findings as CSV</translation>
    </message>
    <message>
        <source>Amounts like a telephone number:</source>
        <translation>Amounts like a telephone number:</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Hold back</translation>
    </message>
    <message>
        <source>Accept as amount</source>
        <translation>Accept as amount</translation>
    </message>
</context>
<context>
    <name>acquis::FindingsPresentationModel</name>
    <message>
        <source>blank</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>line of the earlier file</source>
        <translation>line of the earlier file</translation>
    </message>
    <message>
        <source>Before: %1; now: %2</source>
        <translation>Before: %1; now: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>acquis::FoldingSection</name>
    <message>
        <source>%1, open</source>
        <translation>%1, open</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, folded</translation>
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
        <translation>unfolded</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>folded</translation>
    </message>
</context>
<context>
    <name>acquis::GlossaryView</name>
    <message>
        <source>Read in an official source</source>
        <translation>Read in an official source</translation>
    </message>
    <message>
        <source>Read in a source that is not official</source>
        <translation>Read in a source that is not official</translation>
    </message>
    <message>
        <source>In use, not read in an official source</source>
        <translation>In use, not read in an official source</translation>
    </message>
    <message>
        <source>Our own word</source>
        <translation>Our own word</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 terms</source>
        <translation>
            <numerusform>%1 of %2 term</numerusform>
            <numerusform>%1 of %2 terms</numerusform>
        </translation>
    </message>
    <message>
        <source>No term has these words.</source>
        <translation>No term has these words.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Where the French comes from</source>
        <translation>Where the French comes from</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>Words in either language</source>
        <translation>Words in either language</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Beside each pair stands whether its French was read in an official source. What was not read should be checked before it is printed.</source>
        <translation>Beside each pair stands whether its French was read in an official source. What was not read should be checked before it is printed.</translation>
    </message>
</context>
<context>
    <name>acquis::GuideForm</name>
    <message>
        <source>Change the price guide</source>
        <translation>Change the price guide</translation>
    </message>
    <message>
        <source>New price guide</source>
        <translation>New price guide</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Name in French</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Prices as of</source>
        <translation>Prices as of</translation>
    </message>
    <message>
        <source>Months between reviews</source>
        <translation>Months between reviews</translation>
    </message>
    <message>
        <source>Items; rows of a spreadsheet can be pasted: item, unit, price</source>
        <translation>Items; rows of a spreadsheet can be pasted: item, unit, price</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>no category</translation>
    </message>
</context>
<context>
    <name>acquis::HeldListModel</name>
    <message>
        <source>fresh until %1</source>
        <translation>fresh until %1</translation>
    </message>
    <message>
        <source>stale since %1</source>
        <translation>stale since %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>ended on %1</translation>
    </message>
    <message>
        <source>not in force yet, until %1</source>
        <translation>not in force yet, until %1</translation>
    </message>
    <message>
        <source>in force until %1</source>
        <translation>in force until %1</translation>
    </message>
</context>
<context>
    <name>acquis::HeldListView</name>
    <message>
        <source>%1 of %2</source>
        <comment>found, all</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Being looked up…</source>
        <translation>Being looked up…</translation>
    </message>
    <message>
        <source>Nothing fits. Take a filter away, or look for fewer words.</source>
        <translation>Nothing fits. Take a filter away, or look for fewer words.</translation>
    </message>
    <message>
        <source>Arrangements and agreements</source>
        <translation>Arrangements and agreements</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Name, number, owner, category or vendor</source>
        <translation>Name, number, owner, category or vendor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Arrangements</source>
        <translation>Arrangements</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Price guides</source>
        <translation>Price guides</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>Held in</translation>
    </message>
    <message>
        <source>Open today to</source>
        <translation>Open today to</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentiality</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>acquis::HelpPage</name>
    <message>
        <source>User guide</source>
        <translation>User guide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Not in this chapter</source>
        <translation>Not in this chapter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>C&amp;hapters</source>
        <translation>C&amp;hapters</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Fi&amp;nd in this chapter</source>
        <translation>Fi&amp;nd in this chapter</translation>
    </message>
    <message>
        <source>Find in this chapter</source>
        <translation>Find in this chapter</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>&amp;Find in this chapter</source>
        <translation>&amp;Find in this chapter</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Find &amp;next</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Find &amp;previous</translation>
    </message>
</context>
<context>
    <name>acquis::HistoryModel</name>
    <message>
        <source>Why: %1</source>
        <translation>Why: %1</translation>
    </message>
</context>
<context>
    <name>acquis::HistoryView</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>The history could not be read. Nothing is lost: try again.</source>
        <translation>The history could not be read. Nothing is lost: try again.</translation>
    </message>
    <message>
        <source>Choose something to read its history.</source>
        <translation>Choose something to read its history.</translation>
    </message>
    <message>
        <source>The history is being read.</source>
        <translation>The history is being read.</translation>
    </message>
    <message>
        <source>The audit trail says nothing of this yet.</source>
        <translation>The audit trail says nothing of this yet.</translation>
    </message>
    <message>
        <source>No entry of the history holds these words.</source>
        <translation>No entry of the history holds these words.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>words, a name, a field</source>
        <translation>words, a name, a field</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Find in the history</translation>
    </message>
    <message>
        <source>History, the newest first</source>
        <translation>History, the newest first</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Read it again</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Undo the last step</translation>
    </message>
</context>
<context>
    <name>acquis::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>lying still</source>
        <translation>lying still</translation>
    </message>
    <message>
        <source>Files opened</source>
        <translation>Files opened</translation>
    </message>
    <message>
        <source>Files awarded</source>
        <translation>Files awarded</translation>
    </message>
    <message>
        <source>Value awarded</source>
        <translation>Value awarded</translation>
    </message>
    <message>
        <source>Files closed</source>
        <translation>Files closed</translation>
    </message>
    <message>
        <source>Files cancelled</source>
        <translation>Files cancelled</translation>
    </message>
    <message>
        <source>Files abandoned</source>
        <translation>Files abandoned</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a kind of figure and its fiscal year</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>invoices %1, %2</source>
        <translation>invoices %1, %2</translation>
    </message>
    <message>
        <source>fiscal year %1</source>
        <translation>fiscal year %1</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Open files</translation>
    </message>
    <message>
        <source>none lies still</source>
        <translation>none lies still</translation>
    </message>
    <message numerus="yes">
        <source>%n lie still more than 10 days</source>
        <translation>
            <numerusform>%n lies still more than 10 days</numerusform>
            <numerusform>%n lie still more than 10 days</numerusform>
        </translation>
    </message>
    <message>
        <source>Awarded this year</source>
        <translation>Awarded this year</translation>
    </message>
    <message>
        <source>awarded this year</source>
        <translation>awarded this year</translation>
    </message>
    <message>
        <source>Ends within 90 days</source>
        <translation>Ends within 90 days</translation>
    </message>
    <message>
        <source>%1 within 30 days, %2 within 60</source>
        <translation>%1 within 30 days, %2 within 60</translation>
    </message>
    <message>
        <source>something ends within 90 days</source>
        <translation>something ends within 90 days</translation>
    </message>
    <message>
        <source>Late files</source>
        <translation>Late files</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>Late payments</source>
        <translation>Late payments</translation>
    </message>
    <message numerus="yes">
        <source>%n to micro and small firms</source>
        <translation>
            <numerusform>%n to a micro or small firm</numerusform>
            <numerusform>%n to micro and small firms</numerusform>
        </translation>
    </message>
    <message>
        <source>payments are late</source>
        <translation>payments are late</translation>
    </message>
    <message>
        <source>Holder has left</source>
        <translation>Holder has left</translation>
    </message>
    <message>
        <source>open files to hand over</source>
        <translation>open files to hand over</translation>
    </message>
    <message>
        <source>the holder has left</source>
        <translation>the holder has left</translation>
    </message>
    <message>
        <source>Waits for me</source>
        <translation>Waits for me</translation>
    </message>
    <message numerus="yes">
        <source>%n, by due date</source>
        <translation>
            <numerusform>%n, by due date</numerusform>
            <numerusform>%n, by due date</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies still</source>
        <translation>It lies still</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>This day is over.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Next duty</source>
        <translation>Next duty</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>No contract, option, warranty or agreement ends within 90 days.</source>
        <translation>No contract, option, warranty or agreement ends within 90 days.</translation>
    </message>
    <message>
        <source>within 30 days</source>
        <translation>within 30 days</translation>
    </message>
    <message>
        <source>in dispute</source>
        <translation>in dispute</translation>
    </message>
    <message>
        <source>no receipt date</source>
        <translation>no receipt date</translation>
    </message>
    <message>
        <source>Paid within 30 days, by size class</source>
        <translation>Paid within 30 days, by size class</translation>
    </message>
    <message>
        <source>invoices of %1 to date</source>
        <translation>invoices of %1 to date</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>between %1 and %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n invoices %2.</source>
        <translation>
            <numerusform>%1: %n invoice %2.</numerusform>
            <numerusform>%1: %n invoices %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Size class</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Range with unknown</source>
        <translation>Range with unknown</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>on time</translation>
    </message>
    <message>
        <source>range with unknown</source>
        <translation>range with unknown</translation>
    </message>
    <message>
        <source>No invoice of this fiscal year is recorded in a file yet.</source>
        <translation>No invoice of this fiscal year is recorded in a file yet.</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Show as a table</translation>
    </message>
    <message>
        <source>Thirty days from receipt is a service standard here; days in dispute do not count. The range says what the share would be were all others late, or on time.</source>
        <translation>Thirty days from receipt is a service standard here; days in dispute do not count. The range says what the share would be were all others late, or on time.</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>By stage</translation>
    </message>
    <message>
        <source>Lying still</source>
        <translation>Lying still</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Open files by stage</source>
        <translation>Open files by stage</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>%1 has left the office.</source>
        <translation>%1 has left the office.</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Longest</translation>
    </message>
    <message>
        <source>Days in all</source>
        <translation>Days in all</translation>
    </message>
    <message>
        <source>Files lying still, by holder</source>
        <translation>Files lying still, by holder</translation>
    </message>
    <message>
        <source>No open file lies still for more than 10 days.</source>
        <translation>No open file lies still for more than 10 days.</translation>
    </message>
    <message>
        <source>This year against last</source>
        <translation>This year against last</translation>
    </message>
    <message>
        <source>files that failed count like the others</source>
        <translation>files that failed count like the others</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>To date</translation>
    </message>
    <message>
        <source>%1, same day</source>
        <translation>%1, same day</translation>
    </message>
    <message>
        <source>%1, whole</source>
        <translation>%1, whole</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>New procurement</source>
        <translation>New procurement</translation>
    </message>
    <message>
        <source>What may I do?</source>
        <translation>What may I do?</translation>
    </message>
    <message>
        <source>Open the sample register</source>
        <translation>Open the sample register</translation>
    </message>
    <message>
        <source>This register holds no procurement file yet. Once it does, this page says every day what waits for you, what ends soon, what is late, and how this year compares with the last.</source>
        <translation>This register holds no procurement file yet. Once it does, this page says every day what waits for you, what ends soon, what is late, and how this year compares with the last.</translation>
    </message>
    <message>
        <source>No register is open. This page says every day what waits for you, what ends soon and what is late in the procurement files of a register.</source>
        <translation>No register is open. This page says every day what waits for you, what ends soon and what is late in the procurement files of a register.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Key figures</translation>
    </message>
    <message>
        <source>Nothing waits for %1. If files name you otherwise, change your name on the page Office.</source>
        <translation>Nothing waits for %1. If files name you otherwise, change your name on the page Office.</translation>
    </message>
    <message>
        <source>Extra cost when abandoned</source>
        <translation>Extra cost when abandoned</translation>
    </message>
    <message numerus="yes">
        <source>%n held by somebody who has left</source>
        <translation>
            <numerusform>%n held by somebody who has left</numerusform>
            <numerusform>%n held by somebody who has left</numerusform>
        </translation>
    </message>
    <message>
        <source>no holder has left the office</source>
        <translation>no holder has left the office</translation>
    </message>
    <message>
        <source>What waits for you is shown here when it is known who you are.</source>
        <translation>What waits for you is shown here when it is known who you are.</translation>
    </message>
    <message>
        <source>Say who you are…</source>
        <translation>Say who you are…</translation>
    </message>
</context>
<context>
    <name>acquis::ImportPage</name>
    <message>
        <source>Import undone.</source>
        <translation>Import undone.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Acquis registers (*.acquis)</source>
        <translation>Acquis registers (*.acquis)</translation>
    </message>
    <message>
        <source>Show spending</source>
        <translation>Show spending</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Its lines are out of the register again.</source>
        <translation>Its lines are out of the register again.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Steps of the import</translation>
    </message>
    <message>
        <source>Nothing is written before “Apply”; then all of it, or nothing</source>
        <translation>Nothing is written before “Apply”; then all of it, or nothing</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Choose files to import</translation>
    </message>
    <message>
        <source>Make a register</source>
        <translation>Make a register</translation>
    </message>
    <message>
        <source>spending.acquis</source>
        <translation>spending.acquis</translation>
    </message>
    <message>
        <source>Save findings as CSV</source>
        <translation>Save findings as CSV</translation>
    </message>
    <message>
        <source>%1-findings.csv</source>
        <translation>%1-findings.csv</translation>
    </message>
    <message>
        <source>Findings saved.</source>
        <translation>Findings saved.</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Reading the files…</translation>
    </message>
    <message>
        <source>Writing to the register…</source>
        <translation>Writing to the register…</translation>
    </message>
    <message>
        <source>Taking the import out again…</source>
        <translation>Taking the import out again…</translation>
    </message>
    <message>
        <source>Import applied.</source>
        <translation>Import applied.</translation>
    </message>
    <message>
        <source>Another import is running.</source>
        <translation>Another import is running.</translation>
    </message>
    <message>
        <source>Wait for its end or cancel it, then choose the files again.</source>
        <translation>Wait for its end or cancel it, then choose the files again.</translation>
    </message>
    <message>
        <source>These files cannot be imported together.</source>
        <translation>These files cannot be imported together.</translation>
    </message>
    <message>
        <source>Choose one table of vendors, or one share package, at a time.</source>
        <translation>Choose one table of vendors, or one share package, at a time.</translation>
    </message>
    <message>
        <source>Import its vendors instead</source>
        <translation>Import its vendors instead</translation>
    </message>
    <message>
        <source>Nothing is written before “Add”; then all of it, or nothing</source>
        <translation>Nothing is written before “Add”; then all of it, or nothing</translation>
    </message>
    <message>
        <source>Is this a table of vendors? Its columns can be named by hand.</source>
        <translation>Is this a table of vendors? Its columns can be named by hand.</translation>
    </message>
    <message>
        <source>This file also names vendors.</source>
        <translation>This file also names vendors.</translation>
    </message>
    <message>
        <source>Files to import (*.csv *.csv.gz *.txt *.acquis-share);;All files (*)</source>
        <translation>Files to import (*.csv *.csv.gz *.txt *.acquis-share);;All files (*)</translation>
    </message>
</context>
<context>
    <name>acquis::InvoiceRadarView</name>
    <message>
        <source>nobody has accepted it</source>
        <translation>nobody has accepted it</translation>
    </message>
    <message>
        <source>this firm was paid late before</source>
        <translation>this firm was paid late before</translation>
    </message>
    <message>
        <source>in dispute</source>
        <translation>in dispute</translation>
    </message>
    <message>
        <source>Invoices about to be late</source>
        <translation>Invoices about to be late</translation>
    </message>
    <message numerus="yes">
        <source>the first %n, smallest firms first</source>
        <translation>
            <numerusform>the first one, smallest firms first</numerusform>
            <numerusform>the first %n, smallest firms first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, smallest firms first</source>
        <translation>
            <numerusform>%n, smallest firms first</numerusform>
            <numerusform>%n, smallest firms first</numerusform>
        </translation>
    </message>
    <message>
        <source>Firm not named</source>
        <translation>Firm not named</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file and invoice</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>No invoice is late, and none is about to be.</source>
        <translation>No invoice is late, and none is about to be.</translation>
    </message>
</context>
<context>
    <name>acquis::InvoicesPanel</name>
    <message>
        <source>The file has ended; what was done stays as it was.</source>
        <translation>The file has ended; what was done stays as it was.</translation>
    </message>
    <message>
        <source>An invoice needs a contract that is signed.</source>
        <translation>An invoice needs a contract that is signed.</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Awarded</translation>
    </message>
    <message>
        <source>whole term, options included</source>
        <translation>whole term, options included</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Committed</translation>
    </message>
    <message>
        <source>with amendments and options</source>
        <translation>with amendments and options</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Invoiced</translation>
    </message>
    <message>
        <source>asked for so far</source>
        <translation>asked for so far</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>before tax</source>
        <translation>before tax</translation>
    </message>
    <message>
        <source>Room left</source>
        <translation>Room left</translation>
    </message>
    <message>
        <source>committed and not invoiced</source>
        <translation>committed and not invoiced</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>no number yet</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message numerus="yes">
        <source>%n not paid yet</source>
        <translation>
            <numerusform>%n not paid yet</numerusform>
            <numerusform>%n not paid yet</numerusform>
        </translation>
    </message>
    <message>
        <source>all paid</source>
        <translation>all paid</translation>
    </message>
    <message>
        <source>Settle dispute</source>
        <translation>Settle dispute</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Dispute</translation>
    </message>
    <message>
        <source>%1, room left: %2</source>
        <comment>number of a contract</comment>
        <translation>%1, room left: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of shares</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Size of the vendor</source>
        <translation>Size of the vendor</translation>
    </message>
    <message>
        <source>Paid on time</source>
        <translation>Paid on time</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>No day of receipt</source>
        <translation>No day of receipt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Paid within thirty days of receipt</source>
        <translation>Paid within thirty days of receipt</translation>
    </message>
    <message>
        <source>Add invoice</source>
        <translation>Add invoice</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>Paid today</translation>
    </message>
    <message>
        <source>Invoice number of the vendor</source>
        <translation>Invoice number of the vendor</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>The thirty days run from here.</source>
        <translation>The thirty days run from here.</translation>
    </message>
    <message>
        <source>Amount before tax</source>
        <translation>Amount before tax</translation>
    </message>
    <message>
        <source>With a minus sign for a credit.</source>
        <translation>With a minus sign for a credit.</translation>
    </message>
    <message>
        <source>Day on the invoice</source>
        <translation>Day on the invoice</translation>
    </message>
    <message>
        <source>Contract that it is for</source>
        <translation>Contract that it is for</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Accepted by</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Accepted on</translation>
    </message>
    <message>
        <source>Amount paid, before tax</source>
        <translation>Amount paid, before tax</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Disputes</translation>
    </message>
    <message>
        <source>The clock stands still from the first day to the day it is settled.</source>
        <translation>The clock stands still from the first day to the day it is settled.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Settled on</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
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
        <translation>Join “%1”</translation>
    </message>
    <message>
        <source>Write which office joins.</source>
        <translation>Write which office joins.</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Join…</translation>
    </message>
    <message>
        <source>Office that joins</source>
        <translation>Office that joins</translation>
    </message>
    <message>
        <source>Amount in dollars</source>
        <translation>Amount in dollars</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Licences (0: none)</source>
        <translation>Licences (0: none)</translation>
    </message>
</context>
<context>
    <name>acquis::JoinNeedForm</name>
    <message>
        <source>What is needed, in words</source>
        <translation>What is needed, in words</translation>
    </message>
    <message>
        <source>in either language</source>
        <translation>in either language</translation>
    </message>
    <message>
        <source>Value in dollars</source>
        <translation>Value in dollars</translation>
    </message>
    <message>
        <source>Day on which it is needed</source>
        <translation>Day on which it is needed</translation>
    </message>
    <message>
        <source>It is needed by</source>
        <translation>It is needed by</translation>
    </message>
    <message>
        <source>Class of your office</source>
        <translation>Class of your office</translation>
    </message>
    <message>
        <source>Government of your office</source>
        <translation>Government of your office</translation>
    </message>
    <message>
        <source>as its class says</source>
        <translation>as its class says</translation>
    </message>
    <message>
        <source>Licences that are needed (0: none)</source>
        <translation>Licences that are needed (0: none)</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
</context>
<context>
    <name>acquis::JoinView</name>
    <message>
        <source>May be joined</source>
        <translation>May be joined</translation>
    </message>
    <message>
        <source>Cannot be joined</source>
        <translation>Cannot be joined</translation>
    </message>
    <message>
        <source>May be joined, with doubts</source>
        <translation>May be joined, with doubts</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Room left</source>
        <translation>Room left</translation>
    </message>
    <message>
        <source>Days to join</source>
        <translation>Days to join</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>Held in</translation>
    </message>
    <message>
        <source>%1 of %2 may be joined today</source>
        <comment>agreements</comment>
        <translation>%1 of %2 may be joined today</translation>
    </message>
    <message>
        <source>Being looked up…</source>
        <translation>Being looked up…</translation>
    </message>
    <message>
        <source>No agreement of the register is about this need. Take a category away, or write fewer words.</source>
        <translation>No agreement of the register is about this need. Take a category away, or write fewer words.</translation>
    </message>
    <message>
        <source>Words of the need that it holds: %1</source>
        <translation>Words of the need that it holds: %1</translation>
    </message>
    <message>
        <source>Joining takes %1.</source>
        <translation>Joining takes %1.</translation>
    </message>
    <message>
        <source>Room left: %1</source>
        <translation>Room left: %1</translation>
    </message>
    <message>
        <source>It has no ceiling, or the ceiling was not told.</source>
        <translation>It has no ceiling, or the ceiling was not told.</translation>
    </message>
    <message>
        <source>Join the agreement?</source>
        <translation>Join the agreement?</translation>
    </message>
    <message>
        <source>“%1” joins “%2” for %3. This is written down and cannot be taken back here.</source>
        <translation>“%1” joins “%2” for %3. This is written down and cannot be taken back here.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>The need</source>
        <translation>The need</translation>
    </message>
    <message>
        <source>Back to what the rules say</source>
        <translation>Back to what the rules say</translation>
    </message>
    <message>
        <source>Agreements that are about it</source>
        <translation>Agreements that are about it</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>Open the agreement</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Join…</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>For and against</translation>
    </message>
    <message>
        <source>What speaks for and against joining it</source>
        <translation>What speaks for and against joining it</translation>
    </message>
    <message>
        <source>“%1” joined it already, on %2 for %3.</source>
        <translation>“%1” joined it already, on %2 for %3.</translation>
    </message>
</context>
<context>
    <name>acquis::LargeText</name>
    <message>
        <source>Take this text</source>
        <translation>Take this text</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>acquis::LetterReasons</name>
    <message>
        <source>Your bid was set aside.</source>
        <translation>Your bid was set aside.</translation>
    </message>
    <message>
        <source>Your bid was set aside: %1</source>
        <translation>Your bid was set aside: %1</translation>
    </message>
    <message>
        <source>%1: your bid was given %2 of %3 points, the winning bid %4.</source>
        <translation>%1: your bid was given %2 of %3 points, the winning bid %4.</translation>
    </message>
    <message>
        <source>%1: your bid was given %2 of %3 points.</source>
        <translation>%1: your bid was given %2 of %3 points.</translation>
    </message>
    <message>
        <source>The winning bid costs less over the whole term than yours of %1.</source>
        <translation>The winning bid costs less over the whole term than yours of %1.</translation>
    </message>
</context>
<context>
    <name>acquis::LinesModel</name>
    <message>
        <source>Line of file</source>
        <translation>Line of file</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministry</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Amount $</source>
        <translation>Amount $</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Counted by</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Source file</translation>
    </message>
    <message>
        <source>%1, version %2: %3</source>
        <comment>a tag, its version, its rule</comment>
        <translation>%1, version %2: %3</translation>
    </message>
</context>
<context>
    <name>acquis::LinesView</name>
    <message>
        <source>Save the lines as CSV</source>
        <translation>Save the lines as CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Lines as the source wrote them</source>
        <translation>Lines as the source wrote them</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Save as CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>acquis::LogicMapCard</name>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>The rule and its source</source>
        <translation>The rule and its source</translation>
    </message>
    <message>
        <source>Close the rule</source>
        <translation>Close the rule</translation>
    </message>
    <message>
        <source>Close the rule (Esc)</source>
        <translation>Close the rule (Esc)</translation>
    </message>
    <message>
        <source>Verdict:</source>
        <translation>Verdict:</translation>
    </message>
    <message>
        <source>Values:</source>
        <translation>Values:</translation>
    </message>
    <message>
        <source>In force:</source>
        <translation>In force:</translation>
    </message>
    <message>
        <source>Duties:</source>
        <translation>Duties:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Source:</translation>
    </message>
    <message>
        <source>Confidence:</source>
        <translation>Confidence:</translation>
    </message>
    <message>
        <source>Layer:</source>
        <translation>Layer:</translation>
    </message>
    <message>
        <source>Pack:</source>
        <translation>Pack:</translation>
    </message>
</context>
<context>
    <name>acquis::LogicMapExports</name>
    <message>
        <source>&amp;Copy the map as a picture</source>
        <translation>&amp;Copy the map as a picture</translation>
    </message>
    <message>
        <source>&amp;Save the map as SVG…</source>
        <translation>&amp;Save the map as SVG…</translation>
    </message>
    <message>
        <source>&amp;Print the map…</source>
        <translation>&amp;Print the map…</translation>
    </message>
    <message>
        <source>Save the map as SVG</source>
        <translation>Save the map as SVG</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG drawings (*.svg)</translation>
    </message>
    <message>
        <source>Logic map</source>
        <translation>Logic map</translation>
    </message>
</context>
<context>
    <name>acquis::LogicMapLegend</name>
    <message>
        <source>path taken</source>
        <translation>path taken</translation>
    </message>
    <message>
        <source>needs a reason</source>
        <translation>needs a reason</translation>
    </message>
    <message>
        <source>before the trial</source>
        <translation>before the trial</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Legend: %1</translation>
    </message>
</context>
<context>
    <name>acquis::LogicMapModel</name>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confidence</translation>
    </message>
</context>
<context>
    <name>acquis::LogicMapPanel</name>
    <message>
        <source>The map appears when the rules are loaded.</source>
        <translation>The map appears when the rules are loaded.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a node of the map, whether it is taken</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Logic map</source>
        <translation>Logic map</translation>
    </message>
    <message>
        <source>Map or list</source>
        <translation>Map or list</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>What the map shows</translation>
    </message>
    <message>
        <source>Logic map. Right and left follow the path, up and down go to the next node, Enter shows the rule.</source>
        <translation>Logic map. Right and left follow the path, up and down go to the next node, Enter shows the rule.</translation>
    </message>
    <message>
        <source>Logic map as a list</source>
        <translation>Logic map as a list</translation>
    </message>
    <message>
        <source>Ways that depend on the &amp;value</source>
        <translation>Ways that depend on the &amp;value</translation>
    </message>
    <message>
        <source>The &amp;chosen way</source>
        <translation>The &amp;chosen way</translation>
    </message>
    <message>
        <source>&amp;All ways</source>
        <translation>&amp;All ways</translation>
    </message>
    <message>
        <source>Also what does &amp;not apply</source>
        <translation>Also what does &amp;not apply</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message>
        <source>&amp;Fit the map</source>
        <translation>&amp;Fit the map</translation>
    </message>
    <message>
        <source>&amp;Large map</source>
        <translation>&amp;Large map</translation>
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
        <translation>Award: %1</translation>
    </message>
    <message>
        <source>Need: %1</source>
        <translation>Need: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>trade agreement, values that it binds</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approver: check your delegation</source>
        <translation>Approver: check your delegation</translation>
    </message>
    <message>
        <source>Approver: %1</source>
        <translation>Approver: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a duty, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) early</source>
        <translation>
            <numerusform>%n day early</numerusform>
            <numerusform>%n days early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>not taken</translation>
    </message>
    <message>
        <source>applies, another way leads</source>
        <translation>applies, another way leads</translation>
    </message>
    <message>
        <source>needs a reason</source>
        <translation>needs a reason</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>Trade agreements</source>
        <translation>Trade agreements</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a route, its verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Award: no minimum time in rules</source>
        <translation>Award: no minimum time in rules</translation>
    </message>
</context>
<context>
    <name>acquis::MainMenu</name>
    <message>
        <source>About Acquis</source>
        <translation>About Acquis</translation>
    </message>
    <message>
        <source>Acquis %1
The desk of a Canadian public procurement officer.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Acquis %1
The desk of a Canadian public procurement officer.
Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Open &amp;Recent</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Passer au &amp;français</source>
        <translation>Passer au &amp;français</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;High contrast</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xt size</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>F&amp;ull screen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;User guide</translation>
    </message>
    <message>
        <source>&amp;About Acquis</source>
        <translation>&amp;About Acquis</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Search</translation>
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
        <translation>Import and settings</translation>
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
        <translation>Close without saving?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>The register is not as it was written.</source>
        <translation>The register is not as it was written.</translation>
    </message>
    <message>
        <source>%1 Restore a backup, or ask whoever keeps the register before you go on.</source>
        <translation>%1 Restore a backup, or ask whoever keeps the register before you go on.</translation>
    </message>
    <message>
        <source>The last changes are being saved.</source>
        <translation>The last changes are being saved.</translation>
    </message>
    <message>
        <source>The program ends when they are.</source>
        <translation>The program ends when they are.</translation>
    </message>
</context>
<context>
    <name>acquis::MarketContactsSection</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Who of us</source>
        <translation>Who of us</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>About what</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Quiet time: %1 to %2.</source>
        <translation>Quiet time: %1 to %2.</translation>
    </message>
    <message>
        <source>Quiet time since %1, until the award: no talk with a bidder but by the rules of the request.</source>
        <translation>Quiet time since %1, until the award: no talk with a bidder but by the rules of the request.</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) fell into the quiet time: say in the note why and what was said.</source>
        <translation>
            <numerusform>%n talk fell into the quiet time: say in the note why and what was said.</numerusform>
            <numerusform>%n talks fell into the quiet time: say in the note why and what was said.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the quiet time</source>
        <translation>
            <numerusform>%n in the quiet time</numerusform>
            <numerusform>%n in the quiet time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n talk</numerusform>
            <numerusform>%n talks</numerusform>
        </translation>
    </message>
    <message>
        <source>Talks with firms</source>
        <translation>Talks with firms</translation>
    </message>
    <message>
        <source>Who talked with whom</source>
        <translation>Who talked with whom</translation>
    </message>
</context>
<context>
    <name>acquis::MarketDeclarationsSection</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflict of interest</translation>
    </message>
    <message>
        <source>Keeps confidence</source>
        <translation>Keeps confidence</translation>
    </message>
    <message>
        <source>Which firm, and how it is managed</source>
        <translation>Which firm, and how it is managed</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s) of the file</source>
        <translation>
            <numerusform>Add %n person of the file</numerusform>
            <numerusform>Add %n persons of the file</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which firm the conflict is about, and how it is managed.</source>
        <translation>Say which firm the conflict is about, and how it is managed.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>%1 of %2 signed</source>
        <translation>%1 of %2 signed</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Declarations</translation>
    </message>
    <message>
        <source>Each person who has a part in the file declares conflicts of interest and keeps what is read here in confidence. No bid is opened before all have signed.</source>
        <translation>Each person who has a part in the file declares conflicts of interest and keeps what is read here in confidence. No bid is opened before all have signed.</translation>
    </message>
    <message>
        <source>Sign as me</source>
        <translation>Sign as me</translation>
    </message>
    <message>
        <source>I have no conflict of interest</source>
        <translation>I have no conflict of interest</translation>
    </message>
    <message>
        <source>I declare a conflict…</source>
        <translation>I declare a conflict…</translation>
    </message>
    <message>
        <source>Who declared what</source>
        <translation>Who declared what</translation>
    </message>
    <message>
        <source>Write your name on the page Office first.</source>
        <translation>Write your name on the page Office first.</translation>
    </message>
    <message>
        <source>%1, missing: %2</source>
        <translation>%1, missing: %2</translation>
    </message>
    <message>
        <source>Not signed: %1.</source>
        <translation>Not signed: %1.</translation>
    </message>
</context>
<context>
    <name>acquis::MarketPanel</name>
    <message>
        <source>Market</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>Search the register now</source>
        <translation>Search the register now</translation>
    </message>
</context>
<context>
    <name>acquis::MarketSearchSection</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Register of vendors and agreements</source>
        <translation>Register of vendors and agreements</translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s)</source>
        <translation>
            <numerusform>%n firm</numerusform>
            <numerusform>%n firms</numerusform>
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
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past line(s)</source>
        <translation>
            <numerusform>%n past line</numerusform>
            <numerusform>%n past lines</numerusform>
        </translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>On the list</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>To be asked</translation>
    </message>
    <message>
        <source>Found in the market search of %1</source>
        <translation>Found in the market search of %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Search the register now</source>
        <translation>Search the register now</translation>
    </message>
    <message>
        <source>Write in the need what is looked for first.</source>
        <translation>Write in the need what is looked for first.</translation>
    </message>
    <message>
        <source>Looks for “%1” and keeps what was found as evidence.</source>
        <translation>Looks for “%1” and keeps what was found as evidence.</translation>
    </message>
    <message numerus="yes">
        <source>The last search is older than %n day(s): look again.</source>
        <translation>
            <numerusform>The last search is older than %n day: look again.</numerusform>
            <numerusform>The last search is older than %n days: look again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing searched yet</source>
        <translation>Nothing searched yet</translation>
    </message>
    <message>
        <source>No search has a day</source>
        <translation>No search has a day</translation>
    </message>
    <message>
        <source>Was fresh until %1</source>
        <translation>Was fresh until %1</translation>
    </message>
    <message>
        <source>Fresh until %1</source>
        <translation>Fresh until %1</translation>
    </message>
    <message>
        <source>Search for sources</source>
        <translation>Search for sources</translation>
    </message>
    <message>
        <source>Who could do it</source>
        <translation>Who could do it</translation>
    </message>
    <message>
        <source>Firms found</source>
        <translation>Firms found</translation>
    </message>
    <message>
        <source>Put on the list of firms to ask</source>
        <translation>Put on the list of firms to ask</translation>
    </message>
    <message>
        <source>Show the vendor</source>
        <translation>Show the vendor</translation>
    </message>
    <message>
        <source>Where was looked, and what came of it</source>
        <translation>Where was looked, and what came of it</translation>
    </message>
    <message>
        <source>What the searches show</source>
        <translation>What the searches show</translation>
    </message>
</context>
<context>
    <name>acquis::MarketSoundingSection</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>What it said, or why it did not answer</source>
        <translation>What it said, or why it did not answer</translation>
    </message>
    <message>
        <source>%1 of %2 items are on the market: %3.</source>
        <translation>%1 of %2 items are on the market: %3.</translation>
    </message>
    <message>
        <source>More than there are items.</source>
        <translation>More than there are items.</translation>
    </message>
    <message>
        <source>Each idea that was used cost %1.</source>
        <translation>Each idea that was used cost %1.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>%1 of %2 firms answered: %3</source>
        <translation>%1 of %2 firms answered: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n sounding(s)</source>
        <translation>
            <numerusform>%n sounding</numerusform>
            <numerusform>%n soundings</numerusform>
        </translation>
    </message>
    <message>
        <source>Soundings of the market</source>
        <translation>Soundings of the market</translation>
    </message>
    <message>
        <source>Sounding</source>
        <translation>Sounding</translation>
    </message>
    <message>
        <source>Sounding that is shown</source>
        <translation>Sounding that is shown</translation>
    </message>
    <message>
        <source>Add a sounding</source>
        <translation>Add a sounding</translation>
    </message>
    <message>
        <source>Remove this sounding</source>
        <translation>Remove this sounding</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Who runs it</translation>
    </message>
    <message>
        <source>A third party&apos;s own interests, and how they are kept out</source>
        <translation>A third party&apos;s own interests, and how they are kept out</translation>
    </message>
    <message>
        <source>1. The problem</source>
        <translation>1. The problem</translation>
    </message>
    <message>
        <source>2. The plan</source>
        <translation>2. The plan</translation>
    </message>
    <message>
        <source>3. The intended purchase</source>
        <translation>3. The intended purchase</translation>
    </message>
    <message>
        <source>4. The views asked for</source>
        <translation>4. The views asked for</translation>
    </message>
    <message>
        <source>Firms asked, and their answers</source>
        <translation>Firms asked, and their answers</translation>
    </message>
    <message>
        <source>Kept apart from bids.</source>
        <translation>Kept apart from bids.</translation>
    </message>
    <message>
        <source>Answers by size of firm</source>
        <translation>Answers by size of firm</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>What was learned</translation>
    </message>
    <message>
        <source>What changed in the requirement</source>
        <translation>What changed in the requirement</translation>
    </message>
    <message>
        <source>Items of the need</source>
        <translation>Items of the need</translation>
    </message>
    <message>
        <source>Of them on the market</source>
        <translation>Of them on the market</translation>
    </message>
    <message>
        <source>Cost of the sounding</source>
        <translation>Cost of the sounding</translation>
    </message>
    <message>
        <source>With what was paid to firms for taking part.</source>
        <translation>With what was paid to firms for taking part.</translation>
    </message>
    <message>
        <source>Ideas that were used</source>
        <translation>Ideas that were used</translation>
    </message>
</context>
<context>
    <name>acquis::MeaningBox</name>
    <message>
        <source>as the program finds</source>
        <translation>as the program finds</translation>
    </message>
    <message>
        <source>%1 (by hand)</source>
        <extracomment>What a column is read as, when a person chose it.</extracomment>
        <translation>%1 (by hand)</translation>
    </message>
    <message>
        <source>Column “%1” is read as</source>
        <translation>Column “%1” is read as</translation>
    </message>
    <message>
        <source>Column “%1” is read as: %2</source>
        <translation>Column “%1” is read as: %2</translation>
    </message>
</context>
<context>
    <name>acquis::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>acquis::ModelFormView</name>
    <message>
        <source>The form is attached to the file.</source>
        <translation>The form is attached to the file.</translation>
    </message>
    <message>
        <source>It keeps the version of the model form that made it. Later changes of the file do not change it.</source>
        <translation>It keeps the version of the model form that made it. Later changes of the file do not change it.</translation>
    </message>
    <message>
        <source>There is nothing yet that this form could be about: write the letter or the sounding first.</source>
        <translation>There is nothing yet that this form could be about: write the letter or the sounding first.</translation>
    </message>
    <message>
        <source>Left blank, because the file does not say it: %1.</source>
        <translation>Left blank, because the file does not say it: %1.</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Save the form</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML files (*.html)</translation>
    </message>
    <message>
        <source>The form is copied.</source>
        <translation>The form is copied.</translation>
    </message>
    <message>
        <source>Paste it into a document or a message.</source>
        <translation>Paste it into a document or a message.</translation>
    </message>
    <message>
        <source>Model forms</source>
        <translation>Model forms</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Language of the form</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>The form as it will be printed</source>
        <translation>The form as it will be printed</translation>
    </message>
    <message>
        <source>Attach to the file</source>
        <translation>Attach to the file</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Model forms…</source>
        <translation>Model forms…</translation>
    </message>
    <message>
        <source>Model form</source>
        <translation>Model form</translation>
    </message>
</context>
<context>
    <name>acquis::NeedAccessSection</name>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add those to be told: %1</source>
        <translation>Add those to be told: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) objected</source>
        <translation>
            <numerusform>%n office objected</numerusform>
            <numerusform>%n offices objected</numerusform>
        </translation>
    </message>
    <message>
        <source>Accessibility, security and who is told</source>
        <translation>Accessibility, security and who is told</translation>
    </message>
    <message>
        <source>Who must be able to use it, and how</source>
        <translation>Who must be able to use it, and how</translation>
    </message>
    <message>
        <source>How it is kept safe</source>
        <translation>How it is kept safe</translation>
    </message>
    <message>
        <source>It uses information technology</source>
        <translation>It uses information technology</translation>
    </message>
    <message>
        <source>Offices told or asked</source>
        <translation>Offices told or asked</translation>
    </message>
    <message>
        <source>Told early, they do not feel passed over at the end.</source>
        <translation>Told early, they do not feel passed over at the end.</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Not told yet</translation>
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
        <translation>State</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n that this file must look at</source>
        <translation>
            <numerusform>Add the %n that this file must look at</numerusform>
            <numerusform>Add the %n that this file must look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) open</source>
        <translation>
            <numerusform>%n line open</numerusform>
            <numerusform>%n lines open</numerusform>
        </translation>
    </message>
    <message>
        <source>All done or not needed</source>
        <translation>All done or not needed</translation>
    </message>
    <message>
        <source>Statutes and directives</source>
        <translation>Statutes and directives</translation>
    </message>
    <message>
        <source>What must be respected</source>
        <translation>What must be respected</translation>
    </message>
    <message>
        <source>Not listed yet</source>
        <translation>Not listed yet</translation>
    </message>
</context>
<context>
    <name>acquis::NeedCostSection</name>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>What, in English</source>
        <translation>What, in English</translation>
    </message>
    <message>
        <source>What, in French</source>
        <translation>What, in French</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>Why, or why not</translation>
    </message>
    <message>
        <source>%1 of benefit for %2 of cost: %3 to 1.</source>
        <translation>%1 of benefit for %2 of cost: %3 to 1.</translation>
    </message>
    <message>
        <source>No option yet</source>
        <translation>No option yet</translation>
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
        <translation>Lowest</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) only</source>
        <translation>
            <numerusform>%n year only</numerusform>
            <numerusform>%n years only</numerusform>
        </translation>
    </message>
    <message>
        <source>No cost yet</source>
        <translation>No cost yet</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Five years</source>
        <translation>Five years</translation>
    </message>
    <message>
        <source>Worth today</source>
        <translation>Worth today</translation>
    </message>
    <message>
        <source>Against the lowest</source>
        <translation>Against the lowest</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ways to meet it, and what they cost</source>
        <translation>Ways to meet it, and what they cost</translation>
    </message>
    <message>
        <source>Reuse, join, build or buy</source>
        <translation>Reuse, join, build or buy</translation>
    </message>
    <message>
        <source>Each year with price, training, access, support and leaving it again. Tick the one that is chosen.</source>
        <translation>Each year with price, training, access, support and leaving it again. Tick the one that is chosen.</translation>
    </message>
    <message>
        <source>The first year counts in full, each later one is discounted by a year more.</source>
        <translation>The first year counts in full, each later one is discounted by a year more.</translation>
    </message>
    <message>
        <source>Costs compared</source>
        <translation>Costs compared</translation>
    </message>
    <message>
        <source>Why nothing open source, reused or joined is among them</source>
        <translation>Why nothing open source, reused or joined is among them</translation>
    </message>
    <message>
        <source>Benefit over the same years</source>
        <translation>Benefit over the same years</translation>
    </message>
    <message>
        <source>What the benefit is, and what was assumed</source>
        <translation>What the benefit is, and what was assumed</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>Discount rate a year</translation>
    </message>
</context>
<context>
    <name>acquis::NeedDataSection</name>
    <message>
        <source>What data</source>
        <translation>What data</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Kept until</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Deleted on</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>The rows below say that it holds some.</source>
        <translation>The rows below say that it holds some.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them should be deleted by now, and nobody has confirmed it.</source>
        <translation>
            <numerusform>%n of them should be deleted by now, and nobody has confirmed it.</numerusform>
            <numerusform>%n of them should be deleted by now, and nobody has confirmed it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>It holds no data of ours</source>
        <translation>It holds no data of ours</translation>
    </message>
    <message>
        <source>What data it holds</source>
        <translation>What data it holds</translation>
    </message>
</context>
<context>
    <name>acquis::NeedDates</name>
    <message>
        <source>Award no later than %1</source>
        <translation>Award no later than %1</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>It is needed by a day</source>
        <translation>It is needed by a day</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Needed by</translation>
    </message>
    <message>
        <source>Working days the vendor needs</source>
        <translation>Working days the vendor needs</translation>
    </message>
    <message>
        <source>Year, month and day; Alt+Down opens the calendar</source>
        <translation>Year, month and day; Alt+Down opens the calendar</translation>
    </message>
</context>
<context>
    <name>acquis::NeedElsewhereSection</name>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Who has it</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Why it does not fit</source>
        <translation>Why it does not fit</translation>
    </message>
    <message numerus="yes">
        <source>%n more have something like it; answer each.</source>
        <translation>
            <numerusform>%n more has something like it; answer it.</numerusform>
            <numerusform>%n more have something like it; answer each.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more like it was found.</source>
        <translation>Nothing more like it was found.</translation>
    </message>
    <message>
        <source>The register was searched for “%1”.</source>
        <translation>The register was searched for “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) for an answer</source>
        <translation>
            <numerusform>%n of them waits for an answer</numerusform>
            <numerusform>%n of them wait for an answer</numerusform>
        </translation>
    </message>
    <message>
        <source>Searched, all answered</source>
        <translation>Searched, all answered</translation>
    </message>
    <message>
        <source>Not searched yet</source>
        <translation>Not searched yet</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Search the register</translation>
    </message>
    <message>
        <source>Write the words to look for first.</source>
        <translation>Write the words to look for first.</translation>
    </message>
    <message>
        <source>Looks for “%1” in agreements, arrangements and past lines.</source>
        <translation>Looks for “%1” in agreements, arrangements and past lines.</translation>
    </message>
    <message>
        <source>Who has it already</source>
        <translation>Who has it already</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Words to look for</translation>
    </message>
    <message>
        <source>In English or French. Without any, what is asked for is looked for.</source>
        <translation>In English or French. Without any, what is asked for is looked for.</translation>
    </message>
    <message>
        <source>Who in government has something like it</source>
        <translation>Who in government has something like it</translation>
    </message>
    <message>
        <source>What others have</source>
        <translation>What others have</translation>
    </message>
    <message>
        <source>Somebody looked who has it already</source>
        <translation>Somebody looked who has it already</translation>
    </message>
</context>
<context>
    <name>acquis::NeedForm</name>
    <message>
        <source>Without a reason, a purchase from one firm is not open.</source>
        <translation>Without a reason, a purchase from one firm is not open.</translation>
    </message>
    <message>
        <source>Trial: entered is %1</source>
        <translation>Trial: entered is %1</translation>
    </message>
    <message>
        <source>Trial: nothing is entered</source>
        <translation>Trial: nothing is entered</translation>
    </message>
    <message>
        <source>Those in force</source>
        <translation>Those in force</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>What is needed</translation>
    </message>
    <message>
        <source>In your own words; no rule reads it</source>
        <translation>In your own words; no rule reads it</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Value over the whole term, options included</source>
        <translation>Value over the whole term, options included</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Vendor of Record arrangement</source>
        <translation>Vendor of Record arrangement</translation>
    </message>
    <message>
        <source>Reasons not to compete</source>
        <translation>Reasons not to compete</translation>
    </message>
    <message>
        <source>What else is true</source>
        <translation>What else is true</translation>
    </message>
    <message>
        <source>It changes a contract already signed</source>
        <translation>It changes a contract already signed</translation>
    </message>
    <message>
        <source>Value of that contract, earlier changes included</source>
        <translation>Value of that contract, earlier changes included</translation>
    </message>
    <message>
        <source>Rules used</source>
        <translation>Rules used</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Reset the trial</source>
        <translation>Reset the trial</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Enter it</translation>
    </message>
    <message>
        <source>Enter the value and the day of the trial</source>
        <translation>Enter the value and the day of the trial</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>For example %1</translation>
    </message>
</context>
<context>
    <name>acquis::NeedGrounds</name>
    <message>
        <source>None chosen</source>
        <comment>reasons not to compete</comment>
        <translation>None chosen</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>reasons not to compete</comment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the reasons</source>
        <translation>Search the reasons</translation>
    </message>
    <message>
        <source>Reasons not to compete</source>
        <translation>Reasons not to compete</translation>
    </message>
</context>
<context>
    <name>acquis::NeedHeadSection</name>
    <message>
        <source>A file needs a title in one of the two languages.</source>
        <translation>A file needs a title in one of the two languages.</translation>
    </message>
    <message>
        <source>Title, and whose it is</source>
        <translation>Title, and whose it is</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>What is needed, in a few words.</source>
        <translation>What is needed, in a few words.</translation>
    </message>
    <message>
        <source>Ministry or organization</source>
        <translation>Ministry or organization</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>The office that needs it.</source>
        <translation>The office that needs it.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Requester</translation>
    </message>
    <message>
        <source>Who needs it.</source>
        <translation>Who needs it.</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Champion</translation>
    </message>
    <message>
        <source>Who stands up for it where it gets stuck.</source>
        <translation>Who stands up for it where it gets stuck.</translation>
    </message>
    <message>
        <source>Body that buys for you</source>
        <translation>Body that buys for you</translation>
    </message>
    <message>
        <source>When the purchase is delegated to an expert body; the file still counts for your organization.</source>
        <translation>When the purchase is delegated to an expert body; the file still counts for your organization.</translation>
    </message>
    <message>
        <source>Goals that it serves</source>
        <translation>Goals that it serves</translation>
    </message>
    <message>
        <source>Of the strategy, one on each line.</source>
        <translation>Of the strategy, one on each line.</translation>
    </message>
</context>
<context>
    <name>acquis::NeedOriginSection</name>
    <message>
        <source>Counts as procurement of innovation</source>
        <translation>Counts as procurement of innovation</translation>
    </message>
    <message>
        <source>How it was found, and who will use it</source>
        <translation>How it was found, and who will use it</translation>
    </message>
    <message>
        <source>How was the need found</source>
        <translation>How was the need found</translation>
    </message>
    <message>
        <source>Who will use it, and how were they asked</source>
        <translation>Who will use it, and how were they asked</translation>
    </message>
    <message>
        <source>Is it on the market</source>
        <translation>Is it on the market</translation>
    </message>
    <message>
        <source>How do you know</source>
        <translation>How do you know</translation>
    </message>
</context>
<context>
    <name>acquis::NeedOwnershipSection</name>
    <message>
        <source>Ownership and training</source>
        <translation>Ownership and training</translation>
    </message>
    <message>
        <source>Who owns what is made</source>
        <translation>Who owns what is made</translation>
    </message>
    <message>
        <source>How people learn to use it</source>
        <translation>How people learn to use it</translation>
    </message>
</context>
<context>
    <name>acquis::NeedPanel</name>
    <message>
        <source>Fewer questions</source>
        <translation>Fewer questions</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>More questions</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>How it was found, requirements, statutes and directives, risks, ownership</source>
        <translation>How it was found, requirements, statutes and directives, risks, ownership</translation>
    </message>
</context>
<context>
    <name>acquis::NeedProblemSection</name>
    <message>
        <source>The problem</source>
        <translation>The problem</translation>
    </message>
    <message>
        <source>What is the problem</source>
        <translation>What is the problem</translation>
    </message>
    <message>
        <source>What is wrong today, for whom, how often. No product yet.</source>
        <translation>What is wrong today, for whom, how often. No product yet.</translation>
    </message>
    <message>
        <source>What is different when it is solved</source>
        <translation>What is different when it is solved</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>Asked last: the product or service, if you have one in mind.</source>
        <translation>Asked last: the product or service, if you have one in mind.</translation>
    </message>
</context>
<context>
    <name>acquis::NeedRelated</name>
    <message>
        <source>With this need: %1. Limits are tested on the sum.</source>
        <translation>With this need: %1. Limits are tested on the sum.</translation>
    </message>
    <message>
        <source>Related needs in 12 months</source>
        <translation>Related needs in 12 months</translation>
    </message>
    <message>
        <source>Value of one of them</source>
        <translation>Value of one of them</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add the related need</source>
        <translation>Add the related need</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the chosen related need</source>
        <translation>Remove the chosen related need</translation>
    </message>
    <message>
        <source>Values of related needs</source>
        <translation>Values of related needs</translation>
    </message>
    <message>
        <source>With this need and the contract it changes: %1. Limits are tested on the sum.</source>
        <translation>With this need and the contract it changes: %1. Limits are tested on the sum.</translation>
    </message>
</context>
<context>
    <name>acquis::NeedRequirementSection</name>
    <message>
        <source>Say why it is changed: bidders will see another version.</source>
        <translation>Say why it is changed: bidders will see another version.</translation>
    </message>
    <message>
        <source>Keep as version %1</source>
        <translation>Keep as version %1</translation>
    </message>
    <message>
        <source>It is still what we need</source>
        <translation>It is still what we need</translation>
    </message>
    <message>
        <source>Nobody has looked at it for a year.</source>
        <translation>Nobody has looked at it for a year.</translation>
    </message>
    <message>
        <source>What firms must read: %1, %2.</source>
        <translation>What firms must read: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
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
        <translation>What firms are asked for</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requirement</translation>
    </message>
    <message>
        <source>All bidders get the same version.</source>
        <translation>All bidders get the same version.</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>Why it is changed</translation>
    </message>
    <message>
        <source>Last looked at</source>
        <translation>Last looked at</translation>
    </message>
    <message>
        <source>Version to compare from</source>
        <translation>Version to compare from</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>Version to compare with</translation>
    </message>
    <message>
        <source>What changed, word by word</source>
        <translation>What changed, word by word</translation>
    </message>
    <message>
        <source>A requirement is written and not kept as a version.</source>
        <translation>A requirement is written and not kept as a version.</translation>
    </message>
</context>
<context>
    <name>acquis::NeedRisksSection</name>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Look again on</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Nobody else can take it over: data and knowledge stay with one vendor</source>
        <translation>Nobody else can take it over: data and knowledge stay with one vendor</translation>
    </message>
    <message>
        <source>Personal data is read by somebody who may not</source>
        <translation>Personal data is read by somebody who may not</translation>
    </message>
    <message>
        <source>It does not work with what is there</source>
        <translation>It does not work with what is there</translation>
    </message>
    <message>
        <source>Staff do not use it</source>
        <translation>Staff do not use it</translation>
    </message>
    <message>
        <source>Upkeep costs more than planned</source>
        <translation>Upkeep costs more than planned</translation>
    </message>
    <message>
        <source>It is out of date before it is delivered</source>
        <translation>It is out of date before it is delivered</translation>
    </message>
    <message numerus="yes">
        <source>Add %n typical risk(s)</source>
        <translation>
            <numerusform>Add %n typical risk</numerusform>
            <numerusform>Add %n typical risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open risk(s) likely and grave</source>
        <translation>
            <numerusform>%n open risk likely and grave</numerusform>
            <numerusform>%n open risks likely and grave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open risk(s)</source>
        <translation>
            <numerusform>%n open risk</numerusform>
            <numerusform>%n open risks</numerusform>
        </translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>What may go wrong</source>
        <translation>What may go wrong</translation>
    </message>
    <message>
        <source>What usually goes wrong with information technology</source>
        <translation>What usually goes wrong with information technology</translation>
    </message>
</context>
<context>
    <name>acquis::NeedRulesSection</name>
    <message>
        <source>What else the rules ask</source>
        <translation>What else the rules ask</translation>
    </message>
    <message>
        <source>Vendor of record arrangement</source>
        <translation>Vendor of record arrangement</translation>
    </message>
    <message>
        <source>What is special about it</source>
        <translation>What is special about it</translation>
    </message>
    <message>
        <source>Reasons not to compete</source>
        <translation>Reasons not to compete</translation>
    </message>
    <message>
        <source>Only those that can be shown; the rules judge them.</source>
        <translation>Only those that can be shown; the rules judge them.</translation>
    </message>
</context>
<context>
    <name>acquis::NeedValueSection</name>
    <message>
        <source>Less than the value: say where the rest comes from.</source>
        <translation>Less than the value: say where the rest comes from.</translation>
    </message>
    <message>
        <source>Needed before it is issued.</source>
        <translation>Needed before it is issued.</translation>
    </message>
    <message>
        <source>To have it by %1, it must be ordered by %2.</source>
        <translation>To have it by %1, it must be ordered by %2.</translation>
    </message>
    <message>
        <source>%1: by %2</source>
        <translation>%1: by %2</translation>
    </message>
    <message>
        <source>%1 (past)</source>
        <translation>%1 (past)</translation>
    </message>
    <message>
        <source>Value, dates and budget</source>
        <translation>Value, dates and budget</translation>
    </message>
    <message>
        <source>Whole planned value</source>
        <translation>Whole planned value</translation>
    </message>
    <message>
        <source>With all years and options.</source>
        <translation>With all years and options.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>What kind of thing</source>
        <translation>What kind of thing</translation>
    </message>
    <message>
        <source>Whose rules</source>
        <translation>Whose rules</translation>
    </message>
    <message>
        <source>Who buys</source>
        <translation>Who buys</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>The day on which the procurement goes out; the rules of that day hold.</source>
        <translation>The day on which the procurement goes out; the rules of that day hold.</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Needed by</translation>
    </message>
    <message>
        <source>Working days the vendor needs</source>
        <translation>Working days the vendor needs</translation>
    </message>
    <message>
        <source>From the award to delivery.</source>
        <translation>From the award to delivery.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Finance has confirmed the budget</source>
        <translation>Finance has confirmed the budget</translation>
    </message>
    <message>
        <source>Where the rest comes from</source>
        <translation>Where the rest comes from</translation>
    </message>
    <message>
        <source>Say who in finance confirmed it.</source>
        <translation>Say who in finance confirmed it.</translation>
    </message>
    <message>
        <source>Say when it was confirmed.</source>
        <translation>Say when it was confirmed.</translation>
    </message>
    <message>
        <source>Write the amount that is confirmed, or the commitment number.</source>
        <translation>Write the amount that is confirmed, or the commitment number.</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confirmed on</translation>
    </message>
    <message>
        <source>Commitment number</source>
        <translation>Commitment number</translation>
    </message>
    <message>
        <source>Under which finance has set the money aside; it stands in for the amount.</source>
        <translation>Under which finance has set the money aside; it stands in for the amount.</translation>
    </message>
</context>
<context>
    <name>acquis::NeedVendorFields</name>
    <message>
        <source>One firm is meant</source>
        <translation>One firm is meant</translation>
    </message>
    <message>
        <source>Known firm (optional)</source>
        <translation>Known firm (optional)</translation>
    </message>
    <message>
        <source>Is it an Ontario business?</source>
        <translation>Is it an Ontario business?</translation>
    </message>
    <message>
        <source>Is its headquarters in the United States?</source>
        <translation>Is its headquarters in the United States?</translation>
    </message>
    <message>
        <source>Employees in Canada</source>
        <translation>Employees in Canada</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>acquis::NeedWords</name>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Yes, it is on the market</source>
        <translation>Yes, it is on the market</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>No, nobody offers it yet</source>
        <translation>No, nobody offers it yet</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Does not fit</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Buy</translation>
    </message>
    <message>
        <source>Reuse what is there</source>
        <translation>Reuse what is there</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Open source</translation>
    </message>
    <message>
        <source>Build it ourselves</source>
        <translation>Build it ourselves</translation>
    </message>
    <message>
        <source>Join others</source>
        <translation>Join others</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Do nothing</translation>
    </message>
    <message>
        <source>Information technology</source>
        <translation>Information technology</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Legal services</source>
        <translation>Legal services</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informed</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>Objected</translation>
    </message>
    <message>
        <source>Access to information</source>
        <translation>Access to information</translation>
    </message>
    <message>
        <source>Protection of privacy</source>
        <translation>Protection of privacy</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation>Public service</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Occupational health and safety</source>
        <translation>Occupational health and safety</translation>
    </message>
    <message>
        <source>Accessibility for people with disabilities</source>
        <translation>Accessibility for people with disabilities</translation>
    </message>
    <message>
        <source>Directive on information technology</source>
        <translation>Directive on information technology</translation>
    </message>
    <message>
        <source>Security screening</source>
        <translation>Security screening</translation>
    </message>
    <message>
        <source>Classification of information</source>
        <translation>Classification of information</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>The buyer</source>
        <translation>The buyer</translation>
    </message>
    <message>
        <source>The vendor</source>
        <translation>The vendor</translation>
    </message>
    <message>
        <source>Shared by both</source>
        <translation>Shared by both</translation>
    </message>
    <message>
        <source>Open licence</source>
        <translation>Open licence</translation>
    </message>
    <message>
        <source>Nothing is made</source>
        <translation>Nothing is made</translation>
    </message>
    <message>
        <source>Market sounding</source>
        <translation>Market sounding</translation>
    </message>
    <message>
        <source>Request for information</source>
        <translation>Request for information</translation>
    </message>
    <message>
        <source>Industry day</source>
        <translation>Industry day</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Requester</translation>
    </message>
    <message>
        <source>Procurement officer</source>
        <translation>Procurement officer</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Evaluator</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approver</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Not declared yet</source>
        <translation>Not declared yet</translation>
    </message>
    <message>
        <source>No conflict of interest</source>
        <translation>No conflict of interest</translation>
    </message>
    <message>
        <source>Conflict declared</source>
        <translation>Conflict declared</translation>
    </message>
    <message>
        <source>Conflict declared and managed</source>
        <translation>Conflict declared and managed</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 looks like the name of a product or a firm. Say here what is wrong today, and leave what would mend it to the market.</source>
        <extracomment>%1: names in quotation marks, joined by commas</extracomment>
        <translation>%1 looks like the name of a product or a firm. Say here what is wrong today, and leave what would mend it to the market.</translation>
    </message>
</context>
<context>
    <name>acquis::NewFileView</name>
    <message>
        <source>A file needs a title in one of the two languages.</source>
        <translation>A file needs a title in one of the two languages.</translation>
    </message>
    <message>
        <source>Somebody must hold the file: whose turn is it?</source>
        <translation>Somebody must hold the file: whose turn is it?</translation>
    </message>
    <message>
        <source>The value cannot be below zero.</source>
        <translation>The value cannot be below zero.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>This day is over.</translation>
    </message>
    <message>
        <source>New procurement file</source>
        <translation>New procurement file</translation>
    </message>
    <message>
        <source>The file begins with the need. Everything here can be changed in it later.</source>
        <translation>The file begins with the need. Everything here can be changed in it later.</translation>
    </message>
    <message>
        <source>Like %1: what it asked for and how bids were judged is taken over, nothing of what was found, offered or decided.</source>
        <translation>Like %1: what it asked for and how bids were judged is taken over, nothing of what was found, offered or decided.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>What is needed, in a few words.</source>
        <translation>What is needed, in a few words.</translation>
    </message>
    <message>
        <source>Ministry or organization</source>
        <translation>Ministry or organization</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>The office that needs it.</source>
        <translation>The office that needs it.</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Whose turn it is first.</source>
        <translation>Whose turn it is first.</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Requester</translation>
    </message>
    <message>
        <source>Who needs it.</source>
        <translation>Who needs it.</translation>
    </message>
    <message>
        <source>Planned value before tax</source>
        <translation>Planned value before tax</translation>
    </message>
    <message>
        <source>Of the whole term, options included.</source>
        <translation>Of the whole term, options included.</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Needed by</translation>
    </message>
    <message>
        <source>What is bought</source>
        <translation>What is bought</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>Rules of</translation>
    </message>
    <message>
        <source>Kind of buyer</source>
        <translation>Kind of buyer</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>acquis::OfficePage</name>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Every person needs a name. Nothing was saved yet.</source>
        <translation>Every person needs a name. Nothing was saved yet.</translation>
    </message>
    <message>
        <source>A delegation needs who gives it, who has it, and its first and last day in order. Nothing was saved yet.</source>
        <translation>A delegation needs who gives it, who has it, and its first and last day in order. Nothing was saved yet.</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Who works here</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>My name</translation>
    </message>
    <message>
        <source>As files, approvals and the audit trail name you on this computer.</source>
        <translation>As files, approvals and the audit trail name you on this computer.</translation>
    </message>
    <message>
        <source>People and their authority</source>
        <translation>People and their authority</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Who has no authority approves nothing. Who has left stays, with the last day.</source>
        <translation>Who has no authority approves nothing. Who has left stays, with the last day.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>Title in French</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegations</translation>
    </message>
    <message>
        <source>Authority given to somebody else for some days. Nobody gives more than they hold, and what was given is not given on.</source>
        <translation>Authority given to somebody else for some days. Nobody gives more than they hold, and what was given is not given on.</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>From whom</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Up to</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>What was changed in the people of the office is not saved yet.</source>
        <translation>What was changed in the people of the office is not saved yet.</translation>
    </message>
    <message>
        <source>Say who you are. Until then files, approvals and the audit trail name %1, as the account of this computer is called.</source>
        <translation>Say who you are. Until then files, approvals and the audit trail name %1, as the account of this computer is called.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1: theirs “%2”, yours “%3”</source>
        <extracomment>A field of a person that two people changed: whose it is, theirs and mine.</extracomment>
        <translation>%1: theirs “%2”, yours “%3”</translation>
    </message>
    <message>
        <source>Somebody else changed the same people of the office meanwhile</source>
        <translation>Somebody else changed the same people of the office meanwhile</translation>
    </message>
    <message>
        <source>%1. Nothing is saved until you choose.</source>
        <translation>%1. Nothing is saved until you choose.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Keep theirs</translation>
    </message>
</context>
<context>
    <name>acquis::OptionsMapSection</name>
    <message>
        <source>%1 holds the file, at “%2” since %3: %4.</source>
        <translation>%1 holds the file, at “%2” since %3: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n of them nothing happened.</source>
        <translation>
            <numerusform>On %n of them nothing happened.</numerusform>
            <numerusform>On %n of them nothing happened.</numerusform>
        </translation>
    </message>
    <message>
        <source>The way through the rules</source>
        <translation>The way through the rules</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Show as</translation>
    </message>
    <message>
        <source>Map of the rules with the need of this file lit. Right and left follow the path.</source>
        <translation>Map of the rules with the need of this file lit. Right and left follow the path.</translation>
    </message>
    <message>
        <source>The same steps as a list</source>
        <translation>The same steps as a list</translation>
    </message>
    <message>
        <source>The map is shown when the rules can be asked.</source>
        <translation>The map is shown when the rules can be asked.</translation>
    </message>
</context>
<context>
    <name>acquis::OptionsPage</name>
    <message>
        <source>Needs (*.json)</source>
        <translation>Needs (*.json)</translation>
    </message>
    <message>
        <source>Open a need</source>
        <translation>Open a need</translation>
    </message>
    <message>
        <source>%1 is no need that can be read.</source>
        <translation>%1 is no need that can be read.</translation>
    </message>
    <message>
        <source>Save the need</source>
        <translation>Save the need</translation>
    </message>
    <message>
        <source>Introduction service for the delegates of a conference</source>
        <translation>Introduction service for the delegates of a conference</translation>
    </message>
    <message>
        <source>The rules of the program cannot be read.</source>
        <translation>The rules of the program cannot be read.</translation>
    </message>
    <message>
        <source>The rules are being read…</source>
        <translation>The rules are being read…</translation>
    </message>
    <message>
        <source>Give the value of the need.</source>
        <translation>Give the value of the need.</translation>
    </message>
    <message>
        <source>It is what the rules ask first. The answer stands here at once, with its sources.</source>
        <translation>It is what the rules ask first. The answer stands here at once, with its sources.</translation>
    </message>
    <message>
        <source>The rules held here give no answer.</source>
        <translation>The rules held here give no answer.</translation>
    </message>
    <message>
        <source>Go to the field “%1”</source>
        <translation>Go to the field “%1”</translation>
    </message>
    <message>
        <source>See an example</source>
        <translation>See an example</translation>
    </message>
    <message>
        <source>What may I do?</source>
        <translation>What may I do?</translation>
    </message>
    <message>
        <source>Logic map</source>
        <translation>Logic map</translation>
    </message>
    <message>
        <source>The chosen route</source>
        <translation>The chosen route</translation>
    </message>
    <message>
        <source>Trade agreements</source>
        <translation>Trade agreements</translation>
    </message>
    <message>
        <source>More about the answer</source>
        <translation>More about the answer</translation>
    </message>
    <message>
        <source>The need</source>
        <translation>The need</translation>
    </message>
    <message>
        <source>More about the need</source>
        <translation>More about the need</translation>
    </message>
    <message>
        <source>New, open, save, example</source>
        <translation>New, open, save, example</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;New need</source>
        <translation>&amp;New need</translation>
    </message>
    <message>
        <source>&amp;Open a need…</source>
        <translation>&amp;Open a need…</translation>
    </message>
    <message>
        <source>&amp;Save the need…</source>
        <translation>&amp;Save the need…</translation>
    </message>
    <message>
        <source>&amp;Example: conference service (case 1 of the study)</source>
        <translation>&amp;Example: conference service (case 1 of the study)</translation>
    </message>
    <message>
        <source>&amp;Closed routes too</source>
        <translation>&amp;Closed routes too</translation>
    </message>
    <message>
        <source>&amp;Details of the chosen route</source>
        <translation>&amp;Details of the chosen route</translation>
    </message>
    <message>
        <source>Your organization’s own rules could not be read: answers are given without them.</source>
        <translation>Your organization’s own rules could not be read: answers are given without them.</translation>
    </message>
    <message>
        <source>An amount cannot be read.</source>
        <translation>An amount cannot be read.</translation>
    </message>
    <message>
        <source>Correct it in the form; what stands below is still the answer for %1.</source>
        <translation>Correct it in the form; what stands below is still the answer for %1.</translation>
    </message>
    <message>
        <source>The register holds arrangement %1 for it, and agreement %2 may be joined.</source>
        <translation>The register holds arrangement %1 for it, and agreement %2 may be joined.</translation>
    </message>
    <message>
        <source>The register holds arrangement %1 for it.</source>
        <translation>The register holds arrangement %1 for it.</translation>
    </message>
    <message>
        <source>The register holds agreement %1, which may be joined for it.</source>
        <translation>The register holds agreement %1, which may be joined for it.</translation>
    </message>
    <message>
        <source>The register holds nothing that covers it.</source>
        <translation>The register holds nothing that covers it.</translation>
    </message>
    <message>
        <source>&amp;Who could do this?</source>
        <translation>&amp;Who could do this?</translation>
    </message>
    <message>
        <source>What can I &amp;join?</source>
        <translation>What can I &amp;join?</translation>
    </message>
    <message>
        <source>By its words, arrangement %1 may cover it. Tick its category under “Can I join?” to count it.</source>
        <translation>By its words, arrangement %1 may cover it. Tick its category under “Can I join?” to count it.</translation>
    </message>
    <message>
        <source>Open a register first: a procurement file is kept there.</source>
        <translation>Open a register first: a procurement file is kept there.</translation>
    </message>
    <message>
        <source>&amp;Begin a procurement file with this need</source>
        <translation>&amp;Begin a procurement file with this need</translation>
    </message>
</context>
<context>
    <name>acquis::OptionsPanel</name>
    <message>
        <source>No file is open.</source>
        <translation>No file is open.</translation>
    </message>
    <message>
        <source>The rules are being read.</source>
        <translation>The rules are being read.</translation>
    </message>
    <message>
        <source>Ask the rules</source>
        <translation>Ask the rules</translation>
    </message>
    <message>
        <source>Ask the rules again</source>
        <translation>Ask the rules again</translation>
    </message>
    <message>
        <source>The rules say the same as before.</source>
        <translation>The rules say the same as before.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Write the planned value in the need first; of what has no price, the yearly costs of the way that is chosen.</source>
        <translation>Write the planned value in the need first; of what has no price, the yearly costs of the way that is chosen.</translation>
    </message>
</context>
<context>
    <name>acquis::OptionsRoutesSection</name>
    <message>
        <source>The rules have not been asked yet.</source>
        <translation>The rules have not been asked yet.</translation>
    </message>
    <message>
        <source>The rules were asked on %1 by %2.</source>
        <translation>The rules were asked on %1 by %2.</translation>
    </message>
    <message>
        <source>Since then this has changed: %1. Ask them again.</source>
        <translation>Since then this has changed: %1. Ask them again.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>In force: %1</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Award from</source>
        <translation>Award from</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Who approves</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (chosen)</translation>
    </message>
    <message>
        <source>Duties:</source>
        <translation>Duties:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ask the rules</source>
        <translation>Ask the rules</translation>
    </message>
    <message>
        <source>Ask the rules again</source>
        <translation>Ask the rules again</translation>
    </message>
    <message>
        <source>Ask the rules first.</source>
        <translation>Ask the rules first.</translation>
    </message>
    <message>
        <source>This is an older answer: only ways of the one in force can be chosen.</source>
        <translation>This is an older answer: only ways of the one in force can be chosen.</translation>
    </message>
    <message>
        <source>This way is not open: %1</source>
        <translation>This way is not open: %1</translation>
    </message>
    <message>
        <source>This way is chosen.</source>
        <translation>This way is chosen.</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choose: %1</translation>
    </message>
    <message>
        <source>Choose this way</source>
        <translation>Choose this way</translation>
    </message>
    <message>
        <source>The way of this file</source>
        <translation>The way of this file</translation>
    </message>
    <message>
        <source>Say in a sentence why this way is taken.</source>
        <translation>Say in a sentence why this way is taken.</translation>
    </message>
    <message>
        <source>Chosen: %1, on %2.</source>
        <translation>Chosen: %1, on %2.</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>Chosen: %1.</translation>
    </message>
    <message>
        <source>To be asked again</source>
        <translation>To be asked again</translation>
    </message>
    <message>
        <source>Ways the rules leave open</source>
        <translation>Ways the rules leave open</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>The rules</translation>
    </message>
    <message>
        <source>Answer that is shown</source>
        <translation>Answer that is shown</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Ways</translation>
    </message>
    <message>
        <source>The way on which the table stands</source>
        <translation>The way on which the table stands</translation>
    </message>
    <message>
        <source>days of posting not held here</source>
        <translation>days of posting not held here</translation>
    </message>
    <message>
        <source>no minimum time in rules</source>
        <translation>no minimum time in rules</translation>
    </message>
    <message>
        <source>Why this way (required)</source>
        <translation>Why this way (required)</translation>
    </message>
    <message>
        <source>No rule that was read decides this way: write who looked it up, or why it is taken all the same.</source>
        <translation>No rule that was read decides this way: write who looked it up, or why it is taken all the same.</translation>
    </message>
    <message>
        <source>The rule of this way is not verified (%1): write who looked it up, or why it is taken all the same.</source>
        <translation>The rule of this way is not verified (%1): write who looked it up, or why it is taken all the same.</translation>
    </message>
    <message>
        <source>Keep this reason</source>
        <translation>Keep this reason</translation>
    </message>
</context>
<context>
    <name>acquis::OverlayForm</name>
    <message>
        <source>This is no amount in dollars.</source>
        <translation>This is no amount in dollars.</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Ends on</translation>
    </message>
</context>
<context>
    <name>acquis::OverlayModel</name>
    <message>
        <source>To be corrected</source>
        <translation>To be corrected</translation>
    </message>
    <message>
        <source>Being looked up…</source>
        <translation>Being looked up…</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Asks for</source>
        <comment>a rule</comment>
        <translation>Asks for</translation>
    </message>
    <message>
        <source>Ways of buying</source>
        <translation>Ways of buying</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Against the rules above</source>
        <translation>Against the rules above</translation>
    </message>
</context>
<context>
    <name>acquis::OverlayPreview</name>
    <message>
        <source>What is to be corrected must be corrected first.</source>
        <translation>What is to be corrected must be corrected first.</translation>
    </message>
    <message>
        <source>Write an amount in dollars.</source>
        <translation>Write an amount in dollars.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way of buying, whether it may be taken</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>• %1 (%2)</source>
        <comment>a duty, the layer it comes from</comment>
        <translation>• %1 (%2)</translation>
    </message>
    <message>
        <source>No duty is known for this purchase.</source>
        <translation>No duty is known for this purchase.</translation>
    </message>
    <message>
        <source>With these rules, a purchase of today needs:</source>
        <translation>With these rules, a purchase of today needs:</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>What is bought</source>
        <translation>What is bought</translation>
    </message>
    <message>
        <source>Way of buying</source>
        <translation>Way of buying</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
</context>
<context>
    <name>acquis::OverlayView</name>
    <message>
        <source>These rules are used, but they say more than this editor can show: they were written outside it. They can be exported or taken out of use.</source>
        <translation>These rules are used, but they say more than this editor can show: they were written outside it. They can be exported or taken out of use.</translation>
    </message>
    <message>
        <source>This register is read-only: its rules are used, and cannot be changed.</source>
        <translation>This register is read-only: its rules are used, and cannot be changed.</translation>
    </message>
    <message>
        <source>Not saved yet: answers still follow what was saved before.</source>
        <translation>Not saved yet: answers still follow what was saved before.</translation>
    </message>
    <message>
        <source>The changes to the rules of “%1” are not saved.</source>
        <translation>The changes to the rules of “%1” are not saved.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Add a rule</translation>
    </message>
    <message>
        <source>Add a rule under the chosen one</source>
        <translation>Add a rule under the chosen one</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Add a copy of the chosen rule</source>
        <translation>Add a copy of the chosen rule</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the chosen rule</source>
        <translation>Remove the chosen rule</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Take the last change back</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Make the change again that was taken back</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Put these rules into use and keep them in the register</source>
        <translation>Put these rules into use and keep them in the register</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Read the rules of a file; nothing is in use until it is saved</source>
        <translation>Read the rules of a file; nothing is in use until it is saved</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Write these rules to a file</source>
        <translation>Write these rules to a file</translation>
    </message>
    <message>
        <source>Take these rules out of use</source>
        <translation>Take these rules out of use</translation>
    </message>
    <message>
        <source>Answers no longer follow them; the register keeps them</source>
        <translation>Answers no longer follow them; the register keeps them</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>Rules of</translation>
    </message>
    <message>
        <source>The rules of your organization are kept in a register: its delegation of authority, lower limits and own forms. Open a register to write them, or try it in the sample.</source>
        <translation>The rules of your organization are kept in a register: its delegation of authority, lower limits and own forms. Open a register to write them, or try it in the sample.</translation>
    </message>
    <message>
        <source>Open the sample register</source>
        <translation>Open the sample register</translation>
    </message>
    <message>
        <source>Here stands what your organization asks beyond the directive: who approves, where quotes end sooner, how many are asked for, its own forms, ways it does not use. The strictest rule wins, and every answer says which one it was.</source>
        <translation>Here stands what your organization asks beyond the directive: who approves, where quotes end sooner, how many are asked for, its own forms, ways it does not use. The strictest rule wins, and every answer says which one it was.</translation>
    </message>
    <message>
        <source>Add the first rule</source>
        <translation>Add the first rule</translation>
    </message>
    <message>
        <source>Rules of the organization</source>
        <translation>Rules of the organization</translation>
    </message>
    <message>
        <source>To be corrected before saving</source>
        <translation>To be corrected before saving</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Rules that are not saved</source>
        <translation>Rules that are not saved</translation>
    </message>
    <message>
        <source>The changes to “%1” are not saved. Discard them?</source>
        <translation>The changes to “%1” are not saved. Discard them?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>These rules cannot be saved yet.</source>
        <translation>These rules cannot be saved yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are to be corrected first; they are named in the list.</source>
        <translation>
            <numerusform>%n thing is to be corrected first; it is named in the list.</numerusform>
            <numerusform>%n things are to be corrected first; they are named in the list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what was saved</source>
        <translation>Show what was saved</translation>
    </message>
    <message>
        <source>Save mine instead</source>
        <translation>Save mine instead</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>These rules are in use now, as version %1; answers follow them at once.</source>
        <translation>These rules are in use now, as version %1; answers follow them at once.</translation>
    </message>
    <message>
        <source>Take rules out of use</source>
        <translation>Take rules out of use</translation>
    </message>
    <message>
        <source>Answers will no longer follow “%1”. The register keeps its versions.</source>
        <translation>Answers will no longer follow “%1”. The register keeps its versions.</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Take out of use</translation>
    </message>
    <message>
        <source>Taken out of use.</source>
        <translation>Taken out of use.</translation>
    </message>
    <message>
        <source>Answers no longer follow these rules. The register keeps their versions.</source>
        <translation>Answers no longer follow these rules. The register keeps their versions.</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Import rules</translation>
    </message>
    <message>
        <source>Rule packs (*.json)</source>
        <translation>Rule packs (*.json)</translation>
    </message>
    <message>
        <source>The file was not imported.</source>
        <translation>The file was not imported.</translation>
    </message>
    <message numerus="yes">
        <source>%1 — and %n more</source>
        <translation>
            <numerusform>%1 — and %n more</numerusform>
            <numerusform>%1 — and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>These rules say more than this editor can show.</source>
        <translation>These rules say more than this editor can show.</translation>
    </message>
    <message>
        <source>Put them into use as they are</source>
        <translation>Put them into use as they are</translation>
    </message>
    <message>
        <source>Imported, not saved yet.</source>
        <translation>Imported, not saved yet.</translation>
    </message>
    <message>
        <source>Look the rules over, then save them to put them into use.</source>
        <translation>Look the rules over, then save them to put them into use.</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Export rules</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exported.</translation>
    </message>
    <message>
        <source>No rule is left: saving takes these rules out of use.</source>
        <translation>No rule is left: saving takes these rules out of use.</translation>
    </message>
</context>
<context>
    <name>acquis::OverlayWords</name>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Lower limit</translation>
    </message>
    <message>
        <source>More quotes</source>
        <translation>More quotes</translation>
    </message>
    <message>
        <source>Own form</source>
        <translation>Own form</translation>
    </message>
    <message>
        <source>Closed way</source>
        <translation>Closed way</translation>
    </message>
    <message>
        <source>Who approves a purchase, by its value.</source>
        <translation>Who approves a purchase, by its value.</translation>
    </message>
    <message>
        <source>A way of buying ends at a lower value than the rules above allow.</source>
        <translation>A way of buying ends at a lower value than the rules above allow.</translation>
    </message>
    <message>
        <source>More quotes than the rules above ask for.</source>
        <translation>More quotes than the rules above ask for.</translation>
    </message>
    <message>
        <source>A form of your organization that must be in the file.</source>
        <translation>A form of your organization that must be in the file.</translation>
    </message>
    <message>
        <source>A way of buying that your organization does not use.</source>
        <translation>A way of buying that your organization does not use.</translation>
    </message>
    <message>
        <source>Closed from %1 on</source>
        <translation>Closed from %1 on</translation>
    </message>
    <message numerus="yes">
        <source>At least %n quotes</source>
        <translation>
            <numerusform>At least %n quote</numerusform>
            <numerusform>At least %n quotes</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Approval: %1.</source>
        <comment>a duty</comment>
        <translation>Approval: %1.</translation>
    </message>
    <message>
        <source>From %1 on, the organization closes this way.</source>
        <translation>From %1 on, the organization closes this way.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n quotes are asked for.</source>
        <translation>
            <numerusform>At least %n quote is asked for.</numerusform>
            <numerusform>At least %n quotes are asked for.</numerusform>
        </translation>
    </message>
    <message>
        <source>This form must be in the file: %1.</source>
        <translation>This form must be in the file: %1.</translation>
    </message>
    <message>
        <source>The organization does not use this way.</source>
        <translation>The organization does not use this way.</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Not covered</translation>
    </message>
    <message>
        <source>Stricter</source>
        <translation>Stricter</translation>
    </message>
    <message>
        <source>Stricter in part</source>
        <translation>Stricter in part</translation>
    </message>
    <message>
        <source>No effect: asked already</source>
        <translation>No effect: asked already</translation>
    </message>
    <message>
        <source>No effect: closed already</source>
        <translation>No effect: closed already</translation>
    </message>
    <message>
        <source>Closes a required way</source>
        <translation>Closes a required way</translation>
    </message>
    <message>
        <source>The rules above say nothing of these purchases: this rule is never asked.</source>
        <translation>The rules above say nothing of these purchases: this rule is never asked.</translation>
    </message>
    <message>
        <source>This rule asks for more than the rules above it.</source>
        <translation>This rule asks for more than the rules above it.</translation>
    </message>
    <message>
        <source>For some of its values, days or ways the rules above already ask for as much: “%1”</source>
        <translation>For some of its values, days or ways the rules above already ask for as much: “%1”</translation>
    </message>
    <message>
        <source>The rules above already ask for as much or more here, and the strictest wins: “%1”</source>
        <translation>The rules above already ask for as much or more here, and the strictest wins: “%1”</translation>
    </message>
    <message>
        <source>The rules above have closed these ways already.</source>
        <translation>The rules above have closed these ways already.</translation>
    </message>
    <message>
        <source>The rules above require this way for some of these purchases: nothing could be bought then.</source>
        <translation>The rules above require this way for some of these purchases: nothing could be bought then.</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Kind of rule</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Who approves</translation>
    </message>
    <message>
        <source>Number of quotes</source>
        <translation>Number of quotes</translation>
    </message>
    <message>
        <source>Ways of buying</source>
        <translation>Ways of buying</translation>
    </message>
    <message>
        <source>What is bought</source>
        <translation>What is bought</translation>
    </message>
    <message>
        <source>Closed from this value on</source>
        <translation>Closed from this value on</translation>
    </message>
    <message>
        <source>Values from</source>
        <translation>Values from</translation>
    </message>
    <message>
        <source>Values below (empty: no limit)</source>
        <translation>Values below (empty: no limit)</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Last day in force</source>
        <translation>Last day in force</translation>
    </message>
    <message>
        <source>What it says, in English</source>
        <translation>What it says, in English</translation>
    </message>
    <message>
        <source>What it says, in French</source>
        <translation>What it says, in French</translation>
    </message>
    <message>
        <source>Name of the form, in English</source>
        <translation>Name of the form, in English</translation>
    </message>
    <message>
        <source>Where it is written, in English</source>
        <translation>Where it is written, in English</translation>
    </message>
    <message>
        <source>Name of the form, in French</source>
        <translation>Name of the form, in French</translation>
    </message>
    <message>
        <source>Where it is written, in French</source>
        <translation>Where it is written, in French</translation>
    </message>
    <message>
        <source>Number of the form, in English</source>
        <translation>Number of the form, in English</translation>
    </message>
    <message>
        <source>Section, in English</source>
        <translation>Section, in English</translation>
    </message>
    <message>
        <source>Number of the form, in French</source>
        <translation>Number of the form, in French</translation>
    </message>
    <message>
        <source>Section, in French</source>
        <translation>Section, in French</translation>
    </message>
    <message>
        <source>Address where the form is found</source>
        <translation>Address where the form is found</translation>
    </message>
    <message>
        <source>Address (web page or place)</source>
        <translation>Address (web page or place)</translation>
    </message>
    <message>
        <source>Name of these rules, in English</source>
        <translation>Name of these rules, in English</translation>
    </message>
    <message>
        <source>Name of these rules, in French</source>
        <translation>Name of these rules, in French</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Who asks</translation>
    </message>
    <message>
        <source>Rules above</source>
        <translation>Rules above</translation>
    </message>
    <message>
        <source>Kind of buyer</source>
        <translation>Kind of buyer</translation>
    </message>
    <message>
        <source>Values are measured</source>
        <translation>Values are measured</translation>
    </message>
    <message>
        <source>First day of these rules</source>
        <translation>First day of these rules</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>This must be filled in.</translation>
    </message>
    <message>
        <source>There is no rule yet.</source>
        <translation>There is no rule yet.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choose at least one.</translation>
    </message>
    <message>
        <source>%1 asks something else of the same purchases. Change the values, days, ways or what is bought.</source>
        <translation>%1 asks something else of the same purchases. Change the values, days, ways or what is bought.</translation>
    </message>
    <message>
        <source>This must be more than the value it begins with.</source>
        <translation>This must be more than the value it begins with.</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation>This is before the first day.</translation>
    </message>
    <message>
        <source>At least one quote must be asked for.</source>
        <translation>At least one quote must be asked for.</translation>
    </message>
    <message>
        <source>A limit begins above zero; to close a way at every value, choose “%1”.</source>
        <translation>A limit begins above zero; to close a way at every value, choose “%1”.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, field, what is wrong</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>These rules begin on %1: begin no earlier, or change that day in the tab “Organization”.</source>
        <translation>These rules begin on %1: begin no earlier, or change that day in the tab “Organization”.</translation>
    </message>
</context>
<context>
    <name>acquis::PassportExports</name>
    <message>
        <source>Save the passport of “%1”</source>
        <translation>Save the passport of “%1”</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Save the VOR passport as PDF…</source>
        <translation>Save the VOR passport as PDF…</translation>
    </message>
    <message>
        <source>Language of the passport</source>
        <translation>Language of the passport</translation>
    </message>
    <message>
        <source>As the screen</source>
        <translation>As the screen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Both, one above the other</source>
        <translation>Both, one above the other</translation>
    </message>
    <message>
        <source>With contacts</source>
        <translation>With contacts</translation>
    </message>
</context>
<context>
    <name>acquis::PassportHtml</name>
    <message>
        <source>Business number</source>
        <translation>Business number</translation>
    </message>
    <message>
        <source>Quebec enterprise number</source>
        <translation>Quebec enterprise number</translation>
    </message>
    <message>
        <source>counts nowhere on this day</source>
        <translation>counts nowhere on this day</translation>
    </message>
    <message>
        <source>held here</source>
        <translation>held here</translation>
    </message>
    <message>
        <source>known elsewhere, no rule counts it</source>
        <translation>known elsewhere, no rule counts it</translation>
    </message>
    <message>
        <source>recognised as “%1” by the rule of %2</source>
        <extracomment>%1: category here; %2: who decided, reference of the decision</extracomment>
        <translation>recognised as “%1” by the rule of %2</translation>
    </message>
    <message>
        <source>Size not known by “%1”</source>
        <translation>Size not known by “%1”</translation>
    </message>
    <message>
        <source>%1 by “%2”</source>
        <extracomment>%1: class; %2: definition</extracomment>
        <translation>%1 by “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n employees</source>
        <translation>
            <numerusform>%n employee</numerusform>
            <numerusform>%n employees</numerusform>
        </translation>
    </message>
    <message>
        <source>revenue %1 %2</source>
        <comment>amount, currency</comment>
        <translation>revenue %1 %2</translation>
    </message>
    <message>
        <source>figures of %1</source>
        <comment>day</comment>
        <translation>figures of %1</translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation>evidence: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Vendor of record passport: %1</source>
        <translation>Vendor of record passport: %1</translation>
    </message>
    <message>
        <source>Vendor of record passport</source>
        <translation>Vendor of record passport</translation>
    </message>
    <message>
        <source>Standings on %1, as seen from %2</source>
        <extracomment>%1: day; %2: government that asks</extracomment>
        <translation>Standings on %1, as seen from %2</translation>
    </message>
    <message>
        <source>No standing is known.</source>
        <translation>No standing is known.</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Jurisdiction</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Seen from here</source>
        <translation>Seen from here</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>without end</translation>
    </message>
    <message numerus="yes">
        <source>%n more standings are in the register, in Vendors, on the card of this vendor.</source>
        <translation>
            <numerusform>%n more standing is in the register, in Vendors, on the card of this vendor.</numerusform>
            <numerusform>%n more standings are in the register, in Vendors, on the card of this vendor.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the register of vendors, vendor %1, state %2. It states what the register knows on this day; evidence decides.</source>
        <extracomment>%1: number of the vendor in the register; %2: of the last change of it</extracomment>
        <translation>From the register of vendors, vendor %1, state %2. It states what the register knows on this day; evidence decides.</translation>
    </message>
</context>
<context>
    <name>acquis::PointsSheet</name>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0 to %1</translation>
    </message>
</context>
<context>
    <name>acquis::PreviewPanel</name>
    <message>
        <source>Lines as read</source>
        <translation>Lines as read</translation>
    </message>
    <message>
        <source>the first ones, then one of each finding; nothing is repaired in silence</source>
        <translation>the first ones, then one of each finding; nothing is repaired in silence</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>As read</translation>
    </message>
    <message>
        <source>As it will be kept</source>
        <translation>As it will be kept</translation>
    </message>
</context>
<context>
    <name>acquis::PreviewPresentationModel</name>
    <message>
        <source>read as</source>
        <translation>read as</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
</context>
<context>
    <name>acquis::ProcurementFilePage</name>
    <message>
        <source>Procurement file</source>
        <translation>Procurement file</translation>
    </message>
    <message>
        <source>Procurements</source>
        <translation>Procurements</translation>
    </message>
    <message>
        <source>The last change of %1 is not saved yet.</source>
        <translation>The last change of %1 is not saved yet.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More that can be done with the file</source>
        <translation>More that can be done with the file</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing is written in this stage.</source>
        <translation>Nothing is written in this stage.</translation>
    </message>
    <message>
        <source>A new procurement file is not saved yet.</source>
        <translation>A new procurement file is not saved yet.</translation>
    </message>
    <message>
        <source>A note on %1 is written and not added.</source>
        <translation>A note on %1 is written and not added.</translation>
    </message>
    <message>
        <source>Documents are still being attached to %1.</source>
        <translation>Documents are still being attached to %1.</translation>
    </message>
</context>
<context>
    <name>acquis::ProcurementsPage</name>
    <message>
        <source>Nobody is named.</source>
        <translation>Nobody is named.</translation>
    </message>
    <message>
        <source>Write who holds the files from now on.</source>
        <translation>Write who holds the files from now on.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n more files.</source>
        <translation>
            <numerusform>%1 holds %n more file.</numerusform>
            <numerusform>%1 holds %n more files.</numerusform>
        </translation>
    </message>
    <message>
        <source>These stayed as they are: %1.</source>
        <translation>These stayed as they are: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in the clipboard.</source>
        <translation>
            <numerusform>%n row is in the clipboard.</numerusform>
            <numerusform>%n rows are in the clipboard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>procurement-files.csv</source>
        <translation>procurement-files.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>New procurement file</source>
        <translation>New procurement file</translation>
    </message>
    <message>
        <source>Procurements</source>
        <translation>Procurements</translation>
    </message>
    <message>
        <source>A new procurement file is not opened yet.</source>
        <translation>A new procurement file is not opened yet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files</source>
        <translation>
            <numerusform>%1 of %n file</numerusform>
            <numerusform>%1 of %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no procurement file yet. A file follows a purchase from the need to the last invoice: what was needed, which ways were open, who was asked, who decided, what was promised and paid.</source>
        <translation>There is no procurement file yet. A file follows a purchase from the need to the last invoice: what was needed, which ways were open, who was asked, who decided, what was promised and paid.</translation>
    </message>
    <message>
        <source>No register is open. Here stand the procurement files of a register: whose turn it is, since when, and for what.</source>
        <translation>No register is open. Here stand the procurement files of a register: whose turn it is, since when, and for what.</translation>
    </message>
    <message>
        <source>Procurement files</source>
        <translation>Procurement files</translation>
    </message>
    <message>
        <source>Open the sample register</source>
        <translation>Open the sample register</translation>
    </message>
    <message>
        <source>Find procurement files</source>
        <translation>Find procurement files</translation>
    </message>
    <message>
        <source>New file like this one</source>
        <translation>New file like this one</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Change the holder…</source>
        <translation>Change the holder…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copy rows</translation>
    </message>
    <message>
        <source>Save the list as CSV…</source>
        <translation>Save the list as CSV…</translation>
    </message>
    <message>
        <source>No file matches. Remove a filter or look for other words.</source>
        <translation>No file matches. Remove a filter or look for other words.</translation>
    </message>
</context>
<context>
    <name>acquis::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2; about %n seconds left</source>
        <translation>
            <numerusform>%1; %2; about %n second left</numerusform>
            <numerusform>%1; %2; about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; about %n seconds left</source>
        <translation>
            <numerusform>%1; about %n second left</numerusform>
            <numerusform>%1; about %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acquis::ProofPanel</name>
    <message>
        <source>Proof of %1</source>
        <translation>Proof of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 counted</source>
        <translation>%1, %2 counted</translation>
    </message>
    <message>
        <source>Open the lines</source>
        <translation>Open the lines</translation>
    </message>
    <message>
        <source>Save proof file…</source>
        <translation>Save proof file…</translation>
    </message>
    <message>
        <source>Source files behind the total</source>
        <translation>Source files behind the total</translation>
    </message>
    <message>
        <source>%1, %2 counted by the tag %3</source>
        <translation>%1, %2 counted by the tag %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 other files of the register take no part.</source>
        <translation>
            <numerusform>%1 other file of the register takes no part.</numerusform>
            <numerusform>%1 other files of the register take no part.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copies the files with fingerprints, licences and the version of the tag (Ctrl+C)</source>
        <translation>Copies the files with fingerprints, licences and the version of the tag (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>acquis::QuoteChoiceView</name>
    <message>
        <source>Need: %1</source>
        <translation>Need: %1</translation>
    </message>
    <message>
        <source>Understood as: %1</source>
        <translation>Understood as: %1</translation>
    </message>
    <message>
        <source>Day: %1</source>
        <translation>Day: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n firms to be asked for a quote:</source>
        <translation>
            <numerusform>%n firm to be asked for a quote:</numerusform>
            <numerusform>%n firms to be asked for a quote:</numerusform>
        </translation>
    </message>
    <message>
        <source>No more firms may be picked under these rules: look for other words, or take a filter away.</source>
        <translation>No more firms may be picked under these rules: look for other words, or take a filter away.</translation>
    </message>
    <message>
        <source>How they were chosen:</source>
        <translation>How they were chosen:</translation>
    </message>
    <message>
        <source>Firms that say at least half of what the best one says come before others.</source>
        <translation>Firms that say at least half of what the best one says come before others.</translation>
    </message>
    <message>
        <source>Firms never asked or paid before come first, then those asked least often.</source>
        <translation>Firms never asked or paid before come first, then those asked least often.</translation>
    </message>
    <message>
        <source>At most one is large, or an incumbent with %1% or more of all spending.</source>
        <translation>At most one is large, or an incumbent with %1% or more of all spending.</translation>
    </message>
    <message>
        <source>Never two of one family: parent, subsidiaries and sisters.</source>
        <translation>Never two of one family: parent, subsidiaries and sisters.</translation>
    </message>
    <message>
        <source>Only firms with a vendor of record standing in force.</source>
        <translation>Only firms with a vendor of record standing in force.</translation>
    </message>
    <message>
        <source>Firms that are otherwise equal stand in the order of a lot, drawn from “%1”: the same words give the same order.</source>
        <translation>Firms that are otherwise equal stand in the order of a lot, drawn from “%1”: the same words give the same order.</translation>
    </message>
    <message numerus="yes">
        <source>Passed over, of %n firms looked at:</source>
        <translation>
            <numerusform>Passed over, of %n firm looked at:</numerusform>
            <numerusform>Passed over, of %n firms looked at:</numerusform>
        </translation>
    </message>
    <message>
        <source>How they were chosen</source>
        <translation>How they were chosen</translation>
    </message>
    <message>
        <source>How the firms were chosen</source>
        <translation>How the firms were chosen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy how they were chosen</source>
        <translation>Copy how they were chosen</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Save as text…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close how they were chosen</source>
        <translation>Close how they were chosen</translation>
    </message>
    <message>
        <source>Open a procurement file at the stage Market or Solicitation first.</source>
        <translation>Open a procurement file at the stage Market or Solicitation first.</translation>
    </message>
    <message>
        <source>They are put on the list of those asked in file %1.</source>
        <translation>They are put on the list of those asked in file %1.</translation>
    </message>
    <message>
        <source>Ask these firms</source>
        <translation>Ask these firms</translation>
    </message>
</context>
<context>
    <name>acquis::ReconcileFindingsModel</name>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Rows and columns say</source>
        <translation>Rows and columns say</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
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
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>acquis::ReconcileView</name>
    <message>
        <source>Save findings as CSV</source>
        <translation>Save findings as CSV</translation>
    </message>
    <message>
        <source>%1-findings.csv</source>
        <translation>%1-findings.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Findings saved.</source>
        <translation>Findings saved.</translation>
    </message>
    <message>
        <source>Check a printed table of your own</source>
        <translation>Check a printed table of your own</translation>
    </message>
    <message>
        <source>Drop a CSV file here, or choose one. Its first line names the columns and its first column names the rows. A row called “total” and columns whose name begins with “total” hold the sums. You see which cells do not add up, and what they should be. The file is not changed and nothing enters the register.</source>
        <translation>Drop a CSV file here, or choose one. Its first line names the columns and its first column names the rows. A row called “total” and columns whose name begins with “total” hold the sums. You see which cells do not add up, and what they should be. The file is not changed and nothing enters the register.</translation>
    </message>
    <message>
        <source>Choose a table…</source>
        <translation>Choose a table…</translation>
    </message>
    <message>
        <source>as it is written in the file</source>
        <translation>as it is written in the file</translation>
    </message>
    <message>
        <source>Your table</source>
        <translation>Your table</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the cell</source>
        <translation>Enter or a double click goes to the cell</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy findings</source>
        <translation>Copy findings</translation>
    </message>
</context>
<context>
    <name>acquis::RecordForm</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>acquis::ReferencePage</name>
    <message>
        <source>Reference tables</source>
        <translation>Reference tables</translation>
    </message>
    <message>
        <source>Share of federal contract value by size of supplier</source>
        <translation>Share of federal contract value by size of supplier</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>percent</translation>
    </message>
    <message>
        <source>IT goods and services</source>
        <translation>IT goods and services</translation>
    </message>
    <message>
        <source>All goods and services</source>
        <translation>All goods and services</translation>
    </message>
    <message>
        <source>Size of supplier</source>
        <translation>Size of supplier</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Sum of the rows</source>
        <translation>Sum of the rows</translation>
    </message>
    <message>
        <source>Suppliers of fewer than 500 employees take %1 of IT contract value and %2 of all.</source>
        <translation>Suppliers of fewer than 500 employees take %1 of IT contract value and %2 of all.</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>The same as a table</translation>
    </message>
    <message>
        <source>Study of 2018, Table 3; federal contracts, 2009 to March 2018</source>
        <translation>Study of 2018, Table 3; federal contracts, 2009 to March 2018</translation>
    </message>
    <message>
        <source>I&amp;IT spending by program, as the study prints it</source>
        <translation>I&amp;IT spending by program, as the study prints it</translation>
    </message>
    <message>
        <source>Study of 2018, Table 2</source>
        <translation>Study of 2018, Table 2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Name taken from</source>
        <translation>Name taken from</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministry</translation>
    </message>
    <message>
        <source>Total as printed</source>
        <translation>Total as printed</translation>
    </message>
    <message>
        <source>Every row and column adds up.</source>
        <translation>Every row and column adds up.</translation>
    </message>
    <message>
        <source>One printed cell does not add up: row %1, %2. Printed %3, but its row and its column hold only for %4 (difference %5).</source>
        <translation>One printed cell does not add up: row %1, %2. Printed %3, but its row and its column hold only for %4 (difference %5).</translation>
    </message>
    <message>
        <source>Shares by size of supplier</source>
        <translation>Shares by size of supplier</translation>
    </message>
    <message>
        <source>Choose a table to check</source>
        <translation>Choose a table to check</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>CSV files (*.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Tables of the study</source>
        <translation>Tables of the study</translation>
    </message>
    <message>
        <source>A table of your own</source>
        <translation>A table of your own</translation>
    </message>
    <message>
        <source>Check a table…</source>
        <translation>Check a table…</translation>
    </message>
    <message>
        <source>Check a &amp;table…</source>
        <translation>Check a &amp;table…</translation>
    </message>
    <message>
        <source>&amp;Copy findings</source>
        <translation>&amp;Copy findings</translation>
    </message>
    <message>
        <source>&amp;Save findings as CSV…</source>
        <translation>&amp;Save findings as CSV…</translation>
    </message>
    <message>
        <source>the study</source>
        <translation>the study</translation>
    </message>
    <message>
        <source>the accounts</source>
        <translation>the accounts</translation>
    </message>
</context>
<context>
    <name>acquis::RegisterActions</name>
    <message>
        <source>New register</source>
        <translation>New register</translation>
    </message>
    <message>
        <source>Acquis registers (*.acquis)</source>
        <translation>Acquis registers (*.acquis)</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Open a register</translation>
    </message>
    <message>
        <source>Acquis registers (*.acquis);;All files (*)</source>
        <translation>Acquis registers (*.acquis);;All files (*)</translation>
    </message>
    <message>
        <source>Back up the register</source>
        <translation>Back up the register</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>%1 takes the place of %2. The register of now is kept beside it.</source>
        <translation>%1 takes the place of %2. The register of now is kept beside it.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>Backed up.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restored.</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;New register…</translation>
    </message>
    <message>
        <source>&amp;Open register…</source>
        <translation>&amp;Open register…</translation>
    </message>
    <message>
        <source>Open the &amp;sample register</source>
        <translation>Open the &amp;sample register</translation>
    </message>
    <message>
        <source>&amp;Back up register…</source>
        <translation>&amp;Back up register…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restore a backup…</translation>
    </message>
    <message>
        <source>&amp;Check the register</source>
        <translation>&amp;Check the register</translation>
    </message>
</context>
<context>
    <name>acquis::ResultView</name>
    <message>
        <source>Nothing was added.</source>
        <translation>Nothing was added.</translation>
    </message>
    <message>
        <source>%1 are in the register now.</source>
        <translation>%1 are in the register now.</translation>
    </message>
    <message>
        <source>%1: %2, control total %3. %4.</source>
        <translation>%1: %2, control total %3. %4.</translation>
    </message>
    <message>
        <source>%1 was changed after you checked it; what was applied is the file as it is now.</source>
        <translation>%1 was changed after you checked it; what was applied is the file as it is now.</translation>
    </message>
    <message>
        <source>Show spending</source>
        <translation>Show spending</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>Import other files</source>
        <translation>Import other files</translation>
    </message>
</context>
<context>
    <name>acquis::RoutesDetails</name>
    <message>
        <source>The chosen route</source>
        <translation>The chosen route</translation>
    </message>
    <message>
        <source>Trade agreements</source>
        <translation>Trade agreements</translation>
    </message>
</context>
<context>
    <name>acquis::RoutesModel</name>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Who approves</translation>
    </message>
    <message>
        <source>Earliest award</source>
        <translation>Earliest award</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>plus days of posting</source>
        <translation>plus days of posting</translation>
    </message>
    <message>
        <source>no minimum time in rules</source>
        <translation>no minimum time in rules</translation>
    </message>
</context>
<context>
    <name>acquis::RoutesTable</name>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message numerus="yes">
        <source>%n routes tested; only the days that rules impose are counted.</source>
        <translation>
            <numerusform>%n route tested; only the days that rules impose are counted.</numerusform>
            <numerusform>%n routes tested; only the days that rules impose are counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Routes, the required one first</source>
        <translation>Routes, the required one first</translation>
    </message>
</context>
<context>
    <name>acquis::RowsEditor</name>
    <message>
        <source>Add a row</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Remove the row</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Paste rows</translation>
    </message>
    <message>
        <source>Adds the rows of a spreadsheet that were copied</source>
        <translation>Adds the rows of a spreadsheet that were copied</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) cannot be read.</source>
        <translation>
            <numerusform>%n more cell cannot be read.</numerusform>
            <numerusform>%n more cells cannot be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the text</source>
        <translation>Open the text</translation>
    </message>
    <message>
        <source>Opens the text of the cell in a larger window (F4)</source>
        <translation>Opens the text of the cell in a larger window (F4)</translation>
    </message>
</context>
<context>
    <name>acquis::RowsModel</name>
    <message>
        <source>Row %1, %2</source>
        <translation>Row %1, %2</translation>
    </message>
    <message>
        <source>%1: “%2” is not taken. %3</source>
        <translation>%1: “%2” is not taken. %3</translation>
    </message>
    <message>
        <source>%1: “%2” is not taken, the value stays %3. %4</source>
        <translation>%1: “%2” is not taken, the value stays %3. %4</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
</context>
<context>
    <name>acquis::RuleCard</name>
    <message>
        <source>≠ %1 (differs)</source>
        <translation>≠ %1 (differs)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of duty, its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>No duty</source>
        <translation>No duty</translation>
    </message>
    <message>
        <source>When it speaks</source>
        <translation>When it speaks</translation>
    </message>
    <message>
        <source>Always.</source>
        <translation>Always.</translation>
    </message>
    <message>
        <source>For whom and what</source>
        <translation>For whom and what</translation>
    </message>
    <message>
        <source>What it judges</source>
        <translation>What it judges</translation>
    </message>
    <message>
        <source>What to do instead</source>
        <translation>What to do instead</translation>
    </message>
    <message>
        <source>No other way is named</source>
        <translation>No other way is named</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Checked on %1</translation>
    </message>
    <message>
        <source>Another row says otherwise</source>
        <translation>Another row says otherwise</translation>
    </message>
    <message>
        <source>Rules and layer</source>
        <translation>Rules and layer</translation>
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
        <translation>Change</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Values in A</source>
        <translation>Values in A</translation>
    </message>
    <message>
        <source>Values in B</source>
        <translation>Values in B</translation>
    </message>
    <message>
        <source>Verdict in A</source>
        <translation>Verdict in A</translation>
    </message>
    <message>
        <source>Verdict in B</source>
        <translation>Verdict in B</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Only in A: %1 · only in B: %2 · differs: %3 · the same: %4</source>
        <translation>Only in A: %1 · only in B: %2 · differs: %3 · the same: %4</translation>
    </message>
    <message>
        <source>The rules are not there yet.</source>
        <translation>The rules are not there yet.</translation>
    </message>
    <message>
        <source>No rules are in force on these days.</source>
        <translation>No rules are in force on these days.</translation>
    </message>
    <message>
        <source>Nothing differs between the two sides.</source>
        <translation>Nothing differs between the two sides.</translation>
    </message>
    <message>
        <source>This side has no such rule.</source>
        <translation>This side has no such rule.</translation>
    </message>
    <message>
        <source>Choose a row to see both sides.</source>
        <translation>Choose a row to see both sides.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>jurisdiction, organization</comment>
        <translation>%1: %2</translation>
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
        <translation>on</translation>
    </message>
    <message>
        <source>A: whose rules</source>
        <translation>A: whose rules</translation>
    </message>
    <message>
        <source>B: whose rules</source>
        <translation>B: whose rules</translation>
    </message>
    <message>
        <source>A: of which day</source>
        <translation>A: of which day</translation>
    </message>
    <message>
        <source>B: of which day</source>
        <translation>B: of which day</translation>
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
        <translation>The rule in A</translation>
    </message>
    <message>
        <source>The rule in B</source>
        <translation>The rule in B</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Swap A and B</translation>
    </message>
    <message>
        <source>Changes &amp;only</source>
        <translation>Changes &amp;only</translation>
    </message>
    <message>
        <source>Rules of A and B</source>
        <translation>Rules of A and B</translation>
    </message>
</context>
<context>
    <name>acquis::RuleLibraryView</name>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Choose a rule to read all that it says.</source>
        <translation>Choose a rule to read all that it says.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rules</source>
        <translation>
            <numerusform>%1 of %2 rule</numerusform>
            <numerusform>%1 of %2 rules</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are not there yet.</source>
        <translation>The rules are not there yet.</translation>
    </message>
    <message>
        <source>No rule fits. Take a filter away, or look for fewer words.</source>
        <translation>No rule fits. Take a filter away, or look for fewer words.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>Words in either language</source>
        <translation>Words in either language</translation>
    </message>
    <message>
        <source>&amp;Jurisdiction</source>
        <translation>&amp;Jurisdiction</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>In force &amp;on</source>
        <translation>In force &amp;on</translation>
    </message>
    <message>
        <source>Off: rules of any day</source>
        <translation>Off: rules of any day</translation>
    </message>
    <message>
        <source>Day on which the rules are in force</source>
        <translation>Day on which the rules are in force</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Layer</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>&amp;Pack</translation>
    </message>
    <message>
        <source>&amp;Judges</source>
        <translation>&amp;Judges</translation>
    </message>
    <message>
        <source>Con&amp;fidence</source>
        <translation>Con&amp;fidence</translation>
    </message>
    <message>
        <source>Show all rules</source>
        <translation>Show all rules</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>The rule</translation>
    </message>
    <message>
        <source>The chosen rule</source>
        <translation>The chosen rule</translation>
    </message>
    <message>
        <source>Copy the rule</source>
        <translation>Copy the rule</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Jurisdiction</translation>
    </message>
</context>
<context>
    <name>acquis::RuleSearch</name>
    <message>
        <source>Rules in force today</source>
        <translation>Rules in force today</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1: the question of a rule; %2: the values it is for, e.g. &quot;below $25,000&quot;; %3: its verdict</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>acquis::RuleSentences</name>
    <message>
        <source>When one of these reasons not to compete is given: %1.</source>
        <translation>When one of these reasons not to compete is given: %1.</translation>
    </message>
    <message>
        <source>When none of these reasons not to compete is given: %1.</source>
        <translation>When none of these reasons not to compete is given: %1.</translation>
    </message>
    <message>
        <source>When no reason not to compete is given.</source>
        <translation>When no reason not to compete is given.</translation>
    </message>
    <message>
        <source>When no Vendor of Record arrangement covers it.</source>
        <translation>When no Vendor of Record arrangement covers it.</translation>
    </message>
    <message>
        <source>When a Vendor of Record arrangement is one of these: %1.</source>
        <translation>When a Vendor of Record arrangement is one of these: %1.</translation>
    </message>
    <message>
        <source>When all of this is true of the need: %1.</source>
        <translation>When all of this is true of the need: %1.</translation>
    </message>
    <message>
        <source>When none of this is true of the need: %1.</source>
        <translation>When none of this is true of the need: %1.</translation>
    </message>
    <message>
        <source>When one of these trade agreements binds: %1.</source>
        <translation>When one of these trade agreements binds: %1.</translation>
    </message>
    <message>
        <source>When none of these trade agreements binds: %1.</source>
        <translation>When none of these trade agreements binds: %1.</translation>
    </message>
    <message>
        <source>When there are related needs.</source>
        <translation>When there are related needs.</translation>
    </message>
    <message>
        <source>When there are no related needs.</source>
        <translation>When there are no related needs.</translation>
    </message>
    <message>
        <source>When a contract is amended.</source>
        <translation>When a contract is amended.</translation>
    </message>
    <message>
        <source>When no contract is amended.</source>
        <translation>When no contract is amended.</translation>
    </message>
    <message>
        <source>When the related needs lift the value over a limit.</source>
        <translation>When the related needs lift the value over a limit.</translation>
    </message>
    <message>
        <source>When one vendor is meant.</source>
        <translation>When one vendor is meant.</translation>
    </message>
    <message>
        <source>When no particular vendor is meant.</source>
        <translation>When no particular vendor is meant.</translation>
    </message>
    <message>
        <source>When the vendor is an Ontario business.</source>
        <translation>When the vendor is an Ontario business.</translation>
    </message>
    <message>
        <source>When the vendor is no Ontario business.</source>
        <translation>When the vendor is no Ontario business.</translation>
    </message>
    <message>
        <source>When the vendor has its headquarters in the United States.</source>
        <translation>When the vendor has its headquarters in the United States.</translation>
    </message>
    <message>
        <source>When the vendor has its headquarters elsewhere than in the United States.</source>
        <translation>When the vendor has its headquarters elsewhere than in the United States.</translation>
    </message>
    <message>
        <source>When the number of the vendor’s employees in Canada is known.</source>
        <translation>When the number of the vendor’s employees in Canada is known.</translation>
    </message>
    <message>
        <source>When the number of the vendor’s employees in Canada is not known.</source>
        <translation>When the number of the vendor’s employees in Canada is not known.</translation>
    </message>
    <message>
        <source>When the vendor has fewer than %1 employees in Canada.</source>
        <translation>When the vendor has fewer than %1 employees in Canada.</translation>
    </message>
    <message>
        <source>When the vendor has %1 employees in Canada or more.</source>
        <translation>When the vendor has %1 employees in Canada or more.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a reason, an agreement</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Whether an agreement binds</source>
        <translation>Whether an agreement binds</translation>
    </message>
    <message>
        <source>Reason not to compete</source>
        <translation>Reason not to compete</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Every kind of purchase</source>
        <translation>Every kind of purchase</translation>
    </message>
    <message>
        <source>Every organization of the jurisdiction</source>
        <translation>Every organization of the jurisdiction</translation>
    </message>
    <message>
        <source>“%1” in the French question</source>
        <translation>“%1” in the French question</translation>
    </message>
    <message>
        <source>“%1” in the English question</source>
        <translation>“%1” in the English question</translation>
    </message>
    <message>
        <source>“%1” in the French text</source>
        <translation>“%1” in the French text</translation>
    </message>
    <message>
        <source>“%1” in the English text</source>
        <translation>“%1” in the English text</translation>
    </message>
    <message>
        <source>“%1” in the French duties</source>
        <translation>“%1” in the French duties</translation>
    </message>
    <message>
        <source>“%1” in the English duties</source>
        <translation>“%1” in the English duties</translation>
    </message>
    <message>
        <source>“%1” in the French source</source>
        <translation>“%1” in the French source</translation>
    </message>
    <message>
        <source>“%1” in the English source</source>
        <translation>“%1” in the English source</translation>
    </message>
    <message>
        <source>“%1” in the name of the row</source>
        <translation>“%1” in the name of the row</translation>
    </message>
    <message>
        <source>Only in A</source>
        <translation>Only in A</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>Only in B</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Differs</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>The same</translation>
    </message>
    <message>
        <source>values</source>
        <translation>values</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>duties</source>
        <translation>duties</translation>
    </message>
    <message>
        <source>what to do instead</source>
        <translation>what to do instead</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>conditions</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, version %2: %3</source>
        <comment>pack, number, row</comment>
        <translation>%1, version %2: %3</translation>
    </message>
</context>
<context>
    <name>acquis::RulesPage</name>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Browse</translation>
    </message>
    <message>
        <source>Compar&amp;e</source>
        <translation>Compar&amp;e</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>&amp;What if</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organization</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossary</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Loading the rules…</source>
        <translation>Loading the rules…</translation>
    </message>
    <message>
        <source>The rules could not be loaded, and nothing is judged without them: %1</source>
        <translation>The rules could not be loaded, and nothing is judged without them: %1</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Save the table as CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Sections of the rules</source>
        <translation>Sections of the rules</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copy the table</translation>
    </message>
    <message>
        <source>Save the table as &amp;CSV…</source>
        <translation>Save the table as &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Find in the rules</source>
        <translation>&amp;Find in the rules</translation>
    </message>
</context>
<context>
    <name>acquis::RulesWords</name>
    <message>
        <source>Ontario Public Service</source>
        <translation>Ontario Public Service</translation>
    </message>
    <message>
        <source>Broader public sector of Ontario</source>
        <translation>Broader public sector of Ontario</translation>
    </message>
    <message>
        <source>Government of Canada</source>
        <translation>Government of Canada</translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation>British Columbia</translation>
    </message>
    <message>
        <source>Trade agreements</source>
        <translation>Trade agreements</translation>
    </message>
    <message>
        <source>Ontario ministry</source>
        <translation>Ontario ministry</translation>
    </message>
    <message>
        <source>Other included entity of Ontario</source>
        <translation>Other included entity of Ontario</translation>
    </message>
    <message>
        <source>Organization of the broader public sector</source>
        <translation>Organization of the broader public sector</translation>
    </message>
    <message>
        <source>Municipality of Ontario</source>
        <translation>Municipality of Ontario</translation>
    </message>
    <message>
        <source>Federal department</source>
        <translation>Federal department</translation>
    </message>
    <message>
        <source>Federal Crown corporation</source>
        <translation>Federal Crown corporation</translation>
    </message>
    <message>
        <source>Ministry of British Columbia</source>
        <translation>Ministry of British Columbia</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Consulting services</source>
        <translation>Consulting services</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>before taxes</source>
        <translation>before taxes</translation>
    </message>
    <message>
        <source>taxes included</source>
        <translation>taxes included</translation>
    </message>
    <message>
        <source>No arrangement covers it</source>
        <translation>No arrangement covers it</translation>
    </message>
    <message>
        <source>Enterprise-wide arrangement</source>
        <translation>Enterprise-wide arrangement</translation>
    </message>
    <message>
        <source>Multi-ministry arrangement</source>
        <translation>Multi-ministry arrangement</translation>
    </message>
    <message>
        <source>Arrangement of the ministry</source>
        <translation>Arrangement of the ministry</translation>
    </message>
    <message>
        <source>Information technology</source>
        <translation>Information technology</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>Health or social service</source>
        <translation>Health or social service</translation>
    </message>
    <message>
        <source>Legal service</source>
        <translation>Legal service</translation>
    </message>
    <message>
        <source>Architecture or engineering</source>
        <translation>Architecture or engineering</translation>
    </message>
    <message>
        <source>Set aside for Indigenous businesses</source>
        <translation>Set aside for Indigenous businesses</translation>
    </message>
    <message>
        <source>Confidential matter</source>
        <translation>Confidential matter</translation>
    </message>
    <message>
        <source>Division into parts declared beforehand</source>
        <translation>Division into parts declared beforehand</translation>
    </message>
    <message>
        <source>Only one supplier can do it</source>
        <translation>Only one supplier can do it</translation>
    </message>
    <message>
        <source>Patents, copyright or other exclusive rights</source>
        <translation>Patents, copyright or other exclusive rights</translation>
    </message>
    <message>
        <source>No competition for technical reasons</source>
        <translation>No competition for technical reasons</translation>
    </message>
    <message>
        <source>Compatibility with what is in use</source>
        <translation>Compatibility with what is in use</translation>
    </message>
    <message>
        <source>Additional deliveries by the original supplier</source>
        <translation>Additional deliveries by the original supplier</translation>
    </message>
    <message>
        <source>Urgency that could not be foreseen</source>
        <translation>Urgency that could not be foreseen</translation>
    </message>
    <message>
        <source>Confidential or privileged matter</source>
        <translation>Confidential or privileged matter</translation>
    </message>
    <message>
        <source>No bids were received</source>
        <translation>No bids were received</translation>
    </message>
    <message>
        <source>No bid met the requirements</source>
        <translation>No bid met the requirements</translation>
    </message>
    <message>
        <source>The bids were collusive</source>
        <translation>The bids were collusive</translation>
    </message>
    <message>
        <source>Prototype or first good or service</source>
        <translation>Prototype or first good or service</translation>
    </message>
    <message>
        <source>Winner of a design contest</source>
        <translation>Winner of a design contest</translation>
    </message>
    <message>
        <source>Purchase on a commodity market</source>
        <translation>Purchase on a commodity market</translation>
    </message>
    <message>
        <source>Exceptionally advantageous, short-lived conditions</source>
        <translation>Exceptionally advantageous, short-lived conditions</translation>
    </message>
    <message>
        <source>Held by a warranty</source>
        <translation>Held by a warranty</translation>
    </message>
    <message>
        <source>Work on leased premises</source>
        <translation>Work on leased premises</translation>
    </message>
    <message>
        <source>Subscription or publication</source>
        <translation>Subscription or publication</translation>
    </message>
    <message>
        <source>Work of art</source>
        <translation>Work of art</translation>
    </message>
    <message>
        <source>Statutory monopoly</source>
        <translation>Statutory monopoly</translation>
    </message>
    <message>
        <source>Vendor of Record, directly</source>
        <translation>Vendor of Record, directly</translation>
    </message>
    <message>
        <source>Vendor of Record, second stage</source>
        <translation>Vendor of Record, second stage</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>Invitational competition</source>
        <translation>Invitational competition</translation>
    </message>
    <message>
        <source>Open competition</source>
        <translation>Open competition</translation>
    </message>
    <message>
        <source>Sole source</source>
        <translation>Sole source</translation>
    </message>
    <message>
        <source>Single source</source>
        <translation>Single source</translation>
    </message>
    <message>
        <source>Join an agreement</source>
        <translation>Join an agreement</translation>
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
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Market sounding</source>
        <translation>Market sounding</translation>
    </message>
    <message>
        <source>Indirect purchase</source>
        <translation>Indirect purchase</translation>
    </message>
    <message>
        <source>Emergency purchase</source>
        <translation>Emergency purchase</translation>
    </message>
    <message>
        <source>a vendor of the arrangement, without a second competition</source>
        <translation>a vendor of the arrangement, without a second competition</translation>
    </message>
    <message>
        <source>vendors of the arrangement compete</source>
        <translation>vendors of the arrangement compete</translation>
    </message>
    <message>
        <source>a few vendors are asked for a price</source>
        <translation>a few vendors are asked for a price</translation>
    </message>
    <message>
        <source>chosen vendors are invited in writing</source>
        <translation>chosen vendors are invited in writing</translation>
    </message>
    <message>
        <source>posted electronically, open to all</source>
        <translation>posted electronically, open to all</translation>
    </message>
    <message>
        <source>only one firm can do it</source>
        <translation>only one firm can do it</translation>
    </message>
    <message>
        <source>one firm is chosen among several</source>
        <translation>one firm is chosen among several</translation>
    </message>
    <message>
        <source>a contract that another buyer signed</source>
        <translation>a contract that another buyer signed</translation>
    </message>
    <message>
        <source>agile teams, British Columbia</source>
        <translation>agile teams, British Columbia</translation>
    </message>
    <message>
        <source>small code tasks, British Columbia</source>
        <translation>small code tasks, British Columbia</translation>
    </message>
    <message>
        <source>a problem, answered in stages</source>
        <translation>a problem, answered in stages</translation>
    </message>
    <message>
        <source>asks the market, binds nobody</source>
        <translation>asks the market, binds nobody</translation>
    </message>
    <message>
        <source>through a contract somebody else holds</source>
        <translation>through a contract somebody else holds</translation>
    </message>
    <message>
        <source>when waiting would do harm</source>
        <translation>when waiting would do harm</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>If justified</source>
        <translation>If justified</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Not allowed</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>Binds</translation>
    </message>
    <message>
        <source>Does not bind</source>
        <translation>Does not bind</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Adds duties</source>
        <translation>Adds duties</translation>
    </message>
    <message>
        <source>CFTA</source>
        <translation>CFTA</translation>
    </message>
    <message>
        <source>OQTCA</source>
        <translation>OQTCA</translation>
    </message>
    <message>
        <source>CETA</source>
        <translation>CETA</translation>
    </message>
    <message>
        <source>TCA</source>
        <translation>TCA</translation>
    </message>
    <message>
        <source>GPA</source>
        <translation>GPA</translation>
    </message>
    <message>
        <source>CPTPP</source>
        <translation>CPTPP</translation>
    </message>
    <message>
        <source>NWPTA</source>
        <translation>NWPTA</translation>
    </message>
    <message>
        <source>AIT</source>
        <translation>AIT</translation>
    </message>
    <message>
        <source>CKFTA</source>
        <translation>CKFTA</translation>
    </message>
    <message>
        <source>CCFTA</source>
        <translation>CCFTA</translation>
    </message>
    <message>
        <source>CCoFTA</source>
        <translation>CCoFTA</translation>
    </message>
    <message>
        <source>CPFTA</source>
        <translation>CPFTA</translation>
    </message>
    <message>
        <source>CPaFTA</source>
        <translation>CPaFTA</translation>
    </message>
    <message>
        <source>CHFTA</source>
        <translation>CHFTA</translation>
    </message>
    <message>
        <source>CUFTA</source>
        <translation>CUFTA</translation>
    </message>
    <message>
        <source>NAFTA</source>
        <translation>NAFTA</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Trade agreement</source>
        <translation>Trade agreement</translation>
    </message>
    <message>
        <source>Directive</source>
        <translation>Directive</translation>
    </message>
    <message>
        <source>IT rules</source>
        <translation>IT rules</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministry</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Days of posting</source>
        <translation>Days of posting</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Business case</translation>
    </message>
    <message>
        <source>Award notice</source>
        <translation>Award notice</translation>
    </message>
    <message>
        <source>Days to ask for a debriefing</source>
        <translation>Days to ask for a debriefing</translation>
    </message>
    <message>
        <source>Years records are kept</source>
        <translation>Years records are kept</translation>
    </message>
    <message>
        <source>Conflict-of-interest declaration</source>
        <translation>Conflict-of-interest declaration</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Vendors invited to the second stage</source>
        <translation>Vendors invited to the second stage</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requirement</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Assistant deputy minister</source>
        <translation>Assistant deputy minister</translation>
    </message>
    <message>
        <source>Deputy minister</source>
        <translation>Deputy minister</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Minister</translation>
    </message>
    <message>
        <source>Treasury Board</source>
        <translation>Treasury Board</translation>
    </message>
    <message>
        <source>Chief executive officer</source>
        <translation>Chief executive officer</translation>
    </message>
    <message>
        <source>Board of directors</source>
        <translation>Board of directors</translation>
    </message>
    <message>
        <source>R: read in the source itself</source>
        <translation>R: read in the source itself</translation>
    </message>
    <message>
        <source>R2: read in a second source that reports it</source>
        <translation>R2: read in a second source that reports it</translation>
    </message>
    <message>
        <source>S: printed in the study of 2018; firm for 2014 to 2018</source>
        <translation>S: printed in the study of 2018; firm for 2014 to 2018</translation>
    </message>
    <message>
        <source>D: derived, not read; check your directive</source>
        <translation>D: derived, not read; check your directive</translation>
    </message>
    <message>
        <source>K+: believed, not read; check your directive</source>
        <translation>K+: believed, not read; check your directive</translation>
    </message>
    <message>
        <source>The limits of “%1” are measured with taxes, and the value is given before taxes: it was compared as it stands.</source>
        <translation>The limits of “%1” are measured with taxes, and the value is given before taxes: it was compared as it stands.</translation>
    </message>
    <message>
        <source>The limits of “%1” are measured before taxes, and the value is given with taxes: it was compared as it stands.</source>
        <translation>The limits of “%1” are measured before taxes, and the value is given with taxes: it was compared as it stands.</translation>
    </message>
    <message>
        <source>No open route can be over by the day it is needed.</source>
        <translation>No open route can be over by the day it is needed.</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>any value</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>an amount</comment>
        <translation>%1 and more</translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>an amount</comment>
        <translation>below %1</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <comment>amounts</comment>
        <translation>%1 to below %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a day</comment>
        <translation>from %1 on</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Jurisdiction</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Related needs</source>
        <translation>Related needs</translation>
    </message>
    <message>
        <source>Contract that is amended</source>
        <translation>Contract that is amended</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Needed by</translation>
    </message>
    <message>
        <source>Days the vendor needs</source>
        <translation>Days the vendor needs</translation>
    </message>
    <message>
        <source>Reasons not to compete</source>
        <translation>Reasons not to compete</translation>
    </message>
    <message>
        <source>Vendor of Record</source>
        <translation>Vendor of Record</translation>
    </message>
    <message>
        <source>What else is true</source>
        <translation>What else is true</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>this is no JSON object</source>
        <translation>this is no JSON object</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>too long</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>nested too deeply</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>given twice</translation>
    </message>
    <message>
        <source>a need has no such member</source>
        <translation>a need has no such member</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>not the kind of value that belongs here</source>
        <translation>not the kind of value that belongs here</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>unknown code</translation>
    </message>
    <message>
        <source>not an amount in dollars</source>
        <translation>not an amount in dollars</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>below zero</translation>
    </message>
    <message>
        <source>more than any procurement</source>
        <translation>more than any procurement</translation>
    </message>
    <message>
        <source>more than two decimals</source>
        <translation>more than two decimals</translation>
    </message>
    <message>
        <source>no day of the calendar</source>
        <translation>no day of the calendar</translation>
    </message>
    <message>
        <source>not a number that can be</source>
        <translation>not a number that can be</translation>
    </message>
    <message>
        <source>earlier than the day the procurement is issued</source>
        <translation>earlier than the day the procurement is issued</translation>
    </message>
    <message>
        <source>only Canadian dollars (CAD) are read</source>
        <translation>only Canadian dollars (CAD) are read</translation>
    </message>
    <message>
        <source>these cannot all be true</source>
        <translation>these cannot all be true</translation>
    </message>
    <message>
        <source>the rules held here do not cover this</source>
        <translation>the rules held here do not cover this</translation>
    </message>
    <message>
        <source>there is no such rule pack</source>
        <translation>there is no such rule pack</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is wrong, what stood there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>there is no such file</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>the file cannot be read</translation>
    </message>
    <message>
        <source>larger than a rule pack may be (4 MiB)</source>
        <translation>larger than a rule pack may be (4 MiB)</translation>
    </message>
    <message>
        <source>nested deeper than 32 levels</source>
        <translation>nested deeper than 32 levels</translation>
    </message>
    <message>
        <source>named twice in one object</source>
        <translation>named twice in one object</translation>
    </message>
    <message>
        <source>no such member here</source>
        <translation>no such member here</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>an empty list</translation>
    </message>
    <message>
        <source>not a name in lower case</source>
        <translation>not a name in lower case</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>no text</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>the text is too long</translation>
    </message>
    <message>
        <source>the text holds a control character</source>
        <translation>the text holds a control character</translation>
    </message>
    <message>
        <source>a number that cannot be</source>
        <translation>a number that cannot be</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>ends before it begins</translation>
    </message>
    <message>
        <source>outside the span of what holds it</source>
        <translation>outside the span of what holds it</translation>
    </message>
    <message>
        <source>overlaps another row</source>
        <translation>overlaps another row</translation>
    </message>
    <message>
        <source>no row covers this</source>
        <translation>no row covers this</translation>
    </message>
    <message>
        <source>used twice</source>
        <translation>used twice</translation>
    </message>
    <message>
        <source>no verdict for this subject</source>
        <translation>no verdict for this subject</translation>
    </message>
    <message>
        <source>cannot be asked here</source>
        <translation>cannot be asked here</translation>
    </message>
    <message>
        <source>no other row has this name</source>
        <translation>no other row has this name</translation>
    </message>
    <message>
        <source>too many rows in one series</source>
        <translation>too many rows in one series</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, member</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>contradicts another row</source>
        <translation>contradicts another row</translation>
    </message>
    <message>
        <source>an organization speaks only for the layers of a ministry or an organization</source>
        <translation>an organization speaks only for the layers of a ministry or an organization</translation>
    </message>
    <message>
        <source>more than the editor of an organization’s rules can show</source>
        <translation>more than the editor of an organization’s rules can show</translation>
    </message>
    <message>
        <source>An agreement that may be joined covers it</source>
        <translation>An agreement that may be joined covers it</translation>
    </message>
    <message>
        <source>The rules ask for this way first. A way marked “Allowed” may be taken instead.</source>
        <translation>The rules ask for this way first. A way marked “Allowed” may be taken instead.</translation>
    </message>
    <message>
        <source>You may take this way. The rules do not ask for it first.</source>
        <translation>You may take this way. The rules do not ask for it first.</translation>
    </message>
    <message>
        <source>You may take this way when what its reason asks for is there, and written down.</source>
        <translation>You may take this way when what its reason asks for is there, and written down.</translation>
    </message>
    <message>
        <source>A rule closes this way for this need.</source>
        <translation>A rule closes this way for this need.</translation>
    </message>
    <message>
        <source>A rule is held here, but it was not checked against a source of that date. Read your directive before you decide.</source>
        <translation>A rule is held here, but it was not checked against a source of that date. Read your directive before you decide.</translation>
    </message>
    <message>
        <source>This way is not meant for such a need.</source>
        <translation>This way is not meant for such a need.</translation>
    </message>
    <message>
        <source>The rules require this way: %1.</source>
        <translation>The rules require this way: %1.</translation>
    </message>
    <message>
        <source>The rules require one of these ways: %1.</source>
        <translation>The rules require one of these ways: %1.</translation>
    </message>
    <message>
        <source>You may take this way: %1.</source>
        <translation>You may take this way: %1.</translation>
    </message>
    <message>
        <source>You may take any of these ways: %1.</source>
        <translation>You may take any of these ways: %1.</translation>
    </message>
    <message>
        <source>The rules ask first for: %1.</source>
        <translation>The rules ask first for: %1.</translation>
    </message>
    <message>
        <source>You may take a way only if it is justified: %1.</source>
        <translation>You may take a way only if it is justified: %1.</translation>
    </message>
    <message>
        <source>Also, if it is justified: %1.</source>
        <translation>Also, if it is justified: %1.</translation>
    </message>
    <message>
        <source>No way is open by the rules held here.</source>
        <translation>No way is open by the rules held here.</translation>
    </message>
    <message>
        <source>No way is verified against a source of that date: read your directive before you take one. Stated as open: %1.</source>
        <translation>No way is verified against a source of that date: read your directive before you take one. Stated as open: %1.</translation>
    </message>
    <message>
        <source>This is verified against its sources.</source>
        <translation>This is verified against its sources.</translation>
    </message>
    <message>
        <source>Not verified against a source of that date: %1. Read your directive before you take such a way.</source>
        <translation>Not verified against a source of that date: %1. Read your directive before you take such a way.</translation>
    </message>
</context>
<context>
    <name>acquis::ScoreSheet</name>
    <message>
        <source>Handed in on paper by %1</source>
        <translation>Handed in on paper by %1</translation>
    </message>
    <message>
        <source>Scores of one evaluator</source>
        <translation>Scores of one evaluator</translation>
    </message>
</context>
<context>
    <name>acquis::SearchBox</name>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Search (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>Search in everything</translation>
    </message>
    <message>
        <source>Rules, vendors and agreements: type a few letters, then Down and Enter</source>
        <translation>Rules, vendors and agreements: type a few letters, then Down and Enter</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
</context>
<context>
    <name>acquis::SearchModel</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>%1: what is looked up, e.g. &quot;Rules&quot;; %2: how many are shown; %3: how many were found</extracomment>
        <translation>%1 (%2 of %3)</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer or shorter words find more.</source>
        <translation>Nothing was found. Fewer or shorter words find more.</translation>
    </message>
</context>
<context>
    <name>acquis::SenderKeyBar</name>
    <message>
        <source>Choose the file of the signing key</source>
        <translation>Choose the file of the signing key</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Make a file with a new signing key</source>
        <translation>Make a file with a new signing key</translation>
    </message>
    <message>
        <source>acquis-signing.key</source>
        <translation>acquis-signing.key</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Our fingerprint is on the clipboard.</source>
        <translation>Our fingerprint is on the clipboard.</translation>
    </message>
    <message>
        <source>Packages are signed with a key of our office, which the keychain of this system keeps. It is made when it is first needed.</source>
        <translation>Packages are signed with a key of our office, which the keychain of this system keeps. It is made when it is first needed.</translation>
    </message>
    <message>
        <source>The keychain is asked for our key…</source>
        <translation>The keychain is asked for our key…</translation>
    </message>
    <message>
        <source>The keychain has no key of our office yet. It is made when the first package is written.</source>
        <translation>The keychain has no key of our office yet. It is made when the first package is written.</translation>
    </message>
    <message>
        <source>Our fingerprint; the key is in the keychain of this system.</source>
        <translation>Our fingerprint; the key is in the keychain of this system.</translation>
    </message>
    <message>
        <source>Our fingerprint; the key is in the file %1.</source>
        <translation>Our fingerprint; the key is in the file %1.</translation>
    </message>
    <message>
        <source>No keychain can be used on this system, so the program keeps no key by itself. Choose the file of a key, as the command line uses it, or make one: whoever can read that file can sign in our name.</source>
        <translation>No keychain can be used on this system, so the program keeps no key by itself. Choose the file of a key, as the command line uses it, or make one: whoever can read that file can sign in our name.</translation>
    </message>
    <message>
        <source>The keychain did not give our key (%1). Unlock it and ask again, or choose the file of a key.</source>
        <translation>The keychain did not give our key (%1). Unlock it and ask again, or choose the file of a key.</translation>
    </message>
    <message>
        <source>Our fingerprint</source>
        <translation>Our fingerprint</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Make our key</source>
        <translation>Make our key</translation>
    </message>
    <message>
        <source>Use the key of a file…</source>
        <translation>Use the key of a file…</translation>
    </message>
    <message>
        <source>Make a key file…</source>
        <translation>Make a key file…</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Ask the keychain again</translation>
    </message>
    <message>
        <source>Show our fingerprint</source>
        <translation>Show our fingerprint</translation>
    </message>
</context>
<context>
    <name>acquis::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>None is open.</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Text &amp;size</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
</context>
<context>
    <name>acquis::ShareGiveView</name>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 of %2 chosen</translation>
    </message>
    <message>
        <source>Write the name of your office.</source>
        <translation>Write the name of your office.</translation>
    </message>
    <message>
        <source>Choose an office, or write its code in small letters, digits and hyphens, for example “qc” or “on-toronto”.</source>
        <translation>Choose an office, or write its code in small letters, digits and hyphens, for example “qc” or “on-toronto”.</translation>
    </message>
    <message>
        <source>No package can be made of this.</source>
        <translation>No package can be made of this.</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Document %1</translation>
    </message>
    <message numerus="yes">
        <source>%n agreements go.</source>
        <translation>
            <numerusform>%n agreement goes.</numerusform>
            <numerusform>%n agreements go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents go, %1 in all.</source>
        <translation>
            <numerusform>%n document goes, %1 in all.</numerusform>
            <numerusform>%n documents go, %1 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements stay here.</source>
        <translation>
            <numerusform>%n agreement stays here.</numerusform>
            <numerusform>%n agreements stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are left out.</source>
        <translation>
            <numerusform>%n part is left out.</numerusform>
            <numerusform>%n parts are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet. Choose agreements and a receiver, then look at what would go and what stays here.</source>
        <translation>Nothing is written yet. Choose agreements and a receiver, then look at what would go and what stays here.</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Goes</translation>
    </message>
    <message>
        <source>Goes, %1</source>
        <translation>Goes, %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>The package is not written: there is no key to sign it with.</source>
        <translation>The package is not written: there is no key to sign it with.</translation>
    </message>
    <message>
        <source>What can be done stands above the button.</source>
        <translation>What can be done stands above the button.</translation>
    </message>
    <message>
        <source>Write the package</source>
        <translation>Write the package</translation>
    </message>
    <message>
        <source>Share packages (*.share);;All files (*)</source>
        <translation>Share packages (*.share);;All files (*)</translation>
    </message>
    <message>
        <source>The package was not made.</source>
        <translation>The package was not made.</translation>
    </message>
    <message>
        <source>the package</source>
        <translation>the package</translation>
    </message>
    <message>
        <source>The package is written and signed.</source>
        <translation>The package is written and signed.</translation>
    </message>
    <message>
        <source>Agreements to give</source>
        <translation>Agreements to give</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Title, holder, number or scope</source>
        <translation>Title, holder, number or scope</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Choose none</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Who may see it</translation>
    </message>
    <message>
        <source>From whom, to whom</source>
        <translation>From whom, to whom</translation>
    </message>
    <message>
        <source>Our office</source>
        <translation>Our office</translation>
    </message>
    <message>
        <source>Our jurisdiction</source>
        <translation>Our jurisdiction</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Name of the receiver (optional)</source>
        <translation>Name of the receiver (optional)</translation>
    </message>
    <message>
        <source>The receiver is a member of the community</source>
        <translation>The receiver is a member of the community</translation>
    </message>
    <message>
        <source>What it may have</source>
        <translation>What it may have</translation>
    </message>
    <message>
        <source>Only what everybody may see</source>
        <translation>Only what everybody may see</translation>
    </message>
    <message>
        <source>Also what members of the community may see</source>
        <translation>Also what members of the community may see</translation>
    </message>
    <message>
        <source>Also what is restricted, where it is named</source>
        <translation>Also what is restricted, where it is named</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation>Show what would go</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>What would go</translation>
    </message>
    <message>
        <source>Agreement or part of it</source>
        <translation>Agreement or part of it</translation>
    </message>
    <message>
        <source>Goes or stays</source>
        <translation>Goes or stays</translation>
    </message>
    <message>
        <source>Write the package…</source>
        <translation>Write the package…</translation>
    </message>
    <message>
        <source>There is no agreement to give yet.</source>
        <translation>There is no agreement to give yet.</translation>
    </message>
</context>
<context>
    <name>acquis::ShareSendersView</name>
    <message>
        <source>The list was not changed.</source>
        <translation>The list was not changed.</translation>
    </message>
    <message>
        <source>What its packages brought stays as it is.</source>
        <translation>What its packages brought stays as it is.</translation>
    </message>
    <message>
        <source>Write by which name this office is known here.</source>
        <translation>Write by which name this office is known here.</translation>
    </message>
    <message>
        <source>The office is called “%1” now.</source>
        <translation>The office is called “%1” now.</translation>
    </message>
    <message>
        <source>Take the trust back</source>
        <translation>Take the trust back</translation>
    </message>
    <message>
        <source>Packages of “%1” are no longer taken. To trust it again, its fingerprint must be compared again.</source>
        <translation>Packages of “%1” are no longer taken. To trust it again, its fingerprint must be compared again.</translation>
    </message>
    <message>
        <source>“%1” is not trusted any more.</source>
        <translation>“%1” is not trusted any more.</translation>
    </message>
    <message>
        <source>Our key</source>
        <translation>Our key</translation>
    </message>
    <message>
        <source>Whoever gets a package of ours compares this fingerprint with us, by telephone, before trusting it.</source>
        <translation>Whoever gets a package of ours compares this fingerprint with us, by telephone, before trusting it.</translation>
    </message>
    <message>
        <source>Trusted offices</source>
        <translation>Trusted offices</translation>
    </message>
    <message>
        <source>No office is trusted yet. Open a package of one under “Take”: there its fingerprint is compared.</source>
        <translation>No office is trusted yet. Open a package of one under “Take”: there its fingerprint is compared.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Take the trust back…</source>
        <translation>Take the trust back…</translation>
    </message>
</context>
<context>
    <name>acquis::ShareTakeView</name>
    <message>
        <source>Open a share package</source>
        <translation>Open a share package</translation>
    </message>
    <message>
        <source>Share packages (*.share);;All files (*)</source>
        <translation>Share packages (*.share);;All files (*)</translation>
    </message>
    <message>
        <source>The package waits for a register.</source>
        <translation>The package waits for a register.</translation>
    </message>
    <message>
        <source>Open a register, or make one; the package is looked at then.</source>
        <translation>Open a register, or make one; the package is looked at then.</translation>
    </message>
    <message>
        <source>Another package is being looked at.</source>
        <translation>Another package is being looked at.</translation>
    </message>
    <message>
        <source>Wait a moment, then open this one again.</source>
        <translation>Wait a moment, then open this one again.</translation>
    </message>
    <message>
        <source>The package was not taken.</source>
        <translation>The package was not taken.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Write by which name this office is known here.</source>
        <translation>Write by which name this office is known here.</translation>
    </message>
    <message>
        <source>The office is not trusted.</source>
        <translation>The office is not trusted.</translation>
    </message>
    <message>
        <source>“%1” is trusted now.</source>
        <translation>“%1” is trusted now.</translation>
    </message>
    <message>
        <source>Its packages can be taken; its trust can be taken back under “Trusted offices”.</source>
        <translation>Its packages can be taken; its trust can be taken back under “Trusted offices”.</translation>
    </message>
    <message>
        <source>The register changed since the package was looked at. What would happen now is shown; nothing was changed.</source>
        <translation>The register changed since the package was looked at. What would happen now is shown; nothing was changed.</translation>
    </message>
    <message>
        <source>The package was taken.</source>
        <translation>The package was taken.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreements came into the register. It can be undone below.</source>
        <translation>
            <numerusform>%n agreement came into the register. It can be undone below.</numerusform>
            <numerusform>%n agreements came into the register. It can be undone below.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was not undone.</source>
        <translation>The import was not undone.</translation>
    </message>
    <message>
        <source>Somebody changed one of its agreements since. Nothing was changed; correct that agreement itself.</source>
        <translation>Somebody changed one of its agreements since. Nothing was changed; correct that agreement itself.</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>The import is undone.</translation>
    </message>
    <message>
        <source>What it brought is out of the register again; what was there before is back.</source>
        <translation>What it brought is out of the register again; what was there before is back.</translation>
    </message>
    <message>
        <source>The register has all of this already: there is nothing to take.</source>
        <translation>The register has all of this already: there is nothing to take.</translation>
    </message>
    <message>
        <source>It can be taken when its sender is trusted.</source>
        <translation>It can be taken when its sender is trusted.</translation>
    </message>
    <message numerus="yes">
        <source>%n new documents come with it.</source>
        <translation>
            <numerusform>%n new document comes with it.</numerusform>
            <numerusform>%n new documents come with it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written before “Take it”; then all of it, or nothing. It can be undone.</source>
        <translation>Nothing is written before “Take it”; then all of it, or nothing. It can be undone.</translation>
    </message>
    <message>
        <source>Open a package that another office sent, or drop its file here. What it would change is shown before anything is written.</source>
        <translation>Open a package that another office sent, or drop its file here. What it would change is shown before anything is written.</translation>
    </message>
    <message>
        <source>From an office that calls itself “%1” and is not trusted here. Made %2.</source>
        <translation>From an office that calls itself “%1” and is not trusted here. Made %2.</translation>
    </message>
    <message>
        <source>From “%1”, trusted here; it calls itself “%2”. Made %3.</source>
        <translation>From “%1”, trusted here; it calls itself “%2”. Made %3.</translation>
    </message>
    <message>
        <source>No longer trusted: %1</source>
        <translation>No longer trusted: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>In the register</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Open a package…</translation>
    </message>
    <message>
        <source>Fingerprint of the sender’s key</source>
        <translation>Fingerprint of the sender’s key</translation>
    </message>
    <message>
        <source>The signature shows that nothing was changed, not who signed. Call the office at a number that you know, have it read its fingerprint aloud, and compare every group with the one above.</source>
        <translation>The signature shows that nothing was changed, not who signed. Call the office at a number that you know, have it read its fingerprint aloud, and compare every group with the one above.</translation>
    </message>
    <message>
        <source>Trust this sender as</source>
        <translation>Trust this sender as</translation>
    </message>
    <message>
        <source>The fingerprints are the same: trust it</source>
        <translation>The fingerprints are the same: trust it</translation>
    </message>
    <message>
        <source>What the package would change</source>
        <translation>What the package would change</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Take it</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Packages taken</source>
        <translation>Packages taken</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Taken on</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>agreement, what happens to it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>What differs: %1.</source>
        <translation>What differs: %1.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nothing yet</translation>
    </message>
</context>
<context>
    <name>acquis::ShareView</name>
    <message>
        <source>The key was not taken.</source>
        <translation>The key was not taken.</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Give</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Trusted offices</source>
        <translation>Trusted offices</translation>
    </message>
    <message>
        <source>Share packages</source>
        <translation>Share packages</translation>
    </message>
    <message>
        <source>Open a share package…</source>
        <translation>Open a share package…</translation>
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
        <translation>none</translation>
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
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;Find an action or a key</source>
        <translation>&amp;Find an action or a key</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Find an action or a key</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Actions and their shortcuts</translation>
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
        <translation>Shortcut</translation>
    </message>
</context>
<context>
    <name>acquis::SizeChoice</name>
    <message>
        <source>Sizes by</source>
        <translation>Sizes by</translation>
    </message>
    <message>
        <source>Micro is</source>
        <translation>Micro is</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>fewer than %1</translation>
    </message>
</context>
<context>
    <name>acquis::SoleSourceSection</name>
    <message>
        <source>Approved by: %1 (%2).</source>
        <translation>Approved by: %1 (%2).</translation>
    </message>
    <message>
        <source>Decided by %1 on %2.</source>
        <translation>Decided by %1 on %2.</translation>
    </message>
    <message>
        <source>Reason of the refusal: %1</source>
        <translation>Reason of the refusal: %1</translation>
    </message>
    <message>
        <source>The next lawful way: %1.</source>
        <translation>The next lawful way: %1.</translation>
    </message>
    <message>
        <source>Take this way: %1</source>
        <translation>Take this way: %1</translation>
    </message>
    <message>
        <source>The request to buy without competition was refused: %1</source>
        <translation>The request to buy without competition was refused: %1</translation>
    </message>
    <message>
        <source>Purchase without competition</source>
        <translation>Purchase without competition</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>Evidence that nobody else can</source>
        <translation>Evidence that nobody else can</translation>
    </message>
    <message>
        <source>What was searched, who was asked, what came of it.</source>
        <translation>What was searched, who was asked, what came of it.</translation>
    </message>
    <message>
        <source>Why the price is fair</source>
        <translation>Why the price is fair</translation>
    </message>
    <message>
        <source>What happens if it is not bought</source>
        <translation>What happens if it is not bought</translation>
    </message>
    <message>
        <source>How the next time will be open</source>
        <translation>How the next time will be open</translation>
    </message>
    <message>
        <source>Write the business case…</source>
        <translation>Write the business case…</translation>
    </message>
    <message>
        <source>To the approvals</source>
        <translation>To the approvals</translation>
    </message>
</context>
<context>
    <name>acquis::SolicitationInvitations</name>
    <message numerus="yes">
        <source>%n firm(s) are on the list of those asked.</source>
        <translation>
            <numerusform>%n firm is on the list of those asked.</numerusform>
            <numerusform>%n firms are on the list of those asked.</numerusform>
        </translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>A reminder of our request %1, “%2”. It closes on %3. If you do not answer, please tell us why: it helps us ask better.</source>
        <translation>A reminder of our request %1, “%2”. It closes on %3. If you do not answer, please tell us why: it helps us ask better.</translation>
    </message>
    <message numerus="yes">
        <source>A reminder to %n firm(s) is copied.</source>
        <translation>
            <numerusform>A reminder to %n firm is copied.</numerusform>
            <numerusform>A reminder to %n firms is copied.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of a firm</source>
        <translation>Name of a firm</translation>
    </message>
    <message>
        <source>Firm to be asked, of the register or another</source>
        <translation>Firm to be asked, of the register or another</translation>
    </message>
    <message>
        <source>Ask this firm</source>
        <translation>Ask this firm</translation>
    </message>
    <message>
        <source>Copy a reminder</source>
        <translation>Copy a reminder</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Put on the list</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1 is on the list already.</translation>
    </message>
</context>
<context>
    <name>acquis::SolicitationPanel</name>
    <message>
        <source>Issued on %1, version %2 of the requirement.</source>
        <translation>Issued on %1, version %2 of the requirement.</translation>
    </message>
    <message>
        <source>Version %1 is not sent yet.</source>
        <translation>Version %1 is not sent yet.</translation>
    </message>
    <message>
        <source>Nothing is missing: it can be issued.</source>
        <translation>Nothing is missing: it can be issued.</translation>
    </message>
    <message numerus="yes">
        <source>Firms have %n day(s) to answer</source>
        <translation>
            <numerusform>Firms have %n day to answer</numerusform>
            <numerusform>Firms have %n days to answer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the rules ask for %2.</source>
        <translation>%1; the rules ask for %2.</translation>
    </message>
    <message>
        <source>%1; firms without bidding staff need %2.</source>
        <translation>%1; firms without bidding staff need %2.</translation>
    </message>
    <message>
        <source>%1, enough for this form.</source>
        <translation>%1, enough for this form.</translation>
    </message>
    <message>
        <source>A firm reads %1 words and fills in %2 fields.</source>
        <translation>A firm reads %1 words and fills in %2 fields.</translation>
    </message>
    <message>
        <source>Day %1 of 90: the contract is late.</source>
        <translation>Day %1 of 90: the contract is late.</translation>
    </message>
    <message>
        <source>Day %1 of 90, until %2.</source>
        <translation>Day %1 of 90, until %2.</translation>
    </message>
    <message>
        <source>%1 of %2 quotes are in.</source>
        <translation>%1 of %2 quotes are in.</translation>
    </message>
    <message>
        <source>%1 of %2 quotes are in; the recorded search stands in for what is missing.</source>
        <translation>%1 of %2 quotes are in; the recorded search stands in for what is missing.</translation>
    </message>
    <message>
        <source>%1 of %2 quotes are in; say why fewer are enough.</source>
        <translation>%1 of %2 quotes are in; say why fewer are enough.</translation>
    </message>
    <message>
        <source>%1 of %2 quotes are in; fewer need a recorded search of the market.</source>
        <translation>%1 of %2 quotes are in; fewer need a recorded search of the market.</translation>
    </message>
    <message>
        <source>The price of %1 is the lowest; nothing is ranked before the evaluation.</source>
        <translation>The price of %1 is the lowest; nothing is ranked before the evaluation.</translation>
    </message>
    <message>
        <source>No quote is in yet.</source>
        <translation>No quote is in yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing before it can be issued.</source>
        <translation>
            <numerusform>%n thing is missing before it can be issued.</numerusform>
            <numerusform>%n things are missing before it can be issued.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request is issued.</source>
        <translation>The request is issued.</translation>
    </message>
    <message>
        <source>Items, criteria and weights are frozen from now on.</source>
        <translation>Items, criteria and weights are frozen from now on.</translation>
    </message>
    <message>
        <source>Version %1 is recorded as sent to all firms.</source>
        <translation>Version %1 is recorded as sent to all firms.</translation>
    </message>
    <message>
        <source>The quote came after closing.</source>
        <translation>The quote came after closing.</translation>
    </message>
    <message>
        <source>It is kept as set aside and can never win.</source>
        <translation>It is kept as set aside and can never win.</translation>
    </message>
    <message>
        <source>The comparison is copied as a table.</source>
        <translation>The comparison is copied as a table.</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) for proofs of concept are made.</source>
        <translation>
            <numerusform>%n contract for a proof of concept is made.</numerusform>
            <numerusform>%n contracts for proofs of concept are made.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in the stage of the contract, to be signed.</source>
        <translation>They are in the stage of the contract, to be signed.</translation>
    </message>
    <message>
        <source>Solicitation</source>
        <translation>Solicitation</translation>
    </message>
    <message>
        <source>Add quote…</source>
        <translation>Add quote…</translation>
    </message>
    <message>
        <source>Issue now</source>
        <translation>Issue now</translation>
    </message>
    <message>
        <source>Send the new version to all</source>
        <translation>Send the new version to all</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copy the table</translation>
    </message>
    <message>
        <source>Price and promise 50/50</source>
        <translation>Price and promise 50/50</translation>
    </message>
    <message>
        <source>Price and promise 70/30</source>
        <translation>Price and promise 70/30</translation>
    </message>
    <message>
        <source>Use the usual phases</source>
        <translation>Use the usual phases</translation>
    </message>
    <message>
        <source>Make the proof-of-concept contracts</source>
        <translation>Make the proof-of-concept contracts</translation>
    </message>
    <message>
        <source>Quotes compared</source>
        <translation>Quotes compared</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Criteria and weights</source>
        <translation>Criteria and weights</translation>
    </message>
    <message>
        <source>Firms asked</source>
        <translation>Firms asked</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions and answers</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Sent on %1, version %2 of the requirement.</source>
        <translation>Sent on %1, version %2 of the requirement.</translation>
    </message>
    <message>
        <source>Nothing is missing: it can be sent.</source>
        <translation>Nothing is missing: it can be sent.</translation>
    </message>
    <message>
        <source>%1 of %2 firms are on the list.</source>
        <translation>%1 of %2 firms are on the list.</translation>
    </message>
    <message>
        <source>%1 of %2 firms are on the list: the rule wants all of them.</source>
        <translation>%1 of %2 firms are on the list: the rule wants all of them.</translation>
    </message>
    <message>
        <source>%1 of %2 firms are on the list; it is written why fewer are asked.</source>
        <translation>%1 of %2 firms are on the list; it is written why fewer are asked.</translation>
    </message>
    <message>
        <source>%1 of %2 firms are on the list: fewer need a reason.</source>
        <translation>%1 of %2 firms are on the list: fewer need a reason.</translation>
    </message>
    <message>
        <source>%1 Rule: %2.</source>
        <translation>%1 Rule: %2.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Firms to ask</source>
        <translation>Firms to ask</translation>
    </message>
    <message>
        <source>The request is sent.</source>
        <translation>The request is sent.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing before it can be sent.</source>
        <translation>
            <numerusform>%n thing missing before it can be sent.</numerusform>
            <numerusform>%n things missing before it can be sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent on %1, with the problem as the need says it.</source>
        <translation>Sent on %1, with the problem as the need says it.</translation>
    </message>
    <message>
        <source>Issued on %1, with the problem as the need says it.</source>
        <translation>Issued on %1, with the problem as the need says it.</translation>
    </message>
</context>
<context>
    <name>acquis::SolicitationRequest</name>
    <message>
        <source>Form of the solicitation</source>
        <translation>Form of the solicitation</translation>
    </message>
    <message>
        <source>It follows the chosen route until another one is chosen.</source>
        <translation>It follows the chosen route until another one is chosen.</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Number of the request</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Closes on</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Closes at</translation>
    </message>
    <message>
        <source>Posted at</source>
        <translation>Posted at</translation>
    </message>
    <message>
        <source>Pages of a brief at most</source>
        <translation>Pages of a brief at most</translation>
    </message>
    <message>
        <source>Why firms get less time than usual</source>
        <translation>Why firms get less time than usual</translation>
    </message>
    <message>
        <source>Why fewer quotes than the rules ask for</source>
        <translation>Why fewer quotes than the rules ask for</translation>
    </message>
    <message>
        <source>Write the time as in %1.</source>
        <translation>Write the time as in %1.</translation>
    </message>
    <message>
        <source>The time of this computer, as in %1; what comes later is late.</source>
        <translation>The time of this computer, as in %1; what comes later is late.</translation>
    </message>
</context>
<context>
    <name>acquis::SolicitationRows</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Name in French</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Scale, 0 to</source>
        <translation>Scale, 0 to</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>Least score</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>The weights add up to 100.</source>
        <translation>The weights add up to 100.</translation>
    </message>
    <message>
        <source>The weights add up to %1: %2 are left.</source>
        <translation>The weights add up to %1: %2 are left.</translation>
    </message>
    <message>
        <source>The weights add up to %1: %2 too many.</source>
        <translation>The weights add up to %1: %2 too many.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without criteria the lowest price wins.</source>
        <translation>Without criteria the lowest price wins.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>The request is issued: what firms answer and how it is weighed stays as it was sent.</source>
        <translation>The request is issued: what firms answer and how it is weighed stays as it was sent.</translation>
    </message>
    <message>
        <source>Items that every firm answers</source>
        <translation>Items that every firm answers</translation>
    </message>
    <message>
        <source>Item in English</source>
        <translation>Item in English</translation>
    </message>
    <message>
        <source>Item in French</source>
        <translation>Item in French</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Must-have</translation>
    </message>
    <message>
        <source>Firms asked</source>
        <translation>Firms asked</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Size class</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Why asked, or why declined</source>
        <translation>Why asked, or why declined</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions and answers</translation>
    </message>
    <message>
        <source>Every answer goes to all firms; who asked is not told.</source>
        <translation>Every answer goes to all firms; who asked is not told.</translation>
    </message>
    <message>
        <source>Question in English</source>
        <translation>Question in English</translation>
    </message>
    <message>
        <source>Question in French</source>
        <translation>Question in French</translation>
    </message>
    <message>
        <source>Answer in English</source>
        <translation>Answer in English</translation>
    </message>
    <message>
        <source>Answer in French</source>
        <translation>Answer in French</translation>
    </message>
    <message>
        <source>Sent to all</source>
        <translation>Sent to all</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>Paid to each firm at most</source>
        <translation>Paid to each firm at most</translation>
    </message>
    <message>
        <source>Firms that go on</source>
        <translation>Firms that go on</translation>
    </message>
    <message>
        <source>Who goes on, and why</source>
        <translation>Who goes on, and why</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Public share</source>
        <translation>Public share</translation>
    </message>
    <message>
        <source>Firms to ask</source>
        <translation>Firms to ask</translation>
    </message>
    <message>
        <source>The request is sent: what firms answer and how it is weighed stays as it was sent.</source>
        <translation>The request is sent: what firms answer and how it is weighed stays as it was sent.</translation>
    </message>
</context>
<context>
    <name>acquis::SourceFilesModel</name>
    <message>
        <source>replaced by a correction</source>
        <translation>replaced by a correction</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Source file</translation>
    </message>
    <message>
        <source>Lines read</source>
        <translation>Lines read</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Held back</translation>
    </message>
    <message>
        <source>Control total $</source>
        <translation>Control total $</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>written by procurement files</source>
        <translation>written by procurement files</translation>
    </message>
</context>
<context>
    <name>acquis::SourceQuestion</name>
    <message>
        <source>In your own words, in English or French: “data analytics software”, « déneigement »…</source>
        <translation>In your own words, in English or French: “data analytics software”, « déneigement »…</translation>
    </message>
    <message>
        <source>None of these words says what is needed.</source>
        <translation>None of these words says what is needed.</translation>
    </message>
    <message>
        <source>Understood as: %1</source>
        <translation>Understood as: %1</translation>
    </message>
    <message>
        <source>slips of the pen forgiven</source>
        <translation>slips of the pen forgiven</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>What is needed</translation>
    </message>
    <message>
        <source>What is needed, in your own words</source>
        <translation>What is needed, in your own words</translation>
    </message>
    <message>
        <source>Goods or services, in a few words</source>
        <translation>Goods or services, in a few words</translation>
    </message>
    <message>
        <source>Firms in</source>
        <translation>Firms in</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>All sizes</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Only vendors of record</source>
        <translation>Only vendors of record</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Value of the need</source>
        <translation>Value of the need</translation>
    </message>
    <message>
        <source>This is no amount:</source>
        <translation>This is no amount:</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Needed by</translation>
    </message>
    <message>
        <source>Day on which it is needed</source>
        <translation>Day on which it is needed</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>The whole planned value: agreements are judged by it</source>
        <translation>The whole planned value: agreements are judged by it</translation>
    </message>
</context>
<context>
    <name>acquis::SourcesPage</name>
    <message>
        <source>Find sources</source>
        <translation>Find sources</translation>
    </message>
    <message>
        <source>No register is open. Here a need in your own words finds the firms that can, the agreements that cover it, and what was bought like it.</source>
        <translation>No register is open. Here a need in your own words finds the firms that can, the agreements that cover it, and what was bought like it.</translation>
    </message>
    <message numerus="yes">
        <source>%n firms are ticked.</source>
        <translation>
            <numerusform>%n firm is ticked.</numerusform>
            <numerusform>%n firms are ticked.</numerusform>
        </translation>
    </message>
    <message>
        <source>How they were chosen stands under the list, to be copied or saved for the file.</source>
        <translation>How they were chosen stands under the list, to be copied or saved for the file.</translation>
    </message>
    <message numerus="yes">
        <source>%n firms are copied.</source>
        <translation>
            <numerusform>%n firm is copied.</numerusform>
            <numerusform>%n firms are copied.</numerusform>
        </translation>
    </message>
    <message>
        <source>With place, size, standing and why each was found.</source>
        <translation>With place, size, standing and why each was found.</translation>
    </message>
    <message>
        <source>How they were chosen is copied.</source>
        <translation>How they were chosen is copied.</translation>
    </message>
    <message>
        <source>Paste it into the file of the procurement.</source>
        <translation>Paste it into the file of the procurement.</translation>
    </message>
    <message>
        <source>Save how they were chosen</source>
        <translation>Save how they were chosen</translation>
    </message>
    <message>
        <source>choice-of-firms.txt</source>
        <translation>choice-of-firms.txt</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Text files (*.txt)</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>For it: %1</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>Against it: %1</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>file and its row</comment>
        <translation>%1, row %2</translation>
    </message>
    <message>
        <source>Being looked up…</source>
        <translation>Being looked up…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message>
        <source>No firm says any of these words. Try other words, or take a filter away.</source>
        <translation>No firm says any of these words. Try other words, or take a filter away.</translation>
    </message>
    <message>
        <source>No agreement in this register is about it.</source>
        <translation>No agreement in this register is about it.</translation>
    </message>
    <message>
        <source>Here comes what was bought like it before.</source>
        <translation>Here comes what was bought like it before.</translation>
    </message>
    <message>
        <source>No line of spending in this register is about it.</source>
        <translation>No line of spending in this register is about it.</translation>
    </message>
    <message>
        <source>The need</source>
        <translation>The need</translation>
    </message>
    <message>
        <source>What may I do?</source>
        <translation>What may I do?</translation>
    </message>
    <message>
        <source>Firms that can</source>
        <translation>Firms that can</translation>
    </message>
    <message>
        <source>Agreements that cover it</source>
        <translation>Agreements that cover it</translation>
    </message>
    <message>
        <source>Similar past lines</source>
        <translation>Similar past lines</translation>
    </message>
    <message>
        <source>Pick three</source>
        <translation>Pick three</translation>
    </message>
    <message>
        <source>Ticks three firms to be asked for a quote, and says how it chose</source>
        <translation>Ticks three firms to be asked for a quote, and says how it chose</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copy list</translation>
    </message>
    <message>
        <source>Copies the ticked firms, or all of them when none is ticked</source>
        <translation>Copies the ticked firms, or all of them when none is ticked</translation>
    </message>
    <message>
        <source>Open vendor</source>
        <translation>Open vendor</translation>
    </message>
    <message>
        <source>Open agreement</source>
        <translation>Open agreement</translation>
    </message>
    <message>
        <source>Open the sample register</source>
        <translation>Open the sample register</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>Say what is needed</source>
        <translation>Say what is needed</translation>
    </message>
    <message>
        <source>Pick three firms</source>
        <translation>Pick three firms</translation>
    </message>
    <message>
        <source>Copy the firms</source>
        <translation>Copy the firms</translation>
    </message>
    <message>
        <source>Save how they were chosen…</source>
        <translation>Save how they were chosen…</translation>
    </message>
    <message>
        <source>What may I do about this need?</source>
        <translation>What may I do about this need?</translation>
    </message>
    <message>
        <source>Vendor of record arrangement</source>
        <translation>Vendor of record arrangement</translation>
    </message>
    <message>
        <source>Say what is needed: the firms that can do it are shown here.</source>
        <translation>Say what is needed: the firms that can do it are shown here.</translation>
    </message>
    <message>
        <source>Agreements of others that you may join are shown here.</source>
        <translation>Agreements of others that you may join are shown here.</translation>
    </message>
</context>
<context>
    <name>acquis::SpendingExports</name>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copy the table</translation>
    </message>
    <message>
        <source>Save the table as CS&amp;V…</source>
        <translation>Save the table as CS&amp;V…</translation>
    </message>
    <message>
        <source>Save the table as &amp;XLSX…</source>
        <translation>Save the table as &amp;XLSX…</translation>
    </message>
    <message>
        <source>Save the chart as a &amp;picture…</source>
        <translation>Save the chart as a &amp;picture…</translation>
    </message>
    <message>
        <source>Save the chart as SV&amp;G…</source>
        <translation>Save the chart as SV&amp;G…</translation>
    </message>
    <message>
        <source>Save the page as P&amp;DF…</source>
        <translation>Save the page as P&amp;DF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>P&amp;rint…</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Save the table as CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Save the table as XLSX</source>
        <translation>Save the table as XLSX</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Save the chart as a picture</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Pictures (*.png)</translation>
    </message>
    <message>
        <source>Save the chart as SVG</source>
        <translation>Save the chart as SVG</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG drawings (*.svg)</translation>
    </message>
    <message>
        <source>Save the page as PDF</source>
        <translation>Save the page as PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Printed.</translation>
    </message>
</context>
<context>
    <name>acquis::SpendingPage</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Save the proof</translation>
    </message>
    <message>
        <source>Proof files (*.json)</source>
        <translation>Proof files (*.json)</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Spending</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Add filter</translation>
    </message>
    <message>
        <source>No register is open. Open one from Home, or import files of accounts.</source>
        <translation>No register is open. Open one from Home, or import files of accounts.</translation>
    </message>
    <message>
        <source>This register holds no spending yet. Import files of accounts, or drop them on this window.</source>
        <translation>This register holds no spending yet. Import files of accounts, or drop them on this window.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>The years are not counted alike.</source>
        <translation>The years are not counted alike.</translation>
    </message>
    <message>
        <source>With the same lines in every year it is %1.</source>
        <translation>With the same lines in every year it is %1.</translation>
    </message>
    <message>
        <source>Show coverage grid</source>
        <translation>Show coverage grid</translation>
    </message>
    <message>
        <source>Count the same lines every year</source>
        <translation>Count the same lines every year</translation>
    </message>
    <message>
        <source>Proof of %1</source>
        <translation>Proof of %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Spending as a table</source>
        <translation>Spending as a table</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Register %1, %2</source>
        <comment>file name, date and time</comment>
        <translation>Register %1, %2</translation>
    </message>
    <message>
        <source>Two selections compared</source>
        <translation>Two selections compared</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>%1, in dollars</source>
        <comment>title of a report</comment>
        <translation>%1, in dollars</translation>
    </message>
    <message>
        <source>%1, in lines counted</source>
        <comment>title of a report</comment>
        <translation>%1, in lines counted</translation>
    </message>
    <message>
        <source>Proof of %1 (B)</source>
        <translation>Proof of %1 (B)</translation>
    </message>
    <message>
        <source>Filters of B</source>
        <translation>Filters of B</translation>
    </message>
    <message>
        <source>%1 counted of %2 read from %3</source>
        <comment>215 lines; 7,132; 3 files</comment>
        <translation>%1 counted of %2 read from %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <comment>source files</comment>
        <translation>
            <numerusform>%1 file</numerusform>
            <numerusform>%1 files</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the lines that are counted</source>
        <translation>Opens the lines that are counted</translation>
    </message>
    <message>
        <source>&amp;Find a name</source>
        <translation>&amp;Find a name</translation>
    </message>
    <message>
        <source>In all ministries together, some years leave out lines that others count: %1.</source>
        <translation>In all ministries together, some years leave out lines that others count: %1.</translation>
    </message>
    <message>
        <source>Some leave out amortisation too: %1.</source>
        <translation>Some leave out amortisation too: %1.</translation>
    </message>
    <message>
        <source>Counted so, %1 is %2 against %3.</source>
        <translation>Counted so, %1 is %2 against %3.</translation>
    </message>
    <message>
        <source>Amounts of different kinds are never added up. Choose the one to be shown.</source>
        <translation>Amounts of different kinds are never added up. Choose the one to be shown.</translation>
    </message>
</context>
<context>
    <name>acquis::SpendingPresentationModel</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 in %2. Left out although present: %3 in %4.</source>
        <translation>%1 in %2. Left out although present: %3 in %4.</translation>
    </message>
    <message>
        <source>%1 $</source>
        <comment>a column of dollars</comment>
        <translation>%1 $</translation>
    </message>
    <message>
        <source>Total $</source>
        <translation>Total $</translation>
    </message>
    <message>
        <source>Total lines</source>
        <translation>Total lines</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>of the whole</comment>
        <translation>Share</translation>
    </message>
</context>
<context>
    <name>acquis::SpendingToolbar</name>
    <message>
        <source>nothing else</source>
        <translation>nothing else</translation>
    </message>
    <message>
        <source>&amp;Break down by</source>
        <translation>&amp;Break down by</translation>
    </message>
    <message>
        <source>Break down by</source>
        <translation>Break down by</translation>
    </message>
    <message>
        <source>an&amp;d</source>
        <translation>an&amp;d</translation>
    </message>
    <message>
        <source>and by</source>
        <translation>and by</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Measure</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Number of lines</source>
        <translation>Number of lines</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Compare with A</source>
        <translation>Compare with A</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Shows the selection that was kept as A beside this one</source>
        <translation>Shows the selection that was kept as A beside this one</translation>
    </message>
    <message>
        <source>Keeps this selection as A, to compare it with the one you choose next</source>
        <translation>Keeps this selection as A, to compare it with the one you choose next</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Find a name</translation>
    </message>
    <message>
        <source>Find a name in table and chart</source>
        <translation>Find a name in table and chart</translation>
    </message>
    <message>
        <source>Find a name in table and chart (Ctrl+F)</source>
        <translation>Find a name in table and chart (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>acquis::SpendingTotalModel</name>
    <message>
        <source>Total of %1</source>
        <translation>Total of %1</translation>
    </message>
    <message numerus="yes">
        <source>Total of %1, %2 shown</source>
        <translation>
            <numerusform>Total of %1, %2 shown</numerusform>
            <numerusform>Total of %1, %2 shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acquis::SplitNotice</name>
    <message>
        <source>same unit</source>
        <translation>same unit</translation>
    </message>
    <message>
        <source>same need</source>
        <translation>same need</translation>
    </message>
    <message>
        <source>same kind of thing</source>
        <translation>same kind of thing</translation>
    </message>
    <message>
        <source>same vendor</source>
        <translation>same vendor</translation>
    </message>
    <message>
        <source>named as related</source>
        <translation>named as related</translation>
    </message>
    <message>
        <source>Write the plan first: which parts, why, and when each is bought.</source>
        <translation>Write the plan first: which parts, why, and when each is bought.</translation>
    </message>
    <message numerus="yes">
        <source>Within twelve months %n other(s) belong(s) to it; together they come to %1.</source>
        <translation>
            <numerusform>Within twelve months %n other belongs to it; together they come to %1.</numerusform>
            <numerusform>Within twelve months %n others belong to it; together they come to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 on another rule holds: %2 (%3).</source>
        <translation>From %1 on another rule holds: %2 (%3).</translation>
    </message>
    <message>
        <source>It was declared as work in parts only after a part was bought.</source>
        <translation>It was declared as work in parts only after a part was bought.</translation>
    </message>
    <message>
        <source>If it is one need, it must not be cut to stay below the limit.</source>
        <translation>If it is one need, it must not be cut to stay below the limit.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Why it belongs</source>
        <translation>Why it belongs</translation>
    </message>
    <message>
        <source>A line of spending: there is no file to open.</source>
        <translation>A line of spending: there is no file to open.</translation>
    </message>
    <message>
        <source>Declared on %1 by %2.</source>
        <translation>Declared on %1 by %2.</translation>
    </message>
    <message>
        <source>The parts come to more than the plan says.</source>
        <translation>The parts come to more than the plan says.</translation>
    </message>
    <message>
        <source>One need in several parts?</source>
        <translation>One need in several parts?</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>What belongs together</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>What belongs to it</translation>
    </message>
    <message>
        <source>The chosen one</source>
        <translation>The chosen one</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Mark as related</source>
        <translation>Mark as related</translation>
    </message>
    <message>
        <source>Plan of the work in parts</source>
        <translation>Plan of the work in parts</translation>
    </message>
    <message>
        <source>Which parts, why they are bought apart, and when.</source>
        <translation>Which parts, why they are bought apart, and when.</translation>
    </message>
    <message>
        <source>Total of all parts</source>
        <translation>Total of all parts</translation>
    </message>
    <message>
        <source>Work in parts</source>
        <translation>Work in parts</translation>
    </message>
    <message>
        <source>Declared before the first part is bought, it is planned work and no splitting.</source>
        <translation>Declared before the first part is bought, it is planned work and no splitting.</translation>
    </message>
    <message>
        <source>Declare work in parts</source>
        <translation>Declare work in parts</translation>
    </message>
    <message>
        <source>It was declared as work in parts before the first was bought: it is no splitting, and the limits are still tested on all that is marked as related.</source>
        <translation>It was declared as work in parts before the first was bought: it is no splitting, and the limits are still tested on all that is marked as related.</translation>
    </message>
</context>
<context>
    <name>acquis::StageStepper</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>short for days in a stage</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A stage of the file: its number and its name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the file is here</source>
        <translation>the file is here</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>Stage %1: %2, %3</source>
        <translation>Stage %1: %2, %3</translation>
    </message>
    <message>
        <source>Stages of the file</source>
        <translation>Stages of the file</translation>
    </message>
</context>
<context>
    <name>acquis::StartPage</name>
    <message>
        <source>Undo an import</source>
        <translation>Undo an import</translation>
    </message>
    <message>
        <source>The lines of %1 leave the register. A file that it had corrected takes its place again.</source>
        <translation>The lines of %1 leave the register. A file that it had corrected takes its place again.</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>Import undone.</source>
        <translation>Import undone.</translation>
    </message>
    <message>
        <source>The lines of %1 are no longer in the register.</source>
        <translation>The lines of %1 are no longer in the register.</translation>
    </message>
    <message>
        <source>Welcome to Acquis</source>
        <translation>Welcome to Acquis</translation>
    </message>
    <message>
        <source>Acquis keeps everything in one file, the register. Begin with the sample register, or make your own and import the public accounts.</source>
        <translation>Acquis keeps everything in one file, the register. Begin with the sample register, or make your own and import the public accounts.</translation>
    </message>
    <message>
        <source>Open the sample register</source>
        <translation>Open the sample register</translation>
    </message>
    <message>
        <source>Three years of a fictional province, to look around in</source>
        <translation>Three years of a fictional province, to look around in</translation>
    </message>
    <message>
        <source>Make a new register</source>
        <translation>Make a new register</translation>
    </message>
    <message>
        <source>An empty file that you keep where you like</source>
        <translation>An empty file that you keep where you like</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Open a register</translation>
    </message>
    <message>
        <source>A file that ends in .acquis</source>
        <translation>A file that ends in .acquis</translation>
    </message>
    <message>
        <source>Import files of accounts</source>
        <translation>Import files of accounts</translation>
    </message>
    <message>
        <source>CSV files, as Ontario publishes its public accounts</source>
        <translation>CSV files, as Ontario publishes its public accounts</translation>
    </message>
    <message>
        <source>&amp;Recent registers</source>
        <translation>&amp;Recent registers</translation>
    </message>
    <message>
        <source>Recent registers</source>
        <translation>Recent registers</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>See the spending</source>
        <translation>See the spending</translation>
    </message>
    <message>
        <source>What this register is made of</source>
        <translation>What this register is made of</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo import…</source>
        <translation>Undo import…</translation>
    </message>
    <message>
        <source>Select a file first</source>
        <translation>Select a file first</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Imported files</translation>
    </message>
    <message>
        <source>This register is empty. Import files of accounts, or drop them on this window.</source>
        <translation>This register is empty. Import files of accounts, or drop them on this window.</translation>
    </message>
    <message numerus="yes">
        <source>The lines of %n files leave the register. Files that they had corrected take their places again.</source>
        <translation>
            <numerusform>The lines of %n file leave the register. Files that it had corrected take their places again.</numerusform>
            <numerusform>The lines of %n files leave the register. Files that they had corrected take their places again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lines of %n files are no longer in the register.</source>
        <translation>
            <numerusform>The lines of %n file are no longer in the register.</numerusform>
            <numerusform>The lines of %n files are no longer in the register.</numerusform>
        </translation>
    </message>
    <message>
        <source>What may I do?</source>
        <translation>What may I do?</translation>
    </message>
    <message>
        <source>Which way a purchase may go, with its sources; no register is needed</source>
        <translation>Which way a purchase may go, with its sources; no register is needed</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>acquis::StatusLine</name>
    <message>
        <source>Opening the register…</source>
        <translation>Opening the register…</translation>
    </message>
    <message>
        <source>Register: %1 (SQLite)</source>
        <translation>Register: %1 (SQLite)</translation>
    </message>
    <message>
        <source>No register open</source>
        <translation>No register open</translation>
    </message>
    <message>
        <source>Checking its integrity…</source>
        <translation>Checking its integrity…</translation>
    </message>
    <message>
        <source>Integrity checked today, %1</source>
        <translation>Integrity checked today, %1</translation>
    </message>
    <message>
        <source>Integrity check failed, %1</source>
        <translation>Integrity check failed, %1</translation>
    </message>
    <message>
        <source>No network in use</source>
        <translation>No network in use</translation>
    </message>
    <message>
        <source>Integrity not checked</source>
        <translation>Integrity not checked</translation>
    </message>
    <message>
        <source>Say who you are</source>
        <translation>Say who you are</translation>
    </message>
    <message>
        <source>%1 works here. Opens the page Office.</source>
        <translation>%1 works here. Opens the page Office.</translation>
    </message>
    <message>
        <source>Nobody has said who works here: files and the audit trail would name %1, as the account is called. Opens the page Office.</source>
        <translation>Nobody has said who works here: files and the audit trail would name %1, as the account is called. Opens the page Office.</translation>
    </message>
    <message>
        <source>Who works here: %1</source>
        <translation>Who works here: %1</translation>
    </message>
</context>
<context>
    <name>acquis::Stepper</name>
    <message>
        <source>%1, done</source>
        <translation>%1, done</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation>%1, current step</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1, to come</translation>
    </message>
</context>
<context>
    <name>acquis::TagRulesView</name>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Years it speaks of</source>
        <translation>Years it speaks of</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Lines counted</source>
        <translation>Lines counted</translation>
    </message>
    <message>
        <source>Counted $</source>
        <translation>Counted $</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>What it counts</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Rules of the tag %1</source>
        <translation>Rules of the tag %1</translation>
    </message>
    <message>
        <source>a line is counted by the first rule that names it</source>
        <translation>a line is counted by the first rule that names it</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Together %1 and %2 in this register.</source>
        <translation>Together %1 and %2 in this register.</translation>
    </message>
    <message>
        <source>No line of this register is counted by this tag.</source>
        <translation>No line of this register is counted by this tag.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>named, versioned rules that say which lines count as something</source>
        <translation>named, versioned rules that say which lines count as something</translation>
    </message>
    <message>
        <source>Rules of the chosen tag</source>
        <translation>Rules of the chosen tag</translation>
    </message>
</context>
<context>
    <name>acquis::TopBar</name>
    <message>
        <source>Where you are</source>
        <translation>Where you are</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Back (Alt+Left)</translation>
    </message>
    <message>
        <source>Français</source>
        <extracomment>The name of the other language, in that language: &quot;Français&quot; in English, &quot;English&quot; in French.</extracomment>
        <translation>Français</translation>
    </message>
    <message>
        <source>Passer au français (Ctrl+Shift+L)</source>
        <translation>Passer au français (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Help (F1)</translation>
    </message>
</context>
<context>
    <name>acquis::TrialBar</name>
    <message>
        <source>Trial</source>
        <translation>Trial</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Go back to what is entered.</source>
        <translation>Go back to what is entered.</translation>
    </message>
    <message>
        <source>Enter what is tried.</source>
        <translation>Enter what is tried.</translation>
    </message>
    <message>
        <source>Trial: entered %1</source>
        <comment>an amount, a day, or both</comment>
        <translation>Trial: entered %1</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Enter it</translation>
    </message>
</context>
<context>
    <name>acquis::TrialSliders</name>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Value</translation>
    </message>
    <message>
        <source>Value that is tried</source>
        <translation>Value that is tried</translation>
    </message>
    <message>
        <source>Value that is tried, to the cent</source>
        <translation>Value that is tried, to the cent</translation>
    </message>
    <message>
        <source>Try another value; nothing is entered.</source>
        <translation>Try another value; nothing is entered.</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Day of issue that is tried</source>
        <translation>Day of issue that is tried</translation>
    </message>
    <message>
        <source>Day of issue that is tried, exactly</source>
        <translation>Day of issue that is tried, exactly</translation>
    </message>
    <message>
        <source>Try another day; nothing is entered.</source>
        <translation>Try another day; nothing is entered.</translation>
    </message>
</context>
<context>
    <name>acquis::TypedLine</name>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>yyyy-mm-dd</translation>
    </message>
    <message>
        <source>Choose a day in the calendar (Alt+Down)</source>
        <translation>Choose a day in the calendar (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>acquis::UseForm</name>
    <message>
        <source>Record a use of “%1”</source>
        <translation>Record a use of “%1”</translation>
    </message>
    <message>
        <source>No vendor is on the list.</source>
        <translation>No vendor is on the list.</translation>
    </message>
    <message>
        <source>This vendor could not be asked in this category on this day.</source>
        <translation>This vendor could not be asked in this category on this day.</translation>
    </message>
    <message>
        <source>The amount is above the ceiling of one purchase.</source>
        <translation>The amount is above the ceiling of one purchase.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Amount in dollars, of a contract called off</source>
        <translation>Amount in dollars, of a contract called off</translation>
    </message>
    <message>
        <source>Number of the file or the contract</source>
        <translation>Number of the file or the contract</translation>
    </message>
</context>
<context>
    <name>acquis::ValueSlider</name>
    <message>
        <source>no way is open</source>
        <translation>no way is open</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a route, its verdict</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>acquis::VendorCard</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>also named %1</source>
        <translation>also named %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab, count</comment>
        <extracomment>A tab and how many things are in it: Names 4</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Names and numbers</source>
        <translation>Names and numbers</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>Parts of the card</translation>
    </message>
</context>
<context>
    <name>acquis::VendorCategoriesPart</name>
    <message>
        <source>What it offers</source>
        <translation>What it offers</translation>
    </message>
    <message>
        <source>Write the words in one language at least.</source>
        <translation>Write the words in one language at least.</translation>
    </message>
    <message>
        <source>This is no code of the scheme: NAICS has two to six digits, UNSPSC pairs of digits.</source>
        <translation>This is no code of the scheme: NAICS has two to six digits, UNSPSC pairs of digits.</translation>
    </message>
    <message>
        <source>New category: its scheme</source>
        <translation>New category: its scheme</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>In French</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Remove this category</source>
        <translation>Remove this category</translation>
    </message>
    <message>
        <source>Change this category</source>
        <translation>Change this category</translation>
    </message>
    <message>
        <source>Add this category</source>
        <translation>Add this category</translation>
    </message>
</context>
<context>
    <name>acquis::VendorCheckView</name>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>New %1</translation>
    </message>
    <message>
        <source>Known %1</source>
        <translation>Known %1</translation>
    </message>
    <message>
        <source>Possible %1</source>
        <translation>Possible %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Refused %1</translation>
    </message>
    <message numerus="yes">
        <source>%n possible records are open and are left out.</source>
        <translation>
            <numerusform>%n possible record is open and is left out.</numerusform>
            <numerusform>%n possible records are open and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are refused and are left out.</source>
        <translation>
            <numerusform>%n record is refused and is left out.</numerusform>
            <numerusform>%n records are refused and are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every record is read.</source>
        <translation>Every record is read.</translation>
    </message>
    <message>
        <source>The register has all of these vendors already.</source>
        <translation>The register has all of these vendors already.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Nothing to add</translation>
    </message>
    <message numerus="yes">
        <source>%n selected:</source>
        <translation>
            <numerusform>%n selected:</numerusform>
            <numerusform>%n selected:</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <extracomment>Row of a file, name of a vendor, why it is new, known, possible or refused</extracomment>
        <translation>Row %1, %2: %3</translation>
    </message>
    <message>
        <source>Records to show</source>
        <translation>Records to show</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>Records of the file</translation>
    </message>
    <message>
        <source>compared with the register by number, then by name and place, then by names alike</source>
        <translation>compared with the register by number, then by name and place, then by names alike</translation>
    </message>
    <message>
        <source>Save findings as CSV</source>
        <translation>Save findings as CSV</translation>
    </message>
    <message>
        <source>Same firm (=)</source>
        <extracomment>The sign is the key that does the same.</extracomment>
        <translation>Same firm (=)</translation>
    </message>
    <message>
        <source>The register has this vendor: nothing is added</source>
        <translation>The register has this vendor: nothing is added</translation>
    </message>
    <message>
        <source>Another firm (+)</source>
        <extracomment>The sign is the key that does the same.</extracomment>
        <translation>Another firm (+)</translation>
    </message>
    <message>
        <source>A vendor of its own: it is added</source>
        <translation>A vendor of its own: it is added</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Leave open</translation>
    </message>
    <message>
        <source>Nothing is decided and nothing added (Backspace)</source>
        <translation>Nothing is decided and nothing added (Backspace)</translation>
    </message>
    <message>
        <source>Treat as the same firm from</source>
        <translation>Treat as the same firm from</translation>
    </message>
    <message>
        <source>%</source>
        <comment>after a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Percent from which a record is the same firm</source>
        <translation>Percent from which a record is the same firm</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Back to the columns</translation>
    </message>
</context>
<context>
    <name>acquis::VendorComparison</name>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same</translation>
    </message>
    <message>
        <source>Likeness %1: %2.</source>
        <extracomment>%1: percent; %2: reasons</extracomment>
        <translation>Likeness %1: %2.</translation>
    </message>
    <message>
        <source>Compare vendors</source>
        <translation>Compare vendors</translation>
    </message>
    <message>
        <source>Facts of the vendors, side by side</source>
        <translation>Facts of the vendors, side by side</translation>
    </message>
    <message>
        <source>Which one stays; names and numbers of both are kept</source>
        <translation>Which one stays; names and numbers of both are kept</translation>
    </message>
    <message>
        <source>Reason, for the audit trail</source>
        <translation>Reason, for the audit trail</translation>
    </message>
    <message>
        <source>when empty, likeness and reasons are written down</source>
        <translation>when empty, likeness and reasons are written down</translation>
    </message>
    <message>
        <source>Same firm: merge</source>
        <translation>Same firm: merge</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
</context>
<context>
    <name>acquis::VendorContactsPart</name>
    <message>
        <source>Write a name, an email address or a telephone number.</source>
        <translation>Write a name, an email address or a telephone number.</translation>
    </message>
    <message>
        <source>An email address has one @ and no blanks.</source>
        <translation>An email address has one @ and no blanks.</translation>
    </message>
    <message>
        <source>New contact: name</source>
        <translation>New contact: name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>Remove this contact</translation>
    </message>
    <message>
        <source>Change this contact</source>
        <translation>Change this contact</translation>
    </message>
    <message>
        <source>Add this contact</source>
        <translation>Add this contact</translation>
    </message>
    <message>
        <source>Personal data: enter only what you need. What is removed is gone for good.</source>
        <translation>Personal data: enter only what you need. What is removed is gone for good.</translation>
    </message>
</context>
<context>
    <name>acquis::VendorForm</name>
    <message>
        <source>Change the vendor</source>
        <translation>Change the vendor</translation>
    </message>
    <message>
        <source>New vendor</source>
        <translation>New vendor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>“%1” has this number.</source>
        <translation>“%1” has this number.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>acquis::VendorImportView</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>The vendors of the register were changed meanwhile.</source>
        <translation>The vendors of the register were changed meanwhile.</translation>
    </message>
    <message>
        <source>Nothing was added. The file is compared anew; look at it again, then add.</source>
        <translation>Nothing was added. The file is compared anew; look at it again, then add.</translation>
    </message>
    <message>
        <source>Import undone.</source>
        <translation>Import undone.</translation>
    </message>
    <message>
        <source>Its vendors are out of the register again.</source>
        <translation>Its vendors are out of the register again.</translation>
    </message>
    <message>
        <source>The import cannot be undone any more.</source>
        <translation>The import cannot be undone any more.</translation>
    </message>
    <message>
        <source>Some of its vendors were changed, merged or removed since, or something refers to them. All stay in the register; remove single ones on the page Vendors.</source>
        <translation>Some of its vendors were changed, merged or removed since, or something refers to them. All stay in the register; remove single ones on the page Vendors.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>Comparing the file with the vendors of the register…</source>
        <translation>Comparing the file with the vendors of the register…</translation>
    </message>
    <message>
        <source>Adding the vendors…</source>
        <translation>Adding the vendors…</translation>
    </message>
    <message>
        <source>Taking the vendors out again…</source>
        <translation>Taking the vendors out again…</translation>
    </message>
    <message>
        <source>Vendors added.</source>
        <translation>Vendors added.</translation>
    </message>
    <message>
        <source>From one file: %1.</source>
        <translation>From one file: %1.</translation>
    </message>
    <message>
        <source>Show in Vendors</source>
        <translation>Show in Vendors</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>Load columns</source>
        <translation>Load columns</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON files (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>Some columns are not in this file.</source>
        <translation>Some columns are not in this file.</translation>
    </message>
    <message>
        <source>%1 also speaks of: %2. The others are read as it says.</source>
        <translation>%1 also speaks of: %2. The others are read as it says.</translation>
    </message>
    <message>
        <source>Save columns</source>
        <translation>Save columns</translation>
    </message>
    <message>
        <source>%1-columns.json</source>
        <translation>%1-columns.json</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON files (*.json)</translation>
    </message>
    <message>
        <source>Columns saved.</source>
        <translation>Columns saved.</translation>
    </message>
    <message>
        <source>Save findings as CSV</source>
        <translation>Save findings as CSV</translation>
    </message>
    <message>
        <source>%1-findings.csv</source>
        <translation>%1-findings.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Findings saved.</source>
        <translation>Findings saved.</translation>
    </message>
</context>
<context>
    <name>acquis::VendorLinksPart</name>
    <message>
        <source>Parent and members</source>
        <translation>Parent and members</translation>
    </message>
    <message>
        <source>vendor %1</source>
        <translation>vendor %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Find a vendor of the register</source>
        <translation>Find a vendor of the register</translation>
    </message>
    <message>
        <source>Name, place or number</source>
        <translation>Name, place or number</translation>
    </message>
    <message>
        <source>Vendors that were found</source>
        <translation>Vendors that were found</translation>
    </message>
    <message>
        <source>It is the parent</source>
        <translation>It is the parent</translation>
    </message>
    <message>
        <source>It is a member</source>
        <translation>It is a member</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>No parent</source>
        <translation>No parent</translation>
    </message>
    <message>
        <source>Members of the consortium</source>
        <translation>Members of the consortium</translation>
    </message>
    <message>
        <source>Remove this member</source>
        <translation>Remove this member</translation>
    </message>
</context>
<context>
    <name>acquis::VendorListModel</name>
    <message>
        <source>Vendor</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Province or territory</source>
        <translation>Province or territory</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Size class</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>What it offers</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>Why it was found</translation>
    </message>
</context>
<context>
    <name>acquis::VendorListPart</name>
    <message>
        <source>Add what is typed below first: its fields are needed.</source>
        <translation>Add what is typed below first: its fields are needed.</translation>
    </message>
</context>
<context>
    <name>acquis::VendorListView</name>
    <message>
        <source>slips of the pen forgiven</source>
        <translation>slips of the pen forgiven</translation>
    </message>
    <message>
        <source>Being looked up…</source>
        <translation>Being looked up…</translation>
    </message>
    <message>
        <source>No vendor fits. Take a filter away, or look for fewer words.</source>
        <translation>No vendor fits. Take a filter away, or look for fewer words.</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Vendors</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>Name, category, place or number</source>
        <translation>Name, category, place or number</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Si&amp;ze</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>S&amp;tanding</source>
        <translation>S&amp;tanding</translation>
    </message>
    <message>
        <source>In force somewhere</source>
        <translation>In force somewhere</translation>
    </message>
    <message>
        <source>None in force</source>
        <translation>None in force</translation>
    </message>
    <message>
        <source>Category &amp;code</source>
        <translation>Category &amp;code</translation>
    </message>
    <message>
        <source>first digits</source>
        <translation>first digits</translation>
    </message>
    <message>
        <source>The first digits of a code of NAICS, UNSPSC or GSIN</source>
        <translation>The first digits of a code of NAICS, UNSPSC or GSIN</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <comment>vendors</comment>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Untick all</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
</context>
<context>
    <name>acquis::VendorMappingModel</name>
    <message>
        <source>Column of the file</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>First values</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>What it holds</translation>
    </message>
</context>
<context>
    <name>acquis::VendorMappingView</name>
    <message numerus="yes">
        <source>%1 of %n columns are taken.</source>
        <translation>
            <numerusform>%1 of %n column is taken.</numerusform>
            <numerusform>%1 of %n columns are taken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column that holds the names of the vendors.</source>
        <translation>Choose the column that holds the names of the vendors.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Kept with each vendor: where the register has it from</source>
        <translation>Kept with each vendor: where the register has it from</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>Figures as of</translation>
    </message>
    <message>
        <source>day for which employees and revenue hold</source>
        <translation>day for which employees and revenue hold</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columns of the file</translation>
    </message>
    <message>
        <source>Enter opens the choice. Contacts are personal data: they are taken only when you choose them.</source>
        <translation>Enter opens the choice. Contacts are personal data: they are taken only when you choose them.</translation>
    </message>
    <message>
        <source>Load columns…</source>
        <translation>Load columns…</translation>
    </message>
    <message>
        <source>Save columns…</source>
        <translation>Save columns…</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>What the columns hold</translation>
    </message>
    <message>
        <source>Read as spending instead</source>
        <translation>Read as spending instead</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Check the vendors</source>
        <translation>Check the vendors</translation>
    </message>
</context>
<context>
    <name>acquis::VendorMeaningDelegate</name>
    <message>
        <source>What column “%1” holds</source>
        <translation>What column “%1” holds</translation>
    </message>
</context>
<context>
    <name>acquis::VendorNamesPart</name>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Legal name</translation>
    </message>
    <message>
        <source>Names it works under, one on each line</source>
        <translation>Names it works under, one on each line</translation>
    </message>
    <message>
        <source>Former names, one on each line</source>
        <translation>Former names, one on each line</translation>
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
        <translation>Notes, in the words of whoever writes them</translation>
    </message>
</context>
<context>
    <name>acquis::VendorNumbersPart</name>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Name the scheme in small letters without blanks, for example duns.</source>
        <translation>Name the scheme in small letters without blanks, for example duns.</translation>
    </message>
    <message>
        <source>Business number</source>
        <translation>Business number</translation>
    </message>
    <message>
        <source>nine digits</source>
        <translation>nine digits</translation>
    </message>
    <message>
        <source>Quebec enterprise number</source>
        <translation>Quebec enterprise number</translation>
    </message>
    <message>
        <source>ten digits</source>
        <translation>ten digits</translation>
    </message>
    <message>
        <source>Another number: its scheme</source>
        <translation>Another number: its scheme</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>ends on</translation>
    </message>
    <message>
        <source>Day on which the proof ends</source>
        <translation>Day on which the proof ends</translation>
    </message>
    <message>
        <source>Numbers of other schemes</source>
        <translation>Numbers of other schemes</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>Remove this number</translation>
    </message>
    <message>
        <source>Change this number</source>
        <translation>Change this number</translation>
    </message>
    <message>
        <source>Add this number</source>
        <translation>Add this number</translation>
    </message>
</context>
<context>
    <name>acquis::VendorOwnershipPart</name>
    <message>
        <source>Ownership</source>
        <translation>Ownership</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Write what it rests on: a list, a certificate, a declaration.</source>
        <translation>Write what it rests on: a list, a certificate, a declaration.</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>New attribute</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>it began on</source>
        <translation>it began on</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>it ends on</source>
        <translation>it ends on</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributes</translation>
    </message>
    <message>
        <source>Remove this attribute</source>
        <translation>Remove this attribute</translation>
    </message>
    <message>
        <source>Change this attribute</source>
        <translation>Change this attribute</translation>
    </message>
    <message>
        <source>Add this attribute</source>
        <translation>Add this attribute</translation>
    </message>
</context>
<context>
    <name>acquis::VendorPlacePart</name>
    <message>
        <source>Place and headquarters</source>
        <translation>Place and headquarters</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Province or territory</source>
        <translation>Province or territory</translation>
    </message>
    <message>
        <source>Country, in two letters</source>
        <translation>Country, in two letters</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Province of the headquarters</source>
        <translation>Province of the headquarters</translation>
    </message>
    <message>
        <source>Country of the headquarters</source>
        <translation>Country of the headquarters</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Not named</translation>
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
        <translation>Row</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
</context>
<context>
    <name>acquis::VendorResultView</name>
    <message numerus="yes">
        <source>%1 vendors were added to the register.</source>
        <translation>
            <numerusform>%1 vendor was added to the register.</numerusform>
            <numerusform>%1 vendors were added to the register.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1. What the columns hold could not be remembered: %2</source>
        <translation>From %1. What the columns hold could not be remembered: %2</translation>
    </message>
    <message>
        <source>From %1. What the columns hold is remembered for the next file with these headings.</source>
        <translation>From %1. What the columns hold is remembered for the next file with these headings.</translation>
    </message>
    <message>
        <source>Show in Vendors</source>
        <translation>Show in Vendors</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>Import other files</source>
        <translation>Import other files</translation>
    </message>
</context>
<context>
    <name>acquis::VendorSizesPart</name>
    <message>
        <source>Size: the class follows from the figures</source>
        <translation>Size: the class follows from the figures</translation>
    </message>
    <message>
        <source>revenue %1 %2</source>
        <comment>amount, currency</comment>
        <translation>revenue %1 %2</translation>
    </message>
    <message>
        <source>balance sheet %1 %2</source>
        <comment>amount, currency</comment>
        <translation>balance sheet %1 %2</translation>
    </message>
    <message>
        <source>Write a whole number, for example 14.</source>
        <translation>Write a whole number, for example 14.</translation>
    </message>
    <message>
        <source>Write an amount, for example 1,900,000.</source>
        <translation>Write an amount, for example 1,900,000.</translation>
    </message>
    <message>
        <source>Write how many employees, or the revenue of a year.</source>
        <translation>Write how many employees, or the revenue of a year.</translation>
    </message>
    <message>
        <source>Write the three letters of a currency, for example CAD.</source>
        <translation>Write the three letters of a currency, for example CAD.</translation>
    </message>
    <message>
        <source>New figures, as of</source>
        <translation>New figures, as of</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Revenue of a year</source>
        <translation>Revenue of a year</translation>
    </message>
    <message>
        <source>Total of the balance sheet</source>
        <translation>Total of the balance sheet</translation>
    </message>
    <message>
        <source>Currency, in three letters</source>
        <translation>Currency, in three letters</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Who says so</translation>
    </message>
    <message>
        <source>Figures that were given</source>
        <translation>Figures that were given</translation>
    </message>
    <message>
        <source>Remove these figures</source>
        <translation>Remove these figures</translation>
    </message>
    <message>
        <source>Change these figures</source>
        <translation>Change these figures</translation>
    </message>
    <message>
        <source>Add these figures</source>
        <translation>Add these figures</translation>
    </message>
    <message numerus="yes">
        <source>%1 employees</source>
        <translation>
            <numerusform>%1 employee</numerusform>
            <numerusform>%1 employees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acquis::VendorStaffPart</name>
    <message>
        <source>Staff by region</source>
        <translation>Staff by region</translation>
    </message>
    <message>
        <source>Write a whole number, for example 14.</source>
        <translation>Write a whole number, for example 14.</translation>
    </message>
    <message>
        <source>New count, in</source>
        <translation>New count, in</translation>
    </message>
    <message>
        <source>Full-time employees there</source>
        <translation>Full-time employees there</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Who says so</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Remove this count</source>
        <translation>Remove this count</translation>
    </message>
    <message>
        <source>Change this count</source>
        <translation>Change this count</translation>
    </message>
    <message>
        <source>Add this count</source>
        <translation>Add this count</translation>
    </message>
    <message numerus="yes">
        <source>%1 full-time employees</source>
        <translation>
            <numerusform>%1 full-time employee</numerusform>
            <numerusform>%1 full-time employees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acquis::VendorStandingsPart</name>
    <message>
        <source>Vendor of record standing</source>
        <translation>Vendor of record standing</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>Write an amount, for example 250,000.</source>
        <translation>Write an amount, for example 250,000.</translation>
    </message>
    <message>
        <source>Choose a government, or write a code such as ON-TORONTO.</source>
        <translation>Choose a government, or write a code such as ON-TORONTO.</translation>
    </message>
    <message>
        <source>New standing, given by</source>
        <translation>New standing, given by</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Ceiling, in dollars</source>
        <translation>Ceiling, in dollars</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>it ends on</source>
        <translation>it ends on</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>As its issuer says</source>
        <translation>As its issuer says</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Standings that are known</source>
        <translation>Standings that are known</translation>
    </message>
    <message>
        <source>Remove this standing</source>
        <translation>Remove this standing</translation>
    </message>
    <message>
        <source>Change this standing</source>
        <translation>Change this standing</translation>
    </message>
    <message>
        <source>Add this standing</source>
        <translation>Add this standing</translation>
    </message>
</context>
<context>
    <name>acquis::VendorsPage</name>
    <message>
        <source>Vendors</source>
        <translation>Vendors</translation>
    </message>
    <message>
        <source>What you changed of a vendor is not saved.</source>
        <translation>What you changed of a vendor is not saved.</translation>
    </message>
    <message>
        <source>This register has no vendors yet. Here stand the firms you buy from or could buy from: their names and numbers, their size with its evidence, and whose lists they are on.</source>
        <translation>This register has no vendors yet. Here stand the firms you buy from or could buy from: their names and numbers, their size with its evidence, and whose lists they are on.</translation>
    </message>
    <message>
        <source>No register is open. Vendors belong to a register: open one from the File menu, open the sample, or import files of accounts to begin one.</source>
        <translation>No register is open. Vendors belong to a register: open one from the File menu, open the sample, or import files of accounts to begin one.</translation>
    </message>
    <message>
        <source>Choose a vendor to read all that is known of it.</source>
        <translation>Choose a vendor to read all that is known of it.</translation>
    </message>
    <message>
        <source>Show what was saved</source>
        <translation>Show what was saved</translation>
    </message>
    <message>
        <source>&amp;Undo the last change of a vendor</source>
        <translation>&amp;Undo the last change of a vendor</translation>
    </message>
    <message>
        <source>&amp;Find a vendor</source>
        <translation>&amp;Find a vendor</translation>
    </message>
    <message>
        <source>&amp;Add a vendor</source>
        <translation>&amp;Add a vendor</translation>
    </message>
    <message>
        <source>&amp;Change the vendor</source>
        <translation>&amp;Change the vendor</translation>
    </message>
    <message>
        <source>&amp;Remove the vendor</source>
        <translation>&amp;Remove the vendor</translation>
    </message>
    <message>
        <source>The vendor</source>
        <translation>The vendor</translation>
    </message>
    <message>
        <source>The chosen vendor</source>
        <translation>The chosen vendor</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Add a vendor…</source>
        <translation>Add a vendor…</translation>
    </message>
    <message>
        <source>Open the sample register</source>
        <translation>Open the sample register</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>A rule for recognised standings is typed and not added.</source>
        <translation>A rule for recognised standings is typed and not added.</translation>
    </message>
    <message>
        <source>“%1” has this number.</source>
        <translation>“%1” has this number.</translation>
    </message>
    <message>
        <source>A number belongs to one vendor. Nothing was changed, and what you typed is still here.</source>
        <translation>A number belongs to one vendor. Nothing was changed, and what you typed is still here.</translation>
    </message>
    <message>
        <source>Show that vendor</source>
        <translation>Show that vendor</translation>
    </message>
    <message>
        <source>Leave the form?</source>
        <translation>Leave the form?</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>Leave the form</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Paste it into a spreadsheet: columns are divided by tabs.</source>
        <translation>Paste it into a spreadsheet: columns are divided by tabs.</translation>
    </message>
    <message>
        <source>Save the vendors that were found as CSV</source>
        <translation>Save the vendors that were found as CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Compare vendors</source>
        <translation>Compare vendors</translation>
    </message>
    <message>
        <source>Same firm: merge the pair</source>
        <translation>Same firm: merge the pair</translation>
    </message>
    <message>
        <source>Not the same firm</source>
        <translation>Not the same firm</translation>
    </message>
    <message>
        <source>Next pair of possible duplicates</source>
        <translation>Next pair of possible duplicates</translation>
    </message>
    <message>
        <source>Copy the vendors</source>
        <translation>Copy the vendors</translation>
    </message>
    <message>
        <source>Save the vendors as CSV…</source>
        <translation>Save the vendors as CSV…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>Recognised standings</source>
        <translation>Recognised standings</translation>
    </message>
    <message>
        <source>Show the register of vendors</source>
        <translation>Show the register of vendors</translation>
    </message>
    <message>
        <source>Show possible duplicates</source>
        <translation>Show possible duplicates</translation>
    </message>
    <message>
        <source>Show recognised standings</source>
        <translation>Show recognised standings</translation>
    </message>
    <message>
        <source>VOR passport…</source>
        <translation>VOR passport…</translation>
    </message>
</context>
<context>
    <name>acquis::WhatIfView</name>
    <message>
        <source>Open a CSV of needs</source>
        <translation>Open a CSV of needs</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>The new limit is no amount of dollars: write it like 30,300.</source>
        <translation>The new limit is no amount of dollars: write it like 30,300.</translation>
    </message>
    <message>
        <source>Choose what should be otherwise: other rules, another day or another limit.</source>
        <translation>Choose what should be otherwise: other rules, another day or another limit.</translation>
    </message>
    <message>
        <source>There are no rules of the name “%1”.</source>
        <translation>There are no rules of the name “%1”.</translation>
    </message>
    <message>
        <source>These rules are of another jurisdiction than every need.</source>
        <translation>These rules are of another jurisdiction than every need.</translation>
    </message>
    <message>
        <source>The limit of %1 is changed twice.</source>
        <translation>The limit of %1 is changed twice.</translation>
    </message>
    <message>
        <source>The new limit is too large.</source>
        <translation>The new limit is too large.</translation>
    </message>
    <message>
        <source>No rule that judges these needs has a limit of %1.</source>
        <translation>No rule that judges these needs has a limit of %1.</translation>
    </message>
    <message>
        <source>With this limit the rule %1 would hold for no value at all, or values would have no rule.</source>
        <translation>With this limit the rule %1 would hold for no value at all, or values would have no rule.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was compared.</source>
        <translation>Cancelled. Nothing was compared.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>route, verdict before, verdict after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>No lawful route</source>
        <translation>No lawful route</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Cannot be judged</translation>
    </message>
    <message>
        <source>Another route</source>
        <translation>Another route</translation>
    </message>
    <message>
        <source>Other verdicts</source>
        <translation>Other verdicts</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>The rules are not there yet.</source>
        <translation>The rules are not there yet.</translation>
    </message>
    <message>
        <source>No limit is in force here on this day: open a CSV of needs instead.</source>
        <translation>No limit is in force here on this day: open a CSV of needs instead.</translation>
    </message>
    <message>
        <source>No need changes.</source>
        <translation>No need changes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs, just below, at and just past every limit</source>
        <translation>
            <numerusform>%1 need, just below, at and just past every limit</numerusform>
            <numerusform>%1 needs, just below, at and just past every limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 needs of %2</source>
        <translation>
            <numerusform>%1 need of %2</numerusform>
            <numerusform>%1 needs of %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the rules…</source>
        <translation>Asking the rules…</translation>
    </message>
    <message>
        <source>%1 of %2 change route, %3 change in some verdict</source>
        <translation>%1 of %2 change route, %3 change in some verdict</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Asks the same needs twice: under the rules as they are, and as you suppose them. It changes nothing, neither rules nor files, and says nothing of vendors, prices or time.</source>
        <translation>Asks the same needs twice: under the rules as they are, and as you suppose them. It changes nothing, neither rules nor files, and says nothing of vendors, prices or time.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organization</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation>&amp;Issued on</translation>
    </message>
    <message>
        <source>Needs around every limit</source>
        <translation>Needs around every limit</translation>
    </message>
    <message>
        <source>Open a CSV of needs…</source>
        <translation>Open a CSV of needs…</translation>
    </message>
    <message>
        <source>A file with a column for each member of a need; it may also be dropped here.</source>
        <translation>A file with a column for each member of a need; it may also be dropped here.</translation>
    </message>
    <message>
        <source>What should be otherwise</source>
        <translation>What should be otherwise</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Rules</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>As they are</translation>
    </message>
    <message>
        <source>All issued o&amp;n</source>
        <translation>All issued o&amp;n</translation>
    </message>
    <message>
        <source>Day on which all needs are issued</source>
        <translation>Day on which all needs are issued</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Limit</translation>
    </message>
    <message>
        <source>becom&amp;es</source>
        <translation>becom&amp;es</translation>
    </message>
    <message>
        <source>Ask what if</source>
        <translation>Ask what if</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Needs asked</source>
        <translation>Needs asked</translation>
    </message>
    <message>
        <source>Changed onl&amp;y</source>
        <translation>Changed onl&amp;y</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Before and after</translation>
    </message>
</context>
<context>
    <name>acquis::YearQuestion</name>
    <message>
        <source>The files name no fiscal year. Which one do they belong to?</source>
        <translation>The files name no fiscal year. Which one do they belong to?</translation>
    </message>
    <message>
        <source>Fiscal year of the files</source>
        <translation>Fiscal year of the files</translation>
    </message>
    <message>
        <source>Read with this year</source>
        <translation>Read with this year</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Open the sample register.</source>
        <translation>Open the sample register.</translation>
    </message>
    <message>
        <source>Language of the screen: en or fr.</source>
        <translation>Language of the screen: en or fr.</translation>
    </message>
    <message>
        <source>Write pictures of the pages into a folder and quit.</source>
        <translation>Write pictures of the pages into a folder and quit.</translation>
    </message>
    <message>
        <source>A register to open, or files to import.</source>
        <translation>A register to open, or files to import.</translation>
    </message>
</context>
</TS>
