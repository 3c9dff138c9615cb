# SPDX-License-Identifier: MIT
"""Rules on CPU models: ``spec/models``."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.model import Spec
from onereg.query.cpu_models import base_mistakes, field_mistakes
from onereg.rules.book import Problem, rule


@rule("model-field")
def a_model_names_fields_that_there_are(spec: Spec) -> Iterator[Problem]:
    """A CPU model has an unknown register or field, or a number that does not fit."""
    for model in spec.cpu_models.values():
        yield from field_mistakes(spec, model)


@rule("model-base")
def a_model_is_based_on_another(spec: Spec) -> Iterator[Problem]:
    """A CPU model is based on an unknown model, or on itself through others."""
    for model in spec.cpu_models.values():
        yield from base_mistakes(spec.cpu_models, model)
