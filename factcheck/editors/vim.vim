" factcheck in Vim: save as ~/.vim/compiler/factcheck.vim. Then :compiler factcheck, and :make
" fills the quickfix list with findings and claims; :cnext goes from one to the next.
if exists('current_compiler')
  finish
endif
let current_compiler = 'factcheck'

" Vim counts columns in bytes
CompilerSet makeprg=factcheck\ -f\ unix\ --column-unit\ byte\ %:S
CompilerSet errorformat=%f:%l:%c:\ %t%*[a-z]:\ %m
