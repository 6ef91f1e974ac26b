# SPDX-License-Identifier: GPL-3.0-or-later
# Files of a Linux installation, where the freedesktop.org standards look for them.

set(linux "${CMAKE_CURRENT_LIST_DIR}")

install(FILES "${linux}/man/acquis-cli.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${linux}/man/fr/acquis-cli.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/fr/man1")
install(FILES "${linux}/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/acquis")

if(ACQUIS_BUILD_UI)
    install(FILES "${linux}/man/acquis.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
    install(FILES "${linux}/man/fr/acquis.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/fr/man1")
    install(DIRECTORY "${guide}" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/acquis")
    install(FILES "${linux}/ca.acquis.Acquis.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${linux}/ca.acquis.Acquis.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    install(FILES "${linux}/ca.acquis.Acquis.mime.xml"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME ca.acquis.Acquis.xml)
    install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/acquis.svg"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" RENAME ca.acquis.Acquis.svg)
endif()
