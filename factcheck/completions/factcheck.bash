# Completion of factcheck for bash. Made by tools/shell_files.py.
_factcheck() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  local names="check kinds explain editor lsp completion" command=check options="" words="" files=""
  if (( COMP_CWORD > 1 )) && [[ " $names " == *" ${COMP_WORDS[1]} "* ]]; then
    command=${COMP_WORDS[1]}
  fi
  case $command:$before in
    check:--format|check:-f) words="terminal plain markdown json jsonl unix html docx csv sarif github junit rdjson claimreview" ;;
    check:--output|check:-o) files=1 ;;
    check:--published) return ;;
    check:--stdin-filename) return ;;
    check:--fail-on) words="never error warning note" ;;
    check:--width) return ;;
    check:--color) words="auto always never" ;;
    check:--sort) words="position priority" ;;
    check:--kind) words="age aid area attacks cases crime crossing crowd deal debt detained displaced duration fine force-strength growth killed law length market past-event poll population price rank scheduled-event science sentence spending statement-day territory trade vaccination votes wages wounded count money percentage measure" ;;
    check:--min-priority) words="high medium low" ;;
    check:--quotes) words="only none" ;;
    check:--kinds) files=1 ;;
    check:--column-unit) words="char byte utf16 display" ;;
    check:--verdicts) files=1 ;;
    kinds:--kinds) files=1 ;;
    kinds:--width) return ;;
  esac
  if [[ -z $words && -z $files ]]; then
    case $command in
    check) options="--format -f --output -o --published --stdin-filename --fail-on --width --color --sort --kind --min-priority --quotes --kinds --column-unit --verdicts --bom -h --help" words="" ;;
    kinds) options="--kinds --width -h --help" words="age aid area attacks cases crime crossing crowd deal debt detained displaced duration fine force-strength growth killed law length market past-event poll population price rank scheduled-event science sentence spending statement-day territory trade vaccination votes wages wounded count money percentage measure" ;;
    explain) options="-h --help" words="conversion temperature-difference exchange-rate part-of-whole sum-of-parts share percent-change direction impossible-percent ratio word-and-figure age weekday impossible-date range-reversed duration" ;;
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
