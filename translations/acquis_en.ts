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
        <source>The audit trail says nothing of this vendor.</source>
        <translation>The audit trail says nothing of this vendor.</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>before: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>after: %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>reason: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Change, as the trail keeps it</source>
        <translation>Change, as the trail keeps it</translation>
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
        <source>They state: %1.</source>
        <translation>They state: %1.</translation>
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
        <source>The first of them: %1.</source>
        <translation>The first of them: %1.</translation>
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
    <name>acquis::StartPage</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
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
