# factcheck in Kakoune: put into kakrc. :lint marks findings and claims, :lint-next-message goes on.
# Kakoune counts columns in bytes.
hook global WinSetOption filetype=(plain|markdown) %{
    set-option window lintcmd 'factcheck -f unix --column-unit byte'
}
hook global BufCreate .*\.txt %{ set-option buffer filetype plain }

# With kakoune-lsp; needs pip install 'factcheck-desk[lsp]'.
hook -group lsp-filetype-factcheck global BufSetOption filetype=(?:plain|markdown) %{
    set-option buffer lsp_servers %{
        [factcheck]
        root_globs = [".git"]
        args = ["lsp"]
    }
}
