"""scikit-criteria, pyrepo-mcda and pymcdm behind one call: levels, weights and directions in; scores, own ranks and set out.

Each method is called as the library documents it, in the form that matches the paper. Warnings and prints are swallowed.
"""

import contextlib
import importlib.metadata
import io
import math
import warnings
from dataclasses import dataclass, field

PINS = {"scikit-criteria": "0.10", "pyrepo-mcda": "0.1.15", "pymcdm": "1.4.0", "numpy": "2.4.6"}


def faulty_pins():
    """A line for every package that is missing or has another version."""
    for package, wanted in PINS.items():
        try:
            found = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            yield f"{package} is missing; wanted {wanted}"
            continue
        if found != wanted:
            yield f"{package} {found} is installed; wanted {wanted}"


@dataclass
class Reply:
    scores: list
    ranks: list
    S: list = field(default_factory=list)
    R: list = field(default_factory=list)
    compromise: set = None
    printed: str = ""


def scikit_criteria(method, problem):
    import skcriteria
    from skcriteria.agg import codas, copras, edas, marcos, topsis, vikor, waspas
    from skcriteria.preprocessing.invert_objectives import BenefitCostInverter
    from skcriteria.preprocessing.scalers import SumScaler, VectorScaler

    steps, decider, name = {
        "topsis": ([VectorScaler(target="matrix")], topsis.TOPSIS(), "similarity"),
        "vikor": ([], vikor.VIKOR(use_compromise_set=False), "q_k"),
        "copras": ([SumScaler(target="matrix")], copras.COPRAS(), "score"),
        "edas": ([], edas.EDAS(), "score"),
        "marcos": ([], marcos.MARCOS(), "utility_scores"),
        "waspas": ([BenefitCostInverter()], waspas.WASPAS(), "score"),
        "codas": ([BenefitCostInverter()], codas.CODAS(), "score"),
    }[method]
    signs = [max if d == "max" else min for d in problem.directions]
    table = skcriteria.mkdm(problem.matrix, signs, weights=problem.weights)
    for step in steps:
        table = step.transform(table)
    result = decider.evaluate(table)
    extra = result.e_
    scores = extra[name] / 100 if method == "copras" else extra[name]
    reply = Reply(list(map(float, scores)), [int(r) for r in result.rank_])
    if method == "vikor":
        reply.S, reply.R = list(map(float, extra["s_k"])), list(map(float, extra["r_k"]))
        reply.compromise = {int(a) for a in extra["compromise_set"]}
    return reply


def arrays(problem):
    import numpy as np

    return np.array(problem.matrix), np.array(problem.weights), np.array([1 if d == "max" else -1 for d in problem.directions])


def pyrepo_mcda(method, problem):
    from pyrepo_mcda import mcda_methods, normalizations
    from pyrepo_mcda.additions import rank_preferences

    maker = getattr(mcda_methods, method.upper())
    body = maker(normalization_method=normalizations.vector_normalization) if method == "topsis" else maker()
    scores = body(*arrays(problem))
    ranks = rank_preferences(scores, reverse=method != "vikor") if all(map(math.isfinite, scores)) else []
    return Reply([float(s) for s in scores], [int(r) for r in ranks])


def pymcdm(method, problem):
    import pymcdm
    from pymcdm import methods, normalizations

    maker = getattr(methods, method.upper())
    body = maker(normalizations.vector_normalization) if method == "topsis" else maker()
    scores = body(*arrays(problem))
    ranks = body.rank(scores) if all(map(math.isfinite, scores)) else []
    return Reply([float(s) for s in scores], [float(r) for r in ranks])


HEADS = {
    "scikit-criteria": "import skcriteria\nfrom skcriteria.agg.{method} import {METHOD}\n{imports}"
    "dm = skcriteria.mkdm({matrix}, [{signs}], weights={weights})\n"
    "result = {METHOD}().evaluate({dm})\nprint({shown})",
    "pyrepo-mcda": "import numpy as np\nfrom pyrepo_mcda.mcda_methods import {METHOD}\n{imports}"
    "print({METHOD}({arguments})(np.array({matrix}), np.array({weights}), np.array({types})))",
    "pymcdm": "import numpy as np\nfrom pymcdm.methods import {METHOD}\n{imports}"
    "print({METHOD}({arguments})(np.array({matrix}), np.array({weights}), np.array({types})))",
}
SHOWN = {"vikor": "result.e_.q_k, result.e_.compromise_set", "topsis": "result.e_.similarity", "marcos": "result.rank_"}


def reproducer(library, method, problem):
    """A few lines of Python that call the library on the problem, as a user would."""
    imports, dm, arguments = "", "dm", ""
    if library == "scikit-criteria":
        step = {"topsis": "scalers VectorScaler", "codas": "invert_objectives BenefitCostInverter"}.get(method)
        if step:
            module, name = step.split()
            imports = f"from skcriteria.preprocessing.{module} import {name}\n"
            dm = f"""{name}({'target="matrix"' if name == "VectorScaler" else ""}).transform(dm)"""
    elif method == "topsis":
        arguments = "vector_normalization"
        imports = f"from {library.replace('-', '_')}.normalizations import {arguments}\n"
    return HEADS[library].format(
        method=method, METHOD=method.upper(), imports=imports, dm=dm, arguments=arguments, matrix=problem.matrix,
        weights=problem.weights, signs=", ".join(problem.directions), shown=SHOWN.get(method, "result.e_.score"),
        types=[1 if d == "max" else -1 for d in problem.directions],
    )  # fmt: skip


LIBRARIES = {"scikit-criteria": scikit_criteria, "pyrepo-mcda": pyrepo_mcda, "pymcdm": pymcdm}
# scikit-criteria's ARAS takes a scaled matrix, and no scaler of its own counts the row of best levels: not compared.
ABSENT = {("scikit-criteria", "aras")}


def ask(library, method, problem):
    """The reply, or the exception that the library raised."""
    said = io.StringIO()
    try:
        with warnings.catch_warnings(), contextlib.redirect_stdout(said):
            warnings.simplefilter("ignore")
            reply = LIBRARIES[library](method, problem)
    except Exception as refusal:  # whatever a library raises is its answer
        return refusal
    reply.printed = said.getvalue()
    return reply


def run(lines):
    """What the lines print, or the exception they end in."""
    said = io.StringIO()
    try:
        with warnings.catch_warnings(), contextlib.redirect_stdout(said):
            warnings.simplefilter("ignore")
            exec(lines, {})
    except Exception as refusal:
        return said.getvalue() + f"{type(refusal).__name__}: {refusal}"
    return said.getvalue().strip()
