#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Acquis and the sqlite3 program on the same file in the same run; the ratios are the budgets. usage: run.sh BUILD_DIR [ROWS]
set -euo pipefail
build=$1
rows=${2:-1000000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cli=$build/app/acquis-cli/acquis-cli
csv=$work/lines.csv
"$build/tests/bench/acquis_bench_generator" "$rows" "$csv"
printf 'rows %s, file %s MB\n' "$rows" "$(($(stat -c %s "$csv") / 1000000))"

# seconds COMMAND…: wall time and peak memory in KiB of one run
timed() { python3 - "$@" <<'PY'
import resource, subprocess, sys, time
start = time.monotonic()
code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
wall = time.monotonic() - start
print(f"{wall:.3f} {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss} {code}")
PY
}

median() { sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }

: >"$work/ours"; : >"$work/theirs"; peak=0
for round in 1 2 3; do
    rm -f "$work/ours.acquis" "$work/theirs.db"
    read -r wall memory code < <(timed "$cli" --register "$work/ours.acquis" import "$csv")
    [[ $code == 0 ]] || { echo "import failed with $code"; exit 1; }
    echo "$wall" >>"$work/ours"; ((memory > peak)) && peak=$memory
    read -r wall memory code < <(timed sqlite3 "$work/theirs.db" ".mode csv" ".import $csv lines" \
        'CREATE INDEX by_program ON lines (Ministry, Program)')
    echo "$wall" >>"$work/theirs"
done
ours=$(median <"$work/ours"); theirs=$(median <"$work/theirs")

"$build/tests/bench/acquis_bench_queries" "$work/ours.acquis" >"$work/queries"
cube=$(awk '$1 == "breakdown-ms" { print $2 }' "$work/queries")
: >"$work/group"
for round in 1 2 3; do
    read -r wall memory code < <(timed sqlite3 "$work/theirs.db" \
        "SELECT Ministry, \"Fiscal Year\", SUM(Amount), COUNT(*) FROM lines WHERE Commodity = 'services' AND Method = 'open-competition' GROUP BY 1, 2")
    echo "$wall" >>"$work/group"
done
group=$(median <"$work/group")

# The window: whole processes, an empty register and the large one by turns.
"$cli" --register "$work/empty.acquis" init >/dev/null
: >"$work/opening-empty"; : >"$work/opening-large"
for round in 1 2 3 4 5 6 7; do
    for which in empty large; do
        register=$work/empty.acquis; [[ $which == large ]] && register=$work/ours.acquis
        read -r wall memory code < <(QT_QPA_PLATFORM=offscreen timed "$build/tests/bench/acquis_bench_opening" "$register")
        [[ $code == 0 ]] || { echo "opening $which failed with $code"; exit 1; }
        echo "$wall" >>"$work/opening-$which"
    done
done
empty=$(median <"$work/opening-empty"); large=$(median <"$work/opening-large")

awk -v e="$empty" -v l="$large" -v o="$ours" -v t="$theirs" -v p="$peak" -v c="$cube" -v g="$group" 'BEGIN {
    printf "import to a ready dashboard  %.2f s   sqlite3 .import + index  %.2f s   ratio %.2f (budget 1.5)\n", o, t, o / t
    printf "peak memory of the import    %.0f MB (budget 200)\n", p / 1024
    printf "two-way breakdown, 2 filters %.2f ms  sqlite3 GROUP BY         %.0f ms  times faster %.0f (budget 50)\n", c, g * 1000, g * 1000 / c
    printf "opening the window           %.0f ms   on an empty register     %.0f ms  ratio %.2f (budget 1.5)\n", l * 1000, e * 1000, l / e
}'
cat "$work/queries"
"$build/tests/bench/acquis_bench_determinations" | awk '
    $1 == "determinations-per-second" { printf "determinations               %.0f a second (budget 200000)\n", $2 }
    $1 == "packs-loading-ms" { printf "loading all rule packs       %.0f ms (budget 100)\n", $2 }'
QT_QPA_PLATFORM=offscreen "$build/tests/bench/acquis_bench_mapdrag" 2>/dev/null | awk '
    { printf "dragging the %-5s on the map  %.1f ms at the median, %.1f ms at the 99th percentile (budget 16)\n", $1, $2, $3 }'

# Names of vendors: those that the government published when they lie beside the source folder, else made-up ones.
names=("${ACQUIS_SHARED_DATA:-../shared/data}/federal/all-vendor-names-2022-sample.csv.gz")
[[ -f ${names[0]} ]] || names=()
read -r wall memory code < <(timed "$build/tests/bench/acquis_bench_names" "${names[@]}")
[[ $code == 0 ]] || { echo "matching names failed with $code"; exit 1; }
"$build/tests/bench/acquis_bench_names" "${names[@]}" | awk -v p="$memory" '
    { value[$1] = $2 }
    END {
        printf "matching %d names         %.2f s   sort + group by two words  %.2f s  ratio %.1f (budget 20)\n", value["names"],
            value["matching-ms"] / 1000, value["grouping-ms"] / 1000, value["matching-ms"] / value["grouping-ms"]
        printf "peak memory of the matching  %.0f MB (budget 300)\n", p / 1024
        printf "one name among them          %.2f ms (budget 5)\n", value["question-ms"]
    }'

