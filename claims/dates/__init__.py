"""Time expressions: words, forms, calendar, and what each form means on a given day."""
