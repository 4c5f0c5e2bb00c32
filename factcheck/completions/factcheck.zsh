#compdef factcheck
# Completion of factcheck for zsh. Made by tools/shell_files.py.
_factcheck() {
  local command=check
  local -a named=(
    'check:The same; the word check may be left out.'
    'kinds:List the kinds of claims, or show one: what to ask, where to look.'
    'explain:List the checks, or show one: what it holds against what.'
    'review:Step through the claims, one key a verdict.'
    'mark:Write a verdict on a claim into the ledger.'
    'status:Say what is decided, what is open, what is open again.'
    'sign:Put your name under a version of an article.'
    'log:Print the history of verdicts, or take in what was typed elsewhere.'
    'against:Hold an article against its sources: found, nearly, absent.'
    'diff:What changed between two versions: claims added, removed, changed.'
    'scan:Read an archive: folders, dumps, web archives; write tables.'
    'query:Ask the tables of a scan a question in SQL.'
    'conflicts:List where articles of a scan give other figures for one thing.'
    'editor:Print what an editor needs to work with factcheck.'
    'lsp:Serve an editor that speaks the language server protocol.'
    'completion:Print what a shell needs to complete commands and options.'
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe command named
    _files
    return
  fi
  case $words[2] in
    (check|kinds|explain|review|mark|status|sign|log|against|diff|scan|query|conflicts|editor|lsp|completion)
      command=$words[2]
      shift words
      (( CURRENT-- ))
      ;;
  esac
  case $command in
    (check)
      _arguments -s \
        '*--format[One of terminal, plain, markdown, json, jsonl, unix, html, docx, csv, sarif, github, junit, rdjson, claimreview; NAME=FILE for each of several.]:NAME:(terminal plain markdown json jsonl unix html docx csv sarif github junit rdjson claimreview)' '*-f[One of terminal, plain, markdown, json, jsonl, unix, html, docx, csv, sarif, github, junit, rdjson, claimreview; NAME=FILE for each of several.]:NAME:(terminal plain markdown json jsonl unix html docx csv sarif github junit rdjson claimreview)' \
        '--output[Write the report to FILE.]:FILE:_files' '-o[Write the report to FILE.]:FILE:_files' \
        '--published[The day of publication, YYYY-MM-DD.]:DATE: ' \
        '--stdin-filename[Name of what comes on standard input.]:NAME: ' \
        '--glob[Which files of a folder\: '\''*.txt'\'', '\''**/*.md'\''.]:PATTERN: ' \
        '--field[Where in JSON the article is\: body, data.text.]:PATH: ' \
        '--private-hosts[Let web addresses be of your own network.]' \
        '--fail-on[Exit 1 from here on\: never, open, error, warning, note; several with commas.]:LEVEL:(never open error warning note)' \
        '--stale-after[Verdicts on tolls and polls last so long\: 30d.]:TIME: ' \
        '--width[Width of the report, 40 or more.]:COLUMNS: ' \
        '--color[auto, always, never.]:WHEN:(auto always never)' \
        '--sort[Order of claims\: position, priority.]:ORDER:(position priority)' \
        '--kind[Claims of this kind only; several with commas.]:SLUG:(age aid area attacks cases crime crossing crowd deal debt detained displaced duration fine force-strength growth killed law length market past-event poll population price rank scheduled-event science sentence spending statement-day territory trade vaccination votes wages wounded count money percentage measure)' \
        '--min-priority[From here up\: high, medium, low.]:PRIORITY:(high medium low)' \
        '--quotes[Claims in quotation marks\: only, none.]:WHICH:(only none)' \
        '--level[Findings from here up\: error, warning, note.]:LEVEL:(error warning note)' \
        '--only[Ask this check only; several with commas.]:CHECK:(conversion temperature-difference exchange-rate part-of-whole sum-of-parts share percent-change percent-points direction multiple times-more impossible-percent ratio rate-per-head rate-and-time word-and-figure age anniversary weekday impossible-date range-reversed outside-window duration duration-variants million-billion headline paraphrase repeated-figure hedge rank-order tense precision vague-whole margin quotation announced-count whole-things poll-margin time-zones series-score plausibility currency-country event-days)' \
        '--skip[Leave this check out; several with commas.]:CHECK:(conversion temperature-difference exchange-rate part-of-whole sum-of-parts share percent-change percent-points direction multiple times-more impossible-percent ratio rate-per-head rate-and-time word-and-figure age anniversary weekday impossible-date range-reversed outside-window duration duration-variants million-billion headline paraphrase repeated-figure hedge rank-order tense precision vague-whole margin quotation announced-count whole-things poll-margin time-zones series-score plausibility currency-country event-days)' \
        '--notes[Ask the checks that only ever wonder as well.]' '--no-notes[Ask the checks that only ever wonder as well.]' \
        '--kinds[Folder with kinds of your own.]:DIR:_files' \
        '--column-unit[What columns count\: char, byte, utf16, display.]:UNIT:(char byte utf16 display)' \
        '--verdicts[Verdicts that the HTML report saved.]:FILE:_files' \
        '--bom[Begin CSV with a mark for Excel.]' \
        '-h[Show this message and exit.]' '--help[Show this message and exit.]' \
        '*:ARTICLE...:_files'
      ;;
    (kinds)
      _arguments -s \
        '--kinds[Folder with kinds of your own.]:DIR:_files' \
        '--width[Width of the page, 40 or more.]:COLUMNS: ' \
        '-h[Show this message and exit.]' '--help[Show this message and exit.]' \
        '*:[SLUG]:(age aid area attacks cases crime crossing crowd deal debt detained displaced duration fine force-strength growth killed law length market past-event poll population price rank scheduled-event science sentence spending statement-day territory trade vaccination votes wages wounded count money percentage measure)'
      ;;
    (explain)
      _arguments -s \
        '-h[Show this message and exit.]' '--help[Show this message and exit.]' \
        '*:[CHECK]:(conversion temperature-difference exchange-rate part-of-whole sum-of-parts share percent-change percent-points direction multiple times-more impossible-percent ratio rate-per-head rate-and-time word-and-figure age anniversary weekday impossible-date range-reversed outside-window duration duration-variants million-billion headline paraphrase repeated-figure hedge rank-order tense precision vague-whole margin quotation announced-count whole-things poll-margin time-zones series-score plausibility currency-country event-days)'
      ;;
    (review)
      _arguments -s \
        '--by[Who; else FACTCHECK_BY, or your name on this machine.]:NAME: ' \
        '--at[When, in UTC\: 2021-07-08T09\:30; else now.]:TIME: ' \
        '--stale-after[Tolls, totals, polls open again from there\: 30d, 4w.]:TIME: ' \
        '--published[The day of publication, YYYY-MM-DD.]:DATE: ' \
        '-h[Show this message and exit.]' '--help[Show this message and exit.]' \
        '*:ARTICLE:_files'
      ;;
    (mark)
      _arguments -s \
        '--verdict[One of those above.]:VERDICT:(open confirmed changed wrong attributed opinion cut)' \
        '--source[Where you looked\: name, page, link.]:TEXT: ' \
        '--note[What else to know.]:TEXT: ' \
        '--as-of[The day that the source speaks of.]:DATE: ' \
        '--by[Who; else FACTCHECK_BY, or your name on this machine.]:NAME: ' \
        '--at[When, in UTC\: 2021-07-08T09\:30; else now.]:TIME: ' \
        '--published[The day of publication, YYYY-MM-DD.]:DATE: ' \
        '-h[Show this message and exit.]' '--help[Show this message and exit.]' \
        '*:ARTICLE ID:_files'
      ;;
    (status)
      _arguments -s \
        '--all[List what is decided as well.]' \
        '--format[One of plain, json.]:NAME:(plain json)' '-f[One of plain, json.]:NAME:(plain json)' \
        '--stale-after[Tolls, totals, polls open again from there\: 30d, 4w.]:TIME: ' \
        '--published[The day of publication, YYYY-MM-DD.]:DATE: ' \
        '-h[Show this message and exit.]' '--help[Show this message and exit.]' \
        '*:ARTICLE:_files'
      ;;
    (sign)
      _arguments -s \
        '--by[Who; else FACTCHECK_BY, or your name on this machine.]:NAME: ' \
        '--reason[Why it goes out with an error standing.]:TEXT: ' \
        '--at[When, in UTC\: 2021-07-08T09\:30; else now.]:TIME: ' \
        '--stale-after[Tolls, totals, polls open again from there\: 30d, 4w.]:TIME: ' \
        '--published[The day of publication, YYYY-MM-DD.]:DATE: ' \
        '-h[Show this message and exit.]' '--help[Show this message and exit.]' \
        '*:ARTICLE:_files'
      ;;
    (log)
      _arguments -s \
        '--format[One of csv, json, markdown.]:NAME:(csv json markdown)' '-f[One of csv, json, markdown.]:NAME:(csv json markdown)' \
        '--output[Write it to FILE.]:FILE:_files' '-o[Write it to FILE.]:FILE:_files' \
        '--import[Take in what was typed in .csv, .json, .md.]:FILE:_files' \
        '--by[Who; else FACTCHECK_BY, or your name on this machine.]:NAME: ' \
        '--at[When, in UTC\: 2021-07-08T09\:30; else now.]:TIME: ' \
        '--published[The day of publication, YYYY-MM-DD.]:DATE: ' \
        '-h[Show this message and exit.]' '--help[Show this message and exit.]' \
        '*:[ARTICLE]:_files'
      ;;
    (against)
      _arguments -s \
        '--format[One of terminal, plain, markdown, json.]:NAME:(terminal plain markdown json)' '-f[One of terminal, plain, markdown, json.]:NAME:(terminal plain markdown json)' \
        '--output[Write the report to FILE.]:FILE:_files' '-o[Write the report to FILE.]:FILE:_files' \
        '--left-out[Show figures that the article left out as well.]' \
        '--exit-code[Exit 1 when article and sources differ.]' \
        '--published[The article'\''s day, YYYY-MM-DD.]:DATE: ' \
        '--field[Where in JSON the text is\: body, data.text.]:PATH: ' \
        '--kinds[Folder with kinds of your own.]:DIR:_files' \
        '--width[Width of the report, 40 or more.]:COLUMNS: ' \
        '--color[auto, always, never.]:WHEN:(auto always never)' \
        '-h[Show this message and exit.]' '--help[Show this message and exit.]' \
        '*:ARTICLE SOURCE...:_files'
      ;;
    (diff)
      _arguments -s \
        '--format[One of terminal, plain, markdown, json.]:NAME:(terminal plain markdown json)' '-f[One of terminal, plain, markdown, json.]:NAME:(terminal plain markdown json)' \
        '--output[Write the report to FILE.]:FILE:_files' '-o[Write the report to FILE.]:FILE:_files' \
        '--all[Show claims that were only moved or reworded as well.]' \
        '--correction[Add a draft of a correction note.]' \
        '--exit-code[Exit 1 when a claim changed, came or went.]' \
        '--published[The day of both versions, YYYY-MM-DD.]:DATE: ' \
        '--field[Where in JSON the article is\: body, data.text.]:PATH: ' \
        '--kinds[Folder with kinds of your own.]:DIR:_files' \
        '--width[Width of the report, 40 or more.]:COLUMNS: ' \
        '--color[auto, always, never.]:WHEN:(auto always never)' \
        '-h[Show this message and exit.]' '--help[Show this message and exit.]' \
        '*:OLD NEW:_files'
      ;;
    (scan)
      _arguments -s \
        '--out[Folder for the result.]:DIR:_files' \
        '--format[Of the tables\: parquet, jsonl.]:NAME:(parquet jsonl)' \
        '--field[Where in a record the article is.]:PATH: ' \
        '--date-field[Where its day is; else the usual names.]:PATH: ' \
        '--id-field[Where its id is.]:PATH: ' \
        '--jobs[Processes; 0 for one a core.]:N: ' \
        '--scheduler[Dask\: tcp\://HOST\:PORT, or its scheduler file.]:WHERE: ' \
        '--resume[Go on with what was broken off.]' \
        '--shard-bytes[Bytes of input in a task.]:N: ' \
        '--level[Findings from here up\: error, warning, note.]:LEVEL:(error warning note)' \
        '*--only[Ask this check only; may be given again.]:CHECK:(conversion temperature-difference exchange-rate part-of-whole sum-of-parts share percent-change percent-points direction multiple times-more impossible-percent ratio rate-per-head rate-and-time word-and-figure age anniversary weekday impossible-date range-reversed outside-window duration duration-variants million-billion headline paraphrase repeated-figure hedge rank-order tense precision vague-whole margin quotation announced-count whole-things poll-margin time-zones series-score plausibility currency-country event-days)' \
        '*--skip[Leave this check out; may be given again.]:CHECK:(conversion temperature-difference exchange-rate part-of-whole sum-of-parts share percent-change percent-points direction multiple times-more impossible-percent ratio rate-per-head rate-and-time word-and-figure age anniversary weekday impossible-date range-reversed outside-window duration duration-variants million-billion headline paraphrase repeated-figure hedge rank-order tense precision vague-whole margin quotation announced-count whole-things poll-margin time-zones series-score plausibility currency-country event-days)' \
        '--notes[Ask the checks that only ever wonder as well.]' '--no-notes[Ask the checks that only ever wonder as well.]' \
        '-h[Show this message and exit.]' '--help[Show this message and exit.]' \
        '*:INPUT...:_files'
      ;;
    (query)
      _arguments -s \
        '--format[One of table, csv, jsonl.]:NAME:(table csv jsonl)' '-f[One of table, csv, jsonl.]:NAME:(table csv jsonl)' \
        '--timeout[Give up after so long; 0 for never.]:SECONDS: ' \
        '-h[Show this message and exit.]' '--help[Show this message and exit.]' \
        '*:DIR [SQL]:_files'
      ;;
    (conflicts)
      _arguments -s \
        '*--kind[Figures of this kind only; may be given again.]:SLUG:(age aid area attacks cases crime crossing crowd deal debt detained displaced duration fine force-strength growth killed law length market past-event poll population price rank scheduled-event science sentence spending statement-day territory trade vaccination votes wages wounded count money percentage measure)' \
        '--format[One of plain, csv, jsonl.]:NAME:(plain csv jsonl)' '-f[One of plain, csv, jsonl.]:NAME:(plain csv jsonl)' \
        '-h[Show this message and exit.]' '--help[Show this message and exit.]' \
        '*:DIR:_files'
      ;;
    (editor)
      _arguments -s \
        '-h[Show this message and exit.]' '--help[Show this message and exit.]' \
        '*:[NAME]:(vim neovim emacs vscode helix sublime kakoune)'
      ;;
    (lsp)
      _arguments -s \
        '-h[Show this message and exit.]' '--help[Show this message and exit.]' \
        && return 0
      ;;
    (completion)
      _arguments -s \
        '-h[Show this message and exit.]' '--help[Show this message and exit.]' \
        '*:SHELL:(bash zsh fish)'
      ;;
  esac
}
if [[ $funcstack[1] == _factcheck ]]; then _factcheck "$@"; else compdef _factcheck factcheck; fi
