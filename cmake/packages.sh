# Debian packages that ./run and ./test install when they are missing. Sourced, not run.

build_packages="
    build-essential ccache clang-16 cmake lld ninja-build pkgconf
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libgraphviz-dev libpg-query-dev libprotobuf-c-dev libsecret-1-dev libsqlite3-dev
    libqt6sql6-sqlite libqt6sql6-psql libqt6sql6-mysql
    fonts-dejavu-core fontconfig"

test_packages="
    postgresql-15 postgresql-15-postgis-3 postgresql-15-partman postgresql-15-hypopg
    mariadb-server
    clang-format-14 libxml2-utils desktop-file-utils appstream shared-mime-info
    poppler-utils dpkg-dev fakeroot
    xvfb xauth openbox xdotool x11-utils imagemagick sqlite3
    dbus-daemon at-spi2-core python3-gi gir1.2-atspi-2.0"

# need PACKAGE...: installs those that are missing, as root or through sudo.
need() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' ||
            missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    echo "Installing ${missing[*]}"
    local root=()
    [ "$(id -u)" -eq 0 ] || root=(sudo)
    "${root[@]}" apt-get -o DPkg::Lock::Timeout=900 -qq update || true
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=900 -qq \
        install -y --no-install-recommends "${missing[@]}" >/dev/null || {
        echo "error: these packages could not be installed: ${missing[*]}" >&2
        return 3
    }
}

# build PRESET TARGET...: configures and builds.
build() {
    local preset=$1
    shift
    export CCACHE_DEPEND=1 CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    cmake --preset "$preset" >build-"$preset".log 2>&1 ||
        { cat build-"$preset".log >&2; return 3; }
    rm -f build-"$preset".log
    cmake --build --preset "$preset" "$@"
}
