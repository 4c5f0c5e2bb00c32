-- factcheck in Neovim, 0.7 or newer: put into init.lua. Needs pip install 'factcheck-desk[lsp]'.
-- :lua vim.lsp.buf.hover() shows the card of a figure, vim.lsp.buf.code_action() what can be done.
vim.lsp.commands['factcheck.copySearchPhrase'] = function(command)
  vim.fn.setreg('"', command.arguments[1])
  pcall(vim.fn.setreg, '+', command.arguments[1])
end

local config = { name = 'factcheck', cmd = { 'factcheck', 'lsp' } }
local client -- for versions that cannot tell which client they have started

vim.api.nvim_create_autocmd('FileType', {
  pattern = { 'text', 'markdown' },
  callback = function(args)
    if vim.lsp.start then
      vim.lsp.start(config, { bufnr = args.buf })
    else
      client = client or vim.lsp.start_client(config)
      vim.lsp.buf_attach_client(args.buf, client)
    end
    if vim.lsp.inlay_hint then
      vim.lsp.inlay_hint.enable(true, { bufnr = args.buf })
    end
  end,
})