# The audit trail: verifying a million entries beside reading and hashing the same bytes once.
"$build/tests/bench/acquis_bench_audit" "$work/audit.acquis" 1000000 >"$work/audit"
awk '{ figure[$1] = $2 }
    END {
        printf "verifying %d entries    %.1f s (budget 15)   SELECT + sha256 %.1f s   ratio %.1f (budget 3)\n", figure["entries"],
            figure["verify-ms"] / 1000, figure["peer-ms"] / 1000, figure["verify-ms"] / figure["peer-ms"]
        printf "the history of one record    %.1f ms (budget 50)\n", figure["record-p99-ms"]
    }' "$work/audit"
cat "$work/audit"

# All of verify, of a register whose million entries are changes of procurement files: each file's steps are done again.
verify=$build/tests/bench/acquis_bench_verify
"$verify" make "$work/verify.acquis" 20000 50
read -r wall memory code < <(timed "$cli" --register "$work/verify.acquis" verify)
[[ $code == 0 ]] || { echo "verify failed with $code"; exit 1; }
"$verify" measure "$work/verify.acquis" >"$work/verify"
rm -f "$work/verify.acquis"
awk -v p="$memory" '{ figure[$1] = $2 }
    END {
        printf "verify, %d entries of %d files %.1f s (budget 15)   SELECT + sha256 %.1f s   ratio %.1f (budget 4)   peak %.0f MB\n",
            figure["whole-entries"], figure["whole-files"], figure["whole-verify-ms"] / 1000, figure["whole-peer-ms"] / 1000,
            figure["whole-verify-ms"] / figure["whole-peer-ms"], p / 1024
    }' "$work/verify"
cat "$work/verify"

# Vendors: what typing costs against the sqlite3 program looking through the same names once.
vendors=$build/tests/bench/acquis_bench_vendors
"$vendors" make "$work/vendors.acquis" 550000
"$vendors" measure "$work/vendors.acquis" >"$work/vendors"
: >"$work/scan"
for round in 1 2 3; do
    read -r wall memory code < <(timed sqlite3 "$work/vendors.acquis" \
        "SELECT COUNT(*) FROM vendor WHERE name_key LIKE 'serv%' OR name_key LIKE '% serv%'")
    echo "$wall" >>"$work/scan"
done
awk -v s="$(median <"$work/scan")" '
    { figure[$1] = $2 }
    END {
        printf "typing, 99 in 100            %.1f ms (budget 10)   sqlite3 LIKE %.0f ms   times faster %.0f\n",
            figure["typing-p99-ms"], s * 1000, s * 1000 / figure["typing-p99-ms"]
        printf "opening the table of vendors %.0f ms (budget 200)\n", figure["table-by-name-open-ms"]
    }' "$work/vendors"
cat "$work/vendors"

# A need in words over the same vendors.
"$build/tests/bench/acquis_bench_market" "$work/vendors.acquis" >"$work/market"
awk '{ figure[$1] = $2 }
    END { printf "a need in words, 99 in 100   %.0f ms (budget 150)\n", figure["made-up-p99-ms"] }' "$work/market"
cat "$work/market"

# Procurement files: the list of many, one of them, and needs cut in parts among a million contracts.
files=$build/tests/bench/acquis_bench_files
"$files" make "$work/files.acquis" 100000
"$files" measure "$work/files.acquis" >"$work/files"
"$files" contracts "$work/contracts.csv"
: >"$work/months"
for round in 1 2 3; do
    rm -f "$work/contracts.db"
    read -r wall memory code < <(timed sqlite3 "$work/contracts.db" ".mode csv" ".import $work/contracts.csv contracts" \
        "SELECT ministry, unit, month, SUM(cents), COUNT(*) FROM contracts GROUP BY 1, 2, 3 HAVING COUNT(*) > 1 AND SUM(cents) >= 2500000")
    [[ $code == 0 ]] || { echo "grouping by months failed with $code"; exit 1; }
    echo "$wall" >>"$work/months"
done
rm -f "$work/contracts.db" "$work/contracts.csv"
awk -v m="$(median <"$work/months")" '{ figure[$1] = $2 }
    END {
        printf "list of %d files         %.0f ms to open (budget 200), %.1f ms a letter, 99 in 100 (budget 50)\n", figure["files"],
            figure["list-open-median-ms"], figure["list-typing-p99-ms"]
        printf "opening a file               %.1f ms (budget 50)   saving a stage  %.1f ms (budget 20)\n", figure["file-open-p99-ms"],
            figure["stage-save-median-ms"]
        all = figure["split-build-ms"] + figure["split-groups-ms"]
        printf "splitting, %d contracts %.0f ms (budget 2000)   sqlite3 .import + GROUP BY unit, month %.0f ms   ratio %.2f\n",
            figure["split-contracts"], all, m * 1000, all / (m * 1000)
        printf "splitting, one file          %.2f ms, 99 in 100 (budget 5)\n", figure["split-one-p99-ms"]
    }' "$work/files"
cat "$work/files"

# Money of 100,000 procurement files: what saving one adds, and what reading the cube again costs after it.
"$build/tests/bench/acquis_bench_ledger" "$work/ledger.acquis" 100000 >"$work/ledger"
awk '{ figure[$1] = $2 }
    END {
        printf "putting one file'"'"'s money      %.2f ms (budget 8)   the cube again %.0f ms\n", figure["ledger-put-p99-ms"], figure["cube-again-median-ms"]
    }' "$work/ledger"
cat "$work/ledger"
