#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the .deb of a finished build, installs it under a root of its own, starts the programs without a display and
# uninstalls. The machine itself is not touched.
# usage: package_deb.sh BUILD_FOLDER CPACK; ends with 77 (skipped) where there is no dpkg.
set -euo pipefail

build=$1
cpack=$2

for tool in dpkg dpkg-deb dpkg-shlibdeps; do
    if ! command -v "$tool" >/dev/null; then
        echo "skipped: this system has no $tool, so no .deb is made here"
        exit 77
    fi
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

# dpkg on our root, judging dependencies by the packages that this machine really has.
dpkg_here() {
    PATH=$PATH:/usr/sbin:/sbin dpkg --root="$root" --log="$work/dpkg.log" --force-not-root --force-script-chrootless "$@"
}

prepare_root() {
    mkdir -p "$root/var/lib/dpkg/updates" "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/triggers"
    # Without an Acquis that may be installed here for real.
    awk -v RS= -v ORS='\n\n' '!/^Package: acquis\n/' /var/lib/dpkg/status >"$root/var/lib/dpkg/status"
    cp /var/lib/dpkg/info/*.list "$root/var/lib/dpkg/info/"
    [[ ! -f /var/lib/dpkg/arch ]] || cp /var/lib/dpkg/arch "$root/var/lib/dpkg/"
}

# Every file, and every folder that bears our name.
installed_files() { (cd "$root" && find . -path ./var/lib/dpkg -prune -o \( -type f -o -iname '*acquis*' \) -print); }

check_contents() {
    local path
    for path in usr/bin/acquis usr/bin/acquis-cli \
        usr/share/applications/ca.acquis.Acquis.desktop \
        usr/share/metainfo/ca.acquis.Acquis.metainfo.xml \
        usr/share/mime/packages/ca.acquis.Acquis.xml \
        usr/share/icons/hicolor/scalable/apps/ca.acquis.Acquis.svg \
        usr/share/doc/acquis/copyright \
        usr/share/doc/acquis/guide/en/index.md usr/share/doc/acquis/guide/fr/index.md \
        usr/share/man/man1/acquis.1 usr/share/man/man1/acquis-cli.1 \
        usr/share/man/fr/man1/acquis.1 usr/share/man/fr/man1/acquis-cli.1; do
        [[ -s $root/$path ]] || fail "the package lacks $path"
    done
    if installed_files | grep -E '/(tst_|acquis_bench|lib.*\.a$|.*\.h$)'; then
        fail "the package carries files of the build"
    fi
}

check_dependencies() {
    local depends package
    depends=$(dpkg-deb --field "$1" Depends)
    for package in libqt6core6 libqt6charts6 libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n libstdc++6; do
        [[ $depends == *"$package"* ]] || fail "the package does not ask for $package: $depends"
    done
}

# The installed program, as a person without settings would start it.
start() {
    env -i PATH="$PATH" HOME="$work/home" XDG_RUNTIME_DIR="$work/home" LC_ALL=C.UTF-8 \
        QT_QPA_PLATFORM=offscreen timeout 120 "$@"
}

check_programs() {
    mkdir -m 700 "$work/home"
    start "$root/usr/bin/acquis" --version | grep -Eq '[0-9]+\.[0-9]+\.[0-9]+' || fail "acquis --version does not answer"
    start "$root/usr/bin/acquis-cli" --version | grep -Eq '[0-9]+\.[0-9]+\.[0-9]+' || fail "acquis-cli --version does not answer"
    start "$root/usr/bin/acquis" --demo "$work/demo" >"$work/demo.txt" || fail "acquis --demo failed"
    [[ -n $(find "$work/demo" -name '*.png' -size +1k) ]] || fail "acquis --demo drew no page"
    [[ -n $(find "$work/demo" -name '*.pdf' -size +1k) ]] || fail "acquis --demo wrote no PDF"
}

(cd "$build" && "$cpack" -G DEB -B "$work/package") >"$work/cpack.txt" 2>&1 || { cat "$work/cpack.txt"; fail "cpack failed"; }
packages=("$work"/package/*.deb)
[[ ${#packages[@]} -eq 1 && -s ${packages[0]} ]] || fail "cpack made no single package"
check_dependencies "${packages[0]}"

prepare_root
dpkg_here --install "${packages[0]}" >"$work/install.txt" 2>&1 || { cat "$work/install.txt"; fail "the package does not install"; }
check_contents
check_programs
dpkg_here --purge acquis >"$work/purge.txt" 2>&1 || { cat "$work/purge.txt"; fail "the package does not uninstall"; }
left=$(installed_files)
[[ -z $left ]] || fail "left behind after uninstalling: $left"

echo "installed, started, uninstalled: $(basename "${packages[0]}")"
