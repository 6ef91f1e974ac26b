# SPDX-License-Identifier: GPL-3.0-or-later
# Files of a macOS installation: one bundle that carries Qt and the command line. Asks for Qt 6.5 or newer.

if(ACQUIS_BUILD_UI)
    set(icon "${CMAKE_CURRENT_LIST_DIR}/acquis.icns")
    set_source_files_properties("${icon}" PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    target_sources(acquis PRIVATE "${icon}")
    set_target_properties(acquis PROPERTIES
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_LIST_DIR}/Info.plist.in"
        MACOSX_BUNDLE_BUNDLE_NAME Acquis
        MACOSX_BUNDLE_GUI_IDENTIFIER ca.acquis.Acquis
        MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
        MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
        MACOSX_BUNDLE_ICON_FILE acquis.icns
        OUTPUT_NAME Acquis)
    install(DIRECTORY "${guide}" DESTINATION Acquis.app/Contents/Resources)
    qt_generate_deploy_app_script(TARGET acquis OUTPUT_SCRIPT deploy_acquis)
    install(SCRIPT "${deploy_acquis}")
endif()
