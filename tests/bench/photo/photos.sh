#!/usr/bin/env bash
# 100 JPEGs of 12 Mpx to four widths, beside vipsthumbnail (libvips-tools) and ImageMagick, each with all processors.
#   tests/bench/photo/photos.sh BUILD [COUNT]
set -euo pipefail
bench=$(realpath "$1")/bin/bench_photos
count=${2:-100}
work=$(mktemp -d -p "${TMPDIR:-/dev/shm}")
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir from ours vips magick
convert -size 4000x3000 plasma:steelblue-khaki -attenuate 0.3 +noise gaussian -quality 90 from/001.jpg
for k in $(seq 2 "$count"); do cp from/001.jpg "from/$(printf %03d "$k").jpg"; done
widths="480 800 1200 1600"
timed() { /usr/bin/env time -f "$1: %e s, %U s of processor, %M kB" "${@:2}"; }
jobs=$(nproc)
export widths

timed ours "$bench" from ours
if command -v vipsthumbnail >/dev/null; then
    # As one would: each file once a width, shrunk while loading; a process a photo, as many as processors.
    timed vipsthumbnail xargs -a <(ls from/*.jpg) -P "$jobs" -I{} sh -c \
        'for w in $widths; do VIPS_CONCURRENCY=1 vipsthumbnail {} --size "${w}x" -o "'"$PWD"'/vips/$w-%s.jpg[Q=82,strip,optimize_coding,interlace]"; done'
else
    echo "vipsthumbnail is not here (libvips-tools)"
fi
timed ImageMagick xargs -a <(ls from/*.jpg) -P "$jobs" -I{} sh -c \
    'for w in $widths; do convert -define jpeg:size=${w}x${w} {} -auto-orient -resize "${w}x" -strip -interlace JPEG -quality 82 "magick/$w-$(basename {})"; done'
du -sh ours vips magick
