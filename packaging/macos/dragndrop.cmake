# SPDX-License-Identifier: GPL-3.0-or-later
# A disk image: drag Acquis onto Applications.

set(CPACK_PACKAGING_INSTALL_PREFIX /)
set(CPACK_DMG_VOLUME_NAME Acquis)
set(CPACK_DMG_FORMAT ULFO)
set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF)
