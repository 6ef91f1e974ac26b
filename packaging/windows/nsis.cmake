# SPDX-License-Identifier: GPL-3.0-or-later
# An installer that asks its questions in English or French and replaces an older Acquis in its place.

set(CPACK_NSIS_DISPLAY_NAME "Acquis")
set(CPACK_NSIS_PACKAGE_NAME "Acquis")
set(CPACK_NSIS_UNINSTALL_NAME "Uninstall Acquis")
set(CPACK_NSIS_MUI_ICON "${CPACK_ACQUIS_PACKAGING}/windows/acquis.ico")
set(CPACK_NSIS_MUI_UNIICON "${CPACK_ACQUIS_PACKAGING}/windows/acquis.ico")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\acquis.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_URL_INFO_ABOUT "${CPACK_PACKAGE_HOMEPAGE_URL}")
set(CPACK_NSIS_CONTACT "${CPACK_PACKAGE_CONTACT}")
set(CPACK_PACKAGE_INSTALL_REGISTRY_KEY "ca.acquis.Acquis")
