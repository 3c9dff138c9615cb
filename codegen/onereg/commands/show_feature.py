# SPDX-License-Identifier: MIT
"""Print the facts about an architectural feature."""

from __future__ import annotations

import json
import sys

from onereg.errors import OneregError, shown
from onereg.model import Spec
from onereg.model.cpu_features import CpuFeatures
from onereg.query.feature_facts import (
    feature_facts,
    feature_hint,
    feature_lines,
    feature_title,
    find_feature,
)
from onereg.terminal import folded, styled


def show_feature(spec: Spec, features: CpuFeatures, text: str, format: str) -> int:
    """Writes the facts about a feature; raises OneregError if there is none of the name."""
    feature = find_feature(features, text)
    if feature is None:
        raise OneregError(f"there is no feature {shown(text)}{feature_hint(features, text)}")
    if format == "json":
        json.dump(feature_facts(spec, features, feature), sys.stdout, indent=1)
        print()
        return 0
    print(folded(f"{styled(feature.name, 'bold')}  {feature_title(spec, feature)}"))
    for word, phrase in feature_lines(spec, features, feature):
        print(folded(f"  {styled(f'{word:<12}', 'dim')}{phrase}"))
    return 0
