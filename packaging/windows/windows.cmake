# SPDX-License-Identifier: GPL-3.0-or-later
# Files of a Windows installation: the programs, and Qt's libraries and plugins beside them. Asks for Qt 6.5 or newer.

if(ACQUIS_BUILD_UI)
    set_target_properties(acquis PROPERTIES WIN32_EXECUTABLE ON)
    enable_language(RC)
    target_sources(acquis PRIVATE "${CMAKE_CURRENT_LIST_DIR}/acquis.rc")
    install(DIRECTORY "${guide}" DESTINATION doc)
    qt_generate_deploy_app_script(TARGET acquis OUTPUT_SCRIPT deploy_acquis)
    install(SCRIPT "${deploy_acquis}")
endif()
