/** What `stet help` prints. */
export const HELP = `stet: fact-check drafts against the interviews behind them, without a window

  stet new DIR [--name NAME]                      make a library
  stet import draft FILE --library DIR            import a draft
  stet import interview FILE… --library DIR       import interviews
  stet import document FILE… --library DIR        import other sources
  stet list --library DIR                         what is in a library
  stet show ID --library DIR                      one document, whole
  stet read FILE [--as draft|interview|document]  what an importer makes of a file, without a library
  stet export ID --format html|md|txt|docx|docx-annotated|ninjs|report|book --out FILE --library DIR
  stet gate ID --library DIR                      what stands between a draft and "verified"
  stet find "WORDS" --library DIR                 who said these words
  stet verify --library DIR                       check every document and journal

  --json    the answer as JSON
  --person  the name that is written beside what is done

Exit codes: 0 done · 1 could not be done, nothing was changed · 2 the command was not understood
            3 done, and something was found (open blockers, damage)
`;
