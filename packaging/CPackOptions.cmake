# SPDX-License-Identifier: GPL-3.0-or-later
# Read by cpack once for each generator it runs.

if(CPACK_GENERATOR STREQUAL "DEB")
    include("${CPACK_ACQUIS_PACKAGING}/linux/deb.cmake")
elseif(CPACK_GENERATOR STREQUAL "NSIS")
    include("${CPACK_ACQUIS_PACKAGING}/windows/nsis.cmake")
elseif(CPACK_GENERATOR STREQUAL "WIX")
    include("${CPACK_ACQUIS_PACKAGING}/windows/wix.cmake")
elseif(CPACK_GENERATOR STREQUAL "DragNDrop")
    include("${CPACK_ACQUIS_PACKAGING}/macos/dragndrop.cmake")
endif()
