"""Words that say no."""

DENY = "deny denies denied denying denial refute refuse refused"
NO = "not no never without nor neither none nobody cannot unlike"
NEGATIONS = frozenset(NO.split())
NOT = ("n't", "n’t")
