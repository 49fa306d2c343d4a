# What the front doors share. Sourced by them, never run.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# At least 16 MB (in hexadecimal) of new objects before they are tidied up: docs/performance.md has what it gives.
export DOTNET_GCgen0size=1000000
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en

say() { printf '%s\n' "$*" >&2; }

refuse() {
    say "${0##*/}: $*"
    exit 1
}

# The comment at the top of a front door is its manual.
usage() {
    awk 'NR > 1 && !/^#/ { exit } NR > 1 && !/shellcheck/ { sub(/^# ?/, ""); print }' "$0"
    exit 0
}

# What nobody can install for the newcomer.
need_toolchain() {
    command -v dotnet >/dev/null || refuse "the .NET SDK ($(sdk_version) or a later 10.0) is needed, and 'dotnet' is not on the PATH."
    (cd "$root" && dotnet --version >/dev/null 2>&1) || refuse "the .NET SDK $(sdk_version) or a later 10.0 is needed; 'dotnet --list-sdks' shows only: $(dotnet --list-sdks | cut -d' ' -f1 | paste -sd' ')"
    command -v node >/dev/null || refuse "Node.js (20 or later) is needed, and 'node' is not on the PATH."
    command -v npm >/dev/null || refuse "npm is needed (it comes with Node.js), and 'npm' is not on the PATH."
}

sdk_version() { sed -n 's/.*"version": *"\([^"]*\)".*/\1/p' "$root/global.json" | head -n 1; }

# Debian's packages, all at once: the list of packages is fetched only when there is something to install.
install_debian() {
    command -v apt-get >/dev/null || refuse "$* is missing, and this machine has no apt-get: please install it, then run this again."
    [[ $(id -u) == 0 ]] || refuse "$* is missing. Please run: sudo apt-get update && sudo apt-get install $*"
    say "Installing $* …"
    local log
    log=$(mktemp)
    if ! { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } >"$log" 2>&1 </dev/null; then
        tail -n 20 "$log" >&2
        rm -f "$log"
        refuse "$* could not be installed (above)."
    fi
    rm -f "$log"
}

# The folder of the newest PostgreSQL server on this machine; fails when there is none.
postgres_programs() {
    local found
    found=$(find /usr/lib/postgresql -mindepth 3 -maxdepth 3 -path '*/bin/initdb' 2>/dev/null | sort -V | tail -n 1)
    [[ -n $found ]] || found=$(command -v initdb) || return 1
    dirname "$found"
}

# build PROJECT_OR_SOLUTION: all that it says goes to standard error. On CI no build server stays behind.
build() {
    local servers=()
    [[ ${CI:-} != true ]] || servers=(--disable-build-servers)
    dotnet build "$root/$1" -c Release -p:RestoreLockedMode=true -v quiet -clp:NoSummary "${servers[@]}" >&2
}
