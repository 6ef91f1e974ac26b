# SPDX-License-Identifier: GPL-3.0-or-later
# An MSI, for those who install on many machines at once.

# Never change this: Windows knows by it that a package is a newer Acquis and not another program.
set(CPACK_WIX_UPGRADE_GUID "25501C79-20F7-4FBC-9E04-1F82F4602520")
set(CPACK_WIX_PRODUCT_ICON "${CPACK_ACQUIS_PACKAGING}/windows/acquis.ico")
set(CPACK_WIX_PROGRAM_MENU_FOLDER "Acquis")
set(CPACK_WIX_CULTURES "en-US;fr-FR")
set(CPACK_WIX_PROPERTY_ARPURLINFOABOUT "${CPACK_PACKAGE_HOMEPAGE_URL}")
# WiX shows a licence as RTF only; the full text is installed beside the programs.
set(CPACK_WIX_LICENSE_RTF "${CPACK_ACQUIS_PACKAGING}/windows/licence.rtf")
