# Completion of factcheck for bash. Made by tools/shell_files.py.
_factcheck() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  local names="check kinds explain review mark status sign log against diff scan query conflicts editor lsp completion" command=check options="" words="" files=""
  if (( COMP_CWORD > 1 )) && [[ " $names " == *" ${COMP_WORDS[1]} "* ]]; then
    command=${COMP_WORDS[1]}
  fi
  case $command:$before in
    check:--format|check:-f) words="terminal plain markdown json jsonl unix html docx csv sarif github junit rdjson claimreview" ;;
    check:--output|check:-o) files=1 ;;
    check:--published) return ;;
    check:--stdin-filename) return ;;
    check:--glob) return ;;
    check:--field) return ;;
    check:--fail-on) words="never open error warning note" ;;
    check:--stale-after) return ;;
    check:--width) return ;;
    check:--color) words="auto always never" ;;
    check:--sort) words="position priority" ;;
    check:--kind) words="age aid area attacks cases crime crossing crowd deal debt detained displaced duration fine force-strength growth killed law length market past-event poll population price rank scheduled-event science sentence spending statement-day territory trade vaccination votes wages wounded count money percentage measure" ;;
    check:--min-priority) words="high medium low" ;;
    check:--quotes) words="only none" ;;
    check:--level) words="error warning note" ;;
    check:--only) words="conversion temperature-difference exchange-rate part-of-whole sum-of-parts share percent-change percent-points direction multiple times-more impossible-percent ratio rate-per-head rate-and-time word-and-figure age anniversary weekday impossible-date range-reversed outside-window duration duration-variants million-billion headline paraphrase repeated-figure hedge rank-order tense precision vague-whole margin quotation announced-count whole-things poll-margin time-zones series-score plausibility currency-country event-days" ;;
    check:--skip) words="conversion temperature-difference exchange-rate part-of-whole sum-of-parts share percent-change percent-points direction multiple times-more impossible-percent ratio rate-per-head rate-and-time word-and-figure age anniversary weekday impossible-date range-reversed outside-window duration duration-variants million-billion headline paraphrase repeated-figure hedge rank-order tense precision vague-whole margin quotation announced-count whole-things poll-margin time-zones series-score plausibility currency-country event-days" ;;
    check:--kinds) files=1 ;;
    check:--column-unit) words="char byte utf16 display" ;;
    check:--verdicts) files=1 ;;
    kinds:--kinds) files=1 ;;
    kinds:--width) return ;;
    review:--by) return ;;
    review:--at) return ;;
    review:--stale-after) return ;;
    review:--published) return ;;
    mark:--verdict) words="open confirmed changed wrong attributed opinion cut" ;;
    mark:--source) return ;;
    mark:--note) return ;;
    mark:--as-of) return ;;
    mark:--by) return ;;
    mark:--at) return ;;
    mark:--published) return ;;
    status:--format|status:-f) words="plain json" ;;
    status:--stale-after) return ;;
    status:--published) return ;;
    sign:--by) return ;;
    sign:--reason) return ;;
    sign:--at) return ;;
    sign:--stale-after) return ;;
    sign:--published) return ;;
    log:--format|log:-f) words="csv json markdown" ;;
    log:--output|log:-o) files=1 ;;
    log:--import) files=1 ;;
    log:--by) return ;;
    log:--at) return ;;
    log:--published) return ;;
    against:--format|against:-f) words="terminal plain markdown json" ;;
    against:--output|against:-o) files=1 ;;
    against:--published) return ;;
    against:--field) return ;;
    against:--kinds) files=1 ;;
    against:--width) return ;;
    against:--color) words="auto always never" ;;
    diff:--format|diff:-f) words="terminal plain markdown json" ;;
    diff:--output|diff:-o) files=1 ;;
    diff:--published) return ;;
    diff:--field) return ;;
    diff:--kinds) files=1 ;;
    diff:--width) return ;;
    diff:--color) words="auto always never" ;;
    scan:--out) files=1 ;;
    scan:--format) words="parquet jsonl" ;;
    scan:--field) return ;;
    scan:--date-field) return ;;
    scan:--id-field) return ;;
    scan:--jobs) return ;;
    scan:--scheduler) return ;;
    scan:--shard-bytes) return ;;
    scan:--level) words="error warning note" ;;
    scan:--only) words="conversion temperature-difference exchange-rate part-of-whole sum-of-parts share percent-change percent-points direction multiple times-more impossible-percent ratio rate-per-head rate-and-time word-and-figure age anniversary weekday impossible-date range-reversed outside-window duration duration-variants million-billion headline paraphrase repeated-figure hedge rank-order tense precision vague-whole margin quotation announced-count whole-things poll-margin time-zones series-score plausibility currency-country event-days" ;;
    scan:--skip) words="conversion temperature-difference exchange-rate part-of-whole sum-of-parts share percent-change percent-points direction multiple times-more impossible-percent ratio rate-per-head rate-and-time word-and-figure age anniversary weekday impossible-date range-reversed outside-window duration duration-variants million-billion headline paraphrase repeated-figure hedge rank-order tense precision vague-whole margin quotation announced-count whole-things poll-margin time-zones series-score plausibility currency-country event-days" ;;
    query:--format|query:-f) words="table csv jsonl" ;;
    query:--timeout) return ;;
    conflicts:--kind) words="age aid area attacks cases crime crossing crowd deal debt detained displaced duration fine force-strength growth killed law length market past-event poll population price rank scheduled-event science sentence spending statement-day territory trade vaccination votes wages wounded count money percentage measure" ;;
    conflicts:--format|conflicts:-f) words="plain csv jsonl" ;;
  esac
  if [[ -z $words && -z $files ]]; then
    case $command in
    check) options="--format -f --output -o --published --stdin-filename --glob --field --private-hosts --fail-on --stale-after --width --color --sort --kind --min-priority --quotes --level --only --skip --notes --no-notes --kinds --column-unit --verdicts --bom -h --help" words="" ;;
    kinds) options="--kinds --width -h --help" words="age aid area attacks cases crime crossing crowd deal debt detained displaced duration fine force-strength growth killed law length market past-event poll population price rank scheduled-event science sentence spending statement-day territory trade vaccination votes wages wounded count money percentage measure" ;;
    explain) options="-h --help" words="conversion temperature-difference exchange-rate part-of-whole sum-of-parts share percent-change percent-points direction multiple times-more impossible-percent ratio rate-per-head rate-and-time word-and-figure age anniversary weekday impossible-date range-reversed outside-window duration duration-variants million-billion headline paraphrase repeated-figure hedge rank-order tense precision vague-whole margin quotation announced-count whole-things poll-margin time-zones series-score plausibility currency-country event-days" ;;
    review) options="--by --at --stale-after --published -h --help" words="" ;;
    mark) options="--verdict --source --note --as-of --by --at --published -h --help" words="" ;;
    status) options="--all --format -f --stale-after --published -h --help" words="" ;;
    sign) options="--by --reason --at --stale-after --published -h --help" words="" ;;
    log) options="--format -f --output -o --import --by --at --published -h --help" words="" ;;
    against) options="--format -f --output -o --left-out --exit-code --published --field --kinds --width --color -h --help" words="" ;;
    diff) options="--format -f --output -o --all --correction --exit-code --published --field --kinds --width --color -h --help" words="" ;;
    scan) options="--out --format --field --date-field --id-field --jobs --scheduler --resume --shard-bytes --level --only --skip --notes --no-notes -h --help" words="" ;;
    query) options="--format -f --timeout -h --help" words="" ;;
    conflicts) options="--kind --format -f -h --help" words="" ;;
    editor) options="-h --help" words="vim neovim emacs vscode helix sublime kakoune" ;;
    lsp) options="-h --help" words="" ;;
    completion) options="-h --help" words="bash zsh fish" ;;
    esac
    if (( COMP_CWORD == 1 )); then words="$names --version"; fi
    if [[ $word == -* ]]; then words=$options; else case $command in check|review|mark|status|sign|against|diff) files=1 ;; esac; fi
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  if [[ -n $files ]]; then
    local IFS=$'\n'
    COMPREPLY+=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _factcheck factcheck
