"""Every small change of a module that a test ought to notice, one at a time."""

import ast
from collections.abc import Iterator
from copy import deepcopy
from typing import NamedTuple

COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE,
    ast.GtE: ast.Gt, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
RECKONED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.Mod: ast.Mult,
    ast.FloorDiv: ast.Mult, ast.Pow: ast.Mult, ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr,
}  # fmt: skip
SAID_OF_TYPES = (ast.arg, ast.AnnAssign)  # their annotations do nothing at run time


class Mutant(NamedTuple):
    """A module changed at one place: path, line, what stood and stands there, the whole source."""

    path: str
    line: int
    sort: str
    before: str
    after: str
    source: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line} {self.sort}: {self.before} → {self.after}"


class Place(NamedTuple):
    """Where a change can be made: the node's number in a walk of the tree, and which change."""

    number: int
    sort: str


def places(source: str) -> list[Place]:
    """Every change that can be made to a module, in the order of its tree."""
    tree = ast.parse(source)
    still = _still(tree)
    return [
        Place(number, sort)
        for number, node in enumerate(ast.walk(tree))
        if id(node) not in still
        for sort in _sorts(node)
    ]


def mutant(path: str, source: str, place: Place) -> Mutant:
    """The module with this change."""
    tree = ast.parse(source)
    node = list(ast.walk(tree))[place.number]
    before = ast.unparse(node)
    old = deepcopy(node)
    changed = _changed(node, place.sort)
    after = ast.unparse(changed)
    if changed is not node:
        tree = _Swap(node, changed).visit(tree)
    made = ast.unparse(ast.fix_missing_locations(tree))
    line = getattr(old, "lineno", 1)
    return Mutant(path, line, place.sort, _short(before), _short(after), made)


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) < 90 else f"{line[:87]}…"


def _still(tree: ast.AST) -> set[int]:
    """Nodes whose change nobody can see: annotations, docstrings, the words of `__all__`."""
    roots: list[ast.AST | None] = []
    for node in ast.walk(tree):
        if isinstance(node, SAID_OF_TYPES):
            roots.append(node.annotation)
        if isinstance(node, ast.FunctionDef):
            roots.append(node.returns)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            roots.append(node)
        if isinstance(node, ast.Assign) and "__all__" in ast.unparse(node.targets[0]):
            roots.append(node)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            roots.append(node)
        if isinstance(node, ast.Assign) and _is_alias(node.value):
            roots.append(node)
    return {id(inner) for root in roots if root is not None for inner in ast.walk(root)}


def _is_alias(value: ast.expr) -> bool:
    """Levels = Literal["high", "low"]; Answer = str | None."""
    if isinstance(value, ast.Subscript):
        return ast.unparse(value.value) in ("Literal", "Callable", "Mapping", "Sequence")
    return isinstance(value, ast.BinOp) and ast.unparse(value).endswith("| None")


def _sorts(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Compare():
            yield "comparison"
        case ast.BinOp(op=op) | ast.AugAssign(op=op) if type(op) in RECKONED:
            yield "arithmetic"
        case ast.BoolOp():
            yield "boolean"
        case ast.UnaryOp(op=ast.Not() | ast.USub()):
            yield "negation"
        case ast.Constant(value=bool() | int()):
            yield "constant"
        case ast.Constant(value=str(words)) if words:
            yield "constant"
        case ast.Return(value=value) if not (value is None or ast.unparse(value) == "None"):
            yield "return"
        case ast.If() | ast.IfExp() | ast.While():
            yield "condition"
        case ast.Break() | ast.Continue():
            yield "loop"


def _changed(node: ast.AST, sort: str) -> ast.AST:
    """The node with this change; another one where it must be replaced."""
    match node:
        case ast.Compare():
            node.ops[-1] = COMPARED[type(node.ops[-1])]()
        case ast.BinOp() | ast.AugAssign():
            node.op = RECKONED[type(node.op)]()
        case ast.BoolOp():
            node.op = ast.And() if isinstance(node.op, ast.Or) else ast.Or()
        case ast.UnaryOp():
            return node.operand
        case ast.Constant(value=bool(value)):
            node.value = not value
        case ast.Constant(value=int(value)):
            node.value = value + 1
        case ast.Constant(value=str(words)):
            node.value = f"XX{words}XX"  # as mutmut does
        case ast.Return():
            node.value = ast.Constant(None)
        case ast.If() | ast.IfExp() | ast.While():
            node.test = ast.UnaryOp(ast.Not(), node.test)
        case _:
            return ast.Continue() if isinstance(node, ast.Break) else ast.Break()
    return node


class _Swap(ast.NodeTransformer):
    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self._old, self._new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        """Walk on until the node is met."""
        return self._new if node is self._old else self.generic_visit(node)
