#!/bin/sh
# with-open-path.sh BLOCKED FOLDER... -- COMMAND...
#
# Runs a command for which the folders below BLOCKED can be reached although BLOCKED is closed to others,
# as root's home is. Nothing on disk changes: to be started in a mount namespace of its own
# (unshare --mount --propagation private), where an empty folder takes BLOCKED's place and the named folders
# are put back into it.
set -eu

blocked=$1
shift
here=$(pwd)
hold=$(mktemp -d /tmp/stet-open-path-XXXXXX)

count=0
for folder in "$@"; do
  [ "$folder" = -- ] && break
  count=$((count + 1))
  if [ -d "$folder" ]; then mkdir "$hold/$count"; else : >"$hold/$count"; fi
  mount --bind "$folder" "$hold/$count"
done

mount -t tmpfs -o mode=755 stet "$blocked"

index=0
while [ "$index" -lt "$count" ]; do
  index=$((index + 1))
  if [ -d "$hold/$index" ]; then mkdir -p "$1"; else mkdir -p "$(dirname "$1")" && : >"$1"; fi
  mount --move "$hold/$index" "$1"
  shift
done

# Never recursive: what is left in there by a mistake would be the real folder.
for place in "$hold"/*; do
  if [ -d "$place" ]; then rmdir "$place"; else rm "$place"; fi
done
rmdir "$hold"

cd "$here"
shift
exec "$@"
