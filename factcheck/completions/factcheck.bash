# Completion of factcheck for bash. Made by tools/shell_files.py.
_factcheck() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  local names="check kinds explain scan query conflicts editor lsp completion" command=check options="" words="" files=""
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
    check:--fail-on) words="never error warning note" ;;
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
    conflicts:--kind) words="age aid area attacks cases crime crossing crowd deal debt detained displaced duration fine force-strength growth killed law length market past-event poll population price rank scheduled-event science sentence spending statement-day territory trade vaccination votes wages wounded count money percentage measure" ;;
    conflicts:--format|conflicts:-f) words="plain csv jsonl" ;;
  esac
  if [[ -z $words && -z $files ]]; then
    case $command in
    check) options="--format -f --output -o --published --stdin-filename --glob --field --private-hosts --fail-on --width --color --sort --kind --min-priority --quotes --level --only --skip --notes --no-notes --kinds --column-unit --verdicts --bom -h --help" words="" ;;
    kinds) options="--kinds --width -h --help" words="age aid area attacks cases crime crossing crowd deal debt detained displaced duration fine force-strength growth killed law length market past-event poll population price rank scheduled-event science sentence spending statement-day territory trade vaccination votes wages wounded count money percentage measure" ;;
    explain) options="-h --help" words="conversion temperature-difference exchange-rate part-of-whole sum-of-parts share percent-change percent-points direction multiple times-more impossible-percent ratio rate-per-head rate-and-time word-and-figure age anniversary weekday impossible-date range-reversed outside-window duration duration-variants million-billion headline paraphrase repeated-figure hedge rank-order tense precision vague-whole margin quotation announced-count whole-things poll-margin time-zones series-score plausibility currency-country event-days" ;;
    scan) options="--out --format --field --date-field --id-field --jobs --scheduler --resume --shard-bytes --level --only --skip --notes --no-notes -h --help" words="" ;;
    query) options="--format -f -h --help" words="" ;;
    conflicts) options="--kind --format -f -h --help" words="" ;;
    editor) options="-h --help" words="vim neovim emacs vscode helix sublime kakoune" ;;
    lsp) options="-h --help" words="" ;;
    completion) options="-h --help" words="bash zsh fish" ;;
    esac
    if (( COMP_CWORD == 1 )); then words="$names --version"; fi
    if [[ $word == -* ]]; then words=$options; elif [[ $command == check ]]; then files=1; fi
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  if [[ -n $files ]]; then
    local IFS=$'\n'
    COMPREPLY+=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _factcheck factcheck
