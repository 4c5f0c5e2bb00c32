;;; factcheck in Emacs: put into init.el.

;; M-x factcheck lists findings and claims; M-g n goes from one to the next.
;; Emacs counts columns as they are seen, so that a tab goes up to the next eighth.
(defun factcheck ()
  "Check the article in this buffer's file."
  (interactive)
  (save-some-buffers)
  (compile (concat "factcheck -f unix --column-unit display "
                   (shell-quote-argument (or buffer-file-name (user-error "No file here"))))))

;; M-x flymake-mode marks findings while the article is typed.
(defvar-local factcheck--process nil)

(defun factcheck-flymake (report-fn &rest _args)
  "Check the text of this buffer and hand what is found to REPORT-FN."
  (when (process-live-p factcheck--process)
    (delete-process factcheck--process))
  (setq factcheck--process
        (make-process
         :name "factcheck" :noquery t :connection-type 'pipe :sentinel #'factcheck--ended
         :coding 'utf-8-unix :buffer (generate-new-buffer " *factcheck*")
         :command (list "factcheck" "-" "-f" "unix" "--stdin-filename"
                        (or buffer-file-name (buffer-name)))))
  (process-put factcheck--process 'source (current-buffer))
  (process-put factcheck--process 'report report-fn)
  (process-send-region factcheck--process (point-min) (point-max))
  (process-send-eof factcheck--process))

(defun factcheck--ended (process _event)
  "Report what PROCESS has found, unless a later one has begun."
  (let ((source (process-get process 'source))
        (output (process-buffer process)))
    (when (memq (process-status process) '(exit signal))
      (when (and (buffer-live-p source)
                 (eq process (buffer-local-value 'factcheck--process source)))
        (funcall (process-get process 'report) (factcheck--diagnostics source output)))
      (kill-buffer output))))

(defun factcheck--diagnostics (source output)
  "The diagnostics for the buffer SOURCE in the lines of the buffer OUTPUT; claims are none."
  (let (found)
    (with-current-buffer output
      (goto-char (point-min))
      (while (re-search-forward
              "^.*?:\\([0-9]+\\):\\([0-9]+\\): \\(error\\|warning\\): \\(.*\\)$" nil t)
        (let* ((line (string-to-number (match-string 1)))
               (column (string-to-number (match-string 2)))
               (type (if (equal (match-string 3) "error") :error :warning))
               (text (match-string 4))
               (region (flymake-diag-region source line column)))
          (push (flymake-make-diagnostic source (car region) (cdr region) type text) found))))
    (nreverse found)))

(add-hook 'text-mode-hook
          (lambda () (add-hook 'flymake-diagnostic-functions #'factcheck-flymake nil t)))

;; Emacs 29 and newer: M-x eglot. Needs pip install 'factcheck-desk[lsp]'.
(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs '((text-mode markdown-mode) . ("factcheck" "lsp"))))
