#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The desktop entry, the metainfo and the installers tell the same story, and the freedesktop.org validators agree.
# usage: metainfo.sh SOURCE_FOLDER VERSION; ends with 77 (skipped) when a validator is missing.
set -euo pipefail

source=$1
version=$2
id=ca.acquis.Acquis
linux=$source/packaging/linux

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

grep -qF "<id>$id</id>" "$linux/$id.metainfo.xml" || fail "the metainfo is not about $id"
grep -qF "<launchable type=\"desktop-id\">$id.desktop</launchable>" "$linux/$id.metainfo.xml" || fail "the metainfo starts another program"
grep -qx "Icon=$id" "$linux/$id.desktop" || fail "the desktop entry shows another icon"
grep -qF "MACOSX_BUNDLE_GUI_IDENTIFIER $id" "$source/packaging/macos/macos.cmake" || fail "the macOS bundle has another id"
grep -qF "\"$id\"" "$source/packaging/windows/nsis.cmake" || fail "the Windows installer has another id"
grep -qF "<release version=\"$version\"" "$linux/$id.metainfo.xml" || fail "the metainfo does not know version $version"
grep -qF "## [$version]" "$source/CHANGELOG.md" || fail "CHANGELOG.md does not know version $version"
for key in GenericName Comment Keywords; do
    grep -q "^$key\[fr\]=" "$linux/$id.desktop" || fail "the desktop entry has no French $key"
done
english=$(grep -cE '<(summary|p|li)>' "$linux/$id.metainfo.xml")
french=$(grep -cE '<(summary|p|li) xml:lang="fr">' "$linux/$id.metainfo.xml")
[[ $english -eq $french ]] || fail "the metainfo has $english English sentences and $french French ones"

for tool in desktop-file-validate appstreamcli; do
    if ! command -v "$tool" >/dev/null; then
        echo "skipped: this system has no $tool"
        exit 77
    fi
done
problems=$(desktop-file-validate "$linux/$id.desktop" || true)
[[ -z $problems ]] || fail "$problems"
appstreamcli validate --no-net "$linux/$id.metainfo.xml"
