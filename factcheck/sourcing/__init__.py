"""An article against its sources: each claim found, rounded, nearly there, or absent.

From texts to facts
    sources reads the sources; prose gives the facts of sentences (clauses, parties, mentions, cast,
    meant, range_ends, spans_of_time, years, bare, own_day), table those of tables (grid, columns,
    csv_table, text_tables); fact is what both make.
From a claim to what it may be
    nearby finds the facts worth a look (by_value, by_words, by_day, ordered); relation and days say
    how two values stand to each other (coins), cells and cell_claims which cell is meant, evidence
    and one_thing how much speaks for one thing, gates what forbids it (known_names, windows).
From pairs to an answer
    candidates are the pairs; turned, swaps, siblings, nearer and trends make near misses of those
    whose number belongs to something else (said, opposites, denials, plans, differences); match
    takes the best, and of what is left over lone, wrong_row, worked_out and aligned find more.
What is said of it
    against holds all of it, with quotes; page, markdown and json_report lay it out, says has the
    words.
"""
